//! What will be sent, shown before it is: whom to, which words, which files, and the message itself as it leaves.

use porchlight_watcher::{Desk, Preview};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{DeskLine, PieceLine, ReportPreview};
use super::{desk, lines};
use crate::commands::answer;
use crate::commands::view::Trouble;

/// Octets of the message that are shown: a page with more of them could hardly be read. The rest leaves all the same.
const SHOWN: usize = 1024 * 1024;

#[tauri::command]
pub async fn preview_report(app: AppHandle, id: i64, to: String) -> Result<ReportPreview, Trouble> {
    answer(app, move |shell| {
        let desk = desk(&to)?;
        let watcher = shell.watcher()?;
        let chosen = watcher.reporting()?.desks;
        let also = chosen.into_iter().filter(|_| desk == Desk::Amazon);
        let also = also.map(|desk| lines::desk_line(&shell.words(), desk, true)).collect();
        Ok(shown(&shell.words(), desk, also, &watcher.preview(id, desk)?, SHOWN))
    })
    .await
}

fn shown(words: &Words, desk: Desk, also: Vec<DeskLine>, preview: &Preview, most: usize) -> ReportPreview {
    let outline = preview.outline();
    let octets = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let raw = preview.octets.get(..most).unwrap_or(&preview.octets);
    ReportPreview {
        desk: lines::desk_line(words, desk, true),
        also,
        subject: outline.subject,
        cover: outline.cover,
        pieces: outline
            .pieces
            .into_iter()
            .map(|piece| PieceLine { name: piece.name, kind: piece.kind, octets: octets(piece.octets) })
            .collect(),
        raw: String::from_utf8_lossy(raw).into_owned(),
        octets: octets(preview.octets.len()),
        cut: raw.len() < preview.octets.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_watcher::Form;

    #[test]
    fn what_is_left_out_is_said_to_be() {
        let octets = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\n\
                       Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=\"a.eml\"\r\n\r\n\
                       Subject: y\r\n\r\nz\r\n--b--\r\n";
        let preview = Preview { to: Desk::Amazon.recipient(), form: Form::Attached, octets: octets.to_vec() };
        let words = Words::new("en");
        let whole = shown(&words, Desk::Amazon, Vec::new(), &preview, 1000);
        assert_eq!(whole.desk.address, "reportascam@amazon.com");
        assert_eq!((whole.subject.as_str(), whole.cover.trim()), ("x", "hello"));
        assert_eq!(whole.pieces.len(), 1);
        assert_eq!(
            (whole.pieces[0].name.as_str(), whole.pieces[0].kind.as_str()),
            ("a.eml", "message/rfc822")
        );
        assert_eq!(whole.raw.as_bytes(), octets);
        assert!(!whole.cut);
        let cut = shown(&words, Desk::Amazon, Vec::new(), &preview, 10);
        assert_eq!((cut.raw.as_str(), cut.cut, cut.octets), ("Subject: x", true, whole.octets));
    }
}
