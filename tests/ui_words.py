"""The sentences of ui/ as Python sees them: `python -m tests.ui_words` brings them to i18n/en.ts.

lupdate alone does not know `say = QCoreApplication.translate` and overlooks tr() in an f-string,
so it is given one file that lists every sentence with its context.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6
from defusedxml import ElementTree as Xml

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = ROOT / "i18n" / "en.ts"
TRANSLATORS = {"translate", "say"}
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
Words = tuple[str, str]
"""Context and Arabic source text."""


def spoken() -> dict[Words, str]:
    """Every sentence that ui/ gives to Qt for translation, with its first place."""
    found: dict[Words, str] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for words, line in _of_class("", ast.parse(path.read_text("utf-8"))):
            found.setdefault(words, f"{path.relative_to(ROOT).as_posix()}:{line}")
    return found


def _of_class(name: str, tree: ast.AST) -> Iterator[tuple[Words, int]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and (words := _words(name, node)):
            yield words, node.lineno
        yield from _of_class(node.name if isinstance(node, ast.ClassDef) else name, node)


def _words(class_name: str, call: ast.Call) -> Words | None:
    function = getattr(call.func, "attr", None) or getattr(call.func, "id", None)
    texts = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if function == "tr" and len(texts) == 1:
        return class_name, texts[0]
    return (texts[0], texts[1]) if function in TRANSLATORS and len(texts) == 2 else None


def translated(path: Path = ENGLISH) -> dict[Words, str]:
    """The English of every sentence in a .ts file; empty for one that is unfinished."""
    found: dict[Words, str] = {}
    for context in Xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            finished = said is not None and said.get("type") is None
            words = (context.findtext("name", ""), message.findtext("source", ""))
            found[words] = (said.text or "") if said is not None and finished else ""
    return found


def update(path: Path = ENGLISH) -> None:
    """Add the sentences that are new to a .ts file and take out those that are gone."""
    lines = [
        f"QCoreApplication.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
        for context, text in spoken()
    ]
    with TemporaryDirectory() as folder:
        listing = Path(folder) / "words.py"
        listing.write_text("\n".join(lines), "utf-8")
        lupdate = Path(PySide6.__file__).with_name("lupdate")
        options = "-source-language ar -target-language en -no-obsolete -locations none -silent"
        subprocess.run([lupdate, listing, *options.split(), "-ts", path], check=True)


if __name__ == "__main__":
    update()
    left = [text for words, text in spoken().items() if not translated()[words]]
    sys.stdout.write(f"{len(left)} to translate in i18n/en.ts\n")
