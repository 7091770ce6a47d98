"""Goes in: one report and a cluster of it. Comes out: the offices that its clauses say a person took, held or left.

A clause tells of an office by its verb ("became", "was sworn in as", "stepped down as", "led … from … to …") and of its
time by the time that dates it. What is only expected, or denied, tells of none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.language.en.careers import (
    AFTER,
    APPOINTING,
    BEFORE,
    BEGIN,
    BY_VERB,
    COMPANY,
    CONSENT,
    DIE,
    END,
    ENDING_ALONE,
    FORMER,
    FROM,
    HOLD,
    KILL,
    NOMINATE,
    PUT_IN,
    PUT_OUT,
    SEATS,
    SUCCEED,
    UNSURE,
    UNTIL,
)
from dateline.language.en.modality import PLANNING_VERBS, POSSIBLE_AUXILIARIES
from dateline.language.en.titles import OFFICES, POSTS, TITLES
from dateline.model.passage import Passage
from dateline.model.reading import Mention, Participant, Read, Statement, Time
from dateline.relate.entity_clusters import LocalCluster, bare_name, role_of

NOMINEE = "nominee"
_TO_BE = re.compile(r" to (?:be|become|serve as|head as) ((?:the|a|an|its|his|her|their) )?")


@dataclass(frozen=True, slots=True)
class Term:
    """An office in the report's words, from when to when (EDTF), and the clause that says so."""

    role: str
    earliest: str | None
    latest: str | None
    at: Passage


@dataclass(frozen=True, slots=True)
class Career:
    """A report as offices are looked for in it: its mentions and times by place, its clauses by who is in them.

    `names` has the longest name of each cluster, `offices` what it is called that is not said to be over, `related` the
    mentions that tell whose predecessor or successor somebody is, with whose, under the clusters of both.
    """

    read: Read
    by_start: dict[int, list[Mention]]
    by_end: dict[int, list[Mention]]
    names: dict[int, str]
    times: dict[int, Time]
    clauses: dict[int, list[tuple[Statement, Participant]]]
    related: dict[int, list[tuple[Mention, Mention]]]
    offices: dict[int, list[str]]


def career_of(read: Read) -> Career:
    """Lay a report's marks out, once for all of its clusters."""
    by_start: dict[int, list[Mention]] = {}
    by_end: dict[int, list[Mention]] = {}
    names: dict[int, str] = {}
    for mention in read.reading.mentions:
        by_start.setdefault(mention.start, []).append(mention)
        by_end.setdefault(mention.end, []).append(mention)
        if mention.form == "name":
            name = bare_name(mention.text, mention.kind)
            if len(name) > len(names.get(mention.cluster, "")):
                names[mention.cluster] = name
    times = {t.start: t for t in read.reading.times}
    career = Career(read, by_start, by_end, names, times, _clauses(read), _related(read, by_start), _offices(read))
    for number, clauses in career.clauses.items():
        left = (_office(career, s, p) for s, p in clauses if s.predicate in (END if p.role == "agent" else PUT_OUT))
        career.offices.setdefault(number, []).extend(role for role in left if role)
    return career


def _clauses(read: Read) -> dict[int, list[tuple[Statement, Participant]]]:
    """What is told as done, under the clusters of who does it and whom it is done to."""
    found: dict[int, list[tuple[Statement, Participant]]] = {}
    before: Statement | None = None
    for statement in sorted(read.reading.statements, key=lambda s: (s.start, s.end)):
        told, before = _came_to_pass(read, statement, before), statement
        if not told:
            continue
        parts = {p.cluster: p for p in reversed(statement.who) if p.role in ("agent", "patient")}
        for cluster, part in parts.items():
            if cluster is not None:
                found.setdefault(cluster, []).append((statement, part))
    return found


def _came_to_pass(read: Read, statement: Statement, before: Statement | None) -> bool:
    """Whether a clause tells what happened: not what is ahead, denied or only supposed, nor what somebody asks for.

    An infinitive of its own ("they want Lund | to quit") is only asked for, as is a participle behind such a verb.
    """
    text = read.report.text
    if statement.polarity == "negative" or statement.modality not in ("happened", "claimed"):
        return False
    opening = text[max(0, statement.start - 12) : statement.start].casefold().split()[-1:]
    if statement.tense == "none" or set(opening) & UNSURE or set(statement.text.split()) & POSSIBLE_AUXILIARIES:
        return False
    asked = before is not None and before.predicate in PLANNING_VERBS and statement.tense == "participle"
    return not (asked and before is not None and not text[before.end : statement.start].strip())


def _offices(read: Read) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for mention in read.reading.mentions:
        words = role_of(mention.role) if mention.role and mention.kind == "person" else ()
        if words and words[-1] in POSTS and not tells_former(mention.role or ""):
            found.setdefault(mention.cluster, []).append(mention.role or "")
    return found


