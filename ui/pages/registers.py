"""The general register: its volumes and pages; seal, print, correct (art. 14)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.commands import registers
from app.commands.applications import correct_line
from app.domain.books import Volume
from app.domain.register_pages import PageState, RegisterPage
from app.domain.registers import opening_sentence
from app.errors import Trouble
from app.office import Kind
from app.queries.registers import (
    PageLine,
    VolumeLine,
    entry_history,
    page_content,
    pages_of,
    pages_to_seal,
    place_of,
    volumes,
)
from ui import colours
from ui.colours import Tone
from ui.desk import Desk
from ui.forms.correct_line import CorrectLineForm
from ui.forms.open_volume import OpenVolumeForm
from ui.forms.print_pages import PrintPagesForm
from ui.messages import trouble_sentence
from ui.register_columns import state_words
from ui.register_papers import RegisterPapers
from ui.table_model import AT_CENTRE, Column, TableModel
from ui.text import apart, day, digits, number
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, EmptyState, tint
from ui.widgets.edits import NumberEdit
from ui.widgets.page_header import PageHeader
from ui.widgets.register_board import RegisterBoard
from ui.widgets.table import TableView

LIST_WIDTH = 330
