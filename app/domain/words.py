"""Amounts in Arabic words, from our own table. No library that was tried gets the lira right.

The counted noun follows its number: alone for one and two, plural from three to ten, in the
accusative from eleven to ninety-nine, singular after a whole hundred; and one or two left over
after a hundred stand as a noun of their own (مائة ليرة وليرتان سوريتان).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.money import Currency, Money

HUNDREDS = ("مائة", "مئة")
LIMIT = 10**18
"""Whole pounds or dollars that can be said: up to, and not including, 10^18."""

_FEMININE = (
    "صفر إحدى اثنتان ثلاث أربع خمس ست سبع ثمانٍ تسع عشر "
    "إحدى·عشرة اثنتا·عشرة ثلاث·عشرة أربع·عشرة خمس·عشرة ست·عشرة سبع·عشرة ثماني·عشرة تسع·عشرة"
)
_MASCULINE = (
    "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة "
    "أحد·عشر اثنا·عشر ثلاثة·عشر أربعة·عشر خمسة·عشر ستة·عشر سبعة·عشر ثمانية·عشر تسعة·عشر"
)
_TENS = ("", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون")
_STEMS = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")


def _table(line: str) -> tuple[str, ...]:
    return tuple(word.replace("·", " ") for word in line.split())


_BELOW_TWENTY = {True: _table(_FEMININE), False: _table(_MASCULINE)}


@dataclass(frozen=True, slots=True)
class _Noun:
    """A counted noun; `two_of` is the dual before another noun (ألفا ليرة)."""

    one: str
    two: str
    two_of: str
    few: str
    many: str
    singular: str
    feminine: bool = False


_SCALES = (
    (
        10**15,
        _Noun(
            "كوادريليون", "كوادريليونان", "كوادريليونا", "كوادريليونات", "كوادريليوناً", "كوادريليون"
        ),
    ),
    (10**12, _Noun("تريليون", "تريليونان", "تريليونا", "تريليونات", "تريليوناً", "تريليون")),
    (10**9, _Noun("مليار", "ملياران", "مليارا", "مليارات", "ملياراً", "مليار")),
    (10**6, _Noun("مليون", "مليونان", "مليونا", "ملايين", "مليوناً", "مليون")),
    (10**3, _Noun("ألف", "ألفان", "ألفا", "آلاف", "ألفاً", "ألف")),
)


def _noun(singular: str, plural: str, many: str, *, feminine: bool, adjectives: str = "") -> _Noun:
    """Decline a noun; `adjectives` are «singular/dual/accusative/plural» texts that follow it."""
    alone, dual, accusative, several = (adjectives or "///").split("/")
    two = singular.removesuffix("ة") + ("تان" if singular.endswith("ة") else "ان")
    return _Noun(
        one=f"{singular}{alone} {'واحدة' if feminine else 'واحد'}",
        two=f"{two}{dual}",
        two_of=two,
        few=f"{plural}{several}",
        many=f"{many}{accusative}",
        singular=f"{singular}{alone}",
        feminine=feminine,
    )


_LIRA = _noun("ليرة", "ليرات", "ليرة", feminine=True)
_DOLLAR = _noun("دولار", "دولارات", "دولاراً", feminine=False)
_QIRSH = _noun("قرش", "قروش", "قرشاً", feminine=False)
_CENT = _noun("سنت", "سنتات", "سنتاً", feminine=False)

_OLD_LIRA = _noun(
    "ليرة", "ليرات", "ليرة", feminine=True, adjectives=" سورية/ سوريتان/ سورية/ سورية"
)
_NEW_LIRA = _noun(
    "ليرة",
    "ليرات",
    "ليرة",
    feminine=True,
    adjectives=" سورية جديدة/ سوريتان جديدتان/ سورية جديدة/ سورية جديدة",
)
_AMERICAN_DOLLAR = _noun(
    "دولار",
    "دولارات",
    "دولاراً",
    feminine=False,
    adjectives=" أمريكي/ أمريكيان/ أمريكياً/ أمريكية",
)

_UNITS = {
    Currency.SYP_OLD: (_LIRA, _OLD_LIRA, None),
    Currency.SYP_NEW: (_LIRA, _NEW_LIRA, _QIRSH),
    Currency.USD: (_DOLLAR, _AMERICAN_DOLLAR, _CENT),
}


def amount_in_words(money: Money, *, hundred: str = HUNDREDS[0], adjective: bool = True) -> str:
    """Say an amount in the nominative: «مائة ليرة وليرة سورية واحدة» for 101 old pounds.

    The adjective of the currency (سورية, سورية جديدة, أمريكي) stands once, with the last noun.
    Raises ValueError for a negative amount, 10^18 pounds and more, or another spelling of مائة.
    """
    if money.minor < 0 or hundred not in HUNDREDS:
        raise ValueError(f"cannot say {money.minor} with {hundred}")
    bare, full, part_noun = _UNITS[money.currency]
    whole, part = divmod(money.minor, 100) if part_noun else (money.minor, 0)
    if whole >= LIMIT:
        raise ValueError(f"cannot say {whole}")
    said = []
    if whole or not part:
        said.append(_counted(whole, full if adjective else bare, bare, hundred))
    if part_noun and part:
        said.append(_counted(part, part_noun, part_noun, hundred))
    return " و".join(said)


def receipt_words(money: Money, *, hundred: str = HUNDREDS[0]) -> str:
    """The amount as a receipt says it, closed on both sides against additions."""
    return f"فقط {amount_in_words(money, hundred=hundred)} لا غير"


def _counted(n: int, noun: _Noun, bare: _Noun, hundred: str) -> str:
    """`n` of a noun; `bare` is the noun as it stands before the last one."""
    tail = n % 100
    if tail in (1, 2):
        last = noun.one if tail == 1 else noun.two
        return f"{_counted(n - tail, bare, bare, hundred)} و{last}" if n > 2 else last
    shape = noun.singular if tail == 0 else noun.few if tail <= 10 else noun.many
    return f"{' و'.join(_groups(n, hundred, feminine=noun.feminine))} {shape}"


def _groups(n: int, hundred: str, *, feminine: bool) -> Iterator[str]:
    """The millions, thousands and the rest of a number that a noun follows."""
    if n == 0:
        yield _BELOW_TWENTY[feminine][0]
    for size, scale in _SCALES:
        group, n = divmod(n, size)
        if group:
            yield _scaled(group, scale, hundred, before_noun=n == 0)
    if n:
        yield _below_thousand(n, hundred, feminine=feminine)


def _scaled(group: int, scale: _Noun, hundred: str, *, before_noun: bool) -> str:
    """A group of thousands, millions, ...: 102 of them are مائة ألف وألفان (وألفا ليرة)."""
    tail = group % 100
    if tail in (1, 2):
        last = scale.one if tail == 1 else scale.two_of if before_noun else scale.two
        if group < 100:
            return last
        return f"{_below_thousand(group - tail, hundred, feminine=False)} {scale.singular} و{last}"
    if tail == 0 or (tail > 10 and before_noun):
        shape = scale.singular
    else:
        shape = scale.few if tail <= 10 else scale.many
    return f"{_below_thousand(group, hundred, feminine=False)} {shape}"


def _below_thousand(n: int, hundred: str, *, feminine: bool) -> str:
    """1 to 999 before a noun, so 200 is مائتا and a feminine 8 is ثماني."""
    hundreds, rest = divmod(n, 100)
    said = []
    if hundreds == 1:
        said.append(hundred)
    elif hundreds == 2:
        said.append(hundred.removesuffix("ة") + ("تان" if rest else "تا"))
    elif hundreds:
        said.append(_STEMS[hundreds] + hundred)
    if rest:
        said.append(_below_hundred(rest, feminine=feminine))
    return " و".join(said)


def _below_hundred(n: int, *, feminine: bool) -> str:
    if n == 8 and feminine:
        return "ثماني"
    if n < 20:
        return _BELOW_TWENTY[feminine][n]
    tens, ones = divmod(n, 10)
    return f"{_BELOW_TWENTY[feminine][ones]} و{_TENS[tens]}" if ones else _TENS[tens]
