"""Statements: clauses with predicate, modality, polarity and participants, on invented reports."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.model.reading import Reading, Statement, Time
from dateline.model.report import Aside, Report, Source
from dateline.read.statements import find_statements


def _report(text: str, asides: tuple[Aside, ...] = ()) -> Report:
    return Report(
        id="r-1",
        source=Source("text", "invented.txt"),
        url=None,
        outlet="The Brookmere Post",
        agencies=(),
        title=None,
        authors=(),
        language="en",
        published="2031-03-05T10:00:00+00:00",
        published_from="meta",
        dateline=None,
        text=text,
        asides=asides,
        raw_sha256="0",
    )


def _statements(parser: Parser, text: str, asides: tuple[Aside, ...] = ()) -> tuple[Statement, ...]:
    report = _report(text, asides)
    return find_statements(report, parser.parse(report), Reading(report.id)).statements


@pytest.mark.parametrize(
    ("text", "predicate", "modality", "polarity"),
    [
        ("The governor is to visit the mine on Friday.", "visit", "expected", "positive"),
        ("The governor will pay a visit to the mine.", "visit", "expected", "positive"),
        ("The council plans to sell the ferry.", "sell", "expected", "positive"),
        ("The vote is likely to fail.", "fail", "expected", "positive"),
        ("The mine collapsed on Friday.", "collapse", "happened", "positive"),
        ("The visit to the mine was called off.", "call off", "cancelled", "positive"),
        ("The concert did not take place.", "take", "cancelled", "negative"),
        ("The minister did not resign.", "resign", "happened", "negative"),
        ("No train reached the coast.", "reach", "happened", "negative"),
    ],
)
def test_predicate_modality_and_polarity(
    parser: Parser, text: str, predicate: str, modality: str, polarity: str
) -> None:
    """Modal, planning and light words are looked through, and leave their mark on modality and polarity."""
    (statement,) = _statements(parser, text)
    assert (statement.predicate, statement.modality, statement.polarity) == (predicate, modality, polarity)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The spokesman rejected reports that the mine had flooded.", "denied"),
        ("It is untrue that the mine had flooded.", "denied"),
        ("It is not true that the mine had flooded.", "denied"),
        ("It is true that the mine had flooded.", "happened"),
        ("The firm did not deny reports that the mine had flooded.", "happened"),
        ("The firm ruled out that the mine had flooded.", "denied"),
        ("The firm rejected that the mine had flooded.", "denied"),
        ("Reports that the mine had flooded are false.", "denied"),
        ("The story that the mine flooded was false.", "denied"),
        ("The paper wrongly reported that the mine had flooded.", "denied"),
        ("The firm did not deny that the mine had flooded.", "claimed"),
        ("The firm would neither confirm nor deny that the mine had flooded.", "claimed"),
        ("Police refused to confirm that the mine had flooded.", "claimed"),
        ("The firm did not say whether the mine had flooded.", "claimed"),
        ("The mayor asked whether the mine had flooded.", "claimed"),
        ("Had the mine flooded? The firm would not say.", "claimed"),
        ("When did the mine flood?", "happened"),
    ],
)
def test_what_is_said_to_be_untrue_is_denied(parser: Parser, text: str, modality: str) -> None:
    """Rejected reports and “it is untrue that” deny the clause below them, a doubled denial or a question doesn't."""
    (flooded,) = [s for s in _statements(parser, text) if s.predicate == "flood"]
    assert flooded.modality == modality


def test_the_frame_of_a_quotation_is_no_statement(parser: Parser) -> None:
    """“police said” introduces the statement and stays outside its span."""
    (statement,) = _statements(parser, "Nine people were hurt when a wall fell, police said.")[:1]
    assert statement.text == "Nine people were hurt"
    assert all("said" not in s.text for s in _statements(parser, "Nine people were hurt, police said."))


def test_denied_content(parser: Parser) -> None:
    """What somebody denied is a statement of its own, marked denied."""
    found = _statements(parser, "The company denied that it had hidden the report.")
    assert [(s.predicate, s.modality) for s in found] == [("hide", "denied")]


def test_asides_say_nothing(parser: Parser) -> None:
    """Promotion that was marked as an aside makes no statement."""
    text = "The mine collapsed.\nDownload our free news app today."
    start = text.index("Download")
    found = _statements(parser, text, (Aside("r-1", start, len(text), "promo"),))
    assert [s.predicate for s in found] == ["collapse"]


def test_coordinated_verbs_share_their_subject(parser: Parser) -> None:
    """Each coordinated verb with words of its own is a statement, about the same subject."""
    first, second = _statements(parser, "The miners left the shaft and blocked the road.")
    assert (first.predicate, second.predicate) == ("leave", "block")
    assert second.who[0].text == "The miners"


@pytest.mark.parametrize("text", ["", "…", "“", "🙂🙂", ") ( , and", "and and and"])
def test_odd_text_is_no_error(parser: Parser, text: str) -> None:
    """Text without a sentence in it gives no statement and no exception."""
    assert all(s.start < s.end for s in _statements(parser, text))


_WORDS = st.sampled_from(
    ["police", "said", "the", "ferry", "sank", "“", "”", "(", ")", ",", "and", "not", "will", "\n", "."]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(_WORDS, max_size=25))
def test_any_jumble_keeps_its_offsets(parser: Parser, words: list[str]) -> None:
    """Whatever the text, each statement is a stretch of it in text order, in its own words."""
    text = " ".join(words)
    found = _statements(parser, text)
    assert [s.start for s in found] == sorted(s.start for s in found)
    assert all(s.text == text[s.start : s.end] and s.text for s in found)


def test_purpose_stays_with_its_clause(parser: Parser) -> None:
    """“To build a mole” is what the agreement is about, no statement beside it."""
    (statement,) = _statements(parser, "The two towns signed an agreement to build a new mole.")
    assert statement.text.endswith("a new mole")
    assert "agreement" in statement.topics


def test_a_present_tense_with_a_later_day_lies_ahead(parser: Parser) -> None:
    """“Talks begin on Friday”, written on Wednesday, is expected."""
    text = "The talks begin on Friday."
    start = text.index("Friday")
    time = Time(
        "r-1", start, start + 6, "Friday", "DATE", "2031-03-07", "2031-03-07", "2031-03-07", None, "next Friday"
    )
    report = _report(text)
    (statement,) = find_statements(report, parser.parse(report), Reading("r-1", times=(time,))).statements
    assert (statement.modality, statement.time) == ("expected", start)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Holt told the meeting.",
        "Anna Holt said at a news conference on Monday.",
        "The first question is: “Where?”",
        "In a bowl, mix the flour and sugar.",
        "Melt 40 grams of butter in a heavy pot.",
        "North coast: cloudy, 8 degrees.",
    ],
)
def test_what_says_nothing_is_no_statement(parser: Parser, text: str) -> None:
    """A frame without what was said, a verb without its complement, a command and a list of measures state nothing."""
    assert _statements(parser, text) == ()


def test_telling_something_is_a_statement(parser: Parser) -> None:
    """Counts without a verb, and speech with its subject, still tell of something."""
    assert _statements(parser, "Holt spoke of her fear of the flood.")
    assert [s.predicate for s in _statements(parser, "The bridge is closed.")] == ["be closed"]
