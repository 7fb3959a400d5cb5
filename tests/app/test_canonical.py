import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.canonical import MAX_DEPTH, decode, encode
from app.domain.characters import JOINERS

FORBIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
TEXTS = st.text(st.characters(exclude_categories=sorted(FORBIDDEN)), max_size=20).map(
    lambda text: unicodedata.normalize("NFC", text)
)
KEYS = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=8)
SCALARS = st.none() | st.booleans() | st.integers(1 - 2**53, 2**53 - 1) | TEXTS
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4)
)


@given(VALUES)
def test_what_is_written_is_read_back_and_written_the_same(value):
    line = encode(value)
    assert decode(line) == value
    assert encode(decode(line)) == line
    assert b"\n" not in line


@given(st.dictionaries(KEYS, SCALARS, max_size=6))
def test_the_order_of_the_keys_changes_no_byte(value):
    assert encode(dict(reversed(value.items()))) == encode(value)


def test_the_bytes_are_those_of_rfc_8785():
    value = {"b": [1, -2, True, None], "a": 'محمد "\\/ é', "A": {"ي".encode().hex(): ()}}
    assert encode(value).decode() == (
        '{"A":{"d98a":[]},"a":"محمد \\"\\\\/ é","b":[1,-2,true,null]}'
    )


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        2**53,
        -(2**53),
        b"bytes",
        {1, 2},
        {1: 2},
        {"": 1},
        {"مفتاح": 1},
        {"a\n": 1},
        {"a": {"b": [0.5]}},
        pytest.param(object(), id="object"),
        "e\u0301",
        "\ufb01x\u0000",
    ],
    ids=ascii,
)
def test_a_value_outside_the_subset_is_refused(value):
    with pytest.raises(ValueError, match=r"."):
        encode(value)


def test_no_text_may_have_a_character_that_hides():
    refused = set()
    for code in (*range(0x3000), *range(0xD800, 0xE001), *range(0xFE00, 0x10000), 0xE0041, 0xF0000):
        try:
            encode(f"م{chr(code)}م")
        except ValueError:
            refused.add(chr(code))
    hidden = {
        chr(code)
        for code in (
            *range(0x3000),
            *range(0xD800, 0xE001),
            *range(0xFE00, 0x10000),
            0xE0041,
            0xF0000,
        )
        if unicodedata.category(chr(code)) in FORBIDDEN
        or not unicodedata.is_normalized("NFC", f"م{chr(code)}م")
    }
    assert refused == hidden - JOINERS
    assert len(hidden) > 2_000


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b" ",
        b"{",
        b'{"a":1}\n',
        b' {"a":1}',
        b'{"a": 1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1.0}',
        b'{"a":1e2}',
        b'{"a":-0}',
        b'{"a":01}',
        b'{"a":+1}',
        b'{"a":1_0}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":1e999}',
        b'{"a":9007199254740992}',
        b'{"a":' + b"9" * 4_000 + b"}",
        b'{"a":' + b"9" * 5_000 + b"}",
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a":"\\n"}',
        b'{"a":"\\u0000"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\x00"}',
        b'{"a":"\xff"}',
        b'{"a":"\xed\xa0\x80"}',
        b"\xef\xbb\xbf{}",
        "{}".encode("utf-16"),
        '{"a":"e\u0301"}'.encode(),
        '{"a":"\u202e"}'.encode(),
        b'{"a":tru}',
        b"{}{}",
        b"[1,]",
        b"[" * 100_000,
        b"[" * 900 + b"]" * 900,
        b'{"a":' * 100 + b"1" + b"}" * 100,
    ],
    ids=lambda line: ascii(line[:24]),
)
def test_bytes_that_we_would_not_have_written_are_refused(line):
    with pytest.raises(ValueError, match=r"."):
        decode(line)


def test_twenty_levels_are_taken_and_one_more_is_not():
    deep: object = "x"
    for _ in range(MAX_DEPTH):
        deep = [deep]
    assert decode(encode(deep)) == deep
    with pytest.raises(ValueError, match="too deep"):
        encode([deep])
    with pytest.raises(ValueError, match="too deep"):
        decode(json.dumps([deep], separators=(",", ":")).encode())


def test_a_line_longer_than_its_limit_is_refused_on_both_sides():
    assert encode("م" * 10, limit=22) == decode_me("م" * 10)
    with pytest.raises(ValueError, match="22 bytes"):
        encode("م" * 10, limit=21)
    with pytest.raises(ValueError, match="22 bytes"):
        decode(decode_me("م" * 10), limit=21)
    with pytest.raises(ValueError, match="bytes"):
        encode("x" * 1_000_000)


def decode_me(text: str) -> bytes:
    return f'"{text}"'.encode()
