"""Goes in: nothing. Comes out: English nouns that tell how somebody stands to another, and the same said the other way.

Kin, and who had an office before and after another. "Her father" is a man to whom she is the daughter.
"""

from __future__ import annotations

from collections.abc import Iterable

from dateline.language.words import words

RELATIONS: dict[str, str] = {
    **dict.fromkeys(words("father dad daddy papa mother mum mom mummy mommy mama parent"), "parent"),
    **dict.fromkeys(words("son daughter child kid"), "child"),
    **dict.fromkeys(words("brother sister sibling twin"), "sibling"),
    **dict.fromkeys(words("husband wife spouse widow widower hubby"), "spouse"),
    **dict.fromkeys(words("partner boyfriend girlfriend fiancé fiancée fiance fiancee bride groom"), "partner"),
    **dict.fromkeys(words("grandfather grandpa granddad grandmother grandma granny grandparent"), "grandparent"),
    **dict.fromkeys(words("grandson granddaughter grandchild"), "grandchild"),
    **dict.fromkeys(words("uncle aunt auntie"), "uncle"),
    **dict.fromkeys(words("nephew niece"), "nephew"),
    **dict.fromkeys(words("cousin"), "cousin"),
    **{f"step{noun}": "step-parent" for noun in words("father mother dad mum mom parent")},
    **{f"step{noun}": "step-child" for noun in words("son daughter child")},
    **{f"step{noun}": "step-sibling" for noun in words("brother sister")},
    **{f"god{noun}": "god-parent" for noun in words("father mother parent")},
    **{f"god{noun}": "god-child" for noun in words("son daughter child")},
    **dict.fromkeys(words("predecessor forerunner"), "predecessor"),
    **dict.fromkeys(words("successor replacement"), "successor"),
    **dict.fromkeys(words("lawyer attorney solicitor barrister counsel advocate"), "lawyer"),
    **dict.fromkeys(words("client"), "client"),
    **dict.fromkeys(words("opponent rival challenger adversary foe"), "opponent"),
}
"""How whoever a noun names stands to the possessor: "her father" is her parent."""

INVERSE: dict[str, str] = {
    "parent": "child",
    "child": "parent",
    "grandparent": "grandchild",
    "grandchild": "grandparent",
    "uncle": "nephew",
    "nephew": "uncle",
    "predecessor": "successor",
    "successor": "predecessor",
    "lawyer": "client",
    "client": "lawyer",
    **{one: one for one in ("sibling", "spouse", "partner", "cousin", "opponent")},
}
"""How the possessor stands to whom the noun names."""

BY_TRADE = frozenset({"lawyer", "client"})
"""Those by which somebody is called in his own right too: "the lawyer" is a description by itself."""

LOOSE = frozenset({"opponent"})
"""Those that somebody has several of, so that who is spoken of tells as much as what the report says elsewhere."""

BEARING = frozenset({"parent", "child", "sibling", "spouse"})
"""Those who often bear one surname."""

PREFIXES = words("step half god ex foster great")
"""What, with a hyphen before the noun, makes another relation of it; "in-law" does behind it."""

ELDER = words("elder older big eldest oldest senior")
YOUNGER = words("younger little kid baby youngest junior")
"""Words that tell two of one kind apart by age."""


def relation_of(noun: str, before: str = "", after: str = "") -> str | None:
    """How a noun says somebody stands to another, by the words right before and behind it: "step-", "-in-law"."""
    plain = RELATIONS.get(noun)
    if plain is None:
        return None
    joined = before.casefold().removesuffix("-") if before.endswith("-") else ""
    in_law = after.replace(" ", "").startswith("-in-law")
    return f"{f'{joined}-' if joined in PREFIXES else ''}{plain}{'-in-law' if in_law else ''}"


def inverse_of(relation: str) -> str | None:
    """How the possessor stands to whom the noun names: to his mother-in-law a man is the son-in-law."""
    plain = relation.removesuffix("-in-law").rpartition("-")[2]
    other = INVERSE.get(plain)
    return relation.replace(plain, other) if other is not None else None


def told_age(modifiers: Iterable[str]) -> str:
    """Which of two of one kind the words before a noun mean: "elder", "younger", or nothing."""
    told = set(modifiers)
    return "elder" if told & ELDER else "younger" if told & YOUNGER else ""
