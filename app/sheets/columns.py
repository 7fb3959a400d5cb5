"""The columns of the plots' sheet: their headings as offices write them, and what a cell means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.land import Category, Sector
from app.domain.names import fold


class Field(Enum):
    """What a column holds. Prices say the pound they are written in."""

    NUMBER = "number"
    BLOCK = "block"
    CATEGORY = "category"
    AREA = "area"
    SECTOR = "sector"
    USE = "use"
    CADASTRAL_REF = "cadastral_ref"
    PRICE_NEW = "price_new"
    PRICE_OLD = "price_old"
    PRICE_UNKNOWN = "price"


REQUIRED = (Field.NUMBER, Field.CATEGORY, Field.AREA)
HEADINGS: Mapping[Field, str] = {
    Field.NUMBER: "رقم المقسم",
    Field.BLOCK: "القطاع",
    Field.CATEGORY: "الفئة",
    Field.AREA: "المساحة (م²)",
    Field.SECTOR: "القطاع الصناعي",
    Field.USE: "الاستعمال",
    Field.CADASTRAL_REF: "رقم العقار",
    Field.PRICE_NEW: "سعر المتر (ل.س جديدة)",
    Field.PRICE_OLD: "سعر المتر (ل.س قديمة)",
}
"""The headings of our own template, and what a column is called on the screen."""

_OTHER_HEADINGS: Mapping[Field, Sequence[str]] = {
    Field.NUMBER: ("المقسم", "مقسم", "رقم", "رقم القسيمة"),
    Field.BLOCK: ("قطاع", "رقم القطاع", "البلوك", "بلوك", "رقم البلوك", "الجزيرة"),
    Field.CATEGORY: ("فئة", "فئة المقسم"),
    Field.AREA: (
        "المساحة",
        "مساحة",
        "مساحة المقسم",
        "مساحة المقسم م2",
        "المساحة متر مربع",
        "المساحة بالمتر المربع",
    ),
    Field.SECTOR: ("قطاع الصناعة", "القطاع نوع الصناعة", "نوع الصناعة"),
    Field.USE: ("استعمال", "الصفة", "الصفة التنظيمية", "نوع الاستعمال"),
    Field.CADASTRAL_REF: ("العقار", "رقم العقار المنطقة العقارية", "المرجع العقاري"),
    Field.PRICE_NEW: ("سعر المتر المربع ل س جديدة", "سعر المتر المربع بالليرة الجديدة"),
    Field.PRICE_OLD: ("سعر المتر المربع ل س قديمة", "سعر المتر المربع بالليرة القديمة"),
    Field.PRICE_UNKNOWN: ("السعر", "سعر المتر", "سعر المتر المربع", "سعر المتر ل س"),
}

SECTORS: Mapping[Sector, str] = {
    Sector.FOOD: "غذائية",
    Sector.ENGINEERING: "هندسية",
    Sector.CHEMICAL: "كيميائية",
    Sector.TEXTILE: "نسيجية",
    Sector.SERVICES: "خدمية",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns are: places from 0, and the headings that nobody knows."""

    places: Mapping[Field, int]
    unread: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(HEADINGS[field] for field in REQUIRED if field not in self.places)

    @property
    def last(self) -> int:
        """The place of the last column that is read."""
        return max(self.places.values(), default=0)


def layout_of(texts: Iterable[str]) -> Layout:
    """Find the columns in the texts of a heading row; of two alike the first counts."""
    places: dict[Field, int] = {}
    unread = []
    for place, text in enumerate(texts):
        field = _KNOWN.get(_bare(text))
        if field is not None and field not in places:
            places[field] = place
        elif text.strip():
            unread.append(text.strip())
    return Layout(places, tuple(unread))


def category_of(text: str) -> Category | None:
    """آ, أ, A, «الفئة /آ/» … or None for what is no category."""
    words = [word for word in _bare(text).split() if word not in ("فيه", "الفيه")]
    return _CATEGORIES.get("".join(words))


def sector_of(text: str) -> Sector | None:
    """«غذائية», «الصناعات الغذائية», «غذائي»; None for what is no sector."""
    wanted = _bare(text)
    for sector, label in SECTORS.items():
        stem = fold(label).removesuffix("ه")
        if any(word.removeprefix("ال").startswith(stem) for word in wanted.split()):
            return sector
    return None


def _bare(text: str) -> str:
    """Folded, with letters and digits only."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


_CATEGORIES: Mapping[str, Category] = {
    **{fold(category.letter): category for category in Category},
    **{category.value.lower(): category for category in Category},
}
_KNOWN: Mapping[str, Field] = {
    **{_bare(text): field for field, texts in _OTHER_HEADINGS.items() for text in texts},
    **{_bare(text): field for field, text in HEADINGS.items()},
}
