"""Search: odd words never fail, and hits are exact passages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.model.report import Aside
from dateline.record import Store, reports
from dateline.record.reports import NewReport
from dateline.record.search import query, search

Maker = Callable[..., NewReport]
TEXTS = {
    "r-1": "Zoë Prüß resigned on Monday.\nThe board of Tarn Steel accepted it.",
    "r-2": "The board meets on Friday. Steel prices in Tarn fell.",
    "r-3": "🌊🌊 Floods near Tarn: the mayor will resign.",
}


@pytest.fixture
def filled(store: Store, new: Maker) -> Store:
    """A store with three reports."""
    for id, text in TEXTS.items():
        with store.writing() as view:
            reports.add_report(view, new(id, text))
    return store


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("resign", {"r-1", "r-3"}),
        ("PRUSS zoe", set()),
        ("prüß", {"r-1"}),
        ("zoe", {"r-1"}),
        ('"tarn steel"', {"r-1"}),
        ("tarn steel", {"r-1", "r-2"}),
        ("tarn -steel", {"r-3"}),
        ("flo*", {"r-3"}),
        ("mayor friday", set()),
        ("title", {"r-1", "r-2", "r-3"}),
        ("-tarn", set()),
        ("", set()),
    ],
)
def test_words_phrases_and_exclusions(filled: Store, words: str, found: set[str]) -> None:
    """All words must occur; phrases together, -word not at all, wor* as a beginning; accents and case don't matter."""
    with filled.view() as view:
        assert {hit.report.id for hit in search(view, words)} == found


def test_a_hit_is_the_exact_words(filled: Store) -> None:
    """The passage of a hit is where its words stand, counted in code points."""
    with filled.view() as view:
        (hit,) = search(view, "mayor")
        assert hit.report.text[hit.passage.start : hit.passage.end] == hit.words == "mayor"
        assert hit.before + hit.words + hit.after == TEXTS["r-3"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.one_of(st.text(max_size=60), st.text(alphabet="ab\"*-():^+{}'ANDORNEAR \0", max_size=40)))
def test_no_words_are_an_error(filled: Store, words: str) -> None:
    """Whatever is typed, text search understands what it is given."""
    with filled.view() as view:
        assert isinstance(search(view, words), tuple)


@pytest.mark.parametrize(
    "command", ["NEAR(a b)", "title: a", "a OR b", '"', "a AND", "NOT", "^a", "{a b}: c", "*", "- -"]
)
def test_commands_are_words(filled: Store, command: str) -> None:
    """What text search would take for a command is searched for as words."""
    asked = query(command)
    assert asked is None or asked.count('"') % 2 == 0
    with filled.view() as view:
        search(view, command)


def test_what_is_shown_around_words_keeps_to_the_news(store: Store, new: Maker) -> None:
    """A hit stands in the news before the lines pasted above it, and shows neither these nor another paragraph."""
    header = "Title: Ferry sinks\nSource: Brena Post\n"
    text = f"{header}The ferry sank at noon\nnear Brena.\n\nNine were saved."
    made = new("r-9", text)
    asides = (Aside("r-9", 0, 18, "credit"), Aside("r-9", 19, len(header) - 1, "credit"))
    with store.writing() as view:
        reports.add_report(
            view, replace(made, read=replace(made.read, report=replace(made.read.report, asides=asides)))
        )
    with store.view() as view:
        (hit,) = search(view, "ferry")
        (credited,) = search(view, "brena post")
    assert (hit.passage.start, hit.before.strip(), hit.after) == (
        text.index("ferry"),
        "The",
        " sank at noon\nnear Brena.",
    )
    assert credited.report.id == "r-9"
