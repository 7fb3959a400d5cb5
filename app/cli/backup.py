"""`sijill backup`: a checked copy of the office file."""

from __future__ import annotations

import argparse

from app.cli.opening import office_paths, opened
from app.cli.terminal import Terminal


def backup(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a copy into the office's folder of copies or another one, and thin the old ones."""
    with opened(office_paths(options.data)) as office:
        made = office.back_up(options.to)
    terminal.say("cli.backup.made", path=made.path, size=f"{made.size / 1_000_000:.1f}")
    return 0
