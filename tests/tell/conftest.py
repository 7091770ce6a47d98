"""A story decided by hand, and the program as a function."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from dateline.model.passage import Passage
from dateline.model.reading import Link, Quotation, Speaker
from dateline.model.record import (
    BriefSentence,
    Conflict,
    ConflictValue,
    Copy,
    DateError,
    Entity,
    Fact,
    FactStatement,
    Origin,
    Plan,
    Related,
    Role,
    Standing,
    Story,
)
from dateline.model.report import Report, Source
from dateline.tell.cli import main

WIRE = "TARN, May 6 (LP) - The ferry ran aground on Tuesday.\nTwelve were hurt. It will be towed on Thursday."
PAPER = "The ferry ran aground on Tuesday.\n[14] were hurt. 'A long scrape', said Ilse Brandt of the harbour."


@dataclass(frozen=True)
class Ended:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


Program = Callable[..., Ended]


@pytest.fixture
def dateline(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    """Run the program with these words, on a terminal-less screen of this width."""

    def run(*words: object, width: int = 80) -> Ended:
        monkeypatch.setattr(sys, "argv", ["dateline", *map(str, words)])
        monkeypatch.setenv("COLUMNS", str(width))
        capfd.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
            raise SystemExit(0)
        printed = capfd.readouterr()
        return Ended(int(ended.value.code or 0), printed.out, printed.err)

    return run


def at(report: str, words: str) -> Passage:
    text = WIRE if report == "r-wire" else PAPER
    return Passage(report, text.index(words), text.index(words) + len(words))


def report(id: str, outlet: str | None, published: str | None, text: str) -> Report:
    return Report(
        id=id,
        source=Source("text", f"folder/{id}.txt"),
        url=None,
        outlet=outlet,
        agencies=("Lowland Press",) if id == "r-wire" else (),
        title=f"Ferry aground: {id}",
        authors=(),
        language="en",
        published=published,
        published_from="header",
        dateline=None,
        text=text,
        asides=(),
        raw_sha256="0" * 64,
    )


def fact(id: str, text: str, when: str | None, places: list[Passage], origins: tuple[Origin, ...]) -> Fact:
    statements = tuple(
        FactStatement(p.report, p.start, p.end, origins[0].id, "positive", "happened", "own words") for p in places
    )
    standing: Standing = "agreed" if len(origins) > 1 else "lone"
    return Fact(
        id,
        "s-1",
        text,
        None,
        (),
        when,
        None,
        "happened",
        standing,
        statements,
        origins,
        "said alike",
    )


@pytest.fixture
def decided() -> tuple[Related, dict[str, Report]]:
    """Two reports of a ferry that ran aground, one without an outlet's name."""
    aground = [at("r-wire", "The ferry ran aground"), at("r-paper", "The ferry ran aground")]
    press, paper = Origin("o-1", "Lowland Press", "agency", ("r-wire",)), Origin("o-2", "Voss Mail", "outlet")
    said = at("r-paper", "A long scrape")
    related = Related(
        Story(
            "s-1",
            "Ferry runs aground off Tarn",
            ("r-wire", "r-paper"),
            "2031-05-06",
            "2031-05-08",
            (BriefSentence("The ferry ran aground.", ("f-1",), tuple(aground)),),
        ),
        (
            Quotation(
                said.report,
                said.start,
                said.end,
                id="q-1",
                text="A long scrape",
                kind="direct",
                speaker=Speaker("Ilse Brandt"),
                cue="say",
                chain=(Link("r-paper", 0, 1, "Lowland Press", "agency"), Link("r-paper", 0, 1, None, "unnamed")),
            ),
        ),
        (Entity("e-1", "Ilse Brandt", "person", ("Ilse Brandt", "Brandt"), (Role("harbour master"),), None, (said,)),),
        (Copy(aground[0], aground[1], "verbatim", "Lowland Press", 0.9, "the same nine words"),),
        (
            fact("f-1", "The ferry ran aground", "2031-05-06", aground, (press, paper)),
            fact("f-2", "A baker slept", None, [said], (paper,)),
        ),
        (
            Conflict(
                "c-1",
                "s-1",
                "f-1",
                "number",
                "conflict",
                "How many were hurt?",
                (
                    ConflictValue("12", "Twelve", (at("r-wire", "Twelve"),), ("o-1",)),
                    ConflictValue("14", "[14]", (at("r-paper", "[14]"),), ("o-2",)),
                ),
                "both can't be true",
            ),
        ),
        (DateError("r-wire", 44, 51, "2031-05-06", "2031-05-05", "the dateline says so"),),
        (Plan(at("r-wire", "It will be towed on Thursday"), None, "2031-05-08", "unreported", None, "nobody tells"),),
    )
    reports = {
        "r-wire": report("r-wire", None, "2031-05-06T10:00:00+00:00", WIRE),
        "r-paper": report("r-paper", "Voss Mail", "2031-05-07", PAPER),
    }
    return related, reports
