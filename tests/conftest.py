"""An office as the tests meet it: a real file, a fixed clock, a cheap password hash."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from argon2 import PasswordHasher

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.commands import plots, registers, set_up
from app.domain.books import GENERAL_REGISTER, Volume
from app.domain.land import Category, Phase, Plot, PlotDraft, Site, SiteKind
from app.domain.users import Actor, Role
from app.office import Office
from app.paths import Paths, resources
from app.storage.enrolment import NewOffice

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PASSWORD = "كلمة-سر-جيدة"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that the test moves."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: int) -> None:
        self.now += timedelta(**time)


def actor(role: Role) -> Actor:
    return Actor(role.value, f"موظف {role.value}", role)


ADMINISTRATOR = actor(Role.ADMINISTRATOR)


def open_office(folder: Path, clock: Clock | None = None, **more: object) -> Office:
    """Open the office file of a folder with the cheap hash."""
    office = Office(
        Paths(folder / "office", folder / "state"), clock=clock or Clock(), hasher=CHEAP, **more
    )
    if office.is_set_up:
        office.actor = ADMINISTRATOR
    return office


def regulation_text() -> str:
    return (resources() / "regulations" / "hassia-2006.toml").read_text("utf-8")


def new_office(code: str = "HSY", name: str = "المدينة الصناعية بحسياء") -> NewOffice:
    settings = {
        "office_name": name,
        "ministry": "وزارة الإدارة المحلية والبيئة",
        "city_name": "حسياء",
        "general_manager": "م. خالد عز الدين",
        "council_chairman": "م. محمد إياد غزال",
        "registrar": "أمل الخطيب",
    }
    return NewOffice(code, settings, "admin", "مدير النظام", PASSWORD, False, regulation_text())


def furnish(office: Office) -> None:
    """A site, a phase, five plots and an open volume of the general register."""
    site = office.do(set_up.add_site, Site("", "حسياء", SiteKind.CITY, "HI", "hassia-2006"))
    phase = office.do(
        set_up.add_phase, Phase("", site.id, 1, "المرحلة الأولى", Decimal(900), price_final=True)
    )
    drafts = [PlotDraft(str(n), Category.A, Decimal(5000)) for n in range(1, 6)]
    office.do(plots.add_plots, phase.id, drafts, source="")
    volume = Volume(
        "",
        GENERAL_REGISTER,
        0,
        NOON.date(),
        200,
        25,
        0,
        "أمل الخطيب",
        "م. خالد عز الدين",
        "م. محمد إياد غزال",
        "حسياء",
    )
    office.do(registers.open_volume, volume)


@pytest.fixture(scope="session")
def furnished_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A furnished office file, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("furnished")
    office = open_office(folder)
    office.set_up(new_office())
    office.actor = ADMINISTRATOR
    furnish(office)
    office.close()
    return folder


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path, furnished_folder: Path, clock: Clock) -> Iterator[Office]:
    """A furnished office with the administrator signed in."""
    shutil.copytree(furnished_folder, tmp_path, dirs_exist_ok=True)
    office = open_office(tmp_path, clock)
    yield office
    office.close()


@pytest.fixture
def empty_office(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """A file that is no office yet."""
    office = open_office(tmp_path, clock)
    yield office
    office.close()


@pytest.fixture
def plot(office: Office) -> Plot:
    """The first vacant plot."""
    from app.queries.land import plots_of

    return office.ask(plots_of)[0].plot


__all__ = ["ADMINISTRATOR", "Clock", "actor", "furnish", "new_office", "open_office", "timedelta"]
