"""Names of exchange files and what a file is. The name is for people; the content decides."""

from __future__ import annotations

from datetime import date
from enum import Enum

from app.domain import canonical
from app.errors import Trouble
from app.sync import acknowledgement, enrolment
from app.sync.envelope import peek


class Paper(Enum):
    """The kinds of file that travel on a stick."""

    PACKAGE = "export"
    ACKNOWLEDGEMENT = acknowledgement.FILE.kind
    REQUEST = enrolment.REQUEST.kind
    REPLY = enrolment.REPLY.kind


def package_name(office: str, export_no: int, day: date) -> str:
    """E.g. SY1_HAS-01_17_20261121.syx."""
    return f"SY1_{office}_{export_no}_{day:%Y%m%d}.syx"


def acknowledgement_name(office: str, ack_no: int) -> str:
    """E.g. SYA1_HAS-01_9.sya."""
    return f"SYA1_{office}_{ack_no}.sya"


def request_name(office: str, day: date) -> str:
    """E.g. SYE1_HAS-01_20261121.sye: the office's enrolment request."""
    return f"SYE1_{office}_{day:%Y%m%d}.sye"


def reply_name(office: str, day: date) -> str:
    """E.g. SYE1_HAS-01_20261121_reply.sye: the ministry's reply."""
    return f"SYE1_{office}_{day:%Y%m%d}_reply.sye"


def kind_of(data: bytes) -> Paper:
    """What these bytes say they are, not yet checked.

    Raises `Trouble` exchange.unknown_file, or package.* for a package that cannot be shown.
    """
    if not data.startswith(b"{"):
        peek(data)
        return Paper.PACKAGE
    try:
        return Paper(canonical.decode(data)["kind"])
    except (ValueError, KeyError) as error:
        raise Trouble("exchange.unknown_file") from error
