import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
import segno
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from app.domain.canonical import encode
from app.domain.money import Currency, Money
from app.domain.seals import (
    ENVELOPE,
    MANIFEST,
    QR,
    ReceiptMark,
    SigningKey,
    check_qr,
    event_hash,
    fingerprint,
    genesis_hash,
    human_code,
    new_signing_key,
    qr_text,
    read_human_code,
    read_qr,
    receipt_hash,
    sign,
    verify,
)

KEY = SigningKey(bytes(range(32)))
CONTENT = {"v": 1, "office": "DAM-01", "serial": 123, "payer": "محمد الأحمد", "amount": 1_250_000}
MARK = ReceiptMark(
    "DAM01",
    "R26",
    123,
    "K7",
    date(2026, 11, 21),
    Money(1_250_000, Currency.SYP_NEW),
    receipt_hash(CONTENT),
)


def test_a_key_is_its_32_bytes_and_never_shows_them():
    key = new_signing_key()
    assert SigningKey(key.raw) == key
    assert SigningKey(key.raw).public == key.public
    assert new_signing_key() != key
    assert key.raw.hex() not in repr(key)
    assert repr(key.raw) not in repr(key)
    with pytest.raises(ValueError, match="32"):
        SigningKey(b"short")


def test_a_signature_is_plain_ed25519_over_domain_and_data():
    signature = sign(KEY, ENVELOPE, b"data")
    assert len(signature) == 64
    Ed25519PublicKey.from_public_bytes(KEY.public).verify(signature, b"SYENV1\0data")
    assert verify(KEY.public, ENVELOPE, b"data", signature)


def test_a_signature_holds_for_nothing_else():
    signature = sign(KEY, ENVELOPE, b"data")
    assert not verify(KEY.public, MANIFEST, b"data", signature)
    assert not verify(KEY.public, ENVELOPE, b"Data", signature)
    assert not verify(new_signing_key().public, ENVELOPE, b"data", signature)
    for flipped in range(64):
        other = bytearray(signature)
        other[flipped] ^= 1
        assert not verify(KEY.public, ENVELOPE, b"data", bytes(other))
    for torn in (b"", signature[:-1], signature + b"\0"):
        assert not verify(KEY.public, ENVELOPE, b"data", torn)
    for public in (b"", KEY.public[:-1], KEY.public + b"\0", b"\xff" * 32):
        assert not verify(public, ENVELOPE, b"data", signature)


@pytest.mark.parametrize("domain", [b"", b"SYENV1", b"SY\0ENV1\0"])
def test_a_domain_ends_in_its_only_nul_so_that_none_begins_another(domain):
    with pytest.raises(ValueError, match="domain"):
        sign(KEY, domain, b"data")
    with pytest.raises(ValueError, match="domain"):
        verify(KEY.public, domain, b"data", bytes(64))


def test_an_event_is_hashed_as_the_format_says():
    previous, payload = genesis_hash(b"enrolment"), encode(CONTENT)
    assert previous == hashlib.sha256(b"enrolment").digest()
    assert event_hash(previous, 258, payload) == (
        hashlib.sha256(
            b"SYEV1\0" + previous + b"\0\0\0\0\0\0\x01\x02" + hashlib.sha256(payload).digest()
        ).digest()
    )


def test_every_part_of_an_event_changes_its_hash():
    start = genesis_hash(b"enrolment")
    hashes = {
        event_hash(start, 1, b"{}"),
        event_hash(start, 2, b"{}"),
        event_hash(start, 1, b"[]"),
        event_hash(genesis_hash(b"other"), 1, b"{}"),
    }
    assert len(hashes) == 4
    for previous, seq in ((start[:-1], 1), (b"", 1), (start, 0), (start, -1), (start, 2**64)):
        with pytest.raises(ValueError, match="event"):
            event_hash(previous, seq, b"{}")


def test_a_receipt_is_hashed_over_its_canonical_content():
    assert receipt_hash(CONTENT) == hashlib.sha256(b"SYRC1\0" + encode(CONTENT)).digest()
    assert receipt_hash(CONTENT | {"amount": 1_250_001}) != receipt_hash(CONTENT)


def test_the_code_of_a_receipt_is_the_first_50_bits():
    assert human_code(bytes(32)) == "00000-00000"
    assert human_code(b"\xff" * 32) == "ZZZZZ-ZZZZZ"
    assert human_code(b"\x08\x86\x42\x98\xe8\x4a\x80" + bytes(25)) == "12345-6789A"
    assert human_code(bytes(6) + b"\x40" + bytes(25)) == "00000-00001"
    assert human_code(bytes(6) + b"\x3f" + b"\xff" * 25) == "00000-00000"


@given(st.binary(min_size=32, max_size=32))
def test_a_code_is_read_again_however_it_was_typed(digest):
    code = human_code(digest)
    sloppy = code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert read_human_code(sloppy) == code
    assert read_human_code(code.replace("2", "٢").replace("-", "")) == code


