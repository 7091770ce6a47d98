"""Goes in: a text. Comes out: one of the same length in which an age that stands for a person reads as a noun.

"The 61-year-old joked as he left": the model takes such an age for an adjective and the verb behind it for its noun,
so that nobody jokes and nothing is quoted. With a noun in place of "old" it finds the subject and the verb. Only where
a verb follows that is no adjective too: "a 61-year-old accused of fraud" stays as it is.
"""

from __future__ import annotations

import re

from dateline.language.en.pasts import PASTS, PRESENTS

FINITE = ["is", "was", "has", "had", "will", "would", "could", "can", "may", "might", "must", "should", "did", "does"]
NOUN = "man"  # as long as "old"
_AGED = re.compile(
    r"(?<=-year-)old(?=\s+(?:who\b|(?:\w+ly\s+)?(" + "|".join(sorted({*FINITE, *PASTS, *PRESENTS})) + r")\b))"
)


def with_nouns(text: str) -> str:
    """The text with a noun for the "old" of an age before a finite verb; as long as before."""
    return _AGED.sub(NOUN, text) if "-year-old" in text else text
