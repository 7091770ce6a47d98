"""Goes in: a noun. Comes out: whether dictionaries have it for a human being first and mostly.

The hyponyms of "person" in WordNet 3.1 (Miller 1995) whose first sense that is: `person_nouns.txt.gz`, made by
`tools/person_nouns.py`. `nominals.py` lists what news calls persons beyond them, and what bodies are called too.
"""

from __future__ import annotations

from functools import cache
from gzip import decompress
from importlib.resources import files


def is_in_wordnet(noun: str) -> bool:
    """Whether a noun in small letters is one of the table."""
    return noun in _nouns()


@cache
def _nouns() -> frozenset[str]:
    packed = (files("dateline.language.en") / "person_nouns.txt.gz").read_bytes()
    return frozenset(decompress(packed).decode("ascii").split())
