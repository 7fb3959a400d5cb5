"""The look: Fusion, one light palette, the bundled font, right-to-left. Nothing heavy is imported.

QPalette does nearly all of it. The style sheet touches only what has no native arrows (sidebar,
buttons, table headings): a border on a combo or spin box would replace its arrows by black bars.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resources, translations
from ui import colours
from ui.qt_words import QtWords
from ui.widgets.icons import window_icon

FAMILY = "IBM Plex Sans Arabic"
FILE = "IBMPlexSansArabic"
WEIGHTS = ("Regular", "SemiBold")  # all that the program uses: each costs 1.4 ms at the start
POINTS = 10.5


def install(app: QApplication, language: str = "ar", digits: str = "latin") -> None:
    """Dress the application. `language` is "ar" or "en", `digits` is "latin" or "arabic_indic"."""
    if app.style().objectName() != "fusion":  # on Linux it is already there: 5 ms
        app.setStyle("Fusion")
    app.setPalette(palette())
    app.setFont(_font())
    app.setStyleSheet(STYLE)
    speak(app, language, digits)


def speak(app: QApplication, language: str, digits: str) -> None:
    """Set direction, texts and digit shapes. Windows made before keep their old texts."""
    QLocale.setDefault(locale_of(language, digits))
    arabic = language == "ar"
    for old in app.findChildren(QTranslator, "sijill"):
        app.removeTranslator(old)
        old.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    wanted = ("qtbase_ar", qt_folder) if arabic else (language, str(translations()))
    translator = QTranslator(app)
    translator.setObjectName("sijill")
    if translator.load(*wanted):
        app.installTranslator(translator)
    if arabic:
        app.installTranslator(QtWords(app))
    if app.isRightToLeft() != arabic:  # Qt's own Arabic file turns the window by itself
        from PySide6.QtCore import Qt  # measured: this one name costs 20 ms at the start

        side = Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(side)


def complete(app: QApplication) -> None:
    """What the first window need not wait for: its icon, and light colours on a dark desktop."""
    from PySide6.QtCore import Qt  # as in `speak`

    app.setWindowIcon(window_icon())
    app.styleHints().setColorScheme(Qt.ColorScheme.Light)


def locale_of(language: str, digits: str) -> QLocale:
    """A locale with the wanted digits; Syria's own brings Arabic-Indic ones with it."""
    if language != "ar":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    indic = digits == "arabic_indic"
    country = QLocale.Country.Syria if indic else QLocale.Country.UnitedArabEmirates
    return QLocale(QLocale.Language.Arabic, country)


def palette() -> QPalette:
    """The one palette, the same on a dark desktop."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in {
        role.Window: colours.BACKGROUND,
        role.WindowText: colours.TEXT,
        role.Base: colours.CARD,
        role.AlternateBase: colours.STRIPE,
        role.Text: colours.TEXT,
        role.Button: "#fbfcfc",
        role.ButtonText: colours.TEXT,
        role.BrightText: "#ffffff",
        role.PlaceholderText: "#6a767d",
        role.Highlight: colours.ACCENT,
        role.HighlightedText: "#ffffff",
        role.Accent: colours.ACCENT,
        role.Link: colours.ACCENT,
        role.LinkVisited: colours.ACCENT_DARK,
        role.ToolTipBase: colours.TEXT,
        role.ToolTipText: "#ffffff",
        role.Light: "#ffffff",
        role.Midlight: "#f0f2f4",
        role.Mid: colours.LINE,
        role.Dark: "#9aa5ab",
        role.Shadow: "#6b767c",
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.DISABLED))
    return made


def _font() -> QFont:
    """The bundled screen font; Qt's own when the files are not there."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / f"{FILE}-{weight}.ttf"))
    font = QFont()
    font.setFamilies([FAMILY, font.family()])
    font.setPointSizeF(POINTS)
    font.setFeature(QFont.Tag("locl"), 0)  # else digits beside Arabic letters become small ones
    return font


STYLE = f"""
QPushButton {{
    background: {colours.CARD}; color: {colours.TEXT};
    border: 1px solid {colours.FIELD_LINE}; border-radius: 5px;
    padding: 5px 14px; min-height: 20px;
}}
QPushButton:hover {{ background: {colours.ACCENT_PALE}; border-color: {colours.ACCENT}; }}
QPushButton:pressed {{ background: #cfe6e0; }}
QPushButton:focus {{ border: 2px solid {colours.ACCENT}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {colours.DISABLED}; border-color: {colours.LINE}; }}
QPushButton[primary="true"] {{
    background: {colours.ACCENT}; color: #ffffff; border-color: {colours.ACCENT};
    font-weight: 600; padding: 5px 20px;
}}
QPushButton[primary="true"]:hover {{ background: {colours.ACCENT_DARK}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {colours.SIDEBAR}; padding: 4px 19px; }}
QPushButton[primary="true"]:disabled {{ background: #a9c6c0; border-color: #a9c6c0; }}
QPushButton[danger="true"] {{ color: {colours.Tone.BAD.ink}; border-color: #d9a5a1; }}
QPushButton[danger="true"]:hover {{ background: {colours.Tone.BAD.ground}; }}
QPushButton[link="true"] {{
    background: transparent; border: 1px solid transparent; color: {colours.ACCENT};
    padding: 1px 4px; min-height: 16px;
}}
QPushButton[link="true"]:hover {{ border-color: {colours.ACCENT}; }}
QPushButton[link="true"]:focus {{ border: 1px solid {colours.ACCENT}; }}
QHeaderView::section {{
    background: #eef2f3; color: #3c484e; font-weight: 600;
    border: none; border-bottom: 1px solid {colours.LINE}; padding: 5px 8px;
}}
QTableView::item {{ padding: 0 6px; }}
QTableView {{ border: 1px solid {colours.LINE}; gridline-color: #e8ecef; }}
QListWidget#sidebar {{
    background: {colours.SIDEBAR}; color: {colours.SIDEBAR_TEXT};
    border: none; outline: none; padding: 6px 0;
}}
QListWidget#sidebar::item {{ padding: 0 12px; border: none; }}
QListWidget#sidebar::item:hover {{ background: {colours.SIDEBAR_HOVER}; }}
QListWidget#sidebar::item:selected {{ background: {colours.ACCENT}; color: #ffffff; }}
QToolTip {{ background: {colours.TEXT}; color: #ffffff; border: none; padding: 4px 6px; }}
"""
