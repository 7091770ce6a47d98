"""Goes in: one story as it was decided, with its reports. Comes out: what its page shows, in the order it shows it.

Nothing is decided here: the view only sorts, groups and numbers, so that templates hold no logic.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Conflict, Copy, DateError, Fact, Origin, Plan, Related
from dateline.model.report import Report
from dateline.tell.pages.drawings import Drawing, draw_copies, draw_timeline
from dateline.tell.pages.segments import Run, cut_runs


@dataclass(frozen=True, slots=True)
class Cite:
    """A numbered way to exact words: `anchor` is the report's place on the page, `label` its outlet."""

    report: str
    anchor: str
    start: int
    end: int
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the brief and what it rests on."""

    text: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """One of the values in a disagreement, with the outlets that give it and the origins behind them."""

    value: str
    text: str
    origins: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A conflict, an update or a difference of precision, side by side."""

    conflict: Conflict
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A date that contradicts something."""

    error: DateError
    cite: Cite


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with its citations and the origins behind it."""

    fact: Fact
    anchor: str
    day: str | None
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One quotation, its other wordings, and the way it came."""

    quotation: Quotation
    cite: Cite
    chain: tuple[str, ...]
    variants: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker and what is put in their mouth."""

    name: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """One passage that one report took from another."""

    copy: Copy
    source: Cite
    to: Cite


@dataclass(frozen=True, slots=True)
class Due:
    """A plan and what became of it."""

    plan: Plan
    announced: Cite
    outcome: Cite | None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A fact against the reports: for each report how it has the fact (own, copied, quoted), or None."""

    row: FactRow
    cells: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report with its paragraphs cut into runs."""

    report: Report
    anchor: str
    paragraphs: tuple[tuple[Run, ...], ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """Everything that the page of one story shows."""

    id: str
    title: str
    earliest: str | None
    latest: str | None
    outlets: int
    origins: int
    brief: tuple[Sentence, ...]
    disagreements: tuple[Disagreement, ...]
    doubts: tuple[Doubt, ...]
    timeline: tuple[FactRow, ...]
    undated: tuple[FactRow, ...]
    voices: tuple[Voice, ...]
    coverage: tuple[CoverageRow, ...]
    copies: tuple[Taken, ...]
    plans: tuple[Due, ...]
    reports: tuple[ReportView, ...]
    drawn_timeline: Drawing | None
    drawn_copies: Drawing | None


class _Citer:
    """Makes citations for one story's passages."""

    def __init__(self, reports: Sequence[Report], prefix: str) -> None:
        self.anchors = {r.id: f"{prefix}r{i}" for i, r in enumerate(reports, 1)}
        self._reports = {r.id: r for r in reports}

    def cite(self, at: Passage) -> Cite:
        report = self._reports[at.report]
        words = report.text[at.start : at.end]
        return Cite(at.report, self.anchors[at.report], at.start, at.end, outlet(report), words)

    def cites(self, passages: Sequence[Passage]) -> tuple[Cite, ...]:
        return tuple(self.cite(p) for p in passages if p.report in self._reports)


def outlet(report: Report) -> str:
    """How a report is called where there is room for one name."""
    return report.outlet or report.title or report.source.address.rsplit("/", 1)[-1]


def view_story(related: Related, reports: Mapping[str, Report], prefix: str = "") -> StoryView:
    """The view of one story. `prefix` keeps anchors apart where several stories share a page."""
    ordered = [reports[i] for i in related.story.reports]
    citer = _Citer(ordered, prefix)
    rows = tuple(_fact_row(f, citer, f"{prefix}f{i}") for i, f in enumerate(related.facts, 1))
    anchors = {row.fact.id: row.anchor for row in rows} | citer.anchors
    dated = sorted((row for row in rows if row.day), key=lambda row: (row.day or "", row.anchor))
    origins = {o.id for f in related.facts for o in f.origins}
    return StoryView(
        id=related.story.id,
        title=related.story.title or "Untitled story",
        earliest=related.story.earliest,
        latest=related.story.latest,
        outlets=len({outlet(r) for r in ordered}),
        origins=len(origins),
        brief=tuple(Sentence(s.text, citer.cites(s.passages)) for s in related.story.brief),
        disagreements=_disagreements(related, citer),
        doubts=tuple(Doubt(e, citer.cite(e)) for e in related.date_errors),
        timeline=tuple(dated),
        undated=tuple(row for row in rows if not row.day),
        voices=_voices(related, citer),
        coverage=_coverage(rows, ordered, related),
        copies=tuple(Taken(c, citer.cite(c.source), citer.cite(c.to)) for c in related.copies),
        plans=tuple(_due(p, citer) for p in related.plans),
        reports=tuple(
            ReportView(r, citer.anchors[r.id], cut_runs(r, related.facts, related.date_errors)) for r in ordered
        ),
        drawn_timeline=draw_timeline(related.facts, ordered, anchors),
        drawn_copies=draw_copies(related.copies, ordered, anchors),
    )


def _fact_row(fact: Fact, citer: _Citer, anchor: str) -> FactRow:
    return FactRow(fact, anchor, fact.when, citer.cites(fact.statements))


def _disagreements(related: Related, citer: _Citer) -> tuple[Disagreement, ...]:
    """Conflicts first, then updates, then differences of precision."""
    names = {o.id: _origin_name(o) for f in related.facts for o in f.origins}
    rank = {"conflict": 0, "update": 1, "precision": 2}
    ordered = sorted(related.conflicts, key=lambda c: (rank[c.relation], c.question, c.id))
    return tuple(
        Disagreement(
            c,
            tuple(
                Value(v.value, v.text, tuple(names.get(o, o) for o in v.origins), citer.cites(v.passages))
                for v in c.values
            ),
        )
        for c in ordered
    )


def _origin_name(origin: Origin) -> str:
    return f"{origin.name}, through {' and '.join(origin.via)}" if origin.via else origin.name


def _voices(related: Related, citer: _Citer) -> tuple[Voice, ...]:
    """Speakers by how much they say; other wordings of the same words are kept beside the first."""
    variants: dict[str, list[Quotation]] = {}
    for q in related.quotations:
        if q.variant_of:
            variants.setdefault(q.variant_of, []).append(q)
    known = {q.id for q in related.quotations}
    voices: dict[str, list[Said]] = {}
    for q in related.quotations:
        if q.variant_of in known:
            continue
        chain = tuple(link.name or f"{link.kind} source" for link in q.chain)
        others = citer.cites(variants.get(q.id, ()))
        voices.setdefault(speaker_name(q), []).append(Said(q, citer.cite(q), chain, others))
    ordered = sorted(voices.items(), key=lambda voice: (-len(voice[1]), voice[0]))
    return tuple(Voice(name, tuple(said)) for name, said in ordered)


def speaker_name(quotation: Quotation) -> str:
    """The speaker in words: a name, an unnamed source's description, or that nobody is named."""
    speaker = quotation.speaker
    if speaker is None:
        return "Speaker not named"
    return speaker.name or (f"Unnamed: {speaker.description}" if speaker.description else "Unnamed source")


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


def _due(plan: Plan, citer: _Citer) -> Due:
    return Due(plan, citer.cite(plan.announced), citer.cite(plan.passage) if plan.passage else None)
