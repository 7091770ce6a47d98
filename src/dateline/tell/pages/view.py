"""Goes in: one story as it was decided, with its reports. Comes out: what its page shows, in the order it shows it.

Nothing is decided here: the view only sorts, groups and numbers, so that templates hold no logic.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Conflict, Copy, Fact, Plan, Related
from dateline.model.report import Report
from dateline.tell.choosing import most_telling, values_in_order
from dateline.tell.origins import behind, named_origins, names_of, origin, origins
from dateline.tell.pages.drawings import draw_copies, draw_timeline
from dateline.tell.pages.segments import cut_runs
from dateline.tell.pages.shapes import (
    Behind,
    Cite,
    CoverageRow,
    Disagreement,
    Doubt,
    Due,
    FactRow,
    ReportView,
    Said,
    Sentence,
    StoryView,
    Taken,
    Value,
    Voice,
    Wording,
)
from dateline.tell.quoting import grouped
from dateline.tell.telling import story_title
from dateline.tell.wordings import original_pieces, same_wording, variant_pieces
from dateline.tell.words import chain, outlet, outlets, published_day, readable, short_day, span, speaker

MOST_PEOPLE = 40
_ORDER = {"conflict": 0, "update": 1, "precision": 2}


class Citer:
    """Makes citations for one story's passages. Reports of one outlet are told apart by their days."""

    def __init__(self, reports: Sequence[Report], prefix: str = "") -> None:
        self.anchors = {r.id: f"{prefix}r{i}" for i, r in enumerate(reports, 1)}
        self.places = {r.id: i for i, r in enumerate(reports)}
        self.names = _distinct(reports)
        self.of = {r.id: r for r in reports}

    def cite(self, at: Passage) -> Cite:
        words = self.of[at.report].text[at.start : at.end]
        return Cite(at.report, self.anchors[at.report], at.start, at.end, self.names[at.report], words)

    def cites(self, passages: Sequence[Passage], *, each: bool = False) -> tuple[Cite, ...]:
        """The passages; only the first of each report, unless each is wanted."""
        ordered = sorted((p for p in passages if p.report in self.of), key=lambda p: self.places[p.report])
        if not each:
            ordered = list({p.report: p for p in reversed(ordered)}.values())[::-1]
        return tuple(self.cite(p) for p in ordered)


def _distinct(reports: Sequence[Report]) -> dict[str, str]:
    """A short name for each report: the outlet; its day too where it has several; a number where that is not enough."""
    outlets = Counter(outlet(r) for r in reports)
    dated = {
        r.id: f"{outlet(r)}, {short_day(published_day(r))}" if outlets[outlet(r)] > 1 else outlet(r) for r in reports
    }
    same = Counter(dated.values())
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for id, name in dated.items():
        seen[name] += 1
        names[id] = f"{name} ({seen[name]})" if same[name] > 1 else name
    return names


def view_story(related: Related, reports: Mapping[str, Report], prefix: str = "") -> StoryView:
    """The view of one story. `prefix` keeps the anchors of reports apart where several stories share a page."""
    ordered = [reports[i] for i in related.story.reports]
    citer = Citer(ordered, prefix)
    related = named_origins(related, citer.of)
    rows = tuple(_fact_row(fact, citer) for fact in related.facts)
    dated = sorted((row for row in rows if row.day), key=lambda row: (row.day or "", row.fact.id))
    first = {fact.id for fact in most_telling([row.fact for row in dated], citer.of)}
    anchors = {row.fact.id: row.anchor for row in rows} | citer.anchors
    return StoryView(
        id=related.story.id,
        title=story_title(related),
        when=span(related.story.earliest, related.story.latest) if related.story.earliest else "",
        outlets=outlets(ordered),
        origins=_behind(related),
        facts=len(related.facts),
        agreed=sum(fact.standing == "agreed" for fact in related.facts),
        brief=tuple(Sentence(s.text, citer.cites(s.passages)) for s in related.story.brief),
        disagreements=view_disagreements(related, citer),
        doubts=tuple(Doubt(e, citer.cite(e)) for e in related.date_errors if e.report in citer.of),
        timeline=tuple(row for row in dated if row.fact.id in first),
        later=tuple(row for row in dated if row.fact.id not in first),
        undated=tuple(row for row in rows if not row.day),
        voices=_voices(related, citer),
        coverage=_coverage(rows, ordered, related),
        copies=tuple(Taken(c, citer.cite(c.source), citer.cite(c.to)) for c in related.copies),
        plans=tuple(_due(p, citer) for p in related.plans),
        people=tuple(sorted(related.entities, key=lambda e: (-len(e.mentions), e.name, e.id))[:MOST_PEOPLE]),
        reports=tuple(
            ReportView(r, citer.anchors[r.id], outlet(r), cut_runs(r, related.facts, related.date_errors))
            for r in ordered
        ),
        drawn_timeline=draw_timeline([row.fact for row in dated], ordered, anchors, first),
        drawn_copies=draw_copies(related.copies, ordered, anchors),
    )


