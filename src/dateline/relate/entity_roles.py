"""Goes in: the clusters of one person and the reports they stand in. Comes out: the person's roles, with their time."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dateline.language.en.careers import AFTER, BEFORE, GOING, OVER
from dateline.language.en.names import DETERMINERS
from dateline.language.en.titles import ABBREVIATED, CHIEF_ALONE, HONORIFICS, PRAISE
from dateline.model.passage import Passage
from dateline.model.reading import Mention, Read
from dateline.model.record import Role
from dateline.relate.entity_clusters import LocalCluster, Words, role_of
from dateline.relate.entity_offices import is_office
from dateline.relate.entity_terms import NOMINEE, Career, Term, terms_of, when_of

TITLED = 3  # a title before a name tells an office better than a description
RELATIONS = BEFORE | AFTER
_OWNED = re.compile(r"^(?:the )?([A-Z][\w.&’' -]{0,60}?)(?:'s|’s|(?<=s)['’]) (.+)$")
_QUOTES = "\"'“”‘’"
_OWNED_COMMON = re.compile(r"^([a-z][a-z-]{1,30})['’]s ")
_SINCE = re.compile(
    r"(?: of [A-Z][\w-]{0,30})?,?(?: who)?(?: (?:has|had))?"
    r"(?: (?:been|held|led|chaired|headed|run|governed|served)[^.;,\n]{0,40})? since "
)


@dataclass(slots=True)
class Heard:
    """What the reports say of one office: its spellings, and from when, until when, with the clauses that say it."""

    spellings: Counter[str] = field(default_factory=Counter)
    since: list[tuple[str, Passage]] = field(default_factory=list)
    until: list[tuple[str, Passage]] = field(default_factory=list)


def roles_of(group: Sequence[LocalCluster], careers: Mapping[str, Career]) -> tuple[Role, ...]:
    """Each office that the reports give the person, in their words, with since when and until when where they tell.

    "Former" says that it was over on the day of the report, "since 2019" behind it from when; a clause may say that it
    was taken, held or left, and when.
    """
    heard: dict[Words, Heard] = defaultdict(Heard)
    for cluster in (c for c in group if c.kind == "person"):
        read = careers[cluster.report].read
        for mention in cluster.mentions:
            role = role_of(mention.role) if mention.role else ()
            if role and is_office(role) and role[-1] not in RELATIONS and not _is_quoted(read, mention):
                at = Passage(mention.report, mention.start, mention.end)
                heard[role].spellings[in_words(mention.role or "")] += TITLED if mention.form == "name" else 1
                heard[role].since.extend((day, at) for day in _since(read, mention))
                heard[role].until.extend((day, at) for day in _over(read, mention))
        for term in terms_of(careers[cluster.report], cluster):
            _hear(heard, term)
    for nominee in [r for r in heard if r[0] == NOMINEE]:
        given = role_of(" ".join(nominee[2:]))
        heard[nominee].until.extend(heard[given].since if given in heard else ())
    for role in [r for r in heard if all(s.casefold() in CHIEF_ALONE for s in heard[r].spellings)]:
        if any(other != role and other[-1] in CHIEF_ALONE for other in heard):
            del heard[role]  # "the chief" is the police chief's own
    own = {name.casefold() for cluster in group for name in cluster.names}
    for role in [r for r in heard if r[0] in RELATIONS and " ".join(r[2:]) in own]:
        del heard[role]  # nobody comes after himself: a report took two of one name for one
    offices = [s for s in heard if s[0] != NOMINEE]
    kept = [r for r in heard if not any(r != s and r[-1] == s[-1] and set(r) < set(s) for s in offices)]
    return tuple(sorted(_role(heard[r]) for r in kept))


def _hear(heard: dict[Words, Heard], term: Term) -> None:
    related = term.role.split()[0] in RELATIONS | {NOMINEE}
    role = tuple(term.role.casefold().split()) if related else role_of(term.role)
    if not role:
        return
    heard[role].spellings[term.role if related else in_words(term.role)] += 1
    if term.earliest:
        heard[role].since.append((term.earliest, term.at))
    if term.latest:
        heard[role].until.append((term.latest, term.at))


def _role(heard: Heard) -> Role:
    best = min(heard.spellings, key=lambda s: (-heard.spellings[s], -len(s), s))
    first, last = min(heard.since, default=None), min(heard.until, default=None)
    at = (first or last or (None, None))[1]
    return Role(best, first[0] if first else None, last[0] if last else None, at)


def in_words(role: str) -> str:
    """A role as one prints it, without article: "Brena's mayor" is "mayor of Brena", "bank's head" is "bank head"."""
    spelt = [ABBREVIATED.get(w.casefold().rstrip("."), w) for w in role.split()]
    words = [w for w in spelt if w.casefold().rstrip(".") not in HONORIFICS]
    while len(words) > 1 and words[0].casefold() in DETERMINERS | OVER | GOING | PRAISE:
        words = words[1:]
    text = " ".join(words)
    owned = _OWNED.match(text)
    if owned is None:
        return _without_time(_OWNED_COMMON.sub(r"\1 ", text))
    return f"{_without_time(owned[2])} of {owned[1]}"


def _without_time(words: str) -> str:
    """An office without what its time adds behind an owner: "the bank's | new | chief executive"."""
    kept = [w for w in words.split() if w.casefold() not in OVER | GOING]
    return " ".join(kept) if kept else words


def _is_quoted(read: Read, mention: Mention) -> bool:
    """Whether a description is but what somebody calls another: called him “a thug”."""
    text = read.report.text
    marks = text[max(0, mention.start - 1) : mention.start], text[mention.end : mention.end + 1]
    return mention.form == "nominal" and mention.start > 0 and all(m in _QUOTES for m in marks if m)


def _since(read: Read, mention: Mention) -> list[str]:
    found = _SINCE.match(read.report.text, mention.end)
    if found is None:
        return []
    return [day for t in read.reading.times if t.start == found.end() and (day := when_of(t))]


def _over(read: Read, mention: Mention) -> list[str]:
    """The day of the report, where a word in the role or right before it says that it was over by then."""
    role, text = mention.role or "", read.report.text
    start = text.rfind(role, max(0, mention.start - len(role) - 2), mention.end)
    before = text[max(0, start - 12) : max(0, start)].replace("-", " ").split()[-1:]
    words = {w.casefold().strip(",") for w in (*role.replace("-", " ").split(), *before)}
    return [read.report.published[:10]] if words & OVER and read.report.published else []
