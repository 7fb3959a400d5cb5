<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ar">
<context>
    <name>AccountCard</name>
    <message>
        <source>كشف الحساب</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>كشف الحساب في {0}</source>
        <translation>Account on {0}</translation>
    </message>
    <message>
        <source>المستحق الآن {0}</source>
        <translation>Due now {0}</translation>
    </message>
    <message>
        <source>منه متأخر {0}</source>
        <translation>Late, of it {0}</translation>
    </message>
    <message>
        <source>كل ما بقي {0}</source>
        <translation>All that is left {0}</translation>
    </message>
    <message>
        <source>لا حساب معروض</source>
        <translation>No account shown</translation>
    </message>
    <message>
        <source>ابحث عن المكتتب واختره ليظهر حسابه هنا</source>
        <translation>Find the subscriber to see the account here</translation>
    </message>
    <message>
        <source>الالتزام</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>الاستحقاق</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>المسدد</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>الغرامة</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>الباقي</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>مسدد</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>متأخر {0}</source>
        <translation>Late by {0}</translation>
    </message>
    <message>
        <source>مستحق</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>لاحق</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>Administrator</name>
    <message>
        <source>اسم المستخدم</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>كلمة واحدة بلا فراغ.</source>
        <translation>One word without spaces.</translation>
    </message>
</context>
<context>
    <name>AllocationForm</name>
    <message>
        <source>تخصيص مقسم</source>
        <translation>Allocate a plot</translation>
    </message>
    <message>
        <source>إصدار الوثيقة</source>
        <translation>Issue the document</translation>
    </message>
    <message>
        <source>الطلب: صدر قراره الصناعي ولا تخصيص له</source>
        <translation>Application: industrial decision issued, not yet allocated</translation>
    </message>
    <message>
        <source>المقسم الشاغر من الفئة آ</source>
        <translation>Vacant plot of category A</translation>
    </message>
    <message>
        <source>تاريخ التخصيص</source>
        <translation>Allocation date</translation>
    </message>
    <message>
        <source>تاريخ الاستلام</source>
        <translation>Handover date</translation>
    </message>
    <message>
        <source>مبررات المساحة</source>
        <translation>Reasons for the area</translation>
    </message>
    <message>
        <source>حاجة الصناعة وفق قرار الترخيص مع التوسع المستقبلي المناسب</source>
        <translation>Needs of the industry by the licence decision, with suitable future expansion</translation>
    </message>
    <message>
        <source>الكروكي</source>
        <translation>Sketch</translation>
    </message>
    <message>
        <source>أقسام النموذج</source>
        <translation>Parts of the form</translation>
    </message>
    <message>
        <source>1. الطلب والمقسم</source>
        <translation>1. Application and plot</translation>
    </message>
    <message>
        <source>2. الكروكي {0}</source>
        <translation>2. Sketch {0}</translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>AllocationStep</name>
    <message>
        <source>قبض الثلث</source>
        <translation>Collect the third</translation>
    </message>
    <message>
        <source>إلغاء حكماً</source>
        <translation>Cancel automatically</translation>
    </message>
    <message>
        <source>توقيع العقد</source>
        <translation>Sign contract</translation>
    </message>
    <message>
        <source>فتح العقد</source>
        <translation>Open contract</translation>
    </message>
    <message>
        <source>بقي من الثلث {0}، وآخر يوم لتسديده {1} (13.4).</source>
        <translation>{0} left of the third; last day to pay it: {1} (13.4).</translation>
    </message>
    <message>
        <source>بقي من الثلث {0} وانقضت مهلته في {1}: التخصيص ملغى حكماً (13.4). أكّد الإلغاء.</source>
        <translation>{0} left of the third, and its time ran out on {1}: the allocation is cancelled automatically (13.4). Confirm the cancellation.</translation>
    </message>
    <message>
        <source>الثلث مسدد. آخر يوم لتوقيع العقد {1} (13.5).</source>
        <translation>The third is paid. Last day to sign the contract: {1} (13.5).</translation>
    </message>
    <message>
        <source>وُقع العقد {2}.</source>
        <translation>Contract {2} is signed.</translation>
    </message>
    <message>
        <source>أُلغي هذا التخصيص وعاد المقسم شاغراً.</source>
        <translation>This allocation was cancelled and the plot is vacant again.</translation>
    </message>
</context>
<context>
    <name>AllocationsPage</name>
    <message>
        <source>التخصيص</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>التخصيص من عمل دائرة الاستثمار.</source>
        <translation>Allocation is the work of the investment department.</translation>
    </message>
    <message>
        <source>صدرت وثيقة التخصيص {0}</source>
        <translation>Allocation document {0} was issued</translation>
    </message>
    <message>
        <source>أُلغي التخصيص {0}</source>
        <translation>Allocation {0} was cancelled</translation>
    </message>
    <message>
        <source>الاسم أو المقسم أو رقم الوثيقة أو العقد</source>
        <translation>Name, plot, document number or contract</translation>
    </message>
    <message>
        <source>لا تخصيص هنا</source>
        <translation>No allocation here</translation>
    </message>
    <message>
        <source>اضغط F2 لتخصيص مقسم بعد القرار الصناعي.</source>
        <translation>Press F2 to allocate a plot after the industrial decision.</translation>
    </message>
    <message>
        <source>الإضبارة</source>
        <translation>File</translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>تخصيص جديد</source>
        <translation>New allocation</translation>
    </message>
    <message>
        <source>وثيقة واحدة: تخصيص واستلام وكروكي (المادة 13 فقرة 3)</source>
        <translation>One document: allocation, handover and sketch (article 13, paragraph 3)</translation>
    </message>
</context>
<context>
    <name>ApplicantFields</name>
    <message>
        <source>طلباته: {0}</source>
        <translation>Applications: {0}</translation>
    </message>
    <message>
        <source>ابحث أولاً: هل صاحب الطلب مسجل من قبل؟ الاسم أو الرقم الوطني</source>
        <translation>Search first: is the applicant on record already? Name or national number</translation>
    </message>
    <message>
        <source>البحث في السجلات</source>
        <translation>Search the records</translation>
    </message>
    <message>
        <source>شخص طبيعي</source>
        <translation>Natural person</translation>
    </message>
    <message>
        <source>شخص اعتباري (شركة)</source>
        <translation>Legal person (company)</translation>
    </message>
    <message>
        <source>صفة صاحب الطلب</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>اسم الأب</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>اسم الأم</source>
        <translation>Mother's name</translation>
    </message>
    <message>
        <source>الرقم الوطني</source>
        <translation>National number</translation>
    </message>
    <message>
        <source>السجل التجاري</source>
        <translation>Commercial register</translation>
    </message>
    <message>
        <source>الجنسية</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>جواز السفر (لغير السوري)</source>
        <translation>Passport (if not Syrian)</translation>
    </message>
    <message>
        <source>الهاتف</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>العنوان</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>الوكيل القانوني (إن وجد)</source>
        <translation>Legal agent (if any)</translation>
    </message>
    <message>
        <source>رقم سند الوكالة وتاريخه</source>
        <translation>Number and date of the power of attorney</translation>
    </message>
    <message>
        <source>اسم الشركة كما في سجلها</source>
        <translation>Company name as in its register</translation>
    </message>
    <message>
        <source>أحد عشر رقماً كما على البطاقة</source>
        <translation>Eleven digits as on the card</translation>
    </message>
    <message>
        <source>أوله {0} ليس رمز محافظة معروفاً: راجعه، ويُقبل إن كان صحيحاً.</source>
        <translation>It begins with {0}, which is no known governorate code: check it; it is accepted if right.</translation>
    </message>
</context>
<context>
    <name>ApplicationFilters</name>
    <message>
        <source>كل الحالات</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>كل القطاعات</source>
        <translation>All sectors</translation>
    </message>
    <message>
        <source>الأفضلية {0}</source>
        <translation>Priority {0}</translation>
    </message>
    <message>
        <source>كل الأفضليات</source>
        <translation>All priorities</translation>
    </message>
    <message>
        <source>كل السنوات</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>اسم أو رقم وطني أو مسلسل أو صناعة أو مقسم</source>
        <translation>Name, national no., serial, plot</translation>
    </message>
    <message>
        <source>البحث في القائمة</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Industrial sector</translation>
    </message>
    <message>
        <source>درجة الأفضلية</source>
        <translation>Priority class</translation>
    </message>
    <message>
        <source>سنة الاكتتاب</source>
        <translation>Subscription year</translation>
    </message>
    <message>
        <source>مسح التصفية</source>
        <translation>Clear filter</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>المكتتبون</source>
        <translation>Subscribers</translation>
    </message>
    <message>
        <source>تسجيل الطلبات من عمل النافذة الواحدة.</source>
        <translation>Entering applications is the work of the single window.</translation>
    </message>
    <message>
        <source>فتح الإضبارة</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>طلب اكتتاب جديد</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>لا طلبات هنا</source>
        <translation>No applications here</translation>
    </message>
    <message>
        <source>غيّر التصفية، أو اضغط F2 لتسجيل طلب اكتتاب</source>
        <translation>Change the filter, or press F2 to enter an application</translation>
    </message>
</context>
<context>
    <name>AuditEntryDialog</name>
    <message>
        <source>القيد {0}</source>
        <translation>Entry {0}</translation>
    </message>
    <message>
        <source>النص المحفوظ</source>
        <translation>Stored text</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>الموظف</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>الوقت</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>دورة الترقيم</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>بصمة القيد</source>
        <translation>Fingerprint of the entry</translation>
    </message>
    <message>
        <source>بصمة القيد السابق</source>
        <translation>Fingerprint of the entry before</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>سجل الأعمال</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>الجميع</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>كل الأعمال</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>العمل</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>الموظف</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>من يوم</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>إلى يوم</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>لا قيود</source>
        <translation>No entries</translation>
    </message>
    <message>
        <source>وسّع المدة أو اختر كل الأعمال.</source>
        <translation>Widen the period or choose all actions.</translation>
    </message>
    <message>
        <source>أقدم</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>للقراءة فقط. كل قيد مربوط ببصمة الذي قبله، فلا يُحذف ولا يُعدّل خفية.</source>
        <translation>To read only. Every entry is tied to the fingerprint of the one before it, so none can be deleted or altered unseen.</translation>
    </message>
    <message>
        <source>القيد</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>الساعة</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>الموضوع</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>BookFilterBar</name>
    <message>
        <source>الدافع أو الرقم أو المقسم</source>
        <translation>Payer, number or plot</translation>
    </message>
    <message>
        <source>كل الطرق</source>
        <translation>All means</translation>
    </message>
    <message>
        <source>المدة</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>من يوم</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>إلى يوم</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>طريقة الدفع</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>من</source>
        <translation>From</translation>
    </message>
    <message>
        <source>إلى</source>
        <translation>To</translation>
    </message>
    <message>
        <source>اليوم</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>أمس</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>آخر 7 أيام</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>هذا الشهر</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>هذه السنة</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>كل المدة</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>كل الحالات</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>سارية</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>لم تُطبع</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>ملغاة</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>عكسية</source>
        <translation>Reversals</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>لا إيصالات في هذه المدة</source>
        <translation>No receipts in this period</translation>
    </message>
    <message>
        <source>غيّر المدة أو الشروط، أو اضغط F2 لقبض دفعة</source>
        <translation>Change the period or the filters, or press F2 to collect a payment</translation>
    </message>
    <message>
        <source>قائمة الإيصالات</source>
        <translation>List of receipts</translation>
    </message>
    <message>
        <source>يظهر {0} من {1}. ضيّق المدة لترى الباقي.</source>
        <translation>{0} of {1} are shown. Narrow the period to see the rest.</translation>
    </message>
    <message>
        <source>{0}: الإيصالات {1} بمبلغ {2}</source>
        <translation>Receipts in {0}: {1} for {2}</translation>
    </message>
    <message>
        <source>، والعكسية {0} بمبلغ {1}، والصافي {2}</source>
        <translation>, reversals {0} for {1}, net {2}</translation>
    </message>
    <message>
        <source>الرقم</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>الدافع</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>العملة</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>سارٍ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>لم يُطبع</source>
        <translation>To print</translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>عكسي</source>
        <translation>Reversal</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>سِجِلّ</source>
        <translation>Sijill</translation>
    </message>
    <message>
        <source>السجلات والمقاسم والأقساط</source>
        <translation>Registers, plots and instalments</translation>
    </message>
    <message>
        <source>في المدن والمناطق الصناعية</source>
        <translation>of industrial cities and zones</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>الشهر السابق</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>الشهر التالي</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>CancelAllocationForm</name>
    <message>
        <source>إلغاء تخصيص حكماً</source>
        <translation>Cancel an allocation automatically</translation>
    </message>
    <message>
        <source>تأكيد الإلغاء</source>
        <translation>Confirm cancellation</translation>
    </message>
    <message>
        <source>سبب الإلغاء</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>لم يسدد ثلث قيمة المقسم خلال المهلة.</source>
        <translation>The third of the plot value was not paid in time.</translation>
    </message>
    <message>
        <source>راجعت الإضبارة والإيصالات وأؤكد إلغاء التخصيص</source>
        <translation>I looked through the file and the receipts and confirm that the allocation is cancelled</translation>
    </message>
    <message>
        <source>تأكيد إلغاء التخصيص</source>
        <translation>Confirm the cancellation of the allocation</translation>
    </message>
    <message>
        <source>الوثيقة {0}: المقسم {1}، {2}. بقي من الثلث {3}، وكان آخر يوم لتسديده {4}.</source>
        <translation>Document {0}: plot {1}, {2}. {3} left of the third; the last day to pay it was {4}.</translation>
    </message>
    <message>
        <source>يلغى التخصيص حكماً ويعود مبلغ التأمين لصالح المدينة الصناعية، ويعود المقسم شاغراً (المادة 13 فقرة 4). لا رجوع عن هذا.</source>
        <translation>The allocation is cancelled automatically, the insurance goes to the industrial city and the plot is vacant again (article 13, paragraph 4). This cannot be undone.</translation>
    </message>
</context>
<context>
    <name>CancelReceiptForm</name>
    <message>
        <source>إلغاء الإيصال {0}</source>
        <translation>Cancel receipt {0}</translation>
    </message>
    <message>
        <source>إصدار إيصال عكسي</source>
        <translation>Issue reversal receipt</translation>
    </message>
    <message>
        <source>دفع {0} مبلغ {1} بتاريخ {2}.</source>
        <translation>{0} paid {1} on {2}.</translation>
    </message>
    <message>
        <source>لا يُحذف الإيصال ولا يُعدَّل: يصدر إيصال عكسي برقم خاص به من الدفتر نفسه، ويعود ما سدده مستحقاً على المكتتب.</source>
        <translation>A receipt is neither deleted nor altered: a reversal receipt is issued with its own number from the same book, and what it paid is due from the subscriber again.</translation>
    </message>
    <message>
        <source>سبب الإلغاء</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>يُطبع على الإيصال العكسي ويبقى في سجل الأعمال.</source>
        <translation>Printed on the reversal receipt and kept in the audit log.</translation>
    </message>
