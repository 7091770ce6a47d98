"""Goes in: a parse. Comes out: the spans of names, the language model's mended and those it missed added."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from dateline.language.en.asides import CORRECTING
from dateline.language.en.demonyms import BEFORE as COUNTRY_OPENINGS
from dateline.language.en.demonyms import DEMONYMS, is_demonym
from dateline.language.en.names import GENERATIONS, OPENING_PARTICLES
from dateline.language.en.organizations import HEADS, OWNED_HEADS
from dateline.language.en.titles import MINISTERS, OFFICE_MODIFIERS, PORTFOLIO_HOLDERS, PORTFOLIOS
from dateline.language.gazetteer import is_country, is_region, places_named
from dateline.language.given_names import given_gender
from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import EntityKind
from dateline.model.report import Report
from dateline.read.names.borders import PERSON_WORDS, is_personal, mended, office_behind_body, parted, trimmed
from dateline.read.names.common_words import find_bearers, without_common_words
from dateline.read.names.datelines import dateline_places, with_dateline
from dateline.read.names.headlines import calmed, is_headline
from dateline.read.names.labels import with_labels, without_letters
from dateline.read.names.laws import with_laws
from dateline.read.names.missed import find_missed, find_shortened
from dateline.read.names.nicknames import with_nicknames
from dateline.read.names.openings import without_openings
from dateline.read.names.titled import KINDS, Name, is_name, is_title, with_title, wording
from dateline.read.names.written import HYPHENS, RUN, two_places

NAMED_ASIDES = frozenset({"dateline", "caption"})


def find_spans(report: Report, parse: Parse) -> tuple[Name, ...]:
    """The names of the report in text order; within another stands only the body that a title has."""
    dark = _dark(report)
    sentences = [s for s in parse.sentences if not any(a < s.end and s.start < b for a, b in dark)]
    common = _common_words(parse)
    found = with_labels(parse, [name for s in sentences for name in _of_model(parse, s, common)])
    headed = [s.first < s.last and is_headline(parse, s) for s in sentences]
    headlines = frozenset(parse.tokens[s.first].sentence for s, is_one in zip(sentences, headed, strict=True) if is_one)
    written_small = [s for s, is_one in zip(sentences, headed, strict=True) if not is_one]
    whole = with_nicknames(parse, _pairs_parted(parse, _resumed(parse, found)), headlines)
    apart = calmed(parse, whole, sentences, common)
    apart = with_dateline(parse, apart, written := dateline_places(report, parse))
    found = _ships(parse, _owned(parse, _charged(parse, _absorbed(parse, apart))))
    inner = [_without_office(parse, name) for name in apart if _stands_in_title(parse, name, found)]
    for _ in range(2):  # what was missed once may tell of the same name elsewhere
        found.extend(_missed(report, parse, sentences, found))
        found = _resumed(parse, sorted(found, key=lambda n: n.first))
    found = with_dateline(parse, without_common_words(parse, found, sentences), written)
    found = sorted([*found, *find_bearers(parse, written_small, found)], key=_place)
    found = without_letters(parse, without_openings(parse, found, written_small))
    found.extend(find_shortened(parse, written_small, found))
    found = [n for n in with_laws(parse, sorted(found, key=_place)) if not _is_charge(parse, n)]
    places = frozenset(parse.tokens[n.core].text.casefold() for n in found if n.last - n.core == 1)
    kept = (n for n in found if n.title or not _is_nationality(parse, n, places))
    return tuple(sorted((*kept, *inner), key=lambda n: (n.first, -n.last)))


def _place(name: Name) -> int:
    return name.first


def _missed(report: Report, parse: Parse, sentences: list[Sentence], found: list[Name]) -> list[Name]:
    """Names that the model left out, known from the others and from the dateline."""
    common = _common_words(parse)
    taken = {i for name in found for i in range(name.first, name.last)}
    known = Counter(word for name in found for word in _words(parse, name) if _distinct(parse, name, word, common))
    known.update((report.dateline.place or "").casefold().split() if report.dateline else ())
    missed = [
        name
        for sentence in sentences
        for name in find_missed(parse, sentence, taken, known)
        if not _common_opening(parse, name, sentence, common)
    ]
    return calmed(parse, missed, sentences, common, found)


def _resumed(parse: Parse, found: list[Name]) -> list[Name]:
    """Persons' names that the model ended at a hyphen or a particle and began again: "Won-sik | Rask"."""
    joined: list[Name] = []
    for name in found:
        before = joined[-1] if joined else None
        if before is not None and _is_seam(parse, before, name):
            kind = "person" if _is_given_and_surname(parse, before, name) else before.kind
            joined[-1] = replace(before, last=name.last, kind=kind)
        else:
            joined.append(name)
    return joined


