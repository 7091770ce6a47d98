"""Goes in: all marks on a report. Comes out: its statements, the clauses that say something happened, is or will be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.language.en.events import NOMINALS
from dateline.language.en.modality import (
    CITING,
    CLAIM_VERBS,
    DENIAL_VERBS,
    EVIDENCE_NOUNS,
    MEASURING_VERBS,
    PLANNING_NOUNS,
)
from dateline.language.en.reporting import REPORTING
from dateline.model.parse import Parse, Token
from dateline.model.reading import Modality, Participant, Quotation, Reading, RoleName, Statement, Time
from dateline.model.report import Report
from dateline.read.clauses import Clause, find_clauses, subject_of
from dateline.read.frames import only_says, sights
from dateline.read.modality import Core, denied_above, find_core, left_open
from dateline.read.wording import is_relative, lead_of, telling_from, tense_of
from dateline.read.words import CONTENT

_HEAVY = frozenset({"relcl", "acl", "appos", "advcl", "punct", "parataxis"})
_ROLES: dict[str, RoleName] = {
    "dobj": "patient",
    "attr": "other",
    "dative": "recipient",
    "agent": "agent",
    "prep": "other",
    "oprd": "other",
}
_SAME_TIME = frozenset({"when", "as", "while"})
# What an elliptical “The question is”, “She did” has beside its verb: nothing that says what is or was done.
_BARE = frozenset(
    {"nsubj", "nsubjpass", "csubj", "expl", "aux", "neg", "cc", "mark", "punct", "intj", "ccomp", "advcl"}
)
_FAR = 99
# Statements are compared in pairs later. The longest reports that newspapers print make half as many.
MOST = 500
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})


@dataclass(frozen=True, slots=True)
class _Page:
    """A report with its grammar and marks, and the marks' places by offset."""

    report: Report
    parse: Parse
    reading: Reading
    clusters: dict[int, int]
    places: dict[int, Participant]
    times: dict[int, Time]
    time_starts: tuple[int, ...]
    quantity_starts: tuple[int, ...]
    count_starts: tuple[int, ...]
    frames: tuple[tuple[int, int], ...]
    cues: dict[int, list[tuple[int, int]]]


def find_statements(report: Report, parse: Parse, reading: Reading) -> Reading:
    """One statement for each clause outside the asides that is more than the frame of a quotation, the first `MOST`."""
    page = _page(report, parse, reading)
    found: list[Statement] = []
    number = -1
    for sentence in parse.sentences:
        if sentence.aside:
            continue
        if len(found) >= MOST:
            break
        number += 1
        for clause in find_clauses(parse, sentence):
            if not clause.speech and _says_something(page, clause) and not _frames(page, clause):
                found.append(_statement(page, clause, number))
    return replace(reading, statements=tuple(sorted(found, key=lambda s: (s.start, s.end, s.predicate))[:MOST]))


def _page(report: Report, parse: Parse, reading: Reading) -> _Page:
    places = {
        m.head: Participant("other", m.text, m.start, m.end, m.cluster) for m in reading.mentions if m.kind == "place"
    }
    return _Page(
        report=report,
        parse=parse,
        reading=reading,
        clusters={m.head: m.cluster for m in reading.mentions},
        places=places,
        times={t.start: t for t in reading.times},
        time_starts=tuple(sorted({t.start for t in reading.times})),
        quantity_starts=tuple(sorted({q.start for q in reading.quantities})),
        count_starts=tuple(sorted({q.start for q in reading.quantities if q.kind != "measure"})),
        cues=_cues(reading.quotations),
        frames=tuple(sorted({span for q in reading.quotations for span in _frame_of(q)})),
    )


def _cues(quotations: tuple[Quotation, ...]) -> dict[int, list[tuple[int, int]]]:
    """Where each cue begins → the contents that it introduces."""
    found: dict[int, list[tuple[int, int]]] = {}
    for q in quotations:
        if q.cue_start is not None:
            found.setdefault(q.cue_start, []).append((q.start, q.end))
    return found


