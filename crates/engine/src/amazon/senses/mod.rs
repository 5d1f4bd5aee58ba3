//! What a sentence is about, whatever its wording: single words by their sense, and which senses meet in one
//! sentence.
//!
//! A phrase (see `phrases`) is a wording learnt by heart; whoever writes the same in other words slips past it.
//! "Access to the profile you keep with Amazon is paused" has none of the phrases, but in one sentence the name,
//! somebody addressed, an account and a trouble. Looked for only in texts that name Amazon or Prime.

mod apart;
mod arabic;
mod asking;
mod begging;
mod chinese;
mod denying;
mod dutch;
mod english;
mod entering;
mod french;
mod german;
mod hindi;
mod italian;
mod japanese;
mod polish;
mod portuguese;
mod pretending;
mod spanish;
mod swedish;
mod telling;
mod turkish;

use std::sync::LazyLock;

use super::brand;
use super::lexicon::Lexicon;
use crate::message::STOPS;

/// What a word means here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sense {
    /// Amazon's own name, which `brand` finds, and names of services that are known without it.
    Amazon,
    /// The reader is spoken to: "your".
    Yours,
    /// What a customer has with a shop: account, order, membership, card, parcel.
    Account,
    /// Something is wrong with it: locked, declined, unusual, charged.
    Trouble,
    /// What proves who somebody is, or pays: password, code, card, account, date of birth.
    Secret,
    /// The reader is to do something about it: confirm, sign in, call.
    Act,
    /// The reader is to hand something over: send, reply with, tell.
    Give,
    /// Work and wages.
    Offer,
    /// Gift cards.
    Cards,
    /// What makes a card money: its number, on the back of it.
    Code,
    /// The writer is to get it: "me", "us".
    Me,
    /// Why the writer cannot do it or be asked: a meeting, a broken telephone, a secret; and that it will be paid back.
    Excuse,
    /// "If", "in case".
    If,
    /// The writer's own card does not work, and he will pay it back.
    Owe,
    /// To pay, in whatever tense.
    Pay,
    /// It can be undone, or was not the reader's doing: cancel, mistake, "not you".
    Undo,
    /// Something is needed, whoever needs it: "required".
    Need,
    /// To leave a card with somebody: register, enter, add.
    Deposit,
    /// A card that pays.
    Plastic,
    /// Why it is wanted: to check an age, a person.
    Check,
    /// A favour that is not named.
    Favour,
    /// Somebody invites the reader, under a name that he has chosen.
    Invite,
    /// Somebody is not who he says he is: "posing as".
    Pretend,
    /// A mail or a request is not what it seems: "they are fake", "it is a scam".
    Fake,
    /// Somebody says so of what he tells of: "it is a scam".
    Exposed,
    /// A gift card's money that is there already: where a refund goes.
    Stored,
    /// A code that was sent to the reader on another way.
    Token,
    /// "Not", beside what it turns around.
    Not,
    /// To need something or to ask for it, in general.
    Wanting,
    /// Something is not needed, in one wording: "no need for".
    Denied,
    /// To sign in somewhere.
    SignIn,
    /// What the reader has will be gone.
    Loss,
    /// What a caller did, as people tell of it: "he wanted".
    Asked,
    /// What of theirs he wanted.
    Private,
    /// Words that together mean something else: "unsubscribe from these mails".
    Apart,
}

impl Sense {
    /// A word for what letters are about: it says nothing of who wrote one.
    pub(crate) fn is_topic(self) -> bool {
        !matches!(
            self,
            Sense::Amazon
                | Sense::Code
                | Sense::Me
                | Sense::Excuse
                | Sense::If
                | Sense::Undo
                | Sense::Pay
                | Sense::Owe
                | Sense::Apart
                | Sense::Pretend
                | Sense::Need
                | Sense::Deposit
                | Sense::Check
                | Sense::Favour
                | Sense::Invite
                | Sense::Fake
                | Sense::Exposed
                | Sense::Stored
                | Sense::Token
                | Sense::Not
                | Sense::Wanting
                | Sense::Denied
                | Sense::SignIn
                | Sense::Loss
                | Sense::Asked
                | Sense::Private
        )
    }
}

/// One word found, by position in the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meant {
    pub(crate) sense: Sense,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The words of one language, written as in `phrases`: `…` leaves the end of a word open, `{a|b}` is one or the
