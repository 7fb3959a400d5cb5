"""Makes the keys of ui/keymap.py work on every page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from ui.desk import Desk
from ui.global_search import PEOPLE
from ui.keymap import window_keys
from ui.page import act
from ui.pages import page_for
from ui.widgets.shortcuts import shortcut

if TYPE_CHECKING:
    from ui.shell import Shell

ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"


class WindowKeys(QObject):
    """One method for every action of the key map. A page is asked for what it may have."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        for line in window_keys():
            if line.action:
                slot: Callable[[], None] = getattr(self, line.action)
                shortcut(shell, line.keys, slot)
        for place, entry in enumerate(shell.listed()[:9], start=1):
            made = shortcut(shell, f"Ctrl+{place}", partial(shell.open, entry.name))
            keys = (f"Ctrl+{place}", f"Ctrl+{ARABIC_DIGITS[place]}")
            made.setKeys([QKeySequence(key) for key in keys])

    def help(self) -> None:
        self._shell.open("help")

    def new(self) -> None:
        otherwise = self.tr(
            "لا إضافة في هذه الصفحة، بل في: صندوق القبض، الإيصالات، المكتتبون، المقاسم، "
            "التخصيص، العقود، السجل العام، المستخدمون."
        )
        self._ask_page("new", otherwise)

    def search(self) -> None:
        self._shell.top.search.start()

    def search_people(self) -> None:
        self._shell.top.search.start(PEOPLE)

    def refresh(self) -> None:
        self._ask_page("reload")
        self._shell.status.look()

    def receipts(self) -> None:
        self._shell.open("counter" if page_for("counter", self._shell.entries) else "receipts")

    def registers(self) -> None:
        self._shell.open("registers")

    def preview(self) -> None:
        otherwise = self.tr(
            "لا معاينة في هذه الصفحة، بل في: صندوق القبض، الإيصالات، إضبارة المستثمر، "
            "التخصيص، العقود، السجل العام."
        )
        self._ask_page("preview", otherwise)

    def save_and_print(self) -> None:
        otherwise = self.tr(
            "لا حفظ ولا طباعة في هذه الصفحة، بل في: صندوق القبض، الإيصالات، التخصيص، "
            "العقود، السجل العام، الإعدادات."
        )
        self._ask_page("save_and_print", otherwise)

    def menu(self) -> None:
        self._shell.top.open_menu()

    def lock(self) -> None:
        self._shell.lock()

    def _ask_page(self, action: str, otherwise: str = "") -> None:
        page = self._shell.page
        if page is not None and not act(page, action) and otherwise:
            self._desk.say(otherwise)
