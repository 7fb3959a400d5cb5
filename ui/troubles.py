"""What happens to an error nobody caught: a known trouble, a refusal, or a bug with a report.

An exception in a slot never reaches the code that emitted the signal: PySide6 hands it to
sys.excepthook and the program goes on. So this hook is the one net under everything.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import Refused, Trouble
from ui.jobs import Cancelled
from ui.messages import sentence, trouble_sentence
from ui.text import apart

Show = Callable[[str, str], None]  # title and text, for people
log = logging.getLogger(__name__)


class Troubles(QObject):
    """Installs itself as the hook of last resort. `show` is replaced in tests: no box there."""

    _elsewhere = Signal(object)

    def __init__(
        self,
        reports: Path,
        version: str,
        *,
        show: Show | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reports = reports
        self._version = version
        self._show = show or show_box
        self._clock = clock
        self._showing = False
        self._elsewhere.connect(self.handle)

    def install(self) -> None:
        """Become sys.excepthook and the hook of threads."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._elsewhere.emit(args.exc_value)

    def _hook(
        self, kind: type[BaseException], error: BaseException, tb: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, tb)
            return
        self.handle(error.with_traceback(tb))

    def handle(self, error: BaseException) -> None:
        """Show a known error as a sentence; write a report about an unknown one."""
        match error:
            case Cancelled():
                return
            case Refused():
                self._say(self.tr("لا يمكن ذلك"), "\n".join(map(sentence, error.violations)))
            case Trouble():
                self._say(self.tr("تعذّر إتمام العمل"), trouble_sentence(error))
            case _:
                self._bug(error)

    def _bug(self, error: BaseException) -> None:
        log.critical("bug", exc_info=error)
        text = self.tr(
            "حدث خطأ غير متوقع في البرنامج. بياناتك المحفوظة سليمة ويمكنك متابعة العمل.\n"
            "أرسل ملف التقرير إلى الدعم الفني: {0}"
        )
        try:
            where = str(self._write(error))
        except OSError as disk:
            where = self.tr("تعذّرت كتابة التقرير ({0})").format(disk.strerror or "")
        self._say(self.tr("خطأ في البرنامج"), text.format(apart(where)))

    def _write(self, error: BaseException) -> Path:
        """The report: version, time and traceback, without values of variables."""
        self._reports.mkdir(parents=True, exist_ok=True)
        now = self._clock()
        report = self._reports / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
        lines = [
            f"sijill {self._version}",
            now.isoformat(),
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
            "",
            "".join(traceback.format_exception(error)),
        ]
        report.write_text("\n".join(lines), "utf-8")
        return report

    def _say(self, title: str, text: str) -> None:
        if self._showing:  # a fault in painting comes again and again: one box is enough
            log.error("%s: %s", title, text)
            return
        self._showing = True
        try:
            self._show(title, text)
        finally:
            self._showing = False


def show_box(title: str, text: str) -> None:
    """A warning box over the active window, with an Arabic button."""
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.addButton(QCoreApplication.translate("Troubles", "حسناً"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
