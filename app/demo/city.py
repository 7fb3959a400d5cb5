"""The office at work: who acts, at which moment, and what follows from each act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from app.commands import receipts, registers
from app.demo import staff
from app.demo.sealing import seal_full_page
from app.domain.books import GENERAL_REGISTER, RegisterLine, Volume
from app.domain.days import Calendar
from app.domain.land import Plot, Sector
from app.domain.money import Money, currency_on
from app.domain.receipts import Means, Receipt, ReceiptDraft
from app.queries.registers import OPENING_PAPER
from app.storage.work import Tx

if TYPE_CHECKING:
    from app.demo.chance import Chance
    from app.domain.applications import Application
    from app.office import Office

P = ParamSpec("P")
R = TypeVar("R")

OPENS, CLOSES = time(8, 30), time(14, 0)


class Clock:
    """The clock that the builder moves through the years."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True, slots=True)
class BookSize:
    """Pages and lines of one volume of the register."""

    pages: int
    lines: int


@dataclass(slots=True)
class City:
    """The office being built, with the land that is still free."""

    office: Office
    clock: Clock
    chance: Chance
    calendar: Calendar
    book: BookSize
    free: dict[Sector, list[Plot]] = field(default_factory=dict)
    neighbours: dict[str, tuple[str, str]] = field(default_factory=dict)
    debtors: list[Application] = field(default_factory=list)
    known: list[Application] = field(default_factory=list)
    _volume: Volume | None = None
    _full: list[tuple[Volume, int]] = field(default_factory=list)
    _requests: count[int] = field(default_factory=lambda: count(1))

    @property
    def today(self) -> date:
        return self.clock.now.date()

    def do(
        self,
        who: staff.Colleague,
        command: Callable[Concatenate[Tx, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Run a command as this colleague."""
        self.office.actor = who.actor
        return self.office.do(command, *args, **kwargs)

    def moment(self, day: date) -> datetime:
        """A moment in the hours of this or the next working day, not before now."""
        day = max(self.calendar.next_working_day(day), self.today)
        minutes = (CLOSES.hour - OPENS.hour) * 60 - OPENS.minute
        at = datetime.combine(day, OPENS, self.clock.now.tzinfo)
        at += timedelta(seconds=self.chance.draw.randrange(minutes * 60))
        return max(at, self.clock.now + timedelta(minutes=5))

    def after(self, least: int, most: int) -> datetime:
        """A moment so many days from today."""
        return self.moment(self.today + timedelta(days=self.chance.draw.randint(least, most)))

    def soon(self) -> datetime:
        """The same counter, some minutes later."""
        return self.clock.now + timedelta(minutes=self.chance.draw.randint(3, 20))

    # --- the register ------------------------------------------------------------------------

    def open_volume(self) -> None:
        """Open the next volume with the signatories of the day."""
        settings = self.office.settings
        wanted = Volume(
            id="",
            register=GENERAL_REGISTER,
            no=0,
            opened_on=self.today,
            pages=self.book.pages,
            lines_per_page=self.book.lines,
            first_serial=0,
            clerk=staff.CLERK.actor.name,
            general_manager=settings.general_manager,
            council_chairman=settings.council_chairman,
            city=settings.city_name,
        )
        volume = self.do(staff.CLERK, registers.open_volume, wanted)
        self.print_paper(staff.CLERK, OPENING_PAPER, volume.id, str(volume.no))
        self._volume = volume

    def line_written(self, line: RegisterLine) -> None:
        """When this line filled its page, close the page before and open a volume if need be.

        A full page is left open until the next is full: industrial decisions still come in.
        """
        volume = self._volume
        if volume is None or line.line < volume.lines_per_page:
            return
        self.office.actor = staff.CLERK.actor
        for full, page in self._full:
            seal_full_page(self.office, full, page)
        self._full = [(volume, line.page)]
        if line.serial == volume.last_serial:
            self.open_volume()

    # --- the counter -------------------------------------------------------------------------

    def take(self, application: Application, amount: int, *, printed: bool = True) -> Receipt:
        """Take a payment of so many smallest units and print its receipt."""
        means, means_no = self._means()
        draft = ReceiptDraft(
            application.id,
            application.party.full_name,
            Money(amount, currency_on(self.today)),
            self.today,
            f"demo-{next(self._requests)}",
            means,
            means_no,
        )
        receipt = self.do(staff.CASHIER, receipts.take_payment, draft)
        if printed:
            self.print_paper(staff.CASHIER, "receipt", receipt.id, receipt.number)
        return receipt

    def print_paper(self, who: staff.Colleague, paper: str, subject_id: str, number: str) -> None:
        self.do(who, registers.note_printed, paper, subject_id, number)

    def _means(self) -> tuple[Means, str]:
        draw = self.chance.draw
        means = draw.choices((Means.CASH, Means.BANK, Means.CHEQUE), (70, 20, 10))[0]
        return means, "" if means is Means.CASH else str(draw.randint(10_000, 999_999))
