<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Uploader</name>
    <message>
        <source> (for {time})</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation> (منذ {time})</translation>
    </message>
    <message>
        <source> — starts again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation> — يبدأ من جديد {time}</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>ui/wording.py</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>, continues {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>، يُستأنف {time}</translation>
    </message>
    <message>
        <source>, goes on in a moment</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>، يُستأنف بعد لحظات</translation>
    </message>
    <message>
        <source>, goes on when it answers</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>، يُستأنف عندما يستجيب</translation>
    </message>
    <message>
        <source>, tried again in {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>، يُعاد بعد {time}</translation>
    </message>
    <message>
        <source>, tried again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>، يُعاد {time}</translation>
    </message>
    <message>
        <source>2.5 MB/s</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>2.5 MB/s</translation>
    </message>
    <message>
        <source>&lt;Create a project&gt; in Google&apos;s console. Any name will do.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;أنشئ مشروعًا&gt; في وحدة تحكم Google. أي اسم يكفي.</translation>
    </message>
    <message>
        <source>&lt;Set up the consent screen&gt;: your e-mail address, and the audience “External”.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;أعِدّ شاشة الموافقة&gt;: عنوان بريدك الإلكتروني، والجمهور «خارجي».</translation>
    </message>
    <message>
        <source>&lt;all&gt;Show everything&lt;/all&gt;</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>&lt;all&gt;عرض الكل&lt;/all&gt;</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A job</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>A link asked for something that Uploader does not do. Nothing was changed.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>طلب رابط شيئًا لا يفعله Uploader. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A new version</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>A practice bucket is a small store on this computer: to try everything without an account, and free of charge.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>حاوية التجربة مخزن صغير على هذا الحاسوب: لتجربة كل شيء دون حساب ومجانًا.</translation>
    </message>
    <message>
        <source>A small Google Drive of samples is on this computer, too.</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>على هذا الحاسوب أيضًا Google Drive صغير فيه أمثلة.</translation>
    </message>
    <message>
        <source>A web page or another program offers a link to Google Drive.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>تعرض صفحة ويب أو برنامج آخر رابطًا إلى Google Drive.</translation>
    </message>
    <message>
        <source>A web page or another program put this here. Press Add only if you want it.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>وضعت صفحة ويب أو برنامج آخر هذا هنا. اضغط «إضافة» فقط إن أردت ذلك.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API key for public links</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>مفتاح API للروابط العامة</translation>
    </message>
    <message>
        <source>About Uploader</source>
        <extracomment>ui/about.py</extracomment>
        <translation>حول Uploader</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إضافة وجهة…</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>إضافة روابط</translation>
    </message>
    <message>
        <source>Add links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إضافة روابط…</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/health.py</extracomment>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>All uploads share it. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>تتقاسمها كل عمليات الرفع. اكتب البايتات في الثانية، مثل 800k أو 5M، أو «no limit».</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>موجودة هناك</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Any S3-compatible store will do. No bucket at hand? &lt;practice&gt;Try a practice bucket&lt;/practice&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>يصلح أي مخزن متوافق مع S3. لا حاوية لديك؟ &lt;practice&gt;جرّب حاوية تجربة&lt;/practice&gt;.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Ask before a drop of more files than</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>السؤال قبل إفلات ملفات يزيد عددها على</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Asked again {time}: {lost} {named}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>سُئل مجددًا {time}: {lost} {named}</translation>
    </message>
    <message>
        <source>Asking the store again… {n} so far</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>يُسأل المخزن مجددًا… {n} حتى الآن</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>At most: {speed}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>الحد الأقصى: {speed}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إلغاء الرفع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} uploads.</source>
        <extracomment>ui/deeds.py; for one: Cancelled.</extracomment>
        <translation>
            <numerusform>لم يُلغَ أي رفع.</numerusform>
            <numerusform>أُلغي.</numerusform>
            <numerusform>أُلغيت عمليتا رفع.</numerusform>
            <numerusform>أُلغيت {n} عمليات رفع.</numerusform>
            <numerusform>أُلغيت {n} عملية رفع.</numerusform>
            <numerusform>أُلغيت {n} عملية رفع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>أُلغيت · {files}</translation>
    </message>
    <message>
        <source>Changed while uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>تغيّر أثناء الرفع</translation>
    </message>
    <message>
        <source>Choose a file or a job to see what is known of it.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>اختر ملفًا أو مهمة لترى ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Choose a file to see its attempts.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>اختر ملفًا لترى محاولاته.</translation>
    </message>
    <message>
        <source>Choose at least one day for each rule, or remove it.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>اختر يومًا واحدًا على الأقل لكل قاعدة، أو احذفها.</translation>
    </message>
    <message>
        <source>Choose client file…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>اختيار ملف العميل…</translation>
    </message>
    <message>
        <source>Choose that file here, and sign in. Google will say that it has not checked the app: it is your own.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>اختر ذلك الملف هنا ثم سجّل الدخول. ستقول Google إنها لم تتحقق من التطبيق: إنه تطبيقك أنت.</translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>اختيار ملف العميل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Client file: {name}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>ملف العميل: {name}</translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>ملفات العميل (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock while there is work</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>إغلاق النافذة يخفيها بجانب الساعة ما دام هناك عمل</translation>
    </message>
    <message>
        <source>Closing · uploads go on at the next start</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>جارٍ الإغلاق · يُستأنف الرفع عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>جارٍ الإغلاق…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/details.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy key</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy links</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Copy links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>نسخ الروابط…</translation>
    </message>
    <message>
        <source>Copy the rights it needs</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>نسخ الصلاحيات المطلوبة</translation>
    </message>
    <message>
        <source>Copy what is shown here, with code and request id</source>
        <extracomment>ui/details.py</extracomment>
        <translation>نسخ المعروض هنا، مع الرمز ومعرّف الطلب</translation>
    </message>
    <message>
        <source>DESTINATIONS</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Destination “{name}”</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>الوجهة «{name}»</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Don&apos;t tell me of this one</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>عدم الإعلام بهذا الإصدار</translation>
    </message>
    <message>
        <source>Done · {counts}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>انتهى · {counts}</translation>
    </message>
    <message>
        <source>Done, unverified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>انتهى دون تحقق</translation>
    </message>
    <message>
        <source>Drop files or folders here, or add &lt;files&gt;files&lt;/files&gt;, &lt;folder&gt;a folder&lt;/folder&gt;, &lt;link&gt;a Drive link&lt;/link&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>أفلت الملفات أو المجلدات هنا، أو أضف &lt;files&gt;ملفات&lt;/files&gt; أو &lt;folder&gt;مجلدًا&lt;/folder&gt; أو &lt;link&gt;رابط Drive&lt;/link&gt;.</translation>
    </message>
    <message>
        <source>Drop here. A destination is set up first.</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>أفلت هنا. تُعَدّ وجهة أولًا.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>إدخال المفتاح…</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failed — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>فشل — {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files are being uploaded</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>يجري رفع ملفات</translation>
    </message>
    <message>
        <source>Files that are already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>الملفات الموجودة هناك</translation>
    </message>
    <message>
        <source>Fill in from</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>التعبئة من</translation>
    </message>
    <message>
        <source>Fill in: {names}.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>يرجى تعبئة: {names}.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>التصفية حسب الاسم</translation>
    </message>
    <message>
        <source>Filter by name or destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>التصفية حسب الاسم أو الوجهة</translation>
    </message>
    <message>
        <source>Filter by name or destination…</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>التصفية حسب الاسم أو الوجهة…</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>التصفية حسب الاسم…</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Finished files kept in the list</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>الملفات المنتهية المحفوظة في القائمة</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>First, &lt;destination&gt;add a destination&lt;/destination&gt;: the bucket that your files go to.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>أولًا، &lt;destination&gt;أضف وجهة&lt;/destination&gt;: الحاوية التي تذهب إليها ملفاتك.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>المجلد في الحاوية</translation>
    </message>
    <message numerus="yes">
        <source>For all {n} files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For this file:</extracomment>
        <translation>
            <numerusform>لا ملفات:</numerusform>
            <numerusform>لهذا الملف:</numerusform>
            <numerusform>لهذين الملفين:</numerusform>
            <numerusform>لكل الملفات وعددها {n}:</numerusform>
            <numerusform>لكل الملفات وعددها {n}:</numerusform>
            <numerusform>لكل الملفات وعددها {n}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the {n} selected files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For the selected file:</extracomment>
        <translation>
            <numerusform>لا ملفات محددة:</numerusform>
            <numerusform>للملف المحدد:</numerusform>
            <numerusform>للملفين المحددين:</numerusform>
            <numerusform>للملفات المحددة وعددها {n}:</numerusform>
            <numerusform>للملفات المحددة وعددها {n}:</numerusform>
            <numerusform>للملفات المحددة وعددها {n}:</numerusform>
        </translation>
    </message>
    <message>
        <source>For this computer: {name}, {size}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>لهذا الحاسوب: {name}، {size}</translation>
    </message>
    <message>
        <source>For whoever gives you the access key: a policy with just what uploading needs.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>لمن يعطيك مفتاح الوصول: سياسة فيها ما يحتاجه الرفع فقط.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>برنامج حر برخصة Apache License 2.0، دون أي ضمان.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/details.py</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Google Drive…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Google Drive…</translation>
    </message>
    <message>
        <source>Google has no file format for it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>ليس لدى Google صيغة ملف له</translation>
    </message>
    <message>
        <source>Health: {summary}</source>
        <extracomment>ui/health.py</extracomment>
        <translation>الحالة: {summary}</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>مؤجّلة</translation>
    </message>
    <message>
        <source>Held — Google Drive&apos;s daily limit</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>مؤجّل — الحد اليومي في Google Drive</translation>
    </message>
    <message>
        <source>Held — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>مؤجّل — {why}</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>إخفاء الدليل</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>How the queue is doing</source>
        <extracomment>ui/health.py</extracomment>
        <translation>حال قائمة الانتظار</translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>كيفية الحصول على ملف العميل</translation>
    </message>
    <message>
        <source>If another file is there</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إذا كان هناك ملف آخر</translation>
    </message>
    <message>
        <source>If there</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>إذا كان موجودًا</translation>
    </message>
    <message>
        <source>In it, &lt;enable the Google Drive API&gt;.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>في المشروع، &lt;فعّل Google Drive API&gt;.</translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Installed by Flatpak.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>مثبّت بواسطة Flatpak.</translation>
    </message>
    <message>
        <source>Installed by pip.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>مثبّت بواسطة pip.</translation>
    </message>
    <message>
        <source>Installed by the setup program for Windows.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>مثبّت ببرنامج التثبيت لنظام Windows.</translation>
    </message>
    <message>
        <source>Installed from the .deb package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>مثبّت من حزمة .deb.</translation>
    </message>
    <message>
        <source>Installed from the .rpm package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>مثبّت من حزمة .rpm.</translation>
    </message>
    <message>
        <source>Integrity</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>It is first in line now, but can&apos;t start yet. {party}: {why}</source>
        <extracomment>ui/line_deeds.py</extracomment>
        <translation>أصبح الأول في الصف، لكنه لا يستطيع البدء بعد. {party}: {why}</translation>
    </message>
    <message>
        <source>It needs SeaweedFS, a free program of some 40 MB. Where that is missing, the command says how to get it.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>تحتاج إلى SeaweedFS، وهو برنامج حر حجمه نحو 40 MB. وإن لم يكن موجودًا فالأمر يبيّن كيفية الحصول عليه.</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>إنها تعمل.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Jobs that have ended, by day</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>المهام المنتهية، حسب اليوم</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>مكان حفظه</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>الاحتفاظ بهذه الأجوبة</translation>
    </message>
    <message>
        <source>Keep this computer awake while files are uploaded</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>إبقاء هذا الحاسوب مستيقظًا أثناء رفع الملفات</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>آخر مشكلة</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <extracomment>ui/about.py</extracomment>
        <translation>تراخيص كل الأجزاء</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>السطر {n}: {why}</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links that anyone may open need no sign-in, only an API key of your own Google project.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>الروابط التي يستطيع أي شخص فتحها لا تحتاج إلى تسجيل دخول، بل إلى مفتاح API من مشروعك في Google فقط.</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>Look for new versions once a week</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>البحث عن إصدارات جديدة مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Look for new versions once a week? Uploader asks {host}, and sends nothing but the request.</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>هل يُبحث عن إصدارات جديدة مرة في الأسبوع؟ يسأل Uploader المضيف {host}، ولا يرسل سوى الطلب.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Looking for files · {n} so far</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>البحث عن الملفات · {n} حتى الآن</translation>
    </message>
    <message>
        <source>Looking for new versions…</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>جارٍ البحث عن إصدارات جديدة…</translation>
    </message>
    <message>
        <source>MD5 and size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>تطابق MD5 والحجم</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Metered network · Upload anyway</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>شبكة محدودة الاستخدام · الرفع على أي حال</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>نقل إلى الآخر</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>نقل إلى الأول</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>ui/health.py</extracomment>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>New uploads go to the chosen destination. Drop files here to upload them to this one.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>تذهب عمليات الرفع الجديدة إلى الوجهة المختارة. أفلت الملفات هنا لرفعها إلى هذه الوجهة.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No client file is chosen yet.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>لم يُختر ملف عميل بعد.</translation>
    </message>
    <message>
        <source>No files in it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>لا ملفات فيها</translation>
    </message>
    <message>
        <source>No link is recognised in this.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>لم يُتعرَّف على أي رابط هنا.</translation>
    </message>
    <message>
        <source>Nobody has looked for new versions yet.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>لم يُبحث عن إصدارات جديدة بعد.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>لم يسجّل أحد الدخول بعد.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing arrived in these days</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>لم يصل شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <extracomment>ui/details.py</extracomment>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>لم ينتهِ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived yet, so there is nothing to link to.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>لم يصل منها شيء بعد، فلا شيء يمكن ربطه.</translation>
    </message>
    <message>
        <source>Nothing of it is there to verify.</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>لا شيء منها هناك للتحقق منه.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>لم تقع أي مشكلة حتى الآن.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Older jobs leave the list, and their receipts with them. What was uploaded stays where it is.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>تغادر المهام الأقدم القائمة، ومعها إيصالاتها. ما رُفع يبقى في مكانه.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Only what has ended can be removed. Cancel it first.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>لا يمكن إزالة إلا ما انتهى. ألغِه أولًا.</translation>
    </message>
    <message>
        <source>Open in the provider&apos;s console</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>فتح في وحدة تحكم المزوّد</translation>
    </message>
    <message>
        <source>Open source folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>فتح مجلد المصدر</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>فتح صفحة التنزيل</translation>
    </message>
    <message>
        <source>Opening the queue…</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>جارٍ فتح قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>أخرى…</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Paste files, paths or links</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>لصق ملفات أو مسارات أو روابط</translation>
    </message>
    <message>
        <source>Paste links to files or folders in Google Drive, one or more.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>ألصق رابطًا أو أكثر لملفات أو مجلدات في Google Drive.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>متوقفة مؤقتًا · {files}</translation>
    </message>
    <message>
        <source>Practice bucket…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>حاوية التجربة…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Public links, by an API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>روابط عامة، بمفتاح API</translation>
    </message>
    <message>
        <source>Queue saved</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>قائمة الانتظار محفوظة</translation>
    </message>
    <message>
        <source>Queue saved · everything resumes after a restart</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>قائمة الانتظار محفوظة · يُستأنف كل شيء بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Refresh: look for what is new or changed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>تحديث: البحث عن الجديد أو المتغيّر</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed ({n})</source>
        <extracomment>ui/actions.py; for one: Retry failed ({n})</extracomment>
        <translation>
            <numerusform>إعادة محاولة الفاشلة ({n})</numerusform>
            <numerusform>إعادة محاولة الفاشلة ({n})</numerusform>
            <numerusform>إعادة محاولة الفاشلة ({n})</numerusform>
            <numerusform>إعادة محاولة الفاشلة ({n})</numerusform>
            <numerusform>إعادة محاولة الفاشلة ({n})</numerusform>
            <numerusform>إعادة محاولة الفاشلة ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>حفظ على أي حال</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>حفظ الإيصالات</translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>حفظ الإيصالات…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show Uploader</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>عرض Uploader</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sign in again as {account}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>تسجيل الدخول مجددًا باسم {account}</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Sign in to Google</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>تسجيل الدخول إلى Google</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Skip files larger than</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>تخطي الملفات الأكبر من</translation>
    </message>
    <message>
        <source>Skip the file</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>تخطي الملف</translation>
    </message>
    <message>
        <source>Skip the job&apos;s files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>تخطي ملفات المهمة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Skipped — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>تم تخطيه — {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>حدث خطأ ما ({kind}).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/details.py</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed by weekday and hour</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>السرعة حسب اليوم والساعة</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Speed, last 5 minutes</source>
        <extracomment>ui/details.py</extracomment>
        <translation>السرعة في آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Speed: {speed} ▾</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>السرعة: {speed} ▾</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>بدء الآن</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Starts {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>يبدأ {time}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stay signed in by a file only I can read</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>البقاء مسجّل الدخول بملف لا يقرؤه سواي</translation>
    </message>
    <message>
        <source>Stay signed in by the system&apos;s keyring</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>البقاء مسجّل الدخول بحلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>توقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Tell me when a job is done</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>إعلامي عند انتهاء مهمة</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The client file of the last time is used.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>يُستخدم ملف العميل من المرة السابقة.</translation>
    </message>
    <message>
        <source>The drive “{name}” is not connected. Connect it; the files on it go on by themselves.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>محرّك الأقراص «{name}» غير موصول. وصّله؛ تُستأنف الملفات التي عليه من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The files that are already there</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>الملفات الموجودة هناك</translation>
    </message>
    <message>
        <source>The first rule that fits counts; at all other times: {speed}. An hour that is not after the first is on the next day.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>تسري أول قاعدة مناسبة؛ وفي بقية الأوقات: {speed}. الساعة التي لا تلي الأولى تكون من اليوم التالي.</translation>
    </message>
    <message>
        <source>The first {n} keys are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>أول {n} من المفاتيح في الحافظة. اختر ملفات أقل لتحصل على الباقي.</translation>
    </message>
    <message>
        <source>The first {n} links are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>أول {n} من الروابط في الحافظة. اختر ملفات أقل لتحصل على الباقي.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>نُسي المفتاح.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>حُفظ المفتاح.</translation>
    </message>
    <message>
        <source>The language and “Uploads at once” count from the next start.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>تسري اللغة و«الرفع المتزامن» من التشغيل التالي.</translation>
    </message>
    <message>
        <source>The oldest file has waited for {time}.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>أقدم ملف ينتظر منذ {time}.</translation>
    </message>
    <message>
        <source>The practice bucket</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>حاوية التجربة</translation>
    </message>
    <message>
        <source>The rights that the access key needs are on the clipboard. Send them to whoever gives you the key.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>الصلاحيات التي يحتاجها مفتاح الوصول في الحافظة. أرسلها إلى من يعطيك المفتاح.</translation>
    </message>
    <message>
        <source>The store could not be asked again. {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>تعذّر سؤال المخزن مجددًا. {why}</translation>
    </message>
    <message>
        <source>The window is drawn by Qt (PySide6 {version}), under the LGPL 3: you may replace it by a version of your own.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>ترسم النافذة مكتبة Qt (PySide6 {version}) برخصة LGPL 3: يمكنك استبدالها بنسخة من عندك.</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>هناك</translation>
    </message>
    <message>
        <source>There is nothing in it that could be uploaded. Drop files or folders.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>ليس فيه ما يمكن رفعه. أفلت ملفات أو مجلدات.</translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>تذهب إلى {target}.</translation>
    </message>
    <message>
        <source>They work for</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>صالحة لمدة</translation>
    </message>
    <message>
        <source>This build does not know where new versions are.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>لا تعرف هذه النسخة أين توجد الإصدارات الجديدة.</translation>
    </message>
    <message>
        <source>This file is sent in one piece.</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>يُرسل هذا الملف قطعة واحدة.</translation>
    </message>
    <message>
        <source>This is the AppImage.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>هذا هو AppImage.</translation>
    </message>
    <message>
        <source>This is the newest version, as was seen {time}.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>هذا أحدث إصدار، كما شوهد {time}.</translation>
    </message>
    <message>
        <source>This is the program for macOS.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>هذا هو البرنامج لنظام macOS.</translation>
    </message>
    <message>
        <source>This runs from its source.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>يعمل من شيفرته المصدرية.</translation>
    </message>
    <message>
        <source>This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>يعمل البرنامج من شيفرته المصدرية. المكتبات التي يستخدمها موجودة مع Python لديك، ولكل منها رخصتها؛ يذكرها NOTICE.</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>جدول زمني…</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To clean up</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>للتنظيف</translation>
    </message>
    <message>
        <source>Try a Drive link</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>تجربة رابط Drive</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui.py</extracomment>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Trying it out with real calls…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>جارٍ التجربة باتصالات حقيقية…</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>جارٍ تجربة «{name}»…</translation>
    </message>
    <message>
        <source>Type this in a terminal. It opens a window of its own, with sample files on their way:</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>اكتب هذا في طرفية. يفتح نافذة خاصة به، فيها ملفات أمثلة في طريقها:</translation>
    </message>
    <message>
        <source>Under Audience, &lt;press “Publish app”&gt;. Without this, Google ends your sign-in after seven days.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>ضمن «الجمهور»، &lt;اضغط «نشر التطبيق»&gt;. وإلا أنهت Google تسجيل دخولك بعد سبعة أيام.</translation>
    </message>
    <message>
        <source>Under Clients, &lt;create a client&gt; of the type “Desktop app”, and download its JSON file.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>ضمن «العملاء»، &lt;أنشئ عميلًا&gt; من نوع «تطبيق سطح المكتب»، ونزّل ملف JSON الخاص به.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until the network is another one.</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>حتى تصبح الشبكة غيرها.</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Upload again</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>رفع مجددًا</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>تم الرفع</translation>
    </message>
    <message>
        <source>Uploader</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Uploader</translation>
    </message>
    <message>
        <source>Uploader is here now, beside the clock. Quit it from its menu.</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>‏Uploader هنا الآن، بجانب الساعة. أنهِه من قائمته.</translation>
    </message>
    <message>
        <source>Uploader reads Google Drive through a client of your own. It costs nothing, and nobody else uses it.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>يقرأ Uploader من Google Drive عبر عميل خاص بك. لا يكلّف شيئًا، ولا يستخدمه أحد سواك.</translation>
    </message>
    <message>
        <source>Uploader {version}</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Uploader {version}</translation>
    </message>
    <message>
        <source>Uploader {version} is there.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>صدر Uploader {version}.</translation>
    </message>
    <message>
        <source>Uploader {version}, of {date}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>‏Uploader {version}، بتاريخ {date}</translation>
    </message>
    <message>
        <source>Uploader: nothing to do</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>‏Uploader: لا عمل</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>جارٍ الرفع</translation>
    </message>
    <message>
        <source>Uploading — nothing moved for {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>جارٍ الرفع — لا حركة منذ {time}</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>الرفع المتزامن</translation>
    </message>
    <message>
        <source>Uploads go on</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>يستمر الرفع</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Verified again {time}: {files}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>أُعيد التحقق {time}: {files}</translation>
    </message>
    <message>
        <source>Verified · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>تم التحقق · {files}</translation>
    </message>
    <message>
        <source>Verified: the store holds what was sent.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>تم التحقق: في المخزن ما أُرسل تمامًا.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Volume per day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>الحجم اليومي</translation>
    </message>
    <message>
        <source>Wait while the network is metered, such as mobile data</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>الانتظار ما دامت الشبكة محدودة الاستخدام، كبيانات الجوال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting for a network that is not metered</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>في انتظار شبكة غير محدودة الاستخدام</translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>في انتظار المخزن</translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser. Time left: {time}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>في انتظار سماحك في المتصفح. الوقت المتبقي: {time}</translation>
    </message>
    <message>
        <source>Waiting · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>في الانتظار · {files}</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>ينتظر قرارك</translation>
    </message>
    <message>
        <source>Waits for your word · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>تنتظر قرارك · {files}</translation>
    </message>
    <message>
        <source>Waits for your word — another file is there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>ينتظر قرارك — هناك ملف آخر</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What has no answer goes as chosen for the whole job.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>ما لا جواب له يتبع ما اختير للمهمة كلها.</translation>
    </message>
    <message>
        <source>What has no answer stays as it is.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>ما لا جواب له يبقى كما هو.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>What starts when you log in could not be changed. Look at the system&apos;s own settings for that.</source>
        <extracomment>ui/at_login.py</extracomment>
        <translation>تعذّر تغيير ما يبدأ عند تسجيل الدخول. انظر في إعدادات النظام لذلك.</translation>
    </message>
    <message>
        <source>When I log in, go on with what is left, without a window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>عند تسجيل الدخول، متابعة ما بقي دون نافذة</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these {n} files and folders go?</source>
        <extracomment>ui/where_dialog.py; for one: Where shall this file or folder go?</extracomment>
        <translation>
            <numerusform>لا شيء؟</numerusform>
            <numerusform>إلى أين يذهب هذا الملف أو المجلد؟</numerusform>
            <numerusform>إلى أين يذهب هذان؟</numerusform>
            <numerusform>إلى أين تذهب هذه الملفات والمجلدات وعددها {n}؟</numerusform>
            <numerusform>إلى أين تذهب هذه الملفات والمجلدات وعددها {n}؟</numerusform>
            <numerusform>إلى أين تذهب هذه الملفات والمجلدات وعددها {n}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>مكان حفظ المفتاح</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>مكان حفظ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Whoever has a link can download the file, without an account. Seven days is the longest that stores allow.</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>كل من لديه رابط يستطيع تنزيل الملف دون حساب. سبعة أيام هي أطول مدة تسمح بها المخازن.</translation>
    </message>
    <message>
        <source>Whoever has it can download the file until it ends.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>كل من لديه يستطيع تنزيل الملف حتى انتهاء صلاحيته.</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>مكتوبة</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>لديك {version}.</translation>
    </message>
    <message>
        <source>Your own uploads and destinations are left alone.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>لا تُمسّ عمليات رفعك ووجهاتك.</translation>
    </message>
    <message>
        <source>Your system&apos;s software updater brings new versions.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>يجلب محدّث البرامج في نظامك الإصدارات الجديدة.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>a file only I can read</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>ملف لا يقرؤه سواي</translation>
    </message>
    <message>
        <source>a list in HTML</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>قائمة بصيغة HTML</translation>
    </message>
    <message>
        <source>a list in Markdown</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>قائمة بصيغة Markdown</translation>
    </message>
    <message>
        <source>a profile of the AWS command line</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>ملف تعريف لسطر أوامر AWS</translation>
    </message>
    <message>
        <source>a shortcut to a folder that is in this job already</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>اختصار إلى مجلد موجود في هذه المهمة</translation>
    </message>
    <message>
        <source>a shortcut to something that is gone</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>اختصار إلى شيء لم يعد موجودًا</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>all arrived</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>وصل كل شيء</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>موجود هناك</translation>
    </message>
    <message>
        <source>an hour</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>another file with this name is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>هناك ملف آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>another object is there now</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>هناك الآن كائن آخر</translation>
    </message>
    <message>
        <source>ask me</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>في {time}</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>can&apos;t be compared there</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>لا تمكن مقارنته هناك</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>checksum and size match</source>
        <extracomment>ui/column_widths.py</extracomment>
        <translation>تطابق مجموع التحقق والحجم</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>every part and the size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>تطابق كل جزء والحجم</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>for example photos/2026</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>مثلًا photos/2026</translation>
    </message>
    <message>
        <source>has been uploading for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>يجري رفعه منذ {time}</translation>
    </message>
    <message>
        <source>has waited for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>ينتظر منذ {time}</translation>
    </message>
    <message>
        <source>in a file of mine</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>في ملف عندي</translation>
    </message>
    <message>
        <source>in the host name</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>في اسم المضيف</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>in the path</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>في المسار</translation>
    </message>
    <message numerus="yes">
        <source>in {n} jobs</source>
        <extracomment>ui/history_dialog.py; for one: in {n} job</extracomment>
        <translation>
            <numerusform>في {n} مهمة</numerusform>
            <numerusform>في مهمة واحدة</numerusform>
            <numerusform>في مهمتين</numerusform>
            <numerusform>في {n} مهام</numerusform>
            <numerusform>في {n} مهمة</numerusform>
            <numerusform>في {n} مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner does not allow downloads</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>لا يسمح مالكه بالتنزيل</translation>
    </message>
    <message>
        <source>keep both</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>larger than the limit that was set</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>أكبر من الحد المحدد</translation>
    </message>
    <message>
        <source>larger than the store takes</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>أكبر مما يقبله المخزن</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>no limit; for example 5 GB</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>بلا حد؛ مثلًا 5 GB</translation>
    </message>
    <message>
        <source>not a file with content</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>ليس ملفًا له محتوى</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>لم يعد هناك</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing ended</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>لم ينتهِ شيء</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>لا حركة</translation>
    </message>
    <message>
        <source>nothing: I fill it in myself</source>
        <extracomment>ui/elsewhere_box.py</extracomment>
        <translation>لا شيء: أعبّئه بنفسي</translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>بتاريخ {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>pip brings new versions: {command}</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>يجلب pip الإصدارات الجديدة: {command}</translation>
    </message>
    <message>
        <source>replace</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>seven days</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>سبعة أيام</translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>skip</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>الملف نفسه موجود هناك</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>this computer&apos;s environment</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>بيئة هذا الحاسوب</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>up to {size} a day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>حتى {size} في اليوم</translation>
    </message>
    <message>
        <source>up to {speed}</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>حتى {speed}</translation>
    </message>
    <message>
        <source>uploads again, always</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>الرفع من جديد دائمًا</translation>
    </message>
    <message>
        <source>what I enter here</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>ما أدخله هنا</translation>
    </message>
    <message>
        <source>{destination} · {key}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{destination} · {key}</translation>
    </message>
    <message>
        <source>{destination}: {why}</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>‏{destination}: {why}</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>‏{done} من {files}</translation>
    </message>
    <message>
        <source>{done} uploaded, none failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>رُفع {done}، ولم يفشل شيء</translation>
    </message>
    <message>
        <source>{done} uploaded, {failed} failed: {rate} % arrived</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>رُفع {done}، وفشل {failed}: وصل {rate} %</translation>
    </message>
    <message>
        <source>{failed} of {all} files failed within a day. Look at them under Failed.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>فشل {failed} من {all} من الملفات خلال يوم. انظر إليها ضمن «فشل».</translation>
    </message>
    <message>
        <source>{files} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{files} · {needs}</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{files}، {size}</translation>
    </message>
    <message>
        <source>{files}, {size} so far. Still looking for more…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>‏{files}، {size} حتى الآن. ما زال البحث جاريًا…</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>‏{files}، {size}. ما هو موجود هناك يُعرف ملفًا ملفًا.</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file: {why}.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>‏{files}، {size}. ما هو موجود هناك يُعرف ملفًا ملفًا: {why}.</translation>
    </message>
    <message>
        <source>{files}, {size}: {counts}</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}، {size}: {counts}</translation>
    </message>
    <message>
        <source>{guard} per part, checked again by the store at the end</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>لكل جزء {guard}، ويتحقق منه المخزن مرة أخرى في النهاية</translation>
    </message>
    <message>
        <source>{line} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {needs}</translation>
    </message>
    <message>
        <source>{line} · {n} held</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>‏{line} · {n} مؤجّلة</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>وصلت {name}</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>‏{name} تحتاج إليك</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} PB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} PB</translation>
    </message>
    <message>
        <source>{n} TB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} TB</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept beside another file</source>
        <extracomment>ui/plan_words.py; for one: {n} is kept beside another file</extracomment>
        <translation>
            <numerusform>لا شيء يُحفظ بجانب ملف آخر</numerusform>
            <numerusform>واحد يُحفظ بجانب ملف آخر</numerusform>
            <numerusform>اثنان يُحفظان بجانب ملف آخر</numerusform>
            <numerusform>{n} تُحفظ بجانب ملف آخر</numerusform>
            <numerusform>{n} تُحفظ بجانب ملف آخر</numerusform>
            <numerusform>{n} تُحفظ بجانب ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out</extracomment>
        <translation>
            <numerusform>لا شيء يُترك</numerusform>
            <numerusform>واحد يُترك</numerusform>
            <numerusform>اثنان يُتركان</numerusform>
            <numerusform>{n} تُترك</numerusform>
            <numerusform>{n} تُترك</numerusform>
            <numerusform>{n} تُترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out, for another file is there</extracomment>
        <translation>
            <numerusform>لا شيء يُترك لوجود ملف آخر</numerusform>
            <numerusform>واحد يُترك لوجود ملف آخر</numerusform>
            <numerusform>اثنان يُتركان لوجود ملف آخر</numerusform>
            <numerusform>{n} تُترك لوجود ملف آخر</numerusform>
            <numerusform>{n} تُترك لوجود ملف آخر</numerusform>
            <numerusform>{n} تُترك لوجود ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ask, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} asks, for another file is there</extracomment>
        <translation>
            <numerusform>لا شيء يسأل لوجود ملف آخر</numerusform>
            <numerusform>واحد يسأل لوجود ملف آخر</numerusform>
            <numerusform>اثنان يسألان لوجود ملف آخر</numerusform>
            <numerusform>{n} تسأل لوجود ملف آخر</numerusform>
            <numerusform>{n} تسأل لوجود ملف آخر</numerusform>
            <numerusform>{n} تسأل لوجود ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} أُلغيت</translation>
    </message>
    <message>
        <source>{n} d</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} ي</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} فشلت</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>ui/details_words.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders wait until you say where they go.</source>
        <extracomment>ui/invited.py; for one: One file or folder waits until you say where it goes.</extracomment>
        <translation>
            <numerusform>لا ملف ينتظر أن تحدد وجهته.</numerusform>
            <numerusform>ملف أو مجلد ينتظر أن تحدد وجهته.</numerusform>
            <numerusform>ملفان أو مجلدان ينتظران أن تحدد وجهتهما.</numerusform>
            <numerusform>{n} ملفات ومجلدات تنتظر أن تحدد وجهتها.</numerusform>
            <numerusform>{n} ملفًا ومجلدًا تنتظر أن تحدد وجهتها.</numerusform>
            <numerusform>{n} ملف ومجلد تنتظر أن تحدد وجهتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are already there.</source>
        <extracomment>ui/plans.py; for one: {n} file is already there.</extracomment>
        <translation>
            <numerusform>لا ملف موجود هناك.</numerusform>
            <numerusform>ملف واحد موجود هناك.</numerusform>
            <numerusform>ملفان موجودان هناك.</numerusform>
            <numerusform>{n} ملفات موجودة هناك.</numerusform>
            <numerusform>{n} ملفًا موجود هناك.</numerusform>
            <numerusform>{n} ملف موجود هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is as it was sent.</extracomment>
        <translation>
            <numerusform>لا ملف كما أُرسل.</numerusform>
            <numerusform>ملف واحد كما أُرسل.</numerusform>
            <numerusform>ملفان كما أُرسلا.</numerusform>
            <numerusform>{n} ملفات كما أُرسلت.</numerusform>
            <numerusform>{n} ملفًا كما أُرسلت.</numerusform>
            <numerusform>{n} ملف كما أُرسلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not there as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is not there as it was sent.</extracomment>
        <translation>
            <numerusform>كل الملفات هناك كما أُرسلت.</numerusform>
            <numerusform>ملف واحد ليس هناك كما أُرسل.</numerusform>
            <numerusform>ملفان ليسا هناك كما أُرسلا.</numerusform>
            <numerusform>{n} ملفات ليست هناك كما أُرسلت.</numerusform>
            <numerusform>{n} ملفًا ليست هناك كما أُرسلت.</numerusform>
            <numerusform>{n} ملف ليست هناك كما أُرسلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files arrived</source>
        <extracomment>ui/history_dialog.py; for one: {n} file arrived</extracomment>
        <translation>
            <numerusform>لم يصل أي ملف</numerusform>
            <numerusform>وصل ملف واحد</numerusform>
            <numerusform>وصل ملفان</numerusform>
            <numerusform>وصلت {n} ملفات</numerusform>
            <numerusform>وصل {n} ملفًا</numerusform>
            <numerusform>وصل {n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files failed</source>
        <extracomment>ui/outside.py; for one: {n} file failed</extracomment>
        <translation>
            <numerusform>لم يفشل أي ملف</numerusform>
            <numerusform>فشل ملف واحد</numerusform>
            <numerusform>فشل ملفان</numerusform>
            <numerusform>فشلت {n} ملفات</numerusform>
            <numerusform>فشل {n} ملفًا</numerusform>
            <numerusform>فشل {n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files have the names of others that are already there. What shall become of them?</source>
        <extracomment>ui/conflict_sheet.py; for one: {n} file has the name of another one that is already there. What shall become of it?</extracomment>
        <translation>
            <numerusform>لا ملف له اسم ملف آخر هناك. ماذا يُفعل به؟</numerusform>
            <numerusform>لملف واحد اسم ملف آخر موجود هناك. ماذا يُفعل به؟</numerusform>
            <numerusform>لملفين اسما ملفين موجودين هناك. ماذا يُفعل بهما؟</numerusform>
            <numerusform>{n} ملفات لها أسماء ملفات موجودة هناك. ماذا يُفعل بها؟</numerusform>
            <numerusform>{n} ملفًا لها أسماء ملفات موجودة هناك. ماذا يُفعل بها؟</numerusform>
            <numerusform>{n} ملف لها أسماء ملفات موجودة هناك. ماذا يُفعل بها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need you.</source>
        <extracomment>ui/overview.py; for one: {n} file needs you.</extracomment>
        <translation>
            <numerusform>لا ملف يحتاج إليك.</numerusform>
            <numerusform>ملف واحد يحتاج إليك.</numerusform>
            <numerusform>ملفان يحتاجان إليك.</numerusform>
            <numerusform>{n} ملفات تحتاج إليك.</numerusform>
            <numerusform>{n} ملفًا تحتاج إليك.</numerusform>
            <numerusform>{n} ملف تحتاج إليك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to go</source>
        <extracomment>ui/outside.py; for one: {n} file to go</extracomment>
        <translation>
            <numerusform>لم يبقَ أي ملف</numerusform>
            <numerusform>بقي ملف واحد</numerusform>
            <numerusform>بقي ملفان</numerusform>
            <numerusform>بقيت {n} ملفات</numerusform>
            <numerusform>بقي {n} ملفًا</numerusform>
            <numerusform>بقي {n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files uploaded</source>
        <extracomment>ui/outside.py; for one: {n} file uploaded</extracomment>
        <translation>
            <numerusform>لم يُرفع أي ملف</numerusform>
            <numerusform>رُفع ملف واحد</numerusform>
            <numerusform>رُفع ملفان</numerusform>
            <numerusform>رُفعت {n} ملفات</numerusform>
            <numerusform>رُفع {n} ملفًا</numerusform>
            <numerusform>رُفع {n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} سا</translation>
    </message>
    <message>
        <source>{n} held</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} مؤجّلة</translation>
    </message>
    <message numerus="yes">
        <source>{n} identical are skipped</source>
        <extracomment>ui/plan_words.py; for one: {n} identical is skipped</extracomment>
        <translation>
            <numerusform>لا مطابق يُتخطى</numerusform>
            <numerusform>مطابق واحد يُتخطى</numerusform>
            <numerusform>مطابقان يُتخطيان</numerusform>
            <numerusform>{n} مطابقة تُتخطى</numerusform>
            <numerusform>{n} مطابقة تُتخطى</numerusform>
            <numerusform>{n} مطابقة تُتخطى</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>{n} متروكة</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are on the clipboard.</source>
        <extracomment>ui/sharing.py; for one: {n} link is on the clipboard.</extracomment>
        <translation>
            <numerusform>لا رابط في الحافظة.</numerusform>
            <numerusform>رابط واحد في الحافظة.</numerusform>
            <numerusform>رابطان في الحافظة.</numerusform>
            <numerusform>{n} روابط في الحافظة.</numerusform>
            <numerusform>{n} رابطًا في الحافظة.</numerusform>
            <numerusform>{n} رابط في الحافظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are recognised.</source>
        <extracomment>ui/link_dialog.py; for one: One link is recognised.</extracomment>
        <translation>
            <numerusform>لم يُتعرَّف على أي رابط.</numerusform>
            <numerusform>تم التعرّف على رابط واحد.</numerusform>
            <numerusform>تم التعرّف على رابطين.</numerusform>
            <numerusform>تم التعرّف على {n} روابط.</numerusform>
            <numerusform>تم التعرّف على {n} رابطًا.</numerusform>
            <numerusform>تم التعرّف على {n} رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} د</translation>
    </message>
    <message numerus="yes">
        <source>{n} more jobs wait for your word.</source>
        <extracomment>ui/plan_strip.py; for one: {n} more job waits for your word.</extracomment>
        <translation>
            <numerusform>لا مهمة أخرى تنتظر قرارك.</numerusform>
            <numerusform>مهمة أخرى تنتظر قرارك.</numerusform>
            <numerusform>مهمتان أخريان تنتظران قرارك.</numerusform>
            <numerusform>{n} مهام أخرى تنتظر قرارك.</numerusform>
            <numerusform>{n} مهمة أخرى تنتظر قرارك.</numerusform>
            <numerusform>{n} مهمة أخرى تنتظر قرارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <extracomment>ui/status_words.py; for one: {n} needs you</extracomment>
        <translation>
            <numerusform>{n} تحتاج إليك</numerusform>
            <numerusform>واحد يحتاج إليك</numerusform>
            <numerusform>اثنان يحتاجان إليك</numerusform>
            <numerusform>{n} تحتاج إليك</numerusform>
            <numerusform>{n} تحتاج إليك</numerusform>
            <numerusform>{n} تحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>ui/plan_words.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the same size are compared when sent</source>
        <extracomment>ui/plan_words.py; for one: {n} of the same size is compared when sent</extracomment>
        <translation>
            <numerusform>لا شيء بالحجم نفسه يُقارن عند الإرسال</numerusform>
            <numerusform>واحد بالحجم نفسه يُقارن عند الإرسال</numerusform>
            <numerusform>اثنان بالحجم نفسه يُقارنان عند الإرسال</numerusform>
            <numerusform>{n} بالحجم نفسه تُقارن عند الإرسال</numerusform>
            <numerusform>{n} بالحجم نفسه تُقارن عند الإرسال</numerusform>
            <numerusform>{n} بالحجم نفسه تُقارن عند الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are paused. Resume them to let them go on.</source>
        <extracomment>ui/line_deeds.py; for one: It is paused. Resume it to let it go on.</extracomment>
        <translation>
            <numerusform>لا شيء منها متوقف مؤقتًا. استأنفه ليستمر.</numerusform>
            <numerusform>هو متوقف مؤقتًا. استأنفه ليستمر.</numerusform>
            <numerusform>اثنان منها متوقفان مؤقتًا. استأنفهما ليستمرا.</numerusform>
            <numerusform>{n} منها متوقفة مؤقتًا. استأنفها لتستمر.</numerusform>
            <numerusform>{n} منها متوقفة مؤقتًا. استأنفها لتستمر.</numerusform>
            <numerusform>{n} منها متوقفة مؤقتًا. استأنفها لتستمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are not there any more. The others were added.</source>
        <extracomment>ui/adding.py; for one: {n} of these is not there any more. The others were added.</extracomment>
        <translation>
            <numerusform>كلها موجودة. أُضيفت الأخرى.</numerusform>
            <numerusform>واحد منها لم يعد موجودًا. أُضيفت الأخرى.</numerusform>
            <numerusform>اثنان منها لم يعودا موجودين. أُضيفت الأخرى.</numerusform>
            <numerusform>{n} منها لم تعد موجودة. أُضيفت الأخرى.</numerusform>
            <numerusform>{n} منها لم تعد موجودة. أُضيفت الأخرى.</numerusform>
            <numerusform>{n} منها لم تعد موجودة. أُضيفت الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these as you chose</source>
        <extracomment>ui/plan_words.py; for one: {n} as you chose</extracomment>
        <translation>
            <numerusform>لا شيء منها كما اخترت</numerusform>
            <numerusform>واحد منها كما اخترت</numerusform>
            <numerusform>اثنان منها كما اخترت</numerusform>
            <numerusform>{n} منها كما اخترت</numerusform>
            <numerusform>{n} منها كما اخترت</numerusform>
            <numerusform>{n} منها كما اخترت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/part_squares.py; for one: {n} part</extracomment>
        <translation>
            <numerusform>{n} جزء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزأين</numerusform>
            <numerusform>{n} أجزاء</numerusform>
            <numerusform>{n} جزءًا</numerusform>
            <numerusform>{n} جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} paused</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} متوقفة مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts were written to “{file}”.</source>
        <extracomment>ui/sharing.py; for one: {n} receipt was written to “{file}”.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي إيصال في «{file}».</numerusform>
            <numerusform>كُتب إيصال واحد في «{file}».</numerusform>
            <numerusform>كُتب إيصالان في «{file}».</numerusform>
            <numerusform>كُتبت {n} إيصالات في «{file}».</numerusform>
            <numerusform>كُتب {n} إيصالًا في «{file}».</numerusform>
            <numerusform>كُتب {n} إيصال في «{file}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replace another file</source>
        <extracomment>ui/plan_words.py; for one: {n} replaces another file</extracomment>
        <translation>
            <numerusform>لا شيء يستبدل ملفًا آخر</numerusform>
            <numerusform>واحد يستبدل ملفًا آخر</numerusform>
            <numerusform>اثنان يستبدلان ملفًا آخر</numerusform>
            <numerusform>{n} تستبدل ملفات أخرى</numerusform>
            <numerusform>{n} تستبدل ملفات أخرى</numerusform>
            <numerusform>{n} تستبدل ملفات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} تم تخطيها</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a look</source>
        <extracomment>ui/health_words.py; for one: {n} thing needs a look</extracomment>
        <translation>
            <numerusform>لا شيء يستحق نظرة</numerusform>
            <numerusform>أمر واحد يستحق نظرة</numerusform>
            <numerusform>أمران يستحقان نظرة</numerusform>
            <numerusform>{n} أمور تستحق نظرة</numerusform>
            <numerusform>{n} أمرًا يستحق نظرة</numerusform>
            <numerusform>{n} أمر يستحق نظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished uploads</source>
        <extracomment>ui/health_words.py; for one: {n} unfinished upload</extracomment>
        <translation>
            <numerusform>لا رفع غير مكتمل</numerusform>
            <numerusform>رفع واحد غير مكتمل</numerusform>
            <numerusform>عمليتا رفع غير مكتملتين</numerusform>
            <numerusform>{n} عمليات رفع غير مكتملة</numerusform>
            <numerusform>{n} عملية رفع غير مكتملة</numerusform>
            <numerusform>{n} عملية رفع غير مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <extracomment>ui/plan_words.py; for one: {n} unreadable</extracomment>
        <translation>
            <numerusform>لا شيء تتعذّر قراءته</numerusform>
            <numerusform>واحد تتعذّر قراءته</numerusform>
            <numerusform>اثنان تتعذّر قراءتهما</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} رُفعت</translation>
    </message>
    <message>
        <source>{n} uploading</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} قيد الرفع</translation>
    </message>
    <message>
        <source>{n} verified</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} تم التحقق منها</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>{n}, without progress since</source>
        <extracomment>ui/details_words.py; for one: {n}, without progress since</extracomment>
        <translation>
            <numerusform>{n}، دون تقدم منذ ذلك الحين</numerusform>
            <numerusform>{n}، دون تقدم منذ ذلك الحين</numerusform>
            <numerusform>{n}، دون تقدم منذ ذلك الحين</numerusform>
            <numerusform>{n}، دون تقدم منذ ذلك الحين</numerusform>
            <numerusform>{n}، دون تقدم منذ ذلك الحين</numerusform>
            <numerusform>{n}، دون تقدم منذ ذلك الحين</numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} of {all}</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>‏{sent} من {all}</translation>
    </message>
    <message>
        <source>{share} successful</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>نجح {share}</translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>‏{size} ({n} بايت)</translation>
    </message>
    <message>
        <source>{size} · {time}</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time}</translation>
    </message>
    <message>
        <source>{size} · {time} · newer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>‏{size} · {time} · أحدث</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} until {time}, then {next}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>‏{speed} حتى {time}، ثم {next}</translation>
    </message>
    <message>
        <source>{there} of {all} at the store</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>‏{there} من {all} في المخزن</translation>
    </message>
    <message>
        <source>{there}; a square stands for {n} parts</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>‏{there}؛ كل مربع يمثل {n} من الأجزاء</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>‏{what}: {why}</translation>
    </message>
    <message>
        <source>{words} Tried again at {time}.</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>‏{words} تُعاد المحاولة في {time}.</translation>
    </message>
    <message>
        <source>{words}. Still comparing with what is there…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>‏{words}. ما زالت المقارنة بما هناك جارية…</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written ({why}). Choose another place.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>تتعذّر كتابة «{file}» ({why}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“{folder}” is not there now.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>‏«{folder}» غير موجود الآن.</translation>
    </message>
    <message>
        <source>“{link}” can&apos;t be read from here. Save it on this computer, then add it.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>تتعذّر قراءة «{link}» من هنا. احفظه على هذا الحاسوب، ثم أضفه.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: its drive has not answered for {time}. All else goes on meanwhile.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>تتعذّر قراءة «{name}»: لم يستجب محرّك الأقراص منذ {time}. يستمر كل ما عداه.</translation>
    </message>
    <message>
        <source>“{name}” has been uploading for {time}, longer than expected.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>يجري رفع «{name}» منذ {time}، أطول من المتوقع.</translation>
    </message>
    <message>
        <source>“{name}” is forgotten on this computer.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>نُسي «{name}» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. The others were added.</source>
        <extracomment>ui/adding.py</extracomment>
        <translation>لم يعد «{name}» موجودًا. أُضيفت الأخرى.</translation>
    </message>
    <message>
        <source>“{name}” waits for your word</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>ينتظر «{name}» قرارك</translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <extracomment>ui/places.py</extracomment>
        <translation>‏«{name}» تعمل.</translation>
    </message>
    <message>
        <source>“{name}”: {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>«{name}»: {why}</translation>
    </message>
    <message>
        <source>“{who}”{since}: {why}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>‏«{who}»{since}: {why}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Uploader has the queue open and does not answer. Close it, then try again.</source>
        <extracomment>QueueTaken</extracomment>
        <translation>قائمة الانتظار مفتوحة في Uploader آخر لا يستجيب. أغلقه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another file with this name is already there. Choose to replace it or to keep both, then retry.</source>
        <extracomment>AlreadyThere</extracomment>
        <translation>هناك ملف آخر بهذا الاسم. اختر استبداله أو الاحتفاظ بكليهما، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program has the file locked. It is tried again when it is free.</source>
        <extracomment>SourceBusy</extracomment>
        <translation>برنامج آخر يقفل الملف. تُعاد المحاولة عندما يصبح متاحًا.</translation>
    </message>
    <message>
        <source>Google Drive asks for fewer requests. Its uploads slow down and go on by themselves.</source>
        <extracomment>SourceThrottled</extracomment>
        <translation>يطلب Google Drive تقليل الطلبات. تتباطأ عمليات الرفع منه وتستمر من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Google Drive can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>SourceOffline</extracomment>
        <translation>يتعذّر الوصول إلى Google Drive. يُستأنف الرفع من تلقاء نفسه عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own, {tries} times in a row. Wait a while, then retry.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>واجه Google Drive مشكلة خاصة به {tries} مرات متتالية. انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own. It is tried again by itself.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>واجه Google Drive مشكلة خاصة به. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Google Drive no longer lets {account} in. Sign in again; uploads go on by themselves afterwards.</source>
        <extracomment>SignInNeeded</extracomment>
        <translation>لم يعد Google Drive يسمح بدخول {account}. سجّل الدخول مجددًا؛ ثم يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its checksum says, {tries} times in a row. Download it in the browser, and add that.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>أرسل Google Drive بايتات تخالف مجموع التحقق الخاص به {tries} مرات متتالية. نزّل الملف في المتصفح، ثم أضفه.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its own checksum says. The file starts again.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>أرسل Google Drive بايتات تخالف مجموع التحقق الخاص به. يبدأ الملف من جديد.</translation>
    </message>
    <message>
        <source>Google Drive shows no such file to this account. Check the link, or ask its owner to share it, then retry.</source>
        <extracomment>NotShared</extracomment>
        <translation>لا يعرض Google Drive هذا الملف لهذا الحساب. تحقق من الرابط، أو اطلب من مالكه مشاركته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Google Drive twice sent other bytes than its checksum says. Download the file in the browser, check it, and add it.</source>
        <extracomment>ChecksumDiffers</extracomment>
        <translation>أرسل Google Drive مرتين بايتات تخالف مجموع التحقق الخاص به. نزّل الملف في المتصفح، وتحقق منه، ثم أضفه.</translation>
    </message>
    <message>
        <source>Google Drive&apos;s daily limit for this file is used up. It continues by itself tomorrow.</source>
        <extracomment>DailyLimit</extracomment>
        <translation>استُنفد الحد اليومي في Google Drive لهذا الملف. يُستأنف من تلقاء نفسه غدًا.</translation>
    </message>
    <message>
        <source>Google can&apos;t export a document this large. Split it, or download it in the browser and add that file.</source>
        <extracomment>ExportTooLarge</extracomment>
        <translation>لا تستطيع Google تصدير مستند بهذا الحجم. قسّمه، أو نزّله في المتصفح وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>Google flags this file as harmful, and only its owner can download it. Ask the owner, or remove it from the list.</source>
        <extracomment>Harmful</extracomment>
        <translation>تصنّف Google هذا الملف ضارًا، ولا يستطيع تنزيله إلا مالكه. اسأل المالك، أو أزله من القائمة.</translation>
    </message>
    <message>
        <source>Google refuses this client or key: {reason} Set it right in Google&apos;s console; uploads go on by themselves afterwards.</source>
        <extracomment>ApiOff</extracomment>
        <translation>ترفض Google هذا العميل أو المفتاح: {reason} صحّح ذلك في وحدة تحكم Google؛ ثم يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent, {tries} times in a row. Check the network and this computer, then retry.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>وصلت إلى المخزن بايتات غير التي أُرسلت {tries} مرات متتالية. تحقق من الشبكة وهذا الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent. They are sent again.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>وصلت إلى المخزن بايتات غير التي أُرسلت. يُعاد إرسالها.</translation>
    </message>
    <message>
        <source>Signing in to Google did not work: {reason} Choose Sign in and try it again.</source>
        <extracomment>SignInRefused</extracomment>
        <translation>لم ينجح تسجيل الدخول إلى Google: {reason} اختر «تسجيل الدخول» وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Something else answers in the store&apos;s place, perhaps a Wi-Fi&apos;s sign-in page. Sign in there; uploads go on by themselves.</source>
        <extracomment>NotTheStore</extracomment>
        <translation>يجيب شيء آخر مكان المخزن، ربما صفحة تسجيل الدخول لشبكة Wi-Fi. سجّل الدخول هناك؛ يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, {tries} times in a row. Send us the log, then retry.</source>
        <extracomment>Unexpected</extracomment>
        <translation>حدث خطأ غير متوقع {tries} مرات متتالية. أرسل إلينا السجل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. It is tried again by itself; if it stays, send us the log.</source>
        <extracomment>Unexpected</extracomment>
        <translation>حدث خطأ غير متوقع. تُعاد المحاولة تلقائيًا؛ وإن استمر فأرسل إلينا السجل.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it, {tries} times in a row. Check that the store works, then retry.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>حدث خطأ في المخزن أو في الطريق إليه {tries} مرات متتالية. تحقق من عمل المخزن، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it. It is tried again by itself.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>حدث خطأ في المخزن أو في الطريق إليه. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>Trouble</extracomment>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>The access key may not do this at “{where}”. Ask for the right {right} there, then retry.</source>
        <extracomment>PermissionDenied</extracomment>
        <translation>لا يملك مفتاح الوصول صلاحية ذلك في «{where}». اطلب صلاحية {right} هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer is out of date, so newer versions are not known. Check this computer&apos;s clock, or wait for another day.</source>
        <extracomment>FeedOutdated</extracomment>
        <translation>الإجابة قديمة، لذا لا تُعرف الإصدارات الأحدث. تحقق من ساعة هذا الحاسوب، أو انتظر يومًا آخر.</translation>
    </message>
    <message>
        <source>The answer was not signed by Uploader&apos;s makers. Nothing was changed. Check the web page instead, or wait for another day.</source>
        <extracomment>FeedUnsigned</extracomment>
        <translation>الإجابة غير موقّعة من صانعي Uploader. لم يتغيّر شيء. راجع صفحة الويب، أو انتظر يومًا آخر.</translation>
    </message>
    <message>
        <source>The bucket is in another region ({region}). Set that region in the destination; uploads go on afterwards.</source>
        <extracomment>WrongRegion</extracomment>
        <translation>الحاوية في منطقة أخرى ({region}). اضبط تلك المنطقة في الوجهة؛ ثم يُستأنف الرفع.</translation>
    </message>
    <message>
        <source>The destination “{name}” is no longer set up. Add it again under this name; uploads go on afterwards.</source>
        <extracomment>DestinationGone</extracomment>
        <translation>لم تعد الوجهة «{name}» معدّة. أضفها مجددًا بهذا الاسم؛ ثم يُستأنف الرفع.</translation>
    </message>
    <message>
        <source>The disk that holds the queue is full. Free some space; uploads go on by themselves.</source>
        <extracomment>DiskFull</extracomment>
        <translation>القرص الذي فيه قائمة الانتظار ممتلئ. أفرغ بعض المساحة؛ يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The drive with this file does not answer. Connect it again; the upload goes on by itself.</source>
        <extracomment>VolumeSilent</extracomment>
        <translation>محرّك الأقراص الذي فيه هذا الملف لا يستجيب. أعد توصيله؛ يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The drive “{drive}” is not connected. Connect it; the upload goes on by itself.</source>
        <extracomment>VolumeGone</extracomment>
        <translation>محرّك الأقراص «{drive}» غير موصول. وصّله؛ يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read from its disk: {reason}. Check the disk, then retry.</source>
        <extracomment>SourceUnreadable</extracomment>
        <translation>تتعذّر قراءة الملف من قرصه: {reason}. تحقق من القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file changed every time while it was being uploaded. Close the program that writes to it, or add a copy; then retry.</source>
        <extracomment>SourceRestless</extracomment>
        <translation>تغيّر الملف في كل مرة أثناء رفعه. أغلق البرنامج الذي يكتب فيه، أو أضف نسخة؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file changed while it was being uploaded. It starts again.</source>
        <extracomment>SourceChanged</extracomment>
        <translation>تغيّر الملف أثناء رفعه. يبدأ من جديد.</translation>
    </message>
    <message>
        <source>The file is larger than the store takes ({limit}). Split it, or choose another destination.</source>
        <extracomment>TooLarge</extracomment>
        <translation>الملف أكبر مما يقبله المخزن ({limit}). قسّمه، أو اختر وجهة أخرى.</translation>
    </message>
    <message>
        <source>The file is no longer there. Put it back and retry.</source>
        <extracomment>SourceMissing</extracomment>
        <translation>لم يعد الملف موجودًا. أعده إلى مكانه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The name is too long or not allowed in the store ({reason}). Rename the file, or choose a shorter folder, and add it again.</source>
        <extracomment>KeyRefused</extracomment>
        <translation>الاسم طويل جدًا أو غير مسموح في المخزن ({reason}). غيّر اسم الملف، أو اختر مجلدًا أقصر، وأضفه مجددًا.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the store refuses. Check the proxy settings of this computer.</source>
        <extracomment>ProxyRefused</extracomment>
        <translation>يرفض الوكيل بين هذا الحاسوب والمخزن. تحقق من إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The queue in “{where}” can&apos;t be written: {reason}. Allow writing there, or choose another folder.</source>
        <extracomment>QueueUnwritable</extracomment>
        <translation>تتعذّر الكتابة في قائمة الانتظار في «{where}»: {reason}. اسمح بالكتابة هناك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The queue&apos;s file in “{where}” is damaged. Close Uploader and open it again: it then sets the file aside and uses a backup.</source>
        <extracomment>QueueDamaged</extracomment>
        <translation>ملف قائمة الانتظار في «{where}» تالف. أغلق Uploader وافتحه مجددًا: عندها ينحّي الملف ويستخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged, and there was no backup. It was set aside whole in “{where}”. Add again what is missing.</source>
        <extracomment>QueueLost</extracomment>
        <translation>كان ملف قائمة الانتظار تالفًا، ولا نسخة احتياطية. نُحّي كاملًا في «{where}». أضف الناقص مجددًا.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged. It was set aside whole in “{where}”; the backup of {when} is used. Add again what is missing.</source>
        <extracomment>QueueRestored</extracomment>
        <translation>كان ملف قائمة الانتظار تالفًا. نُحّي كاملًا في «{where}»؛ وتُستخدم النسخة الاحتياطية من {when}. أضف الناقص مجددًا.</translation>
    </message>
    <message>
        <source>The queue&apos;s log was damaged or gone, so what was done last may be missing. Look through the list, and add again what is.</source>
        <extracomment>QueueCut</extracomment>
        <translation>كان سجل قائمة الانتظار تالفًا أو مفقودًا، لذا قد ينقص آخر ما تم. راجع القائمة، وأضف الناقص مجددًا.</translation>
    </message>
    <message>
        <source>The server does not speak https as it should ({reason}). Check the endpoint&apos;s http:// or https://; uploads go on afterwards.</source>
        <extracomment>TlsRefused</extracomment>
        <translation>لا يتحدث الخادم https كما ينبغي ({reason}). تحقق من http:// أو https:// في نقطة النهاية؛ ثم يُستأنف الرفع.</translation>
    </message>
    <message>
        <source>The store asks for fewer requests. Uploads slow down and go on by themselves.</source>
        <extracomment>Throttled</extracomment>
        <translation>يطلب المخزن تقليل الطلبات. يتباطأ الرفع ويستمر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>Offline</extracomment>
        <translation>يتعذّر الوصول إلى المخزن. يُستأنف الرفع من تلقاء نفسه عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The store does not support what was asked: {reason} Test the destination again, then retry.</source>
        <extracomment>NotSupported</extracomment>
        <translation>لا يدعم المخزن ما طُلب: {reason} اختبر الوجهة مجددًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store forgot this unfinished upload, {tries} times in a row. Check how long it keeps such uploads, then retry.</source>
        <extracomment>UploadGone</extracomment>
        <translation>نسي المخزن هذا الرفع غير المكتمل {tries} مرات متتالية. تحقق من مدة احتفاظه بمثله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store holds other parts than were sent. They are compared and sent again.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>في المخزن أجزاء غير التي أُرسلت. تُقارن ويُعاد إرسالها.</translation>
    </message>
    <message>
        <source>The store holds something else than was sent, {tries} times in a row: {reason}. Check what changes files there, then retry.</source>
        <extracomment>Unproven</extracomment>
        <translation>في المخزن غير ما أُرسل {tries} مرات متتالية: {reason}. تحقق مما يغيّر الملفات هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store is in trouble: every upload to it fails. Uploads go on by themselves when it works again.</source>
        <extracomment>StoreInTrouble</extracomment>
        <translation>المخزن في مشكلة: كل رفع إليه يفشل. يُستأنف الرفع من تلقاء نفسه عندما يعود إلى العمل.</translation>
    </message>
    <message>
        <source>The store no longer knows this unfinished upload. It starts again.</source>
        <extracomment>UploadGone</extracomment>
        <translation>لم يعد المخزن يعرف هذا الرفع غير المكتمل. يبدأ من جديد.</translation>
    </message>
    <message>
        <source>The store refuses the access key. Check the key and its secret in the destination; uploads go on afterwards.</source>
        <extracomment>CredentialsRefused</extracomment>
        <translation>يرفض المخزن مفتاح الوصول. تحقق من المفتاح وسرّه في الوجهة؛ ثم يُستأنف الرفع.</translation>
    </message>
    <message>
        <source>The store refuses this request: {reason} Check the destination&apos;s settings, then retry.</source>
        <extracomment>StoreRefuses</extracomment>
        <translation>يرفض المخزن هذا الطلب: {reason} تحقق من إعدادات الوجهة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store says that it holds other parts than were sent, {tries} times in a row. Test the destination, then retry.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>يقول المخزن إن لديه أجزاء غير التي أُرسلت {tries} مرات متتالية. اختبر الوجهة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost {tries} times in a row. Check the network and the store, then retry.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>ضاعت إجابة المخزن {tries} مرات متتالية. تحقق من الشبكة والمخزن، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost. The store is asked what it holds before anything is sent again.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>ضاعت إجابة المخزن. يُسأل عمّا لديه قبل إرسال أي شيء مجددًا.</translation>
    </message>
    <message>
        <source>The store&apos;s certificate is not trusted: {reason}. Ask who runs it; if it is yours, choose its CA file in the destination.</source>
        <extracomment>CertificateRefused</extracomment>
        <translation>شهادة المخزن غير موثوقة: {reason}. اسأل من يديره؛ وإن كان مخزنك فاختر ملف CA الخاص به في الوجهة.</translation>
    </message>
    <message>
        <source>There is no access key for this destination: {reason}. Enter it again; uploads go on afterwards.</source>
        <extracomment>CredentialsMissing</extracomment>
        <translation>لا مفتاح وصول لهذه الوجهة: {reason}. أدخله مجددًا؛ ثم يُستأنف الرفع.</translation>
    </message>
    <message>
        <source>There is no bucket “{bucket}” there. Check its name and the endpoint, or create it; uploads go on afterwards.</source>
        <extracomment>BucketMissing</extracomment>
        <translation>لا توجد هناك حاوية «{bucket}». تحقق من اسمها ومن نقطة النهاية، أو أنشئها؛ ثم يُستأنف الرفع.</translation>
    </message>
    <message>
        <source>There is no room left at the store for this account. Make room there, or extend it; uploads go on by themselves.</source>
        <extracomment>StoreFull</extracomment>
        <translation>لم تبقَ مساحة لهذا الحساب في المخزن. أفرغ مساحة هناك أو وسّعها؛ يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This account may not download the file: {reason} Ask its owner to allow it, then retry.</source>
        <extracomment>SourceForbidden</extracomment>
        <translation>لا يُسمح لهذا الحساب بتنزيل الملف: {reason} اطلب من مالكه السماح بذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes, so the store refuses. Set the clock; uploads go on afterwards.</source>
        <extracomment>ClockWrong</extracomment>
        <translation>ساعة هذا الحاسوب منحرفة {minutes} دقيقة، لذا يرفض المخزن. اضبط الساعة؛ ثم يُستأنف الرفع.</translation>
    </message>
    <message>
        <source>This file may not be read. Allow reading it, then retry.</source>
        <extracomment>SourceDenied</extracomment>
        <translation>لا تُسمح قراءة هذا الملف. اسمح بقراءته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This folder could not be opened, so nothing in it was added. Allow reading it, then add it again.</source>
        <extracomment>FolderUnread</extracomment>
        <translation>تعذّر فتح هذا المجلد، فلم يُضف شيء منه. اسمح بقراءته، ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list.</source>
        <extracomment>NotAFile</extracomment>
        <translation>هذا ليس ملفًا له محتوى ({reason})، فلا شيء لرفعه. أزله من القائمة.</translation>
    </message>
    <message>
        <source>This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it.</source>
        <extracomment>QueueNewer</extracomment>
        <translation>كُتبت قائمة الانتظار هذه بإصدار أحدث من Uploader. لم يتغيّر شيء. ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>Two files of this job would get the same name in the store. Rename one of them and add it again.</source>
        <extracomment>NameClash</extracomment>
        <translation>سيكون لملفين من هذه المهمة الاسم نفسه في المخزن. غيّر اسم أحدهما وأضفه مجددًا.</translation>
    </message>
    <message>
        <source>What lets you in to Google Drive can&apos;t be kept: {reason}. Choose a place that works, and try it again.</source>
        <extracomment>SignInUnkept</extracomment>
        <translation>يتعذّر حفظ ما يتيح لك الدخول إلى Google Drive: {reason}. اختر مكانًا صالحًا، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>What the queue knew of this file was damaged, so it was not uploaded. Remove it from the list and add the file again.</source>
        <extracomment>EntryDamaged</extracomment>
        <translation>كان ما تعرفه قائمة الانتظار عن هذا الملف تالفًا، فلم يُرفع. أزله من القائمة وأضف الملف مجددًا.</translation>
    </message>
    <message>
        <source>What the store holds is not what was sent: {reason}. It is uploaded again.</source>
        <extracomment>Unproven</extracomment>
        <translation>ما في المخزن ليس ما أُرسل: {reason}. يُرفع مجددًا.</translation>
    </message>
    <message>
        <source>What {account} signed in with can&apos;t be read: {reason}. Check the system&apos;s keyring; uploads go on by themselves.</source>
        <extracomment>SignInUnread</extracomment>
        <translation>تتعذّر قراءة تسجيل دخول {account}: {reason}. تحقق من حلقة مفاتيح النظام؛ يُستأنف الرفع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>{host} answered something else, perhaps a Wi-Fi&apos;s sign-in page. Check that with a browser, and look again later.</source>
        <extracomment>FeedUnread</extracomment>
        <translation>أجاب {host} بشيء آخر، ربما صفحة تسجيل الدخول لشبكة Wi-Fi. تحقق من ذلك بمتصفح، ثم انظر مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, so newer versions are not known. Check the connection of this computer.</source>
        <extracomment>FeedOffline</extracomment>
        <translation>يتعذّر الوصول إلى {host}، لذا لا تُعرف الإصدارات الأحدث. تحقق من اتصال هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A destination needs the name of its bucket, without “/”.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>تحتاج الوجهة إلى اسم حاويتها، دون «/».</translation>
    </message>
    <message>
        <source>A destination&apos;s name has between 1 and 64 characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>لاسم الوجهة بين حرف واحد و64 حرفًا.</translation>
    </message>
    <message>
        <source>A destination&apos;s name has no “/”, no leading “-”, no space at its ends and no control characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>ليس في اسم الوجهة «/»، ولا «-» في أوله، ولا مسافات في طرفيه، ولا محارف تحكم.</translation>
    </message>
    <message>
        <source>A link needs somebody who may open it. Sign in with “uploader-gui drive sign-in”, or give a key for public links with “uploader-gui drive api-key”.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>يحتاج الرابط إلى من يحق له فتحه. سجّل الدخول بالأمر «uploader-gui drive sign-in»، أو أعطِ مفتاحًا للروابط العامة بالأمر «uploader-gui drive api-key».</translation>
    </message>
    <message>
        <source>A profile of the AWS command line, for example default.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>ملف تعريف لسطر أوامر AWS، مثل default.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <extracomment>core/request.py</extracomment>
        <translation>يجب أن يكون الطلب كائن JSON.</translation>
    </message>
    <message>
        <source>A secret can be kept in “keyring” or in “file”, not in “{place}”.</source>
        <extracomment>credentials.py</extracomment>
        <translation>يمكن حفظ السر في «keyring» أو في «file»، لا في «{place}».</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>ملف تعريف AWS</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Access key from</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>مفتاح الوصول من</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Addressing</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>العنونة</translation>
    </message>
    <message>
        <source>An administrator has turned off Drive for other programs.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>عطّل مسؤول النظام Drive للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>An endpoint has no user name and no password in it. Give the access key and its secret on their own.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>لا اسم مستخدم ولا كلمة مرور في نقطة النهاية. أعطِ مفتاح الوصول وسرّه منفصلين.</translation>
    </message>
    <message>
        <source>An object sent in parts has another size in the store.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>كائن أُرسل على أجزاء له حجم آخر في المخزن.</translation>
    </message>
    <message>
        <source>An object that was just written is not found again.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>كائن كُتب للتو لم يُعثر عليه.</translation>
    </message>
    <message>
        <source>Another S3-compatible store</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>مخزن آخر متوافق مع S3</translation>
    </message>
    <message>
        <source>Another program may write the same name at the same moment: the store can&apos;t refuse the second one.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>قد يكتب برنامج آخر الاسم نفسه في اللحظة نفسها: لا يستطيع المخزن رفض الثاني.</translation>
    </message>
    <message>
        <source>Another version of Uploader has the queue open and answers in another way. Close it, then try again.</source>
        <extracomment>core/request.py</extracomment>
        <translation>إصدار آخر من Uploader يفتح قائمة الانتظار ويجيب بطريقة أخرى. أغلقه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>الحاوية (bucket)</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>For example eu-central-1. Empty where the store has none.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>مثلًا eu-central-1. تُترك فارغة إن لم تكن للمخزن منطقة.</translation>
    </message>
    <message>
        <source>For files sent in parts the store can&apos;t refuse a name that another program took meanwhile.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>في الملفات المرسلة على أجزاء لا يستطيع المخزن رفض اسم أخذه برنامج آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>For your own server: the file with the certificate that signed the server&apos;s (PEM).</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>لخادمك الخاص: الملف الذي فيه الشهادة التي وقّعت شهادة الخادم (PEM).</translation>
    </message>
    <message>
        <source>Google Drive did not say whose account this is ({code}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>لم يقل Google Drive لمن هذا الحساب ({code}).</translation>
    </message>
    <message>
        <source>Google asks for a sign-in in the browser.</source>
        <extracomment>sources/drive/origins.py</extracomment>
        <translation>تطلب Google تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it like that.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>لا تستطيع Google تصديره هكذا.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>لا تستطيع Google تصديره.</translation>
    </message>
    <message>
        <source>Google gave no lasting permission. Take away Uploader&apos;s access on myaccount.google.com first.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>لم تعطِ Google إذنًا دائمًا. أزل أولًا وصول Uploader في myaccount.google.com.</translation>
    </message>
    <message>
        <source>Google refused it ({error}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>رفضت Google ذلك ({error}).</translation>
    </message>
    <message>
        <source>Google refuses the request.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>ترفض Google الطلب.</translation>
    </message>
    <message>
        <source>Google said “{error}”.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>قالت Google «{error}».</translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>موضع الحاوية في العنوان.</translation>
    </message>
    <message>
        <source>In this client file {missing}. Download it again, and choose the new one.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>في ملف العميل هذا {missing}. نزّله مجددًا، واختر الجديد.</translation>
    </message>
    <message>
        <source>It gives back a checksum of the whole file, so every upload can be proven.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>يعيد مجموع تحقق للملف كله، لذا يمكن إثبات كل رفع.</translation>
    </message>
    <message>
        <source>It has no content that can be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>ليس له محتوى يمكن تنزيله.</translation>
    </message>
    <message>
        <source>It is not shared with it far enough.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>لم تُتح مشاركته معه بالقدر الكافي.</translation>
    </message>
    <message>
        <source>It was not possible to {what}: {code}.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>تعذّر ذلك ({what}): {code}.</translation>
    </message>
    <message>
        <source>Its owner does not let it be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>لا يسمح مالكه بتنزيله.</translation>
    </message>
    <message>
        <source>Its owner does not let it be exported.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>لا يسمح مالكه بتصديره.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in the settings.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>يُحفظ في حلقة مفاتيح النظام، لا في الإعدادات أبدًا.</translation>
    </message>
    <message>
        <source>No destination is set up yet. Add one with “destination add”.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>لم تُعَدّ أي وجهة بعد. أضف واحدة بالأمر «destination add».</translation>
    </message>
    <message>
        <source>Nobody is signed in as “{name}”. Look at: uploader-gui drive accounts</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>لم يسجّل أحد الدخول باسم «{name}». انظر: uploader-gui drive accounts</translation>
    </message>
    <message>
        <source>Nobody knows where “{name}” came from. Add it again.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>لا يُعرف من أين جاءت «{name}». أضفها مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was given to upload. Name a file or a folder.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>لم يُعطَ شيء لرفعه. اذكر ملفًا أو مجلدًا.</translation>
    </message>
    <message>
        <source>Only for Cloudflare R2: the account in its endpoint.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>لـ Cloudflare R2 فقط: الحساب في نقطة نهايته.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Say where to, with --to: {names}.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>حدد الوجهة بالخيار --to: {names}.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>مفتاح الوصول السري</translation>
    </message>
    <message>
        <source>Signing in needs a client file of your own from Google&apos;s console. Choose that first.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>يحتاج تسجيل الدخول إلى ملف عميل خاص بك من وحدة تحكم Google. اختره أولًا.</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>انتهت صلاحية مفتاح API.</translation>
    </message>
    <message>
        <source>The API key is not meant for Google Drive.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>مفتاح API ليس مخصصًا لـ Google Drive.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>مفتاح API غير صالح.</translation>
    </message>
    <message>
        <source>The API key may not be used from here.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>لا يُسمح باستخدام مفتاح API من هنا.</translation>
    </message>
    <message>
        <source>The Google Drive API is not enabled in its project.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>واجهة Google Drive API غير مفعّلة في مشروعه.</translation>
    </message>
    <message>
        <source>The account is the 32 digits in the endpoint that R2 shows.</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>الحساب هو المحارف الـ 32 في نقطة النهاية التي يعرضها R2.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It has to exist.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>اسم الحاوية. يجب أن تكون موجودة.</translation>
    </message>
    <message>
        <source>The kind of store; it fills in what the others leave empty.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>نوع المخزن؛ يعبّئ ما تتركه الحقول الأخرى فارغًا.</translation>
    </message>
    <message>
        <source>The parts of an unfinished upload can&apos;t be listed. The queue on this computer knows them.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يمكن سرد أجزاء رفع غير مكتمل. تعرفها قائمة الانتظار على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The practice bucket did not start. Its log is {folder}.</source>
        <extracomment>practice.py</extracomment>
        <translation>لم تبدأ حاوية التجربة. سجلها هو {folder}.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” must not contain “.” or “..”.</source>
        <extracomment>core/keys.py</extracomment>
        <translation>يجب ألا تحتوي البادئة «{prefix}» على «.» أو «..».</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <extracomment>credentials.py</extracomment>
        <translation>السر فارغ. أدخله مجددًا.</translation>
    </message>
    <message>
        <source>The slowest speed is {format_rate}. To send nothing for a while, pause the uploads.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>أبطأ سرعة هي {format_rate}. لعدم إرسال شيء مدةً ما، أوقف الرفع مؤقتًا.</translation>
    </message>
    <message>
        <source>The store checks every part on its arrival ({guard}).</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>يتحقق المخزن من كل جزء عند وصوله ({guard}).</translation>
    </message>
    <message>
        <source>The store does not check files sent in parts on their arrival. Each is compared at the end instead.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يتحقق المخزن من الملفات المرسلة على أجزاء عند وصولها. يُقارن كل منها في النهاية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The store does not check what arrives. What it holds is compared at the end, as far as it tells.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يتحقق المخزن مما يصل. يُقارن ما لديه في النهاية، بقدر ما يخبر به.</translation>
    </message>
    <message>
        <source>The store drops our mark from a file&apos;s metadata, so a lost answer is settled by its checksum.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>يحذف المخزن علامتنا من بيانات الملف الوصفية، لذا تُحسم الإجابة الضائعة بمجموع تحققه.</translation>
    </message>
    <message>
        <source>The store&apos;s address, for example https://storage.example.org. Empty for Amazon S3.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>عنوان المخزن، مثلًا https://storage.example.org. يُترك فارغًا لـ Amazon S3.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be opened ({name}).</source>
        <extracomment>credentials.py</extracomment>
        <translation>يتعذّر فتح حلقة مفاتيح النظام ({name}).</translation>
    </message>
    <message>
        <source>The system keyring is switched off in its settings.</source>
        <extracomment>credentials.py</extracomment>
        <translation>حلقة مفاتيح النظام معطّلة في إعداداتها.</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already. Choose another name, or remove it first.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>توجد وجهة باسم «{name}». اختر اسمًا آخر، أو أزلها أولًا.</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. Look at --help.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>لا يوجد أمر «{verb}». انظر --help.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>لا يوجد ملف «{path}». اختر ملف JSON الذي أعطتك إياه وحدة تحكم Google.</translation>
    </message>
    <message>
        <source>There is no job or upload with the number {some_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>لا توجد مهمة ولا رفع بالرقم {some_id}.</translation>
    </message>
    <message>
        <source>There is no job with the number {job_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>لا توجد مهمة بالرقم {job_id}.</translation>
    </message>
    <message>
        <source>There is no option “{unknown}”. Look at --help.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>لا يوجد خيار «{unknown}». انظر --help.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”. Choose one of: {presets}.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>لا يوجد إعداد مسبق «{name}». اختر واحدًا من: {presets}.</translation>
    </message>
    <message>
        <source>There is no preset “{preset}”. Choose one of: {presets}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>لا يوجد إعداد مسبق «{preset}». اختر واحدًا من: {presets}.</translation>
    </message>
    <message>
        <source>These are somebody&apos;s credentials, not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>هذه بيانات دخول شخص ما، وليست ملف عميل.</translation>
    </message>
    <message>
        <source>This client file is for a web application, and Google would not let it sign in from here.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>ملف العميل هذا لتطبيق ويب، ولن تسمح له Google بتسجيل الدخول من هنا.</translation>
    </message>
    <message>
        <source>This client file names an address that is not secure (https). Download it again from Google&apos;s console.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>يذكر ملف العميل هذا عنوانًا غير آمن (https). نزّله مجددًا من وحدة تحكم Google.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <extracomment>credentials.py</extracomment>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح تستجيب.</translation>
    </message>
    <message>
        <source>This file is too large to be a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>هذا الملف أكبر من أن يكون ملف عميل. في وحدة تحكم Google، ضمن «العملاء»، أنشئ عميلًا من نوع «تطبيق سطح المكتب»، ونزّل ملف JSON الخاص به، واختره.</translation>
    </message>
    <message>
        <source>This is Google Photos, not Google Drive. Download the pictures there, and add the files.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>هذه صور Google، لا Google Drive. نزّل الصور هناك، ثم أضف الملفات.</translation>
    </message>
    <message>
        <source>This is a page of Google Drive, not one file or folder. Open the file or folder there, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>هذه صفحة من Google Drive، لا ملف ولا مجلد. افتح الملف أو المجلد هناك، وانسخ رابطه.</translation>
    </message>
    <message>
        <source>This is a published copy, which has no file behind it. Open the document itself, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>هذه نسخة منشورة لا ملف وراءها. افتح المستند نفسه، وانسخ رابطه.</translation>
    </message>
    <message>
        <source>This is a short link. Open it in the browser, and copy the address that it leads to.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>هذا رابط مختصر. افتحه في المتصفح، وانسخ العنوان الذي يقود إليه.</translation>
    </message>
    <message>
        <source>This is not a JSON file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>هذا ليس ملف JSON. في وحدة تحكم Google، ضمن «العملاء»، أنشئ عميلًا من نوع «تطبيق سطح المكتب»، ونزّل ملف JSON الخاص به، واختره.</translation>
    </message>
    <message>
        <source>This is not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>هذا ليس ملف عميل.</translation>
    </message>
    <message>
        <source>This is not a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>هذا ليس ملف عميل. في وحدة تحكم Google، ضمن «العملاء»، أنشئ عميلًا من نوع «تطبيق سطح المكتب»، ونزّل ملف JSON الخاص به، واختره.</translation>
    </message>
    <message>
        <source>This is not an API key. In Google&apos;s console, under Credentials, create one and copy it whole.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>هذا ليس مفتاح API. في وحدة تحكم Google، ضمن «بيانات الاعتماد»، أنشئ واحدًا وانسخه كاملًا.</translation>
    </message>
    <message>
        <source>This is the key of a service account, and that can&apos;t sign in as you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>هذا مفتاح حساب خدمة، ولا يستطيع تسجيل الدخول باسمك.</translation>
    </message>
    <message>
        <source>This key may not delete (s3:DeleteObject), so the test left {shown}. Delete it when you like; uploads don&apos;t need that right.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يحق لهذا المفتاح الحذف (s3:DeleteObject)، لذا ترك الاختبار {shown}. احذفه متى شئت؛ لا يحتاج الرفع إلى هذه الصلاحية.</translation>
    </message>
    <message>
        <source>This key may not list (s3:ListBucket): the store answers the same for a missing and a forbidden file.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يحق لهذا المفتاح السرد (s3:ListBucket): يجيب المخزن الإجابة نفسها عن ملف مفقود وملف ممنوع.</translation>
    </message>
    <message>
        <source>This key may not read (s3:GetObject), so uploads can&apos;t be verified. Allow it, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يحق لهذا المفتاح القراءة (s3:GetObject)، لذا لا يمكن التحقق من الرفع. اسمح بذلك، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>This key may not {what} ({facts}). Ask for that right, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يحق لهذا المفتاح: {what} ({facts}). اطلب هذه الصلاحية، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>This link to Google Drive names no file or folder. Copy it again, with Share and Copy link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>لا يدل رابط Google Drive هذا على ملف أو مجلد. انسخه مجددًا، بواسطة «مشاركة» ثم «نسخ الرابط».</translation>
    </message>
    <message>
        <source>This program is not let in to it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>لا يُسمح لهذا البرنامج بالوصول إليه.</translation>
    </message>
    <message>
        <source>This request can&apos;t be read.</source>
        <extracomment>core/request.py</extracomment>
        <translation>تتعذّر قراءة هذا الطلب.</translation>
    </message>
    <message>
        <source>This request is too large. Ask for less at once.</source>
        <extracomment>workers/doorbell.py</extracomment>
        <translation>هذا الطلب كبير جدًا. اطلب أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>This text is too long to look for links in it. Give the links themselves, one a line.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>هذا النص أطول من أن يُبحث فيه عن روابط. أعطِ الروابط نفسها، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>Unfinished uploads can&apos;t be listed, so “cleanup” finds only those that this computer remembers.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>لا يمكن سرد عمليات الرفع غير المكتملة، لذا لا يجد «cleanup» إلا ما يتذكره هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Uploads to “{name}” are not finished. Cancel them first, or let them finish.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>لم تكتمل عمليات رفع إلى «{name}». ألغِها أولًا، أو دعها تكتمل.</translation>
    </message>
    <message>
        <source>Where the access key is kept.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>مكان حفظ مفتاح الوصول.</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sources/drive/source.py</extracomment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <extracomment>sources/local/reading.py</extracomment>
        <translation>رابط إلى نفسه</translation>
    </message>
    <message>
        <source>a part of it has {longest} bytes, at most {segment_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>في مقطع منه {longest} بايت، والحد الأقصى {segment_bytes}</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>a special file</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>ملف خاص</translation>
    </message>
    <message>
        <source>a temporary file, {strerror}</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>ملف مؤقت، {strerror}</translation>
    </message>
    <message>
        <source>abort an upload, so what is cancelled stays in the store and may cost money</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>إلغاء رفع؛ لذا يبقى ما أُلغي في المخزن وقد يكلّف مالًا</translation>
    </message>
    <message>
        <source>another object has taken its place</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>حل كائن آخر محله</translation>
    </message>
    <message>
        <source>it can&apos;t be kept. {message}</source>
        <extracomment>credentials.py</extracomment>
        <translation>يتعذّر حفظه. {message}</translation>
    </message>
    <message>
        <source>it can&apos;t be verified</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>لا يمكن التحقق منها</translation>
    </message>
    <message>
        <source>it has run out</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it has {size} bytes, {size2} were sent</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>حجمه {size} بايت، وأُرسل {size2}</translation>
    </message>
    <message>
        <source>it is for another address</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>هي لعنوان آخر</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>هي لاسم آخر</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>لم تبدأ صلاحيتها بعد، أو أن ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>هي موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>it was declined in the browser.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>رُفض في المتصفح.</translation>
    </message>
    <message>
        <source>its checksum differs from the one at the time</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>لم يعد مجموع تحققه كما كان حينها</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>لا يمكن استخدام اسمه</translation>
    </message>
    <message>
        <source>its signer is not known here</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>مُوقّعها غير معروف هنا</translation>
    </message>
    <message>
        <source>its {algorithm} checksum differs</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>مجموع تحقق {algorithm} الخاص به مختلف</translation>
    </message>
    <message>
        <source>list the parts of an upload</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>سرد أجزاء رفع</translation>
    </message>
    <message>
        <source>neither the environment nor the AWS files have one</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>لا مفتاح في البيئة ولا في ملفات AWS</translation>
    </message>
    <message>
        <source>nobody came back from the browser within 1 minute.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>لم يعد أحد من المتصفح خلال دقيقة واحدة.</translation>
    </message>
    <message>
        <source>nobody came back from the browser within {minutes} minutes.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>لم يعد أحد من المتصفح خلال {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>reading Drive was not allowed. Tick the box beside it on Google&apos;s page.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>لم تُسمح قراءة Drive. ضع علامة في المربع المجاور لها في صفحة Google.</translation>
    </message>
    <message>
        <source>the AWS profile “{profile}” has none</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>ليس في ملف تعريف AWS «{profile}» مفتاح</translation>
    </message>
    <message>
        <source>the CA file “{ca_bundle}” can&apos;t be used</source>
        <extracomment>destinations/s3/connection.py</extracomment>
        <translation>لا يمكن استخدام ملف CA «{ca_bundle}»</translation>
    </message>
    <message>
        <source>the Google Drive API is not switched on for this client. Switch it on at https://console.cloud.google.com/apis/library/drive.googleapis.com.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>واجهة Google Drive API غير مفعّلة لهذا العميل. فعّلها في https://console.cloud.google.com/apis/library/drive.googleapis.com.</translation>
    </message>
    <message>
        <source>the access key has characters that no key has. Copy it again</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>في مفتاح الوصول محارف لا تكون في مفتاح. انسخه مجددًا</translation>
    </message>
    <message>
        <source>the access key id is not set</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>معرّف مفتاح الوصول غير محدد</translation>
    </message>
    <message>
        <source>the address that the client file names sends us elsewhere.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>العنوان المذكور في ملف العميل يحيلنا إلى مكان آخر.</translation>
    </message>
    <message>
        <source>the secret is not kept on this computer</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>السر غير محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>the system keyring refused ({name}). With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>رفضت حلقة مفاتيح النظام ({name}). مع --keep-secret-in file يُحفظ في ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>there is no such object any more</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>لم يعد هذا الكائن موجودًا</translation>
    </message>
    <message>
        <source>your organisation does not let programs read Drive. Ask its administrator.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>لا تسمح مؤسستك للبرامج بقراءة Drive. اسأل مسؤول النظام فيها.</translation>
    </message>
    <message>
        <source>{document} In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>‏{document} في وحدة تحكم Google، ضمن «العملاء»، أنشئ عميلًا من نوع «تطبيق سطح المكتب»، ونزّل ملف JSON الخاص به، واختره.</translation>
    </message>
    <message>
        <source>{label} needs an endpoint, for example https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>يحتاج {label} إلى نقطة نهاية، مثلًا https://storage.example.org.</translation>
    </message>
    <message>
        <source>{length} bytes, at most {key_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>‏{length} بايت، والحد الأقصى {key_bytes}</translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>تنقص {names}</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>ينقص {names}</translation>
    </message>
    <message>
        <source>{reason}. With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>‏{reason}. مع --keep-secret-in file يُحفظ في ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>“{bucket}” can&apos;t stand in the address of a server. Choose “path” as its addressing.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>لا يمكن أن تكون «{bucket}» في عنوان خادم. اختر «في المسار» للعنونة.</translation>
    </message>
    <message>
        <source>“{endpoint}” is not an endpoint. It looks like https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>‏«{endpoint}» ليست نقطة نهاية. تبدو مثل https://storage.example.org.</translation>
    </message>
    <message>
        <source>“{name}” has not been uploaded yet, so there is nothing to verify.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>لم يُرفع «{name}» بعد، فلا شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>“{name}” must be {wanted}. Correct it and try again.</source>
        <extracomment>engine/fields.py</extracomment>
        <translation>يجب أن يكون «{name}» {wanted}. صحّحه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” was damaged. It was kept as “{kept}”, and a new one is begun.</source>
        <extracomment>json_file.py</extracomment>
        <translation>كان «{name}» تالفًا. حُفظ باسم «{kept}»، وبُدئ ملف جديد.</translation>
    </message>
    <message>
        <source>“{option}” is a secret, and secrets are not kept with the settings. Hand it over as the secret.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>‏«{option}» سر، والأسرار لا تُحفظ مع الإعدادات. قدّمه بوصفه سرًا.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another user</source>
        <extracomment>credentials.py</extracomment>
        <translation>‏«{path}» ملك لمستخدم آخر</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({why}). Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>تتعذّر قراءة «{path}» ({why}). اختر ملف JSON الذي أعطتك إياه وحدة تحكم Google.</translation>
    </message>
    <message>
        <source>“{path}” is not there. Check the name; nothing was added.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>‏«{path}» غير موجود. تحقق من الاسم؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>“{text}” is not a rule of a timetable. Write days, hours and a speed, such as “mon-fri 08:00-18:00 1 MB/s”.</source>
        <extracomment>core/timetable.py</extracomment>
        <translation>‏«{text}» ليست قاعدة جدول زمني. اكتب أيامًا وساعات وسرعة، مثل «mon-fri 08:00-18:00 1 MB/s».</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write bytes, such as 800M or 5G, or “none”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>‏«{text}» ليس حجمًا. اكتب بايتات، مثل 800M أو 5G، أو «none».</translation>
    </message>
    <message>
        <source>“{text}” is not a speed. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>‏«{text}» ليست سرعة. اكتب البايتات في الثانية، مثل 800k أو 5M، أو «no limit».</translation>
    </message>
    <message>
        <source>“{text}” is not a whole path, and not a link to a file or folder in Google Drive.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>‏«{text}» ليس مسارًا كاملًا، ولا رابطًا لملف أو مجلد في Google Drive.</translation>
    </message>
    <message>
        <source>“{text}” names nothing in Google Drive. Paste the link again.</source>
        <extracomment>sources/drive/locators.py</extracomment>
        <translation>لا يدل «{text}» على شيء في Google Drive. ألصق الرابط مجددًا.</translation>
    </message>
    <message>
        <source>“{way}” is not a way to find an access key. Choose vault, profile or environment.</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>‏«{way}» ليست طريقة لإيجاد مفتاح وصول. اختر vault أو profile أو environment.</translation>
    </message>
    <message>
        <source>“{word}” is not the name of a {what}: that has letters, digits and dashes.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>‏«{word}» ليس اسمًا صالحًا ({what}): فيه حروف وأرقام وشرطات.</translation>
    </message>
</context>
</TS>
