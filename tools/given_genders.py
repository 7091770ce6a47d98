"""Goes in: the wheel of nomquamgender. Comes out: the given names in it that tell a gender, as the program reads them.

    python -m tools.given_genders WHEEL

`pip download --no-deps nomquamgender==0.1.4` fetches the wheel (MIT; Van Buskirk, Clauset and Larremore 2023). It is no
dependency: what it needs besides is not needed here, and its table takes a second and a half to read.
"""

from __future__ import annotations

import gzip
import json
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

WHEEL_SHA256 = "55914319e0f40190683a7b93a4af781b38cfe4e56b617f7964956a5bd36396f6"
TABLE = "nomquamgender/name_data.json"
OUT = Path("src/dateline/language/genders.txt.gz")
SOURCES = 3  # a name must be in so many of the 36 sources
OFTEN = 20  # and borne so often, or be one gender's alone
SURE, ALONE = 0.1, 0.01  # at most so many of its bearers are of the other gender; the makers' threshold is the first

NOTICE = "# From nomquamgender 0.1.4, copyright (c) 2022 Ian Van Buskirk, MIT: names of men, of women, of both.\n"


def chosen(table: dict[str, list[float]]) -> tuple[list[str], ...]:
    """Men's names, women's and those of both, in small Latin letters, hyphens kept."""
    found: tuple[list[str], ...] = ([], [], [])
    for name, (sources, times, women, *_) in table.items():
        other = min(women, 1 - women)
        sure = other <= (SURE if times >= OFTEN else ALONE)
        if sources < SOURCES or len(name) < 2 or not (name.isascii() and name.replace("-", "").isalpha()):
            continue
        if sure or times >= OFTEN:
            found[women > 0.5 if sure else 2].append(name)
    return tuple(map(sorted, found))


def main() -> None:
    """Write the names; refuse another wheel than the one that was looked at."""
    wheel = Path(sys.argv[1])
    if sha256(wheel.read_bytes()).hexdigest() != WHEEL_SHA256:
        raise SystemExit(f"{wheel} is not nomquamgender 0.1.4 as it was pinned")
    with ZipFile(wheel) as opened:
        found = chosen(json.loads(opened.read(TABLE)))
    text = NOTICE + "\n\n".join("\n".join(names) for names in found) + "\n"
    OUT.write_bytes(gzip.compress(text.encode("ascii"), 9, mtime=0))
    print(", ".join(str(len(names)) for names in found), f"names, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
