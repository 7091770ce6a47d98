"""Goes in: two times of a report and its grammar. Comes out: whether the second stands in the clause of the first."""

from __future__ import annotations

import re
from itertools import islice

from dateline.model.parse import Parse, Token
from dateline.model.reading import Time
from dateline.read.times.expression import Expression
from dateline.read.times.tense import HIGHEST, head_of

# Characters of "During" and a space before the time that opens a sentence; marks between two clauses.
LONGEST_OPENING = 7
_ANOTHER = re.compile(r"\b(?:and|but|then)\b")
_PARTED = re.compile(r"[,;:()–—]")


def in_clause(text: str, parse: Parse, last: Time, one: Expression) -> bool:
    """Whether a time stands in the clause of the one before it: no mark parts them, or that one opens the sentence."""
    tokens = parse.at(last.start, last.end)
    opens = (
        bool(tokens) and last.start - parse.tokens[parse.sentences[tokens[0].sentence].first].start <= LONGEST_OPENING
    )
    if opens or _PARTED.search(text, last.end, one.start):
        return opens
    return not _ANOTHER.search(text, last.end, one.start) or verb_over(parse, last) == verb_over(parse, one)


def verb_over(parse: Parse, one: Time | Expression) -> Token | None:
    """The verb that a time hangs on."""
    head = head_of(parse, one.start, one.end)
    above = islice(parse.ancestors(head), HIGHEST) if head is not None else ()
    return next((t for t in above if t.pos in {"VERB", "AUX"}), None)
