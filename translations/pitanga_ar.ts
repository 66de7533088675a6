<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s second device could not be started. Start the demo again.</source>
        <translation>تعذّر تشغيل الجهاز الثاني للعرض التجريبي. ابدأ العرض التجريبي من جديد.</translation>
    </message>
    <message>
        <source>School office</source>
        <translation>مكتب المدرسة</translation>
    </message>
    <message>
        <source>The sample school is missing from the program. Install it again.</source>
        <translation>المدرسة النموذجية غير موجودة في البرنامج. ثبّته من جديد.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a school&apos;s data the same on every laptop that may have it.</source>
        <translation>يُبقي بيانات المدرسة متطابقة على كل حاسوب يُسمح له بها.</translation>
    </message>
    <message>
        <source>Folder of this device&apos;s data.</source>
        <translation>مجلد بيانات هذا الجهاز.</translation>
    </message>
    <message>
        <source>Try Pitanga with a sample school on a second device.</source>
        <translation>تجربة Pitanga بمدرسة نموذجية على جهاز ثانٍ.</translation>
    </message>
    <message>
        <source>Fill the screen with one state, sync by itself, leave with a PIN.</source>
        <translation>ملء الشاشة بحالة واحدة، والمزامنة تلقائيًا، والخروج برمز PIN.</translation>
    </message>
    <message>
        <source>A second device is being made ready</source>
        <translation>يجري تجهيز جهاز ثانٍ</translation>
    </message>
    <message>
        <source>It gets a sample school of some 20,000 records and appears here in a few seconds.</source>
        <translation>يحصل على مدرسة نموذجية فيها نحو 20,000 سجل، ويظهر هنا بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>pitanga::AddAddressPanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>إضافة جهاز بعنوانه</translation>
    </message>
    <message>
        <source>Address of the other device</source>
        <translation>عنوان الجهاز الآخر</translation>
    </message>
    <message>
        <source>To add this laptop on the other device, type there: %1</source>
        <translation>لإضافة هذا الحاسوب على الجهاز الآخر، اكتب هناك: %1</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <translation>جارٍ السؤال عمّن هناك…</translation>
    </message>
    <message>
        <source>Pitanga shows it there in Settings, under “Network”. For Kolibri, it is what a browser is given to open it.</source>
        <translation>يُظهره Pitanga هناك في الإعدادات، تحت “الشبكة”. أما Kolibri فعنوانه هو ما يُكتب في المتصفح لفتحه.</translation>
    </message>
</context>
<context>
    <name>pitanga::ApprovalPage</name>
    <message>
        <source>A device asks to join</source>
        <translation>جهاز يطلب الانضمام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>For a teacher’s laptop</source>
        <translation>لحاسوب معلّم</translation>
    </message>
    <message>
        <source>Some learners</source>
        <translation>بعض المتعلّمين</translation>
    </message>
    <message>
        <source>Only what belongs to them, and the school’s structure</source>
        <translation>ما يخصهم فقط، وبنية المدرسة</translation>
    </message>
    <message>
        <source>Name or class</source>
        <translation>الاسم أو الصف</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Let it join</source>
        <translation>السماح بالانضمام</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>المتعلّمون</translation>
    </message>
    <message>
        <source>What may %1 have?</source>
        <translation>ما الذي يُسمح به للجهاز %1؟</translation>
    </message>
    <message>
        <source>%1 asks to join %2. You compared the words with it.</source>
        <translation>يطلب %1 الانضمام إلى %2. وقد قارنت الكلمات معه.</translation>
    </message>
    <message>
        <source>This laptop itself may not have everything</source>
        <translation>هذا الحاسوب نفسه لا يُسمح له بكل شيء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>learner, classes</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 will be able to read and change all of %2, as this laptop does.</source>
        <translation>سيتمكن %1 من قراءة كل ما في %2 وتغييره، مثل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tick the learners whose data %1 may have.</source>
        <translation>حدّد المتعلّمين الذين يُسمح للجهاز %1 ببياناتهم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will have what belongs to %Ln learner(s).</source>
        <translation>
            <numerusform>لن يحصل %1 على ما يخص أي متعلّم.</numerusform>
            <numerusform>سيحصل %1 على ما يخص متعلّمًا واحدًا.</numerusform>
            <numerusform>سيحصل %1 على ما يخص متعلّمَين اثنين.</numerusform>
            <numerusform>سيحصل %1 على ما يخص %Ln متعلّمين.</numerusform>
            <numerusform>سيحصل %1 على ما يخص %Ln متعلّمًا.</numerusform>
            <numerusform>سيحصل %1 على ما يخص %Ln متعلّم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::BarChart</name>
    <message>
        <source>Records received and sent a day</source>
        <translation>السجلات المستلمة والمرسلة كل يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: no sync</source>
        <translation>%1: لا مزامنة</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: توقفت</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: المستلمة %2، المرسلة %3</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateInspector</name>
    <message>
        <source>All certificates</source>
        <translation>كل الشهادات</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>إظهار عوامل التصفية</translation>
    </message>
    <message>
        <source>Show the signed text</source>
        <translation>إظهار النص الموقَّع</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Chosen certificate</source>
        <translation>الشهادة المختارة</translation>
    </message>
    <message>
        <source>Hide filters</source>
        <translation>إخفاء عوامل التصفية</translation>
    </message>
    <message>
        <source>Hide the signed text</source>
        <translation>إخفاء النص الموقَّع</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>ما تتيحه</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>بصمة مفتاحها</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What it opens cannot be told. The checks say why.</source>
        <translation>لا يمكن معرفة ما تتيحه. الفحوص تبيّن السبب.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>يُسمح بقراءته</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>يُسمح بتغييره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Checks, all passed</source>
        <translation>الفحوص، نجحت كلها</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>The root, %1</source>
        <translation>الجذر، %1</translation>
    </message>
    <message>
        <source>Above it, %1</source>
        <translation>فوقها، %1</translation>
    </message>
    <message>
        <source>What it claims to open</source>
        <translation>ما تدّعي إتاحته</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateTree</name>
    <message>
        <source>Yours</source>
        <translation>شهادتك</translation>
    </message>
    <message>
        <source>%1, %2, yours</source>
        <translation>%1، %2، شهادتك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility</source>
        <translation>هذا الحاسوب لا ينتمي إلى أي مرفق تعليمي</translation>
    </message>
    <message>
        <source>A certificate says which parts of a facility’s data its holder may have.</source>
        <translation>تبيّن الشهادة أجزاء بيانات المرفق المسموح بها لحاملها.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>فتح الأجهزة القريبة</translation>
    </message>
    <message>
        <source>How do you get a certificate?</source>
        <translation>كيف أحصل على شهادة؟</translation>
    </message>
    <message>
        <source>Join a facility of a device nearby.</source>
        <translation>انضم إلى مرفق تعليمي على جهاز قريب.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>فتح ملف شهادة</translation>
    </message>
    <message>
        <source>Certificates (*.json *.cert);;All files (*)</source>
        <translation>الشهادات (*.json *.cert);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>It was only looked at. Nothing of it was stored.</source>
        <translation>عُرضت فقط، ولم يُخزَّن منها شيء.</translation>
    </message>
    <message>
        <source>It was only looked at. It holds a private key: whoever has the file can act in its name.</source>
        <translation>عُرضت فقط. وفيها مفتاح خاص: من لديه الملف يمكنه التصرف باسمها.</translation>
    </message>
    <message>
        <source>This is in the file %1.</source>
        <translation>هذا موجود في الملف %1.</translation>
    </message>
</context>
<context>
    <name>pitanga::CheckList</name>
    <message>
        <source>Passed: %1</source>
        <translation>نجح: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoicePage</name>
    <message>
        <source>What to sync</source>
        <translation>اختيار ما يُزامَن</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>All this laptop may have</source>
        <translation>كل ما يُسمح به لهذا الحاسوب</translation>
    </message>
    <message>
        <source>One class</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>Its learners and their work</source>
        <translation>متعلّموه وأعمالهم</translation>
    </message>
    <message>
        <source>One learner</source>
        <translation>متعلّم واحد</translation>
    </message>
    <message>
        <source>For a take-home device</source>
        <translation>لجهاز يؤخذ إلى المنزل</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>اختيار خاص</translation>
    </message>
    <message>
        <source>As ticked below</source>
        <translation>حسب المحدد أدناه</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>What to sync with %1</source>
        <translation>اختيار ما يُزامَن مع %1</translation>
    </message>
    <message>
        <source>No class is known here yet</source>
        <translation>لا صف معروف هنا بعد</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>لا أحد معروف هنا بعد</translation>
    </message>
    <message>
        <source>Which learner</source>
        <translation>أي متعلّم</translation>
    </message>
    <message>
        <source>Which class</source>
        <translation>أي صف</translation>
    </message>
    <message>
        <source>Pitanga remembers this choice for this device.</source>
        <translation>يتذكر Pitanga هذا الاختيار لهذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoiceTree</name>
    <message>
        <source>Part of the facility’s data</source>
        <translation>جزء من بيانات المرفق</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>السجلات هنا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Parts of the facility’s data</source>
        <translation>أجزاء بيانات المرفق</translation>
    </message>
    <message>
        <source>People and their work</source>
        <translation>الأشخاص وأعمالهم</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>بلا صف</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار المزيد (%Ln)</numerusform>
            <numerusform>إظهار المزيد (%Ln)</numerusform>
            <numerusform>إظهار المزيد (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s certificate does not allow it. An administrator can give another.</source>
        <translation>شهادة هذا الحاسوب لا تسمح به. يمكن لمشرف منح شهادة أخرى.</translation>
    </message>
    <message>
        <source>%1 may not share this. Its administrator can allow it.</source>
        <translation>لا يُسمح للجهاز %1 بمشاركة هذا. يمكن لمشرفه السماح به.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>some chosen</source>
        <translation>مختار جزئيًا</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, chosen or not</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln learner(s)</source>
        <translation>
            <numerusform>%1 من أصل لا متعلّمين</numerusform>
            <numerusform>%1 من متعلّم واحد</numerusform>
            <numerusform>%1 من متعلّمَين</numerusform>
            <numerusform>%1 من %Ln متعلّمين</numerusform>
            <numerusform>%1 من %Ln متعلّمًا</numerusform>
            <numerusform>%1 من %Ln متعلّم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::CodeComparison</name>
    <message>
        <source>Compare all six, in this order. Ask the person at that laptop to read them aloud.</source>
        <translation>قارن الكلمات الست كلها بهذا الترتيب. اطلب من الشخص عند ذلك الحاسوب قراءتها بصوت عالٍ.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>الجهاز الآخر</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>جارٍ نداء %1…</translation>
    </message>
    <message>
        <source>%1 says: the same words. Look before you answer.</source>
        <translation>يقول %1: الكلمات متطابقة. انظر قبل أن تجيب.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>في انتظار إجابة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered yet. These words stay valid for %Ln minute(s).</source>
        <translation>
            <numerusform>لم يُجب %1 بعد. تبقى هذه الكلمات صالحة أقل من دقيقة.</numerusform>
            <numerusform>لم يُجب %1 بعد. تبقى هذه الكلمات صالحة دقيقة واحدة.</numerusform>
            <numerusform>لم يُجب %1 بعد. تبقى هذه الكلمات صالحة دقيقتين.</numerusform>
            <numerusform>لم يُجب %1 بعد. تبقى هذه الكلمات صالحة %Ln دقائق.</numerusform>
            <numerusform>لم يُجب %1 بعد. تبقى هذه الكلمات صالحة %Ln دقيقة.</numerusform>
            <numerusform>لم يُجب %1 بعد. تبقى هذه الكلمات صالحة %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two devices know each other now.</source>
        <translation>يعرف الجهازان أحدهما الآخر الآن.</translation>
    </message>
    <message>
        <source>From now on a device that only pretends to be %1 is noticed.</source>
        <translation>من الآن فصاعدًا يُكتشف أي جهاز يتظاهر بأنه %1.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared.</source>
        <translation>توقفت المقارنة، ولم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>قد يكون هناك من يتوسط بين الجهازين، أو أن الشاشة الأخرى تخص حاسوبًا آخر. ابدأ من جديد بالقرب من ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>The words were not compared in time.</source>
        <translation>لم تُقارَن الكلمات في الوقت المتاح.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again.</source>
        <translation>لم يُشارَك شيء. ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>pitanga::ComparePage</name>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>هل تُظهر الشاشتان الكلمات نفسها؟</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>مقارنة الكلمات مع %1</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>انظر إلى %1. تطابق الكلمات يثبت أنه لا أحد بين الجهازين.</translation>
    </message>
    <message>
        <source>%1 asks for it. The same words prove that nobody is in between.</source>
        <translation>يطلب %1 ذلك. تطابق الكلمات يثبت أنه لا أحد بين الجهازين.</translation>
    </message>
</context>
<context>
    <name>pitanga::CreateFacilityForm</name>
    <message>
        <source>Name of the facility</source>
        <translation>اسم المرفق التعليمي</translation>
    </message>
    <message>
        <source>Usually the school’s name.</source>
        <translation>عادةً اسم المدرسة.</translation>
    </message>
    <message>
        <source>Your name as its administrator</source>
        <translation>اسمك بصفتك مشرفه</translation>
    </message>
    <message>
        <source>One word, such as amina. You need it to let other devices join.</source>
        <translation>كلمة واحدة، مثل amina. تحتاج إليها للسماح بانضمام أجهزة أخرى.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It cannot be looked up later. Keep it safe.</source>
        <translation>لا يمكن معرفتها لاحقًا. احفظها في مكان آمن.</translation>
    </message>
</context>
<context>
    <name>pitanga::DataPage</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>البحث في هذه السجلات</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>لا سجلات بعد</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>تصل مع أول مزامنة.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>فتح الأجهزة القريبة</translation>
    </message>
    <message>
        <source>Where do they come from?</source>
        <translation>من أين تأتي؟</translation>
    </message>
    <message>
        <source>From another device. Join its facility on the page Nearby, then sync.</source>
        <translation>من جهاز آخر. انضم إلى مرفقه في صفحة “الأجهزة القريبة”، ثم أجرِ المزامنة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>أنواع السجلات</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Only what came from %1 with this sync.</source>
        <translation>ما وصل من %1 في هذه المزامنة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>لم يُعثر على سجلات</numerusform>
            <numerusform>عُثر على سجل واحد</numerusform>
            <numerusform>عُثر على سجلين</numerusform>
            <numerusform>عُثر على %Ln سجلات</numerusform>
            <numerusform>عُثر على %Ln سجلًا</numerusform>
            <numerusform>عُثر على %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words. Search for fewer or other ones.</source>
        <translation>لا شيء يحتوي على هذه الكلمات. ابحث بكلمات أقل أو بكلمات أخرى.</translation>
    </message>
    <message>
        <source>There are none of these yet.</source>
        <translation>لا شيء من هذا النوع بعد.</translation>
    </message>
    <message>
        <source>None of these came with this sync.</source>
        <translation>لم يصل شيء من هذا النوع في هذه المزامنة.</translation>
    </message>
</context>
<context>
    <name>pitanga::DetailsBox</name>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>pitanga::DoctorPage</name>
    <message>
        <source>Find the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>The report holds no names of learners, no passwords and no keys.</source>
        <translation>لا يحتوي التقرير على أسماء متعلّمين ولا كلمات مرور ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>Why %1 does not sync</source>
        <translation>لماذا لا يتزامن %1</translation>
    </message>
    <message>
        <source>Why %1 cannot be reached</source>
        <translation>لماذا لا يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>جارٍ البحث عن السبب</translation>
    </message>
    <message>
        <source>This takes a few seconds, up to half a minute where nothing answers.</source>
        <translation>يستغرق هذا بضع ثوانٍ، وقد يصل إلى نصف دقيقة إن لم يُجب شيء.</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>pitanga::FacilityStep</name>
    <message>
        <source>Add by address…</source>
        <translation>إضافة بالعنوان…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Create a facility…</source>
        <translation>إنشاء مرفق تعليمي…</translation>
    </message>
    <message>
        <source>Opening a file is not possible yet: this version makes and reads no files of a facility.</source>
        <translation>فتح ملف غير ممكن بعد: هذا الإصدار لا ينشئ ملفات المرافق ولا يقرؤها.</translation>
    </message>
    <message>
        <source>No facility was found yet. It appears here by itself as soon as a device that holds one is near and switched on.</source>
        <translation>لم يُعثر على مرفق تعليمي بعد. يظهر هنا تلقائيًا حالما يكون جهاز لديه مرفق قريبًا ومشغّلًا.</translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation>ليس في القائمة؟</translation>
    </message>
</context>
<context>
    <name>pitanga::FirstRun</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المرفق التعليمي</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>ما اسم هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Three short steps, then its data comes by itself.</source>
        <translation>ثلاث خطوات قصيرة، ثم تصل بياناته تلقائيًا.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>في أي مرفق تعليمي تعمل؟</translation>
    </message>
    <message>
        <source>Choose yours, and its data comes to this laptop.</source>
        <translation>اختر مرفقك، فتصل بياناته إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>هل تُظهر الشاشتان الكلمات نفسها؟</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>انظر إلى %1. تطابق الكلمات يثبت أنه لا أحد بين الجهازين.</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>جارٍ سؤال %1</translation>
    </message>
    <message>
        <source>Somebody there lets this laptop in with one click.</source>
        <translation>يسمح شخص هناك بانضمام هذا الحاسوب بنقرة واحدة.</translation>
    </message>
    <message>
        <source>A new facility</source>
        <translation>مرفق تعليمي جديد</translation>
    </message>
    <message>
        <source>It begins on this laptop. Other devices join it from here.</source>
        <translation>يبدأ على هذا الحاسوب. تنضم إليه الأجهزة الأخرى من هنا.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now</source>
        <translation>هذا الحاسوب ينتمي الآن إلى %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Use a name and password instead</source>
        <translation>استخدام اسم وكلمة مرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Next: prove that you may join</source>
        <translation>التالي: إثبات أنه يُسمح لك بالانضمام</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>إنشاء المرفق</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Get its data</source>
        <translation>جلب بياناته</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>On %1, click “Let it join”. This page goes on by itself.</source>
        <translation>على %1، انقر على “السماح بالانضمام”. تتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Next, let other devices join it, or add its people on the page Data.</source>
        <translation>بعد ذلك، اسمح لأجهزة أخرى بالانضمام إليه، أو أضف أشخاصه في صفحة “البيانات”.</translation>
    </message>
    <message>
        <source>Its data is on %1. Nothing has moved yet: get it now, or later with Sync on its card.</source>
        <translation>بياناته على %1. لم يُنقل شيء بعد: اجلبها الآن، أو لاحقًا بزر “مزامنة” في بطاقته.</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryDetails</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Chosen sync</source>
        <translation>المزامنة المختارة</translation>
    </message>
    <message>
        <source>Details of the chosen sync</source>
        <translation>تفاصيل المزامنة المختارة</translation>
    </message>
    <message>
        <source>The other device asked for it.</source>
        <translation>طلبها الجهاز الآخر.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المرفق التعليمي</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلمة</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>%1 جديدة، %2 متغيّرة، %3 محذوفة</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln request(s)</source>
        <translation>
            <numerusform>%1 بلا طلبات</numerusform>
            <numerusform>%1 في طلب واحد</numerusform>
            <numerusform>%1 في طلبين</numerusform>
            <numerusform>%1 في %Ln طلبات</numerusform>
            <numerusform>%1 في %Ln طلبًا</numerusform>
            <numerusform>%1 في %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <comment>scopes of two certificates</comment>
        <translation>%1 هنا، %2 هناك</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلمة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryPage</name>
    <message>
        <source>No sync is like that. Choose other filters.</source>
        <translation>لا توجد مزامنة كهذه. اختر عوامل تصفية أخرى.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>لا مزامنة بعد</translation>
    </message>
    <message>
        <source>Every sync is listed here: when, with whom, and what moved.</source>
        <translation>تُدرج كل مزامنة هنا: متى، ومع من، وما الذي نُقل.</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>عمليات المزامنة</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>فتح الأجهزة القريبة</translation>
    </message>
    <message>
        <source>How do you sync?</source>
        <translation>كيف تتم المزامنة؟</translation>
    </message>
    <message>
        <source>On the page Nearby, choose a device and click Sync.</source>
        <translation>في صفحة “الأجهزة القريبة”، اختر جهازًا وانقر على “مزامنة”.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>لجدول بيانات (CSV)…</translation>
    </message>
    <message>
        <source>For a program (JSON)…</source>
        <translation>لبرنامج (JSON)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) saved.</source>
        <translation>
            <numerusform>لم تُحفظ أي مزامنة.</numerusform>
            <numerusform>حُفظت عملية مزامنة واحدة.</numerusform>
            <numerusform>حُفظت عمليتا مزامنة.</numerusform>
            <numerusform>حُفظت %Ln عمليات مزامنة.</numerusform>
            <numerusform>حُفظت %Ln عملية مزامنة.</numerusform>
            <numerusform>حُفظت %Ln عملية مزامنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>so many syncs, so many devices</comment>
        <translation>%1 مع %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>لا عمليات مزامنة</numerusform>
            <numerusform>عملية مزامنة واحدة</numerusform>
            <numerusform>عمليتا مزامنة</numerusform>
            <numerusform>%Ln عمليات مزامنة</numerusform>
            <numerusform>%Ln عملية مزامنة</numerusform>
            <numerusform>%Ln عملية مزامنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>أي جهاز</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازين</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>المستلمة %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>المرسلة %1</translation>
    </message>
</context>
<context>
    <name>pitanga::JoinPage</name>
    <message>
        <source>Join facility</source>
        <translation>الانضمام إلى مرفق تعليمي</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Type it anyway</source>
        <translation>كتابتها رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>هذا الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Somebody on this network could read the password you type.</source>
        <translation>قد يتمكن شخص على هذه الشبكة من قراءة كلمة المرور التي تكتبها.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>تُستخدم مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>اسم أحد المشرفين</translation>
    </message>
    <message>
        <source>%1 holds it. Its administrator can let this laptop in.</source>
        <translation>هو لدى %1. يمكن لمشرفه السماح بانضمام هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>في أي مرفق تعليمي تعمل؟</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
</context>
<context>
    <name>pitanga::KeyValues</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>the page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>&#x200f;%1، %2</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>عنصر التحكم التالي والسابق</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>الجزء التالي والسابق من الشاشة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Nearby, Data, Certificates, History</source>
        <translation>الأجهزة القريبة، البيانات، الشهادات، المحفوظات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back. A sync goes on</source>
        <translation>الرجوع. وتستمر المزامنة</translation>
    </message>
    <message>
        <source>Search the records, or find a setting</source>
        <translation>البحث في السجلات، أو عن إعداد</translation>
    </message>
    <message>
        <source>Look again, reload the page</source>
        <translation>البحث من جديد، إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>مزامنة الكل</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>إضافة جهاز بعنوانه</translation>
    </message>
    <message>
        <source>More about a device</source>
        <translation>المزيد عن جهاز</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>&#x200f;%1، %2، %3</translation>
    </message>
    <message>
        <source>Text larger, smaller, as it was</source>
        <translation>نص أكبر، أصغر، كما كان</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>هذا الجدول</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskSupervisor</name>
    <message>
        <source>Kiosk: the screen runs as process %1.</source>
        <translation>الكشك: تعمل الشاشة بالعملية %1.</translation>
    </message>
    <message>
        <source>Kiosk: the screen ended (%1). It starts again in %2 s.</source>
        <translation>الكشك: انتهت الشاشة (%1). تبدأ من جديد بعد %2 ث.</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>تعطّلت</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskWindow</name>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>توقفت: هذه الشاشة تحتاج إلى مشرفها</translation>
    </message>
    <message>
        <source>Hold Esc to enter the PIN</source>
        <translation>اضغط مطوّلًا على Esc لإدخال رمز PIN</translation>
    </message>
