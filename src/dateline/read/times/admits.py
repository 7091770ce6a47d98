"""Goes in: a stretch that reads as a time, with its witness. Comes out: whether it is one in its place."""

from __future__ import annotations

from dateline.language.en import times as words
from dateline.language.en.events import NOMINALS
from dateline.language.en.national_days import OF_PEOPLE
from dateline.language.en.no_day import FOR_A_NIGHT, PAPERS, RESULTS
from dateline.model.parse import Token
from dateline.read.times.named import in_title, is_a_paper, is_make, is_movement, of_a_year, titled
from dateline.read.times.senses import (
    Apart,
    Clock,
    Day,
    Length,
    Named,
    Often,
    PartOfDay,
    Period,
    Pointed,
    Sense,
    Unit,
    Vague,
    YearSpan,
)
from dateline.read.times.values import make_date
from dateline.read.times.witness import Witness

_CURRENCY = frozenset("$£€¥#₹")
_VERBS = frozenset({"VERB", "AUX"})
# What happens on a night; "an overnight stay" or "trip" is one that lasts for it.
NIGHTLY = frozenset(NOMINALS) - FOR_A_NIGHT
_THE_DAY = Pointed("the", Unit("day"))
# "For the year", "in the week": those of writing.
_OF_WRITING = frozenset({"week", "month", "year"})
_SIDES = frozenset({"nsubj", "nsubjpass", "dobj"})
_COUNTS = frozenset({"MONEY", "QUANTITY", "PERCENT"})
# Four digits before or after these years are a year only where a preposition says so.
FIRST_YEAR, LAST_YEAR = 1500, 2100
# An hour this high behind "at" is a clock's that errs; a higher one is a score or a share ("at 60:40").
LAST_HOUR = 29
# A year that has every day that any year has.
LEAP_YEAR = 2000


def admits(witness: Witness, sense: Sense) -> bool:
    """Whether the stretch is a time expression in its place."""
    if witness.first.glued and witness.before in _CURRENCY:
        return False
    if witness.hyphened() and not isinstance(sense, Named | Clock | Period):
        return False
    return _spelled(witness) and not witness.in_name() and _of_kind(witness, sense)


def admits_bare(witness: Witness, sense: Sense) -> bool:
    """Whether a lone number is an hour: "at six", "from 9 to 5"."""
    if not isinstance(sense, Clock) or not 1 <= sense.hour <= LAST_HOUR:
        return False
    before, after = witness.before, witness.after.low
    if sense.hour > 24 or (sense.minute or 0) > 59:
        rated = after in words.EACH or witness.noun_follows()
        return before == "at" and not rated and sense.hour + (sense.minute or 0) != 100
    if before == "at" and _measured(witness):
        return False
    if sense.day is not None:
        return before in words.BEFORE_DATED_HOUR and not (sense.half == "24" and witness.noun_follows())
    if witness.runs_on(".", ",", "-", ":") or (after.isalnum() and after not in words.AFTER_HOUR):
        return False
    if after in words.NOT_AFTER_HOUR:
        return False
    if before == "from" and after in {"till", "until"}:
        return True
    opened = [p.low for p in witness.line[max(0, witness.at - 3) : witness.at]]
    if before in {"till", "until"} and opened[:1] == ["from"]:
        return True
    return before == "at" or (before in words.BEFORE_HOUR and _clock_before(witness))


def _measured(witness: Witness) -> bool:
    """Whether what stands "at" a number is a level: "the toll stood at 12", "the index closed at 3"."""
    before = witness.previous
    if before is None:
        return False
    over = witness.parse.tokens[before.head]
    sides = (over, *(t for t in witness.parse.children(over) if t.dep in _SIDES))
    return over.lemma.casefold() in words.LEVELS or any(t.lemma.casefold() in words.MEASURED for t in sides)


def admits_loose(witness: Witness, sense: Sense) -> bool:
    """Whether "'15" is a year ("in 2014 and '15") and "around four" an hour ("came around four and left")."""
    if isinstance(sense, Named):
        return witness.before in words.BEFORE_SHORT_YEAR and not witness.first.glued
    after, token = witness.after.low, witness.token
    ended = not after[0].isalnum() or after in words.AFTER_HOUR
    if not isinstance(sense, Clock) or not ended or after in words.NOT_AFTER_HOUR or witness.runs_on(".", ",", "-"):
        return False
    spelled = sense.hour <= 12 and (not witness.last.text.isdigit() or _clock_before(witness))
    inner = token is not None and witness.first.start <= witness.parse.tokens[token.head].start < token.start
    timed = token is not None and (token.dep == "npadvmod" or (inner and token.dep == "pobj"))
    return spelled and timed and witness.first.low in words.NEAR_AN_HOUR


