"""Goes in: a report's names. Comes out: the same, a name with its bearer's nickname in quotes or brackets as one.

The language model sees two or three in "William 'Bill' Marsh" and "Robert (Bob) Carver".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.language.en.nicknames import is_familiar
from dateline.language.given_names import is_given
from dateline.model.parse import Parse, Token
from dateline.read.names.given import NO_SURNAME
from dateline.read.names.titled import PROPER, Name, is_title, with_title

PLACES = frozenset({"GPE", "LOC", "FAC"})
CLOSING = {
    "'": "'", '"': '"', "(": ")", "``": "''",
    "\N{LEFT SINGLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{LEFT DOUBLE QUOTATION MARK}": "\N{RIGHT DOUBLE QUOTATION MARK}",
}  # fmt: skip
"""The mark that closes what each opens."""

LONGEST = 3  # words of a nickname: "the Iron Judge"


def with_nicknames(parse: Parse, found: list[Name], headline: frozenset[int]) -> list[Name]:
    """The names in text order, those joined that a nickname parts; no unknown one in the sentences of `headline`."""
    spans = [s for s in _spans(parse.tokens) if _is_name(parse.tokens, s, parse.tokens[s[0]].sentence in headline)]
    for first, last in spans:
        inside = [n for n in found if n.first < last and first < n.last]
        if not inside:
            if is_given(parse.tokens[first].text.casefold()):  # the model can miss the whole
                whole = with_title(
                    parse, first, last, "person", max((n.last for n in found if n.last <= first), default=0)
                )
                found = sorted([*found, *([whole] if whole is not None else [])], key=lambda n: n.first)
            continue
        opens = inside[0]
        titled = opens.title is not None and opens.core <= first
        whole = replace(
            opens, first=min(first, opens.first), core=first, last=max(last, inside[-1].last), kind="person"
        )
        whole = whole if titled else replace(whole, first=first, title=None, gender=None)
        found = sorted([n for n in found if n not in inside] + [whole], key=lambda n: n.first)
    return found


def marked_off(name: Sequence[Token]) -> frozenset[int]:
    """The tokens of a name between marks, its bearer's nickname: they are neither given name nor middle name."""
    for first, last in _spans(tuple(name)):
        return frozenset(t.i for t in name[first + 1 : last - 1])
    return frozenset()


def _spans(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Stretches from a given name over something marked off to a surname, as tokens."""
    for i in range(1, len(tokens) - 2):
        close = CLOSING.get(tokens[i].text)
        if close is None or tokens[i].start == tokens[i - 1].end or tokens[i].end != tokens[i + 1].start:
            continue
        end = next((k for k in range(i + 2, min(i + 2 + LONGEST, len(tokens) - 1)) if tokens[k].text == close), None)
        if end is not None and tokens[end].start == tokens[end - 1].end and tokens[end].end < tokens[end + 1].start:
            yield i - 1, end + 2


def _is_name(tokens: tuple[Token, ...], span: tuple[int, int], headline: bool) -> bool:
    """Whether a stretch is one person's: a nickname of that given name, or one of a person the model knows."""
    first, last = span
    given, surname, inner = tokens[first], tokens[last - 1], tokens[first + 2 : last - 2]
    if given.sentence != surname.sentence or not (_is_part(given) and _is_part(surname)):
        return False
    if len(inner) == 1 and is_familiar(inner[0].text.casefold(), given.text.casefold()):
        return True
    named = (
        all(t.text[:1].isupper() or t.text in {"the", "of", "la", "el"} for t in inner) and inner[-1].text[:1].isupper()
    )
    known = is_given(given.text.casefold()) or given.ent == surname.ent == "PERSON"
    known = known or not (_is_determined(tokens, first) or given.ent in PLACES or surname.text.casefold() in NO_SURNAME)
    return named and known and not headline and tokens[first + 1].text != "("


def _is_determined(tokens: tuple[Token, ...], first: int) -> bool:
    return first > 0 and tokens[first - 1].tag in {"DT", "PRP$", "POS", "JJ", "CD"}


def _is_part(token: Token) -> bool:
    proper = token.tag in PROPER or is_given(token.text.casefold())  # "Dolores" is tagged as a plural
    return proper and token.text[:1].isupper() and token.text[-1].isalpha() and not is_title(token.text)
