"""Goes in: a text. Comes out: one of the same length in which the initial "I." reads as another letter.

"Dr I. Morrow": a full stop behind "I" ends a sentence for the model's tokenizer, as in "It was I." Behind a form of
address or an office, or behind another initial, it ends a given name.
"""

from __future__ import annotations

import re

from dateline.language.en.titles import HONORIFICS, TITLES

OTHER = "J"
_TITLES = "|".join(sorted({re.escape(word) for word in (*HONORIFICS, *TITLES) if word.isalpha()}))
_INITIAL = re.compile(rf"(?<![\w'’])((?i:{_TITLES})\.? |[A-Z]\. ?)I(?=\. ?[A-Z])")


def with_initials(text: str) -> str:
    """The text with another letter for an "I" that is a given name's; as long as before."""
    return _INITIAL.sub(rf"\g<1>{OTHER}", text) if "I." in text else text
