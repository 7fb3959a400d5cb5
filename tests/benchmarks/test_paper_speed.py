"""Printing 200 register pages of 25 lines, against the bare canvas given text shaped already.

Run by ./test -m benchmark. Nothing is asserted about time; the goal is at most twice the bare time.
"""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from reportlab.lib import pagesizes
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import REGULAR, font, run
from app.documents.page import Paper, mm
from app.documents.shaping import visual_line
from app.documents.tables import Column, Table

pytestmark = pytest.mark.benchmark(group="200 register pages")

PAGES, LINES, HEIGHT = 200, 25, 6.4 * mm
WIDTHS = [w * mm for w in (10, 28, 22, 52, 18, 62, 28, 30, 17)]
FIRST = ("محمّد", "أحمد", "فاطمة", "خالد", "عبد الله", "هبة الله", "لؤي", "آلاء", "مؤمنة", "يوسف")
LAST = ("الأحمد", "الحلبي", "الشيخ علي", "الحمصي", "الدمشقي", "العلي", "الخطيب", "السيّد")


def line(n: int) -> list[str]:
    name = f"{FIRST[n % 10]} {FIRST[n // 10 % 10]} {LAST[n % 8]}"
    return [
        str(n % LINES + 1),
        f"R-2025/{n:05}",
        f"{n % 28 + 1}/{n % 12 + 1}/2025",
        name if n % 5 else f"{name} (أبو خالد)",
        f"{n % 400 + 1}/{'أبجد'[n % 4]}",
        f"القسط رقم ({n % 10 + 1}) وفق العقد ABC-{n}",
        f"{n * 7919 % 9_000_000:,}",
        f"{n * 104_729 % 90_000_000:,}",
        "شيك" if n % 3 else "نقداً",
    ]


BOOK = [[line(page * LINES + n) for n in range(LINES)] for page in range(PAGES)]


def with_paper() -> bytes:
    run.cache_clear()
    paper = Paper("A4", title="سجل", landscape=True, margins=15 * mm)
    table = Table([Column("", width) for width in WIDTHS])
    for number, page in enumerate(BOOK):
        if number:
            paper.new_page()
        y = paper.top
        for cells in page:
            y = table.row(paper, y, cells, height=HEIGHT)
    return paper.finish()


def ready_shaped() -> list[list[list[str]]]:
    return [[[visual_line(cell) for cell in cells] for cells in page] for page in BOOK]


def with_bare_canvas(book: list[list[list[str]]]) -> bytes:
    font(REGULAR)
    out = io.BytesIO()
    width, height = pagesizes.landscape(pagesizes.A4)
    canvas = Canvas(out, pagesize=(width, height), invariant=1, pageCompression=1)
    right, top = width - 15 * mm, height - 15 * mm
    for page in book:
        canvas.setFont(REGULAR, 9)
        canvas.setLineWidth(0.5)
        y = top
        for cells in page:
            x = right
            rules = [(right, y, right, y - HEIGHT), (x - sum(WIDTHS), y - HEIGHT, x, y - HEIGHT)]
            for cell, wide in zip(cells, WIDTHS, strict=True):
                canvas.drawRightString(x - 1.2 * mm, y - 12, cell)
                x -= wide
                rules.append((x, y, x, y - HEIGHT))
            canvas.lines(rules)
            y -= HEIGHT
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_paper_draws_a_register(benchmark):
    pdf = benchmark.pedantic(with_paper, rounds=3, warmup_rounds=1)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == PAGES


def test_the_bare_canvas_draws_the_same_ready_shaped(benchmark):
    pdf = benchmark.pedantic(with_bare_canvas, args=(ready_shaped(),), rounds=3, warmup_rounds=1)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == PAGES
