<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ar">
<context>
    <name>AccountCard</name>
    <message>
        <source>كشف الحساب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كشف الحساب في {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستحق الآن {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>منه متأخر {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل ما بقي {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا حساب معروض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ابحث عن المكتتب واختره ليظهر حسابه هنا</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الالتزام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاستحقاق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المسدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الغرامة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الباقي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>متأخر {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مستحق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لاحق</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Administrator</name>
    <message>
        <source>اسم الدخول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة واحدة بلا فراغ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllocationForm</name>
    <message>
        <source>تخصيص مقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إصدار الوثيقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الطلب: صدر قراره الصناعي ولا تخصيص له</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم الشاغر من الفئة آ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ الاستلام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مبررات المساحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حاجة الصناعة وفق قرار الترخيص مع التوسع المستقبلي المناسب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الكروكي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أقسام النموذج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. الطلب والمقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. الكروكي {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllocationStep</name>
    <message>
        <source>قبض الثلث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلغاء حكماً</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>توقيع العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بقي من الثلث {0}، وآخر يوم لتسديده {1} (13.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بقي من الثلث {0} وانقضت مهلته في {1}: التخصيص ملغى حكماً (13.4). أكّد الإلغاء.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الثلث مسدد. آخر يوم لتوقيع العقد {1} (13.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وُقع العقد {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُلغي هذا التخصيص وعاد المقسم شاغراً.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllocationsPage</name>
    <message>
        <source>التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التخصيص من عمل دائرة الاستثمار.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صدرت وثيقة التخصيص {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُلغي التخصيص {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاسم أو المقسم أو رقم الوثيقة أو العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا تخصيص هنا</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اضغط F2 لتخصيص مقسم بعد القرار الصناعي.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الإضبارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تخصيص جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وثيقة واحدة: تخصيص واستلام وكروكي (المادة 13 فقرة 3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditEntryDialog</name>
    <message>
        <source>القيد {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>النص المحفوظ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموظف</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوقت</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>دورة الترقيم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بصمة القيد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بصمة القيد السابق</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>سجل الأعمال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الجميع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل الأعمال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العمل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموظف</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>من يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلى يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا قيود</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وسّع المدة أو اختر كل الأعمال.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أقدم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>للقراءة فقط. كل قيد مربوط ببصمة الذي قبله، فلا يُحذف ولا يُعدّل خفية.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القيد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الساعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموضوع</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookFilterBar</name>
    <message>
        <source>الدافع أو الرقم أو المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل الطرق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>من يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلى يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طريقة الدفع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>من</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اليوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أمس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر 7 أيام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هذا الشهر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هذه السنة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل المدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل الحالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سارية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم تُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملغاة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عكسية</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>لا إيصالات في هذه المدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غيّر المدة أو الشروط، أو اضغط F2 لقبض دفعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قائمة الإيصالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يظهر {0} من {1}. ضيّق المدة لترى الباقي.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: الإيصالات {1} بمبلغ {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>، والعكسية {0} بمبلغ {1}، والصافي {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الرقم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الدافع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العملة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سارٍ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عكسي</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>سِجِلّ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجلات والمقاسم والأقساط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>في المدن والمناطق الصناعية</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>الشهر السابق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الشهر التالي</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelAllocationForm</name>
    <message>
        <source>إلغاء تخصيص حكماً</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تأكيد الإلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سبب الإلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يسدد ثلث قيمة المقسم خلال المهلة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>راجعت الإضبارة والإيصالات وأؤكد إلغاء التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تأكيد إلغاء التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوثيقة {0}: المقسم {1}، {2}. بقي من الثلث {3}، وكان آخر يوم لتسديده {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يلغى التخصيص حكماً ويعود مبلغ التأمين لصالح المدينة الصناعية، ويعود المقسم شاغراً (المادة 13 فقرة 4). لا رجوع عن هذا.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelReceiptForm</name>
    <message>
        <source>إلغاء الإيصال {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إصدار إيصال عكسي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>دفع {0} مبلغ {1} بتاريخ {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا يُحذف الإيصال ولا يُعدَّل: يصدر إيصال عكسي برقم خاص به من الدفتر نفسه، ويعود ما سدده مستحقاً على المكتتب.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سبب الإلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يُطبع على الإيصال العكسي ويبقى في سجل الأعمال.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatePicker</name>
    <message>
        <source>الاسم أو المسلسل أو رقم القرار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا طلب ينتظر التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سجّل القرار الصناعي في إضبارة المكتتب أولاً.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePasswordForm</name>
    <message>
        <source>تغيير كلمة السر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة السر الحالية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تغيّرت كلمة السر.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>عقد بيع بالتراضي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>توقيع العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وثيقة التخصيص التي سُدد ثلثها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عدد الأقساط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم موافقة الوزير وتاريخها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تعديل عدد الأقساط بموافقة الوزير (المادة 10 فقرة 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بنود إضافية يراها مجلس المدينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل سطر بند مستقل (المادة 19 فقرة 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} في النظام</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>العقود</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العقود من عمل دائرة الاستثمار.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وُقع العقد {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جدول الأقساط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جدول أقساط العقد {0} ({1}). {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاسم أو المقسم أو رقم العقد أو وثيقة التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا عقد هنا</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اضغط F2 لتوقيع عقد بعد تسديد الثلث.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر عقداً من القائمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قبض قسط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الإضبارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عقد جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عقود بيع بالتراضي وجداول أقساطها (المادتان 10 و19)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>نسخة احتياطية قبل الإغلاق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>النسخ الاحتياطي</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectLineForm</name>
    <message>
        <source>تصحيح المسلسل {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كتابة سطر التصحيح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كُتب التصحيح في المسلسل {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السطر كما هو وكما سيُكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ الاكتتاب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة الصحيحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نوع الاستثمار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نوع الصناعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم وتاريخ قرار الترخيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سبب التصحيح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يُدوَّن في السطر الجديد بعد «تصحيح للمسلسل»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كما دُوّن</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إشارة سابقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصحيح سابق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السطر الجديد</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>صندوق القبض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم الإيصال يُعطى عند الحفظ، فتُعاين ورقته من صفحة الإيصالات بعده.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ابحث عن المكتتب أولاً ثم اكتب المبلغ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسودة محفوظة {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصال جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصال قبض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ وطباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يُعطى رقم الإيصال عند الحفظ، فلا يضيع رقم ولا يتكرر.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>اختر من التقويم (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>ثلث انقضت مهلته</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أقساط متأخرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عقود انقضت مهلة توقيعها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يستحق خلال أسبوع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصالات لم تُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحات مكتملة لم تُختم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قيود لم تؤكدها الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر نسخة احتياطية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُرسل ملف بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر ملف {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealPapers</name>
    <message>
        <source>مسودة تخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسودة عقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا توجد طابعة: حُفظت الورقة في {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وثيقة تخصيص {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عقد بيع {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُرسلت الورقة إلى الطابعة. هل خرجت سليمة؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الطباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نعم، خرجت سليمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم تُسجَّل طباعة. اطبع الوثيقة من جديد من القائمة.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealPicker</name>
    <message>
        <source>الاسم أو المقسم أو رقم الوثيقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا تخصيص سُدد ثلثه وينتظر العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يوقع العقد بعد تسديد ثلث القيمة (المادة 13 فقرة 5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>استعادة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تجاهل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وُجدت مسودة محفوظة الساعة {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وُجدت مسودة محفوظة يوم {0} الساعة {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>التبادل مع المكاتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التبادل مع الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصدير إلى الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قراءة ملف من الذاكرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملف تسجيل المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكاتب المسجلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملفات وصلت</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تحتاج متابعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ينتظر الإرسال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر ملف صُدِّر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وصل الوزارة حتى السطر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الرمز</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر سطر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحقبة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بصمة المفتاح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكاتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُسجَّل أي مكتب بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اقرأ ملف تسجيل المكتب من الذاكرة، وقارن بصمته مع الورقة المختومة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>النوع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الرقم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السطور</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الملفات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا ملفات بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بصمة مفتاح الوزارة: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بصمة مفتاح المكتب: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُسجَّل المكتب لدى الوزارة بعد: احفظ ملف التسجيل على الذاكرة وأرسله، واقرأ بصمة المفتاح على الهاتف، ثم اقرأ ملف الرد هنا.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سطراً من اليومية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصدير</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رد الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملف وارد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رد صادر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كُتب وفُحص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مقبول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سطور ناقصة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ مختلف</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أرقام ناقصة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مجاميع مختلفة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>محفوظ للمراجعة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>لماذا؟</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPopup</name>
    <message>
        <source>كيف حُسب هذا المبلغ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureEdit</name>
    <message>
        <source>تُكتب هنا الأرقام فقط.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الرقم أطول من اللازم.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يُكتب هنا عدد صحيح بلا فاصلة عشرية.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عدد الخانات بعد الفاصلة {0} على الأكثر.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPasswordCard</name>
    <message>
        <source>اختر كلمة سر جديدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة السر التي دخلت بها وضعها مدير النظام. اختر كلمة لا يعرفها غيرك.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ ومتابعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>خروج</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>إعداد المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يُسأل عن هذا مرة واحدة عند أول تشغيل.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التواقيع والنظام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مدير النظام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المواقع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السابق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التالي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إنشاء المكتب</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>حفظ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسودة محفوظة {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message>
        <source>ابحث في كل شيء: اسم، رقم وطني، مقسم، إيصال، عقد  (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ابحث في المكتتبين: الاسم أو اسم الأب أو الرقم الوطني  (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldBackCard</name>
    <message>
        <source>هذه نسخة أقدم من بيانات المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سبب المتابعة من هذه النسخة (يُكتب في السجل ويُرسل إلى الوزارة)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المتابعة من هذه النسخة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>خروج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ينتهي هذا الملف عند القيد رقم {0}، وقد وصل هذا الحاسوب قبلاً إلى القيد رقم {1}. القيود التي بينهما ({2}) ليست في هذا الملف، فلا يُصدر منه رقم جديد قبل قرار المدير.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إن وُجد الملف الأحدث فأغلق البرنامج وأعده إلى مكانه، أو استرجع أحدث نسخة احتياطية. وإن ضاع فليتابع المدير العام أو مدير النظام من هذه النسخة: يبدأ ترقيم جديد يظهر في آخر كل رقم (E2 بعد E1)، وتُعاد كتابة ما ضاع من الأوراق المطبوعة.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>المفاتيح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نظام الاستثمار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساعدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>في كل الصفحات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>في النماذج والجداول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المفتاح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ماذا يفعل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة من النص أو رقم المادة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المواد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نص المادة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مفترض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. رقم القرار: {1}. نافذ من {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غير محدد في النظام</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlotsDialog</name>
    <message>
        <source>استيراد مقاسم من ورقة إكسل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جارٍ قراءة {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السطر {0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حُفظ القالب الفارغ في {0}. املأه ثم اختره هنا.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جارٍ إدخال المقاسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُدخل {0} من المقاسم من الملف {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إدخال {0} من المقاسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>في الورقة {0} من الأسطر غير السليمة: لكل منها سببه في الجدول.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل الأسطر سليمة. لا يُخزن شيء قبل أن تضغط زر الإدخال.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل مقاسم هذه الورقة ({0}) موجودة من قبل، فلا شيء للإدخال.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر المرحلة التي تدخل إليها المقاسم، ثم اختر ملف إكسل.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر ملف إكسل فيه المقاسم. تُعرض كل أسطره هنا قبل أن يُخزن منها شيء.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أعمدة غير معروفة لم تُقرأ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلى المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ قالب فارغ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختيار ملف إكسل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا يُدخل شيء ما لم تكن كل الأسطر سليمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إدخال الأسطر السليمة وحدها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedStrip</name>
    <message>
        <source>نعم، خرجت سليمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إعادة طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صدر الإيصال رقم {0} للسيد {1} بمبلغ {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُلغي الإيصال {0} بالإيصال العكسي رقم {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هل خرجت ورقته سليمة من الطابعة؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هل خرجت ورقة الإيصال {0} سليمة من الطابعة؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُرسلت إلى الطابعة {0} أوراق. هل خرجت كلها سليمة؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا طابعة على هذا الحاسوب، فحُفظت ورقته ملفاً: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طُبعت الورقة سليمة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أصلح الطابعة ثم اطبع الورقة من جديد. رقم الإيصال ثابت لا يتغير.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>{0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جارٍ الإلغاء…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Land</name>
    <message>
        <source>إدخال موقع «{0}» مع مرحلتيه كما في المادة 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إدخال المناطق الصناعية والحرفية الـ 25 (الخطة الخمسية)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مجلد البيانات: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فيه ملف المكتب والنسخ الاحتياطية والمسودات. انسخه كاملاً إن نقلت الحاسوب.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سعر المتر (ل.س قديمة)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السعر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نهائي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تقديري</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا يشمل</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LandTree</name>
    <message>
        <source>المواقع والمراحل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل المواقع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نهائي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تقديري</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المرحلة {0}: سعر المتر {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>كل الحالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العدد {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أول {0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedCard</name>
    <message>
        <source>النافذة مقفلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — {1}. ما كتبته محفوظ كما تركته.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة السر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تسجيل الخروج</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nameplate</name>
    <message>
        <source>سِجِلّ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>مكتب مدينة أو منطقة صناعية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوزارة: استقبال ملفات المكاتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هذا البرنامج لعمل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رمز المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السطر الأول من الترويسة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المحافظة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الجهة في المحافظة (إن وُجدت)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم المكتب كما يُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حروف لاتينية كبيرة وأرقام، مثل HSY. لا يتغير بعدها.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenVolumeForm</name>
    <message>
        <source>فتح المجلد {0} من السجل العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح المجلد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فُتح المجلد {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ الفتح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عدد الصفحات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أسطر الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أكثر من 32 سطراً: على ورق A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموقعون على صفحة الافتتاح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموظف المختص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدير العام للمدينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رئيس مجلس المدينة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>السابق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التالي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>فتح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إزالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إرفاق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إرفاق {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersBar</name>
    <message>
        <source>هل رأيت هذه الإيصالات مطبوعة سليمة؟
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصالات لم تُسجَّل طباعتها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نعم، طُبعت</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersField</name>
    <message>
        <source>وثيقة أخرى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم وثيقة أخرى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة وثيقة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>إظهار كلمة السر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لوحة المفاتيح على العربية.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مفتاح الأحرف الكبيرة Caps Lock مشغّل، والحروف لاتينية.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لوحة المفاتيح على الحروف اللاتينية.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordTwice</name>
    <message>
        <source>كلمة السر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة السر مرة ثانية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} أحرف أو أكثر. جملة قصيرة تتذكرها خير من كلمة.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayerPicker</name>
    <message>
        <source>الاسم أو الرقم الوطني أو المقسم أو رقم الطلب أو الإيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بلا مقسم بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الطلب {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>متأخر ومستحق: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستحق: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا شيء مستحق اليوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسدد بالكامل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُختر أحد بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ابحث بجزء من اسمه أو بأي رقم ثم اضغط Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentFields</name>
    <message>
        <source>كل ما بقي {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستحق الآن</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>استلمت من</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ القبض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طريقة الدفع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم الشيك أو الإشعار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملاحظة على الإيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>في هذا التاريخ تُكتب الإيصالات بالعملة: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>معاينة المستند</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <source>مرحلة جديدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموقع: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سعر المتر المربع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نهائي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تقديري</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفة السعر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أعلى زيادة مسموحة على السعر التقديري</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مساحة مقاسمها الصناعية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هكتار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ما لا يشمله السعر (المادة 7)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>إغلاق</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotDetailsDialog</name>
    <message>
        <source>المقسم {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (تخمين اللجنة)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموقع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سعر المتر المربع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاستعمال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم العقار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المخصص له</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وثيقة التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يخصص هذا المقسم لأحد بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح الإضبارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تخصيص المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قائم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotFilters</name>
    <message>
        <source>كل الحالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل الفئات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل القطاعات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أقل مساحة (م²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسح التصفية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أقل مساحة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotForm</name>
    <message>
        <source>مقسم جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموقع والمرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الفئة (المادة 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غير محدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاستعمال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم العقار والمنطقة العقارية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سعر خاص للمتر المربع (تخمين اللجنة، المادة 8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سعر المرحلة {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فارغ: يسري سعر المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotPicker</name>
    <message>
        <source>رقم المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا مقسم شاغراً بهذه المساحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر مرحلة أخرى أو أنقص المساحة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة من م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل المراحل</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotTiles</name>
    <message>
        <source>كل المقاسم</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotsPage</name>
    <message>
        <source>المقاسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر الموقع من القائمة أولاً ثم أضف مرحلته.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>استيراد من إكسل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مقسم جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المواقع والمراحل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>موقع جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مرحلة جديدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا مقاسم هنا</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غيّر التصفية، أو أضف مقاسم المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سعر المتر ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة (م²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المخصص له</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حُفظ المستند في {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ ملف PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الصفحة السابقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الصفحة التالية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصغير</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تكبير</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عرض الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحة كاملة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحة {0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceEdit</name>
    <message>
        <source>أي {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (قديمة)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPagesForm</name>
    <message>
        <source>طباعة صفحات من المجلد {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>من الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلى الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تُطبع الصفحات المغلقة من نسخها المحفوظة، وما طُبع منها من قبل تسبقه ورقة غلاف برقم النسخة. الصفحات التي لم تُغلق تُطبع للاطلاع وعليها علامة.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>تفاصيل الإيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُختر إيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سارٍ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>استلمت من</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الرقم الوطني أو السجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم الطلب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ القبض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صدر في</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طريقة الدفع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أمين الصندوق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستحق بعده</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل ما بقي بعده</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طُبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملغى بالإيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخ الإلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سبب الإلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ألغاه</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طُبع العكسي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رمز التحقق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نص الرمز المربع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُطبع بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأصل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأصل وعدد النسخ {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>الإيصالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يصدر إيصال عكسي برقم خاص به. لأمين الصندوق والمدير العام ومدير النظام.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصال جديد</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterBoard</name>
    <message>
        <source>قياس الورق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قياس الورق للإغلاق والطباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصحيح سطر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا سطور في هذه الصفحة بعد</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>لا مجلدات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا صفحات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مجلدات السجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحات المجلد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المجلد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدوّن</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الباقي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المسلسلات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الافتتاح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المجلدات</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPapers</name>
    <message>
        <source>إعداد صفحات السجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا توجد صفحات مغلقة تنتظر الطباعة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام، الصفحات المغلقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا توجد طابعة: حُفظت الورقة في {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تُغلق الصفحة {0} نهائياً: لا يتغير فيها شيء بعد ذلك، وكل تصحيح يُكتب في سطر جديد.
هل راجعت سطورها؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق وطباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق صفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عدد الصفحات الممتلئة التي لم تُغلق: {0}. هل تُغلق كلها وتُطبع؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق الصفحات الممتلئة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام، المجلد {0}، صفحة الافتتاح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طُبع بعض الصفحات فقط، فلم تُسجَّل طباعتها. اطبعها بمداها.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُرسلت الورقة إلى الطابعة. هل خرجت سليمة؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الطباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نعم، خرجت سليمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم تُسجَّل طباعة. تُطبع الصفحة من جديد من نسختها المحفوظة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام، المجلد {0}، الصفحة {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحة {0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُلغي العمل. ما أُغلق قبل ذلك بقي مغلقاً.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>السجل العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق الصفحات الممتلئة ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر السطر الذي تريد تصحيحه.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحة الافتتاح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الصفحة {0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أغلقها {0} في {1}، الرمز {2}، مرات الطباعة {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة صفحة الافتتاح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق الصفحة وطباعتها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة نسخة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة للاطلاع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح مجلد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة صفحات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اذهب إلى المسلسل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُفتح السجل العام بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يُفتح المجلد الأول بعبارة الافتتاح وتوقيع ثلاثة (المادة 14)، ثم تُسجل فيه الطلبات.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح المجلد الأول</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetPasswordForm</name>
    <message>
        <source>كلمة سر أولى جديدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة السر الأولى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أعطها للمستخدم، ويغيّرها عند أول دخول. ينتهي بها قفل الدخول.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وُضعت كلمة سر أولى جديدة.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>جدول الأقساط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا جدول بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر وثيقة تخصيص سُدد ثلثها.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسّط {0} + الزيادة {1} = {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>لا نتائج. جرّب جزءاً آخر من الاسم أو الرقم.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نتائج البحث</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>سِجِلّ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — سِجِلّ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>الإعدادات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حُفظت الإعدادات.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يغيّر أسماء المكتب المدير العام أو مدير النظام.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تسري القيم الجديدة من</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختيار…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قرص آخر أو وسيط محمول. تُحفظ نسخة فيه مع كل نسخة تُحفظ على هذا الحاسوب.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هذا الحاسوب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لغة الشاشة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأرقام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأوراق المطبوعة عربية دائماً. الإدخال يقبل كل أشكال الأرقام.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مجلد البيانات: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القيم وتواريخ سريانها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تسري من</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الإعداد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القيمة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>سليم، سيُدخل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>موجود من قبل، يُترك</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غير سليم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُقرأ ملف بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر ملف إكسل لتظهر أسطره هنا</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أسباب السطر المحدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السطر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رقم المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ما يصير إليه</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السبب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سيُدخل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>موجود من قبل</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>هذه الصفحة ليست من عمل دورك في البرنامج.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>الصفحات</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>الدخول إلى سِجِلّ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم المستخدم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة السر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>دخول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جارٍ فتح قاعدة بيانات المكتب…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مكتب تجريبي: الأسماء والأرقام كلها مختلقة. ادخل باسم:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signatories</name>
    <message>
        <source>المدير العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رئيس مجلس المدينة الصناعية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموظف المختص (السجل العام)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفة الفريق الأول في العقود</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مكان تقديم الطلبات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نظام الاستثمار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مفترض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غير محدد في النص (مفترض)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>النسخة: {0}   رقم القرار: {1}   نافذ من: {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>النص المنشور لا يذكر رقم القرار ولا تاريخه. اعتُمد تاريخ جلسة المجلس، وتبقى كلمة «مفترض» ظاهرة حتى يُدخل القرار.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>موقع جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نوع الموقع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المحافظة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم الموقع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نسخة نظام الاستثمار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تُحسب أسعار الموقع ومهله بها، وتبقى كل عقوده على نسختها.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>مستطيل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لصق إحداثيات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة رأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حذف الرأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رسم بالنقر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تحريك رأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ابدأ من مستطيل، أو ارسم المضلع بالنقر،</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أو الصق إحداثيات من جدول.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchPanel</name>
    <message>
        <source>أضلاع المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إحداثيات رؤوس المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأضلاع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الرؤوس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ابدأ من مستطيل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العرض م</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العمق م</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>زاوية الشمال°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جملة الإحداثيات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بالدرجات مع عقارب الساعة من أعلى الرسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>زاوية الشمال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اكتب عرض المستطيل وعمقه بالأمتار، مثل 20 و 30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchTools</name>
    <message>
        <source>رسم بالنقر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لصق إحداثيات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة رأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حذف الرأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تراجع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إعادة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملاءمة العرض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تكبير</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصغير</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الشبكة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بلا شبكة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchView</name>
    <message>
        <source>رسم المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>انقر عند كل رأس. للإغلاق انقر على الأول أو اضغط Enter، وللإلغاء Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حذف الرأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة رأس هنا</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>المستحق بعدها {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل ما يبقى {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كيف يوزَّع المبلغ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا مبلغ بعد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اكتب المبلغ ليظهر ما يسدده سطراً سطراً</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لماذا؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يسدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المادة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحساب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>آخر نسخة احتياطية: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ساعة الحاسوب متأخرة {0} عن آخر قيد. صححها.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جارٍ فحص قاعدة البيانات…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قاعدة البيانات سليمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قاعدة البيانات متضررة: أوقف العمل واسترجع نسخة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — {1} · المكتب {2} · دورة الترقيم {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>تصدير إلى الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كُتب الملف {0} وفُحص: السطور من {1} إلى {2}، الرمز {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كُتب ملف التسجيل {0}. أرسله واقرأ البصمة على الهاتف.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>استيراد ملف مكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وصل من قبل: لم يتغير شيء. كُتب الرد {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُخذ {0} سطراً جديداً من مكتب {1}. كُتب الرد {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وصل الوزارة كل شيء حتى السطر {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتب {0} ({1}). هل توافق هذه البصمة الورقة المختومة؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سُجِّل المكتب. أعد إليه الملف {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. هل توافق هذه البصمة ما قُرئ على الهاتف؟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سُجِّل المكتب لدى الوزارة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر الذاكرة أو المجلد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملفات سجل (*.syx *.sya *.sye)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر الملف</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مقارنة البصمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نعم، متطابقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا، أوقف</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>جدول</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>ما يترتب على هذا التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختر الطلب والمقسم ليظهر الحساب ومادته.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قيمة المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الصافي عند الاستلام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر يوم لتسديد الثلث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>البدء بالبناء حتى</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>اليوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المجموع {0}، وغراماته حتى اليوم {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نسخة احتياطية الآن</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأمر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صاحب العلاقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوثيقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التأخر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المبلغ مع الغرامة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ما ينتظر العمل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا شيء متأخر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا ينتظر اليوم عمل من هذا النوع.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُقبض شيء اليوم بعد.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصالات اليوم: {0}، وصافي المقبوض {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بقي في المجلد {0} من السجل العام {1} سطراً من {2}. هيّئ المجلد التالي.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اقتراح الإلغاء حكماً (13.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة الآن</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح الإضبارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح وثيقة التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ختم الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{0} — {1} (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قائمة المستخدم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قفل النافذة  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تغيير كلمة السر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تسجيل الخروج</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>لا يمكن ذلك</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تعذّر إتمام العمل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حدث خطأ غير متوقع في البرنامج. بياناتك المحفوظة سليمة ويمكنك متابعة العمل.
أرسل ملف التقرير إلى الدعم الفني: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تعذّرت كتابة التقرير ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>خطأ في البرنامج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حسناً</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnprintedStrip</name>
    <message>
        <source>طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طُبعت</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصالات صدرت ولم تُطبع: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>، </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} و{1} غيرها</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>مستخدم جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تعديل مستخدم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم الدخول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الدور</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة السر الأولى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أعطها للمستخدم، ويغيّرها عند أول دخول.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أُضيف المستخدم.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حُفظ التعديل.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يحق له الدخول</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>المستخدمون</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة سر أولى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تعديل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مستخدم جديد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم الدخول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الدور</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا مستخدمين</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل عمل يُكتب في سجل الأعمال باسم صاحبه، فلكل موظف حسابه.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>موقوف</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مقفل حتى {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يغيّر كلمة السر عند الدخول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فعّال</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>سِجِلّ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جارٍ بناء المكتب التجريبي (مرة واحدة)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} من {1} يوماً من حياة المكتب</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>لا يُضاف شيء جديد من هذه الصفحة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا ورقة للمعاينة في هذه الصفحة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا شيء للحفظ والطباعة في هذه الصفحة.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocations</name>
    <message>
        <source>الوثيقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستثمر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بقي من الثلث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المهلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>رجوع</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>حُفظت نسخة احتياطية وفُحصت.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم تُحفظ النسخة الاحتياطية. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حُفظت نسخة على هذا الحاسوب، ولم تُحفظ في المجلد الخارجي. {0} صِل الوسيط ثم أعد المحاولة.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا توجد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الآن</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قبل {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>مسلسل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القرار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تاريخه</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة اللازمة م²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>الإغلاق بلا نسخة احتياطية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أتُغلق النافذة بلا نسخة احتياطية؟ عملك محفوظ في ملف المكتب.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>البقاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق بلا نسخة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <source>العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستثمر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قيمة العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الباقي من الأقساط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القسط التالي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>متأخرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>يوم واحد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يومين</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} أيام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} يوماً</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ساعة واحدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ساعتين</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ساعات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ساعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>دقيقة واحدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>دقيقتين</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} دقائق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} دقيقة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>ينتظر الثلث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>انقضت مهلة الثلث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ينتظر العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>موقع العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>منتظم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>متأخر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يحن</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal picker</name>
    <message>
        <source>المستثمر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوثيقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر يوم للتوقيع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المهلة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demonstrators</name>
    <message>
        <source>{0} — {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>إيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إشعار إلغاء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وثيقة تخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طلب اكتتاب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحة سجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تغيير كلمة السر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة سر أولى</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قفل بعد محاولات خاطئة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مقبول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إعداد المكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تغيير إعدادات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة مستخدم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تعديل مستخدم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كلمة سر أو قفل دخول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>متابعة من نسخة احتياطية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة موقع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة مرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضافة مقاسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فتح مجلد سجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تسجيل طلب اكتتاب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تسجيل قرار صناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصحيح سطر في السجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ختم صفحة من السجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تخصيص مقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلغاء تخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>توقيع عقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قبض إيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إلغاء إيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة ورقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصدير ملف إلى الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قراءة إشعار استلام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قبول مكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>استيراد ملف مكتب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الانضمام إلى الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>instalments</name>
    <message>
        <source>القسط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يستحق في</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر يوم للدفع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأصل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الزيادة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستحق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المسدد منه</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الباقي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غرامة حتى اليوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>المساعدة وجدول المفاتيح</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>جديد: سجل جديد في الصفحة المفتوحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>البحث في كل شيء</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>البحث عن مكتتب من أي مكان</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تحديث الصفحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القبض والإيصالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>معاينة قبل الطباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ وطباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قائمة المستخدم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قفل النافذة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحات الشريط الجانبي بترتيبها</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رجوع من الإضبارة، وإلغاء البحث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحقل التالي، وفي الحقل الأخير حفظ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الحقل السابق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ النموذج (وطباعته إن كان له ورقة)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تراجع في الحقل أو في الكروكي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اليوم التالي في حقل التاريخ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اليوم السابق في حقل التاريخ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التقويم في حقل التاريخ داخل النموذج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق النموذج (يسأل إن كُتب شيء)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نسخ السطر المحدد من جدول</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة من نافذة المعاينة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>land</name>
    <message>
        <source>شاغر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مخصص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مباع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>محجوز</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غذائية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>هندسية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كيميائية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نسيجية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>خدمية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مشيدات عامة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>استثمارات خاصة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>خدمي عام تجاري</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سكن</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مدينة صناعية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>منطقة صناعية وحرفية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} هكتار</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>تغييرات لم تُحفظ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>في هذه النافذة تغييرات لم تُحفظ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>متابعة التعديل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تجاهل التغييرات</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>اليوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صندوق القبض</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الإيصالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المكتتبون</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إضبارة المستثمر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقاسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العقود</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>التبادل مع الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الإعدادات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستخدمون</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سجل الأعمال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساعدة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>رسم الاكتتاب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مبلغ التأمين</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رسوم الترخيص الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ثلث قيمة المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القسط {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>غرامة تأخير {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>زيادة {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أصل {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نقداً</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>شيك مصرفي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيداع أو حوالة مصرفية</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plot picker</name>
    <message>
        <source>المقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سعر المتر ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>طباعة {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحة {0} من {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا توجد طابعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم يُعثر على طابعة على هذا الحاسوب. صِل طابعة وشغّلها، أو احفظ المستند ملف PDF لطباعته لاحقاً.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ ملف PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مستند PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>مسلسل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السطر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الاكتتاب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نوع الاستثمار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نوع الصناعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قرار الترخيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إشارة إلى المسلسل {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تصحيح للمسلسل {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>فارغة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مفتوحة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ممتلئة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مغلقة، لم تُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مغلقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مطبوعة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لم تُطبع</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>موظف النافذة الواحدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أمين الصندوق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>دائرة الاستثمار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدير العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدقق (قراءة فقط)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مدير النظام</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scans</name>
    <message>
        <source>وثيقة ممسوحة (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إرفاق وثيقة ممسوحة</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>القسط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>يستحق في</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>آخر يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الأصل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الزيادة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المستحق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الباقي بعده</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>الأشخاص والشركات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طلبات الاكتتاب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المقاسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الإيصالات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>وثائق التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العقود</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القرارات الصناعية</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>السطر الأول من الترويسة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوزارة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الجهة في المحافظة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اسم المكتب كما يُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدينة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المحافظة (رمزها)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المدير العام</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>رئيس مجلس المدينة الصناعية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الموظف المختص (السجل العام)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفة الفريق الأول في العقود</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مكان تقديم الطلبات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>أسطر الصفحة في المجلد التالي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحات المجلد التالي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>نسخ الإيصال</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كتابة المائة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>دقائق قبل القفل عند ترك الحاسوب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مجلد نسخ احتياطية خارجي</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>مصنف إكسل (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>كل الملفات (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اختيار ملف إكسل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>قالب المقاسم.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>حفظ قالب فارغ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sketch</name>
    <message>
        <source>المقسم {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة {0} م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مساحة البناء {0} م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المحيط {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المساحة المقررة {0} م²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>شارع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} عرض {1} م</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} م</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>طول الضلع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بيانات الضلع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الضلع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الطول م</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الجوار أو الشارع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عرض الشارع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بالأمتار؛ يُترك فارغاً إن لم يكن الضلع على شارع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الوجيبة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>المسافة التي تُترك بلا بناء، بالأمتار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إحداثيات الرأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>الرأس</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>س (شرقاً) م</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ع (شمالاً) م</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>مسجل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسدد الرسم والتأمين</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صدر القرار الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مخصص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>مسدد الثلث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>موقع العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ملغى التخصيص</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تحصيل رسم الاكتتاب ومبلغ التأمين</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تسجيل القرار الصناعي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تخصيص مقسم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تحصيل ثلث القيمة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>توقيع العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>تحصيل الأقساط</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عند أمين الصندوق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عند النافذة الواحدة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>في دائرة الاستثمار</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>توقيع العقد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ثلث لم يُسدد</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>عقد لم يُوقّع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>سداد الثلث</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>القسط {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>إيصال لم يُطبع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>السجل العام، المجلد {0}، الصفحة {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>صفحة مكتملة لم تُختم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>اليوم آخر يوم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>بعد {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>نعم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>لا</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
