"""Goes in: rules and word classes. Comes out: a matcher that finds the longest reading of a named pattern at a place.

A named pattern is a word class (a dict), a function over pieces, or rules over those named before it. So no rule can
reach itself, every match costs a bounded number of steps, and a whole text a linear one. Which rules are worth trying
at a place is told by its first three pieces (`outlook.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.read.times.outlook import Keys, Outlook
from dateline.read.times.patterns import Meaning, Part, Reader, Words, compile_pattern, spelled_out
from dateline.read.times.tokens import Piece

Bound = Mapping[str, Meaning]
Builder = Callable[[Bound], Meaning | None]
Match = tuple[int, Meaning] | None
Rules = tuple["Rule", ...]
# What is known of a place: the rules worth trying there, and what was matched, each by the pattern's name.
Place = tuple[dict[str, Rules], dict[str, Match]]
Memo = dict[int, Place]


@dataclass(frozen=True, slots=True)
class Rule:
    """One reading of a line of the grammar: its elements, and the builder that makes a meaning of what they kept."""

    elements: tuple[Words | Part, ...]
    build: Builder


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
        self._rules: dict[str, Rules] = {}
        for name, lines in rules.items():
            self._rules[name] = tuple(rule for pattern, builder in lines for rule in _rules(pattern, builders[builder]))
        self._outlook = Outlook(
            classes, readers, {name: tuple(r.elements for r in made) for name, made in self._rules.items()}
        )
        self._worth: dict[Keys, dict[str, Rules]] = {}

    def match(self, name: str, text: Sequence[Piece], at: int, memo: Memo) -> Match:
        """The longest reading of the named pattern that begins at piece `at`: where it ends and what it means."""
        matched = self._place(text, at, memo)[1]
        if name not in matched:
            matched[name] = self._match(name, text, at, memo)
        return matched[name]

    def worth_trying(self, name: str, text: Sequence[Piece], at: int, memo: Memo) -> Rules:
        """The rules of a pattern that the pieces from `at` on can begin."""
        worth = self._place(text, at, memo)[0]
        known = worth.get(name)
        if known is None:
            keys = self._outlook.keys(text, at)
            begun = (self._rules[name][place] for place in self._outlook.beginning(name, keys[0]))
            known = worth[name] = tuple(rule for rule in begun if self._outlook.of_elements(rule.elements, keys))
        return known

    def _place(self, text: Sequence[Piece], at: int, memo: Memo) -> Place:
        place = memo.get(at)
        if place is None:
            worth = self._worth.setdefault(self._outlook.keys(text, at), {})
            place = memo[at] = (worth, {})
        return place

    def _match(self, name: str, text: Sequence[Piece], at: int, memo: Memo) -> Match:
        if at >= len(text):
            return None
        reader = self._readers.get(name)
        if reader is not None:
            return reader.read(text, at)
        best: Match = None
        for rule in self.worth_trying(name, text, at, memo):
            read = self._read(rule.elements, text, at, memo)
            if read is None or (best is not None and read[0] <= best[0]):
                continue
            meaning = rule.build(read[1])
            if meaning is not None:
                best = read[0], meaning
        return best

    def _read(
        self, elements: Sequence[Words | Part], text: Sequence[Piece], at: int, memo: Memo
    ) -> tuple[int, Bound] | None:
        """Where the elements end when they are read one after another from a place, and what they kept."""
        kept: dict[str, Meaning] = {}
        classes, last = self._classes, len(text)
        for element in elements:
            if at >= last:
                return None
            piece = text[at]
            if element.glued and not piece.glued:
                return None
            if isinstance(element, Words):
                if piece.low not in element.words:
                    return None
                at += 1
                continue
            known = classes.get(element.name)
            if known is not None:
                if piece.low not in known:
                    return None
                kept[element.keep] = known[piece.low]
                at += 1
                continue
            found = self.match(element.name, text, at, memo)
            if found is None:
                return None
            at, kept[element.keep] = found
        return at, kept


def _rules(pattern: str, build: Builder) -> Iterator[Rule]:
    """One line as the rules that it stands for: with and without what may be left out, the fullest first."""
    for elements in spelled_out(compile_pattern(pattern)):
        yield Rule(elements, build)


__all__ = ["Bound", "Builder", "Grammar", "Memo", "Part", "Reader"]
