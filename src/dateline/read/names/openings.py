"""Goes in: the names of a report. Comes out: the same without what has its capital only because a sentence opens.

"Outspoken Rosa Halm sat down", "Hubby Jens, 34, nodded" and "Watch the Orla Union" name Rosa Halm, Jens and the Orla
Union. A first word is part of the name if it is a given name or title itself, or stands in a name elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from dateline.language.en.demonyms import is_demonym
from dateline.language.en.gender import KINSHIP
from dateline.language.en.names import FLAGS, GIVEN_BEHIND, JOINED_BEHIND, LEADING, OPENING_PARTICLES, PARTICLES
from dateline.language.en.nominals import LINES
from dateline.language.en.organizations import EVENT_HEADS, HEADS, PLACE_HEADS
from dateline.language.given_names import is_given
from dateline.model.parse import Parse, Sentence, Token
from dateline.read.names.evidence import is_person_noun
from dateline.read.names.titled import Name, is_title
from dateline.read.names.written import HYPHENS
from dateline.read.parser import is_word

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
CLOSED = HEADS | EVENT_HEADS | PLACE_HEADS
SHOUTED = 4  # letters of a word that is no abbreviation
CLOCK = re.compile(r"\d{1,2}[.:]\d{2}(?:[ap]\.?m\.?)?", re.I)
SEVERAL = frozenset({"brothers", "sisters", "twins", "cousins", "siblings", "spouses"})

Key = tuple[str, ...]


def without_openings(parse: Parse, names: list[Name], sentences: Iterable[Sentence]) -> list[Name]:
    """The names without an epithet or a command that opens their sentence; a noun for a person is kept as the role."""
    names = [_without_lead_in(parse, n) for n in names]
    firsts = [(s, next((t for t in parse.words(s) if t.text[0].isalpha()), parse.tokens[s.first])) for s in sentences]
    commands = {t.i for s, t in firsts if _is_command(parse, s, t)}
    opens = {t.i for s, t in firsts if t.tag[:2] == "VB" or any(w.tag in FINITE for w in parse.words(s))}
    keys = {n.key(parse) for n in names}
    inside = {t.text.casefold() for n in names for t in parse.tokens[n.first : n.last] if t.i not in opens | commands}
    known = inside | {word for key in keys if len(key) > 1 for word in key}
    names = [n for n in names if n.first not in commands or _is_longer(n) or n.key(parse)[0] in known]
    kept = (n for n in names if n.first not in opens or not _is_noun(parse, n, known))
    return [_mended(parse, n, keys, inside) if n.first in opens and _is_longer(n) else n for n in kept]


def _without_lead_in(parse: Parse, name: Name) -> Name:
    first, core = name.first, name.core
    while name.last - first > 1 and (size := _leads_in(parse.tokens, first, name.last)):
        first, core = first + size, max(core, first + size)
    return replace(name, first=first, core=core) if first < name.last else name


def _leads_in(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """How many words only lead in to a name: "BREAKING | Ama Lund", "2.40pm | Rask", "Sharp-eyed | Ama Lund"."""
    word = tokens[first].text
    if word.isupper() and word.casefold() in FLAGS:
        return 1 + int(tokens[first + 1].text == ":")
    opens = first == 0 or tokens[first - 1].sentence != tokens[first].sentence
    if opens and word.istitle() and word.casefold() in LEADING and tokens[first + 1].text[:1].isupper():
        return 1
    if opens and _is_shouted(tokens, first, last):
        return 1
    if CLOCK.fullmatch(word):
        return 1 + int(tokens[first + 1].text.casefold().strip(".") in {"am", "pm", "a.m", "p.m", "h"})
    if last - first < 4 or tokens[first + 1].text not in HYPHENS or tokens[first + 1].start != tokens[first].end:
        return 0
    second = tokens[first + 2].text
    told = second.islower() and (second.endswith(("ed", "ing")) or second in JOINED_BEHIND)
    return 3 if told and len(second) > 2 and not is_given(word.casefold()) else 0


def _is_shouted(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a tabloid only shouts the first word of its report: "ROCKER | Jez Fallon", "AXED | Brena boss"."""
    word, rest = tokens[first].text, tokens[first + 1 : last]
    shouts = word.isupper() and word.isalpha() and len(word) >= SHOUTED and is_word(word.casefold())
    return shouts and all(t.text.istitle() or not t.text.isalpha() for t in rest)


def _is_command(parse: Parse, sentence: Sentence, opening: Token) -> bool:
    """Whether a sentence tells to do something with its first word: "Simmer for an hour, then blend"."""
    tags = {t.tag for t in parse.words(sentence)}
    return opening.tag in {"VB", "NN"} and "VB" in tags and FINITE.isdisjoint(tags) and not opening.text.isupper()


def _is_longer(name: Name) -> bool:
    return name.title is None and name.last - name.first > 1


def _is_noun(parse: Parse, name: Name, known: set[str]) -> bool:
    """Whether a lone word is parsed as a common noun and stands in no other name: "Strikers would receive nothing"."""
    word = parse.tokens[name.first]
    lone = name.title is None and name.last - name.first == 1 and not word.text.isupper()
    return lone and word.tag == "NNS" and word.text.casefold() not in known


def _mended(parse: Parse, name: Name, keys: set[Key], inside: set[str]) -> Name:
    opening, key = parse.tokens[name.first], name.key(parse)
    low, rest = opening.text.casefold(), key[1:]
    if low in SEVERAL and (name.kind == "person" or is_given(rest[0])):
        return replace(
            name, first=name.first + 1, core=name.core + 1, kind="person"
        )  # "Brothers | Ivan and Marko Kovac"
    if low in inside or is_given(low) or is_title(opening.text) or len(low) < 2 or not low.isalpha():
        return name
    if rest[0] == "the":
        command = opening.tag == "VB" and len(rest) > 2 and rest[-1] in HEADS
        return replace(name, first=name.first + 2, core=name.core + 2) if command or rest[1:] in keys else name
    called = is_person_noun(low) or low in LINES
    told = called or is_demonym(opening.text, frozenset())
    person = name.kind == "person" or (told and (is_given(rest[0]) or rest in keys))
    if not person or rest[0] in PARTICLES | OPENING_PARTICLES or not CLOSED.isdisjoint(rest):
        return name
    if len(rest) == 1:
        full = [k for k in keys if len(k) > 1 and k != key]
        apart = low in KINSHIP and (is_given(rest[0]) or any(k[0] == rest[0] for k in full))
        apart = apart or (called and any(k[-1] == rest[0] for k in full))  # "Starlet | Lund" beside "Bo Lund"
    else:
        apart = (is_given(rest[0]) and rest[0] not in GIVEN_BEHIND) or rest in keys or rest[:1] in keys
    if not apart:
        return name
    if called:
        return replace(name, core=name.core + 1, kind="person", title=opening.text, gender=KINSHIP.get(low))
    return replace(name, first=name.first + 1, core=name.core + 1, kind="person")
