"""Sentences for the codes of Violation, Unreadable and Trouble, from i18n/sentences/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from app.domain.days import show_day
from app.domain.money import Currency, Money
from app.paths import translations

LANGUAGES = ("ar", "en")
_FSI, _PDI = "\u2068", "\u2069"
_ENGLISH = {Currency.SYP_OLD: "SYP (old)", Currency.SYP_NEW: "SYP (new)", Currency.USD: "USD"}


def sentence(
    code: str,
    params: Mapping[str, object] | None = None,
    language: str = "ar",
    *,
    isolate: bool = True,
) -> str:
    """The sentence of a code in Arabic ("ar") or English ("en"), its values filled in.

    In Arabic each value is set apart with U+2068 and U+2069, so that numbers and codes keep their
    order on a screen; without `isolate` for a terminal, a file or paper. Raises KeyError for an
    unknown code or language, or a value that is missing.
    """
    text = sentences()[code][language]
    apart = isolate and language == "ar"
    values = {name: _shown(value, language) for name, value in (params or {}).items()}
    if apart:
        values = {name: f"{_FSI}{value}{_PDI}" for name, value in values.items()}
    return text.format_map(values)


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """Every sentence: code -> language -> text. Read once, when the first one is needed."""
    return read_sentences(translations() / "sentences")


def read_sentences(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """The sentences of all files of a folder. Raises ValueError when two files share a code."""
    found: dict[str, Mapping[str, str]] = {}
    for path in sorted(folder.glob("*.toml")):
        entries = tomllib.loads(path.read_text("utf-8"))
        if twice := found.keys() & entries.keys():
            raise ValueError(f"{path.name}: {sorted(twice)}")
        found.update(entries)
    return found


def _shown(value: object, language: str) -> str:
    if isinstance(value, Money):
        if language == "en":
            return f"{value.text()} {_ENGLISH[value.currency]}"
        return value.labelled()
    if isinstance(value, datetime):
        return f"{show_day(value.date())} {value:%H:%M}"
    if isinstance(value, date):
        return show_day(value)
    if isinstance(value, (tuple, list)):
        return ("، " if language == "ar" else ", ").join(_shown(item, language) for item in value)
    return str(value)