def _frame_of(quotation: Quotation) -> Iterator[tuple[int, int]]:
    """The words that say who said it, and those that say who passed it on."""
    speaker = quotation.speaker
    if speaker is not None and speaker.start is not None and speaker.end is not None:
        yield speaker.start, speaker.end
    yield from ((link.start, link.end) for link in quotation.chain)


def _says_something(page: _Page, clause: Clause) -> bool:
    """Two words of content; without a verb or a subject, an event or a count among them: “8 degrees” tells of none."""
    if sum(t.pos in CONTENT or t.pos == "PRON" for t in clause.own) < 2 or _is_bare(page.parse, clause.head):
        return False
    if clause.head.pos in ("VERB", "AUX") or any(c.dep in _SUBJECTS for c in page.parse.children(clause.head)):
        return True
    return bool(_starts_in(page.count_starts, clause)) or any(t.lemma in NOMINALS for t in clause.own)


def _is_bare(parse: Parse, head: Token) -> bool:
    """“The first question is”, “the rocket did”: what is or was done stands elsewhere."""
    if head.lemma not in ("be", "do") or head.tag not in ("VBZ", "VBP", "VBD"):
        return False
    return all(c.dep in _BARE for c in parse.children(head))


def _frames(page: _Page, clause: Clause) -> bool:
    """“State media reported”, “an agency cited a source as saying”: nothing but who said it or passed it on."""
    if any(not (start < clause.end and clause.start < end) for start, end in page.cues.get(clause.head.start, ())):
        return True
    if only_says(page.parse, clause) or sights(clause, page.report.outlet or ""):
        return True
    if clause.head.lemma not in REPORTING and clause.head.lemma not in CITING:
        return False
    rest = [t for t in clause.own if t.i != clause.head.i and t.pos in CONTENT and t.lemma not in REPORTING]
    return all(any(start <= t.start < end for start, end in page.frames) for t in rest)


def _statement(page: _Page, clause: Clause, number: int) -> Statement:
    core = find_core(page.parse, clause.head)
    quotation = _governing(page.reading.quotations, clause.head)
    times = _starts_in(page.time_starts, clause)
    time = _dating_time(page, clause, core, times)
    modality, why = _modality(page, clause, core, quotation, time)
    return Statement(
        report=page.report.id,
        start=clause.start,
        end=clause.end,
        text=page.report.text[clause.start : clause.end],
        sentence=number,
        predicate=core.predicate,
        polarity=core.polarity,
        modality=modality,
        who=_participants(page, clause, core),
        lemmas=tuple(t.lemma.casefold() for t in clause.own if t.pos in CONTENT),
        time=time,
        times=times,
        places=tuple(page.places[t.start] for t in clause.own if t.start in page.places),
        quantities=_starts_in(page.quantity_starts, clause),
        quotation=quotation.id if quotation else None,
        why=why,
        topics=_topics(page.parse, clause, core),
        telling=telling_from(page.parse, clause),
        lead=lead_of(page.parse, clause),
        tense=tense_of(page.parse, clause.head),
        relative=is_relative(clause.head),
    )


def _topics(parse: Parse, clause: Clause, core: Core) -> tuple[str, ...]:
    """The nouns of subject and objects, and what these are of: “the number of dead”, “a wave of strikes”."""
    subject = subject_of(parse, clause.head)
    nouns = [subject] if subject is not None else []
    nouns += [c for t in core.chain for c in parse.children(t) if c.dep in ("dobj", "attr", "nsubjpass")]
    nouns += [t for t in core.chain if t.pos == "NOUN"]
    found = []
    for noun in nouns:
        below = [c for c in parse.children(noun) if c.dep in ("compound", "amod", "prep")]
        of = [g for c in below if c.lemma == "of" for g in parse.children(c) if g.dep == "pobj"]
        found += [t.lemma.casefold() for t in (noun, *(c for c in below if c.dep != "prep"), *of) if t.pos in CONTENT]
    return tuple(dict.fromkeys(found))


