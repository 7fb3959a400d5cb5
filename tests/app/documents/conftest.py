"""What several tests of paper share: ten nasty lines, and reading a PDF back."""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata

import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """NFKC, without marks of direction, one space between words."""
    return re.sub(r"\s+", " ", CONTROLS.sub("", unicodedata.normalize("NFKC", text)))


@pytest.fixture(params=["pypdf", "pdftotext"])
def read_back(request, tmp_path):
    """The text of a PDF as a program reads it."""

    def by_pypdf(pdf: bytes) -> str:
        return plain("\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))

    def by_pdftotext(pdf: bytes) -> str:
        path = tmp_path / "paper.pdf"
        path.write_bytes(pdf)
        done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
        return plain(done.stdout.decode("utf-8"))

    return by_pypdf if request.param == "pypdf" else by_pdftotext


def picture(pdf: bytes, page: int = 0, scale: float = 2) -> Image.Image:
    """A page as a grey picture, `scale` dots a point."""
    document = pypdfium2.PdfDocument(pdf)
    image = document[page].render(scale=scale, grayscale=True).to_pil()
    document.close()
    return image
