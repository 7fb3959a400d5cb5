"""The whole main job in a real window on a real screen, and a receipt by the keyboard alone."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.money import Currency, Money
from app.office import Office
from app.queries.receipt_book import book_lines
from tests.app.documents.paper_reading import by_pdftotext
from tests.app.receipt_office import whole_book
from tests.conftest import PASSWORD, open_office
from tests.story import register
from tests.ui.display import press, screen, title, type_text, wait_for
from ui.pages import pages

SEEN = 1.5  # seconds in which a person sees what came before typing on

pytestmark = [pytest.mark.xvfb, pytest.mark.timeout(600)]

PROGRAM = [sys.executable, "-m", "ui"]
INVESTOR = "أنس الدالي الزعبي"
STATIONS = {
    "sign-in",
    "subscription-empty",
    "subscription-errors",
    "subscription-filled",
    "subscription-registered",
    "counter-fees",
    "counter-fees-issued",
    "industrial-decision",
    "allocation-plot",
    "allocation-sketch",
    "allocated",
    "counter-third-issued",
    "contract",
    "contract-signed",
    "counter-instalment-issued",
    "cancel-receipt",
    "receipt-cancelled",
    "file-whole",
    "register-sealed-page",
    "exchange-exported",
    "ministry-imported",
    "ministry-same-file-again",
    "exchange-answered",
    "import-plots-bad-sheet",
    "held-back",
    "locked",
}
WORDS_ON_PAPER = {
    "application-form": ("طلب اكتتاب وتخصيص", INVESTOR, "04010203049"),
    "receipt-fees": ("إيصال قبض", INVESTOR, "R26-000012-E1", "رسم الاكتتاب"),
    "allocation": ("A26-000001-E1", INVESTOR, "الشارع الرئيسي عرض 24 م", "40.00"),
    "receipt-third": ("R26-000013-E1", INVESTOR, "ثلث قيمة المقسم"),
    "contract": (
        "عقد بيع بالتراضي",
        "C26-000001-E1",
        INVESTOR,
        "جدول الأقساط",
        "تشجير محيط المقسم",
    ),
    "receipt-instalment": ("R26-000014-E1", "1,000.50", "القسط 1"),
    "receipt-copy": ("نسخة رقم 1", "R26-000014-E1"),
    "reversal": ("إيصال عكسي", "R26-000015-E1", "R26-000014-E1"),
    "register-open-page": ("السجل العام للمكتتبين", INVESTOR),
    "register-sealed-page": ("السجل العام للمكتتبين", "صفحة 2 من 2"),
    "register-copy-with-cover": ("نسخة رقم 1", "صفحة 2 من 2", "بصمة الملف"),
    "register-opening-page": ("فتح هذا السجل بتاريخ", "المجلد رقم 2"),
    "register-cover-sheet": ("نسخة رقم 1", "السجل العام للمكتتبين"),
}


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tour, taken on a screen with a window manager; `build` and `data` are what it left."""
    folder = tmp_path_factory.mktemp("tour")
    options = ["--offscreen-tour", str(folder / "build"), "--data", str(folder / "data")]
    with screen() as environment:
        done = subprocess.run(
            [*PROGRAM, *options], env=environment, capture_output=True, text=True, check=False
        )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    told = done.stdout.splitlines()
    assert told[-1] == f"done: {_count(folder, 'png')} pictures, {_count(folder, 'pdf')} papers"
    assert all(Path(line).is_file() for line in told[:-1])
    return folder


def _count(folder: Path, kind: str) -> int:
    return len(list((folder / "build").glob(f"*.{kind}")))


def test_every_station_and_every_page_left_a_picture(tour):
    names = {path.stem[3:] for path in (tour / "build").glob("*.png")}
    shown = {f"page-{page.name.replace('_', '-')}" for page in pages()}
    assert (STATIONS | shown) - names == set()
    assert min(path.stat().st_size for path in (tour / "build").glob("*.png")) > 5_000


@pytest.mark.parametrize("name", WORDS_ON_PAPER)
def test_every_paper_says_what_it_is_for(tour, name):
    [path] = (tour / "build").glob(f"paper-??-{name}.pdf")
    text = by_pdftotext(path.read_bytes())
    assert [words for words in WORDS_ON_PAPER[name] if words not in text] == []


def test_the_office_and_the_ministry_are_whole_afterwards(tour):
    data = tour / "data"
    for folder in ("office", "office-ministry"):
        done = subprocess.run(
            [*PROGRAM, "verify", "--data", str(data / folder)],
            env={**os.environ, "SIJILL_STATE": str(data / "state")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def prepared(office: Office) -> None:
    """An office in which somebody has subscribed, closed again."""
    register(office)
    office.close()


def test_a_receipt_is_issued_by_the_keys_of_a_real_keyboard(tmp_path, prepared):
    """xdotool types name, password, F6, the payer in Arabic, Enter, an amount, F9."""
    paper = tmp_path / "office" / "papers" / "R26-000001-E1.pdf"
    with screen() as outside:
        environment = {**outside, **_of_its_own(tmp_path)}
        window = subprocess.Popen(
            [*PROGRAM, "--data", str(tmp_path / "office")], env=environment, stderr=subprocess.PIPE
        )
        try:
            wait_for(lambda: title(outside) == "سِجِلّ", "the window")
            time.sleep(SEEN)
            type_text(outside, "admin")
            press(outside, "Return")
            type_text(outside, PASSWORD)
            press(outside, "Return")
            wait_for(lambda: title(outside).startswith("اليوم"), "the first page")
            time.sleep(SEEN)
            press(outside, "F6")
            wait_for(lambda: title(outside).startswith("صندوق القبض"), "the counter")
            time.sleep(SEEN)
            type_text(outside, "عبدالله الاحمد")
            time.sleep(SEEN)
            press(outside, "Return")
            time.sleep(SEEN)
            type_text(outside, "250.75")
            time.sleep(SEEN)
            press(outside, "F9")
            wait_for(paper.is_file, "the receipt")
            press(outside, "alt+F4")
            assert window.wait(timeout=90) == 0
        finally:
            window.kill()
            window.communicate()
    office = open_office(tmp_path)
    [line] = office.ask(book_lines, whole_book())
    office.close()
    assert line.amount == Money(25_075, Currency.SYP_NEW)
    assert (line.number, line.payer) == ("R26-000001-E1", "محمد عبد الله الأحمد")
    assert "فقط مائتان وخمسون ليرة سورية جديدة" in by_pdftotext(paper.read_bytes())


def _of_its_own(folder: Path) -> dict[str, str]:
    """Settings, marks and printers of nobody else."""
    return {
        "SIJILL_STATE": str(folder / "state"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "CUPS_SERVER": "localhost:9",
    }
