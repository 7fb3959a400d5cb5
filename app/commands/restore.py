"""Going on from an older copy of the office: a new epoch that is printed in every number."""

from __future__ import annotations

from app.domain.names import check_text, clean
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import enrolment, journal
from app.storage.exchange import Restored
from app.storage.mark import HeldBack
from app.storage.work import Tx


@allowed(Role.ADMINISTRATOR, Role.DIRECTOR)
def begin_epoch(tx: Tx, held: HeldBack | None, reason: str) -> Restored:
    """Record that the office goes on from a restored copy.

    `held` says how far this machine remembers having come and in which epoch (that of the copy, or
    a later one when it is not the first copy to be restored); None when it remembers no more than
    the file. From now on numbers carry the epoch after both, so none that was given after the copy
    was made comes again.
    """
    if len(clean(reason)) < 3:
        raise Refused(Violation("restore.reason.missing", "reason"))
    Refused.unless_none(check_text(clean(reason), "reason", free=True))
    before = journal.head(tx.session, tx.office)
    known_seq, known_epoch = (held.known_seq, held.known_epoch) if held else (before.seq, 0)
    restored = Restored(max(tx.epoch, known_epoch) + 1, before.seq, known_seq, clean(reason))
    tx.record("office.restored", restored)
    enrolment.set_epoch(tx.session, tx.office, restored.epoch)
    return restored
