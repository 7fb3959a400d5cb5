"""Receipts through the door: numbers without gaps, the late fine, reversals, the print journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.commands.receipts import cancel_receipt, take_payment
from app.commands.registers import note_printed
from app.domain.accounts import ObligationKind, Part
from app.domain.money import Currency, Money
from app.domain.receipts import Means
from app.domain.seals import check_qr, read_qr
from app.domain.users import Role
from app.errors import Refused
from app.queries.accounts import account_view, preview_payment
from app.queries.receipt_book import book_lines
from app.queries.receipts import receipt_file, receipt_of_request, unprinted_receipts
from tests.app.receipt_office import office_of, whole_book
from tests.conftest import actor
from tests.story import FEES, payment, register, take, to_contract


def codes(refused) -> list[str]:
    return [violation.code for violation in refused.value.violations]


def numbers(office) -> list[int]:
    lines = office.ask(book_lines, whole_book(), descending=False)
    return [int(line.number.split("-")[1]) for line in lines]


# Taking


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"amount": Money(0, Currency.SYP_NEW)}, "receipt.amount.not_positive"),
        ({"amount": Money(FEES + 1, Currency.SYP_NEW)}, "receipt.amount.above_due"),
        ({"amount": Money(100, Currency.SYP_OLD)}, "receipt.amount.wrong_currency"),
        ({"payer": "  "}, "receipt.payer.missing"),
        ({"payer": "محمد\u202e"}, "text.hidden_character"),
        ({"paid_on": date(2026, 3, 2)}, "receipt.date.in_future"),
        ({"paid_on": date(2026, 2, 28)}, "receipt.date.too_early"),
        ({"means": Means.CHEQUE}, "receipt.means_no.missing"),
        ({"means": Means.BANK, "means_no": "12\u200e3"}, "text.hidden_character"),
        ({"note": "أ" * 300}, "text.too_long"),
    ],
)
def test_a_refused_payment_uses_no_number(office, change, code):
    application = register(office)
    with pytest.raises(Refused) as refused:
        office.do(take_payment, replace(payment(office, application, 1500), **change))
    assert code in codes(refused)
    assert [take(office, application, 100).serial for _ in range(3)] == [1, 2, 3]
    assert numbers(office) == [1, 2, 3]


def test_the_same_form_gives_the_same_receipt(office):
    draft = payment(office, register(office), 1500)
    first = office.do(take_payment, draft)
    assert office.do(take_payment, draft) == first
    assert numbers(office) == [1]
    assert office.ask(receipt_of_request, draft.request_id) == first
    assert office.ask(receipt_of_request, "another") is None


def test_every_year_has_a_book_of_its_own(office, clock):
    application = register(office)
    take(office, application, 100)
    clock.forward(days=365)
    receipt = take(office, application, 100)
    assert (receipt.book, receipt.serial, receipt.number) == ("R27", 1, "R27-000001-E1")


def test_the_qr_of_a_receipt_says_what_is_on_it_and_is_signed(office):
    receipt = take(office, register(office), FEES)
    mark = read_qr(receipt.qr)
    assert (mark.book, mark.serial, mark.day, mark.amount) == (
        receipt.book,
        receipt.serial,
        receipt.paid_on,
        receipt.amount,
    )
    assert mark.content_hash.hex() == receipt.content_hash
    other = receipt.qr.replace(f"*{FEES}*", f"*{FEES + 1}*")
    assert check_qr(receipt.qr, office._own.public_key)
    assert not check_qr(other, office._own.public_key)


def test_what_is_shown_before_saving_is_what_the_receipt_says(office, clock):
    application, _ = to_contract(office)
    clock.forward(days=250)
    draft = payment(office, application, 500_000)
    preview = office.ask(preview_payment, application.id, 500_000, draft.paid_on)
    receipt = office.do(take_payment, draft)
    assert tuple(paid.line for paid in preview.lines) == receipt.lines
    assert (preview.due_after.minor, preview.owed_after.minor) == (
        receipt.due_after,
        receipt.owed_after,
    )
    after = office.ask(account_view, application.id, draft.paid_on)
    assert (after.due_now.minor, after.owed_in_all.minor) == (
        receipt.due_after,
        receipt.owed_after,
    )


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (0, "receipt.amount.not_positive"),
        (-5, "receipt.amount.not_positive"),
        (FEES + 1, "receipt.amount.above_due"),
    ],
)
def test_an_impossible_amount_has_no_preview_but_a_reason(office, amount, code):
    application = register(office)
    with pytest.raises(Refused) as refused:
        office.ask(preview_payment, application.id, amount, office.clock().date())
    assert codes(refused) == [code]


def test_every_line_of_a_preview_says_why(office, clock):
    application, _ = to_contract(office)
    clock.forward(days=200)
    today = office.clock().date()
    lines = office.ask(preview_payment, application.id, 1_000_000, today).lines
    assert [line.line.article for line in lines] == ["10.3"] + ["10.2"] * (len(lines) - 1)
    assert "30,000.00 × 5% × 6/12 = 750.00" in lines[1].why[0].text
    assert all(line.why[-1].text.startswith("«") for line in lines)


def test_a_text_in_old_pounds_says_so_when_new_ones_are_paid(tmp_path, monkeypatch):
    office = office_of(tmp_path, monkeypatch, datetime(2025, 12, 30, 9, tzinfo=UTC))
    application = register(office)
    office.clock.forward(days=10)
    fee, insurance = office.ask(preview_payment, application.id, FEES, office.clock().date()).lines
    assert fee.why[0].text == "رسم الاكتتاب: 1,500 (ل.س)"
    assert "4,500,000 × 2.5% = 112,500 (ل.س)" in insurance.why[0].text
    office.close()


# The late instalment of the worked example


def test_the_first_instalment_37_days_late_costs_what_e06_says(tmp_path, monkeypatch):
    office = office_of(tmp_path, monkeypatch, datetime(2007, 3, 15, 9, tzinfo=UTC))
    application, contract = to_contract(office)
    assert contract.rows[0].due_date == date(2007, 9, 15)
    office.clock.now = datetime(2007, 10, 22, 9, tzinfo=UTC)
    receipt = take(office, application, 379_562)
    assert [(line.part, line.amount) for line in receipt.lines] == [
        (Part.FINE, 4562),
        (Part.INCREASE, 75_000),
        (Part.PRINCIPAL, 300_000),
    ]
    assert receipt.amount == Money(379_562, Currency.SYP_OLD)
    assert receipt.due_after == 0
    assert [line.article for line in receipt.lines] == ["10.3", "10.2", "10.2"]
    office.close()


def test_until_the_working_day_after_a_saturday_there_is_no_fine(tmp_path, monkeypatch):
    office = office_of(tmp_path, monkeypatch, datetime(2007, 3, 15, 9, tzinfo=UTC))
    application, _ = to_contract(office)
    office.clock.now = datetime(2007, 9, 16, 9, tzinfo=UTC)
    receipt = take(office, application, 375_000)
    assert Part.FINE not in {line.part for line in receipt.lines}
    office.close()


# Taking back


def test_a_reversal_has_its_own_number_and_leaves_the_receipt_as_it_was(office):
    application = register(office)
    receipt = take(office, application, FEES)
    reversal = office.do(cancel_receipt, receipt.id, "  خطأ في المبلغ ")
    assert (reversal.number, reversal.reason) == ("R26-000002-E1", "خطأ في المبلغ")
    file = office.ask(receipt_file, receipt.id)
    assert (file.receipt, file.reversal) == (receipt, reversal)
    assert take(office, application, 100).serial == 3
    assert numbers(office) == [1, 2, 3]


def test_a_receipt_is_not_taken_back_twice(office):
    receipt = take(office, register(office), FEES)
    reversal = office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    with pytest.raises(Refused) as refused:
        office.do(cancel_receipt, receipt.id, "مرة ثانية")
    assert codes(refused) == ["receipt.already_cancelled"]
    assert refused.value.violations[0].params == {"number": reversal.number}
    assert numbers(office) == [1, 2]


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        ("", "receipt.reason.missing"),
        ("خط\u202eأ", "text.hidden_character"),
        ("أ" * 999, "text.too_long"),
    ],
)
def test_a_reason_is_wanted_that_can_be_printed(office, reason, code):
    receipt = take(office, register(office), FEES)
    with pytest.raises(Refused) as refused:
        office.do(cancel_receipt, receipt.id, reason)
    assert codes(refused) == [code]
    assert office.ask(receipt_file, receipt.id).reversal is None


def test_an_unknown_receipt_cannot_be_taken_back(office):
    with pytest.raises(Refused) as refused:
        office.do(cancel_receipt, "x" * 32, "خطأ")
    assert codes(refused) == ["receipt.unknown"]


@pytest.mark.parametrize("role", [Role.CLERK, Role.INVESTMENT, Role.AUDITOR])
def test_only_the_counter_and_the_director_take_back(office, role):
    receipt = take(office, register(office), FEES)
    office.actor = actor(role)
    with pytest.raises(Refused, match=r"user\.not_allowed"):
        office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")


def test_after_a_reversal_the_next_payment_is_spread_anew(office, clock):
    application, _ = to_contract(office)
    clock.forward(days=200)
    first = take(office, application, 400_000)
    assert first.lines[0].part is Part.FINE
    office.do(cancel_receipt, first.id, "شيك بلا رصيد")
    assert take(office, application, 400_000).lines == first.lines
    clock.forward(days=10)
    last = take(office, application, 400_000)
    assert last.lines[0].kind is ObligationKind.INSTALMENT


def test_a_reversal_opens_the_fine_of_all_days_again(office, clock):
    application, _ = to_contract(office)
    clock.forward(days=200)
    paid = take(office, application, 400_000)
    clock.forward(days=30)
    office.do(cancel_receipt, paid.id, "شيك بلا رصيد")
    again = take(office, application, 400_000)
    assert again.lines[0].amount > paid.lines[0].amount


# Paper


def test_a_receipt_stays_unprinted_until_somebody_saw_its_paper(office, clock):
    application = register(office)
    first = take(office, application, 100)
    clock.forward(seconds=5)
    second = take(office, application, 100)
    assert office.ask(unprinted_receipts) == [first, second]
    assert office.ask(unprinted_receipts, since=second.issued_at) == [second]
    office.do(note_printed, "receipt", first.id, first.number, "file")
    assert office.ask(unprinted_receipts) == [second]
    assert office.ask(receipt_file, first.id).copies == 1


def test_a_receipt_taken_back_before_it_was_printed_needs_no_paper(office):
    receipt = take(office, register(office), 100)
    office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    assert office.ask(unprinted_receipts) == []


def test_the_print_journal_counts_copies_and_says_how(office):
    receipt = take(office, register(office), 100)
    first = office.do(note_printed, "receipt", receipt.id, receipt.number, "file")
    second = office.do(note_printed, "receipt", receipt.id, receipt.number)
    assert [(p.copy, p.how) for p in (first, second)] == [(0, "file"), (1, "printer")]
