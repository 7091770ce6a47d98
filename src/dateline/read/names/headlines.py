"""Goes in: lines set like headlines, all words with capitals. Comes out: the names in them, cut to what is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dateline.language.en.function_words import FUNCTION_WORDS
from dateline.language.en.names import SMALL_WORDS
from dateline.language.en.organizations import HEADS, PLACE_HEADS
from dateline.language.gazetteer import is_country, places_named
from dateline.language.given_names import is_given
from dateline.model.parse import Parse, Sentence, Token
from dateline.read.names.titled import Name, is_name

KNOWN_WORDS = 12  # of an endless line's span so many are looked through
LISTED = 5  # words from one mark to the next in a list of names
Key = tuple[str, ...]


def is_headline(parse: Parse, sentence: Sentence) -> bool:
    """Whether a capital tells nothing here: all shout, or every word of content has a capital and it is no list."""
    words = [t for t in parse.words(sentence) if t.text[0].isalpha()]
    if len(words) > 1 and all(t.text.isupper() for t in words):
        return True
    content = [t for t in words if t.tag[:2] in {"NN", "VB", "JJ", "RB"}]
    if len([t for t in content if len(t.text) > 3]) < 3 or parse.tokens[sentence.last - 1].text == ".":
        return False
    return all(t.text[0].isupper() or len(t.text) < 3 for t in content) and not _is_list(parse, sentence, content)


def _is_list(parse: Parse, sentence: Sentence, content: list[Token]) -> bool:
    """Whether a line lists names: no verb in it, and a mark or a figure between every few words."""
    marks = sum(not any(c.isalpha() for c in t.text) for t in parse.words(sentence))
    return not any(t.tag[:2] == "VB" for t in content) and marks > 1 and len(content) <= LISTED * marks


def calmed(
    parse: Parse, found: list[Name], sentences: list[Sentence], common: frozenset[str], others: Iterable[Name] = ()
) -> list[Name]:
    """In headlines, names cut to what the rest of the report calls a name; what it writes small elsewhere is none."""
    headlines = {i for s in sentences if is_headline(parse, s) for i in range(s.first, s.last)}
    keys = {name.key(parse) for name in (*found, *others) if name.first not in headlines}
    calm: list[Name] = []
    for name in found:
        if name.first not in headlines or name.key(parse) in keys:
            calm.append(name)
            continue
        known = list(_known_parts(parse, name, keys))
        calm.extend(known or _pieces(parse, name, common))
    return calm


def _known_parts(parse: Parse, name: Name, keys: set[Key]) -> Iterator[Name]:
    """The longest stretches of a span that the report has as names elsewhere."""
    words = name.key(parse)[:KNOWN_WORDS]
    at = 0
    while at < len(words):
        size = next((n for n in range(len(words) - at, 0, -1) if words[at : at + n] in keys), 0)
        if size:
            yield _part(name, name.core + at, name.core + at + size)
        at += size or 1


def _part(name: Name, first: int, last: int) -> Name:
    return replace(name, first=first, core=first, last=last, title=None, gender=None)


def _pieces(parse: Parse, name: Name, common: frozenset[str]) -> Iterator[Name]:
    """A span cut at words of grammar and at words that the report writes small; long pieces are phrases, not names."""
    tokens = parse.tokens
    words = [tokens[i].text.casefold() for i in range(name.core, name.last)]
    inner = SMALL_WORDS if HEADS.intersection(words) else frozenset()
    small = [(w in FUNCTION_WORDS or w in common) and w not in HEADS and w not in inner for w in words]
    if not any(small):
        if name.last - name.core <= 2 or name.title or _has_form(tokens[name.core : name.last]):
            yield name
        return
    at = name.core
    for i in range(name.core, name.last + 1):
        if i == name.last or small[i - name.core]:
            if at < i and (i - at <= 2 or _has_form(tokens[at:i])) and is_name(tokens[at:i]):
                yield _part(name, at, i) if (at, i) != (name.core, name.last) else name
            at = i + 1


def _has_form(tokens: tuple[Token, ...]) -> bool:
    """Whether a longer stretch has the form of a name: a given name, a body's noun, a town of several words."""
    first, last = tokens[0].text.casefold(), tokens[-1].text.casefold()
    whole = " ".join(t.text for t in tokens)
    return (len(tokens) <= 3 and (is_given(first) or last in PLACE_HEADS or last in HEADS)) or (
        is_country(whole) or bool(places_named(whole))
    )
