//! Against servers of the test's own, on this computer: one for HTTPS, whatever the host, and one for names.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::{Arc, Mutex};

use hickory_resolver::proto::op::{Message, ResponseCode};
use hickory_resolver::proto::rr::rdata::{MX, SRV};
use hickory_resolver::proto::rr::{Name, RData, Record};
use native_tls::{Identity, TlsAcceptor};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};

use super::*;
use crate::account::Security;

/// What the HTTPS server does when it is asked for `host/path`.
#[derive(Clone)]
enum Answer {
    Text(String),
    /// Status and, for a redirect, where to.
    Status(u16, &'static str),
    /// One octet of the answer each 50 ms.
    Drip(String),
    /// Takes the question and says nothing.
    Silence,
    /// Far more than anybody wants.
    Endless,
}

type Pages = BTreeMap<&'static str, Answer>;

/// Both servers, and what they were asked.
struct World {
    means: Means,
    asked: Arc<Mutex<Vec<String>>>,
}

impl World {
    fn new(pages: &[(&'static str, Answer)], records: Vec<Record>) -> World {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (roots, acceptor) = certificate();
        let pages = pages.iter().cloned().collect();
        let https_at = https(acceptor, pages, asked.clone());
        let dns_at = names(records, asked.clone());
        World { means: Means { roots: Some(roots), https_at: Some(https_at), dns_at: Some(dns_at) }, asked }
    }

    fn look(&self, address: &str, seconds: u64) -> (Discovery, Vec<Progress>) {
        let mut steps = Vec::new();
        let total = Duration::from_secs(seconds);
        let found = discover_with(address, &self.means, total, &AtomicBool::new(false), &mut |step| {
            steps.push(step);
        });
        (found.unwrap(), steps)
    }

    fn found(&self, address: &str) -> Found {
        match self.look(address, 10) {
            (Discovery::Found(found), _) => *found,
            (other, steps) => panic!("{other:?} {steps:?}"),
        }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

const HOSTS: [&str; 6] = [
    "autoconfig.family.example",
    "family.example",
    "autoconfig.thunderbird.net",
    "settings.hoster.example",
    "autoconfig.xn--bcher-kva.example",
    "xn--bcher-kva.example",
];

/// A throw-away authority, and a server of its for all the hosts of these tests.
fn certificate() -> (Vec<Vec<u8>>, TlsAcceptor) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.distinguished_name.push(DnType::CommonName, "Porchlight test authority");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let authority_key = KeyPair::generate().unwrap();
    let root = authority.self_signed(&authority_key).unwrap();
    let issuer = Issuer::new(authority, authority_key);
    let mut server = CertificateParams::new(HOSTS.map(str::to_owned).to_vec()).unwrap();
    server.distinguished_name.push(DnType::CommonName, "family.example");
    let key = KeyPair::generate().unwrap();
    let chain = server.signed_by(&key, &issuer).unwrap().pem() + root.pem().as_str();
    let identity = Identity::from_pkcs8(chain.as_bytes(), key.serialize_pem().as_bytes()).unwrap();
    (vec![root.der().to_vec()], TlsAcceptor::new(identity).unwrap())
}

fn https(acceptor: TlsAcceptor, pages: Pages, asked: Arc<Mutex<Vec<String>>>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for tcp in listener.incoming().map_while(|tcp| tcp.ok()) {
            let (acceptor, pages, asked) = (acceptor.clone(), pages.clone(), asked.clone());
            // A client that goes away is its own affair.
            std::thread::spawn(move || drop(serve(&acceptor, tcp, &pages, &asked)));
        }
    });
    at
}

fn serve(
    acceptor: &TlsAcceptor,
    tcp: TcpStream,
    pages: &Pages,
    asked: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut tls = acceptor.accept(tcp).map_err(std::io::Error::other)?;
    let (mut request, mut octet) = (Vec::new(), [0]);
    while !request.ends_with(b"\r\n\r\n") {
        if tls.read(&mut octet)? == 0 {
            return Ok(());
        }
        request.push(octet[0]);
    }
    let request = String::from_utf8(request).unwrap();
    asked.lock().unwrap().push(request.clone());
    let path = request.split(' ').nth(1).unwrap();
    let host = request.lines().find_map(|line| line.to_lowercase().strip_prefix("host: ").map(str::to_owned));
    let page = pages.get(format!("{}{path}", host.unwrap()).as_str());
    let head = |length: usize| format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
    match page.unwrap_or(&Answer::Status(404, "")) {
        Answer::Text(text) => write!(tls, "{}{text}", head(text.len()))?,
        Answer::Status(status, to) => {
            write!(tls, "HTTP/1.1 {status} X\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n")?;
        }
        Answer::Drip(text) => {
            for octet in format!("{}{text}", head(text.len())).bytes() {
                tls.write_all(&[octet])?;
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        Answer::Silence => std::thread::sleep(Duration::from_secs(60)),
        Answer::Endless => {
            tls.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
            loop {
                tls.write_all(&[b' '; 4096])?;
            }
        }
    }
    tls.shutdown()
}

fn names(records: Vec<Record>, asked: Arc<Mutex<Vec<String>>>) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let at = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut datagram = [0; 4096];
        while let Ok((length, from)) = socket.recv_from(&mut datagram) {
            let question = Message::from_vec(&datagram[..length]).unwrap();
            let mut answer = question.clone().into_response();
            let query = question.queries[0].clone();
            asked.lock().unwrap().push(format!("{} {}", query.query_type(), query.name()));
            let name = query.name().to_lowercase();
            for record in &records {
                if record.name == name && record.record_type() == query.query_type() {
                    answer.add_answer(record.clone());
                }
            }
            if answer.answers.is_empty() {
                answer.metadata.response_code = ResponseCode::NXDomain;
            }
            socket.send_to(&answer.to_vec().unwrap(), from).unwrap();
        }
    });
    at
}

fn record(name: &str, data: RData) -> Record {
    Record::from_rdata(Name::from_ascii(name).unwrap(), 60, data)
}

fn mx(preference: u16, host: &str) -> Record {
    record("family.example.", RData::MX(MX::new(preference, Name::from_ascii(host).unwrap())))
}

fn srv(service: &str, priority: u16, weight: u16, host: &str, port: u16) -> Record {
    let target = Name::from_ascii(host).unwrap();
    let data = SRV::new(priority, weight, port, target);
    record(&format!("{service}._tcp.family.example."), RData::SRV(data))
}

/// A settings file with one IMAP server.
fn settings(host: &str, socket: &str) -> Answer {
    Answer::Text(format!(
        "<clientConfig version=\"1.1\"><emailProvider id=\"x\"><incomingServer type=\"imap\">\
         <hostname>{host}</hostname><port>993</port><socketType>{socket}</socketType>\
         <username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication>\
         </incomingServer></emailProvider></clientConfig>"
    ))
}

const AUTOCONFIG: &str = "autoconfig.family.example/mail/config-v1.1.xml";
const WELL_KNOWN: &str = "family.example/.well-known/autoconfig/mail/config-v1.1.xml";
const ISPDB: &str = "autoconfig.thunderbird.net/v1.1/family.example";

fn outcomes(steps: &[Progress]) -> Vec<(Place, Outcome)> {
    steps.iter().map(|step| (step.place, step.outcome)).collect()
}

#[test]
fn the_domains_own_word_comes_first() {
    let world = World::new(
        &[
            (AUTOCONFIG, settings("imap.family.example", "SSL")),
            (WELL_KNOWN, settings("second.family.example", "SSL")),
            (ISPDB, settings("third.family.example", "SSL")),
        ],
        vec![mx(10, "aspmx.l.google.com.")],
    );
    let found = world.found("Grace@Family.Example");
    assert_eq!((found.place, found.host.as_str()), (Place::Autoconfig, "autoconfig.family.example"));
    assert_eq!(found.imap.host, "imap.family.example");
    assert_eq!((found.imap.port, found.imap.security), (993, Security::Tls));
    assert_eq!((found.user.as_str(), found.sign_in), ("Grace", SignIn::Password));
    assert!(!found.elsewhere && found.provider.is_none());
    // Mozilla was not told of the domain.
    assert!(world.asked().iter().all(|asked| !asked.contains("thunderbird")), "{:?}", world.asked());
}

#[test]
fn each_place_is_asked_in_its_turn() {
    for (pages, records, place, host) in [
        (
            vec![(WELL_KNOWN, settings("w.family.example", "SSL"))],
            vec![],
            Place::WellKnown,
            "w.family.example",
        ),
        (vec![(ISPDB, settings("i.family.example", "SSL"))], vec![], Place::Ispdb, "i.family.example"),
        (
            vec![("autoconfig.thunderbird.net/v1.1/hoster.example", settings("m.hoster.example", "SSL"))],
            vec![mx(20, "x.other.example."), mx(10, "mx1.hoster.example.")],
            Place::Mx,
            "m.hoster.example",
        ),
        (vec![], vec![mx(10, "in1-smtp.messagingengine.com.")], Place::Mx, "imap.fastmail.com"),
        (vec![], vec![srv("_imaps", 1, 1, "s.family.example.", 993)], Place::Srv, "s.family.example"),
    ] {
        let found = World::new(&pages, records).found("grace@family.example");
        assert_eq!((found.place, found.imap.host.as_str()), (place, host));
    }
}

#[test]
fn a_known_provider_behind_the_domain_is_recognised() {
    let found = World::new(&[], vec![mx(10, "mx01.mail.icloud.com.")]).found("grace@family.example");
    assert_eq!(found.provider.map(|provider| provider.id), Some("icloud"));
    assert_eq!((found.user.as_str(), found.sign_in), ("grace@family.example", SignIn::AppPassword));
    assert_eq!(found.host, "mx01.mail.icloud.com");
    assert_eq!(found.smtp.map(|smtp| smtp.port), Some(587));
    assert!(!found.elsewhere);
    // Also where the domain itself names the provider's server: an app password is needed all the same.
    let named = World::new(&[(AUTOCONFIG, settings("imap.gmail.com", "SSL"))], vec![]);
    let found = named.found("grace@family.example");
    assert_eq!((found.sign_in, found.elsewhere), (SignIn::AppPassword, false));
}

#[test]
fn a_server_of_somebody_else_is_said_to_be_elsewhere() {
    let world = World::new(&[(ISPDB, settings("imap.hoster.example", "SSL"))], vec![]);
    assert!(world.found("grace@family.example").elsewhere);
}

#[test]
fn services_are_chosen_as_their_records_say() {
    let world = World::new(
        &[],
        vec![
            srv("_imap", 1, 1, "start.family.example.", 143),
            srv("_imaps", 20, 9, "spare.family.example.", 993),
            srv("_imaps", 10, 1, "light.family.example.", 993),
            srv("_imaps", 10, 5, "heavy.family.example.", 1993),
            srv("_submissions", 0, 0, ".", 0),
            srv("_submission", 1, 1, "send.family.example.", 587),
        ],
    );
    let found = world.found("grace@family.example");
    assert_eq!((found.imap.host.as_str(), found.imap.port), ("heavy.family.example", 1993));
    let smtp = found.smtp.unwrap();
    assert_eq!((smtp.host.as_str(), smtp.security), ("send.family.example", Security::StartTls));
    assert_eq!(found.user, "grace@family.example");
}

#[test]
fn a_server_without_tls_is_not_offered() {
    let world = World::new(&[(AUTOCONFIG, settings("imap.family.example", "plain"))], vec![]);
    let (found, steps) = world.look("grace@family.example", 10);
    assert_eq!(found, Discovery::NotFound);
    assert!(outcomes(&steps).contains(&(Place::Autoconfig, Outcome::Unusable)), "{steps:?}");
}

#[test]
fn it_may_lead_elsewhere_but_only_over_https() {
    let elsewhere = "https://settings.hoster.example/family.xml";
    let page = ("settings.hoster.example/family.xml", settings("imap.family.example", "SSL"));
    let world = World::new(&[(AUTOCONFIG, Answer::Status(302, elsewhere)), page.clone()], vec![]);
    assert_eq!(world.found("grace@family.example").imap.host, "imap.family.example");

    for to in [
        "http://settings.hoster.example/family.xml",
        "https://autoconfig.family.example/mail/config-v1.1.xml",
    ] {
        let world = World::new(&[(AUTOCONFIG, Answer::Status(302, to)), page.clone()], vec![]);
        let (found, steps) = world.look("grace@family.example", 10);
        assert_eq!(found, Discovery::NotFound, "{to}");
        assert!(outcomes(&steps).contains(&(Place::Autoconfig, Outcome::Unusable)), "{to} {steps:?}");
    }
}

#[test]
fn nobody_believes_a_certificate_of_nobody() {
    let world = World::new(&[(AUTOCONFIG, settings("imap.family.example", "SSL"))], vec![]);
    let stranger = World::new(&[], vec![]);
    let world = World { means: Means { roots: stranger.means.roots, ..world.means }, asked: world.asked };
    let (found, steps) = world.look("grace@family.example", 10);
    assert_eq!(found, Discovery::NotFound);
    assert!(outcomes(&steps).contains(&(Place::Autoconfig, Outcome::Unreachable)), "{steps:?}");
    assert!(!world.asked().iter().any(|asked| asked.starts_with("GET")));
}

/// Neither the local part, nor a cookie, nor what program or person asks in more than a word.
#[test]
fn only_the_domain_leaves_the_machine() {
    let world = World::new(&[], vec![]);
    let (found, _) = world.look("very-secret-name@family.example", 10);
    assert_eq!(found, Discovery::NotFound);
    let asked = world.asked();
    // Three over HTTPS, MX, and two services.
    assert!(asked.len() >= 6, "{asked:?}");
    for question in asked {
        assert!(!question.to_lowercase().contains("secret"), "{question}");
        assert!(question.contains("family.example"), "{question}");
        assert!(!question.to_lowercase().contains("cookie"), "{question}");
    }
}

#[test]
fn every_step_is_seen_to_begin_and_to_end() {
    let (_, steps) = World::new(&[], vec![]).look("grace@family.example", 10);
    let seen = outcomes(&steps);
    for place in Place::ALL.into_iter().filter(|place| *place != Place::Table) {
        let of_place: Vec<Outcome> =
            seen.iter().filter(|(seen, _)| *seen == place).map(|(_, outcome)| *outcome).collect();
        assert_eq!(of_place, [Outcome::Asking, Outcome::Nothing], "{place:?}");
    }
}

#[test]
fn a_domain_in_another_script_is_asked_for_as_the_network_knows_it() {
    let page =
        ("autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml", settings("imap.%EMAILDOMAIN%", "SSL"));
    let found = World::new(&[page], vec![]).found("grace@BÜCHER.example");
    assert_eq!(found.imap.host, "imap.xn--bcher-kva.example");
}

#[test]
fn a_provider_of_the_table_needs_no_network() {
    let world = World::new(&[], vec![]);
    let found = world.found("grace@web.de");
    assert_eq!((found.place, found.user.as_str()), (Place::Table, "grace"));
    assert!(!found.elsewhere);
    assert!(world.asked().is_empty());
}

/// However they stall, the whole takes no longer than it may, and the other places are still heard.
#[test]
fn servers_that_stall_cost_their_share_alone() {
    let Answer::Text(text) = settings("imap.family.example", "SSL") else { panic!() };
    let world = World::new(
        &[(AUTOCONFIG, Answer::Drip(text)), (WELL_KNOWN, Answer::Silence)],
        vec![srv("_imaps", 1, 1, "s.family.example.", 993)],
    );
    let begun = Instant::now();
    let (found, steps) = world.look("grace@family.example", 6);
    assert!(begun.elapsed() < Duration::from_secs(6), "{:?}", begun.elapsed());
    assert!(matches!(found, Discovery::Found(found) if found.place == Place::Srv), "{steps:?}");
    let seen = outcomes(&steps);
    assert!(seen.contains(&(Place::Autoconfig, Outcome::TimedOut)), "{seen:?}");
    assert!(seen.contains(&(Place::WellKnown, Outcome::TimedOut)), "{seen:?}");
}

/// Nobody answers at all: packets go nowhere.
#[test]
fn a_dead_network_ends_in_time() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let deaf = UdpSocket::bind("127.0.0.1:0").unwrap();
    let means = Means {
        roots: None,
        https_at: Some(silent.local_addr().unwrap()),
        dns_at: Some(deaf.local_addr().unwrap()),
    };
    let begun = Instant::now();
    let total = Duration::from_secs(2);
    let found =
        discover_with("grace@family.example", &means, total, &AtomicBool::new(false), &mut |_| {}).unwrap();
    assert_eq!(found, Discovery::NotFound);
    assert!(begun.elapsed() < total + Duration::from_millis(500), "{:?}", begun.elapsed());
}

