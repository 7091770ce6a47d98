"""Goes in: a draft with its text. Comes out: the draft with its language, and why it can't be read where it can't."""

from __future__ import annotations

import re
from dataclasses import replace

import py3langid

from dateline.clean.draft import Draft
from dateline.language import LANGUAGES
from dateline.language.en.asides import SMALL

# Enough of a text to tell its language by, and the share of English function words that settles it at once
# (invented or foreign names in a short English report mislead the statistics).
EVIDENCE = 4000
ENGLISH_SHARE = 0.16
FEWEST_WORDS = 5
# Words of a text that is short, and how much less likely (in natural logarithms) English may be in one: pidgin news of
# nine words was 60 less likely as English, English briefs at most 8 less likely than as a pidgin.
SHORT, HARDLY_LESS = 60, 12.0
# What has fewer letters among its signs is a table of figures, a drawing or a machine's output: tables of results, the
# barest that newspapers print, have half.
LETTERS_SHARE = 0.2
# A date or year, which so short a text may be all about.
LONGEST_DATE = 40
_DATED = re.compile(r"\d[\d/.:-]{3}")


def tell_language(draft: Draft) -> Draft:
    """Tell the language of the body; where there is too little of it, the carrier is believed."""
    declared = (draft.language or draft.raw.field("language") or "")[:2].lower() or None
    body = draft.text[:EVIDENCE]
    words = [word.lower() for word in body.split()]
    if len(words) < FEWEST_WORDS:
        code = declared or LANGUAGES[0].code
    elif sum(word in SMALL for word in words) >= ENGLISH_SHARE * len(words):
        code = "en"
    else:
        code = _told_by_letters(body, len(words))
    readable = {language.code for language in LANGUAGES}
    names = ", ".join(language.name for language in LANGUAGES)
    unread = None if code in readable else f"its language is {code}; Dateline has a grammar for {names} only"
    dated = len(body) <= LONGEST_DATE and _DATED.search(body) is not None
    return replace(draft, language=code, unread=unread or (None if dated else _no_prose(draft.text)))


def _told_by_letters(body: str, words: int) -> str:
    """The likeliest language by its letters; of a short text English, where that is hardly less likely: names and dates
    make a brief look like the pidgins of English."""
    ranked = py3langid.rank(body)
    best, share = ranked[0]
    english = next((s for code, s in ranked[:3] if code == "en"), None)
    near = words < SHORT and english is not None and share - english <= HARDLY_LESS
    return "en" if near else str(best)


def _no_prose(text: str) -> str | None:
    """Why a text has no sentences in any language; None where it may have some."""
    signs = len(text) - sum(map(str.isspace, text))
    letters = sum(map(str.isalpha, text))
    return None if letters >= LETTERS_SHARE * signs else "it has hardly any letters: figures or signs, no sentences"