def _governing(quotations: tuple[Quotation, ...], head: Token) -> Quotation | None:
    """The smallest quotation that holds the clause's head."""
    around = [q for q in quotations if q.start <= head.start < q.end]
    return min(around, key=lambda q: (q.end - q.start, q.start, q.id), default=None)


def _starts_in(starts: tuple[int, ...], clause: Clause) -> tuple[int, ...]:
    """The marks that begin inside one of the clause's own tokens."""
    found: list[int] = []
    for token in clause.own:
        at = bisect_left(starts, token.start)
        while at < len(starts) and starts[at] < token.end:
            found.append(starts[at])
            at += 1
    return tuple(found)


def _dating_time(page: _Page, clause: Clause, core: Core, times: tuple[int, ...]) -> int | None:
    """The point in time nearest to the predicate in the grammar, or that of a clause with “when” below it."""
    chain = {t.i for t in core.chain}
    ranked = [(_distance(page.parse, page.parse.at(s, s + 1)[0], chain), s) for s in times if _is_point(page.times[s])]
    if ranked:
        return min(ranked)[1]
    for child in page.parse.children(clause.head):
        if child.dep == "advcl" and any(c.lemma.casefold() in _SAME_TIME for c in page.parse.children(child)):
            inside = page.parse.subtree(child)
            low = bisect_left(page.time_starts, inside[0].start)
            starts = page.time_starts[low : bisect_left(page.time_starts, inside[-1].end)]
            found = [t for t in starts if _is_point(page.times[t])]
            if found:
                return found[0]
    return None


def _is_point(time: Time) -> bool:
    return time.type in ("DATE", "TIME") and time.value not in ("PAST_REF", "PRESENT_REF", "FUTURE_REF")


def _distance(parse: Parse, token: Token, chain: set[int]) -> int:
    path = (token, *parse.ancestors(token))
    return next((steps for steps, upper in enumerate(path) if upper.i in chain), _FAR)


def _modality(
    page: _Page, clause: Clause, core: Core, quotation: Quotation | None, time: int | None
) -> tuple[Modality, str]:
    cue = _cue(page.parse, clause, quotation)
    said = quotation is not None or bool(cue)
    if core.cancelled:
        return "cancelled", f"called off: {core.cancelled}"
    doubt = left_open(page.parse, clause.head)
    denial = cue if cue in DENIAL_VERBS else denied_above(page.parse, clause.head)
    if denial and not doubt:
        return "denied", f"said to be untrue: “{denial}”"
    if core.polarity == "negative" and _denies(page.parse, core):
        return "denied", "the clause says that there is none"
    ahead = core.ahead or _present_ahead(page, clause, time)
    if said and _measures(page, clause, core):
        return "claimed", "a figure that somebody gives"
    if ahead:
        return "expected", f"lies ahead: {ahead}"
    if doubt:
        return "claimed", f"left open: “{doubt}”"
    if cue in CLAIM_VERBS:
        return "claimed", f"somebody's word: “{cue}”"
    if quotation is not None and quotation.speaker is not None and quotation.speaker.kind == "unnamed":
        return "claimed", "said by an unnamed source"
    if quotation is not None and _of_oneself(page, clause, quotation):
        return "claimed", "somebody's word about himself or herself"
    if said and core.stative:
        return "claimed", "how somebody says that things are"
    return "happened", "told as happened" if not said else "told by somebody as happened"


def _cue(parse: Parse, clause: Clause, quotation: Quotation | None) -> str:
    """The lemma of the verb that puts the clause in somebody's mouth, or ""."""
    if quotation is not None and quotation.cue:
        return quotation.cue.casefold()
    for below in parse.children(clause.head):
        if below.dep == "parataxis" and below.lemma in REPORTING:
            return below.lemma
    for upper in parse.ancestors(clause.head):
        if upper.lemma in REPORTING and upper.pos == "VERB" and clause.head.dep == "ccomp":
            particle = next((f" {c.lemma}" for c in parse.children(upper) if c.dep == "prt"), "")
            return upper.lemma + particle
        if upper.pos in ("VERB", "AUX"):
            break
    return ""


