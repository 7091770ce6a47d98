"""Goes in: the statements of a story with its copies and quotations. Comes out: the terminal origin of each.

The order is the record's own: a copied passage has the origin of the text it was copied from, an attributed clause the
last named station behind it, any other the agency or outlet whose report it stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Copy, Entity, Origin, OriginKind
from dateline.model.report import Report
from dateline.relate.stated import Stated

_LONGEST_CHAIN = 8
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


def find_origins(
    statements: Sequence[Stated], entities: Sequence[Entity], quotations: Sequence[Quotation], copies: Sequence[Copy]
) -> tuple[Found, ...]:
    """The origin of each statement, in their order."""
    spoken = {q.id: q for q in quotations}
    names = {e.id: e for e in entities}
    into: dict[str, list[Copy]] = {}
    for copy in copies:
        into.setdefault(copy.to.report, []).append(copy)
    by_report: dict[str, list[Stated]] = {}
    for stated in statements:
        by_report.setdefault(stated.statement.report, []).append(stated)
    return tuple(_follow(s, by_report, into, spoken, names) for s in statements)


def _follow(
    stated: Stated,
    by_report: dict[str, list[Stated]],
    into: dict[str, list[Copy]],
    spoken: dict[str, Quotation],
    names: dict[str, Entity],
) -> Found:
    """Walk from copy to source until the text is nobody else's, then take whom it names."""
    via: list[str] = []
    why: list[str] = []
    seen = {stated.key}
    for _ in range(_LONGEST_CHAIN):
        copy = _copy_of(stated, into.get(stated.statement.report, ()))
        source = _at_source(copy, by_report, stated) if copy else None
        if copy is None or source is None or source.key in seen:
            break
        seen.add(source.key)
        via.append(_outlet(stated.read.report))
        why.append(f"copied from {_outlet(source.read.report)} ({copy.why})")
        stated = source
    quotation = spoken.get(stated.statement.quotation or "")
    last = _of_quotation(stated, quotation, names) if quotation else _own(stated.read.report)
    origin = Origin(last.origin.id, last.origin.name, last.origin.kind, tuple(dict.fromkeys((*via, *last.origin.via))))
    return Found(origin, "; ".join((*why, last.why)))


def _copy_of(stated: Stated, copies: Sequence[Copy]) -> Copy | None:
    """The copy that covers most of the statement, if that is at least half."""
    own = stated.statement
    ranked = [(min(own.end, c.to.end) - max(own.start, c.to.start), c) for c in copies]
    shared, copy = max(ranked, key=lambda r: (r[0], r[1].confidence, r[1].source), default=(0, None))
    return copy if 2 * shared >= own.end - own.start else None


def _at_source(copy: Copy, by_report: dict[str, list[Stated]], stated: Stated) -> Stated | None:
    """The statement of the source's passage that has most words in common with this one."""
    words = set(stated.statement.lemmas)
    inside = [s for s in by_report.get(copy.source.report, ()) if _shares(s.statement, copy.source)]
    return max(inside, key=lambda s: (len(words & set(s.statement.lemmas)), -s.statement.start), default=None)


def _shares(passage: Passage, other: Passage) -> bool:
    return 2 * (min(passage.end, other.end) - max(passage.start, other.start)) >= passage.end - passage.start


def _of_quotation(stated: Stated, quotation: Quotation, names: dict[str, Entity]) -> Found:
    speaker = quotation.speaker
    passed = tuple(link.name for link in quotation.chain if link.name)
    via = (_outlet(stated.read.report), *passed)
    cue = f"“{quotation.cue}”" if quotation.cue else "quoted"
    if speaker is None or speaker.kind == "unnamed" or not (speaker.name or speaker.entity):
        if speaker is None and not passed:
            return _own(stated.read.report)
        nearest = passed[-1] if passed else _outlet(stated.read.report)
        described = speaker.description if speaker and speaker.description else "no name given"
        return Found(_origin("unnamed", f"unnamed via {nearest}", None, via), f"{cue}: {described}, through {nearest}")
    entity = names.get(speaker.entity or "")
    name = entity.name if entity else speaker.name or ""
    return Found(_origin(_kind(speaker.kind, entity), name, entity, via), f"{cue} of {name}")


def _kind(kind: str | None, entity: Entity | None) -> OriginKind:
    known = _KINDS.get(kind or "")
    if known is None:
        known = "person" if entity is not None and entity.kind == "person" else "body"
    return known


def _own(report: Report) -> Found:
    """The report's own words: its agency's where a dateline or a feed credit says so, else its outlet's."""
    credited = report.dateline.agency if report.dateline and report.dateline.agency else None
    if credited is None and len(report.agencies) == 1 and not report.authors and report.dateline:
        credited = report.agencies[0]
    if credited:
        return Found(_origin("agency", credited, None, (_outlet(report),)), f"under the dateline of {credited}")
    outlet = _outlet(report)
    return Found(_origin("outlet", outlet, None, ()), f"{outlet}'s own words")


def _outlet(report: Report) -> str:
    return report.outlet or report.id


def _origin(kind: OriginKind, name: str, entity: Entity | None, via: tuple[str, ...]) -> Origin:
    identity = f"{kind}\n{entity.id if entity else name.casefold()}"
    return Origin("o-" + sha256(identity.encode()).hexdigest()[:12], name, kind, via)
