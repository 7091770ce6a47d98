"""The record as JSON, and its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from dateline.errors import BadUsage
from dateline.model.reading import Quantity
from dateline.model.record import Entity, Related
from dateline.model.report import Report
from dateline.record import open_store, queries
from dateline.record.stories import put_stories
from dateline.tell.cli.making import FORMS
from dateline.tell.export import EXPORTS, export
from dateline.tell.export_json import SECTIONS, export_json
from dateline.tell.plain import plain
from dateline.tell.schema import record_schema, written

SHIPPED = files("dateline").joinpath("schema", "dateline-record-1.json")


def test_the_shipped_schema_is_that_of_the_types() -> None:
    """A type that changes without the schema fails here; `make docs` writes it anew."""
    assert SHIPPED.read_text(encoding="utf-8") == written()
    jsonschema.Draft202012Validator.check_schema(record_schema())


def test_an_export_follows_the_schema(sample_store: Path) -> None:
    """Every section of the sample corpus's record has rows, and each row is as the schema says."""
    with open_store(sample_store) as store, store.view() as view:
        record = json.loads("".join(export_json(view)))
    jsonschema.Draft202012Validator(record_schema()).validate(record)
    assert list(record) == ["schema", "made", *(name for name, _ in SECTIONS)]
    assert all(record[name] for name in ("reports", "times", "quotations", "entities", "stories", "facts"))


def test_everything_of_a_story_is_exported(decided: tuple[Related, dict[str, Report]], tmp_path: Path) -> None:
    """What the store holds of a story comes out in RECORD.md's shapes, and nothing else."""
    related, _ = decided
    alone = replace(related, story=replace(related.story, reports=()))
    with open_store(tmp_path / "store.db", writes=True) as store:
        with store.writing() as view:
            put_stories(view, (), ("s-1",), (alone,))
        with store.view() as view:
            assert queries.related(view, "s-1") == alone
            record = json.loads("".join(export_json(view)))
    jsonschema.Draft202012Validator(record_schema()).validate(record)
    assert record["stories"] == [plain(alone.story)]
    for name in ("quotations", "entities", "copies", "facts", "conflicts", "date_errors", "plans"):
        assert record[name] == plain(getattr(alone, name)), name


def test_the_contracts_own_words(decided: tuple[Related, dict[str, Report]]) -> None:
    """Where JSON differs from the types: `from` for a copy's source, an object for a link, null for no bound."""
    related, _ = decided
    copy = plain(related.copies[0])
    assert isinstance(copy, dict) and list(copy)[:2] == ["from", "to"]
    linked: Entity = replace(related.entities[0], link=(("wikidata", "Q1"),))
    shape = plain(linked)
    assert isinstance(shape, dict) and shape["link"] == {"wikidata": "Q1"}
    number = plain(Quantity("r", 0, 2, "40", (40.0, float("inf")), None, None, "at least"))
    assert isinstance(number, dict) and number["value"] == [40.0, None]


def test_what_has_no_place_in_the_record_is_refused() -> None:
    """A set has no order, so it may never reach the export."""
    with pytest.raises(TypeError, match="set"):
        plain({"a"})


@pytest.mark.parametrize("form", [name for name, _ in EXPORTS])
def test_every_form_can_be_written(form: str, sample_store: Path) -> None:
    """Each form that help names is written from a store, and names every story."""
    with open_store(sample_store) as store, store.view() as view:
        text = "".join(export(view, form))
        titles = [line.title for line in queries.stories(view)]
    assert titles
    assert sum(title.split()[0] in text for title in titles) == len(titles)
    assert tuple(name for name, _ in EXPORTS) == FORMS


def test_an_unknown_form_is_named(sample_store: Path) -> None:
    """With the forms that there are."""
    with open_store(sample_store) as store, store.view() as view, pytest.raises(BadUsage, match="json, html, markdown"):
        export(view, "pdf")
