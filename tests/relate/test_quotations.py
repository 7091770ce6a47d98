"""Quotations across reports: entities as speakers, outlets in chains, and the same words joined."""

from __future__ import annotations

from dateline.model.passage import Passage
from dateline.model.reading import Link, Quotation, Read, Reading, Speaker, Word
from dateline.model.record import Copy, Entity
from dateline.model.report import Report, Source
from dateline.relate.quotations import decide_quotations


def read(
    name: str, text: str, speaker: Speaker | None, chain: tuple[Link, ...] = (), outlet: str = "Vale Post"
) -> Read:
    """A report that is one quotation, its words as their own lemmas."""
    words, at = [], 0
    for word in text.split():
        if len(word) > 3:
            words.append(Word(at, at + len(word), word.casefold().strip(".,"), "NOUN"))
        at += len(word) + 1
    quotation = Quotation(name, 0, len(text), f"q-{name}", text, "direct", speaker, "say", chain)
    report = Report(
        name, Source("text", name), None, outlet, (), None, (), "en", f"2031-01-0{name[-1]}", None, None, text, (), ""
    )
    return Read(report, Reading(name, words=tuple(words), quotations=(quotation,)))


def krull(*mentions: Passage) -> Entity:
    """Mayor Ida Krull."""
    return Entity("e-1", "Ida Krull", "person", ("Ida Krull", "Krull"), (), None, mentions)


WORDS = "nurses stood waiting with blankets and with kettles they borrowed"


def test_the_speaker_is_the_entity_whose_mention_its_words_are() -> None:
    """“The mayor” becomes the entity that is mentioned there."""
    one = read("r1", WORDS, Speaker(None, None, 70, 79, "person", "the mayor"))
    (found,) = decide_quotations((one,), (krull(Passage("r1", 70, 79)),), ())
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.entity) == ("Ida Krull", "e-1")


def test_a_name_that_only_one_bears_is_enough() -> None:
    """Where no mention overlaps, the name decides."""
    one = read("r1", WORDS, Speaker("Krull", None, 70, 75, "person"))
    (found,) = decide_quotations((one,), (krull(Passage("r1", 5, 9)),), ())
    assert found.speaker is not None
    assert found.speaker.entity == "e-1"


def test_an_outlet_of_the_story_that_speaks_passed_it_on() -> None:
    """“… , the Gazette said” has no speaker, and the Gazette in its chain."""
    one = read("r1", "the dam near hallam will break", None, outlet="Hallam Gazette")
    two = read("r2", "seven wells were closed yesterday", Speaker("Hallam Gazette", None, 40, 54, "body"))
    found = decide_quotations((one, two), (), ())[1]
    assert found.speaker is None
    assert [link.name for link in found.chain] == ["Hallam Gazette"]


def test_the_same_words_are_joined_to_the_earliest() -> None:
    """A later report's wording is a variant of the first, with what was changed word by word."""
    one = read("r1", WORDS, Speaker("Ida Krull", None, 70, 79, "person"))
    two = read(
        "r2", "nurses stood waiting with blankets, with kettles they could borrow", Speaker("Ida Krull", None, 70, 79)
    )
    first, second = decide_quotations((one, two), (), ())
    assert first.variant_of is None
    assert second.variant_of == first.id
    assert ("dropped", "and") in second.differences
    assert any(op == "changed" for op, _ in second.differences)


def test_a_wording_in_translation_is_joined_by_its_speaker() -> None:
    """Names and nouns stay in translation: with one speaker half of the words are enough."""
    one = read("r1", "planted orchard that winter freeze down", Speaker("Ida Krull", None, 70, 79, "person"))
    two = read("r2", "orchard which winter kills down", Speaker("Ida Krull", None, 70, 79, "person"))
    assert decide_quotations((one, two), (), ())[1].variant_of == "q-r1"


def test_other_speakers_words_stay_apart() -> None:
    """Likeness doesn't join what two people said."""
    one = read("r1", WORDS, Speaker("Ida Krull", None, 70, 79, "person"))
    two = read("r2", WORDS, Speaker("Olo Brant", None, 70, 79, "person"))
    assert decide_quotations((one, two), (), ())[1].variant_of is None


def test_words_without_a_speaker_take_the_one_they_have_elsewhere() -> None:
    """A quotation that names nobody takes the speaker of the same words in another report."""
    one = read("r1", WORDS, Speaker("Ida Krull", None, 70, 79, "person"))
    two = read("r2", WORDS, None)
    found = decide_quotations((one, two), (), ())[1]
    assert found.speaker is not None
    assert found.speaker.name == "Ida Krull"


