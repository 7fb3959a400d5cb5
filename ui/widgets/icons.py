"""Line icons drawn from resources/icons/*.svg, crisp at every scale of the screens."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resources
from ui import colours

SIZES = (16, 18, 20, 24, 32)  # logical pixels used in the program
WINDOW_SIZES = (16, 24, 32, 48, 64, 128)
INK = "currentColor"
CLEAR = QColor(0, 0, 0, 0)


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon of resources/icons/<name>.svg, its lines in `colour` (#rrggbb).

    Pixmaps are drawn for the scale of every screen, with a grey version for disabled
    widgets and a white one for selected lines.
    Raises FileNotFoundError when there is no such icon.
    """
    svg = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    made = QIcon()
    for mode, ink in (
        (QIcon.Mode.Normal, colour or colours.TEXT),
        (QIcon.Mode.Disabled, colours.DISABLED),
        (QIcon.Mode.Selected, "#ffffff"),
    ):
        renderer = QSvgRenderer(QByteArray(svg.replace(INK, ink).encode()))
        for scale in _scales():
            for size in SIZES:
                made.addPixmap(_drawn(renderer, size, scale), mode)
    return made


def window_icon() -> QIcon:
    """The register book with a stamp, for title bars and task lists."""
    made = QIcon()
    for size in WINDOW_SIZES:
        made.addPixmap(pixmap("app", size))
    return made


def pixmap(name: str, size: int, colour: str | None = None) -> QPixmap:
    """One icon of `size` logical pixels, for a label or a painter, at the largest screen scale."""
    svg = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace(INK, colour or colours.TEXT).encode()))
    return _drawn(renderer, size, max(_scales()))


def _scales() -> list[float]:
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0})


def _drawn(renderer: QSvgRenderer, size: int, scale: float) -> QPixmap:
    side = round(size * scale)
    drawn = QPixmap(QSize(side, side))
    drawn.fill(CLEAR)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn
