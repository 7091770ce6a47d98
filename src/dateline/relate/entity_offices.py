"""Goes in: offices in comparable words. Comes out: whether they are one office, two, or none."""

from __future__ import annotations

from dateline.language.en.gender import KINSHIP
from dateline.language.en.nominals import EPITHETS, PERSON
from dateline.language.en.titles import DISTINGUISHING, LED, OFFICES, TIES, TITLES
from dateline.relate.entity_clusters import Words


def same_role(one: Words, other: Words) -> bool:
    """Whether two offices can be one: the same noun, and no modifier that makes another office of it."""
    if not one or not other or one[-1] != other[-1]:
        return False
    a, b = set(one[:-1]), set(other[:-1])
    return (a <= b or b <= a) and not (a ^ b) & DISTINGUISHING


def offices_differ(one: Words, other: Words) -> bool:
    """Whether two titles are offices that nobody holds at once: "foreign minister" and "finance minister"."""
    return one[-1] == other[-1] and len(one) > 1 < len(other) and not set(one[:-1]) & set(other[:-1])


def is_office(role: Words) -> bool:
    """Whether a description is an office or occupation, not a passing epithet, kin, or a tie to somebody.

    "The leader" is an epithet, "the Senate majority leader" an office.
    """
    noun = role[-1]
    if noun in EPITHETS & OFFICES and set(role[:-1]) & LED:
        return True
    return noun not in EPITHETS | TIES and noun not in KINSHIP and (noun in TITLES or noun in PERSON)
