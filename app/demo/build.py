"""Build a demonstration office through the commands of app, with a clock that moves."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from heapq import heapify, heappop, heappush

from app.commands import plots, set_up
from app.demo import staff
from app.demo.chance import Chance
from app.demo.city import BookSize, City, Clock
from app.demo.founding import LIGHT, found_ministry, found_office, regulation_text, settle
from app.demo.land import ALL_PLOTS, PhasePlan, plan_phases
from app.demo.lives import life
from app.demo.years import changes_of_settings, subscription_days
from app.domain.land import Category, Plot, Sector
from app.domain.regulation import parse_regulation
from app.errors import Refused, Trouble, Violation
from app.files import put_in_place
from app.office import Office, local_now
from app.paths import Paths
from app.queries.accounts import account_view
from app.storage.work import Reader
from app.sync import verify

DEFAULT_SEED = 2006
FOUNDED = date(2007, 1, 3)
ENROLLED = timedelta(days=30)
NOT_PRINTED, IN_PART = 3, 500_000

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Size:
    """How many plots and subscriptions, and how thick the books are."""

    plots: int
    subscriptions: int
    book: BookSize


FULL = Size(ALL_PLOTS, 798, BookSize(20, 25))
SMALL = Size(20, 14, BookSize(2, 5))
SIZES = {"full": FULL, "small": SMALL}


def ministry_paths(paths: Paths) -> Paths:
    """The folder of the ministry's side, beside that of the demonstration office."""
    return Paths(paths.base.with_name(f"{paths.base.name}-ministry"), paths.state)


