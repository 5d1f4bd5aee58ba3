use std::sync::Mutex;

use porchlight_engine::{Outcome, Verdict};

use super::*;
use crate::account::{Security, Server};
use crate::dkim::Dkim;
use crate::dkim::stand_in::{Signer, Zone};
use crate::event::Event;
use crate::mailbox::Entry;
use crate::pipeline::{Letter, Way, judge};
use crate::report::Desk;
use crate::secret::SecretSource;
use crate::states::{Form, ReportState};
use crate::store::{Due, Seen, Store};

/// One mailbox, one name server that plays Amazon's.
struct House {
    _folder: tempfile::TempDir,
    store: Store,
    zone: Zone,
    signer: Signer,
    dkim: Dkim,
    account: Account,
    events: Mutex<Vec<Event>>,
    uid: u32,
}

impl House {
    fn new() -> House {
        let (folder, store) = crate::store::tests::store();
        let (zone, signer) = (Zone::new(), Signer::new());
        zone.publish("s1", "amazon.com", &signer.record);
        let dkim = Dkim::new(zone.dns());
        let imap = Server {
            host: "imap.mail.example".into(),
            port: 993,
            security: Security::Tls,
            fingerprint: None,
        };
        let account = Account {
            address: "grace@mail.example".into(),
            user: "grace".into(),
            imap,
            smtp: None,
            smtp_user: None,
            secret: SecretSource::Env("GRACE".into()),
            authserv_ids: vec!["mx.mail.example".into()],
            folders: Vec::new(),
            oauth: None,
            dns_lookups: true,
            ca_file: None,
        };
        House { _folder: folder, store, zone, signer, dkim, account, events: Mutex::default(), uid: 0 }
    }

