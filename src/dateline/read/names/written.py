"""Goes in: the edge of a name. Comes out: how many tokens more are written as one with it."""

from __future__ import annotations

from dateline.language.en.demonyms import is_demonym
from dateline.language.en.names import (
    ARTICLES_JOINED,
    CALENDAR,
    ENGLISH_TOO,
    GENERATIONS,
    JOINED_BEFORE,
    JOINED_BEHIND,
    OPENING_PARTICLES,
    PARTICLES,
)
from dateline.language.gazetteer import is_country, is_region, places_named
from dateline.model.parse import Token
from dateline.read.names.given import given_before
from dateline.read.names.titled import PROPER, is_title
from dateline.read.parser import is_word

HYPHENS = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}")
# Romanised syllables of one Korean or Chinese name have at most six letters ("kyeong", "zhuang").
SYLLABLE = 6
LATIN = ("a", "ae", "ans", "ens", "ensis", "er", "ii", "is", "ix", "um", "us")
SHORTEST = 5  # letters of a species' word
RUN = 4  # "de la", "van der", "bin al-": more particles than that no name has in a row


def goes_on(tokens: tuple[Token, ...], last: int, end: int) -> int:
    """How many tokens from `last` on belong to the written name that ends there; `end` closes the sentence."""
    if last >= end:
        return 0
    word, before = tokens[last], tokens[last - 1]
    low = word.text.casefold().rstrip(".")
    if before.text in HYPHENS and last >= 2 and word.start == before.end:
        return int(is_joined(tokens, last - 2))
    if word.text in HYPHENS and word.start == before.end:
        return 2 if last + 1 < end and is_joined(tokens, last - 1) else 0
    if _is_species(before, word):
        return 1
    if word.text == "/" and last + 1 < end and before.text == "A" and tokens[last + 1].text == "S":
        return 2  # "A/S" closes a firm's name
    after = tokens[last + 1].tag if last + 1 < len(tokens) else ""
    aged = low in {"senior", "junior"} and not after.startswith(("NN", "JJ"))  # "Mr Lund senior", no "senior staff"
    if (aged or (low in GENERATIONS and word.text[0].isupper())) and before.text[:1].isupper():
        return 1
    if word.text == "," and last + 1 < end and tokens[last + 1].text.casefold().rstrip(".") in {"jr", "sr"}:
        return 2
    named = before.text[:1].isupper() or (last >= 2 and tokens[last - 2].text in HYPHENS)
    return _particles(tokens, last, end) if named else 0


def _is_species(genus: Token, word: Token) -> bool:
    """Whether a Latin word of no dictionary follows a genus: "Beauveria | bassiana", "E. | andrillae"."""
    latin = word.text.islower() and len(word.text) >= SHORTEST and word.text.endswith(LATIN)
    named = genus.text[:1].isupper() and (genus.text[1:].islower() or genus.text[1:] == ".")
    return latin and named and not is_word(word.text) and word.text not in OPENING_PARTICLES


def began(tokens: tuple[Token, ...], first: int, floor: int) -> int:
    """How many tokens before `first` belong to the written name that begins there; none lies before `floor`."""
    if first - 2 >= floor and tokens[first - 1].text in HYPHENS and _touch(tokens, first - 2):
        left = tokens[first - 2].text
        joined = left.casefold() in ARTICLES_JOINED or (left[0].isupper() and is_joined(tokens, first - 2))
        return 2 if joined and left.casefold() not in JOINED_BEFORE else 0
    if first - 3 >= floor and tokens[first - 1].text.islower() and tokens[first - 2].text in HYPHENS:
        return 3 if is_joined(tokens, first - 3) else 0  # "Won-sik | Rask"
    return _particles_before(tokens, first, floor) or given_before(tokens, first, floor)


