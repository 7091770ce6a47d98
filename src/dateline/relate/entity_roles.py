"""Goes in: the clusters of one person and the reports they stand in. Comes out: the person's roles, with their time."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from dateline.language.en.names import DETERMINERS
from dateline.language.en.titles import ABBREVIATED, HONORIFICS, PRAISE
from dateline.model.reading import Mention, Read
from dateline.model.record import Role
from dateline.relate.entity_clusters import LocalCluster, Words, role_of
from dateline.relate.entity_offices import is_office

TITLED = 3  # a title before a name tells an office better than a description
OVER = frozenset({"former", "ex", "late", "outgoing", "ousted", "retired"})
_OWNED = re.compile(r"^(?:the )?([A-Z][\w.&’' -]{0,60}?)(?:'s|’s|(?<=s)['’]) (.+)$")
_OWNED_COMMON = re.compile(r"^([a-z][a-z-]{1,30})['’]s ")
_SINCE = re.compile(
    r"(?: of [A-Z][\w-]{0,30})?,?(?: who)?(?: (?:has|had))?"
    r"(?: (?:been|held|led|chaired|headed|run|governed|served)[^.;,\n]{0,40})? since "
)


def roles_of(group: Sequence[LocalCluster], reads: Mapping[str, Read]) -> tuple[Role, ...]:
    """Each office that the reports give the person, in their words, with since when and until when where they tell.

    "Former" says that it was over on the day of the report; "since 2019" behind it says from when.
    """
    spellings: dict[Words, Counter[str]] = defaultdict(Counter)
    since: dict[Words, list[str]] = defaultdict(list)
    over: dict[Words, list[str]] = defaultdict(list)
    for cluster in group:
        for mention in cluster.mentions:
            role = role_of(mention.role) if mention.role and cluster.kind == "person" else ()
            if role and is_office(role):
                read = reads[cluster.report]
                spellings[role][in_words(mention.role or "")] += TITLED if mention.form == "name" else 1
                since[role].extend(_since(read, mention))
                over[role].extend(_over(read, mention))
    kept = [r for r in spellings if not any(r != s and r[-1] == s[-1] and set(r) < set(s) for s in spellings)]
    return tuple(sorted(_role(spellings[r], since[r], over[r]) for r in kept))


def _role(spellings: Counter[str], since: list[str], over: list[str]) -> Role:
    best = min(spellings, key=lambda s: (-spellings[s], -len(s), s))
    return Role(best, min(since, default=None), min(over, default=None))


def in_words(role: str) -> str:
    """A role as one prints it, without article: "Brena's mayor" is "mayor of Brena", "bank's head" is "bank head"."""
    spelt = [ABBREVIATED.get(w.casefold().rstrip("."), w) for w in role.split()]
    words = [w for w in spelt if w.casefold().rstrip(".") not in HONORIFICS]
    while len(words) > 1 and words[0].casefold() in DETERMINERS | OVER | PRAISE:
        words = words[1:]
    text = " ".join(words)
    owned = _OWNED.match(text)
    return f"{owned[2]} of {owned[1]}" if owned else _OWNED_COMMON.sub(r"\1 ", text)


def _since(read: Read, mention: Mention) -> list[str]:
    text = read.report.text
    found = _SINCE.match(text, mention.end)
    if found is None:
        return []
    return [
        t.earliest or t.value or "" for t in read.reading.times if t.start == found.end() and (t.earliest or t.value)
    ]


def _over(read: Read, mention: Mention) -> list[str]:
    words = {w.casefold().strip(",") for w in (mention.role or "").replace("-", " ").split()}
    return [read.report.published[:10]] if words & OVER and read.report.published else []
