"""Goes in: the commands that look into a store. Comes out: its answers, for people or, with --json, for programs."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Annotated

import typer

from dateline.errors import BadUsage, SkipReport
from dateline.model.reading import Quotation
from dateline.model.record import Entity, Related
from dateline.model.report import Report
from dateline.record import View, queries
from dateline.record.fold import fold
from dateline.record.rows import StoryLine
from dateline.record.search import search as search_store
from dateline.settings import Settings
from dateline.tell.citing import Citer, Line, Section
from dateline.tell.cli.common import (
    HELP,
    STORE,
    JsonOption,
    StoreOption,
    console,
    finished,
    print_json,
    said,
    told,
    viewing,
)
from dateline.tell.margin import print_times
from dateline.tell.origins import named_origins
from dateline.tell.profile import profile
from dateline.tell.profile_lines import told_profile
from dateline.tell.quoting import by_speaker, grouped, told_quotation
from dateline.tell.telling import copied, disagreements, planned, tell_story, wrong_dates
from dateline.tell.telling import entity_line as told_entity
from dateline.tell.telling import timeline as told_timeline
from dateline.tell.terminal import print_line, print_section, print_telling
from dateline.tell.words import many, outlet, published, published_day, span

StoryArgument = Annotated[
    str | None, typer.Argument(metavar="[STORY]", help="An id or its beginning, or words of the title; all without.")
]
AllOption = Annotated[bool, typer.Option("--all", "-a", help="Leave nothing out.")]
MOST_PROFILES = 5
NEAR_NAMES = 3  # so many names are suggested for one that nobody has
NEAR = 0.75  # and so much of their letters, in order, is the same
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_NO_STORIES = "The store holds no stories yet; `dateline run PATH` reads reports into it."


def add_to(app: typer.Typer) -> None:
    """Put the commands into the program, in the order that help shows them."""
    for command in (stories, show, timeline, quotes, conflicts, copies, plans, search, who, times, failures):
        app.command(rich_help_panel="Look")(command)


def stories(
    store: StoreOption = STORE,
    ids: Annotated[bool, typer.Option("--ids", help="Print the ids alone, one a line.")] = False,
    json: JsonOption = False,
) -> None:
    """List the stories, those with the latest events first."""
    with viewing(store) as view:
        lines = queries.stories(view)
        if json:
            print_json(lines)
        elif ids:
            for line in lines:
                said(line.id)
        elif lines:
            _list_stories(lines)
        else:
            said(_NO_STORIES)


def show(
    story: Annotated[
        str | None,
        typer.Argument(metavar="[STORY]", help="An id or its beginning, or words of the title; the latest without."),
    ] = None,
    store: StoreOption = STORE,
    whole: AllOption = False,
    json: JsonOption = False,
) -> None:
    """Show one story: what happened, who says so, and where the reports disagree."""
    with viewing(store) as view:
        latest = queries.stories(view, 1)
        if story is None and not latest:
            said("[]" if json else _NO_STORIES)
            return
        chosen = _chosen(view, story) if story is not None else latest[0]
        related, reports = _loaded(view, chosen)
        if json:
            print_json(Shown(tuple(reports.values()), related))
        else:
            print_telling(console(), tell_story(related, reports, whole=whole))
            others = queries.counts(view).stories - 1
            if story is None and others:
                said(f"{many(others, 'more story', 'more stories')}: `dateline stories` lists them.")


@dataclass(frozen=True, slots=True)
class Shown:
    """A story as `show --json` gives it: its reports, and everything decided about it."""

    reports: tuple[Report, ...]
    related: Related


def timeline(
    story: StoryArgument = None, store: StoreOption = STORE, whole: AllOption = False, json: JsonOption = False
) -> None:
    """What happened, day by day, and what stands behind it; the facts that tell most, unless --all."""
    with viewing(store) as view:
        chosen = _id(view, story)
        if json:
            print_json(queries.timeline(view, chosen))
            return
        _print_sections(
            view, chosen, lambda r, c: (told_timeline(r.facts, c, whole),), "No report gives a date to anything."
        )


def quotes(
    story: StoryArgument = None,
    by: Annotated[str | None, typer.Option(metavar="NAME", help="Only what people of this name said.")] = None,
    word: Annotated[str | None, typer.Option(metavar="WORD", help="Only with this word in it.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Only from reports of this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="Only from reports of this day or earlier.")] = None,
    store: StoreOption = STORE,
    json: JsonOption = False,
) -> None:
    """Who said what, through whom, and in which other wordings. A DAY may be a month or a year: 2031-03-04, 2031-03."""
    for day in (since, until):
        if day is not None and not _DAY.fullmatch(day):
            raise BadUsage(f"{day!r} is no day: write 2031-03-04, or 2031-03 or 2031 for all of it")
    with viewing(store) as view:
        dated = Dated(view)
        found = (q for q in queries.quotes(view, by, word, _id(view, story)) if dated.within(q, since, until))
        if json:
            print_json(found)
            return
        out, voices = console(), by_speaker(grouped(found))
        for name, spoken in voices.items():
            out.print()
            print_line(out, Line(name, tags=("",)))
            for one, variants in spoken:
                print_line(out, told_quotation(one, variants, dated.reports([one, *variants])))
        if not voices:
            said("Nobody is quoted" + (f" under the name {by!r}" if by else "") + (f" with {word!r}." if word else "."))


class Dated:
    """The reports that quotations stand in, each looked up once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._known: dict[str, Report | None] = {}

    def reports(self, quotations: Iterable[Quotation]) -> dict[str, Report]:
        """The reports of these quotations by id."""
        found = {q.report: self._report(q.report) for q in quotations}
        return {id: report for id, report in found.items() if report is not None}

    def within(self, quotation: Quotation, since: str | None, until: str | None) -> bool:
        """Whether its report came out between two days, both included; one without a day and year is in no span."""
        if since is None and until is None:
            return True
        report = self._report(quotation.report)
        day = published_day(report) if report else None
        if day is None or not day[:4].isdigit():
            return False
        first, last = since or day, until or day
        return first[: len(day)] <= day[: len(first)] and day[: len(last)] <= last[: len(day)]

    def _report(self, id: str) -> Report | None:
        if id not in self._known:
            self._known[id] = queries.report(self._view, id)
        return self._known[id]


