"""The 25 zones of the eleventh five-year plan, as written in resources/zones."""

from __future__ import annotations

import tomllib

from app.domain.land import Site, SiteKind
from app.paths import resources


def programme_zones(regulation: str) -> tuple[Site, ...]:
    """The zones in the order of the plan, without keys (seed 000, domain.md 5.2)."""
    data = tomllib.loads((resources() / "zones" / "zones-25.toml").read_text("utf-8"))
    kind = SiteKind(data["kind"])
    return tuple(
        Site("", name, kind, group["governorate"], regulation)
        for group in data["zones"]
        for name in group["names"]
    )
