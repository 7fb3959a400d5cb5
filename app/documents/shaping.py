"""Logical Arabic text into the characters of one line as they stand on paper.

One line goes through `runs_of`: numbers, codes, dates and Latin words are set apart (what U+2066 …
U+2069 do on the screen), words get their joined forms (arabic-reshaper, harakat kept), each run is
ordered and mirrored (bidi.py), controls are dropped. `lines_of` breaks a paragraph before that, on
the logical text.

A line is handed out in runs, the first read first, because programs that read a PDF back need that:
pypdf joins strings as they were drawn, and poppler takes a slash or a space after a number for a
part of the number unless a mark of direction (no width, no ink) stands between.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from arabic_reshaper import ArabicReshaper

from app.documents.bidi import MIRRORS, visual_order

LRM: Final = "\u200e"
RLM: Final = "\u200f"
SHADDA: Final = "\u0651"
VOWELS: Final = "\u064c\u064d\u064e\u064f\u0650\u0670"

# Code points of planes 15 and 16 for glyphs that mean another character than they look like.
MEANT: Final = 0xF0000  # + character: its mirror image
UNSEEN: Final = 0x100000  # + vowel: nothing, the vowel is drawn with its shadda
STACKED: Final = 0x101000  # + vowel: a shadda with that vowel on it; means the shadda

_DIRECTIONS: Final = dict.fromkeys(
    [0xAD, 0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
) | dict.fromkeys([0x09, 0x0A, 0x0D, 0xA0], " ")
_JOINERS: Final = dict.fromkeys([0x200C, 0x200D])
_MEANT: Final = {c: chr(MEANT + ord(c)) for c in MIRRORS}
_STACK: Final = re.compile(f"{SHADDA}([{VOWELS}])|([{VOWELS}]){SHADDA}")
_HIGH_MARK: Final = re.compile(f"[\u064b{VOWELS}]")

_LATIN: Final = "A-Za-zÀ-ÖØ-öø-ɏ"
_DIGIT: Final = "0-9٠-٩۰-۹"
_TIGHT: Final = r"\-–−.,:/\\_@?=&#+*×'’٫٬"
# 1,250,000 · -5.5% · 15/3/2025 · +963-11-234 · R-2025/00123 · info@hassia.sy · Ltd
_TOKEN: Final = re.compile(
    rf"(?:(?<!\w)[+\-−])?[{_LATIN}{_DIGIT}]+(?:[{_TIGHT}]{{1,3}}[{_LATIN}{_DIGIT}]+)*%?"
)
_HAS_LATIN: Final = re.compile(f"[{_LATIN}]")
_GAP_AFTER_LATIN: Final = re.compile(r"[.)]{0,2} {0,2}[,;&/+\-–]? {0,2}[(\[\"]?")
_PHONE: Final = re.compile(rf"[+0٠۰][{_DIGIT}\- ]*")
_PHONE_PART: Final = re.compile(rf"[{_DIGIT}\-]+")
_CLOSER: Final = re.compile(r"\.?\)")
_EASTERN: Final = re.compile("[٠-٩۰-۹]")

# What pypdf reads from right to left, and what it leaves in the direction it is in.
_RTL: Final = "֐-\u065f\u066e-\u06ef\u06fa-ࣿיִ-﷿ﹰ-\ufeff"
_NEUTRAL: Final = r"\x00-/:-@\u2000-\u206f\u20a0-\u21ff"
_PART: Final = re.compile(
    rf"[{_NEUTRAL}]*[{_RTL}](?:[{_NEUTRAL}]*[{_RTL}])*|[²³¹⁰⁴-⁹₀-₉]+|.", re.DOTALL
)
_LETTERS: Final = frozenset(map(chr, [*range(0x620, 0x660), *range(0x66E, 0x6D4)]))
_ENDS_NEUTRAL: Final = re.compile(rf"[^{_LATIN}{_DIGIT}]$")

_reshaper: Final = ArabicReshaper(
    {"delete_harakat": False, "support_ligatures": True, "support_zwj": True}
)


def runs_of(line: str) -> Iterator[tuple[str, ...]]:
    """Yield the runs of one line of a right-to-left paragraph, the rightmost first.

    A run is one piece of glyphs, or several from left to right (signs, eastern digits).
    """
    line = line.translate(_DIRECTIONS)
    done = 0
    for start, end in left_to_right(line):
        yield from _arabic(line[done:start])
        yield _western(line[start:end], closed=end == len(line) or line[end] in _LETTERS)
        done = end
    yield from _arabic(line[done:])


def visual_line(line: str) -> str:
    """Return the glyph characters of one line from left to right, as runs_of places them."""
    return "".join("".join(run) for run in reversed(list(runs_of(line))))


def rise_of(line: str) -> float:
    """How far the print font's letters of a line reach above the baseline, in sizes."""
    if not _HIGH_MARK.search(line):
        return 1.04
    return 1.38 if _STACK.search(line) else 1.26


def _arabic(text: str) -> Iterator[tuple[str, ...]]:
    shaped = " ".join(_shaped_word(word) for word in text.split(" ")).translate(_JOINERS)
    for part in _PART.findall(shaped):
        ordered = visual_order(part, mirrors=_MEANT)
        yield (_STACK.sub(_stacked, ordered) if SHADDA in ordered else ordered,)


def _western(text: str, *, closed: bool) -> tuple[str, ...]:
    """A left-to-right run, marked unless a letter follows or nothing."""
    mark = "" if closed else RLM
    if _EASTERN.search(text):
        return tuple(mark + visual_order(text, "L"))
    shown = text + LRM if _ENDS_NEUTRAL.search(text) else text
    return (mark, shown) if mark and text[0] in "+-−" else (mark + shown,)


@lru_cache(maxsize=16_384)
def _shaped_word(word: str) -> str:
    return word if word.isascii() else str(_reshaper.reshape(word))


def _stacked(pair: re.Match[str]) -> str:
    """One glyph for a shadda with its vowel, which would be printed over each other."""
    vowel = pair[1] or pair[2]
    return chr(UNSEEN + ord(vowel)) + chr(STACKED + ord(vowel))


def left_to_right(line: str) -> Iterator[tuple[int, int]]:
    """Yield where each number, code, date or Latin run begins and ends, neighbours joined."""
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
        return bool(_GAP_AFTER_LATIN.fullmatch(gap))
    return gap == " " and bool(_PHONE.fullmatch(run)) and bool(_PHONE_PART.fullmatch(token))


def _with_closer(line: str, start: int, end: int) -> int:
    """Take the bracket that closes one opened inside the run: ABC (Ltd.)."""
    if line.count("(", start, end) > line.count(")", start, end):
        closer = _CLOSER.match(line, end)
        return closer.end() if closer else end
    return end


def lines_of(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break logical text into lines no wider than `width` by `measure`; a newline always breaks.

    A word wider than the line is cut, so nothing ever stands outside.
    """
    if "\n" not in text and measure(text) <= width:
        return [text]
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
    """Where to cut a word wider than the line: after a joint if there is one, else anywhere."""
    fits = next((n for n in range(len(word) - 1, 1, -1) if measure(word[:n]) <= width), 1)
    joints = [n for n in range(fits // 2 + 1, fits + 1) if word[n - 1] in "-/_.,،@"]
    return joints[-1] if joints else fits
