"""Goes in: dates, names and numbers as the record has them. Comes out: the same as a person would write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from dateline.model.passage import Passage
from dateline.model.reading import Link, Quotation
from dateline.model.record import DateError, Fact
from dateline.model.report import Report

# From this confidence on a date error is told as one.
_SURE = 0.75
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?")
_HOUR = re.compile(r"T\d\d:\d\d")
_YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")
_SHORT_FORM = re.compile(r"(?<=\w) ?\([A-Z]{2,8}\)$")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_PARTS = {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "24": "winter",
    "33": "first quarter of",
    "34": "second quarter of",
}
_PARTS |= {"35": "third quarter of", "36": "fourth quarter of", "40": "first half of", "41": "second half of"}
_MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


def day(edtf: str | None, *, weekday: bool = False) -> str:
    """An EDTF date in words ("12 Feb 2030", "Tue 12 Feb 2030", "Feb 2030"), intervals with "to"; others stay."""
    if not edtf:
        return "undated"
    if _HOUR.fullmatch(edtf):
        return edtf[1:]
    if "/" in edtf:
        first, _, last = (part.strip(".") for part in edtf.partition("/"))
        if not first or not last:
            return f"from {day(first)}" if first else f"until {day(last)}"
        return f"{day(first)} to {day(last)}"
    yearless = _YEARLESS.fullmatch(edtf)
    if yearless and 1 <= int(yearless[1]) <= 12:
        return f"{int(yearless[2])} {_MONTHS[int(yearless[1]) - 1]}"
    found = _DAY.match(edtf)
    if found:
        return _whole_day(found, weekday) or edtf
    part = _MONTH.fullmatch(edtf)
    if part and part[2] in _PARTS:
        return f"{_PARTS[part[2]]} {part[1]}"
    if part and 1 <= int(part[2]) <= 12:
        return f"{_MONTHS[int(part[2]) - 1]} {part[1]}"
    return edtf


def fact_day(fact: Fact) -> str:
    """The day of a fact in words, "about" before one that no clause of it states, "probably" before a corrected one."""
    if not fact.when:
        return ""
    how = {"context": "about ", "corrected": "probably "}.get(fact.when_from or "", "")
    return how + day(fact.when, weekday=True)


def _whole_day(found: re.Match[str], weekday: bool) -> str | None:
    try:
        moment = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    words = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    words = f"{moment:%a} {words}" if weekday else words
    return f"{words}, {found[4]}" if found[4] else words


def span(earliest: str | None, latest: str | None) -> str:
    """From when to when, in words."""
    if earliest and latest and earliest != latest:
        return f"{day(earliest)} to {day(latest)}"
    return day(earliest or latest)


def many(number: int, one: str, more: str | None = None) -> str:
    """A number with what it counts: "1 report", "12 reports"."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


# How a station of a chain is told, by its kind; what is not here is cited.
_PASSING = {"platform": "on", "person": "by way of"}


def short_name(name: str) -> str:
    """A name without the short form behind it: "Lowland Press (LP)" is called Lowland Press."""
    return _SHORT_FORM.sub("", name)


def outlet(report: Report) -> str:
    """How a report is called where there is room for one name; an agency without the short form behind its name."""
    return short_name(report.outlet or "") or report.title or report.source.address.rsplit("/", 1)[-1]


def outlets(reports: Sequence[Report]) -> str:
    """How many outlets stand behind reports: "2 outlets", or "1 outlet (2 reports name none)"."""
    named = {short_name(report.outlet) for report in reports if report.outlet}
    unnamed = sum(not report.outlet for report in reports)
    if not named:
        return "no outlet named"
    rest = f" ({many(unnamed, 'report')} {'names' if unnamed == 1 else 'name'} none)" if unnamed else ""
    return many(len(named), "outlet") + rest


def speaker(quotation: Quotation) -> str:
    """Who said it, in words: a name, an unnamed source's description and why it is unnamed, or that nobody is named."""
    who = quotation.speaker
    if who is None:
        return "nobody named"
    why = f" ({who.unnamed_because})" if who.unnamed_because else ""
    return who.name or (f"unnamed: {who.description}{why}" if who.description else "nobody in particular")


