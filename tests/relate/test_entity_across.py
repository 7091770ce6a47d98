"""Entities across stories: joined where a mark is shared, never by a name alone, and as people decided."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.language.gazetteer import places_named
from dateline.model.passage import Passage
from dateline.model.reading import EntityKind
from dateline.model.record import Entity, Joined, Known, Role, Verdict
from dateline.relate.entity_across import join_entities, same_entity_across
from dateline.relate.entity_names import plain

GIVEN = ("Edda", "Karl", "Yusuf", "Ineke", "Marta", "Olaf", "Sunniva", "Piotr", "Ama", "Li")
SURNAMES = ("Rohn", "Lund", "Khalid", "Solberg", "Vane", "Suzuki")


def entity(
    id: str,
    name: str,
    *roles: str,
    kind: EntityKind = "person",
    link: tuple[tuple[str, str], ...] | None = None,
    others: tuple[str, ...] = (),
) -> Entity:
    """An entity of one story, mentioned once, in the report that has its id."""
    mention = Passage(f"r-{id}", 0, len(name))
    return Entity(f"e-{id}", name, kind, (name, *others), tuple(Role(r) for r in roles), link, (mention,))


def place(id: str, name: str, geonames: str, country: str) -> Entity:
    """A place of the gazetteer."""
    return entity(id, name, kind="place", link=(("geonames", geonames), ("country", country)))


def members(joined: Sequence[Joined]) -> list[tuple[str, ...]]:
    """Who is one with whom."""
    return [one.members for one in joined]


def test_a_full_name_is_not_enough() -> None:
    """Two people of one name in unrelated stories stay apart; a common office or common company joins them."""
    assert same_entity_across(entity("1", "Edda Rohn", "banker"), entity("2", "Edda Rohn", "rower")) is None
    why = same_entity_across(entity("1", "Edda Rohn", "mayor"), entity("2", "Edda Rohn", "Mayor"))
    assert why is not None and why.casefold() == "both are called edda rohn and are mayor"
    here = [entity("3", "Karl Halver"), entity("4", "Norgate Steel", kind="organization")]
    there = [entity("5", "Karl Halver"), entity("6", "Norgate Steel", kind="organization")]
    why = same_entity_across(entity("1", "Edda Rohn"), entity("2", "Edda Rohn"), here, there)
    assert why == "both are called Edda Rohn, and both stories name Karl Halver and Norgate Steel"


def test_one_other_name_in_common_is_not_company() -> None:
    """A single name that both stories have tells too little: everybody's story names a president."""
    here, there = [entity("3", "Karl Halver")], [entity("5", "Karl Halver")]
    assert same_entity_across(entity("1", "Edda Rohn"), entity("2", "Edda Rohn"), here, there) is None


def test_all_full_names_tell_a_person_and_her_company() -> None:
    """A word that one report put before a name, or another spelling, hides nobody."""
    here = [entity("3", "Humble Karl Halver", others=("Karl Halver",)), entity("4", "Yusuf Khalid")]
    there = [entity("5", "Karl Halver"), entity("6", "Jusuf Halid")]
    one, other = entity("1", "Stately Edda Rohn", others=("Edda Rohn", "Rohn")), entity("2", "Edda Rohn")
    assert same_entity_across(one, other, here, there) is not None


def test_towns_and_sponsors_alone_are_no_company_for_a_person() -> None:
    """A banker's namesake rows in his town for his bank; the bank itself is the same."""
    here, there = (
        [entity(f"{n}a", "Norgate Steel", kind="organization"), entity(f"{n}b", "Brena", kind="place")] for n in (3, 4)
    )
    one, other = entity("1", "Edda Rohn", "banker"), entity("2", "Edda Rohn", "rower")
    assert same_entity_across(one, other, here, there) is None
    known = [entity("5", "Karl Halver")], [entity("6", "Karl Halver")]
    assert same_entity_across(one, other, [*here, *known[0]], [*there, *known[1]]) is not None


def test_two_names_of_one_are_not_two_others() -> None:
    """Company is two people, however many names one of them has in both stories."""
    here, there = ([entity(id, "Humble Karl Halver", others=("Karl Halver",))] for id in ("3", "5"))
    assert same_entity_across(entity("1", "Edda Rohn"), entity("2", "Edda Rohn"), here, there) is None


def test_an_institution_is_known_by_its_company_too() -> None:
    """An inspectorate of stories that lie nowhere for sure is one where two others go with it, else any country's."""
    one, other = (entity(id, "Quarry Inspectorate", kind="organization") for id in ("1", "2"))
    here, there = ([entity(f"{n}a", "Karl Halver"), entity(f"{n}b", "Ama Vane")] for n in (3, 4))
    assert same_entity_across(one, other, here, there) is not None
    assert same_entity_across(one, other, here, there[:1]) is None


