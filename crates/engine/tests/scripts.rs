//! Chinese, Japanese, Arabic and Hindi: what a scam asks is seen, what honest mail says is left alone, and
//! each change of an account has its name.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{AccountChange, Assessment, Verdict, assess};

fn mail(from: &str, proven: &str, subject: &str, words: &str) -> Assessment {
    let proof = support::proof(proven);
    let raw = format!(
        "{proof}Received: from mail.example.com (mail.example.com [192.0.2.25]) by mx.example.net with ESMTPS \
         id 4RkX2b; Tue, 10 Nov 2026 09:12:00 +0000\r\nFrom: {from}\r\nTo: grace@example.net\r\n\
         Subject: {subject}\r\nDate: Tue, 10 Nov 2026 09:12:00 +0000\r\nMessage-ID: <1@mail.example.com>\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{words}\r\n"
    );
    assess(raw.as_bytes(), &support::context())
}

/// Sender, subject, words, and the ask that must be seen.
const SCAMS: &[(&str, &str, &str, &str)] = &[
    // Chinese
    (
        "亚马逊 <a@desk.example>",
        "账户通知",
        "您的账户已被锁定。请在24小时内点击以下链接验证您的身份：https://desk.example/a",
        "threatens",
    ),
    (
        "亞馬遜 <a@desk.example>",
        "付款失敗",
        "您的付款方式無效，請儘快更新您的付款資訊：https://desk.example/a",
        "asks-to-confirm",
    ),
    (
        "a@desk.example",
        "通知",
        "尊敬的亚马逊客户，您的亚马逊Prime会员即将到期，将自动扣款。https://desk.example/a",
        "threatens",
    ),
    (
        "亚马逊客服 <a@desk.example>",
        "订单确认",
        "您订购了一台笔记本电脑。如非本人操作，请拨打客服热线 ４００-555-0123 取消此订单。",
        "call-number",
    ),
    ("亞馬遜 <a@desk.example>", "安全警示", "為了確認您的身分，請回覆驗證碼。", "asks-for-secrets"),
    (
        "亚马逊 <a@desk.example>",
        "安全",
        "请回复此邮件并提供身份证照片，以及卡号、有效期。",
        "asks-for-secrets",
    ),
    (
        "亚马逊 <a@desk.example>",
        "退款",
        "您有一笔退款待处理。请下载远程协助软件，由我们为您办理退款。",
        "remote-access",
    ),
    ("亞馬遜 <a@desk.example>", "恭喜您", "恭喜您！您已被選中，填寫問卷即可免費領取禮品。", "prize"),
    ("Amazon <a@desk.example>", "帮个忙", "请去买亚马逊礼品卡，刮开背面，把卡密发给我。", "pay-by-gift-card"),
    (
        "亚马逊物流 <a@desk.example>",
        "包裹",
        "您的包裹地址有误，被海关扣留，请支付关税：https://desk.example/a",
        "threatens",
    ),
    // Japanese
    ("ｱﾏｿﾞﾝ <a@desk.example>", "お知らせ", "ｱｶｳﾝﾄを停止しました。至急ご確認ください。", "threatens"),
    (
        "アマゾン <a@desk.example>",
        "ご注文",
        "ご注文に覚えがない場合は、050-5555-0123までお電話ください。",
        "call-number",
    ),
    (
        "アマゾン <a@desk.example>",
        "確認",
        "本人確認のため、認証コードを返信してください。",
        "asks-for-secrets",
    ),
    // Arabic
    (
        "أمازون <a@desk.example>",
        "تنبيه",
        "تم تعليق حسابك بسبب نشاط غير معتاد. يرجى التحقق من هويتك خلال ٢٤ ساعة: https://desk.example/a",
        "threatens",
    ),
    (
        "أمـازون <a@desk.example>",
        "الدفع",
        "فشلت عملية الدفع. قم بتحديث معلومات الدفع عبر الرابط https://desk.example/a",
        "asks-to-confirm",
    ),
    (
        "a@desk.example",
        "إشعار",
        "عزيزي عميل أمازون، سيتم خصم رسوم تجديد عضويتك في أمازون. https://desk.example/a",
        "threatens",
    ),
    (
        "امازون <a@desk.example>",
        "تأكيد الطلب",
        "إذا لم تقم بهذا الطلب فاتصل على الرقم ٠٨٠٠٥٥٥٠١٩٩ لإلغاء الطلب.",
        "call-number",
    ),
    ("أمازون <a@desk.example>", "أمان", "أرسل لنا رمز التحقق الذي وصلك لحماية حسابك.", "asks-for-secrets"),
    (
        "أمازون <a@desk.example>",
        "الهوية",
        "يرجى إرسال صورة من بطاقة هويتك ثم أدخل رقم بطاقتك.",
        "asks-for-secrets",
    ),
    (
        "أمازون <a@desk.example>",
        "استرداد",
        "لاستلام المبلغ المسترد يرجى تثبيت برنامج الدعم والسماح بالتحكم في جهازك.",
        "remote-access",
    ),
    ("أمازون <a@desk.example>", "مبروك", "تهانينا! لقد فزت بهدية مجانية. أكمل الاستبيان.", "prize"),
    (
        "Amazon <a@desk.example>",
        "طلب صغير",
        "أحتاج إلى بطاقات هدايا الآن، اشتر لي بطاقات وأرسل لي أكواد البطاقات.",
        "pay-by-gift-card",
    ),
    (
        "أمازون <a@desk.example>",
        "شحنتك",
        "شحنتك محتجزة في الجمارك، ادفع الرسوم الجمركية فورا: https://desk.example/a",
        "threatens",
    ),
    // Hindi
    (
        "अमेज़न <a@desk.example>",
        "सूचना",
        "आपका खाता निलंबित कर दिया गया है। 24 घंटे के भीतर अपनी पहचान सत्यापित करें: https://desk.example/a",
        "threatens",
    ),
    (
        "अमेजन <a@desk.example>",
        "भुगतान",
        "आपका भुगतान विफल रहा। यहाँ क्लिक करके अपनी जानकारी अपडेट करें: https://desk.example/a",
        "asks-to-confirm",
    ),
    (
        "a@desk.example",
        "सदस्यता",
        "प्रिय अमेज़न ग्राहक, आपकी अमेज़न प्राइम सदस्यता समाप्त हो रही है। https://desk.example/a",
        "threatens",
    ),
    (
        "ऐमज़ॉन <a@desk.example>",
        "ऑर्डर",
        "यदि आपने यह ऑर्डर नहीं किया है तो १८००-५५५-०१९९ पर कॉल करें।",
        "call-number",
    ),
    ("अमेज़न <a@desk.example>", "सुरक्षा", "खाता चालू रखने के लिए हमें ओटीपी बताएं।", "asks-for-secrets"),
    (
        "अमेज़न <a@desk.example>",
        "रिफंड",
        "रिफंड पाने के लिए एनीडेस्क डाउनलोड करें और अपनी स्क्रीन साझा करें।",
        "remote-access",
    ),
    ("अमेज़न <a@desk.example>", "बधाई हो", "बधाई हो! आप लकी ड्रा में चुने गए हैं।", "prize"),
    (
        "Amazon <a@desk.example>",
        "मदद",
        "मुझे कुछ गिफ्ट कार्ड खरीदकर उनका कोड भेजें। गिफ्ट कार्ड का कोड भेजें।",
        "pay-by-gift-card",
    ),
    (
        "Amazon <a@desk.example>",
        "KYC",
        "Aapka account block ho jayega. Turant is link par click karein aur kyc update karein: https://desk.example/a",
        "threatens",
    ),
    ("Amazon <a@desk.example>", "Refund", "Refund pane ke liye humein OTP bataye.", "asks-for-secrets"),
    (
        "Amazon <a@desk.example>",
        "Order",
        "Agar aapne ye order nahi kiya hai to 1800 555 0199 par call karein.",
        "call-number",
    ),
];

