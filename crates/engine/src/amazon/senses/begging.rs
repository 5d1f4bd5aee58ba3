//! What is said where somebody begs for gift cards, and where a purchase that nobody made can be undone. A few words a
//! language, so all stand in one file.

use super::Sense::{Account, Act, Cards, Code, Excuse, If, Me, Owe, Pay, Stored, Undo};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Cards,
        &[
            "gift card…", "giftcard…", "e gift…", "e-gift…", "egift…", "{amazon|store|prepaid} card{s|}", "voucher…",
            "gutschein…", "geschenkkarte…", "guthabenkarte…", "geschenkgutschein…", "amazon karte{n|}", "amazon gutschein…",
            "carte{s|} cadeau{x|}", "cheque{s|} cadeau{x|}", "bon{s|} d'achat", "carte{s|} amazon",
            "tarjeta{s|} {de |}regalo", "tarjeta{s|} {de |}amazon", "vale{s|} {de |}regalo", "cheque{s|} regalo",
            "carta regalo", "carte regalo", "buono regalo", "buoni regalo", "buono amazon", "buoni amazon", "gift card",
            "{cartao|cartoes} {de |}presente", "vale{s|} presente", "{cartao|cartoes} oferta", "{cartao|cartoes} amazon",
            "cadeaubon…", "cadeaukaart…", "amazon bon…", "amazon kaart…", "tegoedbon…",
            "kart{a|y|e} podarunkow…", "kart podarunkowych", "bon{y|ow|u|} amazon", "kart{a|y|e} amazon",
            "presentkort…", "gavokort…", "amazon kort…",
            "hediye kart…", "hediye çek…", "hediye kod…",
            "ギフト券", "ギフトカード", "アマギフ", "プリペイドカード",
            "礼品卡", "禮品卡", "购物卡", "購物卡", "充值卡", "禮物卡",
            "بطاقة هدايا", "بطاقات هدايا", "بطاقة هدية", "بطاقات هدية", "بطاقات أمازون", "بطاقة أمازون", "قسيمة", "قسائم",
            "गिफ्ट कार्ड…", "गिफ्ट वाउचर…", "उपहार कार्ड…", "वाउचर",
        ],
    ),
    (
        Stored,
        &[
            "{gift card|gift cards|giftcard|gift certificate} balance", "gutscheinguthaben", "geschenkgutscheinguthaben", "{gutschein|geschenkkarten} guthaben", "guthaben {der|deiner|ihrer|meiner} geschenkkarte…",
            "solde {de |du |des |}{cheque|cheques|carte|cartes} cadeau{x|}", "saldo {de |del |da |}{cheque regalo|cheques regalo|tarjeta regalo|tarjeta de regalo|buono regalo|buoni regalo|gift card|carta regalo|cartao presente|vale presente|cartao oferta}",
            "{cadeaubon|cadeaukaart}saldo", "saldo {kart|karty|bonow|bonu} podarunkow…", "presentkortssaldo", "hediye {karti|ceki} bakiye…",
            "ギフト{カード|券|}残高", "ギフト{カード|券}の残高", "{礼品卡|禮品卡|礼物卡|禮物卡}{的|账户|帳戶|}{余额|餘額|賬戶|账户}", "رصيد {بطاقة|بطاقات} {الهدايا|هدايا|هدية|الهدية}", "गिफ्ट कार्ड {बैलेंस|बैलेन्स|शेष|राशि}…",
        ],
    ),
    (
        Owe,
        &[
            "pay you back", "repay you", "write you a {cheque|check}", "my bank {blocked|declined|won't|refused}", "reimburse you", "refund you", "pay it back", "my card {won't|isn't|doesn't|is not|does not|was|got}",
            "zahle es dir zurück", "zahl es dir zurück", "gebe es dir zurück", "bekommst du {zurück|wieder}", "ich erstatte", "erstatte {es|ihnen|dir}", "bekommen sie zurück", "meine karte {geht|funktioniert|ist}",
            "te rembourse…", "vous rembourse…", "ma carte {ne|est}", "te lo devuelvo", "te devuelvo", "se lo devuelvo", "mi tarjeta {no|esta}",
            "ti rimborso", "te li ridò", "la mia carta non", "te devolvo", "te pago de volta", "meu cartão {não|está}", "betaal je terug", "betaal het terug", "mijn kaart {werkt|doet}",
            "oddam ci", "zwrócę ci", "moja karta nie", "betalar tillbaka", "mitt kort {fungerar|går}", "geri öderim", "geri ödeyeceğim", "kartım çalışmıyor",
            "後で払", "後でお返し", "还你", "還你", "转给你", "سأعيد لك", "بطاقتي لا", "लौटा दू…", "मेरा कार्ड",
            "überweis{e|} {dir|ihnen|es dir|es ihnen|dir das|das dir}", "{kriegst|bekommst} du {von mir |}{zurück|wieder}", "geld {bekommst|kriegst} du", "je te {rends|rendrai}", "je vous {rends|rendrai}", "te lo {pago|devolveré}",
            "te los devuelvo", "ti restituisco", "ti ridò", "te {reembolso|pago depois}", "krijg je {van mij |}terug", "maak het over",
            "zwracam", "oddaję", "du får {tillbaka|pengarna}", "swishar dig", "sana {öderim|geri veririm}", "お返しします",
            "立て替え", "立替", "お渡しします", "代金は{後|あと|夕方|明日}", "转账给你", "轉帳給你",
            "垫付", "墊付", "سأرد لك", "سأسدد", "पैसे {लौटा|वापस}…", "you'll be reimbursed",
            "{will|'ll} {reimburse|refund|repay|transfer}",
        ],
    ),
    (
        Act,
        &[
            "actualicelo", "actualicela", "actualice", "log {dan |}hier in", "log in", "melden sie sich",
            "redeem…", "change {it|your|the}", "einlös…", "canje…", "echang…", "riscatt…", "resgat…", "inwissel…", "verzilver…", "odbierz", "wymień", "lös in", "兑换", "領取", "领取", "受け取る", "受け取り", "استبدل", "रिडीम",
        ],
    ),
    (
        Account,
        &[
            "amazon {points|punkte|punten|punti|puntos|poang|puan…|coins|credit}", "{points|punkty|punktow|puntos|punti|pontos|credito|credit} {de |}amazon",
            "amazon {customer|kunde|kundin|klant|klient…|musterisi}", "client{e|} amazon", "cliente {de |da |di |}amazon", "amazonのお客様", "亚马逊客户", "عميل أمازون", "अमेज़न ग्राहक",
            "amazonポイント", "アマゾンポイント", "亚马逊积分", "نقاط أمازون", "अमेज़न पॉइंट…", "kindle unlimited",
        ],
    ),
    (
        Pay,
        &[
            "pay", "paid", "paying", "zahle", "zahlen", "zahlung", "bezahl…", "gezahlt", "vous regle", "je regle", "paye", "payer", "payez", "paiement",
            "pago", "pagar", "pague", "pagado", "pagada", "pagato", "pagare", "paghi", "pagamento", "pagou", "paguei", "betaal…", "betaling", "betalen",
            "zapłac…", "płacić", "płatność", "betala…", "betalt", "betalning…", "ödeme…", "ödedi…", "ödeyin", "ödeyece…", "支払…", "払", "支付", "付款", "付了", "دفع…", "ادفع", "भुगतान", "पेमेंट",
        ],
    ),
    (
        Code,
        &[
            "code", "codes", "card number{s|}", "claim code…", "numbers", "scratch…", "pin", "pins",
            "gutscheincode…", "nummern", "rubbel…", "kartennummer…",
            "numeros", "codici", "codice", "codigo{s|}", "foto{s|} dos cartoes",
            "kod", "kody", "kodow", "numery", "koder", "koden", "koderna", "kodlar…", "kodu…",
            "コード", "番号", "卡密", "卡号", "密码", "密碼", "序号", "序號", "رمز", "رموز", "أكواد", "الأكواد", "الرموز", "كود", "أرقام", "कोड…", "नंबर…",
            "rückseite", "fotos der codes", "裏面", "スクラッチ", "背面", "ظهر البطاقة",
            "पीछे का",
        ],
    ),
    (
        Me,
        &[
            "{send|email|mail|text|give|forward|message|get} {me|us}", "me {the|a|photos|pictures|pics|images|them}", "us {the|a|photos|pictures|them}", "to this e mail", "to this email", "replying", "reply",
            "mir", "uns", "an mich", "hierher", "moi", "m'envoyer", "m'envoies", "m'envoyez", "nous envoyer", "envoie moi", "envoyez moi", "me les envoyer",
            "inviarmi", "mandarmi", "mandami", "inviami", "enviarme", "enviame", "mandarme", "mandame", "envieme",
            "enviar me", "mij", "ons", "mnie", "mig", "mej", "oss", "bana", "bize",
            "私に", "私まで", "こちらに", "送って", "ご返信", "给我", "給我", "发我", "發我", "لي", "إلي", "لنا", "मुझे", "हमें",
            "hier rein…", "hier reinschreib…", "reinschreib…", "auf diese mail", "an diese {adresse|mail}", "als antwort",
            "en réponse", "à ce mail", "à cette adresse", "en respuesta", "por aquí", "a este correo",
            "in risposta", "a questa mail", "em resposta", "por aqui", "a este e mail", "hier terug",
            "op deze mail", "w odpowiedzi", "na ten adres", "som svar", "på det här mejlet", "buraya",
            "bu e postaya", "このメールに", "返信して", "返信で", "发过来", "發過來",
            "回复此", "回覆此", "发回", "على هذا البريد", "इसी मेल",
        ],
    ),
    (
        Excuse,
        &[
            "{in|at} a meeting", "in meetings", "back to back meetings", "conference call", "can't {talk|call|take calls|get out}", "cannot {talk|call|take calls}",
            "between us", "surprise", "keep {it|this} {secret|quiet}", "broken phone", "phone is broken", "lost my phone",
            "new number", "reimburse you", "pay you back", "my card {is|was|won't|isn't|doesn't}…",
            "in einer besprechung", "im meeting", "im termin", "in einer sitzung", "nicht telefonieren", "handy ist kaputt", "handy kaputt", "neue nummer", "unter uns",
            "überraschung", "geld heute noch zurück", "geb es dir", "zurückgeben", "geld heute",
            "en reunion", "entre nous", "te rembourse…", "vous rembourse…", "telephone est casse",
            "reunido", "reunida", "en una reunion", "entre nosotros", "sorpresa", "te lo devuelvo", "te devuelvo",
            "in riunione", "sorpresa", "ti rimborso", "rimborsero", "em reuniao", "numa reuniao", "surpresa", "te devolvo", "reembolso te",
            "in overleg", "in een vergadering", "in gesprek", "verrassing", "betaal je terug", "na spotkaniu", "niespodzian…", "oddam", "zwrócę",
            "i möte", "sitter i möte", "överraskning", "betalar tillbaka", "toplantıda…", "gizli", "sürpriz", "geri öderim", "geri ödeyeceğim",
            "会議中", "内密", "サプライズ", "後で払", "开会", "開會", "保密", "惊喜", "還你", "还你", "报销", "اجتماع", "سري", "سرا", "مفاجأة", "سأعيد", "मीटिंग", "गोपनीय", "सरप्राइज", "लौटा दू…",
            "can't {speak|phone|be reached|be called}", "cannot {speak|phone|be reached|be called}", "unable to {talk|speak}", "lost my voice", "email only", "{board|client|staff} meeting",
            "expense it", "expenses", "be reimbursed", "handy ist {hin|weg|gestohlen}", "handy {hin|weg}", "alte{n|} nummer",
            "nicht {sprechen|anrufen|telefonisch}", "auslagen", "spesen", "pas {téléphoner|parler|appeler}", "perdu ma voix", "téléphone est {cassé|perdu}",
            "note de frais", "frais professionnels", "no puedo {hablar|llamar}", "teléfono {roto|nuevo}", "gastos", "non posso {parlare|chiamare|telefonare}",
            "telefono {rotto|nuovo}", "nota spese", "não posso {falar|ligar}", "celular quebrou", "reembolso", "kan niet {praten|bellen}",
            "telefoon is {kapot|stuk}", "declareren", "onkosten", "nie mogę {rozmawiać|dzwonić}", "telefon {zepsuty|się zepsuł}", "kan inte {prata|ringa}",
            "mobil{en|} är {trasig|borta}", "utlägg", "konuşamıyorum", "telefonum {bozuldu|bozuk}", "masraf…", "電話に出られ",
            "電話でき", "声が出", "携帯が壊れ", "経費", "精算", "内緒",
            "不方便{接电话|讲电话}", "手机坏了", "手機壞了", "لا أستطيع {التحدث|الكلام|الاتصال}", "هاتفي معطل", "बात नहीं कर…",
            "फ़ोन खराब",
        ],
    ),
    (
        If,
        &[
            "if {it|this|that|there|you|the}", "should there", "should this", "should you", "in case", "falls", "sollte", "sollten", "wenn", "si {ce|vous|tu|cet|cette|usted|no|hay|se|es|fue|la|lo}", "s'il", "en cas", "en caso", "se {non|nao|lei|questo|questa|foi|houver|voce}", "qualora",
            "caso", "als", "indien", "mocht", "jeśli", "jeżeli", "gdyby", "om {du|det|detta|ni}", "eğer", "değilse…", "vermediyseniz", "yapmadıysanız",
            "場合", "なければ", "如果", "如非", "若", "إذا", "إن", "अगर", "यदि",
        ],
    ),
    (
        Undo,
        &[
            "cancel…", "stop the", "stop it", "stop this", "held back", "hold back", "hold it", "mistake", "in error", "wasn't you", "was not you", "weren't you", "not you",
            "did not", "didn't", "dispute", "refuse", "unauthori…", "reverse",
            "stornier…", "storno", "widerruf…", "widersprech…", "irrtum", "irrtümlich…", "versehen", "anhalten", "halte", "stoppen", "nicht getätigt", "nicht bestellt", "nicht sie", "nicht veranlasst",
            "annul…", "erreur", "n'etes pas", "n'avez pas", "n'est pas vous", 
            "anul…", "cancel…", "error", "no ha sido usted", "no reconoce…", "no la ha hecho", "no lo ha hecho", "no ha realizado", "no autorizo",
            "annull…", "errore", "non sei stato", "non e stato lei", "non riconosc…", "non ha effettuato",
            "nao reconhec…", "nao foi voce", "nao fez", "engano", "erro",
            "annuleer…", "annuleren", "vergissing", "niet door u", "niet door jou", "niet van u", "tegenhouden",
            "pomyłk…", "to nie ty", "to nie pan", "anulow…", "wstrzyma…", "avbryt…", "avbeställ…", "misstag", "inte du", "inte gjort", "stoppa…", "stoppar",
            "iptal", "iptali", "yanlışlık", "siz değilseniz", "siz yapmadıysanız", "size ait değil…",
            "心当たり", "キャンセル", "取り消し", "取消", "间違い", "間違い", "身に覚え", "非本人", "不是您", "不是本人", "误", "إلغاء", "لم تقم", "خطأ", "إيقاف", "रद्द", "गलती", "नहीं किया", "रोक",
        ],
    ),
];