def conflicts(story: StoryArgument = None, store: StoreOption = STORE, json: JsonOption = False) -> None:
    """Where the reports disagree: values side by side, and who says so."""
    with viewing(store) as view:
        chosen = _id(view, story)
        if json:
            print_json(queries.conflicts(view, chosen))
            return
        _print_sections(
            view, chosen, lambda r, c: (disagreements(r, c), wrong_dates(r, c)), "The reports disagree nowhere."
        )


def copies(story: StoryArgument = None, store: StoreOption = STORE, json: JsonOption = False) -> None:
    """Which report took words from which."""
    with viewing(store) as view:
        chosen = _id(view, story)
        if json:
            print_json(queries.copies(view, chosen))
            return
        _print_sections(view, chosen, lambda r, c: (copied(r.copies, c),), "No report took words from another.")


def plans(story: StoryArgument = None, store: StoreOption = STORE, json: JsonOption = False) -> None:
    """What was expected, and what became of it."""
    with viewing(store) as view:
        chosen = _id(view, story)
        if json:
            print_json(queries.plans(view, chosen))
            return
        _print_sections(view, chosen, lambda r, c: (planned(r.plans, c),), "No report announces anything.")


def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help='Words; "some words" together, wor*, -without.')
    ],
    store: StoreOption = STORE,
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=1000, help="How many reports at most.")] = 20,
    json: JsonOption = False,
) -> None:
    """Find reports by their words."""
    with viewing(store) as view:
        hits = search_store(view, " ".join(words), limit)
        if json:
            print_json(hits)
            return
        out = console()
        for hit in hits:
            around = " ".join(f"…{hit.before}«{hit.words}»{hit.after}…".split()) if hit.words else ""
            title = f"{outlet(hit.report)}, {published(hit.report)}: {hit.report.title or ''}"
            print_line(out, Line(title, tags=(hit.story or "",), notes=(around,) if around else ()))
        if not hits:
            said("No report has these words.")


def who(
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="A name or an entity's id; everybody without.")
    ] = None,
    store: StoreOption = STORE,
    json: JsonOption = False,
) -> None:
    """Persons, bodies and places; with a name, who that is: roles in time, stories, words, company, places.

    `dateline serve` shows the same under /who, with the places on a map.
    """
    if name is not None and not name.strip():
        raise BadUsage("an empty name is nobody's; `dateline who` without one lists everybody")
    with viewing(store) as view:
        found = list(queries.who(view, name) if name else queries.entities(view))
        if name and not found:
            raise BadUsage(nobody(view, name))
        if json:
            print_json(found)
            return
        out = console()
        ordered = sorted(found, key=lambda e: (-len(e.mentions), e.name, e.id))
        exact = [e for e in ordered if name and called_so(e, name)]
        if name and not exact and queries.entity(view, name) is not None:
            exact = ordered
        if not ordered:
            said("Nobody occurs.")
        for entity in exact[:MOST_PROFILES]:
            of = profile(view, entity)
            reports = _reports(view, [m.report for m in entity.mentions])
            told_of = told_profile(of, Citer(sorted(reports, key=lambda r: (r.published or "9999", r.id))))
            print_telling(out, told_of)
        for entity in () if exact else ordered:
            outlets = dict.fromkeys(outlet(r) for r in _reports(view, [m.report for m in entity.mentions]))
            cites = (f"{many(len(entity.mentions), 'mention')} in {', '.join(outlets)}",)
            print_line(out, told_entity(entity, cites))


