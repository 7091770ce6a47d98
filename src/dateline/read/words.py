"""Goes in: a report's grammar. Comes out: its content words, which later rooms compare without parsing again."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.parse import Parse
from dateline.model.reading import Reading, Word
from dateline.model.report import Report

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})


def find_words(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Keep nouns, names, verbs, adjectives, adverbs and numbers outside the asides."""
    asides = {i for s in parse.sentences if s.aside for i in range(s.first, s.last)}
    words = (
        Word(t.start, t.end, t.lemma.casefold(), t.pos) for t in parse.tokens if t.pos in CONTENT and t.i not in asides
    )
    return replace(reading, words=tuple(words))
