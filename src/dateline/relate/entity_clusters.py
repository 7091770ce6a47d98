"""Goes in: one read. Comes out: its mention clusters with the names, roles and nouns that reports are compared by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from dateline.language.en.names import DETERMINERS
from dateline.language.en.nominals import COMMON_MODIFIERS
from dateline.language.en.titles import HONORIFICS, OFFICE_MODIFIERS, SYNONYMS, TITLES
from dateline.model.reading import EntityKind, Mention, Read

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LocalCluster:
    """The mentions of one thing within one report. `order` is the report's place in the story."""

    order: int
    report: str
    number: int
    kind: EntityKind
    gender: str | None
    names: tuple[str, ...]
    roles: tuple[Words, ...]
    nouns: tuple[str, ...]
    mentions: tuple[Mention, ...]

    @property
    def words(self) -> tuple[Words, ...]:
        """The names as words to compare, in the order of the names."""
        return tuple(name_words(n) for n in self.names)


def local_clusters(order: int, read: Read) -> tuple[LocalCluster, ...]:
    """The clusters of one report in order of first appearance."""
    by_number: dict[int, list[Mention]] = {}
    for mention in read.reading.mentions:
        by_number.setdefault(mention.cluster, []).append(mention)
    return tuple(_local(order, read.report.id, n, by_number[n]) for n in sorted(by_number))


def _local(order: int, report: str, number: int, mentions: list[Mention]) -> LocalCluster:
    names = Counter(bare_name(m.text, m.kind) for m in mentions if m.form == "name")
    named = [m for m in mentions if m.form == "name"]
    genders = Counter(m.gender for m in mentions if m.gender in {"male", "female"})
    return LocalCluster(
        order=order,
        report=report,
        number=number,
        kind=(named or mentions)[0].kind,
        gender=min(genders, key=lambda g: (-genders[g], g or "")) if genders else None,
        names=tuple(sorted(names, key=lambda n: (-len(n.split()), -names[n], n))),
        roles=tuple(sorted({r for m in mentions if m.role for r in [role_of(m.role)] if r})),
        nouns=tuple(sorted({_noun(m) for m in mentions if m.form == "nominal"})),
        mentions=tuple(mentions),
    )


def _noun(mention: Mention) -> str:
    rest = mention.text[mention.head - mention.start :].split()
    return rest[0].casefold().strip(".,") if rest else ""


def bare_name(text: str, kind: EntityKind) -> str:
    """A name without the titles before it, shouting undone, its spaces made plain."""
    words = text.split()
    while kind == "person" and len(words) > 1 and _is_title(words):
        words = words[1:]
    shouted = [w for w in words if w.isupper() and len(w) > 4]
    if shouted and len(shouted) == len([w for w in words if len(w) > 3]):
        words = [w.capitalize() if w.isupper() and len(w) > 3 else w for w in words]
    return " ".join(words).removesuffix("'s").removesuffix("’s")


def _is_title(words: list[str]) -> bool:
    low = words[0].casefold().rstrip(".,")
    if low in HONORIFICS or low in TITLES or words[0].casefold() in HONORIFICS:
        return True
    return low in OFFICE_MODIFIERS and any(w.casefold() in TITLES for w in words[1:-1])


def name_words(name: str) -> Words:
    """The words of a name in the form they are compared by."""
    return tuple(w.casefold().strip(".,'’") for w in name.replace("-", " ").split())


def role_of(text: str) -> Words:
    """A role in comparable words, without article, owner, "of" phrase and words like "former"."""
    words = text.replace("’", "'").casefold().split()
    if "of" in words[1:]:
        words = words[: words.index("of")]
    while any(w.endswith("'s") or w == "'s" for w in words):
        at = max(i for i, w in enumerate(words) if w.endswith("'s"))
        words = words[at + 1 :]
    words = [w.strip(".,") for w in words]
    kept = [w for w in words if w and w not in COMMON_MODIFIERS and w not in HONORIFICS and w not in DETERMINERS]
    for size in (3, 2, 1):
        other = SYNONYMS.get(" ".join(kept[-size:])) if len(kept) >= size else None
        if other:
            return (*kept[:-size], *other.split())
    return tuple(kept)
