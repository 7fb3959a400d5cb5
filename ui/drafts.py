"""What was typed but not saved: one small file per user and form, whole or not there at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from app.files import write_whole

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of one form as they were typed, by field name, and when."""

    saved_at: datetime
    values: Values


class DraftBox:
    """The drafts of one user: drafts/<user>/<form>.json under the office folder."""

    def __init__(self, folder: Path, user: str) -> None:
        self._folder = folder / quote(user, safe="")

    def store(self, form: str, values: Values, at: datetime) -> None:
        """Keep the values of a form; raises OSError when the disk refuses."""
        self._folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"saved_at": at.isoformat(), "values": values}, ensure_ascii=False)
        write_whole(self._file(form), text.encode("utf-8"))

    def find(self, form: str) -> Draft | None:
        """The stored draft; None when there is none or the file cannot be read as one."""
        try:
            read = json.loads(self._file(form).read_text("utf-8"))
            return Draft(datetime.fromisoformat(read["saved_at"]), dict(read["values"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def drop(self, form: str) -> None:
        """Forget the draft of a form: it was saved or thrown away."""
        self._file(form).unlink(missing_ok=True)

    def _file(self, form: str) -> Path:
        return self._folder / f"{quote(form, safe='')}.json"
