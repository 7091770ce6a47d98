"""Goes in: a scene. Comes out: forms of address ("Madam Chair") as one, and the "you" that calls upon them.

Who is addressed so presides or answers: seldom the one of that office whom the report names.
"""

from __future__ import annotations

from collections.abc import Mapping

from dateline.language.en.titles import HONORIFICS, TITLES
from dateline.model.parse import Parse, Token
from dateline.read.coreference.candidate import Candidate


def is_address(parse: Parse, token: Token) -> bool:
    """Whether an office right behind "Mr" or "Madam" calls somebody, and no name follows: "Thank you, Madam Chair"."""
    if token.text.casefold() not in TITLES or not token.text[:1].isupper() or token.i == 0:
        return False
    form, after = parse.tokens[token.i - 1], parse.tokens[token.i + 1 : token.i + 2]
    named = bool(after) and after[0].text[:1].isupper() and after[0].sentence == token.sentence
    return form.text.casefold().rstrip(".") in HONORIFICS and form.sentence == token.sentence and not named


def addressees(candidates: tuple[Candidate, ...]) -> Mapping[int, Candidate]:
    """Sentence → the form of address in it."""
    return {c.sentence: c for c in candidates if c.form == "nominal" and c.person == 2}
