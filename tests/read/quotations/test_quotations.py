"""Quotations of invented sentences: content, kind and source."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import Quotation, Reading
from dateline.model.report import Report, Source
from dateline.read.quotations import attribution_of, find_quotations

UNATTRIBUTED = Path(__file__).with_name("unattributed.txt")
Quote = Callable[[str], tuple[Quotation, ...]]
Expected = list[tuple[str, str]]

CASES: list[tuple[str, Expected]] = [
    ("The bridge would stay shut, police said.", [("indirect", "The bridge would stay shut")]),
    ("The company said that it would close two mines.", [("indirect", "it would close two mines")]),
    ("Fares will rise in May, according to the ministry.", [("indirect", "Fares will rise in May")]),
    ("According to the ministry, fares will rise in May.", [("indirect", "fares will rise in May")]),
    ("The fee was “robbery”, driver Olo Brant said.", [("mixed", "The fee was “robbery”")]),
    ("Brant called the fee “robbery”.", [("mixed", "the fee “robbery”")]),
    ("The minister told parliament the plan was “dead”.", [("mixed", "the plan was “dead”")]),
    ('"We are tired," Mona Ulv told reporters. "We go home."', [("direct", "We are tired"), ("direct", "We go home.")]),
    ("‘It’s the dogs’ fault,’ the farmer joked.", [("direct", "It’s the dogs’ fault")]),
    ("«This is late», declared the guard, «and cold».", [("direct", "This is late"), ("direct", "and cold")]),
    ("“Never again!” chirped the captain over the radio.", [("direct", "Never again!")]),
    ("The coach thanked the fans: “They sang all night.”", [("direct", "They sang all night.")]),
    ("As the coach, Bill Orr, put it: “We were lucky.”", [("direct", "We were lucky.")]),
    (
        "Two trains had been cancelled, she said: the crews were ill.",
        [("indirect", "Two trains had been cancelled"), ("indirect", "the crews were ill")],
    ),
    (
        "The clerk had left, the court said, and the files had been lost.",
        [("indirect", "The clerk had left"), ("indirect", "the files had been lost")],
    ),
    (
        "The dam held, Krull said, adding that the gates would stay open.",
        [("indirect", "The dam held"), ("indirect", "the gates would stay open")],
    ),
    ("Every home would get help, Krull said, but she took no questions.", [("indirect", "Every home would get help")]),
    ("Krull urged people to stay at home.", [("indirect", "people to stay at home")]),
    ("Krull ruled out resigning.", [("indirect", "resigning")]),
    ("Krull promised to rebuild the pier.", [("indirect", "to rebuild the pier")]),
    ("The bank denied that it had broken the law.", [("indirect", "it had broken the law")]),
    ("The council rejected a claim that it had lied.", [("indirect", "it had lied")]),
    ("The king is said to have sold the yacht.", [("indirect", "to have sold the yacht")]),
    ("The post will be closed, it was learned from the ministry.", [("indirect", "The post will be closed")]),
    ("The tide will turn at six, as was specified by the harbour office.", [("indirect", "The tide will turn at six")]),
    ("The Herald quoted Krull as saying that the dam held.", [("indirect", "the dam held")]),
    (
        "Three wells were dry, said the warden, Ida Krull, from the ridge: the springs had sunk since May.",
        [("indirect", "Three wells were dry"), ("indirect", "the springs had sunk since May")],
    ),
    (
        "The bridge will not open in May, said an engineer at the works, because a pier has sunk by two inches.",
        [("indirect", "The bridge will not open in May"), ("indirect", "a pier has sunk by two inches")],
    ),
    (
        "The gate had not worked since May, whistleblower Ida Krull has revealed.",
        [("indirect", "The gate had not worked since May")],
    ),
    (
        "Until noon six boats had been counted, Dr Ida Krull told us.",
        [("indirect", "Until noon six boats had been counted")],
    ),
    (
        "The wells had tested clean, importer Roe Brothers said in an email.",
        [("indirect", "The wells had tested clean")],
    ),
    (
        "There is a clause that lets them raise the fee, a clerk who has read it told this newspaper.",
        [("indirect", "There is a clause that lets them raise the fee")],
    ),
    (
        "It should open by six, the road foreman reckons, provided nothing else comes down.",
        [("indirect", "It should open by six")],
    ),
    ("Pump repairs cost the town 2m a day, traders estimate.", [("indirect", "Pump repairs cost the town 2m a day")]),
    (
        "He had been offered a deal, the clerk told Radio Hallam last month, in an interview that the Post dug out.",
        [("indirect", "He had been offered a deal")],
    ),
    (
        "Krull confirmed that the letter was genuine but called the leak “a crime”.",
        [("indirect", "the letter was genuine"), ("mixed", "the leak “a crime”")],
    ),
    ("Otto Penn, who’s promised to rebuild the pier, was not there.", [("indirect", "to rebuild the pier")]),
    ("Court filings show that the firm moved the money abroad.", [("indirect", "the firm moved the money abroad")]),
    ("Her face showed that she had been crying.", []),
    ("They found out that the boat had gone.", []),
    ("Six died, police said on Friday, one more than reported before.", [("indirect", "Six died")]),
    ("It began, as far as anyone will admit, over coffee.", []),
    ("We believe that the dam is safe.", []),
    (
        "&quot;We go home,&quot; said Mona Ulv. The fee was &quot;robbery&quot;, she added.",
        [("direct", "We go home"), ("mixed", "The fee was &quot;robbery&quot;")],
    ),
    ("The plan was dead, an aide said, speaking on condition of anonymity.", [("indirect", "The plan was dead")]),
    ("The hat cost a fortune, a courtier whispers.", [("indirect", "The hat cost a fortune")]),
    ("The gates had been left open, the inquiry was told.", [("indirect", "The gates had been left open")]),
    ("Of the boat there is no trace, so the harbour office.", [("indirect", "Of the boat there is no trace")]),
    ("The lift was broken, a porter says, who has left since.", [("indirect", "The lift was broken")]),
    (
        "The gate was shut, the company said. Talk of a leak was “a wicked lie told in bars”.",
        [("indirect", "The gate was shut"), ("mixed", "Talk of a leak was “a wicked lie told in bars”")],
    ),
    (
        "The gate was locked, Krull said. The guard had gone home at nine.",
        [("indirect", "The gate was locked"), ("indirect", "The guard had gone home at nine")],
    ),
    # The cue stands within the clause.
    ("The deal, she said, was dead by noon.", [("indirect", "The deal"), ("indirect", "was dead by noon")]),
    ("In any case, Mona Ulv said, the wells were dry.", [("indirect", "the wells were dry")]),
    (
        "The harbour, according to the mayor, would be closed until May.",
        [("indirect", "The harbour"), ("indirect", "would be closed until May")],
    ),
    ("Perhaps, he said, this “small town has grown too fast.”", [("mixed", "this “small town has grown too fast.”")]),
    # The verb was taken for a plural noun, or the platform's name for an initial.
    ("The bank is broke, the Hallam Gazette reports, quoting an aide.", [("indirect", "The bank is broke")]),
    ("“It won't be the night nurse,” thunders Dagny Holm.", [("direct", "It won't be the night nurse")]),
    ("“No, not you,” Krull interrupted.", [("direct", "No, not you")]),
    (
        "The dam held, Krull wrote on X. The gates held, Roe said.",
        [("indirect", "The dam held"), ("indirect", "The gates held")],
    ),
    # What the parse gives to another verb, and what the speaker does before a colon.
    (
        "All the lamps were lit when the ship left harbour, its owner, Rui Falk, said.",
        [("indirect", "All the lamps were lit when the ship left harbour")],
    ),
    (
        "Why the ferry remained silent, one does not know, said Ana Lund.",
        [("indirect", "Why the ferry remained silent, one does not know")],
    ),
    ("Now she was careful: it may have been cut, she told clerks.", [("indirect", "it may have been cut")]),
    ("‘One thing at a time,’ he jeered.", [("direct", "One thing at a time")]),
    ("Krull said on Monday it would rain.", [("indirect", "it would rain")]),
    (
        "Krull said it was dear, while Roe called it “a bargain”.",
        [("indirect", "it was dear"), ("mixed", "“a bargain”")],
    ),
    ("Judge Ada Folk found that the dam had leaked.", [("indirect", "the dam had leaked")]),
    # Parts of a clause are no quotation of their own.
    ("Krull spoke of a “false dawn”.", [("mixed", "a “false dawn”")]),
    ("Krull called it “a mistake”.", [("mixed", "“a mistake”")]),
    ("The report was described by Krull as “rubbish”.", [("mixed", "“rubbish”")]),
    ("Krull said the dam was “safe”, referring to the gates.", [("mixed", "the dam was “safe”")]),
    # Something stands between the cue and the clause.
    ("Ada Roe told the Hallam Gazette in an interview that she would go.", [("indirect", "she would go")]),
    ("Local media reported, citing police, that two men were held.", [("indirect", "two men were held")]),
    # Not said, or nobody's words.
    ("The gate is shut, Krull said. The guard went home at nine.", [("indirect", "The gate is shut")]),
    ("Our reporter adds: the bars were quiet.", []),
    ("Skipper Per Lund scored twice, after the keeper had slipped.", []),
    ("He could not rule it out.", []),
    ("How long that promise holds he would not say.", []),
    ("Brant declined to say whether he would stay.", []),
    ("She left without saying how she knew.", []),
    ("Neither side would say how long it would last.", []),
    ("They sang “The Long Road” and went home.", []),
    ("The “express” took nine hours. It rained at noon.", []),
    ("Please note that the office is closed.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=lambda v: str(v)[:40])
def test_content_and_kind(text: str, expected: Expected, quote: Quote) -> None:
    """Each form of reported words gives its content without the cue, and its kind; words nobody said give none."""
    assert [(q.kind, q.text) for q in quote(text)] == expected


def test_offsets_are_those_of_the_text(quote: Quote) -> None:
    """A quotation's passage is its words, and its cue points at the reporting verb."""
    text = "Mayor Ida Krull warned that the dam could break."
    found = quote(text)[0]
    assert text[found.start : found.end] == found.text == "the dam could break"
    assert text[found.cue_start : found.cue_end] == "warned"
    assert found.cue == "warn"


