"""One investor's way in small steps, for tests that need somebody to have come to the office."""

from __future__ import annotations

from decimal import Decimal
from itertools import count

from app.commands import allocations, applications, contracts
from app.commands.receipts import take_payment
from app.domain.allocations import Allocation, AllocationDraft
from app.domain.applications import Application, ApplicationDraft, IndustrialDecision
from app.domain.contracts import Contract, ContractDraft
from app.domain.land import PlotState, Sector
from app.domain.money import Money, currency_on
from app.domain.parties import Party, PersonType
from app.domain.receipts import Receipt, ReceiptDraft
from app.domain.sketches import rectangle_sketch
from app.office import Office
from app.queries.land import PlotFilter, phases, plots_of, sites

_REQUESTS = count(1)
FEES = 114_000  # 1,500 and 2.5 % of 4,500,000
NET_THIRD = 1_387_500


def party(name: str = "محمد عبد الله الأحمد", national_no: str = "04010203040") -> Party:
    return Party("", PersonType.NATURAL, name, "خالد", "فاطمة", national_no)


def draft(office: Office, who: Party | None = None, **change: object) -> ApplicationDraft:
    [site] = office.ask(sites)
    phase = office.ask(phases, site.id)[0]
    fields = {
        "party": who or party(),
        "site_id": site.id,
        "phase_id": phase.id,
        "subscribed_on": office.clock().date(),
        "area": Decimal(5000),
        "investment_type": "إنشاء منشأة صناعية",
        "sector": Sector.FOOD,
        "industry_type": "معصرة زيتون",
        "priority_class": 3,
    }
    return ApplicationDraft(**{**fields, **change})


def register(office: Office, national_no: str = "04010203040", **change: object) -> Application:
    who = party(national_no=national_no)
    return office.do(applications.register_application, draft(office, who, **change))


def payment(office: Office, application: Application, amount: int) -> ReceiptDraft:
    today = office.clock().date()
    money = Money(amount, currency_on(today))
    return ReceiptDraft(application.id, "محمد الأحمد", money, today, f"form-{next(_REQUESTS)}")


def take(office: Office, application: Application, amount: int) -> Receipt:
    return office.do(take_payment, payment(office, application, amount))


def decide(office: Office, application: Application) -> IndustrialDecision:
    today = office.clock().date()
    decision = IndustrialDecision("", application.id, "77/ص", today, "مديرية صناعة حمص")
    return office.do(applications.record_decision, decision)


def allocate(office: Office, application: Application) -> Allocation:
    plot = office.ask(plots_of, PlotFilter(state=PlotState.VACANT))[0].plot
    today = office.clock().date()
    sketch = rectangle_sketch(100_000, 50_000)
    wanted = AllocationDraft(application.id, plot.id, today, today, sketch)
    return office.do(allocations.allocate_plot, wanted)


def sign(office: Office, allocation: Allocation) -> Contract:
    wanted = ContractDraft(allocation.id, office.clock().date())
    return office.do(contracts.sign_contract, wanted)


def to_contract(office: Office) -> tuple[Application, Contract]:
    """From the application to the signed contract in one day."""
    application = register(office)
    take(office, application, FEES)
    decide(office, application)
    allocation = allocate(office, application)
    take(office, application, NET_THIRD)
    return application, sign(office, allocation)