def _clock_before(witness: Witness) -> bool:
    """Whether a time by the clock stands a few words before."""
    lows = [p.low for p in witness.line[max(0, witness.at - 8) : witness.at]]
    return "m" in lows or "past" in lows or ":" in lows or "am" in lows or "pm" in lows


def _spelled(witness: Witness) -> bool:
    """Names of months and weekdays are written with a capital; "may", "march" and "sun" are not always names."""
    low = witness.first.low
    if witness.alone and low not in words.NEED_CAPITALS and low not in words.NO_NAMES:
        return True
    if low in words.NO_NAMES and in_title(witness):
        return False
    for piece in witness.line[witness.at : witness.end]:
        if piece.low in words.NEED_CAPITALS and not piece.text[0].isupper():
            return False
    if witness.last.low == "." and low == "sun" and witness.before in {"the", "our", "a"}:
        return False  # what planets circle, at a sentence's end
    if not witness.alone:
        # "that Sun" is a star or a company, "that Sunday" a day.
        return not (witness.end == witness.at + 2 and witness.last.low in words.DOUBTFUL & set(words.WEEKDAY_SHORT))
    if low == "march" and witness.after.low in {"for", "on", "of", "against"} and titled(witness):
        return False
    if low in words.DOUBTFUL and low not in words.WEEKDAY_SHORT:
        token = witness.token
        named = token is not None and token.tag in {"NNP", "NN"} and token.ent != "PERSON" and not _is_surname(witness)
        return named and ((token is not None and token.ent == "DATE") or witness.before in words.BEFORE_YEAR)
    return low not in words.WEEKDAY_SHORT and low not in words.MONTH_SHORT


def _is_surname(witness: Witness) -> bool:
    """Whether a month stands behind a person's given name: "Ruth August"."""
    before = witness.previous
    return before is not None and before.ent == "PERSON" and before.text[0].isupper() and witness.before.isalpha()


def _of_kind(witness: Witness, sense: Sense) -> bool:
    """The question that each kind of sense has to answer."""
    if isinstance(sense, Named):
        return _named(witness, sense)
    if isinstance(sense, Day) and witness.last.low == "day":
        return _nth_day(witness)
    if sense == _THE_DAY and witness.first.low == "the":
        opened = [p.low for p in witness.line[max(0, witness.at - 2) : witness.at]]
        return opened[-1:] == ["of"] and opened[0] in words.SHARES and not witness.noun_follows()
    if isinstance(sense, Period):
        if sense.kind == "half" and sense.year is None and witness.last.low == "half":
            return _business_half(witness)
        return _holiday(witness) if sense.kind == "holiday" else sense.kind != "season" or _season(witness)
    if isinstance(sense, PartOfDay):
        return sense.day is not None or _part(witness)
    if isinstance(sense, Length):
        return _length(witness, sense)
    if isinstance(sense, YearSpan):
        return _year_span(witness, sense)
    if isinstance(sense, Vague | Often):
        return _word(witness, sense)
    if isinstance(sense, Pointed):
        return _pointed(witness, sense)
    if isinstance(sense, Apart) and isinstance(sense.origin, Named) and sense.origin == Named(day=sense.origin.day):
        return not witness.noun_follows()
    return not isinstance(sense, Clock) or _clock(witness, sense)


def _business_half(witness: Witness) -> bool:
    """Whether "the first half" is a firm's, behind its results: a match has one too."""
    before = witness.previous
    if before is None or witness.after.low == "of" or witness.before not in {"for", "in"}:
        return False
    over = witness.parse.tokens[before.head]
    return over.lemma.casefold() in RESULTS


def _nth_day(witness: Witness) -> bool:
    """Whether "the eighth day of the strike" is what "today" or "it" is said to be."""
    token = witness.token
    verb = witness.parse.tokens[token.head] if token is not None and token.dep == "attr" else None
    if verb is None or verb.tag != "VBZ" or verb.lemma.casefold() != "be" or witness.after.low != "of":
        return False
    return any(c.dep == "nsubj" and c.text.casefold() in {"today", "it", "this"} for c in witness.parse.children(verb))


def _named(witness: Witness, sense: Named) -> bool:
    if sense.year is not None and sense.month is None:
        return not witness.alone or _year(witness, sense.year)
    if sense.day is not None and sense.month is None and sense.weekday is None:
        return witness.before in words.BEFORE_DAY_NUMBER and not witness.noun_follows()
    return sense.month is None or sense.day is None or _day_of(witness, sense.month, sense.day, sense)


