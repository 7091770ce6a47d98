"""Speakers within one report: names, titles, pronouns, descriptions, bodies and those who are not named."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Quotation, Reading, Speaker
from dateline.model.report import Report, Source
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from dateline.read.speakers import resolve_speakers
from dateline.read.words import find_words

CASES: list[tuple[str, str | None, str]] = [
    ("The dam held, mayor Ida Krull said.", "Ida Krull", "person"),
    ("The dam held, Prime Minister Ida Krull said.", "Ida Krull", "person"),
    ("The dam held, said Hallam's mayor, Ida Krull, who was there.", "Ida Krull", "person"),
    ("The dam held, the head of the water board, Ida Krull, said.", "Ida Krull", "person"),
    ("Ida Krull arrived at noon. The dam held, Krull said.", "Ida Krull", "person"),
    ("Ida Krull arrived at noon. “The dam held,” she said.", "Ida Krull", "person"),
    ("“We waited,” said Ida Krull. The dam held, she added.", "Ida Krull", "person"),
    ("Otto Penn said that Ned Roe would meet the king.\nHe added that the town “welcomes” him.", "Otto Penn", "person"),
    ("The foreign ministry in Tarn said that the dam held.", "foreign ministry in Tarn", "body"),
    ("A police statement said the dam held.", "police", "document"),
    ("The dam held, police said.", "police", "body"),
    ("The dam held, a police spokeswoman said.", "police", "body"),
    ("The dam held, a spokesman for the water board said.", "water board", "body"),
    ("The government had no plan, a spokesman said.", "government", "body"),
    ("The bank had no comment, it said.", "bank", "body"),
    ("The dam held, police chiefs say.", "police", "body"),
    ("The dam held, a navy officer said.", "navy", "body"),
    ("After two hours the judges ruled that the dam was safe.", "court", "body"),
    ("The dam held, a statement by the Hallam Water Board said.", "Hallam Water Board", "document"),
    ("“We waited,” the head of the watch, Ida Krull, had still said at noon.", "Ida Krull", "person"),
    (
        "Mayor Ida Krull stated that Timo Reck is expected to visit, calling it “a great day”.\nShe added that the "
        "Reck office “is glad” of it.",
        "Ida Krull",
        "person",
    ),
    ("The dam held, a senior official said.", None, "unnamed"),
    ("The dam held, says a senior Social Democrat.", None, "unnamed"),
    ("The dam held, staff at the works said.", None, "unnamed"),
    ("The pilot, 44, who asked not to be named, said the dam held.", None, "unnamed"),
    ("Figures released on Monday showed that the dam held.", None, "document"),
    ("The dam held, the coast guard said.", "coast guard", "body"),
    (
        "Otto Penn had hoped for more. Ida Krull, who bakes in Hallam, isn’t biting. “My rent runs for ten years yet.”",
        "Ida Krull",
        "person",
    ),
    ("“We wait,” said Ida Krull. This did not convince Otto Penn: “Waiting is dear.”", "Otto Penn", "person"),
    ("Rear Admiral Ida Krull spoke to us. The claims were “a tale”, according to the Admiral.", "Ida Krull", "person"),
    ("“We wait,” said the firm's spokesman, Otto Penn.", "Otto Penn", "person"),
    ("The dam held, Ida Krull, head of the Hallam Water Board, told reporters.", "Ida Krull", "person"),
    ("Ida Krull could not sleep. The dam held, the retired warden said.", "Ida Krull", "person"),
    ("The water board has a fund, which would be paid “at once”, it said.", "water board", "body"),
    ("Both sides said the dam held.", None, "unnamed"),
    ("The auditor, Roe & Sons, said the dam held.", "Roe & Sons", "body"),
    ("Chairman Otto Penn's son, Ned Roe, said the dam held.", "Ned Roe", "person"),
    ("Mayor Ida Krull left. A nurse told of chaos. “It was dark,” she said.", None, "unnamed"),
    ("The board denied that. There had been “no such letter”, a spokesman said.", "board", "body"),
    (
        "The gates held, a spokeswoman for the water board said. Asked about a letter in which a clerk called them "
        "“rotten”, she said it was being read.",
        "water board",
        "body",
    ),
    ("From the company Blue Fjord it was said that the dam held.", "Blue Fjord", "body"),
    ("A sailor spoke to us. For days, he said, the lamp had been dark.", None, "unnamed"),
    ("“We want answers,” said their spokeswoman, Teresa Vaz. The bishop of Tarn said the dam held.", None, "person"),
    ("The board met. Its head, Per Halvorsen, has said the dam held.", "Per Halvorsen", "person"),
    (
        "Mayor Luc Perrin wrote: “Nothing will change.” And the day after? Odile Brandt of the union laughs. “That, he "
        "did not write.”",
        "Odile Brandt",
        "person",
    ),
    ("Interior Minister Otto Penn left. The prime minister said the dam held.", None, "person"),
    ("The board said the dam held. According to Ida Krull, an audit found that it leaked.", "Ida Krull", "person"),
    ("According to Inspector Ida Krull, cited by the agency TNA, the dam held.", "Ida Krull", "person"),
    ("Officials said Mayor Ida Krull would tell the board that the dam held.", None, "unnamed"),
    ("The dam held, two people familiar with the matter said.", None, "unnamed"),
    ("The dam held, these people said.", None, "unnamed"),
    ("A neighbour heard it. The dam held, according to a technician who asked not to be named.", None, "unnamed"),
]


def speaker_of(text: str, parser: Parser) -> Speaker:
    """The speaker of the last quotation."""
    return quotations(text, parser)[-1].speaker or Speaker(None)


def quotations(text: str, parser: Parser) -> tuple[Quotation, ...]:
    """The quotations of a text, their speakers resolved."""
    report = Report(
        "r1", Source("text", "r1"), None, "Vale Post", (), None, (), "en", None, None, None, text, (), "0" * 64
    )
    parse = parser.parse(report)
    reading = Reading(report.id)
    for extract in (find_words, find_names, find_quotations, find_coreference, resolve_speakers):
        reading = extract(report, parse, reading)
    return reading.quotations


@pytest.mark.parametrize(("text", "name", "kind"), CASES, ids=lambda v: str(v)[:40])
def test_speaker_is_named_as_fully_as_the_report_does(text: str, name: str | None, kind: str, parser: Parser) -> None:
    """Each way to stand for a speaker gives the fullest name and the kind; unnamed sources stay so."""
    speaker = speaker_of(text, parser)
    assert speaker.name == name or (name is not None and (speaker.name or "").endswith(name))
    assert speaker.kind == kind


def test_an_unnamed_source_keeps_its_description(parser: Parser) -> None:
    """What the report says of an unnamed source, and why it is unnamed, is kept in its own words."""
    speaker = speaker_of("The dam held, said an engineer who was not authorised to speak.", parser)
    assert speaker.name is None
    assert (speaker.description or "").startswith("an engineer")


def test_a_description_takes_the_name_that_speaks_next(parser: Parser) -> None:
    """“His cousin said … Ada Roe told the Post”: the new name is the agent's."""
    first = quotations("Olo Brant will sell, his cousin said. The papers are ready, Timo Reck told the Post.", parser)[
        0
    ]
    assert first.speaker is not None
    assert (first.speaker.name or "").endswith("Timo Reck")


