"""The filled form of subscription, allocation and preliminary industrial licence (art. 13.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, cast

from app.documents.deed import BODY, SMALL, Deed, code_of, explained, facts, section
from app.documents.flow import Flow
from app.documents.marks import signature_place, stamp_place
from app.documents.page import Paper, mm
from app.documents.paper_texts import filled, texts_of
from app.domain.applications import COUNCIL_CLASS, Application
from app.domain.applications import Paper as AttachedPaper
from app.domain.days import show_day
from app.domain.explanation import in_digits, in_money
from app.domain.land import Sector
from app.domain.parties import Party, PersonType
from app.domain.pricing import PlotPrice

DOMAIN: Final = b"SYAP1\0"
SIGNATURES: Final = 32 * mm
BOX: Final = 8.0  # points: the square before the name of a paper

SECTORS: Final = {
    Sector.FOOD: "غذائية",
    Sector.ENGINEERING: "هندسية",
    Sector.CHEMICAL: "كيميائية",
    Sector.TEXTILE: "نسيجية",
    Sector.SERVICES: "خدمية",
}
_CLASSES: Final = {1: "الأولى", 2: "الثانية", 3: "الثالثة", 4: "الرابعة"}


def application_form_pdf(
    application: Application,
    price: PlotPrice,
    letterhead: tuple[str, ...],
    *,
    site: str,
    phase: str,
    clerk: str = "",
    copy: int = 0,
) -> bytes:
    """The form as A4 sheets, the same bytes every time.

    `price` is the estimate for the subscribed area, `letterhead` the lines at the upper right,
    `site` and `phase` their names, `clerk` who took the application. `copy` is 0 for the original,
    n for «نسخة رقم n».
    """
    texts = cast("dict[str, str]", texts_of("application"))
    deed = Deed(
        title=texts["title"],
        number=str(application.serial),
        day=application.subscribed_on,
        letterhead=letterhead,
        code=code_of(DOMAIN, application),
        copy=copy,
    )
    _paper, flow = deed.begin()
    office = letterhead[-1] if letterhead else site
    flow.paragraph(filled(texts["preamble"], {"office": office}), size=BODY, align="justify")
    _applicant(flow, application.party)
    _wish(flow, application, site, phase)
    if application.priority_class == COUNCIL_CLASS:
        flow.paragraph(texts["council"], size=SMALL)
    section(flow, "تقدير القيمة ومبلغ التأمين ورسم الاكتتاب")
    explained(flow, price.explanation, application.currency)
    _papers(flow, application.papers)
    _sign(flow, texts["undertaking"], application.party, clerk)
    return flow.paper.finish()


def _applicant(flow: Flow, party: Party) -> None:
    section(flow, "صاحب الطلب")
    rows: list[list[tuple[str, str]]] = [[("الاسم والشهرة", party.full_name)]]
    if party.person_type is PersonType.NATURAL:
        rows.append([("اسم الأب", party.father_name), ("اسم الأم", party.mother_name)])
        rows.append(
            [
                ("الرقم الوطني", party.national_no),
                ("جواز السفر", party.passport_no),
                ("الجنسية", party.nationality),
            ]
        )
    else:
        rows.append([("السجل التجاري", party.register_no), ("الجنسية", party.nationality)])
    rows.append([("الهاتف", party.phone), ("العنوان", party.address)])
    if party.agent_name:
        rows.append([("الوكيل القانوني", party.agent_name), ("سند الوكالة", party.agent_document)])
    facts(flow, rows)


def _wish(flow: Flow, application: Application, site: str, phase: str) -> None:
    section(flow, "الاكتتاب")
    line = application.line
    place = f"المجلد {line.volume_no}، الصفحة {line.page}، السطر {line.line}"
    per_m2 = in_money(application.price_per_m2, application.currency)
    licence = application.licence_no
    if licence and application.licence_date is not None:
        licence = f"{licence} تاريخ {show_day(application.licence_date)}"
    sector = "" if application.sector is None else SECTORS[application.sector]
    rows = [
        [
            ("الموقع", site),
            ("المرحلة", phase),
            ("سعر المتر المربع", f"{per_m2} {application.currency.label}"),
        ],
        [
            ("المساحة المكتتب عليها", f"{in_digits(application.area)} م²"),
            ("نوع الاستثمار", application.investment_type),
        ],
        [("القطاع الصناعي", sector), ("نوع الصناعة", application.industry_type)],
        [
            ("درجة الأفضلية", _CLASSES[application.priority_class]),
            ("قرار الترخيص", licence),
        ],
        [("مسلسل السجل العام", str(line.serial)), ("موضع القيد", place)],
        *([("ملاحظات", text)] for text in (application.note,) if text),
    ]
    facts(flow, rows)


def _papers(flow: Flow, papers: Sequence[AttachedPaper]) -> None:
    """The checklist: a ticked square before each paper that was handed in."""
    if not papers:
        return
    section(flow, "الوثائق المرفقة")
    paper, indent = flow.paper, BOX + 6
    for attached in papers:
        words = attached.name
        height = 14.0 * len(paper.lines_of(words, paper.inner_width - indent, size=10))
        flow.need(height)
        _tick_box(paper, paper.right, flow.y - 11.5, ticked=attached.present)
        paper.paragraph(
            paper.right - indent,
            flow.y - 10,
            paper.inner_width - indent,
            words,
            size=10,
            leading=14,
        )
        flow.space(height)
    flow.space(3)


def _tick_box(paper: Paper, right: float, bottom: float, *, ticked: bool) -> None:
    left = right - BOX
    paper.rect(left, bottom, BOX, BOX, weight=0.7)
    if ticked:
        hook = [(left + 1.6, bottom + 4), (left + 3.4, bottom + 1.8), (left + 6.6, bottom + 6.6)]
        paper.polygon(hook, closed=False, weight=1.2)


def _sign(flow: Flow, undertaking: str, party: Party, clerk: str) -> None:
    """The undertaking with the applicant's signature, the clerk's, and the stamp, together."""
    lines = flow.paper.lines_of(undertaking, flow.paper.inner_width, size=BODY)
    flow.need(_height(lines) + SIGNATURES)
    flow.space(4)
    flow.paragraph(undertaking, size=BODY, align="justify")
    paper, y = flow.paper, flow.y - 9 * mm
    signer = party.agent_name or party.full_name
    width = paper.inner_width * 0.4
    signature_place(paper, paper.right, y, "صاحب الطلب أو وكيله", name=signer, width=width)
    left = paper.right - width - 5 * mm
    signature_place(paper, left, y, "الموظف المختص", name=clerk, width=width - 10 * mm)
    stamp_place(paper, paper.left + 13 * mm, flow.y - SIGNATURES / 2, radius=12 * mm)
    flow.space(SIGNATURES)


def _height(lines: Iterable[str]) -> float:
    return len(list(lines)) * BODY * 1.6 + 8
