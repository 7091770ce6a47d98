"""Goes in: a page. Comes out: the turns of an interview or a transcript, each under the name of whoever speaks.

A turn is a paragraph that opens with a name and a colon ("KRULL: Not before May."). One such paragraph may be a list or
a note; three of them, with two names of which one is known or comes again, are a conversation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.model.parse import Sentence
from dateline.model.reading import LinkKind
from dateline.read.quotations.dialogue import most_named
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source

_LABEL = 5
_COLONS = (":", "):")  # the model takes the second for a sad face
_FUNCTION = 8  # words behind the name that tell what somebody is there for: ", HOST", "(through an interpreter)"
_TURNS, _VOICES = 3, 2
# A transcript may stand in quotation marks that every turn opens again.
_ASKS = frozenset({"q", "question", "interviewer"})
_ANSWERS = frozenset({"a", "answer"})
_ASKED = frozenset({"you", "your", "yours", "yourself"})
_SELVES = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our"})
_LETTERS = frozenset({"Q.", "A."})
_MARKS = frozenset({'"', "“", "”", "«", "»", "‘", "’", "'"})


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph under a name: the tokens of the name, and those of what is said (half open)."""

    first: int
    named: int
    colon: int
    last: int


def turn_drafts(page: Page) -> list[Draft]:
    """Each turn as a direct quotation, or none where the report has no conversation.

    Questions and answers of a report that explains something are its own words.
    """
    turns = list(_turns(page))
    labels = Counter(_label(page, t) for t in turns)
    telling = {_label(page, t) for t in turns if t.named < t.colon}  # "ADA ROE, HOST:" is nothing else
    known = {label for label in labels if labels[label] > 1 or label in telling or _known(page, label)}
    turns = [t for t in turns if _label(page, t) in known]
    if len(turns) < _TURNS or len({_label(page, t) for t in turns}) < _VOICES:
        return []
    if {_label(page, t) for t in turns} <= _ASKS | _ANSWERS and not any(_is_of_two(page, t) for t in turns):
        return []
    guest = most_named(page, turns[0].first)
    return [_draft(page, turn, guest.text if guest is not None else None) for turn in turns]


def _is_of_two(page: Page, turn: Turn) -> bool:
    """Whether somebody asks another or answers of himself; a page of questions and answers does neither."""
    wanted = _ASKED if _label(page, turn) in _ASKS else _SELVES
    return any(t.text.casefold() in wanted for t in page.tokens[turn.colon + 1 : turn.last])


def without_turns(drafts: list[Draft], turns: list[Draft]) -> list[Draft]:
    """The drafts that stand in no turn."""
    return [d for d in drafts if not any(t.start < d.end and d.start < t.end for t in turns)]


def _turns(page: Page) -> Iterator[Turn]:
    for first, last in _paragraphs(page):
        quoted = page.tokens[first].text in _MARKS
        first += quoted
        reach = page.tokens[first : min(last, first + _LABEL + _FUNCTION)]
        if first + 1 < last and page.tokens[first].text in _LETTERS and not quoted:
            yield Turn(first, first + 1, first, last)
            continue
        colon = next((t.i for t in reach if t.text in _COLONS), None)
        if colon is None or colon == first or colon + 1 >= last or not (quoted or page.free(first)):
            continue
        named = next((t.i for t in page.tokens[first:colon] if t.text in (",", "(")), colon)
        if named - first >= _LABEL or not (named == colon or _tells_function(page, named, colon)):
            continue
        if named > first and all(t.text[:1].isupper() or t.text == "." for t in page.tokens[first:named]):
            yield Turn(first, named, colon, last)


def _tells_function(page: Page, named: int, colon: int) -> bool:
    """Whether a label goes on with what somebody is there for: ", HOST:", "(through an interpreter):"."""
    inside = page.tokens[named + 1 : colon]
    if page.tokens[named].text == "(":
        return bool(inside) and (page.tokens[colon].text == "):" or inside[-1].text == ")")
    return bool(inside) and all(t.text.isupper() or t.text in ("&", "-", ",") for t in inside)


def _paragraphs(page: Page) -> Iterator[tuple[int, int]]:
    before: Sentence | None = None
    first = 0
    for sentence in page.sentences():
        if before is None or before.paragraph != sentence.paragraph or before.last != sentence.first:
            if before:
                yield first, before.last
            first = sentence.first
        before = sentence
    if before:
        yield first, before.last


def _label(page: Page, turn: Turn) -> str:
    return page.text(turn.first, turn.named).casefold().removesuffix(".")


def _known(page: Page, label: str) -> bool:
    """Whether a label is a person's name elsewhere in the report."""
    return any(page.surnames[name] == "person" and name.casefold() == label.split()[-1] for name in page.surnames)


def _draft(page: Page, turn: Turn, guest: str | None) -> Draft:
    label = page.text(turn.first, turn.named)
    name: str | None = " ".join(w.title() if w.isupper() and len(w) > 1 else w for w in label.split())
    if _label(page, turn) in _ASKS | _ANSWERS:
        name = guest if _label(page, turn) in _ANSWERS else None
    kind: LinkKind = "person" if name else "unnamed"
    source = Source(turn.first, turn.named, turn.named - 1, kind, name, None if name else label)
    last = turn.last - (page.tokens[turn.last - 1].text in _MARKS and page.tokens[turn.first - 1].text in _MARKS)
    start, end = page.tokens[turn.colon + 1].start, page.tokens[last - 1].end
    return Draft(start, end, "direct", None, source)
