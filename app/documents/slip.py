"""The A5 form of the counter: a receipt and its reversal have the same places for everything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import segno

from app.documents.marks import qr, stamp_place
from app.documents.page import DESCENT, GREY, PALE, RED, Margins, Paper, mm
from app.documents.tables import Column, Table
from app.domain.accounts import SpreadLine, spread_label
from app.domain.days import show_day
from app.domain.explanation import article_label
from app.domain.money import Currency, Money

Pair = tuple[str, str]  # a label and its value

LABEL: Final = (0.27, 0.27, 0.27)
HEAD: Final = 22.0  # points for the head of the table
MODULE: Final = 0.40 * mm  # of the QR code, so that a cheap scanner reads it off a worn printer
CURRENCY_NAMES: Final = {
    Currency.SYP_OLD: "ليرة سورية (قديمة)",
    Currency.SYP_NEW: "ليرة سورية جديدة",
    Currency.USD: "دولار أمريكي",
}


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on the form. `people` are long values, `facts` short ones, `after` closing ones.

    `mark` says which copy it is; `void` is the red line under the title of a cancelled paper.
    """

    letterhead: tuple[str, ...]
    title: str
    mark: str
    void: str
    watermark: str
    number: str
    book: str
    day: date
    issued_at: datetime
    people: tuple[Pair, ...]
    facts: tuple[Pair, ...]
    amount: Money
    words: str
    pays: str
    lines: tuple[SpreadLine, ...]
    after: tuple[Pair, ...]
    signer: str
    code: str
    qr: str


def slip_pdf(slip: Slip) -> bytes:
    """Draw the form: one A5 sheet, and further ones for lines that found no place on it."""
    paper = Paper(
        "A5",
        title=f"{slip.title} {slip.number}",
        author=slip.letterhead[-1] if slip.letterhead else "",
        landscape=True,
        margins=Margins(9 * mm, 10 * mm, 8.5 * mm, 10 * mm),
        watermark=slip.watermark,
        footer=_page_number,
    )
    _frame(paper)
    y = _head(paper, slip)
    y = _fields(paper, y, slip)
    floor = _foot(paper, slip)
    rest = _table(paper, y, floor, slip)
    if rest:
        paper.text(paper.left, floor - 7, "البقية في الصفحة التالية", size=8, align="left")
        _continue(paper, slip, rest)
    return paper.finish()


def _frame(paper: Paper) -> None:
    for gap, weight in ((5.5 * mm, 0.9), (6.3 * mm, 0.35)):
        paper.rect(gap, gap, paper.width - 2 * gap, paper.height - 2 * gap, weight=weight)


def _page_number(paper: Paper, page: int, pages: int) -> None:
    if pages > 1:
        text = f"صفحة {page} من {pages}"
        paper.text(paper.centre, 2 * mm, text, size=7.5, align="centre", colour=GREY)


def _head(paper: Paper, slip: Slip) -> float:
    """Who issues it at the right, what it is in the middle, number and day at the left."""
    side = paper.inner_width * 0.33
    top = paper.top - 9
    for n, line in enumerate(slip.letterhead):
        paper.text(paper.right, top - n * 12.5, line, size=9.5, bold=n == 0, max_width=side)
    middle = paper.inner_width - 2 * side - 12
    paper.text(
        paper.centre, top - 12, slip.title, size=22, bold=True, align="centre", max_width=middle
    )
    paper.text(paper.centre, top - 31, slip.mark, size=9.5, align="centre", max_width=middle)
    if slip.void:
        paper.text(
            paper.centre,
            top - 44,
            slip.void,
            size=9.5,
            bold=True,
            align="centre",
            colour=RED,
            max_width=middle + 30,
        )
    paper.text(paper.left, top - 2, slip.number, size=13, bold=True, align="left", max_width=side)
    for n, line in enumerate(_when(slip), start=1):
        paper.text(paper.left, top - 3 - n * 13, line, size=9.5, align="left", max_width=side)
    y = top - max(len(slip.letterhead) * 12.5, 50) - 1
    paper.line(paper.left, y, paper.right, y, weight=0.4, colour=GREY)
    return y - 16


def _when(slip: Slip) -> tuple[str, ...]:
    time = f"{slip.issued_at:%H:%M}"
    if slip.issued_at.date() == slip.day:
        return f"الدفتر {slip.book}", f"التاريخ {show_day(slip.day)}", f"الساعة {time}"
    issued = f"كُتب في {show_day(slip.issued_at.date())} الساعة {time}"
    return f"الدفتر {slip.book}", f"التاريخ {show_day(slip.day)}", issued


def _fields(paper: Paper, y: float, slip: Slip) -> float:
    """The amount in its box, the people beside it, the short facts and the words below."""
    box = 48 * mm
    low = y - 27
    paper.rect(paper.left, low, box, 38, fill=PALE, weight=0.9)
    centre = paper.left + box / 2
    paper.text(
        centre, low + 17, slip.amount.text(), size=16, bold=True, align="centre", max_width=box - 8
    )
    name = CURRENCY_NAMES[slip.amount.currency]
    paper.text(centre, low + 5.5, name, size=8.5, align="centre", max_width=box - 8)
    width = paper.inner_width - box - 6 * mm
    for label, value in slip.people:
        y = _field(paper, (paper.right, y, width), label, value)
    y = _row_of_facts(paper, min(y, low - 13), slip.facts)
    return _words(paper, y - 4, slip.words)


def _row_of_facts(paper: Paper, y: float, facts: Sequence[Pair]) -> float:
    share = paper.inner_width / max(len(facts), 1)
    ends = [
        _field(paper, (paper.right - n * share, y, share - 4 * mm), label, value)
        for n, (label, value) in enumerate(facts)
    ]
    return min(ends, default=y)


