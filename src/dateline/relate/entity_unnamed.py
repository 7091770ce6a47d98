"""Goes in: groups of clusters under construction. Comes out: those without a name joined to whom they can only mean."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.language.en.careers import OVER
from dateline.language.en.demonyms import is_demonym, nation
from dateline.language.en.nominals import (
    BARE_BODIES,
    BODY,
    BODY_CLASSES,
    EITHER,
    INSTITUTION_CLASSES,
    INSTITUTIONS,
    OVERSEEING,
    OVERSEERS,
    PARTY,
    PLACE_CLASSES,
)
from dateline.relate.entity_clusters import LocalCluster, Words, is_lettered, name_words, role_of
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_offices import same_role
from dateline.relate.entity_rivals import heads_another
from dateline.relate.entity_tenures import Standing, standing

# So many times as often as the next must one be called by a noun or an office to be meant by it. Measured 2026-11 on
# three sets of the benchmark's form: 3 gave a B³ of .897, .690 and .710, 2 gives .897, .705 and .710.
AHEAD = 2
CONTRASTING = frozenset({"opposition", "ruling", "governing", "rival", "other", "another", "second", "third"})
ARTICLES = ("the ", "his ", "her ", "its ", "their ", "this ")


def unnamed_persons(groups: Groups) -> None:
    """ "The mayor" in a report that gives no name is the one mayor of the story; so with an age."""
    named = [i for i, c in enumerate(groups.clusters) if c.names and c.kind == "person"]
    by_noun: dict[str, list[int]] = defaultdict(list)
    by_age: dict[int, list[int]] = defaultdict(list)
    for i in named:
        for noun in sorted({role[-1] for role in (*groups.clusters[i].roles, *groups.told(i))}):
            by_noun[noun].append(i)
        for age in groups.clusters[i].ages:
            by_age[age].append(i)
    ties = (placed for placed in groups.ties if placed.tie.relation != "lawyer")  # one by trade, whoever hired her
    tied = {(placed.one, placed.tie.noun) for placed in ties if groups.of(placed.owner).names}
    for i, cluster in enumerate(groups.clusters):
        if not cluster.names and cluster.kind == "person" and (is_definite(cluster) or cluster.ages):
            plain = tuple(
                r for r in cluster.roles if (i, r[-1]) not in tied and r[-1] != "client"
            )  # "her father" is not any father
            _join_role(groups, i, replace(cluster, roles=plain), by_noun)
            if not groups.of(i).names:
                fits = {groups.root(k) for age in cluster.ages for k in by_age.get(age, ())}
                if len(fits) == 1:
                    groups.merge(min(fits), i)


def _join_role(groups: Groups, i: int, cluster: LocalCluster, by_noun: dict[str, list[int]]) -> None:
    """By the same office word for word, else by one that does not contradict; only where one person holds it."""
    if groups.tenures_of(i).open:
        return  # "a former mayor": any of those whom a town has had
    near = [
        (k, r)
        for role in cluster.roles
        for k in by_noun.get(role[-1], ())
        if groups.may_be(k, i) and not heads_another(groups, k, i)
        for r in (*groups.clusters[k].roles, *groups.told(k))
    ]
    exact = Counter(groups.root(k) for k, r in near if r in cluster.roles)
    names = _bodies_before(groups, cluster)
    fitting = (k for k, r in near if names <= set(r) and any(same_role(role, r) for role in cluster.roles))
    loose = Counter(groups.root(k) for k in fitting)
    for heard in (exact, loose):
        fits = in_office(groups, i, cluster, heard)
        best = far_ahead(fits)
        if best is not None:
            groups.merge(best, i)
        if fits:
            return


def _bodies_before(groups: Groups, cluster: LocalCluster) -> set[str]:
    """The words for bodies before the noun of a description, which say whose office it is: "the Norvik boss"."""
    found: set[str] = set()
    for mention in cluster.mentions:
        words = mention.text[: mention.head - mention.start].split() if mention.form == "nominal" else []
        if mention.text[mention.head - mention.start :][:1].islower():
            found.update(w.casefold() for w in words[1:] if w[:1].isupper())
    return {w for w in found if not groups.openings.isdisjoint(name_words(w))}


def _stands(groups: Groups, k: int, cluster: LocalCluster, day: str) -> Standing:
    """How somebody stands to the offices of a description, most of all to the one that is surely over or to come."""
    found = {standing(groups.held(k), role, day) for role in cluster.roles}
    return next(known for known in ("yet", "had", "left", "has") if known in found)


def in_office(groups: Groups, i: int, cluster: LocalCluster, heard: Counter[int]) -> Counter[int]:
    """Those who had the office on the day of the report, or had left it by then, as the description says.

    A former judge is "the judge" as well where some report has the rank without "former".
    """
    mine = groups.tenures_of(i)
    if mine.day is None:
        return heard
    stand = {k: _stands(groups, k, cluster, mine.day) for k in heard}
    for wanted in ({"left", "had"},) if mine.said == "former" else ({"has"}, {"left"}):
        fits = Counter({k: heard[k] for k in heard if stand[k] in wanted})
        if fits:
            return fits
    if mine.said == "former":
        return Counter({k: heard[k] for k in heard if _always_former(groups, k, cluster.roles)})
    plainly = {k for k in heard if mine.said == "plain" and groups.is_called(k, cluster.roles)}
    return Counter({k: heard[k] for k in plainly if stand[k] == "had"})


def _always_former(groups: Groups, k: int, roles: Sequence[Words]) -> bool:
    """Whether no report calls somebody by an office but as one that is over: a "retired judge" is a former judge."""
    mentions = (m for n in groups.of(k).members for m in groups.clusters[n].mentions if m.role)
    told = [m.role or "" for m in mentions if any(same_role(role_of(m.role or ""), role) for role in roles)]
    return bool(told) and all(OVER & set(role.casefold().replace("-", " ").split()) for role in told)


def unnamed_bodies(groups: Groups) -> None:
    """ "The enterprise" in a report that gives no name: the body of the story that such a noun is said of.

    By the noun itself, else by one that can be said of the same; where several bodies are called so, the one that is
    most reports', if it is far ahead.
    """
    called: dict[tuple[str, str], set[int]] = defaultdict(set)
    people: set[str] = set()
    for i, cluster in enumerate(groups.clusters):
        if cluster.names and cluster.kind == "person":
            people.update(role[-1] for role in cluster.roles)
        elif cluster.names:
            for noun in {*cluster.nouns, *(w for words in cluster.words for w in words[-1:])}:
                called[cluster.kind, noun].add(i)
    named = frozenset(words[0] for c in groups.clusters if c.kind != "person" for words in c.words if len(words) == 1)
    lands = [_lands(cluster, named) for cluster in groups.clusters]
    for i, cluster in enumerate(groups.clusters):
        kind = _kind_of_unnamed(cluster, people)
        if kind is None or not is_definite(cluster) or _is_contrasted(cluster):
            continue
        nouns = set(cluster.nouns)
        members = _members_before(cluster)
        for wanted in (nouns, *_alike(kind, nouns)):
            fits = {k for noun in wanted for k in called.get((kind, noun), ()) if _is_of(groups, k, members)}
            fits = _of_land(fits, lands, i) if kind == "place" else fits
            heard = Counter(groups.root(k) for k in fits)
            best = None if nouns <= PARTY and _is_somebodys(cluster) else far_ahead(heard)
            if best is not None:
                groups.merge(best, i)
            if heard:
                break


def _lands(cluster: LocalCluster, named: frozenset[str]) -> frozenset[str]:
    """The countries whose the descriptions of a cluster say that it is: "the Norvik capital", "Norvik's capital"."""
    nominals = " ".join(m.text.casefold() for m in cluster.mentions if m.form == "nominal")
    words = {w.removesuffix("'s").removesuffix("’s") for w in nominals.split()}
    return frozenset(nation(w) for w in words if w in named or is_demonym(w, named))


def _of_land(fits: set[int], lands: Sequence[frozenset[str]], i: int) -> set[int]:
    """Those that are of the country that a description names, else those of whom no country is told."""
    if not lands[i]:
        return fits
    return {k for k in fits if lands[k] & lands[i]} or {k for k in fits if not lands[k]}


def _is_contrasted(cluster: LocalCluster) -> bool:
    """Whether a description sets its bearer against another of its kind, so that its noun alone tells nothing."""
    words = {w for m in cluster.mentions if m.form == "nominal" for w in m.text.casefold().split()}
    return not words.isdisjoint(CONTRASTING)


def _kind_of_unnamed(cluster: LocalCluster, people: set[str]) -> str | None:
    """The kind of what has no name: a noun for persons and bodies is a body where no person of the story has it."""
    if cluster.names or cluster.kind not in {"organization", "place", "person"}:
        return None
    if cluster.kind != "person":
        return cluster.kind
    nouns = set(cluster.nouns)
    return "organization" if nouns and nouns <= (BODY | EITHER) - people and cluster.gender is None else None


def far_ahead(heard: Counter[int]) -> int | None:
    """The only one, or the one heard so many times as often as the next."""
    first = sorted(heard, key=lambda k: (-heard[k], k))[:2]
    return first[0] if first and (len(first) == 1 or heard[first[0]] >= AHEAD * heard[first[1]]) else None


def _alike(kind: str, nouns: set[str]) -> tuple[set[str] | frozenset[str], ...]:
    """Which nouns can be said of one and the same thing: an institution's only of its kind."""
    if kind == "organization" and nouns <= OVERSEERS:
        return (OVERSEEING,)
    classes = PLACE_CLASSES if kind != "organization" else BODY_CLASSES
    if kind == "organization" and nouns & INSTITUTIONS:
        classes = INSTITUTION_CLASSES
    return ({n for c in classes if c & nouns for n in c},)


