"""Goes in: one story as it was decided, with its reports. Comes out: what is told of it, line by line.

Nothing is decided here: facts are only sorted, grouped and cited. The terminal and Markdown write the same lines.
A citation is the number of a report and, where the exact words are printed below, a letter: `3b`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Conflict, Copy, Entity, Fact, Origin, Plan, Related
from dateline.model.report import Report
from dateline.tell.words import (
    chain,
    day,
    exact,
    many,
    origin,
    outlet,
    published,
    published_day,
    readable,
    shortened,
    span,
    speaker,
)

MOST_FACTS, MOST_SAID, MOST_ENTITIES = 40, 4, 20
RELATIONS = {"conflict": "in conflict", "update": "updated since", "precision": "finer or coarser, no conflict"}
OUTCOMES = {
    "happened": "it happened",
    "cancelled": "it was cancelled",
    "postponed": "it was postponed",
    "unreported": "nothing reported since",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a label before it, words, short tags, the reports it rests on, and notes below it."""

    words: str
    label: str = ""
    tags: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    level: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading. `left_out` says what was left out for brevity."""

    title: str
    lines: tuple[Line, ...]
    left_out: str | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """A story, told: its title, one line about it, and its sections."""

    title: str
    about: str
    sections: tuple[Section, ...]


class Citer:
    """Numbers a story's reports in their order, and letters the passages whose words are printed."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self.of = {report.id: report for report in reports}
        self._numbers = {report.id: number for number, report in enumerate(reports, 1)}
        self._letters: dict[Passage, str] = {}
        self._used = dict.fromkeys(self.of, 0)

    def reports(self, passages: Sequence[Passage]) -> tuple[str, ...]:
        """The numbers of the reports that these passages are in."""
        return tuple(str(n) for n in sorted({self._numbers[p.report] for p in passages if p.report in self._numbers}))

    def words(self, passages: Sequence[Passage]) -> tuple[str, ...]:
        """The marks of these passages, whose exact words are printed with the sources."""
        return tuple(self._letter(p) for p in passages if p.report in self._numbers)

    def sources(self) -> Iterator[Line]:
        """Every report, and under it the exact words that were cited."""
        for id, number in self._numbers.items():
            report = self.of[id]
            yield Line(_headed(report), f"[{number}]", notes=(report.url or report.source.address,))
            for passage, mark in self._letters.items():
                if passage.report == id:
                    yield Line(f"“{exact(passage, report)}”", mark, level=1)

    def _letter(self, passage: Passage) -> str:
        at = Passage(passage.report, passage.start, passage.end)
        if at not in self._letters:
            count = self._used[at.report]
            self._used[at.report] += 1
            self._letters[at] = f"{self._numbers[at.report]}{_lettered(count)}"
        return self._letters[at]


