"""Goes in: one report's reading. Comes out: the surnames that stand, by name or by pronoun, inside a span."""

from __future__ import annotations

from bisect import bisect_left

from dateline.model.passage import Passage
from dateline.model.reading import Mention, Read


class Names:
    """The mentions of a report by place, with the last words of the names that each cluster goes by."""

    def __init__(self, read: Read) -> None:
        self._mentions = sorted(read.reading.mentions, key=lambda m: (m.start, m.end))
        self._starts = [m.start for m in self._mentions]
        self._names: dict[int, set[str]] = {}
        for mention in self._mentions:
            lone = mention.form == "nominal" and mention.text.isalpha() and mention.text.istitle()
            if (mention.form == "name" and mention.text.split()) or lone:
                self._names.setdefault(mention.cluster, set()).add(mention.text.split()[-1].casefold())

    def within(self, span: Passage) -> frozenset[str]:
        """The surnames of whoever is mentioned inside the span."""
        return frozenset(n for m in self._between(span.start, span.end) for n in self._names.get(m.cluster, ()))

    def around(self, span: Passage) -> frozenset[str]:
        """The surnames of the person whose mention covers or touches the span (“the 41-year-old”)."""
        near = self._between(span.start - 60, span.end + 2)
        persons = [m for m in near if m.kind == "person" and m.start <= span.end + 1 and span.start <= m.end + 2]
        return frozenset(n for m in persons for n in self._names.get(m.cluster, ()))

    def before(self, span: Passage) -> bool:
        """Whether the mention of a person ends just before the span, with a comma or bracket between them."""
        near = self._between(span.start - 60, span.start)
        return any(m.kind == "person" and 0 < span.start - m.end <= 2 for m in near)

    def _between(self, start: int, end: int) -> list[Mention]:
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
