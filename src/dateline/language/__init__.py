"""What differs between languages, as data: one package a language, named in the table below."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language that reports can be read in: its ISO 639-1 code and its English name."""

    code: str
    name: str


LANGUAGES: tuple[Language, ...] = (Language("en", "English"),)
