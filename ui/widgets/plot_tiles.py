"""How many plots are in which state, and how many hectares they make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.land import PlotState
from app.queries.land import PlotCount
from ui.colours import Tone
from ui.land_names import hectares_text, state_label, state_tone
from ui.text import number
from ui.widgets.cards import StatTile

USUAL = (PlotState.VACANT, PlotState.ALLOCATED, PlotState.SOLD)
"""Their tiles are shown even when there is no such plot."""


class PlotTiles(QWidget):
    """`chosen` carries the state whose tile was opened, None for the tile of all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[PlotState | None, StatTile] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for state in (None, *PlotState):
            tile = StatTile(
                self.tr("كل المقاسم") if state is None else state_label(state),
                tone=Tone.NEUTRAL if state is None else state_tone(state),
                icon="plots" if state is None else "",
            )
            tile.opened.connect(lambda state=state: self.chosen.emit(state))
            self.tiles[state] = tile
            row.addWidget(tile)

    def show_counts(self, counts: Iterable[PlotCount]) -> None:
        by_state = {count.state: count for count in counts}
        for state, tile in self.tiles.items():
            if state is None:
                _show(tile, list(by_state.values()))
                continue
            tile.setVisible(state in by_state or state in USUAL)
            _show(tile, [by_state[state]] if state in by_state else [])


def _show(tile: StatTile, counts: Sequence[PlotCount]) -> None:
    area = sum((count.area for count in counts), Decimal(0))
    tile.show_value(number(sum(count.plots for count in counts)), note=hectares_text(area))
