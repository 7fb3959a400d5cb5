"""Where everything of one office lies on this machine, and where the program's own files lie."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Paths:
    """The folder of one office, and the folder outside it that remembers how far it had come."""

    base: Path
    state: Path

    @property
    def database(self) -> Path:
        return self.base / "office.db"

    @property
    def backups(self) -> Path:
        return self.base / "backups"

    @property
    def drafts(self) -> Path:
        return self.base / "drafts"

    @property
    def reports(self) -> Path:
        return self.base / "reports"

    @property
    def exchange(self) -> Path:
        return self.base / "exchange"

    @property
    def instance_lock(self) -> Path:
        return self.base / "office.lock"


def paths_of(base: Path | None = None) -> Paths:
    """The paths of an office folder; without one, the folder of this user."""
    return Paths((base or _user_data() / "office").absolute(), _user_state())


def resources() -> Path:
    """Fonts, icons, regulations, texts on paper."""
    return _program_folder() / "resources"


def translations() -> Path:
    """Sentences of codes and the compiled English translation."""
    return _program_folder() / "i18n"


def _program_folder() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    packed = Path(__file__).parent / "_data"
    return packed if packed.is_dir() else Path(__file__).parent.parent


def _user_data() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "sijill"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "sijill"


def _user_state() -> Path:
    if chosen := os.environ.get("SIJILL_STATE"):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home())) / "sijill"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "sijill"
