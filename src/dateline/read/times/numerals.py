"""Goes in: pieces of text. Comes out: the numbers, years, days of the month and hours that begin at a place.

Each reader gives where the number ends and its value, or None. No reader looks further than eight pieces.
"""

from __future__ import annotations

from collections.abc import Sequence

from dateline.language.en import times as words
from dateline.language.en.function_words import FUNCTION_WORDS
from dateline.read.times.patterns import Reader
from dateline.read.times.tokens import DIGITS, Piece

Read = tuple[int, float | None] | None
_SMALL = {**words.ONES, **words.TENS}
_WORDS = frozenset(_SMALL) | {
    "a",
    "an",
    "half",
    "several",
    "few",
    "couple",
    "hundred",
    "thousand",
    "some",
    "dozens",
    "many",
}


def _digits(text: Sequence[Piece], at: int, longest: int) -> int | None:
    """The plain number that a run of ASCII digits writes."""
    if at < len(text) and text[at].text.isascii() and text[at].text.isdigit() and len(text[at].text) <= longest:
        return int(text[at].text)
    return None


def _glued(text: Sequence[Piece], at: int, *marks: str) -> bool:
    return at < len(text) and text[at].glued and text[at].low in marks


def cardinal(text: Sequence[Piece], at: int) -> Read:
    """A number in digits or words: "1,200", "1.4", "2 1/2", "twenty-five", "a hundred and ten", "two and a half"."""
    found = _in_digits(text, at) or _in_words(text, at)
    if not found:
        return None
    end, value = found
    half = _and_a_half(text, end)
    return (half[0], (value or 0) + half[1]) if half else found


def _in_digits(text: Sequence[Piece], at: int) -> Read:
    whole, _, parts = text[at].text.partition(" ") if at < len(text) else ("", "", "")
    if parts and len(whole) <= 6 and parts[2] != "0":
        return at + 1, int(whole) + int(parts[0]) / int(parts[2])
    value: float | None = _digits(text, at, 6)
    if value is None:
        return None
    end = at + 1
    while (
        _glued(text, end, ",")
        and end + 1 < len(text)
        and text[end + 1].glued
        and len(text[end + 1].text) == 3
        and _digits(text, end + 1, 3) is not None
        and end < at + 7
    ):
        value = value * 1000 + (_digits(text, end + 1, 3) or 0)
        end += 2
    if _glued(text, end, ".") and end + 1 < len(text) and text[end + 1].glued and _digits(text, end + 1, 4) is not None:
        return end + 2, float(f"{int(value)}.{text[end + 1].text}")
    if end < len(text) and text[end].text in words.GLYPHS:
        return end + 1, value + words.GLYPHS[text[end].text]
    return end, value


def _in_words(text: Sequence[Piece], at: int) -> Read:
    found = small(text, at)
    if found:
        end, value = found
    elif at < len(text) and text[at].low in {"a", "one"} and at + 1 < len(text) and text[at + 1].low in words.SCALES:
        end, value = at + 1, 1
    else:
        return None
    while end < len(text) and text[end].low in words.SCALES and end < at + 7:
        value *= words.SCALES[text[end].low]
        end += 1
        joint = end + 1 if end < len(text) and text[end].low == "and" else end
        more = small(text, joint)
        if more and more[1] < 100:
            end, value = more[0], value + more[1]
    return end, value


