"""Preview, print, save: always the same bytes, on paper of the document's own size."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A3, A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from app.errors import Trouble
from tests.ui.keys import press
from ui.jobs import Cancelled
from ui.pdf_pages import PdfPages
from ui.preview import PreviewDialog
from ui.printing import Document, page_numbers, paint_pages, print_pdf, safe_name, save_pdf
from ui.widgets.pdf_view import Fit, PdfView


def pdf(*sizes) -> bytes:
    """Pages with a black square of 100 points at the lower left corner."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=sizes[0], invariant=1)
    for size in sizes:
        canvas.setPageSize(size)
        canvas.rect(0, 0, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    into(path)(printer, 1, None)
    return printer


def into(path: Path, **settings):
    """What the print dialog would do: a file, and whatever else the clerk set."""

    def choose(printer, _count, _parent):
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setCopyCount(settings.get("copies", 1))
        if "pages" in settings:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(*settings["pages"])
        return True

    return choose


def paper_sizes(path: Path) -> list[tuple[int, int]]:
    boxes = [page.mediabox for page in PdfReader(path).pages]
    return [(round(box.width), round(box.height)) for box in boxes]


@pytest.fixture
def view(qtbot, dressed):
    made = PdfView()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def test_a_page_becomes_a_picture_of_the_right_size_and_place(qapp):
    image = PdfPages(pdf(A5)).image(0, 144)
    assert image.size() == QSize(840, 1191)
    assert image.pixelColor(50, 1150) == QColor("black")
    assert image.pixelColor(400, 100) == QColor("white")


@pytest.mark.parametrize("data", [b"", b"not a pdf", b"%PDF-1.4 broken"])
def test_what_is_no_pdf_is_a_trouble(qapp, data):
    with pytest.raises(Trouble) as trouble:
        PdfPages(data)
    assert trouble.value.code == "ui.pdf.unreadable"


def test_the_preview_shows_pages_and_turns_them(view):
    view.show_pdf(pdf(*[A4] * 5))
    assert (view.page, view.page_count) == (1, 5)
    press(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    press(view, Qt.Key.Key_End)
    assert view.page == 5
    view.go_to(99)
    assert view.page == 5
    press(view, Qt.Key.Key_Home)
    assert view.page == 1


def test_the_preview_paints_the_page(view):
    empty = view.grab().toImage()
    view.show_pdf(pdf(A4))
    assert view.grab().toImage() != empty


def test_the_page_fills_the_width_and_follows_the_window(view):
    view.show_pdf(pdf(A4))
    narrow = view.zoom
    view.resize(800, 600)
    assert view.zoom > narrow
    view.fit(Fit.PAGE)
    assert view.verticalScrollBar().maximum() == 0
    view.set_zoom(1.0)
    view.resize(500, 600)
    assert view.zoom == 1.0


def test_a_page_wider_than_the_window_can_be_reached_at_both_edges(view):
    view.show_pdf(pdf(A4))
    view.set_zoom(2.0)
    bar = view.horizontalScrollBar()
    edges = []
    for value in (0, bar.maximum()):
        bar.setValue(value)
        area = view._area(0)
        edges.append((area.left() >= 0, area.right() <= view.viewport().width()))
    assert edges == [(False, True), (True, False)]


def test_zoom_stays_within_reason_and_at_the_same_place(view):
    view.show_pdf(pdf(*[A4] * 10))
    view.go_to(5)
    page = view.page
    view.zoom_in()
    assert view.page == page
    for _ in range(40):
        view.zoom_in()
    assert view.zoom == 5.0
    for _ in range(40):
        view.zoom_out()
    assert view.zoom == 0.2


def test_a_long_document_keeps_few_pictures(view):
    view.show_pdf(pdf(*[A5] * 40))
    for page in range(1, 41):
        view.go_to(page)
        view.viewport().repaint()
    assert 0 < len(view._drawn) <= 8


def test_paper_has_the_size_of_each_page(qapp, tmp_path):
    pages = PdfPages(pdf(A5, landscape(A4), A3))
    paint_pages(pages, printer_to(tmp_path / "out.pdf"), range(3), lambda *_: None)
    assert paper_sizes(tmp_path / "out.pdf") == [(420, 595), (842, 595), (842, 1191)]


def test_what_is_printed_stands_where_it_stands_in_the_document(qapp, tmp_path):
    paint_pages(PdfPages(pdf(A4)), printer_to(tmp_path / "out.pdf"), [0], lambda *_: None)
    printed = PdfPages((tmp_path / "out.pdf").read_bytes()).image(0, 72)
    assert printed.pixelColor(95, 842 - 95).lightness() < 40
    assert printed.pixelColor(106, 842 - 95).lightness() > 220
    assert printed.pixelColor(2, 840).lightness() < 40


def test_what_is_printed_are_the_previewed_bytes(qtbot, view, bare_desk, tmp_path):
    data, got = pdf(A5, A5), []
    view.show_pdf(data)
    out = tmp_path / "out.pdf"
    print_pdf(Document(data, "receipt", "1"), bare_desk, done=got.append, choose=into(out))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0].sha256 == view.sha256() == hashlib.sha256(data).hexdigest()
    assert (got[0].pages, got[0].copies) == (2, 1)
    assert paper_sizes(out) == [(420, 595)] * 2


def test_a_page_range_and_copies_are_kept(qtbot, bare_desk, tmp_path):
    got, out = [], tmp_path / "out.pdf"
    print_pdf(
        Document(pdf(A5, A4, A4), "register", "سجل"),
        bare_desk,
        done=got.append,
        choose=into(out, pages=(2, 3), copies=2),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert (got[0].pages, got[0].copies) == (2, 2)
    assert paper_sizes(out) == [(595, 842)] * 4


def test_a_range_beyond_the_end_stops_at_the_end(qapp, tmp_path):
    printer = printer_to(tmp_path / "x.pdf")
    into(tmp_path / "x.pdf", pages=(2, 9))(printer, 3, None)
    assert page_numbers(printer, 3) == [1, 2]


def test_copies_are_remembered_for_each_kind_of_document(qtbot, bare_desk, tmp_path):
    got, seen = [], []
    twice = into(tmp_path / "out.pdf", copies=2)
    print_pdf(Document(pdf(A5), "receipt", "1"), bare_desk, done=got.append, choose=twice)
    qtbot.waitUntil(lambda: bool(got))
    for kind in ("receipt", "register"):
        print_pdf(
            Document(pdf(A5), kind, "1"),
            bare_desk,
            choose=lambda printer, _n, _p: seen.append(printer.copyCount()),
        )
    assert seen == [2, 1]


def test_the_dialog_starts_with_the_paper_of_the_document(bare_desk):
    seen = []

    def look(printer, count, _parent):
        layout = printer.pageLayout()
        seen.append((layout.orientation(), layout.pageSize().name(), count))

    print_pdf(Document(pdf(landscape(A3)), "register", "سجل"), bare_desk, choose=look)
    assert seen == [(QPageLayout.Orientation.Landscape, "A3", 1)]


def test_saying_no_in_the_dialog_prints_nothing(bare_desk):
    choose = lambda *_: False  # noqa: E731
    assert print_pdf(Document(pdf(A5), "receipt", "1"), bare_desk, choose=choose) is None
    assert not bare_desk.jobs.running


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_known_printer_is_used_at_once_without_asking(qtbot, bare_desk):
    """Here the only printer is the nameless one of a machine without printers: it cannot start."""
    ask = lambda *_: pytest.fail("the printer is known")  # noqa: E731
    document = Document(pdf(A5), "receipt", "1")
    with qtbot.captureExceptions() as caught:
        print_pdf(document, bare_desk, at_once=True, choose=ask, printers=lambda: [""])
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][1].code == "ui.print.no_start"


def test_an_unknown_printer_is_asked_for(bare_desk):
    asked = []
    choose = lambda *_: asked.append(1)  # noqa: E731
    document = Document(pdf(A5), "receipt", "1")
    print_pdf(document, bare_desk, at_once=True, choose=choose, printers=lambda: ["HP"])
    assert asked == [1]


def test_cancelling_leaves_no_half_file(qapp, tmp_path):
    def stop_at_second(done, _total):
        if done:
            raise Cancelled

    out = tmp_path / "out.pdf"
    with pytest.raises(Cancelled):
        paint_pages(PdfPages(pdf(A5, A5, A5)), printer_to(out), range(3), stop_at_second)
    assert not out.exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start_is_a_trouble(qapp, tmp_path):
    printer = printer_to(tmp_path / "no" / "such" / "folder" / "out.pdf")
    with pytest.raises(Trouble) as trouble:
        paint_pages(PdfPages(pdf(A5)), printer, [0], lambda *_: None)
    assert trouble.value.code == "ui.print.no_start"


def test_without_a_printer_a_file_is_offered(bare_desk, tmp_path, monkeypatch):
    data, offered = pdf(A5), []
    monkeypatch.setattr("ui.printing.offer_file", lambda parent: offered.append(parent) or True)
    monkeypatch.setattr("ui.printing.save_pdf", lambda document, _p: offered.append(document))
    document = Document(data, "receipt", "1")
    assert print_pdf(document, bare_desk, printers=list) is None
    assert offered == [None, document]


def test_a_saved_file_has_the_same_bytes_and_an_ending(tmp_path):
    document = Document(pdf(A5), "receipt", "ح-2026/000123")
    path = save_pdf(document, ask=lambda name, _p: str(tmp_path / safe_name(name)))
    assert path == tmp_path / "ح-2026-000123.pdf"
    assert path.read_bytes() == document.data
    assert save_pdf(document, ask=lambda *_: "") is None


def test_the_preview_window_prints_what_it_shows(qtbot, bare_desk, monkeypatch):
    printed = []
    document = Document(pdf(A5, A5), "receipt", "إيصال 1")
    window = PreviewDialog(bare_desk, document)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    monkeypatch.setattr("ui.preview.print_pdf", lambda d, *_a, **_k: printed.append(d))
    press(window.view, Qt.Key.Key_F9)
    assert printed == [document]
    assert "\u20682\u2069" in window.page_label.text()
    assert window.view.sha256() == hashlib.sha256(document.data).hexdigest()


def test_pages_of_a_document_know_their_size(qapp):
    assert PdfPages(pdf(A4)).size(0).toSize() == QSizeF(*A4).toSize()