def build_demonstration(
    paths: Paths,
    *,
    size: Size = FULL,
    seed: int = DEFAULT_SEED,
    now: datetime | None = None,
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Build the office in the folder of `paths`, as it stands at `now` (this moment without one).

    Its ministry is built in the folder beside it. The files are filled aside without waiting for
    the disk, then flushed, moved to their places, opened as every office is, and checked.
    `progress(done, total)` counts days; whatever it raises ends the work and leaves nothing behind.
    Raises Refused `demo.folder_taken` when a folder holds an office already, Trouble
    `demo.not_sound` when the check finds something.
    """
    both = (paths, ministry_paths(paths))
    for place in both:
        if place.database.exists():
            raise Refused(Violation("demo.folder_taken", None, {"folder": str(place.base)}))
    aside = [place.base / "building" for place in both]
    made = [Paths(folder, folder / "state") for folder in aside]
    try:
        _fill(made[0], made[1], size, seed, now or local_now(), progress)
        for folder, place in zip(made, both, strict=True):
            _move(folder, place)
    finally:
        for folder_aside in aside:
            shutil.rmtree(folder_aside, ignore_errors=True)
    for place in both:
        _check(place)


def _fill(
    paths: Paths,
    ministry: Paths,
    size: Size,
    seed: int,
    now: datetime,
    progress: Progress,
) -> None:
    shutil.rmtree(paths.base, ignore_errors=True)
    chance = Chance(seed)
    clock = Clock(datetime.combine(FOUNDED, time(9), now.tzinfo))
    regulation = parse_regulation(regulation_text())
    office = Office(paths, clock=clock, hasher=LIGHT, durable=False)
    try:
        city = City(office, clock, chance, regulation.calendar(), size.book)
        found_office(office)
        phases = plan_phases(chance, regulation, size.plots)
        happens = _everything(city, phases, size, now)
        happens.append(_enrol(city, ministry, now - ENROLLED))
        _run(city, happens, now, progress)
        _this_morning(city, now)
    finally:
        office.close()


# --- the years -----------------------------------------------------------------------------------

Step = tuple[datetime, int, Iterator[datetime]]


def _everything(
    city: City, phases: tuple[PhasePlan, ...], size: Size, now: datetime
) -> list[Iterator[datetime]]:
    """All that will happen, each as a life that gives the moment of its next step."""
    site_id = settle(city)
    happens = [_open_phase(city, site_id, plan) for plan in phases]
    names = (city.chance.person_name(), city.chance.person_name())
    happens += [_change(city, day, values) for day, values in changes_of_settings(*names)]
    wanted = _sectors(city, phases, size.subscriptions)
    days = subscription_days(city.chance.draw, len(wanted), now.date())
    happens += [life(city, s, city.moment(d)) for s, d in zip(wanted, days, strict=True)]
    return happens


def _sectors(city: City, phases: tuple[PhasePlan, ...], count: int) -> list[Sector]:
    """The sector of each subscription, as many as there are plots to sell."""
    drafts = [d for plan in phases for d in plan.plots if d.category is Category.A]
    sold = [draft.sector for draft in drafts if draft.sector is not None]
    return city.chance.draw.sample(sold, min(count, len(sold)))


def _open_phase(city: City, site_id: str, plan: PhasePlan) -> Iterator[datetime]:
    """Enter a phase and offer its plots."""
    yield datetime.combine(plan.opens_on, time(8), city.clock.now.tzinfo)
    phase = city.do(staff.INVESTMENT, set_up.add_phase, replace(plan.phase, site_id=site_id))
    source = f"{phase.name}.xlsx"
    added = city.do(staff.INVESTMENT, plots.add_plots, phase.id, plan.plots, source=source)
    around = zip([added[-1], *added[:-1]], added, [*added[1:], added[0]], strict=True)
    for before, plot, after in around:
        city.neighbours[plot.id] = (_name_of(after), _name_of(before))
        if plot.category is Category.A and plot.sector is not None:
            city.free.setdefault(plot.sector, []).append(plot)


def _name_of(plot: Plot) -> str:
    return f"{plot.block} {plot.number}"


def _change(city: City, day: date, values: dict[str, str]) -> Iterator[datetime]:
    yield datetime.combine(day, time(8, 15), city.clock.now.tzinfo)
    city.do(staff.ADMINISTRATOR, set_up.change_settings, values, day)


def _enrol(city: City, ministry: Paths, moment: datetime) -> Iterator[datetime]:
    yield moment
    found_ministry(city, ministry)


def _run(city: City, happens: list[Iterator[datetime]], now: datetime, progress: Progress) -> None:
    """Let everything happen in the order of its moments, up to now."""
    start, total = city.today, (now.date() - city.today).days
    steps: list[Step] = [(next(one), order, one) for order, one in enumerate(happens)]
    heapify(steps)
    while steps and steps[0][0] <= now - timedelta(minutes=10):
        moment, order, one = heappop(steps)
        city.clock.now = moment
        progress((moment.date() - start).days, total)
        following = next(one, None)
        if following is not None:
            heappush(steps, (following, order, one))
    progress(total, total)


def _this_morning(city: City, now: datetime) -> None:
    """The last receipts of the day: the power failed before they were seen printed."""
    city.clock.now, taken = now - timedelta(minutes=5), 0
    for application in (*reversed(city.debtors), *reversed(city.known)):
        due = city.office.ask(account_view, application.id).due_now.minor
        if due:
            city.take(application, min(due, IN_PART), printed=False)
            taken += 1
        if taken == NOT_PRINTED:
            return


# --- making it an office like all others ---------------------------------------------------------


def _move(made: Paths, place: Paths) -> None:
    """Put the finished file and the marks of how far it came into their places."""
    place.state.mkdir(parents=True, exist_ok=True)
    for mark in made.state.glob("*.mark"):
        put_in_place(mark, place.state / mark.name)
    put_in_place(made.base / "office.mark", place.base / "office.mark")
    put_in_place(made.database, place.database)


def _check(place: Paths) -> None:
    """Open the finished office durably and look it through."""
    office = Office(place, hasher=LIGHT)
    try:
        breaks = office.ask(_breaks)
    finally:
        office.close()
    if breaks or office.held_back is not None:
        raise Trouble("demo.not_sound", count=len(breaks))


def _breaks(reader: Reader) -> list[verify.Break]:
    session, office = reader.session, reader.office
    return [*verify.check_journal(session, office, None), *verify.check_books(session, office)]
