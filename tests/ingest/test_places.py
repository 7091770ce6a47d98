"""Guards which files a place means, and in which order."""

from __future__ import annotations

from pathlib import Path

from dateline.errors import Empty
from dateline.ingest.places import files_of


def test_a_folder_is_read_whole_in_order_without_what_is_no_report(tmp_path: Path) -> None:
    """Hidden files, companions of saved pages and stores are left out; the order is that of names."""
    for name in ("b.txt", "a.html", "sub/c.jsonl", ".hidden", ".git/x.txt", "a_files/s.css", "dateline.db"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [str(file.relative_to(tmp_path)) for file in files_of(str(tmp_path)) if isinstance(file, Path)]
    assert found == ["a.html", "b.txt", "sub/c.jsonl"]


def test_a_pattern_means_the_files_of_that_name(tmp_path: Path) -> None:
    """A glob that the shell did not resolve, matches sorted."""
    for name in ("b.txt", "a.txt", "c.html"):
        (tmp_path / name).write_text("x")
    assert [file.name for file in files_of(str(tmp_path / "*.txt")) if isinstance(file, Path)] == ["a.txt", "b.txt"]


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    """Silence would look like success."""
    (skip,) = files_of(str(tmp_path))
    assert isinstance(skip, Empty)


def test_a_pattern_with_a_double_star_gives_each_file_once(tmp_path: Path) -> None:
    """Folders that match beside their files must not be read a second time."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("x")
    assert len(list(files_of(str(tmp_path / "**" / "*")))) == 1
