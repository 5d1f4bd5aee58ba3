//! Honest mail that looks like a trap, and what a trap cannot gain by looking like it.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Verdict, assess};

fn verdict(from: &str, subject: &str, kind: &str, words: &str) -> Verdict {
    let mail = format!(
        "Received: from a.example by mx.example.net; Wed, 4 Nov 2026 10:00:00 +0000\nFrom: {from}\n\
         To: ada@example.net\nSubject: {subject}\nMIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n\n{words}\n"
    );
    assess(mail.as_bytes(), &support::context()).verdict
}

const TRAP: &str = "Your Amazon account has been locked. Verify your card within 24 hours, or it will be closed: \
                    <a href='https://amazon-unlock.example/login'>Verify now</a>";

/// A page that sets the words of others apart from its own is read like a letter with signs of quotation.
#[test]
fn a_warning_may_show_what_it_warns_of() {
    let council = "Harwell Consumer Council <news@harwellcouncil.example>";
    let page = |before: &str, after: &str| {
        format!("<p>{before}</p><blockquote>{TRAP}</blockquote><p>{after}</p><p>Harwell Consumer Council</p>")
    };
    let warning = page("Fake mails in the name of Amazon are going round. They read:", "Delete them.");
    assert_eq!(verdict(council, "This week's warning", "html", &warning), Verdict::Unrelated);
    // Who does not warn speaks with those words.
    let trap = page("Dear customer,", "Thank you for your patience.");
    assert_eq!(
        verdict("Account Care <care@unlock-desk.example>", "Your account", "html", &trap),
        Verdict::Scam
    );
    // Nor does it help to warn first, and then to want it all the same.
    let both = format!("<p>Fake mails in the name of Amazon are going round.</p><p>{TRAP}</p>");
    assert_ne!(
        verdict("Account Care <care@unlock-desk.example>", "Your account", "html", &both),
        Verdict::Unrelated
    );
}

/// A column that takes a fake apart warns, without a word like "beware".
#[test]
fn who_takes_a_fake_apart_warns() {
    let column = "Harbour Pages <post@harbourpages.example>";
    let page = |before: &str, after: &str| {
        format!("<p>{before}</p><blockquote>{TRAP}</blockquote><p>{after}</p><p>Harbour Pages</p>")
    };
    for (before, after) in [
        (
            "A neighbour, who orders at Amazon, was sent these lines:",
            "What gives it away? The sender is a bakery.",
        ),
        (
            "Eine Leserin, die bei Amazon bestellt, bekam dies:",
            "So erkennen Sie den Betrug: Der Absender ist eine Bäckerei.",
        ),
        (
            "Une lectrice qui commande chez Amazon a reçu ceci :",
            "Comment reconnaître l'arnaque : l'expéditeur est une boulangerie.",
        ),
        (
            "Una vecina que compra en Amazon recibió esto:",
            "Cómo detectar la estafa: el remitente es una panadería.",
        ),
    ] {
        assert_eq!(
            verdict(column, "Found in the inbox", "html", &page(before, after)),
            Verdict::Unrelated,
            "{before}"
        );
        let office = "Account Care <care@unlock-desk.example>";
        assert_ne!(
            verdict(office, "Your account", "html", &page(before, after)),
            Verdict::Unrelated,
            "{before}"
        );
    }
}

/// Nobody asks for a card who tells that the money went back to one.
#[test]
fn money_on_a_card_that_is_there_already_is_no_request() {
    for (from, subject, words) in [
        (
            "Lena Marsh <lena.marsh@gmail.com>",
            "that return",
            "Hi Tom,\n\nAmazon refunded it at last, 36 dollars, to my gift card balance. I'll pay you back your half \
             tonight.\n\nLena Marsh",
        ),
        (
            "梁思敏 <simin.liang@hotmail.com>",
            "退货",
            "雨桐：\n\n亚马逊终于退款了，36美元，退回到礼品卡余额里了。你那份我直接转给你。\n\n思敏",
        ),
    ] {
        assert_eq!(verdict(from, subject, "plain", words), Verdict::Unrelated, "{from}");
    }
    let begs = "Hi Tom,\n\nCan you get me three Amazon gift cards of 100 dollars? I'll pay you back tonight, send me the \
                codes.";
    assert_eq!(verdict("Lena <l.marsh@gmail.com>", "a favour", "plain", begs), Verdict::Scam);
}

/// Points that become money or a card need an account; nobody is hurried there.
#[test]
fn a_bonus_that_is_paid_out_is_no_trap_and_one_that_presses_is() {
    let from = "Linden Health Bonus <bonus@linden-health.example>";
    let words = |more: &str| {
        format!(
            "Your bonus year is full. Choose your reward: 60 dollars to your bank account (please check the IBAN that we \
             have), or an Amazon gift card of 70 dollars: https://bonus.linden-health.example/choose\n{more}\nLinden \
             Health, 130 Rose Lane"
        )
    };
    assert_eq!(verdict(from, "Your reward", "plain", &words("")), Verdict::Unrelated);
    let pressed = words("Your Amazon account is suspended until you confirm it within 24 hours.");
    assert_ne!(verdict(from, "Your reward", "plain", &pressed), Verdict::Unrelated);
}

/// A subject that is passed on is somebody else's, of Prime as of Amazon.
#[test]
fn who_forwards_and_asks_accuses_nobody() {
    let words = "Tom, is this one real? Mum\n\nBegin forwarded message:\n\nFrom: Amazon Support <desk@renew.example>\n\
                 Subject: Your Prime membership has been renewed\n\nDear Customer, your Amazon Prime has been renewed for \
                 £149. If you did not authorise this call 0808 157 0688.";
    let mum = verdict(
        "Maureen Ark <m.ark@icloud.com>",
        "Fwd: Your Prime membership has been renewed",
        "plain",
        words,
    );
    assert_ne!(mum, Verdict::Scam);
}

