"""Printing 200 sealed-looking pages of the general register, against the bare canvas.

The canvas is given the same words, shaped already, and the same rules. Run by ./test -m benchmark.
Nothing is asserted about time; the goal is at most twice the bare time.
"""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from reportlab.lib import pagesizes
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import REGULAR, font, run
from app.documents.page import mm
from app.documents.register import register_pages_pdf
from app.documents.register_rows import AREA, square_metres
from app.documents.shaping import visual_line
from app.domain.books import RegisterLine
from app.domain.days import show_day
from tests.app.register_samples import HEAD, page, volume

pytestmark = pytest.mark.benchmark(group="200 pages of the general register")

BOOK = [page(volume(), number) for number in range(1, 201)]
WIDTHS = [w * mm for w in (13, 57, 20, 31, 31, 36, 34, 41)]
HEIGHT = 5.2 * mm


def with_paper() -> bytes:
    run.cache_clear()
    return register_pages_pdf(BOOK, HEAD, draft=False)


def words_of(line: RegisterLine) -> list[str]:
    return [
        str(line.serial),
        line.name,
        show_day(line.subscribed_on),
        square_metres(line.area),
        line.investment_type,
        line.industry_type,
        line.licence,
        "",
    ]


def ready_shaped() -> list[list[list[str]]]:
    titles = [visual_line("عنوان العمود")] * len(WIDTHS)
    book = []
    for one in BOOK:
        sums = [visual_line("المنقول من الصفحة السابقة"), *[""] * len(WIDTHS[1:])]
        sums[AREA] = square_metres(one.page_sum)
        lines = [[visual_line(word) for word in words_of(line)] for line in one.lines]
        book.append([titles, sums, *lines, sums, sums])
    return book


def with_bare_canvas(book: list[list[list[str]]]) -> bytes:
    font(REGULAR)
    out = io.BytesIO()
    width, height = pagesizes.landscape(pagesizes.A4)
    canvas = Canvas(out, pagesize=(width, height), invariant=1, pageCompression=1)
    right, top = width - 25 * mm, height - 25 * mm
    for sheet in book:
        canvas.setFont(REGULAR, 8)
        canvas.setLineWidth(0.5)
        y = top
        for cells in sheet:
            x = right
            rules = [(right, y, right, y - HEIGHT), (x - sum(WIDTHS), y - HEIGHT, x, y - HEIGHT)]
            for cell, wide in zip(cells, WIDTHS, strict=True):
                if cell:
                    canvas.drawRightString(x - 1.2 * mm, y - 11, cell)
                x -= wide
                rules.append((x, y, x, y - HEIGHT))
            canvas.lines(rules)
            y -= HEIGHT
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_the_register_is_drawn(benchmark):
    pdf = benchmark.pedantic(with_paper, rounds=3, warmup_rounds=1)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 200


def test_the_bare_canvas_draws_the_same_ready_shaped(benchmark):
    pdf = benchmark.pedantic(with_bare_canvas, args=(ready_shaped(),), rounds=3, warmup_rounds=1)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 200
