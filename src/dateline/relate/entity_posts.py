"""Goes in: one read. Comes out: who leads, founded or owns which body, by what its words and clauses say, by cluster.

"The Norvik boss" in a report that never names him is whom another report has as the chief executive of Norvik.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.language.en.deeds import AGENTS, AHEAD, ANY_HEAD, BELONGING, BY_DEED, HEAD, HEADS, OF_BODIES, OFFERING
from dateline.language.en.titles import POSTS
from dateline.model.reading import Mention, Participant, Statement
from dateline.relate.entity_clusters import LocalCluster, places_of, role_of
from dateline.relate.entity_terms import Career

_OF = re.compile(r"\S+ (?:of|at) (?:the )?")
_INFINITIVE = re.compile(r"\bto (\w+) (?:the )?")
_VAGUE = ("a ", "an ", "another ", "one ")
_RELATIVES = frozenset({"which", "that", "whom"})


@dataclass(frozen=True, slots=True)
class Post:
    """That cluster `one` of a report has an office of cluster `body`; `open` says that others may have it too, `named`
    that the body's name stands there."""

    report: str
    one: int
    body: int
    office: str
    open: bool
    named: bool


@dataclass(frozen=True, slots=True)
class PlacedPost:
    """A post between two clusters of a story, by their indices."""

    one: int
    body: int
    post: Post


def located_posts(clusters: Sequence[LocalCluster], posts: Sequence[Post]) -> tuple[PlacedPost, ...]:
    """The posts whose both ends are among the clusters of a story."""
    at = places_of(clusters)
    ends = (((post.report, post.one), (post.report, post.body), post) for post in posts)
    return tuple(PlacedPost(at[one], at[body], post) for one, body, post in ends if one in at and body in at)


def posts_agree(one: str, other: str) -> bool:
    """Whether two offices of one body can be one: "the boss" and "the chief executive", but not the chairman too."""
    return one == other or (HEAD in (one, other) and {one, other} <= HEADS | {HEAD})


def posts_of(career: Career) -> tuple[Post, ...]:
    """All that a report tells of who leads, made or owns a body or thing, in text order."""
    described = (post for m in career.read.reading.mentions if (post := _described(career, m)) is not None)
    return (*described, *_done(career))


def _described(career: Career, mention: Mention) -> Post | None:
    """What a description, or the title before a name, says of its bearer."""
    text = career.read.report.text
    if mention.gender == "plural" or mention.form == "pronoun":
        return None
    if mention.form == "nominal":
        start, at = mention.start, mention.head
        last = at + len(re.split(r"[^\w-]", text[at : at + 40], maxsplit=1)[0])
    else:
        role = mention.role or " "
        start = text.rfind(role, max(0, mention.start - len(role) - 2), mention.end)
        at, last = start + role.rfind(" ") + 1, start + len(role)
        if start < 0 or mention.kind != "person":
            return None
    body = _body(career, mention, start, at)
    if body is None:
        return None
    words = text[max(start, body.end) : last] if body.start < at else text[start:last]
    office = office_of(re.sub(r"^['’]s?\s", "", words))
    vague = mention.form == "nominal" and mention.text.casefold().startswith(_VAGUE)
    return Post(mention.report, mention.cluster, body.cluster, office, vague, body.form == "name") if office else None


def office_of(words: str) -> str | None:
    """The office that a description without its body gives, in the form offices are compared by."""
    plain = role_of(words.strip())
    noun = words.split()[-1].casefold() if words.split() else ""
    if noun in AGENTS:
        return AGENTS[noun]
    if not plain or (plain[-1] not in POSTS and " ".join(plain) not in HEADS):
        return None
    return HEAD if noun in ANY_HEAD and plain in ((noun,), ("chief", "executive"), ("president",)) else " ".join(plain)


