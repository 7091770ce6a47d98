"""Goes in: a sentence and the words known from names. Comes out: names that the model left untagged."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dateline.language.en.demonyms import is_demonym
from dateline.language.en.names import CALENDAR
from dateline.language.en.nominals import BODY
from dateline.language.gazetteer import is_country, places_named
from dateline.language.given_names import given_gender
from dateline.model.parse import Parse, Sentence, Token
from dateline.read.names.borders import is_personal
from dateline.read.names.common_words import bears_month
from dateline.read.names.headlines import is_headline
from dateline.read.names.titled import KINDS, PROPER, Name, is_name, with_title
from dateline.read.names.written import HYPHENS, began, goes_on, is_elided
from dateline.read.parser import is_word

LARGE_CITY = 50_000
LONGEST = 5  # words of a body's name behind a hyphen
_INNER_CAPITAL = re.compile(r"[a-z]+[A-Z][a-z]{2,}")  # units have fewer small letters behind it: "kWh"
STRANGE = frozenset({"RB", "VB", "VBP", "FW", "UH"})
MISTAGGED = frozenset({"NN", "NNS", "RB", "JJ", "VB", "VBP", "VBN", "VBD", "FW", "UH"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
SHORTEST = 4  # letters of a word that is a name because no dictionary has it


def find_missed(parse: Parse, sentence: Sentence, taken: set[int], known: Counter[str]) -> Iterator[Name]:
    """Runs of capitalised proper nouns that the model left untagged."""
    headline = is_headline(parse, sentence)
    at = sentence.first
    while at < sentence.last:
        end = at
        while (
            end < sentence.last
            and end not in taken
            and (
                _can_be_name(
                    parse.tokens[end],
                    known,
                    not headline and (_inner(parse, parse.tokens[end], sentence) or _opens(parse, sentence, end)),
                    _behind_given(parse, end),
                )
                or (end > at and bears_month(parse.tokens, end))
            )
        ):
            end += 1
        if end > at:
            at, end = _whole(parse, sentence, (at, end), taken)
            yield from _as_name(parse, sentence, at, end, known, headline)
        at = max(end, at + 1)


def _whole(parse: Parse, sentence: Sentence, span: tuple[int, int], taken: set[int]) -> tuple[int, int]:
    """The span with what is written as one with it, up to names already found."""
    first, last = span
    while last < sentence.last and (
        size := goes_on(parse.tokens, last, sentence.last) or _to_body(parse.tokens, last, sentence.last)
    ):
        if not taken.isdisjoint(range(last, last + size)):
            break
        last += size
    while first > sentence.first and (size := began(parse.tokens, first, sentence.first)):
        if not taken.isdisjoint(range(first - size, first)):
            break
        first -= size
    return first, last


def _to_body(tokens: tuple[Token, ...], last: int, end: int) -> int:
    """What follows behind a hyphen up to a body's noun, all with capitals: "Marland Anti | -Fraud Office"."""
    if last + 2 >= end or tokens[last].text not in HYPHENS or tokens[last - 1].end != tokens[last].start:
        return 0
    for at in range(last + 1, min(end, last + 1 + LONGEST)):
        if not tokens[at].text[:1].isupper():
            return 0
        if tokens[at].text.casefold() in BODY:
            return at + 1 - last
    return 0


def _inner(parse: Parse, token: Token, sentence: Sentence) -> bool:
    """Whether a capital can only be a name's: within a sentence, on a word that is no adjective or noun."""
    if token.tag not in STRANGE or len(token.text) < 3:
        return False
    if token.i == sentence.first:
        after = parse.tokens[token.i + 1 : token.i + 3]
        return len(after) == 2 and after[0].text == "and" and after[1].tag == "NNP" and after[1].text[:1].isupper()
    return parse.tokens[token.i - 1].text[-1].isalnum()


def _opens(parse: Parse, sentence: Sentence, at: int) -> bool:
    """Whether a word that no dictionary has opens a sentence as a subject would, however it is tagged: "Rohn left"."""
    first = next((t.i for t in parse.words(sentence) if t.text[0].isalnum()), sentence.first)
    word, after = parse.tokens[at], parse.tokens[at + 1 : at + 2]
    if at != first or not word.text.istitle() or len(word.text) < SHORTEST or not after:
        return False
    goes_on = after[0].tag in FINITE or after[0].text in {",", "and", "'s", "’s"}
    return goes_on and not is_word(word.text)


