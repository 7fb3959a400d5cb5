"""The command that enters the zones of the ministry's programme as sites."""

from __future__ import annotations

from dataclasses import replace

from app.domain.land import Site
from app.domain.users import Role, allowed
from app.errors import Refused, Violation
from app.storage import land, people
from app.storage.work import Tx
from app.zones import programme_zones


@allowed(Role.ADMINISTRATOR, Role.INVESTMENT)
def add_programme_zones(tx: Tx, regulation: str, governorate: str = "") -> tuple[Site, ...]:
    """Enter the 25 zones of the five-year plan, or those of one governorate, under a regulation.

    Zones already here by name are left alone; returned are the new ones. The zones are treated
    like industrial cities (seed 000). Raises Refused for an unknown regulation.
    """
    if people.regulation_of(tx.session, tx.office, regulation) is None:
        raise Refused(Violation("site.regulation.unknown", "regulation"))
    added = []
    for zone in programme_zones(regulation):
        wanted = governorate in ("", zone.governorate)
        if wanted and land.site_by_name(tx.session, tx.office, zone.name) is None:
            site = replace(zone, id=tx.new_id())
            tx.record("site.added", site)
            added.append(site)
    return tuple(added)
