"""The store: all of the record, and every query by name.

with open_store("dateline.db") as store, store.view() as view:
    for story in queries.stories(view):
        ...
"""

from __future__ import annotations

from dateline.record.store import Store, View, open_store

__all__ = ["Store", "View", "open_store"]
