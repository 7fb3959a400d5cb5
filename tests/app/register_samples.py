"""Volumes and pages of the general register as values, for tests of the paper."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.domain.books import GENERAL_REGISTER, LineKind, RegisterLine, SealedPage, Volume
from app.domain.register_pages import RegisterPage

HEAD = (
    "الجمهورية العربية السورية",
    "وزارة الإدارة المحلية والبيئة",
    "محافظة حمص",
    "المدينة الصناعية بحسياء",
)
NAMES = (
    "محمّد عبد الله الأحمد (أبو خالد)",
    "شركة الأحمد وشركاه للصناعات الغذائية",
    "فاطمة لؤي الشيخ علي",
    "آلاء هبة الله الحلبي",
    "عبد الرحمن مصطفى الدروبي",
)
INDUSTRIES = ("معصرة زيتون", "ألبان وأجبان", "أنابيب بلاستيكية PVC", "غزل ونسيج", "سكب معادن")
LONG_NAME = (
    "الشركة السورية العربية المشتركة محدودة المسؤولية لصناعة وتعبئة وتجارة الزيوت النباتية "
    "والسمون والمنظفات والمواد الغذائية المحفوظة واستيراد المواد الأولية والآلات اللازمة لها "
    "(فرع حسياء)"
)
DAY = date(2007, 3, 15)


def volume(pages: int = 200, lines: int = 25, no: int = 1, first: int = 1) -> Volume:
    return Volume(
        f"{no:032x}",
        GENERAL_REGISTER,
        no,
        DAY,
        pages,
        lines,
        first,
        "أمل الخطيب",
        "م. خالد عز الدين",
        "م. محمد إياد غزال",
        "حسياء",
    )


def line(of: Volume, serial: int, **change: object) -> RegisterLine:
    page, place = of.position(serial)
    day = DAY + timedelta(days=serial)
    fields = {
        "id": f"{serial:032x}",
        "register": of.register,
        "volume_id": of.id,
        "volume_no": of.no,
        "serial": serial,
        "page": page,
        "line": place,
        "kind": LineKind.ENTRY,
        "written_on": day,
        "subject_id": f"{serial:032x}",
        "name": NAMES[serial % 5],
        "subscribed_on": day,
        "area": Decimal(2000 + serial * 37 % 9000) + Decimal(serial % 4) / 4,
        "investment_type": "إنشاء منشأة صناعية",
        "industry_type": INDUSTRIES[serial % 5],
        "licence": f"{serial % 90 + 10}/ص تاريخ {day.day}/{day.month}/{day.year}"
        * (serial % 3 > 0),
    }
    return RegisterLine(**{**fields, **change})


def correction(of: Volume, serial: int, wrong: int, area: str = "-250.5") -> RegisterLine:
    return line(
        of,
        serial,
        kind=LineKind.CORRECTION,
        refers_to=wrong,
        area=Decimal(area),
        licence="",
        remark="الاسم كما في الهوية (المساحة الصحيحة 4,800.5 م²)",
    )


def annotation(of: Volume, serial: int, about: int) -> RegisterLine:
    return line(
        of,
        serial,
        kind=LineKind.ANNOTATION,
        refers_to=about,
        area=Decimal(0),
        licence="77/ص تاريخ 1/3/2008",
        remark="قرار صناعي",
    )


def page(
    of: Volume | None = None,
    number: int = 7,
    *,
    used: int | None = None,
    change: dict[int, RegisterLine] | None = None,
    **fields: object,
) -> RegisterPage:
    """A page with its first lines used; `change` replaces lines by serial."""
    of = of or volume()
    serials = of.serials_of(number)
    lines = tuple(
        (change or {}).get(serial) or line(of, serial, **fields)
        for serial in serials[: len(serials) if used is None else used]
    )
    carried = Decimal("1234567.25") if number > 1 or of.no > 1 else Decimal(0)
    total = sum((one.area for one in lines), Decimal(0))
    before = sealed(of, number - 1) if number > 1 else None
    return RegisterPage(of, number, lines, carried, total, carried + total, None, before)


def sealed(of: Volume, number: int, template: str = "register-1/A4") -> SealedPage:
    serials = of.serials_of(number)
    return SealedPage(
        f"{number:032x}",
        of.register,
        of.id,
        number,
        serials[0],
        serials[-1],
        "ab" * 32,
        "cd" * 32,
        50_000,
        template,
        of.seal,
        datetime(2007, 6, 3, 11, 5, tzinfo=UTC),
        "أمل الخطيب",
    )
