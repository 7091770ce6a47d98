"""Text of any length and form is parsed in bounded pieces whose offsets stay true."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model.parse import Parse, Parser
from dateline.model.reading import Reading
from dateline.model.report import Report, Source
from dateline.read.parser import LONGEST_SENTENCE
from dateline.read.statements import MOST, find_statements
from dateline.read.stretches import BATCH, LONGEST, Stretch, batches, stretches
from tests.reports import bare_report

CLAUSE = "the miller said that the weir had burst on Monday and two barns were lost "


def _report(text: str) -> Report:
    return Report("r-1", Source("text", "r"), None, None, (), None, (), "en", None, None, None, text, (), "0")


def _parse(parser: Parser, text: str) -> Parse:
    parse = parser.parse(_report(text))
    assert all(text[token.start : token.end] == token.text for token in parse.tokens)
    assert all(token.i == place for place, token in enumerate(parse.tokens))
    return parse


def test_a_line_without_a_full_stop_is_several_sentences(parser: Parser) -> None:
    """No sentence is endless, no governor stands in another one, and no word is lost."""
    text = CLAUSE * 120
    parse = _parse(parser, text)
    assert [token.text for token in parse.tokens] == text.split()
    for number, sentence in enumerate(parse.sentences):
        words = parse.words(sentence)
        assert 0 < len(words) <= LONGEST_SENTENCE
        assert all(token.sentence == number and sentence.first <= token.head < sentence.last for token in words)
        assert any(token.head == token.i for token in words)


def test_long_runs_are_cut_behind_a_sentence() -> None:
    """Not behind an abbreviation, and not within a word."""
    text = "Dr. Orla Quist opened the mill. " * 400
    found = list(stretches(_report(text)))
    assert len(found) > 1 and all(text[one.start : one.end].startswith("Dr. Orla") for one in found)
    assert all(text[one.start : one.end].endswith("the mill.") for one in found)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from(["a", '"', "12 ", "\n", " ", "One end. ", "\u2028", ", "]), st.integers(1, 9000)),
        max_size=5,
    )
)
def test_stretches_are_bounded_and_leave_out_only_white_space(runs: list[tuple[str, int]]) -> None:
    """In order, each short enough, none overlapping, with nothing but white space between them."""
    text = "".join(words * (times // len(words)) for words, times in runs)
    found = list(stretches(_report(text)))
    assert all(0 < one.end - one.start <= LONGEST for one in found)
    borders = [0, *(place for one in found for place in (one.start, one.end)), len(text)]
    assert borders == sorted(borders)
    assert not any(text[a:b].strip() for a, b in zip(borders[::2], borders[1::2], strict=True))
    grouped = list(batches(found))
    assert [one for batch in grouped for one in batch] == found
    assert all(sum(one.end - one.start for one in batch) <= BATCH for batch in grouped)


def test_a_paragraph_of_common_length_is_one_stretch() -> None:
    """What a newspaper prints is parsed as it always was."""
    text = "The weir burst on Monday. " * 60 + "\n" + "Nobody was hurt. " * 40
    first, second = text.split("\n")
    assert list(stretches(_report(text))) == [
        Stretch(0, len(first.rstrip()), 0, False),
        Stretch(len(first) + 1, len(first) + 1 + len(second.rstrip()), 1, False),
    ]


def test_a_report_longer_than_any_gives_a_bounded_number_of_statements(parser: Parser) -> None:
    """Statements are compared in pairs, so their number may not grow with the text; the first ones stay."""
    report = _report("The weir burst. " * (MOST + 60))
    parse = parser.parse(report)
    found = find_statements(report, parse, Reading("r-1")).statements
    assert len(found) == MOST and found[0].start == 0


def test_the_edges_of_a_word_are_those_of_its_subtree(parser: Parser) -> None:
    """Found once for all words, they are the first and last places of what each governs."""
    parse = _parse(parser, CLAUSE * 3)
    for token in parse.tokens:
        below = parse.subtree(token)
        assert parse.edges(token) == (below[0].i, below[-1].i)


def test_i_at_the_end_of_a_sentence_is_no_initial(parser: Parser) -> None:
    """ "So did I." ends with a pronoun and a full stop."""
    parse = parser.parse(bare_report("He loved you. So did I. It rained."))
    assert [t.text for t in parse.tokens if t.sentence == 1] == ["So", "did", "I", "."]
