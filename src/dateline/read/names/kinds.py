"""Goes in: the spans of a report's names. Comes out: the same, each name with the kind most evidence speaks for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import chain

from dateline.language.en.nominals import BODY
from dateline.language.en.organizations import FIRMS, NATURAL_FRONTS
from dateline.language.en.surnames import short_forms
from dateline.language.gazetteer import places_named
from dateline.language.given_names import given_gender
from dateline.language.words import unaccented
from dateline.model.parse import Parse
from dateline.model.reading import EntityKind
from dateline.model.report import Report
from dateline.read.names.datelines import dateline_places, names_body
from dateline.read.names.evidence import evidence
from dateline.read.names.governments import seat_or_town
from dateline.read.names.sequence import goes_on_as, speech_chain
from dateline.read.names.titled import Name
from dateline.read.names.towns import namesake_towns
from dateline.read.names.written import HYPHENS, is_joined

Key = tuple[str, ...]
Votes = dict[Key, dict[EntityKind, float]]

# Weights against those of `evidence`, set on the training part of CoNLL-2003; measure again when the model changes.
MODEL = 1.5
SHARED = 2.5
KNOWN = 4.0
GIVEN_TOO = 3.5  # "I like Tyler" beside "Tyler Brandt", though a city is called so
MANY = 3.0  # how much one kind of evidence, said often, can weigh at most: a multiple of saying it once

KINDS: tuple[EntityKind, ...] = ("person", "organization", "place", "other")


def settle_kinds(report: Report, parse: Parse, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Give every mention of a name the kind that the report's evidence speaks for."""
    written_at = {n.first for n in dateline_places(report, parse)}
    towns = namesake_towns(parse, names)
    bearers = _bearers(parse, names)
    told = tuple(n for n in names if n not in towns and not (n.first in written_at and n.key(parse) in bearers))
    votes = _models_view(parse, told)
    heard: dict[tuple[Key, EntityKind, float], int] = defaultdict(int)
    for name in told:
        key = name.key(parse)
        for kind, weight in evidence(parse, name):
            heard[key, kind, weight] += 1
    for name, kind, weight in chain(speech_chain(parse, told), goes_on_as(parse, told)):
        heard[name.key(parse), kind, weight] += 1
    for (key, kind, weight), times in heard.items():
        votes[key][kind] += weight * min(times, MANY)
    _masthead(report, parse, told, votes)
    kinds = {key: _best(given) for key, given in votes.items() if len(key) > 1}
    _share(votes, kinds)
    kinds = {key: _best(given) for key, given in votes.items()}
    settled = (
        replace(name, kind="place")
        if name in towns or name.first in written_at
        else _settled(parse, name, kinds[name.key(parse)])
        for name in names
    )
    return tuple(
        name if name.first in written_at else replace(name, kind=seat_or_town(parse, name) or name.kind)
        for name in settled
    )


def _masthead(report: Report, parse: Parse, names: tuple[Name, ...], votes: Votes) -> None:
    """Let the dateline's places, the outlet and its agencies speak for names that are theirs."""
    bodies = {tuple(n.casefold().split()) for n in (report.outlet or "", *report.agencies) if n}
    bodies |= {words[-1:] for words in bodies} | {tuple(w for w in words if w != "the") for words in bodies}
    line = report.dateline
    bearers = _bearers(parse, names)
    parts = (line.place or "").casefold().split(",") if line else []
    placed = [tuple(part.split()) for part in parts if part.strip() and not names_body(part)]
    for name in names:
        key = name.key(parse)
        if key in bodies or (line and line.agency and key == tuple(line.agency.casefold().split())):
            votes[key]["organization"] += KNOWN
        elif key not in bearers and any(key == words[: len(key)] for words in placed):
            votes[key]["place"] += KNOWN


def _bearers(parse: Parse, names: tuple[Name, ...]) -> frozenset[Key]:
    """The surnames of the persons whom the report calls by more than that."""
    return frozenset(n.key(parse)[-1:] for n in names if n.kind == "person" and n.last - n.core > 1)


