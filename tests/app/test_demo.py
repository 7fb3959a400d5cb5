"""The demonstration office: its sizes, its people, and that it is an office like all others."""

import time
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select, text

from app.demo import build, staff
from app.demo.build import FULL, SMALL, build_demonstration, ministry_paths
from app.demo.chance import Chance, _read
from app.demo.founding import regulation_text
from app.demo.land import ALL_PLOTS, ESTABLISHMENTS, _plots, plan_phases, sketch_of
from app.demo.years import subscription_days
from app.domain.land import Plot, Sector
from app.domain.names import check_text, clean
from app.domain.regulation import parse_regulation
from app.domain.sketches import area_warning, check_sketch
from app.errors import Refused, Trouble
from app.office import Office
from app.paths import Paths
from app.queries.receipts import unprinted_receipts
from app.queries.registers import volumes
from app.storage.rows import (
    AllocationCancelledRow,
    ApplicationRow,
    PlotRow,
    ReceiptRow,
    ReversalRow,
    SealedPageRow,
)
from app.sync import verify
from app.sync.joining import known_offices, own_fingerprint, partner
from tests.conftest import CHEAP

NOW = datetime.fromisoformat("2026-11-21T13:00:00+03:00")
REGULATION = parse_regulation(regulation_text())


def paths_in(folder) -> Paths:
    return Paths(folder / "demo", folder / "state")


def opened(paths: Paths) -> Office:
    return Office(paths, clock=lambda: NOW, hasher=CHEAP)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """The paths of a small demonstration, built once."""
    paths = paths_in(tmp_path_factory.mktemp("demo"))
    build_demonstration(paths, size=SMALL, now=NOW)
    return paths


@pytest.fixture
def demo(small):
    office = opened(small)
    yield office
    office.close()


def count(office, table) -> int:
    return office.ask(lambda r: r.session.scalar(select(func.count()).select_from(table)))


def breaks(office, code) -> list[verify.Break]:
    checks = (verify.check_rows, verify.check_books)
    return office.ask(
        lambda r: [
            *verify.check_journal(r.session, code, None),
            *(found for check in checks for found in check(r.session, code)),
        ]
    )


def test_a_small_demonstration_has_plots_people_and_receipts(demo):
    assert abs(count(demo, PlotRow) - SMALL.plots) <= 2
    assert 10 <= count(demo, ApplicationRow) <= SMALL.subscriptions
    assert count(demo, ReceiptRow) > 30
    assert demo.settings.demonstration == 1


def test_every_row_is_what_the_journal_wrote(demo):
    assert breaks(demo, demo.code) == []
    assert demo.held_back is None


def test_the_second_volume_is_open_and_the_first_page_sealed(demo):
    assert [line.volume.no for line in demo.ask(volumes)] == [1, 2]
    assert count(demo, SealedPageRow) >= 1


def test_three_receipts_of_this_morning_were_never_seen_printed(demo):
    waiting = demo.ask(unprinted_receipts)
    assert len(waiting) == build.NOT_PRINTED
    assert {receipt.paid_on for receipt in waiting} == {NOW.date()}


def test_nothing_happens_after_now_or_before_the_day_of_founding(demo):
    span = text("SELECT min(at), max(at) FROM event")
    first, last = demo.ask(lambda r: r.session.execute(span).one())
    assert first.startswith(build.FOUNDED.isoformat())
    assert NOW - timedelta(days=1) < datetime.fromisoformat(last) < NOW


@pytest.mark.parametrize("colleague", staff.COLLEAGUES, ids=lambda c: c.actor.user)
def test_every_colleague_signs_in_with_the_password_shown(demo, colleague):
    must_change = demo.sign_in(colleague.actor.user, colleague.password)
    assert not must_change
    assert demo.actor == colleague.actor


def test_the_office_and_the_ministry_know_each_other(small, demo):
    ministry = opened(ministry_paths(small))
    [known] = ministry.ask(known_offices)
    assert (known.code, known.fingerprint) == (demo.code, demo.ask(own_fingerprint))
    assert demo.ask(partner).fingerprint == ministry.ask(own_fingerprint)
    for colleague in staff.MINISTRY_COLLEAGUES:
        assert not ministry.sign_in(colleague.actor.user, colleague.password)
    ministry.close()


def told(office) -> list[tuple]:
    """What people would see of the receipts: ids and keys are new in every office."""
    columns = (ReceiptRow.number, ReceiptRow.payer, ReceiptRow.amount, ReceiptRow.paid_on)
    return office.ask(lambda r: r.session.execute(select(*columns).order_by(ReceiptRow.seq)).all())


@pytest.fixture(scope="module")
def tiny():
    return replace(SMALL, subscriptions=4)


def test_the_same_seed_makes_the_same_office_and_another_seed_another(tmp_path, tiny):
    seen = []
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        paths = paths_in(tmp_path / name)
        build_demonstration(paths, size=tiny, seed=seed, now=NOW)
        office = opened(paths)
        seen.append(told(office))
        office.close()
    assert seen[0] == seen[1]
    assert seen[0] != seen[2]


