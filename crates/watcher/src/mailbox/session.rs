//! The verbs: select, list, wait, mark, move. With [`super::fetch`] the only file that names the `imap` crate's
//! commands.

use std::collections::BTreeSet;
use std::time::Duration;

use imap::extensions::idle::WaitOutcome;
use imap::types::{Flag, UnsolicitedResponse};
use imap_proto::{Capability, StatusAttribute};
use secrecy::SecretString;

use super::guard::{Allowance, Guard};
use super::refusal::{Refusal, change, read};
use super::sign_in::{Offers, sign_in};
use crate::account::Account;
use crate::error::{Code, Error, Result};
use crate::event::Step;
use crate::times::Times;
use crate::wire::{Deadline, Wire, io_error};

type Stream = Guard<Wire>;

/// What a server may say in answer to a small command.
pub(super) const SMALL_ANSWER: u64 = 4 * 1024 * 1024;
/// Octets a second of the slowest line on which a large message can still be had.
const SLOWEST: u64 = 50_000;

/// A connection on which the greeting was heard.
pub(super) struct Ready {
    pub stream: Stream,
    pub allowance: Allowance,
    pub deadline: Deadline,
    pub times: Times,
    pub offers: Offers,
}

/// A signed-in connection.
pub(crate) struct Session {
    pub(super) imap: imap::Session<Stream>,
    pub(super) allowance: Allowance,
    deadline: Deadline,
    times: Times,
    pub(super) capabilities: Capabilities,
    /// Keeps its numbers only where a folder is opened for writing.
    numbers_on_select: bool,
    /// Something that matters was said since the last wait.
    changed: bool,
}

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Capabilities {
    idle: bool,
    move_: bool,
    uid_plus: bool,
    pub(super) special_use: bool,
    condstore: bool,
}

/// An opened folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selected {
    /// 0 where the server names none.
    pub uid_validity: u32,
    /// Number of messages.
    pub exists: u32,
    /// Which keywords are kept (`PERMANENTFLAGS`).
    keywords: Keywords,
    /// True where nothing in it may be changed, though it was opened for that (`[READ-ONLY]`).
    pub read_only: bool,
}

/// Keywords that stay with a message (RFC 3501 §7.1).
#[derive(Debug, Clone, PartialEq, Eq)]
enum Keywords {
    /// `\*`: any.
    Any,
    /// Those that the server lists, in lower case: it knows them and takes no others.
    These(BTreeSet<String>),
}

impl Selected {
    /// True where this keyword may be set here, and will stay.
    pub(crate) fn keeps(&self, keyword: &str) -> bool {
        match &self.keywords {
            Keywords::Any => true,
            Keywords::These(listed) => listed.contains(&keyword.to_ascii_lowercase()),
        }
    }
}

/// A folder that the server has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    pub name: String,
    /// Where the provider puts what it takes for spam.
    pub is_junk: bool,
}

/// How a folder stands that is not open (`STATUS`). Two that are equal, and not empty, mean that nothing came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Standing {
    pub uid_validity: Option<u32>,
    pub uid_next: Option<u32>,
    pub messages: u32,
    /// Only of a server with CONDSTORE (RFC 7162): changes with everything that changes.
    pub mod_seq: Option<u64>,
}

impl Standing {
    /// True where nothing new can have come since `before`.
    pub(crate) fn is_as(&self, before: &Standing) -> bool {
        self == before && (self.mod_seq.is_some() || self.uid_next.is_some())
    }
}

/// Why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wake {
    Changed,
    Quiet,
}

