"""Goes in: the store and the name of a form. Comes out: the whole record in that form, piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dateline.errors import BadUsage
from dateline.model.record import Related
from dateline.model.report import Report
from dateline.record import View, queries
from dateline.tell.export_json import export_json
from dateline.tell.export_markdown import export_markdown


def export_html(view: View) -> Iterator[str]:
    """One self-contained page with every story."""
    from dateline.tell.pages import corpus_page

    yield corpus_page(_with_reports(view), "The record", queries.counts(view).reports)


EXPORTS: tuple[tuple[str, Callable[[View], Iterator[str]]], ...] = (
    ("json", export_json),
    ("html", export_html),
    ("markdown", export_markdown),
)


def export(view: View, form: str) -> Iterator[str]:
    """The record in one of the forms of `EXPORTS`."""
    for name, write in EXPORTS:
        if name == form:
            return write(view)
    raise BadUsage(f"there is no form {form!r}; there are {', '.join(name for name, _ in EXPORTS)}")


def _with_reports(view: View) -> Iterator[tuple[Related, dict[str, Report]]]:
    """Every story, the latest first, with its reports by id."""
    for line in queries.stories(view):
        related = queries.related(view, line.id)
        if related is not None:
            yield related, {report.id: report for report in queries.reports_of(view, line.id)}
