"""The dress of the program: colours that can be read, the bundled font, icons without holes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QGroupBox, QLabel, QWidget

from app.paths import resources
from ui import colours, theme
from ui.colours import Tone
from ui.widgets.icons import icon, pixmap

ICONS = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
PAIRS = [
    (colours.TEXT, colours.BACKGROUND),
    (colours.TEXT, colours.CARD),
    (colours.MUTED, colours.BACKGROUND),
    (colours.SIDEBAR_TEXT, colours.SIDEBAR),
    (colours.SIDEBAR_TEXT, colours.SIDEBAR_HOVER),
    ("#ffffff", colours.ACCENT),
    (colours.ACCENT, colours.BACKGROUND),
    (colours.WEEKEND, colours.CARD),
    *((tone.ink, tone.ground) for tone in Tone),
    *((tone.ink, colours.BACKGROUND) for tone in Tone),
]


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(ink, ground):
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_the_placeholder_can_be_read(dressed):
    ink = dressed.palette().color(QPalette.ColorRole.PlaceholderText).name()
    assert (luminance("#ffffff") + 0.05) / (luminance(ink) + 0.05) >= 4.5


def test_the_window_is_right_to_left_light_and_in_the_bundled_font(dressed):
    assert dressed.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QFontInfo(dressed.font()).family() == theme.FAMILY
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == colours.BACKGROUND


def test_qt_itself_uses_the_digits_of_the_setting(dressed):
    assert QLocale().toString(1234) == "1,234"
    theme.speak(dressed, "ar", "arabic_indic")
    assert QLocale().toString(1234) == "١٬٢٣٤"


def test_english_turns_the_window_round(dressed):
    theme.speak(dressed, "en", "latin")
    assert dressed.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.English


def test_qts_own_words_are_arabic(dressed):
    assert dressed.translate("QPlatformTheme", "Save") == "حفظ"
    assert dressed.translate("QFileDialog", "Look in:") == "المجلد:"
    assert dressed.translate("QLineEdit", "&Copy") != "&Copy"


def test_no_english_word_is_left_in_the_windows_of_qt(qtbot, dressed):
    """The dialogs of files and printing as Qt draws them where the system has none."""
    files = QFileDialog(None, "حفظ", "", "مستند (*.pdf)")
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    printer = QPrinter()  # the dialog does not keep it alive
    printing = QPrintDialog(printer)
    for dialog in (files, printing):
        qtbot.addWidget(dialog)
        dialog.show()
        texts = [
            getattr(widget, name)()
            for widget in dialog.findChildren(QWidget)
            for name in ("text", "title", "toolTip")
            if isinstance(widget, (QAbstractButton, QLabel, QGroupBox)) and hasattr(widget, name)
        ]
        assert [t for t in texts if re.search("[A-Za-z]{2}", t.replace("PDF", ""))] == []


def test_the_palette_does_not_follow_a_dark_desktop(dressed):
    assert dressed.styleHints().colorScheme() in (Qt.ColorScheme.Light, Qt.ColorScheme.Unknown)
    assert QLabel().palette().color(QPalette.ColorRole.Base).name() == colours.CARD


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_draws_something_in_its_colour(dressed, name):
    drawn = pixmap(name, 24, "#ff0000").toImage()
    inks = {
        drawn.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if drawn.pixelColor(x, y).alpha() > 200
    }
    assert inks
    if name != "app":
        assert "#ff0000" in inks


def test_an_icon_is_drawn_for_the_very_size_that_is_asked_for(dressed):
    sizes = icon("save").availableSizes()
    assert {QSize(16, 16), QSize(20, 20), QSize(24, 24)} <= set(sizes)
    selected = icon("save").pixmap(QSize(20, 20), QIcon.Mode.Selected).toImage()
    assert any(selected.pixelColor(x, 10).name() == "#ffffff" for x in range(20))


def test_an_unknown_icon_is_a_fault_and_not_an_empty_place(dressed):
    with pytest.raises(FileNotFoundError):
        icon("no_such_icon")


def test_every_icon_named_in_the_program_is_there():
    named = re.compile(r"""(?:icon|pixmap)\(\s*"(\w+)"|\b(?:name|icon)="(\w+)\"""")
    for path in Path("ui").rglob("*.py"):
        for pair in named.findall(path.read_text("utf-8")):
            assert (pair[0] or pair[1]) in ICONS, f"{path}: {pair}"


def test_the_first_window_waits_for_no_heavy_library():
    heavy = "{'sqlalchemy','reportlab','openpyxl','pypdfium2','cryptography'}"
    script = (
        "import sys, ui.theme, ui.desk, ui.form, ui.widgets.table;"
        f"print({heavy} & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "set()"
