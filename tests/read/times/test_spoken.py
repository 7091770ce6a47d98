"""Times in quotations count from the day on which the words were spoken."""

from __future__ import annotations

import pytest

from dateline.library import times

PUBLISHED = "2031-03-12"


def meant(text: str) -> dict[str, str | None]:
    return {time.text: time.value for time in times(text, published=PUBLISHED)}


@pytest.mark.parametrize(
    "text",
    [
        'Mayor Ineke Solberg said on Sunday: "The ferry will sail tomorrow."',
        '"The ferry will sail tomorrow," Mayor Ineke Solberg said on Sunday.',
        '"The ferry will sail tomorrow," Mayor Ineke Solberg told reporters on Sunday in Tarn.',
    ],
)
def test_a_quoted_tomorrow_follows_the_day_of_speaking(text: str) -> None:
    """Whoever spoke on Sunday meant Monday, though the report is Wednesday's."""
    assert meant(text) == {"Sunday": "2031-03-09", "tomorrow": "2031-03-10"}


def test_a_post_counts_from_its_own_day() -> None:
    """ "Yesterday" in a post of March 9 is the 8th; its dates and lengths stay as they are."""
    text = 'On March 9, Solberg wrote on her page: "Yesterday we opened the quay, built in two years since May 2029."'
    assert meant(text)["Yesterday"] == "2031-03-08"
    assert meant(text)["May 2029"] == "2029-05"


def test_the_reason_names_the_day_of_speaking() -> None:
    """Who asks why is told that it was the speaker's day."""
    found = times('"The ferry will sail tomorrow," Mayor Ineke Solberg said on Sunday.', published=PUBLISHED)
    assert 'the day of speaking ("Sunday")' in found[0].rule
    assert found[0].anchor == "2031-03-09"


@pytest.mark.parametrize(
    "text",
    [
        '"The ferry will sail tomorrow," Mayor Ineke Solberg said.',
        "Mayor Ineke Solberg said on Sunday that the ferry will sail tomorrow.",
        'After the ferry sank on Sunday, Mayor Ineke Solberg said: "We will sail tomorrow."',
    ],
)
def test_without_a_day_of_speaking_the_report_s_own_counts(text: str) -> None:
    """Indirect speech is the reporter's, and another event's day is not that of the words."""
    assert meant(text)["tomorrow"] == "2031-03-13"


@pytest.mark.parametrize(
    "text",
    [
        'In a letter dated 2 March, he wrote: "The ferry will sail tomorrow."',
        'In a statement issued on 2 March, the firm said: "The ferry will sail tomorrow."',
        'The memo, dated March 2, says: "The ferry will sail tomorrow."',
    ],
)
def test_what_a_document_says_counts_from_its_own_day(text: str) -> None:
    """A letter's tomorrow is the day after its date, whenever it is reported."""
    assert meant(text)["tomorrow"] == "2031-03-03"


def test_a_quotation_that_goes_on_keeps_its_day() -> None:
    """The second half of what was said on Sunday was said on Sunday."""
    text = '"I slept badly," Mayor Ineke Solberg said on Sunday. "I intend to sleep well tomorrow."'
    assert meant(text)["tomorrow"] == "2031-03-10"


@pytest.mark.parametrize(
    "clause",
    [
        "Speaking on Sunday, Ineke Solberg said:",
        "Speaking to reporters in Tarn on Sunday, Ineke Solberg said:",
        "Speaking after Sunday's match, Ineke Solberg said:",
        "Posting on X on Sunday, Ineke Solberg said:",
        "Asked on Sunday whether the quay was safe, Ineke Solberg said:",
        "In an interview broadcast on Sunday, Ineke Solberg told the host:",
        "Addressing parliament on Sunday, Ineke Solberg said:",
        "Ineke Solberg, speaking on Sunday, said:",
        "At the hearing, held on Sunday, Ineke Solberg said:",
    ],
)
def test_a_clause_dates_the_speaking(clause: str) -> None:
    """A participle of speaking, or of what was published or held, gives the words their day."""
    assert meant(f'{clause} "We open tomorrow."')["tomorrow"] == "2031-03-10"


@pytest.mark.parametrize(
    "clause",
    [
        "Speaking ahead of Sunday's match, Ineke Solberg said:",
        "Speaking after the ferry sank on Sunday, Ineke Solberg said:",
        "Carrying a flag on Sunday, Ineke Solberg said:",
    ],
)
def test_another_day_in_the_clause_is_not_that_of_the_words(clause: str) -> None:
    """What one speaks of, or ahead of, is of another day."""
    assert meant(f'{clause} "We open tomorrow."')["tomorrow"] == "2031-03-13"


@pytest.mark.parametrize(
    "text",
    [
        'Solberg said on Sunday that the quay was safe. "We open tomorrow," she added.',
        'Solberg said on Sunday that the quay was safe.\n"We open tomorrow," she said.',
        'Solberg said on Sunday: "It is safe." She went on: "We open tomorrow."',
    ],
)
def test_who_goes_on_speaks_on_the_same_day(text: str) -> None:
    """What the same speaker adds next was said then too."""
    assert meant(text)["tomorrow"] == "2031-03-10"


@pytest.mark.parametrize(
    "text",
    [
        'Solberg said on Sunday that the quay was safe. "We open tomorrow," Anna Brandt said.',
        'Solberg said on Sunday that the quay was safe.\nThe quay is old.\n"We open tomorrow," she said.',
    ],
)
def test_somebody_else_or_later_speaks_on_another_day(text: str) -> None:
    """Another speaker, or words further down, have no day told."""
    assert meant(text)["tomorrow"] == "2031-03-13"
