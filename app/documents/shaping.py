"""Logical Arabic text into the characters of one line as they stand on paper, from left to right.

One line goes through `visual_line`: numbers, codes, dates and Latin runs are set apart with isolates
(U+2066 … U+2069), words get their joined forms (arabic-reshaper, harakat kept), the line is ordered and
mirrored (bidi.py), controls are dropped. `lines_of` breaks a paragraph before that, on the logical text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from arabic_reshaper import ArabicReshaper

from app.documents.bidi import visual_order

_LRI: Final = "\u2066"
_PDI: Final = "\u2069"
_CONTROLS: Final = dict.fromkeys(
    [0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
)

_LATIN: Final = "A-Za-zÀ-ÖØ-öø-ɏ"
_DIGIT: Final = "0-9٠-٩۰-۹"
_TIGHT: Final = r"\-–−.,:/\\_@?=&#+*×'’٫٬"
# A number, date, code or Latin word: 1,250,000 · -5.5% · 15/3/2025 · +963-11-234 · R-2025/00123 · info@x.sy
_TOKEN: Final = re.compile(
    rf"(?:(?<!\w)[+\-−])?[{_LATIN}{_DIGIT}]+(?:[{_TIGHT}]{{1,3}}[{_LATIN}{_DIGIT}]+)*[%٪]?"
)
_HAS_LATIN: Final = re.compile(f"[{_LATIN}]")
_GAP_AFTER_LATIN: Final = re.compile(r"[ \u00a0]{0,2}[,;&/+\-–]?[ \u00a0]{0,2}[(\[\"]?")
_PHONE: Final = re.compile(rf"[+0٠۰][{_DIGIT}\- ]*")
_PHONE_PART: Final = re.compile(rf"[{_DIGIT}\-]+")
_CLOSER: Final = re.compile(r"\.?\)")

_reshaper: Final = ArabicReshaper(
    {"delete_harakat": False, "support_ligatures": True, "support_zwj": True}
)


def visual_line(line: str) -> str:
    """Return the glyph characters of one line of a right-to-left paragraph, leftmost first."""
    shaped = " ".join(_shaped_word(word) for word in set_apart(line).split(" "))
    return visual_order(shaped).translate(_CONTROLS)


@lru_cache(maxsize=16_384)
def _shaped_word(word: str) -> str:
    return word if word.isascii() else str(_reshaper.reshape(word))


def set_apart(line: str) -> str:
    """Put isolates around numbers, dates, codes and Latin runs, so that none is turned around."""
    return "".join(_with_isolates(line))


def _with_isolates(line: str) -> Iterator[str]:
    done = 0
    for start, end in _runs(line):
        yield line[done:start]
        yield f"{_LRI}{line[start:end]}{_PDI}"
        done = end
    yield line[done:]


def _runs(line: str) -> Iterator[tuple[int, int]]:
    """Yield the ends of each left-to-right run: tokens, neighbours joined where they belong together."""
    start = end = -1
    for token in _TOKEN.finditer(line):
        if start >= 0 and _belong_together(line[start:end], line[end : token.start()], token[0]):
            end = token.end()
            continue
        if start >= 0:
            yield start, _with_closer(line, start, end)
        start, end = token.span()
    if start >= 0:
        yield start, _with_closer(line, start, end)


def _belong_together(run: str, gap: str, token: str) -> bool:
    """Latin words with what follows them, and the groups of a telephone number."""
    if _HAS_LATIN.search(run):
        return bool(_GAP_AFTER_LATIN.fullmatch(gap.removeprefix(".").removeprefix(")")))
    return gap == " " and bool(_PHONE.fullmatch(run)) and bool(_PHONE_PART.fullmatch(token))


def _with_closer(line: str, start: int, end: int) -> int:
    """Take the bracket that closes one opened inside the run: ABC (Ltd.)."""
    if line.count("(", start, end) > line.count(")", start, end):
        closer = _CLOSER.match(line, end)
        return closer.end() if closer else end
    return end


def lines_of(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break logical text into lines no wider than `width` by `measure`; a newline always breaks.

    A word wider than the line is cut between characters, so nothing ever stands outside.
    """
    return [line for part in text.split("\n") for line in _filled(part, width, measure)]


def _filled(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    line = ""
    room = width
    space = measure(" ")
    for word in text.split():
        wide = measure(word)
        if line and wide + space <= room:
            line = f"{line} {word}"
            room -= wide + space
            continue
        if line:
            yield line
        line = word
        while wide > width and len(line) > 1:
            cut = _cut(line, width, measure)
            yield line[:cut]
            line = line[cut:]
            wide = measure(line)
        room = width - wide
    yield line


def _cut(word: str, width: float, measure: Callable[[str], float]) -> int:
    """Where to cut a word that is wider than the line: after a joint if there is one, else anywhere."""
    fits = next((n for n in range(len(word) - 1, 1, -1) if measure(word[:n]) <= width), 1)
    joints = [n for n in range(fits // 2 + 1, fits + 1) if word[n - 1] in "-/_.,،@"]
    return joints[-1] if joints else fits
