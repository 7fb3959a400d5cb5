"""The sale contract by mutual consent with its schedule as annex (art. 10, 13.5, 19), on A4."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from app.documents.contract_texts import ORDINALS, Clause, ContractTexts, contract_texts
from app.documents.contract_values import first_party, second_party, values_of
from app.documents.deed import BODY, SMALL, UNKNOWN, Deed, code_of, explained, section
from app.documents.flow import Flow
from app.documents.marks import signature_place, stamp_place
from app.documents.page import GREY, LEADING, mm
from app.documents.paper_texts import filled
from app.documents.tables import Cell, Column, Row, Table
from app.domain.contracts import Contract
from app.domain.days import show_day
from app.domain.explanation import article_label
from app.domain.money import NEW_POUND_FROM, Currency, Money
from app.domain.schedule import ScheduleRow, totals_of
from app.domain.words import HUNDREDS, receipt_words

DOMAIN: Final = b"SYCN1\0"
SIGNATURES: Final = 50 * mm


def contract_pdf(
    contract: Contract,
    letterhead: tuple[str, ...],
    *,
    copy: int = 0,
    hundred: str = HUNDREDS[0],
) -> bytes:
    """The contract as A4 sheets, the same bytes every time; without a number it is a draft.

    `letterhead` are the lines at the upper right. `copy` is 0 for the original, n for «نسخة رقم n».
    `hundred` is the office's spelling of مائة. Raises ValueError when a clause of article 19 is
    missing from the office's texts.
    """
    texts = contract_texts()
    values = values_of(contract, hundred)
    deed = Deed(
        title=texts.title,
        number=contract.number,
        day=contract.signed_on,
        letterhead=letterhead,
        code=contract_code(contract),
        copy=copy,
    )
    paper, flow = deed.begin()
    _parties(flow, contract)
    flow.paragraph(filled(texts.preamble, values), size=BODY, align="justify")
    for ordinal, clause in zip(ORDINALS, texts.clauses, strict=True):
        lines = [filled(line, values) for line in clause.lines]
        if clause.article == "19.1" and contract.approval_no:
            lines.append(filled(texts.approval, values))
        if clause.article == "19.10":
            lines = _extra(contract, lines, texts.no_extra)
        _clause(flow, ordinal, clause, lines)
    flow.space(5)
    for text in _remarks(contract, texts, values):
        flow.paragraph(text, size=BODY, align="justify")
    closing = filled(texts.closing, values)
    flow.paragraph(closing, size=BODY, align="justify", keep=SIGNATURES)
    _sign(flow, contract)
    paper.new_page()
    flow.y = deed.running_head(paper)
    _annex(flow, contract, filled(texts.annex, values), hundred)
    return paper.finish()


def contract_code(contract: Contract) -> str:
    """The ten characters printed on the contract."""
    return code_of(DOMAIN, contract)


def _parties(flow: Flow, contract: Contract) -> None:
    section(flow, "الفريقان")
    flow.paragraph(f"الفريق الأول: {first_party(contract)}", size=BODY, align="justify")
    flow.paragraph(f"الفريق الثاني: {second_party(contract.second_party)}", size=BODY)
    flow.space(4)


def _clause(flow: Flow, ordinal: str, clause: Clause, lines: list[str]) -> None:
    flow.space(3)
    heading = f"البند {ordinal} – {clause.title} ({article_label(clause.article)})"
    flow.paragraph(heading, size=BODY + 0.5, bold=True, keep=2 * BODY * LEADING)
    for line in lines:
        flow.paragraph(line, size=BODY, align="justify")


def _extra(contract: Contract, lines: list[str], none: str) -> list[str]:
    """What the council adds (art. 19.10), numbered."""
    added = [f"{n}. {text}" for n, text in enumerate(contract.extra_clauses, 1)]
    return [*lines, *added] if added else [none]


def _remarks(contract: Contract, texts: ContractTexts, values: Mapping[str, str]) -> Iterator[str]:
    """What the price leaves out (art. 7), and in which pound an older price is written."""
    if values["exclusions"]:
        yield filled(texts.exclusions, values)
    if contract.currency is Currency.SYP_OLD and contract.signed_on >= NEW_POUND_FROM:
        yield filled(texts.old_pound, values)


def _sign(flow: Flow, contract: Contract) -> None:
    """Both parties, the fiscal stamps and the city's stamp."""
    flow.need(SIGNATURES)
    paper, y = flow.paper, flow.y - 10 * mm
    half = paper.inner_width / 2 - 6 * mm
    signer = contract.first_party_signer or UNKNOWN
    signature_place(paper, paper.right, y, "الفريق الأول", name=signer, width=half)
    left = paper.left + half
    signature_place(paper, left, y, "الفريق الثاني", width=half)
    stamp_place(paper, paper.right - half / 2, y - 22 * mm, radius=13 * mm)
    wide, high = 62 * mm, 26 * mm
    x, low = left - half / 2 - wide / 2, y - 35 * mm
    paper.rect(x, low, wide, high, weight=0.6, colour=GREY, dash=(3, 2))
    label = "مكان الطوابع"
    paper.text(x + wide / 2, low + high / 2 - 3, label, size=9, align="centre", colour=GREY)
    flow.space(SIGNATURES)


