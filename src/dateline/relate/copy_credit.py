"""Goes in: reports of a story. Comes out: which agency stands behind each, and which report credits which."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.language.en.credits import AGENCY_NAMES, THANKS_AGENCIES
from dateline.model.reading import Read

_WORDS = re.compile(r"[^\W_]+")
_ACRONYM = re.compile(r"\(([A-Z][A-Za-z.]{1,9})\)\s*$")


@dataclass(frozen=True, slots=True)
class Signs:
    """What a report shows of its making: the names others cite it by, its agency, and its own words about sources."""

    names: tuple[re.Pattern[str], ...]
    agency: str | None
    is_agency: bool
    thanks_agencies: bool


def signs_of(read: Read) -> Signs:
    """Read them off the outlet's name, the dateline, the agencies and the credit lines among the asides."""
    report = read.report
    outlet = report.outlet or ""
    acronym = _ACRONYM.search(outlet)
    full = _ACRONYM.sub("", outlet).strip()
    dated = report.dateline.agency if report.dateline else None
    is_agency = bool(AGENCY_NAMES.search(full) or (dated and _same_house(dated, outlet)))
    own = acronym.group(1) if acronym else full
    agency = own if is_agency else dated or next(iter(report.agencies), None)
    credits = " ".join(report.text[a.start : a.end] for a in report.asides if a.kind in ("credit", "disclaimer"))
    return Signs(
        _names(full, acronym.group(1) if acronym else None), agency, is_agency, bool(THANKS_AGENCIES.search(credits))
    )


def names_source(text: str, source: Signs) -> bool:
    """Whether these words name the source report's outlet."""
    return any(name.search(text) for name in source.names)


def _same_house(agency: str, outlet: str) -> bool:
    """Whether the one's words stand in the other as words: "AP" is not in "Cape Times"."""
    one, other = (" ".join(["", *_WORDS.findall(name.casefold()), ""]) for name in (agency, outlet))
    return bool(one.strip() and other.strip()) and (one in other or other in one)


def _names(full: str, acronym: str | None) -> tuple[re.Pattern[str], ...]:
    """The full name, its acronym, and its last word with an article before it (“the Courier”)."""
    bare = re.sub(r"^[Tt]he ", "", full)
    found = [re.compile(rf"\b{re.escape(bare)}\b")] if len(bare) > 2 else []
    if acronym:
        found.append(re.compile(rf"\b{re.escape(acronym)}\b"))
    words = bare.split()
    if len(words) > 1:
        found.append(re.compile(rf"\b[Tt]he {re.escape(words[-1])}\b"))
    return tuple(found)
