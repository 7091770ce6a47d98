"""Goes in: a name where it stands. Comes out: that it is a country, where it has what only countries have."""

from __future__ import annotations

from dateline.language.words import words
from dateline.model.parse import Parse, Token
from dateline.read.names.form import Evidence
from dateline.read.names.titled import Name, head_of
from dateline.read.names.weights import APPOSITION, WHERE

OF_STATES = words(
    "ambassador army border capital constitution consul currency embassy king monarch parliament queen throne"
)
"""What a country owns, and no body nor person; a president and a government others have as well."""

MINISTRIES = words("prime foreign defence defense interior")


def of_state(parse: Parse, name: Name) -> Evidence:
    """ "Norvia's capital", "the prime minister of Norvia" """
    if name.title is not None or name.last - name.core > 2:
        return
    token = head_of(parse, name)
    above = parse.tokens[token.head]
    if token.dep == "pobj" and above.text == "of":
        above = parse.tokens[above.head]
    elif token.dep != "poss":
        return
    if above.lemma.casefold() in OF_STATES:
        yield "place", WHERE
    elif above.lemma.casefold() == "minister" and _is_of_state(parse, above):
        yield "place", APPOSITION


def _is_of_state(parse: Parse, minister: Token) -> bool:
    return any(t.text.casefold() in MINISTRIES for t in parse.children(minister))
