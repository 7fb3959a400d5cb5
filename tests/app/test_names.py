import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import (
    check_national_number,
    check_text,
    clean,
    fold,
    governorate_is_known,
    national_number,
)
from app.wording import sentence

# reliability.md R14: everything that hides, reorders or cannot be drawn. Joiners have their test.
CONTROLS = [chr(n) for n in (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)]
HIDDEN = [
    *"\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u061c\u06dd\u070f\u180e",
    *"\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e",
    *"\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f",
    *"\ufeff\ufff9\ufffa\ufffb\U0001d173\U000e0001\U000e0020\U000e0041\U000e007f",
    *"\u034f\u115f\u1160\u2800\u3164\ufe0f\uffa0",
]
UNKNOWN = [*"\ud800\udfff\ue000\uf8ff\ufdd0\uffff\u0378\U000f0000\U0010ffff"]

PAIRS = [
    ("أحمد", "احمد"),
    ("إبراهيم", "ابراهيم"),
    ("آمنة", "امنه"),
    ("ٱلله", "الله"),
    ("فاطمة", "فاطمه"),
    ("مصطفى", "مصطفي"),
    ("مؤمن", "مومن"),
    ("وائل", "وايل"),
    ("مُحَمَّد", "محمد"),
    ("محـــمد", "محمد"),
    ("عبد الله", "عبدالله"),
    ("عبد الرحمن الخطيب", "عبدالرحمن الخطيب"),
    ("العبد الله", "العبدالله"),
    ("أبو خالد", "ابوخالد"),
    ("نور الدين", "نورالدين"),
    ("نصر الله", "نصرالله"),
    ("علی کریم", "علي كريم"),
    ("گوران", "كوران"),
    ("١٢٥", "125"),
    ("۱۲۵/ب", "125/ب"),
    ("ﻣﺤﻤﺪ ﻻﺫﻗﺎﻧﻲ", "محمد لاذقاني"),
    ("ﷲ", "الله"),
    ("أ\u0654حمد", "احمد"),
    ("ا\u0654حمد", "أحمد"),
    ("\u202bمحمد\u202c", "محمد"),
    ("مح\u200dمد", "محمد"),
    ("محمد  علي", " محمد علي "),
    ("محمد\u00a0علي", "محمد علي"),
    ("Textile CO", "textile co"),
    ("م²", "م2"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=ascii)
def test_two_spellings_of_a_name_are_found_by_each_other(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("سامر", "سمير"), ("خالدين", "خال الدين"), ("والد", "ولد"), ("12", "21")]
)
def test_two_names_stay_apart(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize("name", ["عبد", "أبو", "الدين", "الله", "بالله", "والله", "محمد عبد"])
def test_a_word_that_stands_alone_is_neither_joined_nor_parted(name):
    assert fold(name).replace("ابو", "أبو") == name


@given(st.text(alphabet="أإآٱىةؤئءابدعلونر ريـَُّ١٢34۵xY/-", max_size=30))
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


def test_the_stored_name_keeps_what_was_typed():
    for name in ("مُحَمَّد", "أحمد", "مصطفى", "١٢٥", "R-12", "هـ", "م²"):
        assert clean(name) == name


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  محمد   علي ", "محمد علي"),
        ("محمد\u00a0\u2003علي\u202f", "محمد علي"),
        ("\tمحمد\r\n", "محمد"),
        ("ﻣﺤﻤﺪ ﻻﺫﻗﺎﻧﻲ", "محمد لاذقاني"),
        ("ا\u0654حمد", "أحمد"),
        ("ﭘﻼﺳﺘﻴﻚ م²", "پلاستيك م²"),
    ],
)
def test_a_pasted_name_is_stored_in_letters(typed, stored):
    assert clean(typed) == stored


@given(st.text(max_size=30))
def test_cleaning_twice_changes_nothing_more_and_leaves_a_composed_text(text):
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)


@pytest.mark.parametrize("free", [False, True])
@pytest.mark.parametrize(
    ("signs", "code"),
    [
        (CONTROLS, "text.control_character"),
        (HIDDEN, "text.hidden_character"),
        (UNKNOWN, "text.unknown_character"),
    ],
)
def test_every_character_that_hides_is_refused_wherever_it_stands(signs, code, free):
    for sign in signs:
        for place, text in enumerate((f"{sign}محمد", f"م{sign}حمد", f"محمد{sign}")):
            (found,) = check_text(text, "full_name", free=free)
            assert (found.code, found.where) == (code, "full_name"), ascii(sign)
            assert found.params["sign"] == f"U+{ord(sign):04X}"
            assert found.params["position"] == (1, 2, 5)[place]


def test_at_least_66_characters_were_tried():
    assert len({*CONTROLS, *HIDDEN, *UNKNOWN}) >= 66


def test_the_joiners_are_for_free_text_only():
    for joiner in "\u200c\u200d":
        (found,) = check_text(f"ه{joiner}", "full_name")
        assert found.code == "text.hidden_character"
        assert list(check_text(f"سنة 1447 ه{joiner}", "note", free=True)) == []


@pytest.mark.parametrize(
    "name",
    ["", "محمد خالد الأحمد", "مُحَمَّد", "Müller & Söhne", "شركة «النور» (ذ.م.م)", "125/ب", "م²", "٪"],
)
def test_an_honest_name_is_not_refused(name):
    assert list(check_text(clean(name), "full_name")) == []


def test_a_text_in_pieces_is_refused_until_it_is_cleaned():
    pieces = unicodedata.normalize("NFD", "أحمد")
    assert [found.code for found in check_text(pieces, "name")] == ["text.not_composed"]
    assert list(check_text(clean(pieces), "name")) == []


def test_a_tower_of_marks_is_refused_and_a_vowelled_shadda_is_not():
    assert [found.code for found in check_text("م" + "\u064e" * 300, "name", free=True)] == [
        "text.too_many_marks"
    ]
    assert list(check_text("مُحَمَّدٌ", "name")) == []


def test_a_name_has_200_characters_at_most_and_a_remark_2000():
    assert list(check_text("م" * 200, "name")) == []
    (found,) = check_text("م" * 201, "name")
    assert (found.code, found.params) == ("text.too_long", {"longest": 200, "length": 201})
    assert list(check_text("م" * 2000, "note", free=True)) == []
    assert [v.code for v in check_text("م" * 2001, "note", free=True)] == ["text.too_long"]
    assert [v.code for v in check_text("1234", "phone", longest=3)] == ["text.too_long"]


def test_a_national_number_is_eleven_digits_kept_as_text():
    assert national_number(" ٠٤٠ ٢٠٠١٢٣٤٥ ") == "04020012345"
    assert list(check_national_number("04020012345", "national_no")) == []
    for wrong in ("", "4020012345", "040200123456", "0402001234a", "٠٤٠٢٠٠١٢٣٤٥", "04020012345\n"):
        (found,) = check_national_number(wrong, "national_no")
        assert found.code == "text.national_number.malformed"
        assert sentence(found.code, found.params)


def test_an_unknown_governorate_is_only_worth_a_second_look():
    assert governorate_is_known("14020012345")
    assert not governorate_is_known("15020012345")
    assert list(check_national_number("99020012345", "national_no")) == []
