"""Goes in: a draft with its text. Comes out: the draft with its dateline: place, date, agency."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from dateline.clean.draft import Draft, Mark
from dateline.clean.paragraphs import Paragraph, paragraphs
from dateline.clean.places import is_place
from dateline.language.en.datelines import LABEL_WORDS, LABELS, MONTHS, NAME_PARTICLES, WEEKDAYS
from dateline.model.report import Dateline

# How far into a paragraph a dateline can reach, and how many paragraphs (bylines, captions) can stand before it.
LONGEST = 140
PARAGRAPHS_BEFORE = 4
MOST_NAME_WORDS = 9
LEAP_YEAR = 2000
EVIDENCE = 20_000
# A place that nothing but a colon and its capitals show has at most so many words of at least so many letters.
MOST_SHOUTED, SHORTEST_SHOUTED = 2, 4
# A dateline that no dash ends is believed before a sentence of at least so many words.
FEWEST_WORDS = 6

_SPACE = re.compile(r"\s*")
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)})\b\.?,?\s+)?"
_DATE = re.compile(
    rf"{_WEEKDAY}(?:(?P<m1>{_MONTH})\b\.?\s*(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s*(?P<m2>{_MONTH})\b\.?)(?:,?\s+(?P<year>(?:19|20|21)\d\d))?(?!\d|:\d)",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?P<year>(?:19|20|21)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")
_WORD = re.compile(r"[^\W\d_][\w'’.\-]*|&", re.UNICODE)
_AGENCY = re.compile(
    r"\(\s*(?P<round>[^()\n]{2,40}?)\s*\)|/\s*(?P<slashed>[A-Z][\w .\-]{1,30}?)\s*/\.?"
    r"|\|\s*(?P<barred>[A-Z][\w .\-]{1,30}?)(?=\s*[:—–|])"
)
_END = re.compile(r"\s*(?P<dash>—|–|―|--|-(?=\s))|\s*(?P<colon>:)(?=\s|$)|\s*(?P<bar>\|)\s")
# A word in capitals, shorter ones ("UK", "U.S.") apart unless it is an abbreviated saint, fort or mount.
_SHOUTED = re.compile(r"(?<![\w.])(?:[^\W\d_a-z]{3,}|[A-Z]{2}(?=\. ))(?![\w])")
_ABBREVIATION = re.compile("[A-Z]{2,6}")
_BARE_AGENCY = re.compile(r"[A-Z]{2,6}(?=\s*(?:—|–|―|--|-\s|:\s))")
_DASHES = re.compile(r"\s?--\s?(?=\()")
_BY = re.compile(r"(?i:by):?\s+(?=[^\W_a-z])")
_NEXT_WORD = re.compile(r"\S+\s+(?=[^\W\d_a-z]|\()")
_BRACKETED = re.compile(r"\s*[\[(]([^\])]+)[\])]?")
_SPEAKER = re.compile(r"^[A-Z][A-Z .,'’-]{1,60}:\s", re.MULTILINE)
_REGION = re.compile(r"\[[^\[\]\n]{2,40}\]|\((?=[A-Z])[^()\n]{2,40}\)(?=\s*(?:,|\[|\())")


@dataclass(frozen=True, slots=True)
class _Found:
    """The parts of a dateline as they stand in a paragraph, before anything is decided about the year."""

    place: str | None
    month: int | None
    day: int | None
    year: int | None
    agency: str | None
    end: int

    @property
    def bare(self) -> bool:
        """Whether there is only a place, as there is only a name where somebody speaks in a transcript."""
        return self.agency is None and self.month is None


def find_dateline(draft: Draft) -> Draft:
    """Find the dateline in the first paragraphs and mark it.

    Method: place, date and agency in their usual order, each optional, ended by a dash or colon; believed when at
    least two of the parts are there, or the one part has the unmistakable form of a dateline.
    """
    for paragraph in _first_unmarked(draft):
        at = _after_marks(draft, paragraph)
        head = draft.text[at : min(paragraph.end, at + LONGEST)]
        behind = 0 if (found := read_dateline(head)) else _byline_end(head)
        found = found or (read_dateline(head[behind:]) if behind else None)
        if found and not (found.bare and _is_transcript(draft.text)):
            start, end = at + behind, at + behind + found.end
            line = Dateline(found.place, _edtf(found, draft), found.agency, start, end)
            byline = (Mark(at, at + len(head[:behind].rstrip()), "credit"),) if behind else ()
            return replace(draft, dateline=line, marks=(*draft.marks, *byline, Mark(start, end, "dateline")))
    return draft


def _first_unmarked(draft: Draft) -> list[Paragraph]:
    """The first paragraphs that are not header lines as a whole."""
    whole = {(mark.start, mark.end) for mark in draft.marks}
    lines = (line for line in paragraphs(draft.text) if (line.start, line.end) not in whole)
    return list(islice(lines, PARAGRAPHS_BEFORE + 1))


def _byline_end(text: str) -> int:
    """Where the byline ends that a dateline follows on its line ("By Ana Lund NORRHOLM (NPA) - "); 0 without one."""
    if not (byline := _BY.match(text)):
        return 0
    ends = [word.end() for word in _NEXT_WORD.finditer(text, byline.end())][:MOST_NAME_WORDS]
    shouted = [end for end in ends if text[end:].split()[0].strip(",").isupper()]
    for end in (*shouted, *ends[1:]):
        found = read_dateline(text[end:])
        if found and (found.agency or found.month or end in shouted):
            return end
    return 0


def _is_transcript(text: str) -> bool:
    """Whether several paragraphs open with a name in capitals and a colon."""
    return len(_SPEAKER.findall(text[:EVIDENCE])) > 1


def _after_marks(draft: Draft, paragraph: Paragraph) -> int:
    """Where the paragraph begins behind a header line's words that are already marked."""
    at = paragraph.start
    for mark in sorted(draft.marks):
        if mark.start <= at < mark.end:
            at = mark.end
    space = _SPACE.match(draft.text, at)
    return min(space.end() if space else at, paragraph.end)


