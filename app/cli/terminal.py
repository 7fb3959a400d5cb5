"""What the command line says and asks, in the language that was chosen. Standard library only."""

from __future__ import annotations

import getpass
import os
import sys
import time
from dataclasses import dataclass, field
from typing import TextIO

from app.errors import Refused, Trouble
from app.wording import sentence

FOUND, WRONG_USE, MACHINE = 1, 2, 3
"""Exit codes beside 0: something found or refused, wrong use, trouble of the machine."""


def use_utf8() -> None:
    """Arabic on every console, also where Windows thinks of an older code page."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


@dataclass(slots=True)
class Terminal:
    """Answers go to `out`, errors and progress to `err`."""

    language: str = "ar"
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def words(self, code: str, /, **params: object) -> str:
        return sentence(code, params, self.language, isolate=False)

    def say(self, code: str, /, **params: object) -> None:
        print(self.words(code, **params), file=self.out)

    def complain(self, code: str, /, **params: object) -> None:
        print(self.words(code, **params), file=self.err)

    def refuse(self, refused: Refused) -> int:
        """Say why the rules say no; returns the exit code."""
        for violation in refused.violations:
            self.complain(violation.code, **violation.params)
        return FOUND

    def trouble(self, trouble: Trouble) -> int:
        """Say what the machine cannot do; returns the exit code."""
        self.complain(trouble.code, **trouble.params)
        return MACHINE

    def progress(self) -> Progress:
        return Progress(self)

    def password(self, *, from_stdin: bool) -> str:
        """A password from SIJILL_PASSWORD, from the first line of standard input, or typed."""
        given = os.environ.get("SIJILL_PASSWORD")
        if given is not None:
            return given
        if from_stdin:
            return sys.stdin.readline().rstrip("\r\n")
        return getpass.getpass(self.words("cli.password") + " ", self.err)


class Progress:
    """A line of percents: one that rewrites itself on a terminal, every tenth in a file.

    Nothing is said of work that takes less than some seconds.
    """

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._live = terminal.err.isatty()
        self._next_at = time.monotonic() + (0.5 if self._live else 5)
        self._shown = -1

    def __call__(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 100
        step = percent if self._live else percent // 10 * 10
        now = time.monotonic()
        if step == self._shown or now < self._next_at:
            return
        self._shown, self._next_at = step, now + 0.1
        text = self._terminal.words("cli.progress", percent=step)
        print(text, file=self._terminal.err, end="\r" if self._live else "\n", flush=True)