/// The river has acres and a canopy, and those who protect it are called after it.
#[test]
fn who_protects_the_other_amazon_is_not_the_shop() {
    let appeal = "<p>You protected one acre near the river. Your sponsorship expires on Monday, and your payment card \
        on file has expired: update it in your donor account or call +1 503 555 0144.</p><p>Amazon Canopy Trust</p>\
        <p><a href='https://click.amazoncanopytrust.example/r'>Renew my acre</a></p>";
    let of = |from| verdict(from, "Your Amazon acre expires on Monday", "html", appeal);
    assert_eq!(of("Amazon Canopy Trust <appeal@amazoncanopytrust.example>"), Verdict::Unrelated);
    assert_eq!(of("Amazon River Watch <appeal@amazonriverwatch.example>"), Verdict::Unrelated);
    assert_eq!(of("Amazon Membership <appeal@amazoncanopytrust.example>"), Verdict::Scam);
}

/// "Not your Amazon password": what is named and not wanted.
#[test]
fn a_password_that_is_not_wanted_is_not_asked_for() {
    for (what, not) in [
        ("Your Alexa link expires on Friday. Sign in with your Lumora account", "not your Amazon password"),
        (
            "Ihre Alexa-Verknüpfung läuft am Freitag ab. Melden Sie sich mit Ihrem Lumora-Konto an",
            "nicht mit Ihrem Amazon-Passwort",
        ),
        (
            "Votre lien Alexa expire vendredi. Connectez-vous avec votre compte Lumora",
            "pas votre mot de passe Amazon",
        ),
    ] {
        let page = |aside: &str| {
            format!(
                "<p>{what}{aside}.</p><p><a href='https://trk.lumora.example/g'>Lumora</a></p><p>Lumora Smart</p>"
            )
        };
        let lamps = "Lumora Smart <hello@lumora.example>";
        assert_eq!(verdict(lamps, "Lumora & Alexa", "html", &page(&format!(" ({not})"))), Verdict::Unrelated);
        let office = "Alexa Support <care@unlock-desk.example>";
        assert_ne!(
            verdict(office, "Alexa", "html", &page(&format!(" ({not})"))),
            Verdict::Unrelated,
            "{not}"
        );
    }
}

/// Who writes for sellers says that he does not belong to Amazon.
#[test]
fn in_chinese_too_one_may_say_that_one_is_not_amazon() {
    let news = |aside: &str| {
        format!(
            "各位卖家好：\n\n亚马逊要求卖家在11月30日前核对税务信息，逾期可能影响放款。请自行登录卖家平台查看，切勿点击邮件中的链接。\n\n\
             阅读全文: https://news.hangbiao.example/a\n\n跨境航标 · {aside} · 退订 https://news.hangbiao.example/u"
        )
    };
    for aside in ["与 Amazon 无隶属关系", "和亚马逊没有任何关联", "与亚马逊不存在合作关系"]
    {
        let seen = verdict("跨境航标 <news@hangbiao.example>", "亚马逊卖家注意", "plain", &news(aside));
        assert_eq!(seen, Verdict::Unrelated, "{aside}");
    }
}

/// Alexa is a person too; not where she writes of an account and of an Echo.
#[test]
fn alexa_alone_is_amazons_thing_beside_another() {
    let words = "Hello,\n\nan Echo Dot was added to your Alexa account. If it was not you, remove it: \
        https://echo-devices.example/r\n\nThe Alexa team";
    assert_ne!(
        verdict("Alexa <alert@echo-devices.example>", "New device", "plain", words),
        Verdict::Unrelated
    );
    let friend = "Hi,\n\nmy account at the library is locked again, can you return the book for me?\n\nAlexa";
    assert_eq!(verdict("Alexa <alexa@friend.example>", "The book", "plain", friend), Verdict::Unrelated);
}
/// Haste and fright want nothing yet, whoever is in a hurry; what is wanted with them does.
#[test]
fn urgency_alone_convicts_nobody() {
    for from in ["Amazon <care@notice-desk.example>", "Amazon Support <care@amazon-notice.example>"] {
        for words in [
            "This is the last reminder. Your account will be closed within 24 hours.",
            "Your account is locked. Act now, before it is too late.",
            "Your account is locked. Act now: https://www.amazon.com/",
            "Ihr Konto wurde gesperrt. Handeln Sie sofort, innerhalb von 24 Stunden.",
            "アカウントを停止しました。至急。24時間以内。",
        ] {
            assert_eq!(verdict(from, "Last reminder", "plain", words), Verdict::Doubtful, "{from}: {words}");
        }
        for more in [
            " Confirm your card to keep it.",
            " See https://notice-desk.example/x",
            " Call +1 (800) 555-0177",
            " Reply with your code.",
        ] {
            let words = format!("Your account will be closed within 24 hours.{more}");
            assert_eq!(verdict(from, "Last reminder", "plain", &words), Verdict::Scam, "{from}: {words}");
        }
    }
}

/// Who calls himself Amazon above the letter need not name it in the letter.
#[test]
fn who_is_named_amazon_and_wants_cards() {
    let words = "Hello, buy three gift cards and send us the codes from the back.";
    assert_eq!(verdict("Amazon <care@notice-desk.example>", "A task", "plain", words), Verdict::Scam);
    let present = "Hello, your gift cards are in the post, and the codes are on their back.";
    assert_ne!(verdict("Amazon <care@notice-desk.example>", "Gifts", "plain", present), Verdict::Scam);
}
