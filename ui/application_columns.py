"""The columns of the list of applications."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.queries.applications import ApplicationLine
from ui.stage_names import stage_label, stage_tone
from ui.table_model import AT_CENTRE, FOR_NUMBERS, Column
from ui.text import day, digits, number


def application_columns() -> list[Column[ApplicationLine]]:
    """Who applied, for what, and where it stands."""
    return [*_who(), *_what()]


def _who() -> list[Column[ApplicationLine]]:
    say = QCoreApplication.translate
    return [
        Column(
            say("applications", "المسلسل"),
            lambda a: number(a.serial),
            FOR_NUMBERS,
            width=76,
            sort="serial",
        ),
        Column(say("applications", "الاسم والشهرة"), lambda a: a.name, stretch=True, sort="name"),
        Column(say("applications", "اسم الأب"), lambda a: a.father_name, width=100),
        Column(
            say("applications", "التاريخ"),
            lambda a: day(a.subscribed_on),
            FOR_NUMBERS,
            width=106,
            sort="date",
        ),
    ]


def _what() -> list[Column[ApplicationLine]]:
    say = QCoreApplication.translate
    return [
        Column(
            say("applications", "المساحة (م²)"),
            lambda a: number(a.area),
            FOR_NUMBERS,
            width=96,
            sort="area",
        ),
        Column(
            say("applications", "نوع الصناعة"),
            lambda a: a.industry_type,
            tooltip=lambda a: a.industry_type,
            width=206,
        ),
        Column(
            say("applications", "الأفضلية"),
            lambda a: number(a.priority_class),
            AT_CENTRE,
            width=74,
            sort="priority",
        ),
        Column(
            say("applications", "المقسم"),
            lambda a: digits(a.plot_number) or "—",
            AT_CENTRE,
            width=70,
        ),
        Column(
            say("applications", "الحالة"),
            lambda a: stage_label(a.stage),
            AT_CENTRE,
            badge=lambda a: stage_tone(a.stage),
            width=150,
        ),
    ]
