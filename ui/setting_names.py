"""What the settings of an office are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def setting_label(name: str) -> str:
    """«المدير العام» for general_manager; the name itself for one that has no label."""
    return {**_names(), **_habits()}.get(name, name)


def _names() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "republic": say("settings", "السطر الأول من الترويسة"),
        "ministry": say("settings", "الوزارة"),
        "governorate_body": say("settings", "الجهة في المحافظة"),
        "office_name": say("settings", "اسم المكتب كما يُطبع"),
        "city_name": say("settings", "المدينة"),
        "governorate": say("settings", "المحافظة (رمزها)"),
        "general_manager": say("settings", "المدير العام"),
        "council_chairman": say("settings", "رئيس مجلس المدينة الصناعية"),
        "registrar": say("settings", "الموظف المختص (السجل العام)"),
        "first_party": say("settings", "صفة الفريق الأول في العقود"),
        "application_place": say("settings", "مكان تقديم الطلبات"),
    }


def _habits() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "general_register_lines": say("settings", "أسطر الصفحة في المجلد التالي"),
        "general_register_pages": say("settings", "صفحات المجلد التالي"),
        "receipt_copies": say("settings", "نسخ الإيصال"),
        "hundred": say("settings", "كتابة المائة"),
        "idle_minutes": say("settings", "دقائق قبل القفل عند ترك الحاسوب"),
        "backup_folder": say("settings", "مجلد نسخ احتياطية خارجي"),
    }