def called_so(entity: Entity, name: str) -> bool:
    """Whether a name is one of somebody's, a form of address before it left out."""
    wanted = {name.casefold(), queries.without_address(name).casefold()}
    return not wanted.isdisjoint(each.casefold() for each in (entity.name, *entity.names))


def nobody(view: View, name: str) -> str:
    """What is said of a name that nobody has, with those that are written much like it."""
    names = {fold(each): each for e in queries.entities(view) for each in (e.name, *e.names)}
    near = get_close_matches(fold(name), sorted(names), n=NEAR_NAMES, cutoff=NEAR)
    hint = f"; near it are {', '.join(names[one] for one in near)}" if near else "; `dateline who` lists the names"
    return f"nobody of the name {name!r} occurs{hint}"


def times(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A report in any form that run reads; - for JSON lines.")],
    home_zone: Annotated[str, typer.Option(metavar="ZONE", help=HELP["home_zone"])] = Settings().home_zone,
    json: JsonOption = False,
) -> None:
    """Read a report and print it with each time expression, its value and the reason in the margin."""
    from dateline.pipeline import EnglishParser, read_only

    out, used, skipped = console(), 0, 0
    for read in read_only([file], Settings(home_zone=home_zone), EnglishParser(), sys.stdin.buffer):
        if isinstance(read, SkipReport):
            told(f"skipped {read}")
            skipped += 1
            continue
        used += 1
        if json:
            print_json(read.reading.times)
        else:
            print_times(out, read)
    raise typer.Exit(finished(used, skipped))


def failures(store: StoreOption = STORE, json: JsonOption = False) -> None:
    """What could not be read, and why."""
    from dateline.tell.pages.lists import unread

    with viewing(store) as view:
        found = queries.failures(view)
        if json:
            print_json(found)
            return
        kept = unread(view)
        for one in found:
            said(f"{one.address}: {one.reason}")
        for name, why in kept:
            said(f"kept, but not read: {name}: {why}")
        if not found and not kept:
            said("Everything could be read.")


def _chosen(view: View, wanted: str) -> StoryLine:
    """The one story that is meant."""
    found = queries.find_stories(view, wanted)
    if not found:
        raise BadUsage(f"no story is called {wanted!r}; `dateline stories` lists them")
    if len(found) > 1:
        some = "; ".join(f"{line.id} {line.title}" for line in found[:5])
        raise BadUsage(f"{wanted!r} may mean {many(len(found), 'story', 'stories')}: {some}")
    return found[0]


def _id(view: View, wanted: str | None) -> str | None:
    return _chosen(view, wanted).id if wanted is not None else None


def _loaded(view: View, line: StoryLine) -> tuple[Related, dict[str, Report]]:
    related = queries.related(view, line.id)
    if related is None:
        raise BadUsage(f"no story is called {line.id!r}")
    return related, {report.id: report for report in queries.reports_of(view, line.id)}


def _reports(view: View, ids: list[str]) -> list[Report]:
    found = (queries.report(view, id) for id in dict.fromkeys(ids))
    return [report for report in found if report is not None]


def _print_sections(
    view: View, chosen: str | None, sections: Callable[[Related, Citer], tuple[Section, ...]], empty: str
) -> None:
    """For each story that has any: its title, the sections, and the sources that they cite."""
    out, printed = console(), False
    for line in _wanted(view, chosen):
        related, reports = _loaded(view, line)
        related = named_origins(related, reports)
        citer = Citer([reports[id] for id in related.story.reports])
        told = [section for section in sections(related, citer) if section.lines]
        if told:
            printed = True
            out.rule(line.title, style="dim")
            for section in (*told, Section("Sources", tuple(citer.sources()))):
                print_section(out, section)
            out.print()
    if not printed:
        said(empty)


def _wanted(view: View, chosen: str | None) -> Iterator[StoryLine]:
    return (line for line in queries.stories(view) if chosen in (None, line.id))


def _list_stories(lines: tuple[StoryLine, ...]) -> None:
    out = console()
    for line in lines:
        counted = [span(line.earliest, line.latest), many(line.reports, "report"), many(line.facts, "fact")]
        counted += [many(line.conflicts, "conflict")] if line.conflicts else []
        print_line(out, Line(line.title or "Untitled story", line.id, notes=(" · ".join(counted),)), 14)
