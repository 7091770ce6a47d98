"""Goes in: a cluster and the clauses of its report. Comes out: from when to when its bearer had which office.

A description by an office means whoever had it on the day of the report that says so: "the premier" is not the one who
resigned the week before, and "the former premier" is not the one who took over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from dateline.language.en.careers import COMING
from dateline.relate.entity_clusters import LocalCluster, Words, role_of
from dateline.relate.entity_offices import same_role
from dateline.relate.entity_terms import NOMINEE, Career, Term, tells_former, terms_of

Said = Literal["former", "coming", "plain"]
Standing = Literal["has", "had", "left", "yet"]


@dataclass(frozen=True, slots=True)
class Held:
    """An office that somebody had from `first` on, or no longer on `last`; `told` where a clause says how it ended."""

    office: Words
    first: str | None
    last: str | None
    told: bool


@dataclass(frozen=True, slots=True)
class Tenures:
    """What one cluster tells of offices, the day of its report, and how its own description calls its bearer."""

    day: str | None
    said: Said
    open: bool
    held: tuple[Held, ...]


NOTHING = Tenures(None, "plain", False, ())


def tenures_of(career: Career, cluster: LocalCluster) -> Tenures:
    """Lay out what a report says of the offices of one of its clusters."""
    published = career.read.report.published
    day = published[:10] if published else None
    roles = [m.role for m in cluster.mentions if m.role]
    over = [Held(role_of(r), None, day, False) for r in roles if tells_former(r) and role_of(r)]
    told = [Held(role_of(t.role), t.earliest, t.latest, True) for t in terms_of(career, cluster) if _is_held(t)]
    words = {w for role in roles for w in role.casefold().replace("-", " ").split()}
    said: Said = "former" if over else "coming" if words & COMING else "plain"
    vague = any(m.form == "nominal" and m.text.casefold().startswith(("a ", "an ")) for m in cluster.mentions)
    return Tenures(day, said, said == "former" and vague, (*over, *told))


def _is_held(term: Term) -> bool:
    """Whether a term is an office's: a nominee has none yet."""
    return bool(role_of(term.role)) and not term.role.startswith(NOMINEE)


def standing(held: Iterable[Held], office: Words, day: str) -> Standing:
    """What is known of somebody's office on a day: that he has it, is to have it yet, left it, or had it before."""
    mine = [h for h in held if same_role(h.office, office)]
    took = max((h.first for h in mine if h.first and _by(h.first, day)), default=None)
    ends = [h for h in mine if h.last and _by(h.last, day) and not (took and h.last < took)]
    if ends:
        return "left" if any(h.told for h in ends) else "had"
    return "yet" if took is None and any(h.first for h in mine) and not any(h.last for h in mine) else "has"


def _by(one: str, day: str) -> bool:
    """Whether a time, as far as it is known, is not after a day."""
    size = min(len(one), len(day))
    return one[:size] <= day[:size]
