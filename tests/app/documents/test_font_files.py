"""The bundled fonts are the files whose origin is written down."""

from __future__ import annotations

import hashlib
import re

import pytest

from app.paths import resources

FOLDER = resources() / "fonts"
WRITTEN = dict(
    re.findall(
        r"^\| (\S+\.(?:ttf|txt)) \|.*\| ([0-9a-f]{64}) \|$",
        (FOLDER / "FONTS.md").read_text("utf-8"),
        re.M,
    )
)


def test_every_bundled_file_is_written_down():
    assert {path.name for path in FOLDER.iterdir()} == {*WRITTEN, "FONTS.md"}
    assert len(WRITTEN) == 8


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_a_bundled_file_has_its_written_sum(name):
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == WRITTEN[name]


@pytest.mark.parametrize("name", ["OFL-Amiri.txt", "OFL-IBMPlexSansArabic.txt"])
def test_each_family_has_its_licence(name):
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / name).read_text("utf-8")
