"""Goes in: two times of one sentence, with its grammar. Comes out: the weekday among them that is not the day told
beside it.

"Three days ago, at nine on Tuesday": who counts days from today knows which day that was; a weekday can slip. Only two
times of one verb are held against each other, for "he said yesterday that it would end on Tuesday" tells of two days.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from dateline.language.en.times import APART_WORDS, PLACE_WORDS
from dateline.model.parse import Parse, Token
from dateline.read.times.dates import WEEKDAY_NAMES
from dateline.read.times.expression import Expression
from dateline.read.times.senses import Apart, Clock, Day, PartOfDay, Sense, bare_weekday
from dateline.read.times.setting import Found
from dateline.read.times.tense import HIGHEST, head_of

_BESIDE = re.compile(r"[\s,(]*(?:on\s+)?")
_VERBS = frozenset({"VERB", "AUX"})
# What a weekday is where it dates nothing: a subject, or what describes a noun ("Monday's match").
_NO_DAYS = frozenset({"nsubj", "nsubjpass", "poss", "compound", "nmod"})
_TO_VERB = frozenset({"ADP", "ADV"})
# A clause with more between its two days is not read as one.
LONGEST_BETWEEN = 80


class Told(NamedTuple):
    """A time expression of the sentence, with what it means."""

    one: Expression
    found: Found


def contradiction(first: Told, second: Told, text: str, parse: Parse) -> tuple[int, Found] | None:
    """Which of two times that follow each other errs (0 or 1), and what it means then; None where they agree."""
    weekday = next((i for i, told in enumerate((first, second)) if _weekday(told.one.sense) is not None), None)
    if weekday is None:
        return None
    wrong, sure = (first, second) if weekday == 0 else (second, first)
    day, meant = wrong.found.day, sure.found.day
    if day is None or meant is None or day == meant or wrong.found.says or not _counted(sure.one.sense):
        return None
    if not _of_one_happening(first.one, second.one, text, parse):
        return None
    return weekday, _corrected(wrong.found, day, meant, text[sure.one.start : sure.one.end])


def _corrected(found: Found, day: date, meant: date, words: str) -> Found:
    """The day that is counted, told where the weekday was."""
    says = meant + timedelta(days=(day.weekday() - meant.weekday() + 3) % 7 - 3)
    why = f'"{words}", told beside it, is {meant.isoformat()}, a {WEEKDAY_NAMES[meant.weekday()]}'
    return replace(found, value=meant.isoformat() + found.value[10:], day=meant, says=says, rule=why)


def _weekday(sense: Sense) -> int | None:
    """The weekday of an expression that gives no more than that of its day."""
    day = sense.day if isinstance(sense, Clock | PartOfDay) else sense
    return bare_weekday(day)


def _counted(sense: Sense) -> bool:
    """Whether a day is counted from that of speaking: "yesterday", "three days ago"."""
    day = sense.day if isinstance(sense, Clock | PartOfDay) else sense
    if isinstance(day, Apart) and day.origin == "speech" and day.length.modifier is None:
        return len(day.length.amounts) == 1 and day.length.amounts[0][1] == "day"
    return isinstance(day, Day)


def _of_one_happening(first: Expression, second: Expression, text: str, parse: Parse) -> bool:
    """Whether two times stand side by side, or hang on one verb with nothing between them that parts them."""
    between = text[first.end : second.start]
    if _BESIDE.fullmatch(between):
        later = head_of(parse, second.start, second.end)
        return bool(between.strip()) and (later is None or later.dep not in _NO_DAYS)
    if len(between) > LONGEST_BETWEEN:
        return False
    inside = parse.at(first.end, second.start)
    if any(t.pos in _VERBS or t.text.casefold() in APART_WORDS for t in inside):
        return False
    verbs = [_verb(parse, one) for one in (first, second)]
    return verbs[0] is not None and verbs[0] == verbs[1]


def _verb(parse: Parse, one: Expression) -> Token | None:
    """The verb that an expression dates, itself or by its preposition."""
    head = head_of(parse, one.start, one.end)
    if head is None or head.dep in _NO_DAYS:
        return None
    above = list(islice(parse.ancestors(head), HIGHEST))
    for token, over in zip(above, [*above[1:], None], strict=True):
        if token.pos in _VERBS:
            return token
        placed = token.dep == "pobj" and over is not None and over.text.casefold() in PLACE_WORDS
        if not placed and (token.pos not in _TO_VERB or token.text.casefold() in APART_WORDS):
            return None
    return None
