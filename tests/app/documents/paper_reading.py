"""Reading a PDF back, as programs do and as eyes do."""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata

import pypdfium2
from PIL import Image
from pypdf import PdfReader

CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """NFKC, without marks of direction, one space between words."""
    return re.sub(r"\s+", " ", CONTROLS.sub("", unicodedata.normalize("NFKC", text)))


def by_pypdf(pdf: bytes) -> str:
    return plain("\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def by_pdftotext(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return plain(done.stdout.decode("utf-8"))


def picture(pdf: bytes, page: int = 0, scale: float = 2) -> Image.Image:
    """A page as a grey picture, `scale` dots a point."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].render(scale=scale, grayscale=True).to_pil()
