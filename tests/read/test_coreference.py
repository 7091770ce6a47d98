"""Coreference: who is who within one report."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.model.reading import Mention, Reading
from dateline.read.coreference import find_coreference
from dateline.read.coreference.clusters import given_agrees, names_differ
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from tests.reports import bare_report


def mentions(parser: Parser, text: str, title: str | None = None) -> tuple[Mention, ...]:
    """The mentions of a text with their clusters."""
    report = bare_report(text, title=title)
    parse = parser.parse(report)
    reading = Reading(report.id)
    for extract in (find_names, find_quotations, find_coreference):
        reading = extract(report, parse, reading)
    return reading.mentions


def of_one(parser: Parser, text: str, name: str) -> list[str]:
    """The words of the cluster that a name is in."""
    found = mentions(parser, text)
    cluster = next(m.cluster for m in found if m.text == name)
    return [m.text for m in found if m.cluster == cluster]


def test_surname_title_and_pronoun_are_one(parser: Parser) -> None:
    """A full name, its surname with a form of address and a pronoun of its gender join."""
    text = "Edda Rohn resigned on Monday. Ms Rohn had led the bank for years. She gave no reason."
    assert of_one(parser, text, "Edda Rohn") == ["Edda Rohn", "Ms Rohn", "She"]


def test_pronouns_follow_gender(parser: Parser) -> None:
    """He and she part where titles tell who is who."""
    text = "Mr Halver met Mrs Rohn on Friday. He smiled. She did not."
    assert of_one(parser, text, "Mr Halver") == ["Mr Halver", "He"]
    assert of_one(parser, text, "Mrs Rohn") == ["Mrs Rohn", "She"]


def test_an_office_in_apposition_is_known_again(parser: Parser) -> None:
    """ "The harbour master" later in the report is who was introduced as it."""
    text = "Edda Rohn, the harbour master, closed the port. Ships waited outside. The harbour master gave no reason."
    assert of_one(parser, text, "Edda Rohn").count("The harbour master") == 1


def test_i_in_a_quotation_is_its_speaker(parser: Parser) -> None:
    """The first person inside quotation marks is the one who speaks."""
    text = '"I have never seen such waves," said Edda Rohn, the harbour master. "I will not forget them."'
    assert of_one(parser, text, "Edda Rohn").count("I") == 2


def test_a_pronoun_that_opens_reported_words_is_the_speaker_named_after(parser: Parser) -> None:
    """ "It would appeal, the council said" speaks of the council, not of the company before."""
    loss = "Norgate lost 3 million crowns last year."
    text = f"{loss}\nIt would inspect the books on Monday, the Harbour Safety Board announced."
    assert of_one(parser, text, "Harbour Safety Board") == ["It", "Harbour Safety Board"]


def test_an_acronym_is_learned_from_the_report(parser: Parser) -> None:
    """Letters in parentheses stand for the body named before them from then on, be they its initials or not."""
    text = "The Harbour Safety Board (HSB) fined the company. The HSB gave no reason."
    assert of_one(parser, text, "Harbour Safety Board").count("HSB") == 2
    text = "The Brenan Athletics Federation (KAS) fined the runner. KAS gave no reason."
    assert of_one(parser, text, "Brenan Athletics Federation").count("KAS") == 2


def test_letters_keep_small_words_small(parser: Parser) -> None:
    """The letters of a body's name are its also where those of small words are written small."""
    text = "The Bank of Marland raised rates on Monday. The BoM said prices were rising."
    assert "BoM" in of_one(parser, text, "Bank of Marland")


def test_a_body_is_called_by_the_beginning_of_its_name(parser: Parser) -> None:
    """The article and the beginning of an adjective mean the one body of the report that opens with it."""
    text = "The Federal Reserve raised rates on Monday. The Fed said prices were rising."
    assert "Fed" in of_one(parser, text, "Federal Reserve")
    assert "Sun" not in of_one(parser, "The Sunderfold Council met on Monday. The Sun was told.", "Sunderfold Council")
    text = "The Federal Reserve met the Federal Bureau of Fisheries on Monday. The Fed was silent."
    assert "Fed" not in of_one(parser, text, "Federal Reserve")


