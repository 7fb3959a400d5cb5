"""The card of an office file that is older than what this machine has already issued."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.users import Role
from app.office import Office
from ui.colours import Tone
from ui.field_set import FieldSet
from ui.gate_card import GateCard
from ui.text import apart, number
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.choice import Paragraph

MAY_GO_ON = frozenset({Role.DIRECTOR, Role.ADMINISTRATOR})


class HeldBackCard(GateCard):
    """Says what a copy is, and lets the director or the administrator go on from it."""

    went_on = Signal()
    left = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.entitle(self.tr("هذه نسخة أقدم من بيانات المكتب"))
        self.body.addWidget(Banner(self._what(), Tone.WARN))
        self.body.addWidget(self._advice())
        self.fields = FieldSet()
        row = QHBoxLayout()
        if office.actor is not None and office.actor.role in MAY_GO_ON:
            self.reason = self.fields.add(
                "reason",
                self.tr("سبب المتابعة من هذه النسخة (يُكتب في السجل ويُرسل إلى الوزارة)"),
                Paragraph(2),
                required=True,
            )
            self.body.addWidget(self.fields)
            go_on = button(self.tr("المتابعة من هذه النسخة"), self.go_on, primary=True)
            row.addWidget(go_on, 1)
            self.setFocusProxy(self.reason)
        row.addWidget(button(self.tr("خروج"), self.left.emit, name="logout"))
        self.body.addLayout(row)

    def go_on(self) -> None:
        """Begin the next epoch; the numbers of the lost records never come again."""
        if self.fields.attempt(lambda: self._office.go_on_from_copy(self.reason.words())):
            self.went_on.emit()

    def _what(self) -> str:
        held = self._office.held_back
        here, known = (held.seq, held.known_seq) if held else (0, 0)
        return self.tr(
            "ينتهي هذا الملف عند القيد رقم {0}، وقد وصل هذا الحاسوب قبلاً إلى القيد رقم {1}. "
            "القيود التي بينهما ({2}) ليست في هذا الملف، فلا يُصدر منه رقم جديد "
            "قبل قرار المدير العام أو مدير النظام."
        ).format(apart(number(here)), apart(number(known)), apart(number(known - here)))

    def _advice(self) -> QLabel:
        text = self.tr(
            "إن وُجد الملف الأحدث فأغلق البرنامج وأعده إلى مكانه، أو استرجع أحدث نسخة احتياطية. "
            "وإن ضاع فليتابع المدير العام أو مدير النظام من هذه النسخة: يبدأ ترقيم جديد يظهر في "
            "آخر كل رقم (E2 بعد E1)، وتُعاد كتابة ما ضاع من الأوراق المطبوعة."
        )
        label = QLabel(text)
        label.setWordWrap(True)
        return label
