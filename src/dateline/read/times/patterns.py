"""Goes in: a rule as text. Comes out: its elements, and which two pieces of text it can begin with.

A pattern is read as a linguist writes it: `the|this {unit}` are words and named patterns one after another, `[of]` may
be left out, `~` says that no space stands before, `{a=n}` keeps what `{n}` means under the name `a`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dateline.read.times.tokens import DIGITS, Piece

Meaning = Any
Read = Callable[[Sequence[Piece], int], tuple[int, Meaning] | None]
ANY = "*"
_ELEMENT = re.compile(r"\[|\]|~|\{(?:(\w+)=)?(\w+)\}|[^\s\[\]~{}]+")


@dataclass(frozen=True, slots=True)
class Reader:
    """A function pattern: the keys of the pieces that it can begin with, of those that can follow inside it, and of
    those that it never takes alone ("5" of "5th")."""

    read: Read
    first: frozenset[str]
    inner: frozenset[str] = frozenset()
    never_alone: frozenset[str] = frozenset()
    empty: bool = False


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


@dataclass(slots=True)
class Opening:
    """How a pattern can begin: by each first key, the second keys; the first keys that can be all of it; whether
    empty."""

    pairs: dict[str, set[str]] = field(default_factory=dict)
    alone: set[str] = field(default_factory=set)
    empty: bool = False

    @property
    def first(self) -> set[str]:
        """The keys that it can begin with."""
        return set(self.pairs) | self.alone

    def add(self, other: Opening) -> None:
        """Let this begin as the other can, too."""
        for key, seconds in other.pairs.items():
            self.pairs.setdefault(key, set()).update(seconds)
        self.alone |= other.alone
        self.empty = self.empty or other.empty

    def then(self, rest: Opening) -> Opening:
        """How a sequence of this and the rest can begin."""
        made = Opening({key: set(seconds) for key, seconds in self.pairs.items()})
        for key in self.alone:
            made.pairs.setdefault(key, set()).update(rest.first)
        if rest.empty:
            made.alone |= self.alone
        if self.empty:
            made.add(rest)
        return made

    def fits(self, key: str, following: str) -> bool:
        """Whether two pieces with these keys can be its beginning, the second being in it or behind it."""
        for first in (key, ANY):
            if first in self.alone:
                return True
            seconds = self.pairs.get(first)
            if seconds and (following in seconds or ANY in seconds):
                return True
        return False


def of_words(words: Iterable[str]) -> Opening:
    """One word: its key, where digits written out are digits."""
    return Opening(alone={DIGITS[min(len(word), 5) - 1] if word.isdigit() else word for word in words})


def of_reader(reader: Reader) -> Opening:
    """A function pattern: one piece, or more with what can stand inside."""
    if reader.empty:
        return Opening(alone={ANY}, empty=True)
    pairs = {key: set(reader.inner) for key in reader.first} if reader.inner else {}
    return Opening(pairs, set(reader.first - reader.never_alone))


def of_elements(elements: Sequence[Element], known: Mapping[str, Opening]) -> Opening:
    """A sequence of elements, from the last to the first."""
    made = Opening(empty=True)
    for element in reversed(elements):
        if isinstance(element, Maybe):
            one = of_elements(element.inner, known)
            one.empty = True
        else:
            one = of_words(element.words) if isinstance(element, Words) else known[element.name]
        made = one.then(made)
    return made


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
