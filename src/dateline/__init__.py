"""Dateline reads many news reports of the same events and writes one sourced record.

As a library: `dateline.times(text)`, `dateline.quotations(text)` and `dateline.stances(text)`, from `dateline.library`,
where `read(text)` gives all marks at once. They are imported when they are asked for, so that the program starts
quickly.
"""

__version__ = "0.1.0"

_PUBLIC = ("quotations", "stances", "times")


def __getattr__(name: str) -> object:
    """The public functions, imported at the first use."""
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from dateline import library

    return getattr(library, name)
