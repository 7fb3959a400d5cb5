import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Currency, Money
from app.domain.words import LIMIT, amount_in_words, receipt_words

FILES = Path(__file__).parents[1] / "files"
OLD, NEW, USD = Currency.SYP_OLD, Currency.SYP_NEW, Currency.USD
PLAIN = [
    line.split("\t") for line in (FILES / "amount_in_words.tsv").read_text("utf-8").splitlines()
]
EXAMPLES = json.loads((FILES / "worked_examples.json").read_text("utf-8"))["examples"]
E29 = next(example for example in EXAMPLES if example["id"] == "E29")["expected"]

# The reader below knows no grammar: it only adds up what it hears.
UNITS = {
    **dict.fromkeys(("إحدى", "أحد", "واحد"), 1),
    **dict.fromkeys(("اثنتان", "اثنان", "اثنتا", "اثنا"), 2),
    **{f"{stem}{end}": n for n, stem in enumerate(
        ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"), 3) for end in ("", "ة")},
    "ثمانٍ": 8,
    **{tens: n * 10 for n, tens in enumerate(
        ("عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"), 2)},
    **dict.fromkeys(("مائة", "مئة"), 100),
    **dict.fromkeys(("مائتان", "مائتا", "مئتان", "مئتا"), 200),
    **{f"{stem}{hundred}": n * 100 for n, stem in enumerate(
        ("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"), 3) for hundred in ("مائة", "مئة")},
    "صفر": 0,
}  # fmt: skip
SCALES = {
    **dict.fromkeys(("ألف", "ألفاً", "آلاف"), 10**3),
    **dict.fromkeys(("مليون", "مليوناً", "ملايين"), 10**6),
    **{
        f"{name}{end}": size
        for name, size in (("مليار", 10**9), ("تريليون", 10**12), ("كوادريليون", 10**15))
        for end in ("", "اً", "ات")
    },
}
TWOS = {
    f"{name}{end}": 2 * size
    for name, size in SCALES.items()
    if name in ("ألف", "مليون", "مليار", "تريليون", "كوادريليون")
    for end in ("ان", "ا")
}
WHOLE, PART = "whole", "part"
NOUNS = {
    **dict.fromkeys(("ليرة", "ليرات", "دولار", "دولارات", "دولاراً"), (WHOLE, 0)),
    **dict.fromkeys(("ليرتان", "دولاران"), (WHOLE, 2)),
    **dict.fromkeys(("قرش", "قروش", "قرشاً", "سنت", "سنتات", "سنتاً"), (PART, 0)),
    **dict.fromkeys(("قرشان", "سنتان"), (PART, 2)),
}
SINGLE = {"واحد", "واحدة"}
ADJECTIVES = {"سورية", "سوريتان", "جديدة", "جديدتان", "أمريكي", "أمريكيان", "أمريكياً", "أمريكية"}


def heard(said: str) -> dict[str, int]:
    """Whole units and parts of an amount in words."""
    total = {WHOLE: 0, PART: 0}
    thousands = group = 0
    counted = None  # the noun just heard: only then واحد is one of it and begins no number
    for spoken in said.split(" "):
        word = spoken if spoken in UNITS | {"واحدة": 1} else spoken.removeprefix("و")
        if word in NOUNS:
            counted, more = NOUNS[word]
            total[counted] += thousands + group + more
            thousands = group = 0
        elif word in SINGLE and counted and spoken == word:
            total[counted] += 1
        elif word in SCALES:
            thousands += (group or 1) * SCALES[word]
            group = 0
        elif word in TWOS:
            thousands += TWOS[word]
        elif word not in ADJECTIVES:
            counted = None
            group += UNITS[word]
    return total


@pytest.mark.parametrize(("number", "words"), PLAIN)
def test_the_list_of_plain_amounts_is_said_with_the_short_spelling(number, words):
    assert amount_in_words(Money(int(number), OLD), hundred="مئة", adjective=False) == words


def test_the_list_of_plain_amounts_is_whole():
    assert len(PLAIN) == 56


@pytest.mark.parametrize(("number", "words"), E29["old"].items())
def test_example_29_says_old_pounds(number, words):
    assert amount_in_words(Money(int(number), OLD)) == words


@pytest.mark.parametrize(("number", "words"), E29["new"].items())
def test_example_29_says_new_pounds_with_their_qirsh(number, words):
    assert amount_in_words(Money(int(number), NEW)) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "صفر ليرة سورية"),
        (101_000, "مائة ألف وألف ليرة سورية"),
        (102_500, "مائة ألف وألفان وخمسمائة ليرة سورية"),
        (201, "مائتا ليرة وليرة سورية واحدة"),
        (1_101_002, "مليون ومائة ألف وألف ليرة وليرتان سوريتان"),
        (10**12, "تريليون ليرة سورية"),
        (2 * 10**12 + 3, "تريليونان وثلاث ليرات سورية"),
        (10**15, "كوادريليون ليرة سورية"),
    ],
)
def test_the_adjective_stands_once_with_the_last_noun(number, words):
    assert amount_in_words(Money(number, OLD)) == words


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (0, "صفر دولار أمريكي"),
        (1, "سنت واحد"),
        (200, "دولاران أمريكيان"),
        (311, "ثلاثة دولارات أمريكية وأحد عشر سنتاً"),
        (1_102, "أحد عشر دولاراً أمريكياً وسنتان"),
        (10_100, "مائة دولار ودولار أمريكي واحد"),
        (80_003, "ثمانمائة دولار أمريكي وثلاثة سنتات"),
    ],
)
def test_the_dollar_and_the_cent_are_masculine(cents, words):
    assert amount_in_words(Money(cents, USD)) == words


def test_a_receipt_closes_the_words_on_both_sides():
    assert receipt_words(Money(2, OLD)) == "فقط ليرتان سوريتان لا غير"
    assert receipt_words(Money(100, OLD), hundred="مئة") == "فقط مئة ليرة سورية لا غير"


@pytest.mark.parametrize(("minor", "hundred"), [(-1, "مائة"), (LIMIT, "مائة"), (100, "مية")])
def test_what_cannot_be_said_is_an_error(minor, hundred):
    with pytest.raises(ValueError, match="cannot say"):
        amount_in_words(Money(minor, OLD), hundred=hundred)


def test_no_two_amounts_up_to_200_000_sound_alike_and_none_has_a_double_space():
    said = {amount_in_words(Money(n, OLD)) for n in range(200_001)}
    assert len(said) == 200_001
    assert not any("  " in words or words != words.strip() for words in said)


@given(st.integers(0, 10**6) | st.integers(0, 10**15), st.sampled_from(["مائة", "مئة"]))
def test_old_pounds_are_heard_as_they_were_said(number, hundred):
    words = amount_in_words(Money(number, OLD), hundred=hundred)
    assert heard(words) == {"whole": number, "part": 0}


@given(st.integers(0, 10**6) | st.integers(0, 10**15), st.sampled_from([NEW, USD]))
def test_new_pounds_and_dollars_are_heard_as_they_were_said(minor, currency):
    words = amount_in_words(Money(minor, currency))
    assert heard(words) == {"whole": minor // 100, "part": minor % 100}
