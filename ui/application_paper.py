"""The application form on paper: looked at first, then printed and noted in the print journal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.commands.registers import note_printed
from app.queries.investor_file import FormContent, form_content
from ui.desk import Desk
from ui.preview import PreviewDialog
from ui.printing import Document, Printed
from ui.text import digits

PAPER = "application"


def form_document(desk: Desk, content: FormContent) -> Document:
    """The form as it would be printed now: the original once, afterwards numbered copies."""
    # reportlab is not needed until the first paper.
    from app.documents.application_form import application_form_pdf

    settings = desk.office.settings
    data = application_form_pdf(
        content.application,
        content.price,
        settings.letterhead,
        site=content.site_name,
        phase=content.phase_name,
        clerk=settings.registrar,
        copy=content.copies,
    )
    title = QCoreApplication.translate("papers", "طلب اكتتاب {0}")
    return Document(data, PAPER, title.format(digits(str(content.application.serial))))


def preview_form(desk: Desk, application_id: str, parent: QWidget) -> PreviewDialog:
    """Show the form; printing it is written in the print journal."""
    content = desk.office.ask(form_content, application_id)

    def note(_printed: Printed) -> None:
        desk.office.do(note_printed, PAPER, application_id, str(content.application.serial))

    dialog = PreviewDialog(desk, form_document(desk, content), parent, printed=note)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
