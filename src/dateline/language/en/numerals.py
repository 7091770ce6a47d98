"""Goes in: nothing. Comes out: English number words of one word with their figures, for comparing words with words."""

from __future__ import annotations

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMERALS: dict[str, str] = {
    **{word: str(value) for value, word in enumerate(_ONES.split())},
    **{word: str(value * 10) for value, word in enumerate(_TENS.split(), 2)},
    "dozen": "12",
    "half-dozen": "6",
}
