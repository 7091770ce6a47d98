"""Goes in: the words of a person's name. Comes out: which of them can stand alone for its bearer."""

from __future__ import annotations

from dateline.language.en.gender import GIVEN_FEMALE, GIVEN_MALE
from dateline.language.en.names import PARTICLES

Words = tuple[str, ...]
LONGEST = 8
"""No name of a person has more words that a report would leave out."""


def surnames(full: Words) -> Words:
    """The words of a full name that can stand alone for its bearer, beside the given name.

    Between given name and last word these are surnames where two are borne ("Ana Ruiz Soto", "Ana Ruiz de Soto"), never
    particles, initials or second given names.
    """
    inner = (w for w in full[1:-1] if len(w) > 1 and w.isalpha() and w not in PARTICLES | GIVEN_MALE | GIVEN_FEMALE)
    return (full[-1], *inner)


def short_forms(full: Words) -> set[Words]:
    """Every shorter name that a full one can be told by: its surnames, and any words of it that stand together."""
    ends = range(min(len(full), LONGEST) + 1)
    together = {full[at:end] for at in ends for end in ends if 1 < end - at < len(full)}
    return together | {(word,) for word in surnames(full)}


def stands_in(short: Words, long: Words) -> bool:
    """Whether several words are part of a longer name: Edda Rohn of "Iron Edda Rohn", Ruiz-Soto of "Ana Ruiz-Soto"."""
    size = len(short)
    return 1 < size < len(long) and any(long[at : at + size] == short for at in range(len(long) - size + 1))
