"""Goes in: the reads and entities of a story. Comes out: the buildings and bodies that reports put in a town, with it.

A palace or ministry is not in the gazetteer; "Akasaka Palace in Tokyo" and "Tokyo's Akasaka Palace" say where it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.model.reading import Mention, Read
from dateline.model.record import Entity

IN = (" in ", " at ", ", in ")
OF = ("'s ", "’s ")


def put_within(reads: Sequence[Read], entities: Sequence[Entity]) -> list[Entity]:
    """The entities, those without a place of their own linked to the town or country that most mentions put them in.

    The link says `within` (the town's name) and its `country`; it has no point on the map: the town's is not theirs.
    """
    towns = {(m.report, m.start): e for e in entities if e.kind == "place" and e.link is not None for m in e.mentions}
    ends = {(m.report, m.end): e for e in entities if e.kind == "place" and e.link is not None for m in e.mentions}
    names = {(m.report, m.start): m for r in reads for m in r.reading.mentions if m.form == "name"}
    texts = {r.report.id: r.report.text for r in reads}
    return [_within(e, names, texts, towns, ends) for e in entities]


def _within(
    entity: Entity,
    names: Mapping[tuple[str, int], Mention],
    texts: Mapping[str, str],
    towns: Mapping[tuple[str, int], Entity],
    ends: Mapping[tuple[str, int], Entity],
) -> Entity:
    if entity.link is not None or entity.kind not in ("place", "organization"):
        return entity
    told: Counter[str] = Counter()
    of: dict[str, Entity] = {}
    for m in entity.mentions:
        if (m.report, m.start) not in names:
            continue
        text = texts[m.report]
        after = (towns.get((m.report, m.end + len(w))) for w in IN if text.startswith(w, m.end))
        before = (ends.get((m.report, m.start - len(w))) for w in OF if text.endswith(w, 0, m.start))
        for town in (t for t in (*after, *before) if t is not None and t.id != entity.id):
            told[town.id] += 1
            of[town.id] = town
    if not told:
        return entity
    town = of[min(told, key=lambda id: (-told[id], id))]
    country = dict(town.link or ()).get("country")
    return replace(entity, link=(("within", town.name), *((("country", country),) if country else ())))
