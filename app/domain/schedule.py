"""The instalments of a sale: dates, principal and increase (art. 10.2, 19.1, E02 to E04)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.days import Calendar, add_months, show_day
from app.domain.explanation import Explained, becomes, in_money, in_percent
from app.domain.increases import INCREASES, Terms
from app.domain.money import Currency
from app.domain.regulation import Regulation


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One instalment, amounts in smallest units.

    `due_date` is by counting alone; up to `pay_by`, the next working day, no fine is due.
    """

    no: int
    due_date: date
    pay_by: date
    balance_before: int
    principal: int
    increase: int
    amount_due: int


@dataclass(frozen=True, slots=True)
class ScheduleTotals:
    principal: int
    increase: int
    amount_due: int


@dataclass(frozen=True, slots=True)
class Schedule:
    method: str
    rows: tuple[ScheduleRow, ...]
    totals: ScheduleTotals
    explanation: tuple[Explained, ...]


def make_schedule(
    financed: int,
    anchor: date,
    regulation: Regulation,
    *,
    n: int | None = None,
    method: str | None = None,
    calendar: Calendar,
    currency: Currency = Currency.SYP_OLD,
) -> Schedule:
    """The schedule of `financed` smallest units from the allocation date.

    `n` and `method` replace those of the regulation (A30, A15). Principals sum to `financed`.
    Raises ValueError for a negative amount, less than one instalment or an unknown method.
    """
    count = regulation.n_instalments if n is None else n
    name = regulation.increase_method if method is None else method
    if financed < 0 or count < 1 or name not in INCREASES:
        raise ValueError(f"{financed} in {count} by {name}")
    terms = Terms(financed, count, regulation)
    rows = tuple(_rows(terms, name, anchor, calendar))
    totals = totals_of(rows)
    explanation = tuple(_explain(terms, name, anchor, rows, currency))
    return Schedule(name, rows, totals, explanation)


def due_date(anchor: date, no: int, regulation: Regulation) -> date:
    """The day of instalment `no`, always from the anchor and never chained (A18, E03)."""
    months = regulation.first_instalment_after_months + (no - 1) * regulation.period_months
    return add_months(anchor, months)


def totals_of(rows: Sequence[ScheduleRow]) -> ScheduleTotals:
    """The sums of the columns: the truth of a schedule is the sum of its lines (A17)."""
    return ScheduleTotals(
        sum(row.principal for row in rows),
        sum(row.increase for row in rows),
        sum(row.amount_due for row in rows),
    )


def _rows(terms: Terms, method: str, anchor: date, calendar: Calendar) -> Iterator[ScheduleRow]:
    balance = terms.financed
    for no, (principal, increase) in enumerate(INCREASES[method](terms), 1):
        due = due_date(anchor, no, terms.regulation)
        yield ScheduleRow(
            no=no,
            due_date=due,
            pay_by=terms.regulation.last_day(due, calendar),
            balance_before=balance,
            principal=principal,
            increase=increase,
            amount_due=principal + increase,
        )
        balance -= principal


_METHODS = {
    "declining_balance": "على المبلغ المتبقي قبل كل قسط",
    "per_instalment_by_term": "على كل قسط حسب مدة تقسيطه",
    "annual_step_balance": "على المتبقي في أول قسط من كل سنة",
    "flat_on_initial_balance": "على كامل المبلغ المقسّط عن المدة كلها موزعة بالتساوي",
    "once_per_instalment": "مرة واحدة على كل قسط",
    "annuity": "دفعات متساوية تضم الأصل والزيادة",
    "none": "دون زيادة",
}


def method_label(method: str) -> str:
    """How the method is named on screen and paper. Raises KeyError for an unknown one."""
    return _METHODS[method]


def _explain(
    terms: Terms,
    method: str,
    anchor: date,
    rows: Sequence[ScheduleRow],
    currency: Currency,
) -> Iterator[Explained]:
    rate = in_percent(terms.regulation.annual_increase_rate)
    financed = in_money(terms.financed, currency)
    yield Explained(
        "10.2",
        f"المبلغ المقسّط: {financed}، عدد الأقساط: {terms.count}، عدد الأشهر بين قسطين: "
        f"{terms.regulation.period_months}، اعتباراً من تاريخ التخصيص {show_day(anchor)}",
        terms.financed,
    )
    article = "19.1" if method == "per_instalment_by_term" else "10.2"
    yield Explained(article, f"الزيادة {rate} سنوياً: {method_label(method)}")
    if method != "annuity":
        yield Explained("10.2", "أصل الأقساط متساوٍ بعد التقريب، والباقي على القسط الأخير")
    for row in rows:
        yield Explained(article, _formula(row, terms, method, currency), row.amount_due)
    totals = totals_of(rows)
    yield Explained(
        "10.2", f"مجموع الزيادة: {in_money(totals.increase, currency)}", totals.increase
    )


def _formula(row: ScheduleRow, terms: Terms, method: str, currency: Currency) -> str:
    """One instalment written out: principal + increase = amount due."""
    parts = f"{in_money(row.principal, currency)} + {in_money(row.increase, currency)}"
    text = f"القسط {row.no} في {show_day(row.due_date)}: {parts}"
    text += f" = {in_money(row.amount_due, currency)}"
    if method not in ("declining_balance", "per_instalment_by_term"):
        return text
    by_term = method == "per_instalment_by_term"
    base = row.principal if by_term else row.balance_before
    exact: Fraction = base * terms.period_rate * (row.no if by_term else 1)
    product = f"{in_money(base, currency)} × {in_percent(terms.regulation.annual_increase_rate)}"
    product += f" × {terms.regulation.period_months}/12" + (f" × {row.no}" if by_term else "")
    return f"{text}، والزيادة {product} = {becomes(exact, row.increase, currency)}"