#[test]
fn an_endless_answer_is_given_up() {
    let world = World::new(&[(AUTOCONFIG, Answer::Endless)], vec![]);
    let (found, steps) = world.look("grace@family.example", 10);
    assert_eq!(found, Discovery::NotFound);
    assert!(outcomes(&steps).contains(&(Place::Autoconfig, Outcome::Unusable)), "{steps:?}");
}

#[test]
fn it_ends_when_it_is_told_to() {
    let world = World::new(&[(AUTOCONFIG, Answer::Silence)], vec![]);
    let cancel = AtomicBool::new(false);
    let begun = Instant::now();
    let found = discover_with("grace@family.example", &world.means, TOTAL, &cancel, &mut |step| {
        if step.place == Place::WellKnown && step.outcome != Outcome::Asking {
            cancel.store(true, Ordering::Relaxed);
        }
    });
    assert_eq!(found.unwrap(), Discovery::Cancelled);
    assert!(begun.elapsed() < TOTAL / 3, "{:?}", begun.elapsed());
}

#[test]
fn what_is_no_address_is_refused() {
    for address in [
        "",
        "grace",
        "@family.example",
        "grace@",
        "grace@localhost",
        "grace@192.0.2.1",
        "grace@[::1]",
        "grace@fam ily.example",
        "grace@family.example/x",
        "gr\nace@family.example",
        "grace@family..example",
    ] {
        let mut steps = 0;
        let result = discover(address, &AtomicBool::new(false), &mut |_| steps += 1);
        assert_eq!(result.unwrap_err().code, Code::BadSettings, "{address}");
        assert_eq!(steps, 0);
    }
}
