"""What does not fit into one file goes with the next; what the ministry lost is sent again."""

import hashlib

import pytest

from app.commands import applications
from app.domain.applications import Paper, Scan
from app.errors import Refused
from app.storage.books import bytes_of
from app.sync import exporting, importing, portions
from app.sync.acknowledgement import Status
from tests.app.exchange_desk import copied, join, new_ministry
from tests.app.proof import breaks
from tests.story import draft, party, register


@pytest.fixture
def ministry(tmp_path, clock):
    side = new_ministry(tmp_path, clock)
    yield side
    side.close()


@pytest.fixture
def joined(office, ministry):
    return join(office, ministry)


def carry(office, ministry):
    """One stick there and its answer back."""
    sent = office.do(exporting.export_package)
    outcome = ministry.do(importing.import_package, sent.data)
    office.do(exporting.read_acknowledgement, outcome.answer)
    return sent, outcome


def scanned(office, number: str, sizes: list[int]):
    scans = []
    for size in sizes:
        data = b"%PDF-" + number.encode() + bytes(str(len(scans)), "ascii") + bytes(size)
        scans.append(Scan(hashlib.sha256(data).hexdigest(), f"{size}.pdf", data))
    papers = tuple(
        Paper("سجل", present=True, sha256=s.sha256, file_name=s.file_name) for s in scans
    )
    wanted = draft(office, party(national_no=number), papers=papers, scans=tuple(scans))
    office.do(applications.register_application, wanted)
    return scans


def everything_arrived(office, ministry) -> bool:
    sound = breaks(ministry, code=office.code) == []
    return sound and office.ask(exporting.exchange_state).waiting == 0


def test_more_lines_than_a_package_holds_travel_in_several(joined, ministry, monkeypatch):
    monkeypatch.setattr(portions, "MOST_LINES", 4)
    for n in range(6):
        register(joined, f"0401020304{n}")
    trips = 0
    while joined.ask(exporting.exchange_state).waiting:
        sent, outcome = carry(joined, ministry)
        assert outcome.status is Status.OK
        assert sent.last - sent.first < 4
        trips += 1
    assert trips >= 3
    assert everything_arrived(joined, ministry)


def test_more_scans_than_a_package_holds_travel_in_several(joined, ministry, monkeypatch):
    monkeypatch.setattr(portions, "MOST_ATTACHED", 25_000)
    scans = [scan for n in range(4) for scan in scanned(joined, f"0401020304{n}", [9_000, 9_000])]
    sizes = []
    while joined.ask(exporting.exchange_state).waiting:
        sent, _outcome = carry(joined, ministry)
        sizes.append(sent.remaining)
    assert sizes[-1] == 0
    assert len(sizes) >= 4
    for scan in scans:
        assert ministry.ask(lambda r, name=scan.sha256: bytes_of(r.session, name)) == scan.data


def test_the_scans_of_one_application_fit_into_one_package(office):
    data = b"%PDF-" + bytes(9_999_000)
    scan = Scan(hashlib.sha256(data).hexdigest(), "a.pdf", data)
    with pytest.raises(Refused, match=r"application\.scans\.too_large"):
        office.do(applications.register_application, draft(office, scans=(scan,) * 5))


def test_a_ministry_that_lost_lines_gets_them_with_the_next_file(joined, ministry, clock):
    copies = ministry.paths.base / "copies"
    ministry.back_up(copies)
    register(joined)
    carry(joined, ministry)
    register(joined, "04010203041")
    restored = copied(copies, clock)
    _sent, outcome = carry(joined, restored)
    assert outcome.status is Status.BEHIND
    assert joined.ask(exporting.exchange_state).acknowledged == 0
    sent, outcome = carry(joined, restored)
    assert (sent.first, outcome.status) == (1, Status.OK)
    assert joined.ask(exporting.exchange_state).acknowledged == sent.last
    restored.close()


def test_the_ministry_is_told_of_a_clock_that_went_back(joined, ministry, clock):
    register(joined)
    assert carry(joined, ministry)[1].findings == ()
    clock.forward(days=-3)
    register(joined, "04010203041")
    _sent, outcome = carry(joined, ministry)
    assert outcome.status is Status.OK
    assert [f.code for f in outcome.findings] == ["exchange.clock"]


def test_an_old_answer_read_late_does_not_move_the_pointer_back(joined, ministry):
    register(joined)
    first = ministry.do(importing.import_package, joined.do(exporting.export_package).data)
    register(joined, "04010203041")
    last = joined.do(exporting.export_package)
    second = ministry.do(importing.import_package, last.data)
    joined.do(exporting.read_acknowledgement, second.answer)
    joined.do(exporting.read_acknowledgement, first.answer)
    assert joined.ask(exporting.exchange_state).acknowledged == last.last
