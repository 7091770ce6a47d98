"""Goes in: one read. Comes out: its mention clusters with the names, roles and nouns that reports are compared by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.language.areas import areas_behind
from dateline.language.en.gender import KINSHIP
from dateline.language.en.names import AMERICAN, DETERMINERS, OPENING_PARTICLES, STAKES, TARGETED
from dateline.language.en.nominals import COMMON_MODIFIERS
from dateline.language.en.titles import (
    ABBREVIATED,
    ADDRESSES,
    CHAMBERS,
    CHIEF_ALONE,
    GENDERED,
    HONORIFICS,
    OFFICE_MODIFIERS,
    OFFICES,
    STANDING_ALONE,
    STYLES,
    SYNONYMS,
    TITLES,
)
from dateline.language.words import unaccented
from dateline.model.reading import EntityKind, Mention, Read
from dateline.relate.entity_homonyms import told_homonyms

Words = tuple[str, ...]

_GENDERED = frozenset({"he", "him", "his", "she", "her", "hers", "himself", "herself"})
_NICKNAME = re.compile(r" (?:['‘][^'’]+['’]|[\"“][^\"”]+[\"”]|\([^()]+\)) (?=[^\W\d_])")
_AGE_AFTER = re.compile(r", (?:aged )?(\d{1,3})(?=[,.;)])")
_AGE_NOUN = re.compile(r"(\d{1,3})[- ]year[- ]old")
_STANDS_IN = re.compile(r"(?:^|\W)(\w{0,30})\W{1,2}(?:in|near|outside|across|around|inside|throughout) $", re.I)
_AGE_OF = re.compile(r"\w{1,20} (?:of|aged) (\d{1,3})\b(?! ?(?:per|%))")


@dataclass(frozen=True, slots=True)
class LocalCluster:
    """The mentions of one thing within one report. `order` is the report's place in the story.

    `roles` are offices in comparable words, `offices` those that stand as a title before a name, `styles` ranks that go
    with a given name ("Sir"), `nouns` the nouns it was called by, `ages` the ages given to it; `titled`, `he_or_she`
    and `its` count what tells a person from a body. `written` are the areas written behind a city's name, or the one
    that tells a country from the state of its name; `is_area` tells that the name itself stands behind a city's.
    `located` counts the names behind "in" or "near".
    `addressed` are the genders that forms of address before its names tell ("Ms Lund").
    """

    order: int
    report: str
    number: int
    kind: EntityKind
    gender: str | None
    names: tuple[str, ...]
    words: tuple[Words, ...]
    roles: tuple[Words, ...]
    offices: frozenset[Words]
    styles: frozenset[str]
    nouns: tuple[str, ...]
    ages: tuple[int, ...]
    titled: int
    he_or_she: int
    its: int
    located: int
    mentions: tuple[Mention, ...]
    written: tuple[str, ...] = ()
    is_area: bool = False
    addressed: frozenset[str] = frozenset()


def places_of(clusters: Sequence[LocalCluster]) -> dict[tuple[str, int], int]:
    """Where each cluster stands among those of a story, by its report and its number there."""
    return {(c.report, c.number): i for i, c in enumerate(clusters)}


def local_clusters(order: int, read: Read) -> tuple[LocalCluster, ...]:
    """The clusters of one report that have a name, or are a person, body or place, in order of first appearance."""
    by_number: dict[int, list[Mention]] = {}
    for mention in read.reading.mentions:
        by_number.setdefault(mention.cluster, []).append(mention)
    found = [_local(order, read, n, by_number[n]) for n in sorted(by_number)]
    placed, areas = _placed(read)
    found = [replace(c, written=placed.get(c.number, ()), is_area=c.number in areas) for c in found]
    return tuple(c for c in found if c.names or c.roles or c.nouns or c.ages)


def _placed(read: Read) -> tuple[dict[int, tuple[str, ...]], set[int]]:
    """The areas written behind the places of a report, by cluster, and the clusters that are such areas."""
    names = sorted(m for m in read.reading.mentions if m.form == "name")
    written: dict[int, tuple[str, ...]] = {}
    areas: set[int] = set()
    for one, behind in pairwise(names):
        if behind.start - one.end != 2 or read.report.text[one.end : behind.start] != ", ":
            continue
        found = areas_behind(one.text, behind.text)
        if found:
            written.setdefault(one.cluster, found)
            areas.add(behind.cluster)
    for cluster, area in told_homonyms(read.report.text, names).items():
        written.setdefault(cluster, (area,))
    return written, areas


def _local(order: int, read: Read, number: int, mentions: list[Mention]) -> LocalCluster:
    named = [m for m in mentions if m.form == "name"]
    names = Counter(n for m in named if not is_lettered(m) and name_words(n := bare_name(_untitled(m), m.kind)))
    lettered = [m.text for m in named if is_lettered(m)]
    ordered = tuple(sorted(names, key=lambda n: (-len(n.split()), -names[n], n)))
    pronouns = Counter(m.text.casefold() for m in mentions if m.form == "pronoun")
    return LocalCluster(
        order=order,
        report=read.report.id,
        number=number,
        kind="person" if lettered and not names else (named or mentions)[0].kind,
        gender=_gender(read, mentions),
        names=ordered,
        words=tuple(_bare_surname(name_words(without_nickname(n))) for n in ordered),
        roles=tuple(sorted({r for text in (*(m.role for m in mentions), *lettered) if text and (r := role_of(text))})),
        offices=frozenset(r for m in named if m.role and (r := role_of(m.role)) and r[-1] in OFFICES),
        styles=frozenset(w for m in named for w in (m.role or "").casefold().split() if w in STYLES),
        nouns=tuple(sorted({_noun(m) for m in mentions if m.form == "nominal"} - {""})),
        ages=tuple(sorted({a for m in mentions for a in ages_of(read.report.text, m)})),
        titled=sum(m.role is not None for m in named),
        addressed=frozenset(g for m in named for w in (m.role or "").split()[:1] if (g := _addressed(w))),
        he_or_she=sum(pronouns[p] for p in ("he", "she", "him", "her", "his")),
        its=sum(pronouns[p] for p in ("it", "its")),
        located=sum(_is_located(read.report.text, m) for m in named),
        mentions=tuple(mentions),
    )


def _gender(read: Read, mentions: list[Mention]) -> str | None:
    """The gender told by pronouns and titles; None where they disagree.

    A single pronoun in what somebody says, word for word, tells none of a bare surname: it may mean another.
    """
    told = {m.gender for m in mentions if m.gender in {"male", "female"}}
    said = [m for m in mentions if m.form == "pronoun" and m.text.casefold() in _GENDERED]
    quoted = [q for q in read.reading.quotations if q.kind == "direct"]
    heard = len(said) == 1 and any(q.start <= said[0].start < q.end for q in quoted)
    named = [m for m in mentions if m.form == "name"]
    bare = bool(named) and all(" " not in _untitled(m) for m in named)
    unsure = heard and bare and not any(_tells_gender(m) for m in mentions)
    return told.pop() if len(told) == 1 and not unsure else None


def _tells_gender(mention: Mention) -> bool:
    """Whether a title or a noun tells the gender, so that no pronoun must: "Mr Lund", "the businesswoman"."""
    words = [w.rstrip(".") for w in (mention.role or "").casefold().split()]
    words += [_noun(mention)] if mention.form == "nominal" else []
    return any(HONORIFICS.get(w) or w in GENDERED or w in KINSHIP or w.endswith(("man", "woman")) for w in words)


def ages_of(text: str, mention: Mention) -> tuple[int, ...]:
    """The ages that a mention gives: "a 44-year-old man", "a woman of 44", "Ama Lund, 44, "."""
    if mention.form == "nominal":
        of = _AGE_OF.match(text, mention.head)
        after = (of or _AGE_AFTER.match(text, mention.end)) if mention.kind == "person" else None
        return (*(int(a) for a in _AGE_NOUN.findall(mention.text)), *((int(after[1]),) if after else ()))
    after = _AGE_AFTER.match(text, mention.end) if mention.form == "name" else None
    return (int(after[1]),) if after else ()


def _is_located(text: str, name: Mention) -> bool:
    """Whether a name stands behind "in" or "near" as places do: not in "shares in", "believes in"."""
    found = _STANDS_IN.search(text, max(0, name.start - 50), name.start)
    word = found[1].casefold() if found else ""
    stems = (word, word.removesuffix("s"), word.removesuffix("d"), word.removesuffix("ed"), word.removesuffix("ing"))
    return found is not None and STAKES.isdisjoint(stems) and TARGETED.isdisjoint(stems)


def _noun(mention: Mention) -> str:
    rest = mention.text[mention.head - mention.start :].split()
    return rest[0].casefold().strip(".,'’") if rest else ""


def is_lettered(mention: Mention) -> bool:
    """Whether a name is no name but the letters of an office: "the PM"."""
    return mention.form == "name" and mention.text.isupper() and mention.text.casefold() in STANDING_ALONE


def _addressed(word: str) -> str | None:
    """The gender of a form of address."""
    return HONORIFICS.get(word.casefold().rstrip("."))


def _untitled(mention: Mention) -> str:
    """A name without the title that its mention says stands in it: "Palace Press Secretary Ama Lund"."""
    return mention.text.removeprefix(f"{mention.role} ") if mention.role else mention.text


def bare_name(text: str, kind: EntityKind) -> str:
    """A name without the titles before it, shouting undone, its spaces made plain."""
    words = text.split()
    if kind == "person":
        words = _untitled_words(words)
    long = [w for w in words if len(w) > 3]
    if long and all(w.isupper() and len(w) > 4 for w in long):
        words = [w.capitalize() if w in long else w for w in words]
    return " ".join(words).removesuffix("'s").removesuffix("’s")


def _untitled_words(words: list[str]) -> list[str]:
    """A name without what stands before its first title, the titles, and the hour of a live report."""
    addressed = [i for i, w in enumerate(words[:-1]) if w.casefold().rstrip(".") in ADDRESSES]
    words = words[addressed[-1] + 1 :] if addressed else words
    while len(words) > 1 and (_is_title(words) or any(c.isdigit() for c in words[0])):
        words = words[1:]
    return words


def _is_title(words: list[str]) -> bool:
    low = words[0].casefold().rstrip(".,")
    if low in HONORIFICS or low in TITLES or words[0].casefold() in HONORIFICS:
        return True
    if words[0].isupper() and low in ABBREVIATED and not words[-1].isupper():
        return True
    return low in OFFICE_MODIFIERS | CHAMBERS and any(w.casefold() in TITLES for w in words[1:-1])


def name_words(name: str) -> Words:
    """The words of a name in the form they are compared by: without capitals, accents and marks, in one spelling."""
    if not name.isascii():
        name = unaccented(name)
    words = (w.casefold().strip(".,'’") for w in name.replace("-", " ").replace("’", "'").split())
    return tuple(AMERICAN.get(w, w) for w in words if w)


def without_place(name: str, names: Container[str]) -> str:
    """A name without the place it is said to be of, where it also goes by itself: "Norvik of Marland" is "Norvik"."""
    head, joint, _ = name.partition(" of ")
    return head if joint and head in names else name


def without_nickname(name: str) -> str:
    """A name without what stands in it between marks: "William Marsh" of "William 'Bill' Marsh"."""
    return _NICKNAME.sub(" ", name)


def _bare_surname(words: Words) -> Words:
    """A surname without what opens it: "Di Rohn" alone is no given name and surname."""
    first = next((i for i, w in enumerate(words[:-1]) if w not in OPENING_PARTICLES), len(words) - 1)
    return words[first:] if first == len(words) - 1 else words


def role_of(text: str) -> Words:
    """A role in comparable words, without article, owner, "of" phrase and words like "former"."""
    whole = text.replace("’", "'")
    whole = " ".join(ABBREVIATED.get(w.casefold().rstrip("."), w) for w in whole.removeprefix("ex-").split())
    if whole == "Chief":
        return ("chief",)  # a title before a name is no chief executive's
    known = SYNONYMS.get(" ".join(w for w in whole.casefold().split() if w not in DETERMINERS))
    if known:
        return tuple(known.split())
    words = whole.split()
    if "of" in words[1:]:
        words = words[: words.index("of")]
    owners = [i for i, w in enumerate(words) if w.endswith("'s") or w == "'"]
    words = words[owners[-1] + 1 :] if owners else words
    lower_head = words[-1][:1].islower() if words else False
    kept = [w.casefold().strip(".,") for w in words if not (lower_head and w[:1].isupper() and w != words[0])]
    kept = [w for w in kept if w and w not in COMMON_MODIFIERS and w not in HONORIFICS and w not in DETERMINERS]
    for size in (3, 2, 1):
        other = SYNONYMS.get(" ".join(kept[-size:])) if len(kept) >= size else None
        if other and not (size == 1 < len(kept) and kept[-1] in CHIEF_ALONE):
            return (*kept[:-size], *other.split())
    return tuple(kept)
