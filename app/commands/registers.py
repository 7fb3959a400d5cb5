"""Commands on stamped books: opening a volume, sealing a page, the print journal."""

from __future__ import annotations

from app.domain.books import SealedPage, Volume, check_volume, rows_hash
from app.domain.names import clean
from app.domain.receipts import Printed
from app.domain.users import WRITERS, Role, allowed
from app.errors import Refused, Violation
from app.storage import books
from app.storage.numbers import next_serial
from app.storage.work import Tx


@allowed(Role.CLERK, Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)
def open_volume(tx: Tx, volume: Volume) -> Volume:
    """Open the next volume of a register with its three signatories (art. 14 b).

    Number and first serial are given here.
    """
    before = books.open_volume(tx.session, tx.office, volume.register)
    number = books.volumes_opened(tx.session, tx.office, volume.register) + 1
    opened = Volume(
        id=tx.new_id(),
        register=volume.register,
        no=number,
        opened_on=volume.opened_on,
        pages=volume.pages,
        lines_per_page=volume.lines_per_page,
        first_serial=next_serial(tx, f"register/{volume.register}"),
        clerk=clean(volume.clerk),
        general_manager=clean(volume.general_manager),
        council_chairman=clean(volume.council_chairman),
        city=clean(volume.city),
    )
    Refused.unless_none(check_volume(opened, today=tx.today, open_volume=before))
    tx.record("volume.opened", opened)
    return opened


@allowed(Role.CLERK, Role.INVESTMENT, Role.DIRECTOR, Role.ADMINISTRATOR)
def seal_page(
    tx: Tx, volume_id: str, page: int, pdf: bytes, template: str, *, shown: str
) -> SealedPage:
    """Close a full page: its bytes are kept and only ever printed again from there.

    `shown` is the rows hash of what the bytes say (`RegisterPage.rows_sha256`): a decision that
    came in after they were drawn is not lost. Raises Refused when the page is not full, already
    sealed, changed since, or when the one before it is not sealed.
    """
    volume = books.volume_of(tx.session, volume_id)
    if volume is None or not 1 <= page <= volume.pages:
        raise Refused(Violation("page.unknown", "page"))
    lines = books.shown_lines(tx.session, volume_id, page)
    if books.sealed_page(tx.session, volume_id, page) is not None:
        raise Refused(Violation("page.already_sealed", "page", {"page": page}))
    if len(lines) < volume.lines_per_page:
        left = volume.lines_per_page - len(lines)
        raise Refused(Violation("page.not_full", "page", {"page": page, "left": left}))
    previous = books.sealed_page(tx.session, volume_id, page - 1)
    if previous is None and page > 1:
        raise Refused(Violation("page.previous_open", "page", {"page": page - 1}))
    if rows_hash(lines) != shown:
        raise Refused(Violation("page.changed", "page", {"page": page}))
    sealed = SealedPage(
        id=tx.new_id(),
        register=volume.register,
        volume_id=volume_id,
        page=page,
        first_serial=lines[0].serial,
        last_serial=lines[-1].serial,
        rows_sha256=shown,
        pdf_sha256=books.keep_bytes(tx.session, pdf),
        pdf_length=len(pdf),
        template=template,
        previous_seal=previous.seal if previous else volume.seal,
        sealed_at=tx.now,
        sealed_by=tx.actor.name,
    )
    tx.record("page.sealed", sealed)
    return sealed


@allowed(*WRITERS)
def note_printed(tx: Tx, paper: str, subject_id: str, number: str, how: str = "printer") -> Printed:
    """Write in the print journal that a paper came out well. Copy 0 is the original.

    `how` is "file" where a PDF was kept because there is no printer.
    """
    copy = books.copies_printed(tx.session, paper, subject_id)
    printed = Printed(tx.new_id(), paper, subject_id, number, copy, tx.now, how)
    tx.record("paper.printed", printed)
    return printed
