import pytest
from hypothesis import given
from hypothesis import strategies as st
from law import HASSIA, UNHURRIED, day

from app.domain.priorities import Candidate, rank
from app.domain.registers import opening_sentence, register_position

sizes = st.integers(1, 300)


@UNHURRIED
@given(st.integers(1, 10**9), sizes, sizes)
def test_a_place_says_its_serial_again(serial, lines, pages):
    volume, page, line = register_position(serial, lines, pages)
    assert 1 <= line <= lines
    assert 1 <= page <= pages
    assert ((volume - 1) * pages + page - 1) * lines + line == serial


@pytest.mark.parametrize("wrong", [(0, 25, 200), (1, 0, 200), (1, 25, 0)])
def test_there_is_no_place_below_one(wrong):
    with pytest.raises(ValueError, match="serial"):
        register_position(*wrong)


def test_a_volume_without_pages_is_not_opened():
    with pytest.raises(ValueError, match="pages"):
        opening_sentence(day("2007-03-15"), 0)


def test_a_class_that_the_article_does_not_know_is_an_error():
    with pytest.raises(ValueError, match="class 5"):
        rank([Candidate("طلب 1", 5, day("2007-03-15"), 1)], HASSIA)
    assert rank([], HASSIA) == ()
