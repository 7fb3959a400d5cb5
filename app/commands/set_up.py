"""Commands of the administrator: users, settings, sites, phases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.land import Phase, Site, check_phase, check_site
from app.domain.names import clean
from app.domain.settings import Setting, as_settings, check_settings
from app.domain.users import Role, User, UserChange, UserNotice, allowed, check_password, check_user
from app.errors import Refused, Violation
from app.storage import credentials, land, people
from app.storage.work import Tx


@allowed(Role.ADMINISTRATOR)
def add_user(tx: Tx, user: str, name: str, role: Role, first_password: str) -> User:
    """Add a person; the first password must be changed at the first entry."""
    user = clean(user)
    new = User(tx.new_id(), user, clean(name), role)
    taken = people.user_of(tx.session, tx.office, user) is not None
    Refused.unless_none(
        (
            *check_user(new, taken=taken),
            *check_password(first_password, user=user, name=new.name),
        )
    )
    tx.record("user.added", new)
    credentials.set_password(tx.session, user, first_password, hasher=tx.hasher, must_change=True)
    return new


@allowed(Role.ADMINISTRATOR)
def change_user(tx: Tx, change: UserChange) -> UserChange:
    """Give a user another name or role, or take the right to sign in away."""
    if people.user_of(tx.session, tx.office, change.user) is None:
        raise Refused(Violation("user.unknown", "user"))
    if change.user == tx.actor.user and (
        not change.active or change.role is not Role.ADMINISTRATOR
    ):
        raise Refused(Violation("user.cannot_lock_self_out", "active"))
    change = replace(change, name=clean(change.name))
    Refused.unless_none(check_user(User("", change.user, change.name, change.role), taken=False))
    tx.record("user.changed", change)
    return change


@allowed(Role.ADMINISTRATOR)
def reset_password(tx: Tx, user: str, first_password: str) -> None:
    """Give a user a new first password and end a lock-out."""
    found = people.user_of(tx.session, tx.office, user)
    if found is None:
        raise Refused(Violation("user.unknown", "user"))
    Refused.unless_none(check_password(first_password, user=user, name=found.name))
    tx.record("user.noticed", UserNotice(user, "password-reset"))
    credentials.set_password(tx.session, user, first_password, hasher=tx.hasher, must_change=True)


@allowed(Role.ADMINISTRATOR, Role.DIRECTOR)
def change_settings(tx: Tx, values: dict[str, str], valid_from: date) -> tuple[Setting, ...]:
    """Set names and layouts from a day on; what held before stays for older papers."""
    values = {name: clean(value) for name, value in values.items()}
    Refused.unless_none(check_settings(values))
    settings = as_settings(values, valid_from)
    tx.record("settings.changed", people.SettingsChanged(settings))
    return settings


@allowed(Role.ADMINISTRATOR, Role.INVESTMENT)
def add_site(tx: Tx, site: Site) -> Site:
    """Add a city or zone under a version of the regulation; its key is given here."""
    added = replace(site, id=tx.new_id(), name=clean(site.name))
    Refused.unless_none(
        check_site(
            added,
            taken=land.site_by_name(tx.session, tx.office, added.name) is not None,
            regulation_known=people.regulation_of(tx.session, tx.office, site.regulation)
            is not None,
        )
    )
    tx.record("site.added", added)
    return added


@allowed(Role.ADMINISTRATOR, Role.INVESTMENT)
def add_phase(tx: Tx, phase: Phase) -> Phase:
    """Add a phase with its price (art. 7)."""
    if land.site_of(tx.session, phase.site_id) is None:
        raise Refused(Violation("site.unknown", "site_id"))
    taken = phase.no in land.phase_numbers(tx.session, phase.site_id)
    added = replace(
        phase, id=tx.new_id(), name=clean(phase.name), exclusions=clean(phase.exclusions)
    )
    Refused.unless_none(check_phase(added, taken=taken))
    tx.record("phase.added", added)
    return added
