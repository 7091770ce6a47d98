"""Goes in: the names of a report. Comes out: laws named in full, whatever they are named after.

"The Ama Lund Safety in Harbours Act" is no person called Ama Lund Safety.
"""

from __future__ import annotations

from bisect import bisect_left

from dateline.model.parse import Parse, Token
from dateline.read.names.headlines import is_headline
from dateline.read.names.titled import Name

LINKS = frozenset({"in", "of", "for", "on", "to", "against"})
LONGEST = 12  # words of a law's name


def with_laws(parse: Parse, found: list[Name]) -> list[Name]:
    """The names with those that are pieces of one law's name joined; in and out in text order."""
    joined = list(found)
    for name in found:
        if parse.tokens[name.last - 1].text != "Act" or name.last - name.first > LONGEST:
            continue
        first = _begins(parse, name.last - 1)
        if is_headline(parse, parse.sentences[parse.tokens[first].sentence]) and not _has_article(parse, first):
            continue  # "Chamber Passes Harbour Safety Act" has capitals all over
        low = bisect_left([n.last for n in joined], first + 1)
        pieces = [n for n in joined[low:] if n.first < name.last]
        if len(pieces) > 1 or (pieces and pieces[0].first > first):
            joined[low : low + len(pieces)] = [Name(first, first, name.last, "other", True)]
    return joined


def _begins(parse: Parse, last: int) -> int:
    """Where a law's name begins: the capitals before its last word, over small words between two of them."""
    tokens, first = parse.tokens, last
    while first > max(0, last - LONGEST):
        before = tokens[first - 1]
        if before.sentence != tokens[last].sentence:
            break
        if _is_word(before):
            first -= 1
        elif before.text in LINKS and first > 1 and _is_word(tokens[first - 2]):
            first -= 2
        else:
            break
    return first


def _has_article(parse: Parse, first: int) -> bool:
    return first > 0 and parse.tokens[first - 1].text.casefold() == "the"


def _is_word(token: Token) -> bool:
    return token.text[:1].isupper() and token.tag not in {"DT", "PRP", "IN", "WP"}
