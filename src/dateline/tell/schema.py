"""Goes in: the types of the record. Comes out: the JSON Schema of its export, made from them."""

from __future__ import annotations

import json
from typing import Any

from pydantic import TypeAdapter

from dateline.model.record import Record
from dateline.tell.export_json import SCHEMA

Shape = dict[str, Any]


def record_schema() -> Shape:
    """The schema of a whole record: every field is there, null where nothing is known; fields may be added later."""
    made = TypeAdapter(Record).json_schema(mode="serialization")
    shapes: dict[str, Shape] = made.pop("$defs")
    _as_written(shapes)
    for shape in (made, *shapes.values()):
        _tidied(shape)
    made["properties"]["schema"] = {"const": SCHEMA}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://dateline.example/schema/{SCHEMA}",
        **made,
        "$defs": shapes,
    }


def written() -> str:
    """The schema as the file that ships with the package."""
    return json.dumps(record_schema(), indent=1, ensure_ascii=False) + "\n"


def _as_written(shapes: dict[str, Shape]) -> None:
    """Where the JSON differs from the types: `tell.plain` writes these three in its own way."""
    copy = shapes["Copy"]["properties"]
    shapes["Copy"]["properties"] = {"from": copy.pop("source"), **copy}
    link = {"type": "object", "additionalProperties": {"type": "string"}}
    shapes["Entity"]["properties"]["link"] = {"anyOf": [link, {"type": "null"}]}
    bound = {"anyOf": [{"type": "number"}, {"type": "null"}]}
    shapes["Quantity"]["properties"]["value"]["prefixItems"] = [bound, bound]


def _tidied(shape: Shape) -> None:
    """Without the titles that only repeat names, and with every field required."""
    shape["description"] = shape.get("description", "").strip()
    shape["required"] = list(shape["properties"])
    for field in shape["properties"].values():
        field.pop("title", None)
        field.pop("default", None)
