"""The pages of a PDF as pictures: the one place that knows PDFium."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from app.errors import Trouble

POINTS_PER_INCH = 72
# PDFium may not be entered by two threads at once: the window shows a page while a job prints.
_ONE_AT_A_TIME = threading.Lock()


class PdfPages:
    """A PDF opened for looking at it. Raises Trouble ui.pdf.unreadable for anything else."""

    def __init__(self, data: bytes) -> None:
        # The first window must not wait for it.
        import pypdfium2

        self.data = data
        with _ONE_AT_A_TIME:
            try:
                self._document: Any = pypdfium2.PdfDocument(data)
                self._sizes = [self._document.get_page_size(i) for i in range(len(self._document))]
            except pypdfium2.PdfiumError as error:
                raise Trouble("ui.pdf.unreadable") from error

    def __len__(self) -> int:
        return len(self._sizes)

    @property
    def sha256(self) -> str:
        """The hash of the bytes shown, to compare with those printed."""
        return hashlib.sha256(self.data).hexdigest()

    def size(self, number: int) -> QSizeF:
        """Width and height of a page (from 0) in points of 1/72 inch."""
        width, height = self._sizes[number]
        return QSizeF(width, height)

    def image(self, number: int, dpi: float) -> QImage:
        """A page (from 0) drawn in colour on white; may be called from any thread."""
        with _ONE_AT_A_TIME:
            page = self._document[number]
            bitmap = page.render(scale=dpi / POINTS_PER_INCH, prefer_bgrx=True)
            drawn = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()
            bitmap.close()
            page.close()
        return drawn

    def close(self) -> None:
        """Give the memory back; a second time does nothing."""
        with _ONE_AT_A_TIME:
            self._document.close()


def joined(documents: Sequence[bytes]) -> bytes:
    """Several documents as one, page after page, for one printing; a single one stays as it is."""
    if len(documents) == 1:
        return documents[0]
    import pypdfium2

    out = io.BytesIO()
    with _ONE_AT_A_TIME:
        whole = pypdfium2.PdfDocument.new()
        for data in documents:
            part = pypdfium2.PdfDocument(data)
            whole.import_pages(part)
            part.close()
        whole.save(out)
        whole.close()
    return out.getvalue()
