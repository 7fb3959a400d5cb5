"""What the events of the journal are called on the screen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.money import Money
from app.domain.users import Role
from app.queries.audit import Part
from ui.role_names import role_label
from ui.text import apart, money_labelled, number


def event_label(kind: str) -> str:
    """«قبض إيصال» for receipt.issued; the kind itself for one of a newer version."""
    return event_labels().get(kind, kind)


def event_labels() -> dict[str, str]:
    """All kinds of event that are known here, in the order of an office's life."""
    return {**_office(), **_work(), **_exchange()}


def subject_words(parts: Iterable[Part]) -> str:
    """What an event is about: numbers and names, each whole."""
    return " · ".join(_word(part) for part in parts)


def _word(part: Part) -> str:
    match part:
        case Money():
            return money_labelled(part)
        case int():
            return apart(number(part))
        case _:
            return _codes().get(part) or apart(part)


def _codes() -> dict[str, str]:
    """Words of the program itself that stand in events."""
    say = QCoreApplication.translate
    return {
        "receipt": say("events", "إيصال"),
        "reversal": say("events", "إيصال عكسي"),
        "contract": say("events", "عقد"),
        "allocation": say("events", "وثيقة تخصيص"),
        "application": say("events", "طلب اكتتاب"),
        "register": say("events", "صفحة سجل"),
        "volume": say("events", "صفحة افتتاح سجل"),
        "general": say("events", "السجل العام"),
        "password": say("events", "تغيير كلمة السر"),
        "password-reset": say("events", "كلمة سر أولى"),
        "locked": say("events", "قفل بعد محاولات خاطئة"),
        "accepted": say("events", "مقبول"),
        "ok": say("events", "مقبول"),
        "behind": say("events", "أسطر ناقصة"),
        "fork": say("events", "تاريخ مختلف"),
        "serial": say("events", "أرقام ناقصة"),
        "totals": say("events", "مجاميع مختلفة"),
        "held": say("events", "محفوظ للمراجعة"),
        **{role.value: role_label(role) for role in Role},
    }


def _office() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "office.set_up": say("events", "إعداد المكتب"),
        "settings.changed": say("events", "تغيير إعدادات"),
        "user.added": say("events", "إضافة مستخدم"),
        "user.changed": say("events", "تعديل مستخدم"),
        "user.noticed": say("events", "كلمة سر أو قفل دخول"),
        "office.restored": say("events", "متابعة من نسخة احتياطية"),
    }


def _work() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "site.added": say("events", "إضافة موقع"),
        "phase.added": say("events", "إضافة مرحلة"),
        "plots.added": say("events", "إضافة مقاسم"),
        "volume.opened": say("events", "فتح مجلد سجل"),
        "application.registered": say("events", "تسجيل طلب اكتتاب"),
        "decision.recorded": say("events", "تسجيل قرار صناعي"),
        "register.corrected": say("events", "تصحيح سطر في السجل"),
        "page.sealed": say("events", "إغلاق صفحة من السجل"),
        "plot.allocated": say("events", "تخصيص مقسم"),
        "allocation.cancelled": say("events", "إلغاء تخصيص"),
        "contract.signed": say("events", "توقيع عقد"),
        "receipt.issued": say("events", "قبض إيصال"),
        "receipt.reversed": say("events", "إلغاء إيصال"),
        "paper.printed": say("events", "طباعة ورقة"),
    }


def _exchange() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "package.exported": say("events", "تصدير ملف إلى الوزارة"),
        "acknowledgement.read": say("events", "قراءة رد الوزارة"),
        "office.accepted": say("events", "تسجيل مكتب"),
        "package.imported": say("events", "استيراد ملف مكتب"),
        "ministry.joined": say("events", "التسجيل لدى الوزارة"),
    }
