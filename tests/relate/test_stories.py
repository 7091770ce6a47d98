"""Stories: which reports belong together, and the contract that lets a store decide only what a new report touches."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model.reading import Read, Reading, Word
from dateline.relate.stories import alike, cluster_stories, neighbours, story_id, story_keys
from tests.reports import bare_report

POS = {"n": "NOUN", "v": "VERB", "p": "PROPN"}


def read(id: str, words: str, title: str | None = None, published: str | None = "2031-03-04") -> Read:
    """A read whose words are written as `lemma/pos`; the text holds the lemmas."""
    text, marks = "", []
    for pair in words.split():
        lemma, pos = pair.split("/")
        marks.append(Word(len(text), len(text) + len(lemma), lemma, POS[pos]))
        text += lemma + " "
    report = bare_report(text, id=id, title=title, published=published)
    return Read(report, Reading(id, words=tuple(marks)))


FIRE = "fire/n destroy/v mill/n ulmen/p worker/n flee/v smoke/n brigade/n"
FIRE_AGAIN = "brigade/n say/v fire/n mill/n ulmen/p start/v boiler/n worker/n unhurt/n smoke/n"
FAIR = "fair/n open/v ulmen/p orla/p cheese/n music/n visitor/n stall/n"
ONE = read("a", FIRE, "Fire destroys Ulmen mill")
TWO = read("b", FIRE_AGAIN, "Boiler caused mill fire in Ulmen", "2031-03-05")
OTHER = read("c", FAIR, "Ulmen fair opens with cheese")


def test_two_reports_of_one_event_share_a_story() -> None:
    """What happens and what the headlines say joins reports in different words."""
    assert cluster_stories([ONE, TWO, OTHER]) == (("a", "b"), ("c",))


def test_names_alone_make_no_edge() -> None:
    """A report from the same place with the same people about something else stays out."""
    names = "ulmen/p orla/p brandt/p kesh/p"
    fire = read("a", f"fire/n mill/n burn/v {names}", "Mill burns")
    found = alike(fire, read("b", f"cheese/n fair/n sing/v {names}", "Cheese at the fair"))
    assert not found.edge


def test_an_edge_says_why() -> None:
    """The words behind a likeness are told."""
    found = alike(ONE, TWO)
    assert found.edge
    assert "mill" in found.why
    assert "ulmen" in found.why


def test_reports_beyond_the_window_are_not_joined_directly() -> None:
    """The same fire a year later is another fire."""
    assert not alike(ONE, read("b", FIRE_AGAIN, "Boiler caused mill fire in Ulmen", "2032-03-05")).edge


def test_a_report_much_alike_may_come_some_days_after_the_window() -> None:
    """An inquiry after weeks has an edge where it tells the same; one that is less alike has none."""
    assert alike(ONE, read("b", FIRE_AGAIN, "Boiler caused mill fire in Ulmen", "2031-03-24")).edge
    assert alike(ONE, read("b", FIRE_AGAIN, "Boiler caused mill fire in Ulmen", "2031-05-20")).edge
    less = "mill/n smoke/n fire/n inquiry/n court/n lawyer/n judge/n hearing/n cost/n town/n"
    assert alike(ONE, read("b", less, "Inquiry opens in Orla court", "2031-03-10")).edge
    assert not alike(ONE, read("b", less, "Inquiry opens in Orla court", "2031-03-24")).edge


def test_a_story_goes_on_over_reports_in_between() -> None:
    """The first report and the last may be further apart than the window when others lie between them."""
    dates = ("2031-03-01", "2031-04-10", "2031-05-20", "2031-06-29")
    days = [read(f"r{n}", FIRE_AGAIN, "Ulmen mill fire", day) for n, day in enumerate(dates)]
    assert len(cluster_stories(days)) == 1
    assert not alike(days[0], days[3]).edge


@pytest.mark.parametrize("published", [None, "", "soon", "2031-03-04T10:00:00+09:00"])
def test_any_date_is_taken(published: str | None) -> None:
    """A report without a readable date is still placed."""
    assert cluster_stories([ONE, read("b", FIRE_AGAIN, "Mill fire in Ulmen", published)]) == (("a", "b"),)


def test_empty_reports_stand_alone() -> None:
    """Reports without a word have nothing in common."""
    assert cluster_stories([read("b", ""), read("a", "")]) == (("a",), ("b",))


def test_a_report_has_few_keys() -> None:
    """Keys stay bounded however long the report is."""
    long = read("a", " ".join(f"word{n}/n" for n in range(500)))
    assert 0 < len(story_keys(long)) <= 40


def test_story_id_comes_from_the_reports_alone() -> None:
    """The order of the reports does not change the id."""
    assert story_id(["b", "a"]) == story_id(["a", "b"]) != story_id(["a"])


WORDS = st.lists(st.sampled_from([*FIRE.split(), *FIRE_AGAIN.split(), *FAIR.split()]), max_size=9).map(" ".join)
DATES = st.sampled_from([None, "2031-03-01", "2031-03-05", "2031-03-30"])
READS = st.lists(st.tuples(WORDS, DATES), min_size=1, max_size=9).map(
    lambda rows: [read(f"r{n}", words, None, day) for n, (words, day) in enumerate(rows)]
)


@settings(max_examples=60, deadline=None)
@given(READS, st.randoms())
def test_order_never_matters_and_no_report_is_lost(reads: list[Read], chance: object) -> None:
    """Stories are a partition of the reports and a function of their set."""
    found = cluster_stories(reads)
    assert sorted(i for story in found for i in story) == sorted(r.report.id for r in reads)
    assert cluster_stories(reads[::-1]) == found


@settings(max_examples=60, deadline=None)
@given(READS)
def test_parts_decided_alone_give_the_same_stories(reads: list[Read]) -> None:
    """The store's way (edges by keys and `neighbours`, then each part alone) equals deciding everything at once."""
    assert tuple(sorted(s for part in _parts(reads) for s in cluster_stories(part))) == cluster_stories(reads)


def _parts(reads: Sequence[Read]) -> list[list[Read]]:
    """Connected parts as a store would find them: candidates by key, edges by `neighbours`."""
    of = {r.report.id: r for r in reads}
    left, parts = dict(of), []
    while left:
        queue = [left.pop(min(left))]
        part = []
        while queue:
            here = queue.pop()
            part.append(here)
            candidates = [r for r in left.values() if set(story_keys(r)) & set(story_keys(here))]
            for id in neighbours(here, candidates):
                queue.append(left.pop(id))
        parts.append(part)
    return parts
