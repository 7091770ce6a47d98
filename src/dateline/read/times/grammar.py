"""Goes in: rules and word classes. Comes out: a matcher that finds the longest reading of a named pattern at a place.

A named pattern is a word class (a dict), a function over pieces, or rules over those named before it. So no rule can
reach itself, every match costs a bounded number of steps, and a whole text a linear one. Which rules are worth trying
at a place is told by its first two pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.read.times.patterns import (
    Element,
    Maybe,
    Meaning,
    Opening,
    Part,
    Reader,
    Words,
    compile_pattern,
    of_elements,
    of_reader,
    of_words,
)
from dateline.read.times.tokens import Piece

Bound = Mapping[str, Meaning]
Builder = Callable[[Bound], Meaning | None]
Match = tuple[int, Meaning] | None
Memo = dict[tuple[str, int], Match]
# The key of a piece that no rule names.
UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the grammar: its elements, and the builder that makes a meaning of what they kept."""

    elements: tuple[Element, ...]
    build: Builder
    opening: Opening


class Grammar:
    """Compiled rules by the name of what they make."""

    def __init__(
        self,
        rules: Mapping[str, Sequence[tuple[str, str]]],
        classes: Mapping[str, Mapping[str, Meaning]],
        readers: Mapping[str, Reader],
        builders: Mapping[str, Builder],
    ) -> None:
        self._classes = classes
        self._readers = readers
        self._rules: dict[str, tuple[Rule, ...]] = {}
        known: dict[str, Opening] = {name: of_words(words) for name, words in classes.items()}
        known.update((name, of_reader(reader)) for name, reader in readers.items())
        for name, lines in rules.items():
            self._rules[name] = tuple(_rule(pattern, builders[builder], known) for pattern, builder in lines)
            known[name] = Opening()
            for rule in self._rules[name]:
                known[name].add(rule.opening)
        self._vocabulary = frozenset().union(*(o.first.union(*o.pairs.values()) for o in known.values()))
        self._worth: dict[tuple[str, str, str], tuple[Rule, ...]] = {}

    def match(self, name: str, text: Sequence[Piece], at: int, memo: Memo) -> Match:
        """The longest reading of the named pattern that begins at piece `at`: where it ends and what it means."""
        key = (name, at)
        if key not in memo:
            memo[key] = self._match(name, text, at, memo)
        return memo[key]

    def worth_trying(self, name: str, text: Sequence[Piece], at: int) -> tuple[Rule, ...]:
        """The rules of a pattern that the two pieces from `at` on can begin."""
        first = text[at].key
        second = text[at + 1].key if at + 1 < len(text) else UNKNOWN
        key = (name, first, second if second in self._vocabulary else UNKNOWN)
        known = self._worth.get(key)
        if known is None:
            if first not in self._vocabulary:
                key = (name, UNKNOWN, key[2])
            known = self._worth[key] = tuple(r for r in self._rules[name] if r.opening.fits(key[1], key[2]))
        return known

    def _match(self, name: str, text: Sequence[Piece], at: int, memo: Memo) -> Match:
        if at >= len(text):
            return None
        if name in self._classes:
            known = self._classes[name]
            return (at + 1, known[text[at].low]) if text[at].low in known else None
        if name in self._readers:
            return self._readers[name].read(text, at)
        best: Match = None
        for rule in self.worth_trying(name, text, at):
            for end, kept in self._walk(rule.elements, text, at, {}, memo):
                if best is not None and end <= best[0]:
                    continue
                meaning = rule.build(kept)
                if meaning is not None:
                    best = end, meaning
        return best

    def _walk(
        self, elements: tuple[Element, ...], text: Sequence[Piece], at: int, kept: dict[str, Any], memo: Memo
    ) -> Iterator[tuple[int, dict[str, Any]]]:
        """Every way in which the elements can be read at a place, fullest first."""
        if not elements:
            yield at, kept
            return
        element, rest = elements[0], elements[1:]
        if isinstance(element, Maybe):
            yield from self._walk(element.inner + rest, text, at, kept, memo)
            yield from self._walk(rest, text, at, kept, memo)
            return
        if at >= len(text) or (element.glued and not text[at].glued):
            return
        if isinstance(element, Words):
            if text[at].low in element.words:
                yield from self._walk(rest, text, at + 1, kept, memo)
            return
        found = self.match(element.name, text, at, memo)
        if found:
            yield from self._walk(rest, text, found[0], {**kept, element.keep: found[1]}, memo)


def _rule(pattern: str, build: Builder, known: Mapping[str, Opening]) -> Rule:
    elements = compile_pattern(pattern)
    return Rule(elements, build, of_elements(elements, known))


__all__ = ["Bound", "Builder", "Grammar", "Memo", "Part", "Reader"]
