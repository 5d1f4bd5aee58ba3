//! "Show it to someone I trust": one message on a page to print, to copy, or to mail. No link on it is alive.

use porchlight_engine::letter;
use porchlight_watcher::{Alert, Code, Error};
use porchlight_words::Words;
use tauri::{AppHandle, Manager};

use super::alerts::reported;
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
        let window = window.ok_or_else(|| Error::new(Code::NotPrinted, "there is no window"))?;
        window.print().map_err(|error| Error::new(Code::NotPrinted, error))
    })
    .await
}

/// Opens a new mail to nobody yet, with what the page shows.
#[tauri::command]
pub async fn mail_page(app: AppHandle, id: i64) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let address = address(&shell.words(), &found(shell, id)?);
        tauri_plugin_opener::open_url(address, None::<&str>)
            .map_err(|error| Error::new(Code::MailNotBegun, error))
    })
    .await
}

fn found(shell: &Shell, id: i64) -> Result<ShowPage, Error> {
    let watcher = shell.watcher()?;
    let alert = watcher.alert(id)?;
    let letter = letter(&watcher.kept(id)?, &alert.assessment, SHOWN);
    let words: String = letter.words.iter().map(|piece| piece.text.as_str()).collect();
    Ok(page(&shell.words(), &alert, &words, letter.is_cut))
}

fn page(words: &Words, alert: &Alert, said: &str, is_cut: bool) -> ShowPage {
    let (assessment, summary) = (&alert.assessment, &alert.summary);
    let lines = [words.claim_line(assessment), words.proof_line(assessment), words.ask_line(assessment)];
    let sender = [summary.from_name.as_str(), summary.from_address.as_str()];
    let sender: Vec<&str> = sender.into_iter().filter(|piece| !piece.is_empty()).collect();
    let rows = [
        ("show-says", words.verdict_sentence(assessment)),
        ("show-why", lines.join("\n")),
        ("show-todo", advice(words, alert)),
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
        cut: if is_cut { words.text("show-words-cut") } else { String::new() },
        made: words.text("show-made"),
    }
}

/// What to do now, as on the page of the message: what was reported is not to be reported once more.
fn advice(words: &Words, alert: &Alert) -> String {
    match reported(&alert.summary) {
        Some(is_sent) => words.advice_reported_on_paper(is_sent),
        None => words.advice(&alert.assessment),
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
        .chain(Some(page.cut.clone()).filter(|cut| !cut.is_empty()))
        .chain([page.made.clone()])
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// A mail to nobody (RFC 6068). What would make it too long is left out, and then it says so, and where the rest is.
fn address(words: &Words, page: &ShowPage) -> String {
    let mut address = format!("mailto:?subject={}&body=", encoded(&page.title));
    let text = text(page);
    let whole = body(&text);
    if address.len() + whole.len() <= LONGEST_ADDRESS {
        address.push_str(&whole);
        return address;
    }
    let end = body(&format!("…\n\n{}", words.text("show-shortened")));
    for letter in text.chars() {
        let piece = body(letter.encode_utf8(&mut [0; 4]));
        if address.len() + piece.len() + end.len() > LONGEST_ADDRESS {
            break;
        }
        address.push_str(&piece);
    }
    address.push_str(&end);
    address
}

/// Lines end in a mail with both (RFC 6068 §5).
fn body(text: &str) -> String {
    encoded(&text.replace('\n', "\r\n"))
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
    use porchlight_watcher::{AlertState, ReportState};

    use super::*;
    use crate::samples;

    fn sample(said: &str) -> ShowPage {
        let mut alert = samples::alert();
        alert.assessment.links = vec!["hxxps://pay-desk[.]example/x".to_owned()];
        page(&Words::new("en"), &alert, said, false)
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
        let address = address(&Words::new("en"), &page);
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
    fn a_long_letter_is_cut_where_a_letter_ends_and_says_where_the_rest_is() {
        for language in ["en", "de", "fr", "es", "it", "ja"] {
            let words = Words::new(language);
            let note = words.text("show-shortened");
            let long = address(&words, &sample(&"é".repeat(9000)));
            assert!(long.len() <= LONGEST_ADDRESS && long.len() > LONGEST_ADDRESS - 30, "{}", long.len());
            assert!(long.ends_with(&body(&format!("é…\n\n{note}"))), "{long}");
            let short = address(&words, &sample("Go away."));
            assert!(!short.contains(&body(&note)) && short.ends_with(&body(&sample("").made)), "{short}");
        }
    }

    #[test]
    fn the_page_says_that_it_holds_only_the_beginning() {
        let words = Words::new("en");
        let shown = |is_cut| text(&page(&words, &samples::alert(), "Dear customer", is_cut));
        assert!(shown(true).contains(&words.text("show-words-cut")));
        assert!(!shown(false).contains(&words.text("show-words-cut")));
    }

    #[test]
    fn what_was_reported_is_not_to_be_reported_once_more() {
        let words = Words::new("en");
        let todo = |state, report| {
            let mut alert = samples::alert();
            alert.summary = samples::summary(7, state, report);
            text(&page(&words, &alert, "", false))
        };
        assert!(todo(AlertState::Open, None).contains("Report it to Amazon"));
        for (state, report, is_sent) in [
            (AlertState::Open, Some(ReportState::Sent { at: 1 }), true),
            (AlertState::Open, Some(ReportState::Waiting { last: None }), false),
            (AlertState::ByHand, None, true),
        ] {
            let said = todo(state, report);
            assert!(said.contains(&words.advice_reported_on_paper(is_sent)), "{said}");
            assert!(!said.contains("Report it"), "{said}");
            assert!(!said.contains(&words.text("window-recover")), "there is no button on paper");
        }
    }
}