def test_paragraphs_that_reopen_have_one_speaker(quote: Quote) -> None:
    """A quotation over paragraphs that closes once keeps its speaker in each of them."""
    found = quote("“It was dark,” said Ida Krull. “We waited.\n“Then the bell rang.\n“And it was over.”")
    assert [q.text for q in found] == ["It was dark", "We waited.", "Then the bell rang.", "And it was over."]
    assert {q.speaker.name if q.speaker else None for q in found} == {"Ida Krull"}


def test_text_without_attribution_has_almost_no_quotation(quote: Quote) -> None:
    """Recipes, weather, instructions, fiction and results give at most one false quotation in 1,000 words."""
    texts = UNATTRIBUTED.read_text(encoding="utf-8").splitlines()
    false = sum(len(quote(text)) for text in texts)
    assert false * 1000 <= sum(len(text.split()) for text in texts)


def test_attribution_of_gives_the_governing_quotation(quote: Quote) -> None:
    """A clause inside reported words finds them, one outside finds none."""
    found = quote("The dam could break, Ida Krull said. The valley is empty.")
    reading = Reading("r1", quotations=found)
    assert attribution_of(reading, 0, 19) == found[0]
    assert attribution_of(reading, 37, 56) is None


def test_ids_come_from_where_the_words_stand(quote: Quote) -> None:
    """The same report gives the same ids again, and no two quotations share one."""
    text = "“Yes,” said Olo Brant. “No,” said Ida Krull."
    assert [q.id for q in quote(text)] == [q.id for q in quote(text)]
    assert len({q.id for q in quote(text)}) == 2


