"""What happens to an error nobody expected: a report for support, one sentence for the person."""

from __future__ import annotations

import platform
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

from app.cli.terminal import MACHINE, Terminal
from app.paths import paths_of


def report(error: BaseException, data: Path | None, terminal: Terminal) -> int:
    """Write a report into the office's folder, else into the system's; returns the exit code."""
    for folder in (paths_of(data).reports, Path(tempfile.gettempdir())):
        try:
            written = write_report(error, folder)
        except OSError:
            continue
        terminal.complain("cli.bug", path=written)
        return MACHINE
    terminal.complain("cli.bug_unwritten", kind=type(error).__name__)
    return MACHINE


def write_report(error: BaseException, folder: Path) -> Path:
    """Time, versions, words of the command and traceback, without values of variables."""
    now = datetime.now().astimezone()
    if not folder.is_dir():
        folder.mkdir(parents=True)
    path = folder / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
    lines = [
        now.isoformat(),
        f"Python {platform.python_version()}, {platform.platform()}",
        f"verb {sys.argv[1] if len(sys.argv) > 1 else ''}",
        "",
        "".join(traceback.format_exception(error)),
    ]
    path.write_text("\n".join(lines), "utf-8")
    return path
