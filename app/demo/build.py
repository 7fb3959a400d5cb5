"""Build a demonstration office through the commands of app, with a clock that moves."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from heapq import heapify, heappop, heappush
from pathlib import Path

from argon2 import PasswordHasher

from app.commands import plots, set_up, zones
from app.demo import staff
from app.demo.chance import Chance
from app.demo.city import BookSize, City, Clock, SealPage
from app.demo.land import ALL_PLOTS, PhasePlan, plan_phases
from app.demo.lives import life
from app.demo.years import changes_of_settings, subscription_days
from app.domain.books import GENERAL_REGISTER
from app.domain.land import Category, Sector, Site, SiteKind
from app.domain.regulation import parse_regulation
from app.errors import Trouble
from app.files import put_in_place
from app.office import Office, local_now
from app.paths import Paths, resources
from app.queries.accounts import account_view
from app.storage.enrolment import NewOffice
from app.sync import verify

CODE = "HSY"
REGULATION = "hassia-2006"
DEFAULT_SEED = 2006
FOUNDED = date(2007, 1, 3)
LIGHT = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1)
"""The passwords are public; the first sign-in hashes them as strongly as all others."""

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


def build_demonstration(
    paths: Paths,
    *,
    size: Size = FULL,
    seed: int = DEFAULT_SEED,
    now: datetime | None = None,
    progress: Progress = lambda _done, _total: None,
    seal: SealPage | None = None,
) -> None:
    """Build the office in the folder of `paths`, as it stands at `now` (this moment without one).

    The file is filled beside its place without waiting for the disk, then flushed, moved to its
    place, opened as every office is, and checked. `progress(done, total)` counts days; whatever it
    raises ends the work and leaves nothing behind.
    Raises Trouble `demo.folder_taken` when the folder holds an office, `demo.not_sound` when the
    check finds something.
    """
    if paths.database.exists():
        raise Trouble("demo.folder_taken", folder=str(paths.base))
    aside = paths.base / "building"
    shutil.rmtree(aside, ignore_errors=True)
    try:
        _fill(Paths(aside, aside / "state"), size, seed, now or local_now(), progress, seal)
        _move(aside, paths)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    _check(paths)


def _fill(
    paths: Paths,
    size: Size,
    seed: int,
    now: datetime,
    progress: Progress,
    seal: SealPage | None,
) -> None:
    chance = Chance(seed)
    clock = Clock(datetime.combine(FOUNDED, time(9), now.tzinfo))
    office = Office(paths, clock=clock, hasher=LIGHT, durable=False)
    try:
        text = (resources() / "regulations" / f"{REGULATION}.toml").read_text("utf-8")
        regulation = parse_regulation(text)
        calendar = regulation.calendar()
        city = City(office, clock, chance, calendar, size.book, seal)
        _found(office, text)
        phases = plan_phases(chance, regulation, size.plots)
        _run(city, _everything(city, phases, size, now), now, progress)
        _this_morning(city, now)
    finally:
        office.close()


def _found(office: Office, regulation_text: str) -> None:
    """The office, its people and its first signatories (those of the regulation)."""
    settings: dict[str, object] = {
        "ministry": "وزارة الإدارة المحلية والبيئة",
        "governorate_body": "محافظة حمص",
        "office_name": "المدينة الصناعية بحسياء",
        "city_name": "حسياء",
        "governorate": "حمص",
        "general_manager": "م. خالد عز الدين",
        "council_chairman": "م. محمد إياد غزال",
        "registrar": staff.CLERK.actor.name,
        "first_party": "المدينة الصناعية بحسياء",
        "application_place": "النافذة الواحدة في المدينة الصناعية بحسياء",
        "demonstration": 1,
    }
    admin = staff.ADMINISTRATOR
    office.set_up(
        NewOffice(CODE, settings, admin.actor.user, admin.actor.name, admin.password, regulation_text=regulation_text)
    )
    for colleague in staff.COLLEAGUES:
        if colleague is not admin:
            _add_user(office, colleague)


def _add_user(office: Office, colleague: staff.Colleague) -> None:
    """Add a colleague who has already changed the first password."""
    actor, first = colleague.actor, f"{colleague.password}-1"
    office.actor = staff.ADMINISTRATOR.actor
    office.do(set_up.add_user, actor.user, actor.name, actor.role, first)
    office.sign_in(actor.user, first)
    office.change_password(first, colleague.password)


# --- the years -----------------------------------------------------------------------------------

Step = tuple[datetime, int, Iterator[datetime]]


def _everything(
    city: City, phases: tuple[PhasePlan, ...], size: Size, now: datetime
) -> list[Iterator[datetime]]:
    """All that will happen, each as a life that gives the moment of its next step."""
    site_id = _settle(city)
    happens = [_open_phase(city, site_id, plan) for plan in phases]
    names = (city.chance.person_name(), city.chance.person_name())
    happens += [_change(city, day, values) for day, values in changes_of_settings(*names)]
    wanted = _sectors(city, phases, size.subscriptions)
    days = subscription_days(city.chance.draw, len(wanted), now.date())
    happens += [life(city, s, city.moment(d)) for s, d in zip(wanted, days, strict=True)]
    return happens


def _settle(city: City) -> str:
    """The site, the zones of the plan, and the first volume of the register."""
    site = Site("", "المدينة الصناعية بحسياء", SiteKind.CITY, "HI", REGULATION)
    site_id = city.do(staff.ADMINISTRATOR, set_up.add_site, site).id
    city.do(staff.ADMINISTRATOR, zones.add_programme_zones, REGULATION)
    city.open_volume()
    return site_id


def _sectors(city: City, phases: tuple[PhasePlan, ...], count: int) -> list[Sector]:
    """The sector of each subscription, as many as there are plots to sell."""
    sold = [d.sector for plan in phases for d in plan.plots if d.category is Category.A and d.sector]
    return city.chance.draw.sample(sold, min(count, len(sold)))


def _open_phase(city: City, site_id: str, plan: PhasePlan) -> Iterator[datetime]:
    """Enter a phase and offer its plots."""
    yield datetime.combine(plan.opens_on, time(8), city.clock.now.tzinfo)
    from dataclasses import replace

    phase = city.do(staff.INVESTMENT, set_up.add_phase, replace(plan.phase, site_id=site_id))
    added = city.do(
        staff.INVESTMENT, plots.add_plots, phase.id, plan.plots, source=f"{phase.name}.xlsx"
    )
    for before, plot, after in zip([added[-1], *added], added, [*added[1:], added[0]], strict=False):
        city.neighbours[plot.id] = (f"{after.block} {after.number}", f"{before.block} {before.number}")
        if plot.category is Category.A and plot.sector is not None:
            city.free.setdefault(plot.sector, []).append(plot)


def _change(city: City, day: date, values: dict[str, str]) -> Iterator[datetime]:
    yield datetime.combine(day, time(8, 15), city.clock.now.tzinfo)
    city.do(staff.ADMINISTRATOR, set_up.change_settings, values, day)


def _run(
    city: City, happens: list[Iterator[datetime]], now: datetime, progress: Progress
) -> None:
    """Let everything happen in the order of its moments, up to now."""
    start, total = city.today, (now.date() - city.today).days
    steps: list[Step] = [(next(one), order, one) for order, one in enumerate(happens)]
    heapify(steps)
    while steps:
        moment, order, one = heappop(steps)
        if moment > now - timedelta(minutes=10):
            return
        city.clock.now = moment
        progress((moment.date() - start).days, total)
        following = next(one, None)
        if following is not None:
            heappush(steps, (following, order, one))
    progress(total, total)


def _this_morning(city: City, now: datetime) -> None:
    """The last receipts of the day: the power failed before they were seen printed."""
    city.clock.now = now - timedelta(minutes=5)
    for application in city.debtors[-3:]:
        due = city.office.ask(account_view, application.id).due_now.minor
        if due:
            city.take(application, min(due, 500_000), printed=False)


# --- making it an office like all others ---------------------------------------------------------


def _move(aside: Path, paths: Paths) -> None:
    """Put the finished file and the marks of how far it came into their places."""
    made = Paths(aside, aside / "state")
    paths.state.mkdir(parents=True, exist_ok=True)
    for mark in made.state.glob("*.mark"):
        put_in_place(mark, paths.state / mark.name)
    put_in_place(aside / "office.mark", paths.base / "office.mark")
    put_in_place(made.database, paths.database)


def _check(paths: Paths) -> None:
    """Open the finished office durably and look it through."""
    office = Office(paths, hasher=LIGHT)
    try:
        breaks = office.ask(
            lambda r: [*verify.check_journal(r.session, r.office, None), *verify.check_books(r.session, r.office)]
        )
    finally:
        office.close()
    if breaks or office.held_back is not None:
        raise Trouble("demo.not_sound", count=len(breaks))
