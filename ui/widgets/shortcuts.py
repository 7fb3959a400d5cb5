"""Shortcuts that work with an English and with an Arabic keyboard layout.

With the layout `ara` alone Ctrl+S is dead; with `ara,us` registering its Arabic twin as well makes
both ambiguous. One QShortcut with both keys and both signals works everywhere.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# The letter on the same key of the Arabic (101) layout. B is missing: it gives two letters.
TWINS = dict(zip("QWERTYUIOPASDFGHJKLZXCVNM", "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True))


def with_twin(keys: str) -> list[QKeySequence]:
    """The key sequence, and the one of the Arabic letter on the same key if there is one."""
    *modifiers, last = keys.split("+")
    sequences = [QKeySequence(keys)]
    if modifiers and (twin := TWINS.get(last.upper())):
        sequences.append(QKeySequence("+".join([*modifiers, twin])))
    return sequences


def shortcut(
    widget: QWidget,
    keys: str,
    slot: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Call `slot` on "Ctrl+S", "F9", … in the window of `widget`, whatever layout is on."""
    made = QShortcut(widget)
    made.setKeys(with_twin(keys))
    made.setContext(context)
    made.activated.connect(slot)
    made.activatedAmbiguously.connect(slot)
    return made
