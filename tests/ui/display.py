"""A screen that nobody sees: Xvfb with a window manager, for tests with real windows and keys."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SCREEN = "1366x768x24"
SETTLED = 0.4  # seconds until a program knows of another keyboard layout


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Start a screen with openbox; gives the environment of programs that shall appear on it."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager = subprocess.Popen(["openbox"], env=environment, **quiet)
    try:
        wait_for(lambda: _ask(environment, "get_num_desktops"), "the window manager")
        yield environment
    finally:
        for started in (manager, server):
            started.terminate()
            started.wait(timeout=10)


def title(environment: dict[str, str]) -> str:
    """The title of the window that has the keyboard; empty while there is none."""
    return _ask(environment, "getactivewindow", "getwindowname")


def type_text(environment: dict[str, str], text: str) -> None:
    """Type letters on the keyboard layout that has them, as slowly as a clerk does."""
    layout = "us" if text.isascii() else "ara"
    subprocess.run(["setxkbmap", layout], env=environment, check=True)
    time.sleep(SETTLED)
    _xdotool(environment, "type", "--delay", "60", text)


def press(environment: dict[str, str], key: str) -> None:
    _xdotool(environment, "key", key)


def _ask(environment: dict[str, str], *what: str) -> str:
    done = subprocess.run(
        ["xdotool", *what], env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def _xdotool(environment: dict[str, str], *what: str) -> None:
    subprocess.run(["xdotool", *what], env=environment, check=True, capture_output=True)


def wait_for(found: Callable[[], object], what: str, seconds: float = 90) -> object:
    """Ask again and again until there is an answer; fails with `what` when none comes."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if answer := found():
            return answer
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come in {seconds} s")
