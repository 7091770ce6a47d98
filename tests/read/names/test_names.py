"""Names: spans with titles, and kinds corrected by what the report says elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Mention, Reading
from dateline.model.report import Dateline
from dateline.read.names import find_names
from tests.reports import bare_report


def names(parser: Parser, text: str) -> tuple[Mention, ...]:
    """The names found in a text."""
    one = bare_report(text)
    return find_names(one, parser.parse(one), Reading(one.id)).mentions


def test_titles_belong_to_the_span_and_say_role_and_gender(parser: Parser) -> None:
    """A capitalised title is part of the mention, kept as its role, and tells the gender."""
    found = names(parser, "Foreign Minister Edda Rohn met Mr Halver and Queen Marla on Monday.")
    assert [m.text for m in found] == ["Foreign Minister Edda Rohn", "Mr Halver", "Queen Marla"]
    assert [m.role for m in found] == ["Foreign Minister", "Mr", "Queen"]
    assert [m.gender for m in found] == ["female", "male", "female"]


def test_a_given_name_without_its_accent_is_the_same_person_s(parser: Parser) -> None:
    """ "Leo", which a town is called too, is the Léo whom the report names in full."""
    found = names(parser, "Léo Carmody flew in. Then Leo poured the tea.")
    assert [m.kind for m in found] == ["person", "person"]


def test_a_body_s_noun_alone_is_the_body_though_a_town_bears_it(parser: Parser) -> None:
    """ "Union" is the union whose full name the report has, not the town that the gazetteer knows."""
    assert {m.kind for m in names(parser, "He dined with Union MPs. The Orla Union met.")} == {"organization"}


def test_a_surname_has_the_kind_of_the_full_name(parser: Parser) -> None:
    """A bare surname, which the model likes to call a body, is the person named in full elsewhere."""
    found = names(parser, "Edda Rohn resigned on Monday. Rohn had led the bank since May. Shares of Rohn's bank fell.")
    assert {m.kind for m in found} == {"person"}
    assert len(found) == 3


@pytest.mark.parametrize("text", ["", "   ", "“", "A.", "'s 's ‘’", "🙂 ÖÖ — ()", "MR MR MR", "Mr. . Mrs ,"])
def test_odd_text_raises_nothing(parser: Parser, text: str) -> None:
    """Empty and broken text has no names and makes no trouble."""
    assert all(m.text == text[m.start : m.end] for m in names(parser, text))


def test_a_ship_with_a_title_is_no_person(parser: Parser) -> None:
    """An article before "Lady" tells a ship, and then the bare form is the ship too."""
    found = names(parser, "The Lady Marolde raced to Quenby in May. Lady Marolde has two masts.")
    ships = [m for m in found if m.text.endswith("Lady Marolde")]
    assert ships and all(m.kind != "person" and m.role is None for m in ships)


def test_a_firm_calling_itself_something_is_a_body(parser: Parser) -> None:
    """What bears a name tells the name's kind."""
    found = names(parser, "Paintings were sold by a firm calling itself Amber Finch.")
    assert [(m.text, m.kind) for m in found] == [("Amber Finch", "organization")]


def test_a_patron_stays_in_the_name_of_a_building(parser: Parser) -> None:
    """The possessive inside "St Osric's Chapel" does not cut the name."""
    found = names(parser, "The choir rehearsed at St Osric's Chapel in Quenby.")
    assert "St Osric's Chapel" in [m.text for m in found]


@pytest.mark.parametrize("seat", ["White House", "Kremlin", "Lower House"])
def test_a_seat_is_the_body_that_sits_in_it(parser: Parser, seat: str) -> None:
    """Whatever stands before it: reports name the building for the institution."""
    found = names(parser, f"Talks at the {seat} ended late. The {seat} said nothing about them.")
    assert {m.kind for m in found if m.text == seat} == {"organization"}


