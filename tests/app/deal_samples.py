"""Allocations and contracts as values, for papers that need no office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.allocations import Allocation, AllocationCancelled, AllocationDraft
from app.domain.applications import Application, IndustrialDecision
from app.domain.books import LineKind, RegisterLine
from app.domain.contracts import Contract, ContractDraft
from app.domain.deals import (
    AllocationFile,
    ContractFile,
    draw_up_allocation,
    draw_up_contract,
)
from app.domain.land import Category, Phase, Plot, Sector, Site, SiteKind
from app.domain.money import Currency
from app.domain.parties import Party, PersonType
from app.domain.settings import OfficeSettings
from app.domain.sketches import Sketch
from tests.app.law import HASSIA, WEEKENDS
from tests.app.sketch_samples import SAMPLES

HEAD = (
    "الجمهورية العربية السورية",
    "وزارة الإدارة المحلية والبيئة",
    "محافظة حمص",
    "المدينة الصناعية بحسياء",
)
SETTINGS = OfficeSettings(office_name="المدينة الصناعية بحسياء", general_manager="م. خالد عز الدين")
PARTY = Party(
    "p" * 32,
    PersonType.NATURAL,
    "محمّد عبد الله الأحمد (أبو خالد)",
    "خالد",
    "فاطمة",
    "04010203040",
    agent_name="المحامي سامر يوسف",
    agent_document="وكالة رقم 1234/2025",
    phone="0933123456",
    address="حمص، حي الوعر",
)
CANCELLED = AllocationCancelled(
    "k" * 32, "l" * 32, "o" * 32, "13.4", date(2026, 4, 1), "لم يسدد الثلث خلال المهلة"
)


def file_of(
    area: Decimal = Decimal(5000),
    per_m2: Decimal = Decimal(900),
    *,
    party: Party = PARTY,
    insurance: int = 112_500,
    on: date = date(2026, 3, 1),
) -> AllocationFile:
    """The file of E01: 5,000 m² at 900 of the smallest unit."""
    line = RegisterLine(
        "r" * 32, "general", "v" * 32, 1, 124, 5, 24, LineKind.ENTRY, on, "a" * 32,
        party.full_name, on, area, "إنشاء منشأة", "معصرة زيتون",
    )  # fmt: skip
    application = Application(
        "a" * 32, party, True, "s" * 32, "h" * 32, on, area, "إنشاء منشأة", Sector.FOOD,
        "معصرة زيتون وتعبئة زيوت", 3, (), "", None, "hassia-2006", per_m2, Currency.SYP_NEW,
        0, insurance, 1500, (), line,
    )  # fmt: skip
    decision = IndustrialDecision("d" * 32, application.id, "77/ص", on, "مديرية صناعة حمص")
    plot = Plot(
        "o" * 32, "s" * 32, "h" * 32, "125/ب", Category.A, area,
        block="القطاع الغذائي", cadastral_ref="12/345",
    )  # fmt: skip
    phase = Phase("h" * 32, "s" * 32, 1, "المرحلة الأولى", per_m2, price_final=True)
    site = Site("s" * 32, "حسياء", SiteKind.CITY, "HI", "hassia-2006")
    return AllocationFile(application, decision, plot, phase, site, HASSIA)


def allocation(
    file: AllocationFile | None = None,
    sketch: Sketch = SAMPLES["five sides"],
    *,
    on: date = date(2026, 3, 1),
    settings: OfficeSettings = SETTINGS,
    number: str = "A26-000012-E1",
    **change: object,
) -> Allocation:
    draft = AllocationDraft("a" * 32, "o" * 32, on, on, sketch, "حاجة المنشأة مع التوسع")
    given = file or file_of()
    made = draw_up_allocation(given, draft, WEEKENDS, settings, key="l" * 32, document_no=number)
    return replace(made, **change)


def contract(
    given: Allocation | None = None,
    *,
    signed_on: date = date(2026, 3, 12),
    n: int | None = None,
    party: Party = PARTY,
    settings: OfficeSettings = SETTINGS,
    number: str = "C26-000007-E1",
    **change: object,
) -> Contract:
    dealt = given or allocation()
    file = ContractFile(file_of(party=party).application, dealt, HASSIA, signed_on)
    draft = ContractDraft(dealt.id, signed_on, n)
    made = draw_up_contract(file, draft, WEEKENDS, settings, key="c" * 32, number=number)
    return replace(made, **change)
