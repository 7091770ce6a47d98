"""Goes in: a parse. Comes out: names with kinds corrected by the report's own evidence, as mentions."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.parse import Parse
from dateline.model.reading import Mention, Reading
from dateline.model.report import Report
from dateline.read.names.inside import names_inside
from dateline.read.names.kinds import settle_kinds
from dateline.read.names.spans import find_spans
from dateline.read.names.titled import Name, head_of

__all__ = ["find_names"]


def find_names(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Mark the names of persons, bodies, places and other things, in datelines and captions too.

    The language model's spans are mended and its kinds outvoted by what the report says of the same name elsewhere.
    Each mention is a cluster of its own until coreference joins them.
    """
    names = settle_kinds(report, parse, find_spans(report, parse))
    names = tuple(sorted((*names, *names_inside(parse, names)), key=lambda n: (n.first, -n.last)))
    mentions = tuple(_mention(report, parse, name, number) for number, name in enumerate(names))
    return replace(reading, mentions=mentions)


def _mention(report: Report, parse: Parse, name: Name, cluster: int) -> Mention:
    start, end = parse.tokens[name.first].start, parse.tokens[name.last - 1].end
    return Mention(
        report=report.id,
        start=start,
        end=end,
        text=report.text[start:end],
        kind=name.kind,
        form="name",
        head=head_of(parse, name).start,
        cluster=cluster,
        role=name.title,
        gender=name.gender,
    )
