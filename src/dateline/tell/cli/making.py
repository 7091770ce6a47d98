"""Goes in: the commands that make something. Comes out: a store filled, a record written, pages served."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated, TextIO

import typer

from dateline.errors import BadUsage
from dateline.record import open_store
from dateline.settings import Settings
from dateline.tell.cli.common import (
    CODES,
    HELP,
    INTERRUPTED,
    STORE,
    JsonOption,
    StoreOption,
    finished,
    print_json,
    said,
    told,
    viewing,
)
from dateline.tell.cli.watching import Watch, summarised

FORMS = ("json", "html", "markdown")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the program, in the order that help shows them."""
    panel = "Make"
    app.command(rich_help_panel=panel, epilog=f"Exit codes: {CODES}")(run)
    app.command(rich_help_panel=panel)(export)
    app.command(rich_help_panel=panel)(serve)
    app.command(rich_help_panel=panel)(evaluate)


def run(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH",
            help="Files, folders, globs; - reads JSON lines from standard input. None only to go on with a store.",
        ),
    ] = None,
    store: StoreOption = STORE,
    jobs: Annotated[int, typer.Option("--jobs", "-j", metavar="N", min=1, max=64, help=HELP["jobs"])] = Settings().jobs,
    home_zone: Annotated[str, typer.Option(metavar="ZONE", help=HELP["home_zone"])] = Settings().home_zone,
    knowledge: Annotated[Path | None, typer.Option("--knowledge", "-k", metavar="FILE", help=HELP["knowledge"])] = None,
    json: JsonOption = False,
) -> None:
    """Read reports and write what they say into the store.

    Reports that are there already are not read again, so a stopped run goes on where it ended. Without PATH only the
    stories are decided that a stopped run left open in a store that is there.
    """
    if not paths and not store.exists():
        raise BadUsage(f"there is no store at {store} to go on with; name what to read: dateline run PATH...")
    from dateline.pipeline import EnglishParser
    from dateline.pipeline import run as run_all

    settings = Settings(store=str(store), jobs=jobs, home_zone=home_zone, knowledge=str(knowledge or ""))
    with open_store(store, writes=True) as opened, Watch() as watch:
        try:
            summary = run_all(paths or (), opened, settings, EnglishParser(), watch, sys.stdin.buffer)
        except KeyboardInterrupt:
            watch.stop()
            told("dateline: stopped; what was read is kept, and the same command goes on from there")
            raise typer.Exit(INTERRUPTED) from None
    if json:
        print_json(summary)
    else:
        said(summarised(summary))
    raise typer.Exit(finished(summary.new + summary.known, len(summary.skipped)))


def export(
    store: StoreOption = STORE,
    form: Annotated[str, typer.Option("--format", "-f", metavar="|".join(FORMS), help="The form to write.")] = "json",
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write here, not to the screen.")
    ] = None,
    schema: Annotated[bool, typer.Option("--schema", help="Write the JSON Schema of the record instead.")] = False,
) -> None:
    """Write the whole record as JSON (the public contract), as one HTML page, or as Markdown."""
    from dateline.tell.export import export as export_as
    from dateline.tell.schema import written

    if schema:
        with _written(out) as file:
            file.write(written())
        return
    with viewing(store) as view:
        pieces = export_as(view, form)
        with _written(out) as file:
            file.writelines(pieces)


def serve(
    store: StoreOption = STORE,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="N", min=1, max=65535, help="The port to listen on.")] = 8077,
) -> None:
    """Show the record as pages, until interrupted."""
    from dateline.tell.serve import serve as serve_pages

    shown = f"[{host}]" if ":" in host else host
    serve_pages(store, host, port, lambda: told(f"dateline: http://{shown}:{port}/ shows {store}; Ctrl-C ends it"))


def evaluate(
    what: Annotated[str, typer.Argument(metavar="bench", help="What to evaluate: bench, a folder of */reports.jsonl.")],
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the benchmark.")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="Where to write the record as JSON.")],
    jobs: Annotated[int, typer.Option("--jobs", "-j", metavar="N", min=1, max=64, help=HELP["jobs"])] = Settings().jobs,
) -> None:
    """Read a benchmark's reports in one fresh store and write the record for its scorer."""
    if what != "bench":
        raise BadUsage(f"nothing called {what!r} can be evaluated; there is bench")
    from dateline.tell.evaluate import evaluate_bench

    with Watch() as watch:
        summary = evaluate_bench(folder, out, Settings(jobs=jobs), watch)
    said(summarised(summary))
    raise typer.Exit(finished(summary.new + summary.known, len(summary.skipped)))


def _written(out: Path | None) -> TextIO | nullcontext[TextIO]:
    """The file to write, or the screen."""
    if out is None:
        return nullcontext(sys.stdout)
    try:
        return out.open("w", encoding="utf-8")
    except OSError as failure:
        raise BadUsage(f"{out}: it can't be written: {failure.strerror}") from failure
