"""Dateline reads many news reports of the same events and writes one sourced record."""

__version__ = "0.1.0"
