"""Goes in: what an operator chose. Comes out: the settings of a run; help and documentation are made from them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


def _setting(default: Any, help: str) -> Any:
    return field(default=default, metadata={"help": help})


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator may choose. Every field has a default that serves a laptop."""

    store: str = _setting("dateline.db", "the store: a SQLite file, made where there is none")
    max_bytes: int = _setting(20_000_000, "a file, page or entry larger than this many bytes is skipped")
    max_characters: int = _setting(100_000, "a report with a longer text is skipped")
    story_window_days: int = _setting(14, "reports further apart than this are not joined directly into a story")
    jobs: int = _setting(1, "how many processes read reports; the record is the same with any number")
    knowledge: str = _setting("", "a CSV or JSON lines file of ids, names, kinds and dates; the store keeps its lines")
    home_zone: str = _setting("UTC", "the zone of a time that nothing else places, as UTC or an offset")


def described() -> tuple[tuple[str, str, str], ...]:
    """Each setting's name, default and help, in order."""
    return tuple((f.name, str(f.default), str(f.metadata["help"])) for f in fields(Settings))
