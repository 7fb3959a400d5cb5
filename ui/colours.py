"""The colours of the program. Every pair of text and ground has a contrast of at least 4.5 to 1."""

from __future__ import annotations

from enum import Enum

SIDEBAR = "#14332e"
SIDEBAR_TEXT = "#dfe9e6"
SIDEBAR_HOVER = "#1e463f"
ACCENT = "#0f6b5c"
ACCENT_DARK = "#0b5348"
ACCENT_PALE = "#e3f1ee"
BACKGROUND = "#f5f6f8"
CARD = "#ffffff"
STRIPE = "#f7f9fa"
LINE = "#dbe1e5"
FIELD_LINE = "#b9c3c9"
TEXT = "#1b2428"
MUTED = "#56636b"
DISABLED = "#97a1a7"
WEEKEND = "#b3261e"


class Tone(Enum):
    """What a message, a badge or a cell says by its colour (and always by words or icon too)."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"

    @property
    def ink(self) -> str:
        """The colour of text and icon."""
        return _INK[self]

    @property
    def ground(self) -> str:
        """The pale colour behind them."""
        return _GROUND[self]

    @property
    def icon(self) -> str:
        """The icon that says the same without colour."""
        return _ICON[self]


_INK = {
    Tone.NEUTRAL: "#4a565d",
    Tone.INFO: "#1d5a85",
    Tone.GOOD: ACCENT,
    Tone.WARN: "#835400",
    Tone.BAD: "#b3261e",
}
_GROUND = {
    Tone.NEUTRAL: "#eceff1",
    Tone.INFO: "#e5eff7",
    Tone.GOOD: ACCENT_PALE,
    Tone.WARN: "#fcf1d9",
    Tone.BAD: "#fcebea",
}
_ICON = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.GOOD: "success",
    Tone.WARN: "warning",
    Tone.BAD: "error",
}
