"""What an investor's file says, as labels and values for its cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.explanation import article_label
from app.domain.land import Category
from app.domain.money import Currency, Money
from app.domain.parties import PersonType
from app.queries.investor_file import FileDate, InvestorFile
from ui.land_names import price_labelled, sector_label
from ui.text import apart, day, digits, money_labelled, number
from ui.widgets.facts import Fact


def party_facts(file: InvestorFile) -> list[Fact]:
    say, who = QCoreApplication.translate, file.application.party
    natural = who.person_type is PersonType.NATURAL
    agent = who.agent_name
    if agent and who.agent_document:
        agent = f"{agent} — {digits(who.agent_document)}"
    return [
        (say("investor", "الاسم والشهرة") if natural else say("investor", "الشركة"), who.full_name),
        (say("investor", "اسم الأب"), who.father_name),
        (say("investor", "اسم الأم"), who.mother_name),
        (say("investor", "الرقم الوطني"), digits(who.national_no)),
        (say("investor", "السجل التجاري"), digits(who.register_no)),
        (say("investor", "جواز السفر"), digits(who.passport_no)),
        (say("investor", "الجنسية"), who.nationality),
        (say("investor", "الوكيل القانوني"), agent),
        (say("investor", "الهاتف"), apart(digits(who.phone)) if who.phone else ""),
        (say("investor", "العنوان"), digits(who.address)),
    ]


def application_facts(file: InvestorFile) -> list[Fact]:
    say, made = QCoreApplication.translate, file.application
    line, currency = made.line, made.currency
    place = say("investor", "المجلد {0}، الصفحة {1}، السطر {2}").format(
        *(apart(number(value)) for value in (line.volume_no, line.page, line.line))
    )
    phase = "" if file.phase is None else file.phase.name
    site = "" if file.site is None else file.site.name
    licence = digits(made.licence_no)
    if made.licence_date is not None:
        licence = f"{apart(licence)} — {apart(day(made.licence_date))}"
    return [
        (say("investor", "المسلسل"), number(made.serial)),
        (say("investor", "القيد في السجل العام"), place),
        (say("investor", "تاريخ الاكتتاب"), day(made.subscribed_on)),
        (say("investor", "الموقع والمرحلة"), f"{site} — {phase}"),
        (say("investor", "المساحة المكتتب عليها"), _square_metres(number(made.area))),
        (say("investor", "سعر المتر المربع"), price_labelled(made.price_per_m2, currency)),
        (say("investor", "نوع الاستثمار"), made.investment_type),
        (say("investor", "القطاع الصناعي"), sector_label(made.sector)),
        (say("investor", "نوع الصناعة"), made.industry_type),
        (say("investor", "درجة الأفضلية"), number(made.priority_class)),
        (say("investor", "قرار الترخيص"), licence),
        (say("investor", "القيمة المقدرة"), _money(made.value, currency)),
        (say("investor", "مبلغ التأمين"), _money(made.insurance, currency)),
        (say("investor", "رسم الاكتتاب"), _money(made.fee, currency)),
        (say("investor", "ملاحظات"), made.note),
    ]


def decision_facts(file: InvestorFile) -> list[Fact]:
    say, decision = QCoreApplication.translate, file.decision
    if decision is None:
        return []
    needed = decision.area_needed
    return [
        (say("investor", "الرقم"), apart(digits(decision.number))),
        (say("investor", "التاريخ"), day(decision.decided_on)),
        (say("investor", "الجهة"), decision.issued_by),
        (
            say("investor", "المساحة اللازمة"),
            "" if needed is None else _square_metres(number(needed)),
        ),
        (say("investor", "سبب التجاوز"), decision.override_note),
    ]


def allocation_facts(file: InvestorFile) -> list[Fact]:
    say, given = QCoreApplication.translate, file.allocation
    if given is None:
        return []
    ended = file.cancelled
    plot = digits(given.plot_number)
    if given.plot_block:
        plot = say("investor", "{0} من القطاع {1}").format(apart(plot), apart(given.plot_block))
    facts = [
        (say("investor", "وثيقة التخصيص"), apart(digits(given.document_no))),
        (say("investor", "تاريخ التخصيص"), day(given.allocated_on)),
        (say("investor", "المقسم"), plot),
        (say("investor", "المساحة"), _square_metres(number(given.area))),
        (say("investor", "قيمة المقسم"), _money(given.value, given.currency)),
        (say("investor", "ثلث القيمة"), _money(given.third, given.currency)),
    ]
    if given.plot_category is Category.A:
        facts.append((say("investor", "الباقي للتقسيط"), _money(given.financed, given.currency)))
    if ended is not None:
        how = say("investor", "{0} بموجب {1}: {2}")
        article = article_label(ended.article)
        words = how.format(apart(day(ended.cancelled_on)), article, ended.reason)
        facts.append((say("investor", "إلغاء التخصيص"), words))
    return facts


def contract_facts(file: InvestorFile) -> list[Fact]:
    say, contract = QCoreApplication.translate, file.contract
    if contract is None:
        return []
    return [
        (say("investor", "رقم العقد"), apart(digits(contract.number))),
        (say("investor", "تاريخ التوقيع"), day(contract.signed_on)),
        (say("investor", "قيمة العقد"), _money(contract.value, contract.currency)),
        (say("investor", "عدد الأقساط"), number(len(contract.rows))),
        (say("investor", "نسخة النظام"), contract.regulation.title),
    ]


def date_label(found: FileDate) -> str:
    """What has to be done until a last day."""
    say = QCoreApplication.translate
    return {
        "D1": say("investor", "تسديد ثلث القيمة"),
        "D2": say("investor", "توقيع العقد"),
        "D3": say("investor", "تسديد طوابع العقد"),
        "D4": say("investor", "الترخيص والبدء بالبناء"),
    }[found.code]


def _money(minor: int, currency: Currency) -> str:
    """An amount in the pound in which the paper was written."""
    return money_labelled(Money(minor, currency))


def _square_metres(figures: str) -> str:
    return QCoreApplication.translate("investor", "{0} م²").format(apart(figures))
