"""The window in which a document is looked at before it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.printing import Document, Done, print_pdf, save_pdf
from ui.text import apart, number
from ui.widgets.buttons import button
from ui.widgets.icons import icon
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.shortcuts import shortcut


class PreviewDialog(QDialog):
    """Shows PDF bytes, prints those bytes, saves those bytes.

    `printed` is called with what was printed, for the print journal.
    """

    def __init__(
        self,
        desk: Desk,
        document: Document,
        parent: QWidget | None = None,
        *,
        printed: Done = lambda _printed: None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._document = desk, document
        self._printed = printed
        self.setWindowTitle(document.name)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.view = PdfView()
        self.page_label = QLabel()
        self.print_button = button(
            self.tr("طباعة"), self.print_pages, name="print", key="Ctrl+P", primary=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addLayout(self._build_bar())
        layout.addWidget(self.view, 1)
        self.view.page_changed.connect(lambda _page: self._show_page())
        self.view.show_pdf(document.data)
        self.view.fit(Fit.PAGE if self.view.page_count == 1 else Fit.WIDTH)
        self._show_page()
        shortcut(self, "Ctrl+P", self.print_pages)
        shortcut(self, "F9", self.print_pages)
        self.view.setFocus()
        self.resize(self.sizeHint())

    def print_pages(self) -> None:
        print_pdf(self._document, self._desk, self, done=self._printed)

    def save(self) -> None:
        path = save_pdf(self._document, self)
        if path is not None:
            self._desk.say(self.tr("حُفظ المستند في {0}").format(apart(path)))

    def done(self, result: int) -> None:
        self.view.clear()
        super().done(result)

    def sizeHint(self) -> QSize:
        return QSize(860, 900).boundedTo(self.screen().availableSize() - QSize(40, 60))

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.print_button)
        bar.addWidget(button(self.tr("حفظ ملف PDF"), self.save, name="export"))
        bar.addStretch(1)
        bar.addWidget(self._tool("up", self.tr("الصفحة السابقة"), lambda: self._turn(-1)))
        bar.addWidget(self.page_label)
        bar.addWidget(self._tool("down", self.tr("الصفحة التالية"), lambda: self._turn(1)))
        bar.addSpacing(12)
        bar.addWidget(self._tool("zoom_out", self.tr("تصغير"), self.view.zoom_out))
        bar.addWidget(self._tool("zoom_in", self.tr("تكبير"), self.view.zoom_in))
        bar.addWidget(
            self._tool("fit_width", self.tr("عرض الصفحة"), lambda: self.view.fit(Fit.WIDTH))
        )
        bar.addWidget(self._tool("preview", self.tr("صفحة كاملة"), lambda: self.view.fit(Fit.PAGE)))
        bar.addSpacing(12)
        bar.addWidget(button(self.tr("إغلاق"), self.reject, key="Esc"))
        return bar

    def _tool(self, name: str, text: str, slot: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name))
        made.setIconSize(QSize(20, 20))
        made.setAutoRaise(True)
        made.setToolTip(text)
        made.setAccessibleName(text)
        made.clicked.connect(lambda *_: slot())
        return made

    def _turn(self, step: int) -> None:
        self.view.go_to(self.view.page + step)

    def _show_page(self) -> None:
        page, count = apart(number(self.view.page)), apart(number(self.view.page_count))
        self.page_label.setText(self.tr("صفحة {0} من {1}").format(page, count))
