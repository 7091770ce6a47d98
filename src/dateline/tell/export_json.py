"""Goes in: the store. Comes out: the whole record as one JSON document, piece by piece, so that memory stays flat.

The document is a pure function of the set of reports: every list is in an order that content gives, and nothing of the
store, the clock or the machine is in it. One entry stands on one line, so that two records can be compared by line.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256

import dateline
from dateline.model.record import Made
from dateline.record import View, queries
from dateline.tell.plain import plain

SCHEMA = "dateline-record/1"

SECTIONS: tuple[tuple[str, Callable[[View], Iterable[object]]], ...] = (
    ("reports", queries.every_report),
    ("times", queries.times),
    ("quantities", lambda view: (number for read in queries.every_read(view) for number in read.reading.quantities)),
    ("quotations", queries.quotes),
    ("entities", queries.entities),
    ("copies", queries.copies),
    ("stories", queries.every_story),
    ("facts", queries.facts),
    ("conflicts", queries.conflicts),
    ("date_errors", queries.date_errors),
    ("plans", queries.plans),
)


def export_json(view: View) -> Iterator[str]:
    """The document, an entry at a time."""
    yield f'{{"schema": {_line(SCHEMA)},\n"made": {_line(plain(_made(view)))}'
    for name, rows in SECTIONS:
        yield f',\n"{name}": ['
        between = "\n"
        for row in rows(view):
            yield between + _line(plain(row))
            between = ",\n"
        yield "\n]" if between == ",\n" else "]"
    yield "}\n"


def _made(view: View) -> Made:
    """By what the record was made; the corpus is known by the ids of its reports in order."""
    corpus = sha256()
    for id in queries.report_ids(view):
        corpus.update(f"{id}\n".encode())
    return Made(dateline.__version__, queries.models_used(view), corpus.hexdigest())


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
