"""Keeps the typed values of a field set as a draft, and offers a draft found at opening."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Trouble
from ui.colours import Tone
from ui.drafts import Draft, DraftBox
from ui.field_set import FieldSet
from ui.messages import trouble_sentence
from ui.text import apart, clock, day
from ui.widgets.banner import Banner

STORE_AFTER = 1500  # milliseconds after the first key that is not stored yet


class Drafting(QObject):
    """Ties one field set to one draft file. `offer` is the banner to be laid out above the fields.

    `stored` carries the time of the draft each time it was written.
    """

    stored = Signal(object)

    def __init__(
        self,
        fields: FieldSet,
        box: DraftBox,
        key: str,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(fields)
        self._fields, self._box, self._key, self._now = fields, box, key, now
        self._found: Draft | None = None
        self.offer = Banner(tone=Tone.INFO)
        self.offer.add_action(self.tr("استعادة"), self.restore)
        self.offer.add_action(self.tr("تجاهل"), self.ignore)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STORE_AFTER)
        self._timer.timeout.connect(self.store)
        fields.changed.connect(self._on_changed)

    def look(self) -> None:
        """Offer the draft that a crash or a power cut left behind."""
        self._found = self._box.find(self._key)
        if self._found is None:
            return
        at, today = self._found.saved_at, self._now()
        if at.date() == today.date():
            text = self.tr("وُجدت مسودة محفوظة الساعة {0}.").format(apart(clock(at)))
        else:
            text = self.tr("وُجدت مسودة محفوظة يوم {0} الساعة {1}.").format(
                apart(day(at)), apart(clock(at))
            )
        self.offer.show_text(text)

    def restore(self) -> None:
        """Put the typed values of the found draft back into the fields."""
        if self._found is not None:
            self._fields.put_values(self._found.values)
            self._found = None
        self.offer.hide()

    def ignore(self) -> None:
        """Throw the found draft away."""
        self._found = None
        self._box.drop(self._key)
        self.offer.hide()

    def store(self) -> None:
        """Write the draft now, if anything differs from what is saved."""
        if not self._fields.is_changed():
            return
        now = self._now()
        try:
            self._box.store(self._key, self._fields.values(), now)
        except Trouble as trouble:  # a full disk must not stop the clerk from typing on
            self.offer.show_text(trouble_sentence(trouble), Tone.WARN)
        else:
            self.stored.emit(now)

    def forget(self) -> None:
        """The form was saved: there is nothing to keep."""
        self._timer.stop()
        self._box.drop(self._key)

    def leave(self) -> None:
        """The form was left without saving. A draft offered and not answered is offered again."""
        self._timer.stop()
        if self._found is None:
            self._box.drop(self._key)
        else:
            self._box.store(self._key, self._found.values, self._found.saved_at)

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
