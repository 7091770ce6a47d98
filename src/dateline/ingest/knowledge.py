"""Goes in: a knowledge file (CSV, TSV or JSON lines). Comes out: its lines: an id, names, kind and since when it is.

    id,names,kind,dates
    Q101,Edda Rohn|E. Rohn,person,1961-03-07/
    {"id": "Q102", "names": ["Norgate Steel"], "kind": "organization", "dates": "1998/2012"}

Names are parted by "|" in a table. Dates are an EDTF interval, from which only the beginning is taken: of what is over,
reports still speak.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from dateline.errors import BadUsage
from dateline.model.reading import EntityKind
from dateline.model.record import Known

KINDS: Mapping[str, EntityKind] = {
    "person": "person",
    "human": "person",
    "organization": "organization",
    "organisation": "organization",
    "body": "organization",
    "company": "organization",
    "place": "place",
    "location": "place",
    "other": "other",
}
MOST_BYTES = 200_000_000
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def read_knowledge(path: Path) -> tuple[Known, ...]:
    """The lines of the file. Raises `BadUsage`, naming the line, where one can't be used: half a file would mislead."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadUsage(f"{path}: larger than {MOST_BYTES:,} bytes")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as failure:
        raise BadUsage(f"{path}: it can't be read: {failure.strerror}") from failure
    except UnicodeDecodeError as failure:
        raise BadUsage(f"{path}: it is no UTF-8 text") from failure
    found: dict[str, Known] = {}
    for number, row in _rows(path, text):
        line = _known(row, f"{path}, line {number}")
        if line.id in found:
            raise BadUsage(f"{path}, line {number}: {line.id} has a line already")
        found[line.id] = line
    return tuple(found[id] for id in sorted(found))


def _rows(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    lines = text.splitlines()
    if text.lstrip()[:1] == "{":
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield number, _object(line, f"{path}, line {number}")
        return
    parting = "\t" if lines and "\t" in lines[0] else ";" if lines and ";" in lines[0] else ","
    reader = csv.DictReader(lines, delimiter=parting)
    if lines and not {"id", "names"} <= set(reader.fieldnames or ()):
        raise BadUsage(f"{path}: its first line must name the columns id and names; kind and dates are optional")
    try:
        yield from ((reader.line_num, dict(row)) for row in reader)
    except csv.Error as error:
        raise BadUsage(f"{path}, line {reader.line_num}: this row is broken ({error})") from error


def _object(line: str, at: str) -> Mapping[str, object]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadUsage(f"{at}: no JSON ({error.msg})") from error
    if not isinstance(row, dict):
        raise BadUsage(f"{at}: no object with id and names")
    return row


def _known(row: Mapping[str, object], at: str) -> Known:
    given = row.get("names") or row.get("name") or ""
    listed = given if isinstance(given, list) else str(given).split("|")
    names = tuple(dict.fromkeys(name for one in listed if (name := " ".join(str(one).split()))))
    id = str(row.get("id") or "").strip()
    kind = str(row.get("kind") or "").strip().casefold()
    dates = str(row.get("dates") or "").strip()
    if not id or not names:
        raise BadUsage(f"{at}: it has no {'names' if id else 'id'}")
    if kind and kind not in KINDS:
        raise BadUsage(f"{at}: kind {kind!r} is none of person, organization, place, other")
    since = _DAY.match(dates)
    if dates and since is None and not dates.startswith(("/", "..")):
        raise BadUsage(f"{at}: dates {dates!r} are no EDTF interval, as 1961-03-07/ or 1998/2012")
    return Known(id, names, KINDS.get(kind), since[0] if since else None)
