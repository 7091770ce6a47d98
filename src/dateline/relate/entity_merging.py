"""Goes in: the clusters of a story's reports. Comes out: groups of clusters that are one person, body or place.

The steps stand in order of precision. Where two candidates fit, nothing is merged: two entities that are one can be
seen to be one, two persons in one entity can't be told apart again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from dateline.language.en.names import PARTS, SMALL_WORDS
from dateline.language.en.organizations import OPENING_FORMS
from dateline.language.en.short_bodies import is_cut, is_mixed, mixed_letters, party_shorts
from dateline.language.en.surnames import by_first_surname, in_either_order, short_forms, surnames, turned
from dateline.language.gazetteer import country_called, is_country, is_pair, is_region
from dateline.model.record import Verdict
from dateline.relate.entity_bodies import institutions, of_a_land
from dateline.relate.entity_clusters import LocalCluster, Words
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_heads import called_by_deeds, heads_of_bodies
from dateline.relate.entity_kinds import settle_story_kinds
from dateline.relate.entity_names import (
    given_agrees,
    may_be_misspelt,
    one_in_other_spelling,
    persons_differ,
    plain,
    surname_near,
    without_form,
)
from dateline.relate.entity_nicknames import by_given_names
from dateline.relate.entity_offices import same_role
from dateline.relate.entity_posts import Post
from dateline.relate.entity_related import related_persons
from dateline.relate.entity_renamed import Renamed, as_bodies, join_renamed
from dateline.relate.entity_sounds import names_that_sound_alike
from dateline.relate.entity_tenures import Tenures
from dateline.relate.entity_ties import Tie
from dateline.relate.entity_unnamed import called_by_members, unnamed_bodies, unnamed_persons
from dateline.relate.entity_verdicts import judged


def merge_clusters(
    clusters: Sequence[LocalCluster],
    verdicts: Sequence[Verdict] = (),
    renamed: tuple[Renamed, ...] = (),
    tenures: Sequence[Tenures] = (),
    ties: Sequence[Tie] = (),
    posts: Sequence[Post] = (),
) -> list[list[LocalCluster]]:
    """Group the clusters, what people decided and surest evidence first; groups in order of first appearance.

    `tenures` are what each cluster tells of offices, in the order of the clusters, `ties` what the reports tell of
    whose kin or successor their clusters are, `posts` of which bodies they lead, made or own.
    """
    known = by_given_names(settle_story_kinds(clusters))
    groups = Groups(as_bodies(known, renamed), tenures, ties, posts)
    for verdict, one, other in judged(clusters, verdicts):
        groups.decide(one, other, verdict.same)
    join_renamed(groups, renamed)
    for step in STEPS:
        step(groups)
    return groups.listed()


def same_names(groups: Groups) -> None:
    """The same full name of a person, the same name of a body or place."""
    seen: dict[tuple[str, Words, tuple[str, ...]], int] = {}
    held = Counter((c.report, c.kind, words) for c in groups.clusters for words in set(c.words) if len(words) == 1)
    twice = {(kind, words) for (_, kind, words), times in held.items() if times > 1 and kind == "organization"}
    towns = _towns_apart(groups)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if (cluster.kind, words) in twice:
                continue  # a report gives these letters to two bodies
            if cluster.kind != "person" or len(words) > 1:
                area = cluster.written if words in towns else ()
                name = without_form(words) if cluster.kind == "organization" else words
                groups.merge(seen.setdefault((cluster.kind, name, area), i), i)


def _towns_apart(groups: Groups) -> set[Words]:
    """The names that reports give to towns of several areas: "Paris, Texas" and "Paris, France"."""
    areas: dict[Words, list[set[str]]] = defaultdict(list)
    for cluster in groups.clusters:
        for words in cluster.words if cluster.written else ():
            areas[words].append(set(cluster.written))
    return {words for words, told in areas.items() if any(told[0].isdisjoint(other) for other in told)}


def same_countries(groups: Groups) -> None:
    """A country under another of its names: "Holland", "the Netherlands"; not Congo, which two are called."""
    seen: dict[int, int] = {}
    for i, cluster in enumerate(groups.clusters):
        if cluster.kind == "place" and not cluster.written:
            for country in (found for name in cluster.names if (found := country_called(name)) is not None):
                groups.merge(seen.setdefault(country.geonames, i), i)


def other_spellings(groups: Groups) -> None:
    """Another transcription of a full name; a misspelt surname where role or company speak for it too."""
    by_given: dict[str, list[tuple[int, Words]]] = defaultdict(list)
    seen: set[tuple[str, Words]] = set()
    company = _company(groups)
    told = groups.reports_by_name()
    for i, cluster in enumerate(groups.clusters):
        if cluster.kind != "person":
            continue
        for words in cluster.words:
            if len(words) < 2 or (cluster.report, words) in seen:
                continue
            seen.add((cluster.report, words))
            for k, other in by_given[plain(words[0])[:1]][-200:]:
                if told["person", words] & told["person", other]:
                    continue  # one report has Carl and Karl: two people
                if groups.root(i) != groups.root(k) and _one_misspelt(groups, company, (i, words), (k, other)):
                    groups.merge(k, i, spelt_otherwise=True)
            by_given[plain(words[0])[:1]].append((i, words))


def _one_misspelt(
    groups: Groups, company: dict[str, set[Words]], one: tuple[int, Words], other: tuple[int, Words]
) -> bool:
    if one_in_other_spelling(one[1], other[1]):
        return True
    if not may_be_misspelt(one[1], other[1]) or groups.ages_differ(one[0], other[0]):
        return False
    if any(same_role(a, b) for a in groups.of(one[0]).roles for b in groups.of(other[0]).roles):
        return True
    here, there = groups.clusters[one[0]].report, groups.clusters[other[0]].report
    if other[1][-1:] in company[here] or one[1][-1:] in company[there]:
        return False  # the report has the other too, by the surname
    needed = 1 if _only_bearer(groups, one[1], other[1]) else 2
    return len(company[here] & company[there]) >= needed


def _only_bearer(groups: Groups, one: Words, other: Words) -> bool:
    """Whether a name with an initial is near the surname of one person of the story alone."""
    if len(one[0]) > 1 and len(other[0]) > 1:
        return False
    persons = {w for c in groups.clusters if c.kind == "person" for w in c.words if len(w) > 1 and len(w[0]) > 1}
    return len({plain(w[0]) for w in persons if surname_near(w[-1], one[-1]) and given_agrees(w[0], one[0])}) == 1


def longer_names(groups: Groups) -> None:
    """A name of several words that is part of a longer one ("Iron Edda Rohn"), unless one report has both."""
    seen: dict[Words, int] = {}
    for i, cluster in enumerate(groups.clusters):
        if cluster.kind == "person":
            for words in cluster.words:
                seen.setdefault(words, i)
    for words, i in seen.items():
        for short in sorted(short_forms(words) & seen.keys()):
            if len(short) > 1:
                groups.merge(seen[short], i, spelt_otherwise=True)


def turned_names(groups: Groups) -> None:
    """A name with the family name first, and last: "Kim Dae-jin", "Dae-jin Kim"; unless one report has both."""
    seen: dict[tuple[str, str], list[tuple[int, Words]]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words if cluster.kind == "person" else ():
            for form in sorted(in_either_order(words)) if 2 <= len(words) <= 3 else ():
                for k, other in seen[form]:
                    if turned(words, other):
                        groups.merge(k, i, spelt_otherwise=True)
                if all(other != words for _, other in seen[form]):
                    seen[form].append((i, words))


def second_surname_left_out(groups: Groups) -> None:
    """ "Jose Costa" or "J. L. Costa" is the one "Jose Luis Costa Prado" of the story."""
    full: dict[str, list[tuple[int, Words]]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words if cluster.kind == "person" else ():
            for word in surnames(words)[1:] if len(words) > 2 else ():
                full[word].append((i, words))
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words if cluster.kind == "person" else ():
            near = [(k, w) for k, w in full.get(words[-1], ()) if len(words) > 1 and by_first_surname(words, w)]
            fits = {groups.root(k) for k, w in near if not persons_differ(words, w)}
            if len(fits) == 1:
                groups.merge(min(fits), i)


def _company(groups: Groups) -> dict[str, set[Words]]:
    """The names that each report has, but for places: a story's reports share those whomever they name."""
    names: dict[str, set[Words]] = defaultdict(set)
    for cluster in groups.clusters:
        if cluster.kind != "place":
            names[cluster.report].update(cluster.words)
    return names