</context>
<context>
    <name>pitanga::LinkRow</name>
    <message>
        <source>%1, %2</source>
        <comment>title, count</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>pitanga::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>That device is not known here any more. It was forgotten. Add it again on the page Nearby.</source>
        <translation>لم يعد ذلك الجهاز معروفًا هنا. لقد نُسي. أضفه مجددًا في صفحة “الأجهزة القريبة”.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now.</source>
        <translation>هذا الحاسوب ينتمي الآن إلى %1.</translation>
    </message>
    <message>
        <source>Sync to get its records.</source>
        <translation>أجرِ المزامنة للحصول على سجلاته.</translation>
    </message>
</context>
<context>
    <name>pitanga::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>pitanga::MonoLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>pitanga::NameStep</name>
    <message>
        <source>Name of this laptop</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Others nearby see it under this name, such as “Amina’s laptop”.</source>
        <translation>يراه الآخرون القريبون بهذا الاسم، مثل “حاسوب أمينة”.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>تبقى الأسماء والسجلات كما هي، بأي لغة.</translation>
    </message>
</context>
<context>
    <name>pitanga::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>صفحات أخرى</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Others cannot connect</source>
        <translation>لا يمكن للآخرين الاتصال</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>مرئي للأجهزة القريبة</translation>
    </message>
    <message>
        <source>Others can connect</source>
        <translation>يمكن للآخرين الاتصال</translation>
    </message>
    <message>
        <source>This device: %1</source>
        <translation>هذا الجهاز: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::NearbyPage</name>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <translation>إضافة بالعنوان…</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>مزامنة الكل</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>No other device yet</source>
        <translation>لا جهاز آخر بعد</translation>
    </message>
    <message>
        <source>A device appears here by itself as soon as it is near and switched on.</source>
        <translation>يظهر الجهاز هنا تلقائيًا حالما يكون قريبًا ومشغّلًا.</translation>
    </message>
    <message>
        <source>Looking nearby…</source>
        <translation>جارٍ البحث عن الأجهزة القريبة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s).</source>
        <translation>
            <numerusform>لا أجهزة.</numerusform>
            <numerusform>جهاز واحد.</numerusform>
            <numerusform>جهازان.</numerusform>
            <numerusform>%Ln أجهزة.</numerusform>
            <numerusform>%Ln جهازًا.</numerusform>
            <numerusform>%Ln جهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %1 out of reach.</source>
        <translation>
            <numerusform>لا أجهزة، %1 خارج النطاق.</numerusform>
            <numerusform>جهاز واحد، %1 خارج النطاق.</numerusform>
            <numerusform>جهازان، %1 خارج النطاق.</numerusform>
            <numerusform>%Ln أجهزة، %1 خارج النطاق.</numerusform>
            <numerusform>%Ln جهازًا، %1 خارج النطاق.</numerusform>
            <numerusform>%Ln جهاز، %1 خارج النطاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>البحث مستمر.</translation>
    </message>
    <message>
        <source>Know its address?</source>
        <translation>هل تعرف عنوانه؟</translation>
    </message>
    <message>
        <source>Some networks hide devices from each other. An address works there too.</source>
        <translation>بعض الشبكات تُخفي الأجهزة بعضها عن بعض. العنوان يعمل هناك أيضًا.</translation>
    </message>
    <message>
        <source>This laptop is on a network</source>
        <translation>هذا الحاسوب متصل بشبكة</translation>
    </message>
    <message>
        <source>Open Pitanga or Kolibri on the other device, and see that it is on the same one.</source>
        <translation>افتح Pitanga أو Kolibri على الجهاز الآخر، وتأكد من أنه على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>This laptop cannot look around</source>
        <translation>لا يمكن لهذا الحاسوب البحث عن الأجهزة القريبة</translation>
    </message>
    <message>
        <source>This laptop is on no network</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable. Devices then appear by themselves.</source>
        <translation>شغّل Wi-Fi أو وصّل كابلًا. تظهر الأجهزة بعد ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Others can see this laptop</source>
        <translation>يمكن للآخرين رؤية هذا الحاسوب</translation>
    </message>
    <message>
        <source>They see it as “%1”.</source>
        <translation>يرونه باسم “%1”.</translation>
    </message>
    <message>
        <source>Others can connect to this laptop</source>
        <translation>يمكن للآخرين الاتصال بهذا الحاسوب</translation>
    </message>
    <message>
        <source>Its name is “%1”. On the other device, add %2.</source>
        <translation>اسمه “%1”. على الجهاز الآخر، أضف %2.</translation>
    </message>
    <message>
        <source>Others cannot connect to this laptop</source>
        <translation>لا يمكن للآخرين الاتصال بهذا الحاسوب</translation>
    </message>
    <message>
        <source>It can still connect to them.</source>
        <translation>لا يزال بإمكانه الاتصال بهم.</translation>
    </message>
</context>
<context>
    <name>pitanga::Page</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
</context>
<context>
    <name>pitanga::PeerCard</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, device</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Choose what to sync…</source>
        <translation>اختيار ما يُزامَن…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>مقارنة الكلمات…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>مزامنة تلقائية</translation>
    </message>
    <message>
        <source>Join %1…</source>
        <translation>الانضمام إلى %1…</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>إظهار آخر نتيجة</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>Encrypted, its key was compared</source>
        <translation>مشفّر، وقورن مفتاحه</translation>
    </message>
    <message>
        <source>Encrypted, its key was not compared yet</source>
        <translation>مشفّر، ولم يُقارن مفتاحه بعد</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>بالجوار</translation>
    </message>
    <message>
        <source>It shows itself on this network</source>
        <translation>يُظهر نفسه على هذه الشبكة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>It has not said yet</source>
        <translation>لم يذكره بعد</translation>
    </message>
    <message>
        <source>Facilities there</source>
        <translation>المرافق التعليمية هناك</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how it ended</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>نسيان %1؟</translation>
    </message>
    <message>
        <source>Its card goes. Your records stay, and it can be added again by its address.</source>
        <translation>تزول بطاقته. تبقى سجلاتك، ويمكن إضافته مجددًا بعنوانه.</translation>
    </message>
</context>
<context>
    <name>pitanga::PinCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>الخروج من وضع الكشك؟</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>أدخل رمز PIN.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Choose a PIN for this screen</source>
        <translation>اختر رمز PIN لهذه الشاشة</translation>
    </message>
    <message>
        <source>It has 4 to 12 digits. Without it nobody can leave the kiosk.</source>
        <translation>يتكون من 4 إلى 12 رقمًا. بدونه لا يمكن لأحد الخروج من وضع الكشك.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Enter it once more.</source>
        <translation>أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>The two differ. Choose a PIN once more.</source>
        <translation>الرمزان مختلفان. اختر رمز PIN مرة أخرى.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>هذا ليس رمز PIN. حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Wait %Ln second(s).</source>
        <translation>
            <numerusform>هذا ليس رمز PIN. انتظر لحظة.</numerusform>
            <numerusform>هذا ليس رمز PIN. انتظر ثانية واحدة.</numerusform>
            <numerusform>هذا ليس رمز PIN. انتظر ثانيتين.</numerusform>
            <numerusform>هذا ليس رمز PIN. انتظر %Ln ثوانٍ.</numerusform>
            <numerusform>هذا ليس رمز PIN. انتظر %Ln ثانية.</numerusform>
            <numerusform>هذا ليس رمز PIN. انتظر %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::PreviewPanel</name>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>حفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking %1 what it has…</source>
        <translation>جارٍ سؤال %1 عمّا لديه…</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick what this laptop is to have.</source>
        <translation>لم يُختر شيء. حدّد ما سيحصل عليه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>to receive, about %1</source>
        <comment>so many records</comment>
        <translation>للاستلام، نحو %1</translation>
    </message>
    <message>
        <source>to receive</source>
        <translation>للاستلام</translation>
    </message>
    <message>
        <source>to send, about %1</source>
        <comment>so many records</comment>
        <translation>للإرسال، نحو %1</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Free space after</source>
        <translation>المساحة المتبقية بعدها</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>لا جديد. لدى الجهازين البيانات نفسها.</translation>
    </message>
    <message>
        <source>An estimate: %1 tells no more before a sync.</source>
        <translation>هذا تقدير: لا يذكر %1 المزيد قبل المزامنة.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>لم يُنقل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 to receive, %2 to send.</source>
        <translation>%1 للاستلام، %2 للإرسال.</translation>
    </message>
    <message>
        <source>People will lack their classes.</source>
        <translation>سيظهر الأشخاص بلا صفوفهم.</translation>
    </message>
    <message>
        <source>Without the school, its classes and groups, they cannot be shown.</source>
        <translation>بدون المدرسة وصفوفها ومجموعاتها لا يمكن إظهار الصفوف.</translation>
    </message>
    <message>
        <source>Add the school</source>
        <translation>إضافة المدرسة</translation>
    </message>
    <message>
        <source>Scores will lack their questions.</source>
        <translation>ستظهر الدرجات بلا أسئلتها.</translation>
    </message>
    <message>
        <source>Lessons and quizzes come only together with everything.</source>
        <translation>لا تأتي الدروس والاختبارات إلا مع كل شيء.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>مزامنة كل شيء</translation>
    </message>
    <message>
        <source>An estimate: %1 to receive, %2 to send.</source>
        <translation>تقدير: %1 للاستلام، %2 للإرسال.</translation>
    </message>
</context>
<context>
    <name>pitanga::ProgressBlock</name>
    <message>
        <source>Nothing is lost if you close the lid.</source>
        <translation>لا يُفقد شيء إذا أغلقت غطاء الحاسوب.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>تقدّم المزامنة</translation>
    </message>
    <message>
        <source>Details of the sync</source>
        <translation>تفاصيل المزامنة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Records in this step</source>
        <translation>السجلات في هذه الخطوة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>البايتات المنقولة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>pitanga::RecordPanel</name>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Raw form of the record</source>
        <translation>الشكل الخام للسجل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Choose a record to see its fields and versions.</source>
        <translation>اختر سجلًا لرؤية حقوله ونسخه.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>الخام</translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation>طرق عرض السجل</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>A newer version waits.</source>
        <translation>نسخة أحدث في الانتظار.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Changed here, goes out with the next sync</source>
        <translation>تغيّر هنا، ويُرسل مع المزامنة التالية</translation>
    </message>
    <message>
        <source>As last synced or saved</source>
        <translation>كما في آخر مزامنة أو حفظ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>pitanga::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>pitanga::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>أنواع الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>المزامنة التلقائية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Others see this name.</source>
        <translation>يرى الآخرون هذا الاسم.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>تبقى الأسماء والسجلات كما هي، بأي لغة.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>المتابعة في الخلفية عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Pitanga stays in the tray, syncs by itself and can be seen by others.</source>
        <translation>يبقى Pitanga في شريط النظام، ويزامن تلقائيًا، ويمكن للآخرين رؤيته.</translation>
    </message>
    <message>
        <source>Sync with chosen devices when they come near</source>
        <translation>المزامنة مع الأجهزة المختارة عندما تقترب</translation>
    </message>
    <message>
        <source>Also sync every</source>
        <translation>المزامنة أيضًا كل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Nothing is begun by itself. Who was chosen is kept.</source>
        <translation>لا يبدأ شيء تلقائيًا. ويبقى اختيار الأجهزة كما هو.</translation>
    </message>
    <message>
        <source>Let others connect</source>
        <translation>السماح للآخرين بالاتصال</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Where others connect. Only change it if another program needs this one.</source>
        <translation>حيث يتصل الآخرون. لا تغيّره إلا إذا احتاج إليه برنامج آخر.</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>أيضًا بلا تشفير</translation>
    </message>
    <message>
        <source>Kolibri devices can connect in no other way. Pitangas always encrypt.</source>
        <translation>لا يمكن لأجهزة Kolibri الاتصال بطريقة أخرى. أما أجهزة Pitanga فتشفّر دائمًا.</translation>
    </message>
    <message>
        <source>Be seen nearby</source>
        <translation>الظهور للأجهزة القريبة</translation>
    </message>
    <message>
        <source>Also show to Kolibri devices</source>
        <translation>الظهور أيضًا لأجهزة Kolibri</translation>
    </message>
    <message>
        <source>They connect without encryption.</source>
        <translation>تتصل بلا تشفير.</translation>
    </message>
    <message>
        <source>Press Enter to use it.</source>
        <translation>اضغط على Enter لاستخدامه.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>المنفذ رقم من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>مكان البيانات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>إظهار مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>يمكن فعل كل شيء بلا فأرة.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>على %1.</translation>
    </message>
    <message>
        <source>Another program answers for this data, or no port is free. This laptop can still connect to others.</source>
        <translation>يجيب برنامج آخر عن هذه البيانات، أو لا منفذ متاحًا. لا يزال بإمكان هذا الحاسوب الاتصال بالآخرين.</translation>
    </message>
    <message>
        <source>Nobody can connect to this laptop. It can still connect to others.</source>
        <translation>لا يمكن لأحد الاتصال بهذا الحاسوب. لا يزال بإمكانه الاتصال بالآخرين.</translation>
    </message>
    <message>
        <source>Others see this laptop as “%1”.</source>
        <translation>يرى الآخرون هذا الحاسوب باسم “%1”.</translation>
    </message>
    <message>
        <source>This laptop is on no network. It can still be added by its address.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة. لا يزال من الممكن إضافته بعنوانه.</translation>
    </message>
    <message>
        <source>%1 used, %2 free on this disk</source>
        <translation>%1 مستخدمة، %2 متاحة على هذا القرص</translation>
    </message>
    <message>
        <source>Sync by itself with %1</source>
        <translation>مزامنة تلقائية مع %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>sync by itself</comment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Devices that this laptop can sync with are listed here.</source>
        <translation>تُدرج هنا الأجهزة التي يمكن لهذا الحاسوب المزامنة معها.</translation>
    </message>
</context>
<context>
    <name>pitanga::StepList</name>
    <message>
        <source>Step: %1</source>
        <translation>الخطوة: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::SyncResultPage</name>
    <message>
        <source>Nearby</source>
        <translation>الأجهزة القريبة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Changed on both</source>
        <translation>تغيّرت على الجهازين</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجودة هنا من قبل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلمة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>جديدة أو متغيّرة</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::Toast</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>pitanga::Tray</name>
    <message>
        <source>Open Pitanga</source>
        <translation>فتح Pitanga</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>مزامنة الكل</translation>
    </message>
    <message>
        <source>Pause automatic sync</source>
        <translation>إيقاف المزامنة التلقائية مؤقتًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Something to review</source>
        <translation>هناك ما يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت المزامنة</translation>
    </message>
    <message>
        <source>No device nearby</source>
        <translation>لا جهاز قريبًا</translation>
    </message>