#[test]
fn scams_are_seen() {
    let mut wrong = String::new();
    for (from, subject, words, ask) in SCAMS {
        let assessment = mail(from, "", subject, words);
        let seen = support::signals(&assessment);
        if assessment.verdict != Verdict::Scam && assessment.verdict != Verdict::Doubtful
            || !seen.iter().any(|signal| signal == ask)
            || (assessment.verdict != Verdict::Scam && !matches!(*ask, "prize" | "threatens"))
        {
            wrong.push_str(&format!("{subject}: {words}: {:?}, {seen:?}\n", assessment.verdict));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Ordinary mail that may speak of Amazon: subject and words.
const HONEST: &[(&str, &str)] = &[
    // Chinese
    ("会议纪要", "大家好，附件是昨天的会议纪要，请查收。下周三下午三点在远程会议室讨论。电话：010-5555-0123"),
    ("您的验证码", "您的验证码是 123456，请勿向任何人透露，10分钟内有效。"),
    ("電信帳單", "您好，本期電信帳單已出帳，請登入會員中心查看。客服專線：0800-555-019"),
    ("亚马逊河探险游记", "去年夏天我们沿着亚马逊河走了三周，照片在附件里。"),
    ("亚马逊股价创新高", "亚马逊发布财报，云业务增长。分析师认为礼品卡业务稳定。联系我们：010-5555-0123"),
    ("在亚马逊买的书", "你推荐的书我在亚马逊购买了，谢谢！下次见面聊。"),
    ("防骗提醒", "谨防诈骗：亚马逊绝不会要求您提供验证码，也不会让您购买礼品卡付款。"),
    ("登录验证", "我们已将验证码发送至您的手机，请在10分钟内输入。"),
    ("登入驗證", "我們已將驗證碼傳送至您的手機，並將一次性密碼傳送至信箱。"),
    // Japanese
    (
        "ログイン認証",
        "認証コードをお知らせします。確認コードを送信しました。ワンタイムパスワードを入力してください。",
    ),
    ("アマゾン川の旅", "来月アマゾン川の旅に出ます。写真を送りますね。"),
    ("飲み会のお知らせ", "金曜日の夜に飲み会をします。参加できる方はご連絡ください。"),
    ("請求書", "今月の請求書です。電話: 03-5555-0123"),
    // Arabic
    ("محضر الاجتماع", "مرفق محضر اجتماع الأمس. موعدنا القادم يوم الأربعاء. هاتف: 02-5555-0123"),
    ("رمز التحقق", "تم إرسال رمز التحقق إلى هاتفك، لا تشارك الرمز مع أي شخص."),
    ("رحلة إلى نهر الأمازون", "سافرنا إلى نهر الأمازون في الصيف وشاهدنا غابات الأمازون."),
    ("أرباح أمازون", "أعلنت شركة أمازون عن أرباحها، وارتفعت مبيعات بطاقات الهدايا."),
    ("جهاز تحكم عن بعد", "وصل جهاز تحكم عن بعد للتلفاز الذي طلبته، شكرا لك."),
    ("كتاب جميل", "اشتريت الكتاب الذي نصحتني به من أمازون، شكرا جزيلا."),
    // Hindi
    ("बैठक का विवरण", "नमस्ते, कल की बैठक का विवरण संलग्न है। अगली बैठक बुधवार को है। फोन: 011-5555-0123"),
    ("आपका ओटीपी", "आपका ओटीपी 123456 है। इसे किसी के साथ साझा न करें।"),
    ("अमेज़न नदी की यात्रा", "हमने पिछली गर्मी अमेज़न नदी के किनारे बिताई। तस्वीरें भेज रहा हूँ।"),
    ("अमेज़न का मुनाफा", "अमेज़न ने तिमाही नतीजे घोषित किए। शेयर ऊपर गए।"),
    ("किताब", "आपने जो किताब बताई थी वह मैंने अमेज़न से मंगा ली, धन्यवाद।"),
    ("Kal milte hain", "Bhai kal party hai, aa jana. Mera number to hai hi. Movie ke ticket le liye hain."),
    ("टीवी रिमोट", "आपका टीवी रिमोट कंट्रोल भेज दिया गया है। गिफ्ट कार्ड से भुगतान किया गया।"),
    // Scripts in which only the name is known
    (
        "Книга",
        "Ту книгу, о которой ты говорил, я купил на Амазоне. Спасибо! О встрече напишу, я тут до среды.",
    ),
    (
        "Отпуск",
        "Летом мы плыли по Амазонке, потом отдыхали у моря. Фото во вложении: https://friends.example/a",
    ),
    (
        "Протокол",
        "Добрый день! Во вложении протокол собрания, а о сроках и суммах поговорим в среду. Тел. 8 800 555 0123",
    ),
    ("Книжка", "Замовив книжку на Амазоні, а ти ще ні? Тут усе, о чому ми мріяли: https://friends.example/b"),
    ("Ταξίδι", "Το καλοκαίρι πήγαμε στον Αμαζόνιο. Το βιβλίο το πήρα από το Άμαζον, ωραίο τόσο όσο είπες."),
    ("טיול", "בקיץ שטנו בנהר האמזונס. את הספר קניתי באמזון, תודה רבה! https://friends.example/c"),
    ("ทริปหน้าร้อน", "เราไปล่องแม่น้ำแอมะซอนมา เจอกันที่คาเฟ่ อเมซอน วันพุธนะ หนังสือซื้อจากอเมซอนแล้ว"),
    ("பயணம்", "அமேசான் நதி பயணம் அருமை. புத்தகத்தை அமேசானில் வாங்கினேன், நன்றி."),
    ("წიგნი", "წიგნი ამაზონზე ვიყიდე, მადლობა. ოთხშაბათს შევხვდებით."),
    ("سفر", "تابستان به رودخانه آمازون رفتیم. کتاب را از آمازون خریدم، ممنون."),
];

/// From and a letter with a link, in scripts in which only the name is known.
const NAMED: &[(&str, &str)] = &[
    ("Амазон", "Ваш заказ остановлен. Подтвердите оплату: https://desk.example/a"),
    ("Служба поддержки Амазона", "Подтвердите оплату: https://desk.example/a"),
    ("Амазон Україна", "Підтвердьте оплату: https://desk.example/a"),
    ("Άμαζον", "Επιβεβαιώστε την πληρωμή: https://desk.example/a"),
    ("אמזון", "אשרו את התשלום: https://desk.example/a"),
    ("แอมะซอน", "กรุณายืนยันการชำระเงิน https://desk.example/a"),
    ("อเมซอน ไทย", "กรุณายืนยันการชำระเงิน https://desk.example/a"),
    ("அமேசான்", "கட்டணத்தை உறுதிப்படுத்தவும்: https://desk.example/a"),
    ("అమెజాన్", "చెల్లింపును నిర్ధారించండి: https://desk.example/a"),
    ("অ্যামাজন", "অর্থপ্রদান নিশ্চিত করুন: https://desk.example/a"),
    ("ॲमेझॉन", "कृपया पहा: https://desk.example/a"),
    ("ایمیزون", "براہ کرم ادائیگی کی تصدیق کریں: https://desk.example/a"),
    ("あまぞん", "こちら: https://desk.example/a"),
    ("Ամազոն", "Հաստատեք վճարումը: https://desk.example/a"),
    ("ამაზონი", "დაადასტურეთ გადახდა: https://desk.example/a"),
    ("AmazonPrimeSupport", "See https://desk.example/a"),
    ("MyAmazonOrders", "See https://desk.example/a"),
    ("PrimeVideo", "See https://desk.example/a"),
    ("Kindle Direct Publishing", "See https://desk.example/a"),
    ("Alexa Support", "See https://desk.example/a"),
    ("Am@zon", "See https://desk.example/a"),
    ("ᴀᴍᴀᴢᴏɴ", "See https://desk.example/a"),
];

#[test]
fn the_name_claims_in_every_script() {
    let mut wrong = String::new();
    for (name, words) in NAMED {
        let assessment = mail(&format!("\"{name}\" <a@desk.example>"), "", "1", words);
        let seen = support::signals(&assessment);
        // A name in its own script is the name, and no disguise.
        let in_disguise = seen.iter().any(|signal| signal == "name-in-disguise");
        let is_disguise = matches!(*name, "Am@zon" | "ᴀᴍᴀᴢᴏɴ");
        if assessment.verdict != Verdict::Scam || in_disguise != is_disguise {
            wrong.push_str(&format!("{name}: {:?}, {seen:?}\n", assessment.verdict));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn honest_mail_is_left_alone() {
    let mut wrong = String::new();
    for (subject, words) in HONEST {
        let assessment = mail("Lin Haddad <lin@friends.example>", "", subject, words);
        let hard: Vec<_> = assessment
            .ask
            .evidence
            .iter()
            .filter(|piece| piece.strength == porchlight_engine::Strength::Strong)
            .map(|piece| (&piece.signal, &piece.excerpt))
            .collect();
        if assessment.verdict != Verdict::Unrelated || !hard.is_empty() {
            wrong.push_str(&format!("{subject}: {:?}, {hard:?}\n", assessment.verdict));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Amazon's own mail without a change: domain, subject, words.
const GENUINE: &[(&str, &str, &str)] = &[
    (
        "amazon.cn",
        "您的亚马逊订单已发货",
        "您的包裹将于周四送达。查看订单：https://www.amazon.cn/gp/css/order-history 亚马逊团队",
    ),
    ("amazon.com", "您的亞馬遜訂單", "感謝您在亞馬遜購物。https://www.amazon.com/gp/css/order-history"),
    (
        "amazon.cn",
        "您的验证码",
        "您的一次性验证码是 123456。亚马逊绝不会要求您提供验证码、密码或者您的信用卡。",
    ),
    ("amazon.cn", "您的礼品卡", "感谢您购买亚马逊礼品卡。礼品卡已发送给收件人的电子邮箱。"),
    (
        "amazon.ae",
        "تم شحن طلبك",
        "طلبك من أمازون في الطريق. https://www.amazon.ae/gp/css/order-history فريق أمازون",
    ),
    (
        "amazon.sa",
        "رمز التحقق",
        "رمز التحقق هو ١٢٣٤٥٦. لن تطلب منك أمازون أبدا كلمة المرور الخاصة بك أو بيانات بطاقتك.",
    ),
    (
        "amazon.eg",
        "تعذر الدفع",
        "تم رفض طريقة الدفع. يرجى تحديث بيانات بطاقتك: https://www.amazon.eg/gp/css/order-history",
    ),
    (
        "amazon.in",
        "आपका अमेज़न ऑर्डर भेज दिया गया",
        "आपका पैकेज गुरुवार को पहुंचेगा। https://www.amazon.in/gp/css/order-history अमेज़न टीम",
    ),
    (
        "amazon.in",
        "आपका ओटीपी",
        "आपका ओटीपी 123456 है। अमेज़न कभी भी आपसे यह नहीं कहता कि ओटीपी बताएं। इसे किसी के साथ साझा न करें।",
    ),
    (
        "amazon.co.jp",
        "ご注文の発送",
        "ご注文の商品を発送しました。https://www.amazon.co.jp/gp/css/order-history Amazon.co.jpチーム",
    ),
];

#[test]
fn amazons_own_mail_is_genuine() {
    for (domain, subject, words) in GENUINE {
        let assessment = mail(&format!("Amazon <no-reply@{domain}>"), domain, subject, words);
        assert_eq!(assessment.verdict, Verdict::Genuine, "{subject}: {:?}", assessment.ask.evidence);
        if *subject != "您的礼品卡" {
            assert_eq!(assessment.account_change, None, "{subject}");
        }
    }
}

/// Amazon's notices: domain and one for each change, in the order of [`CHANGES`].
const NOTICES: &[(&str, [&str; 8])] = &[
    (
        "amazon.cn",
        [
            "您的密码已更改",
            "您的电子邮件地址已更改",
            "您的账户已添加手机号：手机号码已添加",
            "您的账户中添加了新地址",
            "两步验证已停用",
            "检测到新的登录",
            "新设备已注册",
            "礼品卡已兑换",
        ],
    ),
    (
        "amazon.com",
        [
            "您的密碼已變更",
            "您的電子郵件地址已變更",
            "您的手機號碼已新增",
            "您的帳戶新增了地址",
            "兩步驟驗證已啟用",
            "有人登入您的帳戶：新的登入",
            "新裝置已註冊",
            "禮品卡已兌換",
        ],
    ),
    (
        "amazon.co.jp",
        [
            "パスワードが変更されました",
            "Eメールアドレスが変更されました",
            "電話番号が追加されました",
            "新しい住所が追加されました",
            "2段階認証が有効になりました",
            "新しいサインインがありました",
            "新しいデバイスが登録されました",
            "ギフトカードが登録されました",
        ],
    ),
    (
        "amazon.ae",
        [
            "تم تغيير كلمة المرور الخاصة بك",
            "تم تغيير عنوان البريد الإلكتروني",
            "تمت إضافة رقم هاتف إلى حسابك",
            "تمت إضافة عنوان جديد إلى حسابك",
            "تم إيقاف التحقق بخطوتين",
            "محاولة تسجيل دخول إلى حسابك",
            "تمت إضافة جهاز إلى حسابك",
            "تم استرداد بطاقة الهدايا",
        ],
    ),
    (
        "amazon.in",
        [
            "आपका पासवर्ड बदल दिया गया है",
            "आपका ईमेल पता बदल दिया गया है",
            "आपके खाते में मोबाइल नंबर जोड़ा गया",
            "आपके खाते में नया पता जोड़ा गया",
            "दो-चरणीय सत्यापन बंद कर दिया गया",
            "आपके खाते में नया साइन-इन",
            "आपके खाते में नया डिवाइस जोड़ा गया",
            "आपके खाते में गिफ्ट कार्ड जोड़ा गया",
        ],
    ),
    (
        "amazon.es",
        [
            "Se ha modificado tu contraseña",
            "Se ha cambiado tu dirección de e-mail",
            "Se ha añadido un número de móvil a tu cuenta",
            "Has añadido una nueva dirección",
            "Has desactivado la verificación en dos pasos",
            "Se ha detectado un inicio de sesión",
            "Se ha registrado un dispositivo en tu cuenta",
            "Has canjeado un cheque regalo",
        ],
    ),
    (
        "amazon.it",
        [
            "Hai modificato la password",
            "Il tuo indirizzo e-mail è stato cambiato",
            "È stato aggiunto un numero di cellulare",
            "Hai aggiunto un nuovo indirizzo",
            "Hai disattivato la verifica in due passaggi",
            "È stato rilevato un accesso al tuo account",
            "È stato registrato un nuovo dispositivo",
            "Hai riscattato un buono regalo",
        ],
    ),
    (
        "amazon.com.br",
        [
            "Você alterou sua senha",
            "Seu endereço de e-mail foi atualizado",
            "Um número de celular foi adicionado à sua conta",
            "Você adicionou um novo endereço",
            "A verificação em duas etapas foi desativada",
            "Detectamos um novo login",
            "Um dispositivo foi registrado na sua conta",
            "Você resgatou um cartão-presente",
        ],
    ),
];

const CHANGES: [AccountChange; 8] = [
    AccountChange::Password,
    AccountChange::Email,
    AccountChange::Phone,
    AccountChange::Address,
    AccountChange::TwoStep,
    AccountChange::SignIn,
    AccountChange::Device,
    AccountChange::GiftCard,
];

#[test]
fn each_change_has_its_name() {
    let mut wrong = String::new();
    for (domain, notices) in NOTICES {
        for (subject, change) in notices.iter().zip(CHANGES) {
            let assessment = mail(&format!("Amazon <account-update@{domain}>"), domain, subject, "-");
            if assessment.account_change != Some(change) {
                wrong.push_str(&format!(
                    "{subject}: {:?} {:?}\n",
                    assessment.verdict, assessment.account_change
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_subject_that_passes_on_repeats_somebody_elses_words() {
    for prefix in
        ["转发：", "轉寄: ", "回复：", "答复: ", "回覆：", "転送: ", "返信：", "رد: ", "إعادة توجيه: "]
    {
        let words = "看这个\r\n-----邮件原件-----\r\n您的亚马逊订单";
        let assessment = mail("Lin Haddad <lin@friends.example>", "", &format!("{prefix}亚马逊"), words);
        let seen = support::signals(&assessment);
        assert!(!seen.iter().any(|signal| signal == "subject-names-amazon"), "{prefix}");
    }
}
