"""Choosing the allocation that a contract is signed on: its third paid, no contract yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.errors import Refused, Violation
from app.office import Office
from app.queries.contract_drafts import ready_for_contract
from app.queries.late import OpenAllocation, open_allocations
from ui.colours import Tone
from ui.table_model import FOR_NUMBERS, Column
from ui.tasks import over_words
from ui.text import day, digits
from ui.widgets.pick_table import PickTable


class DealPicker(PickTable[OpenAllocation]):
    """The most urgent first (art. 13.5)."""

    def __init__(self, office: Office) -> None:
        super().__init__(
            _columns(),
            lambda typed: office.ask(ready_for_contract, typed),
            key=lambda row: row.allocation_id,
            fetch=lambda key: _open_one(office, key),
            placeholder=self.tr("الاسم أو المقسم أو رقم الوثيقة"),
            empty=self.tr("لا تخصيص سُدد ثلثه وينتظر العقد"),
            hint=self.tr("يوقع العقد بعد تسديد ثلث القيمة (المادة 13 فقرة 5)."),
        )


def _open_one(office: Office, allocation_id: str) -> OpenAllocation:
    """One that waits, also when its third is not paid: saving says so."""
    for line in office.ask(open_allocations):
        if line.allocation_id == allocation_id:
            return line
    raise Refused(Violation("allocation.unknown", "allocation_id"))


def _columns() -> list[Column[OpenAllocation]]:
    say = QCoreApplication.translate
    return [
        Column(
            say("deal picker", "المستثمر"),
            lambda a: a.party_name,
            tooltip=lambda a: a.party_name,
            stretch=True,
        ),
        Column(say("deal picker", "المقسم"), lambda a: digits(a.plot_number), width=70),
        Column(say("deal picker", "الوثيقة"), lambda a: digits(a.document_no), width=130),
        Column(
            say("deal picker", "آخر يوم للتوقيع"), lambda a: day(a.last_day), FOR_NUMBERS, width=120
        ),
        Column(
            say("deal picker", "المهلة"),
            lambda a: over_words(a.days_over),
            badge=lambda a: Tone.BAD if a.days_over > 0 else Tone.GOOD,
            width=120,
        ),
    ]
