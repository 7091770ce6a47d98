"""Goes in: a report's names with their kinds. Comes out: the names within longer ones of bodies and things.

"The Brena District Court" is in Brena, which the report names elsewhere by itself, and "the Ama Lund Act" bears the
name of her whom the report calls so. A word of a body's name that the report has nowhere else is no place that it
speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dateline.model.parse import Parse
from dateline.model.reading import EntityKind
from dateline.read.names.titled import Name, head_of

LONGEST = 4  # words of a place's name


def names_inside(parse: Parse, names: tuple[Name, ...]) -> Iterator[Name]:
    """The places and full names of persons that the report has elsewhere and that are part of another name, but not its
    head."""
    known = {_words(parse, n.core, n.last): n.kind for n in names}
    for name in names:
        if name.kind not in {"organization", "other"}:
            continue
        head, first = head_of(parse, name).i, name.core
        while first < name.last:
            size = next((s for s in range(LONGEST, 0, -1) if _is_within(parse, name, first, s, known)), 0)
            kind = known[_words(parse, first, first + size)] if size else "other"
            told = kind == "place" or (kind == "person" and size > 1)  # a surname alone is often a firm's own
            if told and not first <= head < first + size:
                yield Name(first, first, first + size, kind, False)
            first += max(size, 1)


def _is_within(parse: Parse, name: Name, first: int, size: int, known: Mapping[tuple[str, ...], EntityKind]) -> bool:
    inside = first + size <= name.last and size < name.last - name.core
    capital = parse.tokens[first].text[:1].isupper()
    return inside and capital and _words(parse, first, first + size) in known


def _words(parse: Parse, first: int, last: int) -> tuple[str, ...]:
    return tuple(t.text.casefold().rstrip(".") for t in parse.tokens[first:last])
