//! The mail of three weeks: made-up letters, one in ten a scam, put where a delivery agent puts them.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use acceptance::process::Ordinary;
use acceptance::{Servers, User};
use anyhow::{Context as _, Result};

use crate::weather::Random;

/// What was sent so far.
#[derive(Debug, Default, Clone)]
pub struct Sent {
    pub messages: usize,
    /// To whom, and the subject.
    pub scams: BTreeSet<(usize, String)>,
    /// Scams that came while somebody watched.
    pub live: usize,
}

pub struct Post {
    boxes: Vec<PathBuf>,
    who: Ordinary,
    seed: u64,
    begun: u64,
    sent: Mutex<Sent>,
}

impl Post {
    pub fn new(servers: &Servers, users: &[User], seed: u64) -> Result<Post> {
        let begun = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let boxes =
            users.iter().map(|user| servers.folder().join("mail").join(&user.address).join("Maildir"));
        Ok(Post { boxes: boxes.collect(), who: servers.who.clone(), seed, begun, sent: Mutex::default() })
    }

    /// Delivers these messages at once.
    pub fn put(&self, numbers: Range<usize>) -> Result<()> {
        numbers.into_iter().try_for_each(|number| self.deliver(number, false))
    }

    /// Delivers these messages evenly over a time.
    pub fn spread(&self, numbers: Range<usize>, time: Duration) -> Result<()> {
        let begun = Instant::now();
        let count = u32::try_from(numbers.len().max(1))?;
        for (place, number) in numbers.enumerate() {
            let due = time / count * u32::try_from(place)?;
            std::thread::sleep(due.saturating_sub(begun.elapsed()));
            self.deliver(number, true)?;
        }
        Ok(())
    }

    /// As Maildir wants it: written aside, then renamed (<https://cr.yp.to/proto/maildir.html>).
    fn deliver(&self, number: usize, live: bool) -> Result<()> {
        let user = Random::new(self.seed ^ number as u64).below(self.boxes.len() as u64);
        let user = usize::try_from(user)?;
        let maildir = self.boxes.get(user).context("a mailbox")?;
        let (letter, subject) = letter(number);
        let name = format!("{}.M{number}.soak", self.begun);
        let file = maildir.join("tmp").join(&name);
        std::fs::write(&file, letter)?;
        self.who.own(&file)?;
        std::fs::rename(&file, maildir.join("new").join(&name))?;
        let mut sent = self.sent.lock().unwrap();
        sent.messages += 1;
        if let Some(subject) = subject {
            sent.live += usize::from(live);
            sent.scams.insert((user, subject));
        }
        Ok(())
    }

    pub fn sent(&self) -> Sent {
        self.sent.lock().unwrap().clone()
    }
}

/// A message, and the subject where it is a scam.
fn letter(number: usize) -> (Vec<u8>, Option<String>) {
    // What mail costs the engine is measured elsewhere.
    let lines = match number % 500 {
        // Fetched alone, for its size.
        7 => 4_000,
        _ => 1 + number % 20,
    };
    let words =
        "Tulips want a dry place, a hand's breadth of earth above them, and then nothing until spring.\r\n";
    let tail = words.repeat(lines);
    match number % 10 {
        0 => {
            let subject = format!("Your Amazon account is locked ({number})");
            (format!("{}{tail}", scam(number, &subject)).into_bytes(), Some(subject))
        }
        5 if number % 50 == 5 => (order(number).into_bytes(), None),
        _ => (format!("{}{tail}", newsletter(number)).into_bytes(), None),
    }
}

fn scam(number: usize, subject: &str) -> String {
    format!(
        "From: \"Amazon\" <account-update@amazon-secure.example>\r\nTo: grace@test.example\r\n\
         Subject: {subject}\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\n\
         Message-ID: <{number}@amazon-secure.example>\r\n\r\n\
         Dear Amazon customer,\r\n\r\nwe have locked your Amazon account because of an unusual payment. Confirm\r\n\
         your password and your card number within 24 hours, or your account will be closed:\r\n\r\n\
         http://amazon-secure.example/signin\r\n\r\nAmazon Customer Service\r\n\r\n"
    )
}

fn order(number: usize) -> String {
    format!(
        "Received: from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [198.51.100.31])\r\n\
         \tby mx.test.example with ESMTPS; Mon, 02 Nov 2026 09:00:00 +0000\r\n\
         Authentication-Results: mx.test.example; dkim=pass header.d=amazon.com header.s=k1;\r\n\
         \tspf=pass smtp.mailfrom=bounces.amazon.com; dmarc=pass header.from=amazon.com\r\n\
         From: \"Amazon.com\" <auto-confirm@amazon.com>\r\nTo: grace@test.example\r\n\
         Subject: Your Amazon.com order of \"Garden gloves\" ({number})\r\n\
         Date: Mon, 02 Nov 2026 09:00:00 +0000\r\nMessage-ID: <{number}@email.amazonses.com>\r\n\r\n\
         Hello Grace,\r\n\r\nThank you for your order. Your package arrives on Thursday.\r\n\
         View or manage your order: https://www.amazon.com/gp/css/order-history\r\n"
    )
}

fn newsletter(number: usize) -> String {
    format!(
        "From: \"The Garden Letter\" <letter@garden.example>\r\nTo: grace@test.example\r\n\
         Subject: Bulbs to plant in November ({number})\r\nDate: Mon, 02 Nov 2026 08:00:00 +0000\r\n\
         Message-ID: <{number}@garden.example>\r\nList-Unsubscribe: <https://garden.example/leave>\r\n\r\n\
         This month we plant tulips. Our book is in every shop, on Amazon too.\r\n\
         Read on: https://garden.example/november\r\n\r\n"
    )
}
