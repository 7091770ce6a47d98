"""Goes in: stories as they were decided, with their reports. Comes out: HTML pages, self-contained or for the server.

A self-contained page holds its own style and script, pinned by hash in its content security policy, and asks no
other host for anything.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from dateline import __version__
from dateline.model.record import Conflict, Related
from dateline.model.report import Report
from dateline.record.rows import Hit, StoryLine
from dateline.tell.pages.view import StoryView, view_story


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
        parts.append(_story(view_story(related, of, f"s{number}-")))
    return _page("corpus.html", title=title, stories=rows, parts=parts, reports=reports, inline=True)


def index_page(stories: Sequence[StoryLine], reports: int) -> str:
    """The server's list of stories."""
    return _page("corpus.html", title="Stories", stories=stories, parts=(), reports=reports, inline=False)


def story_page(related: Related, reports: Mapping[str, Report]) -> str:
    """The server's page of one story."""
    view = view_story(related, reports)
    return _page("single.html", title=view.title, parts=(_story(view),), reports=len(view.reports), inline=False)


def search_page(query: str, hits: Sequence[Hit], reports: int) -> str:
    """The server's list of reports that hold the words searched for."""
    return _page("search.html", title="Search", query=query, hits=hits, reports=reports, inline=False)


def problem_page(title: str, reason: str, reports: int) -> str:
    """The server's page for something that isn't there."""
    return _page("problem.html", title=title, reason=reason, reports=reports, inline=False)


def static_file(name: str) -> str:
    """The text of a file below `static/`."""
    return files("dateline.tell").joinpath("static", name).read_text(encoding="utf-8")


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("dateline.tell"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _story(view: StoryView) -> str:
    rows = (*view.timeline, *view.undated)
    anchors = {row.fact.id: row.anchor for row in rows}
    return _templates().get_template("story.html").render(s=view, anchors=anchors, told=dict(_told(view)))


def _told(view: StoryView) -> Iterator[tuple[str, dict[str, object]]]:
    """What the script shows beside a statement: the fact, its standing in words, and every report's words for it."""
    for row in (*view.timeline, *view.undated):
        origins = ", ".join(o.name for o in row.fact.origins)
        words = {"agreed": "Agreed by independent origins", "lone": "One origin only", "disputed": "Disputed"}
        yield (
            row.fact.id,
            {
                "text": row.fact.text,
                "line": f"{words[row.fact.standing]}: {origins}. {row.fact.why}",
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
            **({"query": None} | values),
        )
    )


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
