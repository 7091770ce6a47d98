"""Goes in: nothing. Comes out: the type of words that could stand for something, which all of coreference passes on."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.reading import EntityKind, MentionForm


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that could stand for something: tokens `first` to `last` with their head, and what they tell.

    `words` are the words of a name without its title, or the lemmas of a nominal's modifiers before its noun; `noun`
    is a nominal's head lemma. `owner` is the head token of a possessor or of an "of" phrase. `joint` is the "and" of
    several that are taken together, whose head is the first of them.
    """

    number: int
    first: int
    last: int
    head: int
    form: MentionForm
    kind: EntityKind
    words: tuple[str, ...]
    noun: str
    gender: str | None
    plural: bool
    person: int
    sentence: int
    paragraph: int
    quotation: int
    definite: bool
    owner: int | None = None
    role: str | None = None
    joint: int | None = None
