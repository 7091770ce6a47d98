"""Goes in: nothing. Comes out: finite forms of the verbs that report, which stand for nothing else before a noun."""

from __future__ import annotations

from dateline.language.en.reporting import ASKING, BELIEVING, DECLARING, MANNER, third
from dateline.language.words import words

IRREGULAR = {
    "say": "said", "tell": "told", "speak": "spoke", "write": "wrote", "swear": "swore", "think": "thought",
    "know": "knew", "foresee": "foresaw", "foretell": "foretold", "forecast": "forecast", "broadcast": "broadcast",
    "retell": "retold", "hold": "held", "begin": "began", "sing": "sang", "spit": "spat", "go": "went", "read": "read",
    "lie": "lied", "let": "let", "give": "gave", "mean": "meant", "find": "found", "weep": "wept", "shoot": "shot",
}  # fmt: skip
"""Of verbs whose past is not regular."""

BEFORE_NOUNS = words("""
    accused alleged charged certified claimed confided convicted declared detailed elaborate estimated implied informed
    proclaimed professed projected proposed reasoned recommended related reported signalled stated suspected read lied
    forecast broadcast rejoined ended started burned resumed quoted
""")
"""Participles that stand before nouns as adjectives: "a 61-year-old convicted murderer", "an alleged thief"."""


def _regular(verb: str) -> set[str]:
    """The regular past, with the last letter doubled or not: "quipped", "shouted", "cried", "joked"."""
    if verb.endswith("e"):
        return {verb + "d"}
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return {verb[:-1] + "ied"}
    return {verb + "ed", verb + verb[-1] + "ed"}


ACTING = words("""
    ate became began blew broke came chose clung crept did drank drew drove fell felt fled flew forgave forgot fought
    gave got grew had hung kept knew led left lost met paid quit ran rang rode rose sang sank sat saw sent shook showed
    shrank slept slid sought spent spoke sprang stood strode struck stuck swam swept swore taught threw took tore was
    went wept withdrew woke won wore wrote underwent undertook overcame overtook resigned died arrived appeared
    joined moved returned remained refused declined denied insisted pleaded testified
""")
"""Pasts of common verbs whose participle is another form or stands before no person."""

PRESENTS = frozenset(third(verb) for verb in DECLARING | MANNER | ASKING | BELIEVING | {"say", "tell"})
"""The same in the present, as headlines and features tell it: "the 61-year-old reckons"."""

PASTS = (
    frozenset(
        form
        for verb in DECLARING | MANNER | ASKING | {"say", "tell", "speak", "write", "think"}
        for form in ({IRREGULAR[verb]} if verb in IRREGULAR else _regular(verb))
    )
    | ACTING
) - BEFORE_NOUNS
"""What somebody does, above all who is quoted: "said", "joked", "quipped"."""
