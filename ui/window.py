"""The window: the gate before anybody is signed in, the shell afterwards, and the way between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal, qVersion
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.errors import Trouble
from ui.forms.sign_in import SignInCard
from ui.gate import Gate
from ui.jobs import Jobs, Progress
from ui.messages import trouble_sentence
from ui.widgets.job_dialog import run_job

if TYPE_CHECKING:  # the first window must not wait for SQLAlchemy
    from app.office import Office
    from ui.session import Session

SIZE = QSize(1280, 720)
SMALLEST = QSize(1024, 640)


@dataclass(frozen=True, slots=True)
class Opening:
    """How an office is opened; `builds` says that it is made first, which takes a minute."""

    open: Callable[[Progress], Office]
    builds: bool = False


class Window(QMainWindow):
    """Shows the gate at once and opens the office afterwards.

    `ready` comes when the office is open and somebody can sign in or set it up.
    """

    ready = Signal()

    def __init__(self, opening: Opening, machine: QSettings, jobs: Jobs | None = None) -> None:
        super().__init__()
        self._opening, self._machine = opening, machine
        self.jobs = jobs or Jobs(self)
        self.session: Session | None = None
        self._asked_to_open = False
        self.setWindowTitle(self.tr("سِجِلّ"))
        self.setMinimumSize(SMALLEST)
        self.gate = Gate()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gate)
        self.setCentralWidget(self.stack)
        self._restore_geometry()
        self.sign_in = self.show_sign_in()

    def show_sign_in(self) -> SignInCard:
        """Put the sign-in card on the gate."""
        card = SignInCard(str(self._machine.value("last_user", "")))
        self.sign_in = card
        self.gate.show_card(card)
        self.stack.setCurrentWidget(self.gate)
        return card

    def renew_gate(self) -> None:
        """Make the gate anew after another language was chosen."""
        self.stack.removeWidget(self.gate)
        self.gate.deleteLater()
        self.gate = Gate()
        self.stack.addWidget(self.gate)

    def show_shell(self, shell: QWidget) -> None:
        self.stack.addWidget(shell)
        self.stack.setCurrentWidget(shell)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked_to_open:
            self._asked_to_open = True
            QTimer.singleShot(0, self.open_office)

    def open_office(self) -> None:
        """Open the office file in a job, so that the name can already be typed."""
        if not self._opening.builds:
            self.jobs.start(self._try_to_open, self._on_opened)
            return
        title = self.tr("جارٍ بناء المكتب التجريبي (مرة واحدة)")
        step = self.tr("{0} من {1} يوماً من حياة المكتب")
        run_job(
            self.jobs,
            title,
            self._try_to_open,
            self._on_opened,
            step_text=step,
            cancelled=lambda: QTimer.singleShot(0, self.close),
            parent=self,
        )

    def _try_to_open(self, progress: Progress) -> Office | Trouble:
        try:
            return self._opening.open(progress)
        except Trouble as trouble:
            return trouble

    def _on_opened(self, office: Office | Trouble) -> None:
        from ui.session import Session  # brings the office with it: only now

        if isinstance(office, Trouble):
            self.sign_in.show_trouble(trouble_sentence(office))
        else:
            self.session = Session(self, office, self._machine)
            self.session.begin()
        self.ready.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session is not None and not self.session.may_close():
            event.ignore()
            return
        self._machine.setValue(self._geometry_key(), self.saveGeometry())
        self.jobs.close()
        if self.session is not None:
            self.session.end()
        super().closeEvent(event)

    def _geometry_key(self) -> str:
        side = "rtl" if self.isRightToLeft() else "ltr"
        return f"geometry/Window/{side}/{qVersion()}"

    def _restore_geometry(self) -> None:
        saved = self._machine.value(self._geometry_key())
        if not (isinstance(saved, QByteArray) and self.restoreGeometry(saved)):
            room = self.screen().availableSize()
            self.resize(SIZE.expandedTo(room * 0.85).boundedTo(room))
