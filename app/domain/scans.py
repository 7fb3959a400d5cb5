"""Scanned papers: what may be attached to a file of the office."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from app.domain.names import check_text
from app.errors import Violation

LARGEST_SCAN = 10_000_000
"""Bytes. A page scanned at 300 dots an inch in colour is about one million."""

LONGEST_FILE_NAME = 120


class ScanKind(Enum):
    """The kinds of file a scanner writes, by the bytes they begin with."""

    PDF = b"%PDF-"
    JPEG = b"\xff\xd8\xff"
    PNG = b"\x89PNG\r\n\x1a\n"


def scan_kind(data: bytes) -> ScanKind | None:
    """What a file is by its content, whatever its name says."""
    return next((kind for kind in ScanKind if data.startswith(kind.value)), None)


def check_scan(file_name: str, data: bytes, where: str) -> Iterator[Violation]:
    """Yield every reason why this file cannot be attached."""
    yield from check_text(file_name, where, longest=LONGEST_FILE_NAME)
    if not data:
        yield Violation("scan.empty", where, {"name": file_name})
    elif len(data) > LARGEST_SCAN:
        most = LARGEST_SCAN // 1_000_000
        yield Violation("scan.too_large", where, {"name": file_name, "most": most})
    elif scan_kind(data) is None:
        yield Violation("scan.unknown_kind", where, {"name": file_name})