def read_dateline(text: str) -> _Found | None:
    """The dateline that a paragraph opens with, its `end` behind the dash or colon, or None."""
    leading, at = _agency(text, 0)
    at, first = _date(text, at)
    at = _skip(text, at) if first else at
    place_end = _place_end(text, at)
    place = text[at:place_end].strip(" ,.[-") or None
    at = _skip(text, place_end)
    if dashes := _DASHES.match(text, at):
        at = dashes.end()
    agency, at = _agency(text, at)
    date_end, second = _date(text, at)
    at = _skip(text, date_end) if second else at
    if not agency:
        agency, at = _agency(text, at)
    if not agency and second and (bare := _BARE_AGENCY.match(text, at)):
        agency, at = bare.group(), bare.end()
    end = _END.match(text, at)
    parts = second or first
    ended = end.end() if end else (at if agency and (parts or _stands_alone(place, agency, text[at:])) else None)
    if leading and (ended is None or agency):
        return _leading(text, leading)
    agency = agency or leading
    if ended is None:
        return None
    shouted = end is not None and end["colon"] is not None and _shouted_before_news(place, text[end.end() :])
    if not shouted and not _believed(place, parts is not None, agency, end):
        return None
    month, day, year = parts or (None, None, None)
    return _Found(_tidy(place), month, day, year, agency, len(text[:ended].rstrip()))


def _leading(text: str, agency: str) -> _Found | None:
    """A dateline of nothing but its agency, "(NPA) - The ferry" or, where it is an abbreviation, "(NPA) The ferry"."""
    _, at = _agency(text, 0)
    end = _END.match(text, at)
    opens = text[at : at + 1].isupper() and len(text[at:].split()) >= FEWEST_WORDS
    if not end and not (_ABBREVIATION.fullmatch(agency) and opens):
        return None
    return _Found(None, None, None, None, agency, len(text[: end.end() if end else at].rstrip()))


def _stands_alone(place: str | None, agency: str, rest: str) -> bool:
    """Whether a place and an abbreviation need no dash behind them: "Lima (NPA) The ferry"."""
    return bool(place and _ABBREVIATION.fullmatch(agency) and rest[:1].isupper() and is_place(place))


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " ,.\t\u00a0":
        at += 1
    return at


def _date(text: str, at: int) -> tuple[int, tuple[int, int, int | None] | None]:
    """Behind the date at this place, and its month, day and year; the place itself and None where there is none."""
    if text[at : at + 1] == "(":
        end, said = _bare_date(text, at + 1)
        return (end + 1, said) if said and text[end : end + 1] == ")" else (at, None)
    return _bare_date(text, at)


