"""Looking at a scanned paper: a PDF in the preview, a picture in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.scans import ScanKind, scan_kind
from app.errors import Trouble
from ui.desk import Desk
from ui.preview import PreviewDialog
from ui.printing import Document
from ui.widgets.buttons import button

LARGEST_SIDE = 2_400  # pixels; a larger picture is read smaller


def open_scan(desk: Desk, data: bytes, name: str, parent: QWidget) -> QDialog:
    """Show a scan over `parent`. Raises Trouble when it is neither a PDF nor a picture."""
    if scan_kind(data) is ScanKind.PDF:
        dialog: QDialog = PreviewDialog(desk, Document(data, "scan", name), parent)
    else:
        dialog = PictureDialog(picture_of(data, name), name, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def picture_of(data: bytes, name: str) -> QPixmap:
    """The picture, turned upright. Raises Trouble `ui.picture.unreadable`."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        reader.setScaledSize(
            size.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        raise Trouble("ui.picture.unreadable", name=name)
    return QPixmap.fromImage(image)


class PictureDialog(QDialog):
    """One picture, as wide as the window."""

    def __init__(self, picture: QPixmap, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        wide = min(picture.width(), self.sizeHint().width() - 60)
        smooth = Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(picture.scaledToWidth(wide, smooth))
        self.picture.setAccessibleName(name)
        area = QScrollArea()
        area.setWidget(self.picture)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(
            button(self.tr("إغلاق"), self.reject, key="Esc"), 0, Qt.AlignmentFlag.AlignLeading
        )

    def sizeHint(self) -> QSize:
        return QSize(860, 900).boundedTo(self.screen().availableSize() - QSize(40, 60))
