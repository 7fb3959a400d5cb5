"""The columns of the lists of allocations, contracts and instalments."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.money import Money
from app.queries.allocations import AllocationLine
from app.queries.contracts import ContractLine, InstalmentLine
from ui import deal_words
from ui.table_model import FOR_NUMBERS, Column
from ui.tasks import over_words
from ui.text import day, digits, money, money_labelled, number


def allocation_columns() -> list[Column[AllocationLine]]:
    """Who was given what, and how far it has come."""
    return [*_given(), *_third()]


def _given() -> list[Column[AllocationLine]]:
    say = QCoreApplication.translate
    document, party = say("allocations", "الوثيقة"), say("allocations", "المستثمر")
    plot, given = say("allocations", "المقسم"), say("allocations", "التخصيص")
    return [
        Column(document, lambda a: digits(a.document_no), width=130, sort="document"),
        Column(party, _party, tooltip=_party, stretch=True, sort="party"),
        Column(plot, _plot, width=95, sort="plot"),
        Column(say("allocations", "م²"), lambda a: number(a.area), FOR_NUMBERS, width=75),
        Column(given, lambda a: day(a.allocated_on), FOR_NUMBERS, width=105, sort="allocated_on"),
    ]


def _third() -> list[Column[AllocationLine]]:
    say = QCoreApplication.translate
    states = deal_words.allocation_states()
    last = say("allocations", "آخر يوم")
    return [
        Column(
            say("allocations", "بقي من الثلث"),
            lambda a: money_labelled(a.left) if a.left else "",
            width=160,
        ),
        Column(
            last,
            lambda a: day(a.last_day) if a.last_day else "",
            FOR_NUMBERS,
            width=105,
            sort="last_day",
        ),
        Column(
            say("allocations", "المهلة"),
            lambda a: over_words(a.days_over) if a.last_day else "",
            width=110,
        ),
        Column(
            say("allocations", "الحالة"),
            lambda a: states[a.state],
            badge=lambda a: deal_words.ALLOCATION_TONES[a.state],
            width=145,
        ),
    ]


def contract_columns() -> list[Column[ContractLine]]:
    """Who bought what, and how far it is paid."""
    return [*_sold(), *_paid()]


def _sold() -> list[Column[ContractLine]]:
    say = QCoreApplication.translate
    contract, party = say("contracts", "العقد"), say("contracts", "المستثمر")
    plot, signed = say("contracts", "المقسم"), say("contracts", "التاريخ")
    value = say("contracts", "قيمة العقد")
    return [
        Column(contract, lambda c: digits(c.number), width=130, sort="number"),
        Column(party, _party, tooltip=_party, stretch=True, sort="party"),
        Column(plot, _plot, width=85, sort="plot"),
        Column(signed, lambda c: day(c.signed_on), FOR_NUMBERS, width=105, sort="signed_on"),
        Column(value, lambda c: money_labelled(c.value), width=178, sort="value"),
    ]


def _paid() -> list[Column[ContractLine]]:
    say = QCoreApplication.translate
    states = deal_words.contract_states()
    left, following = say("contracts", "الباقي من الأقساط"), say("contracts", "القسط التالي")
    return [
        Column(left, lambda c: money_labelled(c.left) if c.left else "", width=178, sort="left"),
        Column(
            following,
            lambda c: day(c.next_day) if c.next_day else "",
            FOR_NUMBERS,
            width=105,
            sort="next_day",
        ),
        Column(
            say("contracts", "متأخرة"),
            lambda c: number(c.late) if c.late else "",
            FOR_NUMBERS,
            width=65,
        ),
        Column(
            say("contracts", "الحالة"),
            lambda c: states[c.state],
            badge=lambda c: deal_words.PAYMENT_TONES[c.state],
            width=90,
        ),
    ]


def _party(line: AllocationLine | ContractLine) -> str:
    return line.party_name


def _plot(line: AllocationLine | ContractLine) -> str:
    return deal_words.plot_words(line.plot_number, line.plot_block)


def instalment_columns() -> list[Column[InstalmentLine]]:
    say = QCoreApplication.translate
    states = deal_words.instalment_states()
    return [
        Column(say("instalments", "القسط"), lambda i: number(i.row.no), FOR_NUMBERS, width=65),
        Column(
            say("instalments", "يستحق في"), lambda i: day(i.row.due_date), FOR_NUMBERS, width=105
        ),
        Column(
            say("instalments", "آخر يوم للدفع"), lambda i: day(i.row.pay_by), FOR_NUMBERS, width=110
        ),
        _amount(say("instalments", "الأصل"), lambda i: i.row.principal),
        _amount(say("instalments", "الزيادة"), lambda i: i.row.increase),
        _amount(say("instalments", "المستحق"), lambda i: i.row.amount_due),
        _amount(say("instalments", "المسدد منه"), lambda i: i.paid.minor),
        _amount(say("instalments", "الباقي"), lambda i: i.left.minor),
        _amount(say("instalments", "غرامة حتى اليوم"), lambda i: i.fine.minor),
        Column(
            say("instalments", "الحالة"),
            lambda i: states[i.state],
            badge=lambda i: deal_words.PAYMENT_TONES[i.state],
            stretch=True,
        ),
    ]


def _amount(title: str, of: Callable[[InstalmentLine], int]) -> Column[InstalmentLine]:
    """An amount in the currency of the contract, which the heading of the table names."""

    def text(line: InstalmentLine) -> str:
        minor = of(line)
        return money(Money(minor, line.left.currency)) if minor else "—"

    return Column(title, text, FOR_NUMBERS, width=112)
