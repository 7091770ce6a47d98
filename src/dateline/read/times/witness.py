"""Goes in: pieces that read as a time, in their text and grammar. Comes out: what the words around them have to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dateline.language.en import times as words
from dateline.model.parse import Parse, Token
from dateline.read.times.tokens import Piece

_NAMES = frozenset({"ORG", "PERSON", "WORK_OF_ART", "FAC", "PRODUCT", "GPE", "LOC", "LAW", "NORP"})
_NO_NAMES = frozenset({"DATE", "TIME", "CARDINAL", ""})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_MODIFIERS = frozenset({"compound", "amod", "nummod", "nmod"})


# "Sunday Mass" is a service on a Sunday, "the Sunday Times" a newspaper.
_SERVICES = dict.fromkeys(("mass", "prayers", "service"), 0)


class Witness(NamedTuple):
    """A stretch of pieces, `at` to `end`, and the line that it stands in. The line ends with an empty piece."""

    line: Sequence[Piece]
    at: int
    end: int
    parse: Parse

    @property
    def first(self) -> Piece:
        """The first piece."""
        return self.line[self.at]

    @property
    def last(self) -> Piece:
        """The last piece."""
        return self.line[self.end - 1]

    @property
    def before(self) -> str:
        """The key of the piece before."""
        return self.line[self.at - 1].low if self.at else "\n"

    @property
    def after(self) -> Piece:
        """The piece behind."""
        return self.line[self.end]

    @property
    def alone(self) -> bool:
        """Whether the stretch is one piece."""
        return self.end == self.at + 1

    @property
    def token(self) -> Token | None:
        """The grammar's word for the last piece."""
        found = self.parse.at(self.last.start, self.last.end)
        return found[-1] if found else None

    @property
    def previous(self) -> Token | None:
        """The grammar's word before the stretch."""
        found = self.parse.at(self.line[self.at - 1].start, self.line[self.at - 1].end) if self.at else ()
        return found[-1] if found else None

    @property
    def next(self) -> Token | None:
        """The grammar's word behind the stretch, on the same line."""
        found = self.parse.at(self.after.start, self.after.end) if self.after.low != "\n" else ()
        return found[0] if found else None

    def runs_on(self, *marks: str) -> bool:
        """Whether one of these marks joins the stretch to what follows without a space ("1999/2000", "9.30")."""
        near = self.line[self.end]
        if near.low not in marks or not near.glued or self.end + 1 >= len(self.line):
            return False
        behind = self.line[self.end + 1]
        return behind.glued and behind.text[0].isalnum()

    def hyphened(self) -> bool:
        """Whether the words run on over a hyphen ("the quarter-finals")."""
        return self.runs_on("-") and self.line[self.end + 1].text.isalpha()

    def noun_follows(self) -> bool:
        """Whether the stretch only describes the noun behind it ("the evening paper")."""
        near, token = self.next, self.token
        if near is None or token is None or near.sentence != token.sentence:
            return False
        return near.tag in _NOUNS and token.head != token.i and token.dep in _MODIFIERS

    def capital_unit(self) -> bool:
        """ "60 Minutes", "This Week": a unit with a capital is part of a title, unless the line is all in capitals."""
        return self.last.text[0].isupper() and not self.last.text.isupper()

    def before_a_name(self) -> bool:
        """Whether a capitalised word of the same name follows ("the Summer Palace")."""
        near = self.next
        return (
            near is not None and near.tag in {"NNP", "NNPS"} and self.last.text[0].isupper() and near.text[0].isupper()
        )

    def in_name(self) -> bool:
        """Whether a calendar word stands inside a longer name ("the Sunday Times")."""
        token = self.token
        if token is None or any(piece.low == "on" for piece in self.line[self.at : self.end]):
            return False  # "at dawn on Thursday National Route 8 was shut"
        if token.ent in _NO_NAMES:
            return self._describes_a_name(token)
        if token.ent not in _NAMES or not self.last.text[0].isupper():
            return False
        return self._describes_a_name(token) or self._ends_a_name(token)

    def _describes_a_name(self, token: Token) -> bool:
        near = self.next
        if near is None or near == token or token.dep != "compound" or self.parse.tokens[token.head].start < token.end:
            return False
        if not self.before_a_name() or near.text.casefold() in words.MONTHS | _SERVICES:
            return False
        return near.ent not in {"DATE", "TIME", "PERSON", "GPE"}

    def _ends_a_name(self, token: Token) -> bool:
        before = self.previous
        return before is not None and before.ent == token.ent and not token.ent_start and before.text[0].isupper()

    def ends_range(self) -> bool:
        """Whether a clock stands before the dash that this one is glued to: "10:00-12:30"."""
        before = self.line[max(0, self.at - 4) : self.at]
        shown = [p.low for p in before]
        glued = all(p.glued for p in before[1:])
        return len(before) == 4 and glued and shown[3] == "-" and shown[1] in {":", "."} and shown[2].isdigit()
