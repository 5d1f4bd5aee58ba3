//! Tests only: a name server on loopback that plays Amazon's zone with keys of our own, and writes down what it is
//! asked; and a signer with those keys. The keys beside this file protect nothing.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mail_auth::common::crypto::{Ed25519Key, RsaKey, Sha256, SigningKey};
use mail_auth::common::headers::HeaderWriter;
use mail_auth::dkim::{Canonicalization, DkimSigner, Done};
use mail_auth::hickory_resolver::proto::op::{Message, MessageType, ResponseCode};
use mail_auth::hickory_resolver::proto::rr::rdata::TXT;
use mail_auth::hickory_resolver::proto::rr::{RData, Record};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;

use super::Dns;

/// What is said to a question; to a name that nobody told of, "there is none".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Says {
    Text(String),
    Trouble,
}

#[derive(Debug, Default)]
struct Known {
    names: BTreeMap<String, Says>,
    asked: Vec<String>,
    is_dead: bool,
    is_ill: bool,
}

/// The name server.
#[derive(Debug)]
pub(crate) struct Zone {
    address: SocketAddr,
    known: Arc<Mutex<Known>>,
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Zone {
    pub(crate) fn new() -> Zone {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let address = socket.local_addr().unwrap();
        let (known, ends) = (Arc::<Mutex<Known>>::default(), Arc::<AtomicBool>::default());
        let (ours, until) = (Arc::clone(&known), Arc::clone(&ends));
        let thread = std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while !until.load(Ordering::Relaxed) {
                let Ok((octets, from)) = socket.recv_from(&mut buffer) else { continue };
                if let Some(answer) = answer(&buffer[..octets], &mut ours.lock().unwrap()) {
                    socket.send_to(&answer, from).unwrap();
                }
            }
        });
        Zone { address, known, ends, thread: Some(thread) }
    }

    pub(crate) fn dns(&self) -> Dns {
        Dns::Server(self.address)
    }

    pub(crate) fn tell(&self, name: &str, says: Says) {
        self.known.lock().unwrap().names.insert(name.to_owned(), says);
    }

    /// A key as `selector._domainkey.domain.`
    pub(crate) fn publish(&self, selector: &str, domain: &str, record: &str) {
        self.tell(&format!("{selector}._domainkey.{domain}."), Says::Text(record.to_owned()));
    }

    /// Says nothing more, to nobody; or does again.
    pub(crate) fn be_dead(&self, is_dead: bool) {
        self.known.lock().unwrap().is_dead = is_dead;
    }

    /// Has trouble with every name; or not any more.
    pub(crate) fn be_ill(&self, is_ill: bool) {
        self.known.lock().unwrap().is_ill = is_ill;
    }

    /// Every name that was asked for, in lower case.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.known.lock().unwrap().asked.clone()
    }
}

impl Drop for Zone {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
    }
}

fn answer(question: &[u8], known: &mut Known) -> Option<Vec<u8>> {
    let question = Message::from_vec(question).ok()?;
    let query = question.queries.first()?.clone();
    let name = query.name().to_ascii().to_lowercase();
    known.asked.push(name.clone());
    if known.is_dead {
        return None;
    }
    let mut answer = Message::response(question.metadata.id, question.metadata.op_code);
    answer.metadata.message_type = MessageType::Response;
    answer.metadata.recursion_available = true;
    answer.queries = vec![query.clone()];
    match known.names.get(&name) {
        _ if known.is_ill => answer.metadata.response_code = ResponseCode::ServFail,
        Some(Says::Trouble) => answer.metadata.response_code = ResponseCode::ServFail,
        None => answer.metadata.response_code = ResponseCode::NXDomain,
        Some(Says::Text(text)) => {
            let mut pieces: Vec<&[u8]> = text.as_bytes().chunks(255).collect();
            if pieces.is_empty() {
                pieces.push(b"");
            }
            let data = RData::TXT(TXT::from_bytes(pieces));
            answer.answers = vec![Record::from_rdata(query.name().clone(), 300, data)];
        }
    }
    Some(answer.to_vec().unwrap())
}

/// Signs as a domain does, with a new key of its own.
pub(crate) struct Signer {
    key: Vec<u8>,
    /// What the domain publishes.
    pub record: String,
}

impl Signer {
    pub(crate) fn new() -> Signer {
        let key = Ed25519Key::generate_pkcs8().unwrap();
        let public = STANDARD.encode(Ed25519Key::from_pkcs8_der(&key).unwrap().public_key());
        Signer { key, record: format!("v=DKIM1; k=ed25519; p={public}") }
    }

    pub(crate) fn sign(&self, selector: &str, domain: &str, mail: &str) -> String {
        self.sign_with(selector, domain, mail, &SIGNED, |signer| signer)
    }

    pub(crate) fn sign_with(
        &self,
        selector: &str,
        domain: &str,
        mail: &str,
        headers: &[&str],
        how: impl FnOnce(DkimSigner<Ed25519Key, Done>) -> DkimSigner<Ed25519Key, Done>,
    ) -> String {
        let key = Ed25519Key::from_pkcs8_der(&self.key).unwrap();
        seal(key, selector, domain, mail, headers, how)
    }
}

/// The lines that Amazon signs, and more.
pub(crate) const SIGNED: [&str; 6] = ["From", "To", "Subject", "Date", "MIME-Version", "Content-Type"];

/// Signs with one of the RSA keys. Returns the mail and the record.
pub(crate) fn sign_with_rsa(pem: &str, selector: &str, domain: &str, mail: &str) -> (String, String) {
    let der = PrivateKeyDer::from_pem_slice(pem.as_bytes()).unwrap();
    let key = RsaKey::<Sha256>::from_key_der(der).unwrap();
    let record = format!("v=DKIM1; p={}", STANDARD.encode(key.public_key()));
    (seal(key, selector, domain, mail, &SIGNED, |signer| signer), record)
}

fn seal<K: SigningKey>(
    key: K,
    selector: &str,
    domain: &str,
    mail: &str,
    headers: &[&str],
    how: impl FnOnce(DkimSigner<K, Done>) -> DkimSigner<K, Done>,
) -> String {
    let signer = DkimSigner::from_key(key)
        .domain(domain)
        .selector(selector)
        .headers(headers.iter().copied())
        .header_canonicalization(Canonicalization::Relaxed)
        .body_canonicalization(Canonicalization::Relaxed);
    let signature = how(signer).sign(mail.as_bytes()).unwrap();
    format!("{}{mail}", signature.to_header())
}