def tells_former(role: str) -> bool:
    """Whether a role's own words say that it is over: "former mayor", "ex-mayor"."""
    return any(w in FORMER for w in role.casefold().replace("-", " ").split())


def _related(read: Read, by_start: dict[int, list[Mention]]) -> dict[int, list[tuple[Mention, Mention]]]:
    found: dict[int, list[tuple[Mention, Mention]]] = {}
    for mention in read.reading.mentions:
        if mention.form != "nominal" or _noun(mention) not in BEFORE | AFTER:
            continue
        owner = next((m for m in by_start[mention.start] if m.cluster != mention.cluster), None)
        for cluster in (mention.cluster, owner.cluster) if owner is not None else ():
            found.setdefault(cluster, []).append((mention, owner or mention))
    return found


def _noun(mention: Mention) -> str:
    return mention.text[mention.head - mention.start :].split(" ")[0].casefold()


def terms_of(career: Career, cluster: LocalCluster) -> Iterator[Term]:
    """Every office that the report's clauses give the one of this cluster."""
    for statement, part in career.clauses.get(cluster.number, ()):
        yield from _told(career, statement, part)
    for mention, owner in career.related.get(cluster.number, ()):
        yield from _relation(career, cluster, mention, owner)


def _told(career: Career, statement: Statement, part: Participant) -> Iterator[Term]:
    verb, at = statement.predicate, Passage(statement.report, statement.start, statement.end)
    office = _office(career, statement, part)
    when = when_of(career.times.get(statement.time)) if statement.time is not None else None
    put_in = verb == "replace" and not office and _puts_another_in(career, statement)
    begins = verb in BEGIN | SUCCEED if part.role == "agent" else verb in PUT_IN | CONSENT
    begins = begins and (verb != "take" or _TAKES_OFFICE.search(statement.text) is not None)
    ends = verb in END if part.role == "agent" else verb in PUT_OUT
    over = when or (career.read.report.published or "")[:10] or None
    if office and verb in NOMINATE and part.role == "patient":
        yield Term(f"{NOMINEE} for {office}", when, None, at)
    elif office and (begins or ends):
        yield Term(office, when if begins else None, over if ends else None, at)
    elif _ends_all(statement, part, career):
        lost = (role for role in _once(career, part.cluster) if not (_is_seat(role) and _leaves_body(statement)))
        yield from (Term(role, None, over, at) for role in lost)
    elif part.role == "agent" and verb in SUCCEED - {"follow"} and not put_in:
        yield from (Term(role, when, None, at) for role in _once(career, _number(_beside(statement, part))))
    elif part.role == "agent" and (verb.split()[0] in HOLD or verb in BY_VERB):
        first, last = _between(career, statement)
        held = office or _by_verb(statement)
        if held and (first or last):
            yield Term(held, first, last, at)
    if verb in SUCCEED and not put_in:
        other = _beside(statement, part)
        name = career.names.get(other.cluster) if other is not None and other.cluster is not None else None
        if name and _is_person(career, other):
            yield Term(f"{'successor' if part.role == 'agent' else 'predecessor'} of {name}", None, None, at)


# "Took office as mayor", "took the post of mayor"; not "took the medal from the mayor".
_TAKES_OFFICE = re.compile(r"\b(?:tak\w+|took) (?:\w+ )?(?:over|office|up|charge|post|job|helm|reins|seat|role|as)\b")


def _beside(statement: Statement, part: Participant) -> Participant | None:
    """The other one of who does it and whom it is done to."""
    return next((p for p in statement.who if p.role in ("agent", "patient") and p.role != part.role), None)


def succeeded(career: Career, statement: Statement, part: Participant) -> int | None:
    """The cluster of whom somebody is told to have followed in an office, where both are persons."""
    if part.role != "agent" or statement.predicate not in SUCCEED or not _is_person(career, part):
        return None
    other = _beside(statement, part)
    put_in = statement.predicate == "replace" and not _office(career, statement, part)
    if not _is_person(career, other) or (put_in and _puts_another_in(career, statement)):
        return None
    return _number(other)


def _number(part: Participant | None) -> int | None:
    return part.cluster if part is not None else None


def _once(career: Career, cluster: int | None) -> list[str]:
    """The offices that a report gives one of its clusters, each once."""
    roles = career.offices.get(cluster, []) if cluster is not None else []
    return list({role_of(role): role for role in roles}.values())


def _ends_all(statement: Statement, part: Participant, career: Career) -> bool:
    """Whether a clause that names no office ends whatever one had: "she resigned", "he was replaced by Ama Lund"."""
    verb = statement.predicate
    if part.role == "patient":
        return verb in KILL or verb in PUT_OUT - {"remove"}
    if verb in END and any(_last_word(p) in COMPANY for p in statement.who if p.role != "agent"):
        return False
    text = " ".join(career.read.report.text[statement.start : statement.end].split()).casefold()
    stepped = any(f"{past} {way}" in text for past in ("stepped", "stood") for way in ("down", "aside"))
    return verb in DIE | ENDING_ALONE or (verb in ("step", "stand") and stepped)


