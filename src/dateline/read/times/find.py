"""Goes in: a text and its grammar. Comes out: the time expressions in it with their senses, those that are none left
out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dateline.language.en import times as words
from dateline.model.parse import Parse, Token
from dateline.read.times.english import english
from dateline.read.times.grammar import Grammar
from dateline.read.times.senses import (
    Apart,
    Clock,
    Edge,
    Length,
    Named,
    Often,
    PartOfDay,
    Period,
    Pointed,
    Sense,
    Unit,
    Vague,
)
from dateline.read.times.tokens import Piece, pieces

_CURRENCY = frozenset("$£€¥#₹")
_NAMES = frozenset({"ORG", "PERSON", "WORK_OF_ART", "FAC", "PRODUCT", "GPE", "LOC", "LAW", "NORP"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


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
    for name in ("time", "bare_time"):
        match = grammar.match(name, line, at, memo)
        if match and Witness(line, at, match[0], parse).admits(match[1], name):
            first, last = at, match[0] - 1
            found.append(Expression(line[first].start, line[last].end, match[1]))
            return match[0]
    return at


@dataclass(frozen=True, slots=True)
class Witness:
    """A stretch of pieces that reads as a time, with the words around it that speak for or against that."""

    line: Sequence[Piece]
    at: int
    end: int
    parse: Parse

    @property
    def first(self) -> Piece:
        return self.line[self.at]

    @property
    def before(self) -> str:
        return self.line[self.at - 1].low if self.at else "\n"

    @property
    def after(self) -> Piece:
        return self.line[self.end]

    @property
    def alone(self) -> bool:
        return self.end == self.at + 1

    @property
    def token(self) -> Token | None:
        """The grammar's word for the last piece."""
        last = self.line[self.end - 1]
        found = self.parse.at(last.start, last.end)
        return found[-1] if found else None

    @property
    def next_token(self) -> Token | None:
        if self.after.low == "\n":
            return None
        found = self.parse.at(self.after.start, self.after.end)
        return found[0] if found else None

    def admits(self, sense: Sense, name: str) -> bool:
        """Whether the stretch is a time expression in its place."""
        if self.first.glued and self.before in _CURRENCY:
            return False
        if self._hyphened() and not isinstance(sense, Named | Clock | Period):
            return False
        if name == "bare_time":
            return self._bare(sense)
        return self._spelled() and not self._in_name() and self._of_kind(sense)

    def _hyphened(self) -> bool:
        """Whether the words run on over a hyphen ("the quarter-finals")."""
        after = self.line[self.end : self.end + 2]
        return len(after) == 2 and after[0].low == "-" and after[0].glued and after[1].glued and after[1].text.isalpha()

    def _spelled(self) -> bool:
        """Names of months and weekdays are written with a capital, and "may" and "march" are not always names."""
        for piece in self.line[self.at : self.end]:
            known = piece.low in words.MONTHS or piece.low in words.WEEKDAYS or piece.low in words.MONTH_SHORT
            known = known or piece.low in words.WEEKDAY_SHORT
            if known and not piece.text[0].isupper():
                return False
        if self.alone and self.first.low in words.DOUBTFUL:
            token = self.token
            return (
                token is not None
                and token.tag in {"NNP", "NN"}
                and (token.ent == "DATE" or self.before in words.BEFORE_YEAR)
                and token.ent != "PERSON"
            )
        return not (self.alone and (self.first.low in words.WEEKDAY_SHORT or self.first.low in words.MONTH_SHORT))

    def _in_name(self) -> bool:
        """A calendar word inside a longer name ("the Sunday Times") tells no time."""
        token = self.token
        if token is None or token.ent in {"DATE", "TIME", "CARDINAL", ""}:
            return token is not None and self._names_next(token)
        if token.ent not in _NAMES or not self.line[self.end - 1].text[0].isupper():
            return False
        return self._names_next(token) or self._names_previous(token)

    def _names_next(self, token: Token) -> bool:
        """ "Sunday Times": a capitalised noun follows that the word describes."""
        head = self.parse.tokens[token.head]
        near = self.next_token
        if (
            near is None
            or token.dep != "compound"
            or head.start < token.end
            or not token.text[0].isupper()
            or near.tag not in {"NNP", "NNPS"}
        ):
            return False
        return (
            near.text[0].isupper()
            and near.text.casefold() not in words.MONTHS
            and near.ent not in {"DATE", "TIME", "PERSON", "GPE"}
        )

    def _names_previous(self, token: Token) -> bool:
        before = self.parse.at(self.first.start - 2, self.first.start - 1) if self.first.start > 1 else ()
        return bool(before) and before[0].ent == token.ent and not token.ent_start and before[0].text[0].isupper()

    def _of_kind(self, sense: Sense) -> bool:
        if isinstance(sense, Named) and sense.year is not None and sense.month is None:
            return self._year(sense)
        if isinstance(sense, Named) and sense.day is not None and sense.month is None and sense.weekday is None:
            return self.before in words.BEFORE_DAY_NUMBER and not self._noun_follows()
        if isinstance(sense, Period) and sense.kind == "season":
            return self._season()
        if isinstance(sense, PartOfDay) and sense.day is None:
            return self._part()
        if isinstance(sense, Length):
            return self._length(sense)
        if isinstance(sense, Vague | Often):
            return self._word(sense)
        if isinstance(sense, Pointed):
            return self._pointed(sense)
        return not isinstance(sense, Clock) or self._clock(sense)

    def _year(self, sense: Named) -> bool:
        """Four digits are a year where nothing is counted with them."""
        if not self.alone:
            return True
        token, near = self.token, self.next_token
        if (
            not self.first.text.isdigit()
            or self.before in _CURRENCY
            or (self.before in {".", ","} and self.first.glued)
        ):
            return not self.first.text.isdigit() and self.before in {"in", "since", "of"}
        if (
            self.after.glued
            and self.after.low in {"%", ",", ".", "/", ":"}
            and self.line[self.end + 1 : self.end + 2]
            and self.line[self.end + 1].glued
            and self.line[self.end + 1].text[0].isalnum()
        ):
            return False
        if token is None or not 1000 <= (sense.year or 0) <= 2100:
            return False
        if token.ent == "DATE" and (sense.year or 0) >= 1500:
            return True
        if (
            near is not None
            and token.dep == "nummod"
            and near.tag in {"NNS", "NN", "NNP"}
            and self.before not in {"in", "since", "the"}
        ):
            return False
        if near is not None and near.tag == "NNS" and not 1900 <= (sense.year or 0) <= 2050:
            return False
        return (
            (sense.year or 0) >= 1700
            and self.before in words.BEFORE_YEAR
            and token.ent not in {"MONEY", "QUANTITY", "PERCENT"}
        )

    def _season(self) -> bool:
        token, near = self.token, self.next_token
        if token is None:
            return True
        if (
            near
            and near.tag in {"NNP", "NNPS"}
            and near.text[0].isupper()
            and self.line[self.end - 1].text[0].isupper()
        ):
            return False
        if self.alone and (token.pos not in {"NOUN", "PROPN"} or (token.dep == "compound" and self._noun_follows())):
            return False
        return token.pos not in {"VERB", "AUX"}

    def _part(self) -> bool:
        """ "the evening" in its own right, or a bare "dawn" after a preposition."""
        if self._noun_follows() and self.after.low != "'":
            return False
        first = self.first.low
        if first == "overnight":
            token = self.token
            return token is not None and token.pos in {"ADV", "NOUN", "ADJ"} and not self._noun_follows()
        if first == "the":
            return self.before in {
                "in",
                "during",
                "by",
                "of",
                "until",
                "till",
                "through",
                "throughout",
                "since",
                "before",
                "later",
                "into",
                "for",
                "from",
                "towards",
                "and",
            }
        if self.before not in words.BEFORE_PART:
            return False
        last = self.line[self.end - 1].low
        if self.before in {"for", "in", "of", "through", "after", "before"}:
            return last in words.ALONE_PARTS or not self.alone
        return self.before != "at" or last in words.ALONE_PARTS

    def _length(self, sense: Length) -> bool:
        amount, unit = sense.amounts[0]
        if amount is None and self.alone:
            return self.before in words.BEFORE_OPEN_UNITS and not self._noun_follows()
        if unit == "quarter" and self.after.low == "of" and amount in {1, 3}:
            return False
        if self._capital_unit():
            return False
        if unit in {"hour", "second"} and self.before in words.DISTANCES:
            return False
        if unit == "second" and self.first.low in {"a", "another", "one", "per"}:
            return self.after.low in {"later", "ago"} or (
                self.token is not None
                and not self._noun_follows()
                and self.first.low != "another"
                and self.token.tag == "NN"
            )
        if unit == "quarter" and self.first.low in {"a", "one", "three"}:
            return self.before in {"for", "in", "every"}
        return not (unit == "minute" and self.token is not None and self.token.pos == "ADJ")

    def _capital_unit(self) -> bool:
        """ "60 Minutes", "This Week": a unit with a capital is part of a title, unless the line is all in capitals."""
        last = self.line[self.end - 1].text
        return last[0].isupper() and not last.isupper()

    def _word(self, sense: Vague | Often) -> bool:
        token = self.token
        if token is None:
            return True
        low = self.first.low
        if self.alone and isinstance(sense, Often) and low in words.OFTEN:
            return token.pos in {"ADJ", "ADV"} and not (token.text[0].isupper() and token.pos == "PROPN")
        if self.alone and low == "now":
            return token.pos in {"ADV", "SCONJ"}
        if low in {"soon", "shortly"}:
            return self.before != "as" and self.after.low not in {"after", "before", "afterwards", "thereafter"}
        return True

    def _pointed(self, sense: Pointed) -> bool:
        """ "this year" but not "the same second"; "that day" but not "that May"."""
        base = sense.base
        if isinstance(base, Unit) and (base.unit == "hour" or self._capital_unit()):
            return False
        if isinstance(base, Unit) and self.first.low in {"that"} and self._noun_follows():
            return False
        if self.end == self.at + 2 and self.first.low == "the" and base == Unit("year"):
            return self.before in words.BEFORE_THE_YEAR and not self._noun_follows()
        token = self.token
        if isinstance(base, Period) and token is not None and token.pos in {"VERB", "AUX"}:
            return False
        return not (isinstance(base, Named) and base.month == 5 and token is not None and token.pos == "AUX")

    def _clock(self, sense: Clock) -> bool:
        named = self.first.text[0].isupper() and self.line[self.at - 1].text[0].isupper() if self.at else False
        if self.alone and self.first.low in {"noon", "midnight"} and named:
            return False
        return sense.minute is None or bool(sense.half) or self.before not in {"-", ":", "/"} or not self.first.glued

    def _noun_follows(self) -> bool:
        near, token = self.next_token, self.token
        return (
            near is not None
            and token is not None
            and near.tag in _NOUNS
            and near.sentence == token.sentence
            and token.head != token.i
            and token.dep in {"compound", "amod", "nummod", "nmod"}
        )

    def _bare(self, sense: Sense) -> bool:
        """A lone number that is an hour: "at six", "until 8"."""
        if not isinstance(sense, Clock) or self.before not in words.BEFORE_HOUR or not 1 <= sense.hour <= 24:
            return False
        near = self.next_token
        if self.after.low not in {
            "\n",
            ".",
            ",",
            ";",
            ")",
            "and",
            "until",
            "till",
            "to",
            "on",
            "-",
            '"',
            "”",
            "’",
            "when",
            "for",
            "but",
            "?",
            "!",
        }:
            return False
        if self.after.low == "-" or (
            self.after.low in {".", ","}
            and self.after.glued
            and self.line[self.end + 1 : self.end + 2]
            and self.line[self.end + 1].glued
            and self.line[self.end + 1].text.isdigit()
        ):
            return False
        return self.before == "at" or (
            near is not None and self.before in {"until", "till", "from", "to", "by"} and self._clock_before()
        )

    def _clock_before(self) -> bool:
        """Whether a time by the clock stands a few words before."""
        lows = [p.low for p in self.line[max(0, self.at - 8) : self.at]]
        return "m" in lows or "past" in lows or ":" in lows or "from" in lows[:-1]


__all__ = ["Apart", "Edge", "Expression", "find_expressions"]
