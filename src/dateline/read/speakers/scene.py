"""Goes in: a page and its mentions. Comes out: the scene in which speakers are looked for: names, clusters, words."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from dateline.model.reading import Mention, Quotation, Speaker
from dateline.read.quotations.page import Name, Page, untitled

_LONG = 300
_RECENT = 10


@dataclass(frozen=True, slots=True)
class Known:
    """The names of a report: the longest by last word and by initials, and the person beside each common noun."""

    by_last: dict[str, str]
    by_initials: dict[str, str]
    beside: dict[str, tuple[int, Name]]
    first: dict[str, int]


@dataclass(frozen=True, slots=True)
class Scene:
    """What resolving looks at: the page, its mentions, the names of each cluster, and the quotations done so far."""

    page: Page
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    names: dict[int, str]
    known: Known
    done: list[Quotation]


def cluster_names(mentions: tuple[Mention, ...]) -> dict[int, str]:
    """The fullest name of each cluster."""
    best: dict[int, Mention] = {}
    for mention in mentions:
        if mention.form == "name" and mention.cluster >= 0:
            known = best.get(mention.cluster)
            if known is None or _fullness(mention) > _fullness(known):
                best[mention.cluster] = mention
    return {number: untitled(mention) for number, mention in best.items()}


def _fullness(mention: Mention) -> tuple[int, int]:
    return len(untitled(mention).split()), len(mention.text)


def known_names(page: Page) -> Known:
    known = Known({}, {}, {}, {})
    for name in sorted(set(page.name_of.values()), key=lambda n: (-len(n.text.split()), -len(n.text), n.first)):
        words = name.text.split()
        known.by_last.setdefault(words[-1], name.text)
        known.by_initials.setdefault("".join(w[0] for w in words if w[:1].isupper()), name.text)
        at = page.tokens[name.first].start
        for form in (words[-1], name.text):
            known.first[form] = min(known.first.get(form, at), at)
        if name.kind != "person":
            continue
        for token in page.tokens[name.first : name.last]:
            beside = [c for c in page.parse.children(token) if c.dep in ("appos", "compound")]
            beside += [page.tokens[token.head]] if token.dep in ("compound", "appos") else []
            for noun in beside:
                if name.first < noun.i < name.last:
                    continue  # the bishop is not Ama Bishop
                lemma, (first, _) = noun.lemma.casefold(), known.beside.get(noun.lemma.casefold(), (noun.i + 1, name))
                if noun.i < first:
                    known.beside[lemma] = (noun.i, name)
    return known


def full_name(known: Known, name: str, person: bool) -> str:
    """The longest name of the report that ends in the same word, or whose initials it is."""
    longer = known.by_last.get(name.split()[-1]) if person else None
    if longer and len(longer.split()) < len(name.split()):
        return name
    if longer is None and name.isupper() and len(name) > 1:
        longer = known.by_initials.get(name)
    return longer or name


def mention_of(scene: Scene, speaker: Speaker) -> Mention | None:
    """The mention that a speaker's words are: the one with its name, or one that covers most of a description."""
    start, end = speaker.start or 0, speaker.end or 0
    near = scene.mentions[bisect_left(scene.starts, start - _LONG) : bisect_left(scene.starts, end)]
    inside = [m for m in near if start < m.end and m.form != "pronoun"]
    if speaker.name and not speaker.name[:1].islower():
        whole = [m for m in inside if scene.page.report.text[m.end : m.end + 1] != "-"]  # not the town of "Tarn-based"
        named = [m for m in whole if speaker.name in m.text or m.text in speaker.name]
        return max(named, key=lambda m: (m.form == "name", m.end - m.start), default=None)
    covering = [m for m in inside if 2 * (min(m.end, end) - max(m.start, start)) > end - start]
    return max(covering, key=lambda m: m.end - m.start, default=None)


def belongs(scene: Scene, speaker: Speaker, name: str) -> bool:
    """Whether a cluster's name can be the speaker's: it shares a word or stands for it, and is no credited agency."""
    if speaker.name:
        mine, theirs = speaker.name.casefold().split(), name.casefold().split()
        initials = "".join(w[0] for w in theirs)
        return bool(set(mine) & set(theirs)) or initials == "".join(mine) or mine == ["".join(w[0] for w in theirs)]
    return speaker.kind == "outlet" or name not in scene.page.report.agencies


def pronouns_at(scene: Scene, start: int | None) -> list[Mention]:
    first = bisect_left(scene.starts, start or 0)
    return [m for m in scene.mentions[first : first + _RECENT] if m.start == start and m.form == "pronoun"]


def paragraph_of(scene: Scene, speaker: Speaker) -> int:
    tokens = scene.page.parse.at(speaker.start or 0, (speaker.start or 0) + 1)
    return scene.page.sentence(tokens[0].i).paragraph if tokens else -1
