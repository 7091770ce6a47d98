"""Surnames: which shorter, turned or otherwise written names can be one person's."""

from __future__ import annotations

import pytest

from dateline.language.en.surnames import by_first_surname, stands_in, turned
from dateline.relate.entity_names import given_agrees, middles_differ, persons_differ


def words(name: str) -> tuple[str, ...]:
    """A name in the words by which names are compared."""
    return tuple(name.casefold().replace("-", " ").replace(".", "").split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Haruki Tanabe", "Tanabe Haruki"),
        ("Kim Dae-jin", "Dae-jin Kim"),
        ("Kim Daejin", "Kim Dae-jin"),
        ("J. L. Costa", "José Luis Costa Prado".replace("é", "e")),
        ("Jose Costa", "Jose Luis Costa Prado"),
        ("Tarek El Sabri", "Tareq al-Sabri"),
        ("Khaled Sabri", "Khalid al-Sabri"),
    ],
)
def test_forms_of_one_name_do_not_differ(one: str, other: str) -> None:
    """Family name first or last, second surname left out, articles and vowels of transcriptions."""
    assert not persons_differ(words(one), words(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("James Scott", "Scott James"),
        ("Kim Dae-jin", "Kim Su-jin"),
        ("Maria Costa", "Jose Luis Costa Prado"),
        ("Ahmed al-Sabri", "Khalid al-Sabri"),
        ("Paulo Mendes Filho", "Paulo Mendes Junior"),
        ("Antonio Carvalho", "Antonio Carvalho Neto"),
        ("J. M. Costa", "Jose Luis Costa Prado"),
    ],
)
def test_other_given_names_and_generations_are_others(one: str, other: str) -> None:
    """Two given names turned round are two people, and so are father and son."""
    assert persons_differ(words(one), words(other))


def test_the_parts_of_it() -> None:
    """What each rule says alone."""
    assert turned(("tanabe", "haruki"), ("haruki", "tanabe"))
    assert by_first_surname(("ana", "ruiz"), ("ana", "ruiz", "soto"))
    assert by_first_surname(("ana", "i", "ruiz"), ("ana", "ruiz", "soto"))
    assert not middles_differ(("ana", "ruiz", "soto"), ("ana", "luz", "ruiz"))
    assert not stands_in(("antonio", "carvalho"), ("antonio", "carvalho", "neto"))
    assert given_agrees("khaled", "khalid") and not given_agrees("khaled", "ahmed")
