"""Going on from an older copy of the office: a new epoch that is printed in every number."""

from __future__ import annotations

from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import enrolment, journal
from app.storage.exchange import Restored
from app.storage.work import Tx


@allowed(Role.ADMINISTRATOR, Role.DIRECTOR)
def begin_epoch(tx: Tx, *, known_seq: int, reason: str) -> Restored:
    """Record that the office goes on from a restored copy.

    `known_seq` is how far this machine remembers having come. From now on numbers carry the
    next epoch, so none that was given after the copy was made can come again.
    """
    if len(reason.strip()) < 3:
        raise Refused(Violation("restore.reason.missing", "reason"))
    before = journal.head(tx.session, tx.office)
    restored = Restored(tx.epoch + 1, before.seq, known_seq, reason.strip())
    tx.record("office.restored", restored)
    enrolment.set_epoch(tx.session, tx.office, restored.epoch)
    return restored
