"""Goes in: a type of the record. Comes out: the same as RECORD.md's JSON has it, in plain dicts and lists."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from math import isinf
from typing import TypeAlias

from dateline.model.record import Copy, Entity

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"


def plain(value: object) -> Plain:
    """Flat passages, lists for tuples, null for what is not known, an open bound of a number included."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return None if isinf(value) else value
    if isinstance(value, (tuple, list)):
        return [plain(one) for one in value]
    if not is_dataclass(value):
        raise TypeError(f"the record has no place for {type(value).__name__}")
    shape = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Copy):
        return {"from": shape.pop("source"), **shape}
    if isinstance(value, Entity):
        shape["link"] = dict(value.link) if value.link is not None else None
    return shape
