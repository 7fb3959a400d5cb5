"""What can be said on the command line, with its help in Arabic or English."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, cast

from app.cli.terminal import WRONG_USE
from app.wording import LANGUAGES, sentence

Say = Callable[[str], str]

VERBS = {
    "demo": "cli.help.demo",
    "quote": "cli.help.quote",
    "print": "cli.help.print",
    "export": "cli.help.export",
    "import": "cli.help.import",
    "enrol": "cli.help.enrol",
    "verify": "cli.help.verify",
    "backup": "cli.help.backup",
    "restore": "cli.help.restore",
    "doctor": "cli.help.doctor",
}
PAPERS = ("receipt", "allocation", "contract", "register")


def language_of(arguments: Sequence[str]) -> str:
    """The language asked for, found before the rest is read: help and errors need it."""
    for at, word in enumerate(arguments):
        name, _, value = word.partition("=")
        if name == "--lang":
            asked = value or (arguments[at + 1] if at + 1 < len(arguments) else "")
            return asked if asked in LANGUAGES else "ar"
    return "ar"


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Read a verb and its options. Raises SystemExit after help (0) or a wrong use (2)."""
    language = language_of(arguments)

    def say(code: str) -> str:
        return sentence(code, {}, language, isolate=False)

    parser = _Parser("sijill", say=say, description=say("cli.help.program"))
    common = parser.group("cli.title.options")
    common.add_argument("-h", "--help", action="help", help=say("cli.help.help"))
    _language(common, say)
    verbs = parser.add_subparsers(
        title=say("cli.title.verbs").rstrip(":"),
        dest="verb",
        required=True,
        metavar="VERB",
        parser_class=cast(type[_Parser], partial(_Parser, say=say)),  # it is only called
    )
    for verb, code in VERBS.items():
        added = verbs.add_parser(verb, description=say(code), help=say(code))
        options = added.group("cli.title.options")
        options.add_argument("-h", "--help", action="help", help=say("cli.help.help"))
        options.add_argument("--data", type=Path, metavar="DIR", help=say("cli.help.data"))
        _language(options, say)
        _MORE.get(verb, _nothing)(options, say)
    return parser.parse_args(arguments)


class _Formatter(argparse.HelpFormatter):
    """Help with an Arabic word before the usage."""

    def __init__(self, prog: str, usage_word: str) -> None:
        super().__init__(prog, max_help_position=26, width=100)
        self._usage_word = usage_word

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(
            usage, actions, groups, self._usage_word + " " if prefix is None else prefix
        )


class _Parser(argparse.ArgumentParser):
    """A parser whose own words come from i18n/sentences."""

    def __init__(self, prog: str, *, say: Say, description: str) -> None:
        self._say = say
        super().__init__(
            prog,
            description=description,
            add_help=False,
            allow_abbrev=False,
            formatter_class=lambda prog: _Formatter(prog, say("cli.title.usage")),
        )

    def group(self, title: str) -> argparse._ArgumentGroup:
        return self.add_argument_group(self._say(title).rstrip(":"))

    def error(self, message: str) -> NoReturn:
        """Say how the verb is used. argparse's own words are English: they stay in brackets."""
        print(self.format_usage() + self._say("cli.wrong_use"), f"({message})", file=sys.stderr)
        sys.exit(WRONG_USE)


def _language(group: argparse._ArgumentGroup, say: Say) -> None:
    group.add_argument("--lang", choices=LANGUAGES, default="ar", help=say("cli.help.lang"))


def _nothing(_options: argparse._ArgumentGroup, _say: Say) -> None:
    """A verb without options of its own."""


def _demo(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument(
        "--size", choices=("small", "full"), default="full", help=say("cli.help.size")
    )
    options.add_argument("--seed", type=int, metavar="N", help=say("cli.help.seed"))


def _verify(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=say("cli.help.verify_file")
    )


def _backup(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument("--to", type=Path, metavar="FOLDER", help=say("cli.help.backup_to"))


def _restore(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument("file", type=Path, metavar="FILE", help=say("cli.help.restore_file"))
    options.add_argument("--reason", required=True, metavar="TEXT", help=say("cli.help.reason"))
    _person(options, say)


def _person(options: argparse._ArgumentGroup, say: Say, *, required: bool = True) -> None:
    """Who does it; the password never stands in the command itself."""
    options.add_argument("--user", required=required, metavar="NAME", help=say("cli.help.user"))
    options.add_argument("--password-stdin", action="store_true", help=say("cli.help.password"))


def _print(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument("paper", choices=PAPERS, help=say("cli.help.paper"))
    options.add_argument("number", metavar="NUMBER", help=say("cli.help.number"))
    options.add_argument("--to", type=Path, required=True, metavar="PDF", help=say("cli.help.pdf"))
    _person(options, say, required=False)


def _export(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument("--to", type=Path, metavar="FOLDER", help=say("cli.help.export_to"))
    options.add_argument("--from-start", action="store_true", help=say("cli.help.from_start"))
    _person(options, say)


def _import(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument("file", type=Path, metavar="FILE", help=say("cli.help.import_file"))
    _person(options, say)


def _enrol(options: argparse._ArgumentGroup, say: Say) -> None:
    options.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=say("cli.help.enrol_file")
    )
    options.add_argument("--to", type=Path, metavar="FOLDER", help=say("cli.help.enrol_to"))
    options.add_argument("--fingerprint", metavar="DIGITS", help=say("cli.help.fingerprint"))
    _person(options, say, required=False)


_MORE = {
    "demo": _demo,
    "print": _print,
    "export": _export,
    "import": _import,
    "enrol": _enrol,
    "verify": _verify,
    "backup": _backup,
    "restore": _restore,
}