def short_names(groups: Groups) -> None:
    """A surname, initials or a short form, where one full name of the story fits.

    Two given names and surnames that one report keeps apart are two people's ("Carl Lund" and "Karl Lund").
    """
    full: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        person = cluster.kind == "person"
        for name, words in zip(cluster.names, cluster.words, strict=True):
            if len(words) > 1 and not (cluster.kind == "place" and is_pair(name)):
                parts = {words[0], *surnames(words)} if person else set(words) - SMALL_WORDS
                parties = party_shorts(words) if cluster.kind == "organization" else ()
                for word in sorted({plain(w) for w in parts | {short[-1] for short in parties}}):
                    full[cluster.kind, word].append(i)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            near = full.get((cluster.kind, plain(words[-1])), [])
            fits = sorted(
                {
                    groups.root(k)
                    for k in near
                    if not (len(words) > 1 and cluster.kind == "person" and groups.clusters[k].report == cluster.report)
                    if any(shortens(words, w, cluster.kind) for w in groups.clusters[k].words)
                }
            )
            if groups.root(i) in fits:
                continue
            best = fits if len(fits) == 1 else _told_by_more(groups, fits, cluster)
            if len(best) == 1:
                groups.merge(best[0], i)


def _told_by_more(groups: Groups, fits: list[int], cluster: LocalCluster) -> list[int]:
    """Of several whom a short name fits, those with its office or form of address ("Sir Edvin"), else of its gender.

    Only where all others are known to be of another is gender enough.
    """
    by_role = [r for r in fits if groups.of(r).roles & set(cluster.roles)]
    by_style = [r for r in fits if groups.of(r).styles & cluster.styles]
    return by_role or by_style or [r for r in fits if cluster.gender and groups.of(r).genders <= {cluster.gender}]


