"""Goes in: a rule as text. Comes out: its elements, and every way in which they can be read.

A pattern is read as a linguist writes it: `the|this {unit}` are words and named patterns one after another, `[of]` may
be left out, `~` says that no space stands before, `{a=n}` keeps what `{n}` means under the name `a`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.read.times.tokens import Piece

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


def spelled_out(elements: Sequence[Element]) -> list[tuple[Words | Part, ...]]:
    """Every way in which the elements can be read, what may be left out there and not there, the fullest first."""
    if not elements:
        return [()]
    first, rest = elements[0], spelled_out(elements[1:])
    if isinstance(first, Maybe):
        return [inner + tail for inner in spelled_out(first.inner) for tail in rest] + rest
    return [(first, *tail) for tail in rest]