def _denies(parse: Parse, core: Core) -> bool:
    nouns = {t.lemma for t in core.chain if t.pos == "NOUN"}
    nouns |= {c.lemma for t in core.chain for c in parse.children(t) if c.dep in ("dobj", "attr", "nsubj")}
    return bool(nouns & (EVIDENCE_NOUNS | PLANNING_NOUNS)) and core.chain[0].lemma in (
        "have",
        "be",
        "know",
        "see",
        "find",
    )


def _of_oneself(page: _Page, clause: Clause, quotation: Quotation) -> bool:
    """“He had warned them, he said”: a person is the only source of what that person did."""
    speaker = quotation.speaker
    subject = subject_of(page.parse, clause.head)
    if speaker is None or speaker.kind != "person" or speaker.start is None or speaker.end is None or subject is None:
        return False
    said_by = {page.clusters[t.start] for t in page.parse.at(speaker.start, speaker.end) if t.start in page.clusters}
    return page.clusters.get(subject.start, -1) in said_by


def _measures(page: _Page, clause: Clause, core: Core) -> bool:
    """“Will cost 2 million”, “was doing 90 miles an hour”: the clause is there for its figure."""
    if core.chain[-1].lemma in MEASURING_VERBS:
        return bool(_starts_in(page.quantity_starts, clause))
    below = page.parse.children(core.chain[-1])
    ongoing = core.chain[-1].tag == "VBG" and any(c.lemma == "be" for c in below)
    return ongoing and bool(_starts_in(page.quantity_starts, clause))


def _present_ahead(page: _Page, clause: Clause, time: int | None) -> str:
    """“Talks begin on Wednesday”: a present tense with a day after the report's."""
    published = (page.report.published or "")[:10]
    found = page.times[time] if time is not None else None
    if found is None or not published or not found.earliest or clause.head.tag not in ("VBZ", "VBP"):
        return ""
    return f"“{found.text}” is after the report" if found.earliest[:10] > published else ""


def _participants(page: _Page, clause: Clause, core: Core) -> tuple[Participant, ...]:
    """Subject, objects and what prepositions bring, from the head of the clause down to its core."""
    own = {t.i for t in clause.own}
    found: list[Participant] = []
    subject = subject_of(page.parse, core.chain[-1] if core.chain[-1].pos == "VERB" else clause.head)
    subject = subject or subject_of(page.parse, clause.head)
    if subject is not None:
        found.append(_participant(page, "patient" if core.passive else "agent", subject))
    for verb in core.chain:
        for child in page.parse.children(verb):
            role = _ROLES.get(child.dep)
            if role is None or child.i not in own or child in core.chain:
                continue
            found.extend(_participant(page, role, noun) for noun in _nouns(page.parse, child))
    return tuple(dict.fromkeys(found))


def _nouns(parse: Parse, child: Token) -> tuple[Token, ...]:
    if child.dep not in ("prep", "agent", "dative") or child.pos not in ("ADP", "SCONJ", "PART"):
        return (child,)
    return tuple(c for c in parse.children(child) if c.dep == "pobj")


def _participant(page: _Page, role: RoleName, noun: Token) -> Participant:
    words = _phrase(page.parse, noun)
    start, end = words[0].start, words[-1].end
    return Participant(role, page.report.text[start:end], start, end, page.clusters.get(noun.start))


def _phrase(parse: Parse, noun: Token) -> tuple[Token, ...]:
    """The noun with its determiners, modifiers and short complements, without clauses that hang on it."""
    found = [noun]
    for token in found:
        found.extend(
            c for c in parse.children(token) if c.dep not in _HEAVY and not (token is noun and c.dep == "conj")
        )
    words = sorted(found, key=lambda t: t.i)
    while len(words) > 1 and words[-1].dep == "cc":
        words.pop()
    return tuple(words)
