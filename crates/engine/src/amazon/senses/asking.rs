//! What is said where something of the reader's is needed, without anybody who asks for it: "your card details are
//! required", "register a card as proof of age". And how somebody begins who wants a favour that he does not name yet.

use super::Sense::{Account, Apart, Check, Deposit, Favour, Give, Invite, Need, Plastic, Secret, Token};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Need,
        &[
            "required", "{is|are|will be} {needed|necessary}", "we {need|require}", "must be {provided|entered|given}",
            "benötig…", "erforderlich…", "notwendig…", "brauchen wir", "wir brauchen", "müssen {angegeben|vorliegen}",
            "nécessaire…", "{est|sont} requis{e|es|}", "obligatoire…", "avons besoin", "il nous faut",
            "necesari{o|a|os|as}", "{se|es|son} {requiere|requieren|requerido|requerida|requeridos}", "necesitamos", "hacen falta", "hace falta",
            "necessari{o|a|i|e}", "{è|sono} richiest{o|a|i|e}", "occorr{e|ono}", "abbiamo bisogno", "serv{e|ono} {i|il|la|le}",
            "necessári{o|a|os|as}", "precisamos", "{é|são} exigid{o|a|os|as}", "é preciso",
            "nodig", "vereist", "hebben wij nodig", "benodigd",
            "potrzebn{e|y|a|ych}", "wymagan{e|y|a|ych}", "niezbędn{e|y|a|ych}", "potrzebujemy",
            "krävs", "behövs", "behöver vi", "vi behöver", "nödvändig{t|a|}",
            "gerekli…", "gerekmektedir", "gerekiyor", "gerekir", "ihtiyac…", "lazım",
            "が必要", "は必要", "を必要", "必須", "頂戴", "いただく必要",
            "需要", "必须", "必須", "须提供",
            "مطلوب…", "يلزم", "نحتاج", "يجب تقديم", "ضروري…",
            "आवश्यक", "ज़रूरी", "चाहिए", "ज़रूरत",
        ],
    ),
    (
        Deposit,
        &[
            "register", "registering", "enter", "add", "link", "deposit", "leave", "submit", "provide", "on file", "attach",
            "hinterleg…", "angeben", "geben sie", "gib", "eingeben", "eintragen", "tragen sie", "registrier…", "fügen sie", "verknüpf…",
            "enregistr…", "renseign…", "saisi…", "ajout…", "indiqu…", "associ…", "fourni…",
            "registr…", "introdu…", "añad…", "agreg…", "indique…", "vincul…", "facilit…", "asoci…",
            "inser…", "aggiung…", "indic{are|hi|ate}", "colleg…", "fornisc…", "fornire",
            "cadastr…", "regist…", "adicion…", "inform{e|ar}", "forne{ça|cer}",
            "registreer…", "voer", "toevoeg…", "voeg", "koppel…", "geef", "vul",
            "zarejestr…", "poda{j|ć|nie|nia}", "doda{j|ć|nie}", "wprowadź…", "powiąż…", "podepnij",
            "registrera…", "ange", "lägg till", "koppla", "fyll i",
            "kaydet…", "kaydı…", "ekle…", "girin…", "tanımla…", "bağla…",
            "登録", "入力", "追加", "ご提示", "紐付", "ひも付け",
            "绑定", "綁定", "登记", "登記", "填写", "填寫", "添加", "输入", "輸入",
            "أدخل…", "إدخال", "أضف", "إضافة", "سجل", "تسجيل", "اربط", "ربط",
            "दर्ज", "जोड़…", "डालें", "लिंक",
        ],
    ),
    (
        Plastic,
        &[
            "{credit|debit|bank|payment} card{s|}", "valid card", "kreditkarte{n|}", "debitkarte", "bankkarte", "girokarte", "zahlungskarte",
            "carte {bancaire|bleue|de crédit|de paiement}", "tarjeta {bancaria|de crédito|de débito|válida}",
            "carta {di credito|di debito|di pagamento|valida}", "cartão {de crédito|de débito|bancário|válido}",
            "creditcard", "creditkaart", "bankpas", "betaalkaart", "kart{a|y|ę|ą} {kredytow|płatnicz|bankow}…", "kreditkort…", "betalkort…", "bankkort…",
            "kredi kart…", "banka kart…", "クレジットカード", "デビットカード", "信用卡", "银行卡", "銀行卡", "借记卡",
            "بطاقة {ائتمان|بنكية|مصرفية|الائتمان}…", "بطاقة الدفع", "क्रेडिट कार्ड…", "डेबिट कार्ड…", "बैंक कार्ड…",
        ],
    ),
    (
        Check,
        &[
            "verif…", "{age|identity|security|address} check…", "{proof|confirmation} of {age|identity}", "identity", "your age", "age verification",
            "altersprüfung", "altersnachweis", "altersverifi…", "identitätsprüfung", "identität…", "verifizier…", "verifikation", "legitim…", "prüfung",
            "vérifi…", "{l'|votre |}âge", "identité", "contrôle", "{la |su |tu |}edad", "identidad", "comprobación", "comprobar",
            "età", "identità", "idade", "comprovação", "leeftijd…", "identiteit…", "controle", "wiek…", "tożsamoś…", "weryfik…",
            "ålder…", "identitet…", "kontroll…", "yaş", "yaşın…", "kimli…", "doğrula…", "年齢", "本人確認", "認証", "年龄", "年齡", "身份", "验证", "驗證", "核实",
            "العمر", "عمرك", "هويتك", "الهوية", "للتحقق", "التحقق", "आयु", "उम्र", "पहचान", "सत्याप…",
        ],
    ),
    (
        Favour,
        &[
            "{a|small|little|quick|tiny|big} favo{u|}r", "help me with something", "need your help", "something for me",
            "einen gefallen", "kleinen gefallen", "kurz helfen", "was für mich", "un {petit |}service", "coup de main", "besoin de toi",
            "un {pequeño |}favor", "{un |piccolo }favore", "um {pequeno |}favor", "{klein |}plezier doen", "iets voor me",
            "przysług…", "en tjänst", "hjälpa mig", "bir iyilik", "bir ricam", "yardımına", "お願いがあ", "頼みたい", "頼み事",
            "帮个忙", "幫個忙", "خدمة صغيرة", "معروفا", "छोटी सी मदद", "एक काम",
        ],
    ),
    (
        Invite,
        &[
            "invit…", "einlad…", "eingeladen", "uitnod…", "uitgenodigd", "convid…", "zapros…", "zapraszam…", "inbjud…", "inbjöd",
            "davet…", "招待", "邀请", "邀請", "دعوة", "دعاك", "دعوتك", "आमंत्र…",
        ],
    ),
    (
        Secret,
        &[
            "credentials", "{sign in|login|log in} {details|data|information}", "anmeldedaten", "logindaten", "datos de acceso", "credenzial{i|e}",
            "credenciais", "dados de acesso", "inloggegevens", "dane logowania", "danych logowania", "inloggningsuppgifter", "giriş bilgi…",
            "ログイン情報", "サインイン情報", "ログインid", "登录信息", "登入資料", "بيانات الدخول", "بيانات تسجيل الدخول", "लॉगिन जानकारी", "लॉगिन विवरण",
            "coordonnées de votre carte", "datos de {su|tu|la} tarjeta", "dati della carta", "dados do cartão", "kaartgegevens", "dane karty", "danych karty",
            "kortuppgifter", "kart bilgi…", "银行卡信息", "卡片資料", "بيانات البطاقة", "بيانات بطاقتك", "कार्ड विवरण", "कार्ड की जानकारी",
        ],
    ),
    // What a shop keeps of its customers.
    (
        Account,
        &[
            "{your|customer|our} records", "your file", "{details|data|information} {we|that we} {hold|keep|have}", "customer data",
            "kundendaten", "kundenakte", "stammdaten", "hinterlegte{n|} {angaben|daten}", "ihre {angaben|daten}", "deine {angaben|daten}",
            "dossier{s|}", "fiche client", "vos {informations|données|coordonnées}", "{su|tu} {ficha|expediente|información}", "sus datos", "tus datos",
            "scheda cliente", "anagrafica", "i {suoi|tuoi} dati", "{sua|tua} ficha", "seus dados", "teus dados", "{uw|je|jouw} {gegevens|dossier}", "klantgegevens",
            "{twoje|pana|pani|państwa} dane", "dane klienta", "kartotek…", "kunduppgifter", "{dina|era} uppgifter", "bilgileriniz…", "kayıtlarınız…", "müşteri bilgi…",
            "登録内容", "ご登録情報", "お客様情報", "登记信息", "個人資料", "个人资料", "客户信息", "بياناتك…", "سجلاتك", "आपका विवरण", "आपकी जानकारी", "आपके रिकॉर्ड",
        ],
    ),
    (
        Give,
        &[
            "{reply|respond} to this {mail|e mail|email|message} with", "answer this {mail|e mail|email|message} with",
            "{antworten|antworte} {sie |}auf diese {mail|e mail|nachricht}", "répond{re|ez} à ce {mail|message|courriel|courrier}", "{responda|responde|conteste} a este {correo|mensaje|e mail}",
            "{risponda|rispondi} a quest{a|o} {mail|e mail|email|messaggio}", "responda a este {e mail|email}", "responda a esta mensagem", "{beantwoord|reageer op} {deze|dit} {mail|e mail|bericht}",
            "odpowiedz na t{ę|en} {wiadomość|mail|e mail}", "svara på {det här|detta} {mejlet|mejl|mailet|meddelandet}", "bu {e postayı|e postaya|mesajı}", "このメールに返信", "このメールへの返信",
            "回复{此|本|这封}邮件", "回覆{此|本|這封}郵件", "الرد على هذ{ا|ه} {البريد|الرسالة}", "इस {ईमेल|मेल} का जवाब",
        ],
    ),
    // A code that comes on another way and is to be handed on.
    (
        Token,
        &[
            "{the|that|this|a} code", "{six|6|five|5|four|4} digit code", "code {from the|we sent|you received}", "{den|diesen} code", "{sechs|6}stelligen code", "{le|ce} code", "{el|este|ese} código", "{il|questo} codice",
            "{o|esse|este} código", "{de|deze|die} code", "{ten|tym} kod{em|}", "{den |}koden", "{bu |}kodu", "そのコード", "認証コード", "確認コード", "認証番号", "验证码", "驗證碼", "الرمز", "{यह |}कोड", "ओटीपी",
        ],
    ),
    // Nothing of the kind is wanted.
    (
        Apart,
        &[
            "no {credit card|card|password|pin|code|bank details|card details|payment details}", "{keine|ohne} {kreditkarte|karte|tan|tans|pin|pins|codes|kartendaten|bankdaten|kontodaten|zugangsdaten}",
            "kein {passwort|kennwort}", "keinen {code|sicherheitscode|bestätigungscode}", "sans {carte|mot de passe}", "aucun{e|} {carte|code|mot de passe}",
            "sin {tarjeta|contraseña}", "ningún {código|pin}", "ninguna {tarjeta|contraseña}", "senza {carta|password}", "nessun{a|} {carta|codice|password|pin}",
            "sem {cartão|senha}", "nenhum{a|} {cartão|código|senha|pin}", "{geen|zonder} {creditcard|kaart|wachtwoord|pincode|code}", "bez {karty|hasła}",
            "żadn{ych|ego|ej} {kodów|kodu|haseł|hasła|danych}", "{inga|ingen|inget|utan} {kort|koder|kod|lösenord|kreditkort|kortuppgifter}",
            "{カード|クレジットカード|パスワード}{は|の登録は|の入力は}不要", "无需{信用卡|密码|银行卡}",
        ],
    ),
];
