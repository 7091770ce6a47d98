"""Goes in: a report's names. Comes out: the same with those that label the turns of a printed conversation.

"LIMOLI: Thirty." The language model, which sees a word and a colon, takes such a label for a body's name or for none.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from dateline.language.en.nominals import BODY
from dateline.language.words import words
from dateline.model.parse import Parse, Sentence
from dateline.read.names.evidence import is_person_noun
from dateline.read.names.titled import Name, is_title, with_title
from dateline.read.parser import is_word

TURNS, VOICES, TWICE = 4, 2, 2  # fewer are a list or a headline; who speaks, speaks twice
LETTERS = ("Q.", "A.")
LONGEST = 3  # words of a label
NO_NAMES = words("""
    question answer questioner interviewer moderator presenter announcer voice narrator audience caller note update
    background correction editor image photo picture caption video source sources summary location date time
    """)
"""What else opens a paragraph before a colon."""


def with_labels(parse: Parse, found: list[Name]) -> list[Name]:
    """The names in text order, with the labels of who answers in a conversation as persons' names."""
    turns: dict[str, list[tuple[int, int]]] = defaultdict(list)
    asks: Counter[str] = Counter()
    paragraphs = _paragraphs(parse)
    for first, last in paragraphs:
        label = _label(parse, first.first)
        if label is not None:
            voice = " ".join(t.text.casefold() for t in parse.tokens[slice(*label)])
            turns[voice].append(label)
            asks[voice] += parse.tokens[last.last - 1].text == "?"
    if sum(map(len, turns.values())) < TURNS or len(turns) < VOICES:
        return found
    small = {t.text for t in parse.tokens if t.text[:1].islower()}
    known = {n.key(parse)[-1] for n in found if n.last - n.core > 1}
    spans = [
        span
        for voice, at in turns.items()
        if len(at) >= TWICE and 2 * asks[voice] <= len(at) and not _is_common(voice, small, known)
        for span in at
    ]
    taken = {first for first, _ in spans}
    nobody = {first for voice, at in turns.items() if voice in NO_NAMES for first, _ in at}
    found = [n for n in found if n.first not in nobody]  # "QUESTION:"
    kept = [n for n in found if n.first not in taken or n.title is not None or n.kind == "person"]
    held = {n.first for n in kept}
    added = [Name(first, first, last, "person", True) for first, last in spans if first not in held]
    return sorted([*kept, *added], key=lambda n: n.first)


def without_letters(parse: Parse, found: list[Name]) -> list[Name]:
    """The names without the "Q." and "A." that open the paragraphs of an interview: "Q. | Ms Lund has left"."""
    opens = {first.first: parse.tokens[first.first].text for first, _ in _paragraphs(parse)}
    told = Counter(opens.values())
    letters = {i for i, word in opens.items() if word in LETTERS and min(told[letter] for letter in LETTERS) >= TWICE}
    kept = (n if n.first not in letters else _behind_letter(parse, n) for n in found)
    return [n for n in kept if n is not None]


def _behind_letter(parse: Parse, name: Name) -> Name | None:
    first = name.first + 1
    return with_title(parse, first, name.last, name.kind, first) if first < name.last else None


def _paragraphs(parse: Parse) -> list[tuple[Sentence, Sentence]]:
    """The first and the last sentence of each paragraph."""
    ends: dict[int, list[Sentence]] = {}
    for sentence in parse.sentences:
        if not sentence.aside:
            ends.setdefault(sentence.paragraph, [sentence, sentence])[1] = sentence
    return [(first, last) for first, last in ends.values()]


def _label(parse: Parse, first: int) -> tuple[int, int] | None:
    """The capitalised words before a colon that open a paragraph, as tokens."""
    tokens = parse.tokens
    last = first
    while (
        last < len(tokens)
        and last - first < LONGEST
        and tokens[last].text[:1].isupper()
        and tokens[last].text.isalpha()
    ):
        last += 1
    closed = first < last < len(tokens) and tokens[last].text == ":" and tokens[last].end == tokens[last - 1].end + 1
    return (first, last) if closed else None


def _is_common(voice: str, small: set[str], known: set[str]) -> bool:
    """Whether a label is no name: "Question", "The minister", or a word of the dictionary that ends no longer name."""
    label = voice.split()
    if label[0] in {"the", "a", "an", "our"} or any(word in NO_NAMES | BODY for word in label):
        return True
    if len(label) > 1 or label[0] in known:
        return False
    return is_title(label[0]) or is_person_noun(label[0]) or label[0] in small or is_word(label[0])
