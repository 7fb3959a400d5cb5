"""What became of the last receipt: its number, where its paper is, and whether it came out well."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.receipts import Receipt, Reversal
from ui.colours import Tone
from ui.receipt_printing import PaperOf
from ui.text import apart, digits, money_labelled
from ui.widgets.banner import Banner


class IssuedStrip(Banner):
    """`well` and `badly` say how the papers came out; `again` wants the last one once more."""

    well = Signal()
    badly = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone=Tone.GOOD, parent=parent)
        self._issued = ""
        self.papers: list[PaperOf] = []
        well = self.tr("نعم، خرجت سليمة")
        self.yes = self.add_action(f"{well}  {apart('F11')}", self.well.emit)
        self.no = self.add_action(self.tr("لا"), self.badly.emit)
        self.reprint = self.add_action(self.tr("إعادة طباعة"), self.again.emit)
        self.hide()

    def show_issued(self, receipt: Receipt) -> None:
        """A receipt was issued just now; its paper is being made."""
        self._begin(
            self.tr("صدر الإيصال رقم {0} باسم {1} بمبلغ {2}.").format(
                apart(digits(receipt.number)), apart(receipt.payer), money_labelled(receipt.amount)
            )
        )

    def show_reversed(self, reversal: Reversal) -> None:
        """A receipt was cancelled just now; the paper of its reversal is being made."""
        self._begin(
            self.tr("أُلغي الإيصال {0} بالإيصال العكسي رقم {1}.").format(
                apart(digits(reversal.receipt_number)), apart(digits(reversal.number))
            )
        )

    def show_copy(self) -> None:
        """A paper is being printed that was issued earlier."""
        self._begin("")

    def ask(self, paper: PaperOf) -> None:
        """The paper went to the printer: ask how it came out."""
        self.papers = [*(p for p in self.papers if p != paper), paper]
        if len(self.papers) == 1:
            words = self.tr("هل خرجت ورقته سليمة من الطابعة؟")
            if not self._issued:
                words = self.tr("هل خرجت ورقة الإيصال {0} سليمة من الطابعة؟").format(
                    apart(digits(paper.number))
                )
        else:
            count = apart(digits(str(len(self.papers))))
            words = self.tr("عدد الأوراق المرسلة إلى الطابعة: {0}. هل خرجت كلها سليمة؟")
            words = words.format(count)
        self._show(words, Tone.INFO, asks=True)

    def show_kept(self, path: Path) -> None:
        """There is no printer: the file is the paper."""
        words = self.tr("لا طابعة على هذا الحاسوب، فحُفظت ورقته ملفاً: {0}").format(
            apart(f"{path.parent.name}/{path.name}")
        )
        self._show(words, Tone.GOOD)
        self.setToolTip(str(path))

    def show_answer(self, *, well: bool) -> None:
        self.papers = []
        if well:
            self._show(self.tr("طُبعت الورقة سليمة."), Tone.GOOD)
        else:
            words = self.tr("أصلح الطابعة ثم اطبع الورقة من جديد. رقم الإيصال ثابت لا يتغير.")
            self._show(words, Tone.WARN)

    def show_trouble(self, sentence: str) -> None:
        """What went wrong with saving or with the paper."""
        self._show(sentence, Tone.BAD, reprint=bool(self._issued))

    def _begin(self, issued: str) -> None:
        self.papers, self._issued = [], issued
        self._show("", Tone.GOOD)

    def _show(self, words: str, tone: Tone, *, asks: bool = False, reprint: bool = True) -> None:
        self.show_text(" ".join(filter(None, (self._issued, words))), tone)
        self.yes.setVisible(asks)
        self.no.setVisible(asks)
        self.reprint.setVisible(reprint and not asks)
