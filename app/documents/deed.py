"""What the numbered documents of the investment department have alike: head, foot, sections."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.documents.flow import Flow
from app.documents.page import GREY, PALE, RED, Margins, Paper, mm
from app.documents.tables import Cell, Column, Row, Table
from app.domain.canonical import encode
from app.domain.days import show_day
from app.domain.explanation import Explained, article_label
from app.domain.money import Currency, Money
from app.domain.plain import to_plain
from app.domain.seals import human_code

UNKNOWN: Final = "غير محدد في النظام"
BODY: Final = 10.5
SMALL: Final = 9.5


@dataclass(frozen=True, slots=True)
class Deed:
    """The head and foot of a document on A4. Without a number it is a draft.

    `copy` is 0 for the original; `void` is the red line of a document that holds no more.
    """

    title: str
    number: str
    day: date
    letterhead: tuple[str, ...]
    code: str
    copy: int = 0
    void: str = ""

    @property
    def shown_number(self) -> str:
        return self.number or "—"

    def begin(self) -> tuple[Paper, Flow]:
        """A paper with its head, and the flow that goes on below it."""
        paper = Paper(
            "A4",
            title=f"{self.title} {self.number}".strip(),
            author=self.letterhead[-1] if self.letterhead else "",
            margins=Margins(11 * mm, 16 * mm, 17 * mm, 16 * mm),
            watermark=self._watermark(),
            footer=self._foot,
        )
        flow = Flow(paper, self._head(paper), on_new_page=lambda: self.running_head(paper))
        return paper, flow

    def running_head(self, paper: Paper) -> float:
        """The head of a following page; return the y below it."""
        y = paper.top - 10
        paper.text(paper.right, y, f"{self.title} – تتمة", size=SMALL, bold=True)
        paper.text(paper.left, y, f"الرقم {self.shown_number}", size=SMALL, align="left")
        paper.line(paper.left, y - 7, paper.right, y - 7, weight=0.4, colour=GREY)
        return y - 14

    def _watermark(self) -> str:
        if not self.number:
            return "مسودة"
        return "ملغى" if self.void else self._copy_mark()

    def _copy_mark(self) -> str:
        return f"نسخة رقم {self.copy}" if self.copy else ""

    def _head(self, paper: Paper) -> float:
        top, side = paper.top - 10, paper.inner_width * 0.45
        for n, line in enumerate(self.letterhead):
            paper.text(paper.right, top - n * 15, line, size=10.5, bold=n == 0, max_width=side)
        lines = (f"الرقم: {self.shown_number}", f"التاريخ: {show_day(self.day)}", self._code_line())
        for n, line in enumerate(lines):
            paper.text(
                paper.left, top - n * 15, line, size=10.5, bold=n == 0, align="left", max_width=side
            )
        y = top - max(len(self.letterhead), 3) * 15 - 14
        paper.text(paper.centre, y, self.title, size=18, bold=True, align="centre")
        below = "مسودة للاطلاع، لا يعتد بها" if not self.number else self._copy_mark() or "الأصل"
        if self.void:
            below = f"{self._copy_mark()} – {self.void}" if self.copy else self.void
            return self._void(paper, y - 3, below)
        paper.text(paper.centre, y - 19, below, size=SMALL, align="centre")
        return y - 26

    def _void(self, paper: Paper, y: float, text: str) -> float:
        for line in paper.lines_of(text, paper.inner_width, size=11, bold=True):
            y -= 16
            paper.text(paper.centre, y, line, size=11, bold=True, align="centre", colour=RED)
        return y - 8

    def _code_line(self) -> str:
        return f"رمز التحقق: {self.code if self.number else '—'}"

    def _foot(self, paper: Paper, page: int, pages: int) -> None:
        y = paper.bottom - 8 * mm
        paper.line(paper.left, y + 11, paper.right, y + 11, weight=0.4, colour=GREY)
        number = f"{self.title} رقم {self.shown_number}"
        paper.text(paper.right, y, number, size=8.5, colour=GREY, max_width=70 * mm)
        middle = f"صفحة {page} من {pages}"
        paper.text(paper.centre, y, middle, size=8.5, align="centre", colour=GREY)
        paper.text(paper.left, y, self._code_line(), size=8.5, align="left", colour=GREY)


def code_of(domain: bytes, value: object) -> str:
    """The ten characters by which a document is compared with its record: 7K2QM-X9R4T.

    `domain` ends in a NUL. All that the record says is in the code, its frozen sketch included.
    """
    return human_code(hashlib.sha256(domain + encode(to_plain(value))).digest())


def section(flow: Flow, title: str, *, keep: float = 50) -> None:
    """A heading on a pale band; `keep` points below it stay on the same page."""
    flow.need(22 + keep)
    flow.space(5)
    paper = flow.paper
    paper.rect(paper.left, flow.y - 16, paper.inner_width, 16, fill=PALE, weight=0)
    paper.text(paper.right - 4, flow.y - 12, title, size=11, bold=True)
    flow.space(19)


def facts(flow: Flow, rows: Sequence[Sequence[tuple[str, str]]], *, pairs: int = 3) -> None:
    """A ruled grid of labels and values, at most `pairs` in a row; the last value is widest."""
    label = 30 * mm
    value = flow.paper.inner_width / pairs - label
    table = Table([Column("", label), Column("", value, bold=True)] * pairs, size=10)
    _ruled(flow, table, [_facts_row(row, pairs) for row in rows])


def _facts_row(row: Sequence[tuple[str, str]], pairs: int) -> Row:
    cells = []
    for n, (name, words) in enumerate(row, 1):
        span = 1 + 2 * (pairs - n) if n == len(row) else 1
        cells += [Cell(name, fill=PALE), Cell(words or "—", span=span, bold=True)]
    return cells


def _ruled(flow: Flow, table: Table, rows: Iterable[Row]) -> None:
    """Rows without a head, with a rule above the first of each page."""
    paper, page = flow.paper, 0
    for row in rows:
        flow.need(table.height_of(paper, row))
        if page != paper.page:
            paper.line(paper.left, flow.y, paper.right, flow.y)
            page = paper.page
        flow.y = table.row(paper, flow.y, row)
    flow.space(3)


def explained(
    flow: Flow, lines: Sequence[Explained], currency: Currency, *, size: float = SMALL
) -> None:
    """How amounts came about: article, formula, amount in smallest units."""
    article, amount = 26 * mm, 30 * mm
    table = Table(
        [
            Column("المادة", article, "centre"),
            Column("البيان وطريقة الحساب", flow.paper.inner_width - article - amount),
            Column(f"المبلغ ({currency.label})", amount, bold=True),
        ],
        size=size,
    )
    rows = [
        (
            article_label(line.article),
            line.text,
            "" if line.amount is None else Money(line.amount, currency).text(),
        )
        for line in lines
    ]
    flow.table(table, rows)
    flow.space(3)


def cited(flow: Flow, rows: Sequence[tuple[str, str]]) -> None:
    """What holds, each line with the article that it comes from."""
    article = 28 * mm
    rest = flow.paper.inner_width - article
    table = Table([Column("المادة", article, "centre"), Column("", rest)], size=SMALL)
    _ruled(flow, table, rows)