</context>
<context>
    <name>pitanga::UiWords</name>
    <message>
        <source>The file could not be written. Choose another folder, then try again.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Last one %1.</source>
        <translation>آخر مزامنة: %1.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>خلال أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Choose below with whom.</source>
        <translation>اختر أدناه مع من.</translation>
    </message>
    <message>
        <source>Paused. Nothing is begun until you switch it on again.</source>
        <translation>إيقاف مؤقت. لا يبدأ شيء حتى تشغّلها من جديد.</translation>
    </message>
    <message>
        <source>Syncing at the moment.</source>
        <translation>تجري المزامنة الآن.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>المحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>Syncs by itself, paused at the moment</source>
        <translation>يتزامن تلقائيًا، متوقف مؤقتًا الآن</translation>
    </message>
    <message>
        <source>Syncs by itself</source>
        <translation>يتزامن تلقائيًا</translation>
    </message>
    <message>
        <source>Syncs by itself. Tries again %1</source>
        <translation>يتزامن تلقائيًا. المحاولة مجددًا: %1</translation>
    </message>
    <message>
        <source>Syncs by itself. Next try %1</source>
        <translation>يتزامن تلقائيًا. المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>the facility %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>This laptop may read and change everything in %1.</source>
        <translation>يمكن لهذا الحاسوب قراءة كل ما في %1 وتغييره.</translation>
    </message>
    <message>
        <source>Whoever holds it may read and change everything in %1.</source>
        <translation>يمكن لحاملها قراءة كل ما في %1 وتغييره.</translation>
    </message>
    <message>
        <source>%1 may read and change everything in %2.</source>
        <translation>يمكن للجهاز %1 قراءة كل ما في %2 وتغييره.</translation>
    </message>
    <message>
        <source>This laptop may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>يمكن لهذا الحاسوب قراءة بنية %1، وقراءة وتغيير ما يخص %2 فقط.</translation>
    </message>
    <message>
        <source>Whoever holds it may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>يمكن لحاملها قراءة بنية %1، وقراءة وتغيير ما يخص %2 فقط.</translation>
    </message>
    <message>
        <source>%1 may read the structure of %2, and read and change only what belongs to %3.</source>
        <translation>يمكن للجهاز %1 قراءة بنية %2، وقراءة وتغيير ما يخص %3 فقط.</translation>
    </message>
    <message>
        <source>It opens a part of %1. What exactly, its filters tell.</source>
        <translation>تتيح جزءًا من %1. عوامل التصفية تبيّنه بالتحديد.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed, because one above it is not valid.</source>
        <translation>لا يمكن الوثوق بهذه الشهادة، لأن شهادة فوقها غير صالحة.</translation>
    </message>
    <message>
        <source>This certificate claims everything in %1, but it cannot be believed.</source>
        <translation>تدّعي هذه الشهادة كل ما في %1، لكن لا يمكن الوثوق بها.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed. A check below says why.</source>
        <translation>لا يمكن الوثوق بهذه الشهادة. أحد الفحوص أدناه يبيّن السبب.</translation>
    </message>
    <message>
        <source>No device accepts it.</source>
        <translation>لا يقبلها أي جهاز.</translation>
    </message>
    <message>
        <source>The facility began with it.</source>
        <translation>بدأ المرفق بها.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>صادرة عن %1.</translation>
    </message>
    <message>
        <source>Not used in a sync with this laptop yet.</source>
        <translation>لم تُستخدم بعد في مزامنة مع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>آخر استخدام: %1.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>A device not met yet</source>
        <translation>جهاز غير معروف بعد</translation>
    </message>
    <message>
        <source>Not valid: claims everything</source>
        <translation>غير صالحة: تدّعي كل شيء</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>School, classes and groups</source>
        <translation>المدرسة والصفوف والمجموعات</translation>
    </message>
    <message>
        <source>People and their accounts</source>
        <translation>الأشخاص وحساباتهم</translation>
    </message>
    <message>
        <source>Learning records</source>
        <translation>سجلات التعلّم</translation>
    </message>
    <message>
        <source>Lessons and quizzes</source>
        <translation>الدروس والاختبارات</translation>
    </message>
    <message>
        <source>Work done without an account</source>
        <translation>أعمال أُنجزت بلا حساب</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>إضافة فقط</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>قراءة وتغيير</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <comment>read, of one person alone</comment>
        <translation>%1، لما يخص %2 فقط</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المرفق التعليمي</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Free space here</source>
        <translation>المساحة المتاحة هنا</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>كتابة العنوان</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>إظهار الخطوات</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Join facility</source>
        <translation>الانضمام إلى مرفق</translation>
    </message>
    <message>
        <source>Create a facility</source>
        <translation>إنشاء مرفق تعليمي</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga and go to Settings.</source>
        <translation>على ذلك الحاسوب، افتح Pitanga وانتقل إلى الإعدادات.</translation>
    </message>
    <message>
        <source>Under Network, switch on “Let others connect”, and see which port stands below it.</source>
        <translation>تحت الشبكة، شغّل “السماح للآخرين بالاتصال”، وانظر رقم المنفذ المذكور تحته.</translation>
    </message>
    <message>
        <source>Open that laptop’s own firewall settings, and allow Pitanga or that port for the home or work network. It may ask for the password of that laptop.</source>
        <translation>افتح إعدادات جدار الحماية في ذلك الحاسوب نفسه، واسمح لبرنامج Pitanga أو لذلك المنفذ في شبكة المنزل أو العمل. قد تُطلب كلمة مرور ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>عُد إلى هنا وأعد الفحص.</translation>
    </message>
    <message>
        <source>See which of the two laptops shows the wrong date or time.</source>
        <translation>انظر أي الحاسوبين يُظهر تاريخًا أو وقتًا خاطئًا.</translation>
    </message>
    <message>
        <source>On that one, open the system’s settings, then date and time, and set them right. A battery that is empty for months can be the cause.</source>
        <translation>على ذلك الحاسوب، افتح إعدادات النظام، ثم التاريخ والوقت، واضبطهما. قد يكون السبب بطارية فارغة منذ أشهر.</translation>
    </message>
    <message>
        <source>Empty the trash of this laptop, and delete videos or downloads nobody needs.</source>
        <translation>أفرغ سلة المهملات في هذا الحاسوب، واحذف ما لا يحتاج إليه أحد من مقاطع الفيديو أو التنزيلات.</translation>
    </message>
    <message>
        <source>Do not delete the folder of Pitanga: it holds the data of the facility.</source>
        <translation>لا تحذف مجلد Pitanga: ففيه بيانات المرفق.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, in %Ln second(s).</source>
        <translation>
            <numerusform>جرى الفحص %1، في أقل من ثانية.</numerusform>
            <numerusform>جرى الفحص %1، في ثانية واحدة.</numerusform>
            <numerusform>جرى الفحص %1، في ثانيتين.</numerusform>
            <numerusform>جرى الفحص %1، في %Ln ثوانٍ.</numerusform>
            <numerusform>جرى الفحص %1، في %Ln ثانية.</numerusform>
            <numerusform>جرى الفحص %1، في %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل عنه بعد</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>التدريس</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen today</source>
        <translation>
            <numerusform>لم يظهر أي جهاز اليوم</numerusform>
            <numerusform>ظهر جهاز واحد اليوم</numerusform>
            <numerusform>ظهر جهازان اليوم</numerusform>
            <numerusform>ظهرت %Ln أجهزة اليوم</numerusform>
            <numerusform>ظهر %Ln جهازًا اليوم</numerusform>
            <numerusform>ظهر %Ln جهاز اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>تجري المزامنة مع %1</translation>
    </message>
    <message>
        <source>Keep both devices switched on</source>
        <translation>أبقِ الجهازين مشغّلين</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left. Keep both devices switched on</source>
        <translation>
            <numerusform>بقي أقل من دقيقة. أبقِ الجهازين مشغّلين</numerusform>
            <numerusform>بقي نحو دقيقة. أبقِ الجهازين مشغّلين</numerusform>
            <numerusform>بقي نحو دقيقتين. أبقِ الجهازين مشغّلين</numerusform>
            <numerusform>بقي نحو %Ln دقائق. أبقِ الجهازين مشغّلين</numerusform>
            <numerusform>بقي نحو %Ln دقيقة. أبقِ الجهازين مشغّلين</numerusform>
            <numerusform>بقي نحو %Ln دقيقة. أبقِ الجهازين مشغّلين</numerusform>
        </translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>لا مرفق تعليمي بعد</translation>
    </message>
    <message>
        <source>This screen needs its administrator: it has to join a facility first</source>
        <translation>تحتاج هذه الشاشة إلى مشرفها: يجب أن تنضم إلى مرفق تعليمي أولًا</translation>
    </message>
    <message>
        <source>%1 is not the device it was</source>
        <translation>لم يعد %1 الجهاز نفسه</translation>
    </message>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>توقفت: هذه الشاشة تحتاج إلى مشرفها</translation>
    </message>
    <message>
        <source>No device seen yet</source>
        <translation>لم يظهر أي جهاز بعد</translation>
    </message>
    <message>
        <source>A device of the facility syncs by itself as soon as it is near</source>
        <translation>يتزامن جهاز من المرفق تلقائيًا حالما يكون قريبًا</translation>
    </message>
    <message>
        <source>No device seen since %1</source>
        <translation>لم يظهر أي جهاز منذ %1</translation>
    </message>
    <message>
        <source>Last synced %1, with %2</source>
        <translation>آخر مزامنة: %1، مع %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>time, device</comment>
        <translation>%1، مع %2</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln device(s): %1</source>
        <translation>
            <numerusform>على %Ln جهاز: %1</numerusform>
            <numerusform>على جهاز واحد: %1</numerusform>
            <numerusform>على جهازين: %1</numerusform>
            <numerusform>على %Ln أجهزة: %1</numerusform>
            <numerusform>على %Ln جهازًا: %1</numerusform>
            <numerusform>على %Ln جهاز: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>آخر مزامنة: %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>how long a sync has been running</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Starts as soon as there is a place</source>
        <translation>تبدأ حالما يتوفر مكان</translation>
    </message>
    <message>
        <source>Starts after %1</source>
        <translation>تبدأ بعد انتهاء %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الجهاز نفسه</translation>
    </message>
    <message>
        <source>Its key has changed</source>
        <translation>تغيّر مفتاحه</translation>
    </message>
    <message>
        <source>This is not the device you met before.</source>
        <translation>هذا ليس الجهاز الذي عرفته من قبل.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Nothing is synced before the words on both screens were compared. Nothing is lost.</source>
        <translation>تغيّر مفتاحه. ربما أُعدّ من جديد، أو هناك من يتوسط بينكما. لا يُزامَن شيء قبل مقارنة الكلمات على الشاشتين. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Ask its administrator. If it was set up anew, forget it and add it again. Nothing is lost.</source>
        <translation>تغيّر مفتاحه. ربما أُعدّ من جديد، أو هناك من يتوسط بينكما. اسأل مشرفه. إن كان قد أُعدّ من جديد، فانسَه وأضفه مرة أخرى. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>Asking whether it is there</source>
        <translation>جارٍ السؤال إن كان موجودًا</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تتم مزامنته بعد</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>It has no facility to share</source>
        <translation>ليس لديه مرفق تعليمي لمشاركته</translation>
    </message>
    <message>
        <source>You have no facility in common</source>
        <translation>لا مرفق تعليميًا مشتركًا بينكما</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln record(s) arrived and are kept.</source>
        <translation>
            <numerusform>أُلغيت. لم يصل أي سجل.</numerusform>
            <numerusform>أُلغيت. وصل سجل واحد وهو محفوظ.</numerusform>
            <numerusform>أُلغيت. وصل سجلان وهما محفوظان.</numerusform>
            <numerusform>أُلغيت. وصلت %Ln سجلات وهي محفوظة.</numerusform>
            <numerusform>أُلغيت. وصل %Ln سجلًا وهي محفوظة.</numerusform>
            <numerusform>أُلغيت. وصل %Ln سجل وهي محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>تُكمل المزامنة التالية من هناك.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>The sync stopped. Nothing is lost.</source>
        <translation>توقفت المزامنة. لم يُفقد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>سجل واحد للمراجعة</numerusform>
            <numerusform>سجلان للمراجعة</numerusform>
            <numerusform>%Ln سجلات للمراجعة</numerusform>
            <numerusform>%Ln سجلًا للمراجعة</numerusform>
            <numerusform>%Ln سجل للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how many records</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync to get its records</source>
        <translation>أجرِ المزامنة للحصول على سجلاته</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Join facility…</source>
        <translation>الانضمام إلى مرفق…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Compare keys</source>
        <translation>مقارنة المفاتيح</translation>
    </message>
    <message>
        <source>Pitanga %1</source>
        <translation>Pitanga %1</translation>
    </message>
    <message>
        <source>Kolibri %1</source>
        <translation>Kolibri %1</translation>
    </message>
    <message>
        <source>Morango %1</source>
        <translation>Morango %1</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Encrypted, not compared</source>
        <translation>مشفّر، لم يُقارن</translation>
    </message>
    <message>
        <source>Receiving %1 of %2 records</source>
        <translation>استلام السجلات: %1 من %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2 records</source>
        <translation>إرسال السجلات: %1 من %2</translation>
    </message>
    <message>
        <source>Receiving records</source>
        <translation>استلام السجلات</translation>
    </message>
    <message>
        <source>Sending records</source>
        <translation>إرسال السجلات</translation>
    </message>
    <message>
        <source>Receiving, %1 records so far</source>
        <translation>استلام السجلات: %1 حتى الآن</translation>
    </message>
    <message>
        <source>Sending, %1 records so far</source>
        <translation>إرسال السجلات: %1 حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1 is storing your %Ln record(s)</source>
        <translation>
            <numerusform>يخزّن %1 سجلاتك</numerusform>
            <numerusform>يخزّن %1 سجلك الوحيد</numerusform>
            <numerusform>يخزّن %1 سجلَيك</numerusform>
            <numerusform>يخزّن %1 سجلاتك (%Ln)</numerusform>
            <numerusform>يخزّن %1 سجلاتك (%Ln)</numerusform>
            <numerusform>يخزّن %1 سجلاتك (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is storing the records</source>
        <translation>يخزّن %1 السجلات</translation>
    </message>
    <message>
        <source>%1 is preparing the records</source>
        <translation>يجهّز %1 السجلات</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message>
        <source>About a minute left</source>
        <translation>بقي نحو دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>في انتظار دورها</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بالجهاز %1</translation>
    </message>
    <message numerus="yes">
        <source>Storing and checking %Ln record(s)</source>
        <translation>
            <numerusform>تخزين السجلات وفحصها</numerusform>
            <numerusform>تخزين سجل واحد وفحصه</numerusform>
            <numerusform>تخزين سجلين وفحصهما</numerusform>
            <numerusform>تخزين %Ln سجلات وفحصها</numerusform>
            <numerusform>تخزين %Ln سجلًا وفحصها</numerusform>
            <numerusform>تخزين %Ln سجل وفحصها</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing and checking the records</source>
        <translation>تخزين السجلات وفحصها</translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <comment>bytes moved, bytes a second</comment>
        <translation>%1، %2/ث</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Working out the time…</source>
        <translation>جارٍ حساب الوقت…</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>لا جديد. لدى الجهازين البيانات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new came. %Ln record(s) were sent.</source>
        <translation>
            <numerusform>لم يصل جديد. لم يُرسل أي سجل.</numerusform>
            <numerusform>لم يصل جديد. أُرسل سجل واحد.</numerusform>
            <numerusform>لم يصل جديد. أُرسل سجلان.</numerusform>
            <numerusform>لم يصل جديد. أُرسلت %Ln سجلات.</numerusform>
            <numerusform>لم يصل جديد. أُرسل %Ln سجلًا.</numerusform>
            <numerusform>لم يصل جديد. أُرسل %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are stored.</source>
        <translation>
            <numerusform>لم يصل أي سجل.</numerusform>
            <numerusform>وصل سجل واحد وهو مخزّن.</numerusform>
            <numerusform>وصل سجلان وهما مخزّنان.</numerusform>
            <numerusform>وصلت %Ln سجلات وهي مخزّنة.</numerusform>
            <numerusform>وصل %Ln سجلًا وهي مخزّنة.</numerusform>
            <numerusform>وصل %Ln سجل وهي مخزّنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived. All %Ln record(s) are stored and checked.</source>
        <translation>
            <numerusform>وصل كل شيء.</numerusform>
            <numerusform>وصل كل شيء. خُزّن السجل الوحيد وفُحص.</numerusform>
            <numerusform>وصل كل شيء. خُزّن السجلان وفُحصا.</numerusform>
            <numerusform>وصل كل شيء. خُزّنت السجلات كلها (%Ln) وفُحصت.</numerusform>
            <numerusform>وصل كل شيء. خُزّنت السجلات كلها (%Ln) وفُحصت.</numerusform>
            <numerusform>وصل كل شيء. خُزّنت السجلات كلها (%Ln) وفُحصت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1</source>
        <translation>تمت المزامنة مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are kept. The next sync goes on from there.</source>
        <translation>
            <numerusform>لم يصل أي سجل. تُكمل المزامنة التالية من هناك.</numerusform>
            <numerusform>وصل سجل واحد وهو محفوظ. تُكمل المزامنة التالية من هناك.</numerusform>
            <numerusform>وصل سجلان وهما محفوظان. تُكمل المزامنة التالية من هناك.</numerusform>
            <numerusform>وصلت %Ln سجلات وهي محفوظة. تُكمل المزامنة التالية من هناك.</numerusform>
            <numerusform>وصل %Ln سجلًا وهي محفوظة. تُكمل المزامنة التالية من هناك.</numerusform>
            <numerusform>وصل %Ln سجل وهي محفوظة. تُكمل المزامنة التالية من هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped while syncing with %1</source>
        <translation>توقفت المزامنة مع %1</translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records received</comment>
        <translation>تمت المزامنة مع %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received.</source>
        <translation>
            <numerusform>لم يُستلم أي سجل.</numerusform>
            <numerusform>استُلم سجل واحد.</numerusform>
            <numerusform>استُلم سجلان.</numerusform>
            <numerusform>استُلمت %Ln سجلات.</numerusform>
            <numerusform>استُلم %Ln سجلًا.</numerusform>
            <numerusform>استُلم %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records sent</comment>
        <translation>تمت المزامنة مع %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent.</source>
        <translation>
            <numerusform>لم يُرسل أي سجل.</numerusform>
            <numerusform>أُرسل سجل واحد.</numerusform>
            <numerusform>أُرسل سجلان.</numerusform>
            <numerusform>أُرسلت %Ln سجلات.</numerusform>
            <numerusform>أُرسل %Ln سجلًا.</numerusform>
            <numerusform>أُرسل %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. Nothing new.</source>
        <translation>تمت المزامنة مع %1. لا جديد.</translation>
    </message>
    <message>
        <source>%1. %2 moved. %3.</source>
        <comment>how long, how much, when</comment>
        <translation>استغرقت %1. نُقل %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed on both devices.</source>
        <translation>
            <numerusform>لم يتغيّر أي سجل على الجهازين معًا.</numerusform>
            <numerusform>تغيّر سجل واحد على الجهازين معًا.</numerusform>
            <numerusform>تغيّر سجلان على الجهازين معًا.</numerusform>
            <numerusform>تغيّرت %Ln سجلات على الجهازين معًا.</numerusform>
            <numerusform>تغيّر %Ln سجلًا على الجهازين معًا.</numerusform>
            <numerusform>تغيّر %Ln سجل على الجهازين معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>النسختان محفوظتان.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be applied yet.</source>
        <translation>
            <numerusform>طُبّقت السجلات كلها.</numerusform>
            <numerusform>تعذّر تطبيق سجل واحد حتى الآن.</numerusform>
            <numerusform>تعذّر تطبيق سجلين حتى الآن.</numerusform>
            <numerusform>تعذّر تطبيق %Ln سجلات حتى الآن.</numerusform>
            <numerusform>تعذّر تطبيق %Ln سجلًا حتى الآن.</numerusform>
            <numerusform>تعذّر تطبيق %Ln سجل حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, and apply by themselves when what they wait for arrives.</source>
        <translation>السجلات محفوظة، وتُطبَّق تلقائيًا عندما يصل ما تنتظره.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>compare %1</source>
        <translation>المقارنة %1</translation>
    </message>
    <message>
        <source>receive %1</source>
        <translation>الاستلام %1</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>التخزين %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>الإرسال %1</translation>
    </message>
    <message>
        <source>storing there %1</source>
        <translation>التخزين هناك %1</translation>
    </message>
    <message>
        <source>finish %1</source>
        <translation>الإنهاء %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Done, %Ln to review</source>
        <translation>
            <numerusform>تمت، لا شيء للمراجعة</numerusform>
            <numerusform>تمت، سجل واحد للمراجعة</numerusform>
            <numerusform>تمت، سجلان للمراجعة</numerusform>
            <numerusform>تمت، %Ln للمراجعة</numerusform>
            <numerusform>تمت، %Ln للمراجعة</numerusform>
            <numerusform>تمت، %Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::ValueField</name>
    <message>
        <source>secret, not shown</source>
        <translation>سرّي، لا يُعرض</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::VersionList</name>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>المعتمدة الآن</translation>
    </message>
    <message>
        <source>Saved as change %1 of that device</source>
        <translation>حُفظت بوصفها التغيير %1 لذلك الجهاز</translation>
    </message>
</context>
<context>
    <name>pitanga::WindowNotices</name>
    <message>
        <source>A sync is running.</source>
        <translation>هناك مزامنة جارية.</translation>
    </message>
    <message>
        <source>If you quit, what arrived is kept, and the next sync goes on from there.</source>
        <translation>إذا أنهيت البرنامج، يبقى ما وصل محفوظًا، وتُكمل المزامنة التالية من هناك.</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>متابعة المزامنة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>pitanga::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>pitanga::WordTiles</name>
    <message>
        <source>The words: %1</source>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>The same in digits: %1</source>
        <translation>نفسها بالأرقام: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::Words</name>
    <message>
        <source>The text is nested more than %1 levels deep.</source>
        <translation>النص متداخل بأكثر من %1 مستوى.</translation>
    </message>
    <message>
        <source>The text is not valid JSON, at byte %1.</source>
        <translation>النص ليس JSON صالحًا، عند البايت %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number in words. Check the spelling: each word has five letters, such as “damuh”.</source>
        <translation>“%1” ليس عددًا مكتوبًا بالكلمات. راجع الإملاء: كل كلمة من خمسة أحرف، مثل “damuh”.</translation>
    </message>
    <message>
        <source>Devices nearby cannot be found: another program keeps the port for it (5353) to itself. Addresses can still be typed.</source>
        <translation>لا يمكن العثور على الأجهزة القريبة: برنامج آخر يستأثر بالمنفذ اللازم لذلك (5353). لا يزال من الممكن كتابة العناوين.</translation>
    </message>
    <message>
        <source>This device or facility is not known here any more.</source>
        <translation>لم يعد هذا الجهاز أو المرفق معروفًا هنا.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit. Choose another.</source>
        <translation>يحتاج الاسم إلى حرف أو رقم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A sync with this device is under way. What it moves is told on its card.</source>
        <translation>هناك مزامنة جارية مع هذا الجهاز. وما تنقله مذكور في بطاقته.</translation>
    </message>
    <message>
        <source>This device is not connected to a network. Connect it to the one that the others are in.</source>
        <translation>هذا الجهاز غير متصل بشبكة. صِله بالشبكة التي عليها الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) answers other devices for this home already.</source>
        <translation>برنامج آخر (%1، العملية %2) يجيب الأجهزة الأخرى من مجلد البيانات هذا بالفعل.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Look whether it is still there.</source>
        <translation>لا يمكن قراءة الملف %1. انظر هل لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file. Choose another.</source>
        <translation>الملف %1 أكبر من أن يكون ملف شهادة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The history of record %1 does not include its last version.</source>
        <translation>تاريخ السجل %1 لا يشمل نسخته الأخيرة.</translation>
    </message>
    <message>
        <source>Record %1 carries a version of this device that was never counted.</source>
        <translation>يحمل السجل %1 نسخة من هذا الجهاز لم تُعدّ قط.</translation>
    </message>
    <message>
        <source>Record %1 has no version and no change that waits for one.</source>
        <translation>ليس للسجل %1 نسخة ولا تغيير ينتظر نسخة.</translation>
    </message>
    <message>
        <source>Record %1 has a version without a counter.</source>
        <translation>للسجل %1 نسخة بلا عدّاد.</translation>
    </message>
    <message>
        <source>Record %1 is shown, although it was deleted and nobody changed it.</source>
        <translation>السجل %1 معروض، مع أنه حُذف ولم يغيّره أحد.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and no change is there.</source>
        <translation>السجل %1 معلَّم بأنه تغيّر، ولا تغيير فيه.</translation>
    </message>
    <message>
        <source>Record %1 has a second text, and nothing waits.</source>
        <translation>للسجل %1 نص ثانٍ، ولا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and the views do not show it.</source>
        <translation>السجل %1 معلَّم بأنه تغيّر، وطرق العرض لا تُظهره.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text is not a JSON object.</source>
        <translation>السجل %1 معروض، ونصه ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Record %1 was erased, and its text is still there.</source>
        <translation>مُحي السجل %1، ولا يزال نصه موجودًا.</translation>
    </message>
    <message>
        <source>The conflict text of record %1 does not end as it must.</source>
        <translation>نص التعارض في السجل %1 لا ينتهي كما يجب.</translation>
    </message>
    <message>
        <source>A counter belongs to record number %1, which is not there.</source>
        <translation>هناك عدّاد يخص السجل رقم %1، وهو غير موجود.</translation>
    </message>
    <message>
        <source>It is not noted where the versions of instance number %1 are.</source>
        <translation>لم يُسجَّل مكان نسخ المثيل رقم %1.</translation>
    </message>
    <message>
        <source>It is wrongly noted how many records instance number %1 saved last.</source>
        <translation>العدد المسجَّل للسجلات التي حفظها المثيل رقم %1 آخرًا غير صحيح.</translation>
    </message>
    <message>
        <source>This device claims to know more of itself than it counted, under %1.</source>
        <translation>يدّعي هذا الجهاز أنه يعرف عن نفسه أكثر مما عدّ، تحت %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this device is in force, but %1.</source>
        <translation>ليست لهذا الجهاز هوية سارية واحدة بالضبط، بل %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this database is in force, but %1.</source>
        <translation>ليست لقاعدة البيانات هذه هوية سارية واحدة بالضبط، بل %1.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it was to send is still listed.</source>
        <translation>انتهى النقل %1، ولا يزال ما كان عليه إرساله مدرجًا.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it received still waits to be merged.</source>
        <translation>انتهى النقل %1، ولا يزال ما استلمه ينتظر الدمج.</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is not there.</source>
        <translation>صف في الجدول %1 يشير إلى صف غير موجود.</translation>
    </message>
    <message>
        <source>What is stored of certificate %1 is not what was signed.</source>
        <translation>ما خُزّن من الشهادة %1 ليس ما وُقّع.</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be believed: %2</source>
        <translation>لا يمكن الوثوق بالشهادة %1: %2</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>ملف قاعدة البيانات تالف: %1</translation>
    </message>
    <message>
        <source>Another program has changed or removed what belongs to the views: %1. It is made anew at the next start.</source>
        <translation>غيّر برنامج آخر ما يخص طرق العرض أو أزاله: %1. يُنشأ من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>What belongs to the views was changed or removed: %1. It was made anew when the home was opened.</source>
        <translation>تغيّر ما يخص طرق العرض أو أُزيل: %1. وقد أُنشئ من جديد عند فتح مجلد البيانات.</translation>
    </message>
    <message>
        <source>The id of record %1 does not follow from its partition, source id and model.</source>
        <translation>معرّف السجل %1 لا يوافق قسمه ومعرّف مصدره ونموذجه.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text breaks the rules of its model: %2</source>
        <translation>السجل %1 معروض، ونصه يخالف قواعد نموذجه: %2</translation>
    </message>
    <message>
        <source>Record %1 was applied and not deleted, and the views do not show it.</source>
        <translation>طُبّق السجل %1 ولم يُحذف، وطرق العرض لا تُظهره.</translation>
    </message>
    <message>
        <source>Not checked: needs what failed above.</source>
        <translation>لم يُفحص: يعتمد على ما فشل أعلاه.</translation>
    </message>
    <message>
        <source>This laptop is in a network.</source>
        <translation>هذا الحاسوب متصل بشبكة.</translation>
    </message>
    <message>
        <source>The address is numeric and needs no name.</source>
        <translation>العنوان رقمي ولا يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>The name leads to an address.</source>
        <translation>يقود الاسم إلى عنوان.</translation>
    </message>
    <message>
        <source>A device has this address.</source>
        <translation>هناك جهاز بهذا العنوان.</translation>
    </message>
    <message>
        <source>A program answers there.</source>
        <translation>يجيب برنامج هناك.</translation>
    </message>
    <message>
        <source>Nothing blocks the way.</source>
        <translation>لا شيء يسد الطريق.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the key is the known one.</source>
        <translation>الاتصال مشفّر، والمفتاح هو المعروف.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>Its program can sync with this one.</source>
        <translation>يمكن لبرنامجه المزامنة مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>You both hold the same facility.</source>
        <translation>لديكما المرفق نفسه.</translation>
    </message>
    <message>
        <source>You both held the same facility when you last met.</source>
        <translation>كان لديكما المرفق نفسه في آخر لقاء.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is valid.</source>
        <translation>شهادة هذا الحاسوب صالحة.</translation>
    </message>
    <message>
        <source>Right, as far as the other device tells.</source>
        <translation>مضبوطة، حسب ما يذكره الجهاز الآخر.</translation>
    </message>
    <message>
        <source>Enough for about %1 records.</source>
        <translation>تكفي لنحو %1 سجل.</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>لا يوجد نوع سجل باسم %1.</translation>
    </message>
    <message>
        <source>There is no field called %1.</source>
        <translation>لا يوجد حقل باسم %1.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>لم يعد هذا السجل هنا.</translation>
    </message>
    <message>
        <source>That device does not wait for an answer any more. It can ask again.</source>
        <translation>لم يعد ذلك الجهاز ينتظر إجابة. يمكنه أن يطلب مجددًا.</translation>
    </message>
    <message>
        <source>The other device sent counters that make no sense.</source>
        <translation>أرسل الجهاز الآخر عدّادات لا معنى لها.</translation>
    </message>
    <message>
        <source>must be 32 lower-case hex digits</source>
        <translation>يجب أن يكون 32 رقمًا سداسيًا عشريًا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>يجب أن يكون UUID</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>must be a text that holds JSON</source>
        <translation>يجب أن يكون نصًا يحتوي على JSON</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)</source>
        <translation>يجب أن يكون وقتًا مثل ‎2024-09-02 05:31:07.120000(Africa/Nairobi)‎</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02T05:31:07.120Z</source>
        <translation>يجب أن يكون وقتًا مثل ‎2024-09-02T05:31:07.120Z</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>must have a value</source>
        <translation>يجب أن تكون له قيمة</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters (it has %2)</source>
        <translation>يجب ألا يزيد على %1 حرفًا (فيه %2)</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>يجب ألا يقل عن %1 حرفًا</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>يجب أن يكون واحدًا من %1</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>يجب ألا يقل عن %1</translation>
    </message>
    <message>
        <source>must not be greater than %1</source>
        <translation>يجب ألا يزيد على %1</translation>
    </message>
    <message>
        <source>must be an e-mail address, or at most 30 characters without spaces and punctuation</source>
        <translation>يجب أن يكون عنوان بريد إلكتروني، أو 30 حرفًا على الأكثر بلا مسافات ولا علامات ترقيم</translation>
    </message>
    <message>
        <source>must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED</source>
        <translation>يجب أن يكون سنة من 1900 إلى 3000، أو NOT_SPECIFIED أو DEFERRED</translation>
    </message>
    <message>
        <source>must be left empty</source>
        <translation>يجب أن يُترك فارغًا</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(مخفي)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>type &apos;%1&apos; is not known</source>
        <translation>النوع &apos;%1&apos; غير معروف</translation>
    </message>
    <message>
        <source>min_length must not be greater than max_length</source>
        <translation>يجب ألا يزيد min_length على max_length</translation>
    </message>
    <message>
        <source>only a string can have a length limit</source>
        <translation>لا يمكن أن يكون حد للطول إلا للنوع string</translation>
    </message>
    <message>
        <source>max_length is missing; a text without a limit has the type text</source>
        <translation>قيمة max_length غير موجودة؛ والنص بلا حد نوعه text</translation>
    </message>
    <message>
        <source>min must not be greater than max</source>
        <translation>يجب ألا يزيد min على max</translation>
    </message>
    <message>
        <source>only a number can have min or max</source>
        <translation>لا يمكن أن يكون min أو max إلا لعدد</translation>
    </message>
    <message>
        <source>references must name at least one model</source>
        <translation>يجب أن يسمّي references نموذجًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>a reference must have the type uuid_hex</source>
        <translation>يجب أن يكون المرجع من النوع uuid_hex</translation>
    </message>
    <message>
        <source>on_delete can only be cascade</source>
        <translation>لا يمكن أن يكون on_delete إلا cascade</translation>
    </message>
    <message>
        <source>on_delete is missing</source>
        <translation>قيمة on_delete غير موجودة</translation>
    </message>
    <message>
        <source>on_delete needs references</source>
        <translation>يحتاج on_delete إلى references</translation>
    </message>
    <message>
        <source>may_be_absent needs a reference that can be null</source>
        <translation>يحتاج may_be_absent إلى مرجع يمكن أن يكون null</translation>
    </message>
    <message>
        <source>validator &apos;%1&apos; is not known</source>
        <translation>المدقّق &apos;%1&apos; غير معروف</translation>
    </message>
    <message>
        <source>only a json_text can have a json_schema</source>
        <translation>لا يمكن أن يكون json_schema إلا للنوع json_text</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a column</source>
        <translation>يجب أن يتكون name من a-z و‎0-9‎ و‎_‎ وألا يبدأ برقم: لأنه يصبح عمودًا</translation>
    </message>
    <message>
        <source>must_be_null needs null to be true</source>
        <translation>يحتاج must_be_null إلى أن يكون null بقيمة true</translation>
    </message>
    <message>
        <source>choices must have at least one entry</source>
        <translation>يجب أن يكون في choices عنصر واحد على الأقل</translation>
    </message>
    <message>
        <source>auto can only be on_save</source>
        <translation>لا يمكن أن يكون auto إلا on_save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have a value, because the record&apos;s identity is made of it.</source>
        <translation>يجب أن تكون للحقل &apos;%1&apos; قيمة، لأن هوية السجل تتكون منه.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are made by Kolibri only. Those that are here can be changed and deleted.</source>
        <translation>لا يُنشئ السجلات من النوع “%1” إلا Kolibri. ويمكن تغيير الموجود منها هنا وحذفه.</translation>
    </message>
    <message>
        <source>This record has the id of a root certificate, and none is given.</source>
        <translation>لهذا السجل معرّف شهادة جذر، ولم تُعطَ أي شهادة.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is not made of 32 lower-case hex digits.</source>
        <translation>المعرّف &apos;%1&apos; لا يتكون من 32 رقمًا سداسيًا عشريًا بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>No rule names a partition for this record.</source>
        <translation>لا قاعدة تحدد قسمًا لهذا السجل.</translation>
    </message>
    <message>
        <source>The source id must not be empty.</source>
        <translation>يجب ألا يكون معرّف المصدر فارغًا.</translation>
    </message>
    <message>
        <source>The source id is longer than %1 characters.</source>
        <translation>معرّف المصدر أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The partition is longer than %1 characters.</source>
        <translation>القسم أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>must name types of JSON</source>
        <translation>يجب أن يسمّي أنواع JSON</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>is a keyword that is not known here</source>
        <translation>كلمة مفتاحية غير معروفة هنا</translation>
    </message>
    <message>
        <source>%1 is not of the expected kind (%2)</source>
        <translation>%1 ليس من النوع المتوقع (%2)</translation>
    </message>
    <message>
        <source>%1 is none of the allowed values</source>
        <translation>%1 ليس من القيم المسموح بها</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;</source>
        <translation>%1 ينقصه &quot;%2&quot;</translation>
    </message>
    <message>
        <source>an entry of %1</source>
        <translation>عنصر من %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos;, which is no placeholder</source>
        <translation>%1 فيه &apos;%2&apos;، وهو ليس عنصرًا نائبًا</translation>
    </message>
    <message>
        <source>template is empty, and a source id must not be</source>
        <translation>القالب template فارغ، ولا يجوز أن يكون معرّف المصدر فارغًا</translation>
    </message>
    <message>
        <source>template must not contain ${id}, which is computed from the source id</source>
        <translation>يجب ألا يحتوي template على ‎${id}‎، لأنه يُحسب من معرّف المصدر</translation>
    </message>
    <message>
        <source>kind must be random_uuid, root_certificate_id, template or made_elsewhere</source>
        <translation>يجب أن يكون kind واحدًا من random_uuid أو root_certificate_id أو template أو made_elsewhere</translation>
    </message>
    <message>
        <source>when.%1 must be &quot;null&quot; or &quot;not_null&quot;</source>
        <translation>يجب أن يكون when.%1 إما &quot;null&quot; أو &quot;not_null&quot;</translation>
    </message>
    <message>
        <source>when must name a field</source>
        <translation>يجب أن يسمّي when حقلًا</translation>
    </message>
    <message>
        <source>partition[%1] can never be reached, since the one before it always holds</source>
        <translation>لا يمكن بلوغ partition[%1] أبدًا، لأن ما قبله ينطبق دائمًا</translation>
    </message>
    <message>
        <source>partition must have at least one rule</source>
        <translation>يجب أن تكون في partition قاعدة واحدة على الأقل</translation>
    </message>
    <message>
        <source>the last rule of partition must have no condition, or some records have no partition</source>
        <translation>يجب أن تكون آخر قاعدة في partition بلا شرط، وإلا بقيت سجلات بلا قسم</translation>
    </message>
    <message>
        <source>self_reference must be one object: the protocol knows at most one a model</source>
        <translation>يجب أن يكون self_reference كائنًا واحدًا: لا يعرف البروتوكول أكثر من واحد لكل نموذج</translation>
    </message>
    <message>
        <source>unique_together must be a list of lists of field names</source>
        <translation>يجب أن يكون unique_together قائمة من قوائم أسماء الحقول</translation>
    </message>
    <message>
        <source>this name is taken by another field</source>
        <translation>هذا الاسم مستخدم لحقل آخر</translation>
    </message>
    <message>
        <source>integration must be bulk_replace or one_by_one_with_model_rules</source>
        <translation>يجب أن يكون integration إما bulk_replace أو one_by_one_with_model_rules</translation>
    </message>
    <message>
        <source>id can only be source_id; leave it out for a computed id</source>
        <translation>لا يمكن أن يكون id إلا source_id؛ اتركه لمعرّف محسوب</translation>
    </message>
    <message>
        <source>index names &apos;%1&apos;, which is no field of this model</source>
        <translation>يسمّي index الحقل &apos;%1&apos;، وهو ليس حقلًا في هذا النموذج</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a view</source>
        <translation>يجب أن يتكون name من a-z و‎0-9‎ و‎_‎ وألا يبدأ برقم: لأنه يصبح طريقة عرض</translation>
    </message>
    <message>
        <source>name must not be longer than %1 characters</source>
        <translation>يجب ألا يزيد name على %1 حرفًا</translation>
    </message>
    <message>
        <source>is not the id that the record is stored under</source>
        <translation>ليس المعرّف الذي خُزّن السجل تحته</translation>
    </message>
    <message>
        <source>stands there twice, so that two devices could read it differently</source>
        <translation>مذكور مرتين، فقد يقرؤه جهازان قراءتين مختلفتين</translation>
    </message>
    <message>
        <source>the text of the record is no JSON object</source>
        <translation>نص السجل ليس كائن JSON</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>فيه مفتاح مكرر</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 غير موجود</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 يجب أن يكون %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>%1 must be a positive whole number</source>
        <translation>%1 يجب أن يكون عددًا صحيحًا موجبًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>%1 must be a list of names</source>
        <translation>%1 يجب أن يكون قائمة أسماء</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; twice</source>
        <translation>%1 فيه &apos;%2&apos; مرتين</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here</source>
        <translation>&apos;%1&apos; ليس مفتاحًا معروفًا هنا</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is no field of this model</source>
        <translation>%1 يسمّي &apos;%2&apos;، وهو ليس حقلًا في هذا النموذج</translation>
    </message>
    <message>
        <source>every record has a field of this name already</source>
        <translation>لكل سجل حقل بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>default does not fit: %1</source>
        <translation>قيمة default غير مناسبة: %1</translation>
    </message>
    <message>
        <source>choices do not fit: %1</source>
        <translation>قيم choices غير مناسبة: %1</translation>
    </message>
    <message>
        <source>references &apos;%1&apos;, which is no model here</source>
        <translation>يشير إلى &apos;%1&apos;، وهو ليس نموذجًا هنا</translation>
    </message>
    <message>
        <source>a second reference to its own model; the protocol knows at most one</source>
        <translation>مرجع ثانٍ إلى نموذجه نفسه؛ لا يعرف البروتوكول أكثر من واحد</translation>
    </message>
    <message>
        <source>refers to its own model, so the model needs self_reference</source>
        <translation>يشير إلى نموذجه نفسه، فيحتاج النموذج إلى self_reference</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which has no references</source>
        <translation>%1 يسمّي &apos;%2&apos;، وليس له references</translation>
    </message>
    <message>
        <source>%1 has the parent &apos;%2&apos;, which &apos;%3&apos; does not refer to</source>
        <translation>%1 له الأصل &apos;%2&apos;، و&apos;%3&apos; لا يشير إليه</translation>
    </message>
    <message>
        <source>%1 must not have alternatives; only a label may</source>
        <translation>يجب ألا تكون لـ %1 بدائل؛ لا تكون إلا لعنوان label</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; in hex, which is no uuid_dashed</source>
        <translation>%1 فيه &apos;%2&apos; بالسداسي العشري، وهو ليس uuid_dashed</translation>
    </message>
    <message>
        <source>constant_fields.%1 does not fit: %2</source>
        <translation>قيمة constant_fields.%1 غير مناسبة: %2</translation>
    </message>
    <message>
        <source>models[%1] &apos;%2&apos;: shares its table with &apos;%3&apos; and has the same constant_fields</source>
        <translation>النموذج &apos;%2&apos; في models[%1]: يشترك في جدوله مع &apos;%3&apos; وله constant_fields نفسها</translation>
    </message>
    <message>
        <source>this name is taken by another model</source>
        <translation>هذا الاسم مستخدم لنموذج آخر</translation>
    </message>
    <message>
        <source>a second model with root_certificate_id; one data set has one root</source>
        <translation>نموذج ثانٍ فيه root_certificate_id؛ لكل مجموعة بيانات جذر واحد</translation>
    </message>
    <message>
        <source>models: references go in a circle: %1</source>
        <translation>النماذج models: المراجع تدور في حلقة: %1</translation>
    </message>
    <message>
        <source>common_fields must be id, _morango_source_id (max_length %1) and _morango_partition (max_length %2): the protocol says so</source>
        <translation>يجب أن تكون common_fields هي id و‎_morango_source_id (max_length %1) و‎_morango_partition (max_length %2): هكذا يقتضي البروتوكول</translation>
    </message>
    <message>
        <source>models must have at least one entry</source>
        <translation>يجب أن يكون في models عنصر واحد على الأقل</translation>
    </message>
    <message>
        <source>template has something that is no placeholder</source>
        <translation>في template ما ليس عنصرًا نائبًا</translation>
    </message>
    <message>
        <source>template names &apos;%1&apos;, which is no field of any model</source>
        <translation>يسمّي template الحقل &apos;%1&apos;، وهو ليس حقلًا في أي نموذج</translation>
    </message>
    <message>
        <source>models has &apos;%1&apos;, which is no model here</source>
        <translation>في models الاسم &apos;%1&apos;، وهو ليس نموذجًا هنا</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>قيمة version غير موجودة</translation>
    </message>
    <message>
        <source>primary_scope_param_key must be made of a-z, 0-9 and _</source>
        <translation>يجب أن يتكون primary_scope_param_key من a-z و‎0-9‎ و‎_</translation>
    </message>
    <message>
        <source>a scope must name what may be read</source>
        <translation>يجب أن يسمّي النطاق ما يُسمح بقراءته</translation>
    </message>
    <message>
        <source>a scope must name what may be written</source>
        <translation>يجب أن يسمّي النطاق ما يُسمح بكتابته</translation>
    </message>
    <message>
        <source>this id is taken by another scope</source>
        <translation>هذا المعرّف مستخدم لنطاق آخر</translation>
    </message>
    <message>
        <source>format must be sync-profile/1; this program reads no other</source>
        <translation>يجب أن يكون format هو sync-profile/1؛ لا يقرأ هذا البرنامج غيره</translation>
    </message>
    <message>
        <source>profile must be made of a-z, 0-9 and _ and not begin with a digit</source>
        <translation>يجب أن يتكون profile من a-z و‎0-9‎ و‎_‎ وألا يبدأ برقم</translation>
    </message>
    <message>
        <source>profile must not be longer than %1 characters</source>
        <translation>يجب ألا يزيد profile على %1 حرفًا</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>يجب أن يكون %1</translation>
    </message>
    <message>
        <source>names a record that is not here</source>
        <translation>يسمّي سجلًا غير موجود هنا</translation>
    </message>
    <message>
        <source>cannot be a record of the kind &quot;%1&quot;</source>
        <translation>لا يمكن أن يكون سجلًا من النوع &quot;%1&quot;</translation>
    </message>
    <message>
        <source>belongs to another school</source>
        <translation>ينتمي إلى مدرسة أخرى</translation>
    </message>
    <message>
        <source>cannot be on while learners may change their password</source>
        <translation>لا يمكن تشغيله ما دام يمكن للمتعلّمين تغيير كلمة مرورهم</translation>
    </message>
    <message>
        <source>cannot be a group: roles belong to a class or the facility</source>
        <translation>لا يمكن أن يكون مجموعة: الأدوار تخص صفًا أو المرفق</translation>
    </message>
    <message>
        <source>can only be coach in a class</source>
        <translation>لا يمكن أن يكون في صف إلا coach</translation>
    </message>
    <message>
        <source>needs a role in the facility before being coach of a class: add &quot;classroom assignable coach&quot; there first</source>
        <translation>يحتاج إلى دور في المرفق قبل أن يصبح مدرّب صف: أضف هناك أولًا &quot;classroom assignable coach&quot;</translation>
    </message>
    <message>
        <source>cannot be the facility: everyone in it belongs to it already</source>
        <translation>لا يمكن أن يكون المرفق: كل من فيه ينتمي إليه من قبل</translation>
    </message>
    <message>
        <source>must be in the class before being in one of its groups</source>
        <translation>يجب أن يكون في الصف قبل أن يكون في إحدى مجموعاته</translation>
    </message>
    <message>
        <source>The name or the password is not right. Check both and try again.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة. تحقق منهما وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The account was not saved. %1: %2.</source>
        <translation>لم يُحفظ الحساب. %1: %2.</translation>
    </message>
    <message>
        <source>There is no facility on this device yet. Create or join one first.</source>
        <translation>لا مرفق تعليمي على هذا الجهاز بعد. أنشئ مرفقًا أو انضم إلى مرفق أولًا.</translation>
    </message>
    <message>
        <source>There is no facility %1 here.</source>
        <translation>لا يوجد المرفق %1 هنا.</translation>
    </message>
    <message>
        <source>Several facilities are here. Say which one the person belongs to.</source>
        <translation>هنا عدة مرافق تعليمية. اذكر المرفق الذي ينتمي إليه الشخص.</translation>
    </message>
    <message>
        <source>must not be empty for an admin or a coach</source>
        <translation>يجب ألا يكون فارغًا لمشرف أو مدرّب</translation>
    </message>
    <message>
        <source>This device was opened without the profile of schools.</source>
        <translation>فُتح هذا الجهاز بلا ملف تعريف المدارس.</translation>
    </message>
    <message>
        <source>The profile %1 knows no certificate that could begin a data set.</source>
        <translation>لا يعرف ملف التعريف %1 شهادة يمكن أن تبدأ بها مجموعة بيانات.</translation>
    </message>
    <message>
        <source>There are no learners in the school %1 here.</source>
        <translation>لا متعلّمين في المدرسة %1 هنا.</translation>
    </message>
    <message>
        <source>something follows after the end of the list</source>
        <translation>هناك شيء بعد نهاية القائمة</translation>
    </message>
    <message>
        <source>the file breaks off: its list is not closed with ]</source>
        <translation>الملف مقطوع: قائمته غير مغلقة بالقوس ‎]‎</translation>
    </message>
    <message>
        <source>a comma is missing between two records</source>
        <translation>تنقص فاصلة بين سجلين</translation>
    </message>
    <message>
        <source>the file breaks off in the middle of this record</source>
        <translation>الملف مقطوع في وسط هذا السجل</translation>
    </message>
    <message>
        <source>model: a record needs the name of its kind</source>
        <translation>الحقل model: يحتاج السجل إلى اسم نوعه</translation>
    </message>
    <message>
        <source>model: there is no such kind of record in the profile %1</source>
        <translation>الحقل model: لا يوجد نوع سجل كهذا في ملف التعريف %1</translation>
    </message>
    <message>
        <source>fields: must be an object</source>
        <translation>الحقل fields: يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>مفتاح مكرر</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken from the file, because of this:</source>
        <translation>لم يؤخذ شيء من الملف، للسبب التالي:</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>و%1 أخرى.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>لا يوجد نوع سجل باسم “%1”.</translation>
    </message>
    <message>
        <source>This device does not have the profile %1.</source>
        <translation>ليس لدى هذا الجهاز ملف التعريف %1.</translation>
    </message>
    <message>
        <source>id: the record in line %1 has the same</source>
        <translation>الحقل id: للسجل في السطر %1 المعرّف نفسه</translation>
    </message>
    <message>
        <source>belongs to the school %1, which is not here and not in this file</source>
        <translation>ينتمي إلى المدرسة %1، وهي ليست هنا ولا في هذا الملف</translation>
    </message>
    <message>
        <source>id: is not the one that follows from the record&apos;s kind, source id and partition</source>
        <translation>الحقل id: ليس المعرّف الناتج من نوع السجل ومعرّف مصدره وقسمه</translation>
    </message>
    <message>
        <source>id: rests on too long a chain of other records</source>
        <translation>الحقل id: يعتمد على سلسلة أطول مما يجب من سجلات أخرى</translation>
    </message>
    <message>
        <source>%1: never changes</source>
        <translation>%1: لا يتغيّر أبدًا</translation>
    </message>
    <message>
        <source>This device may not pass that on: its own certificate does not reach so far. Choose less, or let a device approve that holds the whole facility.</source>
        <translation>لا يُسمح لهذا الجهاز بمنح ذلك: شهادته نفسها لا تصل إلى هذا الحد. اختر أقل، أو دع جهازًا لديه المرفق كله يوافق.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Choose everything, or at least one learner.</source>
        <translation>لم يُختر شيء. اختر كل شيء، أو متعلّمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>One of the chosen learners is not known here any more. Choose again.</source>
        <translation>لم يعد أحد المتعلّمين المختارين معروفًا هنا. اختر من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again. Nothing is lost.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة، ثم حاول مجددًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The file %1 is not a Pitanga database, or it is damaged. It was left as it is.</source>
        <translation>الملف %1 ليس قاعدة بيانات Pitanga، أو هو تالف. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was left as it is; restore a copy of it.</source>
        <translation>قاعدة البيانات %1 تالفة. وقد تُركت كما هي؛ استعد نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>Another program is writing to the database and does not finish. Close it, then try again.</source>
        <translation>برنامج آخر يكتب في قاعدة البيانات ولا ينتهي. أغلقه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The database %1 may not be written to. Check who owns it.</source>
        <translation>لا يُسمح بالكتابة في قاعدة البيانات %1. تحقق من مالكها.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>لا يمكن فتح قاعدة البيانات %1. تحقق من وجود مجلدها ومن مالكها.</translation>
    </message>
    <message>
        <source>The disk with %1 could not be read or written. It may be full or failing.</source>
        <translation>تعذّرت القراءة من القرص الذي فيه %1 أو الكتابة عليه. ربما امتلأ أو بدأ يتعطل.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is lost.</source>
        <translation>أُلغيت العملية. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The memory is full. Close other programs, then try again.</source>
        <translation>الذاكرة ممتلئة. أغلق برامج أخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The database did not do what was asked of it.</source>
        <translation>لم تفعل قاعدة البيانات ما طُلب منها.</translation>
    </message>
    <message>
        <source>This installation lacks the SQLite driver of Qt. Install it.</source>
        <translation>ينقص هذا التثبيت مشغّل SQLite من Qt. ثبّته.</translation>
    </message>
    <message>
        <source>What it belongs to could not be applied yet.</source>
        <translation>تعذّر حتى الآن تطبيق ما ينتمي إليه.</translation>
    </message>
    <message>
        <source>What it belongs to has not arrived.</source>
        <translation>لم يصل بعد ما ينتمي إليه.</translation>
    </message>
    <message>
        <source>The text is not a JSON object.</source>
        <translation>النص ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The other device did not say how many records it sends.</source>
        <translation>لم يذكر الجهاز الآخر عدد السجلات التي يرسلها.</translation>
    </message>
    <message>
        <source>That device cannot give out this certificate. Ask the one where the facility was made.</source>
        <translation>لا يمكن لذلك الجهاز إصدار هذه الشهادة. اسأل الجهاز الذي أُنشئ عليه المرفق.</translation>
    </message>
    <message>
        <source>That device answered with a certificate for somebody else.</source>
        <translation>أجاب ذلك الجهاز بشهادة تخص غيرك.</translation>
    </message>
    <message>
        <source>The key of that certificate is not on this device.</source>
        <translation>مفتاح تلك الشهادة ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The other device takes no certificates that are sent to it. Let it request one.</source>
        <translation>لا يقبل الجهاز الآخر الشهادات المرسلة إليه. دعه يطلب شهادة بنفسه.</translation>
    </message>
    <message>
        <source>The other device sent more counters than can be handled at once.</source>
        <translation>أرسل الجهاز الآخر عدّادات أكثر مما يمكن معالجته دفعة واحدة.</translation>
    </message>
    <message>
        <source>The other device sent counters for data that this sync is not about.</source>
        <translation>أرسل الجهاز الآخر عدّادات لبيانات لا تخص هذه المزامنة.</translation>
    </message>
    <message>
        <source>The other device sent records that cannot be right. None of them was kept.</source>
        <translation>أرسل الجهاز الآخر سجلات لا يمكن أن تكون صحيحة. لم يُحتفظ بأي منها.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which could not be applied itself.</source>
        <translation>%1: يشير إلى %2، وقد تعذّر تطبيقه هو نفسه.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which has not arrived.</source>
        <translation>%1: يشير إلى %2، ولم يصل بعد.</translation>
    </message>
    <message>
        <source>The record %1 (%2) is not sent, because its id is not the one that follows from its fields. Delete it and make it again.</source>
        <translation>لا يُرسل السجل %1 (%2)، لأن معرّفه ليس المعرّف الناتج من حقوله. احذفه وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>The two devices have no facility in common. Join the facility first.</source>
        <translation>لا مرفق تعليميًا مشتركًا بين الجهازين. انضم إلى المرفق أولًا.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow this direction of the sync.</source>
        <translation>شهادتا الجهازين لا تسمحان بهذا الاتجاه من المزامنة.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow all that was chosen to sync.</source>
        <translation>شهادتا الجهازين لا تسمحان بكل ما اختير للمزامنة.</translation>
    </message>
    <message>
        <source>Another program on this device is syncing with that device.</source>
        <translation>برنامج آخر على هذا الجهاز يزامن مع ذلك الجهاز الآن.</translation>
    </message>
    <message>
        <source>The other device could not prove that its certificate is its own. Do not sync with it.</source>
        <translation>لم يتمكن الجهاز الآخر من إثبات أن شهادته له. لا تزامن معه.</translation>
    </message>
    <message>
        <source>A certificate that this sync needs is not here any more.</source>
        <translation>لم تعد هنا شهادة تحتاج إليها هذه المزامنة.</translation>
    </message>
    <message>
        <source>A sync that the other device asked for failed. Nothing is lost.</source>
        <translation>فشلت مزامنة طلبها الجهاز الآخر. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The other device stopped before the end. Nothing is lost.</source>
        <translation>توقف الجهاز الآخر قبل النهاية. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The other device could not do its part of the sync. Try again; if it happens again, look at its log. Nothing is lost.</source>
        <translation>لم يتمكن الجهاز الآخر من أداء دوره في المزامنة. حاول مجددًا؛ وإن تكرر ذلك فانظر في سجل أحداثه. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The other device does not get on with its part of the sync. Try again later. Nothing is lost.</source>
        <translation>لا يتقدم الجهاز الآخر في دوره في المزامنة. حاول مجددًا لاحقًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The other device has closed this sync. Start it again.</source>
        <translation>أغلق الجهاز الآخر هذه المزامنة. ابدأها من جديد.</translation>
    </message>
    <message>
        <source>The other device still works on an earlier sync. Wait a moment, then sync again.</source>
        <translation>لا يزال الجهاز الآخر يعمل على مزامنة سابقة. انتظر لحظة، ثم أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>The other device wants to send data that this one may not hold.</source>
        <translation>يريد الجهاز الآخر إرسال بيانات لا يُسمح لهذا الجهاز بها.</translation>
    </message>
    <message>
        <source>The other device announced more records than it sends. Sync again.</source>
        <translation>أعلن الجهاز الآخر عن سجلات أكثر مما أرسل. أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>Records to send are missing here. Sync again.</source>
        <translation>تنقص هنا سجلات للإرسال. أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>Nothing is chosen to sync with this device. Choose what to sync, then try again.</source>
        <translation>لم يُختر شيء للمزامنة مع هذا الجهاز. اختر ما يُزامَن، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow what was chosen to sync. Choose something else, or ask an administrator.</source>
        <translation>شهادتا الجهازين لا تسمحان بما اختير للمزامنة. اختر شيئًا آخر، أو اسأل مشرفًا.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept. The next sync goes on from there.</source>
        <translation>أُلغيت المزامنة. ما وصل محفوظ. تُكمل المزامنة التالية من هناك.</translation>
    </message>
    <message>
        <source>This address leads back to this device. It cannot sync with itself.</source>
        <translation>يقود هذا العنوان إلى هذا الجهاز نفسه. لا يمكنه المزامنة مع نفسه.</translation>
    </message>
    <message>
        <source>This device has no profile for that kind of data.</source>
        <translation>ليس لدى هذا الجهاز ملف تعريف لهذا النوع من البيانات.</translation>
    </message>
    <message>
        <source>Records that had arrived were lost before they could be stored. Sync again.</source>
        <translation>فُقدت سجلات بعد وصولها وقبل تخزينها. أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>The other device took too long to prove who it is. Try again.</source>
        <translation>استغرق الجهاز الآخر وقتًا أطول مما يجب لإثبات هويته. حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no Pitanga home at %1. Make one with “init”.</source>
        <translation>لا يوجد مجلد بيانات Pitanga في %1. أنشئه بالأمر “init”.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who owns the folder above it.</source>
        <translation>لا يمكن إنشاء المجلد %1. تحقق من مالك المجلد الذي فوقه.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read.</source>
        <translation>لا يمكن قراءة ملف التعريف %1.</translation>
    </message>
    <message>
        <source>The profile %1 is damaged</source>
        <translation>ملف التعريف %1 تالف</translation>
    </message>
    <message>
        <source>The database %1 is empty, although this device had data in it. Put a copy of it back, or remove the file to begin anew.</source>
        <translation>قاعدة البيانات %1 فارغة، مع أن هذا الجهاز كانت فيه بيانات. أعد نسخة احتياطية منها، أو أزل الملف للبدء من جديد.</translation>
    </message>
    <message>
        <source>The secret that opens the keys in %1 is missing or another one. Put the file %2 back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>السر الذي يفتح المفاتيح في %1 غير موجود أو ليس هو نفسه. أعد الملف %2 من نسخة احتياطية لمجلد البيانات هذا؛ وبدونه أنشئ مجلد بيانات جديدًا وانضم إلى المرفق مجددًا.</translation>
    </message>
    <message>
        <source>The database does not know who it is; it is damaged.</source>
        <translation>لا تعرف قاعدة البيانات هويتها؛ إنها تالفة.</translation>
    </message>
    <message>
        <source>This device has no identity yet.</source>
        <translation>ليست لهذا الجهاز هوية بعد.</translation>
    </message>
    <message>
        <source>This device has counted as far as the protocol allows. Close Pitanga and open it again: then it counts anew.</source>
        <translation>بلغ عدّ هذا الجهاز أقصى ما يسمح به البروتوكول. أغلق Pitanga ثم افتحه من جديد: عندئذ يبدأ العدّ من جديد.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Choose another.</source>
        <translation>يتكون رمز PIN من 4 إلى 12 رقمًا. اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>The profile %1 has a model called %2, and so has another profile here. One of them needs another name.</source>
        <translation>في ملف التعريف %1 نموذج اسمه %2، وكذلك في ملف تعريف آخر هنا. يحتاج أحدهما إلى اسم آخر.</translation>
    </message>
    <message>
        <source>Several devices are called %1. Give the address instead.</source>
        <translation>عدة أجهزة اسمها %1. اذكر العنوان بدلًا من الاسم.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1” in the profile %2.</source>
        <translation>لا يوجد نوع سجل باسم “%1” في ملف التعريف %2.</translation>
    </message>
    <message>
        <source>There is no record of the kind “%1” with the id %2 here.</source>
        <translation>لا يوجد هنا سجل من النوع “%1” بالمعرّف %2.</translation>
    </message>
    <message>
        <source>The record was not saved. %1.</source>
        <translation>لم يُحفظ السجل. %1.</translation>
    </message>
    <message>
        <source>is taken already in this facility</source>
        <translation>مستخدم من قبل في هذا المرفق</translation>
    </message>
    <message>
        <source>there is a record with these already</source>
        <translation>هناك سجل بهذه القيم من قبل</translation>
    </message>
    <message>
        <source>The text of this record is damaged. Delete it and make it again.</source>
        <translation>نص هذا السجل تالف. احذفه وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>the fields must be a JSON object</source>
        <translation>يجب أن تكون الحقول كائن JSON</translation>
    </message>
    <message>
        <source>is not the one that follows from the record&apos;s fields: leave it out</source>
        <translation>ليس المعرّف الناتج من حقول السجل: اتركه</translation>
    </message>
    <message>
        <source>never changes: delete the record and make another one</source>
        <translation>لا يتغيّر أبدًا: احذف السجل وأنشئ سجلًا آخر</translation>
    </message>
    <message>
        <source>This record (%1) exists already. Change it instead of making it again.</source>
        <translation>هذا السجل (%1) موجود من قبل. غيّره بدلًا من إنشائه من جديد.</translation>
    </message>
    <message>
        <source>id: belongs to a record of another kind.</source>
        <translation>الحقل id: يخص سجلًا من نوع آخر.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is.</source>
        <translation>الملف %1 يخص برنامجًا آخر. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Pitanga. Update this one, then try again.</source>
        <translation>قاعدة البيانات %1 كتبها إصدار أحدث من Pitanga. حدّث هذا الإصدار، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file %1, with what an interrupted sync had received, is damaged. Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>الملف %1، وفيه ما استلمته مزامنة انقطعت، تالف. أزله: تجلب المزامنة التالية تلك السجلات مجددًا، ولا شيء آخر فيه.</translation>
    </message>
    <message>
        <source>A stored sync session is damaged.</source>
        <translation>جلسة مزامنة مخزّنة تالفة.</translation>
    </message>
    <message>
        <source>This sync session exists already.</source>
        <translation>جلسة المزامنة هذه موجودة من قبل.</translation>
    </message>
    <message>
        <source>A stored transfer is damaged.</source>
        <translation>عملية نقل مخزّنة تالفة.</translation>
    </message>
    <message>
        <source>This transfer exists already.</source>
        <translation>عملية النقل هذه موجودة من قبل.</translation>
    </message>
    <message>
        <source>The certificate is damaged or incomplete. Ask the device that sent it for another one.</source>
        <translation>الشهادة تالفة أو غير كاملة. اطلب شهادة أخرى من الجهاز الذي أرسلها.</translation>
    </message>
    <message>
        <source>The certificate says the same thing twice, so that two devices could read it differently. It is not accepted; ask for a new one.</source>
        <translation>تذكر الشهادة الأمر نفسه مرتين، فقد يقرؤه جهازان قراءتين مختلفتين. لم تُقبل؛ اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The certificate has two different ids. Ask the device that sent it for another one.</source>
        <translation>للشهادة معرّفان مختلفان. اطلب شهادة أخرى من الجهاز الذي أرسلها.</translation>
    </message>
    <message>
        <source>The chain of certificates is broken: they do not follow from each other. Ask the other device for its certificates again.</source>
        <translation>سلسلة الشهادات منقطعة: لا تتبع إحداها الأخرى. اطلب من الجهاز الآخر شهاداته مجددًا.</translation>
    </message>
    <message>
        <source>Another certificate with the same id is known on this device. Ask an administrator which of the two is right: %1.</source>
        <translation>هناك شهادة أخرى بالمعرّف نفسه معروفة على هذا الجهاز. اسأل مشرفًا أي الاثنتين هي الصحيحة: %1.</translation>
    </message>
    <message>
        <source>This is no certificate file, or it is damaged. Ask for the file once more.</source>
        <translation>هذا ليس ملف شهادة، أو هو تالف. اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate.</source>
        <translation>المفتاح الخاص في هذا الملف يخص شهادة أخرى.</translation>
    </message>
    <message>
        <source>Its id belongs to its key.</source>
        <translation>معرّفها يوافق مفتاحها.</translation>
    </message>
    <message>
        <source>It is signed by the certificate that issued it.</source>
        <translation>وقّعتها الشهادة التي أصدرتها.</translation>
    </message>
    <message>
        <source>It allows no more than the certificate that issued it.</source>
        <translation>لا تسمح بأكثر مما تسمح به الشهادة التي أصدرتها.</translation>
    </message>
    <message>
        <source>It allows nothing outside its own school.</source>
        <translation>لا تسمح بشيء خارج مدرستها.</translation>
    </message>
    <message>
        <source>It is for the same kind of data as the certificate that issued it.</source>
        <translation>هي لنوع البيانات نفسه الذي للشهادة التي أصدرتها.</translation>
    </message>
    <message>
        <source>Its id does not belong to its key: somebody changed one of them.</source>
        <translation>معرّفها لا يوافق مفتاحها: غيّر أحدٌ واحدًا منهما.</translation>
    </message>
    <message>
        <source>It is not signed by the certificate that should have issued it, or was changed afterwards.</source>
        <translation>لم توقّعها الشهادة التي يُفترض أنها أصدرتها، أو غُيّرت بعد ذلك.</translation>
    </message>
    <message>
        <source>It claims more than the certificate that issued it allows, or what it allows cannot be told.</source>
        <translation>تدّعي أكثر مما تسمح به الشهادة التي أصدرتها، أو لا يمكن معرفة ما تسمح به.</translation>
    </message>
    <message>
        <source>It claims data outside its own school.</source>
        <translation>تدّعي بيانات خارج مدرستها.</translation>
    </message>
    <message>
        <source>It is for another kind of data than the certificate that issued it.</source>
        <translation>هي لنوع من البيانات غير نوع الشهادة التي أصدرتها.</translation>
    </message>
    <message>
        <source>A certificate cannot be believed. %1</source>
        <translation>لا يمكن الوثوق بإحدى الشهادات. %1</translation>
    </message>
    <message>
        <source>The key that other devices know this one by could not be made. Start the program again.</source>
        <translation>تعذّر إنشاء المفتاح الذي تعرف به الأجهزة الأخرى هذا الجهاز. شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>This is not the certificate of a device.</source>
        <translation>هذه ليست شهادة جهاز.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be stored in %1. Check that the disk is not full and that the folder can be written to.</source>
        <translation>تعذّر تخزين السر الذي يحمي مفاتيح هذا الجهاز في %1. تحقق من أن القرص غير ممتلئ ومن أن الكتابة في المجلد مسموح بها.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be named %1. Check that the folder can be written to.</source>
        <translation>تعذّرت تسمية السر الذي يحمي مفاتيح هذا الجهاز باسم %1. تحقق من أن الكتابة في المجلد مسموح بها.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, cannot be read. Check to whom the file belongs.</source>
        <translation>لا يمكن قراءة السر الذي يحمي مفاتيح هذا الجهاز، %1. تحقق من صاحب الملف.</translation>
    </message>
    <message>
        <source>Others can read the secret that protects this device&apos;s keys, %1, and this cannot be changed from here. Allow only its owner to read it.</source>
        <translation>يمكن للآخرين قراءة السر الذي يحمي مفاتيح هذا الجهاز، %1، ولا يمكن تغيير ذلك من هنا. اسمح لمالكه وحده بقراءته.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, is damaged. Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>السر الذي يحمي مفاتيح هذا الجهاز، %1، تالف. أعده من نسخة احتياطية لمجلد البيانات هذا؛ وبدونه أنشئ مجلد بيانات جديدًا وانضم إلى المرفق مجددًا.</translation>
    </message>
    <message>
        <source>A certificate of the kind “%1” cannot begin a school: it has to be issued by another.</source>
        <translation>لا يمكن أن تبدأ مدرسة بشهادة من النوع “%1”: يجب أن تصدرها شهادة أخرى.</translation>
    </message>
    <message>
        <source>This device does not hold the key of the certificate that should issue the new one.</source>
        <translation>ليس لدى هذا الجهاز مفتاح الشهادة التي يُفترض أن تصدر الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>The request does not say whom or what the certificate is for. Fill in every parameter of its kind.</source>
        <translation>لا يذكر الطلب لمن الشهادة أو لماذا. املأ كل معاملات نوعها.</translation>
    </message>
    <message>
        <source>This is not a public key that a certificate can carry. Ask for the key again; it must be an RSA key.</source>
        <translation>هذا ليس مفتاحًا عامًا يمكن لشهادة أن تحمله. اطلب المفتاح مجددًا؛ يجب أن يكون مفتاح RSA.</translation>
    </message>
    <message>
        <source>This is not a private key that can be read here. It must be an RSA key without a passphrase.</source>
        <translation>هذا ليس مفتاحًا خاصًا يمكن قراءته هنا. يجب أن يكون مفتاح RSA بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>This key is not an RSA key; certificates can carry no other kind.</source>
        <translation>هذا المفتاح ليس مفتاح RSA؛ ولا يمكن للشهادات أن تحمل نوعًا آخر.</translation>
    </message>
    <message>
        <source>This key has %1 bits. Certificates need RSA keys of exactly 2048 bits with the usual exponent; make a new one.</source>
        <translation>في هذا المفتاح %1 بت. تحتاج الشهادات إلى مفاتيح RSA من 2048 بت بالضبط بالأس المعتاد؛ أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>A signature is damaged: it breaks off in the middle.</source>
        <translation>أحد التواقيع تالف: إنه مقطوع في الوسط.</translation>
    </message>
    <message>
        <source>A new key could not be made. Start the program again.</source>
        <translation>تعذّر إنشاء مفتاح جديد. شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The private key of this certificate is damaged and cannot sign. Restore it from a backup, or request a new certificate.</source>
        <translation>المفتاح الخاص لهذه الشهادة تالف ولا يمكنه التوقيع. استعده من نسخة احتياطية، أو اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The kind of certificate “%1” is not known on this device. Both devices need the same version of the school&apos;s profile.</source>
        <translation>نوع الشهادة “%1” غير معروف على هذا الجهاز. يحتاج الجهازان إلى الإصدار نفسه من ملف تعريف المدرسة.</translation>
    </message>
    <message>
        <source>A private key in the database is damaged. Restore a backup.</source>
        <translation>أحد المفاتيح الخاصة في قاعدة البيانات تالف. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A private key in this database was locked with another secret than the one of this home. If the database was copied or restored, bring the secret file of its old home too, or request new certificates.</source>
        <translation>قُفل مفتاح خاص في قاعدة البيانات هذه بسر غير سر مجلد البيانات هذا. إن نُسخت قاعدة البيانات أو استُعيدت، فأحضر أيضًا ملف السر من مجلدها القديم، أو اطلب شهادات جديدة.</translation>
    </message>
    <message>
        <source>What that device gave is not a certificate of this facility for this device. Nothing was kept. Ask again; if it stays so, ask another device of the facility.</source>
        <translation>ما أعطاه ذلك الجهاز ليس شهادة من هذا المرفق لهذا الجهاز. لم يُحتفظ بشيء. اطلب مجددًا، وإن استمر الأمر فاطلب من جهاز آخر في المرفق.</translation>
    </message>
    <message>
        <source>The other device sent records in a form that is not known here.</source>
        <translation>أرسل الجهاز الآخر سجلات بشكل غير معروف هنا.</translation>
    </message>
    <message>
        <source>The compressed data is not in gzip form.</source>
        <translation>البيانات المضغوطة ليست بصيغة gzip.</translation>
    </message>
    <message>
        <source>The compressed data ends too early. Send it again.</source>
        <translation>تنتهي البيانات المضغوطة قبل تمامها. أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>The compressed data is damaged. Send it again.</source>
        <translation>البيانات المضغوطة تالفة. أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>The compressed data would become too large. It was not unpacked.</source>
        <translation>ستصبح البيانات المضغوطة أكبر مما يجب. لم يُفك ضغطها.</translation>
    </message>
    <message>
        <source>That name and password do not fit on the other device. Ask its administrator.</source>
        <translation>هذا الاسم وكلمة المرور لا يصلحان على الجهاز الآخر. اسأل مشرفه.</translation>
    </message>
    <message>
        <source>That account may not share this. It needs the administrator role there.</source>
        <translation>لا يُسمح لذلك الحساب بمشاركة هذا. يحتاج إلى دور المشرف هناك.</translation>
    </message>
    <message>
        <source>The other device takes no certificates from others.</source>
        <translation>لا يقبل الجهاز الآخر شهادات من غيره.</translation>
    </message>
    <message>
        <source>Port %1 and those after it are used by other programs. Choose another port.</source>
        <translation>المنفذ %1 وما بعده تستخدمها برامج أخرى. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>المنفذ %1 محجوز للنظام. اختر منفذًا أعلى من 1023.</translation>
    </message>
    <message>
        <source>This device cannot be reached at the chosen address. Check its network.</source>
        <translation>لا يمكن الوصول إلى هذا الجهاز على العنوان المختار. تحقق من شبكته.</translation>
    </message>
    <message>
        <source>“%1” is not an address. An address looks like 192.168.1.20 or https://192.168.1.20:45880.</source>
        <translation>“%1” ليس عنوانًا. يكون العنوان مثل 192.168.1.20 أو https://192.168.1.20:45880.</translation>
    </message>
    <message>
        <source>%1 is comparing words with another device. Wait two minutes, then try again.</source>
        <translation>يقارن %1 الكلمات مع جهاز آخر. انتظر دقيقتين، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 makes no new words for now, because three times they were not agreed on. Wait ten minutes, then try again close to that device.</source>
        <translation>لا يُنشئ %1 كلمات جديدة الآن، لأن الكلمات لم يُتفق عليها ثلاث مرات. انتظر عشر دقائق، ثم حاول مجددًا بالقرب من ذلك الجهاز.</translation>
    </message>
    <message>
        <source>On %1 Pitanga has no window open where words can be compared. Open it there, then try again.</source>
        <translation>على %1 لا توجد لبرنامج Pitanga نافذة مفتوحة يمكن فيها مقارنة الكلمات. افتحه هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted, or runs through a third device. Nothing was shared. Use its https address.</source>
        <translation>الاتصال مع %1 غير مشفّر، أو يمر بجهاز ثالث. لم يُشارَك شيء. استخدم عنوانه الذي يبدأ بـ https.</translation>
    </message>
    <message>
        <source>%1 does not know this device yet. Compare the words on both screens, then ask again.</source>
        <translation>لا يعرف %1 هذا الجهاز بعد. قارن الكلمات على الشاشتين، ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot let others join this facility: it has no certificate of it that it could pass on. Ask another device of the facility.</source>
        <translation>لا يمكن للجهاز %1 السماح للآخرين بالانضمام إلى هذا المرفق: ليست لديه شهادة منه يمكنه منحها. اسأل جهازًا آخر في المرفق.</translation>
    </message>
    <message>
        <source>On %1 somebody decided not to let this device join. Ask the people there.</source>
        <translation>قرر شخص على %1 عدم السماح بانضمام هذا الجهاز. اسأل من هناك.</translation>
    </message>
    <message>
        <source>Nobody on %1 answered in time. Nothing was shared. Try again when somebody is there.</source>
        <translation>لم يُجب أحد على %1 في الوقت المتاح. لم يُشارَك شيء. حاول مجددًا عندما يكون أحد هناك.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this any more: it was started anew, or too much time has passed. Try again.</source>
        <translation>لم يعد %1 يعرف شيئًا عن هذا: شُغّل من جديد، أو مر وقت أطول مما يجب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 did not agree to this, for a reason that this version of Pitanga does not know. Update Pitanga on both devices, then try again.</source>
        <translation>لم يوافق %1 على هذا، لسبب لا يعرفه هذا الإصدار من Pitanga. حدّث Pitanga على الجهازين، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 ended it before both had answered. Nothing was shared. Try again.</source>
        <translation>أنهى %1 العملية قبل أن يجيب الاثنان. لم يُشارَك شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared. Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>توقفت المقارنة، ولم يُشارَك شيء. قد يكون هناك من يتوسط بين الجهازين، أو أن الشاشة الأخرى تخص حاسوبًا آخر. ابدأ من جديد بالقرب من ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>The other device called at the same moment. Its words count.</source>
        <translation>نادى الجهاز الآخر في اللحظة نفسها. كلماته هي المعتمدة.</translation>
    </message>
    <message>
        <source>%1 is no Pitanga and shows no words to compare. Join with an administrator&apos;s name and password instead.</source>
        <translation>%1 ليس جهاز Pitanga ولا يُظهر كلمات للمقارنة. انضم باسم مشرف وكلمة مروره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Three times the words were not agreed on, so this device makes no new ones for now. Wait ten minutes, then try again close to the other device.</source>
        <translation>لم يُتفق على الكلمات ثلاث مرات، فلا يُنشئ هذا الجهاز كلمات جديدة الآن. انتظر عشر دقائق، ثم حاول مجددًا بالقرب من الجهاز الآخر.</translation>
    </message>
    <message>
        <source>This device is comparing words with another one already. Finish that first.</source>
        <translation>هذا الجهاز يقارن الكلمات مع جهاز آخر بالفعل. أنهِ تلك المقارنة أولًا.</translation>
    </message>
    <message>
        <source>What %1 sent does not fit together, so no words were made. Somebody may be between the two devices. Start again close to that device.</source>
        <translation>ما أرسله %1 غير متسق، فلم تُنشأ كلمات. قد يكون هناك من يتوسط بين الجهازين. ابدأ من جديد بالقرب من ذلك الجهاز.</translation>
    </message>
    <message>
        <source>The other device sent a message that makes no sense.</source>
        <translation>أرسل الجهاز الآخر رسالة لا معنى لها.</translation>
    </message>
    <message>
        <source>The other device gave an answer that cannot be understood. It may need an update.</source>
        <translation>أجاب الجهاز الآخر بما لا يمكن فهمه. ربما يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>The connection runs through a third device that could read and change everything. Nothing was sent. Connect to the other device directly, then compare the words on both screens.</source>
        <translation>يمر الاتصال بجهاز ثالث يمكنه قراءة كل شيء وتغييره. لم يُرسل شيء. اتصل بالجهاز الآخر مباشرة، ثم قارن الكلمات على الشاشتين.</translation>
    </message>
    <message>
        <source>The other device knows this one by another key, so it refuses to sync. Compare the words on both screens again.</source>
        <translation>يعرف الجهاز الآخر هذا الجهاز بمفتاح آخر، فيرفض المزامنة. قارن الكلمات على الشاشتين مجددًا.</translation>
    </message>
    <message>
        <source>The other device does not allow this. Its certificate or ours does not cover it.</source>
        <translation>لا يسمح الجهاز الآخر بهذا. شهادته أو شهادتنا لا تشمله.</translation>
    </message>
    <message>
        <source>The other device does not know this sync any more. Start it again.</source>
        <translation>لم يعد الجهاز الآخر يعرف هذه المزامنة. ابدأها من جديد.</translation>
    </message>
    <message>
        <source>The other device takes less at once than it was sent.</source>
        <translation>يقبل الجهاز الآخر دفعة أصغر مما أُرسل إليه.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. Wait a minute, then try again.</source>
        <translation>جاءت من هنا كلمات مرور خاطئة كثيرة. انتظر دقيقة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The other device is busy. Try again in a minute. Nothing is lost.</source>
        <translation>الجهاز الآخر مشغول. حاول مجددًا بعد دقيقة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The other device is full. Free some space on it, then try again. Nothing is lost.</source>
        <translation>الجهاز الآخر ممتلئ. أفرغ بعض المساحة عليه، ثم حاول مجددًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The other device refused a step of the sync. Try again; nothing is lost.</source>
        <translation>رفض الجهاز الآخر خطوة من المزامنة. حاول مجددًا؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check the address and the port.</source>
        <translation>يجيب ذلك العنوان، لكن ليس كجهاز يمكنه المزامنة. تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The key of this device for encrypted connections cannot be used.</source>
        <translation>لا يمكن استخدام مفتاح هذا الجهاز للاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>The transfer was closed before all its records had arrived.</source>
        <translation>أُغلقت عملية النقل قبل وصول كل سجلاتها.</translation>
    </message>
    <message>
        <source>Nobody on this network has the name in %1. Check the spelling, or use a numeric address.</source>
        <translation>لا أحد على هذه الشبكة يحمل الاسم الوارد في %1. راجع الإملاء، أو استخدم عنوانًا رقميًا.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check that the other device is on, ready to sync, and in the same network.</source>
        <translation>لا أحد يجيب عند %1. تحقق من أن الجهاز الآخر مشغّل ومستعد للمزامنة وعلى الشبكة نفسها.</translation>
    </message>
    <message>
        <source>%1 was asked but gave no answer in time. It may be busy; try again later.</source>
        <translation>سُئل %1 ولم يُجب في الوقت المتاح. ربما هو مشغول؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle. Try again.</source>
        <translation>انقطع الاتصال مع %1 في المنتصف. حاول مجددًا.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check address and port: %1</source>
        <translation>يجيب ذلك العنوان، لكن ليس كجهاز يمكنه المزامنة. تحقق من العنوان والمنفذ: %1</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this device accepts. It was not taken.</source>
        <translation>إجابة %1 أكبر مما يقبله هذا الجهاز. لم تؤخذ.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it offers one at this port.</source>
        <translation>تعذّر إجراء اتصال مشفّر مع %1. تحقق من أنه يوفّر ذلك على هذا المنفذ.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you know. It may be a different device that uses its address. Nothing was sent. Compare the device keys before you trust it again.</source>
        <translation>يُظهر %1 مفتاحًا غير الذي تعرفه. ربما هو جهاز مختلف يستخدم عنوانه. لم يُرسل شيء. قارن مفتاحي الجهازين قبل أن تثق به مجددًا.</translation>
    </message>
    <message>
        <source>The key of %1 is known, but its address asks for a connection without encryption. Nothing was sent. Use its https address.</source>
        <translation>مفتاح %1 معروف، لكن عنوانه يطلب اتصالًا بلا تشفير. لم يُرسل شيء. استخدم عنوانه الذي يبدأ بـ https.</translation>
    </message>
    <message>
        <source>This is no address of a device: %1</source>
        <translation>هذا ليس عنوان جهاز: %1</translation>
    </message>
    <message>
        <source>The request cannot be sent in this form.</source>
        <translation>لا يمكن إرسال الطلب بهذا الشكل.</translation>
    </message>
    <message>
        <source>%1 points to another place, which is not followed: %2. If that is the right one, enter it as the address.</source>
        <translation>يوجّه %1 إلى مكان آخر لا يُتبع: %2. إن كان هو الصحيح، فأدخله بوصفه العنوان.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>توقفت العملية. لم يُفقد شيء.</translation>
    </message>
