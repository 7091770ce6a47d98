"""Late reports: those that name the same rare people join their story, others that share a name or two do not."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model.reading import Read, Reading, Word
from dateline.relate.stories import alike, cluster_stories, neighbours
from dateline.relate.story_joins import join_by_names
from dateline.relate.story_names import amount, full_names
from dateline.relate.story_words import story_words
from tests.reports import bare_report

PEOPLE = ("Ama Lundqvist", "Bo Terje", "Orlo Iron", "Kesh Adeyo", "Ines Morro")


def read(id: str, verbs: str, people: Sequence[str], published: str, title: str = "") -> Read:
    """A read of the people, each by two names side by side, and of other words."""
    text, marks = "", []
    for phrase, pos in (*((p, "PROPN") for p in people), *((w, "NOUN") for w in verbs.split())):
        for word in phrase.split():
            marks.append(Word(len(text), len(text) + len(word), word.casefold(), pos))
            text += f"{word} "
        text = text[:-1] + ", "
    return Read(bare_report(text, id=id, title=title, published=published), Reading(id, words=tuple(marks)))


NEWS = [
    read(f"n{n}", "furnace explosion worker rescue smoke plant night", PEOPLE, f"2031-03-0{n}", "Furnace explosion")
    for n in (1, 2, 3)
]
INQUIRY = "judge hearing plant safety rule worker permit"


def test_a_late_report_on_the_same_people_joins_their_story() -> None:
    """An inquiry months later, in other words, is of the story whose people it names."""
    late = read("late", INQUIRY, PEOPLE, "2031-07-01", "Ministry was told")
    assert not alike(NEWS[0], late).score >= 0.5
    assert cluster_stories([*NEWS, late]) == (("late", "n1", "n2", "n3"),)
    assert neighbours(late, NEWS) == ("n1", "n2", "n3")


def test_a_foreign_agency_spells_the_names_otherwise_or_gives_initials() -> None:
    """ "K. Adeio" is "Kesh Adeyo" of the news, and "Lundkvist" Lundqvist: names alone tell it is the same story."""
    spelt = ("Ama Lundkvist", "Bo Terie", "Orlo Iron", "K Adeio", "Ines Moro")
    late = read("late", INQUIRY, spelt, "2031-03-09")
    assert cluster_stories([*NEWS, late]) == (("late", "n1", "n2", "n3"),)


def test_names_that_every_fragment_of_a_story_bears_are_no_commonplace() -> None:
    """Five pieces that share five of seven names are one story, though each name stands in all five."""
    own = (("Vik Ala", "Hul Roma"), ("Vik Bela", "Hul Soma"), ("Vik Cila", "Hul Toma"), ("Vik Dola", "Hul Voma"))
    told = [read(f"a{n}", INQUIRY, (*PEOPLE, *two), f"2031-03-0{n}") for n, two in enumerate((*own, own[0]), 1)]
    points = [story_words(one) for one in told]
    assert join_by_names(points, [frozenset({n}) for n in range(5)], 90, 200) == [frozenset(range(5))]


def test_an_edge_by_names_tells_them() -> None:
    """The names behind an edge are told."""
    assert "ama lundqvist" in alike(NEWS[0], read("late", INQUIRY, PEOPLE, "2031-07-01")).why


def test_an_anniversary_is_of_the_story_whose_many_names_it_has() -> None:
    """Five names join over a year, three over half of one, and none over any time."""
    for names, day, stories in ((5, "2032-03-01", 1), (3, "2032-03-01", 2), (3, "2031-08-01", 1), (5, "2032-09-01", 2)):
        late = read("late", INQUIRY, PEOPLE[:names], day)
        assert len(cluster_stories([*NEWS, late])) == stories, (names, day)


def test_two_names_in_common_are_not_enough() -> None:
    """A one-off report shares a place's people with a story and stays outside."""
    assert len(cluster_stories([*NEWS, read("late", INQUIRY, PEOPLE[:2], "2031-04-01")])) == 2


def test_many_other_names_speak_against_it() -> None:
    """A list of everybody who is somebody belongs to no story of one of them."""
    others = [
        f"{a}{b} {b.title()}{a}" for a in ("Pim", "Wes", "Yar", "Zen", "Ulf") for b in ("an", "or", "ek", "il", "u")
    ]
    late = read("late", INQUIRY, [*PEOPLE[:3], *others], "2031-04-01", "Fifty to watch")
    assert len(cluster_stories([*NEWS, late])) == 2


def test_names_that_many_bear_join_nothing() -> None:
    """Politicians recur in stories that have nothing else in common."""
    topics = ("budget tax", "flood river", "strike rail", "school exam", "harbour ferry", "vaccine clinic")
    stories = [
        read(f"t{n}", f"{words} plant worker vote", PEOPLE[:3], f"2031-0{n + 1}-20", words)
        for n, words in enumerate(topics)
    ]
    assert max(map(len, cluster_stories(stories))) == 1


def test_reports_of_something_else_stay_apart() -> None:
    """The same people at a regatta: where nothing that happens is alike, names do not join."""
    late = read("late", "regatta oar lake medal wind", PEOPLE, "2031-04-01")
    assert len(cluster_stories([*NEWS, late])) == 2


def test_titles_towns_and_the_outlet_are_no_names() -> None:
    """What stands in any report is no evidence: "Prime Minister", "New York", the paper's own name."""
    told = read("a", "", ["Prime Minister", "New York", "Kesh Adeyo", "Orla Herald"], "2031-03-01")
    paper = Read(bare_report(told.report.text, id="a", outlet="The Orla Herald"), told.reading)
    assert full_names(paper) == ("kesh adeyo",)


def test_names_of_one_family_count_once_for_their_surname() -> None:
    """Three names around one word are less than three of six words."""
    assert amount(dict.fromkeys(("ama lund", "bo lund", "lund holdings"), 1.0)) == 2.0
    assert amount({"ama lund": 1.0, "bo terje": 0.5}) == 1.5


NAMED = st.lists(st.sampled_from([*PEOPLE, "Ada Moss", "Vik Ohm"]), max_size=6, unique=True)
ABOUT = st.sampled_from(["furnace explosion worker plant", INQUIRY, "regatta oar lake medal"])
READS = st.lists(
    st.tuples(ABOUT, NAMED, st.sampled_from(["2031-03-01", "2031-06-01", "2031-11-01"])), min_size=1, max_size=8
).map(lambda rows: [read(f"r{n}", *row, f"Line {row[0]}") for n, row in enumerate(rows)])


@settings(max_examples=60, deadline=None)
@given(READS)
def test_names_keep_the_contract_with_a_store(reads: list[Read]) -> None:
    """The order of reads changes nothing, and the parts that `neighbours` connects give the same stories alone."""
    found = cluster_stories(reads)
    assert cluster_stories(reads[::-1]) == found
    of = {r.report.id: r for r in reads}
    alone: list[tuple[str, ...]] = []
    while of:
        queue, part = [of.pop(min(of))], []
        while queue:
            part.append(here := queue.pop())
            queue += [of.pop(id) for id in neighbours(here, list(of.values()))]
        alone += cluster_stories(part)
    assert tuple(sorted(alone)) == found
