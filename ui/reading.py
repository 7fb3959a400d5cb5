"""What cannot be read in the fields of a form, for a look ahead that must not count as saving."""

from __future__ import annotations

from collections.abc import Iterator

from app.errors import Violation
from ui.field_set import FieldSet
from ui.widgets.field_values import complaint_of, is_empty


def unreadable(fields: FieldSet, *, hidden: bool = False) -> Iterator[Violation]:
    """Yield what is missing or cannot be read; `hidden` looks at fields that are not shown too."""
    for name in fields.names():
        box = fields.box(name)
        if box.isHidden() and not hidden:
            continue
        if box.required and is_empty(box.widget):
            yield Violation("ui.field.missing", name, {"field": box.label_text})
        elif complaint := complaint_of(box.widget, name):
            yield complaint
