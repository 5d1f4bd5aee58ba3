//! What the systems' files decide without asking the system: built and tried on every one.
#![allow(dead_code)]

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use crate::notices::{BODY, Notice};

/// What a notification says. `markup`: it is read as such; `buttons`: they are drawn.
pub fn body(notice: &Notice, markup: bool, buttons: bool) -> String {
    let mut body = notice.body.clone();
    if !buttons && !notice.without_buttons.is_empty() {
        body.push(' ');
        body.push_str(&notice.without_buttons);
    }
    if markup { body.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;") } else { body }
}

/// The key of what was pressed. A name that no button has was the notice itself, never a button that does something; no name
/// at all is what the macOS library calls a notice whose time has run out, and nobody pressed anything.
pub fn answered(notice: &Notice, name: &str) -> Option<String> {
    if name.is_empty() {
        return None;
    }
    let button = notice.buttons.iter().find(|(key, label)| label == name || *key == name);
    Some(button.map_or(BODY, |(key, _)| key).to_owned())
}

/// The address of a message by its Message-ID, as Thunderbird opens it (RFC 2392, and mozilla.org, "mid:" addresses).
pub fn mid_address(id: &str) -> String {
    format!("mid:{}", encoded(id))
}

/// The same, as Apple Mail opens it.
pub fn message_address(id: &str) -> String {
    format!("message://%3C{}%3E", encoded(id))
}

/// An id is the sender's: nothing in it begins another part of the address. These stand in one as they are (RFC 3986 §3.3).
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'@')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'*')
    .remove(b'+')
    .remove(b'=');

fn encoded(id: &str) -> PercentEncode<'_> {
    utf8_percent_encode(id, PLAIN)
}

/// `to='…',subject='…',attachment='file:///…'`. Thunderbird ends a value at its quote and the list of attachments at a
/// comma, and knows no escaping, so neither may stand in a value.
pub fn compose_argument(to: &str, subject: &str, file: &Path) -> Option<String> {
    let plain = |text: &str| text.replace(['\'', ',', '\r', '\n'], " ");
    let address = tauri::Url::from_file_path(file).ok()?;
    let attachment = address.as_str().replace('\'', "%27").replace(',', "%2C");
    Some(format!("to='{}',subject='{}',attachment='{attachment}'", plain(to), plain(subject)))
}

/// Where Windows reads what belongs to an AppUserModelID, below HKEY_CURRENT_USER.
pub fn model_key(identifier: &str) -> String {
    format!(r"SOFTWARE\Classes\AppUserModelId\{identifier}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::{REPORT, SHOW, of_alert};
    use crate::samples;
    use porchlight_words::Words;

    #[test]
    fn markup_is_escaped_where_it_is_read() {
        let mut alert = samples::alert();
        alert.assessment.subject = "<img src=x> & <b>".to_owned();
        let notice = of_alert(&Words::new("en"), &alert, true);
        assert!(body(&notice, true, true).contains("&lt;img src=x&gt; &amp; &lt;b&gt;"));
        assert!(body(&notice, false, true).contains("<img src=x> & <b>"));
    }

    #[test]
    fn a_new_mail_is_asked_for_in_one_argument() {
        let argument = compose_argument(
            "reportascam@amazon.com",
            "Report of a message",
            Path::new("/home/rose/Downloads/suspicious-message-7.eml"),
        );
        assert_eq!(
            argument.as_deref(),
            Some(
                "to='reportascam@amazon.com',subject='Report of a message',\
                 attachment='file:///home/rose/Downloads/suspicious-message-7.eml'"
            )
        );
    }

    #[test]
    fn no_folders_name_ends_a_value_early() {
        let odd = Path::new("/home/o'neill, rose/T\u{e9}l\u{e9}chargements/a b%,to='x'.eml");
        let argument = compose_argument("a@b", "it's, well", odd).unwrap();
        assert_eq!(
            argument,
            "to='a@b',subject='it s  well',attachment='file:///home/o%27neill%2C%20rose/\
             T%C3%A9l%C3%A9chargements/a%20b%25%2Cto=%27x%27.eml'"
        );
        assert_eq!(compose_argument("a@b", "x", Path::new("not/absolute.eml")), None);
    }

    #[test]
    fn without_buttons_it_says_where_to_look() {
        let words = Words::new("en");
        let notice = of_alert(&words, &samples::alert(), true);
        let hint = words.text("notice-no-buttons");
        assert!(body(&notice, true, false).ends_with(&hint));
        assert!(!body(&notice, true, true).contains(&hint));
    }

    #[test]
    fn a_button_answers_for_itself_and_nothing_else_reports() {
        let notice = of_alert(&Words::new("de"), &samples::alert(), true);
        for (key, label) in &notice.buttons {
            for name in [label, *key] {
                assert_eq!(answered(&notice, name).as_deref(), Some(*key));
            }
        }
        assert_eq!(notice.buttons.iter().map(|(key, _)| *key).collect::<Vec<_>>(), [SHOW, REPORT]);
        for other in ["Report", "Schließen", "report "] {
            assert_eq!(answered(&notice, other).as_deref(), Some(BODY), "{other}");
        }
        // Its time has run out.
        assert_eq!(answered(&notice, ""), None);
    }

    #[test]
    fn an_id_cannot_begin_another_part_of_an_address() {
        assert_eq!(mid_address("a.b$c@mail.example"), "mid:a.b$c@mail.example");
        assert_eq!(mid_address("a b?c#d/e%&\"<é>@x"), "mid:a%20b%3Fc%23d%2Fe%25%26%22%3C%C3%A9%3E@x");
        assert_eq!(message_address("1@x"), "message://%3C1@x%3E");
    }

    #[test]
    fn windows_finds_our_name_under_our_identifier() {
        assert_eq!(
            model_key("app.porchlight.Porchlight"),
            r"SOFTWARE\Classes\AppUserModelId\app.porchlight.Porchlight"
        );
    }
}
