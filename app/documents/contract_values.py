"""What fills the places in the texts of the sale contract."""

from __future__ import annotations

from collections.abc import Mapping

from app.documents.allocation import plot_name
from app.documents.deed import UNKNOWN
from app.documents.sketch_texts import two_places
from app.domain.contracts import Contract
from app.domain.days import show_day
from app.domain.explanation import in_money, in_percent
from app.domain.money import Money
from app.domain.parties import Party, PersonType
from app.domain.regulation import Regulation
from app.domain.schedule import method_label, totals_of
from app.domain.words import amount_in_words


def values_of(contract: Contract, hundred: str) -> Mapping[str, str]:
    """All values by the names of the places; rates and periods are those of the frozen version."""
    law = contract.regulation
    return {
        **_of_regulation(law),
        **_of_money(contract, hundred),
        "hundred": hundred,
        "number": contract.number or "—",
        "signed_on": show_day(contract.signed_on),
        "document_no": contract.document_no,
        "allocated_on": show_day(contract.allocated_on),
        "plot": (
            f"المقسم رقم {plot_name(contract.plot_number, contract.plot_block)} في موقع "
            f"{contract.site_name} من المرحلة {contract.phase_no}"
        ),
        "area": two_places(contract.area),
        "industry": contract.industry_type,
        "stamps_by": show_day(contract.stamps_by),
        "approval_no": contract.approval_no,
        "exclusions": exclusions(contract),
    }


def _of_regulation(law: Regulation) -> dict[str, str]:
    decision = f"القرار رقم {law.decision_no}" if law.decision_no else "القرار رقم غير محدد"
    if not law.effective_from_assumed:
        decision += f" تاريخ {show_day(law.effective_from)}"
    return {
        "regulation": law.title,
        "decision": decision,
        "issuer": law.issuer,
        "session_no": str(law.session_no),
        "session_date": show_day(law.session_date),
        "increase_rate": in_percent(law.annual_increase_rate),
        "fine_rate": in_percent(law.late_fine_annual_rate),
        "build_min": in_percent(law.build_min),
        "build_max": in_percent(law.build_max),
        "period": months(law.period_months),
        "first_after": months(law.first_instalment_after_months),
        "warning": months(law.warning_window_months),
        "start_building": months(law.start_building_months),
        "stamps": days(law.pay_stamps_days),
    }


def _of_money(contract: Contract, hundred: str) -> dict[str, str]:
    currency = contract.currency
    totals = totals_of(contract.rows)

    def amount(minor: int) -> str:
        return Money(minor, currency).labelled()

    def words(minor: int) -> str:
        return amount_in_words(Money(minor, currency), hundred=hundred)

    return {
        "per_m2": f"{in_money(contract.price_per_m2, currency)} {currency.label}",
        "value": amount(contract.value),
        "value_words": words(contract.value),
        "third": amount(contract.third),
        "financed": amount(contract.financed),
        "financed_words": words(contract.financed),
        "increase": amount(totals.increase),
        "total": amount(totals.amount_due),
        "instalments": instalments(len(contract.rows)),
        "method": method_label(contract.increase_method),
    }


def exclusions(contract: Contract) -> str:
    """What the price of the phase leaves out (art. 7), or nothing."""
    phases = contract.regulation.phases
    return next((phase.exclusions for phase in phases if phase.no == contract.phase_no), "")


def first_party(contract: Contract) -> str:
    """Who sells, and by whom represented."""
    signer = contract.first_party_signer
    by = f"ممثلاً بالمدير العام {signer}" if signer else f"ممثلاً بـ: {UNKNOWN}"
    return f"{contract.first_party}، {by}."


def second_party(party: Party) -> str:
    """Who buys, with all that tells this person or company from others."""
    if party.person_type is PersonType.LEGAL:
        parts = [party.full_name, _named("سجل تجاري رقم", party.register_no)]
    else:
        parts = [
            party.full_name,
            _named("اسم الأب", party.father_name),
            _named("اسم الأم", party.mother_name),
            _named("الرقم الوطني", party.national_no),
            _named("جواز سفر رقم", party.passport_no),
        ]
    parts += [
        _named("الجنسية", party.nationality),
        _named("العنوان", party.address),
        _named("هاتف", party.phone),
        _named("يمثله", party.agent_name),
        _named("بموجب", party.agent_document),
    ]
    return "، ".join(part for part in parts if part) + "."


def _named(label: str, value: str) -> str:
    return f"{label} {value}" if value else ""


def months(n: int) -> str:
    """«شهر واحد», «شهرين», «6 أشهر», «12 شهراً»."""
    return counted(n, ("شهر واحد", "شهرين", "أشهر", "شهراً"))


def days(n: int) -> str:
    return counted(n, ("يوم واحد", "يومين", "أيام", "يوماً"))


def instalments(n: int) -> str:
    return counted(n, ("قسط واحد", "قسطين", "أقساط", "قسطاً"))


def counted(n: int, forms: tuple[str, str, str, str]) -> str:
    """A number in digits with its noun: one, two, three to ten, eleven to ninety-nine."""
    one, two, few, many = forms
    if n in (1, 2):
        return (one, two)[n - 1]
    return f"{n} {few if 3 <= n <= 10 else many}"
