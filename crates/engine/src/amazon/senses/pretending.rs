//! How one says of somebody that he is not who he says he is. Behind such a word (before it, in languages that put the
//! verb last) stands whom he imitates.

use super::Sense::{Exposed, Fake, Pretend};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        Pretend,
        &[
            // English
            "pos{e|es|ed|ing} as", "pretend{s|ed|ing|} to {be|come|work}", "impersonat…", "purport{s|ed|ing|} to", "masquerad…",
            "claim{s|ed|ing|} to {be from|be calling from|come from|call from|work for|be working for}", "passing {himself|herself|themselves|itself} off as",
            // German
            "{geben|gibt|gab|gaben} sich als", "gibt sich {fälschlich|gern} als", "als {angeblich…|vermeintlich…|falsch…}", "angeblich{e|en|er|es|}", "vermeintlich{e|en|er|es|}",
            "getarnt als", "ausgeben als",
            // French
            "se {fait|font|faire|faisant} passer pour", "usurp…", "prétendu{s|e|es|ment|}",
            // Spanish
            "se {hace|hacen|hacer|hacía} pasar por", "haciéndose pasar por", "suplant…", "supuest{o|a|os|as|amente}", "dice{n|} ser de", "diciendo ser de",
            // Italian
            "si {spaccia|spacciano} per", "spacciandosi per", "fingendosi", "fing{e|ono} di {essere|lavorare}", "sedicent{e|i}", "presunt{o|a|i|e}",
            // Portuguese
            "se {passa|passam|passando|fazem passar|faz passar} {por|pela|pelo}", "fazendo se passar {por|pela|pelo}", "fazendo-se passar {por|pela|pelo}", "fing{e|em|indo} ser", "supost{o|a|os|as|amente}",
            "dize{m|ndo} ser d{a|o|e}", "diz ser d{a|o|e}",
            // Dutch
            "{doen|doet|deed} zich voor als", "zich voordoe{t|n} als", "zogenaamd{e|}", "zogeheten", "zeggen van",
            // Polish
            "podszywa{ją|jąc|jący|jących|jącego|} się pod", "podaj{ąc|ą|e} się za", "rzekom{o|y|a|e|ych|ego|ej}", "udaj{ąc|ą|e}",
            // Swedish
            "utger sig", "låtsas {vara|komma}", "påst{år|ods|ådda} {sig |}{vara|komma|ringa}", "påstådda", "falskeligen",
            // Turkish: the name stands before
            "gibi davran…", "olarak tanıt…", "taklit e…", "taklidi…", "süsü ver…", "kılığında",
            // Japanese
            "を装", "を騙", "をかた", "なりすま", "を名乗", "をよそお",
            // Chinese
            "冒充", "假冒", "冒用", "伪装成", "偽裝成", "谎称", "謊稱", "自称是", "自稱是",
            // Arabic
            "ينتحل…", "تنتحل…", "منتحل…", "انتحال", "{يدعي|يدعون|تدعي} أن…", "يزعم{ون|} أن…", "متظاهر…",
            // Hindi
            "बनकर", "होने का दावा", "होने का ढोंग", "का रूप",
            // What somebody sends who is not who he says he is
            "{fake|bogus|phoney|phony|spoof} {mail|mails|email|emails|e mail|e mails|message|messages|texts|calls}",
            "{gefälschte|gefälschten|falsche|falschen|betrügerische|betrügerischen} {mail|mails|e mail|e mails|email|emails|nachricht|nachrichten|sms|anrufe}",
            "{faux|fausse|fausses} {mail|mails|courriel|courriels|e mail|e mails|sms|message|messages|appel|appels}",
            "{falso|falsos|falsa|falsas} {correo|correos|mensaje|mensajes|email|emails|e mail|e mails|sms|llamada|llamadas}",
            "{correo|correos|mensaje|mensajes} {falso|falsos}", "{false|falsa|falsi|falso|finta|finte} {mail|e mail|email|messaggio|messaggi|sms|telefonata|telefonate}",
            "{falso|falsos|falsa|falsas} {mensagem|mensagens|ligação|ligações}", "{e mail|e mails|email|emails} fals{o|os}", "{mensagem|mensagens} fals{a|as}",
            "{valse|neppe} {mail|mails|e mail|e mails|email|emails|berichten|sms}", "fałszyw{e|ych|a} {wiadomoś…|maile|e maile|sms…}",
            "{falska|falskt} {mejl|mail|e postmeddelanden|meddelanden|sms}", "sahte {e posta|mesaj|sms|mail}…", "偽の{メール|メッセージ|連絡}", "偽メール",
            "{假|虚假|偽造|伪造}{邮件|郵件|短信|簡訊}", "رسائل {مزيفة|وهمية|احتيالية|مزورة}", "{फर्जी|फ़र्ज़ी|नकली} {मेल|ईमेल|संदेश|मैसेज}…",
        ],
    ),
    (
        Fake,
        &[
            "{is|are|was|were} {fake|fakes|bogus|fraudulent|false}", "{is|are|was|were} {a|an} {fake|scam|fraud|hoax|trick}", "{are|were} {scams|fakes}",
            "not {genuine|real|authentic}", "fake {mail|mails|e mail|e mails|email|emails|message|messages|request|requests|letter|letters}", "{a|the|some} {criminal|scammer|fraudster}",
            "criminals", "scammers", "fraudsters", "isn't {him|her|them|us|me}", "is not {him|her}",
            "gefälscht…", "{ist|sind|war|waren} {ein |}{fake|fakes|betrug|fälschung|fälschungen|falsch}", "nicht echt", "betrüger…", "betrugsmail…", "betrugsversuch…",
            "{est|sont|était|étaient|s'agit d'} {une |un |des |}{arnaque|arnaques|escroquerie|escroqueries|fraude|fraudes|faux|fausse|fausses}", "escrocs", "{un|des} escroc…", "frauduleu…",
            "{es|son|era|eran} {una |un |}{estafa|estafas|fraude|falso|falsos|falsa|falsas}", "estafador…", "fraudulent{o|a|os|as}",
            "{è|sono|era|erano} {una |un |}{truffa|truffe|frode|fals{o|a|i|e}}", "truffator…",
            "{é|são|era|eram} {um |uma |}{golpe|golpes|fraude|burla|fals{o|a|os|as}}", "golpistas", "burlões", "fraudulent{o|a|os|as}",
            "{is|zijn|was|waren} {nep|vals|oplichting|fraude|niet echt}", "oplichter{s|}", "nepmail{s|}",
            "{jest|są|to|było|były} {oszustwo|oszustwem|fałszyw…}", "oszu{ści|stów|stom}", "fałszywe {wiadomości|maile|e maile|prośby}",
            "{är|var} {bluff|bluffmejl|falsk…|bedrägeri|ett bedrägeri}", "bedragare", "bluffmejl…",
            "sahtedir", "sahte {e posta|mesaj}…", "dolandırıcı…",
            "偽の", "偽物", "偽メール", "詐欺です", "詐欺メール", "本物ではあり",
            "是诈骗", "是詐騙", "是骗局", "是騙局", "骗子", "騙子", "诈骗分子", "詐騙集團", "是假的", "虚假邮件",
            "محتال…", "مزيف…", "عملية احتيال", "احتيالية", "फर्जी", "फ़र्ज़ी", "धोखाधड़ी है", "ठग", "नकली {मेल|ईमेल|संदेश}…",
        ],
    ),
    (
        Exposed,
        &[
            "anatomy of {a|the} {scam|fake|fraud|phish}", "{gives|gave} {it|them|this one} away", "how to {spot|recognise|recognize} {a|the|this} {scam|fake|fraud}",
            "{woran|so} {erkennen sie|erkennt man} {den betrug|die fälschung|die falle}", "comment {reconnaître|repérer} {l'arnaque|une arnaque|cette arnaque|le faux}",
            "cómo {reconocer|detectar} {la estafa|una estafa|el fraude|el engaño}", "come riconoscere {la truffa|una truffa}", "como {reconhecer|identificar} {o golpe|a burla|a fraude}",
            "hoe {herken|herkent} {je|u} {de oplichting|nepmail|phishing}",
            "{it|this|that} is {a |}{scam|fake|fraud|hoax|phishing}", "it's {a |}{scam|fake|hoax|phishing}", "{it|this|that} was {a |}{scam|fake|hoax}", "{this|that} one is {a |}{scam|fake|hoax}",
            "{das|dies|es} ist {ein |eine |}{betrug|betrugsversuch|betrugsmasche|phishing|fake|fälschung|falle|masche}", "{c'est|il s'agit d'} {une |un |}{arnaque|escroquerie|hameçonnage|faux}",
            "{es|se trata de} {una |un |}{estafa|timo|engaño|fraude|phishing}", "{è|si tratta di} {una |un |}{truffa|raggiro|phishing|tentativo di truffa}",
            "{é|trata-se de} {um |uma |}{golpe|burla|fraude|phishing}", "{dit|dat|het} is {een |}{oplichting|oplichterij|phishing|nepmail|valse mail}", "to {jest |}{oszustwo|phishing|wyłudzenie}",
            "{det|detta} är {en |ett |}{bluff|bedrägeri|bluffmejl|nätfiske}", "{bu |}bir {dolandırıcılık|tuzak|sahtekarlık}{tır|}", "dolandırıcılıktır", "{詐欺|偽メール|フィッシング|フィッシング詐欺}です",
            "{这|這|那}是{诈骗|詐騙|骗局|騙局|钓鱼|釣魚|假的}", "{هذه|هذا|إنها|إنه} {عملية |رسالة |}{احتيال|احتيالية|نصب}", "{यह|ये} {एक |}{धोखा|धोखाधड़ी|ठगी|फर्जी}…",
        ],
    ),
];
