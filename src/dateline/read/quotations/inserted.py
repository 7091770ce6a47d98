"""Goes in: a cue that stands within the clause it reports. Comes out: that clause: "The deal, she said, was dead"."""

from __future__ import annotations

from dateline.language.en.reporting import CLAUSAL, HEARING
from dateline.model.parse import Sentence
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.page import Page
from dateline.read.quotations.stretches import Stretch, bounds, trimmed
from dateline.read.quotations.subjects import FINITE, SUBJECTS

_MARKS = frozenset({",", "–", "—", "-", "(", ")"})
# Verbs of these stand below the main one, so that a stretch that has no other is no sentence yet.
_BELOW = frozenset({"relcl", "acl", "advcl", "csubj", "csubjpass"})
_VERBS = FINITE | {"VB", "VBN"}
_BEHIND = 8


def split_by(page: Page, cue: Cue, sentence: Sentence) -> tuple[Stretch, ...]:
    """The parts of a clause before and behind the cue between its commas; a mere adverbial before it is left out.

    Empty where the cue stands elsewhere, or the words before it are a sentence of their own.
    """
    if not _within(page, cue, sentence):
        return ()
    start, end = bounds(page, cue.first, sentence)
    mark = _closing(page, cue, end)
    first, last = trimmed(page, start, cue.first)
    if mark is None or first >= last or _whole(page, first, last):
        return ()
    low, high = trimmed(page, mark + 1, end)
    verbs = [t for t in page.tokens[low:high] if t.tag in _VERBS]
    if not any(t.tag in FINITE or t.head < cue.first for t in verbs) and not _torn(page, first, last, low):
        return ()
    if not verbs or page.tokens[low].tag in ("WP", "WDT", "WP$") or page.tokens[low].dep == "cc":
        return ()
    telling = any(t.pos in ("NOUN", "PROPN", "VERB") for t in page.tokens[first:last])
    both = telling and last - first > 1 and _torn(page, first, last, low)
    return ((first, last), (low, high)) if both else ((low, high),)


def _within(page: Page, cue: Cue, sentence: Sentence) -> bool:
    """Whether a reporting clause of its own stands behind a comma, and is no "as X said"."""
    if cue.first <= sentence.first or page.tokens[cue.first - 1].text not in _MARKS or not page.free(cue.first - 1):
        return False
    if cue.form == "source":
        return True
    if cue.form != "verb" or cue.subject is None or not (cue.lemma in CLAUSAL | HEARING or " " in cue.lemma):
        return False
    own = cue.first <= cue.subject < cue.last and not page.tokens[cue.subject].tag.startswith("W")
    return (
        own
        and page.tokens[cue.head].tag in FINITE
        and (page.tokens[cue.first].text.casefold() not in ("as", "and") or cue.lemma == "put it")
    )


def _closing(page: Page, cue: Cue, end: int) -> int | None:
    """The mark that closes the reporting clause: right behind it, or behind a day or a place."""
    for token in page.tokens[cue.last : min(end, cue.last + _BEHIND)]:
        if token.text in _MARKS:
            return token.i if page.free(token.i) else None
        if token.tag in _VERBS or token.dep == "mark" or token.pos == "PRON" or not page.free(token.i):
            return None
    return None


def _whole(page: Page, first: int, last: int) -> bool:
    """Whether a stretch has a main verb, and so is a sentence of its own."""
    for token in page.tokens[first:last]:
        verb = page.tokens[token.head] if token.dep in ("aux", "auxpass") else token
        if token.tag in FINITE and first <= verb.i < last and not _below(page, verb.i, first, last):
            return True
    return False


def _below(page: Page, verb: int, first: int, last: int) -> bool:
    token = page.tokens[verb]
    while first <= token.i < last and token.head != token.i:
        if token.dep in _BELOW:
            return True
        token = page.tokens[token.head]
    return False


def _torn(page: Page, first: int, last: int, low: int) -> bool:
    """Whether the cue stands between a subject or an auxiliary and its verb."""
    parts = (t for t in page.tokens[first:last] if t.dep in SUBJECTS or t.dep in ("aux", "auxpass"))
    return any(t.head >= low for t in parts) or _unheard(page, first, last)


def _unheard(page: Page, first: int, last: int) -> bool:
    """Whether a stretch is a bare noun phrase, for which the parse found no verb."""
    token = page.tokens[first]
    return token.pos in ("DET", "NOUN", "PROPN", "PRON") and token.ent not in ("DATE", "TIME") and last - first > 1
