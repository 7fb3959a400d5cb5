"""The round trip of a stick: office -> ministry -> office."""

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from app.commands.receipts import cancel_receipt
from app.errors import Refused, Trouble
from app.storage.rows import EventRow, PackageRow, ReceiptRow
from app.sync import exporting, importing
from app.sync.acknowledgement import Status
from app.sync.verify import check_journal, check_rows
from tests.app.exchange_desk import copied, join, new_ministry, opened
from tests.story import register, take


@pytest.fixture
def ministry(tmp_path, clock) -> Iterator:
    side = new_ministry(tmp_path, clock)
    yield side
    side.close()


@pytest.fixture
def joined(office, ministry):
    return join(office, ministry)


def test_the_round_trip_moves_the_send_pointer(joined, ministry):
    application = register(joined)
    take(joined, application, 114_000)
    sent = joined.do(exporting.export_package)
    outcome = ministry.do(importing.import_package, sent.data)
    assert (outcome.status, outcome.seq, outcome.applied) == (Status.OK, sent.last, sent.last)
    joined.do(exporting.read_acknowledgement, outcome.answer)
    state = joined.ask(exporting.exchange_state)
    assert (state.acknowledged, state.waiting) == (sent.last, 0)


def test_the_ministry_holds_the_same_journal_and_rows(joined, ministry):
    application = register(joined)
    receipt = take(joined, application, 114_000)
    joined.do(cancel_receipt, receipt.id, "خطأ في المبلغ")
    ministry.do(importing.import_package, joined.do(exporting.export_package).data)
    code = joined.code
    assert ministry.ask(lambda r: list(check_journal(r.session, code, None))) == []
    assert ministry.ask(lambda r: list(check_rows(r.session, code))) == []


def test_the_same_file_twice_changes_nothing(joined, ministry):
    register(joined)
    data = joined.do(exporting.export_package).data
    first = ministry.do(importing.import_package, data)
    before = ministry.ask(contents)
    second = ministry.do(importing.import_package, data)
    assert ministry.ask(contents) == before
    assert (second.applied, second.already) == (0, first.applied)
    assert second.answer == first.answer


def test_a_lost_stick_heals_itself(joined, ministry):
    register(joined)
    joined.do(exporting.export_package)  # lost
    register(joined, national_no="04010203041")
    outcome = ministry.do(importing.import_package, joined.do(exporting.export_package).data)
    assert outcome.status is Status.OK
    assert outcome.seq == outcome.applied


def test_a_ministry_with_an_old_backup_asks_for_the_missing_lines(joined, ministry, clock):
    ministry.back_up(ministry.paths.base / "copies")
    first = ministry.do(importing.import_package, joined.do(exporting.export_package).data)
    joined.do(exporting.read_acknowledgement, first.answer)
    register(joined)
    later = joined.do(exporting.export_package).data
    restored = copied(ministry.paths.base / "copies", clock)
    outcome = restored.do(importing.import_package, later)
    assert (outcome.status, outcome.applied, outcome.seq) == (Status.BEHIND, 0, 0)
    assert outcome.findings[0].params == {"first": "1", "last": str(first.seq)}
    restored.close()


def test_a_changed_file_is_refused(joined, ministry):
    register(joined)
    data = bytearray(joined.do(exporting.export_package).data)
    data[-1] ^= 1
    with pytest.raises(Trouble, match=r"package\.altered"):
        ministry.do(importing.import_package, bytes(data))


def test_an_office_that_nobody_accepted_is_refused(office, ministry):
    join(office, ministry)
    other = opened(ministry.paths.base.parent.parent / "other", ministry.clock, "MIN", "وزارة أخرى")
    with pytest.raises(Trouble, match=r"package\.unknown_office"):
        other.do(importing.import_package, office.do(exporting.export_package).data)
    other.close()


def test_a_clone_that_wrote_other_lines_is_a_fork(joined, ministry, tmp_path, clock):
    joined.back_up(tmp_path / "copies")
    register(joined)
    ministry.do(importing.import_package, joined.do(exporting.export_package).data)
    clone = copied(tmp_path / "copies", clock)
    register(clone, national_no="04010203099")
    outcome = ministry.do(importing.import_package, clone.do(exporting.export_package).data)
    assert outcome.status is Status.FORK
    assert outcome.applied == 0
    clone.close()


def test_an_acknowledgement_of_another_history_blocks(joined, ministry, tmp_path, clock):
    joined.back_up(tmp_path / "copies")
    register(joined)
    ministry.do(importing.import_package, joined.do(exporting.export_package).data)
    answer = ministry.do(
        importing.import_package, joined.do(exporting.export_package, from_start=True).data
    ).answer
    old = copied(tmp_path / "copies", clock)
    with pytest.raises(Trouble, match=r"exchange\.rolled_back"):
        old.do(exporting.read_acknowledgement, answer)
    old.close()


def test_nothing_is_exported_before_the_ministry_answered(office):
    with pytest.raises(Refused, match=r"exchange\.not_joined"):
        office.do(exporting.export_package)


def contents(reader) -> list:
    return [
        reader.session.scalar(select(func.count()).select_from(table))
        for table in (EventRow, PackageRow, ReceiptRow)
    ]
