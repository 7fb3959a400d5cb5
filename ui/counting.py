"""Counted nouns: Arabic has a word for one, for two, a plural for 3 to 10, another from 11."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.text import apart, number

Forms = tuple[str, str, str, str]


def counted(count: int, forms: Forms) -> str:
    """«يوم واحد», «يومان», «3 أيام», «11 يوماً»; forms without {0} carry no figure."""
    one, two, few, many = forms
    if count == 1:
        return one
    if count == 2:
        return two
    form = few if 3 <= count % 100 <= 10 else many
    return form.replace("{0}", apart(number(count)))


def days(count: int) -> str:
    """A span in days, as in «قبل 3 أيام»."""
    say = QCoreApplication.translate
    return counted(
        count,
        (
            say("counting", "يوم واحد"),
            say("counting", "يومين"),
            say("counting", "{0} أيام"),
            say("counting", "{0} يوماً"),
        ),
    )


def hours(count: int) -> str:
    """A span in hours."""
    say = QCoreApplication.translate
    return counted(
        count,
        (
            say("counting", "ساعة واحدة"),
            say("counting", "ساعتين"),
            say("counting", "{0} ساعات"),
            say("counting", "{0} ساعة"),
        ),
    )


def minutes(count: int) -> str:
    """A span in minutes."""
    say = QCoreApplication.translate
    return counted(
        count,
        (
            say("counting", "دقيقة واحدة"),
            say("counting", "دقيقتين"),
            say("counting", "{0} دقائق"),
            say("counting", "{0} دقيقة"),
        ),
    )
