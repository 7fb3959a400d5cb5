"""The language and the digits of the screen: settings of this computer, not of the office."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ui import theme

NEW_SPEECH = "speech"
"""What the settings page wants when another language or other digits were chosen."""

LANGUAGES = ("ar", "en")
DIGITS = ("latin", "arabic_indic")


def chosen(machine: QSettings) -> tuple[str, str]:
    """Language and digits as chosen on this computer."""
    language = str(machine.value("language", LANGUAGES[0]))
    digits = str(machine.value("digits", DIGITS[0]))
    return (
        language if language in LANGUAGES else LANGUAGES[0],
        digits if digits in DIGITS else DIGITS[0],
    )


def choose(machine: QSettings, language: str, digits: str) -> None:
    """Remember a choice; windows made afterwards speak so."""
    machine.setValue("language", language)
    machine.setValue("digits", digits)


def install(app: QApplication, machine: QSettings, language: str | None = None) -> None:
    """Dress the application; `language` is what was asked for on the command line."""
    remembered, digits = chosen(machine)
    theme.install(app, language or remembered, digits)


def speak(app: QApplication, machine: QSettings) -> None:
    """Speak as chosen from now on."""
    theme.speak(app, *chosen(machine))