</context>
<context>
    <name>pitanga::doctor_words</name>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Nothing stands between this laptop and %1.</source>
        <translation>لا شيء يعترض بين هذا الحاسوب و%1.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>أجرِ المزامنة الآن.</translation>
    </message>
    <message>
        <source>This laptop is in no network.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in a cable, then check again.</source>
        <translation>شغّل Wi-Fi أو وصّل كابلًا، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>What is remembered is not an address.</source>
        <translation>المحفوظ ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be read.</source>
        <translation>لا يمكن قراءة عنوان %1.</translation>
    </message>
    <message>
        <source>Type its address again, as its screen shows it.</source>
        <translation>اكتب عنوانه مجددًا كما تُظهره شاشته.</translation>
    </message>
    <message>
        <source>Nobody in this network has that name.</source>
        <translation>لا أحد على هذه الشبكة يحمل ذلك الاسم.</translation>
    </message>
    <message>
        <source>Nobody in this network has the name in the address of %1.</source>
        <translation>لا أحد على هذه الشبكة يحمل الاسم الوارد في عنوان %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the numeric address that its screen shows.</source>
        <translation>راجع الإملاء، أو استخدم العنوان الرقمي الذي تُظهره شاشته.</translation>
    </message>
    <message>
        <source>There is no way to it from this network.</source>
        <translation>لا طريق إليه من هذه الشبكة.</translation>
    </message>
    <message>
        <source>%1 is in another network.</source>
        <translation>%1 على شبكة أخرى.</translation>
    </message>
    <message>
        <source>Connect both to the same Wi-Fi, then check again.</source>
        <translation>صِل الجهازين بشبكة Wi-Fi نفسها، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>No device has this address now.</source>
        <translation>لا جهاز بهذا العنوان الآن.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يجيب %1.</translation>
    </message>
    <message>
        <source>It may be asleep or in another network. Wake it, then check again.</source>
        <translation>ربما هو في وضع السكون أو على شبكة أخرى. أيقظه، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The device is there, but no program answers.</source>
        <translation>الجهاز موجود، لكن لا يجيب أي برنامج.</translation>
    </message>
    <message>
        <source>%1 is there, but Pitanga does not run on it.</source>
        <translation>%1 موجود، لكن Pitanga لا يعمل عليه.</translation>
    </message>
    <message>
        <source>Open Pitanga on that device, then check again.</source>
        <translation>افتح Pitanga على ذلك الجهاز، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Blocked. The device is there, but nothing gets through.</source>
        <translation>الطريق مسدود. الجهاز موجود، لكن لا شيء يمر.</translation>
    </message>
    <message>
        <source>A firewall on %1 blocks Pitanga.</source>
        <translation>جدار حماية على %1 يحجب Pitanga.</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga, then Settings, and click “Let others connect”.</source>
        <translation>على ذلك الحاسوب، افتح Pitanga، ثم الإعدادات، وانقر على “السماح للآخرين بالاتصال”.</translation>
    </message>
    <message>
        <source>It takes the connection and then says nothing.</source>
        <translation>يقبل الاتصال ثم لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>يقبل %1 الاتصال ثم لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>It may be frozen. Start Pitanga there again, then check again.</source>
        <translation>ربما تجمّد. شغّل Pitanga هناك من جديد، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Another kind of program answers.</source>
        <translation>يجيب برنامج من نوع آخر.</translation>
    </message>
    <message>
        <source>At the address of %1 another kind of program answers.</source>
        <translation>عند عنوان %1 يجيب برنامج من نوع آخر.</translation>
    </message>
    <message>
        <source>Compare the address, down to its last digit, with the one that its screen shows.</source>
        <translation>قارن العنوان، حتى آخر رقم فيه، بالعنوان الذي تُظهره شاشته.</translation>
    </message>
    <message>
        <source>It answers without encryption, which nobody expects there.</source>
        <translation>يجيب بلا تشفير، وهذا غير متوقع هناك.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>يجيب %1 بلا تشفير.</translation>
    </message>
    <message>
        <source>Use the address that begins with https, as its screen shows it.</source>
        <translation>استخدم العنوان الذي يبدأ بـ https، كما تُظهره شاشته.</translation>
    </message>
    <message>
        <source>The two cannot agree on how to encrypt.</source>
        <translation>لا يتفق الاثنان على طريقة التشفير.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>لا يمكن إجراء اتصال مشفّر مع %1.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then check again.</source>
        <translation>حدّث Pitanga على الجهازين، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>It shows another key than the one that you know.</source>
        <translation>يُظهر مفتاحًا غير الذي تعرفه.</translation>
    </message>
    <message>
        <source>%1 is not the one you met before. Its key has changed.</source>
        <translation>ليس %1 الجهاز الذي عرفته من قبل. تغيّر مفتاحه.</translation>
    </message>
    <message>
        <source>Do not sync before you know why: compare the words on both screens.</source>
        <translation>لا تُجرِ المزامنة قبل أن تعرف السبب: قارن الكلمات على الشاشتين.</translation>
    </message>
    <message>
        <source>Another device has this address now.</source>
        <translation>لجهاز آخر هذا العنوان الآن.</translation>
    </message>
    <message>
        <source>Another device has the address of %1 now.</source>
        <translation>لجهاز آخر عنوان %1 الآن.</translation>
    </message>
    <message>
        <source>Type the new address of %1, as its screen shows it.</source>
        <translation>اكتب عنوان %1 الجديد كما تُظهره شاشته.</translation>
    </message>
    <message>
        <source>Its version is too old to sync with.</source>
        <translation>إصداره أقدم من أن تمكن المزامنة معه.</translation>
    </message>
    <message>
        <source>%1 runs an older Kolibri that cannot sync.</source>
        <translation>على %1 إصدار قديم من Kolibri لا يمكنه المزامنة.</translation>
    </message>
    <message>
        <source>Update Kolibri there to version 0.15 or newer.</source>
        <translation>حدّث Kolibri هناك إلى الإصدار 0.15 أو أحدث.</translation>
    </message>
    <message>
        <source>It has too much to do at this moment.</source>
        <translation>لديه عمل كثير في هذه اللحظة.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 مشغول.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again. Nothing is lost.</source>
        <translation>انتظر دقيقة، ثم أعد الفحص. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Its program runs, but cannot answer.</source>
        <translation>برنامجه يعمل، لكن لا يمكنه الإجابة.</translation>
    </message>
    <message>
        <source>The program on %1 runs, but cannot answer.</source>
        <translation>البرنامج على %1 يعمل، لكن لا يمكنه الإجابة.</translation>
    </message>
    <message>
        <source>Start it again there, then check again.</source>
        <translation>شغّله هناك من جديد، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility.</source>
        <translation>هذا الحاسوب لا ينتمي إلى أي مرفق تعليمي.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility yet.</source>
        <translation>هذا الحاسوب لا ينتمي إلى أي مرفق تعليمي بعد.</translation>
    </message>
    <message>
        <source>Join the facility of %1, and its data comes here.</source>
        <translation>انضم إلى مرفق %1، فتصل بياناته إلى هنا.</translation>
    </message>
    <message>
        <source>The two have no facility in common.</source>
        <translation>لا مرفق تعليميًا مشتركًا بين الاثنين.</translation>
    </message>
    <message>
        <source>You and %1 have no facility in common.</source>
        <translation>لا مرفق تعليميًا مشتركًا بينك وبين %1.</translation>
    </message>
    <message>
        <source>Join the facility of %1 first.</source>
        <translation>انضم إلى مرفق %1 أولًا.</translation>
    </message>
    <message>
        <source>It holds another facility with the same name.</source>
        <translation>لديه مرفق آخر بالاسم نفسه.</translation>
    </message>
    <message>
        <source>%1 holds another facility with the same name.</source>
        <translation>لدى %1 مرفق آخر بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The two cannot become one. Join that one as well, if it is the right one.</source>
        <translation>لا يمكن أن يصبح المرفقان مرفقًا واحدًا. انضم إلى ذلك المرفق أيضًا، إن كان هو الصحيح.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid.</source>
        <translation>شهادة هذا الحاسوب غير صالحة.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid, so %1 would refuse it.</source>
        <translation>شهادة هذا الحاسوب غير صالحة، فسيرفضها %1.</translation>
    </message>
    <message>
        <source>Join the facility again to get a new one. The data stays.</source>
        <translation>انضم إلى المرفق مجددًا للحصول على شهادة جديدة. تبقى البيانات.</translation>
    </message>
    <message>
        <source>This laptop has no certificate of the facility.</source>
        <translation>ليست لهذا الحاسوب شهادة من المرفق.</translation>
    </message>
    <message>
        <source>This laptop holds the data of the facility, but no certificate of it.</source>
        <translation>على هذا الحاسوب بيانات المرفق، لكن ليست له شهادة منه.</translation>
    </message>
    <message>
        <source>Join the facility of %1 again. The data stays.</source>
        <translation>انضم إلى مرفق %1 مجددًا. تبقى البيانات.</translation>
    </message>
    <message>
        <source>The other device has no certificate with which it could sync.</source>
        <translation>ليست للجهاز الآخر شهادة يمكنه المزامنة بها.</translation>
    </message>
    <message>
        <source>%1 has no certificate with which it could sync.</source>
        <translation>ليست للجهاز %1 شهادة يمكنه المزامنة بها.</translation>
    </message>
    <message>
        <source>Sync with the device where the facility was made.</source>
        <translation>زامن مع الجهاز الذي أُنشئ عليه المرفق.</translation>
    </message>
    <message>
        <source>The two clocks are far apart.</source>
        <translation>الفرق بين الساعتين كبير.</translation>
    </message>
    <message>
        <source>The clocks of this laptop and %1 are far apart.</source>
        <translation>الفرق بين ساعة هذا الحاسوب وساعة %1 كبير.</translation>
    </message>
    <message>
        <source>Set the wrong one right, or times in lists and certificates may look odd.</source>
        <translation>اضبط الساعة الخاطئة، وإلا فقد تبدو الأوقات في القوائم والشهادات غريبة.</translation>
    </message>
    <message>
        <source>Nearly full.</source>
        <translation>شبه ممتلئ.</translation>
    </message>
    <message>
        <source>This laptop is nearly full.</source>
        <translation>هذا الحاسوب شبه ممتلئ.</translation>
    </message>
    <message>
        <source>Free 50 MB or more, then check again. Nothing is lost.</source>
        <translation>أفرغ 50 ميغابايت أو أكثر، ثم أعد الفحص. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>لا يمكن كتابة شيء هناك.</translation>
    </message>
    <message>
        <source>This laptop cannot store anything: the folder of its data is read-only.</source>
        <translation>لا يمكن لهذا الحاسوب تخزين شيء: مجلد بياناته للقراءة فقط.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this laptop to make the folder writable.</source>
        <translation>اطلب ممن يعتني بهذا الحاسوب أن يسمح بالكتابة في المجلد.</translation>
    </message>
