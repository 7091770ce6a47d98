"""Goes in: a sentence and the words known from names. Comes out: names that the model left untagged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dateline.language.en.demonyms import is_demonym
from dateline.language.en.names import CALENDAR
from dateline.model.parse import Parse, Sentence, Token
from dateline.read.names.titled import KINDS, PROPER, Name, is_name, with_title

STRANGE = frozenset({"RB", "VB", "VBP", "FW", "UH"})
MISTAGGED = frozenset({"NN", "NNS", "RB", "JJ", "VB", "VBP", "FW", "UH"})


def find_missed(parse: Parse, sentence: Sentence, taken: set[int], known: Counter[str]) -> Iterator[Name]:
    """Runs of capitalised proper nouns that the model left untagged."""
    headline = is_title_case(parse, sentence)
    at = sentence.first
    while at < sentence.last:
        end = at
        while (
            end < sentence.last
            and end not in taken
            and _can_be_name(parse.tokens[end], known, not headline and _inner(parse, parse.tokens[end], sentence))
        ):
            end += 1
        if end > at:
            yield from _as_name(parse, sentence, at, end, known, headline)
        at = max(end, at + 1)


def _inner(parse: Parse, token: Token, sentence: Sentence) -> bool:
    """Whether a capital can only be a name's: within a sentence, on a word that is no adjective or noun."""
    if token.tag not in STRANGE or len(token.text) < 3:
        return False
    if token.i == sentence.first:
        after = parse.tokens[token.i + 1 : token.i + 3]
        return len(after) == 2 and after[0].text == "and" and after[1].tag == "NNP" and after[1].text[:1].isupper()
    return parse.tokens[token.i - 1].text[-1].isalnum()


def _can_be_name(token: Token, known: Counter[str], inner: bool) -> bool:
    low = token.text.casefold().rstrip(".")
    return (
        (token.tag in PROPER or (token.text[:1].isupper() and token.tag in MISTAGGED and (low in known or inner)))
        and any(c.isupper() for c in token.text)
        and low not in CALENDAR
        and (not token.ent or token.ent in KINDS or _no_people(token))
        and token.text.replace(".", "").replace("-", "").replace("’", "").isalpha()
    )


def _no_people(token: Token) -> bool:
    """Whether the model took a name for that of a people, though no people is formed so: "Queen Marolde"."""
    return token.ent == "NORP" and token.tag == "NNP" and not is_demonym(token.text, frozenset())


def _as_name(
    parse: Parse, sentence: Sentence, at: int, end: int, known: Counter[str], headline: bool
) -> Iterator[Name]:
    tokens = parse.tokens[at:end]
    if not is_name(tokens):
        return
    name = with_title(parse, at, end, "other", sentence.first)
    seen = any(t.text.casefold() in known or t.tag in STRANGE for t in tokens)
    lone = at == sentence.first and len(tokens) == 1
    unsure = headline or (lone and not _acts(parse, tokens[0]))
    if name is not None and (seen or name.title is not None or not unsure):
        yield Name(name.first, name.core, name.last, name.kind, False, name.title, name.gender)


def _acts(parse: Parse, token: Token) -> bool:
    """Whether a lone word that opens a sentence is the subject of what it says."""
    return token.tag == "NNP" and token.dep in {"nsubj", "nsubjpass"}


def is_title_case(parse: Parse, sentence: Sentence) -> bool:
    """Whether the sentence is set like a headline: nearly every longer word begins with a capital, or all shout."""
    words = [t for t in parse.words(sentence) if t.text[0].isalpha()]
    if len(words) > 1 and all(t.text.isupper() for t in words):
        return True
    long = [t for t in words if len(t.text) > 3 and t.tag[:2] in {"NN", "VB", "JJ", "RB"}]
    return len(long) >= 3 and all(t.text[0].isupper() for t in long)