def _is_seam(parse: Parse, before: Name, name: Name) -> bool:
    """Whether the end of one span and the beginning of the next stand inside one name.

    So do particles between them, "Jr." behind a comma, and a name that goes on right behind a title and a given name.
    """
    tokens = parse.tokens
    apart = name.title or tokens[before.core].sentence != tokens[name.core].sentence
    if len(words := parse.tokens[before.core : name.last]) < RUN + 2 and is_country(" ".join(t.text for t in words)):
        return True  # "Trinidad and Tobago"
    if apart or name.first - before.last > RUN or any(_is_known_place(parse, n) for n in (before, name)):
        return False
    between = tokens[before.last : name.first]
    if _is_given_and_surname(parse, before, name):
        return True
    if between and between[0].text == ",":
        return len(between) == 1 and name.key(parse) in {("jr",), ("sr",)}
    if any(t.text not in OPENING_PARTICLES for t in between):
        return False
    given = before.last - before.core > 2 and tokens[before.last - 2].text in HYPHENS
    given = given and tokens[before.last - 1].text.islower()
    particle = any(t.text in OPENING_PARTICLES for t in tokens[before.core : name.first + 1])
    son = name.key(parse)[-1] in GENERATIONS
    return given or particle or son or before.title is not None


def _is_given_and_surname(parse: Parse, before: Name, name: Name) -> bool:
    """Whether the model took a given name and what follows for two: "Corinne | Vasek"."""
    given, surname = parse.tokens[before.core], parse.tokens[name.core]
    if before.last < name.first or before.last - before.core != 1 or name.last - name.core >= RUN - 1 or before.title:
        return False
    joined = given.dep == "compound" and given.head >= surname.i and surname.text.istitle() and given.text.istitle()
    return joined and name.kind in {"person", "place"} and given_gender(given.text.casefold()) is not None


def _pairs_parted(parse: Parse, found: list[Name]) -> list[Name]:
    """Two names that a hyphen sets side by side, known from the gazetteer or elsewhere: "Brena-Marland talks"."""
    keys = {name.key(parse) for name in found}
    parted: list[Name] = []
    for name in found:
        words = parse.tokens[name.first : name.last]
        pair = len(words) == 3 and words[1].text in HYPHENS
        ends = {(w.text.casefold(),) for w in words[::2]}
        if pair and (ends <= keys or two_places(words[0], words[2])):
            parted += (replace(name, last=name.first + 1), replace(name, first=name.last - 1, core=name.last - 1))
        else:
            parted.append(name)
    return parted


def _is_known_place(parse: Parse, name: Name) -> bool:
    whole = " ".join(t.text for t in parse.tokens[name.core : name.last])
    return name.kind == "place" and (is_country(whole) or is_region(whole) or bool(places_named(whole)))


def _absorbed(parse: Parse, found: list[Name]) -> list[Name]:
    """Names that end in a title before another, taken into it: "White House Press | Secretary Ama Lund"."""
    kept: list[Name] = []
    for name in found:
        before = kept[-1] if kept else None
        joins = before is not None and before.last == name.first and before.title is None and before.kind != "place"
        if before is not None and joins and name.title and parse.tokens[before.last - 1].dep == "compound":
            words = parse.tokens[before.first : name.core]
            kept[-1] = replace(name, first=before.first, title=wording(words))
        else:
            kept.append(name)
    return kept


