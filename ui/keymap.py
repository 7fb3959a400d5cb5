"""Every key of the window: the shell makes them work, the help page lists them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class KeyLine:
    """`keys` as on the keyboard; `action` is the name of the shell's method, if it has one."""

    keys: str
    what: str
    action: str = ""


def window_keys() -> tuple[KeyLine, ...]:
    """The keys that work on every page."""
    say = QCoreApplication.translate
    return (
        KeyLine("F1", say("keys", "المساعدة وجدول المفاتيح"), "help"),
        KeyLine("F2", say("keys", "إضافة جديدة في الصفحة المفتوحة"), "new"),
        KeyLine("F3", say("keys", "البحث في كل شيء"), "search"),
        KeyLine("F4", say("keys", "البحث عن مكتتب من أي مكان"), "search_people"),
        KeyLine("F5", say("keys", "تحديث الصفحة"), "refresh"),
        KeyLine("F6", say("keys", "القبض والإيصالات"), "receipts"),
        KeyLine("F7", say("keys", "السجل العام"), "registers"),
        KeyLine("F8", say("keys", "معاينة قبل الطباعة"), "preview"),
        KeyLine("F9", say("keys", "حفظ وطباعة"), "save_and_print"),
        KeyLine("F10", say("keys", "قائمة المستخدم"), "menu"),
        KeyLine("Ctrl+L", say("keys", "قفل النافذة"), "lock"),
        KeyLine("Ctrl+1 … Ctrl+9", say("keys", "صفحات الشريط الجانبي بترتيبها")),
        KeyLine("Esc", say("keys", "رجوع من الإضبارة، وإلغاء البحث")),
    )


def form_keys() -> tuple[KeyLine, ...]:
    """The keys inside forms and tables."""
    say = QCoreApplication.translate
    return (
        KeyLine("Enter", say("keys", "الحقل التالي، وفي الحقل الأخير حفظ")),
        KeyLine("Shift+Enter", say("keys", "الحقل السابق")),
        KeyLine("F9", say("keys", "حفظ النموذج (وطباعته إن كان له ورقة)")),
        KeyLine("Ctrl+S", say("keys", "حفظ")),
        KeyLine("Ctrl+Z", say("keys", "تراجع في الحقل أو في الكروكي")),
        KeyLine("+", say("keys", "اليوم التالي في حقل التاريخ")),
        KeyLine("−", say("keys", "اليوم السابق في حقل التاريخ")),
        KeyLine("F4", say("keys", "التقويم في حقل التاريخ داخل النموذج")),
        KeyLine("Esc", say("keys", "إغلاق النموذج (يسأل إن كُتب شيء)")),
        KeyLine("Ctrl+C", say("keys", "نسخ السطر المحدد من جدول")),
        KeyLine("Ctrl+P", say("keys", "طباعة من نافذة المعاينة")),
    )
