"""What the counter and the receipts page ask: who pays, and the books by day, means and state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.commands.receipts import cancel_receipt, take_payment
from app.commands.registers import note_printed
from app.domain.money import Currency
from app.domain.receipts import Means
from app.queries.payers import payer, payers
from app.queries.receipt_book import BookFilter, State, book_lines, book_totals
from tests.app.receipt_office import office_of, whole_book
from tests.story import party, payment, register, take, to_contract

# Finding


@pytest.mark.parametrize(
    "typed",
    [
        "الاحمد محمد",
        "محمد عبدالله",
        "٠٤٠١٠٢٠٣٠٤٠",
        "04010203040",
        "1",
        "R26-000001-E1",
        "R26-000002",
        "معصره",
        "77/ص",
    ],
)
def test_a_payer_is_found_by_anything_on_the_papers(office, typed):
    application, _ = to_contract(office)
    register(office, "04010203099", party=party("سعاد العلي", "04010203099"), industry_type="نسيج")
    assert office.ask(payers, typed)[0].application_id == application.id


def test_an_exact_plot_or_serial_comes_before_beginnings(office):
    for n in range(12):
        register(office, f"040102030{n:02d}", party=party(f"مكتتب {n}", f"040102030{n:02d}"))
    assert office.ask(payers, "2")[0].serial == 2
    assert office.ask(payers, "لا أحد بهذا الاسم") == []
    assert len(office.ask(payers, "مكتتب", limit=5)) == 5


def test_a_line_of_the_search_says_what_is_owed(office, clock):
    application, _ = to_contract(office)
    line = office.ask(payer, application.id)
    assert (line.plot_number, line.due_now.minor, line.late) == ("1", 0, False)
    clock.forward(days=200)
    line = office.ask(payer, application.id)
    assert line.due_now.minor > 375_000
    assert line.late


# The book


def test_the_book_shows_every_number_once_with_its_state(office):
    application = register(office)
    receipts = [take(office, application, 100 * n) for n in (1, 2, 3)]
    office.do(cancel_receipt, receipts[1].id, "خطأ في المبلغ")
    office.do(note_printed, "receipt", receipts[0].id, receipts[0].number)
    lines = office.ask(book_lines, whole_book())
    assert [(line.number[4:10], line.amount.minor, line.state) for line in lines] == [
        ("000004", -200, State.REVERSAL),
        ("000003", 300, State.UNPRINTED),
        ("000002", 200, State.CANCELLED),
        ("000001", 100, State.STANDS),
    ]
    for state, wanted in (
        (State.STANDS, [3, 1]),
        (State.UNPRINTED, [3]),
        (State.CANCELLED, [2]),
        (State.REVERSAL, [4]),
    ):
        found = office.ask(book_lines, whole_book(state=state))
        assert [int(line.number[4:10]) for line in found] == wanted


def test_totals_of_the_book_never_add_up_two_pounds(tmp_path, monkeypatch):
    office = office_of(tmp_path, monkeypatch, datetime(2025, 12, 31, 9, tzinfo=UTC))
    application = register(office)
    old = take(office, application, 1000)
    office.clock.forward(days=1)
    take(office, application, 500)
    office.do(cancel_receipt, old.id, "خطأ في المبلغ")
    old_total, new_total = office.ask(book_totals, whole_book())
    assert (old_total.currency, old_total.receipts, old_total.net.minor) == (
        Currency.SYP_OLD,
        1,
        1000,
    )
    assert (new_total.received.minor, new_total.reversals, new_total.net.minor) == (500, 1, -500)
    office.close()


def test_the_book_is_narrowed_by_day_means_and_words(office, clock):
    application = register(office)
    today = office.clock().date()
    draft = payment(office, application, 100)
    office.do(take_payment, replace(draft, payer="سعاد العلي", means=Means.BANK, means_no="55"))
    clock.forward(days=1)
    take(office, application, 200)

    def amounts(**wanted) -> list[int]:
        span = {"first": today, "last": today + timedelta(1)} | wanted
        return [line.amount.minor for line in office.ask(book_lines, BookFilter(**span))]

    assert amounts() == [200, 100]
    assert amounts(last=today) == [100]
    assert amounts(means=Means.BANK) == [100]
    assert amounts(text="العلي سعاد") == [100]
    assert amounts(text="R26-000002") == [200]
    assert amounts(text="لا أحد") == []


@pytest.mark.parametrize("order", ["number", "payer", "plot", "amount", "day", "cashier"])
def test_the_book_is_sorted_and_cut_by_the_database(office, order):
    application = register(office)
    for n in (3, 1, 2):
        take(office, application, n)
    up = office.ask(book_lines, whole_book(), order=order, descending=False)
    down = office.ask(book_lines, whole_book(), order=order)
    assert [line.number for line in up] == [line.number for line in reversed(down)]
    assert len(office.ask(book_lines, whole_book(), order=order, limit=2)) == 2
