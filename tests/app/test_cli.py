"""Every verb of the command line: what it does, what it says, and its exit code."""

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.cli import main as cli
from app.cli.arguments import VERBS
from app.cli.doctor import Level, examine
from app.commands.receipts import take_payment
from app.demo.build import SMALL, build_demonstration, ministry_paths
from app.domain.books import GENERAL_REGISTER
from app.domain.money import Money, currency_on
from app.domain.receipts import Receipt, ReceiptDraft
from app.domain.users import Actor, Role
from app.errors import Trouble
from app.office import Office, local_now
from app.paths import Paths, paths_of
from app.queries.accounts import account_view
from app.queries.receipts import copies_of, unprinted_receipts
from app.storage import books
from app.storage.mark import read_mark
from app.storage.rows import ReceiptRow, SealedPageRow
from tests.conftest import CHEAP

ROOT = Path(__file__).parents[2]
ADMINISTRATOR = Actor("admin", "مدير النظام", Role.ADMINISTRATOR)


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A small demonstration and its ministry, built once and copied for each test."""
    folder = tmp_path_factory.mktemp("cli")
    build_demonstration(Paths(folder / "demo", folder / "state"), size=SMALL)
    return folder


@pytest.fixture
def data(built, tmp_path, monkeypatch) -> Path:
    """The folder of an office of its own."""
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("SIJILL_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("SIJILL_PASSWORD", "admin-demo")
    return tmp_path / "demo"


@dataclass
class Said:
    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys) -> Callable[..., Said]:
    def do(*words: object) -> Said:
        capsys.readouterr()
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return do


def opened(data: Path) -> Office:
    office = Office(paths_of(data), hasher=CHEAP)
    office.actor = ADMINISTRATOR
    return office


def newest_receipt(office: Office) -> ReceiptRow:
    return office.ask(lambda r: r.session.query(ReceiptRow).order_by(ReceiptRow.seq.desc()).first())


def take(office: Office, request: str, amount: int = 100) -> Receipt:
    """A payment of whoever owes something."""
    application_id = newest_receipt(office).application_id
    assert office.ask(account_view, application_id).owed_in_all.minor > amount
    today = office.clock().date()
    money = Money(amount, currency_on(today))
    return office.do(take_payment, ReceiptDraft(application_id, "دافع", money, today, request))


def backup_of(run, data: Path) -> Path:
    assert run("backup", "--data", data).code == 0
    [made] = (data / "backups").glob("office-*.db")
    return made


# --- wrong use, help, bugs -----------------------------------------------------------------------


def test_help_names_every_verb_in_arabic_and_in_english(run):
    for language, word in (("ar", "الاستعمال"), ("en", "Usage")):
        said = run("--help", "--lang", language)
        assert said.code == 0
        assert word in said.out
        assert all(verb in said.out for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself_and_knows_data(run, verb):
    said = run(verb, "--help")
    assert said.code == 0
    assert "--data" in said.out
    assert "Usage" not in said.out


@pytest.mark.parametrize("words", [(), ("fly",), ("restore",), ("demo", "--size", "huge")])
def test_wrong_use_is_2_and_says_how(run, words):
    said = run(*words)
    assert said.code == 2
    assert "الاستعمال" in said.err
    assert said.out == ""


def test_english_is_spoken_on_request(run, tmp_path):
    said = run("verify", "--data", tmp_path / "none", "--lang", "en")
    assert said.code == 1
    assert said.err.startswith("There is no office")


@pytest.mark.parametrize("verb", ["verify", "backup"])
def test_a_folder_without_an_office_is_named_and_left_empty(run, tmp_path, verb):
    said = run(verb, "--data", tmp_path / "none")
    assert said.code == 1
    assert str(tmp_path / "none") in said.err
    assert not (tmp_path / "none").exists()


def test_a_bug_leaves_a_report_and_no_traceback(run, data, monkeypatch):
    def broken(*_anything):
        raise ZeroDivisionError("secret 12345")

    monkeypatch.setattr(Office, "back_up", broken)
    said = run("backup", "--data", data)
    assert said.code == 3
    assert "Traceback" not in said.err
    [report] = (data / "reports").glob("*.txt")
    assert str(report) in said.err
    assert "ZeroDivisionError" in report.read_text("utf-8")


def test_an_office_that_is_open_elsewhere_is_trouble_of_the_machine(run, data):
    office = opened(data)
    assert run("verify", "--data", data).code == 3
    office.close()


def test_stopping_by_hand_is_no_traceback(run, data, monkeypatch):
    def stopped(*_anything):
        raise KeyboardInterrupt

    monkeypatch.setattr(Office, "back_up", stopped)
    said = run("backup", "--data", data)
    assert (said.code, said.err.count("\n")) == (1, 1)


# --- quote ---------------------------------------------------------------------------------------


def test_quote_answers_through_a_pipe_without_the_database():
    program = (
        "import sys\n"
        "from app.cli.main import main\n"
        "code = main(['quote'])\n"
        "assert not {'sqlalchemy', 'PySide6', 'reportlab'} & set(sys.modules)\n"
        "sys.exit(code)"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        input='{"ask": "words", "amount": 5, "currency": "SYP_OLD"}\nrubbish\n',
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    answers = [json.loads(line) for line in found.stdout.splitlines()]
    assert found.returncode == 1
    assert "خمس ليرات سورية" in answers[0]["words"]
    assert "error" in answers[1]
    assert found.stderr == ""


# --- demo ----------------------------------------------------------------------------------------


def test_demo_builds_says_the_passwords_and_refuses_a_second_time(run, tmp_path, monkeypatch):
    monkeypatch.setenv("SIJILL_STATE", str(tmp_path / "state"))
    words = ("demo", "--data", tmp_path / "d", "--size", "small", "--seed", "3")
    said = run(*words)
    assert said.code == 0
    assert "huda-demo" in said.out
    assert (tmp_path / "d" / "office.db").is_file()
    assert (tmp_path / "d-ministry" / "office.db").is_file()
    again = run(*words)
    assert (again.code, again.out) == (1, "")


def test_demo_without_a_folder_is_the_one_that_the_window_opens(monkeypatch, tmp_path):
    from app.cli.demo import demonstration_paths
    from ui.options import read_options

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert demonstration_paths(None) == read_options(["--demo"]).paths()


# --- verify --------------------------------------------------------------------------------------


def test_verify_finds_a_sound_office_sound(run, data):
    said = run("verify", "--data", data)
    assert (said.code, said.err) == (0, "")
    assert "HSY" in said.out


def test_verify_names_every_break_on_a_line_of_its_own(run, data):
    with sqlite3.connect(data / "office.db") as connection:
        connection.execute(
            "UPDATE event SET line = replace(line, 'demo-1', 'demo-7') WHERE seq = 90"
        )
        connection.execute("UPDATE receipt SET amount = amount + 1 WHERE serial = 1")
        connection.execute("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)")
    connection.close()
    said = run("verify", "--data", data)
    assert said.code == 1
    assert len(said.out.splitlines()) >= 3
    assert "90" in said.out


def test_verify_reads_a_backup_and_finds_a_changed_one(run, data, tmp_path):
    copy = backup_of(run, data)
    assert run("verify", copy).code == 0
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE event SET actor = 'nobody' WHERE seq = 5")
    connection.close()
    said = run("verify", copy)
    assert said.code == 1
    assert "5" in said.out


def test_verify_of_a_file_that_is_not_there_is_trouble(run, tmp_path):
    assert run("verify", tmp_path / "nothing.syx").code == 3


def test_verify_of_a_foreign_file_says_so(run, data, tmp_path):
    foreign = tmp_path / "letter.txt"
    foreign.write_text("عزيزي", "utf-8")
    said = run("verify", foreign, "--data", data)
    assert (said.code, said.out) == (1, "")


# --- export, import, enrol, verify of packages ---------------------------------------------------


@pytest.fixture
def package(run, data, tmp_path, monkeypatch) -> Path:
    said = run("export", "--data", data, "--user", "admin", "--to", tmp_path / "stick")
    assert said.code == 0
    [made] = (tmp_path / "stick").glob("*.syx")
    assert str(made) in said.out
    return made


def test_a_package_goes_to_the_ministry_and_its_answer_back(run, data, package):
    ministry = ministry_paths(paths_of(data)).base
    assert run("verify", package, "--data", data).code == 0
    assert run("verify", package, "--data", ministry).code == 0
    said = run("import", package, "--data", ministry, "--user", "admin")
    assert said.code == 0
    [answer] = package.parent.glob("*.sya")
    assert str(answer) in said.out
    assert run("import", package, "--data", ministry, "--user", "admin").code == 0
    assert run("import", answer, "--data", data, "--user", "admin").code == 0
    assert run("verify", answer, "--data", data).code == 0
    assert run("verify", "--data", ministry).code == 0


def test_a_package_that_was_touched_is_refused_everywhere(run, data, package):
    ministry = ministry_paths(paths_of(data)).base
    package.write_bytes(package.read_bytes()[:-1] + b"?")
    assert run("verify", package, "--data", data).code == 1
    said = run("import", package, "--data", ministry, "--user", "admin")
    assert said.code == 3
    assert said.out == ""


def test_without_any_keys_a_package_cannot_be_checked(run, package, tmp_path):
    said = run("verify", package, "--data", tmp_path / "nowhere")
    assert (said.code, said.out) == (1, "")


def test_the_wrong_password_and_the_wrong_role_export_nothing(run, data, tmp_path, monkeypatch):
    words = ("export", "--data", data, "--to", tmp_path / "stick")
    monkeypatch.setenv("SIJILL_PASSWORD", "wrong")
    assert run(*words, "--user", "admin").code == 1
    monkeypatch.setenv("SIJILL_PASSWORD", "huda-demo")
    assert run(*words, "--user", "huda").code == 1
    assert not list((tmp_path / "stick").glob("*"))


def test_the_password_may_come_through_standard_input(run, data, tmp_path, monkeypatch):
    monkeypatch.delenv("SIJILL_PASSWORD")
    monkeypatch.setattr(sys, "stdin", io.StringIO("admin-demo\n"))
    words = ("export", "--data", data, "--to", tmp_path, "--user", "admin", "--password-stdin")
    assert run(*words).code == 0


def test_enrolment_needs_the_fingerprint_that_a_person_read(run, data, tmp_path):
    stick = tmp_path / "stick"
    said = run("enrol", "--data", data, "--to", stick)
    assert said.code == 0
    [request] = stick.glob("*.sye")
    own = said.out.rpartition(":")[2].strip().rstrip(".")
    assert run("verify", request).code == 0
    ministry = ("--data", ministry_paths(paths_of(data)).base, "--user", "admin")
    assert run("enrol", request, *ministry).code == 1
    assert run("enrol", request, *ministry, "--fingerprint", "1234 " * 8).code == 1
    accepted = run("enrol", request, *ministry, "--fingerprint", own)
    assert accepted.code == 0
    [reply] = stick.glob("*_reply.sye")
    theirs = accepted.out.rpartition(":")[2].strip().rstrip(".")
    joined = run("enrol", reply, "--data", data, "--user", "admin", "--fingerprint", theirs)
    assert joined.code == 0
    assert run("verify", reply, "--data", data).code == 0


def test_a_file_of_enrolment_is_read_by_a_known_person_only(run, data, tmp_path):
    assert run("enrol", "--data", data, "--to", tmp_path).code == 0
    [request] = tmp_path.glob("*.sye")
    ministry = ministry_paths(paths_of(data)).base
    assert run("enrol", request, "--data", ministry).code == 1
    assert run("import", request, "--data", ministry, "--user", "admin").code == 1


# --- backup and restore --------------------------------------------------------------------------


def test_backup_writes_where_it_is_told(run, data, tmp_path):
    said = run("backup", "--data", data, "--to", tmp_path / "usb")
    [made] = (tmp_path / "usb").glob("office-*.db")
    assert said.code == 0
    assert str(made) in said.out


def restore(run, copy: Path, data: Path, *more: str) -> Said:
    return run("restore", copy, "--data", data, "--user", "admin", "--reason", "قرص تالف", *more)


def test_an_old_copy_put_in_place_by_hand_issues_nothing(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    take(office, "lost")
    office.close()
    shutil.copy(copy, data / "office.db")
    office = opened(data)
    with pytest.raises(Trouble, match=r"office\.restored_copy"):
        take(office, "never")
    office.close()
    assert run("verify", "--data", data).code == 1
    assert run("doctor", "--data", data).code == 1


def test_after_a_restore_no_number_comes_again(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    lost = [take(office, f"lost-{n}") for n in range(3)]
    head = office.ask(lambda r: books.last_number(r.session, r.office, lost[0].book))
    office.close()
    said = restore(run, copy, data)
    assert said.code == 0
    assert "E2" in said.out
    office = opened(data)
    assert office.held_back is None
    assert office.epoch == 2
    after = [take(office, f"after-{n}") for n in range(4)]
    assert after[0].serial == head - len(lost) + 1
    assert all(receipt.number.endswith("-E2") for receipt in after)
    assert not {r.number for r in lost} & {r.number for r in after}
    office.close()
    assert run("verify", "--data", data).code == 0
    [kept] = data.glob("office.before-restore-*.db")
    assert run("verify", kept).code == 0


def test_restoring_the_same_copy_twice_gives_a_third_epoch(run, data):
    copy = backup_of(run, data)
    assert "E2" in restore(run, copy, data).out
    office = opened(data)
    second = take(office, "second")
    office.close()
    assert "E3" in restore(run, copy, data).out
    office = opened(data)
    third = take(office, "third")
    assert (second.serial, second.number == third.number) == (third.serial, False)
    office.close()


def test_the_mark_is_not_needed_while_the_present_file_can_be_read(run, data, tmp_path):
    copy = backup_of(run, data)
    assert restore(run, copy, data).code == 0
    (data / "office.mark").unlink()
    shutil.rmtree(tmp_path / "state")
    assert "E3" in restore(run, copy, data).out


def test_going_on_from_a_copy_by_hand_lifts_the_hold(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    take(office, "lost")
    office.close()
    shutil.copy(copy, data / "office.db")
    office = opened(data)
    known = office.held_back.known_seq
    office.go_on_from_copy("عدنا إلى نسخة الصباح")
    assert office.held_back is None
    assert take(office, "new").number.endswith("-E2")
    office.close()
    office = opened(data)
    assert office.held_back is None
    mark = read_mark(office.paths, office._own.instance)
    assert (mark.epoch, mark.seq <= known + 2) == (2, True)
    office.close()


def test_a_file_of_an_earlier_epoch_is_held_back_even_when_it_is_longer(run, data):
    copy = backup_of(run, data)
    office = opened(data)
    for n in range(5):
        take(office, f"lost-{n}")
    office.close()
    assert restore(run, copy, data).code == 0
    [longer] = data.glob("office.before-restore-*.db")
    shutil.copy(longer, data / "office.db")
    office = opened(data)
    assert office.held_back is not None
    office.close()


@pytest.mark.parametrize(
    ("user", "password", "reason"),
    [("admin", "wrong", "قرص"), ("huda", "huda-demo", "قرص"), ("admin", "admin-demo", " ")],
)
def test_a_refused_restore_changes_nothing(run, data, monkeypatch, user, password, reason):
    copy = backup_of(run, data)
    before = (data / "office.db").read_bytes()
    monkeypatch.setenv("SIJILL_PASSWORD", password)
    said = run("restore", copy, "--data", data, "--user", user, "--reason", reason)
    assert said.code == 1
    assert (data / "office.db").read_bytes() == before
    assert not (data / "restoring").exists()
    assert not list(data.glob("office.before-restore-*"))


def test_a_broken_copy_is_not_restored(run, data, tmp_path):
    copy = backup_of(run, data)
    before = (data / "office.db").read_bytes()
    with sqlite3.connect(copy) as connection:
        connection.execute("DELETE FROM event WHERE seq = 1")
    connection.close()
    assert restore(run, copy, data).code == 1
    cut = tmp_path / "cut.db"
    cut.write_bytes(copy.read_bytes()[:-9000])
    assert restore(run, cut, data).code == 3
    letter = tmp_path / "letter.db"
    letter.write_text("x" * 5000)
    assert restore(run, letter, data).code == 3
    assert (data / "office.db").read_bytes() == before


def test_the_copy_of_another_office_is_not_restored(run, data):
    said = restore(run, ministry_paths(paths_of(data)).database, data)
    assert said.code == 1
    assert "MIN" in said.err


def test_a_journal_left_by_a_crash_does_not_touch_the_restored_file(run, data):
    copy = backup_of(run, data)
    (data / "office.db-journal").write_bytes(b"left behind" * 100)
    assert restore(run, copy, data).code == 0
    assert run("verify", "--data", data).code == 0
    assert len(list(data.glob("office.before-restore-*-journal"))) == 1


def test_a_new_machine_goes_on_from_a_copy(run, data, tmp_path, monkeypatch):
    copy = backup_of(run, data)
    monkeypatch.setenv("SIJILL_STATE", str(tmp_path / "new-state"))
    said = restore(run, copy, tmp_path / "new")
    assert said.code == 0
    office = opened(tmp_path / "new")
    assert take(office, "new").number.endswith("-E2")
    office.close()


# --- doctor --------------------------------------------------------------------------------------


def levels(data: Path, now: datetime | None = None) -> dict[str, Level]:
    return {line.code: line.level for line in examine(paths_of(data), now or local_now())}


def test_doctor_looks_at_everything(run, data):
    backup_of(run, data)
    said = run("doctor", "--data", data)
    assert said.code == 0
    assert len(said.out.splitlines()) == 12
    assert "خلل" not in said.out


def test_doctor_warns_of_old_copies_and_bad_ones(run, data):
    assert levels(data)["cli.doctor.no_copy"] is Level.WARN
    backup_of(run, data)
    for days, level in ((3, Level.WARN), (30, Level.BAD)):
        assert levels(data, local_now() + timedelta(days=days))["cli.doctor.old_copy"] is level


def test_doctor_sees_a_clock_that_cannot_be_right(data):
    assert levels(data, local_now() - timedelta(days=2))["cli.doctor.clock_behind"] is Level.BAD
    assert levels(data, local_now().replace(year=1990))["cli.doctor.clock_year"] is Level.BAD


def test_doctor_sees_a_key_that_is_not_the_offices(data):
    with sqlite3.connect(data / "office.db") as connection:
        connection.execute("UPDATE secret SET value = randomblob(32) WHERE name LIKE '%signing%'")
    connection.close()
    assert levels(data)["cli.doctor.key_differs"] is Level.BAD


def test_doctor_says_when_there_is_no_mark(data, tmp_path):
    (data / "office.mark").unlink()
    shutil.rmtree(tmp_path / "state")
    assert levels(data)["cli.doctor.no_mark"] is Level.WARN


def test_doctor_examines_a_machine_without_an_office(run, tmp_path):
    said = run("doctor", "--data", tmp_path / "none")
    assert said.code == 0
    assert not (tmp_path / "none").exists()


def test_doctor_says_what_is_wrong_with_a_damaged_file(run, data):
    (data / "office.db").write_bytes(b"no database at all" * 500)
    said = run("doctor", "--data", data)
    assert said.code == 1
    assert "خلل" in said.out


# --- print ---------------------------------------------------------------------------------------


def texts(path: Path) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_receipt_printed_by_nobody_is_a_copy_and_by_somebody_the_original(run, data, tmp_path):
    office = opened(data)
    receipt = office.ask(unprinted_receipts)[0]
    office.close()
    to = tmp_path / "receipt.pdf"
    words = ("print", "receipt", receipt.number, "--data", data, "--to", to)
    assert run(*words).code == 0
    copy = to.read_bytes()
    assert run(*words, "--user", "admin").code == 0
    assert receipt.code in texts(to)
    assert to.read_bytes() != copy
    office = opened(data)
    assert office.ask(copies_of, "receipt", receipt.id) == 1
    office.close()


def test_a_sealed_page_comes_out_as_it_was_kept_with_a_cover(run, data, tmp_path):
    office = opened(data)
    sealed = office.ask(lambda r: r.session.query(SealedPageRow).first())
    assert sealed.register == GENERAL_REGISTER
    kept = office.ask(lambda r: books.bytes_of(r.session, sealed.pdf_sha256))
    office.close()
    to = tmp_path / "page.pdf"
    assert run("print", "register", "1/1", "--data", data, "--to", to).code == 0
    assert to.read_bytes() == kept
    assert (tmp_path / "page-cover.pdf").is_file()


@pytest.mark.parametrize(
    ("paper", "number"),
    [
        ("register", "1"),
        ("register", "2/1"),
        ("allocation", "a07-000001-e1"),
        ("contract", "C07-000001-E1"),
    ],
)
def test_papers_are_found_by_their_printed_number(run, data, tmp_path, paper, number):
    to = tmp_path / "paper.pdf"
    assert run("print", paper, number, "--data", data, "--to", to).code == 0
    assert to.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("paper", "number"),
    [("receipt", "R26-999999-E1"), ("allocation", "x"), ("register", "9"), ("register", "a/b")],
)
def test_an_unknown_number_writes_nothing(run, data, tmp_path, paper, number):
    said = run("print", paper, number, "--data", data, "--to", tmp_path / "p.pdf")
    assert said.code == 1
    assert not (tmp_path / "p.pdf").exists()


# --- as it is really called ----------------------------------------------------------------------


def test_the_program_is_called_from_a_terminal(data):
    found = subprocess.run(
        [sys.executable, "-m", "app.cli.main", "backup", "--data", str(data)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        check=False,
        timeout=60,
    )
    assert (found.returncode, found.stderr) == (0, "")
    assert "النسخة" in found.stdout