def shortens(short: Words, full: Words, kind: str) -> bool:
    """Whether one name is a short form of the other."""
    if len(full) < 2 or full == short:
        return False
    if kind == "place" and (full[0] in PARTS or is_country(" ".join(short)) or is_region(" ".join(short))):
        return False
    if kind == "organization" and full[0] in OPENING_FORMS:
        full = full[1:]  # "PT Lintang Air Nusantara"
    if kind == "organization" and (short in party_shorts(full) or is_cut(short, full)):
        return True
    if kind != "person":
        return short == full or (len(short) < len(full) and short in {full[: len(short)], full[-len(short) :]})
    if len(short) == 1:
        return plain(short[0]) in {plain(w) for w in (full[0], *surnames(full))}
    return plain(short[-1]) == plain(full[-1]) and given_agrees(short[0], full[0])


def lone_names(groups: Groups) -> None:
    """The same surname or single name in several reports that know no fuller one; where two bear it, by office only."""
    seen: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if len(words) == 1 and not any(len(w) > 1 for w in groups.of(i).names):
                seen[cluster.kind, words[0]].append(i)
    for held in seen.values():
        told = [i for i in held if groups.clusters[i].offices]
        for i in told:
            next((k for k in told if k < i and groups.merge(k, i)), None)
        if len({groups.root(i) for i in told}) < 2:
            for i in held:
                groups.merge(held[0], i)


def nicknames(groups: Groups) -> None:
    """What one report says that somebody is called ("the Fox"), wherever another has nothing else for a name.

    It is a word beside a full name that is none of its parts, nor a familiar form of one.
    """
    called: dict[Words, set[int]] = defaultdict(set)
    for i, cluster in enumerate(groups.clusters):
        full = [w for w in cluster.words if len(w) > 1] if cluster.kind == "person" else []
        for words in cluster.words if full else ():
            if len(words) == 1 and all(_is_beside(words[0], name) for name in full):
                called[words].add(i)
    for i, cluster in enumerate(groups.clusters):
        bearers = {groups.root(k) for words in cluster.words for k in called.get(words, ())}
        if len(cluster.words) == len(bearers) == 1 and cluster.gender in {
            None,
            "neuter",
            *groups.of(min(bearers)).genders,
        }:
            groups.of(i).kinds.clear()
            groups.merge(min(bearers), i)


def _is_beside(word: str, full: Words) -> bool:
    """Whether a single name is none of a full one's words in any spelling or familiar form."""
    return not any(given_agrees(word, part) for part in full)


def acronyms(groups: Groups) -> None:
    """Letters that are the initials of one longer name of the story."""
    initials: dict[str, set[int]] = defaultdict(set)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words:
            if len(words) > 1 and cluster.kind != "person":
                for named in (words, words[is_country(words[0]) :]):
                    initials["".join(w[0] for w in named if w not in SMALL_WORDS)].add(i)
                    initials[mixed_letters(named)].add(i)
    for i, cluster in enumerate(groups.clusters):
        for name, words in zip(cluster.names, cluster.words, strict=True):
            letters = words[0].replace(".", "").replace("&", "") if len(words) == 1 and name.isupper() else ""
            letters = name if is_mixed(name) else letters
            fits = {groups.root(k) for k in initials.get(letters, ())}
            if len(letters) > 1 and len(fits) == 1:
                groups.of(i).kinds.clear()
                groups.merge(min(fits), i)


STEPS: tuple[Callable[[Groups], None], ...] = (
    same_names,
    of_a_land,
    same_countries,
    other_spellings,
    turned_names,
    second_surname_left_out,
    longer_names,
    names_that_sound_alike,
    short_names,
    nicknames,
    lone_names,
    acronyms,
    short_names,
    related_persons,
    heads_of_bodies,
    unnamed_persons,
    related_persons,
    unnamed_bodies,
    institutions,
    called_by_members,
    heads_of_bodies,
    called_by_deeds,
)
