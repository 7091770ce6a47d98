"""Guards the whole of cleaning: texts kept whole, ids from content, nothing raised but what says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.clean import MOST_LINES, clean
from dateline.errors import Empty, SkipReport, TooLarge, Unreadable
from dateline.model.report import RawReport, Report, Source, SourceKind

ASIDES = [
    "By Ana Lund",
    "NORRHOLM, April 2 (NPA) —",
    "Sign up for our newsletter!",
    "(NPA)",
    "Also read: More ferries",
    "(Watch Video)",
    "Photo: Lund",
    "Title: x",
    "Norr Rises Again After Long Ferry Strike Ends (See Pics).",
]
LINES = st.lists(st.one_of(st.text(max_size=60), st.sampled_from(ASIDES)), max_size=8)


@given(LINES, st.sampled_from(["\n", "\r\n", "\u2028"]))
def test_a_plain_text_is_kept_code_point_for_code_point(lines: list[str], parting: str) -> None:
    """Offsets of everything after rest on it: asides lie inside, in order, apart from one another, and never empty."""
    text = parting.join(lines)
    try:
        report = clean(RawReport(Source("rows", "here"), b"", (("text", text), ("outlet", "The Norr Echo"))))
    except SkipReport:
        assert not text.strip()
        return
    assert report.text == text
    ends = [0, *(aside.end for aside in report.asides)]
    assert all(
        before <= aside.start < aside.end <= len(text) for before, aside in zip(ends, report.asides, strict=False)
    )


@given(st.binary(max_size=300), st.sampled_from(["text", "page"]))
def test_no_bytes_raise_more_than_a_reason(data: bytes, kind: SourceKind) -> None:
    """Broken encodings and broken markup give a report or say why not."""
    try:
        clean(RawReport(Source(kind, "here"), data))
    except SkipReport as skip:
        assert skip.reason


@given(st.text("<>/pdivahtmlbody =\"'&;!-", max_size=200))
def test_no_markup_raises_more_than_a_reason(markup: str) -> None:
    """Markup at random."""
    try:
        clean(RawReport(Source("page", "here"), markup.encode()))
    except SkipReport as skip:
        assert skip.reason


def test_an_id_is_made_of_content_alone() -> None:
    """The same report under another path has the same id; another text has another."""
    one, two, three = (
        clean(RawReport(Source("text", place), words))
        for place, words in [("a", b"Rain."), ("b", b"Rain."), ("a", b"Sun.")]
    )
    assert one.id == two.id != three.id


def test_an_empty_and_an_over_long_text_are_told_apart() -> None:
    """Both are skipped, each for its own reason."""
    with pytest.raises(Empty):
        clean(RawReport(Source("text", "a"), b"\n \n"))
    with pytest.raises(TooLarge):
        clean(RawReport(Source("text", "a"), b"word " * 30), max_characters=100)


def test_a_language_without_a_grammar_is_kept_and_said_to_be_unread(cleaned: Callable[..., Report]) -> None:
    """The report stays, cleaned, with the reason in words."""
    report = cleaned(
        "Die Fähre nach Norrholm fährt wieder, sagte der Hafenmeister am Montag. Die Stadt dankte den Leuten."
    )
    assert report.language == "de" and report.unread and "English" in report.unread


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_told(charset: str) -> None:
    """A byte order mark, UTF-8 and the old Western encoding need no declaration."""
    words = "The café “Zoë” in Norrholm is open again, the mayor said on Monday – at last."
    assert clean(RawReport(Source("text", "a"), words.encode(charset))).text == words


def test_a_declared_encoding_is_believed() -> None:
    """A page's own word decides where the bytes fit several encodings."""
    words = "Паром снова ходит в город, сказал начальник порта в понедельник."
    page = f'<html><head><meta charset="iso-8859-5"></head><body><p>{words}</p></body></html>'
    report = clean(RawReport(Source("page", "a"), page.encode("iso-8859-5")))
    assert report.text.startswith("Паром")


def test_what_can_not_be_decoded_is_said() -> None:
    """Bytes of no encoding at all."""
    with pytest.raises(Unreadable):
        clean(RawReport(Source("text", "a"), bytes(range(128, 256)) * 3, charset="utf-8"))


@pytest.mark.parametrize("sign", ["7", "1,204 ", ".,;- ", "\N{GRINNING FACE}", "12:30 / "])
def test_what_has_no_letters_is_kept_unread(cleaned: Callable[..., Report], sign: str) -> None:
    """Figures and signs are kept, but no grammar is asked for them, whatever language the carrier states."""
    unread = cleaned(sign * 2000, language="en").unread
    assert unread is not None


def test_a_table_of_results_is_read(cleaned: Callable[..., Report]) -> None:
    """Few letters are enough where they are the words of a report."""
    assert cleaned("Results of the day:\nTarn 2 Norrholm 0\nVenn 1 Ostrel 1\n", language="en").unread is None


def test_a_list_of_thousands_of_lines_is_no_report(cleaned: Callable[..., Report]) -> None:
    """Every line is looked at as a paragraph of its own, so their number is bounded as the length is."""
    with pytest.raises(TooLarge, match="lines"):
        cleaned("a\n" * (MOST_LINES + 1))