@pytest.mark.parametrize(
    "text",
    [
        "The bishop said he was sad on Monday. Eva Bishop, a teacher, said she was glad.",
        "Ida Krull, a baker, could not sleep. “It is late,” the mayor said.",
        "Daniel Pope, a driver, was hurt. “I weep with them,” the Pope said.",
    ],
)
def test_an_office_is_not_whoever_is_named_nearby(parser: Parser, text: str) -> None:
    """Not who is introduced next by a trade, the only one named before, or who bears the title as a surname."""
    first = quotations(text, parser)[0]
    assert first.speaker is not None
    assert first.speaker.name is None


def test_kin_take_the_full_name_that_speaks_next(parser: Parser) -> None:
    """“Her father said … said Timo Krull”: a full name that is new, its surname that of the daughter."""
    text = "Ida Krull is free, her father said. She rode to Hallam at noon, said Timo Krull, who had met her."
    first = quotations(text, parser)[0]
    assert first.speaker is not None
    assert first.speaker.name == "Timo Krull"


def test_he_who_speaks_through_her_is_somebody_else(parser: Parser) -> None:
    """“He said through her”: she passes it on, and is not the speaker."""
    text = "Timo Reck was freed, his lawyer, Ida Krull, told us. “I was the last to go,” he said through her."
    last = quotations(text, parser)[-1]
    assert last.speaker is not None
    assert last.speaker.name == "Timo Reck"
    assert [link.name for link in last.chain] == ["Ida Krull"]


def test_speakers_words_are_where_the_report_has_them(parser: Parser) -> None:
    """A speaker's span is the words that stand for it."""
    text = "The dam held, mayor Ida Krull said."
    speaker = speaker_of(text, parser)
    assert text[speaker.start : speaker.end] == "mayor Ida Krull"


BODIES = [
    ("Ottil closed the mine. Ottil paid nobody. It would appeal, the company said.", "Ottil"),
    ("The Harbour Directorate saw it first. Ottil paid nobody. It would appeal, the company said.", "Ottil"),
    ("Shoe maker Ottil dropped her. The shoe company would not seek the money back, it said.", "Ottil"),
    (
        "The World Harbour Council sent two divers. They would land soon, the Tarn-based body said.",
        "World Harbour Council",
    ),
    ("Ottil paid the Ministry of Ports. It would appeal, the ministry said.", "Ministry of Ports"),
]


@pytest.mark.parametrize(("text", "name"), BODIES, ids=lambda v: str(v)[:40])
def test_a_body_in_common_words_is_one_that_can_be_called_so(text: str, name: str, parser: Parser) -> None:
    """“The company” is a firm named before, no directorate; “the ministry” bears the word."""
    *_, last = quotations(text, parser)
    assert last.speaker is not None
    assert last.speaker.name == name


def test_why_a_source_is_unnamed_is_kept(parser: Parser) -> None:
    """The report's own words for it, up to the cue, from the source's sentence or the next."""
    text = "An aide, who spoke on condition of anonymity because talks go on, said the dam held."
    (one,) = quotations(text, parser)
    assert one.speaker is not None
    assert one.speaker.unnamed_because == "spoke on condition of anonymity because talks go on"
    (later,) = quotations("The dam held, two aides said. They asked not to be named.", parser)
    assert later.speaker is not None
    assert later.speaker.unnamed_because == "asked not to be named"