def _field(paper: Paper, place: tuple[float, float, float], label: str, value: str) -> float:
    """A label with its value on dotted lines from `place` (right end, baseline, width) down."""
    right, y, width = place
    used = paper.text(right, y, label, size=10, colour=LABEL, max_width=width * 0.5) + 6
    size = 10.5
    lines = paper.lines_of(value, width - used, size=size, bold=True)
    if len(lines) > 2:  # a company with a very long name
        size = 8.5
        lines = paper.lines_of(value, width - used, size=size, bold=True)
    for line in lines:
        paper.text(right - used, y, line, size=size, bold=True, max_width=width - used)
        paper.dotted_line(right - used, right - width, y - size * 0.42)
        y -= size + 6
    return y


def _words(paper: Paper, y: float, words: str) -> float:
    lines = paper.lines_of(words, paper.inner_width - 8, size=11, bold=True)
    high = len(lines) * 15.5 + 5
    paper.rect(paper.left, y - high + 12, paper.inner_width, high, fill=PALE, weight=0)
    for line in lines:
        paper.text(paper.right - 4, y - 1, line, size=11, bold=True)
        y -= 15.5
    return y + 2


def _table(paper: Paper, y: float, floor: float, slip: Slip) -> Sequence[SpreadLine]:
    """The lines in one to three blocks beside each other; return those without a place."""
    for blocks in (1, 2, 3):
        gap = 4 * mm
        width = (paper.inner_width - (blocks - 1) * gap) / blocks
        tables = [
            _block(slip, width, paper.right - n * (width + gap), blocks) for n in range(blocks)
        ]
        cells = [_cells(slip, line, blocks) for line in slip.lines]
        heights = [tables[0].height_of(paper, row) for row in cells]
        fits = max(0, int((y - floor - HEAD) / max(heights, default=1)))
        if len(cells) <= fits * blocks:
            break
    per_block = -(-min(len(cells), fits * blocks) // blocks)
    for n, table in enumerate(tables):
        part = cells[n * per_block : (n + 1) * per_block]
        if part:
            table.draw(paper, y, part, bottom=0)
    return slip.lines[blocks * per_block :]


def _block(slip: Slip, width: float, right: float, blocks: int) -> Table:
    money, article = (38 * mm, 34 * mm) if blocks == 1 else (24 * mm, 13 * mm)
    money = 21 * mm if blocks == 3 else money
    columns = [
        Column(slip.pays, width - money - article),
        Column("المادة", article, align="centre"),
        Column("المبلغ", money, bold=True),
    ]
    size = {1: 10.0, 2: 9.0, 3: 8.0}[blocks]
    return Table(columns, size=size, right=right)


def _cells(slip: Slip, line: SpreadLine, blocks: int) -> list[str]:
    amount = Money(line.amount, slip.amount.currency).text()
    article = article_label(line.article) if blocks == 1 else line.article
    return [spread_label(line), article, amount]


def _foot(paper: Paper, slip: Slip) -> float:
    """What is owed afterwards, by what means, who took it, stamp, code; return its upper edge."""
    size = (len(segno.make_qr(slip.qr, error="m", boost_error=False).matrix) + 8) * MODULE
    low = paper.bottom + 9
    qr(paper, paper.left, low, size, slip.qr)
    paper.text(
        paper.left + size / 2, paper.bottom + 1, slip.code, size=9, bold=True, align="centre"
    )
    radius = 12.5 * mm
    stamp = paper.left + size + radius + 3 * mm
    stamp_place(paper, stamp, low + size / 2 - 3, radius=radius)
    width = paper.right - stamp - radius - 4 * mm
    y = _closing(paper, width, slip.after)
    _sign(paper, width, slip.signer)
    return max(low + size, y) + 2


def _closing(paper: Paper, width: float, pairs: Sequence[Pair]) -> float:
    """The closing lines, the last one just above the signature; return their upper edge."""
    rows: list[tuple[str, str]] = []
    for label, value in pairs:
        room = width - paper.width_of(label, size=9.5) - 6
        lines = paper.lines_of(value, room, size=10, bold=True)
        rows.extend((label if n == 0 else "", line) for n, line in enumerate(lines))
    y = top = max(paper.bottom + 22 + 14 * (len(rows) - 1), paper.bottom + 64)
    used = 0.0
    for label, value in rows:
        if label:
            used = paper.text(paper.right, y, label, size=9.5, colour=LABEL) + 6
        paper.text(paper.right - used, y, value, size=10, bold=True, max_width=width - used)
        y -= 14
    return top + 10


def _sign(paper: Paper, width: float, signer: str) -> None:
    y = paper.bottom + 5
    used = paper.text(paper.right, y, "أمين الصندوق", size=10, colour=LABEL) + 6
    used += paper.text(paper.right - used, y, signer, size=10.5, bold=True, max_width=120) + 12
    used += paper.text(paper.right - used, y, "التوقيع", size=10, colour=LABEL) + 6
    paper.dotted_line(paper.right - used, paper.right - width, y - 2)


def _continue(paper: Paper, slip: Slip, rest: Sequence[SpreadLine]) -> None:
    """The remaining lines on further sheets."""
    heading = f"تابع {slip.title} رقم {slip.number} – {show_day(slip.day)}"

    def begin() -> float:
        _frame(paper)
        paper.text(paper.right, paper.top - 12, heading, size=11, bold=True)
        paper.text(paper.left, paper.top - 12, slip.code, size=10, align="left")
        return paper.top - 12 - 11 * DESCENT - 8

    paper.new_page()
    table = _block(slip, paper.inner_width, paper.right, 1)
    rows = [_cells(slip, line, 1) for line in rest]
    table.draw(paper, begin(), rows, bottom=paper.bottom + 10, on_new_page=begin)
