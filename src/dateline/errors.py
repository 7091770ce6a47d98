"""Goes in: what went wrong. Comes out: one of two branches: this report can't be used, or this run can't go on.

DatelineError
├── SkipReport      one report or file: noted as a row, the run goes on
│   ├── Unreadable      the bytes can't be had or decoded
│   ├── Malformed       the form is broken (JSON, XML, a table)
│   ├── Empty           nothing is left to read
│   └── TooLarge        over a limit of the settings
└── StopRun         nothing more can be done; exit code 2 for the user's mistakes
    ├── BadUsage        a path, option or name that does not exist
    └── StoreFailed     the store can't be opened or written
"""

from __future__ import annotations


class DatelineError(Exception):
    """The root: everything this package raises on purpose."""


class SkipReport(DatelineError):
    """One report can't be used. `address` names it, `reason` says why in a user's words."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address}: {reason}")
        self.address = address
        self.reason = reason


class Unreadable(SkipReport):
    """The bytes can't be had or decoded."""


class Malformed(SkipReport):
    """The form is broken."""


class Empty(SkipReport):
    """Nothing is left to read."""


class TooLarge(SkipReport):
    """Over a limit of the settings."""


class StopRun(DatelineError):
    """The run can't go on."""


class BadUsage(StopRun):
    """The user named something that does not exist."""


class StoreFailed(StopRun):
    """The store can't be opened or written."""
