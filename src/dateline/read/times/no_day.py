"""Goes in: words of the calendar in their place. Comes out: what they mean where they name no day of it.

What happens "usually in January" does so in any. "One day" in a clause that looks ahead is some time to come, in a
story some time past; "today's youth" and "the cities of tomorrow" are those of our time and of a time to come.
"""

from __future__ import annotations

from dateline.language.en.no_day import CUSTOMS, HABITS, LASTING, OF_AN_AGE
from dateline.language.en.times import SEASONS
from dateline.model.parse import Parse
from dateline.read.times.senses import Day, Length, Named, Often, Period, Sense, Vague, bare_weekday
from dateline.read.times.tense import direction, head_of
from dateline.read.times.witness import Witness

_REFS = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
_ONE_DAY = Length(((1, "day"),))
# Behind "one day" these make it a length, or tell which day it was.
_COUNTED = frozenset(
    {"of", "in", "next", "last", "this", "before", "after", "ahead", "on", "per", "at", "late", "early"}
)


def as_meant(witness: Witness, sense: Sense) -> Sense:
    """The sense of a stretch, or the vague time that it stands for."""
    if isinstance(sense, Named):
        return sense
    if isinstance(sense, Period) and sense.kind == "new year" and witness.before not in {"in", "into"}:
        return Period("holiday", sense.key)  # "before the new year": its first day
    if isinstance(sense, Day) and witness.alone and sense.days in _REFS:
        return Vague(_REFS[sense.days]) if _of_an_age(witness) else sense
    return _some_day(witness) or sense if sense == _ONE_DAY and witness.first.low == "one" else sense


def habitual(parse: Parse, start: int, end: int, sense: Sense) -> Sense:
    """A month, season, quarter or weekday at which something "usually" happens: any year's, any week's."""
    value = _recurring(sense)
    if value and isinstance(sense, Named) and sense.weekday is not None and _of_any_week(parse, start, end):
        return Often(value)
    token = head_of(parse, start, end) if value else None
    verb = next((t for t in parse.ancestors(token) if t.pos == "VERB"), None) if token else None
    if value is None or verb is None:
        return sense
    children = tuple(parse.children(verb))
    usual = any(c.dep == "advmod" and c.text.casefold() in HABITS for c in children)
    told = verb.tag in {"VBZ", "VBP"} or any(c.text.casefold() in {"is", "are"} for c in children)
    return Often(value) if usual and told else sense


def _of_any_week(parse: Parse, start: int, end: int) -> bool:
    """Whether a weekday tells of a custom: "a bonus for Sunday working", "Sunday trading"."""
    token = head_of(parse, start, end)
    over = parse.tokens[token.head] if token is not None and token.dep in {"compound", "npadvmod", "nmod"} else None
    return over is not None and over.i == (token.i + 1 if token else -1) and over.text.casefold() in CUSTOMS


def _recurring(sense: Sense) -> str | None:
    """The TIMEX3 value of a part of any year, or a day of any week."""
    if isinstance(sense, Named):
        if sense == Named(month=sense.month) and sense.month:
            return f"XXXX-{sense.month:02d}"
        day = bare_weekday(sense)
        return None if day is None else f"XXXX-WXX-{day + 1}"
    if isinstance(sense, Period) and sense.year is None and sense.kind in {"season", "quarter", "half"}:
        return f"XXXX-{SEASONS.get(sense.key, sense.key)}" if sense.key else None
    return None


def _of_an_age(witness: Witness) -> bool:
    """Whether what the day belongs to is people or things of a time: "today's youth", "the leaders of tomorrow"."""
    token, before = witness.token, witness.previous
    if token is None:
        return False
    if token.dep == "poss" and witness.after.low in {"'", "\u2019"}:
        return witness.parse.tokens[token.head].lemma.casefold() in OF_AN_AGE
    if witness.before != "of" or before is None:
        return False
    return witness.parse.tokens[before.head].lemma.casefold() in OF_AN_AGE


def _some_day(witness: Witness) -> Vague | None:
    """ "One day" that is counted with nothing: it stands on its own beside a verb that does not last."""
    token, before, near = witness.token, witness.previous, witness.next
    if token is None or witness.end != witness.at + 2 or witness.after.low in _COUNTED:
        return None
    if before is not None and near is not None and (before.tag == "MD" or witness.before == "to") and near.tag == "VB":
        return Vague("FUTURE_REF")  # "will one day be", "to one day follow"
    if token.dep != "npadvmod":
        return None
    verb = witness.parse.tokens[token.head]
    if verb.pos not in {"VERB", "AUX"} or verb.lemma.casefold() in LASTING:
        return None
    tense = direction(witness.parse, witness.first.start, witness.last.end)
    if tense.direction == "future":
        return Vague("FUTURE_REF")
    return Vague("PAST_REF") if tense.direction == "past" and token.start < verb.start else None
