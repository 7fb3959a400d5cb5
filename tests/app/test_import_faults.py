"""What an accepted office may send all the same: nonsense, other people's rows, far too much."""

import time
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.commands import plots
from app.domain.land import Category, PlotDraft
from app.queries.land import phases, sites
from app.storage.rows import AllocationRow, PlotRow, ReceiptRow
from app.sync import exporting, importing
from app.sync.acknowledgement import Status
from app.sync.manifest import BookTotals
from app.sync.verify import check_journal, check_rows
from tests.app.exchange_desk import join, new_ministry, opened
from tests.app.forged import forged_package, values_of
from tests.conftest import furnish
from tests.story import FEES, allocate, decide, register, take

OTHER = "DAM"


@pytest.fixture
def ministry(tmp_path, clock):
    side = new_ministry(tmp_path, clock)
    yield side
    side.close()


@pytest.fixture
def honest(office, ministry):
    """An office with an allocation and receipts that the ministry holds."""
    join(office, ministry)
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    allocate(office, application)
    sent = office.do(exporting.export_package)
    assert ministry.do(importing.import_package, sent.data).status is Status.OK
    return office


@pytest.fixture
def rogue(tmp_path, ministry, clock):
    """Another accepted office, whose program was changed."""
    side = join(opened(tmp_path / "rogue", clock, OTHER, "مدينة أخرى"), ministry)
    furnish(side)
    yield side
    side.close()


def rows_of(ministry, table):
    return ministry.ask(
        lambda r: [
            {c.key: getattr(row, c.key) for c in table.__table__.columns}
            for row in r.session.scalars(select(table).order_by(table.id))
        ]
    )


def receipt_of(office, **change):
    return {**values_of(office, "receipt.issued")[0], **change}


def refused(ministry, package) -> str:
    outcome = ministry.do(importing.import_package, package)
    assert (outcome.status, outcome.applied) == (Status.HELD, 0)
    return outcome.findings[0].code


def values_about_rows_of(honest) -> dict[str, dict[str, object]]:
    """One value of every kind that names a row of this office."""
    receipt = values_of(honest, "receipt.issued")[0]
    allocation = values_of(honest, "plot.allocated")[0]
    application = values_of(honest, "application.registered")[0]
    plot = values_of(honest, "plots.added")[0]["plots"][2]
    reversal = {
        **{k: receipt[k] for k in ("application_id", "amount", "issued_at", "cashier", "code")},
        "id": "f" * 32,
        "receipt_id": receipt["id"],
        "receipt_number": receipt["number"],
        "book": "R26",
        "serial": 1,
        "number": "R26-000001-E1",
        "reversed_on": receipt["paid_on"],
        "reason": "خطأ",
        "qr": "X",
    }
    ended = {
        "id": "e" * 32,
        "allocation_id": allocation["id"],
        "plot_id": allocation["plot_id"],
        "article": "13.4",
        "cancelled_on": allocation["allocated_on"],
        "reason": "خطأ",
        "decision_no": "",
    }
    number = {"serial": 1, "book": "R26", "number": "R26-000001-E1"}
    return {
        "receipt.reversed": reversal,
        "allocation.cancelled": ended,
        "receipt.issued": {**receipt, **number, "id": "d" * 32, "request_id": "other"},
        "plot.allocated": {**allocation, "id": "c" * 32, "plot_id": plot["id"]},
        "decision.recorded": {
            **values_of(honest, "decision.recorded")[0],
            "id": "b" * 32,
            "application_id": application["id"],
        },
        "phase.added": {**values_of(honest, "phase.added")[0], "id": "a" * 32, "no": 9},
        "plots.added": {"plots": [{**plot, "id": "9" * 32, "number": "X"}], "source": ""},
    }


def test_an_office_cannot_touch_the_rows_of_another(honest, rogue, ministry):
    receipt = values_of(honest, "receipt.issued")[0]
    tables = (ReceiptRow, AllocationRow, PlotRow)
    before = [rows_of(ministry, table) for table in tables]
    for kind, value in values_about_rows_of(honest).items():
        money = {"count": 1, "first": 1, "last": 1, "cancelled": int("reversed" in kind)}
        minor = receipt["amount"]["minor"] * (-1 if "reversed" in kind else 1)
        sums = {receipt["amount"]["currency"]: minor}
        books = {"R26": BookTotals(**money, sum=sums)} if "receipt" in kind else {}
        package = forged_package(rogue, [(kind, value)], books)
        assert refused(ministry, package) == "exchange.line_bad", kind
    assert [rows_of(ministry, table) for table in tables] == before
    assert ministry.ask(lambda r: list(check_rows(r.session, honest.code))) == []


