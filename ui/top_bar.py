"""The bar above every page: search from anywhere, the day, and who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ui import colours
from ui.desk import Desk
from ui.global_search import GlobalSearch
from ui.role_names import role_label
from ui.text import apart, long_day
from ui.widgets.cards import embolden, tint
from ui.widgets.icons import icon, pixmap

HEIGHT = 54


class Nameplate(QWidget):
    """The name of the program over the sidebar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        logo, name = QLabel(), QLabel(self.tr("سِجِلّ"))
        logo.setPixmap(pixmap("app", 32))
        embolden(name, 1.5)
        tint(name, "#ffffff")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(10)
        layout.addWidget(logo)
        layout.addWidget(name, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.SIDEBAR))
        painter.setPen(QColor(255, 255, 255, 26))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class TopBar(QWidget):
    """`lock`, `leave` and `change_password` are chosen from the menu of the user (F10)."""

    lock = Signal()
    leave = Signal()
    change_password = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.search = GlobalSearch(desk)
        self.search.setFixedWidth(480)
        self.day = QLabel(long_day(desk.today()))
        tint(self.day, colours.MUTED)
        self.user = self._user_button(desk)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 14, 8)
        layout.setSpacing(16)
        layout.addWidget(self.search)
        layout.addStretch(1)
        layout.addWidget(self.day)
        layout.addWidget(self.user)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.CARD))
        painter.setPen(QColor(colours.LINE))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def open_menu(self) -> None:
        self.user.showMenu()

    def _user_button(self, desk: Desk) -> QToolButton:
        actor = desk.office.actor
        name = actor.name if actor else ""
        role = role_label(actor.role) if actor else ""
        made = QToolButton()
        made.setText(f"\u00a0{name}\u00a0")
        made.setToolTip(self.tr("{0} — {1} (F10)").format(apart(name), role))
        made.setAccessibleName(self.tr("قائمة المستخدم"))
        made.setIcon(icon("user", colours.ACCENT))
        made.setIconSize(QSize(20, 20))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setAutoRaise(True)
        made.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(made)
        for name_of_icon, text, signal in (
            ("lock", self.tr("قفل النافذة  Ctrl+L"), self.lock),
            ("key", self.tr("تغيير كلمة السر"), self.change_password),
            ("logout", self.tr("تسجيل الخروج"), self.leave),
        ):
            action = QAction(icon(name_of_icon), text, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        made.setMenu(menu)
        return made
