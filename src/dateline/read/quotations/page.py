"""Goes in: a report, its grammar and its names. Comes out: a page of them, with quoted stretches and names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import Mention, Reading
from dateline.model.report import Report
from dateline.read.escaped import unescaped
from dateline.read.quotations.dashes import find_dashed
from dateline.read.quotations.marks import Quoted, find_quoted

_KINDS = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "other"}
_FULL = 2


@dataclass(frozen=True, slots=True)
class Name:
    """A name on the page: tokens `first` to `last` (half open), its words and kind."""

    first: int
    last: int
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Page:
    """What the search for quotations looks at. `quote_of` gives each token's quoted stretch, -1 for none.

    `surnames` has the last words of the names of persons and bodies with their kind.
    """

    report: Report
    parse: Parse
    quoted: tuple[Quoted, ...]
    quote_of: tuple[int, ...]
    name_of: dict[int, Name]
    surnames: dict[str, str]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens of the report."""
        return self.parse.tokens

    def sentence(self, token: int) -> Sentence:
        """The sentence of a token."""
        return self.parse.sentences[self.tokens[token].sentence]

    def text(self, first: int, last: int) -> str:
        """The words from one token to before another."""
        return self.report.text[self.tokens[first].start : self.tokens[last - 1].end]

    def free(self, token: int) -> bool:
        """Whether a token stands outside quotation marks."""
        return self.quote_of[token] < 0

    def same_paragraph(self, one: int, other: int) -> bool:
        """Whether two tokens share a paragraph, with no aside between them."""
        if not (0 <= one < len(self.tokens) and 0 <= other < len(self.tokens)):
            return False
        a, b = self.sentence(one), self.sentence(other)
        return a.paragraph == b.paragraph and not a.aside and not b.aside

    def sentences(self) -> Iterator[Sentence]:
        """The sentences outside asides."""
        return (s for s in self.parse.sentences if not s.aside)


def make_page(report: Report, parse: Parse, reading: Reading) -> Page:
    """Join what is known of a report into one page."""
    paragraphs = _paragraphs(parse)
    dashed = find_dashed(parse, paragraphs)
    marked = (_with_names(report.text, q) for q in find_quoted(unescaped(report.text), paragraphs))
    free = (q for q in marked if not any(d.start < q.end and q.start < d.end for d in dashed))
    quoted = tuple(sorted((*dashed, *free)))
    names = _names(parse, reading)
    surnames = {n.text.split()[-1]: n.kind for n in names.values() if n.kind in ("person", "organization")}
    return Page(report, parse, quoted, _quote_of(parse, quoted), names, surnames)


def _with_names(text: str, quoted: Quoted) -> Quoted:
    """A stretch with all of the names that its marks go by in HTML: "&quot;We go&quot;"."""
    start = text.rindex("&", 0, quoted.start) if text[quoted.start] == ";" else quoted.start
    end = text.index(";", quoted.end) + 1 if quoted.closed and text[quoted.end - 1] == "&" else quoted.end
    return replace(quoted, start=start, end=end)


def _paragraphs(parse: Parse) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    last: Sentence | None = None
    for sentence in parse.sentences:
        if not sentence.aside:
            if last and last.paragraph == sentence.paragraph and not last.aside:
                found[-1] = (found[-1][0], sentence.end)
            else:
                found.append((sentence.start, sentence.end))
        last = sentence
    return tuple(found)


def _quote_of(parse: Parse, quoted: tuple[Quoted, ...]) -> tuple[int, ...]:
    found = [-1] * len(parse.tokens)
    number = 0
    for token in parse.tokens:
        while number < len(quoted) and quoted[number].end <= token.start:
            number += 1
        if number < len(quoted) and quoted[number].start < token.end and token.start < quoted[number].end:
            found[token.i] = number
    return tuple(found)


def _names(parse: Parse, reading: Reading) -> dict[int, Name]:
    """The names by token: those that `find_names` marked, or else the language model's."""
    found: dict[int, Name] = {}
    marked = [m for m in reading.mentions if m.form == "name"]
    if marked:
        for mention in marked:
            tokens = _without_comma(parse.at(mention.start, mention.end))
            if tokens:
                name = Name(tokens[0].i, tokens[-1].i + 1, untitled(mention), mention.kind)
                found.update((t.i, name) for t in tokens)
        return found
    first = 0
    while first < len(parse.tokens):
        token = parse.tokens[first]
        last = first + 1
        if token.ent in _KINDS:
            while last < len(parse.tokens) and parse.tokens[last].ent == token.ent and not parse.tokens[last].ent_start:
                last += 1
            words = [
                t for t in _without_comma(parse.tokens[first:last]) if t.text not in ("'s", "’s") and t.tag != "DT"
            ]
            if words:
                name = Name(words[0].i, words[-1].i + 1, _between(words), _KINDS[token.ent])
                found.update((t.i, name) for t in words)
        first = last
    return found


def untitled(mention: Mention) -> str:
    """A name of two words or more without the office before it; "Emperor Ansgar" stays: nothing else names him."""
    rest = mention.text.removeprefix(mention.role or "").lstrip()
    return rest if len(rest.split()) >= _FULL else mention.text


def _without_comma(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """A name ends where a comma stands: what follows is another one ("in Tarn, Sulo added")."""
    cut = [n for n, token in enumerate(tokens) if token.text == ","]
    return tokens[cut[-1] + 1 :] if cut else tokens


def _between(words: list[Token]) -> str:
    text = words[0].text
    for before, word in pairwise(words):
        text += " " * (word.start > before.end) + word.text
    return text
