"""A small story made by hand: two reports, a fact that both have, a conflict, a copy, a quotation, a plan."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from dateline.model.passage import Passage
from dateline.model.reading import Quotation, Speaker
from dateline.model.record import (
    BriefSentence,
    Conflict,
    ConflictValue,
    Copy,
    DateError,
    Fact,
    FactStatement,
    Origin,
    Plan,
    Related,
    Story,
)
from dateline.model.report import Aside, Report, Source

FIRST = "ARDEN, May 2 (QPA) — Four boats sank on Monday.\nThe harbour will reopen on Friday, <b>pilots</b> said."
SECOND = "Four boats sank on Tuesday.\n“We saw nothing,” said Ada Quill.\nSign up for our newsletter."


@dataclass(frozen=True)
class MadeStory:
    """A decided story and its reports by id."""

    related: Related
    reports: dict[str, Report]


def _report(id: str, outlet: str, published: str, text: str, asides: tuple[Aside, ...]) -> Report:
    return Report(
        id=id,
        source=Source("text", f"{id}.txt"),
        url=f"https://{id}.example/",
        outlet=outlet,
        agencies=(),
        title=f"Title of {id}",
        authors=(),
        language="en",
        published=published,
        published_from="header",
        dateline=None,
        text=text,
        asides=asides,
        raw_sha256="0" * 64,
    )


def _at(report: str, text: str, words: str) -> Passage:
    start = text.index(words)
    return Passage(report, start, start + len(words))


@pytest.fixture
def made() -> MadeStory:
    """The story, decided."""
    sank = _at("one", FIRST, "Four boats sank on Monday")
    also = _at("two", SECOND, "Four boats sank on Tuesday")
    plan = _at("one", FIRST, "The harbour will reopen on Friday")
    said = _at("two", SECOND, "We saw nothing,")
    promo = _at("two", SECOND, "Sign up for our newsletter.")
    dateline = _at("one", FIRST, "ARDEN, May 2 (QPA) —")
    origins = (Origin("o1", "QPA", "agency"), Origin("o2", "Second Paper", "outlet"))
    facts = (
        Fact(
            id="f-sank",
            story="s-1",
            text="Four boats sank",
            type=None,
            who=(),
            when="2033-05-02",
            where=None,
            status="happened",
            standing="disputed",
            statements=(
                FactStatement("one", sank.start, sank.end, "o1", "positive", "happened", "the agency's own report"),
                FactStatement("two", also.start, also.end, "o2", "positive", "happened", "the outlet's own report"),
            ),
            origins=origins,
            why="the same event of the same number",
        ),
        Fact(
            id="f-open",
            story="s-1",
            text="The harbour will reopen",
            type=None,
            who=(),
            when=None,
            where=None,
            status="expected",
            standing="lone",
            statements=(FactStatement("one", plan.start, plan.end, "o1", "positive", "expected", "pilots said"),),
            origins=origins[:1],
            why="one report has it",
        ),
    )
    values = (
        ConflictValue("2033-05-02", "on Monday", (sank,), ("o1",)),
        ConflictValue("2033-05-03", "on Tuesday", (also,), ("o2",)),
    )
    quotation = Quotation(
        said.report,
        said.start,
        said.end,
        id="q-1",
        text="We saw nothing,",
        kind="direct",
        speaker=Speaker("Ada Quill"),
        cue="say",
        chain=(),
    )
    related = Related(
        story=Story(
            "s-1",
            "Boats sink at Arden",
            ("one", "two"),
            "2033-05-02",
            "2033-05-03",
            (BriefSentence("Four boats sank.", ("f-sank",), (sank, also)),),
        ),
        quotations=(quotation,),
        entities=(),
        copies=(Copy(sank, also, "edited", "QPA", 0.9, "six words in a row"),),
        facts=facts,
        conflicts=(
            Conflict("c-1", "s-1", "f-sank", "date", "conflict", "When did the boats sink?", values, "two days"),
        ),
        date_errors=(
            DateError("two", also.end - 7, also.end, "2033-05-03", "2033-05-02", "the other report is earlier"),
        ),
        plans=(Plan(plan, "f-open", "2033-05-06", "unreported", None, "no report tells"),),
    )
    reports = {
        "one": _report(
            "one", "First Paper", "2033-05-02T18:00:00+00:00", FIRST, (Aside("one", 0, dateline.end, "dateline"),)
        ),
        "two": _report(
            "two", "Second Paper", "2033-05-03T06:00:00+00:00", SECOND, (Aside("two", promo.start, promo.end, "promo"),)
        ),
    }
    return MadeStory(related, reports)