WRITTEN = (
    "Tak Won-sik",
    "Yi Mei-ling",
    "Anne-Marie Duvall-Petit",
    "Sean O'Brannon",
    "N'Dala Kessou",
    "Mansur al-Sha'abi",
    "Abd al-Rahman al-Tikri",
    "Omar bin Khaled",
    "Willem van der Hoek",
    "Ursel von Tann",
    "Lucia de la Roza Montes",
    "J. R. Smithers",
    "Henry Cole III",
    "D'Angelo Brast Jr.",
    "Martin Luther Kane, Jr.",
    "Fiona McKearney",
    "Guðrún Jónsdóttir",
    "Nguyen Van Thanh",
    "Vice-President Jean-Luc Kabongo-Mwana",
    "Chief Financial Officer Ama Lund",
    "Sheikh Hasan bin Zayed al-Nahar",
)
FRAMES = (
    "{} resigned on Tuesday.",
    "The plan failed, said {}, who lost the vote.",
    "Reporters met {} in the capital on Monday.",
    "The law was signed by {} and two ministers.",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", WRITTEN)
def test_a_name_is_marked_as_it_is_written(parser: Parser, name: str, frame: str) -> None:
    """Hyphens, particles, initials and "Jr." are neither cut off nor parted from the rest."""
    assert (name, "person") in {(m.text, m.kind) for m in names(parser, frame.format(name))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A Brena-based firm beat its rivals.", ["Brena"]),
        ("The Trump White House said nothing.", ["Trump", "White House"]),
        ("Guðrún Jónsdóttir of Iceland spoke with Edda Rohn.", ["Guðrún Jónsdóttir", "Iceland", "Edda Rohn"]),
        ("The late goal gave Dynamo Vasht 3-2 in the end.", ["Dynamo Vasht"]),
        ("The Ministry of Trade and Industry said so.", ["Ministry of Trade and Industry"]),
        ("The Brenan Anti-Doping Agency tested her.", ["Brenan Anti-Doping Agency"]),
        ("He read law at the University of Marland.", ["University of Marland"]),
        ("Rescuers found two men. Prosecutors had no doubt.", []),
        ("QRB Chair Ingrid Vostrel told reporters so.", ["QRB Chair Ingrid Vostrel", "QRB"]),
        ("Flood Board Chair Ingrid Vostrel spoke.", ["Flood Board Chair Ingrid Vostrel", "Flood Board"]),
        ("They governed with the Country Party of Viktor Marn.", ["Country Party", "Viktor Marn"]),
        ("It is on its way from Castor to Bremen.", ["Castor", "Bremen"]),
        ("It fined the city of Halvick 40,000 marks.", ["Halvick"]),
        ("He dined with Union MPs. The Orla Union met.", ["Union", "Orla Union"]),
        ("The People's Orla Union lost. People have voted for years.", ["People's Orla Union"]),
    ],
)
def test_names_end_where_they_end(parser: Parser, text: str, wanted: list[str]) -> None:
    """Neither what stands beside a name nor a second name is swallowed."""
    assert [m.text for m in names(parser, text)] == wanted


def test_a_sentence_of_many_names_is_no_headline(parser: Parser) -> None:
    """All its long words are names and have capitals; none may be lost for that."""
    found = names(parser, "Omar ibn Sa'id and Lucia de la Roza met at the Bank of Marland.")
    assert [m.text for m in found] == ["Omar ibn Sa'id", "Lucia de la Roza", "Bank of Marland"]


def test_a_shouted_line_is_cut_to_its_names(parser: Parser) -> None:
    """What the report calls a name elsewhere is one in capitals; what it writes small is none."""
    found = names(parser, "ROHN DENIES BRIBE\n\nEdda Rohn denies that she took a bribe. Rohn denies all.")
    assert [m.text for m in found] == ["ROHN", "Edda Rohn", "Rohn"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ferrow Roads denied it. Shares in Ferrow Roads fell.", "Ferrow Roads", "organization"),
        ("The frigate Ama Lund sank. Ama Lund had a crew of nine.", "Ama Lund", "other"),
        ("The MV Edda Rohn sank off Quenby.", "MV Edda Rohn", "other"),
        ("The Marolde administration sued.", "Marolde", "person"),
        ("Marolde's husband, Halver Rohn, was charged.", "Marolde", "person"),
        ("Halver Rohn scored twice.\nRohn 10, Marolde 9, Tarl 4.", "Rohn", "person"),
        ("Rohn & Marolde fell sharply.", "Rohn & Marolde", "organization"),
        ("Hurricane Malvo hit the coast on Monday.", "Hurricane Malvo", "other"),
        ("The Edda Rohn Telescope saw a comet on Monday.", "Edda Rohn Telescope", "other"),
    ],
)
def test_words_of_a_name_and_beside_it_tell_its_kind(parser: Parser, text: str, name: str, kind: str) -> None:
    """Firms and things by their last word, ships and storms by what stands before them, persons by what they have."""
    assert {m.kind for m in names(parser, text) if m.text == name} == {kind}


def test_a_body_in_a_title_is_a_name_of_its_own(parser: Parser) -> None:
    """The title keeps its words, and the body that it belongs to is marked within."""
    found = names(parser, "White House Press Secretary Edda Rohn spoke to reporters.")
    assert [(m.text, m.kind) for m in found] == [
        ("White House Press Secretary Edda Rohn", "person"),
        ("White House", "organization"),
    ]


