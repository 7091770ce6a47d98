"""Goes in: a short form and the words of a body's name. Comes out: whether the one is made from the other.

Letters are those of the words in capitals, small words left out ("the HSB") or written small ("the BoE"). A name that
opens with an adjective is also clipped to the beginning of it, with the article ("the Fed", "the Met"). A party goes by
the word before its noun ("Labour") or by its members ("the Greens", "the Social Democrats").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.language.en.names import SMALL_WORDS
from dateline.language.words import words as listed

_MIXED = re.compile(r"[A-Z]+(?:[a-z]{1,2}[A-Z]+)+")
_ADJECTIVE = re.compile(r"\w+(?:al|an|ic|ive|ary)")
SHORTEST, LONGEST = 3, 5  # letters of a clipped name
PARTIES = listed("alliance bloc coalition front league movement party union")
MEMBERS = {"democratic": "democrats", "labor": "labor", "labour": "labour", "country": "country"}
LEFT_OFF = 3  # letters at least that clipping takes off: "Fed" of "Federal", but "Nation" of "National" is a word


def is_mixed(text: str) -> bool:
    """Whether a word can be letters with small ones between them."""
    return _MIXED.fullmatch(text) is not None


def mixed_letters(words: Sequence[str]) -> str:
    """The letters of a name (its words case folded), those of small words written small: "BoE"."""
    return "".join(w[0] if w in SMALL_WORDS else w[0].upper() for w in words if w)


def is_cut(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is the first and the last word of a long one: "Norvik Trust" of "Norvik Health and Care Trust"."""
    joined = len(full) > 3 and not {"and", "of", "for"}.isdisjoint(full[1:-1])
    return joined and len(short) == 2 and short == (full[0], full[-1])


def is_clipped(short: str, words: Sequence[str]) -> bool:
    """Whether a word, as written, is the clipped opening of a name of several words (case folded)."""
    first = words[0] if len(words) > 1 else ""
    return (
        short.istitle()
        and SHORTEST <= len(short) <= LONGEST
        and len(first) - len(short) >= LEFT_OFF
        and first.startswith(short.casefold())
        and _ADJECTIVE.fullmatch(first) is not None
    )


def party_shorts(full: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """What a party of that name (case folded) goes by: "labour" and "greens" of a Labour Party and a Green League."""
    if len(full) < 2 or full[-1] not in PARTIES:
        return frozenset()
    inner = tuple(full[:-1])
    members = MEMBERS.get(inner[-1], f"{inner[-1]}s")
    whole = {(*inner[at:-1], members) for at in range(len(inner))}
    return frozenset(whole | {inner[-1:]} if full[-1] == "party" else whole)
