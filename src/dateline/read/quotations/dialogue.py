"""Goes in: quoted words without a cue. Comes out: who speaks: by a name beside them, by acting before, by turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dateline.language.en.reporting import ANSWERING
from dateline.language.words import words
from dateline.model.parse import Sentence, Token
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.page import Name, Page
from dateline.read.quotations.sources import Source, source_of
from dateline.read.quotations.subjects import FINITE

LONGEST = 40  # words of what is put to a guest
QUESTIONS = 2  # of an interview; a single one is the report's own
SPOKE = words("speak talk say tell explain answer reply respond add")
"""What the sentence before a paragraph of quoted words has its speaker do: "She spoke to reporters this morning." """


def announced(page: Page, number: int) -> Source | None:
    """Who is said to speak in the last sentence before a paragraph that is nothing but quoted words.

    "She spoke to us outside." and "Here is what he told us." announce the paragraph behind them, "She would not speak"
    does not.
    """
    here, there = edges(page, number)
    if here < 1 or page.same_paragraph(here, here + 1) or page.same_paragraph(there - 1, there):
        return None
    for token in reversed(page.tokens[page.sentence(here).first : here + 1]):
        children = page.parse.children(token)
        subject = next((c for c in children if c.dep == "nsubj" and c.i < token.i), None)
        if token.lemma not in SPOKE or token.tag not in FINITE or subject is None:
            continue
        if any(c.dep in {"neg", "ccomp"} or c.tag == "MD" for c in children):
            return None
        person = is_person(page, subject) or subject.text.casefold() in {"he", "she"}
        return source_of(page, subject) if person else None
    return None


def answering(page: Page, number: int, found: Sequence[Draft]) -> Source | None:
    """Who speaks in a paragraph that is nothing but quoted words, if the paragraphs before it tell."""
    quote = page.quoted[number]
    tokens = page.parse.at(quote.start, quote.end)
    first, last = tokens[0].i, tokens[-1].i
    if page.same_paragraph(first - 1, first) or page.same_paragraph(last, last + 1):
        return None
    return _asked(page, first) or _guest(page, first) or _other(page, first, found)


def _guest(page: Page, first: int) -> Source | None:
    """Who is interviewed, where several paragraphs of a report only ask before quoted words; what is put to the guest
    may be no question too, but is short and nobody's words."""
    put = [t for t in page.tokens[max(0, first - LONGEST) : first] if page.same_paragraph(t.i, first - 1)]
    if not 0 < len(put) < LONGEST or not all(page.free(t.i) for t in put):
        return None
    asking = [s for s in page.sentences() if _asks(page, s)]
    answered = [s for s in asking if s.last < len(page.tokens) and not page.free(s.last)]
    if len(answered) < QUESTIONS or first < answered[0].last:
        return None
    best = most_named(page, answered[0].first)
    return Source(best.first, best.last, best.last - 1, "person", best.text) if best is not None else None


def most_named(page: Page, before: int) -> Name | None:
    """The fullest name of the person whom a report names most before a token, of equals the first."""
    people = sorted({n.first: n for n in page.name_of.values() if n.kind == "person" and n.last <= before}.items())
    times = Counter(_last_word(name) for _, name in people)
    found = (name for _, name in people)
    return max(found, key=lambda name: (times[_last_word(name)], len(name.text.split()), -name.first), default=None)


def _last_word(name: Name) -> str:
    return name.text.split()[-1]


