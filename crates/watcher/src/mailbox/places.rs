//! The folders with a purpose, and what reports need of them: Junk, Sent, one of our own.

use imap::types::{Flag, Name, Names};
use imap_proto::NameAttribute;

use super::fetch::search_date;
use super::session::{Listed, SMALL_ANSWER, Session, change_error, error};
use crate::error::{Code, Error, Result};
use crate::pipeline::INBOX;

/// Names that servers without SPECIAL-USE give their Junk folder.
const JUNK: [&str; 5] = ["junk", "spam", "junk e-mail", "junk email", "bulk mail"];
/// The same for what was sent: English, German, French, Spanish, Italian, Dutch, Portuguese, Japanese; in lower case,
/// other letters as names carry them (modified UTF-7, RFC 3501 §5.1.3).
const SENT: [&str; 13] = [
    "sent",
    "sent items",
    "sent messages",
    "sent mail",
    "gesendet",
    "gesendete objekte",
    "gesendete elemente",
    "envoy&aok-s",
    "enviados",
    "inviata",
    "verzonden",
    "itens enviados",
    "&kafp4w4imh8-",
];

/// Of the messages that a search finds, so many are looked at, and so many octets of each header.
const LOOKED_AT_MAX: usize = 5;
const HEADER_MAX: u64 = 64 * 1024;

impl Session {
    /// The Junk folder: by SPECIAL-USE (RFC 6154), then by the usual names.
    pub(crate) fn junk_folder(&mut self) -> Result<Option<String>> {
        self.folder_for(&NameAttribute::Junk, &JUNK)
    }

    /// The folder of what was sent, likewise.
    pub(crate) fn sent_folder(&mut self) -> Result<Option<String>> {
        self.folder_for(&NameAttribute::Sent, &SENT)
    }

    fn folder_for(&mut self, purpose: &NameAttribute<'_>, usual: &[&str]) -> Result<Option<String>> {
        self.begin(SMALL_ANSWER);
        let names = self.imap.list(None, Some("*")).map_err(error)?;
        let special_use = self.capabilities.special_use;
        Ok(with_purpose(&names, special_use, purpose, usual).map(|name| name.name().to_owned()))
    }

    /// Every folder that can be opened, in the server's order, INBOX among them.
    pub(crate) fn folders(&mut self) -> Result<Vec<Listed>> {
        self.begin(SMALL_ANSWER);
        let names = self.imap.list(None, Some("*")).map_err(error)?;
        let special_use = self.capabilities.special_use;
        let junk = with_purpose(&names, special_use, &NameAttribute::Junk, &JUNK).map(|name| name.name());
        Ok(names
            .iter()
            .filter(|name| !name.attributes().iter().any(is_no_folder))
            .map(|name| Listed { name: name.name().to_owned(), is_junk: junk == Some(name.name()) })
            .collect())
    }

    /// The folder of this plain name, made where it is not there; below INBOX on servers that want it so.
    pub(crate) fn folder_or_new(&mut self, name: &str) -> Result<String> {
        self.begin(SMALL_ANSWER);
        let names = self.imap.list(None, Some("*")).map_err(error)?;
        if let Some(found) = names.iter().find(|n| own_part(n.name(), delimiter(n)) == Some(name)) {
            return Ok(found.name().to_owned());
        }
        let delimiter = names.iter().find_map(delimiter).unwrap_or("/").to_owned();
        drop(names);
        let below = format!("INBOX{delimiter}{name}");
        let mut failed = Error::new(Code::ServerRefused, "no folder can be made");
        for name in [name, &below] {
            self.begin(SMALL_ANSWER);
            match self.imap.create(name).map_err(change_error) {
                Ok(()) => return Ok(name.to_owned()),
                Err(error) if error.code == Code::ServerRefused => failed = error,
                Err(error) => return Err(error),
            }
        }
        Err(failed)
    }

    /// Puts a message that needs no reading into a folder with a plain name.
    pub(crate) fn append_seen(&mut self, folder: &str, message: &[u8]) -> Result<()> {
        if folder.contains(['"', '\\', '\r', '\n']) {
            return Err(Error::new(Code::BadSettings, "a folder with an odd name"));
        }
        // As long as it takes to bring it there.
        self.begin_fetch(message.len() as u64);
        self.allowance.expect_plus();
        self.imap.append(folder, message).flag(Flag::Seen).finish().map(drop).map_err(change_error)
    }