@pytest.mark.parametrize(
    ("role", "other", "here", "there", "same"),
    [
        ("Kenyan interior minister", "Somali interior minister", "", "", False),
        ("interior minister", "Kenyan interior minister", "EG", "", False),
        ("interior minister", "interior minister", "EG", "KE", False),
        ("interior minister", "interior minister", "EG", "EG", True),
        ("interior minister of Kenya", "Kenyan interior minister", "EG", "", True),
        ("interior minister", "interior minister", "", "KE", True),
        ("mayor of Kitale", "mayor of Eldoret", "KE", "KE", False),
        ("mayor of Kitale", "Kitale mayor", "", "KE", True),
        ("chairman", "chairman", "EG", "KE", True),
    ],
)
def test_an_office_of_another_place_is_another(role: str, other: str, here: str, there: str, same: bool) -> None:
    """Every country has an interior minister: where role or story tell of another place, the name is a namesake's."""
    near = [place("3", "Somewhere", "1", here)] if here else []
    far = [place("4", "Elsewhere", "2", there)] if there else []
    why = same_entity_across(entity("1", "Edda Rohn", role), entity("2", "Edda Rohn", other), near, far)
    assert (why is not None) is same


def test_a_story_without_place_joins_only_where_one_fits() -> None:
    """An office told without its place is that of the only place known, and nobody's where there are two."""
    held = {"one": [entity("1", "Edda Rohn", "Kenyan minister")], "two": [entity("2", "Edda Rohn", "minister")]}
    assert members(join_entities(held)) == [("e-1", "e-2")]
    held["three"] = [entity("3", "Edda Rohn", "Egyptian minister")]
    assert members(join_entities(held)) == []


def test_two_towns_of_one_name_are_told_by_their_states() -> None:
    """The mayors of two Springfields are two, though their roles are in the same words."""
    towns = [p for p in places_named("Springfield") if p.region in ("US.IL", "US.MO")]
    one, other = (place(p.region or "", p.name, str(p.geonames), "US") for p in towns[:2])
    mayors = (entity("1", "Edda Rohn", "Springfield mayor"), entity("2", "Edda Rohn", "Springfield mayor"))
    assert same_entity_across(*mayors, [one], [other]) is None
    assert same_entity_across(*mayors, [one], [one]) is not None


@pytest.mark.parametrize("office", ["deputy minister", "acting mayor"])
def test_another_office_is_another_mark(office: str) -> None:
    """The deputy is not the one who holds the office."""
    full = office.split()[-1]
    assert same_entity_across(entity("1", "Edda Rohn", office), entity("2", "Edda Rohn", full)) is None


@given(st.sampled_from(GIVEN), st.sampled_from(GIVEN), st.sampled_from(SURNAMES), st.sampled_from(("", "B. ", "van ")))
def test_names_that_differ_in_the_given_name_only_never_merge(one: str, other: str, surname: str, middle: str) -> None:
    """Whatever office and company two people share: another given name is another person, over any chain."""
    if plain(one) == plain(other):
        return
    company = [[entity(f"{n}{i}", name) for i, name in enumerate(("Tor Hald", "Ulla Berg"))] for n in (1, 2, 3)]
    stories = {
        "s-1": [entity("1", f"{one} {middle}{surname}", "minister"), *company[0]],
        "s-2": [entity("2", f"{other} {middle}{surname}", "minister"), *company[1]],
        "s-3": [entity("3", surname, "minister"), *company[2]],
    }
    assert not any({"e-1", "e-2"} <= set(found) for found in members(join_entities(stories)))


def test_an_initial_or_a_surname_is_never_joined_across_stories() -> None:
    """ "E. Rohn" and "Rohn" could be anybody's; within a story they have been given to whom they fit."""
    for short in ("E. Rohn", "Rohn"):
        assert same_entity_across(entity("1", "Edda Rohn", "mayor"), entity("2", short, "mayor")) is None


def test_middle_initials_and_generations_tell_namesakes_apart() -> None:
    """Father and son held one office; a report without initials is one of them, and they stay two."""
    stories = {
        "s-1": [entity("1", "Karl B. Lund", "president")],
        "s-2": [entity("2", "Karl T. Lund", "president")],
        "s-3": [entity("3", "Karl Lund", "president")],
    }
    found = members(join_entities(stories))
    assert found == [("e-1", "e-3")]


def test_spellings_of_a_full_name_are_one() -> None:
    """Transcriptions share the mark."""
    stories = {"s-1": [entity("1", "Yusuf Khalid", "envoy")], "s-2": [entity("2", "Jusuf Halid", "envoy")]}
    assert members(join_entities(stories)) == [("e-1", "e-2")]