def test_two_persons_of_one_surname_stay_two(parser: Parser) -> None:
    """A surname borne by two full names of the report joins no two of them."""
    text = "Edda Rohn sold the yard to her brother Karl Rohn. Edda Rohn moved to the coast and Karl Rohn stayed."
    found = mentions(parser, text)
    edda = {m.cluster for m in found if m.text == "Edda Rohn"}
    karl = {m.cluster for m in found if m.text == "Karl Rohn"}
    assert edda
    assert karl
    assert not edda & karl


def test_weather_and_clauses_stand_for_nothing(parser: Parser) -> None:
    """ "It rained" and "it is likely that" make no mention."""
    assert not [m for m in mentions(parser, "It rained. It is likely that the port will close.") if m.text == "It"]


def test_clusters_are_numbered_by_first_appearance(parser: Parser) -> None:
    """Numbers run from 0 in text order, the same on every run."""
    text = "Edda Rohn met Karl Halver in Norgate. She thanked him. The town was quiet."
    found = mentions(parser, text)
    first: list[int] = []
    for mention in found:
        if mention.cluster not in first:
            first.append(mention.cluster)
    assert first == list(range(len(first)))
    assert found == mentions(parser, text)


@pytest.mark.parametrize(
    "text", ["", "“", '"I', "It. It. It.", "He she they (it", "🙂 I 🙂 you", "the the the", "'s old"]
)
def test_odd_text_raises_nothing(parser: Parser, text: str) -> None:
    """Broken text gives mentions that lie in it, or none."""
    assert all(m.text == text[m.start : m.end] for m in mentions(parser, text))


NAME = st.sampled_from(["anna", "berta", "carl", "dora", "emil"])


@given(NAME, NAME, NAME)
def test_other_given_name_is_another_person(one: str, other: str, surname: str) -> None:
    """Two names to one surname differ exactly when the given names do, initials apart."""
    assert names_differ((one, surname + "sen"), (other, surname + "sen")) == (one != other)
    assert given_agrees(one[0], other) == (one[0] == other[0])


def test_who_is_told_of_is_not_who_tells(parser: Parser) -> None:
    """A thing in the words reported is not the one who says them."""
    text = "Alma Torvik opened the fair. A visitor had mended the organ, she said."
    assert of_one(parser, text, "Alma Torvik") == ["Alma Torvik", "she"]


def test_an_institution_is_no_company(parser: Parser) -> None:
    """A noun for one function joins no body of another."""
    text = "Harrow Steel was fined on Monday. The court said the firm had lied."
    assert "The court" not in of_one(parser, text, "Harrow Steel")


def test_a_surname_of_two_is_the_one_named_first(parser: Parser) -> None:
    """A relative is called by the full name again; the bare surname is whom the report is about."""
    text = "Alma Torvik won the prize. Her brother, Jon Torvik, clapped. Torvik will sing in May."
    found = mentions(parser, text)
    first = next(m for m in found if m.text == "Alma Torvik")
    assert next(m for m in found if m.text == "Torvik").cluster == first.cluster


def test_a_given_name_said_somewhere_keeps_no_surname_from_its_bearer(parser: Parser) -> None:
    """ "Edvin" and "Carver" are both Edvin Carver, whichever of them comes first."""
    text = 'Edvin Carver left Brena. "Edvin was afraid of the dark," Ama Lund said. Carver laughed. Carver is 45.'
    assert of_one(parser, text, "Edvin Carver") == ["Edvin Carver", "Edvin", "Carver", "Carver"]


