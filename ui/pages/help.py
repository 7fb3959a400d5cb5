"""The keys, and the articles of the regulation to read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.domain.explanation import article_label
from app.domain.names import fold
from app.domain.regulation import Regulation
from app.office import Kind
from app.queries.land import regulations
from app.queries.settings import regulation
from ui import colours
from ui.desk import Desk
from ui.keymap import KeyLine, form_keys, window_keys
from ui.table_model import Column, TableModel
from ui.text import apart, day, digits
from ui.widgets.cards import Card, embolden, tint
from ui.widgets.edits import TextEdit
from ui.widgets.page_header import PageHeader
from ui.widgets.table import TableView

ARTICLE = Qt.ItemDataRole.UserRole
FIRST_WORDS = 46


class HelpPage(QWidget):
    """Two sheets. An article is opened from anywhere by its number ("10.2")."""

    KINDS = frozenset({Kind.SETTING})
    NAME = "help"
    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._law: Regulation | None = None
        self.sheets = QTabWidget()
        self.sheets.setDocumentMode(True)
        self.sheets.addTab(self._build_keys(), self.tr("المفاتيح"))
        self.sheets.addTab(self._build_law(), self.tr("نظام الاستثمار"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(PageHeader(self.title()))
        layout.addWidget(self.sheets, 1)

    def title(self) -> str:
        return self.tr("المساعدة")

    def reload(self) -> None:
        """Read the regulation that the office sells under."""
        known = self._desk.office.ask(regulations)
        self._law = self._desk.office.ask(regulation, known[-1][0]) if known else None
        self.sheets.setTabVisible(1, self._law is not None)
        if self._law is not None:
            self.source.setText(self._source(self._law))
            self._list_articles()

    def open_ref(self, _kind: str, ref: str) -> None:
        """Show an article: "10" or a paragraph of it, "10.2"."""
        number, _, _part = ref.partition(".")
        self.sheets.setCurrentIndex(1)
        self.looked_for.clear()
        for row in range(self.articles.count()):
            if self.articles.item(row).data(ARTICLE) == number:
                self.articles.setCurrentRow(row)

    def _build_keys(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        for title, lines in (
            (self.tr("في كل الصفحات"), window_keys()),
            (self.tr("في النماذج والجداول"), form_keys()),
        ):
            model: TableModel[KeyLine] = TableModel(
                [
                    Column(self.tr("المفتاح"), lambda k: apart(k.keys), width=150),
                    Column(self.tr("ماذا يفعل"), lambda k: k.what, stretch=True),
                ]
            )
            model.show_rows(lines)
            table = TableView(model)
            table.setAccessibleName(title)
            model.setParent(table)
            card = Card(title)
            card.body.addWidget(table)
            row.addWidget(card, 1)
        return whole

    def _build_law(self) -> QWidget:
        self.looked_for = TextEdit()
        self.looked_for.setPlaceholderText(self.tr("كلمة من النص أو رقم المادة"))
        self.looked_for.setAccessibleName(self.looked_for.placeholderText())
        self.looked_for.textChanged.connect(lambda _text: self._list_articles())
        self.articles = QListWidget()
        self.articles.setAccessibleName(self.tr("المواد"))
        self.articles.currentItemChanged.connect(self._show_article)
        self.heading, self.source = QLabel(), QLabel()
        embolden(self.heading, 1.2)
        tint(self.source, colours.MUTED)
        self.source.setWordWrap(True)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("نص المادة"))
        chosen = Card(self.tr("المواد"))
        chosen.body.addWidget(self.looked_for)
        chosen.body.addWidget(self.articles, 1)
        read = Card()
        for widget in (self.source, self.heading):
            read.body.addWidget(widget)
        read.body.addWidget(self.text, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addWidget(chosen, 2)
        row.addWidget(read, 5)
        return whole

    def _list_articles(self) -> None:
        """The articles that hold what is looked for, in any Arabic spelling."""
        if self._law is None:
            return
        wanted = fold(self.looked_for.words())
        self.articles.clear()
        for number, lines in sorted(self._law.articles.items(), key=lambda item: int(item[0])):
            text = " ".join(lines)
            if wanted in fold(f"{number} {text}"):
                first = text if len(text) <= FIRST_WORDS else f"{text[:FIRST_WORDS]}…"
                item = QListWidgetItem(f"{digits(article_label(number))}\n{first}")
                item.setData(ARTICLE, number)
                item.setSizeHint(QSize(0, 46))
                self.articles.addItem(item)
        if self.articles.count():
            self.articles.setCurrentRow(0)

    def _show_article(self, item: QListWidgetItem | None) -> None:
        if item is None or self._law is None:
            return
        number = str(item.data(ARTICLE))
        self.heading.setText(digits(article_label(number)))
        self.text.setPlainText("\n".join(self._law.articles[number]))

    def _source(self, law: Regulation) -> str:
        assumed = self.tr("مفترض") if law.effective_from_assumed else ""
        text = self.tr("{0}. رقم القرار: {1}. نافذ من {2} {3}")
        no = law.decision_no or self.tr("غير محدد في النظام")
        since = apart(day(law.effective_from))
        return text.format(law.title, no, since, f"({assumed})" if assumed else "").strip()