/// other. Words of business letters in general; none is Amazon's own.
type Table = &'static [(Sense, &'static [&'static str])];

/// Written alike in every language.
const EVERYWHERE: Table = &[
    (
        Sense::Amazon,
        &[
            "prime video",
            "kindle unlimited",
            "kindle library",
            "kindle account",
            "a-to-z guarantee",
            "a-to-z claim",
            "プライム・ビデオ",
        ],
    ),
    (Sense::Secret, &["iban", "pin", "cvv", "cvc", "otp", "ssn"]),
];

const LANGUAGES: &[Table] = &[
    EVERYWHERE,
    apart::TABLE,
    asking::TABLE,
    begging::TABLE,
    denying::TABLE,
    pretending::TABLE,
    english::TABLE,
    entering::TABLE,
    german::TABLE,
    french::TABLE,
    spanish::TABLE,
    italian::TABLE,
    portuguese::TABLE,
    dutch::TABLE,
    polish::TABLE,
    swedish::TABLE,
    telling::TABLE,
    turkish::TABLE,
    japanese::TABLE,
    chinese::TABLE,
    arabic::TABLE,
    hindi::TABLE,
];

/// More than this in one text says nothing more.
const MAX_FOUND: usize = 1000;

/// A sentence is not read further, in bytes of folded text: headings and lists have no full stops.
const MAX_SENTENCE: usize = 280;

static TABLES: LazyLock<Lexicon<Sense>> = LazyLock::new(|| Lexicon::new(LANGUAGES.iter().copied().flatten()));

/// Every word whose sense is known, in order, Amazon's name among them.
pub(crate) fn find(folded: &str) -> Vec<Meant> {
    let names = brand::all(folded).take(MAX_FOUND).map(|(start, end)| (Sense::Amazon, start, end));
    let mut all: Vec<Meant> = TABLES
        .find(folded, MAX_FOUND)
        .chain(names)
        .map(|(sense, start, end)| Meant { sense, start, end })
        .collect();
    all.sort_by_key(|meant| (meant.start, meant.end));
    without_apart(&mut all);
    all
}

/// Takes out what stands within words that together mean something else; names and gift cards stay what they are.
fn without_apart(all: &mut Vec<Meant>) {
    let mut apart: Vec<(usize, usize)> = all
        .iter()
        .filter(|meant| meant.sense == Sense::Apart)
        .map(|meant| (meant.start, meant.end))
        .collect();
    if apart.is_empty() {
        return;
    }
    // Of those that begin at one place the longest counts.
    apart.dedup_by(|next, kept| {
        let is_same = next.0 == kept.0;
        if is_same {
            kept.1 = kept.1.max(next.1);
        }
        is_same
    });
    let mut at = 0;
    all.retain(|meant| {
        while apart.get(at).is_some_and(|(_, end)| *end <= meant.start) {
            at += 1;
        }
        let is_inside = apart.get(at).is_some_and(|(start, end)| *start <= meant.start && meant.end <= *end);
        meant.sense != Sense::Apart && (!is_inside || matches!(meant.sense, Sense::Amazon | Sense::Cards))
    });
}

/// The first sentence in which all these senses meet, by where the first and the last of its words stand.
pub(crate) fn meet(folded: &str, all: &[Meant], wanted: &[Sense]) -> Option<(usize, usize)> {
    let mut from = 0;
    let mut end = 0;
    for (at, meant) in all.iter().enumerate() {
        if is_parted(folded, end, meant.start) {
            from = at;
        }
        end = meant.end;
        // A sentence that goes on for too long is let go of from its beginning.
        let is_far = |first: &Meant| meant.start.saturating_sub(first.start) > MAX_SENTENCE;
        from += all.get(from..at)?.iter().take_while(|first| is_far(first)).count();
        let sentence = all.get(from..=at)?;
        if wanted.contains(&meant.sense)
            && wanted.iter().all(|sense| sentence.iter().any(|found| found.sense == *sense))
        {
            return sentence.first().map(|first| (first.start, meant.end));
        }
    }
    None
}

/// As [`meet`], but what is said to be not wanted does not count.
pub(crate) fn meet_openly(folded: &str, all: &[Meant], wanted: &[Sense]) -> Option<(usize, usize)> {
    let met = meet(folded, all, wanted)?;
    let denied = denying::denied(folded, all, &[Sense::Secret, Sense::Plastic, Sense::Token]);
    if !denied.contains(&true) {
        return Some(met);
    }
    let left: Vec<Meant> =
        all.iter().zip(denied).filter(|(_, is_denied)| !is_denied).map(|(meant, _)| *meant).collect();
    meet(folded, &left, wanted)
}

/// True where a word of one of these senses stands in the same sentence as what stands between two positions.
pub(crate) fn beside(folded: &str, all: &[Meant], start: usize, end: usize, senses: &[Sense]) -> bool {
    all.iter()
        .filter(|meant| senses.contains(&meant.sense))
        .filter(|meant| meant.end + MAX_SENTENCE > start && meant.start < end + MAX_SENTENCE)
        .any(|meant| {
            let (from, to) = if meant.start < start { (meant.end, start) } else { (end, meant.start) };
            !is_parted(folded, from, to)
        })
}

/// How far from such a word the name may stand that somebody puts on, in bytes: behind it, and in languages that put the
/// verb last before it.
const PUT_ON_BEHIND: usize = 60;
const PUT_ON_BEFORE: usize = 40;

/// True where somebody is said to pretend that he is Amazon's: "strangers pose as staff of Amazon". Whoever is spoken to
/// in between ("somebody posing as you at Amazon") is another matter.
pub(crate) fn warns(folded: &str, all: &[Meant]) -> bool {
    let is_beside = |one: &Meant, other: &Meant, reach: usize| {
        other.start.saturating_sub(one.end) <= reach && !is_parted(folded, one.end, other.start)
    };
    all.iter().enumerate().filter(|(_, meant)| meant.sense == Sense::Pretend).any(|(at, pretends)| {
        let behind = all.get(at + 1..).unwrap_or_default().iter().filter(|meant| meant.start >= pretends.end);
        let before = all.get(..at).unwrap_or_default().iter().rev();
        let mut named_behind = behind
            .take_while(|meant| meant.sense != Sense::Yours && is_beside(pretends, meant, PUT_ON_BEHIND));
        let mut named_before = before
            .take_while(|meant| meant.sense != Sense::Yours && is_beside(meant, pretends, PUT_ON_BEFORE));
        named_behind.any(|meant| meant.sense == Sense::Amazon)
            || named_before.any(|meant| meant.sense == Sense::Amazon)
    })
}

/// True where a word of this sense stands in a sentence without any of those.
pub(crate) fn alone(folded: &str, all: &[Meant], sense: Sense, without: &[Sense]) -> bool {
    all.iter()
        .filter(|meant| meant.sense == sense)
        .any(|meant| !beside(folded, all, meant.start, meant.end, without))
}

/// The sentence around what stands between two positions, as far as sentences are read.
pub(crate) fn sentence(folded: &str, start: usize, end: usize) -> &str {
    let mut from = start.saturating_sub(MAX_SENTENCE);
    while !folded.is_char_boundary(from) {
        from += 1;
    }
    let to = folded.floor_char_boundary(end.saturating_add(MAX_SENTENCE));
    let stops = |from: usize, to: usize| {
        folded
            .get(from..to)
            .unwrap_or_default()
            .match_indices(STOPS)
            .map(move |(at, stop)| (from + at, stop.len()))
    };
    let is_stop = |(at, length): &(usize, usize)| {
        is_parted(folded, *at, at + length + 1) || is_parted(folded, *at, at + length)
    };
    let from = stops(from, start).rfind(is_stop).map_or(from, |(at, length)| at + length);
    let to = stops(end, to).find(is_stop).map_or(to, |(at, _)| at);
    folded.get(from..to).unwrap_or_default()
}

/// A sentence ends between these two: at a stop with a space behind it, or one of a script without spaces.
pub(crate) fn is_parted(folded: &str, start: usize, end: usize) -> bool {
    let Some(between) = folded.get(start..end) else { return false };
    between.match_indices(STOPS).any(|(at, stop)| {
        !stop.is_ascii() || between.get(at + stop.len()..).is_none_or(|rest| rest.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::Sense::{Account, Act, Amazon, Trouble, Yours};
    use super::*;
    use crate::message::fold_text;

    fn says(written: &str, wanted: &[Sense]) -> bool {
        let folded = fold_text(written);
        meet(&folded, &find(&folded), wanted).is_some()
    }

    #[test]
    fn senses_meet_in_one_sentence_of_any_language() {
        for written in [
            "Access to the profile you keep with Amazon is paused.",
            "We have restricted your Amazon.com membership until further notice.",
            "Ihr Amazon-Kundenkonto wurde vorübergehend eingeschränkt.",
            "L'accès à votre compte Amazon est suspendu.",
            "Hemos bloqueado su cuenta de Amazon.",
            "Il tuo account Amazon è stato sospeso.",
            "Sua conta Amazon foi bloqueada.",
            "Uw Amazon-account is geblokkeerd.",
            "Twoje konto Amazon zostało zablokowane.",
            "Ditt Amazon-konto har spärrats.",
            "Amazon hesabınız askıya alındı.",
            "お客様のAmazonアカウントは一時停止されました。",
            "您的亚马逊账户已被冻结。",
            "تم تعليق حسابك في أمازون.",
            "आपका अमेज़न खाता निलंबित कर दिया गया है।",
        ] {
            assert!(says(written, &[Amazon, Yours, Account, Trouble]), "{written}");
        }
    }

    #[test]
    fn who_is_warned_of_in_every_language() {
        let warned = |written: &str| {
            let folded = fold_text(written);
            warns(&folded, &find(&folded))
        };
        for written in [
            "Callers are posing as staff of Amazon.",
            "Unbekannte geben sich als Beschäftigte von Amazon aus.",
            "Des inconnus se font passer pour des employés d'Amazon.",
            "Se hacen pasar por empleados de Amazon.",
            "Alcuni si spacciano per addetti di Amazon.",
            "Criminosos se passam por funcionários da Amazon.",
            "Onbekenden doen zich voor als medewerkers van Amazon.",
            "Nieznani sprawcy podszywają się pod pracowników Amazon.",
            "Okända utger sig för att ringa från Amazon.",
            "Kendini Amazon çalışanı olarak tanıtan kişiler arıyor.",
            "Amazonの社員を名乗る電話にご注意ください。",
            "有人冒充亚马逊客服。",
            "أشخاص ينتحلون صفة موظفي أمازون.",
            "कुछ लोग अमेज़न का कर्मचारी बनकर फ़ोन करते हैं।",
        ] {
            assert!(warned(written), "{written}");
        }
        for written in [
            "Somebody posing as you signed in to your Amazon account.",
            "An impersonation was seen. Your Amazon account is locked.",
            "Jemand gab sich als Sie aus und bestellte bei Amazon.",
            "您的亚马逊账户已被冻结。",
        ] {
            assert!(!warned(written), "{written}");
        }
    }

    #[test]
    fn who_leaves_a_newsletter_has_no_trouble() {
        for written in [
            "Your account. Stop these emails",
            "Newsletter abbestellen: Ihr Konto",
            "会員ページ 配信停止はこちら",
            "メルマガの解除 会員専用",
            "Abonelikten çıkmak için hesabınız",
            "您的账户 取消订阅",
            "Uw account. Uitschrijven",
            "Amazonギフトカード 配信の停止",
        ] {
            assert!(!says(written, &[Account, Trouble]), "{written}");
        }
        for written in [
            "アカウントの停止 配信停止",
            "Your account is locked. Stop these emails",
            "Ihr Konto ist gesperrt. Newsletter abbestellen",
            "会員資格を停止しました",
        ] {
            assert!(says(written, &[Account, Trouble]), "{written}");
        }
        assert!(says("an Amazon gift card", &[Amazon, Sense::Cards]));
        assert!(!says("an Amazon gift card", &[Account]));
    }

    #[test]
    fn sentences_are_kept_apart() {
        assert!(!says("I love Amazon. Your account is locked.", &[Amazon, Account]));
        assert!(!says("アマゾンが好き。アカウントは停止されました。", &[Amazon, Account]));
        assert!(says("Please verify your Amazon details", &[Amazon, Yours, Act]));
        let far = format!("Amazon {} account", "and so on ".repeat(40));
        assert!(!says(&far, &[Amazon, Account]));
    }
}