def _day_of(witness: Witness, month: int, day: int, sense: Named) -> bool:
    """Whether a number that the month lacks is meant as its day, and counts nothing ("in February 30 people came")."""
    if day <= 28 or make_date(sense.year or LEAP_YEAR, month, day):
        return True
    if witness.noun_follows() or witness.runs_on("-") or witness.after.low in words.UNITS_MANY:
        return False
    if day <= 31 or sense.weekday is not None or sense.year is not None:
        return True
    lows = {piece.low for piece in witness.line[witness.at : witness.end]}
    return bool(lows & words.ORDINAL_ENDS) or (witness.before == "on" and not witness.after.text[0].isalpha())


def _year(witness: Witness, year: int) -> bool:
    """Four digits are a year where nothing is counted with them."""
    if witness.before in _CURRENCY or (witness.before in {".", ","} and witness.first.glued):
        return False
    if witness.runs_on("%", ",", ".", "/", ":") or witness.after.low == "%":
        return False
    token, near, before = witness.token, witness.next, witness.previous
    if is_make(witness):
        return False
    if token is None or not 1000 <= year <= LAST_YEAR:
        return False
    over = witness.parse.tokens[token.head]
    if near is not None and token.dep == "nummod" and near.tag == "NNP" and over.lemma.casefold() in RESULTS:
        return True  # "1990 BellSouth earnings"
    if near is not None and token.dep == "nummod" and near.tag in {"NNS", "NN", "NNP"}:
        verbal = before is None or before.pos in {"VERB", "AUX", "ADV"}
        if verbal or token.ent != "DATE":
            return witness.before in {"in", "since", "the"}
    if token.ent == "DATE" and (year >= FIRST_YEAR or witness.before in {"in", "since", "until"}):
        return True
    return year >= FIRST_YEAR and witness.before in words.BEFORE_YEAR and token.ent not in _COUNTS


def _year_span(witness: Witness, sense: YearSpan) -> bool:
    """ "2025-26" is no score, part of a longer number or sum of money."""
    if witness.before in _CURRENCY or witness.runs_on("-", "/", ".", ",", ":", "–") or witness.after.low == "%":
        return False
    joined = witness.first.glued and not witness.before.isspace() and witness.before not in {"(", "'", '"'}
    return not joined and (sense.first <= 99 or FIRST_YEAR <= sense.first <= LAST_YEAR)


def _holiday(witness: Witness) -> bool:
    """ "the Balkan New Year" is another one, a Christmas market no day, and a children's day out no Children's Day."""
    before = witness.line[witness.at - 1].text if witness.at else ""
    pieces = witness.line[witness.at : witness.end]
    if pieces[0].low in OF_PEOPLE and pieces[0].text[0].islower():
        return False
    if witness.noun_follows() and witness.last.low not in words.DAY_WORDS and witness.after.low != "'":
        return False
    if witness.first.low != "new" or before.casefold() in words.BEFORE_YEAR:
        return True
    return not (before.isalpha() and before[0].isupper())


def _season(witness: Witness) -> bool:
    """ "fall" and "spring" are also verbs, "the Summer Palace" is a place."""
    token = witness.token
    if token is None:
        return True
    if witness.before_a_name() or token.pos in _VERBS or is_movement(witness):
        return False
    if witness.last.low == "fall" and witness.after.low in {"of", "in", "from", "-"} and not of_a_year(witness):
        return False  # "the fall of the wall", "a fall in prices"
    described = token.dep == "compound" and witness.noun_follows()
    return not witness.alone or (token.pos in {"NOUN", "PROPN"} and not described)


def _part(witness: Witness) -> bool:
    """ "the evening" in its own right, or a bare "dawn" after a preposition."""
    token, first, before = witness.token, witness.first.low, witness.before
    if first != "overnight" and witness.noun_follows() and witness.after.low != "'":
        return False
    if first == "overnight" and witness.noun_follows():
        near = witness.next  # "overnight clashes" were on a night, an overnight bus runs on many
        return near is not None and near.lemma.casefold() in NIGHTLY
    if first == "overnight":
        return token is not None and token.pos in {"ADV", "NOUN", "ADJ"}
    if first == "the":
        return before in words.BEFORE_THE_PART or before in words.SPENDING
    if before not in words.BEFORE_PART:
        return False
    by_itself = witness.last.low in words.ALONE_PARTS
    if before in {"for", "in", "of", "through", "after", "before"}:
        return by_itself or not witness.alone
    return before != "at" or by_itself


