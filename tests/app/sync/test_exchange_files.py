"""Names of exchange files, what a file is, and that every refusal has its sentence."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import app.files
from app.sync import acknowledgement, enrolment, files
from app.sync.envelope import MAX_FILE, check_outside
from app.sync.files import Paper, kind_of
from app.sync.signed import RecordFile, sign_record
from app.wording import sentences

SYNC = Path(files.__file__).parent
DAY = date(2026, 11, 21)


def test_names_are_short_ascii_and_sort_by_office():
    assert files.package_name("HAS-01", 17, DAY) == "SY1_HAS-01_17_20261121.syx"
    assert files.acknowledgement_name("HAS-01", 9) == "SYA1_HAS-01_9.sya"
    assert files.request_name("HAS-01", DAY) == "SYE1_HAS-01_20261121.sye"
    assert files.reply_name("HAS-01", DAY) == "SYE1_HAS-01_20261121_reply.sye"


def test_the_content_decides_what_a_file_is(exchange, ministry):
    def written(file: RecordFile) -> bytes:
        return sign_record(file.tag, {"kind": file.kind}, ministry.signing)

    assert kind_of(exchange.packed()) is Paper.PACKAGE
    assert kind_of(written(acknowledgement.FILE)) is Paper.ACKNOWLEDGEMENT
    assert kind_of(written(enrolment.REQUEST)) is Paper.REQUEST
    assert kind_of(written(enrolment.REPLY)) is Paper.REPLY


@pytest.mark.parametrize("data", [b"{", b"{}", b'{"kind":"song"}', b'{"kind":["export"]}'])
def test_an_unknown_record_is_said_to_be_unknown(refused, data):
    with refused("exchange.unknown_file"):
        kind_of(data)


def test_a_foreign_file_is_no_package(refused):
    with refused("package.not_a_package"):
        kind_of(b"PK\x03\x04 and so on")


def test_a_package_is_checked_on_the_stick_it_was_written_to(exchange, tmp_path):
    stick = tmp_path / files.package_name("HAS-01", 17, DAY)
    data = exchange.packed()

    app.files.write_and_check(stick, data, lambda back: check_outside(back, exchange.keys_of))

    assert exchange.opened(app.files.read_whole(stick, MAX_FILE)).events


def test_every_code_that_can_be_raised_has_its_sentence_in_both_languages():
    sources = [*SYNC.glob("*.py"), Path(app.files.__file__)]
    text = "".join(source.read_text("utf-8") for source in sources)
    ends = re.findall(r'Trouble\(f"\{(?:self\.)?area\}\.(\w+)"', text)
    codes = set(re.findall(r'Trouble\(\s*"([a-z]+\.[a-z_]+)"', text))
    codes |= {f"{area}.{end}" for area in ("acknowledgement", "enrolment") for end in ends}

    assert len(codes) > 40
    assert not codes - sentences().keys()
    for code in codes:
        assert all(sentences()[code][language] for language in ("ar", "en"))


def test_no_sentence_lies_unused():
    toml = (SYNC.parent.parent / "i18n" / "sentences" / "package.toml").read_text("utf-8")
    text = "".join(source.read_text("utf-8") for source in SYNC.glob("*.py"))
    text += Path(app.files.__file__).read_text("utf-8")

    for area, end in re.findall(r'^\["(\w+)\.(\w+)"\]', toml, re.MULTILINE):
        assert f'"{area}.{end}"' in text or f"area}}.{end}" in text
