"""The order of letters on paper is the one Unicode prescribes, case by case."""

from __future__ import annotations

import lzma
import unicodedata
from pathlib import Path

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from app.documents.bidi import MIRRORS, visual_order

DEBIAN = Path("/usr/share/unicode")  # the package unicode-data
COPY = Path(__file__).parents[2] / "files" / "unicode"
REMOVED = {"LRE", "RLE", "LRO", "RLO", "PDF", "BN"}  # rule X9
BASES = {"0": "L", "1": "R", "2": None}


def unicode_lines(name: str) -> list[str]:
    if (DEBIAN / name).exists():
        text = (DEBIAN / name).read_text("utf-8")
    else:
        (copy,) = COPY.glob(f"{name.removesuffix('.txt')}-*.txt.xz")
        text = lzma.decompress(copy.read_bytes()).decode("utf-8")
    lines = (line.split("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]


def prescribed(text: str, levels: str, order: str) -> str:
    odd = {i for i, level in enumerate(levels.split()) if level != "x" and int(level) % 2}
    return "".join(
        MIRRORS.get(text[i], text[i]) if i in odd else text[i] for i in map(int, order.split())
    )


def without_removed(text: str) -> str:
    return "".join(c for c in text if unicodedata.bidirectional(c) not in REMOVED)


def test_every_case_of_bidi_character_test_is_ordered_and_mirrored_as_prescribed():
    wrong = []
    cases = unicode_lines("BidiCharacterTest.txt")
    for case in cases:
        points, base, _, levels, order = case.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        if without_removed(visual_order(text, BASES[base])) != prescribed(text, levels, order):
            wrong.append(case)
    assert len(cases) >= 91_707
    assert wrong == []


SAMPLES = {
    "L": "A", "R": "\u05d0", "AL": "\u0628", "EN": "1", "AN": "\u0660", "ES": "+", "ET": "$",
    "CS": ",", "B": "\u2029", "S": "\t", "WS": " ", "ON": "«", "NSM": "\u0300", "BN": "\u200b",
    "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c", "LRO": "\u202d", "RLO": "\u202e",
    "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip


@pytest.mark.long
def test_every_case_of_bidi_test_is_ordered_and_mirrored_as_prescribed():
    levels = order = ""
    cases, wrong = 0, []
    for line in (DEBIAN / "BidiTest.txt").read_text("utf-8").splitlines():
        field, _, value = line.split("#")[0].partition(":")
        if field == "@Levels":
            levels = value
        elif field == "@Reorder":
            order = value
        elif ";" in field and not field.startswith("@"):
            classes, bits = field.split(";")
            text = "".join(SAMPLES[name] for name in classes.split())
            for bit, base in ((1, None), (2, "L"), (4, "R")):
                if int(bits, 16) & bit:
                    cases += 1
                    if without_removed(visual_order(text, base)) != prescribed(text, levels, order):
                        wrong.append(line)
    assert cases >= 770_241
    assert wrong == []


def test_every_pair_of_bidi_mirroring_is_known():
    pairs = {}
    for line in unicode_lines("BidiMirroring.txt"):
        left, right = line.split(";")
        pairs[chr(int(left, 16))] = chr(int(right, 16))
    assert len(pairs) >= 428
    assert pairs == MIRRORS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(أبو خالد)", "(دلاخ وبأ)"),
        ("«أ» [ب] {ج}", "{ج} [ب] «أ»"),
        ("أ 5<6", "6>5 أ"),
        ("ABC (Ltd.)", "ABC (Ltd.)"),
        ("((أ", "أ))"),
        ("أ < ب", "ب > أ"),
    ],
)
def test_brackets_open_towards_their_text(text, expected):
    base = "L" if text.startswith("A") else "R"
    assert visual_order(text, base) == expected


LETTERS = st.sampled_from("أبجلاABz019٠١٢ -/.,:+%()[]«»<>\u064b\u0651\u2066\u2067\u2068\u2069")
SHAPES = str.maketrans(")]»>", "([«<")


@given(st.text(LETTERS, max_size=40))
def test_mirroring_changes_shapes_but_never_the_order(text):
    line = f"أ{text}"  # with a right-to-left letter python-bidi keeps rule L1 by itself
    ordered = get_display(line, base_dir="R")
    assert visual_order(line).translate(SHAPES) == ordered.translate(SHAPES)


@given(st.text(max_size=40))
def test_any_text_keeps_all_its_characters(text):
    folded = {c: min(c, m) for c, m in MIRRORS.items()}
    table = str.maketrans(folded)
    assert sorted(visual_order(text).translate(table)) == sorted(text.translate(table))