def small(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """A number under a hundred in words."""
    if at >= len(text) or text[at].low not in _SMALL:
        return None
    value = _SMALL[text[at].low]
    joint = at + 2 if at + 1 < len(text) and text[at + 1].low == "-" else at + 1
    if text[at].low in words.TENS and joint < len(text) and 0 < words.ONES.get(text[joint].low, 99) < 10:
        return joint + 1, value + words.ONES[text[joint].low]
    return at + 1, value


def _and_a_half(text: Sequence[Piece], at: int) -> tuple[int, float] | None:
    """ "and a half", with hyphens or without ("two-and-a-half years")."""
    lows = [p.low for p in text[at : at + 6]]
    step = 2 if lows[:1] == ["-"] else 1
    if lows[step - 1 : 3 * step : step] in (["and", "a", "half"], ["and", "a", "quarter"]):
        hyphened = step == 1 or lows[::2] == ["-", "-", "-"]
        return (at + 3 * step, words.FRACTIONS[lows[3 * step - 1]]) if hyphened else None
    return None


def vague_number(text: Sequence[Piece], at: int) -> tuple[int, float | None] | None:
    """ "several", "a few", "a couple of", "many": the number stays open, except for a couple."""
    lows = [p.low for p in text[at : at + 3]]
    for length in (3, 2, 1):
        value = words.OPEN_NUMBERS.get(" ".join(lows[:length]), -1.0)
        if value != -1.0 and len(lows) >= length:
            return at + length, value
    return None


def year(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """A year in four digits."""
    value = _digits(text, at, 4)
    return (at + 1, value) if value is not None and 1000 <= value <= 2999 and len(text[at].text) == 4 else None


def spoken_year(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """A year in words: "nineteen ninety-six", "twenty twenty-nine", "two thousand and ten"."""
    first = small(text, at)
    if not first or (at and text[at - 1].text == "-"):
        return None
    end, head = first
    if head == 2 and end < len(text) and text[end].low == "thousand":
        joint = end + 2 if end + 1 < len(text) and text[end + 1].low == "and" else end + 1
        more = small(text, joint)
        if more:
            return more[0], 2000 + more[1]
        return None if end + 1 < len(text) and _is_counted(text[end + 1]) else (end + 1, 2000)
    if not 10 <= head <= 20 or end - at > 1:
        return None
    tail = small(text, end)
    return (tail[0], head * 100 + tail[1]) if tail and tail[1] >= 10 else None


def _is_counted(piece: Piece) -> bool:
    """Whether a word behind a number is what it counts: "two thousand doses"."""
    return piece.low.isalpha() and piece.low not in FUNCTION_WORDS


def two_digits(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """A number of one or two digits."""
    value = _digits(text, at, 2)
    return None if value is None else (at + 1, value)


def short_year(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """A year without its century."""
    return two_digits(text, at) if len(text[at].text) == 2 else None


def day_of_month(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """1 to 31 in digits or as an ordinal."""
    ordered = ordinal(text, at)
    if ordered:
        return ordered if 1 <= ordered[1] <= 31 else None
    value = _digits(text, at, 2)
    return (at + 1, value) if value is not None and 1 <= value <= 31 and not _counts(text, at) else None


def _counts(text: Sequence[Piece], at: int) -> bool:
    """Whether a number goes on ("March 5.2 million", "at 12,400") or is a share ("May 10%"): it is no day."""
    if _glued(text, at + 1, "%"):
        return True
    return _glued(text, at + 1, ".", ",", ":") and text[at + 2].glued and text[at + 2].text.isdigit()


def over_a_month(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """ "45", "32nd": a number of two digits that no month has as a day."""
    ordered = over_ordinal(text, at)
    value = _digits(text, at, 2)
    if ordered or value is None or value <= 31 or _counts(text, at):
        return ordered
    return at + 1, value


def over_ordinal(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """ "32nd", "thirty-second"."""
    found = ordinal(text, at)
    return found if found and 31 < found[1] <= 99 else None


def over_minute(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """Two digits behind an hour's colon, whether a clock has them or not; "25:61:07" and "25:61.3" measure."""
    value = _digits(text, at, 2)
    return (at + 1, value) if value is not None and len(text[at].text) == 2 and not _counts(text, at) else None


def ordinal(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """ "5th", "fifth", "twenty-first"."""
    value = _digits(text, at, 3)
    if value is not None:
        return (at + 2, value) if _glued(text, at + 1, *words.ORDINAL_ENDS) else None
    if at >= len(text):
        return None
    if text[at].low in words.ORDINALS:
        return at + 1, words.ORDINALS[text[at].low]
    if (
        text[at].low in words.TENS
        and at + 2 < len(text)
        and text[at + 1].low == "-"
        and text[at + 2].low in words.ORDINALS
    ):
        return at + 3, words.TENS[text[at].low] + words.ORDINALS[text[at + 2].low]
    return None


def ordinal_digits(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """ "5th": an ordinal in digits."""
    return ordinal(text, at) if at < len(text) and text[at].text.isdigit() else None


def hour(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """0 to 24 in digits, not the thousands of a longer number ("at 1,015")."""
    value = _digits(text, at, 2)
    if _glued(text, at + 1, ",") and at + 2 < len(text) and text[at + 2].glued and text[at + 2].text.isdigit():
        return None
    return (at + 1, value) if value is not None and value <= 24 else None


def two_digit_hour(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """00 to 24 in two digits."""
    return hour(text, at) if at < len(text) and len(text[at].text) == 2 else None


def hour_word(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """One to twelve in words."""
    value = words.ONES.get(text[at].low, 99) if at < len(text) else 99
    return (at + 1, value) if value <= 12 and text[at].low != "dozen" else None


def minute(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """00 to 59 in two digits."""
    value = _digits(text, at, 2)
    return (at + 1, value) if value is not None and value <= 59 and len(text[at].text) == 2 else None


def minute_word(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """One to fifty-nine in words; "oh five"."""
    if at < len(text) and text[at].low in {"oh", "o"}:
        found = small(text, at + 1)
        return found if found and found[1] < 10 else None
    found = small(text, at)
    return found if found and 10 <= found[1] <= 59 else None


def military(text: Sequence[Piece], at: int) -> tuple[int, tuple[int, int]] | None:
    """A time in four digits, as wires and soldiers write it."""
    value = _digits(text, at, 4)
    if value is None or len(text[at].text) != 4 or value // 100 > 24 or value % 100 > 59:
        return None
    return at + 1, (value // 100, value % 100)


def stop(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where a clause could end: a mark, "and", "but" or the end of the text follows."""
    return (
        (at, True)
        if at >= len(text)
        or text[at].low in {"and", "but"}
        or not (text[at].text[0].isalnum() or text[at].low in {"$", "£", "€", "-", "'"})
        else None
    )


def finite(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where an auxiliary follows, so that "before" looks back from no happening ("eight days before had")."""
    return (at, True) if at < len(text) and text[at].low in words.FINITE else None


def five_ten(text: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """Five, ten, twenty or twenty-five: what is said before "to three"."""
    found = small(text, at)
    return found if found and found[1] in {5, 10, 20, 25} else None


def no_than(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where no "than" follows: "half an hour later than announced" is a length, no moment."""
    return (at, True) if at >= len(text) or text[at].low != "than" else None


def no_word(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where neither a word nor a number follows: a mark, or the end."""
    return (at, True) if at >= len(text) or not (text[at].text[0].isalnum() or text[at].low == "-") else None


def old(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where "old" or "of age" follows."""
    lows = [p.low for p in text[at : at + 2]]
    return (at, True) if lows[:1] == ["old"] or lows == ["of", "age"] else None


def no_noun(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where no noun can follow that an ordinal counts ("Friday, the fourth decline")."""
    follows = at < len(text) and text[at].text[0].isalnum() and text[at].low not in words.RANGE_ENDS
    return None if follows else (at, True)


def closed(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where the day follows that closes a year of business: "the year ended June 30", "the year to March"."""
    lows = [p.low for p in text[at : at + 2]]
    last = lows[-1]
    dated = last in words.MONTHS or last in words.MONTH_SHORT or last in words.SPEECH_WORDS or last.isdigit()
    return (at, True) if dated and len(lows) == 2 and lows[0] in {"ended", "ending", "to"} else None


def no_on(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where no "on" and weekday follow: the clock in "three days ago, at nine on Tuesday" is Tuesday's."""
    lows = [p.low for p in text[at : at + 2]]
    return (at, True) if len(lows) < 2 or lows[0] != "on" or lows[1] not in words.WEEKDAYS else None


def no_end(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where no other end of a range follows: "Friday from 9.30 to 11" tells of two moments."""
    return None if at < len(text) and text[at].low in words.RANGE_SPANS else (at, True)


def before_clock(text: Sequence[Piece], at: int) -> tuple[int, bool] | None:
    """Nothing, where a preposition follows that a time or a place stands behind."""
    return (at, True) if at < len(text) and text[at].low in {"at", "from", "in", "and", "or"} else None


_ANY_DIGITS = frozenset(DIGITS)
_SHORT = frozenset(DIGITS[:2])
_NUMBER_TAIL = (
    frozenset({",", ".", "and", "-", "a", "half", "quarter", "hundred", "thousand"})
    | frozenset(words.ONES)
    | frozenset(words.TENS)
    | frozenset(words.GLYPHS)
    | _ANY_DIGITS
)
_OPEN_FIRST = frozenset(key.split()[0] for key in words.OPEN_NUMBERS)
_OPEN_TAIL = frozenset(word for key in words.OPEN_NUMBERS for word in key.split()[1:])
_ORDINAL_FIRST = frozenset(DIGITS[:3]) | frozenset(words.ORDINALS) | frozenset(words.TENS)
_ORDINAL_TAIL = words.ORDINAL_ENDS | {"-"} | frozenset(words.ORDINALS)
_SMALL_TAIL = frozenset({"-", "and", "thousand"}) | frozenset(_SMALL)

READERS: dict[str, Reader] = {
    "n": Reader(cardinal, _WORDS | _ANY_DIGITS, _NUMBER_TAIL),
    "few": Reader(vague_number, _OPEN_FIRST, _OPEN_TAIL),
    "y4": Reader(year, frozenset({DIGITS[3]})),
    "yearword": Reader(spoken_year, frozenset(_SMALL), _SMALL_TAIL),
    "int2": Reader(two_digits, _SHORT),
    "yy": Reader(short_year, frozenset({DIGITS[1]})),
    "dom": Reader(day_of_month, _ORDINAL_FIRST, _ORDINAL_TAIL),
    "ord": Reader(ordinal, _ORDINAL_FIRST, _ORDINAL_TAIL, _ANY_DIGITS),
    "ord_digits": Reader(ordinal_digits, frozenset(DIGITS[:3]), words.ORDINAL_ENDS, _ANY_DIGITS),
    "over": Reader(over_a_month, _ORDINAL_FIRST, _ORDINAL_TAIL),
    "over_ord": Reader(over_ordinal, _ORDINAL_FIRST, _ORDINAL_TAIL, _ANY_DIGITS),
    "mm2": Reader(over_minute, frozenset({DIGITS[1]})),
    "h": Reader(hour, _SHORT),
    "h2": Reader(two_digit_hour, frozenset({DIGITS[1]})),
    "hw": Reader(hour_word, frozenset(words.ONES)),
    "mm": Reader(minute, frozenset({DIGITS[1]})),
    "mw": Reader(minute_word, frozenset(_SMALL) | {"oh", "o"}, _SMALL_TAIL),
    "mil": Reader(military, frozenset({DIGITS[3]})),
    "stop": Reader(stop, frozenset(), empty=True),
    "finite": Reader(finite, frozenset(), empty=True),
    "five_ten": Reader(five_ten, frozenset(_SMALL), _SMALL_TAIL),
    "no_than": Reader(no_than, frozenset(), empty=True),
    "no_word": Reader(no_word, frozenset(), empty=True),
    "old": Reader(old, frozenset(), empty=True),
    "no_noun": Reader(no_noun, frozenset(), empty=True),
    "closed": Reader(closed, frozenset(), empty=True),
    "no_on": Reader(no_on, frozenset(), empty=True),
    "no_end": Reader(no_end, frozenset(), empty=True),
    "before_clock": Reader(before_clock, frozenset(), empty=True),
}
