//! Which folders of a mailbox are looked at, and when. One connection sees to all of them: IDLE hears of INBOX alone
//! (RFC 2177), the others are asked after, which costs one line each where nothing has changed.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::account::Account;
use crate::error::{Code, Result};
use crate::event::Event;
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

/// The folders besides INBOX: those the user added, and Junk.
#[derive(Debug)]
pub(crate) struct Others {
    /// As each stood when it was looked at last.
    folders: BTreeMap<Folder, Standing>,
    /// True where one of them is wanted soon.
    wanted: bool,
    asked: Option<Instant>,
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
        if let Some(name) = session.junk_folder()?
            && !account.folders.contains(&name)
        {
            folders.insert(Folder { name, is_junk: true }, Standing::default());
        }
        Ok(Others { folders, wanted, asked: None })
    }

    /// How long INBOX may be waited for.
    pub(crate) fn window(&self, times: &Times) -> Duration {
        if self.wanted { times.idle.min(times.poll) } else { times.idle }
    }

    /// Looks at those that have changed, if it is time. INBOX is not open any more where this says true.
    ///
    /// Errors: those of the connection. A folder that is gone is told of once and left out.
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
        self.asked = Some(Instant::now());
        let mut opened = false;
        let mut gone = Vec::new();
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
                Ok(standing) => *before = standing,
                Err(error) if error.code == Code::MailboxMissing => gone.push(folder.clone()),
                Err(error) => return Err(error),
            }
        }
        for folder in gone {
            self.folders.remove(&folder);
            if !folder.is_junk {
                (line.on_event)(Event::FolderMissing { account: account.id(), folder: folder.name });
            }
        }
        Ok(opened)
    }
}
