"""The sites and their phases at the side of the plots page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.domain.land import Phase, Site
from app.domain.money import Currency
from ui import colours
from ui.land_names import price_labelled
from ui.text import apart, number
from ui.widgets.icons import icon

PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Place:
    """A chosen site and phase; empty keys are all of them."""

    site_id: str = ""
    phase_id: str = ""


class LandTree(QTreeWidget):
    """`chosen` carries the Place that was selected by hand or by keyboard."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(18, 18))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setMinimumSectionSize(40)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("المواقع والمراحل"))
        self.currentItemChanged.connect(lambda now, _before: self._on_current(now))

    def place(self) -> Place:
        """What is selected now."""
        item = self.currentItem()
        return item.data(0, PLACE) if item is not None else Place()

    def show_land(self, sites: Sequence[Site], phases: Sequence[Phase], pound: Currency) -> None:
        """Show all sites with their phases; the selected one stays selected."""
        before = self.place()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self.addTopLevelItem(_item(self.tr("كل المواقع"), Place(), "map"))
        for site in sites:
            of_site = _item(site.name, Place(site.id), "site")
            self.addTopLevelItem(of_site)
            for phase in phases:
                if phase.site_id == site.id:
                    item = _item(phase.name, Place(site.id, phase.id))
                    item.setToolTip(0, self._tip(phase, pound))
                    of_site.addChild(item)
        self.expandAll()
        self.blockSignals(False)  # noqa: FBT003
        self.choose(before)

    def choose(self, place: Place) -> None:
        """Select a place; one that is not there selects all."""
        items = self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        found = next((item for item in items if item.data(0, PLACE) == place), items[0])
        self.setCurrentItem(found)

    def sizeHint(self) -> QSize:
        return QSize(210, 200)

    def _tip(self, phase: Phase, pound: Currency) -> str:
        price = price_labelled(phase.price, pound)
        status = self.tr("نهائي") if phase.price_final else self.tr("تقديري")
        text = self.tr("المرحلة {0}: سعر المتر {1} ({2})")
        return text.format(apart(number(phase.no)), price, status)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, PLACE))


def _item(text: str, place: Place, icon_name: str = "") -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setData(0, PLACE, place)
    item.setToolTip(0, text)
    item.setSizeHint(0, QSize(0, 30))
    if icon_name:
        item.setIcon(0, icon(icon_name, colours.ACCENT))
    return item
