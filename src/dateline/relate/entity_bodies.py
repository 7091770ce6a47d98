"""Goes in: the clusters of a story. Comes out: bodies without a name ("the treasury"), joined, if they count.

A body that no report names is an entity of the story when several reports have it and it speaks in one of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from dateline.language.en.demonyms import nation
from dateline.language.en.names import DETERMINERS
from dateline.language.en.nominals import COMMON_MODIFIERS, INSTITUTIONS
from dateline.model.reading import Mention, Read
from dateline.relate.entity_clusters import LocalCluster, Words
from dateline.relate.entity_groups import Groups

REPORTS = 2
SHORTEST = 2  # "Bank of Norvik" is no "Norvik Bank"


def called(mention: Mention) -> Words:
    """What a description calls a body, without article: ("interior", "ministry"); nothing where somebody has it."""
    after = mention.text[mention.head - mention.start :].split()
    if mention.form != "nominal" or not after:
        return ()
    words = [*mention.text[: mention.head - mention.start].split(), after[0]]
    low = [w.casefold().strip(".,“”\"’'") for w in words]
    if low[0] in DETERMINERS - {"the", "this", "that"} or low[-1] not in INSTITUTIONS:
        return ()
    return tuple(w for w in low if w and w not in DETERMINERS and w not in COMMON_MODIFIERS)


def of_a_land(groups: Groups) -> None:
    """ "The Canal Authority of Norvik" is the Norvik Canal Authority, also as the Norvikian one."""
    said: dict[tuple[Words, str], int] = {}
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words if cluster.kind == "organization" else ():
            if len(words) > SHORTEST + 1 and words[-2] == "of":
                said.setdefault((words[:-2], nation(words[-1])), i)
    for i, cluster in enumerate(groups.clusters):
        for words in cluster.words if said and cluster.kind == "organization" else ():
            other = said.get((words[1:], nation(words[0]))) if len(words) > 1 else None
            if other is not None:
                groups.merge(other, i)


def institutions(groups: Groups) -> None:
    """ "The treasury" in two reports; a bare noun is the one longer description of the story that ends in it."""
    first: dict[Words, int] = {}
    for i, cluster in enumerate(groups.clusters):
        for phrase in _phrases(cluster):
            groups.merge(first.setdefault(phrase, i), i)
    longer: dict[str, set[int]] = defaultdict(set)
    for phrase, i in first.items():
        if len(phrase) > 1:
            longer[phrase[-1]].add(groups.root(i))
    for phrase, i in first.items():
        if len(phrase) == 1 and len(longer[phrase[0]]) == 1:
            groups.merge(min(longer[phrase[0]]), i)


def _phrases(cluster: LocalCluster) -> list[Words]:
    if cluster.kind != "organization":
        return []
    nominal = () if cluster.names else (called(m) for m in cluster.mentions)
    return sorted({p for p in (*nominal, *(w for w in cluster.words if w[-1] in INSTITUTIONS)) if p})


def is_unnamed_body(group: Sequence[LocalCluster], reads: Mapping[str, Read]) -> bool:
    """Whether a group without a name is a body that several reports have and one lets speak."""
    if len({c.report for c in group}) < REPORTS or not any(_phrases(c) for c in group):
        return False
    return any(_speaks(m, reads[c.report]) for c in group for m in c.mentions)


def _speaks(mention: Mention, read: Read) -> bool:
    speakers = (q.speaker for q in read.reading.quotations)
    return any(
        s is not None and s.start is not None and s.end is not None and s.start < mention.end and mention.start < s.end
        for s in speakers
    )


def body_names(group: Sequence[LocalCluster]) -> tuple[str, ...]:
    """What an unnamed body is called, the most common first."""
    heard = Counter(" ".join(p) for c in group for p in sorted({called(m) for m in c.mentions}) if p)
    return tuple(sorted(heard, key=lambda n: (-heard[n], -len(n), n)))
