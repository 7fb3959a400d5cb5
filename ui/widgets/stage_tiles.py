"""How many files stand in which state."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.life_cycle import Stage
from ui.colours import Tone
from ui.stage_names import stage_label, stage_tone
from ui.text import number
from ui.widgets.cards import StatTile


class StageTiles(QWidget):
    """`chosen` carries the state whose tile was opened, None for the tile of all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[Stage | None, StatTile] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for stage in (None, *Stage):
            tile = StatTile(
                self.tr("كل الطلبات") if stage is None else stage_label(stage),
                tone=Tone.NEUTRAL if stage is None else stage_tone(stage),
            )
            tile.note.hide()
            tile.opened.connect(lambda stage=stage: self.chosen.emit(stage))
            self.tiles[stage] = tile
            row.addWidget(tile)

    def show_counts(self, counts: Mapping[Stage, int]) -> None:
        for stage, tile in self.tiles.items():
            count = sum(counts.values()) if stage is None else counts.get(stage, 0)
            tone = stage_tone(stage) if stage is not None and count else Tone.NEUTRAL
            tile.show_value(number(count), tone)
