"""Goes in: a stretch of text. Comes out: the numerals in it, digits or words, with low and high value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from dateline.language.en.numbers import CARDINALS, FRACTIONS, SCALES, SHORT_SCALES, VAGUE

Form = Literal["digits", "words", "share", "vague", "range", "score"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral where it stands; `short` is true when a lone “m” may mean a million, which its neighbours decide."""

    start: int
    end: int
    low: float
    high: float
    form: Form
    short: bool = False


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(w) for w in words), key=lambda w: (-len(w), w)))


_ONES = _either(CARDINALS)
_SCALE = _either(SCALES)
_SHARE = _either(FRACTIONS)
_WORD = rf"(?:{_ONES}|{_SCALE})"
_DIGITS = r"(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?![\d])(?:\.\d+)?|\d{1,15}(?:\.\d{1,9})?)"
_NUMERAL = re.compile(
    rf"""(?<![\w.,/:@#&+'’])(?<![^\W\d][-–—])(?:
      (?P<code>\d+(?:[-–/.:]\d+){{2,}})
    | (?P<share>(?:(?:an?|(?P<count>{_ONES}))[ -])?(?P<part>{_SHARE})s?(?![\w-])(?:\sof\b)?)
    | (?P<sign>[-−](?=\d))?(?P<digits>{_DIGITS})
        (?P<plain>[ \u00a0-](?:{_SCALE})\b|[ \u00a0]?(?:{_either(SHORT_SCALES)})\b)?
    | (?P<vague>(?:{_either(VAGUE)})(?:\sof\s(?:{_either(VAGUE)}))?\b)
    | (?P<words>(?:{_ONES})[ ]and[ ]a[ ]half(?:[ ](?:{_SCALE})\b)?
        |(?:an?[ ](?=(?:{_SCALE})\b)|half[ ]an?[ ](?=(?:{_SCALE})\b))?
        {_WORD}\b(?:(?:[ -]|(?<=hundred)[ ]and[ ]|(?<=thousand)[ ]and[ ]|(?<=million)[ ]and[ ]){_WORD}\b)*)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s?[-–—]\s?[$€£¥₹]?|\s(?:to|or)\s[$€£¥₹]?", re.IGNORECASE)
_AND = re.compile(r"\sand\s[$€£¥₹]?", re.IGNORECASE)
_BEFORE_RANGE = re.compile(r"\b(?P<between>between)\s\S{0,3}$|\b(?:from|by)\s\S{0,3}$", re.IGNORECASE)
_HALF_OF = re.compile(r"\s(?:of|the|its|their|his|her|our|that|this|these|those|as)\b", re.IGNORECASE)


def find_numerals(text: str, start: int, end: int) -> Iterator[Numeral]:
    """The numerals of one sentence in text order; two that form a range or a score come as one."""
    before: Numeral | None = None
    for found in _NUMERAL.finditer(text, start, end):
        numeral = _numeral(text, found, end)
        if numeral is None:
            continue
        joined = before and _joined(text, start, before, numeral)
        if before and not joined:
            yield before
        before = joined or numeral
    if before:
        yield before


def _numeral(text: str, found: re.Match[str], end: int) -> Numeral | None:
    """What one match is worth, or None where it is no number (“21st”, “3D”, “020-55-19”)."""
    if found["code"]:
        return None
    if found["share"]:
        return _share(text, found, end)
    if found["vague"]:
        words = found["vague"].casefold().split()
        low, high = VAGUE[words[0]]
        scale = SCALES.get(words[-1][:-1], 1.0) if len(words) > 1 else 1.0
        return Numeral(found.start(), found.end(), low * scale, high * scale, "vague")
    if found["words"]:
        value = spelled(found["words"])
        return Numeral(found.start(), found.end(), value, value, "words") if value is not None else None
    value = float(re.sub(r"[,\s]", "", found["digits"]))
    named = str(found["plain"] or "").strip(" \u00a0-").casefold()
    factor = SCALES.get(named) or SHORT_SCALES.get(named, 1.0)
    value = round(-value * factor if found["sign"] else value * factor, 6)
    numeral = Numeral(found.start(), found.end(), value, value, "digits", named == "m")
    after = text[found.end() : found.end() + 3]
    if after[:1] in ".,:/" and after[1:2].isdigit():
        return None
    return None if re.match(r"(?:st|nd|rd|th|s)\b|[A-Z]\b", after) and not after.startswith(("W", "V")) else numeral


def _share(text: str, found: re.Match[str], end: int) -> Numeral | None:
    """“a third of”, “two thirds”, “half the”: a share of a whole, as percent of it."""
    part, count = found["part"].casefold(), found["count"]
    many = CARDINALS[count.casefold()] if count else 1.0
    of = found["share"].casefold().endswith("of")
    last = found.end() - 3 if of else found.end()
    by = text[max(0, found.start() - 3) : found.start()].casefold() == "by "
    whole = of or by or (part == "half" and _HALF_OF.match(text, last, end)) or (many > 1 and part != "half")
    if not whole or (not count and part != "half" and not found["share"].casefold().startswith("a")):
        return None
    value = round(100 * many * FRACTIONS[part], 4)
    return Numeral(found.start(), last, value, value, "share")


def spelled(words: str) -> float | None:
    """The value of a spelled-out number (“two hundred and six thousand”), or None where the words make none."""
    total = current = 0.0
    last = float("inf")
    for word in re.split(r"[\s-]+", words.casefold()):
        if word in SCALES:
            scale = SCALES[word]
            if scale in (100.0, 12.0):
                current = (current or 1.0) * scale
            else:
                total, current = total + (current or 1.0) * scale, 0.0
            last = float("inf")
        elif word in CARDINALS:
            value = CARDINALS[word]
            if value >= last or (last < 20 and last != float("inf")):
                return None
            current, last = current + value, value
        elif word == "half":
            current += 0.5
    return total + current


def _joined(text: str, start: int, one: Numeral, two: Numeral) -> Numeral | None:
    """Two numerals as a range (“10 to 12”, “between 3 and 5”) or a score (“3-2”), or None."""
    gap = text[one.end : two.start]
    if len(gap) > 6 or {one.form, two.form} - {"digits", "words", "share"}:
        return None
    lead = _BEFORE_RANGE.search(text, max(start, one.start - 12), one.start)
    if _AND.fullmatch(gap):
        if not (lead and lead["between"]):
            return None
    elif not _BETWEEN.fullmatch(gap) or lead:
        return None
    low = one.low
    if two.high >= 1000 > low and one.low < two.low / 1000 and text[two.end - 1].isalpha():
        low *= _scale(two.high)
    both = Numeral(one.start, two.end, low, two.high, "range", two.short)
    dashed = gap.strip() in "-–—" and one.form == two.form == "digits"
    if dashed and (one.low >= two.low or _is_score(text, both)):
        return replace(both, form="score")
    return both if both.low <= both.high else None


def _is_score(text: str, both: Numeral) -> bool:
    """A dashed pair of small whole numbers is a score where no counted word follows it."""
    after = text[both.end : both.end + 2]
    return both.high < 200 and both.low == int(both.low) and not re.match(r"[\s-][\w%°]|%|°", after)


def _scale(value: float) -> float:
    return max(s for s in SCALES.values() if s <= value and s not in (12.0, 100.0))
