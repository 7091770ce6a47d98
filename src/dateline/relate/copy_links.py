"""Goes in: the reports of a story and the runs of words they share. Comes out: which report shows that it drew on which."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.model.reading import Read
from dateline.relate.copy_credit import Signs, names_source
from dateline.relate.copy_lines import Line

_OWN = re.compile(
    r"\b(?:told|tells|informed) (?:us|me)\b|\bthis (?:newspaper|paper|website|magazine|station|programme|program)\b"
    r"|\bour (?:reporter|correspondent|newspaper|newsroom|editorial office)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Link:
    """Why one report is taken to have drawn on another, in words."""

    why: str


class Links:
    """Signs between reports. A sign that points to one report of a house points to its other earlier reports too."""

    def __init__(self, ordered: Sequence[Read], signs: Sequence[Signs], repeated: Sequence[tuple[int, int]]) -> None:
        self.reads = ordered
        self.signs = signs
        self._houses = [_house(read, own) for read, own in zip(ordered, signs, strict=True)]
        self._repeats = Counter((self._houses[a], b) for a, b in repeated)

    def same_house(self, one: int, other: int) -> bool:
        """Whether the same outlet or agency published both."""
        return self._houses[one] == self._houses[other]

    def text(self, line: Line) -> str:
        """The line's own words."""
        return self.reads[line.report].report.text[line.start : line.end]

    def own_news(self, line: Line) -> bool:
        """Whether the line says that its own report got this at first hand."""
        text = self.text(line)
        return names_source(text, self.signs[line.report]) or bool(_OWN.search(text))

    def between(self, source: int, target: int) -> Link | None:
        """What shows that the target drew on the source, or None."""
        if self.same_house(source, target):
            return None
        whose = self.reads[source].report.outlet or "the earlier report"
        repeats = self._repeats[(self._houses[source], target)]
        if repeats:
            return Link(f"it repeats {repeats} passage{'s' * (repeats > 1)} of {whose} word for word")
        report = self.reads[target].report
        if names_source(report.text, self.signs[source]):
            return Link(f"it names {whose}")
        if self.signs[source].is_agency and self.signs[target].thanks_agencies:
            return Link(f"it credits agencies, and {whose} is one")
        return None


def _house(read: Read, own: Signs) -> str:
    return own.agency if own.is_agency and own.agency else read.report.outlet or read.report.id
