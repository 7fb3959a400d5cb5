"""What can be said on the command line when the window is wanted. No Qt is imported here."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.paths import Paths, paths_of

VERBS = (
    "demo",
    "quote",
    "print",
    "export",
    "import",
    "enrol",
    "verify",
    "backup",
    "restore",
    "doctor",
)
LANGUAGES = ("ar", "en")
EPILOG = """\
Without options the window of the office opens. The same program does single things in a terminal:
  sijill demo | quote | print | export | import | enrol | verify | backup | restore | doctor
  sijill VERB --help

بلا خيارات تُفتح نافذة المكتب. والأوامر أعلاه تنجز عملاً واحداً في الطرفية دون نافذة.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """`data` is the folder of an office; `tour` is where pictures of everything are wanted."""

    data: Path | None = None
    demo: bool = False
    ministry: bool = False
    language: str | None = None
    tour: Path | None = None

    @property
    def is_demonstration(self) -> bool:
        """Whether an office with invented people is to be opened."""
        return self.demo or self.ministry

    def paths(self) -> Paths:
        """The folders of the office that is to be opened."""
        if self.ministry:
            office = self.office_paths().base
            return paths_of(office.with_name(f"{office.name}-ministry"))
        return self.office_paths()

    def office_paths(self) -> Paths:
        """The folders of the office; a demonstration has its ministry beside it."""
        if self.data is None and self.is_demonstration:
            return paths_of(paths_of().base.with_name("demo"))
        return paths_of(self.data)


def read_options(arguments: Sequence[str]) -> Options:
    """Read the options of the window; ends the program with a message when they are wrong."""
    parser = argparse.ArgumentParser(
        prog="sijill", epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the office")
    parser.add_argument("--demo", action="store_true", help="an office with invented people")
    parser.add_argument("--ministry", action="store_true", help="the ministry's side of --demo")
    parser.add_argument("--lang", choices=LANGUAGES, help="the language of the screen")
    parser.add_argument(
        "--offscreen-tour",
        type=Path,
        metavar="DIR",
        help="without a screen: do the main job, leave pictures and papers in DIR",
    )
    found = parser.parse_args(arguments)
    return Options(found.data, found.demo, found.ministry, found.lang, found.offscreen_tour)
