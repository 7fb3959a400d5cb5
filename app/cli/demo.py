"""`sijill demo`: build the demonstration office and the ministry's side of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.terminal import Terminal
from app.demo.build import DEFAULT_SEED, SIZES, build_demonstration, ministry_paths
from app.demo.staff import COLLEAGUES, MINISTRY_COLLEAGUES
from app.paths import Paths, paths_of


def demo(options: argparse.Namespace, terminal: Terminal) -> int:
    """Build, then say where it is and who can sign in."""
    paths = demonstration_paths(options.data)
    seed = DEFAULT_SEED if options.seed is None else options.seed
    build_demonstration(paths, size=SIZES[options.size], seed=seed, progress=terminal.progress())
    for code, place, people in (
        ("cli.demo.office", paths, COLLEAGUES),
        ("cli.demo.ministry", ministry_paths(paths), MINISTRY_COLLEAGUES),
    ):
        terminal.say(code, folder=place.base)
        for colleague in people:
            actor = colleague.actor
            terminal.say(
                "cli.demo.user", user=actor.user, password=colleague.password, name=actor.name
            )
    return 0


def demonstration_paths(data: Path | None) -> Paths:
    """The folder named, or the one that `./run --demo` opens."""
    return paths_of(data or paths_of().base.with_name("demo"))
