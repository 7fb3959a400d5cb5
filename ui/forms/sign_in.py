"""The sign-in card. It is on the screen before the office file is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import colours
from ui.colours import Tone
from ui.field_set import FieldSet
from ui.gate_card import GateCard
from ui.text import apart
from ui.widgets.banner import Banner
from ui.widgets.buttons import button, link
from ui.widgets.cards import tint
from ui.widgets.edits import CodeEdit
from ui.widgets.password_edit import PasswordEdit

if TYPE_CHECKING:  # the office brings SQLAlchemy with it; this card must not wait for it
    from app.office import Office


@dataclass(frozen=True, slots=True)
class Known:
    """A user whose password everybody may know: only demonstrations have some."""

    user: str
    password: str
    label: str


class SignInCard(GateCard):
    """Name and password. `signed_in` carries whether the password must be changed first."""

    signed_in = Signal(bool)

    def __init__(self, last_user: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("الدخول إلى سِجِلّ"))
        self._office: Office | None = None
        self._pressed = False
        self._trying = False
        self.trouble = Banner(tone=Tone.BAD)
        self.fields = FieldSet()
        self.user = self.fields.add(
            "user", self.tr("اسم المستخدم"), CodeEdit(last_user), required=True
        )
        self.password = self.fields.add(
            "password", self.tr("كلمة السر"), PasswordEdit(), required=True
        )
        self.password.noticed.connect(self.fields.box("password").show_hint)
        self.fields.submitted.connect(self.enter)
        self.enter_button = button(self.tr("دخول"), self.enter, name="key", primary=True)
        self.waiting = QLabel(self.tr("جارٍ فتح قاعدة بيانات المكتب…"))
        tint(self.waiting, colours.MUTED)
        for widget in (self.trouble, self.fields, self.enter_button, self.waiting):
            self.body.addWidget(widget)
        self.setFocusProxy(self.password if last_user else self.user)

    def open(self, office: Office) -> None:
        """The office file is open: passwords can be tried."""
        self._office = office
        self.waiting.hide()
        if self._pressed:
            self.enter()

    def show_trouble(self, text: str) -> None:
        """Say why the office file cannot be opened."""
        self.waiting.hide()
        self.trouble.show_text(text, Tone.BAD)

    def show_known(self, people: Sequence[Known]) -> None:
        """List the people of a demonstration; a click signs one of them in."""
        words = QLabel(self.tr("مكتب تجريبي: الأسماء والأرقام كلها مختلقة. ادخل باسم:"))
        words.setWordWrap(True)
        tint(words, colours.MUTED)
        self.body.addWidget(words)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        for place, person in enumerate(people):
            made = link(person.label)
            made.setToolTip(self.tr("{0} / {1}").format(apart(person.user), apart(person.password)))
            made.clicked.connect(lambda _checked=False, who=person: self._enter_as(who))
            grid.addWidget(made, place // 2, place % 2, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(grid)

    def enter(self) -> None:
        """Try the password; before the file is open, as soon as it is."""
        if self._trying:
            return
        self._pressed = True
        if self._office is None:
            return
        self._pressed, self._trying = False, True
        try:
            must_change: list[bool] = []
            good = self.fields.attempt(lambda: must_change.append(self._sign_in()))
        finally:
            self._trying = False
        if good:
            self.signed_in.emit(must_change[0])
        elif self.user.words():
            self.password.retype()

    def _sign_in(self) -> bool:
        if self._office is None:
            raise RuntimeError("the office is not open")
        return self._office.sign_in(self.user.words(), self.password.password())

    def _enter_as(self, person: Known) -> None:
        self.user.setText(person.user)
        self.password.setText(person.password)
        self.enter()
