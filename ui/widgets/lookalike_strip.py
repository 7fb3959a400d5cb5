"""Who may be the applicant already: pointed out before anything is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.parties import Party
from app.queries.parties import Likeness, Lookalike
from ui.colours import Tone
from ui.counting import counted
from ui.text import apart, digits
from ui.widgets.banner import Banner

MOST = 2


class LookalikeStrip(QWidget):
    """One line for each. `take` is the same person, `look` opens the file of the last application.

    A line that was answered «another person» does not come back in this form.
    """

    take = Signal(object)  # Party
    look = Signal(str)  # key of the application

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: set[str] = set()
        self._seen: set[str] = set()
        self.shown: tuple[Lookalike, ...] = ()
        self.lines: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_lookalikes(self, found: Sequence[Lookalike]) -> None:
        """Show those that nobody has answered yet."""
        open_ones = tuple(each for each in found if each.party.id not in self._others)[:MOST]
        if open_ones == self.shown:
            return
        self.shown = open_ones
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = [self._line(each) for each in open_ones]
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(open_ones))

    def unanswered(self) -> Party | None:
        """The first that must be answered before saving: a number or a name with its father, and
        any other that this very look brought up for the first time."""
        strong = (Likeness.SAME_NUMBER, Likeness.SAME_NAME)
        for each in self.shown:
            if each.likeness in strong or each.party.id not in self._seen:
                self._seen.update(one.party.id for one in self.shown)
                return each.party
        return None

    def note_seen(self) -> None:
        """The lines have stood on the screen."""
        self._seen.update(each.party.id for each in self.shown)

    def clear(self) -> None:
        """Another applicant: all answers are forgotten."""
        self._others.clear()
        self._seen.clear()
        self.show_lookalikes(())

    def _line(self, each: Lookalike) -> Banner:
        line = Banner(self._words(each), _tone(each))
        line.add_action(self.tr("هو نفسه"), lambda: self.take.emit(each.party))
        if each.last_application:
            line.add_action(self.tr("فتح إضبارته"), lambda: self.look.emit(each.last_application))
        if each.likeness is not Likeness.SAME_NUMBER:
            line.add_action(self.tr("شخص آخر"), lambda: self._answer(each))
        return line

    def _words(self, each: Lookalike) -> str:
        why = {
            Likeness.SAME_NUMBER: self.tr("الرقم نفسه مسجل باسم {0}"),
            Likeness.SAME_NAME: self.tr("الاسم واسم الأب مسجلان من قبل: {0}"),
            Likeness.SIMILAR_NAME: self.tr("اسم مشابه: {0}"),
        }[each.likeness]
        if each.likeness is Likeness.SAME_NAME and not each.party.father_name:
            why = self.tr("الاسم نفسه مسجل من قبل: {0}")
        why = why.format(apart(each.party.full_name))
        parts = [why]
        if each.party.father_name:
            parts.append(self.tr("الأب {0}").format(apart(each.party.father_name)))
        if each.party.identity:
            parts.append(self.tr("الرقم {0}").format(apart(digits(each.party.identity))))
        if each.applications:
            forms = (
                self.tr("طلب واحد"),
                self.tr("طلبان"),
                self.tr("{0} طلبات"),
                self.tr("{0} طلباً"),
            )
            parts.append(counted(each.applications, forms))
        return "، ".join(parts)

    def _answer(self, each: Lookalike) -> None:
        self._others.add(each.party.id)
        self.show_lookalikes(tuple(one for one in self.shown if one is not each))


def _tone(each: Lookalike) -> Tone:
    if each.likeness is Likeness.SAME_NUMBER:
        return Tone.BAD
    return Tone.WARN if each.likeness is Likeness.SAME_NAME else Tone.INFO
