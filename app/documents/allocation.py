"""The one document of allocation, handover and sketch of a plot (art. 13.2, 13.3), on A4."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from app.documents.deed import BODY, UNKNOWN, Deed, cited, code_of, explained, facts, section
from app.documents.flow import Flow
from app.documents.marks import signature_place, stamp_place
from app.documents.page import LEADING, Paper, mm
from app.documents.paper_texts import filled, texts_of
from app.documents.sketch import draw_sketch
from app.documents.sketch_texts import two_places
from app.domain.allocations import Allocation, AllocationCancelled
from app.domain.days import show_day
from app.domain.explanation import article_label, in_money
from app.domain.money import Money
from app.domain.words import HUNDREDS, receipt_words

DOMAIN: Final = b"SYAL1\0"
SIGNATURE: Final = 19.5 * mm  # how high the place for a signature and the stamp is
HANDED_OVER: Final = 23 * mm  # the handover under the sketch, without the lines of its text


def allocation_pdf(
    allocation: Allocation,
    letterhead: tuple[str, ...],
    *,
    copy: int = 0,
    cancelled: AllocationCancelled | None = None,
    hundred: str = HUNDREDS[0],
) -> bytes:
    """The document as A4 sheets, the same bytes every time; an allocation without a number prints
    as a draft.

    `letterhead` are the lines at the upper right. `copy` is 0 for the original, n for «نسخة رقم n».
    `cancelled` prints it as void. `hundred` is the office's spelling of مائة.
    The sketch is the frozen one, at a true round scale.
    """
    texts = cast(Mapping[str, Any], texts_of("allocation"))
    deed = _deed(allocation, letterhead, texts["title"], copy, cancelled)
    paper, flow = deed.begin()
    values = _values(allocation, hundred)
    flow.paragraph(filled(texts["preamble"], values), size=BODY, align="justify")
    _whom_and_what(flow, allocation)
    _money(flow, allocation, texts, values)
    _terms(flow, texts, values)
    _sign(flow, allocation)
    _sketch_page(deed, paper, allocation, texts, values)
    return paper.finish()


def allocation_code(allocation: Allocation) -> str:
    """The ten characters printed on the document."""
    return code_of(DOMAIN, allocation)


def plot_name(number: str, block: str) -> str:
    """«12» or «12 (قطاع الغذائية)»."""
    return f"{number} ({block})" if block else number


def _deed(
    allocation: Allocation,
    letterhead: tuple[str, ...],
    title: str,
    copy: int,
    cancelled: AllocationCancelled | None,
) -> Deed:
    void = ""
    if cancelled is not None:
        void = (
            f"ألغي هذا التخصيص بتاريخ {show_day(cancelled.cancelled_on)} بموجب "
            f"{article_label(cancelled.article)}: {cancelled.reason}"
        )
    return Deed(
        title=title,
        number=allocation.document_no,
        day=allocation.allocated_on,
        letterhead=letterhead,
        code=allocation_code(allocation),
        copy=copy,
        void=void,
    )


def _values(allocation: Allocation, hundred: str) -> Mapping[str, str]:
    """What fills the places of resources/paper/allocation.toml."""
    net = Money(allocation.net_due, allocation.currency)
    return {
        "decision_no": allocation.decision_no,
        "decision_date": show_day(allocation.decision_date),
        "serial": str(allocation.application_serial),
        "handover_on": show_day(allocation.handover_on),
        "pay_third_by": show_day(allocation.pay_third_by),
        "build_by": show_day(allocation.build_by),
        "net_due": net.labelled(),
        "net_due_words": receipt_words(net, hundred=hundred),
        "plot": plot_name(allocation.plot_number, allocation.plot_block),
    }


def _whom_and_what(flow: Flow, allocation: Allocation) -> None:
    section(flow, "المخصص له والمقسم")
    per_m2 = in_money(allocation.price_per_m2, allocation.currency)
    rows = [
        [("الاسم والشهرة", allocation.party_name)],
        [
            ("الرقم الوطني / السجل", allocation.party_identity),
            ("مسلسل السجل العام", str(allocation.application_serial)),
        ],
        [("نوع الصناعة", allocation.industry_type)],
        [
            ("رقم المقسم", allocation.plot_number),
            ("القطاع", allocation.plot_block),
            ("الفئة", f"/{allocation.plot_category.letter}/"),
        ],
        [
            ("رقم العقار", allocation.cadastral_ref),
            ("الموقع", allocation.site_name),
            ("المرحلة", str(allocation.phase_no)),
        ],
        [
            ("المساحة", f"{two_places(allocation.area)} م²"),
            ("سعر المتر المربع", f"{per_m2} {allocation.currency.label}"),
        ],
        *([("مبررات المساحة", text)] for text in (allocation.area_reason,) if text),
        *([("ملاحظة", text)] for text in (allocation.override_note,) if text),
    ]
    facts(flow, rows)


def _money(
    flow: Flow, allocation: Allocation, texts: Mapping[str, Any], values: Mapping[str, str]
) -> None:
    section(flow, "قيمة المقسم والمستحق عند الاستلام")
    explained(flow, allocation.explanation, allocation.currency)
    text = texts["net_due"] if allocation.net_due else texts["nothing_due"]
    flow.paragraph(filled(text, values), size=BODY + 0.5, bold=True)


def _terms(flow: Flow, texts: Mapping[str, Any], values: Mapping[str, str]) -> None:
    section(flow, "المهل والالتزامات")
    rows = [
        (article_label(term["article"]), filled(term["text"], values)) for term in texts["terms"]
    ]
    cited(flow, rows)


def _sign(flow: Flow, allocation: Allocation) -> None:
    """Who signs for the city, and the stamp."""
    flow.need(SIGNATURE)
    paper, y = flow.paper, flow.y - 8 * mm
    name = allocation.signatory or UNKNOWN
    signature_place(paper, paper.right, y, "المدير العام", name=name, width=75 * mm)
    stamp_place(paper, paper.left + 30 * mm, flow.y - SIGNATURE / 2, radius=9 * mm)
    flow.space(SIGNATURE)


def _sketch_page(
    deed: Deed,
    paper: Paper,
    allocation: Allocation,
    texts: Mapping[str, Any],
    values: Mapping[str, str],
) -> None:
    """The sketch, and under it that the plot was handed over as drawn."""
    paper.new_page()
    y = deed.running_head(paper) - 10
    title = f"كروكي المقسم رقم {values['plot']}"
    paper.text(paper.centre, y, title, size=15, bold=True, align="centre")
    whose = paper.lines_of(_whose(allocation), paper.inner_width, size=10.5)
    for line in whose:
        y -= 17
        paper.text(paper.centre, y, line, size=10.5, align="centre")
    lines = paper.lines_of(filled(texts["handover"], values), paper.inner_width, size=BODY)
    foot = paper.bottom + HANDED_OVER + len(lines) * BODY * LEADING
    box = (paper.left, foot, paper.right, y - 6)
    draw_sketch(paper, box, allocation.sketch, plot_no=allocation.plot_number)
    flow = Flow(paper, foot - 2)
    section(flow, "استلام المقسم", keep=0)
    flow.paragraph("\n".join(lines), size=BODY, align="justify")
    half = paper.inner_width / 2
    low = paper.bottom + 7 * mm
    signature_place(paper, paper.right, low, "المسلّم عن المدينة", width=half - 8 * mm)
    left = paper.left + half - 4 * mm
    signature_place(paper, left, low, "المستلم (المخصص له)", width=half - 4 * mm)


def _whose(allocation: Allocation) -> str:
    """Where the plot lies and whose it is."""
    parts = [allocation.site_name, f"المرحلة {allocation.phase_no}"]
    if ref := allocation.cadastral_ref:
        parts.append(f"العقار {ref}" if ref[0].isdigit() else ref)
    return " – ".join((*parts, f"المخصص له: {allocation.party_name}"))
