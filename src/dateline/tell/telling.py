"""Goes in: one story as it was decided, with its reports. Comes out: what is told of it, line by line.

Nothing is decided here: facts are only sorted, grouped and cited. The terminal and Markdown write the same lines.
A citation is the number of a report and, where the exact words are printed below, a letter: `3b`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dateline.model.passage import Passage
from dateline.model.record import Conflict, Copy, Entity, Fact, Plan, Related
from dateline.model.report import Report
from dateline.tell.choosing import most_telling, values_in_order
from dateline.tell.citing import Citer, Line, Section, Telling, headed, left_out
from dateline.tell.origins import behind, named_origins, names_of, origins, standing
from dateline.tell.quoting import said
from dateline.tell.words import (
    day,
    exact,
    fact_day,
    in_year,
    many,
    meaning,
    outlet,
    outlets,
    published_day,
    readable,
    short_day,
    shortened,
    span,
)

MOST_UNDATED, MOST_ENTITIES = 6, 20
RELATIONS = {"conflict": "in conflict", "update": "updated since", "precision": "finer or coarser, no conflict"}
OUTCOMES = {
    "happened": "it happened",
    "cancelled": "it was cancelled",
    "postponed": "it was postponed",
    "unreported": "nothing reported since",
}


def tell_story(related: Related, reports: Mapping[str, Report], *, whole: bool = False) -> Telling:
    """The story in sections; the longest of them are cut unless the whole is wanted."""
    ordered = [reports[id] for id in related.story.reports if id in reports]
    citer = Citer(ordered)
    related = named_origins(related, citer.of)
    sections = (
        _reports(ordered),
        _brief(related, citer),
        disagreements(related, citer),
        wrong_dates(related, citer),
        timeline(related.facts, citer, whole),
        undated(related.facts, citer, whole),
        said(related.quotations, citer, whole),
        copied(related.copies, citer),
        planned(related.plans, citer),
        _entities(related.entities, citer, whole),
    )
    sources = Section("Sources", tuple(citer.sources()))
    told = tuple(section for section in (*sections, sources) if section.lines or section.left_out)
    return Telling(story_title(related), _about(related, ordered), told)


def story_title(related: Related) -> str:
    """The story's title; where its reports have no headlines, the fact that most of them tell."""
    first = min(related.facts, key=_weight, default=None)
    return related.story.title or (shortened(first.text, 90) if first else "Untitled story")


def _about(related: Related, reports: Sequence[Report]) -> str:
    days = sorted(in_year(day, reports) for day in filter(None, map(published_day, reports)))
    behind = {one.id for fact in related.facts for one in fact.origins}
    agreed = sum(fact.standing == "agreed" for fact in related.facts)
    disputes = sum(conflict.relation == "conflict" for conflict in related.conflicts)
    parts = [
        "reported " + span(days[0], days[-1]) if days else "undated",
        f"{many(len(reports), 'report')} of {outlets(reports)}",
        many(len(behind), "independent origin"),
        f"{agreed} of {many(len(related.facts), 'fact')} with two or more origins" if agreed else "",
        many(disputes, "disagreement") if disputes else "",
    ]
    return " · ".join(part for part in parts if part)


def _reports(reports: Sequence[Report]) -> Section:
    lines = []
    for number, report in enumerate(reports, 1):
        tags = ("a later version",) if report.version_of else ()
        notes = (f"not read: {report.unread}",) if report.unread else ()
        lines.append(Line(headed(report), f"[{number}]", tags, notes=notes))
    return Section("The reports", tuple(lines))


def _brief(related: Related, citer: Citer) -> Section:
    return Section("In brief", tuple(Line(s.text, cites=citer.words(s.passages)) for s in related.story.brief))


def disagreements(related: Related, citer: Citer) -> Section:
    """Conflicts first, then figures that moved, then finer and coarser ones, their values side by side."""
    names = names_of(related)
    order = list(RELATIONS)
    lines: list[Line] = []
    for conflict in sorted(related.conflicts, key=lambda c: (order.index(c.relation), c.question, c.id)):
        lines.extend(_disagreement(values_in_order(conflict, citer.places), names, citer))
    return Section("Where the reports disagree", tuple(lines))


def _disagreement(conflict: Conflict, names: Mapping[str, str], citer: Citer) -> Iterator[Line]:
    values = [readable(value.value, conflict.kind, value.text) for value in conflict.values]
    moved = ": " + " → ".join(values) if conflict.relation == "update" else ""
    yield Line(conflict.question, tags=(conflict.kind, RELATIONS[conflict.relation] + moved))
    for shown, value in zip(values, conflict.values, strict=True):
        words = f"“{value.text}”" if value.text and value.text != shown else ""
        who = origins([names.get(one, one) for one in value.origins])
        told = [words, f"from {who}" if who else ""]
        told += [_first_told(value.passages, citer)] if moved else []
        yield Line(", ".join(t for t in told if t), shown, cites=citer.words(value.passages), level=1)
    if conflict.why:
        yield Line("", notes=(conflict.why,), level=1)


def _first_told(passages: Sequence[Passage], citer: Citer) -> str:
    """The day of the first of the reports that these passages are in."""
    days = sorted(d for p in passages if p.report in citer.of and (d := published_day(citer.of[p.report])))
    return f"on {short_day(days[0])}" if days else ""


