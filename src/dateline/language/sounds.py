"""Goes in: a name. Comes out: the skeleton that its spellings in other languages' letters share.

What transcriptions keep: the order of consonants in classes that they exchange (after Daitch-Mokotoff Soundex, 1985,
with every vowel left out). "Nadia Petrossian" and "Nadya Bedrosyan", "Gordon MacIsaac" and "Gordon Mak-Aysak" have one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_SEQUENCES = (
    ("dzh", "j"), ("dzs", "j"), ("dsch", "j"), ("tsch", "s"), ("dj", "j"), ("dzi", "ji"), ("zh", "j"), ("tch", "s"),
    ("sch", "s"), ("ch", "s"), ("cz", "s"), ("sz", "s"), ("sh", "s"), ("ts", "s"), ("tz", "s"), ("kh", "k"),
    ("gh", "k"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("qu", "k"), ("kw", "k"), ("kv", "k"), ("ku", "k"),
    ("ks", "s"), ("x", "s"), ("ng", "n"),
)  # fmt: skip
_MARKED = str.maketrans({**dict.fromkeys("ćčçšśşș", "s"), **dict.fromkeys("žż", "j"), "ł": "l", "đ": "d"})
"""Letters whose mark tells the sound."""

_SOFT = re.compile(r"([cg])(?=[eiy])")
_OPENINGS = ((re.compile(r"^mac"), "mak"), (re.compile(r"^y(?=[aeiou])"), "j"))
_CLASSES = str.maketrans("bpvfwdtgkqcszjlmnrh", "pppppttkkkkssjlmnrk")
_VOWELS = re.compile(r"[aeiouy]")
_INNER_H = re.compile(r"(?<=\w)h")
_GLIDE = re.compile(r"(?<=.)j(?=[aeiou])")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The classes of a word's consonants in their order, a vowel that opens it as "a"; "" where it has no letters."""
    low = word.casefold().translate(_MARKED)
    plain = "".join(c for c in unicodedata.normalize("NFKD", low) if c.isascii() and c.isalpha())
    for opening, new in _OPENINGS:
        plain = opening.sub(new, plain)
    opens = "a" if plain[:1] and plain[0] in "aeiouy" else ""
    for old, new in _SEQUENCES:
        plain = plain.replace(old, new)
    plain = _SOFT.sub(lambda found: "s" if found[1] == "c" else "j", _GLIDE.sub("i", plain))
    plain = _VOWELS.sub("", _INNER_H.sub("", plain))
    return opens + _DOUBLED.sub(r"\1", plain.translate(_CLASSES))


def name_skeleton(words: Sequence[str]) -> str:
    """The skeleton of a whole name, wherever its words are parted: "Mak Aysak" and "MacIsaac"."""
    first, *others = (skeleton(word) for word in words)
    return _DOUBLED.sub(r"\1", first + "".join(other.removeprefix("a") for other in others))
