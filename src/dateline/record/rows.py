"""Goes in: nothing. Comes out: the shapes of the store's shorter answers: lines of a list, not the record itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Conflict, Copy, DateError, Entity, Fact, Plan
from dateline.model.report import Report


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A story in a list: its title, bounds (EDTF) and how much there is of it."""

    id: str
    title: str
    earliest: str | None
    latest: str | None
    reports: int
    facts: int
    conflicts: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A report whose words match a search: the first matching words as a passage, and the text around them."""

    report: Report
    story: str | None
    passage: Passage
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A report or file that could not be used, and why."""

    address: str
    reason: str


@dataclass(slots=True)
class Summary:
    """What a run did. `skipped` names each report or file that could not be used, with the reason."""

    new: int = 0
    known: int = 0
    unread: int = 0
    stories: int = 0
    skipped: list[Failure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the store holds. `superseded` reports have a later version, `pending` ones wait for their story."""

    reports: int
    superseded: int
    unread: int
    pending: int
    stories: int
    facts: int
    quotations: int
    conflicts: int
    copies: int
    failures: int


Decision = Quotation | Entity | Copy | Fact | Conflict | DateError | Plan
