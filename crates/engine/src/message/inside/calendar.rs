//! Invitations (iCalendar, RFC 5545): what a calendar shows of them.
//!
//! The readers of invitations that are kept alive bring `chrono`, a clock, along. What is wanted here is little:
//! lines unfolded, a name before the colon, a value without its escapes. Nothing nests, so nothing can overflow.

use super::Inside;
use crate::message::html;
use crate::message::limits::{Limit, Limits};

/// A calendar with hundreds of entries is an export, not an invitation.
const MAX_LINES: usize = 2000;
const MAX_LINKS: usize = 100;
/// Pages inside an invitation: one an entry, and one entry an invitation.
const MAX_PAGES: usize = 4;

pub(crate) fn read(text: &str, limits: &mut Limits) -> Inside {
    let mut inside = Inside::default();
    let unfolded = unfold(text);
    let (mut kept, mut pages) = (0, 0);
    for line in unfolded.lines() {
        let Some((name, parameters, value)) = parts(line) else { continue };
        if !matches!(
            name.as_str(),
            "SUMMARY"
                | "DESCRIPTION"
                | "LOCATION"
                | "COMMENT"
                | "CONTACT"
                | "ORGANIZER"
                | "X-WR-CALNAME"
                | "X-WR-CALDESC"
                | "URL"
                | "ATTACH"
                | "CONFERENCE"
                | "X-GOOGLE-CONFERENCE"
                | "X-MICROSOFT-SKYPETEAMSMEETINGURL"
                | "X-ALT-DESC"
                | "STYLED-DESCRIPTION"
        ) {
            continue;
        }
        kept += 1;
        if kept > MAX_LINES || inside.links.len() > MAX_LINKS || pages > MAX_PAGES {
            limits.hit(Limit::FileTooLarge);
            break;
        }
        match name.as_str() {
            "ORGANIZER" => {
                add(&mut inside.text, &parameter(parameters, "CN"));
                let address = value.strip_prefix("mailto:").or_else(|| value.strip_prefix("MAILTO:"));
                add(&mut inside.text, address.unwrap_or_default());
            }
            "URL" | "ATTACH" | "CONFERENCE" | "X-GOOGLE-CONFERENCE" | "X-MICROSOFT-SKYPETEAMSMEETINGURL" => {
                // Also `data:` and `cid:`, which lead nowhere.
                if value.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http")) {
                    inside.links.push(unescape(value));
                }
            }
            "X-ALT-DESC" | "STYLED-DESCRIPTION" => {
                pages += 1;
                let page = html::read(&unescape(value), limits);
                add(&mut inside.text, &page.text);
                inside.links.extend(page.links.into_iter().map(|link| link.href).take(MAX_LINKS));
            }
            _ => add(&mut inside.text, &unescape(value)),
        }
    }
    inside
}

fn add(text: &mut String, words: &str) {
    let words = words.trim();
    if !words.is_empty() {
        text.push_str(words);
        text.push('\n');
    }
}

/// A line that begins with white space goes on from the one before (§3.1).
fn unfold(text: &str) -> String {
    let mut unfolded = String::with_capacity(text.len());
    for line in text.split(['\n', '\r']) {
        match line.strip_prefix([' ', '\t']) {
            Some(more) => unfolded.push_str(more),
            // The empty piece between CR and LF.
            None if line.is_empty() => {}
            None => {
                unfolded.push('\n');
                unfolded.push_str(line);
            }
        }
    }
    unfolded
}

/// `NAME;PARAMETER="value":VALUE`. A colon inside quotation marks does not end the parameters.
fn parts(line: &str) -> Option<(String, &str, &str)> {
    let mut quoted = false;
    let colon = line.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == ':' && !quoted).then_some(at)
    });
    let (head, value) = line.split_at_checked(colon.or_else(|| line.find(':'))?)?;
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    Some((name.trim().to_ascii_uppercase(), parameters, value.strip_prefix(':').unwrap_or(value).trim()))
}

fn parameter(parameters: &str, wanted: &str) -> String {
    let mut quoted = false;
    parameters
        .split(|c: char| {
            quoted ^= c == '"';
            c == ';' && !quoted
        })
        .filter_map(|parameter| parameter.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))
        .map(|(_, value)| value.trim_matches('"').to_owned())
        .unwrap_or_default()
}

/// Takes back `\n`, `\,`, `\;` and `\\` (§3.3.11).
fn unescape(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => {}
            },
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_is_read_as_a_calendar_shows_it() {
        let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY;LANGUAGE=en:Your Ama\r\n zon order\\, today\r\n\
            ORGANIZER;CN=\"Orders; desk: one\":mailto:orders@desk.example\r\n\
            DESCRIPTION:Call us\\non 202-555-0147\r\nURL:https://desk.example/x\r\n\
            X-ALT-DESC;FMTTYPE=text/html:<p>See <a href=\"https://desk.example/y\">the\r\n  page</a></p>\r\n\
            UID:not-shown\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let mut limits = Limits::default();
        let inside = read(text, &mut limits);
        assert!(
            inside.text.starts_with(
                "Your Amazon order, today\nOrders; desk: one\norders@desk.example\nCall us\non 202-555-0147\n"
            ),
            "{}",
            inside.text
        );
        assert!(inside.text.contains("the page"));
        assert!(!inside.text.contains("not-shown"));
        assert_eq!(inside.links, ["https://desk.example/x", "https://desk.example/y"]);
        assert!(limits.ids().is_empty());
    }

    #[test]
    fn broken_lines_and_endless_ones_have_an_end() {
        for text in ["", ":", ";", "SUMMARY", "SUMMARY:\\", "ORGANIZER;CN=\":x", "\n \n \n", " SUMMARY:x"] {
            read(text, &mut Limits::default());
        }
        let mut limits = Limits::default();
        read(&"URL:https://desk.example/x\n".repeat(30_000), &mut limits);
        assert_eq!(limits.ids(), ["file-too-large"]);
        let mut limits = Limits::default();
        read(&"X-ALT-DESC:<p>x\n".repeat(30_000), &mut limits);
        assert_eq!(limits.ids(), ["file-too-large"]);
    }
}
