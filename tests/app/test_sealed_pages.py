"""Sealed pages, the licence column, corrections: what is in the book stays (art. 14)."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import pytest

from app.commands.applications import correct_line
from app.commands.registers import note_printed, seal_page
from app.domain.books import LineKind, rows_hash
from app.domain.users import Role
from app.errors import Refused, Trouble
from app.queries.registers import (
    PAGE_PAPER,
    entry_history,
    page_content,
    pages_to_seal,
    place_of,
    stored_page,
)
from app.sync.verify import check_books
from tests.app.law import day
from tests.conftest import actor, open_office
from tests.register_story import (
    enter,
    fill,
    found,
    pay_and_decide,
    pdf_of,
    seal,
)


def refused(function, *args, **more) -> list[str]:
    with pytest.raises(Refused) as caught:
        function(*args, **more)
    return [violation.code for violation in caught.value.violations]


def breaks(office) -> list[str]:
    return [b.code for b in office.ask(lambda r: list(check_books(r.session, r.office)))]


@pytest.fixture
def book(empty_office):
    """A volume of two pages of five lines."""
    return found(empty_office)


@pytest.fixture
def desk(empty_office, book):
    """The office of the thin book."""
    return empty_office


def test_a_sealed_page_keeps_its_bytes_and_comes_out_the_same(desk, book):
    fill(desk, 5)
    pdf = pdf_of(desk, book, 1)
    sealed = seal(desk, book, 1)
    assert desk.ask(stored_page, sealed) == pdf
    desk.do(note_printed, PAGE_PAPER, sealed.id, "1/1")
    fill(desk, 3)
    assert desk.ask(stored_page, sealed) == pdf == pdf_of(desk, book, 1)


def test_a_page_is_sealed_once(desk, book):
    fill(desk, 5)
    seal(desk, book, 1)
    assert refused(seal, desk, book, 1) == ["page.already_sealed"]


def test_pages_are_sealed_when_full_and_in_order(desk, book):
    fill(desk, 9)
    assert refused(seal, desk, book, 2) == ["page.not_full"]
    enter(desk)
    assert refused(seal, desk, book, 2) == ["page.previous_open"]
    assert desk.ask(pages_to_seal) == [(book, 1), (book, 2)]
    seal(desk, book, 1)
    seal(desk, book, 2)
    assert desk.ask(pages_to_seal) == []
    assert refused(desk.ask, page_content, book.id, 3) == ["page.unknown"]


def test_a_cashier_does_not_seal(desk, book):
    fill(desk, 5)
    desk.actor = actor(Role.CASHIER)
    assert refused(seal, desk, book, 1) == ["user.not_allowed"]


def test_a_page_that_changed_after_it_was_drawn_is_not_sealed(desk, book):
    first, *_ = fill(desk, 5)
    shown = desk.ask(page_content, book.id, 1)
    pdf = pdf_of(desk, book, 1)
    pay_and_decide(desk, first)
    command = (seal_page, book.id, 1, pdf, "register-1/A4")
    assert refused(desk.do, *command, shown=shown.rows_sha256) == ["page.changed"]


def test_codes_and_seals_hang_together(desk, book):
    fill(desk, 10)
    first, second = seal(desk, book, 1), seal(desk, book, 2)
    pages = [desk.ask(page_content, book.id, n) for n in (1, 2)]
    assert [p.code for p in pages] == [first.code, second.code]
    assert [p.previous_code for p in pages] == [book.code, first.code]
    assert (first.previous_seal, second.previous_seal) == (book.seal, first.seal)
    assert len({book.code, first.code, second.code}) == 3
    assert breaks(desk) == []


def test_the_code_of_a_page_is_known_when_it_can_be_sealed(desk, book):
    fill(desk, 10)
    first, second = (desk.ask(page_content, book.id, n) for n in (1, 2))
    assert first.code
    assert second.code == ""
    assert first.code == seal(desk, book, 1).code


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        (
            "UPDATE blob SET data = CAST(replace(data, 'Amiri', 'Amira') AS BLOB)",
            "verify.page_bytes",
        ),
        ("DELETE FROM blob", "verify.page_bytes"),
        ("UPDATE register_line SET name = 'غيره' WHERE serial = 3", "verify.page_rows"),
        ("UPDATE sealed_page SET sealed_by = 'غيره' WHERE page = 1", "verify.page_chain"),
        ("UPDATE volume SET clerk = 'غيره'", "verify.page_chain"),
        ("DELETE FROM sealed_page WHERE page = 1", "verify.page_chain"),
    ],
)
def test_a_change_behind_a_seal_is_found(desk, book, tmp_path, clock, statement, code):
    fill(desk, 10)
    sealed = [seal(desk, book, page) for page in (1, 2)]
    desk.close()
    with closing(sqlite3.connect(desk.paths.database)) as db, db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute(statement)
    again = open_office(tmp_path, clock)
    try:
        assert code in breaks(again)
        if code == "verify.page_bytes":
            with pytest.raises(Trouble):
                again.ask(stored_page, sealed[0])
    finally:
        again.close()


# --- the licence column --------------------------------------------------------------------------


def test_a_decision_of_an_open_page_stands_in_the_line_itself(desk, book):
    first, *_ = fill(desk, 5)
    decision = pay_and_decide(desk, first)
    [line, *_] = desk.ask(page_content, book.id, 1).lines
    assert line.licence == "77/ص تاريخ 1/3/2026"
    assert decision.annotation is None
    seal(desk, book, 1)
    assert breaks(desk) == []


def test_a_decision_after_sealing_gets_a_line_of_its_own(desk, book):
    first, *_ = fill(desk, 5)
    sealed = seal(desk, book, 1)
    decision = pay_and_decide(desk, first)
    assert decision.annotation.refers_to == first.serial
    page = desk.ask(page_content, book.id, 2)
    assert [(line.kind, line.refers_to, line.licence) for line in page.lines] == [
        (LineKind.ANNOTATION, 1, "77/ص تاريخ 1/3/2026")
    ]
    before = desk.ask(page_content, book.id, 1)
    assert before.lines[0].licence == ""
    assert rows_hash(before.lines) == sealed.rows_sha256
    assert desk.ask(entry_history, 1).now.licence == "77/ص تاريخ 1/3/2026"
    assert breaks(desk) == []


# --- corrections ---------------------------------------------------------------------------------


def test_a_correction_keeps_the_old_line_and_the_sums_right(desk, book):
    wrong = enter(desk, 5000).line
    right = replace(wrong, name="سعاد الخطيب", area=Decimal("4800.5"))
    line = desk.do(correct_line, 1, right, "الاسم والمساحة كما في الطلب")
    page = desk.ask(page_content, book.id, 1)
    assert page.lines == (wrong, line)
    assert (line.kind, line.refers_to, line.area) == (LineKind.CORRECTION, 1, Decimal("-199.5"))
    assert line.remark == "الاسم والمساحة كما في الطلب (المساحة الصحيحة 4,800.5 م²)"
    assert page.page_sum == Decimal("4800.5")


def test_a_second_correction_starts_from_the_first(desk, book):
    wrong = enter(desk, 5000).line
    desk.do(correct_line, 1, replace(wrong, area=Decimal(4800)), "خطأ")
    desk.do(correct_line, 1, replace(wrong, area=Decimal(4700), name="سعاد"), "خطأ آخر")
    assert desk.ask(page_content, book.id, 1).page_sum == 4700
    for serial in (1, 2, 3):
        history = desk.ask(entry_history, serial)
        assert history.entry == wrong
        assert (history.now.name, history.now.area) == ("سعاد", 4700)
    assert desk.ask(entry_history, 4) is None


def test_a_correction_without_a_change_of_area_adds_nothing(desk, book):
    wrong = enter(desk, 5000).line
    line = desk.do(correct_line, 1, replace(wrong, industry_type="غزل"), "نوع الصناعة")
    assert (line.area, line.remark) == (0, "نوع الصناعة")


@pytest.mark.parametrize(
    ("serial", "change", "remark", "codes"),
    [
        (9, {}, "خطأ", ["register.line.unknown"]),
        (2, {}, "خطأ", ["register.line.not_an_entry"]),
        (1, {}, " ", ["register.correction.remark_missing"]),
        (1, {}, "ا" * 121, ["text.too_long"]),
        (1, {"name": ""}, "خطأ", ["party.name.missing"]),
        (1, {"name": "سعاد\u202e"}, "خطأ", ["text.hidden_character"]),
        (1, {"area": Decimal(0)}, "خطأ", ["application.area.not_positive"]),
        (1, {"area": Decimal("1.005")}, "خطأ", ["plot.area.too_fine"]),
        (1, {"subscribed_on": day("2099-01-01")}, "خطأ", ["application.date.in_future"]),
        (
            1,
            {"investment_type": "", "industry_type": " "},
            "خطأ",
            ["application.investment_type.missing", "application.industry_type.missing"],
        ),
    ],
)
def test_a_correction_that_breaks_a_rule_is_not_written(desk, serial, change, remark, codes):
    wrong = enter(desk, 5000).line
    desk.do(correct_line, 1, wrong, "خطأ في القيد")
    assert refused(desk.do, correct_line, serial, replace(wrong, **change), remark) == codes
    assert desk.ask(place_of, 3) is None