def _annex(flow: Flow, contract: Contract, text: str, hundred: str) -> None:
    """The schedule with its totals, in digits and words, and how each line came about."""
    paper = flow.paper
    flow.space(16)
    title = "ملحق العقد: جدول الأقساط"
    paper.text(paper.centre, flow.y - 6, title, size=15, bold=True, align="centre")
    flow.space(20)
    flow.paragraph(text, size=BODY, align="justify")
    flow.space(4)
    flow.table(_schedule_table(contract), _schedule_rows(contract))
    flow.space(6)
    total = Money(totals_of(contract.rows).amount_due, contract.currency)
    words = receipt_words(total, hundred=hundred)
    flow.paragraph(f"مجموع الأقساط مع الزيادة: {total.labelled()}، {words}", size=BODY, bold=True)
    section(flow, "كيف حُسبت الأقساط")
    explained(flow, contract.explanation, contract.currency, size=8.5)
    flow.need(20 * mm)
    half = paper.inner_width / 2 - 6 * mm
    y = flow.y - 10 * mm
    signature_place(paper, paper.right, y, "الفريق الأول", width=half)
    signature_place(paper, paper.left + half, y, "الفريق الثاني", width=half)


def _schedule_table(contract: Contract) -> Table:
    label = contract.currency.label
    return Table(
        [
            Column("م", 9 * mm, "centre"),
            Column("تاريخ الاستحقاق", 25 * mm, "centre"),
            Column("آخر يوم للدفع", 25 * mm, "centre"),
            Column("أصل القسط", 28 * mm),
            Column("الزيادة", 27 * mm),
            Column(f"المبلغ المستحق ({label})", 34 * mm, bold=True),
            Column("الباقي بعده", 30 * mm),
        ],
        size=SMALL,
    )


def _schedule_rows(contract: Contract) -> list[Row]:
    totals = totals_of(contract.rows)

    def shown(minor: int) -> str:
        return Money(minor, contract.currency).text()

    def cells(row: ScheduleRow) -> Row:
        return [
            str(row.no),
            show_day(row.due_date),
            show_day(row.pay_by),
            *map(shown, (row.principal, row.increase, row.amount_due)),
            shown(row.balance_before - row.principal),
        ]

    sums = (totals.principal, totals.increase, totals.amount_due)
    last: list[str | Cell] = [
        Cell("المجموع", span=3, bold=True, align="centre"),
        *(Cell(shown(minor), bold=True) for minor in sums),
        "",
    ]
    return [*map(cells, contract.rows), last]