def test_middle_initials_tell_namesakes_apart() -> None:
    """ "Karl B. Lund" and "Karl T. Lund" are two; a name without initials can be either."""
    assert names_differ(("karl", "b", "lund"), ("karl", "t", "lund"))
    assert not names_differ(("karl", "b", "lund"), ("karl", "bertil", "lund"))
    assert not names_differ(("karl", "lund"), ("karl", "t", "lund"))


def test_a_phrase_said_again_word_for_word_is_one_thing_however_far(parser: Parser) -> None:
    """ "The harbour master plan" after twenty sentences is still that plan."""
    text = "The drainage plan was drawn up." + " Rain fell on the hills." * 20 + " Nobody had read the drainage plan."
    assert of_one(parser, text, "The drainage plan") == ["The drainage plan", "the drainage plan"]


def test_words_after_a_noun_that_say_which_one_keep_it_apart(parser: Parser) -> None:
    """A road that is told apart by where it leads is no road that was spoken of before."""
    text = "The road was closed on Monday. Crews repaired the road that leads to the quarry."
    found = mentions(parser, text)
    roads = [m for m in found if "road" in m.text]
    assert len(roads) == 2 and roads[0].cluster != roads[1].cluster


def test_a_description_before_a_name_is_a_role_in_the_reports_words(parser: Parser) -> None:
    """Inflected words stay as they were printed: "acting", not "act"."""
    found = mentions(parser, "They met acting harbour commissioner Edda Rohn on Monday.")
    assert [m.role for m in found if m.text == "Edda Rohn"] == ["acting harbour commissioner"]


def test_a_country_is_spoken_of_as_the_country(parser: Parser) -> None:
    """A country named before is "the country", and no "region"."""
    text = "Norway held an election on Sunday. The country has four million voters. The region was calm."
    assert of_one(parser, text, "Norway") == ["Norway", "The country"]


def test_they_do_not_go_on_from_it(parser: Parser) -> None:
    """A body is "it" or "they"; one pronoun does not take up the other."""
    found = mentions(parser, "The Marton Harbour Board met. It sold the pier to two brothers. They paid in cash.")
    clusters = {m.text: m.cluster for m in found}
    assert clusters["They"] != clusters["It"]


def test_this_is_no_body(parser: Parser) -> None:
    """A "that" which takes up what a clause says is no mention of anything that the clause names."""
    text = "The Marton Harbour Board sold the pier. That surprised the town."
    assert "That" not in [m.text for m in mentions(parser, text)]


def test_one_who_speaks_is_not_he(parser: Parser) -> None:
    """In words of an "I", "he" is somebody else."""
    text = "Edgar Rohn wrote this column.\n\nI met Anton Halver in June. I liked what he said."
    found = mentions(parser, text)
    assert {m.cluster for m in found if m.text == "he"} == {m.cluster for m in found if m.text == "Anton Halver"}


def test_one_who_asks_is_not_one_who_answers(parser: Parser) -> None:
    """In an interview, "I" in a question is another than "I" in the answers, who is "you" in the questions."""
    text = (
        "Edda Rohn runs the harbour.\n\nWhat did you find when you came?\n\nI found a wreck.\n\n"
        "I lived here once. Are you proud of it?\n\nI am."
    )
    found = mentions(parser, text)
    asked, answered = text.index("I lived"), text.index("I found")
    of = {m.start: m.cluster for m in found}
    assert of[asked] != of[answered]
    assert {m.cluster for m in found if m.text == "you"} == {of[answered]}


SHARED = [
    ("Kenji Tamura and Aya Tamura met in the hall. Tamura said she was tired.", "Aya Tamura"),
    ("Laura Roth and Tom Roth bought the mill. Roth said he was angry.", "Tom Roth"),
    ("Anna Weil, a nurse, spoke. Georg Weil, the mayor, came too. Weil said his wife was ill.", "Georg Weil"),
    ("A witness was Lam Thi Lan. Straight after Lam Van Minh spoke, Lam said he had seen it.", "Lam Van Minh"),
    ("Dana Mors sued. Mors said it was unfair. Her rival Chris Mors was there. Mors left.", "Dana Mors"),
    ("Hope Salgo, the widow, wept. Sheriff Eva Salgo-Ruiz came. Sheriff Salgo shut it.", "Sheriff Eva Salgo-Ruiz"),
    ("Dana Mors and Chris Mors sued the council. The judge heard both. Mors said it was fair.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bearer"), SHARED)