# How words are told that their speaker does not assert, by the cue that they stand under.
_STANCES = {"rule out": "ruled out"}
_STANCES |= dict.fromkeys(("ask", "enquire", "inquire", "query", "question", "wonder"), "asked")
_STANCES |= dict.fromkeys(("decline", "refuse"), "would not say")
_STANCES |= dict.fromkeys(
    ("contradict", "deny", "disavow", "disclaim", "dispute", "gainsay", "rebut", "refute", "reject"), "denied"
)


def stance(quotation: Quotation) -> str:
    """What a speaker does with a clause that is not asserted ("denied", "asked"), or ""; quoted words stand as said."""
    cue = quotation.cue or ""
    if quotation.kind == "direct":
        return ""
    return f"did {cue}" if cue.startswith("not ") else _STANCES.get(cue, "")


def spoken(quotation: Quotation) -> str:
    """What was said on one line: in marks where it is word for word, behind its stance where it was not asserted."""
    words = " ".join(quotation.text.split())
    if quotation.kind == "direct":
        return f"“{words}”"
    how = stance(quotation)
    return f"{how}: {words}" if how else words


def chain(report: Report | None, links: tuple[Link, ...]) -> str | None:
    """How words came, from the page outward: "Tarn Courier, citing Lowland Press, on Bluesky". None when directly.

    A report that names no outlet is no station of its own: where it was found says nothing of who published it.
    """
    if not links:
        return None
    first = outlet(report) if report and report.outlet else _name(links[0])
    others = links if report and report.outlet else links[1:]
    return ", ".join([first, *(f"{_PASSING.get(link.kind, 'citing')} {_name(link)}" for link in others)])


def _name(link: Link) -> str:
    name = link.name or f"{link.kind} source"
    return _a(name) if name[:1].islower() and link.kind in ("unnamed", "person") else name


def exact(passage: Passage, report: Report | None) -> str:
    """The words of a passage on one line."""
    return " ".join(report.text[passage.start : passage.end].split()) if report else ""


def shortened(words: str, most: int) -> str:
    """The words, or their beginning up to a whole word."""
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def published_day(report: Report) -> str | None:
    """The day on which a report was published, or else the one of its dateline (EDTF)."""
    return (report.published or "")[:10] or (report.dateline.date if report.dateline else None)


def meaning(error: DateError) -> str:
    """How the date that was meant is told: as such, or only as one that would fit where little speaks for it."""
    return "it should be" if error.confidence >= _SURE else "doubtful, perhaps meant:"


def in_year(day: str, reports: Sequence[Report]) -> str:
    """A day whose year its report does not give, in the first year that the others give; any other day as it is."""
    years = sorted(d[:4] for r in reports for d in (published_day(r),) if d and d[:4].isdigit())
    return f"{years[0]}{day[4:]}" if years and day.startswith("XXXX") else day


def published(report: Report) -> str:
    """That day in words."""
    return day(published_day(report))


def readable(value: str, kind: str = "", text: str = "") -> str:
    """A compared value as a person writes it: thousands parted, dates in words, all else as it is.

    A figure that was counted in another unit than its `text`, or is too long to take in, is told as the text has it:
    "22 years" is compared by its hours, and "3.4 billion crowns" is not read in zeros.
    """
    if kind == "number" and text and value.isascii() and value.isdigit() and _converted(value, text):
        return text
    if kind == "date":
        return day(value, weekday=True)
    if value.isascii() and value.isdigit() and len(value) > 4:
        return f"{int(value):,}"
    return day(value) if _DAY.match(value) else value


def _converted(value: str, text: str) -> bool:
    figures = re.findall(r"\d+", text.replace(",", ""))
    return value not in figures and (bool(figures) or len(value) > 4)


def short_day(edtf: str | None) -> str:
    """A day without its year, for where the year is plain from what stands around it ("12 Feb")."""
    words = day(edtf)
    return words.rsplit(" ", 1)[0] if edtf and re.fullmatch(_DAY, edtf[:10]) and "/" not in edtf else words
