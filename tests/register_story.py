"""A thin general register being filled, for tests of volumes, pages and seals."""

from __future__ import annotations

from decimal import Decimal
from itertools import count

from app.commands import applications, registers, set_up
from app.documents.register import register_page_pdf, template_of
from app.domain.applications import Application, IndustrialDecision
from app.domain.books import GENERAL_REGISTER, SealedPage, Volume
from app.domain.land import Phase, Site, SiteKind
from app.office import Office
from app.queries.registers import page_content
from tests.conftest import ADMINISTRATOR, new_office
from tests.story import decide, draft, party, take

_PEOPLE = count(1)


def found(office: Office, *, pages: int = 2, lines: int = 5) -> Volume:
    """Make an empty file an office with a site, a phase and a thin volume."""
    office.set_up(new_office())
    office.actor = ADMINISTRATOR
    site = office.do(set_up.add_site, Site("", "حسياء", SiteKind.CITY, "HI", "hassia-2006"))
    office.do(set_up.add_phase, Phase("", site.id, 1, "الأولى", Decimal(900), price_final=True))
    return open_volume(office, pages=pages, lines=lines)


def open_volume(office: Office, *, pages: int = 2, lines: int = 5) -> Volume:
    today = office.clock().date()
    wanted = Volume(
        "",
        GENERAL_REGISTER,
        0,
        today,
        pages,
        lines,
        0,
        "أمل الخطيب",
        "م. خالد عز الدين",
        "م. محمد إياد غزال",
        "حسياء",
    )
    return office.do(registers.open_volume, wanted)


def enter(office: Office, area: int | str = 5000, name: str = "") -> Application:
    """One more application in the register."""
    n = next(_PEOPLE)
    who = party(name or f"المكتتب رقم {n}", f"04{n:09d}")
    return office.do(applications.register_application, draft(office, who, area=Decimal(area)))


def fill(office: Office, lines: int) -> list[Application]:
    return [enter(office, 1000 + n) for n in range(lines)]


def pay_and_decide(office: Office, application: Application) -> IndustrialDecision:
    take(office, application, application.fee + application.insurance)
    return decide(office, application)


def pdf_of(office: Office, volume: Volume, page: int) -> bytes:
    return register_page_pdf(
        office.ask(page_content, volume.id, page), office.settings.letterhead, draft=False
    )


def seal(office: Office, volume: Volume, page: int) -> SealedPage:
    """Draw a full page and seal it."""
    shown = office.ask(page_content, volume.id, page)
    pdf = register_page_pdf(shown, office.settings.letterhead, draft=False)
    return office.do(
        registers.seal_page, volume.id, page, pdf, template_of("A4"), shown=shown.rows_sha256
    )
