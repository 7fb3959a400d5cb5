"""Whatever clerks do in any order: no holes, no doubles, sums agree, the chain is whole."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from app.commands import allocations
from app.commands.receipts import cancel_receipt
from app.domain.books import LineKind
from app.domain.receipts import book_of
from app.errors import Refused
from app.storage.accounts import account_of
from app.storage.rows import ReceiptRow, RegisterLineRow, ReversalRow
from app.sync.verify import check_books, check_journal, check_rows
from tests.conftest import ADMINISTRATOR, Clock, furnish, new_office, open_office
from tests.story import allocate, decide, register, sign, take

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

    @invariant()
    def what_was_received_is_what_accounts_show(self):
        standing = self.office.ask(
            lambda r: sum(
                row.amount
                for row in r.session.scalars(
                    select(ReceiptRow).where(ReceiptRow.reversed_by.is_(None))
                )
            )
        )
        assert standing == self.received

    @invariant()
    def nothing_is_owed_twice_or_below_zero(self):
        today = self.clock().date()
        for application in self.applications:
            account = self.office.ask(account_of, application.id, on=today)
            lefts = [item.left.total for item in account.standing.items]
            assert min(lefts) >= 0
            assert account.standing.due_now <= account.standing.owed_in_all

    def breaks(self):
        return self.office.ask(
            lambda r: [
                *check_journal(r.session, self.office.code, None),
                *check_rows(r.session, self.office.code),
                *check_books(r.session, self.office.code),
            ]
        )

    @rule()
    def the_file_verifies(self):
        assert self.breaks() == []


TestCounter = Counter.TestCase
TestCounter.settings = settings(max_examples=8, stateful_step_count=14, deadline=None)
