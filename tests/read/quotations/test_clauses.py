"""Where a reported clause ends, whose it is, and what looks like one but is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Quotation

Quote = Callable[[str], tuple[Quotation, ...]]


@pytest.mark.parametrize(
    "text",
    [
        "Did anybody tell you to leave?",
        "Who told you that the boat was leaning?",
        "Why did he say that the war was over?",
        "According to taste, add pepper.",
        "The tour promises to be short.",
        "The recipe asks you to rest the dough for an hour.",
        "The theorem states that the sum is even.",
        "The mayor would neither confirm nor deny that the town had sold the dam.",
    ],
)
def test_what_is_no_quotation(text: str, quote: Quote) -> None:
    """Asking who says it, going by something, and things with nobody behind them put nothing in anybody's mouth."""
    assert quote(text) == ()


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Ann Roe said the talks would continue “for as long as it takes”.",
            ["the talks would continue “for as long as it takes”"],
        ),
        (
            "Ann Roe admitted that the bridge had collapsed but denied that anyone had died.",
            ["the bridge had collapsed", "anyone had died"],
        ),
        (
            "Ann Roe conceded that the plan had failed but insisted that voters would understand.",
            ["the plan had failed", "voters would understand"],
        ),
        ("As Ann Roe put it, the village had been “sold by the metre”.", ["the village had been “sold by the metre”"]),
        ("The village, as Ann Roe put it, had been sold by the metre.", ["The village", "had been sold by the metre"]),
        ("Ann Roe's claim that nobody was hurt was contradicted by records.", ["nobody was hurt"]),
        ("“The dam held all night,” Ann Roe said.", ["The dam held all night"]),
        ("Ann Roe rejected that the town had sold the dam.", ["the town had sold the dam"]),
    ],
)
def test_the_whole_clause_and_no_more(text: str, contents: list[str], quote: Quote) -> None:
    """Verbs inside the clause are no cues, a second cue has the same speaker, a noun's clause ends where it does."""
    found = quote(text)
    assert [q.text for q in found] == contents
    assert {q.speaker.name for q in found if q.speaker} == {"Ann Roe"}


@pytest.mark.parametrize(
    ("text", "who", "passer"),
    [
        ("Reuters reported that, according to the ministry, exports fell 3%.", "ministry", "Reuters"),
        ("The BBC, citing a leaked memo, reported that the plant had closed.", "a leaked memo", "BBC"),
        ("CNN is reporting that the plant will close, citing two people.", "two people", "CNN"),
    ],
)
def test_an_outlet_passes_on_what_its_source_says(text: str, who: str, passer: str, quote: Quote) -> None:
    """Within the clause or beside the verb: the cited is the speaker, whoever reports is a station."""
    (found,) = quote(text)
    assert found.speaker is not None
    assert (found.speaker.name or found.speaker.description) == who
    assert [link.name for link in found.chain] == [passer]


@pytest.mark.parametrize("text", ["A court heard that the dam had held.", "The court was told that the dam had held."])
def test_what_a_court_hears_somebody_else_says(text: str, quote: Quote) -> None:
    """The court only listens, and who spoke is left unsaid."""
    (found,) = quote(text)
    assert (found.text, found.speaker) == ("the dam had held", None)


def test_a_name_that_looks_like_an_exclamation(quote: Quote) -> None:
    """“Oh” may be a surname."""
    assert [q.text for q in quote("“The dam held all night,” Oh Young-sook said.")] == ["The dam held all night"]


def test_a_denial_that_was_not_made_is_told_by_its_cue(quote: Quote) -> None:
    """“Did not deny that” is no denial."""
    assert [q.cue for q in quote("Ann Roe did not deny that the town had sold the dam.")] == ["not deny"]
