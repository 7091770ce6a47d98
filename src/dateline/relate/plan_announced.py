"""Goes in: one report's reading. Comes out: the clauses that announce something, each with the time it is due."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.language.en.events import NOMINALS
from dateline.language.en.modality import STATIVE_VERBS
from dateline.language.en.outcomes import (
    EXPECTING,
    FIRST_PERSON,
    GENERIC_SUBJECTS,
    MERE_WISHES,
    POSTPONED,
    RELATIVES,
    STRONG_FUTURE,
    UNWILLING,
    WEAK_MODALS,
)
from dateline.model.passage import Passage
from dateline.model.reading import Quotation, Read, Statement, Time
from dateline.relate.words_at import Words

EVENTS = frozenset(NOMINALS) | frozenset(NOMINALS.values())
_WORD = re.compile(r"[’']?[a-z]+(?:[’'-][a-z]+)*")
_NEXT_INFINITIVE = re.compile(r",?\s(?:and|or|before)\s(?:\w+ly\s|then\s|later\s|also\s|afterwards\s)?(?=to\s(\w+))")
_BE_TO = re.compile(r"\b(?:is|are|was|were|be)\s(?:also\s|not\s)?to\s\w", re.IGNORECASE)
_RECALLED = re.compile(r"\bhad\s(?:(?:originally\s|also\s)?been|planned|hoped|expected|intended|wanted)\b")
_PAST = frozenset({"had", "was", "were", "did", "didn't", "didn’t"})
_UNREAL = re.compile(r"\b(?:would|could|should|might|may|must)(?:\s?n[o’']t)?(?:[’']ve|\shave)\b")
_PRESENT = frozenset({"is", "are", "am", "'s", "’s", "'re", "’re", "has", "have"})
_MOVED = re.compile("|".join(re.escape(p) for p in POSTPONED if p != "instead"), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announced:
    """One announcing clause: where it stands, the statement it is (part) of, when it is due, and why it counts."""

    passage: Passage
    statement: Statement
    read: Read
    due: Time | None
    why: str
    lemmas: tuple[str, ...]


def find_announced(read: Read) -> Iterator[Announced]:
    """The clauses of a report that put something ahead and that later reports can be asked about."""
    times = {t.start: t for t in read.reading.times}
    quotations = {q.id: q for q in read.reading.quotations}
    verbs = {w.start for w in read.reading.words if w.pos == "VERB"}
    words = Words(read)
    for statement in read.reading.statements:
        due = _due(statement, times, read.report.published or "")
        why = _announces(read, statement, due, quotations.get(statement.quotation or ""))
        if why:
            for start, end in _parts(statement, verbs):
                lemmas = tuple(w.lemma for w in words.between(start, end))
                yield Announced(Passage(statement.report, start, end), statement, read, due, why, lemmas)


def _due(statement: Statement, times: dict[int, Time], published: str) -> Time | None:
    """The time that the clause names, on the day of publication or after it."""
    if not published:
        return None
    starts = ([statement.time] if statement.time is not None else []) + list(statement.times)
    for start in starts:
        time = times.get(start)
        if time and time.type in ("DATE", "TIME") and time.latest and time.latest[:10] >= published[:10]:
            return time
    return None


def is_after(moment: str, published: str) -> bool:
    """Whether an EDTF bound is later than the publication: by day, or by minute where both tell it in one zone."""
    if not published or moment[:10] != published[:10]:
        return bool(published) and moment[:10] > published[:10]
    return len(moment) >= 16 and len(published) >= 16 and moment[:16] > published[:16]


def _announces(read: Read, statement: Statement, due: Time | None, quotation: Quotation | None) -> str:
    """Why a statement announces something, or "" where it does not."""
    ahead = due if due and is_after(due.earliest or "", read.report.published or "") else None
    text = statement.text.casefold()
    words = _WORD.findall(text)
    if not words or words[0] in RELATIVES or _is_open(read.report.text, statement, words):
        return ""
    if statement.modality != "expected":
        return _announces_otherwise(statement, ahead, words)
    if _RECALLED.search(text) or _UNREAL.search(text) or _is_generic(statement, words):
        return ""
    dated = f", due “{due.text}”" if due else ""
    if not ahead and (_is_weak(text, words, quotation) or _is_stative(statement) or _is_personal(words, quotation)):
        return ""
    if statement.polarity == "negative" and (UNWILLING & set(words) or not ahead):
        return ""
    return statement.why + dated


def _announces_otherwise(statement: Statement, due: Time | None, words: list[str]) -> str:
    """A day ahead in the present tense, a postponement to a new day, or what somebody expects."""
    moved = _MOVED.search(statement.text)
    if moved and due and due.start > statement.start + moved.start():
        return f"put to a new time: “{moved[0]}”, “{due.text}”"
    if statement.modality not in ("happened", "claimed") or not _is_present(statement, words):
        return ""
    if statement.predicate in EXPECTING and statement.polarity == "positive":
        return "somebody expects it"
    if due:
        return f"“{due.text}” is after the report"
    return ""


def _is_present(statement: Statement, words: list[str]) -> bool:
    """A present tense, or no verb but an event (“Arrival: Tuesday”)."""
    if _PAST & set(words) or words[0].endswith("ing"):
        return False
    verb = statement.predicate.split()[0]
    if {verb, f"{verb}s", f"{verb}es", f"{verb[:-1]}ies"} & set(words) or _PRESENT & set(words):
        return True
    return verb in EVENTS and not any(w.endswith("ed") for w in words)


def _is_open(text: str, statement: Statement, words: list[str]) -> bool:
    """A condition or a question leaves open whether anything is announced."""
    before = text[max(0, statement.start - 8) : statement.start].casefold().split()
    conditional = bool(before) and before[-1] in ("if", "unless", "should", "whether")
    return conditional or text[statement.end : statement.end + 1] == "?" or (words[0] in ("will", "would", "did", "do"))


def _is_generic(statement: Statement, words: list[str]) -> bool:
    """A clause about nobody in particular, or a participle that only describes its noun."""
    subject = statement.who[0] if statement.who else None
    if subject is not None and subject.text.casefold() in GENERIC_SUBJECTS:
        return True
    inside = subject is not None and statement.start <= subject.start < statement.end
    return not inside and (words[0] in STRONG_FUTURE or words[0] in ("also", "which")) and "to" not in words[:4]


def _is_weak(text: str, words: list[str], quotation: Quotation | None) -> bool:
    """Only what may be; “would” counts as announced where a report renders somebody's “will”."""
    if STRONG_FUTURE & set(words) or _BE_TO.search(text):
        return False
    weak = (WEAK_MODALS | MERE_WISHES) & set(words) or {"'d"} & {w[-2:].replace("’", "'") for w in words}
    rendered = "would" in words and quotation is not None and quotation.kind != "direct"
    return bool(weak) and not rendered


def _is_stative(statement: Statement) -> bool:
    verb = statement.predicate.split()[0]
    return verb == "be" or verb in STATIVE_VERBS


def _is_personal(words: list[str], quotation: Quotation | None) -> bool:
    return quotation is not None and quotation.kind == "direct" and bool(FIRST_PERSON & set(words[:2]))


def _parts(statement: Statement, verbs: set[int]) -> Iterator[tuple[int, int]]:
    """The clause, cut where a second infinitive is joined to the first (“to meet … and then to tour …”)."""
    start = statement.start
    for found in _NEXT_INFINITIVE.finditer(statement.text):
        verb = statement.start + found.start(1)
        if verb in verbs:
            yield start, statement.start + found.start()
            start = statement.start + found.end()
    yield start, statement.end
