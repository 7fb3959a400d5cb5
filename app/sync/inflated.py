"""Lines out of a zlib stream, never more at once than asked for and never more than the limit."""

from __future__ import annotations

import zlib

from app.errors import Trouble

MAX_UNPACKED = 512_000_000
_TAKE = 65_536
_GIVE = 1_000_000


class InflatedLines:
    """Reads one zlib stream line by line, so that a bomb is noticed after a megabyte.

    Raises `Trouble`: package.altered (not zlib, or something behind its end), .truncated,
    .too_large, .not_canonical (an unfinished last line).
    """

    def __init__(self, packed: bytes) -> None:
        self._packed = packed
        self._taken = 0
        self._waiting = b""
        self._inflater = zlib.decompressobj()
        self._text = bytearray()
        self._total = 0

    def line(self, limit: int) -> bytes:
        """The next line without its end. It may have up to `limit` bytes."""
        searched = 0
        while (end := self._text.find(b"\n", searched)) < 0:
            searched = len(self._text)
            if searched > limit:
                raise Trouble("package.too_large", limit_mb=MAX_UNPACKED // 1_000_000)
            if not self._more():
                raise Trouble("package.not_canonical" if self._text else "package.truncated")
        if end > limit:
            raise Trouble("package.too_large", limit_mb=MAX_UNPACKED // 1_000_000)
        line = bytes(self._text[:end])
        del self._text[: end + 1]
        return line

    def at_end(self) -> bool:
        """Whether nothing is left; the stream's own checksum has been compared then."""
        while not self._text:
            if not self._more():
                return True
        return False

    def _more(self) -> bool:
        """Inflate a little further; False at the end of the stream."""
        if self._inflater.eof:
            if self._inflater.unused_data or self._taken < len(self._packed):
                raise Trouble("package.altered")
            return False
        if not self._waiting:
            self._waiting = self._packed[self._taken : self._taken + _TAKE]
            self._taken += len(self._waiting)
        ended = not self._waiting
        try:
            piece = self._inflater.decompress(self._waiting, _GIVE)
        except zlib.error as error:
            raise Trouble("package.altered") from error
        self._waiting = self._inflater.unconsumed_tail
        if ended and not piece and not self._inflater.eof:
            raise Trouble("package.truncated")
        self._total += len(piece)
        if self._total > MAX_UNPACKED:
            raise Trouble("package.too_large", limit_mb=MAX_UNPACKED // 1_000_000)
        self._text += piece
        return True