def _length(witness: Witness, sense: Length) -> bool:
    """Amounts of time, not of way, of other quarters or of a second chance."""
    amount, unit = sense.amounts[0]
    verb = witness.parse.at(witness.first.start, witness.first.end)
    if witness.first.low == "last" and verb and verb[0].pos == "VERB":
        return False  # "it will last six weeks": the length begins behind it
    if amount is None and witness.first.low == "the" and witness.end == witness.at + 2:
        if witness.before in {"in", "during"}:  # "in the years that followed"
            return witness.after.low == "that" and _goes_on(witness)
        return witness.before in {"over", "through", "down"} and not witness.noun_follows()
    if amount is None and witness.alone:
        return witness.before in words.BEFORE_OPEN_UNITS and not witness.noun_follows()
    if witness.capital_unit() or (witness.before == "as" and witness.first.low in words.OPEN_NUMBERS):
        return False
    if unit == "quarter" and amount in {1, 3} and witness.first.low not in {"the", *words.SPAN_POINTERS}:
        return witness.after.low != "of" and witness.before in {"for", "in", "every"}
    if unit in {"hour", "second"} and witness.before in words.DISTANCES:
        return False
    if unit == "second" and witness.first.low in {"a", "another", "one"}:
        return witness.after.low in {"later", "ago"}
    return True


def _goes_on(witness: Witness) -> bool:
    """Whether the words behind "that" say that the stretch came after what was told."""
    return witness.line[min(witness.end + 1, len(witness.line) - 1)].low in {"followed", "passed", "ensued", "came"}


def _word(witness: Witness, sense: Vague | Often) -> bool:
    """ "now", "soon" and "daily", where the grammar has them as what they look like."""
    token, low = witness.token, witness.first.low
    if token is None:
        return True
    if witness.alone and isinstance(sense, Often) and low in words.OFTEN:
        if token.pos not in {"ADJ", "ADV"} or (low == "quarterly" and witness.noun_follows()):
            return False
        return low not in PAPERS or not is_a_paper(witness)
    if witness.alone and isinstance(sense, Often) and low.endswith("s") and low in words.PARTS_MANY:
        before = witness.previous
        return before is None or before.pos not in {"ADJ", "DET"}
    if witness.alone and low == "now":
        return token.pos in {"ADV", "SCONJ"}
    if witness.last.low == "time" and witness.first.low == "this":
        return witness.before == "at"  # "this time" is on this occasion
    if witness.last.low == "past":
        return witness.next is None or witness.next.pos != "NUM"
    if low == "soon" and _told_past(witness, token):
        return False  # "he was soon released": after what was told before
    if low == "recently" and witness.before == "as" and witness.after.low == "as":
        return False
    if low in {"soon", "shortly"}:
        return witness.before != "as" and witness.after.low not in {"after", "before", "afterwards", "thereafter"}
    return True


def _told_past(witness: Witness, token: Token) -> bool:
    """Whether the verb that a word stands beside is in the past, with no auxiliary of the future."""
    verb = witness.parse.tokens[token.head]
    helpers = [c for c in witness.parse.children(verb) if c.dep in {"aux", "auxpass"}]
    if verb.pos not in _VERBS or any(c.tag == "MD" or c.text.casefold() == "to" for c in helpers):
        return False
    return verb.tag == "VBD" or any(c.tag == "VBD" for c in helpers)


def _pointed(witness: Witness, sense: Pointed) -> bool:
    """ "this year" but not "This Week" the programme; "that day" but not "that day nurse"."""
    base, token = sense.base, witness.token
    if isinstance(base, Unit):
        if base.unit == "hour" or witness.capital_unit() or (witness.first.low == "that" and witness.noun_follows()):
            return False
        if base.unit in _OF_WRITING and witness.first.low == "the" and witness.end == witness.at + 2:
            owner = (base.unit != "year" and witness.after.low == "'") or _is_out(witness)
            return owner or (witness.before in words.BEFORE_THE_YEAR and not witness.noun_follows())
    if isinstance(base, Period):
        # "That fall the county paid": what opens a sentence is no verb behind "that".
        opens = witness.first.text == "That" and witness.end == witness.at + 2
        return token is None or opens or token.pos not in _VERBS
    return not (isinstance(base, Named) and base.month == 5 and token is not None and token.pos == "AUX")


def _is_out(witness: Witness) -> bool:
    """ "Before the week is out": the one that runs."""
    behind = [p.low for p in witness.line[witness.end : witness.end + 2]]
    return witness.before in {"before", "by"} and behind in (["is", "out"], ["was", "out"], ["is", "over"])


def _clock(witness: Witness, sense: Clock) -> bool:
    """No film title ("High Noon"), no score and no part of a longer number."""
    if witness.first.low == "noon" and witness.before == "high":
        return False
    odd = sense.hour > 24 or (sense.minute or 0) > 59
    if witness.first.glued and (odd or (sense.minute is None and witness.before in {":", "."})):
        return False  # the rest of "2031-03-08T14:30:00Z" or of "14.02 GMT"
    if witness.alone and witness.first.text[0].isupper() and witness.at and witness.previous is not None:
        return not witness.line[witness.at - 1].text[0].isupper()
    if sense.minute is None or sense.half or witness.ends_range():
        return True
    return not (witness.first.glued and witness.before in {"-", ":", "/"})
