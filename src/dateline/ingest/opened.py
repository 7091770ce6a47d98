"""Goes in: a file or a stream. Comes out: the same opened: its address, suffix, first bytes, the rest."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath

from dateline.errors import Empty, SkipReport, Unreadable
from dateline.ingest.places import address_of
from dateline.ingest.stream import GZIP, Readable, Stream, unpacked
from dateline.model.report import RawReport

LOOK = 4096

# A raw report, or the reason why there is none: the run goes on either way.
Given = RawReport | SkipReport


@dataclass(frozen=True, slots=True)
class Opened:
    """A place opened for reading. `suffix` is in lower case with `.gz` taken off, `head` stays to be read.

    `path` is the file where it can be read at any place: neither packed nor a pipe.
    """

    address: str
    suffix: str
    head: bytes
    stream: Stream
    path: Path | None = None


@contextmanager
def opened_file(file: Path) -> Iterator[Opened]:
    """Open a file for as long as it is read. Raises `Unreadable` or `Empty` with the reason."""
    address = address_of(file)
    try:
        mode = file.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise Unreadable(address, "it is neither a file nor a folder")
        source = os.fdopen(_at_once(file), "rb")
    except OSError as error:
        raise Unreadable(address, f"it can't be opened ({error.strerror or error})") from error
    with source:
        regular = stat.S_ISREG(mode) and source.read(2) != GZIP
        if stat.S_ISREG(mode):
            source.seek(0)
        yield open_stream(source, address, file.name, file if regular else None)


def _at_once(path: Path) -> int:
    """Open a file; of a pipe that nothing writes to, only its emptiness is read, for waiting would have no end."""
    opened = os.open(path, os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_CLOEXEC", 0))
    os.set_blocking(opened, True)
    return opened


def open_stream(source: Readable, address: str, name: str, path: Path | None = None) -> Opened:
    """Open a stream, unpacked. Raises `Empty` where nothing is in it."""
    stream = unpacked(source, address)
    head = stream.peek(LOOK)
    if not head:
        raise Empty(address, "it is empty")
    lowered = name.lower().removesuffix(".gz")
    return Opened(address, PurePath(lowered).suffix, head, stream, path)
