"""Dates that contradict something: each kind of contradiction, and the many reports that only differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Read
from dateline.model.record import DateError, Fact, FactStatement
from dateline.model.report import Dateline, Report, Source
from dateline.read import read
from dateline.relate.date_errors import corrected_times, find_date_errors

Reader = Callable[..., Read]


@pytest.fixture(scope="session")
def reads(parser: Parser) -> Reader:
    """Read an invented report, datelined or not."""

    def make(
        name: str,
        text: str,
        published: str | None,
        written: str | None = None,
        place: str = "TARN",
        agency: str = "NPX",
    ) -> Read:
        dateline = Dateline(place, written, agency, 0, 0) if written else None
        agencies = (agency,) if written else ()
        source = Source("text", name)
        report = Report(name, source, None, name, agencies, None, (), "en", published, None, dateline, text, (), "")
        return Read(report, read(report, parser))

    return make


def said(errors: tuple[DateError, ...]) -> list[tuple[str, str, str | None]]:
    return [(e.report, e.says, e.should_be) for e in errors]


def one_fact(told: Sequence[Read]) -> Fact:
    """The first statements of some reports as one happening."""
    stated = tuple(
        FactStatement(r.report.id, s.start, s.end, "o", s.polarity, s.modality, "")
        for r in told
        for s in r.reading.statements[:1]
    )
    return Fact("f", "s", "", None, (), None, None, "happened", "lone", stated, (), "")


def test_a_weekday_against_its_date(reads: Reader) -> None:
    """The date is kept, the weekday is the error."""
    one = reads("a", "The harbour of Tarn has been closed since Tuesday, March 5, the mayor said.", "2031-03-12")
    assert said(find_date_errors([one], ())) == [("a", "2031-03-04", "2031-03-05")]


def test_a_weekday_still_to_come_and_its_copy(reads: Reader) -> None:
    """An agency's slip in the lede is found again in the outlet that prints the sentence."""
    text = "Tarn and Mell on Thursday signed a treaty about the ferry line between them."
    wire = reads("wire", text, "2031-03-12", "2031-03-12")
    copy = reads("copy", text, "2031-03-12")
    errors = find_date_errors([wire, copy], ())
    assert said(errors) == [("copy", "2031-03-13", "2031-03-12"), ("wire", "2031-03-13", "2031-03-12")]
    assert "another report" in errors[0].why


def test_a_dateline_that_had_not_begun_and_its_copy(parser: Parser) -> None:
    """Nobody writes on March 13 what came out on the 12th, and who printed the same line printed the same slip."""
    text = "TARNWICK, March 13 (NPX) - Tarn and Mell on Wednesday signed a treaty about the ferry line."
    found = []
    for name, published in (("a", "2031-03-12T15:30:00+05:30"), ("b", "2031-03-12T20:30:00+05:30")):
        line = Dateline("TARNWICK", "2031-03-13", "NPX", 0, 25)
        source = Source("text", name)
        report = Report(name, source, None, name, ("NPX",), None, (), "en", published, None, line, text, (), "")
        found.append(Read(report, read(report, parser)))
    errors = find_date_errors(found, ())
    assert said(errors) == [("a", "2031-03-13", "2031-03-12"), ("b", "2031-03-13", "2031-03-12")]
    assert [t.value for t in found[0].reading.times][1] == "2031-03-12"


def test_one_weekday_against_two_other_outlets(reads: Reader) -> None:
    """Two outlets that agree about a fact outvote the one that is a day off; a plan outvotes nobody."""
    three = [
        reads("a", "The mayor of Tarn resigned on Tuesday over the bridge.", "2031-03-13"),
        reads("b", "The mayor of Tarn resigned on Wednesday over the bridge.", "2031-03-13"),
        reads("c", "The mayor of Tarn resigned on Wednesday over the bridge.", "2031-03-13"),
    ]
    fact = one_fact(three)
    assert said(find_date_errors(three, (fact,))) == [("a", "2031-03-11", "2031-03-12")]
    assert find_date_errors(three, ()) == ()


def test_a_night_runs_into_the_next_day(reads: Reader) -> None:
    """ "Tuesday night" and "early on Wednesday" are one night, and no slip."""
    three = [
        reads("a", "The mayor of Tarn resigned Tuesday night over the bridge.", "2031-03-13"),
        reads("b", "The mayor of Tarn resigned early on Wednesday over the bridge.", "2031-03-13"),
        reads("c", "The mayor of Tarn resigned early on Wednesday over the bridge.", "2031-03-13"),
    ]
    fact = one_fact(three)
    assert find_date_errors(three, (fact,)) == ()


