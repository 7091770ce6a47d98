"""Finding in hostile text: nothing raises, offsets hold, and the work grows as the text does."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model.parse import Parse
from dateline.model.report import Report, Source
from dateline.read.times.english import english
from dateline.read.times.find import find_expressions
from dateline.read.times.grammar import Grammar, Match, Sheet
from dateline.read.times.telling import resolve_times

NO_GRAMMAR = Parse((), ())
WORDS = (
    "12", "1999", "3:30", "p.m.", "Monday", "the", "last", "next", "two", "half", "past", "quarter", "of", "May",
    "7th", "a", "year", "ago", "-", ",", "'s", "(", "GMT", "early", "first", "and", "\n", "days", "every", "0",
    "99999999999999999999", "½", "–", "🙂",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from((" ", "")))
def test_any_mixture_of_its_words_is_read_without_error(words: list[str], gap: str) -> None:
    """Expressions lie in the text, in order, and do not overlap."""
    text = gap.join(words)
    last = 0
    for one in find_expressions(text, NO_GRAMMAR):
        assert last <= one.start < one.end <= len(text)
        last = one.end


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_at_all_is_read_without_error(text: str) -> None:
    """Unpaired surrogates, odd digits and marks are only text."""
    find_expressions(text, NO_GRAMMAR)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from((" ", "")), st.dates())
def test_any_mixture_of_its_words_is_resolved_without_error(words: list[str], gap: str, day: date) -> None:
    """Whatever the words say together and on whatever day, each time has its words, a rule and sane bounds."""
    text = gap.join(words)
    report = Report("r", Source("text", "-"), None, None, (), None, (), "en", f"{day}", None, None, text, (), "")
    last = 0
    for time in resolve_times(report, NO_GRAMMAR):
        assert last <= time.start < time.end <= len(text)
        assert time.text == text[time.start : time.end] and time.rule
        assert time.earliest is None or time.latest is None or time.earliest <= time.latest
        last = time.end


@pytest.mark.parametrize("unit", ["12 ", "Monday 12 ", "the last ", "1", "half past ", "twenty-", "9:30 p.m. on "])
def test_work_grows_with_the_text(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the text costs twice the matching, whatever stands in it."""
    calls = 0
    plain = Grammar.match

    def counted(self: Grammar, name: str, sheet: Sheet, at: int) -> Match:
        nonlocal calls
        calls += 1
        return plain(self, name, sheet, at)

    monkeypatch.setattr(Grammar, "match", counted)
    english()
    counts = []
    for times in (400, 800):
        calls = 0
        find_expressions(unit * times, NO_GRAMMAR)
        counts.append(calls)
    assert counts[1] <= 2.2 * counts[0] + 50
