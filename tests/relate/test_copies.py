"""Copies: what one report took from another, with exact passages on both sides."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.language.en.function_words import FUNCTION_WORDS
from dateline.model.reading import Read, Reading, Span, Word
from dateline.model.record import Copy
from dateline.model.report import Dateline
from dateline.relate.copies import find_copies
from dateline.relate.copy_credit import signs_of
from tests.reports import bare_report

FERRY = "The ferry Albatross ran aground off Port Kessel with 312 passengers on board late on Sunday."
PILOT = "The harbour pilot, a man of 58, had come aboard only 14 minutes before, the coast guard found."


def read(outlet: str, text: str, published: str = "2031-03-04T10:00:00+00:00", agency: str | None = None) -> Read:
    """A read whose sentences end at full stops and whose content words are all but the function words."""
    spans = [(m.start(), m.end()) for m in re.finditer(r"\S[^.!?]*[.!?]+[”\"’]?", text)] or [(0, len(text))]
    words = tuple(
        Word(m.start(), m.end(), m.group().casefold(), _pos(m.group()))
        for m in re.finditer(r"\d+(?:[.,]\d+)*|[^\W\d_]+", text)
        if m.group().casefold() not in FUNCTION_WORDS
    )
    report = bare_report(text, id=f"{outlet}-{published}", outlet=outlet, published=published)
    report = replace(report, agencies=(agency,) if agency else ())
    return Read(report, Reading(report.id, tuple(Span(a, b, 0) for a, b in spans), words))


def _pos(word: str) -> str:
    return "NUM" if word[0].isdigit() else "PROPN" if word[0].isupper() else "NOUN"


def words_of(reads: list[Read], copy: Copy) -> tuple[str, str]:
    """The words of both sides."""
    texts = {r.report.id: r.report.text for r in reads}
    return (
        texts[copy.source.report][copy.source.start : copy.source.end],
        texts[copy.to.report][copy.to.start : copy.to.end],
    )


def test_an_unchanged_sentence_is_a_verbatim_copy_with_exact_passages() -> None:
    """Both sides point to the very words."""
    reads = [
        read("Kessel Gazette", f"Fog lay over the bay. {FERRY}"),
        read("Daily Gull", f"{FERRY} Nobody drowned.", "2031-03-04T12:00:00+00:00"),
    ]
    (copy,) = find_copies(reads)
    assert copy.kind == "verbatim"
    assert words_of(reads, copy) == (FERRY, FERRY)
    assert "Kessel Gazette" in copy.why


def test_the_earlier_instant_is_the_source_whatever_the_zone() -> None:
    """Order goes by the instant, not by the letters of the date."""
    late = read("Late", FERRY, "2031-03-04T09:00:00-05:00")
    early = read("Early", FERRY, "2031-03-04T13:00:00+00:00")
    (copy,) = find_copies([late, early])
    assert copy.source.report == early.report.id


def test_a_sentence_with_some_words_changed_is_edited() -> None:
    """Words put in and taken out leave it a copy of the whole sentence."""
    changed = "The ferry Albatross, built in 1998, ran aground off Port Kessel on Sunday with 312 passengers on board."
    reads = [read("Kessel Gazette", FERRY), read("Daily Gull", changed, "2031-03-05")]
    (copy,) = find_copies(reads)
    assert copy.kind == "edited"
    assert words_of(reads, copy) == (FERRY, changed)


def test_a_quoted_run_inside_other_words_is_copied_alone() -> None:
    """The passage is the run, not the sentences around it."""
    quote = "we heard the keel scream like a pig and then silence"
    reads = [
        read("Kessel Gazette", f"“Believe me, {quote},” said the cook."),
        read("Daily Gull", f"A cook who was on the lower deck with his two sons at that hour recalled how “{quote}”."),
    ]
    (copy,) = find_copies(reads)
    assert copy.kind == "verbatim"
    assert words_of(reads, copy) == (quote, quote)


def test_a_copy_of_a_copy_goes_to_the_first_text() -> None:
    """Three outlets with one text have one source."""
    days = ["2031-03-04", "2031-03-05", "2031-03-06"]
    reads = [read(f"Outlet {n}", FERRY, day) for n, day in enumerate(days)]
    assert {c.source.report for c in find_copies(reads)} == {reads[0].report.id}


def test_the_agency_of_the_source_is_named() -> None:
    """An agency's outlet name carries its short name."""
    reads = [read("Coast Press Agency (CPA)", FERRY), read("Daily Gull", FERRY, "2031-03-05")]
    assert [c.agency for c in find_copies(reads)] == ["CPA"]


def test_an_outlet_is_no_agency_because_its_name_holds_the_letters_of_one() -> None:
    """A paper that runs a wire story under the wire's dateline names the wire and is none itself."""
    gull = read("The Cape Gull", FERRY)
    dated = Dateline("PORT KESSEL", "2031-03-04", "AP", 0, 0)
    signs = signs_of(replace(gull, report=replace(gull.report, dateline=dated)))
    assert (signs.agency, signs.is_agency) == ("AP", False)


def test_other_words_for_the_same_count_only_where_a_sign_links_the_reports() -> None:
    """An independent report of the same fact is no copy; one that copied elsewhere from it is."""
    retold = "The Albatross ran aground on Sunday and 312 passengers sat stuck at Port Kessel."
    first = read("Coast Press Agency (CPA)", f"{FERRY} {PILOT}")
    alone = read("Daily Gull", retold, "2031-03-05")
    linked = read("Daily Gull", f"{PILOT} {retold}", "2031-03-05")
    assert find_copies([first, alone]) == ()
    assert sorted(c.kind for c in find_copies([first, linked])) == ["paraphrase", "verbatim"]


def test_a_sentence_that_names_its_source_is_a_paraphrase_of_it() -> None:
    """“According to” a paper is a credit to that paper's report."""
    first = read("Kessel Gazette", f"{FERRY} {PILOT}")
    second = read("Daily Gull", "312 passengers were aboard, according to the Kessel Gazette.", "2031-03-05")
    (copy,) = find_copies([first, second])
    assert copy.kind == "paraphrase"
    assert words_of([first, second], copy)[0] == FERRY


def test_shared_names_are_no_copy() -> None:
    """Two reports on the same people have said nothing alike yet."""
    first = read("Coast Press Agency (CPA)", "Orla Kesh and Ulf Brandt met in Ulmen. " + PILOT)
    second = read("Daily Gull", PILOT + " Orla Kesh and Ulf Brandt won.", "2031-03-05")
    assert [c.kind for c in find_copies([first, second])] == ["verbatim"]


PIECES = st.lists(
    st.sampled_from([FERRY, PILOT, "“", "”", "\n", "🚢 ", "a b c.", "312. ", "The the of. ", "\u0130stanbul. "]),
    max_size=6,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=5))
def test_any_text_in_any_order_gives_the_same_copies(texts: list[str]) -> None:
    """Passages lie inside their texts, sources are published first, and the order of reads never matters."""
    reads = [read(f"Outlet {n}", text, f"2031-03-{n + 1:02}") for n, text in enumerate(texts)]
    found = find_copies(reads)
    place = {r.report.id: n for n, r in enumerate(reads)}
    for copy in found:
        assert place[copy.source.report] < place[copy.to.report]
        for side in (copy.source, copy.to):
            assert 0 <= side.start < side.end <= len(reads[place[side.report]].report.text)
    assert find_copies(reads[::-1]) == found
    assert all(a <= b for a, b in pairwise(found))
