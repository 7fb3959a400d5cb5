"""Choosing the application that is given a plot: decided, and without an allocation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.office import Office
from app.queries.allocation_drafts import Candidate, candidate, candidates
from ui.table_model import FOR_NUMBERS, Column
from ui.text import day, digits, number
from ui.widgets.pick_table import PickTable


class CandidatePicker(PickTable[Candidate]):
    """The latest decisions first; typing finds a name, a serial or a decision."""

    def __init__(self, office: Office) -> None:
        super().__init__(
            _columns(),
            lambda typed: office.ask(candidates, typed),
            key=lambda row: row.application_id,
            fetch=lambda key: office.ask(candidate, key),
            placeholder=self.tr("الاسم أو المسلسل أو رقم القرار"),
            empty=self.tr("لا طلب ينتظر التخصيص"),
            hint=self.tr("سجّل القرار الصناعي في إضبارة المكتتب أولاً."),
        )


def _columns() -> list[Column[Candidate]]:
    say = QCoreApplication.translate
    return [
        Column(say("candidates", "مسلسل"), lambda c: number(c.serial), FOR_NUMBERS, width=70),
        Column(
            say("candidates", "المكتتب"),
            lambda c: c.party_name,
            tooltip=lambda c: f"{c.party_name}\n{c.industry_type}",
            stretch=True,
        ),
        Column(say("candidates", "القرار"), lambda c: digits(c.decision_no), width=80),
        Column(say("candidates", "تاريخه"), lambda c: day(c.decided_on), FOR_NUMBERS, width=105),
        Column(
            say("candidates", "المساحة اللازمة م²"),
            lambda c: number(c.area_to_find),
            FOR_NUMBERS,
            width=140,
        ),
    ]
