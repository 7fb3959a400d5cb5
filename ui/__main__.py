"""`python -m ui`: a verb does one thing in the terminal, anything else opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ui.options import read_options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and not given[0].startswith("-"):
        from app.cli.main import main as command_line  # a terminal needs no Qt

        return command_line(given)
    options = read_options(given)
    from ui.main import run  # `--help` needs no Qt

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
