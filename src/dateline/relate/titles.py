"""Goes in: the reads of a story. Comes out: its title, the plainest headline of its reports or its first clause."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import sqrt

from dateline.language.en.synonyms import COMMON_WORDS
from dateline.model.reading import Read

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
# Marks of a headline that plays, shouts, asks or quotes instead of telling.
_PLAYFUL = re.compile(r"[!?…‘“\":]|^['’]|\b(?:we|you|our|your|my|I)\b|^(?:live|watch|video|opinion)\b", re.I)
_SHOUTING = re.compile(r"[A-Z]{4,}\s+[A-Z]{2,}")
_KICKER = re.compile(
    r"^(?:LIVE|WATCH|VIDEO|BREAKING|UPDATE|UPDATED|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER)\s*[:|–—-]\s*", re.I
)
_FEWEST, _MOST = 4, 14
_LEDE = 220
_LONGEST, _SHORTEST = 120, 20


def title_story(reads: Sequence[Read]) -> str:
    """The headline whose words most reports open with, plain ones first; a clause of the lede where none is plain.

    It is never empty: without either it is the first sentence, cut, and of an empty report the name of its outlet.
    """
    common = _opening_words(reads)
    titles = sorted({r.report.title.strip() for r in reads if r.report.title and r.report.title.strip()})
    headlines = [_KICKER.sub("", title) or title for title in titles]
    plain = [h for h in headlines if _is_plain(h)]
    if plain:
        return max(plain, key=lambda h: (_shared(h, common), -len(h), h))
    lede = _lede(reads)
    if lede or headlines:
        return lede or max(headlines, key=lambda h: (_shared(h, common), h))
    return _first_sentence(reads) or _untitled(reads)


def _is_plain(headline: str) -> bool:
    words = _WORD.findall(headline)
    return _FEWEST <= len(words) <= _MOST and not _PLAYFUL.search(headline) and not _SHOUTING.search(headline)


def _opening_words(reads: Sequence[Read]) -> Counter[str]:
    """In how many reports each word stands in the headline or at the beginning of the text."""
    return Counter(word for r in reads for word in set(_words(f"{r.report.title or ''} {_first_words(r)}")))


def _first_words(read: Read) -> str:
    if not read.reading.sentences:
        return ""
    first = read.reading.sentences[0]
    return read.report.text[first.start : min(first.end, first.start + _LEDE)]


def _words(text: str) -> list[str]:
    return [w for w in (found.casefold() for found in _WORD.findall(text)) if len(w) > 2 and w not in COMMON_WORDS]


def _shared(headline: str, common: Counter[str]) -> float:
    """How many reports open with the headline's words: a headline that tells more of them is the better one."""
    words = set(_words(headline))
    return round(sum(common[w] - 1 for w in words) / sqrt(len(words) + 1), 4)


def _lede(reads: Sequence[Read]) -> str:
    """The first clause with a subject of its own, up to the comma that makes it short enough for a title."""
    for read in reads:
        for statement in read.reading.statements[:4]:
            first = statement.who[0] if statement.who else None
            if first is None or first.role == "other" or first.start != statement.start or statement.quotation:
                continue
            text = statement.text
            if len(text) > _LONGEST:
                text = text[: text.rfind(", ", 0, _LONGEST)] if ", " in text[:_LONGEST] else ""
            if len(text) >= _SHORTEST:
                return text[:1].upper() + text[1:]
    return ""


def _first_sentence(reads: Sequence[Read]) -> str:
    """The first sentence of a report, up to a comma or a word that makes it short enough."""
    for read in reads:
        text = " ".join(_first_words(read).split()) or " ".join(read.report.text[:_LEDE].split())
        if len(text) > _LONGEST:
            cut = text.rfind(", ", _SHORTEST, _LONGEST)
            text = text[: cut if cut > 0 else text.rfind(" ", _SHORTEST, _LONGEST)]
        text = text.rstrip(" .,;:–—-")
        if any(c.isalnum() for c in text):
            return text[:1].upper() + text[1:]
    return ""


def _untitled(reads: Sequence[Read]) -> str:
    outlet = next((r.report.outlet.strip() for r in reads if r.report.outlet and r.report.outlet.strip()), "")
    return f"Untitled report of {outlet}" if outlet else "Untitled report"
