"""Names and texts that people type: made clean, checked for hidden characters, folded for search.

Stored is what was typed (`clean`); only the key of the search is folded (`fold`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.domain.characters import JOINERS, first_forbidden, is_plain
from app.errors import Violation

LONGEST_LINE, LONGEST_FREE_TEXT = 200, 2_000
_MOST_MARKS = 4
"""Marks on one letter: a shadda with its vowel needs two, the Koran four."""

_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]+")
_SPACES = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0]")
"""Letters and marks that draw nothing, outside the categories that are refused anyway."""

_NATIONAL_NUMBER = re.compile("[0-9]{11}").fullmatch
_GOVERNORATES = frozenset(f"{number:02d}" for number in range(1, 15))

_DIGITS = {ord(sign): str(i % 10) for i, sign in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
_TWINS = {
    "ا": "أإآٱ",
    "ي": "ىئیېۍ",
    "ه": "ةۀەہھ",
    "و": "ؤۆۇ",
    "ك": "کڪگ",
    "ب": "پ",
    "ج": "چ",
    "ف": "ڤ",
    "ز": "ژ",
}
_DROPPED = (
    (0x0610, 0x061A),
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x08D3, 0x08FF),
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x2069),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
)
"""Vowel signs, tatweel, and characters that show nothing (first and last of each range)."""

_FOLD: dict[int, str | None] = {
    **_DIGITS,
    **{ord(twin): letter for letter, twins in _TWINS.items() for twin in twins},
    **{code: None for first, last in _DROPPED for code in range(first, last + 1)},
}
_AFTER_SERVANT = re.compile(r" (?:(?<=\bعبد )|(?<=\bالعبد )|(?<=\bابو ))(?=\w)")
_BEFORE_COMPOUND = re.compile(r"(?<=\w\w)(?<!عبد)(?=(?:الله|الدين)\b)")


def fold(text: str) -> str:
    """The key under which a text is found, whatever its spelling (arabic_ui_and_paper.md h).

    أإآٱ to ا, ى to ي, ة to ه, ؤ to و, ئ to ي, Persian and Kurdish letters to their Arabic twins; no
    vowels, tatweel or hidden characters; digits to ASCII; lower case; single spaces. عبد and أبو
    are joined to what follows, الله and الدين parted from what precedes (نورالدين = نور الدين).
    """
    if not text.isascii():
        if not unicodedata.is_normalized("NFKC", text):
            text = unicodedata.normalize("NFKC", text)
        text = text.translate(_FOLD)
    text = " ".join(text.lower().split())
    text = _AFTER_SERVANT.sub("", text)
    if "الله" in text or "الدين" in text:
        text = _BEFORE_COMPOUND.sub(" ", text)
    return text


def clean(text: str) -> str:
    """The text as it is stored: NFC, presentation forms as letters, single plain spaces, no ends.

    Letters, vowels, digits and signs stay as they were typed. Nothing forbidden is removed here:
    `check_text` tells the person about it.
    """
    if not text.isascii():
        text = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
        text = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", text).strip(" \t\r\n")


def check_text(
    text: str, where: str, *, free: bool = False, longest: int | None = None
) -> Iterator[Violation]:
    """Yield why this text cannot be stored (reliability.md R14).

    `free` allows the joiners U+200C and U+200D (remarks and addresses, never names) and
    2,000 characters instead of 200. Line ends are refused everywhere: a stored text is one line.
    """
    most = longest or (LONGEST_FREE_TEXT if free else LONGEST_LINE)
    if len(text) > most:
        yield Violation("text.too_long", where, {"longest": most, "length": len(text)})
    if is_plain(text):
        return
    if not unicodedata.is_normalized("NFC", text):
        yield Violation("text.not_composed", where)
    if _most_marks(text) > _MOST_MARKS:
        yield Violation("text.too_many_marks", where)
    yield from _check_hidden(text, where, free=free)


def _check_hidden(text: str, where: str, *, free: bool) -> Iterator[Violation]:
    place = _first_hidden(text, free=free)
    if place is None:
        return
    params = {"sign": f"U+{ord(text[place]):04X}", "position": place + 1}
    category = unicodedata.category(text[place])
    if category in ("Cc", "Zl", "Zp"):
        yield Violation("text.control_character", where, params)
    elif category in ("Cs", "Co", "Cn"):
        yield Violation("text.unknown_character", where, params)
    else:
        yield Violation("text.hidden_character", where, params)


def _first_hidden(text: str, *, free: bool) -> int | None:
    """Place of the first character that is refused; `free` text may have the joiners."""
    places = [first_forbidden(text)]
    if blank := _BLANK.search(text):
        places.append(blank.start())
    if not free:
        places += [place for place in map(text.find, JOINERS) if place >= 0]
    return min((place for place in places if place is not None), default=None)


def _most_marks(text: str) -> int:
    """The length of the longest run of combining marks."""
    longest = run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        longest = max(longest, run)
    return longest


def national_number(text: str) -> str:
    """A typed national number as it is stored: ASCII digits without spaces, still a text."""
    return "".join(text.translate(_DIGITS).split())


def check_national_number(text: str, where: str) -> Iterator[Violation]:
    """Yield when this is no national number as it is stored: 11 ASCII digits (domain.md 7.4)."""
    if not _NATIONAL_NUMBER(text):
        yield Violation("text.national_number.malformed", where, {"length": len(text)})


def governorate_is_known(number: str) -> bool:
    """Whether a national number begins with 01 to 14. Only a reason to look twice (7.4)."""
    return number[:2] in _GOVERNORATES
