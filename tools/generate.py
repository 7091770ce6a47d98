"""Goes in: the code. Comes out: the pages and files that are made from it: python -m tools.generate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dateline.tell.cli import app
from dateline.tell.cli.reference import reference
from dateline.tell.schema import written

GENERATED: tuple[tuple[str, Callable[[], str]], ...] = (
    ("docs/commands.md", lambda: reference(app)),
    ("src/dateline/schema/dateline-record-1.json", written),
)


def main() -> None:
    """Write each file anew where it differs."""
    for name, make in GENERATED:
        file, made = Path(name), make()
        if not file.exists() or file.read_text(encoding="utf-8") != made:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(made, encoding="utf-8")
            print(f"wrote {name}")


if __name__ == "__main__":
    main()