def _models_view(parse: Parse, names: tuple[Name, ...]) -> Votes:
    """The model's kinds as shares of its votes for a name: however often it errs, it weighs the same."""
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for name in names:
        given = votes[name.key(parse)]
        if name.found:
            given[name.kind] += 1
    for given in votes.values():
        total = sum(given.values())
        for kind in given:
            given[kind] *= MODEL / total
    return votes


def _best(given: dict[EntityKind, float]) -> EntityKind:
    return max(KINDS, key=lambda kind: (given.get(kind, 0.0), -KINDS.index(kind))) if given else "other"


def _share(votes: Votes, kinds: dict[Key, EntityKind]) -> None:
    """Let a full name speak for its surname and for its kin, and a body's full name for its first word."""
    by_last: dict[str, set[EntityKind]] = defaultdict(set)
    inside: set[Key] = set()
    by_first: dict[str, set[EntityKind]] = defaultdict(set)
    for key, kind in kinds.items():
        by_last[key[-1]].add(kind)
        by_first[key[0]].add(kind)
        if kind == "person" and len(key) > 1:
            inside |= short_forms(key)
    firms = {
        key[:n] for key, kind in kinds.items() if kind == "organization" for n in range(2, len(key)) if key[-1] in FIRMS
    }
    natural = {key[-1] for key, kind in kinds.items() if kind == "place" and len(key) == 2 and key[0] in NATURAL_FRONTS}
    accented = {unaccented(first) for first, seen in by_first.items() if seen == {"person"} and not first.isascii()}
    alone = {key[0] for key, given in votes.items() if len(key) == 1 and _best(given) == "person"}
    for key, given in votes.items():
        if key in inside and len(key) > 1:
            given["person"] += SHARED  # "Ruiz-Soto" beside "Ana Ruiz-Soto"
        if len(key) != 1:
            if key in firms and not places_named(" ".join(key)):
                given["organization"] += KNOWN  # "Harrow Lake" beside "Harrow Lake Transport Inc", where no map has it
            if len(key) == 2 and key[-1] in alone and _only_the_models(given):
                given["person"] += SHARED  # "found Ama Lund guilty ... Lund told reporters"
            if len(key) == 2 and kinds[key] == "place" and "person" in by_last[key[-1]]:
                given["person"] += SHARED  # "Michelle Obart joined Barack Obart"
            continue
        given_too = by_first[key[0]] == {"person"} or unaccented(key[0]) in accented
        if key in inside or "person" in by_last[key[0]] or given_too:
            given["person"] += GIVEN_TOO if given_too else SHARED
        if by_first[key[0]] == {"organization"} and len(key[0]) > 3:
            given["organization"] += SHARED * 0.8
        if key[0] in natural and "person" not in by_last[key[0]]:
            given["place"] += SHARED
        if key[0] in BODY and "organization" in by_last[key[0]]:
            given["organization"] += SHARED  # "Union" of the "Orla Union", though a town is called so


def _only_the_models(given: dict[EntityKind, float]) -> bool:
    """Whether nothing but the language model says that a name is a body's."""
    return 0 < given.get("organization", 0.0) <= MODEL and _best(given) == "organization"


def _settled(parse: Parse, name: Name, kind: EntityKind) -> Name:
    if name.title is not None:
        kind = "person"
    return replace(name, kind=kind, gender=name.gender or _given_gender(parse, name, kind))


def _given_gender(parse: Parse, name: Name, kind: EntityKind) -> str | None:
    """What a common given name tells, where one stands before another word, or behind it with a hyphen in it."""
    if kind != "person" or name.last - name.core < 2:
        return None
    words = parse.tokens[name.core : name.last]
    hyphens = [
        i for i in range(1, len(words) - 1) if words[i].text in HYPHENS and is_joined(parse.tokens, words[i].i - 1)
    ]
    if len(words) == 3 and hyphens:
        return None  # "Kohl-Brandt"
    for i in hyphens:
        if i == 1 or words[i + 1].text.islower():  # "Jean-Pierre Rohn", "Han Seung-woo"
            found = given_gender(f"{words[i - 1].text}-{words[i + 1].text}".casefold())
            if found is not None:
                return found
    return given_gender(words[0].text.casefold())
