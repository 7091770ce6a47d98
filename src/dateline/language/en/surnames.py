"""Goes in: the words of a person's name. Comes out: which of them can stand alone for its bearer."""

from __future__ import annotations

from dateline.language.en.gender import GIVEN_FEMALE, GIVEN_MALE
from dateline.language.en.names import PARTICLES, SONS

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
    if long[-1] in SONS and short[-1] not in SONS:
        return False  # "Antonio Carvalho" is the grandfather of "Antonio Carvalho Neto"
    return 1 < size < len(long) and any(long[at : at + size] == short for at in range(len(long) - size + 1))


def turned(one: Words, other: Words) -> bool:
    """Whether two names are one with the family name first and last, or with its given name in one word and in two.

    "Kim Dae-jin" is "Dae-jin Kim" and "Kim Daejin"; two given names ("James Scott", "Scott James") are two people.
    """
    if one == other or not (2 <= len(one) <= 3 >= len(other) >= 2) or set(one) <= GIVEN_MALE | GIVEN_FEMALE:
        return False
    return bool(in_either_order(one) & in_either_order(other))


def in_either_order(full: Words) -> frozenset[tuple[str, str]]:
    """The family name and the given name of a full name, as it is written with either of them first."""
    return frozenset({(full[0], "".join(full[1:])), (full[-1], "".join(full[:-1]))})


def by_first_surname(one: Words, other: Words) -> bool:
    """Whether one name leaves the second surname out: "Jose Castellanos" of "Jose Luis Castellanos Rivera"."""
    pairs = ((a, b) for a, b in ((one, other), (other, one)) if 2 <= len(a) <= len(b) > 2)
    return any(b[-1] not in SONS and a[-1] != b[-1] and a[-1] in surnames(b)[1:] for a, b in pairs)
