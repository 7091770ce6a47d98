"""Goes in: the entities of all stories. Comes out: those that are one across stories, with the reasons, each once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dateline.language.en.careers import SEATS
from dateline.language.en.names import PARTICLES
from dateline.model.passage import Passage
from dateline.model.record import Entity, Joined, Known, Role, Verdict
from dateline.relate.entity_clusters import name_words, without_place
from dateline.relate.entity_evidence import Key, Mark, bare_keys, marks_of_story, person_key
from dateline.relate.entity_known import known_entities
from dateline.relate.entity_seats import Seat, settled
from dateline.relate.entity_verdicts import LaterVerdicts

MOST_REASONS = 5
SUFFIXES = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv"})


def join_entities(
    stories: Mapping[str, Sequence[Entity]],
    verdicts: Sequence[Verdict] = (),
    known: Sequence[Known] = (),
    published: Mapping[str, str] | None = None,
) -> tuple[Joined, ...]:
    """The entities that are more than one story tells of, or that a knowledge file has, in order of their ids.

    `stories` gives each story's entities by its id; `verdicts` come in the order they were given, the last one winning;
    `published` gives the day of each report, before which a thing of the knowledge file can't have begun. Neither the
    order of stories nor of entities matters. Entities are together where a chain of shared marks joins them, unless a
    verdict, a middle initial or "Jr." keeps them apart.
    """
    placed = [(story, entity) for story in sorted(stories) for entity in stories[story]]
    entities = sorted((entity for _, entity in placed), key=lambda e: e.id)
    links = _of_one_each(stories, known_entities(entities, known, published or {}))
    groups = _Groups(entities)
    groups.judge(verdicts)
    shared: dict[Key, list[str]] = defaultdict(list)
    reasons: dict[Key, str] = {}
    for id, (key, why) in _placed(_marked(stories, links)):
        shared[key].append(id)
        reasons[key] = min(why, reasons.get(key, why))
    for key in sorted(shared, key=repr):
        ids = sorted(shared[key])
        for id in ids[1:]:
            groups.join(ids[0], id, reasons[key])
    return tuple(
        _joined(members, why, links) for members, why in groups.listed() if len(members) > 1 or members[0].id in links
    )


def _of_one_each(stories: Mapping[str, Sequence[Entity]], links: Mapping[str, Known]) -> Mapping[str, Known]:
    """The lines without those that fit two entities of one story: which of them it is, the line can't say."""
    held = Counter((story, links[e.id].id) for story in stories for e in stories[story] if e.id in links)
    unsure = {(story, id) for (story, id), times in held.items() if times > 1}
    out = {e.id for story in stories for e in stories[story] if e.id in links and (story, links[e.id].id) in unsure}
    return {id: line for id, line in links.items() if id not in out}


def _marked(stories: Mapping[str, Sequence[Entity]], links: Mapping[str, Known]) -> Iterable[tuple[str, Mark]]:
    heard = Counter(key for held in stories.values() for key in {k for e in held for k in bare_keys(e)})
    wanted = {key for key, times in heard.items() if times > 1}
    for story in sorted(stories):
        for entity, marks in zip(stories[story], marks_of_story(stories[story], wanted), strict=True):
            for mark in marks:
                yield entity.id, mark
            if entity.id in links:
                known = links[entity.id].id
                yield entity.id, (("known", known), f"both are {known} of the knowledge file")


def _placed(marks: Iterable[tuple[str, Mark]]) -> list[tuple[str, Mark]]:
    """The marks; an office whose place is told in part is that of the one place told in full that fits."""
    found = list(marks)
    seats: dict[Key, set[Seat]] = defaultdict(set)
    for _, (key, _) in found:
        if isinstance(key[-1], Seat):
            seats[key[:-1]].add(key[-1])
    full = {office: settled(held) for office, held in seats.items()}
    return [(id, (_full_key(key, full), why)) for id, (key, why) in found]


def _full_key(key: Key, full: Mapping[Key, Mapping[Seat, Seat]]) -> Key:
    return (*key[:-1], full[key[:-1]][key[-1]]) if isinstance(key[-1], Seat) else key


def same_entity_across(
    one: Entity, other: Entity, story: Sequence[Entity] = (), other_story: Sequence[Entity] = ()
) -> str | None:
    """Why two entities of different stories are one, in words, or None where that is not sure.

    `story` and `other_story` are the other entities of their stories.
    """
    found = join_entities({"one": (one, *story), "other": (other, *other_story)})
    return next((joined.why[0] for joined in found if {one.id, other.id} <= set(joined.members)), None)


