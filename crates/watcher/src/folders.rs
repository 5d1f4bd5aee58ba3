//! Which folders of a mailbox are looked at, and when. One connection sees to all of them: IDLE hears of INBOX alone
//! (RFC 2177), the others are asked after, which costs one line each where nothing has changed.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

use crate::account::Account;
use crate::error::{Code, Result};
use crate::mailbox::{Session, Standing};
use crate::pipeline::{INBOX, Line, look};
use crate::times::Times;
use crate::trouble::Trouble;

/// One folder, by the name its server has for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Folder {
    pub name: String,
    /// What is in it was sorted out by the provider: it is read, and nobody is disturbed.
    pub is_junk: bool,
}

impl Folder {
    pub(crate) fn inbox() -> Folder {
        Folder { name: INBOX.to_owned(), is_junk: false }
    }
}

/// A folder's name in words: modified UTF-7 (RFC 3501 §5.1.3) as letters. What is not written so is shown as it is.
/// Control characters of a server's are not.
///
/// ```
/// assert_eq!(porchlight_watcher::folder_in_words("Eink&AOQ-ufe &- mehr"), "Einkäufe & mehr");
/// ```
pub fn folder_in_words(name: &str) -> String {
    let words = decoded(name).unwrap_or_else(|| name.to_owned());
    words.chars().map(|c| if c.is_control() { '\u{b7}' } else { c }).collect()
}

fn decoded(name: &str) -> Option<String> {
    const ENGINE: GeneralPurpose = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);
    let mut words = String::new();
    let mut rest = name;
    while let Some((plain, after)) = rest.split_once('&') {
        words.push_str(plain);
        let (coded, behind) = after.split_once('-')?;
        if coded.is_empty() {
            words.push('&');
        }
        let octets = ENGINE.decode(coded).ok()?;
        if octets.len() % 2 != 0 {
            return None;
        }
        let units = octets.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
        for letter in char::decode_utf16(units.map(u16::from_be_bytes)) {
            words.push(letter.ok()?);
        }
        rest = behind;
    }
    words.push_str(rest);
    Some(words)
}

/// Folders that the user added and that cannot be looked at, each with the reason.
pub(crate) type Missing = BTreeMap<String, Code>;

/// The folders besides INBOX: those the user added, and Junk.
#[derive(Debug)]
pub(crate) struct Others {
    /// As each stood when it was looked at last. One that is gone is asked after as well: it may be made again.
    folders: BTreeMap<Folder, Standing>,
    /// True where one of them is wanted soon; Junk has time.
    wanted: bool,
    asked: Option<Instant>,
    missing: Missing,
}

impl Others {
    /// Asks the server which folder is Junk.
    pub(crate) fn new(account: &Account, session: &mut Session) -> Result<Others> {
        let mut folders: BTreeMap<Folder, Standing> = BTreeMap::new();
        for name in &account.folders {
            if !name.eq_ignore_ascii_case(INBOX) {
                folders.insert(Folder { name: name.clone(), is_junk: false }, Standing::default());
            }
        }
        let wanted = !folders.is_empty();
        let mut others = Others { folders, wanted, asked: None, missing: Missing::new() };
        others.find_junk(account, session)?;
        Ok(others)
    }

    fn find_junk(&mut self, account: &Account, session: &mut Session) -> Result<()> {
        if let Some(name) = session.junk_folder()?
            && !account.folders.contains(&name)
        {
            self.folders.insert(Folder { name, is_junk: true }, Standing::default());
        }
        Ok(())
    }

    /// How long INBOX may be waited for.
    pub(crate) fn window(&self, times: &Times) -> Duration {
        if self.wanted { times.idle.min(times.poll) } else { times.idle }
    }

    /// Those that the user added and that are gone, or closed to him.
    pub(crate) fn missing(&self) -> &Missing {
        &self.missing
    }

    /// Looks at those that have changed, if it is time. INBOX is not open any more where this says true.
    ///
    /// Errors: those of the connection. A folder that is gone is told of and asked after again the next time; so is Junk
    /// where there was none.
    pub(crate) fn look(
        &mut self,
        line: &Line<'_>,
        account: &Account,
        session: &mut Session,
        trouble: &mut Trouble,
        times: &Times,
        stop: &dyn Fn() -> bool,
    ) -> Result<bool> {
        if self.asked.is_some_and(|asked| asked.elapsed() < times.poll) {
            return Ok(false);
        }
        // Known from the beginning, save where it was not there then.
        let has_junk = self.folders.keys().any(|folder| folder.is_junk);
        if self.asked.is_some() && !has_junk {
            self.find_junk(account, session)?;
        }
        self.asked = Some(Instant::now());
        let mut opened = false;
        let mut no_junk = None;
        for (folder, before) in &mut self.folders {
            if stop() {
                break;
            }
            let looked = session.standing(&folder.name).and_then(|standing| {
                if !standing.is_as(before) {
                    opened = true;
                    look(line, account, session, folder, trouble, stop)?;
                }
                Ok(standing)
            });
            match looked {
                Ok(standing) => {
                    *before = standing;
                    self.missing.remove(&folder.name);
                }
                Err(error) if error.code.is_about_the_folder() => {
                    *before = Standing::default();
                    match folder.is_junk {
                        // Under another name, perhaps.
                        true => no_junk = Some(folder.clone()),
                        false => drop(self.missing.insert(folder.name.clone(), error.code)),
                    }
                }
                Err(error) => return Err(error),
            }
        }
        if let Some(folder) = no_junk {
            self.folders.remove(&folder);
        }
        Ok(opened)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_in_words() {
        for (name, words) in [
            ("INBOX", "INBOX"),
            ("Shopping and more", "Shopping and more"),
            ("Eink&AOQ-ufe", "Einkäufe"),
            ("A &- B", "A & B"),
            // RFC 3501 §5.1.3.
            ("~peter/mail/&U,BTFw-/&ZeVnLIqe-", "~peter/mail/台北/日本語"),
            ("&2D3ckA-", "\u{1f490}"),
        ] {
            assert_eq!(folder_in_words(name), words);
        }
    }

    #[test]
    fn what_is_not_written_as_it_should_be_is_shown_as_it_is() {
        for name in ["Q & A", "&", "&A", "&AOQ", "&A-", "&2D0-", "&!!-", "Einkäufe", "&AOQ=-", "&-&"] {
            assert_eq!(folder_in_words(name), name);
        }
        assert_eq!(folder_in_words("a\u{7}b&AAo-"), "a·b·");
    }
}