@pytest.mark.parametrize(
    "change",
    [
        {"area": "1E+9999999"},
        {"area": "NaN"},
        {"area": "Infinity"},
        {"area": "0.001"},
        {"category": "Z"},
        {"id": 7},
        {"unknown": 1},
        {"site_id": "0" * 32},
    ],
)
def test_nonsense_in_a_signed_line_is_held_and_named(rogue, ministry, change):
    plot = {**values_of(rogue, "plots.added")[0]["plots"][0], "id": "9" * 32, "number": "X"}
    began = time.monotonic()
    package = forged_package(
        rogue, [("plots.added", {"plots": [{**plot, **change}], "source": ""})]
    )
    assert refused(ministry, package) == "exchange.line_bad"
    assert time.monotonic() - began < 5


def test_a_double_key_a_missing_row_and_an_unknown_kind_are_held(honest, rogue, ministry):
    plot = values_of(rogue, "plots.added")[0]["plots"][0]
    twice = ("plots.added", {"plots": [plot], "source": ""})
    assert refused(ministry, forged_package(rogue, [twice])) == "exchange.line_bad"
    seen = values_of(honest, "receipt.issued")[0]
    same_form = {**seen, "id": "d" * 32, "book": "R26", "serial": 1, "number": "R26-000001-E1"}
    assert refused(ministry, forged_package(rogue, [("receipt.issued", same_form)]))
    assert (
        refused(ministry, forged_package(rogue, [("moon.landed", {})])) == "exchange.kind_unknown"
    )


def test_a_book_that_the_manifest_does_not_state_is_a_difference(honest, ministry):
    take(honest, type("A", (), {"id": values_of(honest, "application.registered")[0]["id"]}), 7)
    outcome = ministry.do(importing.import_package, forged_package(honest, [], {}))
    assert (outcome.status, outcome.applied) == (Status.TOTALS, 0)


def test_after_a_bad_package_the_good_one_is_taken(rogue, ministry):
    refused(ministry, forged_package(rogue, [("moon.landed", {})]))
    outcome = ministry.do(importing.import_package, rogue.do(exporting.export_package).data)
    assert outcome.status is Status.OK
    assert ministry.ask(lambda r: list(check_journal(r.session, OTHER, None))) == []


def test_two_offices_may_name_their_forms_alike(honest, rogue, ministry):
    application = register(rogue)
    request = values_of(honest, "receipt.issued")[0]["request_id"]
    from dataclasses import replace

    from app.commands.receipts import take_payment
    from tests.story import payment

    rogue.do(take_payment, replace(payment(rogue, application, 10), request_id=request))
    outcome = ministry.do(importing.import_package, rogue.do(exporting.export_package).data)
    assert outcome.status is Status.OK


def test_a_long_overlap_is_compared_by_its_end_and_a_fork_is_named_by_its_first_line(
    honest, ministry, monkeypatch
):
    [site] = honest.ask(sites)
    phase = honest.ask(phases, site.id)[0]
    for n in range(40):
        honest.do(plots.add_plot, phase.id, PlotDraft(f"n{n}", Category.A, Decimal(10)))
    whole = honest.do(exporting.export_package, from_start=True)
    ministry.do(importing.import_package, whole.data)
    asked = []
    real = importing.journal.hash_at
    monkeypatch.setattr(
        importing.journal, "hash_at", lambda *args: asked.append(args) or real(*args)
    )
    again = ministry.do(importing.import_package, honest.do(exporting.export_package).data)
    assert again.status is Status.OK
    assert len(asked) < 12
    with ministry._database.writing.begin() as connection:
        for name in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER event_no_{name}")
        connection.exec_driver_sql(
            "UPDATE event SET hash = replace(hash, 'a', 'b') WHERE office='HSY' AND seq >= 17"
        )
    fork = ministry.do(importing.import_package, honest.do(exporting.export_package).data)
    assert (fork.status, fork.findings[0].seq) == (Status.FORK, 17)
