"""Where codes from app/ meet people. The sentences themselves are in i18n/sentences."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from app import wording
from app.errors import Trouble, Violation
from ui.text import shown


def language() -> str:
    """The display language, "ar" or "en" (from Qt's default locale, see ui/theme.py)."""
    return "en" if QLocale().language() == QLocale.Language.English else "ar"


def sentence(violation: Violation) -> str:
    """What is wrong and what to do about it, in the display language."""
    return _say(violation.code, violation.params)


def trouble_sentence(trouble: Trouble) -> str:
    """What the machine refused and what to do about it, in the display language."""
    return _say(trouble.code, trouble.params)


def _say(code: str, params: Mapping[str, object]) -> str:
    values = {name: shown(value) for name, value in params.items()}
    return wording.sentence(code, values, language(), isolate=False)  # `shown` sets them apart
