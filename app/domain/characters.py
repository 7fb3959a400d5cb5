"""Which characters may stand in stored text: what is stored is what is seen and printed.

Never allowed are the categories Cc, Cf, Cs, Co, Cn, Zl and Zp (reliability.md R14 and 5.1). Of
Cf the two joiners U+200C and U+200D are letters' shapes, not hidden commands (هـ of the Hijri
year is written with one), so free text may have them.
"""

from __future__ import annotations

import re
import unicodedata

JOINERS = frozenset("\u200c\u200d")
_FORBIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_PLAIN = re.compile("[ -~«»،؛؟\u0621-\u063a\u0640-\u064a\u0660-\u0669]*").fullmatch


def is_plain(text: str) -> bool:
    """Whether the text is ASCII and unmarked Arabic only: then it is NFC and has nothing hidden."""
    return _PLAIN(text) is not None


def first_forbidden(text: str) -> int | None:
    """The place of the first character that no stored text may have; None when there is none."""
    if is_plain(text):
        return None
    refused = [
        character
        for character in set(text) - JOINERS
        if unicodedata.category(character) in _FORBIDDEN
    ]
    return min(map(text.index, refused), default=None)
