"""Titles: the plainest headline, or a clause of the lede, on invented reports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.reading import Read, Reading, Span
from dateline.model.report import Report, Source
from dateline.relate.titles import title_story


def _read(id: str, title: str | None, text: str) -> Read:
    report = Report(
        id=id,
        source=Source("text", id),
        url=None,
        outlet="Brookmere Post",
        agencies=(),
        title=title,
        authors=(),
        language="en",
        published="2031-03-05",
        published_from="meta",
        dateline=None,
        text=text,
        asides=(),
        raw_sha256="0",
    )
    return Read(report, Reading(id, sentences=(Span(0, len(text), 0),) if text else ()))


LEDE = "The ferry Marigold sank off Pell Island on Friday, the coastguard reported."


@pytest.mark.parametrize(
    "loud",
    [
        "SHIP HAPPENS! Ferry goes glug",
        "Did nobody see the ferry sink?",
        "‘We thought it was the end of us’",
        "FERRY SINKS OFF PELL ISLAND IN STORM",
    ],
)
def test_a_plain_headline_wins(loud: str) -> None:
    """Shouting, asking, playing and quoting headlines stand back behind one that tells."""
    plain = "Ferry sinks off Pell Island in storm"
    assert title_story([_read("r-1", loud, LEDE), _read("r-2", plain, LEDE)]) == plain


def test_kickers_are_cut() -> None:
    """“LIVE:” is no part of a title."""
    assert title_story([_read("r-1", "LIVE: Ferry sinks off Pell Island", LEDE)]) == "Ferry sinks off Pell Island"


def test_no_headline_is_no_error() -> None:
    """A report without headline, text or statements is called by its outlet, one with a sentence by that, cut."""
    assert title_story([_read("r-1", None, "")]).startswith("Untitled report")
    assert title_story([]) == "Untitled report"
    long = "so many ferries, " * 20
    assert title_story([_read("r-1", None, long)]).endswith("ferries")


@given(st.text(max_size=300), st.one_of(st.none(), st.text(max_size=40)))
def test_a_title_is_never_empty(text: str, headline: str | None) -> None:
    """Whatever stands in a report, its story can be called something."""
    assert title_story([_read("r-1", headline, text)]).strip()


def test_order_never_matters() -> None:
    """The title is the same whichever report comes first."""
    reads = [_read("r-1", "Ferry sinks off Pell Island", LEDE), _read("r-2", "Pell Island mourns ferry crew", LEDE)]
    assert title_story(reads) == title_story(reads[::-1])
