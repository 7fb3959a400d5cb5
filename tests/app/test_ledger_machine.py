"""Whatever clerks do in any order: no holes, no doubles, sums agree, the chain is whole."""

import shutil
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from app.commands import allocations
from app.commands.receipts import cancel_receipt, take_payment
from app.domain.accounts import ObligationKind
from app.domain.books import LineKind
from app.domain.land import PlotState
from app.domain.money import Money, currency_on
from app.domain.receipts import book_of
from app.errors import Refused
from app.storage.accounts import account_of
from app.storage.rows import (
    AllocationRow,
    InstalmentRow,
    PlotRow,
    ReceiptRow,
    RegisterLineRow,
    ReversalRow,
)
from tests.app.proof import breaks
from tests.conftest import ADMINISTRATOR, Clock, furnish, new_office, open_office
from tests.story import allocate, decide, payment, register, sign, take

AMOUNTS = st.one_of(st.integers(-5, 2_000_000), st.sampled_from([1500, 114_000, 1_387_500]))


@pytest.fixture(scope="module", autouse=True)
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("machine")
    office = open_office(folder)
    office.set_up(new_office())
    office.actor = ADMINISTRATOR
    furnish(office)
    office.close()
    Counter.template = folder
    return folder


class Counter(RuleBasedStateMachine):
    """Applications, decisions, allocations, contracts, payments, reversals, cancellations."""

    template: Path

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copytree(self.template, self.folder, dirs_exist_ok=True)
        self.clock = Clock()
        self.office = open_office(self.folder, self.clock)
        self.applications, self.allocations, self.receipts = [], [], []
        self.received = 0

    def teardown(self):
        self.office.close()
        shutil.rmtree(self.folder)

    def attempt(self, act, *args):
        try:
            return act(self.office, *args)
        except Refused:
            return None

    @rule()
    def subscribe(self):
        number = f"04{len(self.applications):09d}"
        self.applications.append(register(self.office, number))

    @rule(days=st.integers(1, 200))
    def time_passes(self, days):
        self.clock.forward(days=days)

    @precondition(lambda self: self.applications)
    @rule(data=st.data(), amount=AMOUNTS)
    def pay(self, data, amount):
        application = data.draw(st.sampled_from(self.applications))
        if receipt := self.attempt(take, application, amount):
            self.receipts.append(receipt)
            self.received += receipt.amount.minor

    @precondition(lambda self: self.applications)
    @rule(data=st.data(), amount=AMOUNTS, days=st.integers(1, 60))
    def pay_for_an_earlier_day(self, data, amount, days):
        application = data.draw(st.sampled_from(self.applications))
        day = self.clock().date() - timedelta(days=days)
        late = replace(
            payment(self.office, application, amount),
            paid_on=day,
            amount=Money(amount, currency_on(day)),
        )
        if receipt := self.attempt(lambda office: office.do(take_payment, late)):
            self.receipts.append(receipt)
            self.received += receipt.amount.minor

    @precondition(lambda self: self.receipts)
    @rule(data=st.data())
    def take_back(self, data):
        receipt = data.draw(st.sampled_from(self.receipts))
        if self.attempt(lambda office: office.do(cancel_receipt, receipt.id, "خطأ")):
            self.received -= receipt.amount.minor

    @precondition(lambda self: self.applications)
    @rule(data=st.data())
    def go_on(self, data):
        """The next step of one applicant's way, if the rules allow it."""
        application = data.draw(st.sampled_from(self.applications))
        self.attempt(decide, application)
        if allocation := self.attempt(allocate, application):
            self.allocations.append(allocation)

    @precondition(lambda self: self.allocations)
    @rule(data=st.data())
    def sign_one(self, data):
        self.attempt(sign, data.draw(st.sampled_from(self.allocations)))

    @precondition(lambda self: self.allocations)
    @rule(data=st.data())
    def cancel_one(self, data):
        allocation = data.draw(st.sampled_from(self.allocations))
        self.attempt(lambda o: o.do(allocations.cancel_allocation, allocation.id, "لم يسدد الثلث"))

    @invariant()
    def numbers_have_no_holes(self):
        for book in {r.book for r in self.receipts} | {book_of(self.clock().date())}:
            serials = self.office.ask(
                lambda r, book=book: sorted(
                    [
                        *r.session.scalars(select(ReceiptRow.serial).filter_by(book=book)),
                        *r.session.scalars(select(ReversalRow.serial).filter_by(book=book)),
                    ]
                )
            )
            assert serials == list(range(1, len(serials) + 1))

    @invariant()
    def every_application_has_its_line(self):
        found = self.office.ask(
            lambda r: r.session.scalars(
                select(RegisterLineRow.subject_id).where(RegisterLineRow.kind == LineKind.ENTRY)
            ).all()
        )
        assert sorted(found) == sorted(a.id for a in self.applications)

    def accounts(self, on=None):
        day = on or self.clock().date()
        return [self.office.ask(account_of, one.id, on=day) for one in self.applications]

    @invariant()
    def what_was_received_is_what_accounts_show(self):
        shown = sum(account.standing.paid + account.held for account in self.accounts())
        assert shown == self.received

    @invariant()
    def nothing_is_owed_twice_or_below_zero(self):
        for account in self.accounts():
            assert min(item.left.total for item in account.standing.items) >= 0
            assert account.standing.due_now <= account.standing.owed_in_all
            assert account.held == 0 or account.allocation is None

    @invariant()
    def an_earlier_day_shows_no_more_than_was_paid_by_then(self):
        yesterday = self.clock().date() - timedelta(days=1)
        shown = sum(account.standing.paid + account.held for account in self.accounts(yesterday))
        assert shown <= self.received

    @invariant()
    def a_plot_and_an_application_have_one_allocation_at_most(self):
        rows = self.office.ask(
            lambda r: r.session.execute(
                select(
                    AllocationRow.application_id, AllocationRow.plot_id, AllocationRow.cancelled_on
                )
            ).all()
        )
        assert len({row.application_id for row in rows}) == len(rows)
        live = [row.plot_id for row in rows if row.cancelled_on is None]
        taken = self.office.ask(
            lambda r: r.session.scalars(
                select(PlotRow.id).where(PlotRow.state != PlotState.VACANT)
            ).all()
        )
        assert sorted(taken) == sorted(live)

    @invariant()
    def the_columns_of_instalments_say_what_receipts_say(self):
        for account in self.accounts():
            if account.contract is None:
                continue
            rows = self.office.ask(_paid_columns, account.contract.id)
            for item in account.standing.items:
                if item.obligation.kind is ObligationKind.INSTALMENT:
                    parts = (item.paid.principal, item.paid.increase, item.paid.fine)
                    assert rows[item.obligation.no] == parts

    @rule()
    def the_file_verifies(self):
        assert breaks(self.office) == []


def _paid_columns(reader, contract_id):
    rows = reader.session.scalars(
        select(InstalmentRow).where(InstalmentRow.contract_id == contract_id)
    )
    return {row.no: (row.paid_principal, row.paid_increase, row.paid_fine) for row in rows}


TestCounter = Counter.TestCase
TestCounter.settings = settings(max_examples=8, stateful_step_count=14, deadline=None)
