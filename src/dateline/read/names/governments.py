"""Goes in: a report's names with their kinds. Comes out: the mentions of capitals and palaces that are the other thing.

"Washington accused Beijing" tells of two governments, "in Washington" of a town; "the Kremlin said" of a body, "outside
the Kremlin" of a building. A name has one kind in a report by all that is said of it; here each mention is asked.
"""

from __future__ import annotations

from dateline.language.en.governments import (
    ACTS,
    BELONGINGS,
    BUILDING,
    CHAMBERS,
    GROUNDS,
    RELATIONS,
    SHARED_SEATS,
    SUFFERED,
)
from dateline.language.en.organizations import SEATS
from dateline.language.en.reporting import DECLARING
from dateline.language.gazetteer import is_capital
from dateline.model.parse import Parse, Token
from dateline.model.reading import EntityKind
from dateline.read.names.titled import Name, head_of


def seat_or_town(parse: Parse, name: Name) -> EntityKind | None:
    """What one mention of a capital or a seat of government stands for, or None where the report's view holds."""
    if name.kind not in {"place", "organization"} or name.title is not None:
        return None
    words = " ".join(name.key(parse))
    head = head_of(parse, name)
    if words in SEATS - CHAMBERS:
        return "place" if _is_building(parse, head) else None
    if not (is_capital(words) or words in SHARED_SEATS):
        return None
    if name.kind == "organization":
        return "place" if head.dep == "pobj" and parse.tokens[head.head].text.casefold() in {"in", "near"} else None
    return "organization" if _is_government(parse, head) else None


def _is_building(parse: Parse, head: Token) -> bool:
    above = parse.tokens[head.head]
    if head.dep == "pobj":
        of = above.text == "of" and parse.tokens[above.head].lemma.casefold() in BUILDING
        return of or above.text.casefold() in GROUNDS
    return head.dep in {"compound", "poss"} and above.lemma.casefold() in BUILDING


def _is_government(parse: Parse, head: Token) -> bool:
    """Whether it acts, is dealt with or owns as governments do."""
    first = head
    while first.dep == "conj":
        first = parse.tokens[first.head]
    above = parse.tokens[first.head]
    if first.dep == "nsubj":
        return above.lemma in DECLARING | ACTS
    if first.dep in {"dobj", "nsubjpass"}:
        return above.lemma in SUFFERED
    if first.dep == "poss":
        return above.lemma.casefold() in BELONGINGS
    if first.dep != "pobj":
        return False
    over = parse.tokens[above.head].lemma.casefold()
    return (above.text in {"between", "with"} and over in RELATIONS) or (above.text == "by" and above.dep == "agent")
