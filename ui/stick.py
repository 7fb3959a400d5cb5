"""What a clerk does with a stick: export, read whatever it brings, enrol. Shared by both sides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.errors import Refused, Violation
from app.sync.acknowledgement import Status
from ui.colours import Tone
from ui.desk import Desk
from ui.messages import sentence
from ui.text import apart, number
from ui.widgets.job_dialog import run_job

if TYPE_CHECKING:
    from app.sync.exporting import WrittenPackage
    from app.sync.importing import ImportOutcome


class Stick(QObject):
    """`told` carries what came of it and its tone.

    `choose_folder`, `choose_file` and `confirm` are asked of the clerk; tests give functions.
    """

    told = Signal(str, object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.choose_file: Callable[[], str] = self._ask_file
        self.confirm: Callable[[str, str], bool] = self._ask_yes

    def export(self) -> None:
        """Everything since the last acknowledged line as one file on the stick."""
        if folder := self.choose_folder():
            from app.sticks import write_package

            office = self._desk.office
            run_job(
                self._desk.jobs,
                self.tr("تصدير إلى الوزارة"),
                lambda _progress: write_package(office, Path(folder)),
                self._exported,
                parent=self._window,
            )

    def _exported(self, package: WrittenPackage) -> None:
        self.told.emit(
            self.tr("كُتب الملف {0} وفُحص: الأسطر من {1} إلى {2}، الرمز {3}.").format(
                apart(package.name),
                apart(number(package.first)),
                apart(number(package.last)),
                apart(package.code),
            ),
            Tone.GOOD,
        )

    def write_request(self) -> None:
        """The enrolment request of this office, for the ministry."""
        if folder := self.choose_folder():
            from app.sticks import write_request

            path = write_request(self._desk.office, Path(folder))
            self.told.emit(
                self.tr("كُتب ملف التسجيل {0}. أرسله واقرأ البصمة على الهاتف.").format(
                    apart(path.name)
                ),
                Tone.GOOD,
            )

    def read(self) -> None:
        """Read whatever file the stick brings: its content says what it is."""
        if not (chosen := self.choose_file()):
            return
        from app.sticks import paper_of
        from app.sync.files import Paper

        acts = {
            Paper.PACKAGE: self._import,
            Paper.ACKNOWLEDGEMENT: self._read_answer,
            Paper.REQUEST: self._accept,
            Paper.REPLY: self._join,
        }
        path = Path(chosen)
        try:
            acts[paper_of(path)](path)
        except Refused as refused:
            self.told.emit("\n".join(sentence(v) for v in refused.violations), Tone.BAD)

    def _import(self, path: Path) -> None:
        from app.sticks import import_file

        office = self._desk.office
        run_job(
            self._desk.jobs,
            self.tr("استيراد ملف مكتب"),
            lambda _progress: import_file(office, path),
            self._imported,
            parent=self._window,
        )

    def _imported(self, result: tuple[ImportOutcome, Path]) -> None:
        outcome, answer = result
        if outcome.status is not Status.OK:
            words = [sentence(Violation(f.code, None, f.params)) for f in outcome.findings]
            self.told.emit("\n".join(words), Tone.BAD)
            return
        text = (
            self.tr("وصل من قبل: لم يتغير شيء. كُتب الرد {2}.")
            if not outcome.applied
            else self.tr("أسطر جديدة من مكتب {1}: {0}. كُتب الرد {2}.")
        )
        self.told.emit(
            text.format(apart(number(outcome.applied)), apart(outcome.office), apart(answer.name)),
            Tone.GOOD,
        )

    def _read_answer(self, path: Path) -> None:
        from app.sticks import read_answer

        answer = read_answer(self._desk.office, path)
        words = [sentence(Violation(f.code, None, f.params)) for f in answer.findings]
        text = self.tr("وصل الوزارة كل شيء حتى السطر {0}.").format(apart(number(answer.seq)))
        good = answer.status is Status.OK
        self.told.emit("\n".join([text, *words]), Tone.GOOD if good else Tone.WARN)

    def _accept(self, path: Path) -> None:
        from app.files import read_whole
        from app.sticks import LARGEST_FILE, accept_request
        from app.sync.enrolment import open_request

        request = open_request(read_whole(path, LARGEST_FILE))
        asked = self.tr("المكتب {0} ({1}). هل توافق هذه البصمة الورقة المختومة؟")
        if self.confirm(
            asked.format(apart(request.name), apart(request.office)), request.fingerprint
        ):
            answer = accept_request(self._desk.office, path)
            self.told.emit(
                self.tr("سُجِّل المكتب. أعد إليه الملف {0}.").format(apart(answer.name)), Tone.GOOD
            )

    def _join(self, path: Path) -> None:
        from app.files import read_whole
        from app.sticks import LARGEST_FILE
        from app.sync.enrolment import open_reply
        from app.sync.joining import join_ministry, own_request

        data = read_whole(path, LARGEST_FILE)
        reply = open_reply(data, request=self._desk.office.ask(own_request))
        asked = self.tr("{0}. هل توافق هذه البصمة ما قُرئ على الهاتف؟")
        if self.confirm(asked.format(apart(reply.ministry)), reply.fingerprint):
            self._desk.office.do(join_ministry, data)
            self.told.emit(self.tr("سُجِّل المكتب لدى الوزارة."), Tone.GOOD)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self._window, self.tr("اختر الذاكرة أو المجلد"))

    def _ask_file(self) -> str:
        kinds = self.tr("ملفات سجل (*.syx *.sya *.sye)")
        return QFileDialog.getOpenFileName(self._window, self.tr("اختر الملف"), "", kinds)[0]

    def _ask_yes(self, question: str, fingerprint: str) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("مقارنة البصمة"))
        box.setText(question)
        box.setInformativeText(apart(fingerprint))
        yes = box.addButton(self.tr("نعم، متطابقة"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("لا، أوقف"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is yes