</context>
<context>
    <name>CandidatePicker</name>
    <message>
        <source>الاسم أو المسلسل أو رقم القرار</source>
        <translation>Name, serial or decision number</translation>
    </message>
    <message>
        <source>لا طلب ينتظر التخصيص</source>
        <translation>No application waits for an allocation</translation>
    </message>
    <message>
        <source>سجّل القرار الصناعي في إضبارة المكتتب أولاً.</source>
        <translation>Record the industrial decision in the subscriber's file first.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordForm</name>
    <message>
        <source>تغيير كلمة السر</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>كلمة السر الحالية</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>تغيّرت كلمة السر.</source>
        <translation>The password was changed.</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>عقد بيع بالتراضي</source>
        <translation>Mutual-consent sale contract</translation>
    </message>
    <message>
        <source>توقيع العقد</source>
        <translation>Sign contract</translation>
    </message>
    <message>
        <source>وثيقة التخصيص التي سُدد ثلثها</source>
        <translation>Allocation document whose third is paid</translation>
    </message>
    <message>
        <source>تاريخ العقد</source>
        <translation>Contract date</translation>
    </message>
    <message>
        <source>عدد الأقساط</source>
        <translation>Number of instalments</translation>
    </message>
    <message>
        <source>رقم موافقة الوزير وتاريخها</source>
        <translation>Number and date of the minister's approval</translation>
    </message>
    <message>
        <source>تعديل عدد الأقساط بموافقة الوزير (المادة 10 فقرة 2)</source>
        <translation>Change the number of instalments with the minister's approval (article 10, paragraph 2)</translation>
    </message>
    <message>
        <source>بنود إضافية يراها مجلس المدينة</source>
        <translation>Further terms set by the city council</translation>
    </message>
    <message>
        <source>كل سطر بند مستقل (المادة 19 فقرة 10)</source>
        <translation>Every line is a term of its own (article 19, paragraph 10)</translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>{0} في النظام</source>
        <translation>{0} in the regulation</translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <source>العقود</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>العقود من عمل دائرة الاستثمار.</source>
        <translation>Contracts are the work of the investment department.</translation>
    </message>
    <message>
        <source>وُقع العقد {0}</source>
        <translation>Contract {0} was signed</translation>
    </message>
    <message>
        <source>جدول الأقساط</source>
        <translation>Schedule of instalments</translation>
    </message>
    <message>
        <source>جدول أقساط العقد {0} ({1}). {2}</source>
        <translation>Schedule of contract {0} ({1}). {2}</translation>
    </message>
    <message>
        <source>الاسم أو المقسم أو رقم العقد أو وثيقة التخصيص</source>
        <translation>Name, plot, contract number or allocation document</translation>
    </message>
    <message>
        <source>لا عقد هنا</source>
        <translation>No contract here</translation>
    </message>
    <message>
        <source>اضغط F2 لتوقيع عقد بعد تسديد الثلث.</source>
        <translation>Press F2 to sign a contract once the third is paid.</translation>
    </message>
    <message>
        <source>اختر عقداً من القائمة</source>
        <translation>Choose a contract from the list</translation>
    </message>
    <message>
        <source>قبض قسط</source>
        <translation>Collect instalment</translation>
    </message>
    <message>
        <source>الإضبارة</source>
        <translation>File</translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>عقد جديد</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>عقود بيع بالتراضي وجداول أقساطها (المادتان 10 و19)</source>
        <translation>Mutual-consent sale contracts and their schedules (articles 10 and 19)</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>نسخة احتياطية قبل الإغلاق</source>
        <translation>Backup before closing</translation>
    </message>
    <message>
        <source>النسخ الاحتياطي</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>CorrectLineForm</name>
    <message>
        <source>تصحيح المسلسل {0}</source>
        <translation>Correct serial {0}</translation>
    </message>
    <message>
        <source>كتابة سطر التصحيح</source>
        <translation>Write the correcting line</translation>
    </message>
    <message>
        <source>كُتب التصحيح في المسلسل {0}.</source>
        <translation>The correction was written at serial {0}.</translation>
    </message>
    <message>
        <source>السطر كما هو وكما سيُكتب</source>
        <translation>The line as it is and as it will be written</translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>تاريخ الاكتتاب</source>
        <translation>Subscription date</translation>
    </message>
    <message>
        <source>المساحة الصحيحة</source>
        <translation>Correct area</translation>
    </message>
    <message>
        <source>م²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>نوع الاستثمار</source>
        <translation>Investment type</translation>
    </message>
    <message>
        <source>نوع الصناعة</source>
        <translation>Industry type</translation>
    </message>
    <message>
        <source>رقم وتاريخ قرار الترخيص</source>
        <translation>Number and date of the licence decision</translation>
    </message>
    <message>
        <source>سبب التصحيح</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>يُدوَّن في السطر الجديد بعد «تصحيح للمسلسل»</source>
        <translation>Entered in the new line after ‘Correction of serial’</translation>
    </message>
    <message>
        <source>كما دُوّن</source>
        <translation>As entered</translation>
    </message>
    <message>
        <source>إشارة سابقة</source>
        <translation>Earlier reference</translation>
    </message>
    <message>
        <source>تصحيح سابق</source>
        <translation>Earlier correction</translation>
    </message>
    <message>
        <source>السطر الجديد</source>
        <translation>The new line</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>صندوق القبض</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>رقم الإيصال يُعطى عند الحفظ، فتُعاين ورقته من صفحة الإيصالات بعده.</source>
        <translation>The receipt gets its number when it is saved; look at its paper on the receipts page afterwards.</translation>
    </message>
    <message>
        <source>ابحث عن المكتتب أولاً ثم اكتب المبلغ.</source>
        <translation>Find the subscriber first, then type the amount.</translation>
    </message>
    <message>
        <source>مسودة محفوظة {0}</source>
        <translation>Draft kept {0}</translation>
    </message>
    <message>
        <source>إيصال جديد</source>
        <translation>New receipt</translation>
    </message>
    <message>
        <source>إيصال قبض</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>حفظ وطباعة</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>يُعطى رقم الإيصال عند الحفظ، فلا يضيع رقم ولا يتكرر.</source>
        <translation>The receipt gets its number when it is saved, so no number is lost or used twice.</translation>
    </message>
