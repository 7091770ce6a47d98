"""Goes in: one read. Comes out: how its words say that persons stand to each other, as kin or by an office, by cluster.

"Her father" in a report that never names him is whom another report names as her father, or as whose daughter she is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.language.en.careers import SUCCEED
from dateline.language.en.gender import KINSHIP
from dateline.language.en.relations import RELATIONS, relation_of, told_age
from dateline.model.reading import Mention
from dateline.relate.entity_clusters import LocalCluster, places_of
from dateline.relate.entity_terms import Career, succeeded

_OF = re.compile(r"\S+ (?:of|to) ")
_BEFORE = re.compile(r"(\w{1,12}-)$")
_VAGUE = frozenset({"a", "an", "one", "another", "some", "no", "any"})


@dataclass(frozen=True, slots=True)
class Tie:
    """That cluster `one` of a report stands to cluster `owner` as the relation says.

    `gender` is what the noun tells of `one`, `age` which of two of a kind it is; `open` says that it is any of several,
    `noun` by which word.
    """

    report: str
    one: int
    owner: int
    relation: str
    gender: str | None
    age: str
    open: bool
    noun: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A tie between two clusters of a story, by their indices."""

    one: int
    owner: int
    tie: Tie


def located(clusters: Sequence[LocalCluster], ties: Sequence[Tie]) -> tuple[Placed, ...]:
    """The ties whose both ends are among the clusters of a story."""
    at = places_of(clusters)
    ends = (((tie.report, tie.one), (tie.report, tie.owner), tie) for tie in ties)
    return tuple(Placed(at[one], at[owner], tie) for one, owner, tie in ends if one in at and owner in at)


def ties_of(career: Career) -> tuple[Tie, ...]:
    """All that a report tells of whose kin, predecessor or successor somebody is, in text order."""
    text = career.read.report.text
    found = [tie for m in career.read.reading.mentions if (tie := _tie(career, text, m)) is not None]
    return (*found, *_successions(career))


def _tie(career: Career, text: str, mention: Mention) -> Tie | None:
    """What a description, or the one before a name, says of its bearer."""
    if mention.kind != "person" or mention.form == "pronoun" or mention.gender == "plural":
        return None
    if mention.form == "name":
        role = mention.role or " "
        start = text.rfind(role, max(0, mention.start - len(role) - 2), mention.start)
        at = start + role.rfind(" ") + 1 if start >= 0 else -1
        owner = _ending(career, text, start)
    else:
        start, at = mention.start, mention.head
        owner = _possessor(career, text, mention)
    noun = re.split(r"\W", text[at : at + 40], maxsplit=1)[0].casefold() if at >= 0 else ""
    if noun not in RELATIONS or owner is None or owner.cluster == mention.cluster or not _is_one(owner):
        return None
    before = text[start:at].casefold().split()
    joined = _BEFORE.search(text[max(0, at - 13) : at])
    prefix = "ex-" if "former" in before else joined[1] if joined else ""
    relation = relation_of(noun, prefix, text[at + len(noun) : at + len(noun) + 10])
    if relation is None:
        return None
    vague = bool(_VAGUE & set(before[:1])) or (not before and mention.form == "nominal")
    age, gender = told_age(before), KINSHIP.get(noun)
    return Tie(mention.report, mention.cluster, owner.cluster, relation, gender, age, vague, noun)


def _is_one(owner: Mention) -> bool:
    return owner.kind == "person" and owner.gender != "plural" and owner.text.casefold() not in {"their", "our"}


def _ending(career: Career, text: str, start: int) -> Mention | None:
    """The possessor that stands right before a description: "his | kid brother Bo", "Lund's | husband Bo"."""
    if start < 1:
        return None
    stem = text[:start].rstrip()
    bare = stem.removesuffix("'s").removesuffix("’s")
    near = career.by_end.get(len(bare), ())
    pronoun = bare == stem
    return next((m for m in near if pronoun == (m.form == "pronoun")), None)


def _possessor(career: Career, text: str, mention: Mention) -> Mention | None:
    """Whose: who stands at the beginning of a description, behind its "of", or before its "whose"."""
    inner = [m for m in career.by_start[mention.start] if m.end < mention.head and m.cluster != mention.cluster]
    if inner:
        return max(inner, key=lambda m: m.end)
    if mention.text.casefold().startswith("whose "):
        end = len(text[: mention.start].rstrip(" ,"))
        return next((m for m in career.by_end.get(end, ()) if m.form != "pronoun"), None)
    of = _OF.match(text, mention.head)
    return next((m for m in career.by_start.get(of.end(), ()) if m.end <= mention.end), None) if of else None


def _successions(career: Career) -> Iterator[Tie]:
    """Who is told to have followed whom in an office: "Lund succeeded Berg", "Berg was replaced by Lund"."""
    for clauses in career.clauses.values():
        for statement, part in clauses:
            if statement.predicate in SUCCEED and part.role == "agent":
                gone = succeeded(career, statement, part)
                if gone is not None and part.cluster is not None:
                    yield Tie(statement.report, part.cluster, gone, "successor", None, "", False, "successor")
