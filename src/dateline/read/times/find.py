"""Goes in: a text and its grammar. Comes out: its time expressions, with what each means before it is resolved."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.language.en.times import BEFORE_HOUR
from dateline.model.parse import Parse
from dateline.read.times.admits import admits, admits_bare
from dateline.read.times.english import english
from dateline.read.times.expression import Expression
from dateline.read.times.grammar import Grammar, Memo
from dateline.read.times.stamps import find_stamps
from dateline.read.times.tokens import Piece, pieces
from dateline.read.times.witness import Witness

# What was matched is forgotten now and then: it serves the pieces near it only.
MOST_KEPT = 500


def find_expressions(text: str, parse: Parse) -> list[Expression]:
    """All time expressions of a text, longest first reading at each place, none overlapping."""
    grammar = english()
    line = pieces(text)
    found: list[Expression] = []
    memo: Memo = {}
    stamps = find_stamps(line)
    at = 0
    while at < len(line):
        if at in stamps:
            end, sense = stamps[at]
            found.append(Expression(line[at].start, line[end - 1].end, sense))
            at = end
            continue
        at = max(at + 1, _match_at(grammar, line, at, memo, parse, found))
        if len(memo) > MOST_KEPT:
            memo.clear()
    return found


def _match_at(
    grammar: Grammar, line: Sequence[Piece], at: int, memo: Memo, parse: Parse, found: list[Expression]
) -> int:
    """Add the expression that begins at a piece, if there is one; where it ends, else the place itself."""
    if line[at].glued and line[at - 1].text.isalnum():
        return at
    for name, admitted in (("time", admits), ("bare_time", admits_bare)):
        if (name == "bare_time" and line[at - 1].low not in BEFORE_HOUR) or not grammar.worth_trying(
            name, line, at, memo
        ):
            continue
        match = grammar.match(name, line, at, memo)
        if match and admitted(Witness(line, at, match[0], parse), match[1]):
            found.append(Expression(line[at].start, line[match[0] - 1].end, match[1]))
            return match[0]
    return at
