"""Arabic for the words of Qt's own windows that its translation leaves out or words badly."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

WORDS = {
    "QFileDialog": {
        "Look in:": "المجلد:",
        "Files of type:": "نوع الملفات:",
        "File &name:": "اسم الملف:",
        "Folder": "مجلد",
        "File Folder": "مجلد",
        "%1 File": "ملف %1",
        "Drive": "قرص",
        "Date Modified": "تاريخ التعديل",
        "&Choose": "اختيار",
        "&Open": "فتح",
        "&Save": "حفظ",
        "Create New Folder": "مجلد جديد",
        "&New Folder": "مجلد جديد",
        "Parent Directory": "المجلد الأعلى",
        "Back": "رجوع",
        "Forward": "تقدّم",
        "List View": "عرض قائمة",
        "Detail View": "عرض تفصيلي",
        "Show ": "إظهار ",
        "%1 already exists.\nDo you want to replace it?": "%1 موجود من قبل.\nهل تريد استبداله؟",
    },
    "QFileSystemModel": {"Folder": "مجلد", "File Folder": "مجلد", "%1 File": "ملف %1"},
    "QAbstractFileIconProvider": {"Folder": "مجلد", "File Folder": "مجلد", "%1 File": "ملف %1"},
    "QPlatformTheme": {
        "OK": "موافق",
        "Save": "حفظ",
        "Cancel": "إلغاء",
        "Discard": "تجاهل التغييرات",
        "Abort": "إيقاف",
        "Close": "إغلاق",
        "&Yes": "نعم",
        "&No": "لا",
        "Yes": "نعم",
        "No": "لا",
    },
}


class QtWords(QTranslator):
    """Asked before qtbase_ar.qm; what it does not know goes on to that."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sijill")

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str | None:
        """None lets the next translator answer; an empty text would be shown as it is."""
        return WORDS.get(context, {}).get(sourceText)