def test_a_bodys_noun_stands_for_its_name(parser: Parser) -> None:
    """Before another noun, with a capital, where the report has the whole name."""
    found = names(parser, "The Country League left. No League politician sits in it.")
    assert [m.text for m in found] == ["Country League", "League"]


def test_the_head_of_a_name_with_of_is_what_stands_before_it(parser: Parser) -> None:
    """The sentence hangs on "Bank", not on the country behind it."""
    text = "The Bank of Marland raised rates."
    (found,) = names(parser, text)
    assert text[found.head :].startswith("Bank")


def test_two_places_with_a_hyphen_are_two(parser: Parser) -> None:
    """A pair is parted where both are known; a double surname is not."""
    found = names(parser, "Talks between Brena and Marland went on. Brena-Marland talks failed, Ama Rask-Olberg said.")
    assert [m.text for m in found] == ["Brena", "Marland", "Brena", "Marland", "Ama Rask-Olberg"]


def test_a_state_that_ends_a_sentence_begins_no_name(parser: Parser) -> None:
    """ "… in Santa Rita, N.M. Rohn was president": the letters are the state's, not Rohn's."""
    found = names(parser, "Edda Rohn met the board in Santa Rita, N.M. Rohn was president until May.")
    assert [(m.text, m.kind) for m in found if "Rohn" in m.text] == [("Edda Rohn", "person"), ("Rohn", "person")]


def test_every_place_of_a_dateline_is_one(parser: Parser) -> None:
    """The country behind the town, too, whatever the model takes it for."""
    text = "CAPE MARN, Valdor, Feb 12 (WWS) — Valdor said on Monday that its probe had failed."
    one = bare_report(text)
    line = Dateline("Cape Marn, Valdor", None, "WWS", 0, text.index("—") + 1)
    found = [find_names(r, parser.parse(r), Reading(r.id)).mentions for r in (one, replace(one, dateline=line))]
    kinds = [{m.kind for m in mentions if m.text == "Valdor"} for mentions in found]
    assert kinds[0] != {"place"}
    assert kinds[1] == {"place"}


def test_a_full_name_whose_surname_acts_as_a_person_is_one(parser: Parser) -> None:
    """What only the model calls a body is the person whose surname speaks."""
    text = (
        "The court found Barnabel Ekinda guilty on Monday. Ekinda, in a white robe, told reporters that he was tired."
    )
    assert {(m.text, m.kind) for m in names(parser, text) if "Ekinda" in m.text} == {
        ("Barnabel Ekinda", "person"),
        ("Ekinda", "person"),
    }


def test_an_article_that_belongs_to_a_town_is_part_of_it(parser: Parser) -> None:
    """ "The Hague" is called so with its article, "the Netherlands" are not."""
    found = [m.text for m in names(parser, "The judge flew to The Hague on Monday. The Marolde Bank closed.")]
    assert "The Hague" in found
    assert "The Marolde Bank" not in found


def test_the_matters_of_a_minister_belong_to_the_title(parser: Parser) -> None:
    """Two matters joined by "and" are one title, and neither is a body; a party before a member of it is one."""
    found = names(parser, "Labour Minister Edda Rohn met Mines and Energy Minister Karl Halver on Monday.")
    assert [(m.text, m.role) for m in found] == [
        ("Labour Minister Edda Rohn", "Labour Minister"),
        ("Mines and Energy Minister Karl Halver", "Mines and Energy Minister"),
    ]
    leader = names(parser, "Senate Majority Leader Edda Rohn resigned on Monday.")
    assert [m.text for m in leader] == ["Senate Majority Leader Edda Rohn", "Senate"]


def test_a_party_label_and_a_member_are_no_names(parser: Parser) -> None:
    """What newspapers write behind a member of a parliament, or before, is nobody's name."""
    found = names(parser, "Sen. Edda Rohn, D-Calif., and Rep. Karl Halver, R-Texas, met Republican Ama Lund on Monday.")
    assert [m.text for m in found] == ["Sen. Edda Rohn", "Rep. Karl Halver", "Ama Lund"]


def test_one_of_a_people_before_his_name_is_none_of_it(parser: Parser) -> None:
    """A noun for a person of a country stands before a person's name; a body can be called by the adjective."""
    found = names(parser, "Police arrested Filipino Rodel Marand on Monday. Swede Edda Rohn was freed.")
    assert [(m.text, m.kind) for m in found] == [("Rodel Marand", "person"), ("Edda Rohn", "person")]


