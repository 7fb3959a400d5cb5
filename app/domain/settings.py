"""Dated settings of an office: names of the ministry, the office and the signatories, layouts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date

from app.domain.names import check_text
from app.errors import Violation


@dataclass(frozen=True, slots=True)
class Setting:
    """One value from one day on."""

    name: str
    value: str
    valid_from: date


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """What holds on one day. Each field is declared here once: name, type, default."""

    republic: str = "الجمهورية العربية السورية"
    ministry: str = ""
    governorate_body: str = ""
    office_name: str = ""
    city_name: str = ""
    governorate: str = ""
    general_manager: str = ""
    council_chairman: str = ""
    registrar: str = ""
    first_party: str = ""
    application_place: str = ""
    general_register_lines: int = 25
    general_register_pages: int = 200
    receipt_copies: int = 2
    hundred: str = "مائة"
    idle_minutes: int = 5
    backup_folder: str = ""
    demonstration: int = 0  # 1 in a demonstration office: its sign-in screen shows the passwords

    @property
    def letterhead(self) -> tuple[str, ...]:
        """The lines at the top right of every paper, empty ones left out."""
        lines = (self.republic, self.ministry, self.governorate_body, self.office_name)
        return tuple(line for line in lines if line)


# The least and the most of each number.
BOUNDS = {
    "general_register_lines": (5, 60),
    "general_register_pages": (1, 1000),
    "receipt_copies": (1, 5),
    "idle_minutes": (1, 240),
    "demonstration": (0, 1),
}
KNOWN = {f.name: str(f.type) for f in fields(OfficeSettings)}


def settings_on(day: date, rows: Iterable[Setting]) -> OfficeSettings:
    """The settings that hold on this day: of each name the latest that had begun."""
    latest: dict[str, Setting] = {}
    for row in rows:
        before = latest.get(row.name)
        if row.valid_from <= day and (before is None or row.valid_from >= before.valid_from):
            latest[row.name] = row
    return OfficeSettings(**{n: _typed(n, s.value) for n, s in latest.items() if n in KNOWN})  # type: ignore[arg-type]  # names and types come from the fields themselves


def _typed(name: str, value: str) -> int | str:
    return int(value) if KNOWN[name] == "int" else value


def check_settings(values: Mapping[str, object]) -> Iterator[Violation]:
    """Yield why these values cannot be set. Raises KeyError for a name nobody declared."""
    for name, value in values.items():
        text = str(value)
        if KNOWN[name] != "int":
            yield from check_text(text, name)
            continue
        least, most = BOUNDS[name]
        if not (text.isdecimal() and len(text) <= 4 and least <= int(text) <= most):
            yield Violation("setting.number", name, {"least": least, "most": most})


def as_settings(values: Mapping[str, object], valid_from: date) -> tuple[Setting, ...]:
    """Turn named values into dated settings. Raises KeyError for a name nobody declared."""
    for name in values:
        KNOWN[name]
    return tuple(Setting(name, str(value), valid_from) for name, value in values.items())
