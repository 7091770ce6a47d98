"""Goes in: a parse. Comes out: the spans of names, the language model's mended and those it missed added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.language.en.demonyms import is_demonym
from dateline.language.en.names import CALENDAR, PLACE_PREPOSITIONS, REVERENCES
from dateline.language.en.nominals import BODY, PAPER, PLACE
from dateline.language.en.organizations import HEADS, SUFFIXES
from dateline.language.en.titles import GENDERED, HONORIFICS, OFFICE_MODIFIERS, TITLES
from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import EntityKind
from dateline.model.report import Report

KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "PRODUCT": "other",
    "EVENT": "other",
    "WORK_OF_ART": "other",
    "LAW": "other",
}
GENERIC = (BODY | PLACE | REVERENCES) - PAPER
NO_NAME = GENERIC | OFFICE_MODIFIERS
NAMED_ASIDES = frozenset({"dateline", "caption"})
PROPER = frozenset({"NNP", "NNPS"})


@dataclass(frozen=True, slots=True)
class Name:
    """One span of a name: tokens `first` to `last`, the name proper from `core` on, what stands before is its title."""

    first: int
    core: int
    last: int
    kind: EntityKind
    found: bool
    title: str | None = None
    gender: str | None = None

    def key(self, parse: Parse) -> tuple[str, ...]:
        """The words of the name proper, by which its mentions in one report are compared."""
        return tuple(t.text.casefold().rstrip(".") for t in parse.tokens[self.core : self.last])


def find_spans(report: Report, parse: Parse) -> tuple[Name, ...]:
    """The names of the report in text order, none within another."""
    dark = _dark(report)
    sentences = [s for s in parse.sentences if not any(a < s.end and s.start < b for a, b in dark)]
    common = _common_words(parse)
    found = [name for s in sentences for name in _of_model(parse, s, common)]
    found = _absorbed(parse, _calmed(parse, found, sentences))
    taken = {i for name in found for i in range(name.first, name.last)}
    known = Counter(word for name in found for word in _words(parse, name))
    for sentence in sentences:
        missed = _missed(parse, sentence, taken, known)
        found.extend(n for n in missed if not _common_opening(parse, n, sentence, common))
    places = frozenset(parse.tokens[n.core].text.casefold() for n in found if n.last - n.core == 1)
    kept = (n for n in found if n.last - n.core > 1 or n.title or not _is_people(parse, parse.tokens[n.core], places))
    return tuple(sorted(kept, key=lambda n: n.first))


def _calmed(parse: Parse, found: list[Name], sentences: list[Sentence]) -> list[Name]:
    """In lines set like headlines, names cut to what the rest of the report calls a name."""
    headlines = {i for s in sentences if _title_case(parse, s) for i in range(s.first, s.last)}
    keys = {name.key(parse) for name in found if name.first not in headlines}
    calm: list[Name] = []
    for name in found:
        if name.first not in headlines or name.key(parse) in keys:
            calm.append(name)
        else:
            cut = _known_part(parse, name, keys)
            if cut is not None:
                calm.append(cut)
            elif name.last - name.first <= 2:
                calm.append(name)
    return calm


def _known_part(parse: Parse, name: Name, keys: set[tuple[str, ...]]) -> Name | None:
    """The longest stretch of a span that the report has as a name elsewhere."""
    words = name.key(parse)[:12]
    for size in range(len(words) - 1, 0, -1):
        for at in range(len(words) - size + 1):
            if words[at : at + size] in keys:
                first = name.core + at
                return replace(name, first=first, core=first, last=first + size, title=None, gender=None)
    return None


def _absorbed(parse: Parse, found: list[Name]) -> list[Name]:
    """Names that end in a title before another, taken into it: "White House Press | Secretary Ama Lund"."""
    kept: list[Name] = []
    for name in found:
        before = kept[-1] if kept else None
        joins = before is not None and before.last == name.first and before.title is None and before.kind != "place"
        if before is not None and joins and name.title and parse.tokens[before.last - 1].dep == "compound":
            words = parse.tokens[before.first : name.core]
            kept[-1] = replace(name, first=before.first, title=" ".join(t.text for t in words))
        else:
            kept.append(name)
    return kept


def _is_people(parse: Parse, token: Token, places: frozenset[str]) -> bool:
    """Whether a word is for the people of a place: "the tall Brenian"."""
    if is_demonym(token.text, places):
        return True
    described = {c.dep for c in parse.children(token)} >= {"det", "amod"}
    return described and token.text.endswith(("an", "ese", "ish"))


def _common_opening(parse: Parse, name: Name, sentence: Sentence, common: frozenset[str]) -> bool:
    return name.last - name.first == 1 and _is_common(parse.tokens[name.first], sentence, common)


def _dark(report: Report) -> tuple[tuple[int, int], ...]:
    """Asides that name nobody of the news: promotions, related headlines, disclaimers."""
    return tuple((a.start, a.end) for a in report.asides if a.kind not in NAMED_ASIDES)


def _words(parse: Parse, name: Name) -> Iterator[str]:
    for token in parse.tokens[name.core : name.last]:
        if token.text[:1].isupper():
            yield token.text.casefold()


def _of_model(parse: Parse, sentence: Sentence, common: frozenset[str]) -> Iterator[Name]:
    """The model's names in one sentence, with their borders mended."""
    free = sentence.first
    for start, end, kind in _groups(parse, sentence):
        for first, last in _split(parse, start, end):
            first, last = _trimmed(parse, first, last)
            while first > free and _belongs_before(parse, first, kind):
                first -= 1
            if _joined_before(parse, first, last, free):
                first -= 2
            while last < sentence.last and first < last and _belongs_after(parse, last):
                last += 1
            if first >= last or first < free or not is_name(parse.tokens[first:last]):
                continue
            if last - first == 1 and _is_common(parse.tokens[first], sentence, common):
                continue
            name = with_title(parse, first, last, kind, free)
            if name is not None:
                yield name
                free = last


