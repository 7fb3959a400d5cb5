"""The names of the parts of a long form, in the row of its title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTabBar


class StepTabs(QTabBar):
    """One tab for each part; `currentChanged` says which one is wanted."""

    def __init__(self, names: Sequence[str], accessible_name: str) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setAccessibleName(accessible_name)
        for name in names:
            self.addTab(name)
