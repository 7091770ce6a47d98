"""Goes in: a draft with its text. Comes out: the draft with its language, and why it can't be read where it can't."""

from __future__ import annotations

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
        code = str(py3langid.classify(body)[0])
    readable = {language.code for language in LANGUAGES}
    names = ", ".join(language.name for language in LANGUAGES)
    unread = None if code in readable else f"its language is {code}; Dateline has a grammar for {names} only"
    return replace(draft, language=code, unread=unread)