def test_a_danish_firm_keeps_its_form(parser: Parser) -> None:
    """The stroke in a form of incorporation parts no name."""
    assert "Lund & Rohn A/S" in [m.text for m in names(parser, "Shares in Lund & Rohn A/S fell on Monday.")]


def test_a_countrys_formal_name_is_one_name(parser: Parser) -> None:
    """ "The Republic of the Congo" is named as a whole, and so is the other."""
    found = names(parser, "The Democratic Republic of the Congo and the Republic of the Congo signed the pact.")
    assert [m.text for m in found] == ["Democratic Republic of the Congo", "Republic of the Congo"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("House Speaker Bo Marlin met Ulla Brandt on Monday.", "House Speaker"),
        ("Senate Majority Leader Bo Marlin spoke.", "Senate Majority Leader"),
        ("House Majority Whip Bo Marlin spoke.", "House Majority Whip"),
        ("White House Speaker Bo Marlin spoke.", "Speaker"),
    ],
)
def test_a_chamber_belongs_to_the_title_of_its_officer(parser: Parser, text: str, role: str) -> None:
    """The House and the Senate stand in their officers' titles; the White House is no chamber."""
    found = {m.role for m in names(parser, text) if m.text.endswith("Bo Marlin")}
    assert found == {role} or (role == "Speaker" and "House Speaker" not in found)


def test_what_a_minister_is_charged_with_is_no_body(parser: Parser) -> None:
    """ "Inland Waterways" behind "Minister of" is part of the office; a country there is itself."""
    assert names(parser, "The former Minister of Inland Waterways was arrested.") == ()
    assert [m.text for m in names(parser, "The Prime Minister of Norway was there.")] == ["Norway"]


def test_a_capital_within_small_letters_is_a_name(parser: Parser) -> None:
    """Sites and products are spelt so; units, with fewer small letters behind, are not."""
    report = bare_report("My site, brenaPost, has 90 readers. It uses 90 kWh a day.")
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert [m.text for m in found] == ["brenaPost"]


def test_dean_is_a_given_name_before_one_more_word(parser: Parser) -> None:
    """ "Dean Carver" is no dean, "Dean Ama Carver" is one."""
    found = names(parser, "Dean Carver, 34, was led away. Dean Ama Lund wept.")
    assert [(m.text, m.role) for m in found] == [("Dean Carver", None), ("Dean Ama Lund", "Dean")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nobody in Brennhavn heard a siren on Monday.", "Brennhavn"),
        ("Today the Skarrow Islands are without a ferry.", "Skarrow Islands"),
        ("The programme of the State Visit of Her Excellency Ama Lund was printed.", "Her Excellency Ama Lund"),
        ("They sang at the Memorial Concert for Mr Bo Lund on Monday.", "Mr Bo Lund"),
    ],
)
def test_a_name_begins_behind_words_that_only_stand_before_it(parser: Parser, text: str, name: str) -> None:
    """Pronouns, days, and things that are somebody's who is addressed are no part of a name."""
    assert name in {m.text for m in names(parser, text)}


@pytest.mark.parametrize(("words", "gender"), [("Her Excellency", "female"), ("His Royal Highness Prince", "male")])
def test_his_and_her_before_a_style_tell_the_gender(parser: Parser, words: str, gender: str) -> None:
    """ "Her Excellency" is the style of whose name follows, and no "her" of somebody else."""
    found = {m.text: m.gender for m in names(parser, f"{words} Robin Lund arrived on Monday.")}
    assert found == {f"{words} Robin Lund": gender}


def test_a_feast_is_nobody(parser: Parser) -> None:
    """Named days are times and no names; a town may be called like one."""
    found = {m.text for m in names(parser, "Diwali was cold. They met in Corpus Christi. Holly Easter left.")}
    assert found == {"Corpus Christi", "Holly Easter"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Detroit was quiet. General Motors will shut a plant.", "General Motors", "organization"),
        ("Shares fell on Monday. JSC Norvik Energo was fined.", "JSC Norvik Energo", "organization"),
        ("Detroit was quiet. General Stone will retire in May.", "General Stone", "person"),
    ],
)
def test_a_rank_or_a_form_can_open_a_firms_name(parser: Parser, text: str, name: str, kind: str) -> None:
    """A rank before a common word in what the tagger has as a body; before a surname it is a title."""
    report = bare_report(text)
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert [m.kind for m in found if m.text == name] == [kind]
