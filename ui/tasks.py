"""What waits to be done, as lines of one list: made from the day's look at the records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.money import Money
from app.queries.late import DueInstalment, OpenAllocation
from app.queries.today import TodayView, Unprinted, VolumeState
from ui import counting
from ui.colours import Tone
from ui.text import apart, digits, money_labelled, number

WEEK = timedelta(days=7)


class Group(Enum):
    """The kinds of work of a day, the most pressing first."""

    THIRDS = "thirds"
    UNPRINTED = "unprinted"
    INSTALMENTS = "instalments"
    CONTRACTS = "contracts"
    COMING = "coming"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that waits. `kind` and `ref` say what opens when it is chosen."""

    group: Group
    what: str
    who: str
    plot: str
    number: str
    last_day: date | None
    days_over: int
    amount: str
    kind: str
    ref: str

    @property
    def tone(self) -> Tone:
        if self.group in (Group.UNPRINTED, Group.PAGES):
            return Tone.WARN
        return Tone.BAD if self.days_over > 0 else Tone.INFO


Tasks = Mapping[Group, tuple[Task, ...]]


def tasks_of(view: TodayView, today: date) -> Tasks:
    """All lines by group."""
    say = QCoreApplication.translate
    waiting = view.open_allocations
    soon = today + WEEK
    return {
        Group.THIRDS: _some(waiting, lambda a: not a.third_is_paid and a.days_over > 0, _third),
        Group.UNPRINTED: tuple(_unprinted(line) for line in view.unprinted),
        Group.INSTALMENTS: tuple(_instalment(line, Group.INSTALMENTS) for line in view.late.lines),
        Group.CONTRACTS: _some(waiting, lambda a: a.third_is_paid and a.days_over > 0, _contract),
        Group.COMING: (
            *_some(
                waiting,
                lambda a: a.days_over <= 0 and a.last_day <= soon,
                lambda a: _coming(a, say("tasks", "توقيع العقد") if a.third_is_paid else ""),
            ),
            *(_instalment(line, Group.COMING) for line in view.coming),
        ),
        Group.PAGES: tuple(task for volume in view.volumes for task in _pages(volume)),
    }


def sums_words(amounts: Iterable[Money]) -> str:
    """Sums of several currencies beside each other; they are never added up."""
    return " + ".join(money_labelled(amount) for amount in amounts)


def _some(
    waiting: Iterable[OpenAllocation],
    wanted: Callable[[OpenAllocation], bool],
    make: Callable[[OpenAllocation], Task],
) -> tuple[Task, ...]:
    return tuple(make(line) for line in waiting if wanted(line))


def _third(line: OpenAllocation) -> Task:
    return _of_allocation(line, Group.THIRDS, QCoreApplication.translate("tasks", "ثلث لم يُسدد"))


def _contract(line: OpenAllocation) -> Task:
    return _of_allocation(line, Group.CONTRACTS, QCoreApplication.translate("tasks", "عقد لم يُوقّع"))


def _coming(line: OpenAllocation, what: str) -> Task:
    third = QCoreApplication.translate("tasks", "سداد الثلث")
    return _of_allocation(line, Group.COMING, what or third)


def _of_allocation(line: OpenAllocation, group: Group, what: str) -> Task:
    return Task(
        group,
        what,
        line.party_name,
        line.plot_number,
        line.document_no,
        line.last_day,
        line.days_over,
        "" if line.third_is_paid else money_labelled(line.left),
        "allocation",
        line.allocation_id,
    )


def _instalment(line: DueInstalment, group: Group) -> Task:
    what = QCoreApplication.translate("tasks", "القسط {0}").format(apart(number(line.no)))
    return Task(
        group,
        what,
        line.party_name,
        line.plot_number,
        line.contract_number,
        line.pay_by,
        line.days_late,
        money_labelled(line.left + line.fine),
        "application",
        line.application_id,
    )


def _unprinted(line: Unprinted) -> Task:
    return Task(
        Group.UNPRINTED,
        QCoreApplication.translate("tasks", "إيصال لم يُطبع"),
        line.payer,
        line.plot_number,
        line.number,
        line.issued_at.date(),
        0,
        money_labelled(line.amount),
        "receipt",
        line.id,
    )


def _pages(volume: VolumeState) -> Iterable[Task]:
    say = QCoreApplication.translate
    for page in volume.unsealed:
        where = say("tasks", "السجل العام، المجلد {0}، الصفحة {1}")
        yield Task(
            Group.PAGES,
            say("tasks", "صفحة ممتلئة لم تُغلق"),
            where.format(apart(number(volume.no)), apart(number(page))),
            "",
            digits(f"{volume.no}/{page}"),
            None,
            0,
            "",
            "volume",
            volume.volume_id,
        )


def over_words(days: int) -> str:
    """«3 أيام» late, «اليوم», or in how many days."""
    say = QCoreApplication.translate
    if days > 0:
        return counting.days(days)
    if days == 0:
        return say("tasks", "اليوم آخر يوم")
    return say("tasks", "بعد {0}").format(counting.days(-days))
