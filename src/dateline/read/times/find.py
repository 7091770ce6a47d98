"""Goes in: a text and its grammar. Comes out: the time expressions in it with their senses, those that are none left
out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dateline.model.parse import Parse
from dateline.read.times.admits import admits, admits_bare
from dateline.read.times.english import english
from dateline.read.times.grammar import Grammar
from dateline.read.times.senses import Sense
from dateline.read.times.tokens import Piece, pieces
from dateline.read.times.witness import Witness


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression in a text: where it stands, and what it means before it is resolved."""

    start: int
    end: int
    sense: Sense


def find_expressions(text: str, parse: Parse) -> list[Expression]:
    """All time expressions of a text, longest first reading at each place, none overlapping."""
    grammar = english()
    line = [*pieces(text), Piece(len(text), len(text), "\n", "\n", False)]
    found: list[Expression] = []
    memo: dict[tuple[str, int], Any] = {}
    at = 0
    while at < len(line):
        end = _match_at(grammar, line, at, memo, parse, found)
        if end == at:
            at += 1
        else:
            at = end
        if len(memo) > 2000:
            memo = {}
    return found


def _match_at(
    grammar: Grammar,
    line: Sequence[Piece],
    at: int,
    memo: dict[tuple[str, int], Any],
    parse: Parse,
    found: list[Expression],
) -> int:
    """Add the expression that begins at a piece, if there is one; where it ends, else the place itself."""
    if not grammar.begins("time", line[at]) or (line[at].glued and line[at - 1].text.isalnum()):
        return at
    for name, admitted in (("time", admits), ("bare_time", admits_bare)):
        match = grammar.match(name, line, at, memo)
        if match and admitted(Witness(line, at, match[0], parse), match[1]):
            first, last = at, match[0] - 1
            found.append(Expression(line[first].start, line[last].end, match[1]))
            return match[0]
    return at
