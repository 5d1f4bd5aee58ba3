//! "Amazon price alerts by Finchdeal", at `finchdeal.example`: whose they are stands behind the little word.

use super::borrows_the_name::plain;
use crate::amazon::{brand, roles};
use crate::message::{Message, fold_text};

/// What stands between what it is and whose it is.
const BY: &[&str] = &["by", "via", "von", "par", "por", "door", "av", "przez", "at", "bei", "chez", "på"];

/// A shorter domain is the name of many.
const LONG_LABEL: usize = 5;

/// True for a little word of that kind.
pub(super) fn is_by(word: &str) -> bool {
    BY.contains(&word)
}

/// The name in From ends in the name of the domain that it is sent from, and says that it is that one's.
pub(crate) fn is_by_its_domain(message: &Message) -> bool {
    let Some(from) = message.from.first() else { return false };
    let label = plain(&fold_text(from.site.split('.').next().unwrap_or_default()));
    let mut words = roles::words_of(&message.from.name.folded.text);
    if label.len() < LONG_LABEL || !words.by_ref().any(is_by) {
        return false;
    }
    let behind: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    plain(&behind.concat()) == label
        && behind.iter().any(|word| !roles::is_anybody(word))
        && brand::find(&behind.join(" ")).is_none()
        && brand::in_labels(&from.site) == brand::Labels::None
}

#[cfg(test)]
mod tests {
    use crate::{Context, Verdict, assess};

    fn verdict(from: &str, text: &str) -> Verdict {
        let mail = format!(
            "Received: from a.example by mx.example.net; Tue, 10 Nov 2026 09:12:00 +0000\r\nFrom: {from}\r\n\
             To: grace@example.net\r\nSubject: Your watched kettle on Amazon.com is now $31\r\n\r\n{text}\r\n"
        );
        assess(mail.as_bytes(), &Context::default()).verdict
    }

    #[test]
    fn whose_they_are_stands_behind_the_name() {
        let alert = "$31 (-20 %). See it: https://finchdeal.example/go/7\r\n\r\nYou get this because you asked for Amazon \
                     price alerts by Finchdeal: https://finchdeal.example/stop";
        let own = "Amazon price alerts by Finchdeal <alerts@finchdeal.example>";
        assert_eq!(verdict(own, alert), Verdict::Unrelated);
        for other in [
            "Amazon price alerts by Amazon <alerts@finchdeal.example>",
            "Amazon alerts <alerts@finchdeal.example>",
        ] {
            assert_ne!(verdict(other, alert), Verdict::Unrelated, "{other}");
        }
        let trap = "Your Amazon account is locked. Confirm your password within 24 hours: https://finchdeal.example/go";
        assert_eq!(verdict(own, trap), Verdict::Scam);
    }
}