impl Session {
    pub(super) fn sign_in(
        ready: Ready,
        account: &Account,
        secret: &SecretString,
        on_step: &mut dyn FnMut(Step),
    ) -> Result<Session> {
        let Ready { stream, allowance, deadline, times, offers } = ready;
        let stand_in = stream.stand_in();
        let client = imap::Client::new(stream);
        on_step(Step::FoundMailbox);
        let imap = sign_in(client, offers, account, secret, &stand_in)?;
        on_step(Step::SignedIn);
        let capabilities = Capabilities::default();
        let mut session = Session {
            imap,
            allowance,
            deadline,
            times,
            capabilities,
            numbers_on_select: false,
            changed: false,
        };
        session.begin(SMALL_ANSWER);
        let capabilities = session.imap.capabilities().map_err(error)?;
        let has = |name: &str| {
            capabilities
                .iter()
                .any(|c| matches!(c, Capability::Atom(atom) if atom.eq_ignore_ascii_case(name)))
        };
        session.capabilities = Capabilities {
            idle: has("IDLE"),
            move_: has("MOVE"),
            uid_plus: has("UIDPLUS"),
            special_use: has("SPECIAL-USE"),
            // Whoever has QRESYNC has it, whether it says so or not (RFC 7162 §3.2.3).
            condstore: has("CONDSTORE") || has("QRESYNC"),
        };
        let wants_names = has("ID");
        if wants_names {
            session.introduce()?;
        }
        Ok(session)
    }

    /// Says which program this is (ID, RFC 2971): NetEase opens no folder to one that has not. The name alone, which is
    /// the same for everybody; what the server calls itself is of no use to us.
    fn introduce(&mut self) -> Result<()> {
        self.begin(SMALL_ANSWER);
        match self.imap.run_command_and_check_ok("ID (\"name\" \"Porchlight\")") {
            Ok(()) | Err(imap::Error::No(_) | imap::Error::Bad(_)) => Ok(()),
            Err(e) => Err(error(e)),
        }
    }

    /// Gives the next command its time and its bytes. What was said besides the last one is heard: the library keeps it
    /// until somebody asks, without an end.
    pub(super) fn begin(&mut self, bytes: u64) {
        for response in self.imap.take_all_unsolicited() {
            self.changed |= matters(&response);
        }
        self.deadline.set(self.times.command);
        self.allowance.set(bytes);
    }

    /// The same for a command that brings so many octets of messages. Servers may count line ends otherwise than they
    /// send them; and a large message may take its time on a slow line.
    pub(super) fn begin_fetch(&mut self, octets: u64) {
        self.begin(octets.saturating_mul(2).saturating_add(SMALL_ANSWER));
        self.deadline.set(self.times.command + Duration::from_secs(octets / SLOWEST));
    }

    pub(crate) fn has_idle(&self) -> bool {
        self.capabilities.idle
    }

    /// Opens a folder read-only: looking leaves no trace, not even `\Recent`.
    ///
    /// Save on a server that names no UIDNEXT (which RFC 3501 §6.3.1 asks for). Courier is one, and what it
    /// numbers for EXAMINE it forgets: a folder that nobody has opened otherwise has another UIDVALIDITY each
    /// time. There it is opened for writing, and nothing written.
    pub(crate) fn examine(&mut self, folder: &str) -> Result<Selected> {
        if !self.numbers_on_select {
            self.begin(SMALL_ANSWER);
            let mailbox = self.imap.examine(folder).map_err(folder_error)?;
            if mailbox.uid_next.is_some() {
                return Ok(selected(mailbox));
            }
            self.numbers_on_select = true;
        }
        self.select(folder)
    }

    /// Opens a folder to change flags and to move.
    pub(crate) fn select(&mut self, folder: &str) -> Result<Selected> {
        self.begin(SMALL_ANSWER);
        self.imap.select(folder).map(selected).map_err(folder_error)
    }

    /// How another folder than the open one stands; empty where the server says nothing of it that can be read.
    ///
    /// Errors: [`Code::MailboxMissing`] where there is none of that name.
    pub(crate) fn standing(&mut self, folder: &str) -> Result<Standing> {
        self.begin(SMALL_ANSWER);
        let wanted = if self.capabilities.condstore {
            "(MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ)"
        } else {
            "(MESSAGES UIDNEXT UIDVALIDITY)"
        };
        match self.imap.status(folder, wanted) {
            Ok(status) => Ok(Standing {
                uid_validity: status.uid_validity,
                uid_next: status.uid_next,
                messages: status.exists,
                mod_seq: status.highest_mod_seq,
            }),
            // Nobody knows how it stands: it has to be looked at.
            Err(imap::Error::MissingStatusResponse) => {
                Ok(self.standing_otherwise_named().unwrap_or_default())
            }
            Err(e) => Err(folder_error(e)),
        }
    }