def tell_story(related: Related, reports: Mapping[str, Report], *, whole: bool = False) -> Telling:
    """The story in sections; the longest of them are cut unless the whole is wanted."""
    ordered = [reports[id] for id in related.story.reports if id in reports]
    citer = Citer(ordered)
    related = _named(related, citer.of)
    sections = (
        _reports(ordered),
        _brief(related, citer),
        disagreements(related, citer),
        wrong_dates(related, citer),
        timeline(related.facts, citer, whole),
        _undated(related.facts, citer, whole),
        _said(related.quotations, citer, whole),
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


def _named(related: Related, reports: Mapping[str, Report]) -> Related:
    """Origins with the names of outlets for the ids of reports that name none."""
    names = {id: outlet(report) for id, report in reports.items()}

    def named(one: Origin) -> Origin:
        return replace(one, name=names.get(one.name, one.name), via=tuple(names.get(v, v) for v in one.via))

    facts = (replace(fact, origins=tuple(named(one) for one in fact.origins)) for fact in related.facts)
    return replace(related, facts=tuple(facts))


def _about(related: Related, reports: Sequence[Report]) -> str:
    agreed = sum(fact.standing == "agreed" for fact in related.facts)
    days = sorted(filter(None, map(published_day, reports)))
    parts = [
        "reported " + span(days[0], days[-1]) if days else "undated",
        many(len(reports), "report") + " of " + many(len({outlet(r) for r in reports}), "outlet"),
        many(len(related.facts), "fact") + (f", {agreed} with two or more independent origins" if agreed else ""),
    ]
    return " · ".join(parts)


def _headed(report: Report) -> str:
    """Outlet, day and headline of a report."""
    credit = f" ({', '.join(report.agencies)})" if report.agencies else ""
    title = f": “{report.title}”" if report.title else ""
    name = report.outlet or report.source.address.rsplit("/", 1)[-1]
    return f"{name}{credit}, {published(report)}{title}"


def _reports(reports: Sequence[Report]) -> Section:
    lines = []
    for number, report in enumerate(reports, 1):
        tags = ("a later version",) if report.version_of else ()
        lines.append(Line(_headed(report), f"[{number}]", tags))
    return Section("The reports", tuple(lines))


def _brief(related: Related, citer: Citer) -> Section:
    return Section("In brief", tuple(Line(s.text, cites=citer.words(s.passages)) for s in related.story.brief))


def disagreements(related: Related, citer: Citer) -> Section:
    """Conflicts first, then figures that moved, then finer and coarser ones, their values side by side."""
    names = {one.id: origin(one) for fact in related.facts for one in fact.origins}
    order = list(RELATIONS)
    lines: list[Line] = []
    for conflict in sorted(related.conflicts, key=lambda c: (order.index(c.relation), c.question, c.id)):
        lines.extend(_disagreement(conflict, names, citer))
    return Section("Where the reports disagree", tuple(lines))


def _disagreement(conflict: Conflict, names: Mapping[str, str], citer: Citer) -> Iterator[Line]:
    yield Line(conflict.question, tags=(conflict.kind, RELATIONS[conflict.relation]))
    for value in conflict.values:
        told = f"“{value.text}”" if value.text else ""
        who = ", ".join(names.get(one, one) for one in value.origins)
        yield Line(
            " — ".join(p for p in (told, who) if p), readable(value.value), cites=citer.words(value.passages), level=1
        )
    if conflict.why:
        yield Line("", notes=(conflict.why,), level=1)


def wrong_dates(related: Related, citer: Citer) -> Section:
    """Dates that contradict something: what they say, what they should say, and why."""
    lines = []
    for error in related.date_errors:
        right = f"; it should be {day(error.should_be, weekday=True)}" if error.should_be else ""
        words = f"“{exact(error, citer.of.get(error.report))}” says {day(error.says, weekday=True)}{right}"
        lines.append(Line(words, cites=citer.words([error]), notes=(error.why,)))
    return Section("Dates that can't be right", tuple(lines))


def timeline(facts: Sequence[Fact], citer: Citer, whole: bool) -> Section:
    """The dated facts in order, then those without a date."""
    dated = [fact for fact in facts if fact.when]
    shown = dated if whole else sorted(dated, key=_weight)[:MOST_FACTS]
    lines = [fact_line(f, citer.reports(f.statements)) for f in sorted(shown, key=lambda f: (f.when or "", f.id))]
    return Section("Timeline", tuple(lines), _left_out(len(dated) - len(lines), "fact"))


def _undated(facts: Sequence[Fact], citer: Citer, whole: bool) -> Section:
    undated = [fact for fact in facts if not fact.when]
    shown = undated if whole else [fact for fact in undated if fact.standing != "lone"]
    lines = tuple(fact_line(fact, citer.reports(fact.statements)) for fact in sorted(shown, key=_weight))
    return Section("Without a date", lines, _left_out(len(undated) - len(lines), "fact"))


def _weight(fact: Fact) -> tuple[int, int, str]:
    """What more origins and more reports tell comes first."""
    return -len(fact.origins), -len({s.report for s in fact.statements}), fact.id


def fact_line(fact: Fact, cites: tuple[str, ...] = ()) -> Line:
    """A fact with its day, status, standing and origins."""
    status = () if fact.status == "happened" else (fact.status,)
    standing = {"agreed": f"{len(fact.origins)} origins", "lone": "one origin", "disputed": "disputed"}[fact.standing]
    origins = ", ".join(origin(one) for one in fact.origins)
    notes = (f"from {origins}",) if origins else ()
    return Line(fact.text, day(fact.when, weekday=True) if fact.when else "", (*status, standing), cites, notes)


def _said(quotations: Sequence[Quotation], citer: Citer, whole: bool) -> Section:
    known = {quotation.id for quotation in quotations}
    variants: dict[str, list[Quotation]] = {}
    voices: dict[str, list[Quotation]] = {}
    for one in quotations:
        if one.variant_of in known and one.variant_of is not None:
            variants.setdefault(one.variant_of, []).append(one)
        else:
            voices.setdefault(speaker(one), []).append(one)
    lines: list[Line] = []
    left = 0
    for name, said in sorted(voices.items(), key=lambda voice: (-len(voice[1]), voice[0])):
        lines.append(Line(name, tags=(many(len(said), "time"),)))
        shown = said if whole else said[:MOST_SAID]
        left += len(said) - len(shown)
        lines.extend(quotation_line(q, citer, variants.get(q.id, ()), level=1) for q in shown)
    return Section("Who said what", tuple(lines), _left_out(left, "quotation"))


def quotation_line(one: Quotation, citer: Citer, variants: Sequence[Quotation] = (), level: int = 0) -> Line:
    """What was said, through whom it came, and the other wordings of it."""
    words = " ".join(one.text.split())
    told = f"“{words}”" if one.kind == "direct" else words
    came = chain(citer.of.get(one.report), one.chain)
    notes = [f"through {came}"] if came else []
    for other in variants:
        where = ", ".join(citer.reports([other]))
        notes.append(f"in [{where}]: “{' '.join(other.text.split())}”")
    return Line(told, cites=citer.reports([one]), notes=tuple(notes), level=level)


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
    return Section("People, bodies and places", lines, _left_out(len(ordered) - len(shown), "name"))


def entity_line(entity: Entity, cites: tuple[str, ...] = ()) -> Line:
    """A name with its other names and roles."""
    others = [name for name in entity.names if name != entity.name]
    roles = "; ".join(role.role for role in entity.roles)
    notes = (f"also {', '.join(others)}",) if others else ()
    return Line(f"{entity.name}{f', {roles}' if roles else ''}", tags=(entity.kind,), cites=cites, notes=notes)


def _left_out(number: int, what: str) -> str | None:
    return f"{many(number, f'more {what}')} with --all" if number > 0 else None


def _lettered(count: int) -> str:
    """a, b, … z, aa, ab, …"""
    letters = ""
    count += 1
    while count:
        count, place = divmod(count - 1, len(ascii_lowercase))
        letters = ascii_lowercase[place] + letters
    return letters