def _is_somebodys(cluster: LocalCluster) -> bool:
    """Whether a description only says whose it is: "her party" is not the one spoken of most."""
    texts = [m.text.casefold() for m in cluster.mentions if m.form == "nominal"]
    return any(t.startswith(("his ", "her ")) or "'s " in t or "’s " in t for t in texts)


def _members_before(cluster: LocalCluster) -> set[str]:
    """The people whose body a description says it is, without their ending: "the dockers' union"."""
    words = (w for m in cluster.mentions if m.form == "nominal" for w in m.text[: m.head - m.start].split())
    return {w.rstrip("'’s").casefold() for w in words if w.endswith(("s'", "s’")) and w[:1].islower()}


def _is_of(groups: Groups, k: int, members: set[str]) -> bool:
    """Whether a body has those people in one of its names, if a description says that it is theirs."""
    names = {w for i in groups.of(k).members for words in groups.clusters[i].words for w in words} if members else set()
    return all(any(word.startswith(member) for word in names) for member in members)


def is_definite(cluster: LocalCluster) -> bool:
    return any(is_lettered(m) or (m.form == "nominal" and _is_definite(m.text)) for m in cluster.mentions)


def _is_definite(text: str) -> bool:
    low = text.casefold()
    return low.startswith(ARTICLES) or "'s " in low or "’s " in low or low in BARE_BODIES


def called_by_members(groups: Groups) -> None:
    """ "The growers" is the one body of the story that has them in its name: the Growers' League."""
    inner: dict[str, set[int]] = defaultdict(set)
    for i, cluster in enumerate(groups.clusters):
        if cluster.kind == "organization":
            for words in cluster.words:
                for word in words[:-1]:
                    inner[word].add(i)
    for i, cluster in enumerate(groups.clusters):
        called = {m.text.casefold().removeprefix("the ") for m in cluster.mentions if m.form == "nominal"}
        if not cluster.names and len(called) == 1 and cluster.mentions[0].gender == "plural" and is_definite(cluster):
            fits = {groups.root(k) for k in inner.get(min(called), ())}
            if len(fits) == 1:
                groups.merge(min(fits), i)