    /// What the server has just said of a folder whose name it writes otherwise than we do (in capitals, in UTF-8); only
    /// one was asked for.
    fn standing_otherwise_named(&mut self) -> Option<Standing> {
        let mut standing = None;
        for response in self.imap.take_all_unsolicited() {
            self.changed |= matters(&response);
            if let UnsolicitedResponse::Status { attributes, .. } = response {
                standing = Some(standing_of(&attributes));
            }
        }
        standing
    }

    /// Waits until the folder changes or `window` is over.
    pub(crate) fn wait(&mut self, window: Duration) -> Result<Wake> {
        // Years of "Still here".
        self.begin(SMALL_ANSWER);
        // Something that arrived during the last command is not announced again.
        if std::mem::take(&mut self.changed) {
            return Ok(Wake::Changed);
        }
        self.allowance.expect_plus();
        let mut idle = self.imap.idle();
        // `keepalive(true)` would never return on a quiet mailbox.
        idle.timeout(window).keepalive(false);
        match idle.wait_while(|response| !matters(&response)) {
            Ok(WaitOutcome::MailboxChanged) => Ok(Wake::Changed),
            Ok(WaitOutcome::TimedOut) => Ok(Wake::Quiet),
            Err(e) => Err(error(e)),
        }
    }

    /// True where the IDLE that ended was never answered.
    pub(crate) fn owes_an_idle(&self) -> bool {
        self.allowance.expects_plus()
    }

    /// Says nothing and hears what is new, for servers without IDLE.
    pub(crate) fn noop(&mut self) -> Result<()> {
        self.begin(SMALL_ANSWER);
        self.imap.noop().map_err(error)
    }

    /// Adds keywords to one message of the selected folder. False where the server does not take them.
    pub(crate) fn add_flags(&mut self, uid: u32, flags: &str) -> Result<bool> {
        self.store(uid, &format!("+FLAGS.SILENT ({flags})"))
    }

    /// Takes keywords from one message of the selected folder. False where the server refuses.
    pub(crate) fn remove_flags(&mut self, uid: u32, flags: &str) -> Result<bool> {
        self.store(uid, &format!("-FLAGS.SILENT ({flags})"))
    }

    fn store(&mut self, uid: u32, what: &str) -> Result<bool> {
        self.begin(SMALL_ANSWER);
        match self.imap.uid_store(uid.to_string(), what) {
            Ok(_) => Ok(true),
            Err(imap::Error::No(_) | imap::Error::Bad(_)) => Ok(false),
            Err(e) => Err(error(e)),
        }
    }

    pub(super) fn can_move(&self) -> bool {
        self.capabilities.move_
    }

    /// Moves one message (MOVE, RFC 6851). False where the server, for no reason that it names, does not do what it
    /// offers: go-imap 1 offers it whatever stands behind it.
    pub(super) fn move_to(&mut self, uid: u32, folder: &str) -> Result<bool> {
        self.begin(SMALL_ANSWER);
        match self.imap.uid_mv(uid.to_string(), folder) {
            Ok(()) => Ok(true),
            Err(e) if cannot(&e) => Ok(false),
            Err(e) => Err(change_error(e)),
        }
    }

    /// Copies one message, for servers that cannot move it.
    pub(super) fn copy_to(&mut self, uid: u32, folder: &str) -> Result<()> {
        // The crate quotes a folder for MOVE and not for COPY, and looks for the ends of lines in neither.
        if folder.contains(['\r', '\n', '\0']) {
            return Err(Error::new(Code::ServerMisbehaved, "a folder with the end of a line in its name"));
        }
        let quoted = format!("\"{}\"", folder.replace('\\', "\\\\").replace('"', "\\\""));
        self.begin(SMALL_ANSWER);
        self.imap.uid_copy(uid.to_string(), quoted).map_err(change_error)
    }

