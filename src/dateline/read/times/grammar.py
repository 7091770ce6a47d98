"""Goes in: rules as text. Comes out: a matcher that finds the longest reading of a named pattern at a place.

A rule's pattern is read as a linguist writes it: `the|this {unit}` are words and named patterns one after another,
`[of]` may be left out, `~` says that no space stands before, `{a=n}` keeps what `{n}` means under the name `a`. A
named pattern is a word class (a dict), a function over pieces, or other rules. No rule may reach itself, so every
match costs a bounded number of steps and the whole text a linear one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.read.times.tokens import Piece

Meaning = Any
Reader = Callable[[Sequence[Piece], int], tuple[int, Meaning] | None]
Bound = Mapping[str, Meaning]
Builder = Callable[[Bound], Meaning | None]
ANY = "*"
_ELEMENT = re.compile(r"\[|\]|~|\{(?:(\w+)=)?(\w+)\}|[^\s\[\]~{}]+")


@dataclass(frozen=True, slots=True)
class Words:
    """One of these words."""

    words: frozenset[str]
    glued: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Whatever the named pattern takes."""

    name: str
    keep: str
    glued: bool


@dataclass(frozen=True, slots=True)
class Maybe:
    """Elements that may be left out together."""

    inner: tuple[Element, ...]


Element = Words | Part | Maybe


@dataclass(frozen=True, slots=True)
class Reader1:
    """A function pattern with the keys of the pieces it can begin with (`#` for digits)."""

    read: Reader
    first: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the grammar: its elements, and the builder that makes a meaning of what they kept."""

    elements: tuple[Element, ...]
    build: Builder
    first: frozenset[str]


class Grammar:
    """Compiled rules by the name of what they make."""

    def __init__(
        self,
        rules: Mapping[str, Sequence[tuple[str, str]]],
        classes: Mapping[str, Mapping[str, Meaning]],
        readers: Mapping[str, Reader1],
        builders: Mapping[str, Builder],
    ) -> None:
        self._classes = classes
        self._readers = readers
        self._rules: dict[str, tuple[Rule, ...]] = {}
        for name, lines in rules.items():
            made = []
            for pattern, builder in lines:
                elements = compile_pattern(pattern)
                made.append(Rule(elements, builders[builder], self._first_of(elements)))
            self._rules[name] = tuple(made)

    def match(
        self, name: str, text: Sequence[Piece], at: int, memo: dict[tuple[str, int], Any]
    ) -> tuple[int, Meaning] | None:
        """The longest reading of the named pattern that begins at piece `at`: where it ends and what it means."""
        key = (name, at)
        if key not in memo:
            memo[key] = self._match(name, text, at, memo)
        found: tuple[int, Meaning] | None = memo[key]
        return found

    def begins(self, name: str, piece: Piece) -> bool:
        """Whether a piece could begin the named pattern."""
        return any(_fits(rule.first, piece) for rule in self._rules[name])

    def _match(
        self, name: str, text: Sequence[Piece], at: int, memo: dict[tuple[str, int], Any]
    ) -> tuple[int, Meaning] | None:
        if at >= len(text):
            return None
        if name in self._classes:
            known = self._classes[name]
            return (at + 1, known[text[at].low]) if text[at].low in known else None
        if name in self._readers:
            return self._readers[name].read(text, at)
        best: tuple[int, Meaning] | None = None
        for rule in self._rules[name]:
            if not _fits(rule.first, text[at]):
                continue
            for end, kept in self._walk(rule.elements, 0, text, at, {}, memo):
                if best is not None and end <= best[0]:
                    continue
                meaning = rule.build(kept)
                if meaning is not None:
                    best = end, meaning
        return best

    def _walk(
        self,
        elements: tuple[Element, ...],
        k: int,
        text: Sequence[Piece],
        at: int,
        kept: dict[str, Meaning],
        memo: dict[tuple[str, int], Any],
    ) -> Iterator[tuple[int, dict[str, Meaning]]]:
        """Every way in which the elements from the k-th on can be read at a place, fullest first."""
        if k == len(elements):
            yield at, kept
            return
        element = elements[k]
        if isinstance(element, Maybe):
            yield from self._walk(element.inner + elements[k + 1 :], 0, text, at, kept, memo)
            yield from self._walk(elements, k + 1, text, at, kept, memo)
            return
        if at >= len(text) or (element.glued and not text[at].glued):
            return
        if isinstance(element, Words):
            if text[at].low in element.words:
                yield from self._walk(elements, k + 1, text, at + 1, kept, memo)
            return
        found = self.match(element.name, text, at, memo)
        if found:
            yield from self._walk(elements, k + 1, text, found[0], {**kept, element.keep: found[1]}, memo)

    def _first_of(self, elements: tuple[Element, ...]) -> frozenset[str]:
        """The keys of the pieces that can begin these elements."""
        first: frozenset[str] = frozenset()
        for element in elements:
            if isinstance(element, Maybe):
                first |= self._first_of(element.inner)
                continue
            if isinstance(element, Words):
                return first | element.words
            return first | self._first_of_name(element.name)
        return first

    def _first_of_name(self, name: str) -> frozenset[str]:
        if name in self._classes:
            return frozenset(self._classes[name])
        if name in self._readers:
            return self._readers[name].first
        return frozenset().union(*(rule.first for rule in self._rules[name]))


def compile_pattern(pattern: str) -> tuple[Element, ...]:
    """Read one pattern's text."""
    stack: list[list[Element]] = [[]]
    glued = False
    for one in _ELEMENT.finditer(pattern):
        word = one.group()
        if word == "[":
            stack.append([])
        elif word == "]":
            inner = tuple(stack.pop())
            stack[-1].append(Maybe(inner))
        elif word == "~":
            glued = True
            continue
        elif word.startswith("{"):
            stack[-1].append(Part(one.group(2), one.group(1) or one.group(2), glued))
        else:
            stack[-1].append(Words(frozenset(word.split("|")), glued))
        glued = False
    return tuple(stack[0])


def _fits(first: frozenset[str], piece: Piece) -> bool:
    return piece.low in first or ANY in first or ("#" in first and piece.low.isdigit())
