//! "Check something": a text message, a file, a call. Looked at on this computer and shown; nothing of it is kept.

use std::path::{Path, PathBuf};

use porchlight_engine::{Channel, FileKind, assess_file, assess_text, file_kind, visible_text};
use porchlight_watcher::{Code, Error};
use porchlight_words::Words;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;

use super::answer;
use super::view::Trouble;
use crate::plain::plain;
use crate::state::Shell;
use view::{CallAnswers, Checked};

pub mod call;
pub mod file;
pub mod lines;
pub mod view;

/// Longer than any text message; what is pasted is no book.
const LONGEST_TEXT: usize = 100_000;
/// Of a file's name so much is shown.
const LONGEST_NAME: usize = 80;

/// Looks at the words of a text message.
#[tauri::command]
pub async fn check_text(app: AppHandle, text: String) -> Result<Checked, Trouble> {
    answer(app, move |shell| of_text(&shell.words(), &text)).await
}

/// Looks at what a caller wanted.
#[tauri::command]
pub async fn check_call(app: AppHandle, call: CallAnswers) -> Result<Checked, Trouble> {
    answer(app, move |shell| Ok(call::checked(&shell.words(), call))).await
}

/// Has the user choose a file in the system's own window, and looks at it. None: he chose none.
#[tauri::command]
pub async fn choose_file(app: AppHandle) -> Result<Option<Checked>, Trouble> {
    let asked = app.clone();
    answer(app, move |shell| {
        let mut dialog = asked.dialog().file().set_title(shell.words().text("check-choose"));
        if let Some(window) = asked.get_webview_window(crate::windows::LABEL) {
            dialog = dialog.set_parent(&window);
        }
        let Some(chosen) = dialog.blocking_pick_file() else { return Ok(None) };
        let path = chosen.into_path().map_err(|error| Error::new(Code::FileUnreadable, error))?;
        of_file(&shell.words(), &path).map(Some)
    })
    .await
}

/// Looks at the file that was dropped on the window last. None: there is none, or it was looked at already.
#[tauri::command]
pub async fn check_dropped(app: AppHandle) -> Result<Option<Checked>, Trouble> {
    answer(app, |shell| match shell.take_dropped() {
        Some(path) => of_file(&shell.words(), &path).map(Some),
        None => Ok(None),
    })
    .await
}

/// Remembers what was dropped on the window; the page hears that something was, never what.
pub fn dropped(shell: &Shell, paths: &[PathBuf]) {
    if let Some(first) = paths.first() {
        shell.remember_dropped(first.clone());
    }
}

fn of_text(words: &Words, text: &str) -> Result<Checked, Error> {
    if text.trim().is_empty() {
        return Err(Error::new(Code::NothingToCheck, ""));
    }
    if text.len() > LONGEST_TEXT {
        return Err(Error::new(Code::FileOversize, "a text of this length"));
    }
    Ok(lines::of_text(words, &assess_text(text, Channel::Text), text))
}