    /// True where a message in the open folder has this Message-ID, which is one of ours. What the server finds is
    /// looked at: not every one searches for what it was asked for.
    pub(crate) fn has_message_id(&mut self, message_id: &str) -> Result<bool> {
        self.begin(SMALL_ANSWER);
        let query = format!("HEADER MESSAGE-ID {}", quoted(message_id)?);
        let mut uids: Vec<u32> = self.imap.uid_search(query).map_err(error)?.into_iter().collect();
        uids.sort_unstable_by(|a, b| b.cmp(a));
        uids.truncate(LOOKED_AT_MAX);
        for entry in self.sizes(&uids)?.into_values() {
            let header = self.peek(entry, HEADER_MAX, false)?.map(|fetched| fetched.raw).unwrap_or_default();
            let end = memchr::memmem::find(&header, b"\r\n\r\n").unwrap_or(header.len());
            if header
                .get(..end)
                .is_some_and(|header| memchr::memmem::find(header, message_id.as_bytes()).is_some())
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// UIDs of messages in the open folder that name themselves so, newest first. None where their sender chose a name
    /// that cannot be searched for, or a server refuses to.
    pub(crate) fn with_message_id(&mut self, message_id: &str) -> Result<Vec<u32>> {
        let Ok(name) = quoted(message_id) else { return Ok(Vec::new()) };
        self.begin(SMALL_ANSWER);
        let found = match self.imap.uid_search(format!("HEADER MESSAGE-ID {name}")) {
            Err(imap::Error::No(_) | imap::Error::Bad(_)) => return Ok(Vec::new()),
            other => other.map_err(error)?,
        };
        let mut uids: Vec<u32> = found.into_iter().collect();
        uids.sort_unstable_by(|a, b| b.cmp(a));
        Ok(uids)
    }

    /// UIDs of messages in the open folder that came since then and hold these words, newest first.
    pub(crate) fn mentioning(&mut self, words: &str, since: i64) -> Result<Vec<u32>> {
        self.begin(SMALL_ANSWER);
        let query = format!("SINCE {} TEXT {}", search_date(since), quoted(words)?);
        let mut uids: Vec<u32> = self.imap.uid_search(query).map_err(error)?.into_iter().collect();
        uids.sort_unstable_by(|a, b| b.cmp(a));
        Ok(uids)
    }
}

fn with_purpose<'a>(
    names: &'a Names,
    special_use: bool,
    purpose: &NameAttribute<'_>,
    usual: &[&str],
) -> Option<&'a Name<'a>> {
    // The inbox is no other folder, whatever it is marked as: nothing that arrives there is to be kept quiet.
    let folders = names.iter().filter(|name| {
        !name.name().eq_ignore_ascii_case(INBOX) && !name.attributes().iter().any(is_no_folder)
    });
    let mut marked = folders.clone().filter(|name| special_use && name.attributes().contains(purpose));
    let own = |name: &&Name<'_>| own_part(name.name(), delimiter(name)).is_some();
    if let Some(found) = marked.clone().find(own).or_else(|| marked.next()) {
        return Some(found);
    }
    folders.clone().find(|name| {
        own_part(name.name(), delimiter(name)).is_some_and(|own| usual.contains(&own.to_lowercase().as_str()))
    })
}

/// A name without a folder: only others stand below it (RFC 3501 §7.2.2), or there is none yet (RFC 5258 §3).
fn is_no_folder(attribute: &NameAttribute<'_>) -> bool {
    match attribute {
        NameAttribute::NoSelect => true,
        NameAttribute::Extension(name) => name.eq_ignore_ascii_case("\\NonExistent"),
        _ => false,
    }
}

/// Letters of what is searched for. A line of a command has few more (RFC 7162 §4 counts on 8,192).
const WORDS_MAX: usize = 1000;

/// A quoted string (RFC 3501 §9) of plain letters; ours are, and others are refused.
fn quoted(words: &str) -> Result<String> {
    if words.len() <= WORDS_MAX && words.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'\\')) {
        Ok(format!("\"{words}\""))
    } else {
        Err(Error::new(Code::BadSettings, "not to be searched for"))
    }
}

/// What stands between a folder's name and that of one below it; a backslash (Domino) is quoted, and read as two.
fn delimiter<'a>(name: &'a Name<'_>) -> Option<&'a str> {
    name.delimiter().map(|delimiter| if delimiter == "\\\\" { "\\" } else { delimiter })
}

/// The folders below which servers keep a user's own: his INBOX, Gmail's, and that of old Unix servers.
const ABOVE: [&str; 4] = ["inbox", "[gmail]", "[google mail]", "mail"];

/// The name without the folder above it, where it is the user's own. Deeper down, or below another, it may be somebody
/// else's whose folders he may see (RFC 2342): no mail of his is to go there because of its name.
fn own_part<'a>(name: &'a str, delimiter: Option<&str>) -> Option<&'a str> {
    let Some(delimiter) = delimiter.filter(|d| !d.is_empty()) else { return Some(name) };
    match name.split_once(delimiter) {
        None => Some(name),
        Some((above, own)) => {
            (ABOVE.contains(&above.to_lowercase().as_str()) && !own.contains(delimiter)).then_some(own)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_words_are_searched_for() {
        assert_eq!(quoted("<0af1@example.com>").unwrap(), "\"<0af1@example.com>\"");
        for odd in ["a\"b", "a\\b", "a b", "a\r\nb", "\u{e9}", &"a".repeat(WORDS_MAX + 1)] {
            assert!(quoted(odd).is_err(), "{odd:?}");
        }
    }

    #[test]
    fn the_own_part_of_a_name() {
        assert_eq!(own_part("INBOX.Junk", Some(".")), Some("Junk"));
        assert_eq!(own_part("[Gmail]/Sent Mail", Some("/")), Some("Sent Mail"));
        for delimiter in [Some("/"), Some(""), None] {
            assert_eq!(own_part("Junk", delimiter), Some("Junk"));
        }
        for others in ["shared/Junk", "Other Users/mallory/Junk", "user/mallory/Junk", "INBOX/mallory/Junk"] {
            assert_eq!(own_part(others, Some("/")), None, "{others}");
        }
    }
}
