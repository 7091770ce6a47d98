"""Goes in: a report's names. Comes out: those that are a town of which somebody in the report has the surname.

A name has one kind in a report, by all that is said of it. A surname that is a town's too would give its bearer what is
said of the town, so what one mention tells for sure holds for that mention alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from dateline.language.en.nominals import PLACE
from dateline.language.gazetteer import places_named
from dateline.model.parse import Parse, Token
from dateline.read.names.titled import Name, head_of

REACH = 5  # words behind a comma in which an apposition's noun is looked for
TRUST = frozenset({"confidence", "faith", "trust", "interest", "belief", "believe", "confide", "find", "see", "lie"})


def namesake_towns(parse: Parse, names: tuple[Name, ...]) -> frozenset[Name]:
    """The lone names that their own sentence tells to be a place, where a person of the report is called so."""
    bearers = {n.key(parse)[-1] for n in names if n.kind == "person" and n.last - n.core > 1}
    lone = [n for n in names if n.last - n.core == 1 and n.title is None and n.key(parse)[0] in bearers]
    heads = {head_of(parse, n).i: n for n in names} if lone else {}
    return frozenset(n for n in lone if _is_described(parse, n) or _is_where(parse, n) or _is_left(parse, n, heads))


def _is_described(parse: Parse, name: Name) -> bool:
    """Whether an apposition says so: "Brena, the nearest town", "Brena, a village of 900"."""
    comma, *rest = parse.tokens[name.last : name.last + REACH] or (None,)
    if comma is None or comma.text != "," or not rest or rest[0].text.casefold() not in {"the", "a", "an"}:
        return False
    noun = next(
        (t for t in rest[1:] if t.tag[:2] != "JJ" and t.dep not in {"compound", "amod", "nmod", "advmod"}), None
    )
    return noun is not None and noun.text in PLACE


def _is_where(parse: Parse, name: Name) -> bool:
    """Whether it is where something is or goes: "in Brena", "from Brena to Marland"."""
    before, after = parse.tokens[name.core - 1] if name.core else None, parse.tokens[name.last : name.last + 2]
    if before is None or before.sentence != parse.tokens[name.core].sentence:
        return False
    if before.text in {"in", "In"}:
        alone = parse.tokens[name.core].head == before.i and not (after and after[0].tag == "POS")
        return alone and parse.tokens[before.head].lemma.casefold() not in TRUST
    goes_to = len(after) == 2 and after[0].text == "to" and after[1].text[:1].isupper()
    return before.text in {"from", "From"} and goes_to and _is_listed(parse.tokens[name.core])


def _is_left(parse: Parse, name: Name, heads: Mapping[int, Name]) -> bool:
    """Whether its namesake does something with it, which nobody does with himself: "Ama Brena left Brena"."""
    token = parse.tokens[name.core]
    if token.dep != "dobj" or not _is_listed(token):
        return False
    subjects = (heads.get(c.i) for c in parse.children(parse.tokens[token.head]) if c.dep == "nsubj")
    return any(n is not None and n.last - n.core > 1 and n.key(parse)[-1] == name.key(parse)[0] for n in subjects)


def _is_listed(token: Token) -> bool:
    return bool(places_named(token.text))
