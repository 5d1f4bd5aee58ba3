//! A glance is enough for most mail, and passes over nothing: what [`assess`] does not read holds no name of Amazon's,
//! however it is written. Whatever is asked about is read, so the two must agree.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Answer, Assessment, Context, Verdict, assess, measure};
use support::dice::Dice;

/// Everything is read.
fn whole(raw: &[u8], context: &Context) -> Assessment {
    assess(raw, &Context { is_asked_about: true, ..context.clone() })
}

/// True where both agree: a message whose words were not read claims nothing, and has the same verdict and proof when
/// they are read, but for what only words show.
fn agree(raw: &[u8], context: &Context) -> bool {
    let (glanced, read) = (assess(raw, context), whole(raw, context));
    if !measure::is_silent(raw) {
        return glanced == read;
    }
    glanced.verdict == Verdict::Unrelated
        && read.verdict == Verdict::Unrelated
        && read.claim.answer == Answer::None
        && glanced.proof.combined == read.proof.combined
        && glanced.subject == read.subject
        && glanced.from_address == read.from_address
}

#[test]
fn every_fixture_is_judged_alike() {
    let context = support::context();
    let mut wrong = Vec::new();
    let mut silent = 0;
    for path in support::all_messages() {
        let raw = support::read(&path);
        silent += usize::from(measure::is_silent(&raw));
        if !agree(&raw, &context) {
            wrong.push(support::title(&path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    // Most of them speak of Amazon; a few do not.
    assert!(silent >= 30, "{silent}");
}

#[test]
fn ordinary_mail_is_not_read() {
    let page = |words: &str| {
        format!(
            "<html><head><style>.a{{z-index:2;width:100%}}</style></head><body><table width=\"20\"><tr><td>{words}</td>\
             </tr></table><a href=\"https://shop.example/?a=1&amp;size=2&sz=12\">Go</a></body></html>"
        )
    };
    for words in [
        "Your parcel of 24 pieces is on its way &ndash; 12,50&nbsp;&euro;.",
        "Un café à l&rsquo;étage, même prix qu’hier, 2 000 €.",
        "Die Größe ist ausverkauft; wir melden uns: +49 30 123456. Ganz ohne Kosten.",
        "An amazing organization: horizontal sizes, magazines, citizens, Mozilla, quiz, jazz.",
        "O prazo para pagamento termina em 24 horas.",
        "La stanza è prenotata, senza spese.",
        "Siparişiniz yola çıktı, teşekkürler.",
    ] {
        let raw = letter("Corner Shop", "Your order", &page(words));
        assert!(measure::is_silent(&raw), "{words}");
    }
}

#[test]
fn what_is_asked_about_is_read() {
    let raw = letter("Corner Shop", "Hello", "<a href='https://corner.example/go'>Go</a>");
    assert!(measure::is_silent(&raw));
    assert!(assess(&raw, &Context::default()).links.is_empty());
    assert_eq!(whole(&raw, &Context::default()).links, ["hxxps://corner[.]example/go"]);
}

fn letter(from: &str, subject: &str, page: &str) -> Vec<u8> {
    format!(
        "Received: from mail.corner.example by mx.example.net; Mon, 2 Nov 2026 10:00:00 +0000\r\n\
         From: \"{from}\" <desk@corner.example>\r\nTo: ada@example.com\r\nSubject: {subject}\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n"
    )
    .into_bytes()
}

/// What may stand between two letters and is not seen.
const UNSEEN: &[&str] = &[
    "<b>",
    "</b>",
    "<i></i>",
    "<wbr>",
    "<!-- x -->",
    "<!-- > -->",
    "<span title=\">\">",
    "<span title='a<b'>",
    "<span style='display:none'>qrx</span>",
    "<span style=\"font-size:0\">12</span>",
    "<u hidden>q</u>",
    "&shy;",
    "&shy",
    "&#8203",
    "&#000000000000000000000000000000000000000173;",
    "\0",
    "&zwnj;",
    "&#8203;",
    "&#x200c;",
    "&zwj;",
    "\u{200b}",
    "\u{200c}",
    "\u{ad}",
    "\u{feff}",
    "\u{34f}",
    "\u{2060}",
    "\u{301}",
    "\u{e000}",
    "<script>z</script>",
    "<style>.q{color:red}</style>",
];

/// What is drawn for each letter, or stands for it.
fn forms(letter: char) -> Vec<String> {
    let upper = letter.to_ascii_uppercase();
    let mut forms = vec![letter.to_string(), upper.to_string()];
    forms.push(format!("&#{};", letter as u32));
    forms.push(format!("&#x{:x};", letter as u32));
    forms.push(format!("&#{}", upper as u32));
    let others: &[&str] = match letter {
        'a' => &["á", "&aacute;", "&aacute", "4", "@", "а", "ａ", "𝐚", "ª", "ᗩ", "&agrave;"],
        'm' => &["rn", "nn", "м", "ｍ", "𝗺"],
        'z' => &["2", "ž", "ż", "&zcaron;", "ζ", "ｚ", "ᴢ", "ℤ", "&integers;", "²"],
        'o' => &["0", "ö", "&ouml;", "о", "ο", "º", "０"],
        'n' => &["ñ", "&ntilde;", "ո", "ｎ"],
        'p' => &["р", "ｐ"],
        'r' => &["ř", "г"],
        'i' => &["í", "&iacute;", "і", "ı", "1"],
        'e' => &["é", "&eacute;", "е", "ё"],
        _ => &[],
    };
    forms.extend(others.iter().map(|other| (*other).to_owned()));
    forms
}

/// A name in one of its many disguises: as it is, slipped, torn, spaced or drawn otherwise.
fn disguised(name: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    if dice.below(3) == 0 {
        let at = dice.below(letters.len() - 1);
        match dice.below(4) {
            0 => letters.swap(at, at + 1),
            1 => letters.insert(at, letters[at]),
            2 => {
                letters.remove(at);
            }
            _ => letters[at] = char::from(b'a' + u8::try_from(dice.below(26)).unwrap()),
        }
    }
    let between = ["", " ", ".", "-", "_", "\u{a0}", "&nbsp;"][dice.below(14).saturating_sub(7)];
    let how = dice.below(4);
    let mut written = String::new();
    for (number, letter) in letters.into_iter().enumerate() {
        if number > 0 {
            written.push_str(between);
            if how >= 2 && dice.below(3) == 0 {
                written.push_str(UNSEEN[dice.below(UNSEEN.len())]);
            }
        }
        let forms = forms(letter);
        let form = if how % 2 == 1 && dice.below(3) == 0 { dice.below(forms.len()) } else { dice.below(2) };
        written.push_str(&forms[form]);
    }
    written
}

/// How many disguises are tried.
const THROWS: usize = 3_000;

#[test]
fn no_disguise_is_passed_over() {
    let context = support::context();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut seen, mut wrong) = (0, Vec::new());
    for _ in 0..THROWS {
        let name = ["amazon", "amazon", "amazon", "prime", "kindle"][dice.below(5)];
        let name = disguised(name, &mut dice);
        let lead = ["", " ", "(", "<td>", "<b>", "my", ">", "&nbsp;", "\n", "“", "1"][dice.below(11)];
        let rest = ["", " ", ".", "</td>", "</b>", "s", "1", "\n", "&nbsp;", "<br>", "’s"][dice.below(11)];
        let page = match dice.below(6) {
            0 => format!(
                "<p>Hello,</p><p>your {lead}{name}{rest} account is locked. Sign in to unlock your account.</p>"
            ),
            1 => format!(
                "<table><tr><td>{lead}{name}{rest} Support</td></tr></table>Your {name} account is on hold."
            ),
            2 => format!(
                "<img src='https://corner.example/l.png' alt=\"{name}\">Confirm your card within 24 hours."
            ),
            3 => {
                format!("<a href='https://{name}.corner.example/a'>Sign in</a> to unlock your account today.")
            }
            4 => format!("<a href='https://corner-{name}.example/'>Sign in</a> or we close your account."),
            _ => format!(
                "Your {lead}{name}{rest} membership ends today. <a href='https://corner.example'>Pay</a>"
            ),
        };
        let (from, subject) = match dice.below(8) {
            0 => (name.as_str(), "Your account"),
            1 => ("Corner Shop", name.as_str()),
            _ => ("Corner Shop", "Your account"),
        };
        if (from, subject) != ("Corner Shop", "Your account")
            && (name.contains(['\n', '"', '<', '&']) || !name.is_ascii())
        {
            continue;
        }
        let link =
            "<a href='https://corner.example/x'>Sign in</a> within 24 hours or your account will be closed.";
        let raw = letter(from, subject, &format!("{page} {link}"));
        seen += usize::from(whole(&raw, &context).claim.answer != Answer::None);
        if !agree(&raw, &context) {
            wrong.push(page);
        }
    }
    assert!(wrong.is_empty(), "{}: {:#?}", wrong.len(), wrong.iter().take(12).collect::<Vec<_>>());
    // The engine sees through so many of them at least.
    assert!(seen > 750, "{seen}");
}
