"""Goes in: the statements of a story with its copies and quotations. Comes out: the terminal origin of each.

The order is the record's own: a copied passage has the origin of the text it was copied from, an attributed clause the
last named station behind it, any other the agency or outlet whose report it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Copy, Entity, Origin, OriginKind
from dateline.model.report import Report
from dateline.relate.stated import Shelf, Stated, shelve

_LONGEST_CHAIN = 8
UNNAMED_OUTLET = "an unnamed outlet"
_MEDIA = frozenset({"agency", "outlet"})
_ACRONYM = re.compile(r"([^()]+?)\s*\(([^()]{2,12})\)")
_KINDS: dict[str, OriginKind] = {
    "agency": "agency",
    "person": "person",
    "body": "body",
    "document": "document",
    "outlet": "outlet",
    "platform": "document",
}


@dataclass(frozen=True, slots=True)
class Found:
    """An origin, and in words how it was found."""

    origin: Origin
    why: str


@dataclass(frozen=True, slots=True)
class _Story:
    """What origins are found with: the statements and the copies into each report, the quotations, who is who."""

    statements: Sequence[Stated]
    shelf: Shelf
    copies: Mapping[tuple[str, int, int], Copy]
    quotations: Mapping[str, Quotation]
    entities: Mapping[str, Entity]
    media: Mapping[str, str]


def find_origins(
    statements: Sequence[Stated], entities: Sequence[Entity], quotations: Sequence[Quotation], copies: Sequence[Copy]
) -> tuple[Found, ...]:
    """The origin of each statement, in their order."""
    shelf = shelve(statements)
    story = _Story(
        statements=statements,
        shelf=shelf,
        copies=_copied(statements, shelf, copies),
        quotations={q.id: q for q in quotations},
        entities={e.id: e for e in entities},
        media=_media({s.read.report.outlet for s in statements if s.read.report.outlet}),
    )
    return tuple(_follow(story, s) for s in statements)


def _media(outlets: set[str]) -> dict[str, str]:
    """Each way to write an outlet or agency → its short name: “National Wire (NW)” is NW."""
    found: dict[str, str] = {}
    for outlet in sorted(outlets):
        match = _ACRONYM.fullmatch(outlet.strip())
        short = match[2] if match else outlet
        for form in (outlet, *(match.groups() if match else ())):
            found[form.casefold()] = short
        for end in range(1, len(outlet.split())):
            found.setdefault(" ".join(outlet.split()[:end]).casefold(), short)
    return found


def _follow(story: _Story, stated: Stated) -> Found:
    """Walk from copy to source until the text is nobody else's, then take whom it names."""
    via: list[str] = []
    why: list[str] = []
    seen = {stated.key}
    for _ in range(_LONGEST_CHAIN):
        copy = story.copies.get(stated.key)
        source = _at_source(story, copy, stated) if copy else None
        if copy is None or source is None or source.key in seen:
            break
        seen.add(source.key)
        via.append(_outlet(stated.read.report))
        why.append(f"copied from {_outlet(source.read.report)} ({copy.why})")
        stated = source
    quotation = story.quotations.get(stated.statement.quotation or "")
    last = _of_quotation(story, stated.read.report, quotation) if quotation else _own(story, stated.read.report)
    origin = Origin(last.origin.id, last.origin.name, last.origin.kind, tuple(dict.fromkeys((*via, *last.origin.via))))
    return Found(origin, "; ".join((*why, last.why)))


def _copied(statements: Sequence[Stated], shelf: Shelf, copies: Sequence[Copy]) -> dict[tuple[str, int, int], Copy]:
    """The copy that covers most of each statement, if that is at least half."""
    found: dict[tuple[str, int, int], tuple[int, float, Copy]] = {}
    for copy in sorted(copies):
        for place in shelf.near(copy.to):
            stated = statements[place]
            shared = min(stated.statement.end, copy.to.end) - max(stated.statement.start, copy.to.start)
            before = found.get(stated.key)
            better = before is None or (shared, copy.confidence) > before[:2]
            if better and _shares(stated.statement, copy.to):
                found[stated.key] = shared, copy.confidence, copy
    return {key: copy for key, (_, _, copy) in found.items()}


