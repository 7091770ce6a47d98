"""Guards datelines: what is one, what it says, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.clean.dateline import read_dateline
from dateline.model.report import Report

NEWS = "The ferry to the island sails again on Friday."


@pytest.mark.parametrize(
    ("line", "place", "month_day", "agency"),
    [
        ("NORRHOLM, April 2 (NPA) —", "Norrholm", (4, 2), "NPA"),
        ("NORRHOLM/VIK (Reuters) -", "Norrholm/Vik", (None, None), "Reuters"),
        ("Norrholm [Norr], April 2 (NPA):", "Norrholm, Norr", (4, 2), "NPA"),
        ("Norrholm, 2 April:", "Norrholm", (4, 2), None),
        ("NORRHOLM, April 2. /NPA/.", "Norrholm", (4, 2), "NPA"),
        ("ST. OLA, Norr —", "St. Ola, Norr", (None, None), None),
        ("GENEVA (2 April 2031) –", "Geneva", (4, 2), None),
        ("(Reuters) -", None, (None, None), "Reuters"),
        ("New Delhi:", "New Delhi", (None, None), None),
        ("LONDON (Reuters) -", "London", (None, None), "Reuters"),
        ("Tokyo [Japan], October 28 (NPA):", "Tokyo, Japan", (10, 28), "NPA"),
        ("NEW DELHI, Oct 28 (NPA)", "New Delhi", (10, 28), "NPA"),
        ("NORRHOLM, 3 March (XYZ)", "Norrholm", (3, 3), "XYZ"),
        ("NORRHOLM, Norr, Sept. 5, 2031 /NPNewswire/ --", "Norrholm, Norr", (9, 5), "NPNewswire"),
        ("NEW YORK--(NORR WIRE)--", "New York", (None, None), "NORR WIRE"),
        ("(XYZ) NORRHOLM -", "Norrholm", (None, None), "XYZ"),
        ("(XYZ) Norrholm, April 2 —", "Norrholm", (4, 2), "XYZ"),
        ("NORRHOLM, Norr, Jan 3 (XYZ) --", "Norrholm, Norr", (1, 3), "XYZ"),
        ("Lima (NPA)", "Lima", (None, None), "NPA"),
        ("(NPA)", None, (None, None), "NPA"),
        ("NORRSUND:", "Norrsund", (None, None), None),
        ("Paris, France | NPA |", "Paris, France", (None, None), "NPA"),
    ],
)
def test_forms_of_datelines(
    line: str, place: str | None, month_day: tuple[int | None, int | None], agency: str | None
) -> None:
    """Place, date and agency in each usual order, the end behind the dash or colon."""
    found = read_dateline(f"{line} {NEWS}")
    assert found is not None
    assert (found.place, (found.month, found.day), found.agency, found.end) == (place, month_day, agency, len(line))


@pytest.mark.parametrize(
    "line",
    [
        "BREAKING: The ferry",
        "Opinion: The ferry",
        "Hope — that is all",
        "The ferry - late again",
        "NPA (the agency) said",
        "Lima (NPA) said that the ferry sails",
        "(NPA) ABC XYZ",
        "Ana Lund | NPA | April",
        "",
        "FILE - The ferry",
        "Ms Lund: we are late",
        "NORRSUND: The ferry",
        "HARBOUR SPORT: The ferry to the island sails again on Friday.",
        "MAYOR LUND: The ferry to the island sails again on Friday.",
    ],
)
def test_what_only_looks_like_one(line: str) -> None:
    """Labels, sentences with a dash and speakers."""
    assert read_dateline(line) is None


def test_the_year_is_the_one_nearest_to_publication(cleaned: Callable[..., Report]) -> None:
    """A report of early January datelined in December is of the year before."""
    report = cleaned(f"NORRHOLM, Dec 31 (NPA) — {NEWS}", published="2031-01-01T06:00:00+01:00")
    assert report.dateline and report.dateline.date == "2030-12-31"


def test_a_year_that_nothing_gives_stays_open(cleaned: Callable[..., Report]) -> None:
    """EDTF says XXXX; nothing is guessed, and the report has no publication date."""
    report = cleaned(f"NORRHOLM, Feb 29 (NPA) — {NEWS}")
    assert report.dateline and report.dateline.date == "XXXX-02-29" and report.published is None


def test_speakers_of_a_transcript_are_no_datelines(cleaned: Callable[..., Report]) -> None:
    """Names in capitals with a colon, paragraph after paragraph."""
    assert cleaned("LIMA: Good evening.\nLUND: Good evening to you.\nLIMA: The ferry?").dateline is None