def test_a_surname_of_two_means_whom_title_pronoun_or_use_tell(parser: Parser, text: str, bearer: str | None) -> None:
    """Where nothing tells whom of two a bare surname means, it stays open."""
    found = mentions(parser, text)
    bare = [m for m in found if m.form == "name" and m.text.split()[-1] == m.text.split()[0]]
    bare = bare or [m for m in found if m.text == "Sheriff Salgo"]
    full = {m.cluster: m.text for m in found if m.form == "name" and m not in bare}
    assert {full.get(m.cluster) for m in bare} == {bearer}


TALK = (
    "Ama Lund: When did you first see the wreck?\n\nEdda Rohn: I saw it in May.\n\nMy crew was with me.\n\n"
    "Ama Lund: Were you afraid?\n\nEdda Rohn: I was not."
)


def test_under_labels_i_is_who_is_named_and_you_who_answers(parser: Parser) -> None:
    """A turn goes on over paragraphs without a label, and a question's "you" is the one whose turn is next."""
    words = of_one(parser, TALK, "Edda Rohn")
    assert {w: words.count(w) for w in ("you", "I", "My", "me")} == {"you": 2, "I": 2, "My": 1, "me": 1}


def test_a_label_that_says_i_is_a_person(parser: Parser) -> None:
    """Whatever a label's name looks like, who says "I" under it is one of one kind."""
    found = mentions(parser, TALK.replace("Edda Rohn", "Paris Hill"))
    assert {m.kind for m in found if m.text in {"Paris Hill", "I"}} == {"person"}


def test_you_who_answer_with_we_are_several(parser: Parser) -> None:
    """Where the answers have no "I", the questions' "you" is their "we"."""
    text = "When did you build the boat?\n\nWe built it in May.\n\nDid you sail?\n\nWe did, and we were glad."
    assert [w.casefold() for w in of_one(parser, text, "We")] == ["you", "we", "you", "we", "we"]


def test_reported_words_have_the_reporters_i(parser: Parser) -> None:
    """In "she asked whether I knew" it is not she; after the words, or in quotation marks, the speaker is."""
    assert "I" not in of_one(parser, "Edda Rohn said that I knew the harbour.", "Edda Rohn")
    assert "I" in of_one(parser, '"I knew the harbour," said Edda Rohn.', "Edda Rohn")


def test_what_is_left_of_us_is_we(parser: Parser) -> None:
    """The clipped pronoun of "let's" goes on with the "we" before it; that of "it's" is none."""
    text = "We have waited long. Let's go home. It's late."
    assert of_one(parser, text, "We") == ["We", "'s"]


def test_they_can_be_anyone(parser: Parser) -> None:
    """A person left open is taken up by "they", and is no mention otherwise."""
    text = "The bank has a new rule. If anyone lost a card, they can come to the hall."
    assert of_one(parser, text, "they") == ["anyone", "they"]
    assert all(m.text != "anyone" for m in mentions(parser, "The bank has not told anyone."))


def test_they_can_be_those_whom_and_joins(parser: Parser) -> None:
    """Two who are named together are one for a "they", and no mention otherwise; their names stay their own."""
    text = "Edda Rohn and Ama Lund left the hall. They gave no reason."
    assert of_one(parser, text, "They") == ["Edda Rohn and Ama Lund", "They"]
    assert of_one(parser, text, "Edda Rohn") == ["Edda Rohn"]
    assert all(" and " not in m.text for m in mentions(parser, "Edda Rohn and Ama Lund left the hall."))


