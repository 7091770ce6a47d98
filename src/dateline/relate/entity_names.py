"""Goes in: two names of persons. Comes out: whether they can be one person's, or one is a spelling of the other."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from dateline.language.en.names import PARTICLES
from dateline.language.en.nicknames import is_familiar
from dateline.language.en.organizations import SUFFIXES
from dateline.language.en.surnames import by_first_surname, stands_in, turned
from dateline.language.transcriptions import SPELLINGS

Words = tuple[str, ...]

REWRITES = (
    ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("kh", "h"), ("ck", "k"), ("qu", "kv"), ("ph", "f"), ("th", "t"),
    ("bh", "b"), ("dh", "d"), ("gh", "g"), ("sh", "s"), ("zh", "z"), ("oe", "o"), ("ae", "a"), ("ue", "u"), ("ou", "u"),
    ("oo", "u"), ("ee", "i"), ("x", "ks"),
    ("y", "i"), ("j", "i"), ("w", "v"), ("q", "k"), ("c", "k"), ("z", "s"),
)  # fmt: skip
"""Spellings that transcriptions exchange, each with the one they are compared by."""


MOST_INITIALS = 2  # letters that stand together as initials: "HW"


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """A name's letters without accents, with exchangeable spellings and doubled letters made one."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if c.isalnum())
    for old, new in REWRITES:
        folded = folded.replace(old, new)
    return "".join(c for i, c in enumerate(folded) if i == 0 or c != folded[i - 1])


def given_agrees(one: str, other: str) -> bool:
    """Whether two given names are one in any spelling, or one is the other's initial or familiar form."""
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1] or plain(one)[:1] == plain(other)[:1]  # "F." for Philipp
    if SPELLINGS.get(one, one) == SPELLINGS.get(other, other):
        return True
    return plain(one) == plain(other) or is_familiar(one, other) or is_familiar(other, one)


def middles_differ(one: Words, other: Words) -> bool:
    """Whether both names have middle names or initials and these can't be the same: "George W. ", "George H. W."."""
    mine, theirs = (_initials(words[1:-1]) for words in (_to_first_surname(one, other), _to_first_surname(other, one)))
    size = min(len(mine), len(theirs))
    return mine[:size] != theirs[:size]


def _to_first_surname(name: Words, other: Words) -> Words:
    """A name up to the surname that the other ends in: what stands between is second given names."""
    if not by_first_surname(name, other) or other[-1] not in name[1:-1]:
        return name
    return name[: name.index(other[-1]) + 1]


def _initials(middle: Words) -> str:
    """The letters of initials, written together or apart, and the first letter of whole names."""
    plain_words = (w.replace(".", "") for w in middle if w not in PARTICLES)
    return "".join(w if len(w) <= MOST_INITIALS else w[0] for w in plain_words)


def surname_near(one: str, other: str) -> bool:
    """Whether two surnames differ no more than spellings of one do."""
    return any(_near(a, b) for a, b in ((plain(one), plain(other)), (one, other)))


def _near(one: str, other: str) -> bool:
    longest = max(len(one), len(other))
    allowed = 0 if longest <= 3 else 1 if longest <= 6 else 2
    return one[:1] == other[:1] and DamerauLevenshtein.distance(one, other) <= allowed


def persons_differ(one: Words, other: Words) -> bool:
    """Whether two names can't be one person's: another surname, or another given name to the same surname."""
    if len(one) == 1 or len(other) == 1:
        short, long = sorted((one, other), key=len)
        return plain(short[0]) not in {plain(word) for word in long}
    if stands_in(one, other) or stands_in(other, one) or turned(one, other):
        return False
    first = by_first_surname(one, other)
    if one[-1] != other[-1] and plain(one[-1]) != plain(other[-1]) and not first:
        return True
    return not given_agrees(one[0], other[0]) or ((first or one[-1] == other[-1]) and middles_differ(one, other))


def one_in_other_spelling(one: Words, other: Words) -> bool:
    """Whether both given name and surname are the same but for transcription."""
    return _given_agree(one, other) and plain(one[-1]) == plain(other[-1])


def may_be_misspelt(one: Words, other: Words) -> bool:
    """Whether the given names are one and the surnames near: enough where role or company speak for it too."""
    return _given_agree(one, other) and surname_near(one[-1], other[-1])


def _given_agree(one: Words, other: Words) -> bool:
    """Whether both are full names with one given name, and with no middle names that speak against it."""
    return len(one) > 1 < len(other) and given_agrees(one[0], other[0]) and not middles_differ(one, other)


def without_form(words: Words) -> Words:
    """A firm's name without its form of incorporation: "Harrow Transport" for "Harrow Transport Pte Ltd"."""
    end = len(words)
    while end > 1 and words[end - 1] in SUFFIXES:
        end -= 1
    return words[:end]
