//! The verdict where somebody has the reader sign in with Amazon on a page of his own.
//!
//! Makers of lamps and doorbells do, some of them Amazon's own, and so do shops. But who does it in haste, or because
//! something will be gone, and writes from a domain that is not called as he is, wants the password: a maker's own name is
//! the one thing that a stranger cannot register again.

use super::{PRESSES, another, strong_ids, weak_ids};
use crate::amazon::senses::Sense;
use crate::amazon::{domains, roles};
use crate::message::Message;
use crate::{Ask, Verdict, ask, claim};

/// The least that it is; nothing where it is none.
pub(super) fn verdict(ask: &Ask, message: &Message) -> Option<Verdict> {
    let (strong, weak) = (strong_ids(&ask.evidence), weak_ids(&ask.evidence));
    let is_led = message.links.iter().any(|link| ask::leaves(message, link));
    let says = |senses: &[Sense]| message.text.says(senses).is_some();
    if !is_led
        || !says(&[Sense::SignIn, Sense::Amazon])
        || !another::is_a_letter(message)
        || is_called_as_he_writes(message)
    {
        return None;
    }
    let is_pressed = PRESSES.iter().any(|id| weak.contains(id)) || says(&[Sense::Loss]);
    // To be paid, one gives no card and no password away, whatever case at law it is.
    let secrets = weak.contains("asks-for-secrets")
        || strong.contains("asks-for-secrets")
        || message.text.says_openly(&[Sense::Deposit, Sense::Plastic]).is_some();
    let pays = claim::shows_sum(&message.text.seen()) || claim::shows_sum(&message.subject.seen());
    if secrets && (is_pressed || pays) {
        return Some(Verdict::Scam);
    }
    (is_pressed && !claim::writes_of_a_case(message)).then_some(Verdict::Doubtful)
}

/// His domain is called as he is, all of it, or not everybody can register it; or his name is written in letters that
/// domains do not have, and his pages are his own.
fn is_called_as_he_writes(message: &Message) -> bool {
    let Some(from) = message.from.first() else { return false };
    let name = &message.from.name.folded.text;
    let at_home = || message.links.iter().any(|link| link.site == from.site);
    domains::is_known(&from.domain)
        || domains::is_vouched_for(&from.site)
        || (claim::is_named_by_its_domain(message) && roles::own_words(name).next().is_some())
        || (!name.is_ascii() && at_home())
}

#[cfg(test)]
mod tests {
    use crate::{Context, Verdict, assess};

    fn verdict(from: &str, text: &str) -> Verdict {
        let mail = format!(
            "Received: from a.example by mx.example.net; Tue, 10 Nov 2026 09:12:00 +0000\r\nFrom: {from}\r\n\
             To: grace@example.net\r\nSubject: Movement in the garden\r\n\r\n{text}\r\n"
        );
        assess(mail.as_bytes(), &Context::default()).verdict
    }

    #[test]
    fn who_has_the_reader_sign_in_lest_something_be_gone() {
        let stranger = "Halden Cameras <alerts@halden-view.example>";
        let maker = "Halden Cameras <alerts@halden-cameras.example>";
        let film = "The film of 02:14 will be deleted in four hours. To keep it, sign in with the Amazon account you \
                    set the camera up with: https://halden-view.example/film";
        assert_eq!(verdict(stranger, film), Verdict::Doubtful);
        assert_eq!(verdict(maker, &film.replace("halden-view", "halden-cameras")), Verdict::Unrelated);
        let calm = "There is a new film. To see it, sign in with the Amazon account you set the camera up with: \
                    https://halden-view.example/film";
        assert_eq!(verdict(stranger, calm), Verdict::Unrelated);
    }
}
