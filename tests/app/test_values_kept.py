"""What a line of the journal says is what the row says, to the last zero: no value drifts."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.commands import allocations, applications, plots, registers
from app.commands.receipts import cancel_receipt
from app.domain.allocations import Allocation, AllocationCancelled
from app.domain.applications import Application
from app.domain.books import RegisterLine, Volume
from app.domain.land import Category, Phase, Plot, PlotDraft, Sector, Site
from app.domain.parties import Party
from app.domain.plain import from_plain, to_plain
from app.domain.receipts import Printed, Receipt, Reversal
from app.errors import Trouble
from app.storage import deals, people
from app.storage.events import KINDS
from app.storage.mapping import value_of
from app.storage.rows import (
    AllocationCancelledRow,
    AllocationRow,
    ApplicationRow,
    DecisionRow,
    EventRow,
    PartyRow,
    PhaseRow,
    PlotRow,
    PrintedRow,
    ReceiptRow,
    RegisterLineRow,
    ReversalRow,
    SiteRow,
    VolumeRow,
)
from app.storage.types import Fixed
from tests.story import allocate, decide, register, take, to_contract

ROWS = {
    "site.added": (Site, SiteRow),
    "phase.added": (Phase, PhaseRow),
    "volume.opened": (Volume, VolumeRow),
    "register.corrected": (RegisterLine, RegisterLineRow),
    "plot.allocated": (Allocation, AllocationRow),
    "allocation.cancelled": (AllocationCancelled, AllocationCancelledRow),
    "receipt.issued": (Receipt, ReceiptRow),
    "receipt.reversed": (Reversal, ReversalRow),
    "paper.printed": (Printed, PrintedRow),
}


@pytest.fixture
def busy(office, clock):
    """An office where nearly everything that can be done was done once."""
    application, _contract = to_contract(office)
    receipt = take(office, application, 12_345)
    office.do(registers.note_printed, "receipt", receipt.id, receipt.number)
    office.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    line = replace(application.line, area=Decimal("4999.50"), name="محمد الأحمد")
    office.do(applications.correct_line, application.serial, line, "صحة الاسم")
    phase = office.ask(lambda r: r.session.scalar(select(PhaseRow.id)))
    odd = [
        PlotDraft("9", Category.C, Decimal("1E+3"), sector=None, price=Decimal("0.10")),
        PlotDraft("10", Category.A, Decimal("412.5"), "ب", Sector.FOOD, price=None),
    ]
    office.do(plots.add_plots, phase, odd, source="ورقة.xlsx")
    late = register(office, "04010203041", area=Decimal("5000.50"), sector=None)
    take(office, late, late.fee + late.insurance)
    decide(office, late)
    allocation = allocate(office, late)
    clock.forward(days=40)
    office.do(allocations.cancel_allocation, allocation.id, "لم يسدد")
    return office


def told(reader):
    for kind, line in reader.session.execute(select(EventRow.kind, EventRow.line)):
        yield kind, from_plain(KINDS[kind].value, json.loads(line)["value"])


def kept(session, kind, value):
    """The value read back from the row that this event wrote."""
    if kind in ROWS:
        of, row = ROWS[kind]
        return value_of(of, session.get(row, value.id))
    if kind == "application.registered":
        assert value_of(RegisterLine, session.get(RegisterLineRow, value.line.id)) == value.line
        assert value_of(Party, session.get(PartyRow, value.party.id)) == value.party
        return people.application_of(session, value.id)
    if kind == "contract.signed":
        return deals.contract_of(session, value.id)
    if kind == "decision.recorded":
        return value_of(type(value), session.get(DecisionRow, value.id))
    if kind == "plots.added":
        rows = [value_of(Plot, session.get(PlotRow, p.id)) for p in value.plots]
        states = [replace(r, state=p.state) for r, p in zip(rows, value.plots, strict=True)]
        return replace(value, plots=tuple(states))
    return value


def test_every_row_says_what_its_line_says(busy):
    def compare(reader):
        seen = set()
        for kind, value in told(reader):
            assert kept(reader.session, kind, value) == value, kind
            seen.add(kind)
        return seen

    assert busy.ask(compare) >= {*ROWS, "application.registered", "contract.signed", "plots.added"}


def test_a_value_read_from_its_line_writes_the_same_line(busy):
    def compare(reader):
        for kind, line in reader.session.execute(select(EventRow.kind, EventRow.line)):
            plain = json.loads(line)["value"]
            assert to_plain(from_plain(KINDS[kind].value, plain)) == plain, kind

    busy.ask(compare)


@pytest.mark.parametrize("text", ["5000", "5000.00", "5E+3", "0.01", "9999999.99", "-0.5", "0"])
def test_a_decimal_comes_back_as_the_same_number_without_an_exponent(text):
    column, value = Fixed(2), Decimal(text)
    back = column.process_result_value(column.process_bind_param(value, None), None)
    assert back == value
    assert "E" not in str(back)


@pytest.mark.parametrize("text", ["0.001", "NaN", "Infinity", "1E+20", "1E+9999999"])
def test_a_decimal_that_does_not_fit_is_refused_at_once(text):
    with pytest.raises(ValueError, match="places"):
        Fixed(2).process_bind_param(Decimal(text), None)


@pytest.mark.parametrize(
    ("statement", "table", "kind"),
    [
        ("UPDATE plot SET state='zz'", PlotRow, Plot),
        ("UPDATE plot SET category=''", PlotRow, Plot),
        ("UPDATE application SET subscribed_on='2026-13-45'", ApplicationRow, Application),
        ("UPDATE application SET papers='{'", ApplicationRow, Application),
        ("UPDATE application SET party='{\"id\":1}'", ApplicationRow, Application),
        ("UPDATE application SET line='{}'", ApplicationRow, Application),
    ],
)
def test_a_row_that_cannot_be_read_is_damage_and_no_crash(busy, statement, table, kind):
    with busy._database.writing.begin() as connection:
        connection.exec_driver_sql(statement)
    with pytest.raises(Trouble, match=r"storage\.damaged"):
        busy.ask(lambda r: value_of(kind, r.session.scalars(select(table)).first()))