class _Groups:
    """Groups of entities that grow, with the reasons; two that are known to be two are never joined."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._of = {e.id: e for e in entities}
        self._parent = {e.id: e.id for e in entities}
        self._told = {e.id: _told_apart(e) for e in entities}
        self._why: dict[str, list[str]] = defaultdict(list)
        self._apart: list[tuple[str, str]] = []

    def judge(self, verdicts: Sequence[Verdict]) -> None:
        """Take what people decided, the last word first, so that it stands against older ones."""
        at, later = _mentions(self._of.values(), verdicts), LaterVerdicts()
        for verdict in reversed(verdicts):
            one, other = at.get(verdict.one), at.get(verdict.other)
            if one is None or other is None or one == other:
                continue
            if not later.stands(verdict, *(frozenset(map(name_words, self._of[id].names)) for id in (one, other))):
                continue
            if verdict.same:
                self.join(one, other, "somebody decided that they are one", sure=True)
            elif self.root(one) != self.root(other):
                self._apart.append((one, other))

    def root(self, id: str) -> str:
        while self._parent[id] != id:
            self._parent[id] = self._parent[self._parent[id]]
            id = self._parent[id]
        return id

    def join(self, id: str, other_id: str, why: str, sure: bool = False) -> None:
        """Join two groups unless a verdict, or what tells namesakes apart, speaks against it."""
        low, high = sorted((self.root(id), self.root(other_id)))
        if low == high:
            return
        one, other = self._told[low], self._told[high]
        differ = not (one <= other or other <= one)
        if any({self.root(a), self.root(b)} == {low, high} for a, b in self._apart) or (not sure and differ):
            return
        self._parent[high] = low
        self._told[low] = one | other
        self._why[low] += [*self._why.pop(high, []), why]

    def listed(self) -> list[tuple[list[Entity], list[str]]]:
        """All groups in order of their first id, each with its reasons."""
        groups: dict[str, list[Entity]] = defaultdict(list)
        for id in sorted(self._parent):
            groups[self.root(id)].append(self._of[id])
        return [(groups[root], self._why.get(root, [])) for root in sorted(groups)]


def _told_apart(entity: Entity) -> frozenset[str]:
    """What tells a person from namesakes: middle initials, "Jr."; in their order, one mark."""
    if entity.kind != "person":
        return frozenset()
    words = max((name_words(name) for name in (entity.name, *entity.names)), key=len)
    told = " ".join(w[0] for w in words[1:-1] if w not in SUFFIXES | PARTICLES) + "".join(
        f" {w}" for w in words if w in SUFFIXES
    )
    return frozenset({told}) if told else frozenset()


def _mentions(entities: Iterable[Entity], verdicts: Sequence[Verdict]) -> dict[Passage, str]:
    """The entity that has each passage of the verdicts among its mentions."""
    wanted = {p for v in verdicts for p in (v.one, v.other)}
    return {m: e.id for e in entities for m in e.mentions if m in wanted} if wanted else {}


def _joined(members: Sequence[Entity], why: Sequence[str], links: Mapping[str, Known]) -> Joined:
    """One entity of its members: the name most mentions go by, all names, roles and mentions."""
    called = {name for e in members for name in e.names}
    full = {e.id: min(len(without_place(e.name, called).split()), 3) for e in members}
    best = min(members, key=lambda e: (is_description(e), -full[e.id], -len(e.mentions), e.name, e.id))
    known = next((links[e.id] for e in members if e.id in links), None)
    link = next((e.link for e in members if e.link is not None), None)
    if known is not None:
        link = (*(link or ()), ("qid" if _is_qid(known.id) else "known", known.id))
    entity = replace(
        best,
        id=min(e.id for e in members),
        names=tuple(sorted({name for e in members for name in e.names})),
        roles=_roles(members),
        link=link,
        mentions=tuple(sorted({m for e in members for m in e.mentions})),
        could_be=tuple(sorted({name for e in members for name in e.could_be})),
    )
    return Joined(entity, tuple(sorted(e.id for e in members)), tuple(sorted(set(why)))[:MOST_REASONS])


def is_description(entity: Entity) -> bool:
    """Whether an entity goes by an office ("the Brena North MP") or a name that tells no person in full."""
    if entity.kind != "person":
        return (last := name_words(entity.name)[-1:]) != () and last[0] in SEATS
    words = name_words(entity.name)
    return not words or words[-1] in SEATS or person_key(entity.name) is None


def _is_qid(id: str) -> bool:
    return id[:1] == "Q" and id[1:].isdecimal()


def _roles(members: Sequence[Entity]) -> tuple[Role, ...]:
    """Each role once, with the earliest beginning and the earliest day on which it was over."""
    by_words: dict[str, list[Role]] = defaultdict(list)
    for role in (r for e in members for r in e.roles):
        by_words[role.role.casefold()].append(role)
    return tuple(
        sorted(
            Role(
                min(r.role for r in same),
                min((r.earliest for r in same if r.earliest), default=None),
                min((r.latest for r in same if r.latest), default=None),
                min((r.at for r in same if r.at), default=None),
            )
            for same in by_words.values()
        )
    )
