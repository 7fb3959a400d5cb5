"""Stamped books: places, pages, sums, seals, corrections (art. 14)."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands.registers import note_printed
from app.commands.registers import open_volume as open_volume_command
from app.domain.priorities import Candidate, rank
from app.domain.register_pages import PageState
from app.domain.registers import opening_sentence, register_position
from app.errors import Refused
from app.queries.registers import (
    PAGE_PAPER,
    page_content,
    pages_of,
    pages_to_print,
    place_of,
    volumes,
)
from app.sync.verify import check_books
from tests.app.law import HASSIA, UNHURRIED, day
from tests.app.register_samples import volume
from tests.register_story import (
    enter,
    fill,
    found,
    open_volume,
    seal,
)

sizes = st.integers(1, 300)


@UNHURRIED
@given(st.integers(1, 10**9), sizes, sizes)
def test_a_place_says_its_serial_again(serial, lines, pages):
    volume, page, line = register_position(serial, lines, pages)
    assert 1 <= line <= lines
    assert 1 <= page <= pages
    assert ((volume - 1) * pages + page - 1) * lines + line == serial


@pytest.mark.parametrize("wrong", [(0, 25, 200), (1, 0, 200), (1, 25, 0)])
def test_there_is_no_place_below_one(wrong):
    with pytest.raises(ValueError, match="serial"):
        register_position(*wrong)


def test_a_volume_without_pages_is_not_opened():
    with pytest.raises(ValueError, match="pages"):
        opening_sentence(day("2007-03-15"), 0)


def test_a_class_that_the_article_does_not_know_is_an_error():
    with pytest.raises(ValueError, match="class 5"):
        rank([Candidate("طلب 1", 5, day("2007-03-15"), 1)], HASSIA)
    assert rank([], HASSIA) == ()


# --- volumes and pages of a real office ----------------------------------------------------------


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


@pytest.mark.parametrize(
    ("serial", "place"),
    [(1, (1, 1)), (25, (1, 25)), (26, (2, 1)), (1237, (50, 12)), (5000, (200, 25))],
)
def test_e28_places_in_a_volume(serial, place):
    assert volume().position(serial) == place
    assert serial in volume().serials_of(place[0])


def test_e28_the_second_volume_goes_on_with_the_serials():
    second = volume(no=2, first=5001)
    assert second.position(5001) == (1, 1)
    with pytest.raises(ValueError, match="5000"):
        second.position(5000)


def test_lines_fill_pages_and_volumes_in_order(desk, book):
    entered = fill(desk, 10)
    assert [(a.line.page, a.line.line) for a in entered] == [
        (p, n) for p in (1, 2) for n in range(1, 6)
    ]
    assert refused(enter, desk) == ["register.no_open_volume"]
    second = open_volume(desk)
    assert (second.no, second.first_serial) == (2, 11)
    assert enter(desk).line.serial == 11
    assert desk.ask(place_of, 11).volume_id == second.id
    assert desk.ask(place_of, 12) is None


def test_a_second_volume_waits_until_the_first_is_full(desk):
    enter(desk)
    assert refused(open_volume, desk) == ["volume.already_open"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"pages": 0}, "volume.pages.out_of_range"),
        ({"pages": 1001}, "volume.pages.out_of_range"),
        ({"lines_per_page": 4}, "volume.lines.out_of_range"),
        ({"lines_per_page": 61}, "volume.lines.out_of_range"),
        ({"opened_on": day("2099-01-01")}, "volume.date.in_future"),
        ({"clerk": " "}, "volume.signatory.missing"),
        ({"council_chairman": "محمد\u202eغزال"}, "text.hidden_character"),
    ],
)
def test_a_volume_that_breaks_a_rule_is_not_opened(desk, book, change, code):
    fill(desk, 10)
    assert refused(desk.do, open_volume_command, replace(book, **change)) == [code]


def test_the_states_of_a_page(desk, book):
    def states() -> list[PageState]:
        return [line.state for line in desk.ask(pages_of, book)]

    assert states() == []
    fill(desk, 4)
    assert states() == [PageState.OPEN]
    enter(desk)
    assert states() == [PageState.FULL]
    sealed = seal(desk, book, 1)
    enter(desk)
    assert states() == [PageState.SEALED, PageState.OPEN]
    assert desk.ask(pages_to_print) == [sealed]
    desk.do(note_printed, PAGE_PAPER, sealed.id, "1/1")
    assert states() == [PageState.PRINTED, PageState.OPEN]
    assert desk.ask(pages_to_print) == []
    [line] = desk.ask(volumes)
    assert (line.used, line.left) == (6, 4)


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(areas=st.lists(st.decimals("0.01", "99999", places=2), min_size=1, max_size=7))
def test_carried_sums_equal_the_sum_of_the_register(desk, book, areas):
    """Every example goes on in the same register, through several volumes."""
    for area in areas:
        if desk.ask(volumes)[-1].left == 0:
            open_volume(desk)
        enter(desk, area)
    expected, carried = Decimal(0), Decimal(0)
    for of in desk.ask(volumes):
        for one in desk.ask(pages_of, of.volume):
            content = desk.ask(page_content, of.volume.id, one.page)
            assert content.carried_in == carried
            assert content.page_sum == one.area == sum(line.area for line in content.lines)
            carried = content.carried_out
            expected += content.page_sum
    assert carried == expected
    database = desk.paths.database
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        assert db.execute("SELECT sum(area) FROM register_line").fetchone() == (carried * 100,)