def _last_word(part: Participant) -> str:
    return part.text.split(" of ")[0].split()[-1].casefold()


def _is_seat(role: str) -> bool:
    words = role_of(role)
    return bool(words) and (words[-1] in SEATS or " ".join(words) == "member parliament")


def _leaves_body(statement: Statement) -> bool:
    """Whether a clause says what was left, by name: "quit Labour" leaves the seat."""
    return any(p.role == "patient" and p.text[:1].isupper() for p in statement.who) and statement.predicate in END


def _puts_another_in(career: Career, statement: Statement) -> bool:
    """Whether who replaces somebody does so by another: "named Ama Lund, replacing …", "the president replaced …"."""
    doer, gone = (next((p for p in statement.who if p.role == role), None) for role in ("agent", "patient"))
    beside = (s for s in career.read.reading.statements if s.sentence == statement.sentence and s.predicate in PUT_IN)
    mine = _number(doer)
    named = any(p.role == "agent" and p.cluster == mine for s in beside for p in s.who)
    if statement.tense == "participle" and mine is not None and named:
        return True
    held, lost = (_once(career, _number(p)) for p in (doer, gone))
    return any(map(_appoints, held)) and bool(lost) and not any(map(_appoints, lost))


def _appoints(role: str) -> bool:
    words = role_of(role)
    return bool(words) and (words[-1] in APPOINTING or " ".join(words[-2:]) in APPOINTING)


def _is_person(career: Career, part: Participant | None) -> bool:
    return part is not None and any(m.kind == "person" for m in career.by_start.get(part.start, ()))


def _office(career: Career, statement: Statement, part: Participant) -> str | None:
    """The office that a clause names: a description, of nobody else in it."""
    for other in statement.who:
        if other is part or other.cluster == part.cluster or other.role == "agent":
            continue
        for mention in career.by_start.get(other.start, ()):
            if _is_office(mention):
                return mention.role
    return _made_to_be(career, statement, part) if part.role == "patient" else None


def _is_office(mention: Mention) -> bool:
    words = role_of(mention.role or "") if mention.form == "nominal" else ()
    return bool(words) and words[-1] in OFFICES | TITLES and words[0] not in {"best", "worst"}


def _made_to_be(career: Career, statement: Statement, part: Participant) -> str | None:
    """The office that stands in an infinitive behind whom it is given to: "nominated Ama Lund to be ambassador"."""
    if statement.predicate not in PUT_IN | NOMINATE:
        return None
    text = career.read.report.text
    found = _TO_BE.match(text, part.end) or _TO_BE.match(text, statement.end)
    mentions = career.by_start.get(found.end(), ()) if found else ()
    starts = career.by_start.get(found.start(1), ()) if found and found[1] else ()
    return next((m.role for m in (*mentions, *starts) if _is_office(m)), None)


def _by_verb(statement: Statement) -> str | None:
    """An office by its verb and what it is of: "led the bank"."""
    of = next((p.text for p in statement.who if p.role == "patient"), None)
    noun = BY_VERB.get(statement.predicate)
    return f"{noun} of {of}" if noun and of and of.casefold() not in ("it", "them") else None


def _between(career: Career, statement: Statement) -> tuple[str | None, str | None]:
    """From when and until when, by the words before the clause's times."""
    first = last = None
    for start in statement.times:
        before = career.read.report.text[max(statement.start, start - 10) : start].casefold().split()
        word = before[-1] if before else ""
        when = when_of(career.times.get(start))
        first = when if word in FROM and first is None else first
        last = when if word in UNTIL else last
    return first, last


def when_of(time: Time | None) -> str | None:
    """A time as far as it is known: the month, where no more is said."""
    if time is None:
        return None
    value = time.value or ""
    return value if value[:4].isdecimal() and set(value) <= set("0123456789-") else time.earliest


def _relation(career: Career, cluster: LocalCluster, mention: Mention, owner: Mention) -> Iterator[Term]:
    """Whose predecessor or successor somebody is: "her predecessor, Karl Lund" tells it of both."""
    mine, at = cluster.number == mention.cluster, Passage(mention.report, mention.start, mention.end)
    name = career.names.get(owner.cluster if mine else mention.cluster)
    before = _noun(mention) in BEFORE
    if name:
        yield Term(f"{'predecessor' if before == mine else 'successor'} of {name}", None, None, at)
    day = (career.read.report.published or "")[:10] or None
    for role in _once(career, owner.cluster) if mine else ():
        yield Term(role, None, day if before else None, at)