@pytest.mark.parametrize(
    ("weekday", "origins", "expected"),
    [
        ("Saturday", ("own", "own"), [("a", "2031-03-08", "2031-03-09")]),
        ("Saturday", ("own", "the owner"), []),
        ("Sunday", ("own", "own"), []),
    ],
)
def test_a_report_against_its_own_other_sentence(
    reads: Reader, weekday: str, origins: tuple[str, str], expected: list[tuple[str, str, str | None]]
) -> None:
    """What is told first is believed, where both rest on one origin; another origin's day is a conflict, no slip."""
    text = f"The ferry Aurora sank on Sunday, killing two.\n\nThe Aurora sank on {weekday} with 40 people on board."
    one = reads("a", text, "2031-03-12")
    sank = [s for s in one.reading.statements if "sank" in text[s.start : s.end]]
    stated = tuple(
        FactStatement("a", s.start, s.end, origin, s.polarity, s.modality, "")
        for s, origin in zip(sank, origins, strict=True)
    )
    fact = Fact("f", "s", "", None, (), None, None, "happened", "lone", stated, (), "")
    assert said(find_date_errors([one], (fact,))) == expected


def test_nobody_is_received_before_arriving(reads: Reader) -> None:
    """A meeting "on Monday" and an audience "a day earlier" can't both be true of one who came on that Monday."""
    coming = reads("a", "President Ilan Vesk arrived in Tarn on Monday for a visit.", "2031-03-10", "2031-03-10")
    text = (
        "President Ilan Vesk met the premier in Tarn on Monday. "
        "The meeting in Tarn followed Vesk's audience a day earlier with the king."
    )
    met = reads("b", text, "2031-03-11", "2031-03-11")
    (error,) = find_date_errors([coming, met], ())
    assert (error.report, error.says, error.should_be) == ("b", "2031-03-10", "2031-03-11")
    assert error.confidence < 0.8 and "can't all be true" in error.why


def test_what_counts_from_a_doubtful_day_is_doubtful_too(reads: Reader) -> None:
    """ "A day earlier" than a day that can't be right is told as either of two days, not as a sure one."""
    coming = reads("a", "President Ilan Vesk arrived in Tarn on Monday for a visit.", "2031-03-10", "2031-03-10")
    text = (
        "President Ilan Vesk met the premier in Tarn on Monday. "
        "The meeting in Tarn followed Vesk's audience a day earlier with the king."
    )
    met = reads("b", text, "2031-03-11", "2031-03-11")
    monday, earlier = corrected_times(met.reading.times, find_date_errors([coming, met], ()))
    assert (monday.value, monday.says) == ("2031-03-11", "2031-03-10")
    assert (earlier.value, earlier.earliest, earlier.latest) == (None, "2031-03-09", "2031-03-10")
    assert [c.value for c in earlier.candidates] == ["2031-03-10", "2031-03-09"]
    assert "doubtful" in earlier.rule


def test_the_story_gives_its_year_to_a_dateline_without_one(reads: Reader) -> None:
    """A report without a date of publication is judged in the year of the story's others."""
    coming = reads("a", "President Ilan Vesk arrived in Tarn on Monday for a visit.", "2031-03-10", "2031-03-10")
    text = (
        "President Ilan Vesk met the premier in Tarn on Monday. "
        "The meeting in Tarn followed Vesk's audience a day earlier with the king."
    )
    met = reads("b", text, None, "XXXX-03-11")
    assert said(find_date_errors([coming, met], ())) == [("b", "2031-03-10", "2031-03-11")]


def test_what_only_differs_is_no_error(reads: Reader) -> None:
    """Datelined Tuesday, told of Monday; two days of two events; a plan for a weekday: nothing contradicts."""
    plain = [
        reads("a", "Dockers in Tarn went back to work on Monday after a night of talks.", "2031-03-11", "2031-03-11"),
        reads("b", "The ferry sank last Wednesday off Mell and was raised on Sunday by divers.", "2031-03-11"),
        reads("c", "The council of Tarn will vote on Thursday, March 13, about the bridge.", "2031-03-11"),
    ]
    assert find_date_errors(plain, ()) == ()


def test_corrected_times_carry_the_day_that_is_meant(reads: Reader) -> None:
    """The value moves to what it should be, what the words say is kept."""
    one = reads("a", "The mayor of Tarn resigned on Tuesday evening over the bridge.", "2031-03-13")
    time = one.reading.times[0]
    error = DateError(time.report, time.start, time.end, "2031-03-11", "2031-03-12", "two others say so", 0.6)
    (corrected,) = corrected_times([time], [error])
    assert (corrected.value, corrected.says, corrected.rule) == ("2031-03-12TEV", "2031-03-11", "two others say so")
    assert corrected_times([time], []) == (time,)
