"""Goes in: a paragraph of news. Comes out: the asides inside it: a credit in brackets, a dropped headline."""

from __future__ import annotations

import re

from dateline.clean.asides.line import QUOTES, is_title_case
from dateline.clean.draft import Mark
from dateline.clean.paragraphs import Paragraph
from dateline.clean.words import any_of
from dateline.language.agencies import AGENCIES
from dateline.language.en.asides import BESIDE_BRACKETED, BRACKETED, HEADLINE_WORDS

# A headline dropped into a paragraph has at least this many words; shorter runs of capitals are names.
SHORTEST_HEADLINE = 8
LONGEST_TAIL = 600

_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,120})[)\]][.\s]*$")
_INVITING = any_of([*BRACKETED, *BESIDE_BRACKETED])
_INVITES = re.compile(rf"^(?:{any_of(BRACKETED)})\b(?:\s+{_INVITING}\b){{0,3}}$", re.IGNORECASE)
_WIRE = re.compile(
    rf"^(?:{any_of([*AGENCIES, *(v for vs in AGENCIES.values() for v in vs)])}"
    rf"|[A-Z]{{2,6}}(?:\s?[/,&]\s?[A-Z][\w ]{{1,20}})*)$"
)
_HELP = re.compile(
    r"^(?:with|by|additional|reporting|report|edited|editing|inputs?|compiled|written|source|via|from|agenc)\b.*"
    r"(?:input|agenc|report|edit|writ|by|from|file|source)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?][\"”’']?\s+(?=[\"“‘A-Z])")
_WORD = re.compile(r"[^\W_][\w'’]*")


def marks_inside(paragraph: Paragraph) -> tuple[Mark, ...]:
    """The asides at the end of one paragraph, outermost first, as marks on the whole text."""
    end, found = len(paragraph.text), []
    if bracket := _BRACKET.search(paragraph.text, max(0, end - 140)):
        kind = _bracket_kind(bracket, paragraph.text)
        if kind == "credit":
            found.append(Mark(paragraph.start + bracket.start(), paragraph.end, "credit"))
            end = bracket.start()
        elif kind == "promo":
            start = _headline_start(paragraph.text, bracket.start())
            mark = Mark(paragraph.start + start, paragraph.end, "related" if start < bracket.start() else "promo")
            return (mark,)
    start = _headline_start(paragraph.text, end)
    if 0 < start < end:
        found.append(Mark(paragraph.start + start, paragraph.start + end, "related"))
    return tuple(found)


def _bracket_kind(bracket: re.Match[str], text: str) -> str | None:
    """Whether the bracket that ends a paragraph credits somebody or invites to look at something."""
    words = bracket.group(1).strip()
    before = text[: bracket.start()].rstrip()
    if _INVITES.match(words):
        return "promo"
    closed = not before or before[-1] in ".!?\"”’'"
    return "credit" if closed and (_WIRE.match(words) or _HELP.match(words)) else None


def _headline_start(text: str, end: int) -> int:
    """Where the headline in title case begins that runs up to `end`; `end` itself where there is none."""
    low = max(0, end - LONGEST_TAIL)
    stops = [low + stop.end() for stop in _STOP.finditer(text[low:end])]
    starts = [stop for stop in stops if stop < end - 1]
    if not starts and low == 0:
        starts = [0]
    start = starts[-1] if starts else end
    sentence = text[start:end].strip()
    words = _WORD.findall(sentence)
    if len(words) < SHORTEST_HEADLINE or sentence[:1] in QUOTES or not is_title_case(words):
        return end
    invited = text[end:].strip() != "" and _INVITES.match(text[end:].strip(" ()[].")) is not None
    return start if invited or _is_news(words) else end


def _is_news(words: list[str]) -> bool:
    """Whether capitalised words make a headline and no list of names: one of them is a verb or joins words."""
    return any(word[0].isupper() and (word.lower() in HEADLINE_WORDS or word.endswith("ing")) for word in words[1:])
