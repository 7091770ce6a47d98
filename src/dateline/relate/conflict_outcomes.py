"""Goes in: the statements of a story. Comes out: pairs of them of which only one can be true, with the question."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import log

from dateline.language.en.events import NOMINALS
from dateline.language.en.numbers import CARDINALS
from dateline.language.en.outcomes import (
    DONE,
    NUMBER_NOUNS,
    OPPOSITE_ENDS,
    OPPOSITE_FATES,
    POINTING,
    RELATIVES,
    UNTRUE,
)
from dateline.language.en.reporting import REPORTING, WRITING
from dateline.model.reading import Read
from dateline.relate.conflict_claims import Claim, Contradiction, is_it_true
from dateline.relate.conflict_states import find_negated, find_opposite_states
from dateline.relate.names_at import Names
from dateline.relate.words_at import came_out

# Chosen on the development stories and read over real ones; look again when statements change.
_ALIKE = 0.25
_DENIED_ALIKE = 0.35
_LONG = 4
_MOST_DENIALS = 400
_SHORT = 5
# What follows these is not said to be so.
_CONDITION = re.compile(r"\b(?:until|till|unless|whether|if|before)\s$", re.IGNORECASE)
_SUCH = re.compile(
    r"\b(?:such(?:\san?)?|(?:record|knowledge|evidence|sign|trace|aware)['’\"”]?\sof\s(?:any|an?|such))\s(?:\w+ed\s)?(\w+)",
    re.IGNORECASE,
)


def find_contradictions(reads: Sequence[Read]) -> tuple[Contradiction, ...]:
    """Opposite outcomes and denials, those to one question together."""
    claims = [c for read in reads for c in _claims(read)]
    weight = _weights(claims)
    found = [*_opposed(claims, weight), *_denied(claims, weight), *find_negated(claims), *find_opposite_states(claims)]
    kept: dict[str, Contradiction] = {}
    for new in found:
        old = kept.get(new.question)
        kept[new.question] = _together(old, new) if old else new
    return tuple(kept[question] for question in sorted(kept))


def _together(old: Contradiction, new: Contradiction) -> Contradiction:
    return replace(old, ones=_each_once(old.ones + new.ones), twos=_each_once(old.twos + new.twos))


def _each_once(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    by_place = {c.passage: c for c in claims}
    return tuple(by_place[p] for p in sorted(by_place))


def _claims(read: Read) -> Iterator[Claim]:
    names = Names(read)
    quotations = {q.id: q for q in read.reading.quotations}
    for statement in read.reading.statements:
        quotation = quotations.get(statement.quotation or "")
        speaker = quotation.speaker if quotation else None
        yield Claim(
            statement,
            came_out(read),
            frozenset(NOMINALS.get(w, w) for w in (*statement.lemmas, statement.predicate) if w.isalpha()),
            names.within(statement),
            (speaker.name or speaker.description) if speaker else (quotation.id if quotation else None),
            bool(_CONDITION.search(read.report.text, max(0, statement.start - 10), statement.start)),
        )


def _weights(claims: Sequence[Claim]) -> dict[str, float]:
    seen = Counter(w for c in claims for w in c.lemmas)
    return {w: log(1 + len(claims) / n) for w, n in seen.items()}


def _opposed(claims: Sequence[Claim], weight: dict[str, float]) -> Iterator[Contradiction]:
    """One says that somebody resigned, the other that the same somebody was dismissed."""
    told = [c for c in claims if c.statement.modality in ("happened", "claimed") and c.statement.polarity == "positive"]
    pairs = [(p, 0.0) for p in OPPOSITE_FATES] + [(p, _ALIKE) for p in OPPOSITE_ENDS]
    for (question, one_end, other_end), alike in pairs:
        ones = [c for c in told if _predicate(c) in one_end]
        twos = [c for c in told if _predicate(c) in other_end]
        for one in ones:
            for two in twos:
                shared = sorted(one.names & two.names)
                if one.statement.report == two.statement.report or not (shared or alike):
                    continue
                if not alike or _cosine(one.lemmas, two.lemmas, weight) >= alike:
                    asked = question.format(shared[0].title() if shared else "it")
                    why = f"“{one.statement.predicate}” and “{two.statement.predicate}” exclude each other"
                    yield Contradiction((one,), (two,), "conflict", asked, why)


def _predicate(claim: Claim) -> str:
    return claim.statement.predicate.replace(" ", "_")


def _denied(claims: Sequence[Claim], weight: dict[str, float]) -> Iterator[Contradiction]:
    """A denial against what it points back at, or against the same thing asserted elsewhere."""
    asserted = [c for c in claims if _asserts(c)]
    by_predicate: dict[str, list[Claim]] = {}
    for claim in asserted:
        by_predicate.setdefault(claim.statement.predicate, []).append(claim)
    left = _MOST_DENIALS
    for denial in claims:
        noun = _pointer(denial)
        if not left or (noun is None and denial.statement.modality != "denied"):
            continue
        left -= 1
        target = (
            _pointed_at(denial, noun, asserted)
            if noun
            else _most_like(denial, by_predicate.get(denial.statement.predicate, ()), weight)
        )
        if target:
            asked = is_it_true(target)
            yield Contradiction((target,), (denial,), "conflict", asked, "the one says it, the other denies it")


def _asserts(claim: Claim) -> bool:
    """A whole clause with a subject of its own that says something other than that somebody spoke."""
    statement = claim.statement
    words = statement.text.casefold().split()
    subject = statement.who[0] if statement.who else None
    return (
        statement.polarity == "positive"
        and statement.modality in ("happened", "claimed", "expected")
        and len(words) >= _LONG
        and words[0] not in RELATIVES
        and subject is not None
        and statement.start <= subject.start < statement.end
        and (statement.predicate not in REPORTING or statement.predicate in WRITING)
    )


def _pointer(claim: Claim) -> str | None:
    """The noun by which a denial points back: “no such letter”, “the figures are wrong”."""
    statement = claim.statement
    if statement.quotation is None and statement.modality != "denied":
        return None
    such = _SUCH.search(statement.text)
    if such and (statement.polarity == "negative" or statement.modality == "denied"):
        return such[1].casefold()
    subject = statement.who[0].text.casefold().split() if statement.who else []
    untrue = statement.predicate.startswith("be ") and statement.predicate[3:] in UNTRUE
    if not untrue or statement.polarity == "negative" or len(subject) > _SHORT:
        return None
    return next((w for w in subject if w in POINTING), None)


def _pointed_at(denial: Claim, noun: str, asserted: Sequence[Claim]) -> Claim | None:
    """The claim that the noun stands for: the nearest before it in its report, or else the first in another."""
    fitting = [c for c in asserted if c.speaker != denial.speaker and c.published <= denial.published]
    here = [
        c
        for c in fitting
        if c.statement.report == denial.statement.report
        and c.statement.end <= denial.statement.start
        and (_names(c, noun) or denial.statement.sentence - c.statement.sentence <= 1)
    ]
    named = [c for c in here if _names(c, noun)]
    elsewhere = [c for c in fitting if c.statement.report != denial.statement.report and _names(c, noun)]
    if named or (here and not elsewhere):
        return max(named or here, key=lambda c: (c.statement.start, c.statement.end))
    return min(elsewhere, key=lambda c: (c.published, c.passage), default=None)


def _names(claim: Claim, noun: str) -> bool:
    """Whether a claim tells what the noun says: itself, its verb, or a number."""
    if noun in NUMBER_NOUNS:
        return bool(claim.statement.quantities or CARDINALS.keys() & claim.lemmas)
    verb = claim.statement.predicate.split()[0]
    return bool({noun, NOMINALS.get(noun, noun)} & claim.lemmas) or noun in DONE.get(verb, frozenset())


def _most_like(denial: Claim, asserted: Sequence[Claim], weight: dict[str, float]) -> Claim | None:
    if denial.statement.predicate.startswith("be"):
        return None
    ranked = [
        (_cosine(denial.lemmas, c.lemmas, weight), c)
        for c in asserted
        if c.speaker != denial.speaker and c.statement.modality != "expected" and c.passage != denial.passage
        if not c.conditional
    ]
    best = min(ranked, key=lambda r: (-r[0], r[1].passage), default=None)
    return best[1] if best and best[0] >= _DENIED_ALIKE else None


def _cosine(a: frozenset[str], b: frozenset[str], weight: dict[str, float]) -> float:
    both = sum(weight.get(w, 1.0) ** 2 for w in sorted(a & b))
    if not both:
        return 0.0
    square = sum(weight.get(w, 1.0) ** 2 for w in sorted(a)) * sum(weight.get(w, 1.0) ** 2 for w in sorted(b))
    return float(both / square**0.5)
