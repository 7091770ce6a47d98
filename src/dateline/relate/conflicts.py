"""Goes in: the reads and facts. Comes out: values that differ, with kind and relation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256

from dateline.language.en.figures import BY_NAME
from dateline.language.en.numbers import CARDINALS, SCALES
from dateline.language.en.units import CURRENCIES, DIMENSIONS, IRREGULAR_PLURALS, TIME_UNITS
from dateline.model.passage import Passage
from dateline.model.reading import Quotation, Read
from dateline.model.record import Conflict, ConflictValue, Copy, Entity, Fact, Relation
from dateline.relate.conflict_claims import Claim
from dateline.relate.conflict_dates import Dated, TwoTimes, find_two_times
from dateline.relate.conflict_figures import Figure, find_figures
from dateline.relate.conflict_numbers import group_figures
from dateline.relate.conflict_outcomes import find_contradictions
from dateline.relate.conflict_persons import find_person_conflicts
from dateline.relate.conflict_plans import Moved, find_moved
from dateline.relate.conflict_quotations import find_changed_meaning
from dateline.relate.conflict_relations import Series, relations

_NO_THINGS = frozenset((*CARDINALS, *SCALES, *CURRENCIES, *DIMENSIONS, *TIME_UNITS))


def find_conflicts(
    story: str,
    reads: Sequence[Read],
    facts: Sequence[Fact],
    quotations: Sequence[Quotation],
    copies: Sequence[Copy],
    entities: Sequence[Entity] = (),
) -> tuple[Conflict, ...]:
    """Everything on which the reports of one story differ."""
    found = [
        *_number_conflicts(story, reads, facts),
        *_outcome_conflicts(story, reads, facts),
        *_date_conflicts(story, reads, facts),
    ]
    found.extend(_person_conflicts(story, reads, entities, facts))
    found.extend(_moved(story, reads, facts))
    found.extend(_wording_conflicts(story, quotations, facts))
    once: dict[str, Conflict] = {}
    for conflict in found:
        once.setdefault(conflict.question, conflict)
    return tuple(sorted(once.values(), key=lambda c: (c.values[0].passages, c.kind, c.id)))


def _number_conflicts(story: str, reads: Sequence[Read], facts: Sequence[Fact]) -> Iterator[Conflict]:
    figures = find_figures(reads)
    asked: dict[str, Conflict] = {}
    for group in group_figures(figures, facts):
        for series in relations(group):
            new = _conflict(story, group, series, facts)
            old = asked.get(new.question)
            if old is None or _weight(new) > _weight(old):
                asked[new.question] = new
    return iter(asked.values())


def _weight(conflict: Conflict) -> tuple[int, int]:
    """How many reports a conflict draws on, and how many passages: of two with one question the larger is kept."""
    passages = [p for v in conflict.values for p in v.passages]
    return len({p.report for p in passages}), len(passages)


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


def _person_conflicts(
    story: str, reads: Sequence[Read], entities: Sequence[Entity], facts: Sequence[Fact]
) -> Iterator[Conflict]:
    for found in find_person_conflicts(reads, entities):
        values = tuple(ConflictValue(text, text, at, _origins_at(at, facts)) for text, at in found.values)
        yield Conflict(
            id=_id(story, values),
            story=story,
            fact=_fact_at([p for v in values for p in v.passages], facts),
            kind=found.kind,
            relation="conflict",
            question=found.question,
            values=values,
            why=found.why,
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


def _moved(story: str, reads: Sequence[Read], facts: Sequence[Fact]) -> Iterator[Conflict]:
    """One conflict for each new time, with all announcements of the old one."""
    by_new: dict[Passage, list[Moved]] = {}
    for moved in find_moved(reads):
        by_new.setdefault(Passage(moved.new.report, moved.new.start, moved.new.end), []).append(moved)
    for place in sorted(by_new):
        moves = by_new[place]
        dues = tuple(sorted({m.announced.passage for m in moves}))
        old, new = moves[0].due, moves[0].new
        values = (
            ConflictValue(old.value or old.earliest or "", old.text, dues, _origins_at(dues, facts)),
            ConflictValue(new.value or new.earliest or "", new.text, (moves[0].passage,), _origins_at([place], facts)),
        )
        yield Conflict(
            id=_id(story, values),
            story=story,
            fact=_fact_at(dues, facts),
            kind="date",
            relation="update",
            question=f"When is this to be: {moves[0].announced.statement.text}?",
            values=values,
            why=moves[0].why,
        )


def _wording_conflicts(story: str, quotations: Sequence[Quotation], facts: Sequence[Fact]) -> Iterator[Conflict]:
    """Words in quotation marks that two reports give with another meaning."""
    for one, other, change in find_changed_meaning(quotations):
        values = tuple(_quoted(q, facts) for q in (one, other))
        speaker = one.speaker.name if one.speaker and one.speaker.name else "the speaker"
        yield Conflict(
            id=_id(story, values),
            story=story,
            fact=_fact_at([p for v in values for p in v.passages], facts),
            kind="wording",
            relation="conflict",
            question=f"What did {speaker} say: “{one.text}”?",
            values=values,
            why=f"the reports quote the same words with another sense: {change}",
        )


def _quoted(quotation: Quotation, facts: Sequence[Fact]) -> ConflictValue:
    passages = (Passage(quotation.report, quotation.start, quotation.end),)
    return ConflictValue(quotation.text, quotation.text, passages, _origins_at(passages, facts))


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
        question=_question(group, series.current),
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


def _question(group: Sequence[Figure], current: bool) -> str:
    """What the figures are of; the nouns that they share tell apart two questions of one topic."""
    topic = BY_NAME.get(next((f.topic for f in group if f.topic), ""))
    noun = next((f.noun for f in group if f.noun), None)
    if group[0].dimension == "designation":
        return f"Which {noun or 'number'} was it?"
    asked = topic.question if topic else _unnamed_question(group)
    if topic and topic.grows:
        return f"{asked[:-1]} by the latest count?" if current else asked
    shared = _shared_things(group)
    return f"{asked[:-1]} ({shared})?" if shared else asked


def _unnamed_question(group: Sequence[Figure]) -> str:
    counted = next((f.counted for f in group if f.counted), None)
    dimension = group[0].dimension
    if counted:
        return f"How many {_plural(counted)} were there?"
    if dimension.startswith("money"):
        return "How much money is it?"
    return {"duration": "How long?", "percent": "What share is it?"}.get(dimension, "What is the figure?")


def _plural(noun: str) -> str:
    """The plural of a counted noun's lemma (“death toll” and the like take the plural on their last word)."""
    head, _, last = noun.rpartition(" ")
    if last in IRREGULAR_PLURALS:
        many = IRREGULAR_PLURALS[last]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        many = f"{last[:-1]}ies"
    else:
        many = f"{last}es" if last.endswith(("s", "x", "z", "ch", "sh")) else f"{last}s"
    return f"{head} {many}".strip()


def _shared_things(group: Sequence[Figure]) -> str:
    """The nouns that most of the figures' clauses have in common, in the order of the first clause that has them."""
    seen = Counter(word for f in group for word in f.strong | frozenset(f.things))
    things = dict.fromkeys(w for f in group for w in f.things if 2 * seen[w] > len(group))
    own = {u for f in group for u in (*f.text.casefold().split(), f.noun or "", f.counted or "")}
    telling = [w for w in things if w.isalpha() and w not in _NO_THINGS and w not in own and f"{w}s" not in own]
    return ", ".join(telling[:2])


def _id(story: str, values: Sequence[ConflictValue]) -> str:
    passages = sorted((p.report, p.start, p.end) for v in values for p in v.passages)
    return "c-" + sha256(repr((story, passages)).encode()).hexdigest()[:12]
