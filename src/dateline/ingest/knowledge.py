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

KINDS_OF: Mapping[EntityKind, str] = {
    "person": "person|human|human being|individual|people",
    "organization": """organization|organisation|body|company|business|enterprise|public company|corporation|firm|party|
        political party|agency|government agency|ministry|government|court|parliament|legislature|university|school|
        college|hospital|bank|airline|newspaper|news agency|magazine|broadcaster|television station|website|club|
        sports club|football club|team|association football club|sports team|nonprofit organization|charity|union|
        trade union|association|foundation|institution|museum|military unit|armed forces|army|navy|police|band|
        musical group|church|international organization|intergovernmental organization|militant organization""",
    "place": """place|location|country|sovereign state|state|city|town|village|municipality|capital|capital city|
        human settlement|settlement|region|province|county|district|island|continent|sea|ocean|river|lake|mountain|
        volcano|border|street|building|airport|port|bridge|station|railway station|stadium|park|big city|u.s. state|
        administrative territorial entity|administrative division|neighborhood|neighbourhood|suburb""",
    "other": """other|thing|ship|vessel|ferry|cargo ship|aircraft|airliner|spacecraft|satellite|rocket|train|vehicle|
        car|event|election|war|battle|earthquake|storm|hurricane|disease|film|book|song|album|work|product|award|prize|
        law|treaty|language|religion|sport|ethnic group|species|software|project|ship class""",
}
KINDS: Mapping[str, EntityKind] = {
    " ".join(word.split()): kind for kind, listed in KINDS_OF.items() for word in listed.split("|")
}
"""What a line may be said to be, by our kinds and by the commonest classes that knowledge bases export."""
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
    kind = " ".join(str(row.get("kind") or "").replace("_", " ").split()).casefold()
    dates = str(row.get("dates") or "").strip()
    if not id or not names:
        raise BadUsage(f"{at}: it has no {'names' if id else 'id'}")
    if kind and kind not in KINDS:
        raise BadUsage(f"{at}: kind {kind!r} is none of person, organization, place, other, nor a common class of them")
    since = _DAY.match(dates)
    if dates and since is None and not dates.startswith(("/", "..")):
        raise BadUsage(f"{at}: dates {dates!r} are no EDTF interval, as 1961-03-07/ or 1998/2012")
    return Known(id, names, KINDS.get(kind), since[0] if since else None)
