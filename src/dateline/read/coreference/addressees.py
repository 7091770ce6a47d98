"""Goes in: a scene. Comes out: forms of address ("Madam Chair") as one, and the "you" that calls upon them.

Who is addressed so presides or answers: seldom the one of that office whom the report names.
"""

from __future__ import annotations

from collections import defaultdict
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


def addressees(parse: Parse, candidates: tuple[Candidate, ...]) -> Mapping[int, Candidate]:
    """Sentence → the form of address in it, or the one person called upon by name."""
    named: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.form == "name" and candidate.kind == "person" and _is_called_upon(parse, candidate):
            named[candidate.sentence].append(candidate)
    alone = {sentence: called[0] for sentence, called in named.items() if len(called) == 1}
    return alone | {c.sentence: c for c in candidates if c.form == "nominal" and c.person == 2}


def _is_called_upon(parse: Parse, name: Candidate) -> bool:
    """Whether a name between commas is spoken to: "Dr Lund, you are right", "Ama Lund, thank you", "thank you, Ama"."""
    tokens = parse.tokens
    before = [t.text.casefold() for t in tokens[max(0, name.first - 3) : name.first]]
    behind = [t.text.casefold() for t in tokens[name.last : name.last + 3]]
    if before[-3:] == ["thank", "you", ","]:
        return True
    opens = (
        name.first == 0 or not tokens[name.first - 1].text[-1].isalnum() or before[-1:] in (["and"], ["but"], ["so"])
    )
    return opens and behind[:1] == [","] and (behind[1:2] == ["you"] or behind[1:] == ["thank", "you"])
