"""Arabic for the words of Qt's own windows that its translation leaves out or words badly."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

_FOLDER = {"Folder": "مجلد", "File Folder": "مجلد", "%1 File": "ملف %1", "Drive": "قرص"}

WORDS = {
    "QAbstractFileIconProvider": _FOLDER,
    "QFileSystemModel": _FOLDER,
    "QFileDialog": _FOLDER
    | {
        "&Look in:": "المجلد:",
        "Look in:": "المجلد:",
        "Files of &type:": "نوع الملفات:",
        "Files of type:": "نوع الملفات:",
        "File &name:": "اسم الملف:",
        "&Choose": "اختيار",
        "&Open": "فتح",
        "&Save": "حفظ",
        "Computer": "الحاسوب",
        "Create New Folder": "مجلد جديد",
        "&New Folder": "مجلد جديد",
        "%1 already exists.\nDo you want to replace it?": "%1 موجود من قبل.\nهل تريد استبداله؟",
    },
    "QLineEdit": {"Clear text": "مسح النص"},
    "QMessageBox": {"OK": "موافق"},
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
    "QPrintDialog": {
        "&Print": "طباعة",
        "Print to File (PDF)": "طباعة إلى ملف PDF",
        "Write PDF file": "كتابة ملف PDF",
        "Page Setup Conflicts": "تعارض في إعداد الصفحة",
        "Advanced Option Conflicts": "تعارض في الخيارات المتقدمة",
        "There are conflicts in page setup options. Do you want to fix them?": (
            "في إعداد الصفحة خيارات متعارضة. هل تريد تصحيحها؟"
        ),
        "There are conflicts in some advanced options. Do you want to fix them?": (
            "في الخيارات المتقدمة تعارض. هل تريد تصحيحه؟"
        ),
        "Invalid Pages Definition": "تحديد الصفحات غير صحيح",
        "Duplex Settings Conflicts": "تعارض في الطباعة على الوجهين",
        "Custom": "مخصص",
    },
    "QPrintSettingsOutput": {
        "Pages": "الصفحات",
        "Page &Set:": "مجموعة الصفحات:",
        "Double Sided Printing": "الطباعة على الوجهين",
        "Off": "وجه واحد",
        "Long side binding": "قلب على الحافة الطويلة",
        "Short side binding": "قلب على الحافة القصيرة",
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers "
        "separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.": (
            "اكتب أرقام الصفحات أو مجالاتها وبينها فواصل، مثل 3,5-7,9."
        ),
    },
    "QPageSetupWidget": {
        "Page &order:": "ترتيب الصفحات:",
        "Pages &per sheet:": "عدد الصفحات في الورقة:",
        "Page Setup": "إعداد الصفحة",
    },
    "QPrintPropertiesDialog": {
        "Page": "الصفحة",
        "Advanced": "متقدم",
        "Advanced Option Conflicts": "تعارض في الخيارات المتقدمة",
    },
    "QPrintPropertiesWidget": {"Advanced": "متقدم"},
    "QCupsJobWidget": {
        "Scheduled &printing:": "وقت الطباعة:",
        "&Billing information:": "بيانات الفوترة:",
        "Job &priority:": "أولوية المهمة:",
        "Banner Pages": "صفحات الفصل",
        "Banner page at start": "صفحة فصل في البداية",
        "&Start:": "البداية:",
        "Banner page at end": "صفحة فصل في النهاية",
        "&End:": "النهاية:",
        "CUPS Banner page": "صفحة فصل",
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