def test_bodies_by_their_full_name_institutions_only_within_a_country() -> None:
    """A company's name is its own; every country has a Supreme Court."""
    company = {s: [entity(s, "Norgate Steel Works", kind="organization")] for s in ("1", "2")}
    assert members(join_entities(company)) == [("e-1", "e-2")]
    courts = {
        "s-1": [entity("1", "Supreme Court", kind="organization"), place("3", "Oslo", "31", "NO")],
        "s-2": [entity("2", "Supreme Court", kind="organization"), place("4", "Lima", "32", "PE")],
        "s-5": [entity("5", "Supreme Court", kind="organization"), place("6", "Bergen", "33", "NO")],
    }
    assert members(join_entities(courts)) == [("e-1", "e-5")]


def test_places_are_one_by_the_gazetteer_not_by_their_name() -> None:
    """Two towns of one name stay two."""
    stories = {
        "s-1": [place("1", "London", "264", "GB")],
        "s-2": [place("2", "London", "605", "CA")],
        "s-3": [place("3", "London", "264", "GB")],
    }
    assert members(join_entities(stories)) == [("e-1", "e-3")]


def test_the_order_of_stories_and_entities_never_matters() -> None:
    """Every order gives the same entities, with the same ids, names, reasons and mentions."""
    stories = [
        ("s-1", [entity("1", "Edda Rohn", "mayor", others=("Rohn",)), entity("7", "Karl Lund")]),
        ("s-2", [entity("2", "Edda Rohn", "mayor", "engineer")]),
        ("s-3", [entity("3", "Edda Rohn", "engineer")]),
        ("s-4", [entity("4", "Edda Rohn")]),
    ]
    found = {
        join_entities({s: held[::turn] for s, held in order}) for order in permutations(stories) for turn in (1, -1)
    }
    assert len(found) == 1
    (joined,) = found.pop()
    assert joined.members == ("e-1", "e-2", "e-3") and joined.entity.id == "e-1"
    assert joined.entity.names == ("Edda Rohn", "Rohn") and len(joined.entity.mentions) == 3
    assert [r.role for r in joined.entity.roles] == ["engineer", "mayor"]


def test_people_win_over_marks_and_the_last_word_over_the_first() -> None:
    """A split keeps two apart that share a mark, a merge joins two that share none, until the opposite is said."""
    mayors = {"s-1": [entity("1", "Edda Rohn", "mayor")], "s-2": [entity("2", "Edda Rohn", "mayor")]}
    others = {"s-1": [entity("1", "Edda Rohn")], "s-2": [entity("2", "Karl Lund", "rower")]}
    merged, split = (Verdict(same, Passage("r-1", 0, 9), Passage("r-2", 0, 9)) for same in (True, False))
    assert join_entities(mayors, [split]) == ()
    assert members(join_entities(mayors, [split, merged])) == [("e-1", "e-2")]
    assert members(join_entities(others, [merged])) == [("e-1", "e-2")]
    assert join_entities(others, [merged, split]) == ()


def test_a_knowledge_file_gives_its_id_and_joins_whom_it_knows() -> None:
    """A line that alone has the name is taken, with its QID; kinds, given names and dates may speak against it."""
    stories = {"s-1": [entity("1", "Edda Rohn")], "s-2": [entity("2", "Edda Rohn")]}
    line = Known("Q101", ("Edda Rohn", "Rohn, Edda"), "person", "1961")
    (joined,) = join_entities(stories, (), [line])
    assert joined.members == ("e-1", "e-2") and joined.entity.link == (("qid", "Q101"),)
    assert join_entities(stories, (), [Known("Q1", ("Edda Rohn",), "organization")]) == ()
    assert join_entities(stories, (), [line, Known("Q102", ("Edda Rohn",), "person")]) == ()
    days = {"r-1": "1950-01-01", "r-2": "1950-01-01"}
    assert join_entities(stories, (), [line], days) == ()
    assert join_entities({"s-1": [entity("1", "Rohn")]}, (), [Known("Q3", ("Edda Rohn", "Karl Rohn"), None)]) == ()
    (own,) = join_entities({"s-1": [entity("1", "Edda Rohn")]}, (), [Known("rohn-1", ("Edda Rohn",))])
    assert own.entity.link == (("known", "rohn-1"),)


def test_a_line_that_fits_two_entities_of_one_story_joins_neither() -> None:
    """Two namesakes of one story are two; a line of the knowledge file can't say which of them it is."""
    both = {"s-1": [entity("1", "Edda Rohn"), entity("2", "Edda Rohn")]}
    assert join_entities(both, (), [Known("Q101", ("Edda Rohn",), "person")]) == ()


def test_a_merged_person_goes_by_the_full_name_before_a_description() -> None:
    """An office with a place is longer than a name, and yet no name of a person."""
    one, other = entity("1", "Edda Rohn"), entity("2", "Brena North MP")
    (both,) = join_entities({"one": [one], "two": [other]}, [Verdict(True, one.mentions[0], other.mentions[0])])
    assert both.entity.name == "Edda Rohn" and "Brena North MP" in both.entity.names