def _asks(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence is the end of a paragraph that asks, in words of the report's own."""
    last = sentence.last - 1
    return page.tokens[last].text == "?" and page.free(last) and not page.same_paragraph(last, last + 1)


def _asked(page: Page, first: int) -> Source | None:
    """Who is asked by name right before: "Timo, how far is it?"."""
    if first == 0 or page.tokens[first - 1].text != "?" or not page.free(first - 1):
        return None
    question = page.sentence(first - 1)
    for token in (page.tokens[question.first], page.tokens[max(question.first, first - 2)]):
        name = page.name_of.get(token.i)
        if name is None:
            continue
        opens = name.first == question.first and page.tokens[name.last].text == ","
        closes = name.last == first - 1 and page.tokens[name.first - 1].text == ","
        person = name.text if name.kind == "person" else _called(page, name.text)
        if person and (opens or closes):
            return Source(name.first, name.last, name.last - 1, "person", person)
    return None


def _called(page: Page, forename: str) -> str | None:
    """The one person of the report with this first name."""
    people = {n.text for n in page.name_of.values() if n.kind == "person" and n.text.split()[0] == forename}
    return people.pop() if len(people) == 1 else None


def _other(page: Page, first: int, found: Sequence[Draft]) -> Source | None:
    """The one of two who did not speak last, where one of them asked, answered, or they already take turns."""
    here = page.sentence(first).paragraph
    before = list(found[-3:])
    if len(before) < 2 or [_paragraph(page, d) for d in before[-2:]] != [here - 2, here - 1]:
        return None
    one, other = before[-2], before[-1]
    if one.source is None or other.source is None or _who(page, one.source) == _who(page, other.source):
        return None
    turning = other.cue is None and len(before) > 2 and before[0].source == other.source
    asks = any(page.report.text[d.start : d.end].rstrip().endswith("?") for d in (one, other))
    answers = other.cue is not None and other.cue.lemma in ANSWERING
    return one.source if turning or asks or answers else None


def _paragraph(page: Page, draft: Draft) -> int:
    return page.sentence(_first(page, draft).i).paragraph


def _first(page: Page, draft: Draft) -> Token:
    return page.parse.at(draft.start, draft.end)[0]


def _who(page: Page, source: Source) -> str:
    return (source.name or page.text(source.first, source.last)).split()[-1].casefold()


def is_person(page: Page, token: Token) -> bool:
    name = page.name_of.get(token.i)
    return name is not None and name.kind == "person"


def edges(page: Page, number: int) -> tuple[int, int]:
    """The tokens before and after a quoted stretch with its marks."""
    tokens = page.parse.at(page.quoted[number].start, page.quoted[number].end)
    return tokens[0].i - 1, tokens[-1].i + 1


def signed(page: Page, number: int) -> Source | None:
    """The person whose name stands behind a dash: “…” – Ada Roe, shop steward."""
    there = edges(page, number)[1]
    if not page.same_paragraph(there - 1, there + 1) or page.tokens[there].text not in ("-", "–", "—"):
        return None
    name = page.name_of.get(there + 1)
    return source_of(page, page.tokens[name.last - 1]) if name and name.kind == "person" else None


def labelled(page: Page, number: int) -> Source | None:
    """The person under whose name quoted words stand behind a colon: "Roe in the lobby, coat on: “…”"."""
    here = edges(page, number)[0]
    if here < 1 or page.tokens[here].text != ":" or not page.same_paragraph(here, here + 1):
        return None
    label = page.tokens[page.sentence(here).first : here]
    if any(t.tag in FINITE for t in label):
        return None
    name = next((page.name_of[t.i] for t in label if is_person(page, t)), None)
    return source_of(page, page.tokens[name.last - 1]) if name else None


def acting_before(page: Page, number: int) -> Source | None:
    """The person who acts right before quoted words that are a sentence: "Ada Roe shook her head. “No.”"."""
    here, _ = edges(page, number)
    if here < 0 or not page.same_paragraph(here, here + 1) or page.tokens[here].text not in (".", ":", "…", "!"):
        return None
    sentence = page.sentence(here)
    if not all(page.free(i) for i in range(sentence.first, here + 1)):
        return None
    root = next((t for t in page.parse.words(sentence) if t.dep == "ROOT"), None)
    subject = next((c for c in page.parse.children(root) if c.dep == "nsubj"), None) if root else None
    if subject is None or root is None or root.i >= here:
        return None
    return source_of(page, subject) if is_person(page, subject) or subject.text in ("He", "She") else None