def _behind_given(parse: Parse, at: int) -> bool:
    """Whether a word stands behind a given name, whatever the model takes it for: "Isabel Morrow", no date."""
    word, given = parse.tokens[at], parse.tokens[at - 1]
    if at == 0 or word.tag not in PROPER or given.tag not in PROPER or given.sentence != word.sentence:
        return False
    return given.text.istitle() and word.text.istitle() and given_gender(given.text.casefold()) is not None


def _can_be_name(token: Token, known: Counter[str], inner: bool, surname: bool) -> bool:
    low = token.text.casefold().rstrip(".")
    return (
        (
            token.tag in PROPER
            or is_elided(token.text)
            or is_brand(token.text)
            or (token.text[:1].isupper() and token.tag in MISTAGGED and (low in known or inner))
        )
        and any(c.isupper() for c in token.text)
        and low not in CALENDAR
        and (not token.ent or token.ent in KINDS or surname or _no_people(token, low in known) or _no_day(token))
        and token.text.replace(".", "").replace("-", "").replace("’", "").replace("'", "").isalpha()
    )


def is_brand(text: str) -> bool:
    """Whether a word is spelt as only names of products and sites are, a capital within small letters: "brenaPost"."""
    return _INNER_CAPITAL.fullmatch(text) is not None


def _no_people(token: Token, known: bool) -> bool:
    """Whether the model took a name for that of a people, though no people is formed so: "Queen Marolde"."""
    named = token.tag == "NNP" or (known and token.tag == "NN")
    return token.ent == "NORP" and named and not is_demonym(token.text, frozenset())


def _no_day(token: Token) -> bool:
    """Whether the model took for a day what no calendar and no dictionary has: "Nordkob will sell its mill"."""
    return token.ent == "DATE" and token.tag == "NNP" and token.text.istitle() and not is_word(token.text)


def _as_name(
    parse: Parse, sentence: Sentence, at: int, end: int, known: Counter[str], headline: bool
) -> Iterator[Name]:
    tokens = parse.tokens[at:end]
    if not is_name(tokens):
        return
    at += (called := int(is_personal(parse.tokens, at, end)))
    name = with_title(parse, at, end, "person" if called else "other", sentence.first)
    seen = any(t.text.casefold() in known or t.tag in STRANGE or is_brand(t.text) for t in tokens)
    seen = seen or (not headline and len(tokens) == 1 and _opens(parse, sentence, tokens[0].i))
    lone = at == sentence.first and len(tokens) == 1
    placed = all(t.text.isupper() for t in tokens) and _is_place(tokens)
    unsure = (headline and not placed) or (lone and not _acts(parse, tokens[0]))
    if name is not None and (seen or name.title is not None or not unsure):
        yield Name(name.first, name.core, name.last, name.kind, False, name.title, name.gender)


def _is_place(tokens: tuple[Token, ...]) -> bool:
    """Whether the gazetteer has the words: a dateline's town, a country in a shouted line."""
    whole = " ".join(t.text for t in tokens)
    return is_country(whole) or any(p.population >= LARGE_CITY for p in places_named(whole))


def _acts(parse: Parse, token: Token) -> bool:
    """Whether a lone word that opens a sentence is the subject of what it says, has it, or opens a list."""
    owns = token.dep == "poss" and any(t.tag[:2] == "VB" for t in parse.ancestors(token))
    after = parse.tokens[token.i + 1 : token.i + 3]
    listed = len(after) == 2 and after[0].text in {",", "and"} and after[1].tag == "NNP" and after[1].text[0].isupper()
    return token.tag == "NNP" and (token.dep in {"nsubj", "nsubjpass"} or owns or listed)


def find_shortened(parse: Parse, sentences: list[Sentence], found: list[Name]) -> Iterator[Name]:
    """A body's noun that stands for its whole name before another noun: "a League politician" of the Country League."""
    taken = {i for name in found for i in range(name.first, name.last)}
    bodies = {name.key(parse)[-1] for name in found if name.last - name.core > 1 and name.kind != "person"} & BODY
    for sentence in sentences if bodies else ():
        for token in parse.words(sentence)[1:]:
            named = token.text[:1].isupper() and not token.text.isupper() and token.tag == "NNP"
            if named and token.dep == "compound" and token.text.casefold() in bodies and token.i not in taken:
                yield Name(token.i, token.i, token.i + 1, "organization", False)
