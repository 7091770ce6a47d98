"""Goes in: the reads and facts. Comes out: values that differ, with kind and relation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from dateline.language.en.figures import BY_NAME
from dateline.model.passage import Passage
from dateline.model.reading import Quotation, Read
from dateline.model.record import Conflict, ConflictValue, Copy, Fact, Relation
from dateline.relate.conflict_dates import Dated, TwoTimes, find_two_times
from dateline.relate.conflict_figures import Figure, find_figures
from dateline.relate.conflict_numbers import group_figures
from dateline.relate.conflict_outcomes import Claim, find_contradictions
from dateline.relate.conflict_relations import Series, relations


def find_conflicts(
    story: str,
    reads: Sequence[Read],
    facts: Sequence[Fact],
    quotations: Sequence[Quotation],
    copies: Sequence[Copy],
) -> tuple[Conflict, ...]:
    """Everything on which the reports of one story differ."""
    found = [
        *_number_conflicts(story, reads, facts),
        *_outcome_conflicts(story, reads, facts),
        *_date_conflicts(story, reads, facts),
    ]
    return tuple(sorted(found, key=lambda c: (c.values[0].passages, c.kind, c.id)))


def _number_conflicts(story: str, reads: Sequence[Read], facts: Sequence[Fact]) -> Iterator[Conflict]:
    figures = find_figures(reads)
    for group in group_figures(figures, facts):
        for series in relations(group):
            yield _conflict(story, group, series, facts)


def _outcome_conflicts(story: str, reads: Sequence[Read], facts: Sequence[Fact]) -> Iterator[Conflict]:
    for group in find_contradictions(reads):
        values = tuple(_told(claims, facts) for claims in (group.ones, group.twos))
        yield Conflict(
            id=_id(story, values),
            story=story,
            fact=_fact_at([p for v in values for p in v.passages], facts),
            kind="outcome",
            relation=group.relation,
            question=group.question,
            values=values,
            why=group.why,
        )


def _date_conflicts(story: str, reads: Sequence[Read], facts: Sequence[Fact]) -> Iterator[Conflict]:
    """One conflict for each fact and relation, with every time that its statements give."""
    by_fact: dict[tuple[str, Relation], list[TwoTimes]] = {}
    for pair in find_two_times(reads, facts):
        by_fact.setdefault((pair.fact, pair.relation), []).append(pair)
    for (fact, relation), pairs in by_fact.items():
        told = {d.place: d for pair in pairs for d in (pair.one, pair.two)}
        dated = sorted(told.values(), key=lambda d: (d.published, d.place))
        values = tuple(_time_value(same, facts) for same in _by_value(dated))
        asked = "When is this to be" if dated[0].statement.modality == "expected" else "When was this"
        yield Conflict(
            id=_id(story, values),
            story=story,
            fact=fact,
            kind="date",
            relation=relation,
            question=f"{asked}: {dated[0].statement.text}?",
            values=values,
            why=pairs[0].why,
        )


def _by_value(dated: Sequence[Dated]) -> Iterator[tuple[Dated, ...]]:
    values: dict[str | None, list[Dated]] = {}
    for one in dated:
        values.setdefault(one.time.value or one.time.earliest, []).append(one)
    return (tuple(same) for same in values.values())


def _time_value(same: Sequence[Dated], facts: Sequence[Fact]) -> ConflictValue:
    time = same[0].time
    passages = tuple(sorted(Passage(d.time.report, d.time.start, d.time.end) for d in same))
    return ConflictValue(time.value or time.earliest or "", time.text, passages, _origins_at(passages, facts))


def _told(claims: Sequence[Claim], facts: Sequence[Fact]) -> ConflictValue:
    first, passages = claims[0].statement, tuple(c.passage for c in claims)
    value = f"not {first.predicate}" if first.polarity == "negative" or first.modality == "denied" else first.predicate
    return ConflictValue(value=value, text=first.text, passages=passages, origins=_origins_at(passages, facts))


def _conflict(story: str, group: Sequence[Figure], series: Series, facts: Sequence[Fact]) -> Conflict:
    values = tuple(_value(figures, facts) for figures in series.values)
    return Conflict(
        id=_id(story, values),
        story=story,
        fact=_fact_at([p for v in values for p in v.passages], facts),
        kind="number",
        relation=series.relation,
        question=_question(group),
        values=values,
        why=series.why,
    )


def _value(figures: Sequence[Figure], facts: Sequence[Fact]) -> ConflictValue:
    first = figures[0]
    passages = tuple(sorted(f.passage for f in figures))
    text = f"{first.qualifier} {first.text}" if first.qualifier and first.qualifier != "vague" else first.text
    plain = f"{first.low:.10g}" if first.low == first.high else f"{first.low:.10g}–{first.high:.10g}"
    return ConflictValue(value=plain, text=text, passages=passages, origins=_origins_at(passages, facts))


def _origins_at(passages: Sequence[Passage], facts: Sequence[Fact]) -> tuple[str, ...]:
    return tuple(sorted({s.origin for f in facts for s in f.statements if any(s.overlaps(p) for p in passages)}))


def _fact_at(passages: Sequence[Passage], facts: Sequence[Fact]) -> str | None:
    """The fact that most of the passages lie in."""
    shares = [(sum(any(s.overlaps(p) for s in f.statements) for p in passages), f.id) for f in facts]
    best = min(shares, key=lambda s: (-s[0], s[1]), default=(0, ""))
    return best[1] if best[0] else None


def _question(group: Sequence[Figure]) -> str:
    topic = next((f.topic for f in group if f.topic), None)
    if topic:
        return BY_NAME[topic].question
    noun = next((f.noun for f in group if f.noun), None)
    if group[0].dimension == "designation":
        return f"Which {noun or 'number'} was it?"
    return f"How many ({noun})?" if noun else "What is the figure?"


def _id(story: str, values: Sequence[ConflictValue]) -> str:
    passages = sorted((p.report, p.start, p.end) for v in values for p in v.passages)
    return "c-" + sha256(repr((story, passages)).encode()).hexdigest()[:12]
