//! "Show it to someone I trust": one message on a page to print, to copy, or to mail. No link on it is alive.

use porchlight_engine::letter;
use porchlight_watcher::{Alert, Code, Error};
use porchlight_words::Words;
use tauri::{AppHandle, Manager};

use super::answer;
use super::view::{ShowPage, ShowRow, Trouble};
use crate::clock;
use crate::plain::plain;
use crate::state::Shell;

/// Of the words of a message so many octets are shown on the page.
const SHOWN: usize = 8 * 1024;
/// Programs that are handed a longer address cut it off or refuse it.
const LONGEST_ADDRESS: usize = 6000;
/// Of a line of the message.
const LONGEST_LINE: usize = 300;

#[tauri::command]
pub async fn show_page(app: AppHandle, id: i64) -> Result<ShowPage, Trouble> {
    answer(app, move |shell| found(shell, id)).await
}

/// Prints what the window shows, through the system's own window for it.
#[tauri::command]
pub async fn print_page(app: AppHandle) -> Result<(), Trouble> {
    answer(app.clone(), move |_| {
        let window = app.get_webview_window(crate::windows::LABEL);
        let window = window.ok_or_else(|| Error::new(Code::BadSettings, "there is no window"))?;
        window.print().map_err(|error| Error::new(Code::FileNotSaved, error))
    })
    .await
}

/// Opens a new mail to nobody yet, with what the page shows.
#[tauri::command]
pub async fn mail_page(app: AppHandle, id: i64) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let address = address(&found(shell, id)?);
        tauri_plugin_opener::open_url(address, None::<&str>)
            .map_err(|error| Error::new(Code::NoMailReader, error))
    })
    .await
}

fn found(shell: &Shell, id: i64) -> Result<ShowPage, Error> {
    let watcher = shell.watcher()?;
    let alert = watcher.alert(id)?;
    let letter = letter(&watcher.kept(id)?, &alert.assessment, SHOWN);
    let words: String = letter.words.iter().map(|piece| piece.text.as_str()).collect();
    Ok(page(&shell.words(), &alert, &words))
}

fn page(words: &Words, alert: &Alert, said: &str) -> ShowPage {
    let (assessment, summary) = (&alert.assessment, &alert.summary);
    let lines = [words.claim_line(assessment), words.proof_line(assessment), words.ask_line(assessment)];
    let sender = [summary.from_name.as_str(), summary.from_address.as_str()];
    let sender: Vec<&str> = sender.into_iter().filter(|piece| !piece.is_empty()).collect();
    let rows = [
        ("show-says", words.verdict_sentence(assessment)),
        ("show-why", lines.join("\n")),
        ("show-todo", words.advice(assessment)),
        ("show-from", dulled(&plain(&sender.join(", "), LONGEST_LINE))),
        ("show-subject", dulled(&plain(&summary.subject, LONGEST_LINE))),
        ("show-came", clock::day(words, summary.arrived_at)),
        ("show-links", assessment.links.join("\n")),
    ];
    let rows = rows.into_iter().filter(|(_, text)| !text.trim().is_empty());
    ShowPage {
        title: words.text("show-title"),
        rows: rows.map(|(id, text)| ShowRow { label: words.text(id), text }).collect(),
        words_label: words.text("show-words"),
        words: dulled(said.trim()),
        made: words.text("show-made"),
    }
}

/// Breaks bare names too (`shop.example`, `grace@shop.example`): mail programs make links of them by themselves.
fn dulled(text: &str) -> String {
    let mut dull = String::with_capacity(text.len() + text.len() / 16);
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let behind = letters.peek().copied().unwrap_or(' ');
        let stands_in_a_name = before.is_alphanumeric() && behind.is_alphanumeric();
        // Prices stay as they are.
        if letter == '.' && stands_in_a_name && (before.is_alphabetic() || behind.is_alphabetic()) {
            dull.push_str("[.]");
        } else {
            dull.push(letter);
        }
        before = letter;
    }
    dull
}

/// What is copied and mailed: the same as on the page.
pub fn text(page: &ShowPage) -> String {
    let rows = page.rows.iter().map(|row| format!("{}\n{}", row.label, row.text));
    let words = (!page.words.is_empty()).then(|| format!("{}\n{}", page.words_label, page.words));
    [page.title.clone()]
        .into_iter()
        .chain(rows)
        .chain(words)
        .chain([page.made.clone()])
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// A mail to nobody (RFC 6068), cut where it would be too long.
fn address(page: &ShowPage) -> String {
    let mut address = format!("mailto:?subject={}&body=", encoded(&page.title));
    for letter in text(page).replace('\n', "\r\n").chars() {
        let piece = encoded(letter.encode_utf8(&mut [0; 4]));
        if address.len() + piece.len() > LONGEST_ADDRESS {
            break;
        }
        address.push_str(&piece);
    }
    address
}

/// RFC 3986 §2.1: everything but what needs no care anywhere.
fn encoded(text: &str) -> String {
    let mut address = String::new();
    for octet in text.bytes() {
        if octet.is_ascii_alphanumeric() || b"-._~".contains(&octet) {
            address.push(char::from(octet));
        } else {
            address.push_str(&format!("%{octet:02X}"));
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn sample(said: &str) -> ShowPage {
        let mut alert = samples::alert();
        alert.assessment.links = vec!["hxxps://pay-desk[.]example/x".to_owned()];
        page(&Words::new("en"), &alert, said)
    }

    #[test]
    fn everything_that_matters_stands_on_it_and_nothing_can_be_clicked() {
        let text = text(&sample("Go to hxxps://pay-desk[.]example/x\n"));
        let words = Words::new("en");
        let advice = words.advice(&samples::alert().assessment);
        for wanted in [words.text("verdict-scam"), advice, words.text("show-made")] {
            assert!(text.contains(&wanted), "{text}");
        }
        assert!(!text.contains(&words.text("window-recover")), "there is no button on paper");
        // Paper is read on another day.
        assert!(text.contains(&clock::day(&words, samples::alert().summary.arrived_at)), "{text}");
        assert!(text.contains("help@parcel[.]example") && text.contains("hxxps://pay-desk[.]example/x"));
        assert!(!text.contains("http") && !text.contains('\u{202e}'), "{text}");
    }

    #[test]
    fn the_mail_is_to_nobody_and_holds_no_field_but_ours() {
        let page = sample("a&cc=thief@evil.example&bcc=x?%0D%0ABcc: y");
        let address = address(&page);
        let url: tauri::Url = address.parse().unwrap();
        assert_eq!((url.scheme(), url.path()), ("mailto", ""));
        let fields: Vec<_> = url.query_pairs().map(|(name, _)| name.into_owned()).collect();
        assert_eq!(fields, ["subject", "body"]);
        assert!(url.query_pairs().any(|(_, value)| value.contains("a&cc=thief@evil[.]example")));
    }

    #[test]
    fn bare_names_are_broken_and_prices_are_not() {
        assert_eq!(
            dulled("Pay 12.50 at amaz0n-login.example/pay. Or write to grace@shop.example."),
            "Pay 12.50 at amaz0n-login[.]example/pay. Or write to grace@shop[.]example."
        );
    }

    #[test]
    fn a_long_letter_is_cut_where_a_letter_ends() {
        let address = address(&sample(&"é".repeat(9000)));
        assert!(address.len() <= LONGEST_ADDRESS);
        assert!(address.ends_with("%C3%A9"));
    }
}
