"""What a scanner typed while the Arabic layout was on, read back by the place of the keys."""

from __future__ import annotations

import re

_TYPED = {
    "A": ("ش", "\u0650"),
    "B": ("لا", "\ufefb", "لآ", "\ufef5"),
    "C": ("ؤ", "}"),
    "D": ("ي", "]"),
    "E": ("ث", "\u064f"),
    "F": ("ب", "["),
    "G": ("ل", "لأ", "\ufef7"),
    "H": ("ا", "أ"),
    "I": ("ه", "÷"),
    "J": ("ت", "ـ"),
    "K": ("ن", "،"),
    "L": ("م", "/"),
    "M": ("ة", "'", "\u2019"),
    "N": ("ى", "آ"),
    "O": ("خ", "×"),
    "P": ("ح", "؛"),
    "Q": ("ض", "\u064e"),
    "R": ("ق", "\u064c"),
    "S": ("س", "\u064d"),
    "T": ("ف", "لإ", "\ufef9"),
    "U": ("ع", "`", "\u2018"),
    "V": ("ر", "{"),
    "W": ("ص", "\u064b"),
    "X": ("ء", "\u0652"),
    "Y": ("غ", "إ"),
    "Z": ("ئ", "~"),
    **{str(i): ("٠١٢٣٤٥٦٧٨٩"[i], "۰۱۲۳۴۵۶۷۸۹"[i]) for i in range(10)},
}
"""Key -> what it types without and with Shift, under Windows' Arabic 101 and under xkb `ara`."""

_KEYS = {typed: key for key, several in _TYPED.items() for typed in several}
_LONGEST_FIRST = sorted(_KEYS, key=len, reverse=True)
_WITH_PAIRS = re.compile("|".join(map(re.escape, _LONGEST_FIRST)))
_WITHOUT_LAM_ALEF = re.compile("|".join(re.escape(typed) for typed in _KEYS if typed != "لا"))


def from_arabic_layout(text: str, *, lam_alef_is_b: bool = True) -> str:
    """Latin capitals and digits for what the Arabic layout made of them; the rest stays.

    Without Shift, Windows types لا for B, but لا is also what G and H type: `lam_alef_is_b`
    chooses. With Shift (a scanner types capitals) all keys differ. Give the text as it came:
    normalising it would reorder the vowel signs that stand for letters.
    """
    keys = _WITH_PAIRS if lam_alef_is_b else _WITHOUT_LAM_ALEF
    return keys.sub(lambda found: _KEYS[found[0]], text)
