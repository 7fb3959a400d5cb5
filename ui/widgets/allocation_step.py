"""What comes next for an allocation, in words, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.queries.allocations import AllocationLine, AllocationState
from ui import deal_words
from ui.text import apart, day, digits, money_labelled
from ui.widgets.banner import Banner


class AllocationStep(Banner):
    """`asked` carries the allocation whose next step is wanted."""

    asked = Signal(object)  # AllocationLine

    def __init__(self, *, may_act: bool) -> None:
        super().__init__()
        self._line: AllocationLine | None = None
        texts = {
            AllocationState.WAITING: self.tr("قبض الثلث"),
            AllocationState.LAPSED: self.tr("إلغاء حكماً"),
            AllocationState.THIRD_PAID: self.tr("توقيع العقد"),
            AllocationState.CONTRACTED: self.tr("فتح العقد"),
        }
        self.steps = {s: self.add_action(text, self._ask) for s, text in texts.items()}
        for state in (AllocationState.LAPSED, AllocationState.THIRD_PAID):
            self.steps[state].setEnabled(may_act)
        self.show_line(None)

    def show_line(self, line: AllocationLine | None) -> None:
        """Show the next step of an allocation; nothing without one."""
        self._line = line
        for state, action in self.steps.items():
            action.setVisible(line is not None and line.state is state)
        tone = deal_words.ALLOCATION_TONES[line.state] if line else None
        self.show_text(self._words(line) if line else "", tone)

    def _ask(self) -> None:
        if self._line is not None:
            self.asked.emit(self._line)

    def _words(self, line: AllocationLine) -> str:
        last = apart(day(line.last_day)) if line.last_day else ""
        left = money_labelled(line.left) if line.left else ""
        words = {
            AllocationState.WAITING: self.tr("بقي من الثلث {0}، وآخر يوم لتسديده {1} (13.4)."),
            AllocationState.LAPSED: self.tr(
                "بقي من الثلث {0} وانقضت مهلته في {1}: التخصيص ملغى حكماً (13.4). أكّد الإلغاء."
            ),
            AllocationState.THIRD_PAID: self.tr("الثلث مسدد. آخر يوم لتوقيع العقد {1} (13.5)."),
            AllocationState.CONTRACTED: self.tr("وُقع العقد {2}."),
            AllocationState.CANCELLED: self.tr("أُلغي هذا التخصيص وعاد المقسم شاغراً."),
        }
        return words[line.state].format(left, last, apart(digits(line.contract_number)))
