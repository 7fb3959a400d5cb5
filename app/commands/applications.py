"""Commands at the single window: applications and industrial decisions."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.domain.applications import (
    Application,
    ApplicationDraft,
    IndustrialDecision,
    check_application,
    check_decision,
)
from app.domain.books import (
    GENERAL_REGISTER,
    LineKind,
    RegisterLine,
    as_corrected,
    check_correction,
    correcting,
    licence_text,
)
from app.domain.land import Category, Phase, Site
from app.domain.money import currency_on
from app.domain.names import clean
from app.domain.parties import Party
from app.domain.pricing import price_plot
from app.domain.regulation import Regulation
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import accounts, books, land, people
from app.storage.registers import next_line
from app.storage.work import Tx

AT_THE_WINDOW = (Role.CLERK, Role.INVESTMENT, Role.ADMINISTRATOR)


@allowed(*AT_THE_WINDOW)
def register_application(tx: Tx, draft: ApplicationDraft) -> Application:
    """Enter an application and its line in the general register (art. 13.1, 14).

    Raises Refused when a rule is broken or no volume of the register is open.
    """
    draft = _cleaned(draft)
    Refused.unless_none(check_application(draft, today=tx.today))
    site, phase, regulation = _terms(tx, draft)
    party, is_new = _party(tx, draft)
    currency = currency_on(draft.subscribed_on)
    price = price_plot(Category.A, draft.area, phase.price, regulation, currency=currency)
    application_id = tx.new_id()
    line = _line(tx, draft, party, application_id)
    for scan in draft.scans:
        books.keep_bytes(tx.session, scan.data)
    application = Application(
        id=application_id,
        party=party,
        party_is_new=is_new,
        site_id=site.id,
        phase_id=phase.id,
        subscribed_on=draft.subscribed_on,
        area=draft.area,
        investment_type=draft.investment_type,
        sector=draft.sector,
        industry_type=draft.industry_type,
        priority_class=draft.priority_class,
        papers=draft.papers,
        licence_no=draft.licence_no,
        licence_date=draft.licence_date,
        regulation=regulation.version_id,
        price_per_m2=phase.price,
        currency=currency,
        value=price.value,
        insurance=price.insurance,
        fee=price.subscription_fee,
        explanation=price.explanation,
        line=line,
        note=draft.note,
    )
    tx.record("application.registered", application)
    return application


@allowed(*AT_THE_WINDOW)
def record_decision(tx: Tx, decision: IndustrialDecision) -> IndustrialDecision:
    """Keep the industrial decision in the file (art. 13.2).

    When the register page of the application is already sealed, the decision gets a line of its
    own that refers to the application's.
    """
    application = people.application_of(tx.session, decision.application_id)
    if application is None:
        raise Refused(Violation("application.unknown", "application_id"))
    account = accounts.account_of(tx.reader, application.id, on=decision.decided_on)
    decision = replace(
        decision,
        id=tx.new_id(),
        number=clean(decision.number),
        issued_by=clean(decision.issued_by),
        override_note=clean(decision.override_note),
    )
    Refused.unless_none(
        check_decision(
            decision,
            paid=account.fees_paid,
            subscribed_on=application.subscribed_on,
            today=tx.today,
        )
    )
    line = application.line
    if books.sealed_page(tx.session, line.volume_id, line.page) is not None:
        licence = licence_text(decision.number, decision.decided_on)
        decision = replace(
            decision,
            annotation=_refer(tx, line, LineKind.ANNOTATION, "قرار صناعي", licence=licence),
        )
    tx.record("decision.recorded", decision)
    return decision


@allowed(*AT_THE_WINDOW)
def correct_line(tx: Tx, serial: int, right: RegisterLine, remark: str) -> RegisterLine:
    """Write a correcting line; the wrong one stays as it stands (art. 14).

    `right` carries the corrected name, day, area and kinds; its numbers are given here. The area
    of the new line is the difference to what the entry says today, so that sums stay right.
    """
    wrong = books.line_by_serial(tx.session, tx.office, GENERAL_REGISTER, serial)
    right, remark = _cleaned_line(right), clean(remark)
    Refused.unless_none(check_correction(wrong, right, remark, today=tx.today))
    if wrong is None:
        raise AssertionError("check_correction refuses an unknown line")
    now = as_corrected(wrong, books.lines_about(tx.session, wrong))
    content = correcting(now, right, remark)
    line = replace(
        _refer(tx, wrong, LineKind.CORRECTION, content.remark, licence=content.licence),
        name=content.name,
        subscribed_on=content.subscribed_on,
        area=content.area,
        investment_type=content.investment_type,
        industry_type=content.industry_type,
    )
    tx.record("register.corrected", line)
    return line


def _cleaned_line(line: RegisterLine) -> RegisterLine:
    return replace(
        line,
        name=clean(line.name),
        investment_type=clean(line.investment_type),
        industry_type=clean(line.industry_type),
        licence=clean(line.licence),
    )


def _cleaned(draft: ApplicationDraft) -> ApplicationDraft:
    party = draft.party
    texts: dict[str, Any] = {
        name: clean(value)
        for name in party.__slots__
        if isinstance(value := getattr(party, name), str)
    }
    return replace(
        draft,
        party=replace(party, **texts),
        investment_type=clean(draft.investment_type),
        industry_type=clean(draft.industry_type),
        licence_no=clean(draft.licence_no),
        note=clean(draft.note),
        papers=tuple(replace(paper, name=clean(paper.name)) for paper in draft.papers),
    )


def _terms(tx: Tx, draft: ApplicationDraft) -> tuple[Site, Phase, Regulation]:
    site = land.site_of(tx.session, draft.site_id)
    phase = land.phase_of(tx.session, draft.phase_id)
    if site is None or phase is None or phase.site_id != site.id:
        raise Refused(Violation("phase.unknown", "phase_id"))
    regulation = people.regulation_of(tx.session, tx.office, site.regulation)
    if regulation is None:
        raise Refused(Violation("site.regulation.unknown", "site_id"))
    return site, phase, regulation


def _party(tx: Tx, draft: ApplicationDraft) -> tuple[Party, bool]:
    if draft.known_party_id:
        known = people.party_of(tx.session, draft.known_party_id)
        if known is None:
            raise Refused(Violation("party.unknown", "full_name"))
        return known, False
    same = people.party_with_identity(tx.session, tx.office, draft.party)
    if same is not None:
        raise Refused(Violation("party.already_known", "national_no", {"name": same.full_name}))
    return replace(draft.party, id=tx.new_id()), True


def _line(tx: Tx, draft: ApplicationDraft, party: Party, application_id: str) -> RegisterLine:
    licence = ""
    if draft.licence_no and draft.licence_date is not None:
        licence = licence_text(draft.licence_no, draft.licence_date)
    return next_line(
        tx,
        GENERAL_REGISTER,
        kind=LineKind.ENTRY,
        subject_id=application_id,
        name=party.full_name,
        subscribed_on=draft.subscribed_on,
        area=draft.area,
        investment_type=draft.investment_type,
        industry_type=draft.industry_type,
        licence=licence,
    )


def _refer(
    tx: Tx, line: RegisterLine, kind: LineKind, remark: str, *, licence: str
) -> RegisterLine:
    return next_line(
        tx,
        line.register,
        kind=kind,
        subject_id=line.subject_id,
        name=line.name,
        subscribed_on=line.subscribed_on,
        area=Decimal(0),
        investment_type=line.investment_type,
        industry_type=line.industry_type,
        licence=licence,
        refers_to=line.serial,
        remark=remark,
    )
