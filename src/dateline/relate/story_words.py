"""Goes in: a report and its reading. Comes out: the weighted words by which it is told which story it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from math import log, sqrt

from dateline.model.reading import Read

FIRST_WORDS = 150
"""The event stands at the top; so many content words did as well as all (AllSides stories, 2026-11)."""
LEDE_WORDS, LEDE_WEIGHT, TITLE_WEIGHT = 30, 1.5, 3.0
POS_WEIGHT = {"PROPN": 1.3, "NUM": 0.7, "NOUN": 1.0, "VERB": 0.7, "ADJ": 0.7, "ADV": 0.3}
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class StoryWords:
    """A report as a point: lemmas with weights of length one, and its day if it is known."""

    report: str
    weights: dict[str, float]
    names: frozenset[str]
    day: int | None


def story_words(read: Read) -> StoryWords:
    """The lemmas of the first content words and of the headline, a lemma counting more the higher it stands."""
    text = read.report.text
    counts: Counter[str] = Counter()
    pos: dict[str, str] = {}
    lemmas: dict[str, str] = {}
    for place, word in enumerate(read.reading.words):
        lemmas.setdefault(text[word.start : word.end].casefold(), word.lemma)
        pos.setdefault(word.lemma, word.pos)
        if place < FIRST_WORDS:
            counts[word.lemma] += LEDE_WEIGHT if place < LEDE_WORDS else 1.0
    for found in _WORD.finditer(read.report.title or ""):
        lemma = lemmas.get(found.group().casefold())
        if lemma is not None:
            counts[lemma] += TITLE_WEIGHT
    raw = {lemma: POS_WEIGHT.get(pos[lemma], 0.5) * (1 + log(count)) for lemma, count in counts.items()}
    length = sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    weights = {lemma: raw[lemma] / length for lemma in sorted(raw)}
    names = frozenset(lemma for lemma in weights if pos[lemma] == "PROPN")
    return StoryWords(read.report.id, weights, names, _day(read.report.published))


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
