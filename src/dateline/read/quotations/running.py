"""Goes in: drafts of quotations. Comes out: the sentences behind them that plainly go on: free indirect speech.

A sentence without a reporting word goes on with the one before it in its paragraph where it holds a part in quotation
marks, or stands as far back in tense as what was reported ("He would return", "They had seen no one").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.language.en.reporting import CLAUSAL, MANNER
from dateline.model.parse import Sentence, Token
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.page import Page
from dateline.read.quotations.stretches import trimmed
from dateline.read.quotations.subjects import SUBJECTS

_PART = 2


def running_drafts(page: Page, cues: Sequence[Cue], drafts: Sequence[Draft]) -> list[Draft]:
    """The sentences that go on with the speech reported in the sentence before."""
    reported = {page.tokens[cue.head].sentence for cue in cues if cue.lemma not in MANNER - CLAUSAL}
    last_of = {page.parse.at(d.start, d.start + 1)[0].sentence: d for d in drafts}
    found: list[Draft] = []
    for before, sentence in _neighbours(page):
        draft = last_of.get(page.tokens[before.first].sentence)
        here = page.tokens[sentence.first].sentence
        if draft is None or here in reported or here in last_of or not _may_go_on(page, draft, before):
            continue
        goes_on = _going_on(page, draft, sentence)
        if goes_on:
            last_of[here] = goes_on
            found.append(goes_on)
    return found


def _neighbours(page: Page) -> Iterator[tuple[Sentence, Sentence]]:
    """Each two sentences that follow one another within a paragraph."""
    before: Sentence | None = None
    for sentence in page.sentences():
        if before and before.paragraph == sentence.paragraph and before.last == sentence.first:
            yield before, sentence
        before = sentence


def _may_go_on(page: Page, draft: Draft, before: Sentence) -> bool:
    """Whether a person or body said a good part of the sentence before, in a reporting clause of its own."""
    if draft.kind == "direct" or draft.source is None or draft.cue is None:
        return False
    if draft.source.kind not in ("person", "body"):
        return False
    fills = 3 * (draft.end - draft.start) > before.end - before.start
    return fills and draft.cue.form == "verb" and draft.cue.lemma in CLAUSAL


def _going_on(page: Page, draft: Draft, sentence: Sentence) -> Draft | None:
    first, last = trimmed(page, sentence.first, sentence.last)
    if last - first < 3:
        return None
    start, end = page.tokens[first].start, page.tokens[last - 1].end
    quotes = sorted({page.quote_of[i] for i in range(first, last)} - {-1})
    if len(quotes) == 1 and _is_part(page, quotes[0], first, last) and not _acts(page, sentence):
        quote = page.quoted[quotes[0]]
        return Draft(min(start, quote.start), max(end, quote.end), "mixed", draft.cue, draft.source, draft.via)
    if not quotes and _told_back(page, draft) and _set_back(page, sentence):
        return Draft(start, end, "indirect", draft.cue, draft.source, draft.via)
    return None


def _is_part(page: Page, number: int, first: int, last: int) -> bool:
    """Whether quoted words are a part of a sentence: no name, no title, and not all of it."""
    inside = [t for t in page.tokens[first:last] if page.quote_of[t.i] == number and t.text.isalpha()]
    outside = [t for t in page.tokens[first:last] if page.free(t.i)]
    return len(inside) >= _PART and len(outside) >= _PART and not any(t.text[:1].isupper() for t in inside)


def _acts(page: Page, sentence: Sentence) -> bool:
    """Whether a person does something there, and so may be the one who used the quoted words."""
    subjects = (t for t in page.parse.words(sentence) if t.dep in SUBJECTS and page.free(t.i))
    return any(t.i in page.name_of and page.name_of[t.i].kind == "person" for t in subjects)


def _told_back(page: Page, draft: Draft) -> bool:
    """Whether what was reported is itself set back: in past tenses or "would", none in the present."""
    verbs = [t for t in page.parse.at(draft.start, draft.end) if t.pos in ("VERB", "AUX")]
    tags = {t.tag for t in verbs if t.text != "would"}
    return not tags & {"VBZ", "VBP", "MD"} and ("VBD" in tags or any(t.text == "would" for t in verbs))


def _set_back(page: Page, sentence: Sentence) -> bool:
    """Whether the main verb is "would …" or "had …": tenses that are set back when speech is reported."""
    for token in page.parse.words(sentence):
        if token.dep == "ROOT":
            return any(_back(c, token) for c in page.parse.children(token))
    return False


def _back(aux: Token, verb: Token) -> bool:
    word = aux.text.casefold()
    return aux.dep == "aux" and aux.i < verb.i and (word == "would" or (word == "had" and verb.tag == "VBN"))
