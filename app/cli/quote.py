"""`sijill quote`: the calculator on the command line (JSON Lines in, one answer a line out).

It opens no office and imports neither the database nor the window, so that it starts at once.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, TextIO

from app.cli.quote_asks import ASKS
from app.cli.quote_fields import Case, refuse, shown
from app.domain.parameters import ParameterError
from app.domain.regulation import Regulation, parse_regulation
from app.errors import Refused, Violation
from app.paths import resources
from app.wording import sentence

DEFAULT_REGULATION = "hassia-2006"
LONGEST_LINE = 1_000_000
EVERY_CASE = frozenset({"ask", "regulation", "with", "id", "note"})
"""Fields that any case may have; `id` and `note` are remarks of whoever wrote it."""

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")
_FIELD_OF = {"area": "area_m2"}
"""Fields of the forms, by which the rules name them, and those of a case."""


def quote(stdin: TextIO, stdout: TextIO) -> int:
    """Answer every line of `stdin` on `stdout`; blank lines are passed over.

    Returns the exit status: 1 when any case was bad, else 0.
    """
    for stream, errors in ((stdin, "surrogateescape"), (stdout, "strict")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
    status = 0
    for line in stdin:
        if line.strip("\ufeff \t\r\n"):
            reply = answer(line)
            status = 1 if "error" in reply else status
            stdout.write(json.dumps(reply, ensure_ascii=False) + "\n")
            stdout.flush()
    return status


def answer(line: str) -> dict[str, Any]:
    """The answer to one case, or {"error": {code, field, message}} for a bad one."""
    try:
        return _answer(_case_of(line))
    except Refused as refused:
        return {"error": _error(refused.violations[0])}


def _answer(case: Case) -> dict[str, Any]:
    name = case.fields.get("ask")
    if name is None:
        raise refuse("quote.field.missing", "ask")
    ask = ASKS.get(name) if isinstance(name, str) else None
    if ask is None:
        raise refuse("quote.ask.unknown", "ask", ask=shown(name), asks="، ".join(ASKS))
    if unknown := sorted(case.fields.keys() - ask.fields - EVERY_CASE):
        raise refuse("quote.field.unknown", shown(unknown[0]), fields="، ".join(sorted(ask.fields)))
    fields, steps = ask.reply(case, _regulation_of(case))
    explanation = [{"article": s.article, "text": s.text, "amount": s.amount} for s in steps]
    return {**fields, "explanation": explanation}


def _regulation_of(case: Case) -> Regulation:
    name = case.fields.get("regulation")
    name = DEFAULT_REGULATION if name is None else name
    if not isinstance(name, str) or not _NAME.fullmatch(name) or not _file_of(name).is_file():
        raise refuse("quote.regulation.unknown", "regulation", name=shown(name))
    regulation = _regulation_named(name)
    given = case.fields.get("with")
    if given is None:
        return regulation
    if not isinstance(given, Mapping):
        raise refuse("quote.with.not_an_object", "with")
    try:
        return regulation.with_parameters(given)
    except ParameterError as error:
        name = shown(error.name)
        if error.reason == "unknown":
            raise refuse("quote.parameter.unknown", f"with.{name}", name=name) from error
        allowed = error.allowed or "…"
        raise refuse("quote.parameter.wrong", f"with.{name}", name=name, allowed=allowed) from error


def _file_of(name: str) -> Path:
    return resources() / "regulations" / f"{name}.toml"


@cache
def _regulation_named(name: str) -> Regulation:
    return parse_regulation(_file_of(name).read_text("utf-8"))


def _case_of(line: str) -> Case:
    """Read a line. Raises Refused for what is no JSON object of unique names."""
    if len(line) > LONGEST_LINE:
        raise refuse("quote.line.too_long", None, most=f"{LONGEST_LINE:,}")
    try:
        line.encode()
        plain = json.loads(
            line.strip("\ufeff \t\r\n"),
            parse_float=Decimal,
            parse_constant=_no_constant,
            object_pairs_hook=_unique,
        )
    except (ValueError, RecursionError):
        raise refuse("quote.line.not_json") from None
    if not isinstance(plain, dict):
        raise refuse("quote.line.not_an_object")
    return Case(plain)


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice")
    return found


def _error(violation: Violation) -> dict[str, Any]:
    field = violation.where
    if field and not violation.code.startswith("quote."):
        field = _FIELD_OF.get(field, field)
    return {
        "code": violation.code,
        "field": field,
        "message": sentence(violation.code, violation.params, isolate=False),
    }
