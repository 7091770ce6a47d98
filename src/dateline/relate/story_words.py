"""Goes in: a report and its reading. Comes out: the weighted words by which it is told which story it belongs to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import log, sqrt

from dateline.language.en.function_words import FUNCTION_WORDS, LIGHT_WORDS
from dateline.model.reading import Read
from dateline.relate.story_names import full_names

FIRST_WORDS = 150
"""The event stands at the top; so many content words did as well as all (AllSides stories, 2026-11)."""
LEDE_WORDS, LEDE_WEIGHT, TITLE_WEIGHT = 30, 1.5, 3.0
POS_WEIGHT = {"NUM": 0.7, "NOUN": 1.0, "VERB": 0.7, "ADJ": 0.7, "ADV": 0.3}
KEYS = 40
TITLE_SHORTEST = 3
OPENING_WORDS = 10
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class StoryWords:
    """A report as it is compared with others: names and common words apart, each of length one.

    They are kept apart because reports of other events share names too: what sets an event apart is what happens.
    `title` holds the headline's words, `words` every word by which another report's headline can be echoed, `called`
    the names of several words in the whole report.
    """

    report: str
    names: dict[str, float]
    common: dict[str, float]
    title: frozenset[str]
    words: frozenset[str]
    keys: frozenset[str]
    day: int | None
    called: tuple[str, ...] = ()


def story_words(read: Read) -> StoryWords:
    """The lemmas of the first content words and of the headline, a lemma counting more the higher it stands."""
    text = read.report.text
    lemmas = {text[w.start : w.end].casefold(): w.lemma for w in reversed(read.reading.words)}
    pos = {w.lemma: w.pos for w in reversed(read.reading.words)}
    title = _title(read.report.title or "", lemmas, pos) or _opening(read)
    counts: defaultdict[str, float] = defaultdict(float)
    for place, word in enumerate(read.reading.words[:FIRST_WORDS]):
        counts[word.lemma] += LEDE_WEIGHT if place < LEDE_WORDS else 1.0
    for lemma in title:
        counts[lemma] += TITLE_WEIGHT
    raw = {lemma: 1 + log(max(count, 1.0)) for lemma, count in sorted(counts.items())}
    names = {lemma: weight for lemma, weight in raw.items() if pos.get(lemma, "NOUN") == "PROPN"}
    common = {
        lemma: weight * POS_WEIGHT.get(pos.get(lemma, "NOUN"), 0.5)
        for lemma, weight in raw.items()
        if lemma not in names and lemma not in LIGHT_WORDS and lemma in pos
    }
    weightiest = sorted({**names, **common}, key=lambda w: (w not in title, -raw[w], w))
    return StoryWords(
        report=read.report.id,
        names=_of_length_one(names),
        common=_of_length_one(common),
        title=frozenset(title),
        words=frozenset(pos) | frozenset(title),
        keys=frozenset(weightiest[:KEYS]),
        day=_day(read.report.published),
        called=full_names(read),
    )


def _title(title: str, lemmas: Mapping[str, str], pos: Mapping[str, str]) -> tuple[str, ...]:
    """The headline's words: the lemma that the text has for them, else the word itself."""
    found: dict[str, None] = {}
    for match in _WORD.finditer(title):
        form = match.group().casefold()
        bare = form[:-1] if form.endswith("s") and form[:-1] in pos else form
        lemma = lemmas.get(form, bare)
        if lemma in pos or (len(form) >= TITLE_SHORTEST and form not in FUNCTION_WORDS):
            found.setdefault(lemma)
    return tuple(found)


def _opening(read: Read) -> tuple[str, ...]:
    """What stands in for the headline where there is none: the first content words."""
    lemmas = dict.fromkeys(w.lemma for w in read.reading.words if w.lemma not in LIGHT_WORDS)
    return tuple(lemmas)[:OPENING_WORDS]


def _of_length_one(weights: Mapping[str, float]) -> dict[str, float]:
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {lemma: weight / length for lemma, weight in weights.items()}


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
