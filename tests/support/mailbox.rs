//! Looks into a mailbox from outside, as another mail program of the same user would.

use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use imap::Session;
use native_tls::{Certificate, TlsConnector, TlsStream};

use crate::wait;

/// One message as the server holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    pub uid: u32,
    /// System flags and keywords, as the server spells them: `\Seen`, `$Junk`.
    pub flags: Vec<String>,
    pub raw: Vec<u8>,
}

impl Mail {
    pub fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|found| found.eq_ignore_ascii_case(flag))
    }
}

/// A signed-in IMAP connection of the test's own.
pub struct Mailbox {
    session: Session<TlsStream<TcpStream>>,
}

impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailbox").finish_non_exhaustive()
    }
}

impl Mailbox {
    /// Signs in over TLS, trusting `ca_pem`.
    pub fn open(imaps: u16, ca_pem: &[u8], user: &str, password: &str) -> Result<Mailbox> {
        let tls = TlsConnector::builder().add_root_certificate(Certificate::from_pem(ca_pem)?).build()?;
        let tcp = TcpStream::connect(("127.0.0.1", imaps))?;
        tcp.set_read_timeout(Some(Duration::from_secs(20)))?;
        let mut client = imap::Client::new(tls.connect("localhost", tcp)?);
        client.read_greeting()?;
        let session = client.login(user, password).map_err(|(error, _)| error).context("cannot sign in")?;
        Ok(Mailbox { session })
    }

    /// All messages of a folder, by UID, without changing anything.
    pub fn messages(&mut self, folder: &str) -> Result<Vec<Mail>> {
        if self.session.examine(folder)?.exists == 0 {
            return Ok(Vec::new());
        }
        let fetched = self.session.uid_fetch("1:*", "(UID FLAGS BODY.PEEK[])")?;
        let mut mails = Vec::new();
        for fetch in fetched.iter() {
            let (Some(uid), Some(raw)) = (fetch.uid, fetch.body()) else {
                bail!("the server left out what was asked for");
            };
            let flags = fetch.flags().iter().map(ToString::to_string).collect();
            mails.push(Mail { uid, flags, raw: raw.to_vec() });
        }
        mails.sort_by_key(|mail| mail.uid);
        Ok(mails)
    }

    /// Waits until a folder holds exactly `count` messages, and returns them.
    pub fn wait_for(&mut self, folder: &str, count: usize, limit: Duration) -> Result<Vec<Mail>> {
        wait::until(limit, &format!("{count} messages in {folder}"), || {
            let mails = self.messages(folder)?;
            Ok((mails.len() == count).then_some(mails))
        })
    }

    pub fn uid_validity(&mut self, folder: &str) -> Result<u32> {
        self.session.examine(folder)?.uid_validity.context("no UIDVALIDITY")
    }

    /// Puts a message into a folder as it is, unlike a delivery, which adds headers and a last line end.
    pub fn append(&mut self, folder: &str, raw: &[u8]) -> Result<()> {
        self.session.append(folder, raw).finish()?;
        Ok(())
    }

    /// The same, as if it had come on this day (`17-Jul-2026`).
    pub fn append_dated(&mut self, folder: &str, day: &str, raw: &str) -> Result<()> {
        let command =
            format!("APPEND \"{folder}\" \"{day:0>11} 12:00:00 +0000\" {{{}+}}\r\n{raw}", raw.len());
        self.session.run_command_and_check_ok(command)?;
        Ok(())
    }

    pub fn delete(&mut self, folder: &str) -> Result<()> {
        self.session.delete(folder)?;
        Ok(())
    }

    pub fn move_to(&mut self, folder: &str, uid: u32, to: &str) -> Result<()> {
        self.session.select(folder)?;
        self.session.uid_mv(uid.to_string(), to)?;
        Ok(())
    }

    pub fn copy_to(&mut self, folder: &str, uid: u32, to: &str) -> Result<()> {
        self.session.select(folder)?;
        self.session.uid_copy(uid.to_string(), to)?;
        Ok(())
    }

    /// Sets a flag or keyword.
    pub fn flag(&mut self, folder: &str, uid: u32, flag: &str) -> Result<()> {
        self.session.select(folder)?;
        self.session.uid_store(uid.to_string(), format!("+FLAGS ({flag})"))?;
        Ok(())
    }

    /// Deletes one message for good.
    pub fn expunge(&mut self, folder: &str, uid: u32) -> Result<()> {
        self.flag(folder, uid, "\\Deleted")?;
        self.session.uid_expunge(uid.to_string())?;
        Ok(())
    }

    /// Deletes everything in a folder for good.
    pub fn clear(&mut self, folder: &str) -> Result<()> {
        if self.session.select(folder)?.exists > 0 {
            self.session.store("1:*", "+FLAGS (\\Deleted)")?;
            self.session.expunge()?;
        }
        Ok(())
    }

    pub fn create(&mut self, folder: &str) -> Result<()> {
        self.session.create(folder)?;
        Ok(())
    }
}
