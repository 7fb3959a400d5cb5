"""The English of the window is whole: i18n/en.ts has every sentence of ui/, and nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path
from string import Formatter

from tests.ui_words import ARABIC, ENGLISH, spoken, translated, update

SPOKEN = spoken()
ENTRIES = translated()
SAID = {words: said for words, said in ENTRIES.items() if said}
LATIN = {"؟": "?", "،": ",", "؛": ";"}
MARKS = (".", "?", ":", "…", ",")


def places(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def end(text: str) -> str:
    """The mark at the end of a sentence in its Latin form, if there is one."""
    last = text.strip()[-1:]
    mark = LATIN.get(last, last)
    return mark if mark in MARKS else ""


def test_the_search_finds_sentences_at_all():
    assert {("Form", "حفظ"), ("keys", "حفظ وطباعة"), ("IssuedStrip", "لا")} <= SPOKEN.keys()


def test_every_sentence_of_the_window_has_its_english():
    missing = [f"{at}: {words[1]}" for words, at in SPOKEN.items() if words not in SAID]
    assert missing == [], "run python -m tests.ui_words, then translate them in i18n/en.ts"


def test_no_english_is_kept_for_a_sentence_that_is_gone():
    assert sorted(ENTRIES.keys() - SPOKEN.keys()) == []


def test_new_sentences_come_into_the_file_unfinished_and_the_others_stay(tmp_path: Path):
    copy = tmp_path / "en.ts"
    shutil.copy(ENGLISH, copy)
    copy.write_text(copy.read_text("utf-8").replace("<source>حفظ<", "<source>احفظ<"), "utf-8")
    update(copy)
    now = translated(copy)
    assert now.keys() == SPOKEN.keys()
    assert {said for (_, text), said in now.items() if text == "حفظ"} == {""}
    assert {words: said for words, said in SAID.items() if words[1] != "حفظ"}.items() <= now.items()


def test_the_english_has_no_arabic_letter_or_mark():
    assert [said for said in SAID.values() if ARABIC.search(said)] == []


def test_the_english_has_the_places_of_its_sentence():
    assert [text for (_, text), said in SAID.items() if places(text) != places(said)] == []


def test_the_english_keeps_the_mark_at_the_end_of_its_sentence():
    assert [text for (_, text), said in SAID.items() if end(text) not in ("", end(said))] == []


def test_the_english_has_no_space_at_its_ends_that_its_sentence_has_not():
    assert [
        text for (_, text), said in SAID.items() if (text == text.strip()) != (said == said.strip())
    ] == []