def _flat(text: str) -> Parse:
    """A parse that knows no grammar: each run of letters or single mark a word under the first."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    start, paragraph = 0, 0
    for line in text.split("\n"):
        first, at = len(tokens), start
        for char in line:
            if not char.isspace():
                tag, dep = ("VBD", "ROOT") if char == "s" else ("NN", "nsubj")
                i = len(tokens)
                tokens.append(Token(i, at, at + 1, char, "say", "VERB", tag, dep, first, "", False, len(sentences)))
            at += 1
        if len(tokens) > first:
            sentences.append(Sentence(tokens[first].start, tokens[-1].end, first, len(tokens), paragraph, False))
        start, paragraph = start + len(line) + 1, paragraph + 1
    return Parse(tuple(tokens), tuple(sentences))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(alphabet="ast \"'“”‘’«»„`5.,:!?\n😀()-", max_size=160))
def test_odd_marks_never_raise_nor_leave_the_text(text: str) -> None:
    """Unbalanced quotation marks, inches, code and emoji give passages within their own paragraph, or none."""
    report = Report("r", Source("text", "r"), None, None, (), None, (), "en", None, None, None, text, (), "0" * 64)
    for quotation in find_quotations(report, _flat(text), Reading("r")).quotations:
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert text[quotation.start : quotation.end] == quotation.text
        assert "\n" not in quotation.text
