"""What the registers page says about a page of the register."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.books import SealedPage
from app.domain.register_pages import PageState
from app.queries.registers import PageLine, VolumeLine
from ui.colours import Tone
from ui.text import apart, day, digits, number


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page in the list; the opening page is page 0 and has no line."""

    volume: VolumeLine
    page: int
    line: PageLine | None = None

    @property
    def is_opening(self) -> bool:
        return self.page == 0

    @property
    def state(self) -> PageState:
        """An opening page is as good as sealed from the beginning."""
        if self.line is not None:
            return self.line.state
        return PageState.PRINTED if self.volume.prints else PageState.SEALED


def badge_of(row: PageRow) -> tuple[str, Tone]:
    """How far a page has come in a word; an opening page is printed or not."""
    say = QCoreApplication.translate
    match row.state:
        case PageState.PRINTED if row.is_opening:
            return say("register", "مطبوعة"), Tone.GOOD
        case PageState.SEALED if row.is_opening:
            return say("register", "لم تُطبع"), Tone.WARN
        case PageState.PRINTED:
            return say("register", "مغلقة"), Tone.GOOD
        case PageState.SEALED:
            return say("register", "مغلقة، لم تُطبع"), Tone.WARN
        case PageState.FULL:
            return say("register", "ممتلئة"), Tone.WARN
        case _:
            return say("register", "مفتوحة"), Tone.INFO


def title_of(row: PageRow) -> str:
    """«الصفحة 7 من 200»"""
    if row.is_opening:
        return QCoreApplication.translate("register", "صفحة الافتتاح")
    words = QCoreApplication.translate("register", "الصفحة {0} من {1}")
    return words.format(apart(number(row.page)), apart(number(row.volume.volume.pages)))


def note_of(row: PageRow, sealed: SealedPage | None) -> str:
    """Who sealed the page and when, its code, how often it was printed."""
    if sealed is None or row.line is None:
        return ""
    words = QCoreApplication.translate("register", "أغلقها {0} في {1}، الرمز {2}، مرات الطباعة {3}")
    when = day(sealed.sealed_at.date())
    parts = (sealed.sealed_by, when, digits(sealed.code), number(row.line.prints))
    return words.format(*map(apart, parts))


def action_of(row: PageRow, *, may_seal: bool) -> str:
    """What comes next with a page: the words of the one main button."""
    say = QCoreApplication.translate
    if row.is_opening:
        return say("register", "طباعة صفحة الافتتاح")
    match row.state:
        case PageState.FULL if may_seal:
            return say("register", "إغلاق الصفحة وطباعتها")
        case PageState.SEALED:
            return say("register", "طباعة الصفحة")
        case PageState.PRINTED:
            return say("register", "طباعة نسخة")
        case _:
            return say("register", "طباعة للاطلاع")
