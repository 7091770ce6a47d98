"""Goes in: a parse. Comes out: the speech that a dash opens, as French, Nordic, Russian and Spanish print it.

"– We waited too long, says Ada Roe. – Now it is done." A paragraph that opens with a dash may be an item of a list: of
a report whose dashes lead to no reporting clause none is speech.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from dateline.language.en.reporting import CLAUSAL, MANNER
from dateline.model.parse import Parse, Token
from dateline.read.quotations.marks import Quoted

DASHES = frozenset({"-", "–", "—", "―"})
_MARKS = frozenset({'"', "“", "”", "„", "«", "‘", "'", "``", "''"})
_VOICES = frozenset({"i", "me", "my", "we", "us", "our", "you", "your"})
_LEADS_OVER = frozenset({",", "?", "!", "…"})
_FINITE = frozenset({"VBZ", "VBD", "VBP"})
_SUBJECT = frozenset({"NN", "NNP", "NNS", "JJ", "DT", "PRP", "PRP$", "CD", "HYPH", "POS", "IN"})
_NOMINATIVE = frozenset({"i", "he", "she", "we", "they", "it", "that", "there"})
_LONGEST = 8  # words of a subject before its verb


def find_dashed(parse: Parse, paragraphs: tuple[tuple[int, int], ...]) -> tuple[Quoted, ...]:
    """The stretches of speech that dashes open, in text order; `paragraphs` are the report's, asides left out."""
    spoken = list(_dashed(parse, paragraphs))
    if not any(_leads_over(tokens, 1) is not None for tokens in spoken):
        return ()
    return tuple(quoted for tokens in spoken for quoted in _stretches(tokens))


def _dashed(parse: Parse, paragraphs: tuple[tuple[int, int], ...]) -> Iterator[tuple[Token, ...]]:
    """The paragraphs that open with a dash, but no items behind a colon in which nobody speaks of himself."""
    read = [tokens for start, end in paragraphs if (tokens := parse.at(start, end))]
    for opens, run in groupby(pairwise([(), *read]), key=lambda pair: _opens(pair[1])):
        items = list(run)
        before = items[0][0]
        listed = bool(before) and before[-1].text == ":" and not any(_is_voiced(tokens) for _, tokens in items)
        if opens and not listed:
            yield from (tokens for _, tokens in items)


def _is_voiced(tokens: tuple[Token, ...]) -> bool:
    return any(t.text.casefold() in _VOICES or t.text == "?" for t in tokens)


def _opens(tokens: tuple[Token, ...]) -> bool:
    """Whether a paragraph opens with a dash and a space, and no quotation mark, which would open the speech itself."""
    spaced = len(tokens) > 2 and tokens[0].text in DASHES and tokens[0].end < tokens[1].start
    return spaced and tokens[1].text not in _MARKS


def _stretches(tokens: tuple[Token, ...]) -> Iterator[Quoted]:
    at: int | None = 0
    while at is not None and at + 1 < len(tokens):
        over = _leads_over(tokens, at + 1)
        last = len(tokens) - 1 if over is None else over
        last -= tokens[last].text in DASHES
        if last > at:
            yield Quoted(tokens[at].start, tokens[last].end, tokens[at + 1].start, tokens[last].end, closed=True)
        at = None if over is None else _dash_behind(tokens, over + 1)


def _dash_behind(tokens: tuple[Token, ...], at: int) -> int | None:
    """The next dash with space around it, behind the reporting clause."""
    return next((i for i in range(at + 1, len(tokens) - 1) if _is_free(tokens, i)), None)


def _is_free(tokens: tuple[Token, ...], at: int) -> bool:
    return tokens[at].text in DASHES and tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start


def _leads_over(tokens: tuple[Token, ...], first: int) -> int | None:
    """The mark before the first reporting clause: the comma of "…, says Ada Roe", the dash of "… – said Ada Roe"."""
    for at in range(first + 1, len(tokens) - 1):
        leads = tokens[at].text in _LEADS_OVER or _is_free(tokens, at)
        if leads and tokens[at + 1].text not in DASHES and _reports(tokens, at + 1):
            return at
    return None


def _reports(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a reporting clause begins: "says Ada Roe", "the mayor says", but not "she says it is"."""
    if _is_reporting(tokens[at]):
        return at + 1 < len(tokens) and tokens[at + 1].tag in _SUBJECT
    for i in range(at, min(at + _LONGEST, len(tokens))):
        if _is_reporting(tokens[i]) and i > at:
            behind = tokens[i + 1].text.casefold() if i + 1 < len(tokens) else ""
            return behind not in _NOMINATIVE
        if tokens[i].tag not in _SUBJECT:
            return False
    return False


def _is_reporting(token: Token) -> bool:
    return token.tag in _FINITE and token.lemma in CLAUSAL | MANNER
