"""The frame for somebody who is signed in: sidebar, search, one page, status line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.office import Kind
from ui.desk import Desk
from ui.display import NEW_SPEECH
from ui.forms.change_password import ChangePasswordForm
from ui.global_search import Reference
from ui.page import act, is_there, make_page, page_of
from ui.pages import PageEntry, page_for, pages_for
from ui.status_line import StatusLine
from ui.text import apart
from ui.top_bar import Nameplate, TopBar
from ui.widgets.sidebar import Sidebar
from ui.window_keys import WindowKeys


class Shell(QWidget):
    """Opens pages by name or by reference; no page knows another.

    `titled` carries the title of the page that is open now.
    """

    lock_wanted = Signal()
    leave_wanted = Signal()
    speech_wanted = Signal()
    titled = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._before = ""
        self._entries = self._entries_of(desk)
        self.sidebar = Sidebar()
        self.top = TopBar(desk)
        self.stack = QStackedWidget()
        self.status = StatusLine(desk)
        self._lay_out()
        self._connect()
        self.keys = WindowKeys(self, desk)

    @property
    def page(self) -> QWidget | None:
        """The open page."""
        return self.stack.currentWidget()

    @property
    def page_name(self) -> str:
        return next((name for name, page in self._pages.items() if page is self.page), "")

    @property
    def entries(self) -> tuple[PageEntry, ...]:
        """The pages that this user may open."""
        return self._entries

    def open(self, kind: str, ref: str = "") -> None:
        """Open the page for a kind of reference, or a page by its name."""
        if kind == NEW_SPEECH:
            self.speech_wanted.emit()
            return
        entry = page_for(kind, self._entries)
        if entry is None:
            text = self.tr("هذه الصفحة ليست من عمل دورك في البرنامج. اطلبها من مدير النظام.")
            self._desk.say(text)
            return
        page = self._show(entry)
        page.setFocus()
        if ref:
            act(page, "open_ref", kind, ref)
            self._announce()

    def _open_listed(self, name: str) -> None:
        """Follow the arrows in the sidebar, which keeps the focus; a click goes into the page."""
        entry = page_for(name, self._entries)
        if entry is not None:
            self._show(entry)

    def go_back(self) -> None:
        """From a page that is not in the sidebar back to where one came from."""
        entry = page_for(self.page_name, self._entries)
        if entry is not None and not entry.listed and self._before:
            self.open(self._before)

    def lock(self) -> None:
        self.lock_wanted.emit()

    def copies_changed(self) -> None:
        """A copy of the office file was made: whoever shows its age looks again."""
        self.status.look()
        for page in self._pages.values():
            act(page, "copies_changed")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        super().keyPressEvent(event)

    def _entries_of(self, desk: Desk) -> tuple[PageEntry, ...]:
        actor = desk.office.actor
        if actor is None:
            return ()
        wanted = pages_for(actor.role, ministry=desk.office.is_ministry)
        return tuple(entry for entry in wanted if is_there(entry))

    def _lay_out(self) -> None:
        for place, entry in enumerate(self.listed(), start=1):
            hint = f"{entry.title}  {apart(f'Ctrl+{place}')}" if place <= 9 else entry.title
            self.sidebar.add_page(entry.name, entry.title, entry.icon, hint)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.top)
        content.addWidget(self.stack, 1)
        content.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(Nameplate())
        side.addWidget(self.sidebar, 1)
        row.addLayout(side)
        row.addLayout(content, 1)

    def _connect(self) -> None:
        self.sidebar.opened.connect(self._open_listed)
        self.sidebar.itemClicked.connect(lambda _item: self.open(self.sidebar.current_page()))
        self.top.search.chosen.connect(self._open_found)
        self.top.lock.connect(self.lock_wanted)
        self.top.leave.connect(self.leave_wanted)
        self.top.change_password.connect(lambda: ChangePasswordForm(self._desk, self).exec())
        self._desk.changed.connect(self._on_changed)

    def listed(self) -> tuple[PageEntry, ...]:
        return tuple(entry for entry in self._entries if entry.listed)

    def _show(self, entry: PageEntry) -> QWidget:
        page = self._pages.get(entry.name)
        if page is None:
            page = make_page(entry, self._desk)
            page_of(page).wanted.connect(self.open)
            self._pages[entry.name] = page
            self.stack.addWidget(page)
            self._stale.add(entry.name)
        if self.page_name != entry.name:
            self._before = self.page_name or self._before
        self.stack.setCurrentWidget(page)
        if entry.name in self._stale:
            self._stale.discard(entry.name)
            act(page, "reload")
        self.sidebar.show_page(entry.name)
        self._announce()
        return page

    def _announce(self) -> None:
        if self.page is not None:
            self.titled.emit(page_of(self.page).title())

    def _open_found(self, found: Reference) -> None:
        self.open(found.kind, found.ref)

    def _on_changed(self, kinds: frozenset[Kind]) -> None:
        """The open page reloads for its kinds now, the others when they are opened."""
        for name, page in self._pages.items():
            if kinds & page_of(page).KINDS:
                if page is self.page:
                    act(page, "reload")
                else:
                    self._stale.add(name)
