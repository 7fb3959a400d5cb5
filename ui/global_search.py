"""Search from anywhere: people, plots, receipts, documents, in groups under the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import colours
from ui.desk import Desk
from ui.widgets.search_box import Hit, SearchBox

PEOPLE = frozenset({"party"})
MOST_FOUND = 60
MOST_OF_A_KIND = 6
HEADING_ROW = 26
MOST_ROWS = 14
WIDTH = 460
ORDER = ("party", "application", "plot", "receipt", "allocation", "contract", "decision")


@dataclass(frozen=True, slots=True)
class Reference:
    """A record by kind and key. Without a key it is the heading of a group."""

    kind: str
    ref: str = ""


class GlobalSearch(SearchBox[Reference]):
    """F3 searches everything, F4 people only until the field is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self._find, parent=parent)
        self._desk = desk
        self._kinds: frozenset[str] = frozenset()
        self.setObjectName("globalSearch")
        self.look_for()

    def look_for(self, kinds: frozenset[str] = frozenset()) -> None:
        """Search among these kinds only (everything without any)."""
        self._kinds = kinds
        text = self.tr("ابحث في كل شيء: اسم، رقم وطني، مقسم، إيصال، عقد  (F3)")
        if kinds == PEOPLE:
            text = self.tr("ابحث في المكتتبين: الاسم أو اسم الأب أو الرقم الوطني  (F4)")
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def start(self, kinds: frozenset[str] = frozenset()) -> None:
        """Put the focus here to search among these kinds."""
        self.look_for(kinds)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if self.text():
            self.search()

    def choose(self, number: int) -> None:
        if 0 <= number < len(self.hits) and self.hits[number].value.ref:
            super().choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list_is_open():
            self.clear()
            self.look_for()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def _find(self, typed: str) -> Sequence[Hit[Reference]]:
        from app.queries.search import search  # the first window must not wait for SQLAlchemy

        found = self._desk.office.ask(search, typed, self._kinds, limit=MOST_FOUND)
        places = {kind: place for place, kind in enumerate(ORDER)}
        found.sort(key=lambda hit: places.get(hit.kind, len(ORDER)))
        hits: list[Hit[Reference]] = []
        for kind, group in groupby(found, key=lambda hit: hit.kind):
            hits.append(Hit(group_label(kind), "", Reference(kind)))
            for hit in list(group)[:MOST_OF_A_KIND]:
                icon = ICONS.get(kind, "search")
                value = Reference(kind, hit.ref)
                hits.append(Hit(hit.title, hit.detail, value, icon))
        return hits

    def _show_hits(self) -> None:
        super()._show_hits()
        if self._list is None or not self.hits:
            return
        for row, hit in enumerate(self.hits):
            if not hit.value.ref:
                item = self._list.item(row)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setSizeHint(QSize(0, HEADING_ROW))
                item.setForeground(QColor(colours.MUTED))
        self._list.setCurrentRow(1)
        self._place()

    def _place(self) -> None:
        super()._place()
        if self._list is not None:
            rows = range(min(self._list.count(), MOST_ROWS))
            wanted = sum(self._list.sizeHintForRow(row) for row in rows) + 6
            room = self.window().height() - self._list.y() - 40
            self._list.resize(max(self.width(), WIDTH), min(wanted, room))


ICONS = {
    "party": "person",
    "application": "application",
    "plot": "plots",
    "receipt": "receipt",
    "allocation": "sketch",
    "contract": "contract",
    "decision": "decision",
}


def group_label(kind: str) -> str:
    """The heading of a group of hits."""
    say = QCoreApplication.translate
    labels: dict[str, Callable[[], str]] = {
        "party": lambda: say("search", "الأشخاص والشركات"),
        "application": lambda: say("search", "طلبات الاكتتاب"),
        "plot": lambda: say("search", "المقاسم"),
        "receipt": lambda: say("search", "الإيصالات"),
        "allocation": lambda: say("search", "وثائق التخصيص"),
        "contract": lambda: say("search", "العقود"),
        "decision": lambda: say("search", "القرارات الصناعية"),
    }
    return labels[kind]() if kind in labels else kind
