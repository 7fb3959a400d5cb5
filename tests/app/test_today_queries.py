"""What the today page asks: its figures are those of the accounts, and quick on a large office."""

from __future__ import annotations

from datetime import timedelta

from app.commands.allocations import cancel_allocation
from app.commands.receipts import cancel_receipt
from app.domain.accounts import ObligationKind
from app.domain.money import Currency
from app.queries.accounts import account_view
from app.queries.health import clock_lag, database_is_sound, due_for_backup
from app.queries.late import coming_instalments, late_instalments, open_allocations
from app.queries.today import unprinted, unsent
from tests.story import FEES, allocate, decide, register, take, to_contract


def go_to(clock, day) -> None:
    clock.forward(days=(day - clock().date()).days)


def of_the_account(office, application):
    items = office.ask(account_view, application.id).items
    late = [i for i in items if i.days_late and i.obligation.kind is ObligationKind.INSTALMENT]
    left = sum(i.left.principal + i.left.increase for i in late)
    return len(late), left, sum(i.left.fine for i in late)


def test_late_instalments_are_those_of_the_account_also_after_part_payments(office, clock):
    application, contract = to_contract(office)
    go_to(clock, contract.rows[1].due_date + timedelta(days=45))
    for amount in (0, 100_000, 37_777):
        if amount:
            take(office, application, amount)
            clock.forward(days=13)
        found = office.ask(late_instalments)
        count, left, fines = of_the_account(office, application)
        assert (found.count, found.left[0].minor, found.fines[0].minor) == (count, left, fines)
        assert count == 2
        assert found.investors == 1
        assert found.left[0].currency is Currency.SYP_NEW


def test_a_cancelled_receipt_makes_the_instalment_late_again(office, clock):
    application, contract = to_contract(office)
    go_to(clock, contract.rows[0].due_date + timedelta(days=20))
    receipt = take(office, application, office.ask(account_view, application.id).due_now.minor)
    assert office.ask(late_instalments).count == 0
    office.do(cancel_receipt, receipt.id, "شيك مرتجع")
    assert office.ask(late_instalments).count == 1


def test_an_instalment_comes_due_before_it_is_late(office, clock):
    _application, contract = to_contract(office)
    first = contract.rows[0]
    go_to(clock, first.pay_by - timedelta(days=8))
    assert office.ask(coming_instalments) == ()
    clock.forward(days=1)
    assert [line.no for line in office.ask(coming_instalments)] == [1]
    go_to(clock, first.pay_by)
    assert office.ask(late_instalments).count == 0
    clock.forward(days=1)
    assert office.ask(coming_instalments) == ()
    assert office.ask(late_instalments).count == 1


def test_a_cancelled_allocation_waits_for_nothing(office, clock):
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    allocation = allocate(office, application)
    assert [line.days_over for line in office.ask(open_allocations)] == [
        (clock().date() - allocation.pay_third_by).days
    ]
    clock.forward(days=40)
    office.do(cancel_allocation, allocation.id, reason="لم يُسدد الثلث")
    assert office.ask(open_allocations) == ()


def test_a_receipt_is_unprinted_until_its_original_was_seen(office):
    from app.commands.registers import note_printed

    application = register(office)
    first, second = take(office, application, 1_000), take(office, application, 2_000)
    assert {line.id for line in office.ask(unprinted)} == {first.id, second.id}
    for _ in range(3):
        office.do(note_printed, "receipt", first.id, first.number)
    assert [line.id for line in office.ask(unprinted)] == [second.id]


def test_everything_is_unsent_before_the_first_answer_of_the_ministry(office):
    before = office.ask(unsent)
    assert before.exported_at is None
    register(office)
    assert office.ask(unsent).events == before.events + 1


def test_a_clock_behind_the_last_record_is_noticed(office, clock):
    register(office)
    assert office.ask(clock_lag) is None
    clock.forward(minutes=-4)
    assert office.ask(clock_lag) is None
    clock.forward(minutes=-60)
    assert office.ask(clock_lag) == timedelta(minutes=64)


def test_a_sound_file_is_called_sound(office):
    assert office.ask(database_is_sound)


def test_a_copy_is_due_after_a_day(office, clock):
    folders = [office.paths.backups]
    assert office.ask(due_for_backup, folders)
    office.back_up()
    assert not office.ask(due_for_backup, folders)
    clock.forward(hours=25)
    assert office.ask(due_for_backup, folders)
