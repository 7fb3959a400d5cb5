"""What obligations, parts of payments and means of payment are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.accounts import ObligationKind, Part, SpreadLine
from app.domain.receipts import Means
from ui.text import apart, digits


def obligation_label(kind: ObligationKind, no: int) -> str:
    """«رسم الاكتتاب», «القسط 3»."""
    say = QCoreApplication.translate
    names = {
        ObligationKind.FEE: say("payments", "رسم الاكتتاب"),
        ObligationKind.INSURANCE: say("payments", "مبلغ التأمين"),
        ObligationKind.LICENCE_FEE: say("payments", "رسوم الترخيص الصناعي"),
        ObligationKind.THIRD: say("payments", "ثلث قيمة المقسم"),
        ObligationKind.INSTALMENT: say("payments", "القسط {0}"),
    }
    return names[kind].format(apart(digits(str(no))))


def line_label(line: SpreadLine) -> str:
    """What one line of a payment pays: «غرامة تأخير القسط 3»."""
    say = QCoreApplication.translate
    parts = {
        Part.AMOUNT: "{0}",
        Part.FINE: say("payments", "غرامة تأخير {0}"),
        Part.INCREASE: say("payments", "زيادة {0}"),
        Part.PRINCIPAL: say("payments", "أصل {0}"),
    }
    return parts[line.part].format(obligation_label(line.kind, line.no))


def means_label(means: Means) -> str:
    say = QCoreApplication.translate
    return {
        Means.CASH: say("payments", "نقداً"),
        Means.CHEQUE: say("payments", "شيك مصرفي"),
        Means.BANK: say("payments", "إيداع أو حوالة مصرفية"),
    }[means]