fn of_file(words: &Words, path: &Path) -> Result<Checked, Error> {
    let octets = file::read(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let kind = file_kind(&name, &octets).ok_or_else(|| Error::new(Code::FileUnknown, ""))?;
    let said = match kind {
        FileKind::Message => visible_text(&octets, LONGEST_TEXT),
        _ => String::new(),
    };
    let checked = lines::of_file(words, kind, &assess_file(kind, &octets), &said);
    Ok(Checked { name: plain(&name, LONGEST_NAME), ..checked })
}

#[cfg(test)]
mod tests {
    use super::*;
    use view::{CheckedKind, CheckedVerdict};

    fn file(name: &str, octets: &[u8]) -> Result<Checked, Error> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, octets).unwrap();
        of_file(&Words::new("en"), &path)
    }

    #[test]
    fn a_text_message_gets_its_three_lines_and_where_to_report_it() {
        let words = Words::new("en");
        let scam =
            of_text(&words, "Amazon: your account is locked. Verify at https://pay-desk.example/x").unwrap();
        assert_eq!((scam.kind, scam.verdict), (CheckedKind::Text, CheckedVerdict::Scam));
        assert_eq!(scam.sentence, words.text("verdict-scam"));
        assert_eq!(scam.proof.sentence, words.text("check-proof-text"));
        assert_eq!(scam.links.first().map(|link| link.owner.as_str()), Some("pay-desk[.]example"));
        assert!(scam.sms && scam.desks.is_empty());
        let other = of_text(&words, "Your dentist reminds you of Tuesday, 10:00.").unwrap();
        assert_eq!(other.verdict, CheckedVerdict::Unrelated);
        // Nobody looked at what it wants, so nothing is said of it.
        assert_eq!((other.proof.sentence.as_str(), other.ask.sentence.as_str()), ("", ""));
        assert!(!other.sms);
    }

    #[test]
    fn what_is_given_is_bounded() {
        let words = Words::new("en");
        assert_eq!(of_text(&words, " \n").unwrap_err().code, Code::NothingToCheck);
        assert_eq!(of_text(&words, &"x".repeat(LONGEST_TEXT + 1)).unwrap_err().code, Code::FileOversize);
        assert_eq!(file("a.docx", b"PK\x03\x04\0\0").unwrap_err().code, Code::FileUnknown);
    }

    #[test]
    fn a_saved_message_is_never_proven_and_says_how_to_report_it() {
        let mail = b"From: \"Amazon\" <help@parcel.example>\r\nSubject: Your Amazon account is locked\r\n\r\nDear \
                     Amazon customer, confirm your password and your card number at http://parcel.example/x\r\n";
        let checked = file("letter\u{202e}.eml", mail).unwrap();
        assert_eq!((checked.kind, checked.verdict), (CheckedKind::Message, CheckedVerdict::Scam));
        assert_eq!(checked.name, "letter.eml");
        assert_eq!(checked.from_address, "help@parcel.example");
        assert_eq!(checked.proof.sentence, Words::new("en").text("check-proof-file"));
        assert_eq!(checked.desks.first().map(|desk| desk.address.as_str()), Some("reportascam@amazon.com"));
        assert!(!checked.sms);
    }

    /// A code on a white sheet, as a picture.
    fn code(says: &str) -> Vec<u8> {
        const SQUARE: u32 = 6;
        const SIDE: u32 = 400;
        let code = qrcodegen::QrCode::encode_text(says, qrcodegen::QrCodeEcc::Medium).unwrap();
        let at = |point: u32| i32::try_from(point / SQUARE).unwrap() - 4;
        let points = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y)));
        let points: Vec<u8> =
            points.map(|(x, y)| if code.get_module(at(x), at(y)) { 0 } else { 255 }).collect();
        let mut picture = Vec::new();
        let mut encoder = png::Encoder::new(&mut picture, SIDE, SIDE);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.write_header().unwrap().write_image_data(&points).unwrap();
        picture
    }

    #[test]
    fn a_picture_is_looked_at_by_where_its_code_leads() {
        let checked = file("screen.png", &code("https://pay-desk.example/p")).unwrap();
        assert_eq!((checked.kind, checked.verdict), (CheckedKind::Picture, CheckedVerdict::Scam));
        assert_eq!(checked.links.first().map(|link| link.owner.as_str()), Some("pay-desk[.]example"));
        assert_eq!(checked.sentence, Words::new("en").text("check-picture-scam"));
        let home = file("screen.png", &code("https://www.amazon.com/gp/css/order-history")).unwrap();
        assert_eq!(home.verdict, CheckedVerdict::Doubtful);
        assert!(home.links.iter().all(|link| link.amazons), "{:?}", home.links);
    }

    #[test]
    fn what_was_dropped_is_looked_at_once_and_the_first_of_several() {
        let shell = Shell::new(None, std::sync::mpsc::channel().0);
        assert_eq!(shell.take_dropped(), None);
        dropped(&shell, &[PathBuf::from("/a.eml"), PathBuf::from("/b.eml")]);
        dropped(&shell, &[]);
        assert_eq!(shell.take_dropped(), Some(PathBuf::from("/a.eml")));
        assert_eq!(shell.take_dropped(), None);
    }

    #[test]
    fn the_desk_of_the_readers_country_is_named() {
        let germany = Words::for_reader(None, &["de-DE".to_owned()]);
        let scam = assess_text("Amazon: pay at https://pay-desk.example/x", Channel::Text);
        let file = lines::of_file(&germany, FileKind::Words, &scam, "");
        let desks: Vec<_> = file.desks.iter().map(|desk| desk.id.as_str()).collect();
        assert_eq!(desks, ["amazon", "germany"]);
        let text = lines::of_text(&germany, &scam, "");
        assert_eq!(text.desks.iter().map(|desk| desk.id.as_str()).collect::<Vec<_>>(), ["germany"]);
        assert!(!text.sms, "7726 is of the United States and the United Kingdom");
        let britain = Words::for_reader(None, &["en-GB".to_owned()]);
        assert!(lines::of_text(&britain, &scam, "").sms);
    }
}
