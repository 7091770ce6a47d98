"""Goes in: the origins behind a story's facts. Comes out: the same as a person would name them, few at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.model.record import Fact, Origin, Related
from dateline.model.report import Report
from dateline.tell.words import outlet, short_name

MOST_ORIGINS = 3
_UNNAMED = "unnamed via "


def named_origins(related: Related, reports: Mapping[str, Report]) -> Related:
    """The story with the names of outlets in its origins for the ids of reports that name none."""
    names = {id: outlet(report) for id, report in reports.items()}

    def named(one: Origin) -> Origin:
        nearest = one.name.removeprefix(_UNNAMED)
        name = one.name.replace(nearest, names[nearest]) if nearest in names else one.name
        return replace(one, name=name, via=tuple(names.get(v, v) for v in one.via))

    facts = (replace(fact, origins=tuple(named(one) for one in fact.origins)) for fact in related.facts)
    return replace(related, facts=tuple(facts))


def origin(one: Origin) -> str:
    """An origin, with those through whom it came: "police through Radio Tarn", "an unnamed source, through LP"."""
    if one.kind == "unnamed":
        nearest = (one.name.removeprefix(_UNNAMED),) if one.name.startswith(_UNNAMED) else ()
        return "an unnamed source" + _through(one.via or nearest, ", ")
    return one.name + _through(tuple(name for name in one.via if name != one.name), " ")


def _through(via: Sequence[str], between: str) -> str:
    """Through whom it came; of more than two only the first is named."""
    if not via:
        return ""
    called = ["an unnamed source" if name == "unnamed source" else short_name(name) for name in via]
    return f"{between}through " + (
        " and ".join(called) if len(called) < 3 else f"{called[0]} and {len(called) - 1} more"
    )


def origins(named: Sequence[str], most: int = MOST_ORIGINS) -> str:
    """Several of them: the first few, and how many more there are. A lone surplus one is named rather than counted."""
    shown = named if len(named) <= most + 1 else named[:most]
    more = f" and {len(named) - len(shown)} more" if len(named) > len(shown) else ""
    return "; ".join(shown) + more


def names_of(related: Related) -> dict[str, str]:
    """How each origin of a story is called, by its id."""
    return {one.id: origin(one) for fact in related.facts for one in fact.origins}


def standing(fact: Fact) -> str:
    """How many independent origins agree on a fact, or that it is disputed."""
    if fact.standing == "disputed":
        return "disputed"
    return f"{len(fact.counted) or len(fact.origins)} origins" if fact.standing == "agreed" else "one origin"


def behind(fact: Fact) -> str:
    """Who is behind a fact: first those that its standing counts, then those who only tell of the same thing."""
    counted = [origin(one) for one in fact.origins if not fact.counted or one.id in fact.counted]
    others = [origin(one) for one in fact.origins if fact.counted and one.id not in fact.counted]
    return origins(counted) + (f"; also told by {origins(others)}" if others else "")
