"""Goes in: the reports of a story and the lines that repeat others. Comes out: which report drew on which, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dateline.language.en.credits import OWN_NEWS
from dateline.model.reading import Read
from dateline.relate.copy_credit import Signs, names_source
from dateline.relate.copy_lines import Line, instant

DAY = 86400.0
LAST_YEAR = 9999


class Links:
    """Signs between reports. A sign that points to one report of an outlet points to its other earlier ones too."""

    def __init__(self, ordered: Sequence[Read], signs: Sequence[Signs], repeated: Iterable[tuple[int, int]]) -> None:
        self._reads = ordered
        self._signs = signs
        self._houses = [_house(read, own) for read, own in zip(ordered, signs, strict=True)]
        self._repeats = Counter((self._houses[source], target) for source, target in repeated)
        self._cited: dict[tuple[int, int], frozenset[int]] = {}

    def whose(self, report: int) -> str:
        """The outlet's name, for telling why."""
        return self._reads[report].report.outlet or "an earlier report"

    def same_house(self, one: int, other: int) -> bool:
        """Whether the same outlet or agency published both."""
        return self._houses[one] == self._houses[other]

    def named_in(self, line: Line, source: int) -> bool:
        """Whether a line names the outlet or agency of the source."""
        return names_source(self._text(line.report, line.start, line.end), self._signs[source])

    def own_news(self, line: Line) -> bool:
        """Whether a line says that its own report got this at first hand."""
        text = self._text(line.report, line.start, line.end)
        return names_source(text, self._signs[line.report]) or bool(OWN_NEWS.search(text))

    def repeats(self, source: int, target: int) -> int:
        """How many passages of that outlet or agency the target has word for word."""
        return self._repeats[(self._houses[source], target)]

    def named_near(self, line: Line, source: int) -> bool:
        """Whether a line or one beside it names the outlet or agency of the source."""
        return line.number in self._citing(source, line.report)

    def may_be_thanked(self, source: int, target: int) -> bool:
        """Whether the target credits agencies without saying which, and the source is one."""
        return self._signs[source].is_agency and self._signs[target].thanks_agencies

    def days_between(self, source: int, target: int) -> float:
        """Days from the one to the other; 0 where one is undated."""
        one, other = (instant(self._reads[r].report.published) for r in (source, target))
        return 0.0 if other.year == LAST_YEAR else (other - one).total_seconds() / DAY

    def sign(self, source: int, line: Line) -> str | None:
        """What beside the words shows that a line comes from the source, in words; None where nothing does."""
        whose = self.whose(source)
        if self.named_in(line, source):
            return f"the sentence names {whose}"
        repeats = self.repeats(source, line.report)
        if repeats:
            return f"its report repeats {repeats} passage{'s' * (repeats > 1)} of {whose} word for word"
        if self.may_be_thanked(source, line.report):
            return f"its report credits agencies, and {whose} is one"
        if self.named_near(line, source):
            return f"the sentences around name {whose}"
        return None

    def _citing(self, source: int, target: int) -> frozenset[int]:
        """The numbers of the target's sentences that name the source, and of those next to them."""
        key = source, target
        if key not in self._cited:
            spans = self._reads[target].reading.sentences
            named = [
                number
                for number, span in enumerate(spans)
                if names_source(self._text(target, span.start, span.end), self._signs[source])
            ]
            self._cited[key] = frozenset(near for n in named for near in (n - 1, n, n + 1))
        return self._cited[key]

    def _text(self, report: int, start: int, end: int) -> str:
        return self._reads[report].report.text[start:end]


def _house(read: Read, own: Signs) -> str:
    return own.agency if own.is_agency and own.agency else read.report.outlet or read.report.id