</context>
<context>
    <name>pitanga::error_catalogue</name>
    <message>
        <source>Another program on this laptop looks for devices too, and shares the way with nobody.</source>
        <translation>برنامج آخر على هذا الحاسوب يبحث أيضًا عن أجهزة، ولا يترك الطريق لغيره.</translation>
    </message>
    <message>
        <source>Close that program, or add devices by their address.</source>
        <translation>أغلق ذلك البرنامج، أو أضف الأجهزة بعناوينها.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm. Nothing of it was kept.</source>
        <translation>برنامجه تالف، أو صنع أحدٌ الرسالة للإضرار. لم يُحتفظ بشيء منها.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update Pitanga or Kolibri on that device.</source>
        <translation>أجرِ المزامنة مجددًا؛ وإن استمر الأمر فحدّث Pitanga أو Kolibri على ذلك الجهاز.</translation>
    </message>
    <message>
        <source>The record it needs waits for another one itself.</source>
        <translation>السجل الذي يحتاج إليه ينتظر هو نفسه سجلًا آخر.</translation>
    </message>
    <message>
        <source>Sync again later. It is applied by itself then.</source>
        <translation>أجرِ المزامنة مجددًا لاحقًا. يُطبَّق حينها تلقائيًا.</translation>
    </message>
    <message>
        <source>It belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>هو في جزء لم يُختر، أو يأتي مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Sync again, or choose more to sync.</source>
        <translation>أجرِ المزامنة مجددًا، أو اختر المزيد للمزامنة.</translation>
    </message>
    <message>
        <source>It was damaged on the device that made it.</source>
        <translation>تلف على الجهاز الذي أنشأه.</translation>
    </message>
    <message>
        <source>Ask that device to save the record again, then sync.</source>
        <translation>اطلب حفظ السجل مجددًا على ذلك الجهاز، ثم أجرِ المزامنة.</translation>
    </message>
    <message>
        <source>Its program does not keep to the protocol.</source>
        <translation>برنامجه لا يلتزم بالبروتوكول.</translation>
    </message>
    <message>
        <source>Update Pitanga or Kolibri on that device, then sync again.</source>
        <translation>حدّث Pitanga أو Kolibri على ذلك الجهاز، ثم أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>It can pass on only what it was given itself.</source>
        <translation>لا يمكنه أن يمنح إلا ما مُنح له.</translation>
    </message>
    <message>
        <source>Ask the device where the facility was made.</source>
        <translation>اسأل الجهاز الذي أُنشئ عليه المرفق.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody stands in between. Nothing was kept.</source>
        <translation>برنامجه تالف، أو هناك من يتوسط بينكما. لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Compare the words on both screens, then ask again.</source>
        <translation>قارن الكلمات على الشاشتين، ثم اطلب مجددًا.</translation>
    </message>
    <message>
        <source>The certificate came without its key, or the key was made on another device.</source>
        <translation>جاءت الشهادة بلا مفتاحها، أو أُنشئ المفتاح على جهاز آخر.</translation>
    </message>
    <message>
        <source>Join the facility again from this laptop.</source>
        <translation>انضم إلى المرفق مجددًا من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It knows far more devices than a facility has, or somebody made the message to do harm.</source>
        <translation>يعرف أجهزة أكثر بكثير مما في مرفق واحد، أو صنع أحدٌ الرسالة للإضرار.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, ask its administrator.</source>
        <translation>أجرِ المزامنة مجددًا؛ وإن استمر الأمر فاسأل مشرفه.</translation>
    </message>
    <message>
        <source>Its program does not keep to what was agreed for this sync.</source>
        <translation>برنامجه لا يلتزم بما اتُّفق عليه لهذه المزامنة.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody changed them on the way. Nothing was kept of them.</source>
        <translation>برنامجه تالف، أو غيّرها أحدٌ في الطريق. لم يُحتفظ بشيء منها.</translation>
    </message>
    <message>
        <source>The record it refers to waits itself.</source>
        <translation>السجل الذي يشير إليه ينتظر هو نفسه.</translation>
    </message>
    <message>
        <source>The record it refers to belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>السجل الذي يشير إليه في جزء لم يُختر، أو يأتي مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>A field that its id is made of was changed by another program.</source>
        <translation>غيّر برنامج آخر حقلًا يتكون منه معرّفه.</translation>
    </message>
    <message>
        <source>Delete it and make it again.</source>
        <translation>احذفه وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>Each of them holds data that the other has no certificate for.</source>
        <translation>لدى كل منهما بيانات ليست للآخر شهادة لها.</translation>
    </message>
    <message>
        <source>Join the facility of the other device first.</source>
        <translation>انضم إلى مرفق الجهاز الآخر أولًا.</translation>
    </message>
    <message>
        <source>One of the two may read but not write there, or the other way round.</source>
        <translation>يُسمح لأحدهما بالقراءة لا بالكتابة هناك، أو العكس.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that allows it.</source>
        <translation>اطلب من المشرف شهادة تسمح بذلك.</translation>
    </message>
    <message>
        <source>One of the two may hold less than was chosen.</source>
        <translation>يُسمح لأحدهما بأقل مما اختير.</translation>
    </message>
    <message>
        <source>Choose less, or ask the administrator for a wider certificate.</source>
        <translation>اختر أقل، أو اطلب من المشرف شهادة أوسع.</translation>
    </message>
    <message>
        <source>Two programs of this laptop would get in each other&apos;s way.</source>
        <translation>سيعيق برنامجان على هذا الحاسوب أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, then try again.</source>
        <translation>انتظر حتى تنتهي تلك المزامنة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Somebody may use the certificate of another device.</source>
        <translation>ربما يستخدم أحدٌ شهادة جهاز آخر.</translation>
    </message>
    <message>
        <source>Do not sync with it. Compare the words, and ask its administrator.</source>
        <translation>لا تزامن معه. قارن الكلمات، واسأل مشرفه.</translation>
    </message>
    <message>
        <source>It was revoked or removed since the two met.</source>
        <translation>أُبطلت أو أُزيلت منذ التقى الجهازان.</translation>
    </message>
    <message>
        <source>Join the facility again.</source>
        <translation>انضم إلى المرفق مجددًا.</translation>
    </message>
    <message>
        <source>The reason is known on that device. Nothing is lost.</source>
        <translation>السبب معروف على ذلك الجهاز. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Look at its screen, or sync from here.</source>
        <translation>انظر إلى شاشته، أو أجرِ المزامنة من هنا.</translation>
    </message>
    <message>
        <source>It was closed, or the network broke. Nothing is lost.</source>
        <translation>أُغلق، أو انقطعت الشبكة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Sync from here, or wait until it comes again.</source>
        <translation>أجرِ المزامنة من هنا، أو انتظر حتى يعود.</translation>
    </message>
    <message>
        <source>It met a mistake of its own. Nothing is lost.</source>
        <translation>واجه خللًا خاصًا به. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at its log.</source>
        <translation>حاول مجددًا؛ وإن تكرر ذلك فانظر في سجل أحداثه.</translation>
    </message>
    <message>
        <source>It has too much to do, or hangs. Nothing is lost.</source>
        <translation>لديه عمل كثير، أو تجمّد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try again later; start its program again if it stays so.</source>
        <translation>حاول مجددًا لاحقًا؛ وإن استمر الأمر فشغّل برنامجه من جديد.</translation>
    </message>
    <message>
        <source>It was started anew, or waited for too long.</source>
        <translation>شُغّل من جديد، أو انتظر أطول مما يجب.</translation>
    </message>
    <message>
        <source>Start the sync again. It goes on from where it was.</source>
        <translation>ابدأ المزامنة من جديد. تُكمل من حيث كانت.</translation>
    </message>
    <message>
        <source>The last sync broke off, and that device has not noticed yet.</source>
        <translation>انقطعت المزامنة الأخيرة، ولم يلاحظ ذلك الجهاز الأمر بعد.</translation>
    </message>
    <message>
        <source>Wait a moment, then sync again.</source>
        <translation>انتظر لحظة، ثم أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>Its certificate or this laptop&apos;s does not cover that data. Nothing of it was taken.</source>
        <translation>شهادته أو شهادة هذا الحاسوب لا تشمل تلك البيانات. لم يؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>Ask an administrator which part this laptop may hold.</source>
        <translation>اسأل مشرفًا عن الجزء المسموح به لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>A part was lost on the way or left out. What came is kept.</source>
        <translation>فُقد جزء في الطريق أو أُهمل. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>They were erased while they were on their way.</source>
        <translation>مُحيت وهي في الطريق.</translation>
    </message>
    <message>
        <source>Every box of the choice is empty.</source>
        <translation>كل خانات الاختيار فارغة.</translation>
    </message>
    <message>
        <source>Choose what to sync, then try again.</source>
        <translation>اختر ما يُزامَن، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>What was chosen lies outside of what one of them may hold.</source>
        <translation>ما اختير خارج ما يُسمح به لأحدهما.</translation>
    </message>
    <message>
        <source>Choose something else, or ask an administrator.</source>
        <translation>اختر شيئًا آخر، أو اسأل مشرفًا.</translation>
    </message>
    <message>
        <source>You stopped it. What has arrived is kept.</source>
        <translation>أنت أوقفتها. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Sync again; it goes on from there.</source>
        <translation>أجرِ المزامنة مجددًا؛ تُكمل من هناك.</translation>
    </message>
    <message>
        <source>It is the address of this laptop itself.</source>
        <translation>هذا عنوان هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Use the address that the other screen shows.</source>
        <translation>استخدم العنوان الذي تُظهره الشاشة الأخرى.</translation>
    </message>
    <message>
        <source>It was made for something else than schools.</source>
        <translation>أُعدّت تلك البيانات لشيء غير المدارس.</translation>
    </message>
    <message>
        <source>Add the profile of that data, or sync with another device.</source>
        <translation>أضف ملف تعريف تلك البيانات، أو زامن مع جهاز آخر.</translation>
    </message>
    <message>
        <source>The program or the power stopped while they were stored.</source>
        <translation>توقف البرنامج أو الكهرباء أثناء تخزينها.</translation>
    </message>
    <message>
        <source>Sync again; they are sent once more.</source>
        <translation>أجرِ المزامنة مجددًا؛ تُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask another device of the facility.</source>
        <translation>اطلب مجددًا؛ وإن استمر الأمر فاطلب من جهاز آخر في المرفق.</translation>
    </message>
    <message>
        <source>Its program is newer or older than this one.</source>
        <translation>برنامجه أحدث من هذا البرنامج أو أقدم منه.</translation>
    </message>
    <message>
        <source>Update both devices, then sync again.</source>
        <translation>حدّث الجهازين، ثم أجرِ المزامنة مجددًا.</translation>
    </message>
    <message>
        <source>It was changed on the way, or its sender marked it wrongly.</source>
        <translation>تغيّرت في الطريق، أو وصفها مرسلها وصفًا خاطئًا.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>انقطع الاتصال في المنتصف.</translation>
    </message>
    <message>
        <source>It was changed on the way.</source>
        <translation>تغيّرت في الطريق.</translation>
    </message>
    <message>
        <source>A small message that unpacks to a huge one is a way to do harm.</source>
        <translation>الرسالة الصغيرة التي تصبح ضخمة بعد فك ضغطها وسيلة للإضرار.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, do not sync with that device.</source>
        <translation>أجرِ المزامنة مجددًا؛ وإن استمر الأمر فلا تزامن مع ذلك الجهاز.</translation>
    </message>
    <message>
        <source>A letter differs, or the account is on another device.</source>
        <translation>هناك حرف مختلف، أو الحساب على جهاز آخر.</translation>
    </message>
    <message>
        <source>Ask the administrator of that device.</source>
        <translation>اسأل مشرف ذلك الجهاز.</translation>
    </message>
    <message>
        <source>Only an administrator may pass on a whole facility.</source>
        <translation>لا يُسمح بمنح مرفق كامل إلا لمشرف.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or choose less.</source>
        <translation>استخدم حساب مشرف، أو اختر أقل.</translation>
    </message>
    <message>
        <source>Its program does not offer to hold what others push to it.</source>
        <translation>لا يتيح برنامجه الاحتفاظ بما يرسله الآخرون إليه.</translation>
    </message>
    <message>
        <source>Sync from that device instead.</source>
        <translation>أجرِ المزامنة من ذلك الجهاز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Several programs on this laptop serve others.</source>
        <translation>عدة برامج على هذا الحاسوب تخدم الآخرين.</translation>
    </message>
    <message>
        <source>Choose another port in the settings, or close them.</source>
        <translation>اختر منفذًا آخر في الإعدادات، أو أغلقها.</translation>
    </message>
    <message>
        <source>Ports below 1024 need the rights of the system.</source>
        <translation>المنافذ دون 1024 تحتاج إلى صلاحيات النظام.</translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535.</source>
        <translation>اختر منفذًا من 1024 إلى 65535.</translation>
    </message>
    <message>
        <source>The address belongs to no network that this laptop is in.</source>
        <translation>لا ينتمي العنوان إلى أي شبكة عليها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check its network, then start again.</source>
        <translation>تحقق من شبكته، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Something is missing or misspelt.</source>
        <translation>هناك شيء ناقص أو مكتوب خطأً.</translation>
    </message>
    <message>
        <source>Type it as the other screen shows it, such as 192.168.1.20.</source>
        <translation>اكتبه كما تُظهره الشاشة الأخرى، مثل 192.168.1.20.</translation>
    </message>
    <message>
        <source>One comparison after the other: so nobody mixes up the words.</source>
        <translation>مقارنة بعد أخرى: كي لا يخلط أحد بين الكلمات.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again.</source>
        <translation>انتظر دقيقتين، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Somebody may be guessing. The pause makes that hopeless.</source>
        <translation>ربما يحاول أحدٌ التخمين. التوقف يجعل ذلك بلا جدوى.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to that device.</source>
        <translation>انتظر عشر دقائق، ثم حاول مجددًا بالقرب من ذلك الجهاز.</translation>
    </message>
    <message>
        <source>The words have to be seen by somebody there. A kiosk shows none.</source>
        <translation>يجب أن يرى الكلمات شخص هناك. ووضع الكشك لا يُظهرها.</translation>
    </message>
    <message>
        <source>Open Pitanga there, then try again.</source>
        <translation>افتح Pitanga هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Without encryption nothing proves who is at the other end. Nothing was shared.</source>
        <translation>بلا تشفير لا شيء يثبت من في الطرف الآخر. لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>استخدم عنوانه الذي يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that the two really talk to each other.</source>
        <translation>لم يثبت أحد بعد أن الاثنين يتحدثان معًا فعلًا.</translation>
    </message>
    <message>
        <source>It was given its own part only.</source>
        <translation>لم يُمنح إلا الجزء الخاص به.</translation>
    </message>
    <message>
        <source>Ask another device of the facility.</source>
        <translation>اسأل جهازًا آخر في المرفق.</translation>
    </message>
    <message>
        <source>They do not know this laptop, or it was a mistake.</source>
        <translation>لا يعرفون هذا الحاسوب، أو حدث ذلك خطأً.</translation>
    </message>
    <message>
        <source>Ask the people there.</source>
        <translation>اسأل من هناك.</translation>
    </message>
    <message>
        <source>Nobody was at its screen. Nothing was shared.</source>
        <translation>لم يكن أحد عند شاشته. لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>Try again when somebody is there.</source>
        <translation>حاول مجددًا عندما يكون أحد هناك.</translation>
    </message>
    <message>
        <source>It was started anew, or too much time has passed.</source>
        <translation>شُغّل من جديد، أو مر وقت أطول مما يجب.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>That device has a newer Pitanga.</source>
        <translation>على ذلك الجهاز إصدار أحدث من Pitanga.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then try again.</source>
        <translation>حدّث Pitanga على الجهازين، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Somebody closed the page there. Nothing was shared.</source>
        <translation>أغلق شخص الصفحة هناك. لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Nothing was shared.</source>
        <translation>قد يكون هناك من يتوسط بين الجهازين، أو أن الشاشة الأخرى تخص حاسوبًا آخر. لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>Start again close to that laptop.</source>
        <translation>ابدأ من جديد بالقرب من ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Both wanted to compare at the same moment.</source>
        <translation>أراد الاثنان المقارنة في اللحظة نفسها.</translation>
    </message>
    <message>
        <source>Go on with the words that are shown.</source>
        <translation>تابع بالكلمات المعروضة.</translation>
    </message>
    <message>
        <source>Kolibri and Morango know passwords only.</source>
        <translation>لا يعرف Kolibri وMorango إلا كلمات المرور.</translation>
    </message>
    <message>
        <source>Join with an administrator&apos;s name and password instead.</source>
        <translation>انضم باسم مشرف وكلمة مروره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to the other device.</source>
        <translation>انتظر عشر دقائق، ثم حاول مجددًا بالقرب من الجهاز الآخر.</translation>
    </message>
    <message>
        <source>Finish or leave that one first.</source>
        <translation>أنهِ تلك المقارنة أو اتركها أولًا.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices. Nothing was shared.</source>
        <translation>قد يكون هناك من يتوسط بين الجهازين. لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>Start again close to that device.</source>
        <translation>ابدأ من جديد بالقرب من ذلك الجهاز.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm.</source>
        <translation>برنامجه تالف، أو صنع أحدٌ الرسالة للإضرار.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update that device.</source>
        <translation>أجرِ المزامنة مجددًا؛ وإن استمر الأمر فحدّث ذلك الجهاز.</translation>
    </message>
    <message>
        <source>Its program is newer, older or damaged.</source>
        <translation>برنامجه أحدث أو أقدم أو تالف.</translation>
    </message>
    <message>
        <source>Update the older of the two devices, then try again.</source>
        <translation>حدّث الأقدم من الجهازين، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>A third device answers in the name of the other. Nothing was sent.</source>
        <translation>يجيب جهاز ثالث باسم الجهاز الآخر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Connect to the other device directly, then compare the words on both screens.</source>
        <translation>اتصل بالجهاز الآخر مباشرة، ثم قارن الكلمات على الشاشتين.</translation>
    </message>
    <message>
        <source>This laptop was set up anew, or somebody stands in between.</source>
        <translation>أُعدّ هذا الحاسوب من جديد، أو هناك من يتوسط بينكما.</translation>
    </message>
    <message>
        <source>Compare the words on both screens again.</source>
        <translation>قارن الكلمات على الشاشتين مجددًا.</translation>
    </message>
    <message>
        <source>Its certificate or ours does not cover it.</source>
        <translation>شهادته أو شهادتنا لا تشمله.</translation>
    </message>
    <message>
        <source>It has little memory or strict limits.</source>
        <translation>ذاكرته قليلة أو حدوده صارمة.</translation>
    </message>
    <message>
        <source>Choose less to sync, then try again.</source>
        <translation>اختر أقل للمزامنة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Somebody may be guessing a password.</source>
        <translation>ربما يحاول أحدٌ تخمين كلمة مرور.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again with the right one.</source>
        <translation>انتظر دقيقة، ثم حاول مجددًا بالكلمة الصحيحة.</translation>
    </message>
    <message>
        <source>It serves many devices at this moment. Nothing is lost.</source>
        <translation>يخدم أجهزة كثيرة في هذه اللحظة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>There is no room for what was sent. Nothing is lost.</source>
        <translation>لا مساحة لما أُرسل. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>أفرغ بعض المساحة عليه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The reason is in its log. Nothing is lost.</source>
        <translation>السبب مذكور في سجل أحداثه. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, find the cause on its card.</source>
        <translation>حاول مجددًا؛ وإن استمر الأمر فابحث عن السبب في بطاقته.</translation>
    </message>
    <message>
        <source>Another kind of program answers there.</source>
        <translation>يجيب هناك برنامج من نوع آخر.</translation>
    </message>
    <message>
        <source>Check the address and the port with the other screen.</source>
        <translation>قارن العنوان والمنفذ بالشاشة الأخرى.</translation>
    </message>
    <message>
        <source>It is damaged, or the system&apos;s encryption is too old or too new for it.</source>
        <translation>هو تالف، أو تشفير النظام أقدم أو أحدث مما يناسبه.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home and join again.</source>
        <translation>شغّل Pitanga من جديد؛ وإن استمر الأمر فأنشئ مجلد بيانات جديدًا وانضم مجددًا.</translation>
    </message>
    <message>
        <source>The other device stopped in the middle. What came is kept.</source>
        <translation>توقف الجهاز الآخر في المنتصف. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>It is misspelt, or that device is in another network.</source>
        <translation>هو مكتوب خطأً، أو ذلك الجهاز على شبكة أخرى.</translation>
    </message>
    <message>
        <source>Check the spelling, or use a numeric address.</source>
        <translation>راجع الإملاء، أو استخدم عنوانًا رقميًا.</translation>
    </message>
    <message>
        <source>It is off, asleep, in another network, or a firewall blocks it.</source>
        <translation>هو مطفأ أو في وضع السكون أو على شبكة أخرى، أو يحجبه جدار حماية.</translation>
    </message>
    <message>
        <source>Wake it and look at its network, then try again or find the cause.</source>
        <translation>أيقظه وانظر إلى شبكته، ثم حاول مجددًا أو ابحث عن السبب.</translation>
    </message>
    <message>
        <source>It is busy, or the network is slow. Nothing is lost.</source>
        <translation>هو مشغول، أو الشبكة بطيئة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>It went out of range, fell asleep, or the network stopped. What came is kept.</source>
        <translation>خرج من النطاق، أو دخل في وضع السكون، أو توقفت الشبكة. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>حاول مجددًا؛ تُكمل المزامنة من هناك.</translation>
    </message>
    <message>
        <source>An answer without end is a way to do harm.</source>
        <translation>الإجابة التي لا نهاية لها وسيلة للإضرار.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, do not sync with that device.</source>
        <translation>حاول مجددًا؛ وإن استمر الأمر فلا تزامن مع ذلك الجهاز.</translation>
    </message>
    <message>
        <source>There is no encryption at this port, or one that is too old.</source>
        <translation>لا تشفير على هذا المنفذ، أو هو تشفير قديم جدًا.</translation>
    </message>
    <message>
        <source>Check the address and the port; update both devices.</source>
        <translation>تحقق من العنوان والمنفذ؛ وحدّث الجهازين.</translation>
    </message>
    <message>
        <source>It was set up anew, or another device uses its address. Nothing was sent.</source>
        <translation>أُعدّ من جديد، أو يستخدم جهاز آخر عنوانه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Compare the words on both screens before you trust it again.</source>
        <translation>قارن الكلمات على الشاشتين قبل أن تثق به مجددًا.</translation>
    </message>
    <message>
        <source>Somebody may have removed the encryption. Nothing was sent.</source>
        <translation>ربما أزال أحدٌ التشفير. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga.</source>
        <translation>هذا خلل في Pitanga.</translation>
    </message>
    <message>
        <source>Send the report to whoever helps you.</source>
        <translation>أرسل التقرير إلى من يساعدك.</translation>
    </message>
    <message>
        <source>It moved, or a page for guests of the Wi-Fi answers first.</source>
        <translation>انتقل إلى مكان آخر، أو تجيب أولًا صفحة ضيوف شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks, or enter the other address if it is right.</source>
        <translation>سجّل الدخول إلى شبكة Wi-Fi إن طلبت ذلك، أو أدخل العنوان الآخر إن كان صحيحًا.</translation>
    </message>
    <message>
        <source>The program was closed, or you stopped it. Nothing is lost.</source>
        <translation>أُغلق البرنامج، أو أوقفتها أنت. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>ابدأها من جديد متى شئت.</translation>
    </message>
    <message>
        <source>It was forgotten here, or its facility was removed, while this page was open.</source>
        <translation>نُسي هنا، أو أُزيل مرفقه، وهذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Look at the page Nearby, and add the device again by its address.</source>
        <translation>انظر في صفحة “الأجهزة القريبة”، وأضف الجهاز مجددًا بعنوانه.</translation>
    </message>
    <message>
        <source>Others have to recognise this laptop by its name.</source>
        <translation>يحتاج الآخرون إلى تمييز هذا الحاسوب باسمه.</translation>
    </message>
    <message>
        <source>Type a name with at least one letter or digit.</source>
        <translation>اكتب اسمًا فيه حرف أو رقم واحد على الأقل.</translation>
    </message>
    <message>
        <source>What is to be moved cannot be counted while records are on their way.</source>
        <translation>لا يمكن عدّ ما سيُنقل والسجلات في الطريق.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or cancel it on its card.</source>
        <translation>انتظر حتى تنتهي تلك المزامنة، أو ألغها في بطاقته.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, out of range, or no cable is plugged in.</source>
        <translation>شبكة Wi-Fi متوقفة أو خارج النطاق، أو لا كابل موصولًا.</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable, in the network that the others are in.</source>
        <translation>شغّل Wi-Fi أو وصّل كابلًا، على الشبكة التي عليها الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>It asked long ago, was closed, or was answered on another screen.</source>
        <translation>طلب منذ وقت طويل، أو أُغلق، أو أُجيب طلبه على شاشة أخرى.</translation>
    </message>
    <message>
        <source>Let it ask once more.</source>
        <translation>دعه يطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>It was moved or removed, or belongs to somebody else.</source>
        <translation>نُقل أو أُزيل، أو يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>Look whether it is still there, and whether you may open it.</source>
        <translation>انظر هل لا يزال موجودًا، وهل يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>A certificate file has a few thousand letters; this is something else.</source>
        <translation>في ملف الشهادة بضعة آلاف من الأحرف؛ وهذا شيء آخر.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>اختر الملف الذي أعطاك إياه المشرف.</translation>
    </message>
    <message>
        <source>The data was made for another version of the school&apos;s profile.</source>
        <translation>أُنشئت البيانات لإصدار آخر من ملف تعريف المدرسة.</translation>
    </message>
    <message>
        <source>Go back to the list and choose another kind.</source>
        <translation>عُد إلى القائمة واختر نوعًا آخر.</translation>
    </message>
    <message>
        <source>Go back to the list and sort by another column.</source>
        <translation>عُد إلى القائمة ورتّب حسب عمود آخر.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps by a sync.</source>
        <translation>حُذف في هذه الأثناء، ربما بسبب مزامنة.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>عُد إلى القائمة؛ فهي تُظهر الموجود الآن.</translation>
    </message>
    <message>
        <source>Kolibri computes them in ways of its own.</source>
        <translation>يحسبها Kolibri بطرقه الخاصة.</translation>
    </message>
    <message>
        <source>Make it in Kolibri and sync, or change one that is here.</source>
        <translation>أنشئه في Kolibri ثم أجرِ المزامنة، أو غيّر سجلًا موجودًا هنا.</translation>
    </message>
    <message>
        <source>A record of a facility can only be made together with its first certificate.</source>
        <translation>لا يمكن إنشاء سجل مرفق إلا مع شهادته الأولى.</translation>
    </message>
    <message>
        <source>Create the facility instead of adding its record.</source>
        <translation>أنشئ المرفق بدلًا من إضافة سجله.</translation>
    </message>
    <message>
        <source>It was typed or edited by hand.</source>
        <translation>كُتب أو عُدّل يدويًا.</translation>
    </message>
    <message>
        <source>Leave the id out, or copy it exactly.</source>
        <translation>اترك المعرّف، أو انسخه بدقة.</translation>
    </message>
    <message>
        <source>The profile has no place for a record with these values.</source>
        <translation>لا مكان في ملف التعريف لسجل بهذه القيم.</translation>
    </message>
    <message>
        <source>Fill in what it belongs to, then save again.</source>
        <translation>املأ ما ينتمي إليه، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Every record needs a name of its own within its device.</source>
        <translation>يحتاج كل سجل إلى اسم خاص به داخل جهازه.</translation>
    </message>
    <message>
        <source>Leave it out, and Pitanga makes one.</source>
        <translation>اتركه، فينشئه Pitanga.</translation>
    </message>
    <message>
        <source>Other devices could not store so long a one.</source>
        <translation>لن تتمكن أجهزة أخرى من تخزين ما هو بهذا الطول.</translation>
    </message>
    <message>
        <source>Use a shorter one, or leave it out.</source>
        <translation>استخدم أقصر منه، أو اتركه.</translation>
    </message>
    <message>
        <source>Use shorter ids for what it belongs to.</source>
        <translation>استخدم معرّفات أقصر لما ينتمي إليه.</translation>
    </message>
    <message>
        <source>The installation is incomplete.</source>
        <translation>التثبيت غير كامل.</translation>
    </message>
    <message>
        <source>A letter differs, or the person has another account.</source>
        <translation>هناك حرف مختلف، أو للشخص حساب آخر.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the administrator for a new password.</source>
        <translation>تحقق منهما وحاول مجددًا، أو اطلب من المشرف كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>A value does not fit the rules of accounts; it is named above.</source>
        <translation>هناك قيمة لا توافق قواعد الحسابات؛ وهي مذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Change that value, then save again.</source>
        <translation>غيّر تلك القيمة، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>This laptop neither joined nor created one.</source>
        <translation>لم ينضم هذا الحاسوب إلى مرفق ولم يُنشئ مرفقًا.</translation>
    </message>
    <message>
        <source>Create a facility, or join one nearby.</source>
        <translation>أنشئ مرفقًا تعليميًا، أو انضم إلى مرفق قريب.</translation>
    </message>
    <message>
        <source>It was never joined, or its id is misspelt.</source>
        <translation>لم يتم الانضمام إليه قط، أو معرّفه مكتوب خطأً.</translation>
    </message>
    <message>
        <source>Choose one of the facilities that are here.</source>
        <translation>اختر أحد المرافق الموجودة هنا.</translation>
    </message>
    <message>
        <source>A person belongs to exactly one of them.</source>
        <translation>ينتمي الشخص إلى واحد منها فقط.</translation>
    </message>
    <message>
        <source>Name the facility.</source>
        <translation>اذكر المرفق.</translation>
    </message>
    <message>
        <source>It was started for another kind of data.</source>
        <translation>شُغّل لنوع آخر من البيانات.</translation>
    </message>
    <message>
        <source>Start Pitanga with the profile of schools.</source>
        <translation>شغّل Pitanga بملف تعريف المدارس.</translation>
    </message>
    <message>
        <source>The profile does not say who may own everything.</source>
        <translation>لا يذكر ملف التعريف من يُسمح له بامتلاك كل شيء.</translation>
    </message>
    <message>
        <source>Use a profile with a full-facility scope.</source>
        <translation>استخدم ملف تعريف فيه نطاق للمرفق كله.</translation>
    </message>
    <message>
        <source>Its people have not arrived, or it has none yet.</source>
        <translation>لم يصل أشخاصها بعد، أو ليس فيها أحد بعد.</translation>
    </message>
    <message>
        <source>Sync first, or add learners.</source>
        <translation>أجرِ المزامنة أولًا، أو أضف متعلّمين.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another profile.</source>
        <translation>هو مكتوب خطأً، أو ينتمي إلى ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that the page Data lists.</source>
        <translation>اختر أحد الأنواع المدرجة في صفحة “البيانات”.</translation>
    </message>
    <message>
        <source>The data was made with a profile that was not added here.</source>
        <translation>أُنشئت البيانات بملف تعريف لم يُضف هنا.</translation>
    </message>
    <message>
        <source>Add that profile, then try again.</source>
        <translation>أضف ملف التعريف ذاك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nobody can pass on more than they were given.</source>
        <translation>لا يمكن لأحد أن يمنح أكثر مما مُنح له.</translation>
    </message>
    <message>
        <source>Choose less, or let a device approve that holds the whole facility.</source>
        <translation>اختر أقل، أو دع جهازًا لديه المرفق كله يوافق.</translation>
    </message>
    <message>
        <source>A certificate without any part would open nothing.</source>
        <translation>شهادة بلا أي جزء لن تتيح شيئًا.</translation>
    </message>
    <message>
        <source>Choose everything, or at least one learner.</source>
        <translation>اختر كل شيء، أو متعلّمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Somebody deleted the account meanwhile.</source>
        <translation>حذف شخص الحساب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>اختر مجددًا من القائمة.</translation>
    </message>
    <message>
        <source>It was forgotten.</source>
        <translation>لقد نُسي.</translation>
    </message>
    <message>
        <source>Add it again on the page Nearby.</source>
        <translation>أضفه مجددًا في صفحة “الأجهزة القريبة”.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, or the disk is full.</source>
        <translation>لا يمكن الكتابة في المجلد، أو القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>اختر مجلدًا آخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Pitanga runs twice for the same data: as a window, a kiosk or a server.</source>
        <translation>يعمل Pitanga مرتين للبيانات نفسها: كنافذة أو كشك أو خادم.</translation>
    </message>
    <message>
        <source>Use the one that runs already, or close it and start this one again.</source>
        <translation>استخدم الذي يعمل، أو أغلقه وشغّل هذا من جديد.</translation>
    </message>
    <message>
        <source>The text comes from a damaged file, or somebody made it to do harm.</source>
        <translation>النص من ملف تالف، أو صنعه أحدٌ للإضرار.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>استخدم نسخة أخرى من الملف.</translation>
    </message>
    <message>
        <source>The file is damaged or was edited by hand.</source>
        <translation>الملف تالف أو عُدّل يدويًا.</translation>
    </message>
    <message>
        <source>Mend it at that place, or use another copy.</source>
        <translation>أصلحه في ذلك الموضع، أو استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>A word was misspelt or left out when the key was copied.</source>
        <translation>كُتبت كلمة خطأً أو أُسقطت عند نسخ المفتاح.</translation>
    </message>
    <message>
        <source>Compare it with the other screen, word by word.</source>
        <translation>قارنه بالشاشة الأخرى، كلمة كلمة.</translation>
    </message>
    <message>
        <source>There is no room for what was to be stored. All before it is kept.</source>
        <translation>لا مساحة لما كان سيُخزَّن. كل ما قبله محفوظ.</translation>
    </message>
    <message>
        <source>Empty the trash or move files away, then try again.</source>
        <translation>أفرغ سلة المهملات أو انقل ملفات، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program wrote to that file, or the disk lost a part of it. It was left as it is.</source>
        <translation>كتب برنامج آخر في ذلك الملف، أو فقد القرص جزءًا منه. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or choose another home.</source>
        <translation>أعد نسخة احتياطية منه، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or another program wrote to it.</source>
        <translation>فقد القرص جزءًا منه، أو كتب فيه برنامج آخر.</translation>
    </message>
    <message>
        <source>Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>أزله: تجلب المزامنة التالية تلك السجلات مجددًا، ولا شيء آخر فيه.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or the power went at a bad moment. It was left as it is.</source>
        <translation>فقد القرص جزءًا منها، أو انقطعت الكهرباء في لحظة سيئة. وقد تُركت كما هي.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or make a new home and sync.</source>
        <translation>أعد نسخة احتياطية منها، أو أنشئ مجلد بيانات جديدًا وأجرِ المزامنة.</translation>
    </message>
    <message>
        <source>Two programs use the same data, and one holds it for too long.</source>
        <translation>برنامجان يستخدمان البيانات نفسها، ويمسك أحدهما بها أطول مما يجب.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>أغلق البرنامج الآخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file belongs to another account, or the disk is read-only.</source>
        <translation>الملف يخص حسابًا آخر، أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>Sign in as its owner, or let the owner give it to you.</source>
        <translation>سجّل الدخول بصفتك مالكه، أو دع المالك يعطيك إياه.</translation>
    </message>
    <message>
        <source>Its folder is missing, or belongs to another account.</source>
        <translation>مجلدها غير موجود، أو يخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write to it.</source>
        <translation>تحقق من وجود المجلد ومن أنه يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk is full, failing, or was pulled out.</source>
        <translation>القرص ممتلئ أو يتعطل أو نُزع.</translation>
    </message>
    <message>
        <source>Free some space and check the disk, then try again.</source>
        <translation>أفرغ بعض المساحة وافحص القرص، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>You or the program asked for it.</source>
        <translation>أنت أو البرنامج طلب ذلك.</translation>
    </message>
    <message>
        <source>Too many programs are open for this laptop.</source>
        <translation>عدد البرامج المفتوحة أكبر مما يتحمله هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق برامج أخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga or a damaged database.</source>
        <translation>هذا خلل في Pitanga أو قاعدة بيانات تالفة.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, send the report to whoever helps you.</source>
        <translation>شغّل Pitanga من جديد؛ وإن استمر الأمر فأرسل التقرير إلى من يساعدك.</translation>
    </message>
    <message>
        <source>Install the package of Qt for SQLite, then start Pitanga again.</source>
        <translation>ثبّت حزمة Qt الخاصة بـ SQLite، ثم شغّل Pitanga من جديد.</translation>
    </message>
    <message>
        <source>It was busy, or the network is slow.</source>
        <translation>كان مشغولًا، أو الشبكة بطيئة.</translation>
    </message>
    <message>
        <source>The folder is new, or another one was meant.</source>
        <translation>المجلد جديد، أو كان المقصود مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Check the folder, or make a home there with “init”.</source>
        <translation>تحقق من المجلد، أو أنشئ فيه مجلد بيانات بالأمر “init”.</translation>
    </message>
    <message>
        <source>The folder above it belongs to another account, or the disk is read-only.</source>
        <translation>المجلد الذي فوقه يخص حسابًا آخر، أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>تحقق من مالك المجلد الذي فوقه.</translation>
    </message>
    <message>
        <source>The file belongs to another account or is gone.</source>
        <translation>الملف يخص حسابًا آخر أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Check the file in the folder of profiles, or add the profile again.</source>
        <translation>تحقق من الملف في مجلد ملفات التعريف، أو أضف ملف التعريف مجددًا.</translation>
    </message>
    <message>
        <source>Something emptied the file: a failed copy, or a repair of the disk.</source>
        <translation>شيء ما أفرغ الملف: نسخ لم ينجح، أو إصلاح للقرص.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or remove the file to begin anew.</source>
        <translation>أعد نسخة احتياطية منها، أو أزل الملف للبدء من جديد.</translation>
    </message>
    <message>
        <source>Without it the keys of this laptop cannot be opened.</source>
        <translation>بدونه لا يمكن فتح مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of this home; without it, make a new home and join again.</source>
        <translation>أعد الملف من نسخة احتياطية لمجلد البيانات هذا؛ وبدونه أنشئ مجلد بيانات جديدًا وانضم مجددًا.</translation>
    </message>
    <message>
        <source>A part of it was lost.</source>
        <translation>فُقد جزء منها.</translation>
    </message>
    <message>
        <source>The home was never finished.</source>
        <translation>لم يكتمل إعداد مجلد البيانات.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home.</source>
        <translation>شغّل Pitanga من جديد؛ وإن استمر الأمر فأنشئ مجلد بيانات جديدًا.</translation>
    </message>
    <message>
        <source>Its number of changes reached the largest one there is.</source>
        <translation>بلغ عدد تغييراته أكبر عدد ممكن.</translation>
    </message>
    <message>
        <source>Close Pitanga, and open it again.</source>
        <translation>أغلق Pitanga، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>A shorter one is guessed, a longer one is forgotten.</source>
        <translation>الأقصر يُخمَّن، والأطول يُنسى.</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>اختر من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>Both would be one table.</source>
        <translation>سيصبح الاثنان جدولًا واحدًا.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>أعط أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>Names are not unique; addresses are.</source>
        <translation>الأسماء قد تتكرر، أما العناوين فلا.</translation>
    </message>
    <message>
        <source>Give the address instead.</source>
        <translation>اذكر العنوان بدلًا من الاسم.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another version of the profile.</source>
        <translation>هو مكتوب خطأً، أو ينتمي إلى إصدار آخر من ملف التعريف.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that are there.</source>
        <translation>اختر أحد الأنواع الموجودة.</translation>
    </message>
    <message>
        <source>It was deleted, has not arrived, or its id is misspelt.</source>
        <translation>حُذف، أو لم يصل، أو معرّفه مكتوب خطأً.</translation>
    </message>
    <message>
        <source>Look for it in the list of records.</source>
        <translation>ابحث عنه في قائمة السجلات.</translation>
    </message>
    <message>
        <source>A field does not keep to its rule; both are named above.</source>
        <translation>هناك حقل لا يلتزم بقاعدته؛ وكلاهما مذكور أعلاه.</translation>
    </message>
    <message>
        <source>Change that field, then save again.</source>
        <translation>غيّر ذلك الحقل، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the disk lost a part.</source>
        <translation>كتب برنامج آخر في قاعدة البيانات، أو فقد القرص جزءًا منها.</translation>
    </message>
    <message>
        <source>Delete the record and make it again.</source>
        <translation>احذف السجل وأنشئه من جديد.</translation>
    </message>
    <message>
        <source>It was made before, here or on another device.</source>
        <translation>أُنشئ من قبل، هنا أو على جهاز آخر.</translation>
    </message>
    <message>
        <source>Change it instead of making it again.</source>
        <translation>غيّره بدلًا من إنشائه من جديد.</translation>
    </message>
    <message>
        <source>A file of that name was there before Pitanga. It was left as it is.</source>
        <translation>كان هناك ملف بهذا الاسم قبل Pitanga. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>Choose another home, or move the file away.</source>
        <translation>اختر مجلد بيانات آخر، أو انقل الملف.</translation>
    </message>
    <message>
        <source>A newer Pitanga changed how the data is kept.</source>
        <translation>غيّر إصدار أحدث من Pitanga طريقة حفظ البيانات.</translation>
    </message>
    <message>
        <source>Update this Pitanga, then try again.</source>
        <translation>حدّث Pitanga هذا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk lost a part of it.</source>
        <translation>فقد القرص جزءًا من البيانات.</translation>
    </message>
    <message>
        <source>Start the sync again; a new session is made.</source>
        <translation>ابدأ المزامنة من جديد؛ تُنشأ جلسة جديدة.</translation>
    </message>
    <message>
        <source>The other device asked for it twice.</source>
        <translation>طلبها الجهاز الآخر مرتين.</translation>
    </message>
    <message>
        <source>Start the sync again.</source>
        <translation>ابدأ المزامنة من جديد.</translation>
    </message>
    <message>
        <source>Start the sync again; what arrived is kept.</source>
        <translation>ابدأ المزامنة من جديد؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way.</source>
        <translation>قُطعت أو تغيّرت في الطريق.</translation>
    </message>
    <message>
        <source>Ask the device that sent it for another one.</source>
        <translation>اطلب شهادة أخرى من الجهاز الذي أرسلها.</translation>
    </message>
    <message>
        <source>It was made by a faulty program, or to deceive.</source>
        <translation>أنشأها برنامج فيه خلل، أو صُنعت للخداع.</translation>
    </message>
    <message>
        <source>Do not use it; ask for a new one.</source>
        <translation>لا تستخدمها؛ اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>One of them is missing or was changed.</source>
        <translation>إحداها غير موجودة أو تغيّرت.</translation>
    </message>
    <message>
        <source>Ask the other device for its certificates again.</source>
        <translation>اطلب من الجهاز الآخر شهاداته مجددًا.</translation>
    </message>
    <message>
        <source>One of the two was made to look like the other.</source>
        <translation>صُنعت إحداهما لتبدو مثل الأخرى.</translation>
    </message>
    <message>
        <source>Ask an administrator which of the two is right.</source>
        <translation>اسأل مشرفًا أي الاثنتين هي الصحيحة.</translation>
    </message>
    <message>
        <source>It is another kind of file, or was cut off when it was copied.</source>
        <translation>هو ملف من نوع آخر، أو قُطع عند نسخه.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Two files were mixed up.</source>
        <translation>حدث خلط بين ملفين.</translation>
    </message>
    <message>
        <source>Ask for the certificate together with its own key.</source>
        <translation>اطلب الشهادة مع مفتاحها هي.</translation>
    </message>
    <message>
        <source>The system gave no chance or no memory for it.</source>
        <translation>لم يوفّر النظام لذلك أرقامًا عشوائية أو ذاكرة.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>It belongs to a website or a person.</source>
        <translation>تخص موقعًا على الويب أو شخصًا.</translation>
    </message>
    <message>
        <source>Use what the other device shows itself.</source>
        <translation>استخدم ما يُظهره الجهاز الآخر نفسه.</translation>
    </message>
    <message>
        <source>It was not set up to take them.</source>
        <translation>لم يُعدّ لقبولها.</translation>
    </message>
    <message>
        <source>Let it request one.</source>
        <translation>دعه يطلب شهادة بنفسه.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to another account.</source>
        <translation>القرص ممتلئ، أو المجلد يخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>Free some space, and check that you may write to the folder.</source>
        <translation>أفرغ بعض المساحة، وتحقق من أنه يُسمح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The folder belongs to another account, or the disk is read-only.</source>
        <translation>المجلد يخص حسابًا آخر، أو القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>تحقق من أنه يُسمح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The file belongs to another account.</source>
        <translation>الملف يخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>The disk keeps no rights of files, or the file belongs to another account.</source>
        <translation>لا يحفظ القرص صلاحيات الملفات، أو الملف يخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>Allow only its owner to read it, or move the home to another disk.</source>
        <translation>اسمح لمالكه وحده بقراءته، أو انقل مجلد البيانات إلى قرص آخر.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or somebody changed it.</source>
        <translation>فقد القرص جزءًا منه، أو غيّره أحدٌ.</translation>
    </message>
    <message>
        <source>Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>أعده من نسخة احتياطية لمجلد البيانات هذا؛ وبدونه أنشئ مجلد بيانات جديدًا وانضم إلى المرفق مجددًا.</translation>
    </message>
    <message>
        <source>Only a certificate for a whole facility stands on its own.</source>
        <translation>لا تقوم بذاتها إلا شهادة لمرفق كامل.</translation>
    </message>
    <message>
        <source>Let the facility issue it.</source>
        <translation>دع المرفق يصدرها.</translation>
    </message>
    <message>
        <source>That key is on the device where the facility was made.</source>
        <translation>ذلك المفتاح على الجهاز الذي أُنشئ عليه المرفق.</translation>
    </message>
    <message>
        <source>Ask that device to issue it.</source>
        <translation>اطلب إصدارها من ذلك الجهاز.</translation>
    </message>
    <message>
        <source>A parameter such as the learner was left empty.</source>
        <translation>تُرك معامل مثل المتعلّم فارغًا.</translation>
    </message>
    <message>
        <source>Fill in every parameter of its kind.</source>
        <translation>املأ كل معاملات نوعها.</translation>
    </message>
    <message>
        <source>It is of another kind, or was cut off.</source>
        <translation>هو من نوع آخر، أو مقطوع.</translation>
    </message>
    <message>
        <source>Ask for the key again; it must be an RSA key.</source>
        <translation>اطلب المفتاح مجددًا؛ يجب أن يكون مفتاح RSA.</translation>
    </message>
    <message>
        <source>It is of another kind, locked, or was cut off.</source>
        <translation>هو من نوع آخر، أو مقفل، أو مقطوع.</translation>
    </message>
    <message>
        <source>Use an RSA key without a passphrase.</source>
        <translation>استخدم مفتاح RSA بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>The protocol knows RSA keys alone.</source>
        <translation>لا يعرف البروتوكول إلا مفاتيح RSA.</translation>
    </message>
    <message>
        <source>Make an RSA key with 2048 bits.</source>
        <translation>أنشئ مفتاح RSA من 2048 بت.</translation>
    </message>
    <message>
        <source>The protocol takes no other length.</source>
        <translation>لا يقبل البروتوكول طولًا آخر.</translation>
    </message>
    <message>
        <source>Make a new key with 2048 bits.</source>
        <translation>أنشئ مفتاحًا جديدًا من 2048 بت.</translation>
    </message>
    <message>
        <source>It was cut off on the way.</source>
        <translation>قُطع في الطريق.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>اطلبه مجددًا.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or request a new certificate.</source>
        <translation>استعده من نسخة احتياطية، أو اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The two devices have different versions of the school&apos;s profile.</source>
        <translation>على الجهازين إصداران مختلفان من ملف تعريف المدرسة.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>حدّث الأقدم منهما.</translation>
    </message>
    <message>
        <source>Restore a backup, or request a new certificate.</source>
        <translation>استعد نسخة احتياطية، أو اطلب شهادة جديدة.</translation>
    </message>
    <message>
        <source>The database was copied or restored without its secret.</source>
        <translation>نُسخت قاعدة البيانات أو استُعيدت بلا سرها.</translation>
    </message>
    <message>
        <source>Bring the secret file of its old home too, or request new certificates.</source>
        <translation>أحضر أيضًا ملف السر من مجلد بياناتها القديم، أو اطلب شهادات جديدة.</translation>
    </message>
    <message>
        <source>A check of its chain failed; which one is said below.</source>
        <translation>فشل أحد فحوص سلسلتها؛ وهو مذكور أدناه.</translation>
    </message>
    <message>
        <source>Do not use it, and ask the device that sent it for another one.</source>
        <translation>لا تستخدمها، واطلب شهادة أخرى من الجهاز الذي أرسلها.</translation>
    </message>