def _split(parse: Parse, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A span parted at its commas, but before a form of incorporation and inside a firm of partners."""
    tokens = parse.tokens[first:last]
    firm = any(t.text == "&" or t.text.casefold() in SUFFIXES for t in tokens)
    at = first
    for token in tokens:
        if token.text in {",", ";"} and not firm:
            yield at, token.i
            at = token.i + 1
    yield at, last


def _common_words(parse: Parse) -> frozenset[str]:
    """Words that the report writes with a small letter somewhere."""
    small = [t for t in parse.tokens if t.text[:1].islower() and t.text[-1].isalpha()]
    return frozenset(t.text for t in small) | frozenset(t.text + "s" for t in small if t.tag == "NN")


def _is_common(token: Token, sentence: Sentence, common: frozenset[str]) -> bool:
    """Whether a lone capitalised word opens its sentence and is a common noun elsewhere in the report."""
    return token.i <= sentence.first + 1 and not token.text.isupper() and token.text.casefold() in common


def _groups(parse: Parse, sentence: Sentence) -> Iterator[tuple[int, int, EntityKind]]:
    at = sentence.first
    while at < sentence.last:
        kind = KINDS.get(parse.tokens[at].ent)
        end = at + 1
        while end < sentence.last and parse.tokens[end].ent == parse.tokens[at].ent and not parse.tokens[end].ent_start:
            end += 1
        if kind is not None:
            yield at, end, kind
        at = end


def _trimmed(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """Without article, possessive ending, marks and lower-case words at the borders."""
    tokens = parse.tokens
    while first < last and not tokens[first].text[:1].isupper() and not tokens[first].text[:1].isdigit():
        first += 1
    while first < last and (tokens[first].tag in {"DT", "PRP$", "IN", "CC"} or _opening_preposition(tokens, first)):
        first += 1
    while first < last and (
        tokens[last - 1].tag in {"POS", "IN", "CC", "DT"} or not tokens[last - 1].text[0].isalnum()
    ):
        last -= 1
    while first < last - 1 and (tokens[last - 1].text[:1].islower() or _is_score(tokens[last - 1].text)):
        last -= 1
    return first, last


def _is_score(word: str) -> bool:
    """Whether a word is the score behind a team's name: "Brena United 3-2"."""
    return "-" in word[1:] and word.replace("-", "").isdigit()


def _joined_before(parse: Parse, first: int, last: int, free: int) -> bool:
    """Whether a body's name began before an "and": "the Coffee and | Tea Board"."""
    tokens = parse.tokens
    return (
        first - 3 >= free
        and first < last
        and tokens[last - 1].text.casefold() in HEADS
        and tokens[first - 1].text in {"and", "&"}
        and tokens[first - 2].tag in PROPER
        and tokens[first - 3].text.casefold() == "the"
    )


def _opening_preposition(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capitalised preposition opens the sentence: "Outside Brena Hall, ..."."""
    opens = at == 0 or tokens[at - 1].sentence != tokens[at].sentence
    return opens and tokens[at].text.casefold() in PLACE_PREPOSITIONS


def _belongs_before(parse: Parse, first: int, kind: EntityKind) -> bool:
    """Whether the capitalised word before a span is its untagged beginning (a given name, "Annika | Rusk")."""
    before, head = parse.tokens[first - 1], parse.tokens[first]
    return (
        kind in {"person", "organization"}
        and before.tag in PROPER
        and not before.ent
        and before.dep == "compound"
        and before.head >= head.i
        and before.text[:1].isupper()
        and not is_title(before.text)
        and before.text.casefold() not in CALENDAR
    )


def _belongs_after(parse: Parse, last: int) -> bool:
    """Whether the capitalised word after a span is its untagged end ("Brena | United")."""
    after, end = parse.tokens[last], parse.tokens[last - 1]
    return (
        after.tag in PROPER
        and not after.ent
        and end.dep == "compound"
        and end.head >= after.i
        and after.text[:1].isupper()
        and not is_title(after.text)
        and after.text.casefold() not in CALENDAR
        and not (after.text.isupper() and end.text.isupper() and len(after.text) > 4)
    )


def is_title(word: str) -> bool:
    """Whether a word is a form of address or the noun of an office."""
    low = word.casefold().rstrip(".")
    return low in HONORIFICS or low in TITLES or word.casefold() in HONORIFICS


def is_name(tokens: tuple[Token, ...]) -> bool:
    """Whether a span can be a name at all: something in it is capitalised and is no title or calendar word."""
    if len(tokens) == 1 and (tokens[0].text.casefold() in GENERIC or is_demonym(tokens[0].text, frozenset())):
        return False
    if len(tokens) > 1 and is_title(tokens[0].text) and tokens[1].text == "of":
        return False
    if any(is_title(t.text) for t in tokens) and all(is_title(t.text) or t.text.casefold() in NO_NAME for t in tokens):
        return False
    return any(
        any(c.isupper() for c in t.text) and not is_title(t.text) and t.text.casefold().rstrip(".") not in CALENDAR
        for t in tokens
    ) and any(c.isalpha() for t in tokens for c in t.text)


def with_title(parse: Parse, first: int, last: int, kind: EntityKind, free: int) -> Name | None:
    """The name with the capitalised titles before it taken into its span, and what they say."""
    tokens, core = parse.tokens, first
    while core < last - 1 and _opens_as_title(tokens, core, last):
        core += 1
    if kind not in {"person", "organization"} and core > first and not is_title(tokens[core - 1].text):
        core = first
    start = core if core > first else first
    while start > free and _title_before(tokens, start, start == core):
        start -= 1
    start = min(start, first) if core > first else start
    if start == core and start - free >= 3 and _of_state(tokens, start):
        start -= 3
    while start < core and tokens[start].text[:1] in ".,-":
        start += 1
    words = tokens[start:core]
    has_title = any(is_title(w.text) for w in words)
    if not has_title:
        return Name(first, first, last, kind, True)
    title = " ".join(w.text for w in words)
    return Name(start, core, last, "person", True, title, gender_of_title(words))


def _of_state(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether "Secretary of State" or the like stands before a name."""
    title, of, what = tokens[start - 3 : start]
    return (
        title.text[:1].isupper()
        and is_title(title.text)
        and of.text == "of"
        and what.tag in PROPER
        and not what.ent_start
    )


def _opens_as_title(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether the word is a title inside a span, as "President" in "President Kerrin"."""
    word, after = tokens[at], tokens[at + 1]
    if not after.text[:1].isalpha() or after.tag == "POS":
        return False
    if is_title(word.text):
        return after.tag in PROPER and all(t.tag not in {"IN", "CC"} for t in tokens[at:last])
    following = next((t for t in tokens[at:last] if is_title(t.text)), None)
    return word.text.casefold() in OFFICE_MODIFIERS and following is not None and following.i < last - 1


def _title_before(tokens: tuple[Token, ...], start: int, nearest: bool) -> bool:
    """Whether the word before is a capitalised title, or a modifier of one already taken."""
    before = tokens[start - 1]
    if before.sentence != tokens[start].sentence:
        return False
    if before.text == "." and start >= 2 and nearest:
        return False
    low = before.text.casefold()
    if not before.text[:1].isupper() or before.dep == "punct":
        return False
    if is_title(before.text):
        return True
    return not nearest and (low in OFFICE_MODIFIERS or low.rstrip(".") in HONORIFICS) and before.tag != "DT"


def gender_of_title(words: tuple[Token, ...]) -> str | None:
    """What a title tells of its bearer's gender: "Ms", "King", "Chairwoman"."""
    for word in words:
        low = word.text.casefold().rstrip(".")
        gender = HONORIFICS.get(low) or GENDERED.get(low)
        if gender or low.endswith("woman"):
            return gender or "female"
    return None


def _missed(parse: Parse, sentence: Sentence, taken: set[int], known: Counter[str]) -> Iterator[Name]:
    """Runs of capitalised proper nouns that the model left untagged."""
    headline = _title_case(parse, sentence)
    at = sentence.first
    while at < sentence.last:
        end = at
        while end < sentence.last and end not in taken and _can_be_name(parse.tokens[end], known):
            end += 1
        if end > at:
            yield from _as_name(parse, sentence, at, end, known, headline)
        at = max(end, at + 1)


def _can_be_name(token: Token, known: Counter[str]) -> bool:
    low = token.text.casefold().rstrip(".")
    return (
        (token.tag in PROPER or (token.tag in {"NN", "NNS"} and low in known and token.text[:1].isupper()))
        and any(c.isupper() for c in token.text)
        and low not in CALENDAR
        and (not token.ent or token.ent in KINDS)
        and token.text.replace(".", "").replace("-", "").replace("’", "").isalpha()
    )


def _as_name(
    parse: Parse, sentence: Sentence, at: int, end: int, known: Counter[str], headline: bool
) -> Iterator[Name]:
    tokens = parse.tokens[at:end]
    if not is_name(tokens):
        return
    name = with_title(parse, at, end, "other", sentence.first)
    seen = any(t.text.casefold() in known for t in tokens)
    lone = at == sentence.first and len(tokens) == 1
    unsure = headline or (lone and (tokens[0].dep != "nsubj" or tokens[0].tag != "NNP"))
    if name is not None and (seen or name.title is not None or not unsure):
        yield Name(name.first, name.core, name.last, name.kind, False, name.title, name.gender)


def _title_case(parse: Parse, sentence: Sentence) -> bool:
    """Whether the sentence is set like a headline: nearly every longer word begins with a capital, or all shout."""
    words = [t for t in parse.words(sentence) if t.text[0].isalpha()]
    if len(words) > 1 and all(t.text.isupper() for t in words):
        return True
    long = [t for t in words if len(t.text) > 3 and t.tag[:2] in {"NN", "VB", "JJ", "RB"}]
    return len(long) >= 3 and all(t.text[0].isupper() for t in long)
