"""Every code that can reach a person has its sentence, in both languages, with its values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from app.wording import LANGUAGES, read_sentences, sentences

ROOT = Path(__file__).resolve().parent.parent
RAISERS = {"Violation", "Trouble", "Unreadable"}
ARABIC = re.compile("[\u0621-\u064a]")
MODULES = {
    path.relative_to(ROOT): ast.parse(path.read_text("utf-8"))
    for folder in ("app", "ui")
    for path in sorted((ROOT / folder).rglob("*.py"))
}


def raised() -> Iterator[tuple[str, ast.Call, str]]:
    """Place, call and code of every Violation, Trouble and Unreadable that names its code."""
    for path, tree in MODULES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node.func) in RAISERS:
                for code in codes_of(node):
                    yield f"{path}:{node.lineno}", node, code


def name_of(function: ast.expr) -> str | None:
    return getattr(function, "id", None) or getattr(function, "attr", None)


def codes_of(call: ast.Call) -> Iterator[str]:
    """The codes written in the call itself, also on both sides of an if-else."""
    for first in [*call.args[:1], *(word.value for word in call.keywords if word.arg == "code")]:
        for node in branches(first):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.JoinedStr):
                yield from codes_like(node)


def branches(expression: ast.expr) -> list[ast.expr]:
    if isinstance(expression, ast.IfExp):
        return [*branches(expression.body), *branches(expression.orelse)]
    return [expression]


def codes_like(text: ast.JoinedStr) -> list[str]:
    """The codes with a sentence that f"{area}.altered" may become, or itself when there is none."""
    parts = [str(p.value) if isinstance(p, ast.Constant) else None for p in text.values]
    form = "".join("[a-z_]+" if part is None else re.escape(part) for part in parts)
    return [code for code in sentences() if re.fullmatch(form, code)] or [ast.unparse(text)]


def given_values(call: ast.Call) -> set[str] | None:
    """Names of the values that a call gives; None when they cannot be seen from here."""
    words = {word.arg: word.value for word in call.keywords}
    if None in words or any(isinstance(given, ast.Starred | ast.JoinedStr) for given in call.args):
        return None
    if name_of(call.func) == "Trouble":
        return {name for name in words if name}
    place = 2 if name_of(call.func) == "Violation" else 1
    params = words.get("params") or (
        call.args[place] if len(call.args) > place else ast.Dict([], [])
    )
    if not isinstance(params, ast.Dict) or not all(
        isinstance(k, ast.Constant) for k in params.keys
    ):
        return None
    return {str(key.value) for key in params.keys if isinstance(key, ast.Constant)}


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_search_finds_codes_at_all():
    assert {"text.too_long", "reading.empty"} <= {code for _, _, code in raised()}


def test_every_code_that_is_raised_has_a_sentence():
    assert [f"{at}: {code}" for at, _, code in raised() if code not in sentences()] == []


def test_every_value_in_a_sentence_is_given_where_its_code_is_raised():
    assert [
        f"{at}: {code} lacks {sorted(missing)}"
        for at, call, code in raised()
        if code in sentences() and (given := given_values(call)) is not None
        if (missing := places(sentences()[code]["ar"]) - given)
    ] == []


def test_every_sentence_has_a_code_that_is_used():
    texts = {
        node.value
        for tree in MODULES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(sentences().keys() - texts - {code for _, _, code in raised()}) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "i18n/sentences").glob("*.toml")), ids=lambda p: p.stem
)
def test_the_sentences_of_a_file_are_whole(path):
    entries = read_sentences_of(path)
    for code, texts in entries.items():
        assert sorted(texts) == sorted(LANGUAGES), code
        assert places(texts["ar"]) == places(texts["en"]), code
        assert all(re.fullmatch("[a-z][a-z_0-9]*", name) for name in places(texts["ar"])), code
        assert ARABIC.search(texts["ar"]), code
        assert all(text == text.strip() and "  " not in text for text in texts.values()), code
        assert all(text.endswith((".", "؟", "?", "!", ":")) for text in texts.values()), code


def read_sentences_of(path: Path) -> dict[str, dict[str, str]]:
    return {
        code: dict(texts)
        for code, texts in read_sentences(path.parent).items()
        if f'["{code}"]' in path.read_text("utf-8")
    }
