"""Goes in: the claims of a story. Comes out: what one tells and another says there was none of, and opposite states."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from dateline.language.en.nominals import PERSON
from dateline.language.en.outcomes import NO_CLAIM, OPPOSITE_STATES
from dateline.model.reading import Statement
from dateline.relate.conflict_claims import Claim, Contradiction, is_it_true

_NONE = re.compile(
    r"(?:there (?:is|are|was|were|had been|has been|have been) )?(?:no|not an?|not one|never any) ", re.IGNORECASE
)
# “No bank can lend more” is said of all, not of one happening.
_GENERAL = re.compile(r"\b(?:can|could|should|would|may|might|must|ever|wants?|knows?)\b", re.IGNORECASE)
_SUSPECTED = re.compile(r"\b(?:potential|alleged|possible|suspected|supposed|accus\w+|investigat\w+)\b", re.IGNORECASE)
# A noun in more of a story's claims than this tells nothing of one of them.
_COMMON, _FEW = 0.06, 4
_MOST = 200


def find_negated(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    """“No tear gas was used” against “tear gas was fired”: somebody says that there was none of what another tells."""
    rare, having = _rare_topics(claims), _by_topic(claims)
    for denial in claims:
        statement = denial.statement
        if (
            denial.speaker is None
            or denial.conditional
            or not _NONE.match(statement.text)
            or statement.modality == "expected"
        ):
            continue
        topics = frozenset(statement.topics)
        if not topics or topics & (NO_CLAIM | PERSON) or not topics <= rare or _GENERAL.search(statement.text):
            continue
        near = [having[t] for t in sorted(topics)]
        told = [c for c in near[0] if _tells(c, denial, topics)]
        if told:
            why = "the one tells it, the other says that there was none"
            yield Contradiction((told[0],), (denial,), "conflict", is_it_true(told[0]), why)


def _tells(claim: Claim, denial: Claim, topics: frozenset[str]) -> bool:
    statement = claim.statement
    return (
        statement.polarity == "positive"
        and statement.modality in ("happened", "claimed")
        and not claim.conditional
        and claim.speaker != denial.speaker
        and not _NONE.match(statement.text)
        and not _SUSPECTED.search(statement.text)
        and (len(topics) > 1 or _is_near(statement, denial))
        and topics <= claim.lemmas | frozenset(statement.topics)
    )


def _is_near(statement: Statement, denial: Claim) -> bool:
    """Shared by one noun alone, only neighbours in a report and whole clauses are surely about one thing."""
    told = denial.statement
    near = statement.report == told.report and abs(statement.sentence - told.sentence) <= 1
    return near and bool(statement.who) and statement.start <= statement.who[0].start < statement.end


def find_opposite_states(claims: Sequence[Claim]) -> Iterator[Contradiction]:
    """The door was open, the door was shut: two speakers or reports on one thing, one of them at least a named word."""
    rare = _rare_topics(claims)
    told = [c for c in claims if _is_state(c)]
    for question, one_end, other_end in OPPOSITE_STATES:
        ones = [c for c in told if one_end & frozenset(c.statement.lemmas)][:_MOST]
        twos = [c for c in told if other_end & frozenset(c.statement.lemmas)][:_MOST]
        for one in ones:
            for two in twos:
                theirs = frozenset(two.statement.topics) & rare
                shared = [t for t in one.statement.topics if t in theirs]
                if shared and _two_voices(one, two):
                    yield Contradiction(
                        (one,),
                        (two,),
                        "conflict",
                        question.format(" ".join(shared[-2:])),
                        "the two states exclude each other",
                    )


def _is_state(claim: Claim) -> bool:
    statement = claim.statement
    return statement.polarity == "positive" and statement.modality in ("happened", "claimed") and not claim.conditional


def _two_voices(one: Claim, two: Claim) -> bool:
    return one.speaker != two.speaker and (one.speaker is not None or two.speaker is not None)


def _rare_topics(claims: Sequence[Claim]) -> frozenset[str]:
    seen = Counter(t for c in claims for t in c.statement.topics)
    return frozenset(t for t, n in seen.items() if n <= max(_FEW, _COMMON * len(claims)))


def _by_topic(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The claims by their topics and by the verbs of those."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        for word in sorted(claim.lemmas | frozenset(claim.statement.topics)):
            found.setdefault(word, [])
            if len(found[word]) < _MOST:
                found[word].append(claim)
    return found
