//! Words that together mean something else than each by itself: how to leave a newsletter is no account that is closed,
//! a card that is a present is no bank's. Every newsletter says such things below its letter.

use super::Sense::Apart;
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Apart,
        &[
            // English
            "unsubscrib…", "opt out", "stop {these|the|our|all|receiving|getting} {mail|mails|e mails|emails|messages|alerts|newsletters|newsletter}",
            "stop {receiving|getting} {these|the|our|all} {mails|e mails|emails|messages|alerts|newsletters}",
            "no longer {wish|want} to {receive|get}", "cancel {any time|anytime|at any time|whenever you like|whenever you want}",
            "{mail|email|e mail|newsletter|notification|subscription|contact} preferences", "{mail|email|e mail|newsletter|notification} settings",
            "{trade|consumer|european|competition|exchange|communications|securities} commission",
            "in your browser", "in a browser",
            // What cannot be done with the address that wrote, at the foot of every order; and when somebody is there.
            "{cannot|can't|can not|unable to|not able to} {accept|receive|process} {incoming |}{mail|e mail|email|emails|messages|replies}",
            "{24|twenty four} hours a day", "{kann|können} keine {e mails|e mail|mails|antworten|nachrichten} {empfangen|annehmen|entgegennehmen}",
            "ne peu{t|vent} {pas |}recevoir {de |aucun |}{réponse|réponses|message|messages|courriel|courriels|e mail|e mails}", "no {puede|pueden} {recibir|aceptar} {correos|mensajes|respuestas|e mails}",
            "non {può|possono} ricevere {messaggi|risposte|e mail|email}", "não {pode|podem} receber {mensagens|e mails|respostas}",
            "gift card…", "prepaid card…",
            // What the reader is to get: nobody begs for it.
            "{send|email|e mail|mail|give|text} you {the|your|a|an} {code|codes|voucher code|gift code}", "you {will |'ll |}{get|receive} {the|your|a} {code|codes|voucher code}",
            "{schicken|senden|mailen|geben} wir {ihnen|dir|euch} {den|die|einen} {code|codes|gutscheincode}", "{erhalten sie|erhältst du|bekommen sie|bekommst du|bekommt ihr|erhaltet ihr} {den|die|einen|ihren|deinen|euren} {code|codes|gutscheincode}",
            "{vous|t'} enver{rons|ra} {le|les|votre|vos} code{s|}", "vous recevrez {le|les|votre|un} code{s|}", "{te|le|les|os} enviar{emos|á} {el|los|su|tu|un} código{s|}", "recibir{á|ás|éis} {el|su|tu|un} código",
            "{le|ti|vi} {invieremo|manderemo} {il|i|un} codic{e|i}", "ricever{à|ai|ete} {il|un} codice", "{lhe |}enviaremos {a você |}{o|os|um|seu} código{s|}", "receber{á|ás} {o|um|seu} código",
            "{sturen|mailen} wij {u|je|jullie} de {code|codes}", "{ontvangt|krijgt} {u|je} {de|een|uw|je} code", "wyślemy {ci|państwu|wam|} {kod|kody}", "otrzyma{sz|cie|ją państwo} kod",
            "skickar vi {er |dig |}{koden|koderna|en kod}", "får du {koden|en kod}", "{size|sana} kod{u|unuzu|} {gönder…|ilet…}", "コードをお送り", "コードをお届け", "コードを送付いたし", "コードをメールでお送り",
            "{向您|给您|為您}{发送|寄送|發送}{兑换码|代码|卡密|礼品码}", "您将收到{兑换码|代码|卡密}", "سنرسل {لك|لكم|إليك|إليكم} {الرمز|الكود|رمز}", "आपको कोड {भेज|मिल}…",
            // German
            "{newsletter|mails|e mails|e-mails|benachrichtigungen|mailings} {abbestell…|abmeld…|abbestellen|abmelden|einstellen|verwalten}",
            "abbestell…", "{vom|von diesem|von unserem|aus dem} newsletter", "newsletter abmeldung", "abmelden vom newsletter",
            "keine {mails|e mails|e-mails|newsletter|nachrichten|weiteren mails|weiteren e mails|weiteren e-mails} {mehr|erhalten}",
            "jederzeit {kündbar|kündigen|widerrufen|widerruflich|abmelden}", "im browser",
            // French
            "désabonn…", "désinscri…", "ne plus recevoir", "{résiliable|annulable|sans frais} à tout moment", "carte{s|} cadeau{x|}",
            "dans votre navigateur",
            // Spanish
            "{darse|darte|date|dese|dar} de baja", "dejar de recibir", "no recibir más", "cancela{r|} cuando quiera{s|}", "en tu navegador",
            "tarjeta{s|} {de |}regalo",
            // Italian
            "disiscri…", "{annulla|annullare|cancella|cancellare} l'iscrizione", "non ricevere più", "nel browser", "carta regalo", "carte regalo",
            // Portuguese
            "descadastr…", "deixar de receber", "{cancelar|anular} {a |}{inscrição|subscrição da newsletter}", "não receber mais",
            "{cartão|cartões} {de |}presente", "cartão oferta", "no navegador",
            // Dutch
            "uitschrijv…", "{afmelden|meld je af|meld u af} {voor|van}", "geen {mails|e mails|e-mails|nieuwsbrief|nieuwsbrieven} meer", "in je browser",
            // Polish
            "{wypisz|wypisać|wypisania} się", "zrezygn{uj|ować} z {newslettera|subskrypcji newslettera|otrzymywania…}", "w przeglądarce",
            "kart{a|y|ę} podarunkow…",
            // Swedish
            "avregistrera…", "avprenumerera…", "avsluta prenumerationen på nyhetsbrev…", "inte längre {vill|få} {ha|få|dessa}", "i webbläsaren",
            // Turkish
            "abonelikten {çık…|ayrıl…}", "bülten aboneliği…", "listeden çık…", "e posta listesi…", "tarayıcıda",
            "hediye kart…",
            // Japanese
            "{配信|受信|購読}{|の|を}{停止|解除|中止|キャンセル}", "{メルマガ|メールマガジン|メール}{|の|を|配信の|配信を|の配信を}{停止|解除|退会}", "いつでも{解約|退会|キャンセル}", "{配信|受信|メール}設定",
            "{ギフト|プリペイド|商品}カード",
            // Chinese
            "退订…", "退訂…", "取消{订阅|訂閱}", "{不再|停止}{接收|收到}", "随时取消",
            "{礼品|礼物|购物|充值|預付|预付}卡", "{禮品|禮物|購物}卡",
            // Arabic
            "إلغاء الاشتراك في {النشرة|القائمة|الرسائل}…", "لإلغاء الاشتراك", "{بطاقة|بطاقات} {هدايا|هدية|الهدايا}",
            // Hindi
            "अनसब्सक्राइब…", "न्यूज़लेटर बंद…", "ये {मेल|ईमेल} {न पाना|बंद}…", "गिफ्ट कार्ड…", "उपहार कार्ड…",
        ],
    ),
];