    fn with_line<T>(&self, body: impl FnOnce(&Line<'_>) -> T) -> T {
        let on_event = |event| self.events.lock().unwrap().push(event);
        body(&Line {
            store: &self.store,
            assess: porchlight_engine::assess,
            dkim: &self.dkim,
            takes_knocks: true,
            on_event: &on_event,
        })
    }

    fn arrives(&mut self, mail: &str) -> Verdict {
        self.uid += 1;
        let seen =
            Seen { account: self.account.id(), folder: "INBOX".into(), uid_validity: 1, uid: self.uid };
        let entry = Entry { uid: self.uid, size: mail.len() as u64 };
        let raw = mail.as_bytes().to_vec();
        let letter = Letter { seen, entry, arrived: now(), raw, is_whole: true };
        self.with_line(|line| judge(line, &self.account, &[letter], Way::Arriving)).unwrap().remove(0)
    }

    /// The alerts that were told of since, and whether with a knock.
    fn told(&self) -> Vec<(Verdict, bool)> {
        std::mem::take(&mut *self.events.lock().unwrap())
            .into_iter()
            .filter_map(|event| match event {
                Event::Alert { verdict, knock, .. } => Some((verdict, knock)),
                _ => None,
            })
            .collect()
    }

    /// Time goes by, and it is asked again.
    fn asks_again(&self) {
        self.dkim.wake();
        self.store.make_due();
        self.with_line(|line| prove_again(line, &self.account, &|| false)).unwrap();
    }

    fn alerts(&self) -> Vec<(Verdict, Outcome)> {
        let summaries = self.store.alerts(&[self.account.id()], 10).unwrap();
        summaries
            .into_iter()
            .map(|summary| {
                let assessment = self.store.alert(summary.id).unwrap().assessment;
                assert_eq!(summary.verdict, assessment.verdict);
                (assessment.verdict, assessment.proof.own)
            })
            .collect()
    }
}

fn mail(words: &str) -> String {
    format!(
        "From: \"Amazon.com\" <auto-confirm@amazon.com>\r\n\
         To: grace@mail.example\r\n\
         Subject: Your Amazon.com order has shipped\r\n\
         Date: Fri, 27 Nov 2026 10:00:00 +0000\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         \r\n\
         Hello Grace,\r\n{words}\r\n"
    )
}

const HARMLESS: &str = "the blue teapot is on its way.";
const TRAP: &str = "your account was charged. Install AnyDesk and give our support the code on your screen, \
    and reply with your password and the number of your card.";

fn delivered(mail: &str) -> String {
    format!("Received: from a.amazon.com by mx.mail.example; Fri, 27 Nov 2026 10:00:07 +0000\r\n{mail}")
}

#[test]
fn a_provider_that_says_nothing_is_made_up_for() {
    let mut house = House::new();
    let signed = delivered(&house.signer.sign("s1", "amazon.com", &mail(HARMLESS)));
    assert_eq!(house.arrives(&signed), Verdict::Genuine);
    assert_eq!(house.zone.asked(), ["s1._domainkey.amazon.com."]);
    assert!(house.alerts().is_empty());
    assert_eq!(house.arrives(&delivered(&mail(HARMLESS))), Verdict::Doubtful);
    assert_eq!(house.arrives(&signed.replace("teapot", "kettle")), Verdict::Doubtful);
    assert_eq!(house.alerts(), [(Verdict::Doubtful, Outcome::Fail), (Verdict::Doubtful, Outcome::Absent)]);
    house.asks_again();
    assert_eq!(house.alerts().len(), 2, "nothing was left to ask");
    assert_eq!(house.zone.asked().len(), 1);
}

/// An order with a catalogue: its signature covers all of it, and all of it is fetched ([`crate::bring`]).
#[test]
fn a_large_mail_of_amazons_is_proven_too() {
    let mut house = House::new();
    let catalogue =
        "Tea pots, blue, with a lid and a story that is long enough to fill a line.\r\n".repeat(28_000);
    let signed =
        delivered(&house.signer.sign("s1", "amazon.com", &mail(&format!("{HARMLESS}\r\n{catalogue}"))));
    assert!(signed.len() > 2 * 1024 * 1024);
    assert_eq!(house.arrives(&signed), Verdict::Genuine);
}

#[test]
fn a_proven_sender_is_not_an_innocent_message() {
    let mut house = House::new();
    let signed = delivered(&house.signer.sign("s1", "amazon.com", &mail(TRAP)));
    assert_eq!(house.arrives(&signed), Verdict::Scam);
    assert_eq!(house.alerts(), [(Verdict::Scam, Outcome::Pass)]);
}

#[test]
fn nobody_is_asked_where_the_answer_would_change_nothing() {
    let mut house = House::new();
    let signed = house.signer.sign("s1", "amazon.com", &mail(HARMLESS));
    // The provider vouches already.
    let vouched = format!(
        "Authentication-Results: mx.mail.example; dkim=pass header.d=amazon.com; \
         dmarc=pass header.from=amazon.com\r\n{}",
        delivered(&signed)
    );
    assert_eq!(house.arrives(&vouched), Verdict::Genuine);
    // Also where the text was rebuilt on the way into the mailbox, as a bridge does.
    assert_eq!(house.arrives(&vouched.replace("teapot", "kettle")), Verdict::Genuine);
    // Never delivered: nothing to prove with.
    assert_eq!(house.arrives(&signed), Verdict::Doubtful);
    // Nothing of Amazon in it.
    let other = delivered(&house.signer.sign(
        "s1",
        "shop.example",
        &mail(HARMLESS).replace("amazon.com", "shop.example").replace("Amazon.com", "Shop"),
    ));
    assert_eq!(house.arrives(&other), Verdict::Unrelated);
    // It says it is Amazon, and signs as another.
    let foreign = delivered(&house.signer.sign(
        "s1",
        "shop.example",
        &mail(HARMLESS).replace("auto-confirm@amazon.com", "amazon@shop.example"),
    ));
    assert_ne!(house.arrives(&foreign), Verdict::Genuine);
    assert!(house.zone.asked().is_empty(), "{:?}", house.zone.asked());
}

#[test]
fn the_providers_no_and_our_yes_make_nothing_genuine() {
    let mut house = House::new();
    let signed = house.signer.sign("s1", "amazon.com", &mail(HARMLESS));
    let denied = format!(
        "Authentication-Results: mx.mail.example; dmarc=fail header.from=amazon.com\r\n{}",
        delivered(&signed)
    );
    assert_eq!(house.arrives(&denied), Verdict::Doubtful);
    assert_eq!(house.alerts(), [(Verdict::Doubtful, Outcome::Pass)]);
}

#[test]
fn whoever_switches_it_off_has_nobody_asked() {
    let mut house = House::new();
    house.account.dns_lookups = false;
    let signed = delivered(&house.signer.sign("s1", "amazon.com", &mail(HARMLESS)));
    assert_eq!(house.arrives(&signed), Verdict::Doubtful);
    house.asks_again();
    assert!(house.zone.asked().is_empty());
    assert_eq!(house.alerts(), [(Verdict::Doubtful, Outcome::Absent)]);
}

#[test]
fn what_was_cut_short_is_not_checked() {
    let mut house = House::new();
    let signed = delivered(&house.signer.sign("s1", "amazon.com", &mail(HARMLESS)));
    let proven = |is_whole| {
        house.with_line(|line| prove(line, &house.account, signed.as_bytes(), is_whole)).assessment.verdict
    };
    assert_eq!(proven(false), Verdict::Doubtful);
    assert!(house.zone.asked().is_empty());
    assert_eq!(proven(true), Verdict::Genuine);
    house.uid = 9;
}

#[test]
fn without_an_answer_it_is_asked_again_and_turns_out_genuine() {
    let mut house = House::new();
    house.zone.be_dead(true);
    let signed = delivered(&house.signer.sign("s1", "amazon.com", &mail(HARMLESS)));
    assert_eq!(house.arrives(&signed), Verdict::Doubtful);
    assert_eq!(house.alerts(), [(Verdict::Doubtful, Outcome::CouldNotAsk)]);
    assert_eq!(house.told(), [(Verdict::Doubtful, false)]);
    house.zone.be_dead(false);
    house.zone.be_ill(true);
    // Not before its time.
    house.with_line(|line| prove_again(line, &house.account, &|| false)).unwrap();
    let asked = house.zone.asked().len();
    house.asks_again();
    assert!(house.zone.asked().len() > asked);
    assert_eq!(house.alerts(), [(Verdict::Doubtful, Outcome::CouldNotAsk)]);
    assert!(house.told().is_empty());
    house.zone.be_ill(false);
    house.asks_again();
    assert_eq!(house.alerts(), [(Verdict::Genuine, Outcome::Pass)]);
    assert_eq!(house.told(), [(Verdict::Genuine, false)], "good news does not knock");
    let asked = house.zone.asked().len();
    house.asks_again();
    assert_eq!(house.zone.asked().len(), asked, "it is known");
    assert!(house.told().is_empty());
}

/// Nothing hard is asked; its blanks were left open, so a sender without proof is a scam.
const BLANKS: &str = "the blue teapot is on its way, {{first_name}}.";

#[test]
fn what_turns_out_worse_knocks_once() {
    let mut house = House::new();
    house.zone.be_ill(true);
    let forged = delivered(&Signer::new().sign("s1", "amazon.com", &mail(BLANKS)));
    assert_eq!(house.arrives(&forged), Verdict::Doubtful);
    assert_eq!(house.told(), [(Verdict::Doubtful, false)]);
    house.zone.be_ill(false);
    house.asks_again();
    assert_eq!(house.alerts(), [(Verdict::Scam, Outcome::Fail)]);
    assert_eq!(house.told(), [(Verdict::Scam, true)]);
    house.asks_again();
    assert!(house.told().is_empty());
}

#[test]
fn what_the_user_dismissed_does_not_knock_again() {
    let mut house = House::new();
    house.zone.be_ill(true);
    let forged = delivered(&Signer::new().sign("s1", "amazon.com", &mail(BLANKS)));
    assert_eq!(house.arrives(&forged), Verdict::Doubtful);
    let alert = house.store.alerts(&[house.account.id()], 1).unwrap()[0].id;
    house.store.set_alert_state(alert, crate::states::AlertState::Dismissed, 1).unwrap();
    house.told();
    house.zone.be_ill(false);
    house.asks_again();
    assert_eq!(house.told(), [(Verdict::Scam, false)]);
}

#[test]
fn it_is_not_asked_for_ever() {
    let mut house = House::new();
    house.zone.be_ill(true);
    let signed = delivered(&house.signer.sign("s1", "amazon.com", &mail(HARMLESS)));
    house.arrives(&signed);
    let id = house.account.id();
    let mut rounds = 0;
    let mut at = now();
    loop {
        // Seven hours are longer than any wait.
        at += 7 * 60 * 60;
        if house.store.take_unproven(&id, at).unwrap().is_empty() {
            break;
        }
        rounds += 1;
        assert!(rounds < 100);
    }
    assert_eq!(rounds, 16);
    assert_eq!(house.alerts(), [(Verdict::Doubtful, Outcome::CouldNotAsk)]);
}

#[test]
fn a_dead_server_delays_a_first_look_once() {
    let mut house = House::new();
    house.zone.be_dead(true);
    let begin = std::time::Instant::now();
    for number in 0..50 {
        let signed = house.signer.sign("s1", "amazon.com", &mail(&format!("{HARMLESS} {number}")));
        assert_eq!(house.arrives(&delivered(&signed)), Verdict::Doubtful);
    }
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
}

#[test]
fn an_acknowledgement_is_believed_by_its_signature_alone() {
    let mut house = House::new();
    house.arrives(&delivered(&mail(HARMLESS)));
    let alert = house.store.alerts(&[house.account.id()], 1).unwrap().remove(0).id;
    let at = now();
    let desks = [(Desk::Amazon, "<00112233445566778899aabbccddeeff@mail.example>".to_owned())];
    house.store.want_reports(alert, &desks, Form::Attached, at, at).unwrap();
    let slip =
        house.store.claim_report(Due::Sending, "me", &[house.account.id()], at).unwrap().expect("it is due");
    house.store.report_sending(slip.id, "me", at).unwrap();
    house.store.report_sent(slip.id, "me", Form::Attached, false, at).unwrap();

    let plain = mail("thank you for your report.")
        .replace("auto-confirm@amazon.com", "reportascam@amazon.com")
        .replace("Your Amazon.com order has shipped", "Re: Report of a message pretending to be Amazon");
    let signed = house.signer.sign("s1", "amazon.com", &plain);
    let stands = |house: &House| house.store.report_state(alert, Desk::Amazon).unwrap().unwrap();
    // Nobody signed it; somebody changed it; its key is not Amazon's.
    house.arrives(&delivered(&plain));
    house.arrives(&delivered(&signed.replace("thank you", "no thank you")));
    house.arrives(&delivered(&Signer::new().sign("s1", "amazon.com", &plain)));
    assert!(matches!(stands(&house), ReportState::Sent { .. }), "{:?}", stands(&house));
    house.arrives(&delivered(&signed));
    assert!(matches!(stands(&house), ReportState::Acknowledged { .. }), "{:?}", stands(&house));
}
