"""The general register on paper (art. 14): opening page, pages, cover sheet of a copy.

A page is sealed before it is printed and from then on printed from the bytes that were kept, so
nothing here depends on when or where it is drawn: the same page gives the same bytes. `letterhead`
are the lines of the issuing office (`OfficeSettings.letterhead`).

    content = office.ask(page_content, volume.id, 7)
    pdf = register_page_pdf(content, office.settings.letterhead, draft=False)
    office.do(seal_page, volume.id, 7, pdf, template_of("A4"), shown=content.rows_sha256)
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.documents.marks import signature_place, stamp_place
from app.documents.page import GREY, Paper, mm
from app.documents.register_rows import columns, rows_of, sum_row
from app.documents.register_sheet import (
    MEASURES,
    TITLES,
    Measure,
    Sheet,
    frame,
    letterhead_lines,
    new_paper,
    sheet_for,
    sheet_of,
    template_of,
    title_of,
)
from app.documents.tables import Table
from app.domain.books import SealedPage, Volume
from app.domain.days import show_day
from app.domain.register_pages import RegisterPage
from app.domain.registers import OPENING_SIGNATURES, opening_sentence

__all__ = [
    "Sheet",
    "cover_sheet_pdf",
    "opening_page_pdf",
    "register_page_pdf",
    "register_pages_pdf",
    "sheet_for",
    "sheet_of",
    "template_of",
]


def register_page_pdf(
    page: RegisterPage, letterhead: Sequence[str], *, draft: bool, sheet: Sheet = "A4"
) -> bytes:
    """One page, landscape. A draft carries the watermark of a page that is not sealed."""
    return register_pages_pdf([page], letterhead, draft=draft, sheet=sheet)


def register_pages_pdf(
    pages: Sequence[RegisterPage], letterhead: Sequence[str], *, draft: bool, sheet: Sheet = "A4"
) -> bytes:
    """Pages of one volume in one file."""
    volume = pages[0].volume
    numbers = str(pages[0].page)
    if len(pages) > 1:
        numbers = f"{numbers}–{pages[-1].page}"
    sheet = sheet_for(volume, sheet)
    paper = new_paper(sheet, f"{title_of(volume)} – الصفحة {numbers}", letterhead, draft=draft)
    for n, page in enumerate(pages):
        if n:
            paper.new_page()
        _draw_page(paper, page, letterhead, MEASURES[sheet])
    return paper.finish()


def opening_page_pdf(volume: Volume, letterhead: Sequence[str], *, sheet: Sheet = "A4") -> bytes:
    """The first page of a volume: the statement and the three who sign it (art. 14 b)."""
    sheet = sheet_for(volume, sheet)
    measure = MEASURES[sheet]
    paper = new_paper(sheet, f"{title_of(volume)} – صفحة الافتتاح", letterhead)
    scale = measure.text / 10
    frame(paper)
    inside = 9 * mm
    y = letterhead_lines(
        paper, letterhead, paper.right - inside, paper.top - 12 * mm, measure.small * 1.4
    )
    y = min(y, paper.top - 46 * mm * scale)
    for text, size, gap in (
        (TITLES.get(volume.register, volume.register), 30 * scale, 18 * mm),
        (f"المجلد رقم {volume.no}", 20 * scale, 22 * mm),
        (opening_sentence(volume.opened_on, volume.pages), 21 * scale, 13 * mm),
        (_extent(volume), 12 * scale, 0),
    ):
        paper.text(paper.centre, y, text, size=size, bold=gap > 0, align="centre")
        y -= gap * scale
    _opening_signatures(paper, volume, inside, measure)
    code = f"رمز صفحة الافتتاح: {volume.code}"
    paper.text(paper.left + inside, paper.bottom + 6 * mm, code, size=measure.small, align="left")
    return paper.finish()


def cover_sheet_pdf(
    volume: Volume,
    sealed: SealedPage,
    letterhead: Sequence[str],
    *,
    copy_no: int,
    printed_at: datetime,
    printed_by: str,
) -> bytes:
    """The sheet before a copy of a sealed page: the page itself is never marked.

    `copy_no` is 1 for the first copy after the original.
    """
    sheet = sheet_of(sealed.template)
    measure = MEASURES[sheet]
    paper = new_paper(sheet, f"{title_of(volume)} – نسخة عن الصفحة {sealed.page}", letterhead)
    frame(paper)
    inside = 9 * mm
    y = letterhead_lines(
        paper, letterhead, paper.right - inside, paper.top - 12 * mm, measure.small * 1.4
    )
    y -= 14 * mm
    for text, size in (
        (f"نسخة رقم {copy_no}", 30.0),
        (f"عن الصفحة {sealed.page} من {volume.pages}", 20.0),
        (title_of(volume), 16.0),
    ):
        paper.text(paper.centre, y, text, size=size, bold=True, align="centre")
        y -= size * 1.75
    _facts(paper, y - 4 * mm, _facts_of(sealed, printed_at, printed_by))
    note = "الورقة التالية مطبوعة من النسخة المحفوظة للصفحة كما أغلقت، دون أي تغيير فيها."
    y = paper.bottom + 34 * mm
    paper.text(paper.centre, y, note, size=12, align="centre")
    width = 80 * mm
    signature_place(paper, paper.right - inside, paper.bottom + 20 * mm, "صدّق النسخة", width=width)
    stamp_place(paper, paper.left + 45 * mm, paper.bottom + 21 * mm)
    return paper.finish()


def _extent(volume: Volume) -> str:
    return (
        f"عدد أسطر الصفحة {volume.lines_per_page}، "
        f"والمسلسلات من {volume.first_serial:,} إلى {volume.last_serial:,}"
    )


# --- a page --------------------------------------------------------------------------------------


def _draw_page(
    paper: Paper, page: RegisterPage, letterhead: Sequence[str], measure: Measure
) -> None:
    y = _head(paper, page, letterhead, measure)
    low = paper.bottom + measure.foot
    titles = Table(columns(paper.inner_width), size=measure.small)
    y = titles.head(paper, y)
    high = measure.small * 1.8
    before, after = _carried_labels(page)
    y = titles.row(paper, y, sum_row(before, page.carried_in), height=high)
    rows = rows_of(paper, page, y - low - 2 * high, measure.text)
    for cells, height in zip(rows.cells, rows.heights, strict=True):
        y = rows.table.row(paper, y, cells, height=height)
    y = titles.row(paper, y, sum_row("مجموع الصفحة", page.page_sum), height=high)
    titles.row(paper, y, sum_row(after, page.carried_out), height=high)
    _foot(paper, page, low, measure)


def _carried_labels(page: RegisterPage) -> tuple[str, str]:
    """What the sums at the top and at the bottom are called: sums go on from volume to volume."""
    volume = page.volume
    from_volume = page.page == 1 and volume.no > 1
    before = "المنقول من المجلد السابق" if from_volume else "المنقول من الصفحة السابقة"
    last = page.page == volume.pages
    return before, "المنقول إلى المجلد التالي" if last else "المنقول إلى الصفحة التالية"


def _head(paper: Paper, page: RegisterPage, letterhead: Sequence[str], measure: Measure) -> float:
    """Letterhead, title and place; return where the table begins."""
    volume = page.volume
    size = measure.small
    low = letterhead_lines(paper, letterhead, paper.right, paper.top - size, size)
    y = paper.top - measure.title
    middle = paper.inner_width * 0.44
    paper.text(
        paper.centre,
        y,
        title_of(volume),
        size=measure.title,
        bold=True,
        align="centre",
        max_width=middle,
    )
    opened = f"فتح بتاريخ {show_day(volume.opened_on)}"
    paper.text(paper.centre, y - size * 1.7, opened, size=size, align="centre", colour=GREY)
    place = f"صفحة {page.page} من {volume.pages}"
    paper.text(paper.left, y, place, size=size * 1.4, bold=True, align="left")
    return min(low, y - size * 2.4)


def _foot(paper: Paper, page: RegisterPage, y: float, measure: Measure) -> None:
    """Who signs, the place of the stamp, and the codes by which pages hang together."""
    volume = page.volume
    width = paper.inner_width
    line = y - 7.5 * mm
    for at, label, name in (
        (paper.right, "الموظف المختص", volume.clerk),
        (paper.right - width * 0.29, "المدير العام", volume.general_manager),
    ):
        signature_place(paper, at, line, label, name=name, width=width * 0.26)
    radius = measure.foot / 2 - 1 * mm
    stamp_place(paper, paper.left + width * 0.355, y - measure.foot / 2, radius=radius)
    code, before = page.code or "يعطى عند الإغلاق", page.previous_code or "لم تغلق بعد"
    texts = [f"رمز الصفحة: {code}", f"رمز الصفحة السابقة: {before}"]
    if page.lines:
        texts.append(f"المسلسلات من {page.lines[0].serial} إلى {page.lines[-1].serial}")
    for n, text in enumerate(texts):
        paper.text(
            paper.left + width * 0.22,
            line - n * measure.small * 1.6,
            text,
            size=measure.small,
            bold=n == 0,
        )


# --- opening page and cover sheet ----------------------------------------------------------------


def _opening_signatures(paper: Paper, volume: Volume, inside: float, measure: Measure) -> None:
    """Three places side by side, the stamp in the middle one."""
    names = (volume.clerk, volume.general_manager, volume.council_chairman)
    scale = measure.text / 10
    gap = 6 * mm
    width = (paper.inner_width - 2 * inside - 2 * gap) / 3
    low, height = paper.bottom + 13 * mm, 56 * mm * scale
    for n, (label, name) in enumerate(zip(OPENING_SIGNATURES, names, strict=True)):
        right = paper.right - inside - n * (width + gap)
        middle = right - width / 2
        paper.rect(right - width, low, width, height, weight=0.6, colour=GREY)
        top = low + height - 8 * mm
        paper.text(
            middle, top, label, size=12 * scale, bold=True, align="centre", max_width=width - 8
        )
        paper.text(middle, top - 9 * mm, name, size=13 * scale, align="centre", max_width=width - 8)
        if n == 1:
            stamp_place(paper, right - width + 20 * mm, low + 18 * mm)
        free = 38 * mm if n == 1 else 6 * mm
        signature_place(paper, right - 4 * mm, low + 8 * mm, "التوقيع", width=width - 4 * mm - free)


def _facts_of(sealed: SealedPage, printed_at: datetime, printed_by: str) -> list[tuple[str, str]]:
    clock = f"{printed_at:%H:%M}"
    return [
        ("المسلسلات", f"من {sealed.first_serial} إلى {sealed.last_serial}"),
        ("رمز الصفحة", sealed.code),
        ("أغلقت في", f"{show_day(sealed.sealed_at.date())} بيد {sealed.sealed_by}"),
        ("طبعت النسخة في", f"{show_day(printed_at.date())} الساعة {clock} بيد {printed_by}"),
        ("بصمة الملف (SHA-256)", sealed.pdf_sha256),
    ]


def _facts(paper: Paper, y: float, facts: Sequence[tuple[str, str]]) -> None:
    """Labels and values in the middle of the sheet."""
    label = paper.centre + 62 * mm
    value = paper.centre + 20 * mm
    for name, text in facts:
        paper.text(label, y, f"{name}:", size=12, bold=True)
        paper.text(value, y, text, size=12, max_width=value - paper.left - 12 * mm)
        y -= 8 * mm