def _behind(related: Related) -> tuple[Behind, ...]:
    """The origins of the story, those first on whom most of its facts rest."""
    counts = Counter(one.id for fact in related.facts for one in {o.id: o for o in fact.origins}.values())
    every = {one.id: one for fact in related.facts for one in fact.origins}
    found = (Behind(origin(one), origin(replace(one, via=())), one.kind, counts[id]) for id, one in every.items())
    return tuple(sorted(found, key=lambda b: (-b.facts, b.name)))


def _fact_row(fact: Fact, citer: Citer) -> FactRow:
    return FactRow(fact, fact.id, fact.when, behind(fact), citer.cites(fact.statements))


def view_disagreements(related: Related, citer: Citer) -> tuple[Disagreement, ...]:
    """Conflicts first, then updates in the order of publication, then differences of precision."""
    names = names_of(related)
    ordered = sorted(related.conflicts, key=lambda c: (_ORDER[c.relation], c.question, c.id))
    return tuple(Disagreement(c, c.id, _values(values_in_order(c, citer.places), names, citer)) for c in ordered)


def _values(conflict: Conflict, names: Mapping[str, str], citer: Citer) -> tuple[Value, ...]:
    return tuple(
        Value(
            readable(v.value, conflict.kind, v.text),
            v.text,
            origins([names.get(o, o) for o in v.origins]),
            _since(v.passages, citer) if conflict.relation == "update" else None,
            citer.cites(v.passages),
        )
        for v in conflict.values
    )


def _since(passages: Sequence[Passage], citer: Citer) -> str | None:
    days = sorted(day for p in passages if p.report in citer.of and (day := published_day(citer.of[p.report])))
    return short_day(days[0]) if days else None


def _voices(related: Related, citer: Citer) -> tuple[Voice, ...]:
    """Speakers by how much they say; other wordings of the same words are kept beside the first."""
    voices: dict[str, list[Said]] = {}
    for one, variants in grouped(related.quotations):
        voices.setdefault(speaker(one), []).append(_said(one, variants, citer))
    ordered = sorted(voices.items(), key=lambda voice: (-len(voice[1]), voice[0]))
    return tuple(Voice(name[:1].upper() + name[1:], tuple(said)) for name, said in ordered)


def _said(one: Quotation, variants: Sequence[Quotation], citer: Citer) -> Said:
    also = [v for v in variants if same_wording(one, v)]
    wordings = (Wording(citer.cite(v), original_pieces(one, v), variant_pieces(v)) for v in variants if v not in also)
    return Said(one, citer.cite(one), chain(citer.of.get(one.report), one.chain), citer.cites(also), tuple(wordings))


def _coverage(rows: Sequence[FactRow], reports: Sequence[Report], related: Related) -> tuple[CoverageRow, ...]:
    """Facts that more than one report has, or that a conflict touches, against the reports."""
    wanted = [
        row for row in rows if len({s.report for s in row.fact.statements}) > 1 or row.fact.standing == "disputed"
    ]
    return tuple(CoverageRow(row, tuple(_cell(row.fact, r, related.copies) for r in reports)) for row in wanted)


def _cell(fact: Fact, report: Report, copies: Sequence[Copy]) -> str | None:
    here = [s for s in fact.statements if s.report == report.id]
    if not here:
        return None
    if any(c.to.overlaps(s) for c in copies for s in here):
        return "copied"
    kinds = {o.id: o.kind for o in fact.origins}
    return "own" if any(kinds.get(s.origin) == "outlet" for s in here) else "sourced"


def _due(plan: Plan, citer: Citer) -> Due:
    return Due(plan, citer.cite(plan.announced), citer.cite(plan.passage) if plan.passage else None)
