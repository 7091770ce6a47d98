"""Goes in: a report's names with their kinds. Comes out: the names within longer ones of bodies and things.

"The Brena District Court" is in Brena, which the report names elsewhere by itself, and "the Ama Lund Act" bears the
name of her whom the report calls so. A word of a body's name that the report has nowhere else is no place that it
speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from dateline.language.gazetteer import Place, country_called
from dateline.model.parse import Parse
from dateline.model.reading import EntityKind
from dateline.read.names.titled import Name, head_of

Words = tuple[str, ...]
LONGEST = 4  # words of a place's name


def names_inside(parse: Parse, names: tuple[Name, ...]) -> Iterator[Name]:
    """The places and full names of persons that the report has elsewhere and that are part of another name, but not its
    head; a country by whatever name the report has it: "the U.S. Senate" where it speaks of the United States."""
    known = {_words(parse, n.core, n.last): n.kind for n in names}
    lands = {country_called(" ".join(words)) for words, kind in known.items() if kind == "place"} - {None}
    for name in names:
        if name.kind not in {"organization", "other"}:
            continue
        head, first = head_of(parse, name).i, name.core
        while first < name.last:
            size, kind = _part(parse, name, first, known, lands)
            told = kind == "place" or (kind == "person" and size > 1)  # a surname alone is often a firm's own
            if told and not first <= head < first + size:
                yield Name(first, first, first + size, kind, False)
            first += max(size, 1)


def _part(
    parse: Parse, name: Name, first: int, known: Mapping[Words, EntityKind], lands: Set[Place | None]
) -> tuple[int, EntityKind]:
    """The longest name that begins at a word of another and ends before it does: its number of words and its kind."""
    longest = min(LONGEST, name.last - first, name.last - name.core - 1)
    for size in range(longest if parse.tokens[first].text[:1].isupper() else 0, 0, -1):
        words = _words(parse, first, first + size)
        if words in known:
            return size, known[words]
        if lands and country_called(" ".join(words)) in lands:
            return size, "place"
    return 0, "other"


def _words(parse: Parse, first: int, last: int) -> Words:
    return tuple(t.text.casefold().rstrip(".") for t in parse.tokens[first:last])