def test_thousands_of_workers_are_workers(parser: Parser) -> None:
    """A noun that only says how many makes no mention of its own."""
    found = mentions(parser, "Thousands of workers have left the yard.")
    assert [m.text for m in found if m.form == "nominal"] == ["Thousands of workers", "the yard"]


def test_this_and_a_noun_take_up_the_nearest_of_that_noun(parser: Parser) -> None:
    """Pointing words need no likeness of modifiers: "this old bridge" is the bridge that was just spoken of."""
    text = "The town has a stone bridge. Nobody has crossed this old bridge since May."
    assert of_one(parser, text, "this old bridge") == ["a stone bridge", "this old bridge"]


def test_it_is_what_was_said_last_rather_than_what_is_famous(parser: Parser) -> None:
    """A thing named often before does not draw every "it" to itself."""
    text = (
        "The Marlin is a ferry. The Marlin was built in May. The Marlin is white. "
        "Sailors of the Marlin found a chest, and it was locked."
    )
    assert of_one(parser, text, "it") == ["a chest", "it"]


@pytest.mark.parametrize(
    "text",
    ["It is our duty to stay.", "It is our belief that the bridge will hold.", "Rohn found it hard to leave."],
)
def test_it_before_what_it_announces_stands_for_nothing(parser: Parser, text: str) -> None:
    """An "it" whose sense comes in a clause after it is no mention."""
    assert all(m.text.casefold() != "it" for m in mentions(parser, text))


def test_a_space_agency_sends_no_news(parser: Parser) -> None:
    """The agency of the dateline is "the news agency", not an agency for anything else."""
    report = replace(bare_report("LPS reported that the pad was ready. The space agency was glad."), agencies=("LPS",))
    parse = parser.parse(report)
    reading = find_names(report, parse, Reading(report.id))
    found = find_coreference(report, parse, reading).mentions
    agency = next(m for m in found if m.text == "The space agency")
    assert all(m.cluster != agency.cluster for m in found if m.text == "LPS")


@pytest.mark.parametrize(
    "text",
    [
        "Judge Oran Lund found Halver Rohn guilty of theft and acquitted him of fraud.",
        "Oran Lund met Halver Rohn in May and thanked him.",
        "Halver Rohn was ill. Oran Lund asked to see him.",
    ],
)
def test_him_is_not_who_does_it_to_him(parser: Parser, text: str) -> None:
    """A verb joined by "and", or one that somebody asks to do, has the subject of the verb over it."""
    assert "him" in of_one(parser, text, "Halver Rohn")


@pytest.mark.parametrize(
    ("text", "name", "words", "same"),
    [
        ("Britain paid on Monday. The United Kingdom had waited.", "Britain", "United Kingdom", True),
        ("America paid on Monday. Canada had waited.", "America", "Canada", False),
        ("The Post met English writer Ama Lund. English is hard.", "Ama Lund", "English", False),
    ],
)
def test_places_by_other_words(parser: Parser, text: str, name: str, words: str, same: bool) -> None:
    """A country by another of its names; a language is nobody."""
    assert (words in of_one(parser, text, name)) == same


def test_a_name_before_a_noun_tells_it_apart(parser: Parser) -> None:
    """ "The Norvik licence" is no licence that was spoken of without that name."""
    found = mentions(parser, "The firm has a licence. It prefers the Norvik licence.")
    licences = {m.cluster for m in found if m.text in {"a licence", "the Norvik licence"}}
    assert len(licences) == 2


@pytest.mark.parametrize(("article", "same"), [("the", True), ("no", False), ("any", False)])
def test_it_is_nothing_that_was_denied(parser: Parser, article: str, same: bool) -> None:
    """ "No boat" and "any boat" leave nothing for "it"."""
    found = mentions(parser, f"She said {article} boat was lost and nobody had seen it.")
    boat = {m.cluster for m in found if m.text == f"{article} boat"}
    assert ({m.cluster for m in found if m.text == "it"} == boat) == same
