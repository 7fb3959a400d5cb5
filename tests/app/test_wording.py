from datetime import UTC, date, datetime

import pytest

from app.domain.money import Currency, Money
from app.wording import read_sentences, sentence, sentences

FSI, PDI = "\u2068", "\u2069"


def test_values_are_set_apart_in_an_arabic_sentence():
    said = sentence("text.too_long", {"length": 201, "longest": 200})
    assert said.startswith("النص أطول من المسموح")
    assert f"{FSI}201{PDI}" in said


def test_values_are_bare_for_a_terminal_and_in_english():
    values = {"length": 201, "longest": 200}
    plain = sentence("text.too_long", values, isolate=False)
    english = sentence("text.too_long", values, "en")
    assert " 201 " in plain
    assert english.startswith("The text is too long")
    assert not {FSI, PDI} & {*plain, *english}


@pytest.mark.parametrize(
    ("value", "arabic", "english"),
    [
        (Money(1_250_000, Currency.SYP_NEW), "12,500.00 ل.س جديدة", "12,500.00 SYP (new)"),
        (Money(1_250_000, Currency.SYP_OLD), "1,250,000 ل.س", "1,250,000 SYP (old)"),
        (date(2007, 3, 5), "5/3/2007", "5/3/2007"),
        (datetime(2007, 3, 5, 9, 7, tzinfo=UTC), "5/3/2007 09:07", "5/3/2007 09:07"),
        (("أ", 2), "أ، 2", "أ, 2"),
    ],
    ids=str,
)
def test_a_value_is_shown_as_people_write_it(value, arabic, english):
    for language, shown in (("ar", arabic), ("en", english)):
        said = sentence("reading.not_a_digit", {"character": value}, language, isolate=False)
        assert shown in said


@pytest.mark.parametrize(
    ("code", "params", "language"),
    [("no.such.code", {}, "ar"), ("text.too_long", {}, "ar"), ("reading.empty", {}, "fr")],
)
def test_an_unknown_code_value_or_language_is_a_bug(code, params, language):
    with pytest.raises(KeyError):
        sentence(code, params, language)


def test_sentences_are_read_once():
    assert sentences() is sentences()


def test_two_files_may_not_say_the_same_code(tmp_path):
    for name in ("a", "b"):
        tmp_path.joinpath(f"{name}.toml").write_text('["x.y"]\nar = "س"\nen = "s"\n', "utf-8")
    with pytest.raises(ValueError, match=r"x\.y"):
        read_sentences(tmp_path)