def wrong_dates(related: Related, citer: Citer) -> Section:
    """Dates that contradict something: what they say, what they should say, and why."""
    lines = []
    for error in related.date_errors:
        meant = day(error.should_be, weekday=True) if error.should_be else ""
        right = f"; {meaning(error)} {meant}" if meant else ""
        words = f"“{exact(error, citer.of.get(error.report))}” says {day(error.says, weekday=True)}{right}"
        lines.append(Line(words, cites=citer.words([error]), notes=(error.why,)))
    return Section("Dates that can't be right", tuple(lines))


def timeline(facts: Sequence[Fact], citer: Citer, whole: bool) -> Section:
    """The dated facts in order, only those that tell most unless the whole is wanted."""
    dated = [fact for fact in facts if fact.when]
    shown = dated if whole else most_telling(dated, citer.of)
    lines = [fact_line(f, citer.reports(f.statements)) for f in sorted(shown, key=lambda f: (f.when or "", f.id))]
    return Section("Timeline", tuple(lines), left_out(len(dated) - len(lines), "fact"))


def undated(facts: Sequence[Fact], citer: Citer, whole: bool) -> Section:
    """The facts without a date, those that tell most first; lone ones only when the whole is wanted."""
    found = [fact for fact in facts if not fact.when]
    wanted = found if whole else [fact for fact in found if fact.standing != "lone"]
    shown = most_telling(wanted, citer.of, len(found) if whole else MOST_UNDATED)
    lines = tuple(fact_line(fact, citer.reports(fact.statements)) for fact in shown)
    return Section("Without a date", lines, left_out(len(found) - len(lines), "fact"))


def _weight(fact: Fact) -> tuple[int, int, str]:
    """What more origins and more reports tell comes first."""
    return -len(fact.origins), -len({s.report for s in fact.statements}), fact.id


def fact_line(fact: Fact, cites: tuple[str, ...] = ()) -> Line:
    """A fact with its day, status, standing and origins."""
    status = () if fact.status == "happened" else (fact.status,)
    notes = (f"from {behind(fact)}",) if fact.origins else ()
    return Line(fact.text, fact_day(fact), (*status, standing(fact)), cites, notes)


def copied(copies: Sequence[Copy], citer: Citer) -> Section:
    """For each two reports of which one took from the other: how much, and the longest of it."""
    pairs: dict[tuple[str, str], list[Copy]] = {}
    for copy in copies:
        pairs.setdefault((copy.source.report, copy.to.report), []).append(copy)
    return Section("Who copied whom", tuple(_copied(pair, citer) for pair in pairs.values()))


def _copied(pair: Sequence[Copy], citer: Citer) -> Line:
    longest = max(pair, key=lambda c: (c.to.end - c.to.start, -c.to.start))
    kinds = [f"{sum(c.kind == kind for c in pair)} {kind}" for kind in ("verbatim", "edited", "paraphrase")]
    count = many(len(pair), "passage") + ": " + ", ".join(kind for kind in kinds if not kind.startswith("0 "))
    giver, taker = citer.of.get(pair[0].source.report), citer.of.get(pair[0].to.report)
    names = f"{outlet(taker) if taker else '?'} from {outlet(giver) if giver else '?'}"
    words = shortened(exact(longest.to, taker), 160)
    cites = (*citer.reports([pair[0].source]), "→", *citer.reports([pair[0].to]))
    return Line(names, tags=(count,), cites=cites, notes=(f"“{words}”", longest.why))


def planned(plans: Sequence[Plan], citer: Citer) -> Section:
    """What was expected, in the report's words, and what became of it."""
    lines = []
    for plan in plans:
        words = exact(plan.announced, citer.of.get(plan.announced.report))
        became = citer.words([plan.passage]) if plan.passage else ()
        told = OUTCOMES[plan.outcome] + (f" [{' '.join(became)}]" if became else "")
        lines.append(
            Line(f"“{words}”", f"due {day(plan.due)}" if plan.due else "", (told,), citer.words([plan.announced]))
        )
    return Section("Plans, and what became of them", tuple(lines))


def _entities(entities: Sequence[Entity], citer: Citer, whole: bool) -> Section:
    ordered = sorted(entities, key=lambda e: (-len(e.mentions), e.name, e.id))
    shown = ordered if whole else ordered[:MOST_ENTITIES]
    lines = tuple(entity_line(entity, citer.reports(entity.mentions)) for entity in shown)
    return Section("People, bodies and places", lines, left_out(len(ordered) - len(shown), "name"))


def in_name(role: str, name: str) -> bool:
    """Whether a role is said with the name already: "Emperor Akito", emperor."""
    return set(role.casefold().split()) <= set(name.casefold().split())


def entity_line(entity: Entity, cites: tuple[str, ...] = ()) -> Line:
    """A name with its other names and roles."""
    others = [name for name in entity.names if name != entity.name]
    roles = "; ".join(role.role for role in entity.roles if not in_name(role.role, entity.name))
    notes = (f"also {', '.join(others)}",) if others else ()
    return Line(f"{entity.name}{f', {roles}' if roles else ''}", tags=(entity.kind,), cites=cites, notes=notes)
