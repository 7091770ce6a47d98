"""Goes in: a report's names. Comes out: what the pronouns of the sentences behind tell of their kinds."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterator

from dateline.language.en.reporting import DECLARING
from dateline.model.parse import Parse
from dateline.model.reading import EntityKind
from dateline.read.names.titled import Name, head_of
from dateline.read.names.weights import SPEAKS_OF_SELF

HE_OR_SHE = frozenset({"he", "him", "his", "she", "her"})
ALONE = 2  # sentences before in which nobody else may be spoken of


def speech_chain(parse: Parse, names: tuple[Name, ...]) -> Iterator[tuple[Name, EntityKind, float]]:
    """What "he added" and "it said" tell of the one who spoke last, within two sentences."""
    by_head = {head_of(parse, name).i: name for name in names}
    persons = [name.core for name in names if name.kind == "person"]
    spoke: Name | None = None
    for token in parse.tokens:
        verb = parse.tokens[token.head]
        if token.dep != "nsubj" or not (verb.lemma in DECLARING or (verb.dep == "ROOT" and token.i in by_head)):
            continue
        low = token.text.casefold()
        if low in {"he", "she", "it"}:
            near = spoke is not None and token.sentence - parse.tokens[spoke.core].sentence <= 2
            if spoke is not None and near and bisect(persons, token.i) == bisect(persons, spoke.core):
                yield spoke, "organization" if low == "it" else "person", SPEAKS_OF_SELF * 0.75
        else:
            spoke = by_head.get(token.i)


def goes_on_as(parse: Parse, names: tuple[Name, ...]) -> Iterator[tuple[Name, EntityKind, float]]:
    """What "He" and "She" tell that open the sentence behind one of which a full name is the subject, where nobody else
    was named near: "Ana Fortes is broad and hoarse. She has not slept"."""
    by_head = {head_of(parse, name).i: name for name in names if name.last - name.core > 1}
    persons = sorted(parse.tokens[name.core].sentence for name in names if name.kind == "person")
    spoken = [t.sentence for t in parse.tokens if t.text.casefold() in HE_OR_SHE]
    subjects = {t.sentence: by_head[t.i] for t in parse.tokens if t.i in by_head and t.dep in {"nsubj", "nsubjpass"}}
    for token in parse.tokens:
        if token.text in {"He", "She"} and token.dep in {"nsubj", "nsubjpass"} and token.sentence - 1 in subjects:
            opens = token.i and parse.tokens[token.i - 1].sentence != token.sentence
            name = subjects[token.sentence - 1]
            near = (token.sentence - 1 - ALONE, token.sentence)
            if opens and not any(_within(seen, near) for seen in (persons, spoken)):
                yield name, "person", SPEAKS_OF_SELF


def _within(numbers: list[int], near: tuple[int, int]) -> bool:
    """Whether one of the ascending numbers is at least the first and less than the second of two."""
    return bisect_left(numbers, near[0]) < bisect_left(numbers, near[1])
