"""Goes in: stories as they were decided, with their reports. Comes out: HTML pages, self-contained or for the server.

A self-contained page holds its own style and script, pinned by hash in its content security policy, and asks no
other host for anything.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from dateline import __version__
from dateline.model.record import Conflict, Related
from dateline.model.report import Report
from dateline.record import View, queries
from dateline.record.rows import Counts, Hit, StoryLine
from dateline.tell.origins import standing
from dateline.tell.pages.lists import MOST_QUOTES, disputes, known, names, quotes, unread
from dateline.tell.pages.maps import draw_map
from dateline.tell.pages.shapes import StoryView
from dateline.tell.pages.view import view_story
from dateline.tell.words import day, fact_day, many, meaning, short_day, span, spoken


def story_line(related: Related) -> StoryLine:
    """A story's line in a list."""
    s = related.story
    return StoryLine(
        s.id, s.title, s.earliest, s.latest, len(s.reports), len(related.facts), len(_disputes(related.conflicts))
    )


def _disputes(conflicts: Sequence[Conflict]) -> tuple[Conflict, ...]:
    return tuple(c for c in conflicts if c.relation == "conflict")


def corpus_page(stories: Iterable[tuple[Related, Mapping[str, Report]]], title: str, reports: int) -> str:
    """One self-contained page with every story."""
    rows: list[StoryLine] = []
    parts: list[str] = []
    for number, (related, of) in enumerate(stories, 1):
        rows.append(story_line(related))
        parts.append(_story(view_story(related, of, f"s{number}-"), inline=True))
    return _page("corpus.html", title=title, stories=rows, parts=parts, reports=reports, inline=True)


def index_page(stories: Sequence[StoryLine], counts: Counts) -> str:
    """The server's list of stories, with a word on what could not be read."""
    trouble = [many(counts.failures, "file or report", "files or reports") + " could not be read"] * (
        counts.failures > 0
    )
    trouble += [many(counts.unread, "report is", "reports are") + " kept, but not read"] * (counts.unread > 0)
    values = {"stories": stories, "parts": (), "trouble": "; ".join(trouble)}
    return _page("corpus.html", title="Stories", reports=counts.reports, inline=False, here="/", **values)


def story_page(related: Related, reports: Mapping[str, Report]) -> str:
    """The server's page of one story."""
    view = view_story(related, reports)
    return _page("single.html", title=view.title, parts=(_story(view),), reports=len(view.reports), inline=False)


def search_page(query: str, hits: Sequence[Hit], reports: int) -> str:
    """The server's list of reports that hold the words searched for."""
    return _page("search.html", title="Search", query=query, hits=hits, reports=reports, inline=False)


def who_page(view: View, wanted: str | None) -> str:
    """The server's list of persons, bodies and places."""
    found, entities = names(view, wanted)
    values = {"names": found, "wanted": wanted, "map": draw_map([e for e in entities if e.kind == "place"])}
    return _listed(view, "who.html", "Who’s who", "/who", values)


def known_page(view: View, name: str) -> str | None:
    """The server's page of everybody of one name; None where nobody has it."""
    found = known(view, name)
    if not found:
        return None
    title = found[0].entity.name if len(found) == 1 else name
    return _listed(view, "known.html", title, None, {"known": found})


def quotes_page(view: View, by: str | None, word: str | None) -> str:
    """The server's list of quotations."""
    rows = quotes(view, by, word)
    cut = MOST_QUOTES if sum(1 + len(r.also) + len(r.wordings) for r in rows) >= MOST_QUOTES else None
    values = {"rows": rows, "by": by, "word": word, "cut": cut}
    return _listed(view, "quotes.html", "Who said what", "/quotes", values)


def conflicts_page(view: View) -> str:
    """The server's list of disagreements, story by story."""
    return _listed(
        view, "conflicts.html", "Where the reports disagree", "/conflicts", {"disputes": tuple(disputes(view))}
    )


def failures_page(view: View) -> str:
    """The server's list of what could not be read, and why."""
    values = {"failures": queries.failures(view), "unread": unread(view)}
    return _listed(view, "failures.html", "What could not be read", None, values)


def _listed(view: View, template: str, title: str, here: str | None, values: Mapping[str, object]) -> str:
    reports = queries.counts(view).reports
    return _page(template, title=title, reports=reports, inline=False, here=here, **values)


def problem_page(title: str, reason: str, reports: int) -> str:
    """The server's page for something that isn't there."""
    return _page("problem.html", title=title, reason=reason, reports=reports, inline=False)


def static_file(name: str) -> str:
    """The text of a file below `static/`."""
    return files("dateline.tell").joinpath("static", name).read_text(encoding="utf-8")


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("dateline.tell"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        day=day,
        weekday=partial(day, weekday=True),
        fact_day=fact_day,
        meaning=meaning,
        standing=standing,
        short_day=short_day,
        many=many,
        span=span,
        spoken=spoken,
    )
    return made


def _story(view: StoryView, *, inline: bool = False) -> str:
    rows = (*view.timeline, *view.later, *view.undated)
    anchors = {row.fact.id: row.anchor for row in rows}
    template = _templates().get_template("story.html")
    return template.render(s=view, anchors=anchors, told=dict(_told(view)), inline=inline)


_STANDING = {"agreed": "Agreed by independent origins", "lone": "One origin only", "disputed": "Disputed"}


def _told(view: StoryView) -> Iterator[tuple[str, dict[str, object]]]:
    """What the script shows beside a statement: the fact, its standing in words, and every report's words for it."""
    for row in (*view.timeline, *view.later, *view.undated):
        yield (
            row.fact.id,
            {
                "text": row.fact.text,
                "line": f"{_STANDING[row.fact.standing]}: {row.origins}. {row.fact.why}",
                "statements": [
                    {"label": c.label, "anchor": c.anchor, "start": c.start, "end": c.end, "words": c.words}
                    for c in row.cites
                ],
            },
        )


def _page(template: str, *, title: str, reports: int, inline: bool, **values: object) -> str:
    style, script = static_file("dateline.css"), static_file("dateline.js")
    return (
        _templates()
        .get_template(template)
        .render(
            title=title,
            reports=reports,
            inline=inline,
            version=__version__,
            style=style,
            script=script,
            style_hash=_hash(style),
            script_hash=_hash(script),
            **({"query": None, "here": None, "trouble": None} | values),
        )
    )


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