    /// Takes one message away: deleted, and that one expunged (RFC 4315). Without UIDPLUS it stays, marked as deleted: a
    /// plain EXPUNGE could delete other messages.
    pub(super) fn remove(&mut self, uid: u32) -> Result<()> {
        let uid = uid.to_string();
        self.begin(SMALL_ANSWER);
        self.imap.uid_store(&uid, "+FLAGS.SILENT (\\Deleted)").map_err(change_error)?;
        if self.capabilities.uid_plus {
            self.begin(SMALL_ANSWER);
            self.imap.uid_expunge(&uid).map_err(change_error)?;
        }
        Ok(())
    }

    /// Says goodbye; nobody waits for the answer's content.
    pub(crate) fn log_out(mut self) {
        self.deadline.set(Duration::from_secs(5));
        let _ = self.imap.logout();
    }
}

fn standing_of(attributes: &[StatusAttribute]) -> Standing {
    let mut standing = Standing::default();
    for attribute in attributes {
        match attribute {
            StatusAttribute::Messages(messages) => standing.messages = *messages,
            StatusAttribute::UidNext(uid) => standing.uid_next = Some(*uid),
            StatusAttribute::UidValidity(uid) => standing.uid_validity = Some(*uid),
            StatusAttribute::HighestModSeq(number) => standing.mod_seq = Some(*number),
            _ => {}
        }
    }
    standing
}

fn selected(mailbox: imap::types::Mailbox) -> Selected {
    let flags = &mailbox.permanent_flags;
    let keywords = if flags.contains(&Flag::MayCreate) {
        Keywords::Any
    } else {
        let listed = flags.iter().filter_map(|flag| match flag {
            Flag::Custom(name) => Some(name.to_ascii_lowercase()),
            _ => None,
        });
        Keywords::These(listed.collect())
    };
    Selected {
        read_only: mailbox.is_read_only,
        uid_validity: mailbox.uid_validity.unwrap_or(0),
        exists: mailbox.exists,
        keywords,
    }
}

/// True for what may mean a new message.
fn matters(response: &UnsolicitedResponse) -> bool {
    matches!(response, UnsolicitedResponse::Exists(_) | UnsolicitedResponse::Bye { .. })
}

pub(super) fn error(error: imap::Error) -> Error {
    use imap::Error as E;
    match error {
        E::Io(e) => io_error(e),
        E::ConnectionLost => Error::new(Code::ConnectionLost, "closed by the server"),
        E::No(ref no) if is_busy(no) => Error::new(Code::ServerBusy, error),
        E::No(_) => Error::new(Code::ServerRefused, error),
        // The crate reads what it cannot parse as a BYE without words.
        E::Bye(ref bye) if bye.information == "no explanation given" => {
            Error::new(Code::ServerMisbehaved, error)
        }
        E::Bye(ref bye) if read(bye.code.as_ref(), &bye.information) == Refusal::Busy => {
            Error::new(Code::ServerBusy, error)
        }
        E::Bye(_) => Error::new(Code::ConnectionLost, error),
        _ => Error::new(Code::ServerMisbehaved, error),
    }
}

/// The server may do it later.
fn is_busy(no: &imap::error::No) -> bool {
    read(no.code.as_ref(), &no.information) == Refusal::Busy
}

/// True where the server refuses a command for no reason that it names: it cannot do it, and will not later.
pub(super) fn cannot(e: &imap::Error) -> bool {
    match e {
        imap::Error::Bad(_) => true,
        imap::Error::No(no) => !is_busy(no) && change(&no.information).is_none(),
        _ => false,
    }
}

pub(super) fn folder_error(e: imap::Error) -> Error {
    let code = match &e {
        imap::Error::No(no) if is_busy(no) => None,
        imap::Error::No(no) => Some(change(&no.information).unwrap_or(Code::MailboxMissing)),
        _ => None,
    };
    coded(e, code)
}

/// Of a command that changes something: there may be no room, or no right.
pub(super) fn change_error(e: imap::Error) -> Error {
    let code = match &e {
        imap::Error::No(no) => change(&no.information),
        _ => None,
    };
    coded(e, code)
}

fn coded(e: imap::Error, code: Option<Code>) -> Error {
    let mut error = error(e);
    error.code = code.unwrap_or(error.code);
    error
}