</context>
<context>
    <name>pitanga::titles</name>
    <message>
        <source>Activated by id</source>
        <translation>معرّف من فعّل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Ad hoc group</source>
        <translation>مجموعة مؤقتة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>أسنده</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attendance of one learner</source>
        <translation>حضور متعلّم واحد</translation>
    </message>
    <message>
        <source>Attendance session</source>
        <translation>جلسة الحضور</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>معرّف القناة</translation>
    </message>
    <message>
        <source>Channel version</source>
        <translation>إصدار القناة</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>التجمّع</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Completion timestamp</source>
        <translation>وقت الإكمال</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>معرّف المحتوى</translation>
    </message>
    <message>
        <source>Contentnode id</source>
        <translation>معرّف المورد</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Course assignment</source>
        <translation>إسناد مقرر</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>جلسة المقرر</translation>
    </message>
    <message>
        <source>Course test</source>
        <translation>اختبار مقرر</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المُنشئ</translation>
    </message>
    <message>
        <source>Data model version</source>
        <translation>إصدار نموذج البيانات</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Date activated</source>
        <translation>تاريخ التفعيل</translation>
    </message>
    <message>
        <source>Date archived</source>
        <translation>تاريخ الأرشفة</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Date deleted</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>Date joined</source>
        <translation>تاريخ الانضمام</translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>معلومات الجهاز</translation>
    </message>
    <message>
        <source>Enable mark attendance</source>
        <translation>السماح بتسجيل الحضور</translation>
    </message>
    <message>
        <source>End timestamp</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Exam id</source>
        <translation>معرّف الاختبار</translation>
    </message>
    <message>
        <source>Examlog</source>
        <translation>سجل الاختبار</translation>
    </message>
    <message>
        <source>Extra demographics</source>
        <translation>بيانات شخصية إضافية</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>حقول إضافية</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>المرفق التعليمي</translation>
    </message>
    <message>
        <source>Facility settings</source>
        <translation>إعدادات المرفق التعليمي</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Hinted</source>
        <translation>بتلميح</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>رقم التعريف</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>معرّف النسخة</translation>
    </message>
    <message>
        <source>Instant report visibility</source>
        <translation>إظهار التقرير فورًا</translation>
    </message>
    <message>
        <source>Interaction history</source>
        <translation>سجل التفاعلات</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>نشط الآن</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last interaction timestamp</source>
        <translation>وقت آخر تفاعل</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Learner can delete account</source>
        <translation>يمكن للمتعلّم حذف حسابه</translation>
    </message>
    <message>
        <source>Learner can edit name</source>
        <translation>يمكن للمتعلّم تغيير اسمه</translation>
    </message>
    <message>
        <source>Learner can edit password</source>
        <translation>يمكن للمتعلّم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Learner can edit username</source>
        <translation>يمكن للمتعلّم تغيير اسم المستخدم</translation>
    </message>
    <message>
        <source>Learner can login with no password</source>
        <translation>يمكن للمتعلّم الدخول دون كلمة مرور</translation>
    </message>
    <message>
        <source>Learner can sign up</source>
        <translation>يمكن للمتعلّم التسجيل</translation>
    </message>
    <message>
        <source>Learner device status</source>
        <translation>حالة جهاز المتعلّم</translation>
    </message>
    <message>
        <source>Learners see fixed order</source>
        <translation>يرى المتعلّمون ترتيبًا ثابتًا</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Lesson assignment</source>
        <translation>إسناد درس</translation>
    </message>
    <message>
        <source>Lesson copy for one learner</source>
        <translation>نسخة درس لمتعلّم واحد</translation>
    </message>
    <message>
        <source>Lesson id</source>
        <translation>معرّف الدرس</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Mastery criterion</source>
        <translation>معيار الإتقان</translation>
    </message>
    <message>
        <source>Mastery level</source>
        <translation>مستوى الإتقان</translation>
    </message>
    <message>
        <source>Masterylog</source>
        <translation>سجل الإتقان</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Picture password</source>
        <translation>كلمة مرور بالصور</translation>
    </message>
    <message>
        <source>Picture password settings</source>
        <translation>إعدادات كلمة المرور بالصور</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Progress summary</source>
        <translation>ملخص التقدّم</translation>
    </message>
    <message>
        <source>Question count</source>
        <translation>عدد الأسئلة</translation>
    </message>
    <message>
        <source>Question sources</source>
        <translation>مصادر الأسئلة</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Quiz answer (old)</source>
        <translation>إجابة اختبار (قديمة)</translation>
    </message>
    <message>
        <source>Quiz assignment</source>
        <translation>إسناد اختبار</translation>
    </message>
    <message>
        <source>Quiz copy for one learner</source>
        <translation>نسخة اختبار لمتعلّم واحد</translation>
    </message>
    <message>
        <source>Quiz log (old)</source>
        <translation>سجل اختبار (قديم)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Serialized exam</source>
        <translation>اختبار مُسلسَل</translation>
    </message>
    <message>
        <source>Serialized lesson</source>
        <translation>درس مُسلسَل</translation>
    </message>
    <message>
        <source>Session start datetime</source>
        <translation>بداية الجلسة</translation>
    </message>
    <message>
        <source>Sessionlog</source>
        <translation>سجل الجلسة</translation>
    </message>
    <message>
        <source>Show download button in learn</source>
        <translation>إظهار زر التنزيل في صفحة التعلّم</translation>
    </message>
    <message>
        <source>Sign-in session</source>
        <translation>جلسة دخول</translation>
    </message>
    <message>
        <source>Simple answer</source>
        <translation>إجابة بسيطة</translation>
    </message>
    <message>
        <source>Start timestamp</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status sentiment</source>
        <translation>تقييم الحالة</translation>
    </message>
    <message>
        <source>Summarylog</source>
        <translation>سجل الملخص</translation>
    </message>
    <message>
        <source>Test type</source>
        <translation>نوع الاختبار</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>الوقت المستغرق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Unit contentnode id</source>
        <translation>معرّف مورد الوحدة</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>حُدّث في</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Visit to a resource</source>
        <translation>زيارة مورد</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>معرّف الزائر</translation>
    </message>
</context>
</TS>
