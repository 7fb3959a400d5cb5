"""The stick through the real pages of both sides."""

from pathlib import Path

import pytest

from app.sync import joining
from tests.conftest import ADMINISTRATOR, new_office, open_office
from tests.story import FEES, register, take
from ui.colours import Tone
from ui.desk import Desk
from ui.pages.exchange import ExchangePage


@pytest.fixture
def side(dressed, machine, qtbot):
    """Make a page of an office, with answers instead of dialogs."""
    desks = []

    def make(office, stick: Path) -> ExchangePage:
        desk = Desk(office, machine=machine)
        desks.append(desk)
        page = ExchangePage(desk)
        qtbot.addWidget(page)
        page.stick.choose_folder = lambda: str(stick)
        page.stick.confirm = lambda _question, _fingerprint: True
        page.resize(1100, 660)
        return page

    yield make
    for desk in desks:
        desk.jobs.close()


@pytest.fixture
def ministry(tmp_path, clock):
    office = open_office(tmp_path / "ministry", clock)
    office.set_up(new_office("MIN", "وزارة الإدارة المحلية"))
    office.actor = ADMINISTRATOR
    yield office
    office.close()


def newest(stick: Path, pattern: str) -> str:
    return str(max(stick.glob(pattern), key=lambda p: p.stat().st_mtime_ns))


def test_the_whole_round_by_buttons(qtbot, side, office, ministry, tmp_path, clock):
    stick = tmp_path / "stick"
    stick.mkdir()
    here, there = side(office, stick), side(ministry, stick)
    assert not here.export_button.isEnabled()
    here.request_button.click()
    there.stick.choose_file = lambda: newest(stick, "*.sye")
    there.read_button.click()
    here.stick.choose_file = lambda: newest(stick, "*_reply.sye")
    here.read_button.click()
    assert here.export_button.isEnabled()
    take(office, register(office), FEES)
    with qtbot.waitSignal(here.stick.told, timeout=20_000):
        here.export_button.click()
    there.stick.choose_file = lambda: newest(stick, "*.syx")
    with qtbot.waitSignal(there.stick.told, timeout=20_000):
        there.read_button.click()
    assert there.offices.rows[0].seq > 5
    clock.forward(minutes=1)
    here.stick.choose_file = lambda: newest(stick, "*.sya")
    here.read_button.click()
    assert here.tiles[0].value.text() == "0"
    assert here.files.rows[0].status == "ok"


def test_a_wrong_fingerprint_enrols_nobody(side, office, ministry, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    here, there = side(office, stick), side(ministry, stick)
    here.request_button.click()
    there.stick.choose_file = lambda: newest(stick, "*.sye")
    there.stick.confirm = lambda _question, _fingerprint: False
    there.read_button.click()
    assert ministry.ask(joining.known_offices) == []


def test_a_package_read_in_an_office_says_where_it_belongs(qtbot, side, office, ministry, tmp_path):
    office.do(
        joining.join_ministry,
        ministry.do(joining.accept_office, office.ask(joining.own_request)),
    )
    here = side(office, tmp_path)
    with qtbot.waitSignal(here.stick.told, timeout=20_000):
        here.export_button.click()
    said = []
    here.stick.told.connect(lambda text, tone: said.append((text, tone)))
    here.stick.choose_file = lambda: newest(tmp_path, "*.syx")
    with qtbot.captureExceptions() as raised:
        here.read_button.click()
        qtbot.waitUntil(lambda: bool(raised or said), timeout=20_000)
    assert said == [] or said[0][1] is Tone.BAD
    assert raised == [] or "exchange.not_the_ministry" in str(raised[0][1])