def _bare_date(text: str, at: int) -> tuple[int, tuple[int, int, int | None] | None]:
    if found := _ISO.match(text, at):
        return found.end(), (int(found["month"]), int(found["day"]), int(found["year"]))
    found = _DATE.match(text, at)
    if not found:
        return at, None
    month, day = MONTHS[(found["m1"] or found["m2"]).lower()], int(found["d1"] or found["d2"])
    return found.end(), (month, day, int(found["year"]) if found["year"] else None)


def _agency(text: str, at: int) -> tuple[str | None, int]:
    found = _AGENCY.match(text, at)
    if not found:
        return None, at
    name = (found["round"] or found["slashed"] or found["barred"]).strip()
    if (
        _date(name, 0)[1]
        or len(name.split()) > 5
        or not name[:1].isalnum()
        or (name.islower() and len(name) > 4)
        or name.isdigit()
    ):
        return None, at
    return name, _skip(text, found.end())


def _place_end(text: str, at: int) -> int:
    """Where the capitalised words of a place (and its region or country) end."""
    end, words = at, 0
    while words < MOST_NAME_WORDS:
        if region := _REGION.match(text, _skip(text, end)) if words else None:
            end = region.end()
            words += 1
            continue
        start = _skip(text, end) if words else end
        if words and text[end : end + 1] == "/":
            start = end + 1
        if _DATE.match(text, start):
            break
        word = _WORD.match(text, start)
        if not word or not _names(word.group(), words):
            break
        end, words = word.end(), words + 1
    return end


def _names(word: str, before: int) -> bool:
    return word[:1].isupper() or (before > 0 and word.lower() in NAME_PARTICLES)


def _believed(place: str | None, dated: bool, agency: str | None, end: re.Match[str] | None) -> bool:
    """Whether the parts make a dateline: two of three, or one whose form nothing else has."""
    name = (place or "").strip()
    if name.startswith("By ") or name.endswith(("'s", "’s", "'S", "’S")):
        return False
    if name.lower().rstrip(".") in LABELS or (name.lower().split(" ")[0] in LABELS and not dated and not agency):
        return False
    if agency and end is not None and end["bar"] and not dated:
        return bool(name) and is_place(name)
    if agency:
        return bool(name) or dated or (end is not None and agency[:1].isupper())
    if not name or end is None:
        return False
    if dated:
        return True
    capitals = sum(c.isupper() for c in name) > 2 and name.split(",")[0].split("/")[0].isupper()
    return (capitals and end["dash"] is not None) or is_place(name)


def _shouted_before_news(place: str | None, rest: str) -> bool:
    """Whether one or two words in capitals before a colon and a sentence are a place ("NORRSUND: The ferry sank …")."""
    words = _WORD.findall(place or "")
    name = 0 < len(words) <= MOST_SHOUTED and all(word.isupper() and len(word) >= SHORTEST_SHOUTED for word in words)
    sentence = rest.lstrip()[:1].isupper() and len(rest.split()) >= FEWEST_WORDS and "?" not in rest
    return name and sentence and LABEL_WORDS.isdisjoint(word.lower() for word in words)


def _tidy(place: str | None) -> str | None:
    """The place's name in ordinary case, its words in capitals written with one: NORRHOLM [Norr] → Norrholm, Norr."""
    if not place:
        return None
    place = _BRACKETED.sub(r", \1", place)
    return _SHOUTED.sub(lambda word: word.group().capitalize(), place).strip() or None


def _edtf(found: _Found, draft: Draft) -> str | None:
    """The date in EDTF. A missing year is the one that puts it nearest to the publication; unknown, it is XXXX."""
    if not found.month or not found.day:
        return None
    year = found.year or _nearest_year(found.month, found.day, draft)
    try:
        day = date(year or LEAP_YEAR, found.month, found.day)
    except ValueError:
        return None
    return day.isoformat() if year else f"XXXX-{day:%m-%d}"


def _nearest_year(month: int, day: int, draft: Draft) -> int | None:
    for stated in draft.stated:
        said = date.fromisoformat(stated.value[:10])
        try:
            return min((said.year - 1, said.year, said.year + 1), key=lambda y: abs((date(y, month, day) - said).days))
        except ValueError:
            return said.year
    return None
