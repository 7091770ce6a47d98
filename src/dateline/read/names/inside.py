"""Goes in: a report's names with their kinds. Comes out: the places within longer names of bodies and things.

"The Brena District Court" is in Brena, which the report names elsewhere by itself. A word of a body's name that the
report has nowhere else is no place that it speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dateline.model.parse import Parse
from dateline.model.reading import EntityKind
from dateline.read.names.titled import Name, head_of

LONGEST = 4  # words of a place's name


def places_inside(parse: Parse, names: tuple[Name, ...]) -> Iterator[Name]:
    """The places named elsewhere in the report that are part of another name, but not its head."""
    known = {_words(parse, n.core, n.last): n.kind for n in names}
    for name in names:
        if name.kind not in {"organization", "other"}:
            continue
        head, first = head_of(parse, name).i, name.core
        while first < name.last:
            size = next((s for s in range(LONGEST, 0, -1) if _is_within(parse, name, first, s, known)), 0)
            place = size and known[_words(parse, first, first + size)] == "place"
            if place and not first <= head < first + size:
                yield Name(first, first, first + size, "place", False)
            first += max(size, 1)


def _is_within(parse: Parse, name: Name, first: int, size: int, known: Mapping[tuple[str, ...], EntityKind]) -> bool:
    inside = first + size <= name.last and size < name.last - name.core
    capital = parse.tokens[first].text[:1].isupper()
    return inside and capital and _words(parse, first, first + size) in known


def _words(parse: Parse, first: int, last: int) -> tuple[str, ...]:
    return tuple(t.text.casefold().rstrip(".") for t in parse.tokens[first:last])
