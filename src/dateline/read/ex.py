"""Goes in: the words of a sentence. Comes out: the same, with every "ex-" hung on the noun that it stands before.

The model takes the three words of "the ex-stewardess" for three subjects of one verb where it does not know the noun.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.model.parse import Token

NOUNS = frozenset({"NOUN", "PROPN"})


def with_ex(words: Sequence[Token]) -> list[Token]:
    """The words of one sentence, in order, with the parts before "ex-" and its hyphen under the noun behind it."""
    mended = list(words)
    if not words:
        return mended
    first = words[0].i
    for n, (ex, hyphen, noun) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if ex.text.casefold() != "ex" or hyphen.text != "-" or hyphen.start != ex.end or noun.start != hyphen.end:
            continue
        if noun.pos not in NOUNS or noun.head in {ex.i, hyphen.i}:
            continue
        mended[n] = replace(ex, dep="compound", head=noun.i)
        mended[n + 1] = replace(hyphen, pos="PUNCT", tag="HYPH", lemma="-", dep="punct", head=noun.i)
        for word in words[:n]:
            if word.head in {ex.i, hyphen.i}:
                mended[word.i - first] = replace(word, head=noun.i)
    return mended
