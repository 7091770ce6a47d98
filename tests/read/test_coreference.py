"""Coreference: who is who within one report."""

from __future__ import annotations

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
