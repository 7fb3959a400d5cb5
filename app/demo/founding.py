"""How the demonstration office and its ministry begin, and how they get to know each other."""

from __future__ import annotations

from argon2 import PasswordHasher

from app.commands import set_up, zones
from app.demo import staff
from app.demo.city import City
from app.domain.land import Site, SiteKind
from app.office import Office
from app.paths import Paths, resources
from app.storage.enrolment import NewOffice
from app.sync.joining import accept_office, join_ministry, own_request

CODE, MINISTRY_CODE = "HSY", "MIN"
REGULATION = "hassia-2006"
LIGHT = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1)
"""The passwords are public; the first sign-in hashes them as strongly as all others."""

OFFICE_SETTINGS: dict[str, object] = {
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
MINISTRY_SETTINGS: dict[str, object] = {
    "office_name": "وزارة الاقتصاد والصناعة - مديرية المدن والمناطق الصناعية",
    "demonstration": 1,
}


def regulation_text() -> str:
    return (resources() / "regulations" / f"{REGULATION}.toml").read_text("utf-8")


def found_office(office: Office) -> None:
    """The office, its people and its first signatories (those of the regulation)."""
    _found(office, CODE, OFFICE_SETTINGS, regulation_text(), staff.COLLEAGUES)


def settle(city: City) -> str:
    """The site, the zones of the plan, and the first volume of the register; the site's key."""
    site = Site("", "المدينة الصناعية بحسياء", SiteKind.CITY, "HI", REGULATION)
    site_id = city.do(staff.ADMINISTRATOR, set_up.add_site, site).id
    city.do(staff.ADMINISTRATOR, zones.add_programme_zones, REGULATION)
    city.open_volume()
    return site_id


def found_ministry(city: City, paths: Paths) -> None:
    """The ministry's side in a folder of its own; both sides know each other afterwards."""
    ministry = Office(paths, clock=city.clock, hasher=LIGHT, durable=False)
    try:
        _found(ministry, MINISTRY_CODE, MINISTRY_SETTINGS, "", staff.MINISTRY_COLLEAGUES)
        ministry.actor = staff.ADMINISTRATOR.actor
        reply = ministry.do(accept_office, city.office.ask(own_request))
    finally:
        ministry.close()
    city.do(staff.ADMINISTRATOR, join_ministry, reply)


def _found(
    office: Office,
    code: str,
    settings: dict[str, object],
    regulation: str,
    colleagues: tuple[staff.Colleague, ...],
) -> None:
    admin = staff.ADMINISTRATOR
    office.set_up(
        NewOffice(
            code,
            settings,
            admin.actor.user,
            admin.actor.name,
            admin.password,
            regulation_text=regulation,
        )
    )
    for colleague in colleagues:
        if colleague is not admin:
            _add_user(office, colleague)


def _add_user(office: Office, colleague: staff.Colleague) -> None:
    """Add a colleague who has already changed the first password."""
    actor, first = colleague.actor, f"{colleague.password}-1"
    office.actor = staff.ADMINISTRATOR.actor
    office.do(set_up.add_user, actor.user, actor.name, actor.role, first)
    office.sign_in(actor.user, first)
    office.change_password(first, colleague.password)
