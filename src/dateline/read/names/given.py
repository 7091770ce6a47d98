"""Goes in: the edge of a surname. Comes out: whether the word before is its given name, though it is another word too.

"Per Olsen won" opens with no preposition, "May Lin said" with no month or verb; "In April Brena voted" has no April
Brena, "Will Olsen resign?" no Will Olsen.
"""

from __future__ import annotations

from dateline.language.en.common_words import BEFORE_MONTHS, GIVEN_TOO, MONTHS_ALSO_NAMES
from dateline.language.en.demonyms import is_demonym
from dateline.language.en.names import CALENDAR
from dateline.language.en.organizations import EVENT_HEADS, HEADS, PLACE_HEADS
from dateline.language.gazetteer import is_country, is_region, places_named
from dateline.model.parse import Token
from dateline.read.names.titled import PROPER, is_title

NO_SURNAME = HEADS | EVENT_HEADS | PLACE_HEADS | {"day"}
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def given_before(tokens: tuple[Token, ...], first: int, floor: int) -> int:
    """One, where the word before `first` is a given name of the kind and what follows a surname; else none."""
    if first - 1 < floor or tokens[first - 1].text.casefold() not in GIVEN_TOO:
        return 0
    given, surname = tokens[first - 1], tokens[first]
    if not given.text.istitle() or given.sentence != surname.sentence or not _is_surname(tokens, first):
        return 0
    inside = first - 1 > floor and tokens[first - 2].sentence == given.sentence
    if given.text.casefold() in MONTHS_ALSO_NAMES and inside and _is_dated(tokens[first - 2]):
        return 0
    if inside and tokens[first - 2].text[-1].isalnum():
        return 1  # a capital within a sentence is a name's
    return int(_opens_statement(tokens, first))


def _is_surname(tokens: tuple[Token, ...], at: int) -> bool:
    word = tokens[at]
    low = word.text.casefold()
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = after is not None and (after.tag in {"NN", "NNS"} or (after.tag in PROPER and after.text[:1].isupper()))
    known = is_country(word.text) or is_region(word.text) or is_demonym(word.text, frozenset())
    return (
        word.tag in PROPER
        and word.text[:1].isupper()
        and word.text.isalpha()
        and not word.text.isupper()
        and not (known or goes_on or is_title(word.text) or low in CALENDAR | NO_SURNAME)
    )


def _is_dated(before: Token) -> bool:
    """Whether what stands before a month makes it a month."""
    return before.text.casefold() in BEFORE_MONTHS - {"and"} or before.text[:1].isdigit() or before.text == ","


def _opens_statement(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a sentence goes on behind given name and surname as it does behind a subject."""
    surname, after = tokens[first], tokens[first + 1] if first + 1 < len(tokens) else None
    if (
        surname.ent in {"GPE", "LOC", "FAC"}
        or (surname.ent != "PERSON" and places_named(surname.text))
        or after is None
    ):
        return False
    if after.tag in {"VBD", "VBZ", "MD", "POS"}:
        return True
    return after.text in {"and", ","} and surname.dep in SUBJECTS and tokens[first - 1].dep != "aux"
