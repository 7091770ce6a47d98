"""Goes in: nothing. Comes out: a report's words with their grammar, free of the library that found them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from dateline.model.report import Report


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark. `i` is its place in the parse, `head` the place of its governor (itself for a root).

    `pos` and `dep` are the Universal Dependencies part of speech and the ClearNLP relation, `tag` the Penn Treebank
    tag. `ent` is the OntoNotes entity type or "", `ent_start` marks the first word of an entity.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    ent: str
    ent_start: bool
    sentence: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: code points `start` to `end`, tokens `first` to `last` (half open), its paragraph counted from 0.

    `aside` is true where the sentence lies in an aside; such sentences are parsed for their times only.
    """

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    aside: bool


# Stands among the governors once they are known; no token has this place.
_FILLED = -1


@dataclass(frozen=True, slots=True)
class Parse:
    """The grammar of one report's text: sentences never cross a paragraph or the border of an aside."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    _children: dict[int, tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)
    _edges: dict[int, tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)

    def words(self, sentence: Sentence) -> tuple[Token, ...]:
        """The tokens of one sentence."""
        return self.tokens[sentence.first : sentence.last]

    def children(self, token: Token) -> tuple[Token, ...]:
        """The direct dependents of a token, in text order."""
        self._fill()
        return tuple(self.tokens[i] for i in self._children.get(token.i, ()))

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """The token and all it governs, in text order."""
        self._fill()
        found = [token.i]
        for place in found:
            found.extend(self._children.get(place, ()))
        return tuple(self.tokens[i] for i in sorted(found))

    def edges(self, token: Token) -> tuple[int, int]:
        """The places of the first and the last word of what a token governs, itself included."""
        if not self._edges:
            self._fill()
            order = [token.i for token in self.tokens if token.head == token.i]
            for place in order:
                order.extend(self._children.get(place, ()))
            for place in reversed(order):
                below = [self._edges[i] for i in self._children.get(place, ())]
                first, last = min((e[0] for e in below), default=place), max((e[1] for e in below), default=place)
                self._edges[place] = (min(first, place), max(last, place))
        return self._edges[token.i]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The governors of a token, nearest first, up to the root."""
        while token.head != token.i:
            token = self.tokens[token.head]
            yield token

    def at(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that share a code point with `start` to `end`."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= start:
                low = middle + 1
            else:
                high = middle
        last = low
        while last < len(self.tokens) and self.tokens[last].start < end:
            last += 1
        return self.tokens[low:last]

    def _fill(self) -> None:
        """Note who governs whom, once: the mark below stands also where nothing governs anything."""
        if _FILLED in self._children:
            return
        below: dict[int, list[int]] = {_FILLED: []}
        for token in self.tokens:
            if token.head != token.i:
                below.setdefault(token.head, []).append(token.i)
        self._children.update({head: tuple(below_it) for head, below_it in below.items()})


class Parser(Protocol):
    """A language model's pass over a report, behind this one method."""

    @property
    def name(self) -> str: ...
    @property
    def version(self) -> str: ...

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's text."""
        ...