def _at_source(story: _Story, copy: Copy, stated: Stated) -> Stated | None:
    """The statement of the source's passage that has most words in common with this one."""
    words = set(stated.statement.lemmas)
    near = (story.statements[i] for i in story.shelf.near(copy.source))
    inside = [s for s in near if _shares(s.statement, copy.source)]
    return max(inside, key=lambda s: (len(words & set(s.statement.lemmas)), -s.statement.start), default=None)


def _shares(passage: Passage, other: Passage) -> bool:
    return 2 * (min(passage.end, other.end) - max(passage.start, other.start)) >= passage.end - passage.start


def _of_quotation(story: _Story, report: Report, quotation: Quotation) -> Found:
    """The last station of the quotation's chain: its speaker, or an unnamed source through the one who cites it."""
    speaker = quotation.speaker
    passed = tuple(link.name for link in quotation.chain if link.name)
    if speaker is None and not passed:
        return _own(story, report)
    via = (_outlet(report), *passed)
    cue = f"“{quotation.cue}”" if quotation.cue else "quoted"
    if speaker is None or speaker.kind == "unnamed" or not (speaker.name or speaker.entity):
        nearest = passed[-1] if passed else _outlet(report)
        nearest = story.media.get(nearest.casefold(), nearest)
        described = speaker.description if speaker and speaker.description else "no name given"
        source = _origin("unnamed", f"unnamed via {nearest}", None, via)
        if nearest == UNNAMED_OUTLET:
            source = replace(source, id=_id(f"unnamed\n{report.id}"))
        return Found(source, f"{cue}: {described}, through {nearest}")
    entity = story.entities.get(speaker.entity or "")
    name = entity.name if entity else speaker.name or ""
    kind = _kind(speaker.kind, entity)
    medium = story.media.get(name.casefold())
    if kind in _MEDIA or (medium is not None and speaker.kind is None):
        return Found(_origin(kind if kind in _MEDIA else "outlet", medium or name, None, via), f"{cue} of {name}")
    return Found(_origin(kind, name, entity, via), f"{cue} of {name}")


def _kind(kind: str | None, entity: Entity | None) -> OriginKind:
    known = _KINDS.get(kind or "")
    if known is None:
        known = "person" if entity is not None and entity.kind == "person" else "body"
    return known


def _own(story: _Story, report: Report) -> Found:
    """The report's own words: its agency's where the dateline says so, else its outlet's."""
    outlet = _outlet(report)
    credited = report.dateline.agency if report.dateline else None
    if credited:
        name = story.media.get(credited.casefold(), credited)
        via = () if story.media.get(outlet.casefold()) == name else (outlet,)
        return Found(_origin("agency", name, None, via), f"under the dateline of {name}")
    if not report.outlet:
        return Found(Origin(_id(f"report\n{report.id}"), UNNAMED_OUTLET, "outlet", ()), f"{outlet}'s own words")
    return Found(_origin("outlet", story.media.get(outlet.casefold(), outlet), None, ()), f"{outlet}'s own words")


def _outlet(report: Report) -> str:
    """The publisher, or that none is known."""
    return report.outlet or UNNAMED_OUTLET


def _origin(kind: OriginKind, name: str, entity: Entity | None, via: tuple[str, ...]) -> Origin:
    """Outlets and agencies are one by their name, whichever of the two they are called; others by entity."""
    identity = f"{'medium' if kind in _MEDIA else kind}\n{entity.id if entity else name.casefold()}"
    return Origin(_id(identity), name, kind, via)


def _id(identity: str) -> str:
    return "o-" + sha256(identity.encode()).hexdigest()[:12]
