"""Finding an article or one paragraph of it in the text of a regulation."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LETTERS = {"a": ("آ", "أ"), "b": ("ب",)}
_MARK = re.compile(r"(\d+|[آأب]) ?[-–]")


def article_text(articles: Mapping[str, tuple[str, ...]], no: str) -> str:
    """The lines of "10", of its paragraph "10.2", or of "14.b" (آ is a, ب is b).

    A paragraph reaches to the next one. Raises ValueError for what is not there.
    """
    number, _, part = no.partition(".")
    if number not in articles:
        raise ValueError(f"article {no}")
    lines = articles[number]
    return "\n".join(_paragraph(lines, part, no) if part else lines)


def _paragraph(lines: tuple[str, ...], part: str, no: str) -> list[str]:
    found: list[str] = []
    for line in lines:
        mark = _mark_of(line)
        if mark in _LETTERS.get(part, (part,)):
            found = [line]
        elif found and mark:
            break
        elif found:
            found.append(line)
    if not found:
        raise ValueError(f"article {no}")
    return found


def _mark_of(line: str) -> str | None:
    """The mark that a paragraph begins with: 2 of «2- …», ب of «ب – …»."""
    mark = _MARK.match(line)
    return mark[1] if mark else None
