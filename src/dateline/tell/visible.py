"""Goes in: words from reports and file names. Comes out: the same for a screen, with nothing in them that steers it.

Every word that a person reads on a terminal or in Markdown passes here; JSON gives the exact ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

# Control characters but tab and newline, what turns the direction of writing around, and halves of characters.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_PICTURES, _DELETE, _PICTURE_OF_DELETE = 0x2400, 0x7F, "\N{SYMBOL FOR DELETE}"


def visible(words: str) -> str:
    """Words as they are, each character that would steer a terminal replaced by a picture of itself."""
    return _STEERING.sub(_picture, words)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == _DELETE:
        return _PICTURE_OF_DELETE
    return chr(_PICTURES + code) if code < ord(" ") else "\N{REPLACEMENT CHARACTER}"


class VisibleConsole(Console):
    """A screen on which only this program's own colours and movements steer."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """What is to be printed, made visible."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else Segment(visible(segment.text), segment.style)