def test_a_folder_with_an_office_is_left_alone(small):
    before = small.database.read_bytes()
    with pytest.raises(Refused, match=r"demo\.folder_taken"):
        build_demonstration(small, size=SMALL, now=NOW)
    assert small.database.read_bytes() == before


def test_stopping_leaves_nothing_behind(tmp_path, tiny):
    def stop(done, total):
        if done > total // 2:
            raise KeyboardInterrupt

    paths = paths_in(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        build_demonstration(paths, size=tiny, now=NOW, progress=stop)
    left = [p for p in tmp_path.rglob("*") if p.is_file()]
    assert left == []


def test_a_demonstration_that_is_not_sound_is_not_passed_off_as_one(tmp_path, tiny, monkeypatch):
    monkeypatch.setattr(build, "_breaks", lambda _reader: [verify.Break("verify.chain", 3)])
    with pytest.raises(Trouble, match=r"demo\.not_sound"):
        build_demonstration(paths_in(tmp_path), size=tiny, now=NOW)


def test_progress_goes_up_to_the_end(tmp_path, tiny):
    seen = []
    build_demonstration(
        paths_in(tmp_path), size=tiny, now=NOW, progress=lambda *step: seen.append(step)
    )
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]


# --- the land ------------------------------------------------------------------------------------


@pytest.mark.parametrize("sector", Sector)
def test_establishments_have_their_public_number_and_area(sector):
    number, hectares = ESTABLISHMENTS[sector]
    plots = [draft for draft in _plots(Chance(1), ALL_PLOTS) if draft.sector is sector]
    assert len(plots) >= number
    assert sum(draft.area for draft in plots[:number]) == hectares * 10_000


def test_there_are_about_1300_plots_and_the_first_phases_keep_their_area():
    first, second, third = plan_phases(Chance(1), REGULATION, ALL_PLOTS)
    drafts = [draft for plan in (first, second, third) for draft in plan.plots]
    assert abs(len(drafts) - 1313) <= 3
    assert sum(d.area for d in first.plots) <= 2_500_000
    assert sum(d.area for d in second.plots) <= 1_500_000
    assert len({(d.block, d.number) for d in drafts}) == len(drafts)
    assert all(d.price is not None for d in third.plots)


def plot(area: int) -> Plot:
    return Plot("p", "s", "f", "1", next(iter(_plots(Chance(1), 20))).category, Decimal(area))


@pytest.mark.parametrize("area", [400, 1950, 5000, 12_350, 68_000])
def test_sketches_are_drawn_right_and_have_the_area_of_the_plot(area):
    draw = Chance(3).draw
    shapes = set()
    for _ in range(40):
        sketch = sketch_of(plot(area), ("غ 2", "غ 3"), draw)
        assert list(check_sketch(sketch, Decimal(area))) == []
        assert area_warning(sketch, Decimal(area)) is None
        shapes.add((len(sketch.points), sketch.points[0][0] == sketch.points[-1][0]))
    assert len(shapes) == 2


# --- the people ----------------------------------------------------------------------------------


def test_names_are_many_different_and_clean():
    people = _read("people.toml")
    assert len(people["male"]) >= 150
    assert len(people["female"]) >= 150
    assert len(people["family"]) >= 200
    for list_of_names in people.values():
        assert len(set(list_of_names)) == len(list_of_names)
        for name in list_of_names:
            assert clean(name) == name
            assert list(check_text(name, "name")) == []


def test_no_identity_is_given_twice():
    chance = Chance(5)
    numbers = [chance.party(Sector.FOOD).identity for _ in range(2000)]
    assert len(set(numbers)) == len(numbers)
    assert all(numbers)


def test_people_came_in_all_years_and_some_in_the_last_weeks():
    days = subscription_days(Chance(2).draw, 800, NOW.date())
    assert days == sorted(days)
    assert {day.year for day in days} == set(range(2007, 2027))
    assert days[-1] <= NOW.date()
    assert sum(day > NOW.date() - timedelta(days=45) for day in days) >= 20


# --- the full size -------------------------------------------------------------------------------


@pytest.mark.long
def test_the_full_demonstration_is_hassia_in_its_public_sizes(tmp_path):
    paths = paths_in(tmp_path)
    began = time.monotonic()
    build_demonstration(paths, size=FULL)
    assert time.monotonic() - began < 180
    office = Office(paths, hasher=CHEAP)
    assert 1300 <= count(office, PlotRow) <= 1320
    assert 780 <= count(office, ApplicationRow) <= 800
    assert count(office, ReceiptRow) > 5000
    assert count(office, ReversalRow) > 20
    assert count(office, AllocationCancelledRow) > 10
    assert count(office, SealedPageRow) > 25
    assert breaks(office, office.code) == []
    office.close()
