"""How a line stands on paper: what is seen from right to left."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.bidi import MIRRORS, visual_order
from app.documents.fonts import BOLD, REGULAR, run
from app.documents.shaping import (
    LRM,
    MEANT,
    RLM,
    SHADDA,
    STACKED,
    UNSEEN,
    left_to_right,
    lines_of,
    visual_line,
)

# A line, and the characters on paper one by one from the right edge: numbers and Latin words read
# from the left, so they are turned round here; a bracket is named by its shape.
GOLDEN = [
    ("محمّد عبد الله الأحمد (أبو خالد)", "محمّد عبد الله الأحمد )أبو خالد("),
    ("المقسم 125/ب – مشروع ضاحية قدسيا", "المقسم 521/ب – مشروع ضاحية قدسيا"),
    (
        "الإيصال R-2025/00123 بتاريخ 15/3/2025 و 2025-03-15",
        "الإيصال 32100/5202-R بتاريخ 5202/3/51 و 51-30-5202",
    ),
    (
        "رصيد -250,000 هاتف +963-11-234 مقياس 1:200 شيك رقم 88-12",
        "رصيد 000,052- هاتف 432-11-369+ مقياس 002:1 شيك رقم 21-88",
    ),
    (
        "شركة ABC (Ltd.) والموقع https://hassia.gov.sy/a?b=1",
        "شركة ).dtL( CBA والموقع 1=b?a/ys.vog.aissah//:sptth",
    ),
    (
        "«قال» [نص] {آخر} لا إله إلا الله، اللهم لله والله",
        "»قال« ]نص[ }آخر{ لا إله إلا الله، اللهم لله والله",
    ),
    (
        "مبلغاً وقدره ١٬٢٥٠٬٠٠٠ بتاريخ ١٥/٠٣/٢٠٢٥ نسبة 8.5% و ٨٫٥٪",
        "مبلغاً وقدره ٠٠٠٬٠٥٢٬١ بتاريخ ٥٢٠٢/٣٠/٥١ نسبة %5.8 و ٥٫٨٪",
    ),
    (
        "مُحَمَّدٌ رَسُولٌ شَدَّةٌ كُلِّيَّةٌ مؤسَّسة الأُولى لأنَّ الآن الإيصالاتِ",
        "مُحَمَّدٌ رَسُولٌ شَدَّةٌ كُلِّيَّةٌ مؤسَّسة الأُولى لأنَّ الآن الإيصالاتِ",
    ),
    ("المساحة 506.75 م² والسعر 20.00×25.50 م", "المساحة 57.605 م² والسعر 05.52×00.02 م"),
    (
        "من (3) إلى (5.5) – ه ــ هـ 1446هـ عام 2024–2025 الهاتف 0944 123 456",
        "من )3( إلى )5.5( – ه ــ هـ 6441هـ عام 5202–4202 الهاتف 654 321 4490",
    ),
]


def letter(glyph: str) -> str:
    """The letters a glyph character shows, from right to left."""
    point = ord(glyph)
    if glyph in (LRM, RLM):
        return ""
    if point >= STACKED:
        return SHADDA
    if point >= UNSEEN:
        return chr(point - UNSEEN)
    if point >= MEANT:
        return MIRRORS[chr(point - MEANT)]
    return unicodedata.normalize("NFKC", glyph) if 0xFB50 <= point <= 0xFEFC else glyph


def from_the_right(line: str) -> str:
    return "".join(letter(glyph) for glyph in reversed(visual_line(line)))


@pytest.mark.parametrize(("line", "seen"), GOLDEN)
def test_a_nasty_line_stands_on_paper_as_it_is_read(line, seen):
    assert from_the_right(line) == seen


@pytest.mark.parametrize(
    ("line", "apart"),
    [
        ("القسط 3 من 10", ["3", "10"]),
        ("رصيد -5.5% (أو +12)", ["-5.5%", "+12"]),
        ("القسم ب-12 والقسم 12-ب", ["12", "12"]),
        ("شركة ABC Company (Ltd.) في حسياء", ["ABC Company (Ltd.)"]),
        ("موديل ISO 9001 لعام 2015", ["ISO 9001", "2015"]),
        ("القسط 3 2025-03-15", ["3", "2025-03-15"]),
        ("هاتف 031 222 333 أو +963 944 123 456", ["031 222 333", "+963 944 123 456"]),
        ("بريد info@hassia.gov.sy.", ["info@hassia.gov.sy"]),
        ("المادة 13.2.", ["13.2"]),
        ("من ١٥/٠٣/٢٠٢٥ الساعة ١٠:٤٢", ["١٥/٠٣/٢٠٢٥", "١٠:٤٢"]),
        ("بلا أرقام", []),
    ],
)
def test_numbers_codes_and_latin_runs_are_set_apart(line, apart):
    assert [line[start:end] for start, end in left_to_right(line)] == apart


LETTERS = st.sampled_from("أبجلاهيكمABz0195٠١٢ -/.,:+%()[]«»<>،؛؟–\u064b\u064e\u0651")


def isolated(line: str) -> str:
    for start, end in reversed(list(left_to_right(line))):
        line = f"{line[:start]}\u2066{line[start:end]}\u2069{line[end:]}"
    return line


@given(st.text(LETTERS, max_size=40))
def test_runs_placed_one_by_one_stand_as_the_whole_line_ordered_at_once(line):
    whole = visual_order(isolated(line)).replace("\u2066", "").replace("\u2069", "")
    assert letters_only(from_the_right(line)) == letters_only("".join(reversed(whole)))


def letters_only(text: str) -> str:
    """Without harakat, which a ligature moves behind itself."""
    return "".join(c for c in text if not unicodedata.combining(c))


@given(st.text(LETTERS, max_size=60), st.sampled_from([REGULAR, BOLD]))
def test_a_shaped_line_is_as_wide_as_its_pieces(line, name):
    shaped = run(line, name)
    offsets = [offset for offset, _, _ in shaped.pieces]
    assert all(0 <= offset <= shaped.width for offset in offsets)
    assert shaped.width == pytest.approx(run(f"{line} ", name).width - run(" ", name).width)


def measure(text: str) -> float:
    return run(text, REGULAR).width


@given(st.lists(st.text(LETTERS, min_size=1, max_size=25), max_size=12), st.floats(2, 30))
def test_no_wrapped_line_is_wider_than_its_place_and_no_letter_is_lost(words, width):
    text = " ".join(words)
    lines = lines_of(text, width, measure)
    assert all(measure(line) <= width + 1e-9 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_newline_breaks_and_an_empty_line_stays():
    assert lines_of("أول\n\nثان", 100, measure) == ["أول", "", "ثان"]


def test_a_word_that_is_too_wide_is_cut_after_a_joint():
    assert lines_of("R-2025/00123456", measure("R-2025/0012"), measure)[0] == "R-2025/"


def test_controls_of_direction_in_the_text_change_nothing():
    assert visual_line("رقم \u2066125\u2069 \u202eنص\u202c") == visual_line("رقم 125 نص")


def test_a_shadda_with_its_vowel_becomes_one_stacked_glyph_in_either_order():
    assert visual_line("شَدَّة") == visual_line("شَدَّة")
    assert chr(STACKED + 0x64E) in visual_line("شَدَّة")


def test_lam_alef_and_allah_are_ligatures_unless_more_letters_follow():
    assert "\ufefb" in visual_line("لا")
    assert "\ufdf2" in visual_line("عبد الله")
    assert "\ufdf2" not in visual_line("اللهم")
