"""Accounts where something unusual happened: an end, a reversal, a date in the past."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.commands import allocations, applications
from app.commands.receipts import cancel_receipt, take_payment
from app.domain.accounts import ObligationKind
from app.domain.applications import IndustrialDecision
from app.domain.money import Money, currency_on
from app.errors import Refused
from app.queries.accounts import account_view
from app.storage.accounts import account_of
from tests.story import (
    FEES,
    NET_THIRD,
    allocate,
    decide,
    payment,
    register,
    sign,
    take,
    to_contract,
)


def account(office, application, on=None):
    return office.ask(account_of, application.id, on=on or office.clock().date())


def allocated(office):
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    return application, allocate(office, application)


def end(office, clock, allocation):
    clock.forward(days=40)
    return office.do(allocations.cancel_allocation, allocation.id, "لم يسدد الثلث")


def back_dated(office, application, amount, day):
    draft = payment(office, application, amount)
    money = Money(amount, currency_on(day))
    return office.do(take_payment, replace(draft, paid_on=day, amount=money))


# --- the end of an allocation (art. 13.4) ---------------------------------------------------------


def test_an_insurance_that_fell_to_the_city_buys_no_second_allocation(office, clock):
    application, allocation = allocated(office)
    end(office, clock, allocation)
    with pytest.raises(Refused, match=r"allocation\.ended_before"):
        allocate(office, application)


def test_what_was_paid_towards_a_lost_third_is_still_seen_as_received(office, clock):
    application, allocation = allocated(office)
    take(office, application, 500_000)
    end(office, clock, allocation)
    after = account(office, application)
    assert (after.standing.paid, after.held) == (FEES, 500_000)
    assert account(office, register(office, "04010203041")).held == 0


def test_nothing_can_be_paid_towards_an_allocation_that_ended(office, clock):
    application, allocation = allocated(office)
    end(office, clock, allocation)
    with pytest.raises(Refused, match=r"receipt\.amount\.above_due"):
        take(office, application, 1)


def test_a_contract_ends_by_no_clock_even_when_the_third_is_taken_back(office, clock):
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    allocation = allocate(office, application)
    third = take(office, application, NET_THIRD)
    sign(office, allocation)
    office.do(cancel_receipt, third.id, "شيك بلا رصيد")
    assert account(office, application).third_left == NET_THIRD
    with pytest.raises(Refused, match=r"allocation\.contract_signed"):
        end(office, clock, allocation)


# --- dates in the past ----------------------------------------------------------------------------


def test_no_receipt_pays_a_third_before_the_allocation(office, clock):
    application = register(office)
    take(office, application, FEES)
    clock.forward(days=10)
    decide(office, application)
    allocate(office, application)
    before = office.clock().date() - timedelta(days=3)
    with pytest.raises(Refused, match=r"receipt\.amount\.above_due"):
        back_dated(office, application, 1_000, before)
    assert back_dated(office, application, 1_000, before + timedelta(days=3))


def test_no_receipt_pays_an_instalment_before_the_contract(office, clock):
    application, allocation = allocated(office)
    take(office, application, NET_THIRD)
    clock.forward(days=5)
    sign(office, allocation)
    with pytest.raises(Refused, match=r"receipt\.amount\.above_due"):
        back_dated(office, application, 1_000, office.clock().date() - timedelta(days=1))


def test_a_receipt_of_a_day_before_the_last_one_is_refused(office, clock):
    application = register(office)
    clock.forward(days=5)
    take(office, application, 1_000)
    with pytest.raises(Refused, match=r"receipt\.date\.too_early"):
        back_dated(office, application, 1_000, office.clock().date() - timedelta(days=1))


def test_an_account_of_an_earlier_day_leaves_later_payments_out(office, clock):
    application = register(office)
    first_day = office.clock().date()
    take(office, application, 1_500)
    clock.forward(days=9)
    take(office, application, FEES - 1_500)
    assert office.ask(account_view, application.id, first_day).paid.minor == 1_500
    assert account(office, application, first_day).earliest_payment == office.clock().date()
    assert office.ask(account_view, application.id).paid.minor == FEES


def test_a_decision_dated_before_the_fees_were_paid_needs_a_word_of_explanation(office, clock):
    application = register(office)
    clock.forward(days=6)
    take(office, application, FEES)
    day = office.clock().date() - timedelta(days=2)
    early = IndustrialDecision("", application.id, "77/ص", day, "مديرية صناعة حمص")
    with pytest.raises(Refused, match=r"decision\.fees_unpaid"):
        office.do(applications.record_decision, early)
    office.do(applications.record_decision, replace(early, override_note="دُفعت في المصرف"))


# --- a reversal of an early receipt while later ones stand ----------------------------------------


def test_an_early_receipt_taken_back_leaves_the_later_ones_where_they_are(office, clock):
    application, _contract = to_contract(office)
    clock.forward(days=200)
    first = take(office, application, 100_000)
    clock.forward(days=10)
    take(office, application, 50_000)
    before = account(office, application)
    office.do(cancel_receipt, first.id, "خطأ في المبلغ")
    after = account(office, application)
    assert after.standing.paid == before.standing.paid - 100_000
    assert after.standing.owed_in_all >= before.standing.owed_in_all + 100_000
    assert all(item.left.total >= 0 for item in after.standing.items)
    take(office, application, after.standing.owed_in_all)
    assert account(office, application).standing.owed_in_all == 0


def test_the_third_is_complete_on_the_day_its_insurance_came_back(office, clock):
    application = register(office)
    fees = take(office, application, FEES)
    decide(office, application)
    allocate(office, application)
    take(office, application, NET_THIRD)
    paid = office.clock().date()
    assert account(office, application).third_paid_on == paid
    office.do(cancel_receipt, fees.id, "شيك بلا رصيد")
    clock.forward(days=3)
    take(office, application, FEES)
    assert account(office, application).third_left == 0
    assert account(office, application).third_paid_on == paid + timedelta(days=3)


def test_the_columns_of_an_instalment_say_what_its_receipts_say(office, clock):
    application, contract = to_contract(office)
    clock.forward(days=400)
    taken = [take(office, application, amount) for amount in (80_000, 300_000, 20_000)]
    office.do(cancel_receipt, taken[1].id, "خطأ")
    for item in account(office, application).standing.items:
        if item.obligation.kind is ObligationKind.INSTALMENT:
            assert columns(office, contract.id, item.obligation.no) == (
                item.paid.principal,
                item.paid.increase,
                item.paid.fine,
            )


def columns(office, contract_id, no):
    from app.storage.rows import InstalmentRow

    def read(reader):
        row = reader.session.get(InstalmentRow, (contract_id, no))
        return row.paid_principal, row.paid_increase, row.paid_fine

    return office.ask(read)


# --- the same form twice --------------------------------------------------------------------------


def test_a_form_that_issued_a_receipt_issues_no_other_amount(office):
    application = register(office)
    draft = payment(office, application, 1_000)
    first = office.do(take_payment, draft)
    assert office.do(take_payment, draft) == first
    with pytest.raises(Refused, match=r"receipt\.form_used"):
        office.do(take_payment, replace(draft, amount=Money(2_000, draft.amount.currency)))
