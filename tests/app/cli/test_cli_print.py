"""Papers as files: copies by nobody, originals by somebody who answers for them."""

from pathlib import Path

import pytest

from app.domain.books import GENERAL_REGISTER
from app.queries.receipts import copies_of, unprinted_receipts
from app.storage import books
from app.storage.rows import SealedPageRow
from tests.app.cli_desk import opened


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
