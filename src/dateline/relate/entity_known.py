"""Goes in: entities, and the lines of a knowledge file. Comes out: which line each surely is; nothing invented."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dateline.model.reading import EntityKind
from dateline.model.record import Entity, Known
from dateline.relate.entity_clusters import name_words
from dateline.relate.entity_names import persons_differ

Words = tuple[str, ...]


def known_entities(
    entities: Sequence[Entity], known: Sequence[Known], published: Mapping[str, str]
) -> Mapping[str, Known]:
    """The line of each entity, by the entity's id.

    A line is taken where it alone has a full name of the entity (a single name only where the entity goes by it), where
    kinds agree, and where neither a name of the entity speaks against it nor a report that was `published` (a day, by
    the report's id) before the line's thing began. Where two lines fit, none is taken.
    """
    named: dict[Words, list[Known]] = defaultdict(list)
    for line in sorted(known, key=lambda k: k.id):
        for words in sorted({name_words(name) for name in line.names}):
            named[words].append(line)
    found = {entity.id: _fitting(entity, named, published) for entity in entities} if named else {}
    return {id: lines[0] for id, lines in found.items() if len(lines) == 1}


def _fitting(entity: Entity, named: Mapping[Words, Sequence[Known]], published: Mapping[str, str]) -> list[Known]:
    own = {name_words(entity.name)} | {words for name in entity.names if len(words := name_words(name)) > 1}
    fits = {line.id: line for words in sorted(own) for line in named.get(words, ()) if _agrees(entity.kind, line)}
    first = min((published[m.report] for m in entity.mentions if published.get(m.report)), default=None)
    there = (line for line in fits.values() if not (first and line.since) or first[: len(line.since)] >= line.since)
    return [line for line in there if not _contradicts(entity, line)]


def _agrees(kind: EntityKind, line: Known) -> bool:
    return line.kind is None or line.kind == kind


def _contradicts(entity: Entity, line: Known) -> bool:
    """Whether a full name of a person is another's than all names of the line."""
    if entity.kind != "person":
        return False
    theirs = [w for name in line.names if len(w := name_words(name)) > 1]
    mine = [w for name in entity.names if len(w := name_words(name)) > 1]
    return bool(theirs) and any(all(persons_differ(one, other) for other in theirs) for one in mine)