def _without_office(parse: Parse, name: Name) -> Name:
    """A body without the words that belong to the office: "White House | Press" Secretary."""
    last, tokens = name.last, parse.tokens
    while (
        last - name.core > 1 and tokens[last - 1].text.casefold() in OFFICE_MODIFIERS and tokens[last - 2].tag != "IN"
    ):
        last -= 1
    return replace(name, last=last)


def _stands_in_title(parse: Parse, name: Name, found: list[Name]) -> bool:
    """Whether a name was taken into the title of another."""
    at = bisect(found, name.first, key=lambda n: n.first) - 1
    inside = at >= 0 and name.first == found[at].first and name.last <= found[at].core
    return name.kind == "organization" and inside and not _is_portfolio(parse, name)


def _is_portfolio(parse: Parse, name: Name) -> bool:
    """Whether it is what a minister is charged with, and no party: "Labour" of a Labour Minister, but not of an MP."""
    after = parse.tokens[name.last].text.casefold() if name.last < len(parse.tokens) else ""
    matters = (t.text.casefold() in PORTFOLIOS for t in parse.tokens[name.core : name.last])
    return after in PORTFOLIO_HOLDERS and all(matters)


def _is_charge(parse: Parse, name: Name) -> bool:
    """Whether it is only what a minister is charged with: "the Minister of | Inland Waterways"; no country, no body."""
    tokens, at = parse.tokens, name.first - 1
    at -= int(at > 0 and tokens[at].text == "the")
    if name.kind == "person" or name.title or at < 1 or tokens[at].text not in {"of", "for"}:
        return False
    holder = tokens[at - 1]
    last = tokens[name.last - 1].text.casefold()
    known = any(c.isupper() for c in tokens[name.core].text[1:]) or last in HEADS - PORTFOLIOS
    whole = " ".join(t.text for t in tokens[name.core : name.last])
    placed = is_country(whole) or is_region(whole) or bool(places_named(whole))
    return holder.text.casefold() in MINISTERS and holder.text[:1].isupper() and not (known or placed)


def _charged(parse: Parse, found: list[Name]) -> list[Name]:
    """Names whose title goes back over an "and": "Mines and | Energy Minister Ama Lund"."""
    kept: list[Name] = []
    for name in found:
        first = _charged_from(parse, name)
        while kept and kept[-1].first >= first:
            kept.pop()
        clear = first < name.first and not (kept and kept[-1].last > first)
        kept.append(replace(name, first=first, title=wording(parse.tokens[first : name.core])) if clear else name)
    return kept


def _charged_from(parse: Parse, name: Name) -> int:
    """Where a minister's title begins: before the first of two matters that "and" joins, else where it did."""
    tokens, first = parse.tokens, name.first
    title = [t.text.casefold() for t in tokens[first : name.core]]
    if first < 2 or len(title) < 2 or title[-1] not in PORTFOLIO_HOLDERS or title[0] not in PORTFOLIOS:
        return first
    matter, joins = tokens[first - 2], tokens[first - 1]
    one = matter.sentence == tokens[first].sentence and matter.text[:1].isupper()
    return first - 2 if one and joins.text == "and" and matter.text.casefold() in PORTFOLIOS else first


def _owned(parse: Parse, found: list[Name]) -> list[Name]:
    """Names that go on behind a possessive: "St Osric | 's Chapel"; a country's chapel is none of them."""
    joined: list[Name] = []
    for name in found:
        before = joined[-1] if joined else None
        if before is not None and name.first < before.last:
            continue
        end = _possessed(parse, name)
        joined.append(name if end is None else replace(name, last=end, kind="place"))
    return joined


