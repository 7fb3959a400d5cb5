"""The visual order of one line of text by the Unicode Bidirectional Algorithm (UAX #9), mirrored.

What python-bidi 0.6.12 does and where it stops, measured on Unicode's BidiCharacterTest.txt (91,707
cases) and BidiTest.txt (770,241):

- `bidi.get_display` (the Rust crate unicode-bidi) orders every case of the first right, isolates
  and bracket pairs included, at some 300,000 lines a second. So it does the ordering here.
- In the second it is wrong 1,415 times: without a right-to-left letter in a right-to-left paragraph
  it leaves out rule L1 (white space at the end, tabs). A letter put in front and taken away again
  cures that: it is as strong as the beginning of the paragraph.
- It does not mirror (rule L4): `(أبو خالد)` comes out as `)أبو خالد(`. This module closes that gap.
- Its table `bidi.mirror` lacks 66 characters of Unicode 15; they are added below.
- The older `bidi.algorithm` (pure Python) mirrors, but knows neither isolates nor bracket pairs: it
  is not used.

Mirroring depends on the level, which python-bidi does not tell. So each character that can be
mirrored gets a mark behind it, a non-spacing one: by rule W1 (for brackets also N0) it takes the
type and level of the character before it and changes nothing else. After ordering it stands to the
left of its character exactly when the level is odd, that is when the character must be mirrored.

Rule L3 (marks after their base) is left out on purpose: the print font sets a mark drawn before its
base on the right letter, and one drawn after it on the neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal

from bidi import get_base_level, get_display
from bidi.mirror import MIRRORED

Direction = Literal["R", "L"]

_MARK: Final = "\U000e01ef"  # variation selector 256: non-spacing, never used in text
_START: Final = "\U00010800"  # a Cypriot letter: right-to-left, never used in text

# BidiMirroring.txt of Unicode 15, what python-bidi 0.6.12 lacks.
_ADDED: Final = (
    "\u221f\u2bfe \u2220\u29a3 \u2221\u299b \u2222\u29a0 \u2224\u2aee \u2245\u224c \u22b8\u27dc "
    "\u27cb\u27cd \u29a4\u29a5 \u29a8\u29a9 \u29aa\u29ab \u29ac\u29ad \u29ae\u29af \u29e8\u29e9 "
    "\u2a7b\u2a7c \u2a85\u2a86 \u2a87\u2a88 \u2a89\u2a8a \u2a8d\u2a8e \u2a8f\u2a90 \u2a9d\u2a9e "
    "\u2a9f\u2aa0 \u2ab1\u2ab2 \u2ab5\u2ab6 \u2ab7\u2ab8 \u2ab9\u2aba \u2ac7\u2ac8 \u2ac9\u2aca "
    "\u2acb\u2acc \u2e55\u2e56 \u2e57\u2e58 \u2e59\u2e5a \u2e5b\u2e5c"
)


def _mirrors() -> dict[str, str]:
    pairs = dict(MIRRORED)
    for pair in _ADDED.split():
        pairs |= {pair[0]: pair[1], pair[1]: pair[0]}
    return pairs


MIRRORS: Final = _mirrors()
_CLASS: Final = "[" + re.escape("".join(MIRRORS)) + "]"
_MIRRORED: Final = re.compile(_CLASS)
_PAIR: Final = re.compile(f"{_MARK}({_CLASS})|({_CLASS}){_MARK}")


def visual_order(
    line: str, base: Direction | None = "R", mirrors: Mapping[str, str] = MIRRORS
) -> str:
    """Return the characters of one line from left to right, mirrored where their level is odd.

    `base` is the direction of the paragraph; None takes it from the first strong letter (rules P2,
    P3). `mirrors` says what stands for a mirrored character. Controls stay in the text.
    """
    if not _MIRRORED.search(line):
        return _ordered(line, base)
    marked = _MIRRORED.sub(rf"\g<0>{_MARK}", line.replace(_MARK, ""))
    return _PAIR.sub(lambda pair: mirrors[pair[1]] if pair[1] else pair[2], _ordered(marked, base))


def _ordered(line: str, base: Direction | None) -> str:
    if base is None:
        base = "R" if get_base_level(line) else "L"
    if base == "L":
        return str(get_display(line, base_dir="L"))
    before, _, after = get_display(_START + line, base_dir="R").rpartition(_START)
    return str(before + after)
