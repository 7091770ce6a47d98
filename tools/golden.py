"""Goes in: the sample corpus. Comes out: its record as Markdown, kept in tests/golden: python -m tools.golden.

Run it after a change of decisions, and read the difference before it is committed: every line of it is what a user of
the samples would now be told.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from dateline.pipeline import EnglishParser, run
from dateline.record import open_store
from dateline.settings import Settings
from dateline.tell.export import export

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden" / "samples.md"


def golden() -> str:
    """The record of `samples/`, as Markdown. Call it from the project's folder: addresses are relative to it."""
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "golden.db", writes=True) as store:
        run(("samples",), store, Settings(), EnglishParser())
        with store.view() as view:
            return "".join(export(view, "markdown"))


def main() -> None:
    """Write the golden record anew."""
    GOLDEN.parent.mkdir(parents=True, exist_ok=True)
    GOLDEN.write_text(golden(), encoding="utf-8")


if __name__ == "__main__":
    main()
