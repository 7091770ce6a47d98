"""Goes in: the first keys of a text from a place on. Comes out: which patterns can begin there, before any is tried.

Only keys are looked at (the word, or how many digits), never spaces or values: what is let through may still fail,
what is kept back can not match.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from dateline.read.times.patterns import ANY, Meaning, Part, Reader, Words
from dateline.read.times.tokens import DIGITS, Piece

# So many pieces are looked at: with two, "the last the" began forty rules, with three it begins none.
AHEAD = 3
# The key of a piece that no rule names.
UNKNOWN = "?"
Keys = tuple[str, ...]
Reached = frozenset[int]
_DIGITS = frozenset(DIGITS)
_NOWHERE: Reached = frozenset()
_HERE: Reached = frozenset({0})


class Outlook:
    """How far each pattern can reach into a few keys; what reaches their end may go on behind it."""

    def __init__(
        self,
        classes: Mapping[str, Mapping[str, Meaning]],
        readers: Mapping[str, Reader],
        rules: Mapping[str, Sequence[Sequence[Words | Part]]],
    ) -> None:
        self._readers = readers
        self._rules = rules
        self._words = {name: frozenset(map(_key, words)) for name, words in classes.items()}
        self._memo: dict[tuple[str, Keys], Reached] = {}
        self._begun: dict[tuple[str, str], tuple[int, ...]] = {}
        self._known = {key: key for key in self._vocabulary()}

    def keys(self, text: Sequence[Piece], at: int) -> Keys:
        """The keys of the pieces from a place on, those that no rule names as one."""
        known = self._known
        return tuple([known.get(piece.key, UNKNOWN) for piece in text[at : at + AHEAD]])

    def beginning(self, name: str, key: str) -> tuple[int, ...]:
        """Which rules of a pattern, by their places, can begin with a key: few enough to look further ahead with."""
        known = self._begun.get((name, key))
        if known is None:
            rules = enumerate(self._rules[name])
            known = tuple(place for place, elements in rules if self.of_elements(elements, (key,)))
            self._begun[name, key] = known
        return known

    def of_elements(self, elements: Iterable[Words | Part], keys: Keys) -> Reached:
        """Where a sequence of elements can end among the keys; nowhere if it can't begin with them."""
        reached = _HERE
        for element in elements:
            after: set[int] = set()
            for at in reached:
                if at == len(keys):
                    after.add(at)
                elif isinstance(element, Words):
                    if keys[at] in _keys(element.words):
                        after.add(at + 1)
                else:
                    after.update(at + further for further in self._of_name(element.name, keys[at:]))
            if not after:
                return _NOWHERE
            reached = frozenset(after)
        return reached

    def _of_name(self, name: str, keys: Keys) -> Reached:
        key = (name, keys)
        if key not in self._memo:
            self._memo[key] = self._reach(name, keys)
        return self._memo[key]

    def _reach(self, name: str, keys: Keys) -> Reached:
        if name in self._words:
            return frozenset({1}) if keys[0] in self._words[name] else _NOWHERE
        if name in self._readers:
            return _of_reader(self._readers[name], keys)
        rules = self._rules[name]
        begun = range(len(rules)) if len(keys) == 1 else self.beginning(name, keys[0])
        return _NOWHERE.union(*(self.of_elements(rules[place], keys) for place in begun))

    def _vocabulary(self) -> set[str]:
        """Every key that some rule names."""
        found = set().union(*self._words.values())
        for reader in self._readers.values():
            found |= reader.first | reader.inner
        for rule in (elements for made in self._rules.values() for elements in made):
            found.update(_key(word) for element in rule if isinstance(element, Words) for word in element.words)
        return found


def _of_reader(reader: Reader, keys: Keys) -> Reached:
    """A function pattern: its first key, then any of those that can stand inside it."""
    if reader.empty:
        return _HERE
    if keys[0] not in reader.first and ANY not in reader.first:
        return _NOWHERE
    reached = set() if keys[0] in reader.never_alone else {1}
    for at in range(1, len(keys)):
        if keys[at] not in reader.inner or (keys[at] in _DIGITS and keys[at - 1] in _DIGITS):
            break
        reached.add(at + 1)
    return frozenset(reached) or (frozenset({1}) if len(keys) == 1 else _NOWHERE)


@cache
def _keys(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_key, words))


def _key(word: str) -> str:
    """A word as the pieces of a text have it: digits by how many there are."""
    return DIGITS[min(len(word), len(DIGITS)) - 1] if word.isdigit() else word
