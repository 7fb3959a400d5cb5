"""The window: the gate before anybody is signed in, the shell afterwards, and the way between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal, qVersion
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from ui.gate import Gate
from ui.theme import complete

if TYPE_CHECKING:  # the first window waits for nothing: what follows is imported when it is up
    from app.errors import Trouble
    from app.office import Office
    from ui.forms.sign_in import SignInCard
    from ui.jobs import Jobs, Progress
    from ui.session import Session

SIZE = QSize(1280, 720)
SMALLEST = QSize(1024, 640)
ROOMY = 1500  # pixels: on a narrower screen the window takes all of it


@dataclass(frozen=True, slots=True)
class Opening:
    """How an office is opened; `builds` says that it is made first, which takes a minute.

    `before` is called when the window is up and nothing else has happened.
    """

    open: Callable[[Progress], Office]
    builds: bool = False
    before: Callable[[], None] = lambda: None


class Window(QMainWindow):
    """Shows the gate at once, then the sign-in card, and opens the office behind it.

    `ready` comes when the office is open and somebody can sign in or set it up.
    """

    ready = Signal()

    def __init__(self, opening: Opening, machine: QSettings, jobs: Jobs | None = None) -> None:
        super().__init__()
        self._opening, self._machine, self._jobs = opening, machine, jobs
        self.session: Session | None = None
        self.sign_in: SignInCard | None = None
        self.setWindowTitle(self.tr("سِجِلّ"))
        self.setMinimumSize(SMALLEST)
        self.gate = Gate()
        self.gate.painted.connect(self.begin)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gate)
        self.setCentralWidget(self.stack)
        self._restore_geometry()

    @property
    def jobs(self) -> Jobs:
        """The one thread for long work, for as long as the window lives."""
        if self._jobs is None:
            from ui.jobs import Jobs  # not needed for the first window

            self._jobs = Jobs(self)
        return self._jobs

    def begin(self) -> None:
        """The window is up: show the sign-in card and open the office."""
        if self.sign_in is None:
            self._opening.before()
            complete(cast(QApplication, QApplication.instance()))
            self.show_sign_in()
            self.open_office()

    def show_sign_in(self) -> SignInCard:
        """Put a fresh sign-in card on the gate."""
        from ui.forms.sign_in import SignInCard  # not needed for the first window

        self.sign_in = SignInCard(str(self._machine.value("last_user", "")))
        self.gate.show_card(self.sign_in)
        self.stack.setCurrentWidget(self.gate)
        return self.sign_in

    def renew_gate(self) -> None:
        """Make the gate anew after another language was chosen."""
        self.stack.removeWidget(self.gate)
        self.gate.deleteLater()
        self.gate = Gate()
        self.stack.addWidget(self.gate)

    def show_shell(self, shell: QWidget) -> None:
        self.stack.addWidget(shell)
        self.stack.setCurrentWidget(shell)

    def open_office(self) -> None:
        """Open the office file in a job, so that the name can already be typed."""
        if not self._opening.builds:
            self.jobs.start(self._try_to_open, self._on_opened)
            return
        from ui.widgets.job_dialog import run_job  # only a demonstration takes so long

        title = self.tr("جارٍ بناء المكتب التجريبي (مرة واحدة)")
        step = self.tr("اليوم {0} من {1} في حياة المكتب")
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
        from app.errors import Trouble  # not needed for the first window

        try:
            return self._opening.open(progress)
        except Trouble as trouble:
            return trouble

    def _on_opened(self, office: Office | Trouble) -> None:
        from app.errors import Trouble
        from ui.messages import trouble_sentence
        from ui.session import Session  # brings the office with it: only now

        if isinstance(office, Trouble):
            self.show_sign_in().show_trouble(trouble_sentence(office))
        else:
            self.session = Session(self, office, self._machine)
            self.session.begin()
        self.ready.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session is not None and not self.session.may_close():
            event.ignore()
            return
        self._machine.setValue(self._geometry_key(), self.saveGeometry())
        if self._jobs is not None:
            self._jobs.close()
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
            if SMALLEST.width() <= room.width() < ROOMY:
                from PySide6.QtCore import Qt  # measured: the name alone costs 20 ms

                self.setWindowState(Qt.WindowState.WindowMaximized)