def is_joined(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the hyphen behind the token `at` stands inside a name: "Won-sik", "Rask-Olesen", "al-Tikri"."""
    if at + 2 >= len(tokens) or not _touch(tokens, at):
        return False
    left, right = tokens[at], tokens[at + 2]
    if not right.text[:1].isalpha() or left.text.casefold() in JOINED_BEFORE:
        return False
    if left.text.casefold() in ARTICLES_JOINED:
        return right.text[:1].isupper()
    if right.text[:1].isupper():
        return not is_title(right.text) and not is_demonym(right.text, frozenset()) and not two_places(left, right)
    inner = right.text in PARTICLES and at + 4 < len(tokens) and _touch(tokens, at + 2)
    return (inner and tokens[at + 4].text[:1].isupper()) or _is_syllable(tokens, at)


def is_elided(word: str) -> bool:
    """Whether an apostrophe joins a letter or two to a capital, whatever the model takes it for: "O’Hollan"."""
    at = max(word.find(mark, 1, 3) for mark in "'’")
    return at > 0 and word[0].isupper() and word[at + 1 : at + 2].isupper()


def _is_syllable(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the small letters behind a hyphen are the second half of a given name, and no English adjective's."""
    left, right = tokens[at], tokens[at + 2]
    around = [tokens[i] for i in (at - 1, at + 3) if 0 <= i < len(tokens) and tokens[i].sentence == left.sentence]
    beside = any(
        t.text in OPENING_PARTICLES or (t.text[:1].isupper() and t.tag in PROPER | {"JJ", "NN"}) for t in around
    )
    return (
        left.text[:1].isupper()
        and left.text.isalpha()
        and right.text.isalpha()
        and max(len(left.text), len(right.text)) <= SYLLABLE + 1
        and right.text not in JOINED_BEHIND
        and not (right.tag in {"VBN", "VBG", "VBD"} and len(right.text) > 4)
        and not (right.tag not in PROPER | {"NN"} and (left.ent == "GPE" or places_named(left.text)))
        and (beside or right.tag in PROPER or bool(right.ent))
    )


def _touch(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the tokens `at` to `at` + 2 are written without spaces."""
    return tokens[at].end == tokens[at + 1].start and tokens[at + 1].end == tokens[at + 2].start


def two_places(left: Token, right: Token) -> bool:
    """Whether a hyphen stands between two places that are two: "Marland-Brena talks"."""
    return all(
        is_country(t.text) or is_region(t.text) or (t.ent == "GPE" and places_named(t.text)) for t in (left, right)
    )


def _particles(tokens: tuple[Token, ...], last: int, end: int) -> int:
    """The particles that follow, with the capitalised word behind them: "Willem | van der Hoek"."""
    at = last
    while at < min(end, last + RUN) and _is_particle(tokens, at):
        at += 1
    if at == last or at >= end:
        return 0
    if tokens[at].text in HYPHENS and at + 1 < end and tokens[at - 1].text.casefold() in ARTICLES_JOINED:
        at += 1
    return at + 1 - last if _is_surname(tokens[at]) else 0


def _is_particle(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is a particle here: of those that are English too, where a hyphen or the tag says so."""
    low = tokens[at].text.casefold()
    if low not in ENGLISH_TOO:
        return low in PARTICLES
    return tokens[at].tag in PROPER | {"FW"} or (at + 2 < len(tokens) and _touch(tokens, at))


def _particles_before(tokens: tuple[Token, ...], first: int, floor: int) -> int:
    """The particles before, with the capitalised word that they join: "Ronald de | Boer", "Van der | Hoek"."""
    at = first
    while at > max(floor, first - RUN) and tokens[at - 1].text.casefold() in OPENING_PARTICLES:
        at -= 1
    if at == first or not _is_surname(tokens[first]):
        return 0
    if at > floor:
        before = tokens[at - 1]
        given = before.tag == "JJ" and before.dep == "compound" and before.text.istitle()  # "Marijke ter | Horst"
        if before.tag in {"DT", "JJ", "CD", "PRP$"} and tokens[at].text.islower() and not given:
            return 0  # "the van Lund drove"
        if (before.tag == "NNP" or given) and _is_surname(before) and not before.ent and before.head > before.i:
            at -= 1
    return first - at


def _is_surname(token: Token) -> bool:
    return (
        token.text[:1].isupper()
        and token.text[-1].isalpha()
        and not is_title(token.text)
        and token.text.casefold() not in CALENDAR
    )
