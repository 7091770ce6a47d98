"""Goes in: what people decided about mentions, and a story. Comes out: which clusters are one, and which are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.model.passage import Passage
from dateline.model.reading import Mention, Read
from dateline.model.record import Entity, Verdict
from dateline.relate.entity_clusters import LocalCluster, Words


def separated(reads: Sequence[Read], verdicts: Sequence[Verdict]) -> list[Read]:
    """The reads, with two clusters where a report took for one what somebody decided to be two.

    Only names are told apart, by their words: which of the two a pronoun stood for, nobody said.
    """
    last = {frozenset((v.one, v.other)): v for v in verdicts}
    apart = [v for v in last.values() if not v.same and v.one.report == v.other.report]
    return [_separated(read, [v for v in apart if v.one.report == read.report.id]) for read in reads]


def _separated(read: Read, verdicts: Sequence[Verdict]) -> Read:
    mentions = list(read.reading.mentions)
    for verdict in verdicts:
        one, other = _mention(mentions, verdict.one), _mention(mentions, verdict.other)
        if one is None or other is None or one.cluster != other.cluster:
            continue
        fresh = max(m.cluster for m in mentions) + 1
        out = {m for m in mentions if m == other or (m.cluster, m.form, m.text) == (other.cluster, "name", other.text)}
        mentions = [replace(m, cluster=fresh) if m in out and m != one else m for m in mentions]
    if not verdicts:
        return read
    return replace(read, reading=replace(read.reading, mentions=tuple(mentions)))


def _mention(mentions: Sequence[Mention], at: Passage) -> Mention | None:
    return next((m for m in mentions if (m.start, m.end) == (at.start, at.end)), None)


def judged(clusters: Sequence[LocalCluster], verdicts: Sequence[Verdict]) -> Iterator[tuple[Verdict, int, int]]:
    """The verdicts on two of these clusters, with their indexes, the last given first: it is the one that stands."""
    wanted = {(p.report, p.start, p.end) for v in verdicts for p in (v.one, v.other)}
    at = {
        key: i
        for i, cluster in enumerate(clusters)
        for m in (cluster.mentions if wanted else ())
        if (key := (cluster.report, m.start, m.end)) in wanted
    }
    later = LaterVerdicts()
    for verdict in reversed(verdicts):
        one = at.get((verdict.one.report, verdict.one.start, verdict.one.end))
        other = at.get((verdict.other.report, verdict.other.start, verdict.other.end))
        if one is None or other is None or one == other:
            continue
        if later.stands(verdict, frozenset(clusters[one].words), frozenset(clusters[other].words)):
            yield verdict, one, other


class LaterVerdicts:
    """The verdicts given so far, from the last back: an older one that says the opposite of the same names is over.

    Whoever splits two names that were merged takes the merge back, whichever mentions of them it named.
    """

    def __init__(self) -> None:
        self._told: list[tuple[bool, frozenset[Words], frozenset[Words]]] = []

    def stands(self, verdict: Verdict, one: frozenset[Words], other: frozenset[Words]) -> bool:
        """Whether a verdict on the bearers of these names holds beside the later ones; it is kept for older ones."""
        mine, theirs = (frozenset(w for w in names if len(w) > 1) or names for names in (one, other))
        for same, a, b in self._told:
            again = (mine & a and theirs & b) or (mine & b and theirs & a)
            if same != verdict.same and again and not mine & theirs:
                return False
        self._told.append((verdict.same, mine, theirs))
        return True


def denied_pairs(entities: Sequence[Entity], verdicts: Sequence[Verdict]) -> frozenset[frozenset[str]]:
    """The ids of each two entities that somebody's last word on a pair of their mentions says are two."""
    last = {frozenset((v.one, v.other)): v for v in verdicts}
    wanted = {p for v in last.values() if not v.same for p in (v.one, v.other)}
    of = {m: e.id for e in entities for m in (e.mentions if wanted else ()) if m in wanted}
    return frozenset(
        frozenset((of[v.one], of[v.other])) for v in last.values() if not v.same and v.one in of and v.other in of
    )