def _possessed(parse: Parse, name: Name) -> int | None:
    """Where a name ends whose possessive belongs to it, or None."""
    after = parse.tokens[name.last : name.last + 2]
    if name.title is not None or len(after) < 2 or after[0].tag != "POS" or not after[1].text[:1].isupper():
        return None
    whole = " ".join(t.text for t in parse.tokens[name.core : name.last])
    if after[1].text.casefold() not in OWNED_HEADS or is_country(whole) or is_region(whole) or places_named(whole):
        return None
    return name.last + 2


def _ships(parse: Parse, found: list[Name]) -> list[Name]:
    """Ships that bear a title, known as such once: "the Lady Marolde" tells what "Lady Marolde" is."""
    ships = {name.key(parse) for name in found if name.kind == "other" and is_title(parse.tokens[name.first].text)}
    if not ships:
        return found
    whole = [replace(name, core=name.first) for name in found]
    return [
        replace(w, kind="other", title=None, gender=None) if w.key(parse) in ships else name
        for name, w in zip(found, whole, strict=True)
    ]


def _is_nationality(parse: Parse, name: Name, places: frozenset[str]) -> bool:
    """Whether a name is only a word for the people of a place: "Brenian", "New Zealander"."""
    words = [t.text.casefold() for t in parse.tokens[name.core : name.last]]
    if len(words) == 1:
        return _is_people(parse, parse.tokens[name.core], places)
    return len(words) <= 3 and words[-1] in DEMONYMS and all(w in COUNTRY_OPENINGS for w in words[:-1])


def _is_people(parse: Parse, token: Token, places: frozenset[str]) -> bool:
    """Whether a word is for the people of a place: "the tall Brenian"."""
    if is_demonym(token.text, places):
        return True
    described = {c.dep for c in parse.children(token)} >= {"det", "amod"}
    return described and token.text.endswith(("an", "ese", "ish"))


def _common_opening(parse: Parse, name: Name, sentence: Sentence, common: frozenset[str]) -> bool:
    return name.last - name.first == 1 and _is_common(parse.tokens[name.first], sentence, common)


def _dark(report: Report) -> tuple[tuple[int, int], ...]:
    """Asides that name nobody of the news: promotions, related headlines, disclaimers; a correction does."""
    return tuple(
        (a.start, a.end)
        for a in report.asides
        if a.kind not in NAMED_ASIDES and not report.text.startswith(CORRECTING, a.start)
    )


def _distinct(parse: Parse, name: Name, word: str, common: frozenset[str]) -> bool:
    """Whether a word of a name can be trusted to be a name when it stands alone."""
    if word in PERSON_WORDS and name.last - name.core > 1 and parse.tokens[name.core].text.casefold() == word:
        return False  # "People" of the People's Party
    return word not in common or name.last - name.core == 1 or parse.tokens[name.core].text.casefold() != word


def _words(parse: Parse, name: Name) -> Iterator[str]:
    for token in parse.tokens[name.core : name.last]:
        if token.text[:1].isupper():
            yield token.text.casefold()


def _of_model(parse: Parse, sentence: Sentence, common: frozenset[str]) -> list[Name]:
    """The model's names in one sentence, with their borders mended."""
    found: list[Name] = []
    verbless = not any(t.tag[:2] in {"VB", "MD"} for t in parse.words(sentence))
    for start, end, kind in _groups(parse, sentence):
        for part in parted(parse, start, end, verbless):
            free = found[-1].last if found else sentence.first
            if part[0] < free < part[1]:
                _, last = trimmed(parse, free - 1, part[1])
                found[-1] = replace(found[-1], last=max(free, last))  # the name before was grown into this one
                continue
            kind = "person" if is_personal(parse.tokens, *part) else kind
            if part[1] == office_behind_body(parse.tokens, part[0], end):
                kind = "organization"
            first, last = mended(parse, sentence, (*part, kind), free)
            if first >= last or first < free or not is_name(parse.tokens[first:last]):
                continue
            if last - first == 1 and _is_common(parse.tokens[first], sentence, common):
                continue
            name = with_title(parse, first, last, kind, free)
            if name is not None:
                found.append(name)
    return found


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
