"""`sijill VERB …`: the same program in a terminal. Heavy imports happen inside the verbs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from app.cli.arguments import language_of, read_arguments
from app.cli.terminal import FOUND, Terminal, use_utf8
from app.errors import Refused, Trouble


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one thing; returns 0, or 1 found or refused, 2 wrong use, 3 trouble of the machine."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    use_utf8()
    terminal = Terminal(language_of(given))
    try:
        options = read_arguments(given)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    try:
        return _do(options, terminal)
    except Refused as refused:
        return terminal.refuse(refused)
    except Trouble as trouble:
        return terminal.trouble(trouble)
    except KeyboardInterrupt:
        terminal.complain("cli.stopped")
        return FOUND
    except BrokenPipeError:
        # Whoever read our answers has seen enough; Python must not complain of it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the one net under everything: a report, no traceback
        from app.cli.bug import report

        return report(error, options.data, terminal)


def _do(options: argparse.Namespace, terminal: Terminal) -> int:
    code = _VERBS[options.verb](options, terminal)
    sys.stdout.flush()  # here a reader who has gone away is still our business
    return code


def _quote(_options: argparse.Namespace, _terminal: Terminal) -> int:
    from app.cli.quote import quote

    return quote(sys.stdin, sys.stdout)


def _demo(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.demo import demo

    return demo(options, terminal)


def _verify(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.verify import verify

    return verify(options, terminal)


def _backup(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.backup import backup

    return backup(options, terminal)


def _restore(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.restore import restore

    return restore(options, terminal)


def _doctor(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.doctor import doctor

    return doctor(options, terminal)


def _export(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.exchange import export

    return export(options, terminal)


def _import(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.exchange import import_

    return import_(options, terminal)


def _enrol(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.exchange import enrol

    return enrol(options, terminal)


def _print(options: argparse.Namespace, terminal: Terminal) -> int:
    from app.cli.papers import print_paper

    return print_paper(options, terminal)


_VERBS: dict[str, Callable[[argparse.Namespace, Terminal], int]] = {
    "demo": _demo,
    "quote": _quote,
    "print": _print,
    "export": _export,
    "import": _import,
    "enrol": _enrol,
    "verify": _verify,
    "backup": _backup,
    "restore": _restore,
    "doctor": _doctor,
}


if __name__ == "__main__":
    sys.exit(main())
