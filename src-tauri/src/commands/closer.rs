//! A closer look at one message: its words with what is tricky marked, who stands behind each address, the technical
//! part, and the ways to look at it elsewhere.

use porchlight_engine::{Letter, Owned, letter, owned};
use porchlight_watcher::{Alert, Code, Concern, Error, SenderTrust};
use porchlight_words::Words;
use tauri::AppHandle;

use super::questions::open_page;
use super::view::{AmazonPage, LetterPage, MarkedPiece, OwnedText, SignalLine, Trouble, TrustForm};
use super::{act, answer};
use crate::platform;

/// Of the words of a message so many octets are shown: a page with more of them could hardly be read.
const SHOWN: usize = 64 * 1024;

/// Nothing is fetched for it: it is read as it was judged.
#[tauri::command]
pub async fn letter_of(app: AppHandle, id: i64) -> Result<LetterPage, Trouble> {
    answer(app, move |shell| {
        let watcher = shell.watcher()?;
        let alert = watcher.alert(id)?;
        let trust = match watcher.sender_trust(id)? {
            SenderTrust::NotOffered => TrustForm::NotOffered,
            SenderTrust::Offered => TrustForm::Offered,
            SenderTrust::Remembered => TrustForm::Remembered,
        };
        page(&shell.words(), &alert, &letter(&watcher.kept(id)?, &alert.assessment, SHOWN), trust)
    })
    .await
}

/// Opens a page of Amazon's in the browser: of the shop that the alert is from, where it is proven, else of the user's
/// own. The address is ours.
#[tauri::command]
pub async fn check_on_amazon(app: AppHandle, id: i64, page: AmazonPage) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let watcher = shell.watcher()?;
        // Only about what is there.
        watcher.alert(id)?;
        open_page(watcher, Concern::Vanished { alert: id }, page)
    })
    .await
}

/// Shows the message in the user's own mail program, which finds it by its Message-ID (RFC 2392).
#[tauri::command]
pub async fn open_message(app: AppHandle, id: i64) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let watcher = shell.watcher()?;
        let alert = watcher.alert(id)?;
        let found = letter(&watcher.kept(id)?, &alert.assessment, 0).message_id;
        let opened = !found.is_empty()
            && platform::open_message(&found).map_err(|error| Error::new(Code::NoMailReader, error))?;
        if opened { Ok(()) } else { Err(Error::new(Code::NoMailReader, "")) }
    })
    .await
}

/// Remembers the sender of a message as fine, or forgets it. Refused where it is not proven.
#[tauri::command]
pub async fn trust_sender(app: AppHandle, id: i64, fine: bool) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.trust_sender(id, fine)).await
}

fn page(words: &Words, alert: &Alert, letter: &Letter, trust: TrustForm) -> Result<LetterPage, Error> {
    let assessment = &alert.assessment;
    let questions = [
        ("claim", &assessment.claim.evidence),
        ("proof", &assessment.proof.evidence),
        ("ask", &assessment.ask.evidence),
    ];
    let signals = questions.into_iter().flat_map(|(question, evidence)| {
        evidence.iter().map(move |piece| SignalLine {
            id: piece.signal.clone(),
            question: question.to_owned(),
            strength: id_of(&piece.strength),
            place: id_of(&piece.place),
            excerpt: piece.excerpt.clone(),
        })
    });
    let json =
        serde_json::to_string_pretty(assessment).map_err(|error| Error::new(Code::StoreFailed, error))?;
    Ok(LetterPage {
        words: letter
            .words
            .iter()
            .map(|piece| MarkedPiece { text: piece.text.clone(), signals: piece.signals.clone() })
            .collect(),
        cut: letter.is_cut,
        limits: assessment.limits.iter().map(|limit| words.limit(limit)).collect(),
        reply_to: letter.reply_to.iter().map(|address| owned_text(address)).collect(),
        can_open: !letter.message_id.is_empty(),
        trust,
        signals: signals.collect(),
        authentication: letter.authentication.clone(),
        headers: letter.headers.clone(),
        json,
    })
}

/// A name of the engine's, as it stands in JSON.
fn id_of(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

pub fn owned_text(shown: &str) -> OwnedText {
    let Owned { before, owner, after, is_amazons } = owned(shown);
    OwnedText {
        before: before.to_owned(),
        owner: owner.to_owned(),
        after: after.to_owned(),
        amazons: is_amazons,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_engine::{Context, assess};

    #[test]
    fn the_experts_get_every_signal_by_its_id() {
        let raw = b"From: Amazon <help@parcel.example>\r\nSubject: Your Amazon account is locked\r\n\r\nDear Amazon \
                    customer, confirm your password and card number within 24 hours at http://parcel.example/x\r\n";
        let mut alert = crate::samples::alert();
        alert.assessment = assess(raw, &Context::default());
        let shown =
            page(&Words::new("en"), &alert, &letter(raw, &alert.assessment, 1000), TrustForm::NotOffered);
        let shown = shown.unwrap();
        let secret = shown.signals.iter().find(|signal| signal.id == "asks-for-secrets").unwrap();
        assert_eq!((secret.question.as_str(), secret.place.as_str()), ("ask", "text"));
        assert!(shown.json.contains("\"verdict\": \"Scam\""), "{}", shown.json);
        assert!(shown.words.iter().any(|piece| piece.signals.iter().any(|id| id == "asks-for-secrets")));
        assert!(!shown.can_open);
        assert!(!shown.cut && shown.limits.is_empty());
    }

    #[test]
    fn what_was_not_read_is_said() {
        let words = Words::new("en");
        let head = "From: Amazon <help@parcel.example>\r\nSubject: Your Amazon account is locked\r\n\r\n";
        let raw = format!("{head}{}", "Dear Amazon customer, we have locked it.\r\n".repeat(30_000));
        let mut alert = crate::samples::alert();
        alert.assessment = assess(raw.as_bytes(), &Context::default());
        let letter = letter(raw.as_bytes(), &alert.assessment, SHOWN);
        let shown = page(&words, &alert, &letter, TrustForm::NotOffered).unwrap();
        assert!(shown.cut, "only the beginning of what was read is shown");
        assert_eq!(shown.limits, [words.limit("too-large")]);
    }
}