def test_an_unnamed_source_is_not_named_by_likeness() -> None:
    """Who is kept unnamed stays so."""
    one = read("r1", WORDS, Speaker("Ida Krull", None, 70, 79, "person"))
    two = read("r2", WORDS, Speaker(None, None, 70, 79, "unnamed", "a source"))
    found = decide_quotations((one, two), (), ())[1]
    assert found.speaker is not None
    assert found.speaker.name is None


def test_a_copied_passage_tells_whose_paper_it_was() -> None:
    """“The local paper” is the outlet that the passage was copied from, and its speaker speaks here too."""
    one = read(
        "r1", "baker baskets carried seventeen across", Speaker("Ida Krull", None, 70, 79), outlet="Hallam Gazette"
    )
    link = Link("r2", 60, 75, "local paper", "outlet")
    two = read("r2", "woman with baskets took many over", None, (link,), outlet="Deck")
    copy = Copy(Passage("r1", 0, 37), Passage("r2", 0, 33), "paraphrase", None, 0.8, "the same baskets")
    found = decide_quotations((one, two), (), (copy,))[1]
    assert [link.name for link in found.chain] == ["Hallam Gazette"]
    assert found.speaker is not None
    assert found.speaker.name == "Ida Krull"


def test_no_words_come_from_those_published_after_them() -> None:
    """A copy and the likeness of the words may point opposite ways: the first published stays the original."""
    one, two, three = (read(f"r{n}", WORDS, Speaker("Krull", None, 70, 75, "person")) for n in (1, 2, 3))
    whole = [Passage(f"r{n}", 0, len(WORDS)) for n in (1, 2, 3)]
    copies = (Copy(whole[1], whole[0], "verbatim", None, 0.9, ""), Copy(whole[1], whole[2], "verbatim", None, 0.9, ""))
    found = decide_quotations((one, two, three), (), copies)
    assert [q.variant_of for q in found] == [None, "q-r1", "q-r1"]


def test_the_order_of_entities_never_matters() -> None:
    """The same reports give the same quotations however the entities come."""
    one = read("r1", WORDS, Speaker("Krull", None, 70, 75, "person"))
    other = Entity("e-2", "Olo Brant", "person", ("Olo Brant",), (), None, (Passage("r1", 1, 4),))
    mine = krull(Passage("r1", 5, 9))
    assert decide_quotations((one,), (mine, other), ()) == decide_quotations((one,), (other, mine), ())


def test_a_noun_that_one_report_puts_before_a_name_is_that_body_in_the_others() -> None:
    """“The movement Free Tides” in one report makes “the movement” of another Free Tides."""
    one = read("r1", "the movement Free Tides marched with nine drums", None)
    two = read("r2", "nobody paid them a single coin", Speaker("movement", None, 31, 43, "body", "the movement"))
    tides = Entity("e-2", "Free Tides", "organization", ("Free Tides",), (), None, (Passage("r1", 13, 23),))
    found = decide_quotations((one, two), (tides,), ())[1]
    assert found.speaker is not None
    assert found.speaker.name == "Free Tides"


def test_an_agency_is_known_by_its_capitals() -> None:
    """“The Press Association of Vale” is the story's PAV."""
    one = read("r1", "the dam near hallam will break", None, outlet="PAV")
    link = Link("r2", 50, 74, "Press Association of Vale", "agency")
    two = read("r2", "seven wells were closed yesterday", Speaker("palace", None, 40, 46, "body"), (link,))
    found = decide_quotations((one, two), (), ())[1]
    assert [station.name for station in found.chain] == ["PAV"]


def test_a_body_with_a_notice_of_its_own_is_no_outlet() -> None:
    """Where the Harbour Directorate's notice is among the reports, what it says elsewhere is still its own word."""
    one = read("r1", "the dam near hallam will break", None, outlet="Harbour Directorate")
    two = read("r2", "seven wells were closed yesterday", Speaker("Harbour Directorate", None, 40, 59, "body"))
    found = decide_quotations((one, two), (), ())[1]
    assert found.speaker is not None
    assert (found.speaker.name, found.chain) == ("Harbour Directorate", ())


def test_a_firm_is_called_without_its_legal_form() -> None:
    """“Ottil Foods” for Ottil Foods Ltd, where a report calls it so."""
    firm = Entity(
        "e-2", "Ottil Foods Ltd", "organization", ("Ottil Foods", "Ottil Foods Ltd"), (), None, (Passage("r1", 40, 51),)
    )
    one = read("r1", WORDS, Speaker("Ottil Foods", None, 40, 51, "body"))
    (found,) = decide_quotations((one,), (firm,), ())
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.entity) == ("Ottil Foods", "e-2")
