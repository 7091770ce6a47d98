"""Goes in: nothing. Comes out: the shapes of a story's page, so that templates hold no logic."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.reading import Quotation
from dateline.model.record import Conflict, Copy, DateError, Entity, Fact, Plan
from dateline.model.report import Report
from dateline.tell.pages.drawings import Drawing
from dateline.tell.pages.segments import Run
from dateline.tell.wordings import Piece


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
    """One of the values in a disagreement, with the outlets that give it, the origins behind them, and since when."""

    value: str
    text: str
    origins: str
    since: str | None
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A conflict, an update or a difference of precision, side by side."""

    conflict: Conflict
    anchor: str
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
    origins: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """Another wording of a quotation: the first one and this one, cut where they differ."""

    cite: Cite
    first: tuple[Piece, ...]
    here: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One quotation, the way it came, who has it word for word, and its other wordings."""

    quotation: Quotation
    cite: Cite
    chain: str | None
    also: tuple[Cite, ...]
    wordings: tuple[Wording, ...]


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
class Behind:
    """An origin, its bare name too, and how many facts of the story rest on it."""

    name: str
    bare: str
    kind: str
    facts: int


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report with its paragraphs cut into runs."""

    report: Report
    anchor: str
    name: str
    paragraphs: tuple[tuple[Run, ...], ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """Everything that the page of one story shows."""

    id: str
    title: str
    when: str
    outlets: str
    origins: tuple[Behind, ...]
    facts: int
    agreed: int
    brief: tuple[Sentence, ...]
    disagreements: tuple[Disagreement, ...]
    doubts: tuple[Doubt, ...]
    timeline: tuple[FactRow, ...]
    later: tuple[FactRow, ...]
    undated: tuple[FactRow, ...]
    voices: tuple[Voice, ...]
    coverage: tuple[CoverageRow, ...]
    copies: tuple[Taken, ...]
    plans: tuple[Due, ...]
    people: tuple[Entity, ...]
    reports: tuple[ReportView, ...]
    drawn_timeline: Drawing | None
    drawn_copies: Drawing | None
