"""Goes in: a place as a user names it. Comes out: the files that are meant, in order."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from dateline.errors import Empty, SkipReport, Unreadable

# Found in folders beside reports (saved pages bring them along, programs leave them) and never reports themselves.
COMPANIONS = (
    ".7z", ".avi", ".avif", ".bak", ".bmp", ".bz2", ".c", ".cfg", ".class", ".cpp", ".css", ".db", ".db-journal",
    ".db-shm", ".db-wal", ".dll", ".doc", ".docx", ".eot", ".epub", ".exe", ".gif", ".go", ".h", ".ico", ".ini",
    ".java", ".jpeg", ".jpg", ".js", ".lock", ".log", ".m4a", ".map", ".md5", ".mjs", ".mov", ".mp3", ".mp4", ".o",
    ".odt", ".ogg", ".otf", ".pdf", ".pickle", ".png", ".ppt", ".pptx", ".py", ".pyc", ".rar", ".rs", ".sh",
    ".sha256", ".so", ".sqlite", ".sqlite3", ".svg", ".swf", ".tar", ".tif", ".tiff", ".toml", ".ts", ".ttf", ".wasm",
    ".wav", ".webm", ".webmanifest", ".webp", ".woff", ".woff2", ".xls", ".xlsx", ".xz", ".yaml", ".yml", ".zip",
    ".zst",
)  # fmt: skip


NO_FILE = "it is no file: a pipe, a device or a link that leads nowhere"


def address_of(path: Path | str) -> str:
    """A path as it is told and stored: bytes of a name that are no text are written out (`\\xff`)."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def files_of(place: str) -> Iterator[Path | SkipReport]:
    """The files of a file, folder or glob; a place with none gives the reason instead."""
    path = Path(place)
    try:
        if path.is_dir():
            yield from _files_in(path)
        elif path.exists():
            yield path
        elif glob.has_magic(place):
            yield from _files_like(place)
        else:
            yield Unreadable(address_of(place), "there is no such file or folder")
    except (OSError, ValueError) as error:
        yield Unreadable(address_of(place), f"it can't be opened ({getattr(error, 'strerror', None) or error})")


def _files_in(folder: Path) -> Iterator[Path | SkipReport]:
    """Every file below a folder in the order of names, hidden ones and companions apart."""
    failures: list[OSError] = []
    found = 0
    for here, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(here, name)
            if name.startswith(".") or file.suffix.lower() in COMPANIONS:
                continue
            found += 1
            yield file if file.is_file() else Unreadable(address_of(file), NO_FILE)
    yield from (Unreadable(address_of(f.filename), f"it can't be opened ({f.strerror})") for f in failures)
    if not found and not failures:
        yield Empty(address_of(folder), "there is no report file in this folder")


def _files_like(pattern: str) -> Iterator[Path | SkipReport]:
    matches = sorted(glob.glob(pattern, recursive=True))
    if not matches:
        yield Unreadable(address_of(pattern), "no file has a name of this pattern")
    for match in matches:
        path = Path(match)
        if path.is_dir():
            if "**" not in pattern:
                yield from _files_in(path)
        else:
            yield path
