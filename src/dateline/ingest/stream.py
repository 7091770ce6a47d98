"""Goes in: bytes from anywhere. Comes out: the same unpacked and read piece by piece, with failures told as ours."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import Protocol

from dateline.errors import TooLarge, Unreadable

PIECE = 1 << 16
GZIP = b"\x1f\x8b"
# Text never packs this well; what does is a bomb. Below the floor it does no harm.
MOST_PACKED, PACKED_FLOOR = 200, 5_000_000


class Readable(Protocol):
    """Anything that gives its bytes piece by piece."""

    def read(self, size: int = ..., /) -> bytes: ...


class Stream:
    """A source of bytes that can be looked at before it is read, and whose failures are `SkipReport`s."""

    def __init__(self, source: Readable, address: str, packed: Stream | None = None) -> None:
        self._source, self._address, self._packed = source, address, packed
        self._ahead = b""
        self.given = 0

    def peek(self, size: int) -> bytes:
        """The next bytes, which stay to be read."""
        while len(self._ahead) < size and (piece := self._fetch()):
            self._ahead += piece
        return self._ahead[:size]

    def read(self, size: int = PIECE, /) -> bytes:
        """At most `size` bytes; none at the end."""
        piece = self._ahead or self._fetch()
        self._ahead = piece[size:]
        return piece[:size]

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """A stream goes forward only."""
        raise io.UnsupportedOperation("seek")

    def whole(self, limit: int) -> bytes:
        """All that is left. Raises `TooLarge` as soon as it is over the limit, without reading on."""
        pieces, length = [], 0
        while piece := self.read(PIECE):
            pieces.append(piece)
            length += len(piece)
            if length > limit:
                raise TooLarge(self._address, f"it is larger than {limit:,} bytes (max_bytes)")
        return b"".join(pieces)

    def lines(self, limit: int, blank: bool = True) -> Iterator[tuple[int, bytes | None]]:
        """Each line with its number, blank ones on wish; None for one over the limit, whose bytes are let go."""
        kept: list[bytes] = []
        length, number = 0, 0
        while piece := self.read(PIECE):
            *ended, rest = piece.split(b"\n")
            for line in ended:
                number += 1
                if not (line or length or blank):
                    continue
                length += len(line)
                yield number, b"".join((*kept, line, b"\n")) if length <= limit else None
                kept, length = [], 0
            length += len(rest)
            kept = [*kept, rest] if length <= limit else []
        if length:
            yield number + 1, b"".join(kept) if length <= limit else None

    def _fetch(self) -> bytes:
        try:
            piece = self._source.read(PIECE)
        except EOFError as error:
            raise Unreadable(self._address, "its gzip is cut off before the end") from error
        except (gzip.BadGzipFile, zlib.error) as error:
            raise Unreadable(self._address, f"its gzip is broken ({error})") from error
        except (OSError, ValueError) as error:
            raise Unreadable(self._address, f"it can't be read ({error})") from error
        self.given += len(piece)
        if self._packed and self.given > max(PACKED_FLOOR, MOST_PACKED * self._packed.given):
            raise TooLarge(self._address, "its gzip unpacks to far more than any text would: a gzip bomb?")
        return piece


def unpacked(source: Readable, address: str) -> Stream:
    """The source as a stream, taken out of its gzip if it is in one."""
    plain = Stream(source, address)
    if plain.peek(2) != GZIP:
        return plain
    return Stream(gzip.GzipFile(fileobj=plain), address, packed=plain)