</context>
<context>
    <name>DatesList</name>
    <message>
        <source>متأخر {0}</source>
        <translation>Late by {0}</translation>
    </message>
    <message>
        <source>انقضت المهلة</source>
        <translation>Time is over</translation>
    </message>
    <message>
        <source>اليوم</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>بعد {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>اختر من التقويم (Alt+Down)</source>
        <translation>Choose from the calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DayTiles</name>
    <message>
        <source>ثلث انقضت مهلته</source>
        <translation>Thirds past their time</translation>
    </message>
    <message>
        <source>أقساط متأخرة</source>
        <translation>Late instalments</translation>
    </message>
    <message>
        <source>عقود انقضت مهلة توقيعها</source>
        <translation>Contracts not signed in time</translation>
    </message>
    <message>
        <source>يستحق خلال أسبوع</source>
        <translation>Due within a week</translation>
    </message>
    <message>
        <source>إيصالات لم تُطبع</source>
        <translation>Receipts not printed</translation>
    </message>
    <message>
        <source>صفحات ممتلئة لم تُغلق</source>
        <translation>Full pages not sealed</translation>
    </message>
    <message>
        <source>قيود لم تؤكدها الوزارة</source>
        <translation>Entries not confirmed</translation>
    </message>
    <message>
        <source>آخر نسخة احتياطية</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>لم يُرسل ملف بعد</source>
        <translation>No file sent yet</translation>
    </message>
    <message>
        <source>آخر ملف {0}</source>
        <translation>Last file {0}</translation>
    </message>
</context>
<context>
    <name>DealPapers</name>
    <message>
        <source>مسودة تخصيص</source>
        <translation>Draft of an allocation</translation>
    </message>
    <message>
        <source>مسودة عقد</source>
        <translation>Draft of a contract</translation>
    </message>
    <message>
        <source>لا توجد طابعة: حُفظت الورقة في {0}</source>
        <translation>No printer: the paper was saved to {0}</translation>
    </message>
    <message>
        <source>وثيقة تخصيص {0}</source>
        <translation>Allocation document {0}</translation>
    </message>
    <message>
        <source>عقد بيع {0}</source>
        <translation>Sale contract {0}</translation>
    </message>
    <message>
        <source>أُرسلت الورقة إلى الطابعة. هل خرجت سليمة؟</source>
        <translation>The paper was sent to the printer. Did it come out well?</translation>
    </message>
    <message>
        <source>الطباعة</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>نعم، خرجت سليمة</source>
        <translation>Yes, it came out well</translation>
    </message>
    <message>
        <source>لم تُسجَّل طباعة. اطبع الوثيقة من جديد من القائمة.</source>
        <translation>No printing was recorded. Print the document again from the list.</translation>
    </message>
</context>
<context>
    <name>DealPicker</name>
    <message>
        <source>الاسم أو المقسم أو رقم الوثيقة</source>
        <translation>Name, plot or document number</translation>
    </message>
    <message>
        <source>لا تخصيص سُدد ثلثه وينتظر العقد</source>
        <translation>No allocation with its third paid waits for a contract</translation>
    </message>
    <message>
        <source>يوقع العقد بعد تسديد ثلث القيمة (المادة 13 فقرة 5).</source>
        <translation>The contract is signed once the third of the value is paid (article 13, paragraph 5).</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>استعادة</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>تجاهل</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>وُجدت مسودة محفوظة الساعة {0}.</source>
        <translation>A draft kept at {0} was found.</translation>
    </message>
    <message>
        <source>وُجدت مسودة محفوظة يوم {0} الساعة {1}.</source>
        <translation>A draft kept on {0} at {1} was found.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>التبادل مع المكاتب</source>
        <translation>Exchange with offices</translation>
    </message>
    <message>
        <source>التبادل مع الوزارة</source>
        <translation>Exchange with the ministry</translation>
    </message>
    <message>
        <source>تصدير إلى الوزارة</source>
        <translation>Export to the ministry</translation>
    </message>
    <message>
        <source>قراءة ملف من الذاكرة</source>
        <translation>Read a file from the stick</translation>
    </message>
    <message>
        <source>ملف تسجيل المكتب</source>
        <translation>Office enrolment file</translation>
    </message>
    <message>
        <source>المكاتب المسجلة</source>
        <translation>Enrolled offices</translation>
    </message>
    <message>
        <source>ملفات وصلت</source>
        <translation>Files received</translation>
    </message>
    <message>
        <source>تحتاج متابعة</source>
        <translation>Need attention</translation>
    </message>
    <message>
        <source>ينتظر الإرسال</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>آخر ملف صُدِّر</source>
        <translation>Last file exported</translation>
    </message>
    <message>
        <source>وصل الوزارة حتى السطر</source>
        <translation>Ministry has up to line</translation>
    </message>
    <message>
        <source>الرمز</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>المكتب</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>آخر سطر</source>
        <translation>Last line</translation>
    </message>
    <message>
        <source>دورة الترقيم</source>
        <translation>Numbering cycle</translation>
    </message>
    <message>
        <source>الأسطر</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>من أسطر اليومية</source>
        <translation>lines of the journal</translation>
    </message>
    <message>
        <source>أسطر ناقصة</source>
        <translation>Lines missing</translation>
    </message>
    <message>
        <source>بصمة المفتاح</source>
        <translation>Key fingerprint</translation>
    </message>
    <message>
        <source>المكاتب</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>لم يُسجَّل أي مكتب بعد</source>
        <translation>No office enrolled yet</translation>
    </message>
    <message>
        <source>اقرأ ملف تسجيل المكتب من الذاكرة، وقارن بصمته مع الورقة المختومة.</source>
        <translation>Read the office's enrolment file from the stick and compare its fingerprint with the stamped sheet.</translation>
    </message>
    <message>
        <source>النوع</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>الرقم</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>الملفات</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>لا ملفات بعد</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>بصمة مفتاح الوزارة: {0}</source>
        <translation>Fingerprint of the ministry's key: {0}</translation>
    </message>
    <message>
        <source>بصمة مفتاح المكتب: {0}</source>
        <translation>Fingerprint of the office's key: {0}</translation>
    </message>
    <message>
        <source>لم يُسجَّل المكتب لدى الوزارة بعد: احفظ ملف التسجيل على الذاكرة وأرسله، واقرأ بصمة المفتاح على الهاتف، ثم اقرأ ملف الرد هنا.</source>
        <translation>The office is not enrolled with the ministry yet: save the enrolment file on the stick and send it, read the key fingerprint out on the telephone, then read the reply file here.</translation>
    </message>
    <message>
        <source>تصدير</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>رد الوزارة</source>
        <translation>Ministry's reply</translation>
    </message>
    <message>
        <source>ملف وارد</source>
        <translation>File received</translation>
    </message>
    <message>
        <source>رد صادر</source>
        <translation>Reply sent</translation>
    </message>
    <message>
        <source>كُتب وفُحص</source>
        <translation>Written and checked</translation>
    </message>
    <message>
        <source>مقبول</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>تاريخ مختلف</source>
        <translation>History differs</translation>
    </message>
    <message>
        <source>أرقام ناقصة</source>
        <translation>Numbers missing</translation>
    </message>
    <message>
        <source>مجاميع مختلفة</source>
        <translation>Sums differ</translation>
    </message>
    <message>
        <source>محفوظ للمراجعة</source>
        <translation>Kept for review</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>لماذا؟</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>ExplainPopup</name>
    <message>
        <source>كيف حُسب هذا المبلغ</source>
        <translation>How this amount was computed</translation>
    </message>
</context>
<context>
    <name>FigureEdit</name>
    <message>
        <source>تُكتب هنا الأرقام فقط.</source>
        <translation>Only digits are typed here.</translation>
    </message>
    <message>
        <source>الرقم أطول من اللازم.</source>
        <translation>The number is too long.</translation>
    </message>
    <message>
        <source>يُكتب هنا عدد صحيح بلا فاصلة عشرية.</source>
        <translation>Type a whole number here, without a decimal point.</translation>
    </message>
    <message>
        <source>عدد الخانات بعد الفاصلة {0} على الأكثر.</source>
        <translation>At most {0} digits after the decimal point.</translation>
    </message>
</context>
<context>
    <name>FileBoard</name>
    <message>
        <source>طلب الاكتتاب</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>القرار الصناعي</source>
        <translation>Industrial decision</translation>
    </message>
    <message>
        <source>التخصيص</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>فتح الوثيقة</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>العقد</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>فتح العقد</source>
        <translation>Open contract</translation>
    </message>
    <message>
        <source>الوثائق المطلوبة</source>
        <translation>Documents required</translation>
    </message>
    <message>
        <source>المهل</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>صاحب الطلب</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>المستحق الآن</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>منه متأخر</source>
        <translation>Late, of it</translation>
    </message>
    <message>
        <source>المسدد</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>كل ما بقي</source>
        <translation>All that is left</translation>
    </message>
    <message>
        <source>المبالغ بـ {0}</source>
        <translation>Amounts in {0}</translation>
    </message>
    <message>
        <source>رقم الإيصال</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>الدافع</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>لم يُقبض شيء بعد</source>
        <translation>Nothing received yet</translation>
    </message>
    <message>
        <source>الإيصالات</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>قائم</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>ملغى بـ {0}</source>
        <translation>Cancelled by {0}</translation>
    </message>
</context>
<context>
    <name>FirstPasswordCard</name>
    <message>
        <source>اختر كلمة سر جديدة</source>
        <translation>Choose a new password</translation>
    </message>
    <message>
        <source>كلمة السر التي دخلت بها وضعها مدير النظام. اختر كلمة لا يعرفها غيرك.</source>
        <translation>The administrator set the password you signed in with. Choose one that nobody else knows.</translation>
    </message>
    <message>
        <source>حفظ ومتابعة</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>خروج</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>إعداد المكتب</source>
        <translation>Set up the office</translation>
    </message>
    <message>
        <source>يُسأل عن هذا مرة واحدة عند أول تشغيل.</source>
        <translation>This is asked once, at the first start.</translation>
    </message>
    <message>
        <source>المكتب</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>التواقيع والنظام</source>
        <translation>Signatures and regulation</translation>
    </message>
    <message>
        <source>مدير النظام</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>المواقع</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>السابق</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>إنشاء المكتب</source>
        <translation>Create the office</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>حفظ</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>مسودة محفوظة {0}</source>
        <translation>Draft kept {0}</translation>
    </message>
</context>
<context>
    <name>GlobalSearch</name>
    <message>
        <source>ابحث في كل شيء: اسم، رقم وطني، مقسم، إيصال، عقد  (F3)</source>
        <translation>Find anything: name, national number, plot, receipt, contract  (F3)</translation>
    </message>
    <message>
        <source>ابحث في المكتتبين: الاسم أو اسم الأب أو الرقم الوطني  (F4)</source>
        <translation>Find a subscriber: name, father's name or national number  (F4)</translation>
    </message>
</context>
<context>
    <name>HeldBackCard</name>
    <message>
        <source>هذه نسخة أقدم من بيانات المكتب</source>
        <translation>This is an older copy of the office's data</translation>
    </message>
    <message>
        <source>سبب المتابعة من هذه النسخة (يُكتب في السجل ويُرسل إلى الوزارة)</source>
        <translation>Reason for going on from this copy (kept in the journal and sent to the ministry)</translation>
    </message>
    <message>
        <source>المتابعة من هذه النسخة</source>
        <translation>Go on from this copy</translation>
    </message>
    <message>
        <source>خروج</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>ينتهي هذا الملف عند القيد رقم {0}، وقد وصل هذا الحاسوب قبلاً إلى القيد رقم {1}. القيود التي بينهما ({2}) ليست في هذا الملف، فلا يُصدر منه رقم جديد قبل قرار المدير العام أو مدير النظام.</source>
        <translation>This file ends at entry {0}, but this computer had reached entry {1}. The entries between them ({2}) are not in this file, so it issues no new number before the director or the administrator decides.</translation>
    </message>
    <message>
        <source>إن وُجد الملف الأحدث فأغلق البرنامج وأعده إلى مكانه، أو استرجع أحدث نسخة احتياطية. وإن ضاع فليتابع المدير العام أو مدير النظام من هذه النسخة: يبدأ ترقيم جديد يظهر في آخر كل رقم (E2 بعد E1)، وتُعاد كتابة ما ضاع من الأوراق المطبوعة.</source>
        <translation>If the newer file can be found, close the program and put it back in its place, or restore the newest backup. If it is lost, the director general or the administrator may go on from this copy: a new numbering begins that shows at the end of every number (E2 after E1), and printed papers that were lost are written again.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>المفاتيح</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>نظام الاستثمار</source>
        <translation>Investment regulation</translation>
    </message>
    <message>
        <source>المساعدة</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>في كل الصفحات</source>
        <translation>On every page</translation>
    </message>
    <message>
        <source>في النماذج والجداول</source>
        <translation>In forms and tables</translation>
    </message>
    <message>
        <source>المفتاح</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>ماذا يفعل</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>كلمة من النص أو رقم المادة</source>
        <translation>A word of the text or an article number</translation>
    </message>
    <message>
        <source>المواد</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>نص المادة</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>مفترض</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>{0}. رقم القرار: {1}. نافذ من {2} {3}</source>
        <translation>{0}. Decision number: {1}. In force from {2} {3}</translation>
    </message>
    <message>
        <source>غير محدد في النظام</source>
        <translation>not stated in the regulation</translation>
    </message>
</context>
<context>
    <name>ImportPlotsDialog</name>
    <message>
        <source>استيراد مقاسم من ورقة إكسل</source>
        <translation>Import plots from an Excel sheet</translation>
    </message>
    <message>
        <source>جارٍ قراءة {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>السطر {0} من {1}</source>
        <translation>Row {0} of {1}</translation>
    </message>
    <message>
        <source>حُفظ القالب الفارغ في {0}. املأه ثم اختره هنا.</source>
        <translation>The empty template was saved to {0}. Fill it in, then choose it here.</translation>
    </message>
    <message>
        <source>جارٍ إدخال المقاسم</source>
        <translation>Adding the plots</translation>
    </message>
    <message>
        <source>أُدخل {0} من المقاسم من الملف {1}.</source>
        <translation>Plots added from the file {1}: {0}.</translation>
    </message>
    <message>
        <source>إدخال {0} من المقاسم</source>
        <translation>Add plots: {0}</translation>
    </message>
    <message>
        <source>أعمدة غير معروفة لم تُقرأ: {0}</source>
        <translation>Unknown columns were not read: {0}</translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>إلى المرحلة</source>
        <translation>To phase</translation>
    </message>
    <message>
        <source>حفظ قالب فارغ</source>
        <translation>Save an empty template</translation>
    </message>
    <message>
        <source>اختيار ملف إكسل</source>
        <translation>Choose an Excel file</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>IndustrialDecisionForm</name>
    <message>
        <source>تسجيل القرار الصناعي</source>
        <translation>Record industrial decision</translation>
    </message>
    <message>
        <source>الطلب {0} باسم {1}، {2}</source>
        <translation>Application {0} of {1}, {2}</translation>
    </message>
    <message>
        <source>لم يُسدد رسم الاكتتاب ومبلغ التأمين بعد، وتسديدهما يسبق القرار (المادة 13 فقرة 2).</source>
        <translation>The subscription fee and the insurance are not paid yet; they are paid before the decision (article 13, paragraph 2).</translation>
    </message>
    <message>
        <source>رقم القرار</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>تاريخ القرار</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>الجهة التي أصدرته</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>المساحة اللازمة كما في القرار</source>
        <translation>Area needed as in the decision</translation>
    </message>
    <message>
        <source>م²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>المساحة المكتتب عليها {0} م²</source>
        <translation>Subscribed area {0} m²</translation>
    </message>
    <message>
        <source>سبب التسجيل قبل تسديد الرسم والتأمين</source>
        <translation>Reason for recording it before fee and insurance are paid</translation>
    </message>
</context>
<context>
    <name>InvestorFilePage</name>
    <message>
        <source>إضبارة المستثمر</source>
        <translation>Investor's file</translation>
    </message>
    <message>
        <source>لم يُعثر على الإضبارة. ابحث عنها من جديد.</source>
        <translation>The file was not found. Search for it again.</translation>
    </message>
    <message>
        <source>الطلب {0} بتاريخ {1} — {2}</source>
        <translation>Application {0} of {1} — {2}</translation>
    </message>
    <message>
        <source>الطلب {0} للمستثمر نفسه</source>
        <translation>Application {0} of the same investor</translation>
    </message>
    <message>
        <source>سُددت قيمة المقسم كاملة: لا شيء للقبض.</source>
        <translation>The plot value is paid in full: nothing to collect.</translation>
    </message>
    <message>
        <source>أُلغي التخصيص ({0})، فلا خطوة تالية لهذا الطلب.</source>
        <translation>The allocation is cancelled ({0}), so this application has no next step.</translation>
    </message>
    <message>
        <source>الخطوة التالية: {0} ({1})</source>
        <translation>Next step: {0} ({1})</translation>
    </message>
    <message>
        <source>لم تُفتح إضبارة بعد</source>
        <translation>No file open yet</translation>
    </message>
    <message>
        <source>اختر مكتتباً من القائمة، أو ابحث عنه بالاسم أو الرقم (F4).</source>
        <translation>Choose a subscriber from the list, or find one by name or number (F4).</translation>
    </message>
    <message>
        <source>قائمة المكتتبين</source>
        <translation>List of subscribers</translation>
    </message>
    <message>
        <source>المكتتبون</source>
        <translation>Subscribers</translation>
    </message>
    <message>
        <source>طلب الاكتتاب</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>تسجيل القرار قبل التسديد</source>
        <translation>Record decision before payment</translation>
    </message>
</context>
<context>
    <name>IssuedStrip</name>
    <message>
        <source>نعم، خرجت سليمة</source>
        <translation>Yes, it came out well</translation>
    </message>
    <message>
        <source>لا</source>
        <translation>No</translation>
    </message>
    <message>
        <source>إعادة طباعة</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>صدر الإيصال رقم {0} باسم {1} بمبلغ {2}.</source>
        <translation>Receipt {0} was issued to {1} for {2}.</translation>
    </message>
    <message>
        <source>عدد الأوراق المرسلة إلى الطابعة: {0}. هل خرجت كلها سليمة؟</source>
        <translation>Papers sent to the printer: {0}. Did they all come out well?</translation>
    </message>
    <message>
        <source>أُلغي الإيصال {0} بالإيصال العكسي رقم {1}.</source>
        <translation>Receipt {0} was cancelled by reversal receipt {1}.</translation>
    </message>
    <message>
        <source>هل خرجت ورقته سليمة من الطابعة؟</source>
        <translation>Did its paper come out of the printer well?</translation>
    </message>
    <message>
        <source>هل خرجت ورقة الإيصال {0} سليمة من الطابعة؟</source>
        <translation>Did the paper of receipt {0} come out of the printer well?</translation>
    </message>
    <message>
        <source>لا طابعة على هذا الحاسوب، فحُفظت ورقته ملفاً: {0}</source>
        <translation>No printer on this computer, so the paper was saved as a file: {0}</translation>
    </message>
    <message>
        <source>طُبعت الورقة سليمة.</source>
        <translation>The paper came out well.</translation>
    </message>
    <message>
        <source>أصلح الطابعة ثم اطبع الورقة من جديد. رقم الإيصال ثابت لا يتغير.</source>
        <translation>Mend the printer, then print the paper again. The number of the receipt does not change.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>{0} من {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>جارٍ الإلغاء…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>KnownParty</name>
    <message>
        <source>إدخال شخص آخر</source>
        <translation>Enter another person</translation>
    </message>
    <message>
        <source>مستثمر موجود في السجلات: {0} ({1}). تبقى بياناته كما هي.</source>
        <translation>Investor on record: {0} ({1}). The particulars stay as they are.</translation>
    </message>
</context>
<context>
    <name>Land</name>
    <message>
        <source>إدخال موقع «{0}» مع مرحلتيه كما في المادة 7</source>
        <translation>Add the site ‘{0}’ with its two phases as in article 7</translation>
    </message>
    <message>
        <source>إدخال المناطق الصناعية والحرفية الـ 25 (الخطة الخمسية)</source>
        <translation>Add the 25 industrial and craft zones (five-year plan)</translation>
    </message>
    <message>
        <source>مجلد البيانات: {0}</source>
        <translation>Data folder: {0}</translation>
    </message>
    <message>
        <source>فيه ملف المكتب والنسخ الاحتياطية والمسودات. انسخه كاملاً إن نقلت الحاسوب.</source>
        <translation>It holds the office file, the backups and the drafts. Copy all of it when you move to another computer.</translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>سعر المتر (ل.س قديمة)</source>
        <translation>Price per m² (old SYP)</translation>
    </message>
    <message>
        <source>السعر</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>نهائي</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>تقديري</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>لا يشمل</source>
        <translation>Does not cover</translation>
    </message>
</context>
<context>
    <name>LandTree</name>
    <message>
        <source>المواقع والمراحل</source>
        <translation>Sites and phases</translation>
    </message>
    <message>
        <source>كل المواقع</source>
        <translation>All sites</translation>
    </message>
    <message>
        <source>نهائي</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>تقديري</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>المرحلة {0}: سعر المتر {1} ({2})</source>
        <translation>Phase {0}: {1} per m² ({2})</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>كل الحالات</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>العدد {0}</source>
        <translation>Number: {0}</translation>
    </message>
    <message>
        <source>أول {0} من {1}</source>
        <translation>First {0} of {1}</translation>
    </message>
</context>
<context>
    <name>LockedCard</name>
    <message>
        <source>النافذة مقفلة</source>
        <translation>The window is locked</translation>
    </message>
    <message>
        <source>{0} — {1}. ما كتبته محفوظ كما تركته.</source>
        <translation>{0} — {1}. What you typed is kept as you left it.</translation>
    </message>
    <message>
        <source>كلمة السر</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>فتح</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>تسجيل الخروج</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>LookalikeStrip</name>
    <message>
        <source>هو نفسه</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>فتح إضبارته</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>شخص آخر</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>الرقم نفسه مسجل باسم {0}</source>
        <translation>The same number is on record for {0}</translation>
    </message>
    <message>
        <source>الاسم واسم الأب مسجلان من قبل: {0}</source>
        <translation>Name and father's name are on record already: {0}</translation>
    </message>
    <message>
        <source>اسم مشابه: {0}</source>
        <translation>Similar name: {0}</translation>
    </message>
    <message>
        <source>الاسم نفسه مسجل من قبل: {0}</source>
        <translation>The same name is on record already: {0}</translation>
    </message>
    <message>
        <source>الأب {0}</source>
        <translation>father {0}</translation>
    </message>
    <message>
        <source>الرقم {0}</source>
        <translation>number {0}</translation>
    </message>
    <message>
        <source>طلب واحد</source>
        <translation>1 application</translation>
    </message>
    <message>
        <source>طلبان</source>
        <translation>2 applications</translation>
    </message>
    <message>
        <source>{0} طلبات</source>
        <translation>{0} applications</translation>
    </message>
    <message>
        <source>{0} طلباً</source>
        <translation>{0} applications</translation>
    </message>
</context>
<context>
    <name>Nameplate</name>
    <message>
        <source>سِجِلّ</source>
        <translation>Sijill</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>مكتب مدينة أو منطقة صناعية</source>
        <translation>Office of an industrial city or zone</translation>
    </message>
    <message>
        <source>الوزارة: استقبال ملفات المكاتب</source>
        <translation>Ministry: receives the files of the offices</translation>
    </message>
    <message>
        <source>هذا البرنامج لعمل</source>
        <translation>This program is for</translation>
    </message>
    <message>
        <source>رمز المكتب</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>السطر الأول من الترويسة</source>
        <translation>First line of the letterhead</translation>
    </message>
    <message>
        <source>الوزارة</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>المحافظة</source>
        <translation>Governorate</translation>
    </message>
    <message>
        <source>الجهة في المحافظة (إن وُجدت)</source>
        <translation>Body in the governorate (if any)</translation>
    </message>
    <message>
        <source>اسم المكتب كما يُطبع</source>
        <translation>Office name as printed</translation>
    </message>
    <message>
        <source>المدينة</source>
        <translation>City</translation>
    </message>
    <message>
        <source>حروف لاتينية كبيرة وأرقام، مثل HSY. لا يتغير بعدها.</source>
        <translation>Latin capitals and digits, such as HSY. It does not change afterwards.</translation>
    </message>
</context>
<context>
    <name>OpenVolumeForm</name>
    <message>
        <source>فتح المجلد {0} من السجل العام</source>
        <translation>Open volume {0} of the general register</translation>
    </message>
    <message>
        <source>فتح المجلد</source>
        <translation>Open volume</translation>
    </message>
    <message>
        <source>فُتح المجلد {0}.</source>
        <translation>Volume {0} was opened.</translation>
    </message>
    <message>
        <source>تاريخ الفتح</source>
        <translation>Opening date</translation>
    </message>
    <message>
        <source>عدد الصفحات</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>أسطر الصفحة</source>
        <translation>Lines of a page</translation>
    </message>
    <message>
        <source>أكثر من 32 سطراً: على ورق A3</source>
        <translation>More than 32 lines: on A3 paper</translation>
    </message>
    <message>
        <source>الموقعون على صفحة الافتتاح</source>
        <translation>Signatories of the opening page</translation>
    </message>
    <message>
        <source>الموظف المختص</source>
        <translation>Competent employee</translation>
    </message>
    <message>
        <source>المدير العام للمدينة</source>
        <translation>Director general of the city</translation>
    </message>
    <message>
        <source>رئيس مجلس المدينة</source>
        <translation>Chairman of the city council</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>السابق</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{0} من {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>فتح</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>إزالة</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>إرفاق</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>إرفاق {0}</source>
        <translation>Attach {0}</translation>
    </message>
</context>
<context>
    <name>PapersBar</name>
    <message>
        <source>هل رأيت هذه الإيصالات مطبوعة سليمة؟
{0}</source>
        <translation>Have you seen these receipts printed well?
{0}</translation>
    </message>
    <message>
        <source>إيصالات لم تُسجَّل طباعتها</source>
        <translation>Receipts with no printing recorded</translation>
    </message>
    <message>
        <source>نعم، طُبعت</source>
        <translation>Yes, printed</translation>
    </message>
</context>
<context>
    <name>PapersField</name>
    <message>
        <source>وثيقة أخرى</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>اسم وثيقة أخرى</source>
        <translation>Name of another document</translation>
    </message>
    <message>
        <source>إضافة وثيقة</source>
        <translation>Add a document</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>مقدمة</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>غير مقدمة</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>فتح الصورة</source>
        <translation>Open picture</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>إظهار كلمة السر</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>لوحة المفاتيح على العربية.</source>
        <translation>The keyboard is set to Arabic.</translation>
    </message>
    <message>
        <source>مفتاح الأحرف الكبيرة Caps Lock مشغّل، والحروف لاتينية.</source>
        <translation>Caps Lock is on, and the letters are Latin.</translation>
    </message>
    <message>
        <source>لوحة المفاتيح على الحروف اللاتينية.</source>
        <translation>The keyboard is set to Latin letters.</translation>
    </message>
</context>
<context>
    <name>PasswordTwice</name>
    <message>
        <source>كلمة السر</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>كلمة السر مرة ثانية</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>{0} أحرف أو أكثر. جملة قصيرة تتذكرها خير من كلمة.</source>
        <translation>{0} characters or more. A short sentence you remember is better than a word.</translation>
    </message>
</context>
<context>
    <name>PayerPicker</name>
    <message>
        <source>الاسم أو الرقم الوطني أو المقسم أو رقم الطلب أو الإيصال</source>
        <translation>Name, national no., plot, application, receipt</translation>
    </message>
    <message>
        <source>المقسم {0}</source>
        <translation>Plot {0}</translation>
    </message>
    <message>
        <source>بلا مقسم بعد</source>
        <translation>No plot yet</translation>
    </message>
    <message>
        <source>الطلب {0}</source>
        <translation>Application {0}</translation>
    </message>
    <message>
        <source>متأخر ومستحق: {0}</source>
        <translation>Late and due: {0}</translation>
    </message>
    <message>
        <source>المستحق: {0}</source>
        <translation>Due: {0}</translation>
    </message>
    <message>
        <source>لا شيء مستحق اليوم</source>
        <translation>Nothing due today</translation>
    </message>
    <message>
        <source>مسدد بالكامل</source>
        <translation>Paid in full</translation>
    </message>
    <message>
        <source>لم يُختر أحد بعد</source>
        <translation>Nobody chosen yet</translation>
    </message>
    <message>
        <source>ابحث بجزء من اسمه أو بأي رقم ثم اضغط Enter</source>
        <translation>Type part of the name or any number, then press Enter</translation>
    </message>
</context>
<context>
    <name>PaymentFields</name>
    <message>
        <source>كل ما بقي {0}</source>
        <translation>All that is left {0}</translation>
    </message>
    <message>
        <source>المستحق الآن</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>المكتتب</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>استلمت من</source>
        <translation>Received from</translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>تاريخ القبض</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>طريقة الدفع</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <source>رقم الشيك أو الإشعار</source>
        <translation>Cheque or notice no.</translation>
    </message>
    <message>
        <source>ملاحظة على الإيصال</source>
        <translation>Note on receipt</translation>
    </message>
    <message>
        <source>في هذا التاريخ تُكتب الإيصالات بالعملة: {0}.</source>
        <translation>On this date receipts are written in: {0}.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>معاينة المستند</source>
        <translation>Preview of the document</translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <source>مرحلة جديدة</source>
        <translation>New phase</translation>
    </message>
    <message>
        <source>الموقع: {0}</source>
        <translation>Site: {0}</translation>
    </message>
    <message>
        <source>رقم المرحلة</source>
        <translation>Phase number</translation>
    </message>
    <message>
        <source>اسم المرحلة</source>
        <translation>Phase name</translation>
    </message>
    <message>
        <source>سعر المتر المربع</source>
        <translation>Price per m²</translation>
    </message>
    <message>
        <source>نهائي</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>تقديري</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>صفة السعر</source>
        <translation>Kind of price</translation>
    </message>
    <message>
        <source>أعلى زيادة مسموحة على السعر التقديري</source>
        <translation>Largest increase allowed on the estimated price</translation>
    </message>
    <message>
        <source>مساحة مقاسمها الصناعية</source>
        <translation>Area of its industrial plots</translation>
    </message>
    <message>
        <source>هكتار</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>ما لا يشمله السعر (المادة 7)</source>
        <translation>What the price does not cover (article 7)</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlotDetailsDialog</name>
    <message>
        <source>المقسم {0}</source>
        <translation>Plot {0}</translation>
    </message>
    <message>
        <source>{0} (تخمين اللجنة)</source>
        <translation>{0} (committee's valuation)</translation>
    </message>
    <message>
        <source>الموقع</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>المساحة</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>{0} م²</source>
        <translation>{0} m²</translation>
    </message>
    <message>
        <source>سعر المتر المربع</source>
        <translation>Price per m²</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Industrial sector</translation>
    </message>
    <message>
        <source>الاستعمال</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>رقم العقار</source>
        <translation>Parcel number</translation>
    </message>
    <message>
        <source>المخصص له</source>
        <translation>Allotted to</translation>
    </message>
    <message>
        <source>وثيقة التخصيص</source>
        <translation>Allocation document</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>العقد</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>لم يخصص هذا المقسم لأحد بعد</source>
        <translation>This plot was never allocated</translation>
    </message>
    <message>
        <source>التخصيص</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>فتح الإضبارة</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>تخصيص المقسم</source>
        <translation>Allocate plot</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>قائم</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>PlotFilters</name>
    <message>
        <source>كل الحالات</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>كل الفئات</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>كل القطاعات</source>
        <translation>All sectors</translation>
    </message>
    <message>
        <source>رقم المقسم</source>
        <translation>Plot number</translation>
    </message>
    <message>
        <source>أقل مساحة (م²)</source>
        <translation>Smallest area (m²)</translation>
    </message>
    <message>
        <source>مسح التصفية</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Industrial sector</translation>
    </message>
    <message>
        <source>أقل مساحة</source>
        <translation>Smallest area</translation>
    </message>
</context>
<context>
    <name>PlotForm</name>
    <message>
        <source>مقسم جديد</source>
        <translation>New plot</translation>
    </message>
    <message>
        <source>الموقع والمرحلة</source>
        <translation>Site and phase</translation>
    </message>
    <message>
        <source>رقم المقسم</source>
        <translation>Plot number</translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>الفئة (المادة 1)</source>
        <translation>Category (article 1)</translation>
    </message>
    <message>
        <source>المساحة</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>م²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>غير محدد</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Industrial sector</translation>
    </message>
    <message>
        <source>الاستعمال</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>رقم العقار والمنطقة العقارية</source>
        <translation>Cadastral parcel and zone</translation>
    </message>
    <message>
        <source>سعر خاص للمتر المربع (تخمين اللجنة، المادة 8)</source>
        <translation>Own price per m² (committee's valuation, article 8)</translation>
    </message>
    <message>
        <source>سعر المرحلة {0}</source>
        <translation>Phase price {0}</translation>
    </message>
    <message>
        <source>فارغ: يسري سعر المرحلة</source>
        <translation>Empty: the phase price applies</translation>
    </message>
</context>
<context>
    <name>PlotPicker</name>
    <message>
        <source>رقم المقسم</source>
        <translation>Plot number</translation>
    </message>
    <message>
        <source>لا مقسم شاغراً بهذه المساحة</source>
        <translation>No vacant plot of this area</translation>
    </message>
    <message>
        <source>اختر مرحلة أخرى أو أنقص المساحة.</source>
        <translation>Choose another phase or lower the area.</translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>المساحة من (م²)</source>
        <translation>Area from (m²)</translation>
    </message>
    <message>
        <source>كل المراحل</source>
        <translation>All phases</translation>
    </message>
</context>
<context>
    <name>PlotTiles</name>
    <message>
        <source>كل المقاسم</source>
        <translation>All plots</translation>
    </message>
</context>
<context>
    <name>PlotsPage</name>
    <message>
        <source>المقاسم</source>
        <translation>Plots</translation>
    </message>
    <message>
        <source>اختر الموقع من القائمة أولاً ثم أضف مرحلته.</source>
        <translation>Choose the site in the list first, then add its phase.</translation>
    </message>
    <message>
        <source>استيراد من إكسل</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>مقسم جديد</source>
        <translation>New plot</translation>
    </message>
    <message>
        <source>المواقع والمراحل</source>
        <translation>Sites and phases</translation>
    </message>
    <message>
        <source>موقع جديد</source>
        <translation>New site</translation>
    </message>
    <message>
        <source>مرحلة جديدة</source>
        <translation>New phase</translation>
    </message>
    <message>
        <source>لا مقاسم هنا</source>
        <translation>No plots here</translation>
    </message>
    <message>
        <source>غيّر التصفية، أو أضف مقاسم المرحلة</source>
        <translation>Change the filter, or add the plots of the phase</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>طباعة</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>حُفظ المستند في {0}</source>
        <translation>The document was saved to {0}</translation>
    </message>
    <message>
        <source>حفظ ملف PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>الصفحة السابقة</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>الصفحة التالية</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>تصغير</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>تكبير</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>عرض الصفحة</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>صفحة كاملة</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>صفحة {0} من {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PriceEdit</name>
    <message>
        <source>أي {0}</source>
        <translation>that is {0}</translation>
    </message>
    <message>
        <source>{0} (قديمة)</source>
        <translation>{0} (old)</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>تقدير القيمة والمستحق</source>
        <translation>Estimate of the value and what is due</translation>
    </message>
    <message>
        <source>اختر المرحلة واكتب المساحة ليُحسب التقدير هنا.</source>
        <translation>Choose the phase and type the area to see the estimate here.</translation>
    </message>
    <message>
        <source>المبالغ بـ {0}</source>
        <translation>Amounts in {0}</translation>
    </message>
    <message>
        <source>لا مجلد مفتوح في السجل العام، فلا يُسجَّل طلب قبل فتح مجلد (المادة 14).</source>
        <translation>No volume of the general register is open, so no application is entered before one is opened (article 14).</translation>
    </message>
    <message>
        <source>رقم مؤقت {0} — المجلد {1}، الصفحة {2}، السطر {3}</source>
        <translation>Provisional number {0} — volume {1}, page {2}, line {3}</translation>
    </message>
    <message>
        <source>القيد في السجل العام</source>
        <translation>Entry in the general register</translation>
    </message>
</context>
<context>
    <name>PrintPagesForm</name>
    <message>
        <source>طباعة صفحات من المجلد {0}</source>
        <translation>Print pages of volume {0}</translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>من الصفحة</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>إلى الصفحة</source>
        <translation>To page</translation>
    </message>
    <message>
        <source>تُطبع الصفحات المغلقة من نسخها المحفوظة، وما طُبع منها من قبل تسبقه ورقة غلاف برقم النسخة. الصفحات التي لم تُغلق تُطبع للاطلاع وعليها علامة.</source>
        <translation>Sealed pages are printed from their kept copies; those printed before get a cover sheet with the copy number. Pages not sealed are printed for information and marked so.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>تفاصيل الإيصال</source>
        <translation>Receipt details</translation>
    </message>
    <message>
        <source>لم يُختر إيصال</source>
        <translation>No receipt chosen</translation>
    </message>
    <message>
        <source>يلغي الإيصال</source>
        <translation>Cancels receipt</translation>
    </message>
    <message>
        <source>عكسي</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>سارٍ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>لم يُطبع</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>استلمت من</source>
        <translation>Received from</translation>
    </message>
    <message>
        <source>المكتتب</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>الرقم الوطني أو السجل</source>
        <translation>National no. or reg.</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>رقم الطلب</source>
        <translation>Application no.</translation>
    </message>
    <message>
        <source>تاريخ القبض</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>صدر في</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>طريقة الدفع</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <source>أمين الصندوق</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>المستحق بعده</source>
        <translation>Due after it</translation>
    </message>
    <message>
        <source>كل ما بقي بعده</source>
        <translation>Left in all after it</translation>
    </message>
    <message>
        <source>طُبع</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>ملغى بالإيصال</source>
        <translation>Cancelled by receipt</translation>
    </message>
    <message>
        <source>تاريخ الإلغاء</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>سبب الإلغاء</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>ألغاه</source>
        <translation>Cancelled by</translation>
    </message>
    <message>
        <source>طُبع العكسي</source>
        <translation>Reversal printed</translation>
    </message>
    <message>
        <source>رمز التحقق</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>نص الرمز المربع</source>
        <translation>Text of the QR code</translation>
    </message>
    <message>
        <source>لم يُطبع بعد</source>
        <translation>Not printed yet</translation>
    </message>
    <message>
        <source>الأصل</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>الأصل وعدد النسخ {0}</source>
        <translation>Original and copies: {0}</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>الإيصالات</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>معاينة</source>
        <translation>View</translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>يصدر إيصال عكسي برقم خاص به. لأمين الصندوق والمدير العام ومدير النظام.</source>
        <translation>A reversal receipt is issued with its own number. For the cashier, the director general and the administrator.</translation>
    </message>
    <message>
        <source>إيصال جديد</source>
        <translation>New receipt</translation>
    </message>
</context>
<context>
    <name>RegisterBoard</name>
    <message>
        <source>قياس الورق</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>قياس الورق للإغلاق والطباعة</source>
        <translation>Paper size for sealing and printing</translation>
    </message>
    <message>
        <source>تصحيح سطر</source>
        <translation>Correct line</translation>
    </message>
    <message>
        <source>لا أسطر في هذه الصفحة بعد</source>
        <translation>No lines on this page yet</translation>
    </message>
</context>
<context>
    <name>RegisterHeader</name>
    <message>
        <source>إغلاق الصفحات الممتلئة ({0})</source>
        <translation>Seal full pages ({0})</translation>
    </message>
    <message>
        <source>فتح مجلد</source>
        <translation>Open volume</translation>
    </message>
    <message>
        <source>طباعة صفحات</source>
        <translation>Print pages</translation>
    </message>
    <message>
        <source>إغلاق الصفحات الممتلئة</source>
        <translation>Seal the full pages</translation>
    </message>
    <message>
        <source>اذهب إلى المسلسل</source>
        <translation>Go to serial</translation>
    </message>
    <message>
        <source>رقم المسلسل ثم Enter</source>
        <translation>Serial, then Enter</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>لا مجلدات</source>
        <translation>No volumes</translation>
    </message>
    <message>
        <source>لا صفحات</source>
        <translation>No pages</translation>
    </message>
    <message>
        <source>مجلدات السجل</source>
        <translation>Register volumes</translation>
    </message>
    <message>
        <source>صفحات المجلد</source>
        <translation>Pages of the volume</translation>
    </message>
    <message>
        <source>المجلد</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>المدوّن</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>الباقي</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>الصفحة</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>المسلسلات</source>
        <translation>Serials</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>الافتتاح</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>المجلدات</source>
        <translation>Volumes</translation>
    </message>
</context>
<context>
    <name>RegisterPapers</name>
    <message>
        <source>إعداد صفحات السجل</source>
        <translation>Preparing the register pages</translation>
    </message>
    <message>
        <source>لا توجد صفحات مغلقة تنتظر الطباعة.</source>
        <translation>No sealed pages wait to be printed.</translation>
    </message>
    <message>
        <source>السجل العام، الصفحات المغلقة</source>
        <translation>General register, sealed pages</translation>
    </message>
    <message>
        <source>لا توجد طابعة: حُفظت الورقة في {0}</source>
        <translation>No printer: the paper was saved to {0}</translation>
    </message>
    <message>
        <source>تُغلق الصفحة {0} نهائياً: لا يتغير فيها شيء بعد ذلك، وكل تصحيح يُكتب في سطر جديد.
هل راجعت أسطرها؟</source>
        <translation>Page {0} is sealed for good: nothing on it changes afterwards, and every correction is written on a new line.
Have you checked its lines?</translation>
    </message>
    <message>
        <source>إغلاق وطباعة</source>
        <translation>Seal and print</translation>
    </message>
    <message>
        <source>إغلاق صفحة</source>
        <translation>Seal a page</translation>
    </message>
    <message>
        <source>عدد الصفحات الممتلئة التي لم تُغلق: {0}. هل تُغلق كلها وتُطبع؟</source>
        <translation>Full pages not sealed: {0}. Seal and print them all?</translation>
    </message>
    <message>
        <source>إغلاق الصفحات الممتلئة</source>
        <translation>Seal the full pages</translation>
    </message>
    <message>
        <source>السجل العام، المجلد {0}، صفحة الافتتاح</source>
        <translation>General register, volume {0}, opening page</translation>
    </message>
    <message>
        <source>طُبع بعض الصفحات فقط، فلم تُسجَّل طباعتها. اطبعها بمداها.</source>
        <translation>Only some pages were printed, so no printing was recorded. Print them by their range.</translation>
    </message>
    <message>
        <source>أُرسلت الورقة إلى الطابعة. هل خرجت سليمة؟</source>
        <translation>The paper was sent to the printer. Did it come out well?</translation>
    </message>
    <message>
        <source>الطباعة</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>نعم، خرجت سليمة</source>
        <translation>Yes, it came out well</translation>
    </message>
    <message>
        <source>لم تُسجَّل طباعة. تُطبع الصفحة من جديد من نسختها المحفوظة.</source>
        <translation>No printing was recorded. Print the page again from its kept copy.</translation>
    </message>
    <message>
        <source>السجل العام، المجلد {0}، الصفحة {1}</source>
        <translation>General register, volume {0}, page {1}</translation>
    </message>
    <message>
        <source>صفحة {0} من {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>أُلغي العمل. ما أُغلق قبل ذلك بقي مغلقاً.</source>
        <translation>Cancelled. What was sealed before stays sealed.</translation>
    </message>
</context>
<context>
    <name>RegisteredDialog</name>
    <message>
        <source>سُجّل الطلب</source>
        <translation>Application entered</translation>
    </message>
    <message>
        <source>طباعة طلب الاكتتاب</source>
        <translation>Print application</translation>
    </message>
    <message>
        <source>قبض الرسم والتأمين</source>
        <translation>Collect fee and insurance</translation>
    </message>
    <message>
        <source>فتح الإضبارة</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>طلب آخر</source>
        <translation>Another application</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>سُجّل الطلب في السجل العام برقم {0}</source>
        <translation>The application was entered in the general register as number {0}</translation>
    </message>
    <message>
        <source>المجلد</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>الصفحة</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>السطر</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>رسم الاكتتاب</source>
        <translation>Subscription fee</translation>
    </message>
    <message>
        <source>مبلغ التأمين</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>المجموع</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>السجل العام</source>
        <translation>General register</translation>
    </message>
    <message>
        <source>اختر السطر الذي تريد تصحيحه.</source>
        <translation>Choose the line you want to correct.</translation>
    </message>
    <message>
        <source>لم يُفتح السجل العام بعد</source>
        <translation>The general register is not open yet</translation>
    </message>
    <message>
        <source>يُفتح المجلد الأول بعبارة الافتتاح وتوقيع ثلاثة (المادة 14)، ثم تُسجل فيه الطلبات.</source>
        <translation>The first volume is opened with the opening clause and three signatures (article 14); then applications are entered in it.</translation>
    </message>
    <message>
        <source>فتح المجلد الأول</source>
        <translation>Open the first volume</translation>
    </message>
</context>
<context>
    <name>ResetPasswordForm</name>
    <message>
        <source>كلمة سر أولى جديدة</source>
        <translation>New first password</translation>
    </message>
    <message>
        <source>كلمة السر الأولى</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>أعطها للمستخدم، ويغيّرها عند أول دخول. ينتهي بها قفل الدخول.</source>
        <translation>Give it to the user, who changes it at the first sign-in. It also ends a lock.</translation>
    </message>
    <message>
        <source>وُضعت كلمة سر أولى جديدة.</source>
        <translation>A new first password was set.</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>جدول الأقساط</source>
        <translation>Schedule of instalments</translation>
    </message>
    <message>
        <source>لا جدول بعد</source>
        <translation>No schedule yet</translation>
    </message>
    <message>
        <source>اختر وثيقة تخصيص سُدد ثلثها.</source>
        <translation>Choose an allocation document whose third is paid.</translation>
    </message>
    <message>
        <source>المقسّط {0} + الزيادة {1} = {2}</source>
        <translation>Financed {0} + increase {1} = {2}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>لا نتائج. جرّب جزءاً آخر من الاسم أو الرقم.</source>
        <translation>Nothing found. Try another part of the name or number.</translation>
    </message>
    <message>
        <source>نتائج البحث</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>سِجِلّ</source>
        <translation>Sijill</translation>
    </message>
    <message>
        <source>{0} — سِجِلّ</source>
        <translation>{0} — Sijill</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>الإعدادات</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>حُفظت الإعدادات.</source>
        <translation>The settings were saved.</translation>
    </message>
    <message>
        <source>حفظ</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>المكتب</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>يغيّر أسماء المكتب المدير العام أو مدير النظام.</source>
        <translation>The names of the office are changed by the director general or the administrator.</translation>
    </message>
    <message>
        <source>تسري القيم الجديدة من</source>
        <translation>New values apply from</translation>
    </message>
    <message>
        <source>اختيار…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>قرص آخر أو وسيط محمول. تُحفظ نسخة فيه مع كل نسخة تُحفظ على هذا الحاسوب.</source>
        <translation>Another or a removable disk. Every backup is kept there as well.</translation>
    </message>
    <message>
        <source>هذا الحاسوب</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>لغة الشاشة</source>
        <translation>Screen language</translation>
    </message>
    <message>
        <source>الأرقام</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>الأوراق المطبوعة عربية دائماً. الإدخال يقبل كل أشكال الأرقام.</source>
        <translation>Printed papers are always Arabic. Digits of every kind may be typed.</translation>
    </message>
    <message>
        <source>مجلد البيانات: {0}</source>
        <translation>Data folder: {0}</translation>
    </message>
    <message>
        <source>القيم وتواريخ سريانها</source>
        <translation>Values and their dates</translation>
    </message>
    <message>
        <source>تسري من</source>
        <translation>From</translation>
    </message>
    <message>
        <source>الإعداد</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>القيمة</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>لا يُدخل شيء ما لم تكن كل الأسطر سليمة</source>
        <translation>Add nothing unless all rows are good</translation>
    </message>
    <message>
        <source>إدخال الأسطر السليمة وحدها</source>
        <translation>Add only the good rows</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>سليم، سيُدخل</source>
        <translation>Good, will be added</translation>
    </message>
    <message>
        <source>موجود من قبل، يُترك</source>
        <translation>Exists already, left out</translation>
    </message>
    <message>
        <source>غير سليم</source>
        <translation>Not good</translation>
    </message>
    <message>
        <source>لم يُقرأ ملف بعد</source>
        <translation>No file read yet</translation>
    </message>
    <message>
        <source>اختر ملف إكسل لتظهر أسطره هنا</source>
        <translation>Choose an Excel file to see its rows here</translation>
    </message>
    <message>
        <source>أسباب السطر المحدد</source>
        <translation>Reasons for the selected row</translation>
    </message>
    <message>
        <source>السطر</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>رقم المقسم</source>
        <translation>Plot number</translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>المساحة</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Industrial sector</translation>
    </message>
    <message>
        <source>ما يصير إليه</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>سيُدخل</source>
        <translation>Will be added</translation>
    </message>
    <message>
        <source>موجود من قبل</source>
        <translation>Exists already</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>هذه الصفحة ليست من عمل دورك في البرنامج. اطلبها من مدير النظام.</source>
        <translation>This page is not part of your role's work. Ask the administrator for it.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>الصفحات</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>الدخول إلى سِجِلّ</source>
        <translation>Sign in to Sijill</translation>
    </message>
    <message>
        <source>اسم المستخدم</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>كلمة السر</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>دخول</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>جارٍ فتح قاعدة بيانات المكتب…</source>
        <translation>Opening the office database…</translation>
    </message>
    <message>
        <source>مكتب تجريبي: الأسماء والأرقام كلها مختلقة. ادخل باسم:</source>
        <translation>A demonstration office: all names and numbers are invented. Sign in as:</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>Signatories</name>
    <message>
        <source>المدير العام</source>
        <translation>Director general</translation>
    </message>
    <message>
        <source>رئيس مجلس المدينة الصناعية</source>
        <translation>Chairman of the industrial city council</translation>
    </message>
    <message>
        <source>الموظف المختص (السجل العام)</source>
        <translation>Competent employee (general register)</translation>
    </message>
    <message>
        <source>صفة الفريق الأول في العقود</source>
        <translation>Title of the first party in contracts</translation>
    </message>
    <message>
        <source>مكان تقديم الطلبات</source>
        <translation>Applications taken at</translation>
    </message>
    <message>
        <source>نظام الاستثمار</source>
        <translation>Investment regulation</translation>
    </message>
    <message>
        <source>مفترض</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>غير محدد في النص (مفترض)</source>
        <translation>not stated in the text (assumed)</translation>
    </message>
    <message>
        <source>النسخة: {0}   رقم القرار: {1}   نافذ من: {2} {3}</source>
        <translation>Version: {0}   Decision number: {1}   In force from: {2} {3}</translation>
    </message>
    <message>
        <source>النص المنشور لا يذكر رقم القرار ولا تاريخه. اعتُمد تاريخ جلسة المجلس، وتبقى كلمة «مفترض» ظاهرة حتى يُدخل القرار.</source>
        <translation>The published text gives neither the number nor the date of the decision. The date of the council session is used, and the word ‘assumed’ stays in sight until the decision is entered.</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>موقع جديد</source>
        <translation>New site</translation>
    </message>
    <message>
        <source>نوع الموقع</source>
        <translation>Kind of site</translation>
    </message>
    <message>
        <source>المحافظة</source>
        <translation>Governorate</translation>
    </message>
    <message>
        <source>اسم الموقع</source>
        <translation>Site name</translation>
    </message>
    <message>
        <source>نسخة نظام الاستثمار</source>
        <translation>Version of the investment regulation</translation>
    </message>
    <message>
        <source>تُحسب أسعار الموقع ومهله بها، وتبقى كل عقوده على نسختها.</source>
        <translation>The site's prices and time limits are computed by it, and its contracts stay on their version.</translation>
    </message>
</context>
<context>
    <name>SketchEditor</name>
    <message>
        <source>مستطيل</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>لصق إحداثيات</source>
        <translation>Paste coordinates</translation>
    </message>
    <message>
        <source>إضافة رأس</source>
        <translation>Add vertex</translation>
    </message>
    <message>
        <source>حذف الرأس</source>
        <translation>Delete vertex</translation>
    </message>
    <message>
        <source>رسم بالنقر</source>
        <translation>Draw by clicking</translation>
    </message>
    <message>
        <source>تحريك رأس</source>
        <translation>Move vertex</translation>
    </message>
    <message>
        <source>ابدأ من مستطيل، أو ارسم المضلع بالنقر،</source>
        <translation>Start from a rectangle, draw the outline by clicking,</translation>
    </message>
    <message>
        <source>أو الصق إحداثيات من جدول.</source>
        <translation>or paste coordinates from a table.</translation>
    </message>
</context>
<context>
    <name>SketchPanel</name>
    <message>
        <source>أضلاع المقسم</source>
        <translation>Sides of the plot</translation>
    </message>
    <message>
        <source>إحداثيات رؤوس المقسم</source>
        <translation>Coordinates of the plot's vertices</translation>
    </message>
    <message>
        <source>الأضلاع</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>الرؤوس</source>
        <translation>Vertices</translation>
    </message>
    <message>
        <source>ابدأ من مستطيل</source>
        <translation>Start from a rectangle</translation>
    </message>
    <message>
        <source>العرض م</source>
        <translation>Width m</translation>
    </message>
    <message>
        <source>العمق م</source>
        <translation>Depth m</translation>
    </message>
    <message>
        <source>زاوية الشمال°</source>
        <translation>Angle of north°</translation>
    </message>
    <message>
        <source>جملة الإحداثيات</source>
        <translation>Coordinate system</translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>بالدرجات مع عقارب الساعة من أعلى الرسم</source>
        <translation>In degrees clockwise from the top of the drawing</translation>
    </message>
    <message>
        <source>زاوية الشمال</source>
        <translation>Angle of north</translation>
    </message>
    <message>
        <source>اكتب عرض المستطيل وعمقه بالأمتار، مثل 20 و 30.</source>
        <translation>Type the width and depth of the rectangle in metres, such as 20 and 30.</translation>
    </message>
</context>
<context>
    <name>SketchTools</name>
    <message>
        <source>رسم بالنقر</source>
        <translation>Draw by clicking</translation>
    </message>
    <message>
        <source>لصق إحداثيات</source>
        <translation>Paste coordinates</translation>
    </message>
    <message>
        <source>إضافة رأس</source>
        <translation>Add vertex</translation>
    </message>
    <message>
        <source>حذف الرأس</source>
        <translation>Delete vertex</translation>
    </message>
    <message>
        <source>تراجع</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>إعادة</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>ملاءمة العرض</source>
        <translation>Fit to view</translation>
    </message>
    <message>
        <source>تكبير</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>تصغير</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>الشبكة</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>بلا شبكة</source>
        <translation>No grid</translation>
    </message>
</context>
<context>
    <name>SketchView</name>
    <message>
        <source>رسم المقسم</source>
        <translation>Drawing of the plot</translation>
    </message>
    <message>
        <source>انقر عند كل رأس. للإغلاق انقر على الأول أو اضغط Enter، وللإلغاء Esc.</source>
        <translation>Click at each vertex. To close, click the first one or press Enter; to cancel, Esc.</translation>
    </message>
    <message>
        <source>حذف الرأس</source>
        <translation>Delete vertex</translation>
    </message>
    <message>
        <source>إضافة رأس هنا</source>
        <translation>Add a vertex here</translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>المستحق بعدها {0}</source>
        <translation>Due afterwards {0}</translation>
    </message>
    <message>
        <source>كل ما يبقى {0}</source>
        <translation>All that will be left {0}</translation>
    </message>
    <message>
        <source>كيف يوزَّع المبلغ</source>
        <translation>How the amount is spread</translation>
    </message>
    <message>
        <source>لا مبلغ بعد</source>
        <translation>No amount yet</translation>
    </message>
    <message>
        <source>اكتب المبلغ ليظهر ما يسدده سطراً سطراً</source>
        <translation>Type the amount to see what it pays, line by line</translation>
    </message>
    <message>
        <source>لماذا؟</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>يسدد</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>المادة</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>الحساب</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>المبلغ</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>StageTiles</name>
    <message>
        <source>كل الطلبات</source>
        <translation>All applications</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>آخر نسخة احتياطية: {0}</source>
        <translation>Last backup: {0}</translation>
    </message>
    <message>
        <source>ساعة الحاسوب متأخرة {0} عن آخر قيد. صححها.</source>
        <translation>The computer clock is {0} behind the last entry. Set it right.</translation>
    </message>
    <message>
        <source>جارٍ فحص قاعدة البيانات…</source>
        <translation>Checking the database…</translation>
    </message>
    <message>
        <source>قاعدة البيانات سليمة</source>
        <translation>Database is sound</translation>
    </message>
    <message>
        <source>قاعدة البيانات متضررة: أوقف العمل واسترجع نسخة احتياطية</source>
        <translation>Database is damaged: stop work and restore a backup</translation>
    </message>
    <message>
        <source>{0} — {1} · المكتب {2} · دورة الترقيم {3}</source>
        <translation>{0} — {1} · Office {2} · Epoch {3}</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>تصدير إلى الوزارة</source>
        <translation>Export to the ministry</translation>
    </message>
    <message>
        <source>كُتب ملف التسجيل {0}. أرسله واقرأ البصمة على الهاتف.</source>
        <translation>Enrolment file {0} was written. Send it and read the fingerprint out on the telephone.</translation>
    </message>
    <message>
        <source>استيراد ملف مكتب</source>
        <translation>Import an office's file</translation>
    </message>
    <message>
        <source>وصل من قبل: لم يتغير شيء. كُتب الرد {2}.</source>
        <translation>Received before: nothing changed. Reply {2} written.</translation>
    </message>
    <message>
        <source>كُتب الملف {0} وفُحص: الأسطر من {1} إلى {2}، الرمز {3}.</source>
        <translation>File {0} was written and checked: lines {1} to {2}, code {3}.</translation>
    </message>
    <message>
        <source>أسطر جديدة من مكتب {1}: {0}. كُتب الرد {2}.</source>
        <translation>New lines from office {1}: {0}. Reply {2} written.</translation>
    </message>
    <message>
        <source>وصل الوزارة كل شيء حتى السطر {0}.</source>
        <translation>The ministry has everything up to line {0}.</translation>
    </message>
    <message>
        <source>المكتب {0} ({1}). هل توافق هذه البصمة الورقة المختومة؟</source>
        <translation>Office {0} ({1}). Does this fingerprint match the stamped sheet?</translation>
    </message>
    <message>
        <source>سُجِّل المكتب. أعد إليه الملف {0}.</source>
        <translation>The office is enrolled. Return the file {0} to it.</translation>
    </message>
    <message>
        <source>{0}. هل توافق هذه البصمة ما قُرئ على الهاتف؟</source>
        <translation>{0}. Does this fingerprint match what was read out on the telephone?</translation>
    </message>
    <message>
        <source>سُجِّل المكتب لدى الوزارة.</source>
        <translation>The office is enrolled with the ministry.</translation>
    </message>
    <message>
        <source>اختر الذاكرة أو المجلد</source>
        <translation>Choose the stick or a folder</translation>
    </message>
    <message>
        <source>ملفات سجل (*.syx *.sya *.sye)</source>
        <translation>Sijill files (*.syx *.sya *.sye)</translation>
    </message>
    <message>
        <source>اختر الملف</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>مقارنة البصمة</source>
        <translation>Compare the fingerprint</translation>
    </message>
    <message>
        <source>نعم، متطابقة</source>
        <translation>Yes, they match</translation>
    </message>
    <message>
        <source>لا، أوقف</source>
        <translation>No, stop</translation>
    </message>
</context>
<context>
    <name>SubscriptionForm</name>
    <message>
        <source>طلب اكتتاب وتخصيص وترخيص صناعي مبدئي</source>
        <translation>Application for subscription, allocation and a preliminary industrial licence</translation>
    </message>
    <message>
        <source>تسجيل الطلب في السجل العام</source>
        <translation>Enter in the general register</translation>
    </message>
    <message>
        <source>فتح صفحة السجل العام</source>
        <translation>Open the general register page</translation>
    </message>
    <message>
        <source>صاحب الطلب</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>الاكتتاب</source>
        <translation>Subscribed</translation>
    </message>
    <message>
        <source>الوثائق المطلوبة</source>
        <translation>Documents required</translation>
    </message>
    <message>
        <source>الأفضلية الرابعة يحتاج استيعابها تقدير المجلس (المادة 2).</source>
        <translation>The council decides whether the fourth priority can be taken in (article 2).</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>جدول</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>ما يترتب على هذا التخصيص</source>
        <translation>What follows from this allocation</translation>
    </message>
    <message>
        <source>اختر الطلب والمقسم ليظهر الحساب ومادته.</source>
        <translation>Choose the application and the plot to see the amounts and their articles.</translation>
    </message>
    <message>
        <source>قيمة المقسم</source>
        <translation>Plot value</translation>
    </message>
    <message>
        <source>الصافي عند الاستلام</source>
        <translation>Net at handover</translation>
    </message>
    <message>
        <source>آخر يوم لتسديد الثلث</source>
        <translation>Last day to pay the third</translation>
    </message>
    <message>
        <source>البدء بالبناء حتى</source>
        <translation>Start of building by</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>اليوم</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>المجموع {0}، وغراماته حتى اليوم {1}</source>
        <translation>Total {0}, and its fines up to today {1}</translation>
    </message>
    <message>
        <source>نسخة احتياطية الآن</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation>General register</translation>
    </message>
    <message>
        <source>الأمر</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>صاحب العلاقة</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>الوثيقة</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>آخر يوم</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>التأخر</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>المبلغ مع الغرامة</source>
        <translation>Amount with fine</translation>
    </message>
    <message>
        <source>ما ينتظر العمل</source>
        <translation>Work that waits</translation>
    </message>
    <message>
        <source>لا شيء متأخر</source>
        <translation>Nothing is late</translation>
    </message>
    <message>
        <source>لا ينتظر اليوم عمل من هذا النوع.</source>
        <translation>No work of this kind waits today.</translation>
    </message>
    <message>
        <source>فتح</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>لم يُقبض شيء اليوم بعد.</source>
        <translation>Nothing received today yet.</translation>
    </message>
    <message>
        <source>إيصالات اليوم: {0}، وصافي المقبوض {1}</source>
        <translation>Receipts today: {0}, net received {1}</translation>
    </message>
    <message>
        <source>الأسطر الباقية في المجلد {0} من السجل العام: {1} من {2}. هيّئ المجلد التالي.</source>
        <translation>Lines left in volume {0} of the general register: {1} of {2}. Prepare the next volume.</translation>
    </message>
    <message>
        <source>إغلاق الصفحة</source>
        <translation>Seal page</translation>
    </message>
    <message>
        <source>اقتراح الإلغاء حكماً (13.4)</source>
        <translation>Suggest automatic cancellation (13.4)</translation>
    </message>
    <message>
        <source>طباعة الآن</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>فتح الإضبارة</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>فتح وثيقة التخصيص</source>
        <translation>Open allocation document</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{0} — {1} (F10)</source>
        <translation>{0} — {1} (F10)</translation>
    </message>
    <message>
        <source>قائمة المستخدم</source>
        <translation>User menu</translation>
    </message>
    <message>
        <source>قفل النافذة  Ctrl+L</source>
        <translation>Lock the window  Ctrl+L</translation>
    </message>
    <message>
        <source>تغيير كلمة السر</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>تسجيل الخروج</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>لا يمكن ذلك</source>
        <translation>This cannot be done</translation>
    </message>
    <message>
        <source>تعذّر إتمام العمل</source>
        <translation>The work could not be done</translation>
    </message>
    <message>
        <source>حدث خطأ غير متوقع في البرنامج. بياناتك المحفوظة سليمة ويمكنك متابعة العمل.
أرسل ملف التقرير إلى الدعم الفني: {0}</source>
        <translation>An unexpected error happened in the program. Your saved data is safe and you may go on working.
Send the report file to technical support: {0}</translation>
    </message>
    <message>
        <source>تعذّرت كتابة التقرير ({0})</source>
        <translation>The report could not be written ({0})</translation>
    </message>
    <message>
        <source>خطأ في البرنامج</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>حسناً</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>UnprintedStrip</name>
    <message>
        <source>طباعة</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>طُبعت</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>إيصالات صدرت ولم تُطبع: {0}</source>
        <translation>Receipts issued and not printed: {0}</translation>
    </message>
    <message>
        <source>، </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0} و{1} غيرها</source>
        <translation>{0} and {1} more</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>مستخدم جديد</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>تعديل مستخدم</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>اسم المستخدم</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>الدور</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>كلمة السر الأولى</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>أعطها للمستخدم، ويغيّرها عند أول دخول.</source>
        <translation>Give it to the user, who changes it at the first sign-in.</translation>
    </message>
    <message>
        <source>أُضيف المستخدم.</source>
        <translation>The user was added.</translation>
    </message>
    <message>
        <source>حُفظ التعديل.</source>
        <translation>The change was saved.</translation>
    </message>
    <message>
        <source>يحق له الدخول</source>
        <translation>May sign in</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>المستخدمون</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>كلمة سر أولى</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>تعديل</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>مستخدم جديد</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>اسم المستخدم</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>الدور</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>لا مستخدمين</source>
        <translation>No users</translation>
    </message>
    <message>
        <source>كل عمل يُكتب في سجل الأعمال باسم صاحبه، فلكل موظف حسابه.</source>
        <translation>Every action is written in the audit log under its author's name, so every employee has an account.</translation>
    </message>
    <message>
        <source>موقوف</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>مقفل حتى {0}</source>
        <translation>Locked until {0}</translation>
    </message>
    <message>
        <source>يغيّر كلمة السر عند الدخول</source>
        <translation>Changes password at sign-in</translation>
    </message>
    <message>
        <source>فعّال</source>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>سِجِلّ</source>
        <translation>Sijill</translation>
    </message>
    <message>
        <source>جارٍ بناء المكتب التجريبي (مرة واحدة)</source>
        <translation>Building the demonstration office (once only)</translation>
    </message>
    <message>
        <source>اليوم {0} من {1} في حياة المكتب</source>
        <translation>Day {0} of {1} in the life of the office</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>لا إضافة في هذه الصفحة، بل في: صندوق القبض، الإيصالات، المكتتبون، المقاسم، التخصيص، العقود، السجل العام، المستخدمون.</source>
        <translation>Nothing is added here, but on: Counter, Receipts, Subscribers, Plots, Allocation, Contracts, General register, Users.</translation>
    </message>
    <message>
        <source>لا معاينة في هذه الصفحة، بل في: صندوق القبض، الإيصالات، إضبارة المستثمر، التخصيص، العقود، السجل العام.</source>
        <translation>No preview here, but on: Counter, Receipts, Investor's file, Allocation, Contracts, General register.</translation>
    </message>
    <message>
        <source>لا حفظ ولا طباعة في هذه الصفحة، بل في: صندوق القبض، الإيصالات، التخصيص، العقود، السجل العام، الإعدادات.</source>
        <translation>Nothing to save or print here, but on: Counter, Receipts, Allocation, Contracts, General register, Settings.</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>تاريخ الاكتتاب</source>
        <translation>Subscription date</translation>
    </message>
    <message>
        <source>الموقع</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>المساحة المكتتب عليها</source>
        <translation>Subscribed area</translation>
    </message>
    <message>
        <source>م²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>إقامة منشأة صناعية</source>
        <translation>Setting up an industrial establishment</translation>
    </message>
    <message>
        <source>نقل منشأة صناعية قائمة</source>
        <translation>Moving an existing industrial establishment</translation>
    </message>
    <message>
        <source>توسيع منشأة صناعية قائمة</source>
        <translation>Extending an existing industrial establishment</translation>
    </message>
    <message>
        <source>منشأة حرفية</source>
        <translation>Craft establishment</translation>
    </message>
    <message>
        <source>نوع الاستثمار</source>
        <translation>Investment type</translation>
    </message>
    <message>
        <source>غير محدد</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Industrial sector</translation>
    </message>
    <message>
        <source>نوع الصناعة</source>
        <translation>Industry type</translation>
    </message>
    <message>
        <source>الأولى</source>
        <translation>First</translation>
    </message>
    <message>
        <source>الثانية</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>الثالثة</source>
        <translation>Third</translation>
    </message>
    <message>
        <source>الرابعة</source>
        <translation>Fourth</translation>
    </message>
    <message>
        <source>درجة الأفضلية (المادة 2)</source>
        <translation>Priority class (article 2)</translation>
    </message>
    <message>
        <source>رقم قرار الترخيص</source>
        <translation>Licence decision number</translation>
    </message>
    <message>
        <source>تاريخ قرار الترخيص</source>
        <translation>Licence decision date</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>سعر المتر {0}</source>
        <translation>Price per m² {0}</translation>
    </message>
</context>
<context>
    <name>allocations</name>
    <message>
        <source>الوثيقة</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>المستثمر</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>م²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>التخصيص</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>بقي من الثلث</source>
        <translation>Left of the third</translation>
    </message>
    <message>
        <source>آخر يوم</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>المهلة</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>applications</name>
    <message>
        <source>المسلسل</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>اسم الأب</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>المساحة (م²)</source>
        <translation>Area (m²)</translation>
    </message>
    <message>
        <source>نوع الصناعة</source>
        <translation>Industry type</translation>
    </message>
    <message>
        <source>الأفضلية</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>رجوع</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>حُفظت نسخة احتياطية وفُحصت.</source>
        <translation>A backup was made and checked.</translation>
    </message>
    <message>
        <source>لم تُحفظ النسخة الاحتياطية. {0}</source>
        <translation>The backup was not made. {0}</translation>
    </message>
    <message>
        <source>حُفظت نسخة على هذا الحاسوب، ولم تُحفظ في المجلد الخارجي. {0} صِل الوسيط ثم أعد المحاولة.</source>
        <translation>A backup was kept on this computer but not in the outside folder. {0} Connect the disk, then try again.</translation>
    </message>
    <message>
        <source>لا توجد</source>
        <translation>None</translation>
    </message>
    <message>
        <source>الآن</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>قبل {0}</source>
        <translation>{0} ago</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>مسلسل</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>المكتتب</source>
        <translation>Subscriber</translation>
    </message>
    <message>
        <source>القرار</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>تاريخه</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>المساحة اللازمة م²</source>
        <translation>Area needed m²</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>الإغلاق بلا نسخة احتياطية</source>
        <translation>Closing without a backup</translation>
    </message>
    <message>
        <source>أتُغلق النافذة بلا نسخة احتياطية؟ عملك محفوظ في ملف المكتب.</source>
        <translation>Close the window without a backup? Your work is safe in the office file.</translation>
    </message>
    <message>
        <source>البقاء</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>إغلاق بلا نسخة</source>
        <translation>Close without backup</translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <source>العقد</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>المستثمر</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>قيمة العقد</source>
        <translation>Contract value</translation>
    </message>
    <message>
        <source>الباقي من الأقساط</source>
        <translation>Left of instalments</translation>
    </message>
    <message>
        <source>القسط التالي</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>متأخرة</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>يوم واحد</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>يومين</source>
        <translation>2 days</translation>
    </message>
    <message>
        <source>{0} أيام</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>{0} يوماً</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>ساعة واحدة</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>ساعتين</source>
        <translation>2 hours</translation>
    </message>
    <message>
        <source>{0} ساعات</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>{0} ساعة</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>دقيقة واحدة</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>دقيقتين</source>
        <translation>2 minutes</translation>
    </message>
    <message>
        <source>{0} دقائق</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} دقيقة</source>
        <translation>{0} minutes</translation>
    </message>
</context>
<context>
    <name>currency</name>
    <message>
        <source>ل.س</source>
        <translation>SYP (old)</translation>
    </message>
    <message>
        <source>ل.س جديدة</source>
        <translation>new SYP</translation>
    </message>
    <message>
        <source>$</source>
        <translation>USD</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>ينتظر الثلث</source>
        <translation>Waits for the third</translation>
    </message>
    <message>
        <source>انقضت مهلة الثلث</source>
        <translation>Time for the third is over</translation>
    </message>
    <message>
        <source>ينتظر العقد</source>
        <translation>Waits for the contract</translation>
    </message>
    <message>
        <source>موقع العقد</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>ملغى</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>منتظم</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>متأخر</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>مسدد</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>لم يحن</source>
        <translation>Not yet due</translation>
    </message>
</context>
<context>
    <name>deal picker</name>
    <message>
        <source>المستثمر</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>الوثيقة</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>آخر يوم للتوقيع</source>
        <translation>Sign by</translation>
    </message>
    <message>
        <source>المهلة</source>
        <translation>Deadline</translation>
    </message>
</context>
<context>
    <name>demonstrators</name>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>إيصال</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>عقد</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>وثيقة تخصيص</source>
        <translation>Allocation document</translation>
    </message>
    <message>
        <source>طلب اكتتاب</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>صفحة سجل</source>
        <translation>Register page</translation>
    </message>
    <message>
        <source>صفحة افتتاح سجل</source>
        <translation>Opening page of a register</translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation>General register</translation>
    </message>
    <message>
        <source>تغيير كلمة السر</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>كلمة سر أولى</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>قفل بعد محاولات خاطئة</source>
        <translation>Locked after wrong attempts</translation>
    </message>
    <message>
        <source>مقبول</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>إيصال عكسي</source>
        <translation>Reversal receipt</translation>
    </message>
    <message>
        <source>أسطر ناقصة</source>
        <translation>Lines missing</translation>
    </message>
    <message>
        <source>تاريخ مختلف</source>
        <translation>History differs</translation>
    </message>
    <message>
        <source>أرقام ناقصة</source>
        <translation>Numbers missing</translation>
    </message>
    <message>
        <source>مجاميع مختلفة</source>
        <translation>Sums differ</translation>
    </message>
    <message>
        <source>محفوظ للمراجعة</source>
        <translation>Kept for review</translation>
    </message>
    <message>
        <source>إعداد المكتب</source>
        <translation>Set up the office</translation>
    </message>
    <message>
        <source>تغيير إعدادات</source>
        <translation>Settings changed</translation>
    </message>
    <message>
        <source>إضافة مستخدم</source>
        <translation>User added</translation>
    </message>
    <message>
        <source>تعديل مستخدم</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>كلمة سر أو قفل دخول</source>
        <translation>Password or sign-in lock</translation>
    </message>
    <message>
        <source>متابعة من نسخة احتياطية</source>
        <translation>Went on from a backup</translation>
    </message>
    <message>
        <source>إضافة موقع</source>
        <translation>Site added</translation>
    </message>
    <message>
        <source>إضافة مرحلة</source>
        <translation>Phase added</translation>
    </message>
    <message>
        <source>إضافة مقاسم</source>
        <translation>Plots added</translation>
    </message>
    <message>
        <source>فتح مجلد سجل</source>
        <translation>Register volume opened</translation>
    </message>
    <message>
        <source>تسجيل طلب اكتتاب</source>
        <translation>Application entered</translation>
    </message>
    <message>
        <source>تسجيل قرار صناعي</source>
        <translation>Industrial decision recorded</translation>
    </message>
    <message>
        <source>تصحيح سطر في السجل</source>
        <translation>Register line corrected</translation>
    </message>
    <message>
        <source>إغلاق صفحة من السجل</source>
        <translation>Register page sealed</translation>
    </message>
    <message>
        <source>قراءة رد الوزارة</source>
        <translation>Ministry reply read</translation>
    </message>
    <message>
        <source>تسجيل مكتب</source>
        <translation>Office registered</translation>
    </message>
    <message>
        <source>التسجيل لدى الوزارة</source>
        <translation>Registered with the ministry</translation>
    </message>
    <message>
        <source>تخصيص مقسم</source>
        <translation>Allocate a plot</translation>
    </message>
    <message>
        <source>إلغاء تخصيص</source>
        <translation>Allocation cancelled</translation>
    </message>
    <message>
        <source>توقيع عقد</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>قبض إيصال</source>
        <translation>Receipt issued</translation>
    </message>
    <message>
        <source>إلغاء إيصال</source>
        <translation>Receipt cancelled</translation>
    </message>
    <message>
        <source>طباعة ورقة</source>
        <translation>Paper printed</translation>
    </message>
    <message>
        <source>تصدير ملف إلى الوزارة</source>
        <translation>File exported to the ministry</translation>
    </message>
    <message>
        <source>استيراد ملف مكتب</source>
        <translation>Import an office's file</translation>
    </message>
</context>
<context>
    <name>instalments</name>
    <message>
        <source>القسط</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>يستحق في</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>آخر يوم للدفع</source>
        <translation>Pay by</translation>
    </message>
    <message>
        <source>الأصل</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>الزيادة</source>
        <translation>Increase</translation>
    </message>
    <message>
        <source>المستحق</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>المسدد منه</source>
        <translation>Paid of it</translation>
    </message>
    <message>
        <source>الباقي</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>غرامة حتى اليوم</source>
        <translation>Fine to date</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>investor</name>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>الشركة</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>اسم الأب</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>اسم الأم</source>
        <translation>Mother's name</translation>
    </message>
    <message>
        <source>الرقم الوطني</source>
        <translation>National number</translation>
    </message>
    <message>
        <source>السجل التجاري</source>
        <translation>Commercial register</translation>
    </message>
    <message>
        <source>جواز السفر</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>الجنسية</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>الوكيل القانوني</source>
        <translation>Legal agent</translation>
    </message>
    <message>
        <source>الهاتف</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>العنوان</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>المجلد {0}، الصفحة {1}، السطر {2}</source>
        <translation>Volume {0}, page {1}, line {2}</translation>
    </message>
    <message>
        <source>المسلسل</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>القيد في السجل العام</source>
        <translation>Entry in the general register</translation>
    </message>
    <message>
        <source>تاريخ الاكتتاب</source>
        <translation>Subscription date</translation>
    </message>
    <message>
        <source>الموقع والمرحلة</source>
        <translation>Site and phase</translation>
    </message>
    <message>
        <source>المساحة المكتتب عليها</source>
        <translation>Subscribed area</translation>
    </message>
    <message>
        <source>سعر المتر المربع</source>
        <translation>Price per m²</translation>
    </message>
    <message>
        <source>نوع الاستثمار</source>
        <translation>Investment type</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Industrial sector</translation>
    </message>
    <message>
        <source>نوع الصناعة</source>
        <translation>Industry type</translation>
    </message>
    <message>
        <source>درجة الأفضلية</source>
        <translation>Priority class</translation>
    </message>
    <message>
        <source>قرار الترخيص</source>
        <translation>Licence decision</translation>
    </message>
    <message>
        <source>القيمة المقدرة</source>
        <translation>Estimated value</translation>
    </message>
    <message>
        <source>مبلغ التأمين</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>رسم الاكتتاب</source>
        <translation>Subscription fee</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>الرقم</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>الجهة</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>المساحة اللازمة</source>
        <translation>Area needed</translation>
    </message>
    <message>
        <source>سبب التجاوز</source>
        <translation>Reason for the exception</translation>
    </message>
    <message>
        <source>{0} من القطاع {1}</source>
        <translation>{0} of block {1}</translation>
    </message>
    <message>
        <source>وثيقة التخصيص</source>
        <translation>Allocation document</translation>
    </message>
    <message>
        <source>تاريخ التخصيص</source>
        <translation>Allocation date</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>المساحة</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>قيمة المقسم</source>
        <translation>Plot value</translation>
    </message>
    <message>
        <source>ثلث القيمة</source>
        <translation>Third of the value</translation>
    </message>
    <message>
        <source>الباقي للتقسيط</source>
        <translation>Left for instalments</translation>
    </message>
    <message>
        <source>{0} بموجب {1}: {2}</source>
        <translation>{0} by {1}: {2}</translation>
    </message>
    <message>
        <source>إلغاء التخصيص</source>
        <translation>Allocation cancelled</translation>
    </message>
    <message>
        <source>رقم العقد</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>تاريخ التوقيع</source>
        <translation>Date signed</translation>
    </message>
    <message>
        <source>قيمة العقد</source>
        <translation>Contract value</translation>
    </message>
    <message>
        <source>عدد الأقساط</source>
        <translation>Number of instalments</translation>
    </message>
    <message>
        <source>نسخة النظام</source>
        <translation>Regulation version</translation>
    </message>
    <message>
        <source>تسديد ثلث القيمة</source>
        <translation>Payment of the third</translation>
    </message>
    <message>
        <source>توقيع العقد</source>
        <translation>Sign contract</translation>
    </message>
    <message>
        <source>تسديد طوابع العقد</source>
        <translation>Payment of the contract stamps</translation>
    </message>
    <message>
        <source>الترخيص والبدء بالبناء</source>
        <translation>Licence and start of building</translation>
    </message>
    <message>
        <source>{0} م²</source>
        <translation>{0} m²</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>المساعدة وجدول المفاتيح</source>
        <translation>Help and table of keys</translation>
    </message>
    <message>
        <source>إضافة جديدة في الصفحة المفتوحة</source>
        <translation>Add something new on the open page</translation>
    </message>
    <message>
        <source>البحث في كل شيء</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>البحث عن مكتتب من أي مكان</source>
        <translation>Find a subscriber from anywhere</translation>
    </message>
    <message>
        <source>تحديث الصفحة</source>
        <translation>Refresh the page</translation>
    </message>
    <message>
        <source>القبض والإيصالات</source>
        <translation>Counter and receipts</translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation>General register</translation>
    </message>
    <message>
        <source>معاينة قبل الطباعة</source>
        <translation>Preview before printing</translation>
    </message>
    <message>
        <source>حفظ وطباعة</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>قائمة المستخدم</source>
        <translation>User menu</translation>
    </message>
    <message>
        <source>قفل النافذة</source>
        <translation>Lock the window</translation>
    </message>
    <message>
        <source>صفحات الشريط الجانبي بترتيبها</source>
        <translation>Pages of the sidebar in their order</translation>
    </message>
    <message>
        <source>رجوع من الإضبارة، وإلغاء البحث</source>
        <translation>Back from the file; end the search</translation>
    </message>
    <message>
        <source>الحقل التالي، وفي الحقل الأخير حفظ</source>
        <translation>Next field; in the last field, save</translation>
    </message>
    <message>
        <source>الحقل السابق</source>
        <translation>Previous field</translation>
    </message>
    <message>
        <source>حفظ النموذج (وطباعته إن كان له ورقة)</source>
        <translation>Save the form (and print it if it has a paper)</translation>
    </message>
    <message>
        <source>حفظ</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>تراجع في الحقل أو في الكروكي</source>
        <translation>Undo in a field or in the sketch</translation>
    </message>
    <message>
        <source>اليوم التالي في حقل التاريخ</source>
        <translation>Next day in a date field</translation>
    </message>
    <message>
        <source>اليوم السابق في حقل التاريخ</source>
        <translation>Previous day in a date field</translation>
    </message>
    <message>
        <source>التقويم في حقل التاريخ داخل النموذج</source>
        <translation>Calendar in a date field inside a form</translation>
    </message>
    <message>
        <source>إغلاق النموذج (يسأل إن كُتب شيء)</source>
        <translation>Close the form (asks if something was typed)</translation>
    </message>
    <message>
        <source>نسخ السطر المحدد من جدول</source>
        <translation>Copy the selected row of a table</translation>
    </message>
    <message>
        <source>طباعة من نافذة المعاينة</source>
        <translation>Print from the preview window</translation>
    </message>
</context>
<context>
    <name>land</name>
    <message>
        <source>شاغر</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>مخصص</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>مباع</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>مسدد</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>عام</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>محجوز</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>غذائية</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>هندسية</source>
        <translation>Engineering</translation>
    </message>
    <message>
        <source>كيميائية</source>
        <translation>Chemical</translation>
    </message>
    <message>
        <source>نسيجية</source>
        <translation>Textile</translation>
    </message>
    <message>
        <source>خدمية</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>صناعي</source>
        <translation>Industrial</translation>
    </message>
    <message>
        <source>مشيدات عامة</source>
        <translation>Public buildings</translation>
    </message>
    <message>
        <source>استثمارات خاصة</source>
        <translation>Private investments</translation>
    </message>
    <message>
        <source>خدمي عام تجاري</source>
        <translation>Public commercial services</translation>
    </message>
    <message>
        <source>سكن</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>مدينة صناعية</source>
        <translation>Industrial city</translation>
    </message>
    <message>
        <source>منطقة صناعية وحرفية</source>
        <translation>Industrial and craft zone</translation>
    </message>
    <message>
        <source>{0} هكتار</source>
        <translation>{0} ha</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>تغييرات لم تُحفظ</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>في هذه النافذة تغييرات لم تُحفظ.</source>
        <translation>There are unsaved changes in this window.</translation>
    </message>
    <message>
        <source>حفظ</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>متابعة التعديل</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>تجاهل التغييرات</source>
        <translation>Discard changes</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>اليوم</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>صندوق القبض</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>الإيصالات</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>المكتتبون</source>
        <translation>Subscribers</translation>
    </message>
    <message>
        <source>إضبارة المستثمر</source>
        <translation>Investor's file</translation>
    </message>
    <message>
        <source>المقاسم</source>
        <translation>Plots</translation>
    </message>
    <message>
        <source>التخصيص</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>العقود</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>السجل العام</source>
        <translation>General register</translation>
    </message>
    <message>
        <source>التبادل مع الوزارة</source>
        <translation>Ministry exchange</translation>
    </message>
    <message>
        <source>الإعدادات</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>المستخدمون</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>سجل الأعمال</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>المساعدة</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>طلب اكتتاب {0}</source>
        <translation>Application {0}</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>رسم الاكتتاب</source>
        <translation>Subscription fee</translation>
    </message>
    <message>
        <source>مبلغ التأمين</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>رسوم الترخيص الصناعي</source>
        <translation>Industrial licence fees</translation>
    </message>
    <message>
        <source>ثلث قيمة المقسم</source>
        <translation>Third of the plot value</translation>
    </message>
    <message>
        <source>القسط {0}</source>
        <translation>Inst. {0}</translation>
    </message>
    <message>
        <source>غرامة تأخير {0}</source>
        <translation>Fine: {0}</translation>
    </message>
    <message>
        <source>زيادة {0}</source>
        <translation>Increase: {0}</translation>
    </message>
    <message>
        <source>أصل {0}</source>
        <translation>Principal: {0}</translation>
    </message>
    <message>
        <source>نقداً</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>شيك مصرفي</source>
        <translation>Bank cheque</translation>
    </message>
    <message>
        <source>إيداع أو حوالة مصرفية</source>
        <translation>Bank deposit or transfer</translation>
    </message>
</context>
<context>
    <name>plot picker</name>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>المساحة م²</source>
        <translation>Area m²</translation>
    </message>
    <message>
        <source>سعر المتر ({0})</source>
        <translation>Price per m² ({0})</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>سعر المتر ({0})</source>
        <translation>Per m² ({0})</translation>
    </message>
    <message>
        <source>المقسم</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>القطاع</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>الفئة</source>
        <translation>Cat.</translation>
    </message>
    <message>
        <source>المرحلة</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>القطاع الصناعي</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>المساحة (م²)</source>
        <translation>Area (m²)</translation>
    </message>
    <message>
        <source>الحالة</source>
        <translation>State</translation>
    </message>
    <message>
        <source>المخصص له</source>
        <translation>Allotted to</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>طباعة {0}</source>
        <translation>Printing {0}</translation>
    </message>
    <message>
        <source>صفحة {0} من {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>طباعة</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>لا توجد طابعة</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>لم يُعثر على طابعة على هذا الحاسوب. صِل طابعة وشغّلها، أو احفظ المستند ملف PDF لطباعته لاحقاً.</source>
        <translation>No printer was found on this computer. Connect one and switch it on, or save the document as a PDF to print later.</translation>
    </message>
    <message>
        <source>حفظ ملف PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>مستند PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>مسلسل</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>السطر</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>الاسم والشهرة</source>
        <translation>Name and surname</translation>
    </message>
    <message>
        <source>الاكتتاب</source>
        <translation>Subscribed</translation>
    </message>
    <message>
        <source>المساحة م²</source>
        <translation>Area m²</translation>
    </message>
    <message>
        <source>نوع الاستثمار</source>
        <translation>Investment type</translation>
    </message>
    <message>
        <source>نوع الصناعة</source>
        <translation>Industry type</translation>
    </message>
    <message>
        <source>قرار الترخيص</source>
        <translation>Licence decision</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>إشارة إلى المسلسل {0}: {1}</source>
        <translation>Reference to serial {0}: {1}</translation>
    </message>
    <message>
        <source>تصحيح للمسلسل {0}: {1}</source>
        <translation>Correction of serial {0}: {1}</translation>
    </message>
    <message>
        <source>صفحة الافتتاح</source>
        <translation>Opening page</translation>
    </message>
    <message>
        <source>الصفحة {0} من {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>أغلقها {0} في {1}، الرمز {2}، مرات الطباعة {3}</source>
        <translation>Sealed by {0} on {1}, code {2}, printed {3} times</translation>
    </message>
    <message>
        <source>طباعة صفحة الافتتاح</source>
        <translation>Print opening page</translation>
    </message>
    <message>
        <source>إغلاق الصفحة وطباعتها</source>
        <translation>Seal and print page</translation>
    </message>
    <message>
        <source>طباعة الصفحة</source>
        <translation>Print page</translation>
    </message>
    <message>
        <source>طباعة نسخة</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>طباعة للاطلاع</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>مفتوحة</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>ممتلئة</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>مغلقة، لم تُطبع</source>
        <translation>Sealed, not printed</translation>
    </message>
    <message>
        <source>مغلقة</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>مطبوعة</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>لم تُطبع</source>
        <translation>Not printed</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>موظف النافذة الواحدة</source>
        <translation>Single window clerk</translation>
    </message>
    <message>
        <source>أمين الصندوق</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>دائرة الاستثمار</source>
        <translation>Investment department</translation>
    </message>
    <message>
        <source>المدير العام</source>
        <translation>Director general</translation>
    </message>
    <message>
        <source>المدقق (قراءة فقط)</source>
        <translation>Auditor (read only)</translation>
    </message>
    <message>
        <source>مدير النظام</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>scans</name>
    <message>
        <source>وثيقة ممسوحة (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scanned document (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>إرفاق وثيقة ممسوحة</source>
        <translation>Attach a scanned document</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message>
        <source>القسط</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>يستحق في</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>آخر يوم</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>الأصل</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>الزيادة</source>
        <translation>Increase</translation>
    </message>
    <message>
        <source>المستحق</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>الباقي بعده</source>
        <translation>Left afterwards</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>الأشخاص والشركات</source>
        <translation>People and companies</translation>
    </message>
    <message>
        <source>طلبات الاكتتاب</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>المقاسم</source>
        <translation>Plots</translation>
    </message>
    <message>
        <source>الإيصالات</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>وثائق التخصيص</source>
        <translation>Allocation documents</translation>
    </message>
    <message>
        <source>العقود</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>القرارات الصناعية</source>
        <translation>Industrial decisions</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>السطر الأول من الترويسة</source>
        <translation>First line of the letterhead</translation>
    </message>
    <message>
        <source>الوزارة</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>الجهة في المحافظة</source>
        <translation>Body in the governorate</translation>
    </message>
    <message>
        <source>اسم المكتب كما يُطبع</source>
        <translation>Office name as printed</translation>
    </message>
    <message>
        <source>المدينة</source>
        <translation>City</translation>
    </message>
    <message>
        <source>المحافظة (رمزها)</source>
        <translation>Governorate (its code)</translation>
    </message>
    <message>
        <source>المدير العام</source>
        <translation>Director general</translation>
    </message>
    <message>
        <source>رئيس مجلس المدينة الصناعية</source>
        <translation>Council chairman</translation>
    </message>
    <message>
        <source>الموظف المختص (السجل العام)</source>
        <translation>Register employee</translation>
    </message>
    <message>
        <source>صفة الفريق الأول في العقود</source>
        <translation>First party in contracts</translation>
    </message>
    <message>
        <source>مكان تقديم الطلبات</source>
        <translation>Applications taken at</translation>
    </message>
    <message>
        <source>أسطر الصفحة في المجلد التالي</source>
        <translation>Lines a page, next volume</translation>
    </message>
    <message>
        <source>صفحات المجلد التالي</source>
        <translation>Pages, next volume</translation>
    </message>
    <message>
        <source>نسخ الإيصال</source>
        <translation>Receipt copies</translation>
    </message>
    <message>
        <source>كتابة المائة</source>
        <translation>Spelling of ‘hundred’</translation>
    </message>
    <message>
        <source>دقائق قبل القفل عند ترك الحاسوب</source>
        <translation>Minutes until the lock</translation>
    </message>
    <message>
        <source>مجلد نسخ احتياطية خارجي</source>
        <translation>Outside backup folder</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>اختر المرحلة التي تدخل إليها المقاسم، ثم اختر ملف إكسل.</source>
        <translation>Choose the phase that the plots belong to, then choose an Excel file.</translation>
    </message>
    <message>
        <source>اختر ملف إكسل: تُعرض كل أسطره هنا قبل أن يُخزن منها شيء.</source>
        <translation>Choose an Excel file: all its rows are shown here before any is stored.</translation>
    </message>
    <message>
        <source>في الورقة {0} من الأسطر غير السليمة: لكل منها سببه في الجدول.</source>
        <translation>Rows of the sheet that are not good: {0}. The table gives the reason for each.</translation>
    </message>
    <message>
        <source>كل مقاسم هذه الورقة ({0}) موجودة من قبل، فلا شيء للإدخال.</source>
        <translation>All plots of this sheet ({0}) exist already, so there is nothing to add.</translation>
    </message>
    <message>
        <source>كل الأسطر سليمة. لا يُخزن شيء قبل أن تضغط زر الإدخال.</source>
        <translation>All rows are good. Nothing is stored before you press the add button.</translation>
    </message>
    <message>
        <source>مصنف إكسل (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>كل الملفات (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>اختيار ملف إكسل</source>
        <translation>Choose an Excel file</translation>
    </message>
    <message>
        <source>قالب المقاسم.xlsx</source>
        <translation>plots template.xlsx</translation>
    </message>
    <message>
        <source>حفظ قالب فارغ</source>
        <translation>Save an empty template</translation>
    </message>
</context>
<context>
    <name>sketch</name>
    <message>
        <source>المقسم {0}</source>
        <translation>Plot {0}</translation>
    </message>
    <message>
        <source>المساحة {0} م²</source>
        <translation>Area {0} m²</translation>
    </message>
    <message>
        <source>مساحة البناء {0} م²</source>
        <translation>Building area {0} m²</translation>
    </message>
    <message>
        <source>المحيط {0}</source>
        <translation>Perimeter {0}</translation>
    </message>
    <message>
        <source>المساحة المقررة {0} م²</source>
        <translation>Decided area {0} m²</translation>
    </message>
    <message>
        <source>شارع</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>{0} عرض {1} م</source>
        <translation>{0}, {1} m wide</translation>
    </message>
    <message>
        <source>{0} م</source>
        <translation>{0} m</translation>
    </message>
    <message>
        <source>طول الضلع</source>
        <translation>Length of the side</translation>
    </message>
    <message>
        <source>بيانات الضلع</source>
        <translation>Particulars of the side</translation>
    </message>
    <message>
        <source>الضلع</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>الطول م</source>
        <translation>Length m</translation>
    </message>
    <message>
        <source>الجوار أو الشارع</source>
        <translation>Neighbour or street</translation>
    </message>
    <message>
        <source>عرض الشارع</source>
        <translation>Street width</translation>
    </message>
    <message>
        <source>بالأمتار؛ يُترك فارغاً إن لم يكن الضلع على شارع</source>
        <translation>In metres; leave empty when the side is not on a street</translation>
    </message>
    <message>
        <source>الوجيبة</source>
        <translation>Setback</translation>
    </message>
    <message>
        <source>المسافة التي تُترك بلا بناء، بالأمتار</source>
        <translation>The distance left without building, in metres</translation>
    </message>
    <message>
        <source>إحداثيات الرأس</source>
        <translation>Coordinates of the vertex</translation>
    </message>
    <message>
        <source>الرأس</source>
        <translation>Vertex</translation>
    </message>
    <message>
        <source>س (شرقاً) م</source>
        <translation>X (east) m</translation>
    </message>
    <message>
        <source>ع (شمالاً) م</source>
        <translation>Y (north) m</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>مسجل</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>مسدد الرسم والتأمين</source>
        <translation>Fees paid</translation>
    </message>
    <message>
        <source>صدر القرار الصناعي</source>
        <translation>Decision issued</translation>
    </message>
    <message>
        <source>مخصص</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>مسدد الثلث</source>
        <translation>Third paid</translation>
    </message>
    <message>
        <source>موقع العقد</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>ملغى التخصيص</source>
        <translation>Allocation cancelled</translation>
    </message>
    <message>
        <source>قبض رسم الاكتتاب ومبلغ التأمين</source>
        <translation>Collect subscription fee and insurance</translation>
    </message>
    <message>
        <source>قبض ثلث القيمة</source>
        <translation>Collect the third</translation>
    </message>
    <message>
        <source>قبض الأقساط</source>
        <translation>Collect instalments</translation>
    </message>
    <message>
        <source>تسجيل القرار الصناعي</source>
        <translation>Record industrial decision</translation>
    </message>
    <message>
        <source>تخصيص مقسم</source>
        <translation>Allocate a plot</translation>
    </message>
    <message>
        <source>توقيع العقد</source>
        <translation>Sign contract</translation>
    </message>
    <message>
        <source>عند أمين الصندوق</source>
        <translation>at the cashier's</translation>
    </message>
    <message>
        <source>عند النافذة الواحدة</source>
        <translation>at the single window</translation>
    </message>
    <message>
        <source>في دائرة الاستثمار</source>
        <translation>in the investment department</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>توقيع العقد</source>
        <translation>Sign contract</translation>
    </message>
    <message>
        <source>ثلث لم يُسدد</source>
        <translation>Third not paid</translation>
    </message>
    <message>
        <source>عقد لم يُوقّع</source>
        <translation>Contract not signed</translation>
    </message>
    <message>
        <source>سداد الثلث</source>
        <translation>Payment of the third</translation>
    </message>
    <message>
        <source>القسط {0}</source>
        <translation>Instalment {0}</translation>
    </message>
    <message>
        <source>إيصال لم يُطبع</source>
        <translation>Receipt not printed</translation>
    </message>
    <message>
        <source>السجل العام، المجلد {0}، الصفحة {1}</source>
        <translation>General register, volume {0}, page {1}</translation>
    </message>
    <message>
        <source>صفحة ممتلئة لم تُغلق</source>
        <translation>Full page not sealed</translation>
    </message>
    <message>
        <source>اليوم آخر يوم</source>
        <translation>Last day today</translation>
    </message>
    <message>
        <source>بعد {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>نعم</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>لا</source>
        <translation>No</translation>
    </message>
</context>
</TS>
