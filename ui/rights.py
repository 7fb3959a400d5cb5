"""Whether the person who is signed in may run a command; the door asks again."""

from __future__ import annotations

from collections.abc import Callable

from ui.desk import Desk


def may(desk: Desk, command: Callable[..., object]) -> bool:
    """True when the role of the person at this desk is among those of the command."""
    actor = desk.office.actor
    roles: frozenset[object] = getattr(command, "roles", frozenset())
    return actor is not None and actor.role in roles
