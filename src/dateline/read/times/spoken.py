"""Goes in: a report's times and quotations. Comes out: the times inside quotations, counted from the day of speaking.

"We leave tomorrow", she said on Sunday: her tomorrow is Monday, whenever the report was written. Indirect speech is in
the reporter's words, and so are its days.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice, takewhile

from dateline.language.en.speaking import ASKED, GOING_ON, ISSUING, OCCASION, SPEAKING, WHILE_SPEAKING
from dateline.model.parse import Parse, Token
from dateline.model.reading import Quotation, Reading, Time
from dateline.model.report import Report
from dateline.read.times.anchors import Anchors, anchors_of
from dateline.read.times.expression import Expression
from dateline.read.times.find import find_expressions
from dateline.read.times.resolve import resolve
from dateline.read.times.setting import Anchor, Focus
from dateline.read.times.telling import joined, mark, setting_of
from dateline.read.times.tense import HIGHEST, head_of

_DAY_OR_WEEK = re.compile(r"\d{4}-(W|\d\d-\d\d)")
# So many characters around a quotation hold the sentence that introduces it.
NEAR = 400
# Characters of a quotation's start that hold a word of it.
LONGEST_MARK = 12
QUOTED = frozenset({"direct", "mixed"})
_PARTICIPLES = frozenset({"acl", "advcl", "amod", "pcomp", "prep", "xcomp", "conj", "dep"})
_OF_A_NOUN = frozenset({"poss", "compound", "nmod"})


def settle_spoken(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Count what a quotation tells from its own day, where the words that introduce it say when it was spoken."""
    moved: dict[Time, Time] = {}
    anchors = anchors_of(report)
    starts = [time.start for time in reading.times]
    said: Time | None = None
    before: Quotation | None = None
    known: dict[tuple[int, int], Expression] | None = None
    for quotation in reading.quotations:
        first, last = (bisect_left(starts, at) for at in (quotation.start, quotation.end))
        deictic = [t for t in reading.times[first:last] if t.end <= quotation.end and _from_writing(t, anchors)]
        near = slice(bisect_left(starts, quotation.start - NEAR), bisect_left(starts, quotation.end + NEAR))
        said = _said(parse, quotation, reading.times[near]) or (said if _goes_on(before, quotation, parse) else None)
        before = quotation
        if said and deictic and quotation.kind in QUOTED:
            anchor = Anchor(date.fromisoformat((said.value or "")[:10]), None, f'the day of speaking ("{said.text}")')
            known = known if known is not None else _expressions(report, parse)
            moved.update(_recounted(report, parse, deictic, Anchors(anchor, anchor), known))
    return replace(reading, times=tuple(moved.get(t, t) for t in reading.times)) if moved else reading


def _goes_on(before: Quotation | None, quotation: Quotation, parse: Parse) -> bool:
    """Whether a quotation goes on with the one before it: behind the same cue, or of the same speaker in the same
    paragraph or, told on in its first words, in the next one ("He said on Sunday that … | “…,” he added")."""
    if before is None or quotation.kind not in QUOTED:
        return False
    if quotation.cue_start is not None and quotation.cue_start == before.cue_start:
        return True
    places = [parse.at(q.start, q.start + LONGEST_MARK) for q in (before, quotation)]
    if not all(places) or not _same_speaker(before, quotation):
        return False
    one, two = (parse.sentences[tokens[0].sentence].paragraph for tokens in places)
    return one == two or (two == one + 1 and quotation.cue in GOING_ON)


def _same_speaker(one: Quotation, other: Quotation) -> bool:
    """Whether two quotations are of one speaker: by name, else by the words for whoever has none."""
    if one.speaker is None or other.speaker is None:
        return one.speaker == other.speaker and one.kind in QUOTED
    first, second = one.speaker, other.speaker
    return first.name == second.name and (first.name is not None or first.description == second.description)


def _from_writing(time: Time, anchors: Anchors) -> bool:
    """Whether a day or week was counted from the day on which the report was written or printed.

    Longer stretches are the same from either day, as what is quoted was said not long ago.
    """
    days = {a.day.isoformat() for a in (anchors.written, anchors.spoken) if a}
    return time.anchor in days and time.says is None and bool(_DAY_OR_WEEK.match(time.value or ""))


def _said(parse: Parse, quotation: Quotation, times: tuple[Time, ...]) -> Time | None:
    """The day on which a quotation was spoken: the one that its cue's verb governs, in the report's own words."""
    for time in times:
        outside = time.end <= quotation.start or time.start >= quotation.end
        if not outside or not _is_day(time) or quotation.cue_start is None:
            continue
        head = head_of(parse, time.start, time.end)
        above = list(islice(parse.ancestors(head), HIGHEST)) if head else []
        verbs = [t for t in above if t.pos in {"VERB", "AUX"}]
        while head and len(verbs) > 1 and verbs[0].start != quotation.cue_start and _of_speech(above, head, verbs[0]):
            verbs = verbs[1:]
        if verbs and verbs[0].start == quotation.cue_start:
            return time
    return None


def _of_speech(above: Sequence[Token], head: Token, verb: Token) -> bool:
    """Whether a participle tells of the speaking itself: "in a letter dated 2 May, he wrote", "asked on Sunday",
    "speaking at a rally on Sunday"; what one speaks of or ahead of has another day."""
    lemma = verb.lemma.casefold()
    if verb.dep not in _PARTICIPLES:
        return False
    if lemma in ISSUING | ASKED and verb.tag in {"VBN", "VBD"}:
        return True
    if lemma not in SPEAKING or verb.tag != "VBG":
        return False
    path = list(takewhile(lambda token: token.i != verb.i, above))
    described = head.dep in _OF_A_NOUN
    between = [t.text.casefold() for t in path[not described :] if t.pos in {"ADP", "SCONJ"}]
    return not between or (between[-1] != "of" and set(between) <= (OCCASION if described else WHILE_SPEAKING))


def _is_day(time: Time) -> bool:
    try:
        date.fromisoformat((time.value or "")[:10])
    except ValueError:
        return False
    return time.type in {"DATE", "TIME"}


def _expressions(report: Report, parse: Parse) -> dict[tuple[int, int], Expression]:
    """The expressions of a report by their place."""
    return {(one.start, one.end): one for one in joined(report.text, parse, find_expressions(report.text, parse))}


def _recounted(
    report: Report, parse: Parse, times: list[Time], anchors: Anchors, known: dict[tuple[int, int], Expression]
) -> dict[Time, Time]:
    """The same expressions, resolved against another day; one that can't be is left as it is."""
    found: dict[Time, Time] = {}
    for time in times:
        one = known.get((time.start, time.end))
        meant = resolve(one.sense, setting_of(report, parse, one, anchors, Focus())) if one else None
        if one and meant and meant.value:
            found[time] = mark(report, one, meant)
    return found
