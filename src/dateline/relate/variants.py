"""Goes in: the quotations of a story. Comes out: which of them are the same words, and what was changed in them.

Quotations of two reports are variants where they share enough of their content words, more of them where no common
speaker speaks for it. The earliest published is the original. Wordings in translation share names and nouns, seldom
verbs, so a common speaker and half of the rarer words are enough.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from dateline.language.en.reporting import DENIALS
from dateline.model.reading import Quotation

# Shares of content words, weighed by rarity within the story; measured on the development stories, to be measured
# again when the lemmas change.
SAME_WORDS = 0.62
SAME_SPEAKER = 0.42
SHARED_WORDS = 2
CROWD = 40

_WORD = re.compile(r"\w+(?:['’]\w+)*")
# Words within marks of one kind: the part of a mixed quotation that is word for word.
_MARKED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|„[^“”]*[“”]?|(?<!\w)[‘'][^’']+(?:['’](?=\w)[^’']*)*['’]")


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation as it is compared: its place in time, its content lemmas, and who may be behind it."""

    order: int
    quotation: Quotation
    lemmas: frozenset[str]
    speaker: str | None


def find_variants(said: Sequence[Said]) -> dict[str, str]:
    """For each quotation that another report had before, the id of the earliest with the same words."""
    weights = _weights(said)
    original: dict[str, str] = {}
    for later, earlier in _pairs(said):
        if later.quotation.id not in original and same_words(earlier, later, weights):
            original[later.quotation.id] = original.get(earlier.quotation.id, earlier.quotation.id)
    return original


def likeness(one: Said, other: Said, weights: dict[str, float]) -> float:
    """Shared content words over all, each weighed by how few quotations of the story have it (weighted Dice)."""
    shared = sum(weights[w] for w in sorted(one.lemmas & other.lemmas))
    total = sum(weights[w] for w in sorted(one.lemmas)) + sum(weights[w] for w in sorted(other.lemmas))
    return 2 * shared / total if total else 0.0


def same_words(one: Said, other: Said, weights: dict[str, float]) -> bool:
    """Whether two quotations of different reports carry the same words; what is denied is never what is asserted."""
    if len(one.lemmas & other.lemmas) < SHARED_WORDS or _denied(one.quotation) != _denied(other.quotation):
        return False
    if one.speaker and other.speaker:
        return one.speaker == other.speaker and likeness(one, other, weights) >= SAME_SPEAKER
    return likeness(one, other, weights) >= SAME_WORDS


def _denied(quotation: Quotation) -> bool:
    """Whether the content is denied; quoted words stand as they were said."""
    return quotation.kind != "direct" and quotation.cue in DENIALS


def _weights(said: Sequence[Said]) -> dict[str, float]:
    spread = Counter(w for s in said for w in s.lemmas)
    return {w: 1.0 / (1 + n) ** 0.5 for w, n in spread.items()}


def _pairs(said: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """Later and earlier quotations of different reports that share a word which is not everywhere, earliest first."""
    having: dict[str, list[int]] = {}
    for number, one in enumerate(said):
        near = Counter(n for w in sorted(one.lemmas) for n in having.get(w, ())[:CROWD])
        for n in sorted(near):
            if near[n] >= SHARED_WORDS and said[n].order < one.order:
                yield one, said[n]
        for w in one.lemmas:
            having.setdefault(w, []).append(number)


def differences(original: str, variant: str) -> tuple[tuple[str, str], ...]:
    """What became of the original's words, in their order: kept, changed ("old → new"), dropped or added.

    Method: shortest edit script over the words without case and marks (Levenshtein), neighbours of a kind joined.
    """
    a, b = _WORD.findall(original), _WORD.findall(variant)
    found: list[tuple[str, str]] = []
    for step in Levenshtein.opcodes([_plain(w) for w in a], [_plain(w) for w in b]):
        old, new = " ".join(a[step.src_start : step.src_end]), " ".join(b[step.dest_start : step.dest_end])
        if step.tag == "equal":
            found.append(("kept", new))
        elif step.tag == "replace":
            found.append(("changed", f"{old} → {new}"))
        else:
            found.append(("dropped", old) if step.tag == "delete" else ("added", new))
    return tuple(found)


def marks_lost(original: Quotation, variant: Quotation) -> tuple[tuple[str, str], ...]:
    """The runs of two words or more that stand in quotation marks in the original and are kept without them here."""
    a, b = _flagged(original), _flagged(variant)
    found: list[tuple[str, str]] = []
    for step in Levenshtein.opcodes([_plain(w) for w, _ in a], [_plain(w) for w, _ in b]):
        run: list[str] = []
        pairs = zip(a[step.src_start : step.src_end], b[step.dest_start : step.dest_end], strict=False)
        for (_, was), (word, now) in (*pairs, (("", False), ("", False))) if step.tag == "equal" else ():
            if was and not now:
                run.append(word)
                continue
            found += [("marks lost", " ".join(run))] if len(run) >= SHARED_WORDS else []
            run = []
    return tuple(found)


def _flagged(quotation: Quotation) -> list[tuple[str, bool]]:
    """Each word of a quotation, and whether it stands in quotation marks."""
    text, inside = quotation.text, quotation.kind == "direct"
    marks = [] if inside else [(m.start(), m.end()) for m in _MARKED.finditer(text)]
    return [(w.group(), inside or any(a <= w.start() < b for a, b in marks)) for w in _WORD.finditer(text)]


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")