@pytest.mark.parametrize("typed", ["", "7K2QM", "7K2QM-X9R4TT", "7K2QM-X9R4U", "محمد"])
def test_what_is_no_code_is_refused(typed):
    with pytest.raises(ValueError, match=f"no code: {typed}"):
        read_human_code(typed)


def test_a_fingerprint_is_eight_groups_of_four_digits():
    groups = fingerprint(KEY.public).split(" ")
    assert [len(group) for group in groups] == [4] * 8
    assert "".join(groups).isdigit()
    assert fingerprint(new_signing_key().public) != fingerprint(KEY.public)


def test_a_typical_qr_has_202_alphanumeric_characters_and_fits_version_8():
    text = qr_text(MARK, KEY)
    assert text.startswith("SY1*DAM01*R26*000123*K7*20261121*1250000*SYPN*")
    assert len(text) == 202
    assert set(text) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    code = segno.make(text, error="m", boost_error=False, micro=False)
    assert (code.version, code.mode) == (8, "alphanumeric")


def test_a_qr_says_what_it_was_made_of_and_who_signed_it():
    text = qr_text(MARK, KEY)
    assert read_qr(text) == MARK
    assert read_qr(f" {text}\r\n") == MARK
    assert check_qr(text, KEY.public)
    assert check_qr(text.lower(), KEY.public)
    assert not check_qr(text, new_signing_key().public)


@pytest.mark.parametrize(
    "change",
    [
        {"amount": Money(-7, Currency.SYP_OLD)},
        {"amount": Money(0, Currency.USD)},
        {"serial": 1_234_567},
        {"day": date(2006, 7, 30)},
    ],
    ids=str,
)
def test_reversals_other_currencies_and_long_serials_are_read_too(change):
    mark = replace(MARK, **change)
    assert read_qr(qr_text(mark, KEY)) == mark
    assert check_qr(qr_text(mark, KEY), KEY.public)


def test_no_changed_character_passes():
    text = qr_text(MARK, KEY)
    for place, old in enumerate(text):
        other = text[:place] + ("B" if old == "A" else "A") + text[place + 1 :]
        assert not passes(other), place
    assert not passes(text.replace("1250000", "9250000"))
    assert not passes(text.replace("SYPN", "SYPO"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "SY1",
        "محمد",
        qr_text(MARK, KEY)[:-1],
        qr_text(MARK, KEY) + "A",
        qr_text(MARK, KEY).replace("SY1*", "SY2*"),
        qr_text(MARK, KEY).replace("*20261121*", "*20261131*"),
        qr_text(MARK, KEY).replace("*000123*", "*0000123*"),
        qr_text(MARK, KEY).replace("*000123*", "*000000*"),
        qr_text(MARK, KEY).replace("*1250000*", "*01250000*"),
        qr_text(MARK, KEY).replace("*1250000*", "*-0*"),
        qr_text(MARK, KEY).replace("SYPN", "EUR"),
    ],
    ids=lambda text: f"{text[:50]}{len(text)}",
)
def test_a_text_that_is_no_receipt_of_ours_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        read_qr(text)


@pytest.mark.parametrize(
    "change", [{"office": "DAM-01"}, {"book": ""}, {"epoch": "ك"}, {"serial": 0}]
)
def test_a_mark_that_no_scanner_could_carry_is_refused(change):
    with pytest.raises(ValueError, match=r"."):
        replace(MARK, **change)


def passes(text: str) -> bool:
    try:
        return check_qr(text, KEY.public)
    except ValueError:
        return False


# What the keys of A to Z type: Windows' «Arabic (101)» and xkb's `ara`, without and with Shift.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PLAIN = ["ش", "لا", *"ؤيثبلاهتنمةىخحضقسفعرصءغئ"]
SHIFTED = [
    *("\u0650", "لآ", "}", "]", "\u064f", "[", "لأ", "أ", "÷", "ـ", "،", "/", "\u2019", "آ", "×"),
    *("؛", "\u064e", "\u064c", "\u064d", "لإ", "\u2018", "{", "\u064b", "\u0652", "إ", "~"),
]
XKB = {"لا": "\ufefb", "لآ": "\ufef5", "لأ": "\ufef7", "لإ": "\ufef9", "\u2019": "'", "\u2018": "`"}
LAYOUTS = {
    "windows with shift": SHIFTED,
    "xkb with shift": [XKB.get(typed, typed) for typed in SHIFTED],
    "xkb without shift": [XKB.get(typed, typed) for typed in PLAIN],
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_hundred_scans_under_the_arabic_layout_are_all_read(layout):
    typed = str.maketrans(dict(zip(LETTERS, layout, strict=True)))
    for serial in range(1, 101):
        mark = replace(
            MARK,
            serial=serial,
            day=MARK.day + timedelta(days=serial),
            content_hash=hashlib.sha256(b"%d" % serial).digest(),
        )
        scanned = qr_text(mark, KEY).translate(typed)
        assert read_qr(scanned) == mark
        assert check_qr(scanned, KEY.public)


def test_arabic_digits_of_a_scanner_are_read_too():
    text = qr_text(MARK, KEY).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert read_qr(text) == MARK
    assert QR == b"SYQR1\0"
