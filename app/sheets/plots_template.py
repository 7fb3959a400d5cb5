"""The empty workbook that an office fills with its plots: headings, choices, and an example."""

from __future__ import annotations

import io
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.land import Category
from app.sheets.columns import HEADINGS, REQUIRED, SECTORS, Field

SHEET: Final = "المقاسم"
EXAMPLE_SHEET: Final = "مثال وشرح"
_PREPARED_ROWS: Final = 2_000  # rows with the choices; more can be added below
_WIDTHS: Final = {Field.USE: 30, Field.CADASTRAL_REF: 30, Field.NUMBER: 16}
_WIDTH: Final = 20
_EXAMPLES: Final = (
    ("125", "غ", "آ", 5000, "غذائية", "", "العقار 245 منطقة حسياء العقارية", None, None),
    ("125/ب", "غ", "آ", 4237.5, "غذائية", "", "", None, None),
    ("7", "خ", "ج", 600, "خدمية", "محطة وقود", "", None, None),
)
_NOTES: Final = (
    "تُملأ الورقة الأولى «المقاسم»: سطر لكل مقسم، ولا يُغيَّر سطر العناوين.",
    "الأعمدة المعلّمة بنجمة إلزامية، والباقي يُترك فارغاً إن لم يُعرف.",
    "الفئة حرف من المادة 1: آ أو ب أو ج أو د أو هـ.",
    "المساحة بالمتر المربع وبمنزلتين عشريتين على الأكثر.",
    "سعر المتر يُملأ للمقسم الذي خمّنته اللجنة وحده (المادة 8)، في عمود ليرته؛ وإلا فسعر المرحلة.",
    "لا تُكتب معادلات، ولا يُستورد شيء قبل أن تُعرض كل الأسطر للتدقيق.",
)
_FILL: Final = PatternFill("solid", fgColor="DDEBE7")
_THIN: Final = Side(style="thin", color="9DB5AF")


def plots_template() -> bytes:
    """An xlsx workbook whose first sheet `read_plots` reads once it is filled."""
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("a new workbook has a sheet")
    sheet.title = SHEET
    _head(sheet, 1)
    _offer(sheet)
    example = book.create_sheet(EXAMPLE_SHEET)
    for number, note in enumerate(_NOTES, start=1):
        example.cell(number, 1, note)
    _head(example, len(_NOTES) + 2)
    for number, values in enumerate(_EXAMPLES, start=len(_NOTES) + 3):
        for column, value in enumerate(values, start=1):
            example.cell(number, column, value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _head(sheet: Worksheet, row: int) -> None:
    sheet.sheet_view.rightToLeft = True
    for column, (field, heading) in enumerate(HEADINGS.items(), start=1):
        cell = sheet.cell(row, column, f"{heading} *" if field in REQUIRED else heading)
        cell.font = Font(bold=True)
        cell.fill = _FILL
        cell.border = Border(bottom=_THIN)
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(field, _WIDTH)
    sheet.row_dimensions[row].height = 32


def _offer(sheet: Worksheet) -> None:
    """Keep the headings in sight, numbers as texts («12/5» is no date), and offer the choices."""
    sheet.freeze_panes = "A2"
    places = {field: get_column_letter(n) for n, field in enumerate(HEADINGS, start=1)}
    last = _PREPARED_ROWS + 1
    for field in (Field.NUMBER, Field.BLOCK, Field.CADASTRAL_REF):
        for row in range(2, last + 1):
            sheet[f"{places[field]}{row}"].number_format = "@"
    for field, values in (
        (Field.CATEGORY, [category.letter for category in Category]),
        (Field.SECTOR, list(SECTORS.values())),
    ):
        choice = DataValidation("list", formula1=f'"{",".join(values)}"', allow_blank=True)
        choice.add(f"{places[field]}2:{places[field]}{last}")
        sheet.add_data_validation(choice)
