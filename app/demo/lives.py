"""What becomes of one application: from the counter of the single window to the last instalment.

A life is a generator: it gives the moment of its next step and is resumed when the clock is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from app.commands.allocations import allocate_plot, cancel_allocation
from app.commands.applications import correct_line, record_decision, register_application
from app.commands.contracts import sign_contract
from app.commands.receipts import cancel_receipt
from app.demo.city import City
from app.demo.land import sketch_of
from app.demo.staff import CASHIER, CLERK, INVESTMENT
from app.domain.allocations import Allocation, AllocationDraft
from app.domain.applications import Application, ApplicationDraft, IndustrialDecision, Paper
from app.domain.contracts import Contract, ContractDraft
from app.domain.land import Plot, Sector
from app.domain.receipts import Receipt
from app.queries.accounts import account_view

PAPERS = (
    "طلب اكتتاب وتخصيص وترخيص صناعي مبدئي",
    "صورة عن البطاقة الشخصية أو السجل التجاري",
    "إيصال تسديد رسم الاكتتاب ومبلغ التأمين",
)
NEVER = 1_000


@dataclass(frozen=True, slots=True)
class Habit:
    """How an applicant pays: up to which step, how late, how many instalments at once."""

    insurance: bool
    third: bool
    late_days: int
    at_once: int
    stops_after: int


def draw_habit(draw: Random) -> Habit:
    """Most pay in time, a third late, one in nine stops after some instalments."""
    late = draw.choices((0, 30, 90, 160), (60, 22, 11, 7))[0]
    stops = draw.randint(0, 7) if draw.random() < 0.11 else NEVER
    at_once = draw.choices((1, 2, 5), (45, 43, 12))[0] if late == 0 else 1
    return Habit(draw.random() > 0.015, draw.random() > 0.045, late, at_once, stops)


def life(city: City, sector: Sector, starts: datetime) -> Iterator[datetime]:
    """One application, until nothing more happens to it."""
    habit = draw_habit(city.chance.draw)
    yield starts
    plot = _wanted_plot(city, sector)
    if plot is None:
        return
    application = _register(city, sector, plot)
    yield from _correct(city, application)
    if not habit.insurance:
        return
    yield city.soon()
    city.take(application, application.fee + application.insurance)
    yield city.after(8, 40)
    decision = _decide(city, application)
    yield city.after(4, 25)
    allocation = _allocate(city, application, plot, decision)
    if not habit.third:
        yield from _lose(city, allocation, plot)
        return
    yield city.after(1, 14)
    if allocation.net_due:
        yield from _take_rightly(city, application, allocation.net_due)
    yield city.after(1, 9)
    contract = city.do(INVESTMENT, sign_contract, ContractDraft(allocation.id, city.today))
    city.print_paper(INVESTMENT, "contract", contract.id, contract.number)
    yield from _instalments(city, application, contract, habit)


# --- the single window ---------------------------------------------------------------------------


def _wanted_plot(city: City, sector: Sector) -> Plot | None:
    """Take a free plot of the sector out of the offer, from the phases opened first."""
    free = city.free.get(sector)
    if not free:
        return None
    return free.pop(city.chance.draw.randrange(min(len(free), 40)))


def _register(city: City, sector: Sector, plot: Plot) -> Application:
    draw, trade = city.chance.draw, city.chance.trade(sector)
    known = draw.choice(city.known) if city.known and draw.random() < 0.04 else None
    party = known.party if known else city.chance.party(sector)
    draft = ApplicationDraft(
        party=party,
        site_id=plot.site_id,
        phase_id=plot.phase_id,
        subscribed_on=city.today,
        area=plot.area if draw.random() < 0.6 else _rounded(plot.area),
        investment_type=trade.investment,
        sector=sector,
        industry_type=draw.choice(trade.industries),
        priority_class=draw.choices((1, 2, 3, 4), (12, 18, 62, 8))[0],
        papers=tuple(Paper(name, draw.random() > 0.03) for name in PAPERS),
        known_party_id=party.id or None,
    )
    application = city.do(CLERK, register_application, draft)
    city.known.append(application)
    city.line_written(application.line)
    return application


def _rounded(area: Decimal) -> Decimal:
    """What people ask for: whole hundreds."""
    return max(Decimal(round(area / 100) * 100), Decimal(400))


def _correct(city: City, application: Application) -> Iterator[datetime]:
    """One line in a hundred names the wrong industry and is corrected by a new line."""
    draw = city.chance.draw
    if draw.random() > 0.01 or application.sector is None:
        return
    yield city.after(1, 3)
    right = draw.choice(city.chance.trade(application.sector).industries)
    line = replace(application.line, industry_type=right)
    remark = f"صحة نوع الصناعة: {right}"
    city.line_written(city.do(CLERK, correct_line, application.serial, line, remark))


def _decide(city: City, application: Application) -> IndustrialDecision:
    number = str(city.chance.draw.randint(10, 990))
    draft = IndustrialDecision("", application.id, number, city.today, "مديرية الصناعة بحمص")
    decision = city.do(CLERK, record_decision, draft)
    if decision.annotation is not None:
        city.line_written(decision.annotation)
    return decision


# --- the investment department -------------------------------------------------------------------


def _allocate(
    city: City, application: Application, plot: Plot, decision: IndustrialDecision
) -> Allocation:
    draft = AllocationDraft(
        application.id,
        plot.id,
        city.today,
        city.today,
        sketch_of(plot, city.neighbours[plot.id], city.chance.draw),
        f"حاجة المنشأة وفق القرار الصناعي رقم {decision.number} مع التوسع المستقبلي",
    )
    allocation = city.do(INVESTMENT, allocate_plot, draft)
    city.print_paper(INVESTMENT, "allocation", allocation.id, allocation.document_no)
    return allocation


def _lose(city: City, allocation: Allocation, plot: Plot) -> Iterator[datetime]:
    """The third was not paid: the allocation ends by itself and the plot is free again."""
    day = allocation.pay_third_by + timedelta(days=city.chance.draw.randint(2, 40))
    yield city.moment(day)
    reason = "لم يسدد ثلث القيمة خلال المهلة المحددة في المادة 13-4"
    city.do(INVESTMENT, cancel_allocation, allocation.id, reason)
    city.free[plot.sector or Sector.SERVICES].append(plot)


# --- the counter ---------------------------------------------------------------------------------


def _take_rightly(city: City, application: Application, amount: int) -> Iterator[datetime]:
    """Take a payment. One receipt in eighty is written wrongly, taken back and written again."""
    draw = city.chance.draw
    if amount > 10 and draw.random() < 0.0125:
        wrong: Receipt = city.take(application, amount - amount // 10)
        yield city.soon()
        reason = draw.choice(("خطأ في المبلغ", "سُجل على حساب آخر", "خطأ في طريقة الدفع"))
        reversal = city.do(CASHIER, cancel_receipt, wrong.id, reason)
        city.print_paper(CASHIER, "reversal", reversal.id, reversal.number)
    city.take(application, amount)


def _instalments(
    city: City, application: Application, contract: Contract, habit: Habit
) -> Iterator[datetime]:
    draw, done = city.chance.draw, 0
    most = min(len(contract.rows), habit.stops_after)
    while done < most:
        rows = contract.rows[done : min(done + habit.at_once, most)]
        days = draw.randint(0, habit.late_days) if habit.late_days else -draw.randint(0, 12)
        yield city.moment(rows[0].pay_by + timedelta(days=days))
        amount = sum(row.amount_due for row in rows)
        if city.today > rows[0].pay_by:
            amount = _due(city, application)
        if draw.random() < 0.06:
            yield from _take_rightly(city, application, amount // 2 // 1000 * 1000 or amount)
            yield city.after(20, 60)
            amount = _due(city, application)
        if amount:
            yield from _take_rightly(city, application, amount)
        done += len(rows)
    if done < len(contract.rows):
        city.debtors.append(application)


def _due(city: City, application: Application) -> int:
    """What is due today with the fines."""
    return city.office.ask(account_view, application.id).due_now.minor
