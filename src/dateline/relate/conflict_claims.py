"""Goes in: nothing. Comes out: the claims that are held against each other, and two sides that exclude each other."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.passage import Passage
from dateline.model.reading import Statement
from dateline.model.record import Relation


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement with what it is compared by: its lemmas, the surnames in it, whose word it is and when it came."""

    statement: Statement
    published: str
    lemmas: frozenset[str]
    names: frozenset[str]
    speaker: str | None
    conditional: bool

    @property
    def passage(self) -> Passage:
        return Passage(self.statement.report, self.statement.start, self.statement.end)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims of two kinds that exclude each other."""

    ones: tuple[Claim, ...]
    twos: tuple[Claim, ...]
    relation: Relation
    question: str
    why: str


def is_it_true(claim: Claim) -> str:
    """The question whether a claim holds, in its own words."""
    text = claim.statement.text
    told = _decapitalised(text)
    return f"Is it true that {told}?" if told != text or text[:1].islower() else f"Is it true: “{text}”?"


def _decapitalised(text: str) -> str:
    words = text.split(" ", 1)
    first = (
        words[0].casefold() if words[0] in ("The", "A", "An", "It", "He", "She", "They", "No", "There") else words[0]
    )
    return " ".join((first, *words[1:]))
