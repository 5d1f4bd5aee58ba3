//! To sign in somewhere, as the reader does it, and what is lost if he does not.

use super::Sense::{Loss, SignIn};
use super::Table;

#[rustfmt::skip]
pub(super) const TABLE: Table = &[
    (
        SignIn,
        &[
            "{sign|log|signing|logging} in", "{sign|log|signing|logging} into", "{login|signin} with", "continue with", "link your", "reconnect", "re link", "authenticate",
            "anmelden", "melden sie sich", "melde dich", "einloggen", "loggen sie sich", "log dich", "anmeldung mit", "verbinden sie", "{vous |}connecte{z|r}", "connectez vous", "identifie{z|r}", "se connecter",
            "inici{e|a|ar} sesión", "iniciando sesión", "acced{a|e|er|i|ere|ete|endo}", "effettua{re|} {il login|l'accesso}", "entr{e|ar|ando} com", "{faça|fazer} login", "inicie a sessão", "inici{e|ar} sessão",
            "inloggen", "log in", "meld {je|u} aan", "aanmelden", "zaloguj", "zalogować", "logowanie", "zalogowaniu", "logga in", "inloggning", "giriş yap…", "oturum aç…",
            "サインイン", "ログイン", "登录", "登入", "登錄", "تسجيل الدخول", "سجل الدخول", "سجلوا الدخول", "लॉग इन", "लॉगिन", "साइन इन",
        ],
    ),
    (
        Loss,
        &[
            "{be|is|are|been} {permanently |automatically |}{deleted|erased|removed|wiped|lost|forfeited|cancelled|canceled|disconnected|switched off}", "{you |you'll |}lose {access|your|all}", "{plan|subscription|trial|storage|membership} {has |}{lapsed|expired|ended}", "or it expires",
            "{wird|werden} {endgültig |dauerhaft |automatisch |heute |morgen |bald |sonst |}gelöscht", "{verfällt|verfallen|verlieren sie|verlierst du}", "gelöscht {wird|werden}", "{sera|seront} {définitivement |}{supprim|effac|perdu}…", "{perdrez|perdez}", "se {eliminará|eliminarán|borrará|borrarán|perderá|perderán}",
            "{será|serão|serán} {eliminad|apagad|excluíd|borrad|perdid}…", "{perderá|perderás|perderá o}", "{verrà|verranno|sarà|saranno} {eliminat|cancellat|persi|perso|persa}…", "perderai", "{wordt|worden} {definitief |}{verwijderd|gewist}", "verwijderd {wordt|worden}", "{zostanie|zostaną} {usunięt|skasowan}…", "{utracisz|stracisz}",
            "{raderas|tas bort|försvinner}", "{silinecek…|kaybed…}", "削除され", "消去され", "失われ", "失効", "将被删除", "將被刪除", "将失效", "将丢失", "{سيتم|ستُحذف|ستحذف|سيُحذف|سيحذف} {حذف|}…", "ستفقد", "हटा दिय…", "हटा दी…", "मिट जा…",
        ],
    ),
];