def _body(career: Career, mention: Mention, start: int, head: int) -> Mention | None:
    """Whose office it is: a body that a description begins with, that stands before its noun, or behind its "of"."""
    text = career.read.report.text
    near = [m for at in range(start, head + 1) for m in career.by_end.get(at, ()) if m.start >= start]
    stem = text[:start].rstrip()
    bare = stem.removesuffix("'s").removesuffix("’s")
    owning = (
        career.by_end.get(len(bare), ())
        if mention.form == "name" and (bare != stem or _is_pronoun(career, bare))
        else ()
    )
    of = _OF.match(text, head)
    behind = [*career.by_start.get(of.end(), ()), *career.by_start.get(of.end() - 4, ())] if of else []
    found = (m for m in (*reversed(near), *owning, *behind) if m.cluster != mention.cluster)
    return next((m for m in found if m.kind != "person" and m.gender != "plural"), None)


def _is_pronoun(career: Career, stem: str) -> bool:
    return any(m.form == "pronoun" for m in career.by_end.get(len(stem), ()))


def _done(career: Career) -> Iterator[Post]:
    """What clauses tell: "Lund founded Norvik", "Norvik, led by Lund", "Norvik belongs to Lund"."""
    yield from _offered(career)
    told = {statement for clauses in career.clauses.values() for statement, _ in clauses}
    ahead = (
        s for s in career.read.reading.statements if s.polarity == "positive" and BY_DEED.get(s.predicate) in AHEAD
    )
    for statement in sorted(told.union(ahead)):
        office = "owner" if statement.predicate in BELONGING else BY_DEED.get(statement.predicate)
        one, body = _parts(career, statement) if office else (None, None)
        if office is None or one is None or body is None or one.cluster is None:
            continue
        of = _meant(career, statement, body)
        if of is None or of.cluster == one.cluster or of.kind == "person":
            continue
        if statement.predicate not in OF_BODIES or of.kind == "organization":
            yield Post(statement.report, one.cluster, of.cluster, office, False, of.form == "name")


def _offered(career: Career) -> Iterator[Post]:
    """Who is to buy or sell a body: "Halver agreed to buy Norvik"."""
    for statement in career.read.reading.statements:
        agent = next((p for p in statement.who if p.role == "agent"), None)
        if statement.predicate not in OFFERING or statement.polarity == "negative" or agent is None:
            continue
        found = _INFINITIVE.search(career.read.report.text, statement.start, statement.end)
        office = BY_DEED.get(found[1]) if found else None
        bodies = career.by_start.get(found.end(), ()) if found else ()
        of = next((m for m in bodies if m.kind == "organization" and m.cluster != agent.cluster), None)
        if office in AHEAD and of is not None and agent.cluster is not None and office is not None:
            yield Post(statement.report, agent.cluster, of.cluster, office, False, of.form == "name")


def _parts(career: Career, statement: Statement) -> tuple[Participant | None, Participant | None]:
    """Who does it and to what it is done; of two before a participle, "by" tells who does it."""
    text = career.read.report.text
    agents = [p for p in statement.who if p.role == "agent"]
    patient = next((p for p in statement.who if p.role == "patient"), None)
    if statement.predicate in BELONGING:
        owner = next((p for p in statement.who if p.role == "other" and text[: p.start].endswith(" to ")), None)
        return owner, agents[0] if agents else None
    by = next((p for p in agents if text[: p.start].endswith(" by ")), None)
    if by is not None and patient is None:
        return by, next((p for p in agents if p is not by), None)
    return agents[0] if agents else None, patient


def _meant(career: Career, statement: Statement, part: Participant) -> Mention | None:
    """The mention that a clause's participant is, of a relative pronoun the one before it."""
    if part.text.casefold() in _RELATIVES and part.cluster is None:
        end = len(career.read.report.text[: part.start].rstrip(" ,"))
        return next((m for m in career.by_end.get(end, ()) if m.form != "pronoun"), None)
    within = (m for at in range(part.start, part.end) for m in career.by_start.get(at, ()))
    return next((m for m in within if m.cluster == part.cluster and m.end <= part.end), None)
