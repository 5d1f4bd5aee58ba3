//! What several tests share. Tests read files; the engine never does.
#![allow(dead_code, clippy::disallowed_methods)]

pub mod dice;
pub mod header;
pub mod letter;

use std::path::{Path, PathBuf};

use porchlight_engine::{AccountChange, Assessment, Context};

pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every `.eml` of a folder, in order.
pub fn messages(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
        .collect();
    files.sort();
    files
}

/// Every `.txt` of a folder, in order: text messages.
pub fn texts(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    files
}

/// Every fixture there is.
pub fn all_messages() -> Vec<PathBuf> {
    let folders = |folder: PathBuf| {
        let mut inside: Vec<PathBuf> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_dir())
            .collect();
        inside.sort();
        inside
    };
    let outer = folders(fixtures());
    let inner = outer.iter().flat_map(|folder| folders(folder.clone()));
    outer.iter().cloned().chain(inner).flat_map(|folder| messages(&folder)).collect()
}

/// Every language with mails of its own, in order: its folder.
pub fn languages() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(fixtures().join("languages"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// The stories and the mails of every language whose names begin so.
pub fn told_as(beginnings: &[&str]) -> Vec<PathBuf> {
    let mut files = messages(&fixtures().join("stories"));
    files.extend(languages().iter().flat_map(|folder| messages(folder)));
    files.retain(|file| beginnings.iter().any(|beginning| name(file).starts_with(beginning)));
    files
}

/// The mails that were new to the engine, in every language, whose names begin so.
pub fn first_sight(beginning: &str) -> Vec<PathBuf> {
    let mut files = all_messages();
    files.retain(|file| {
        file.components().any(|part| part.as_os_str() == "first-sight") && name(file).starts_with(beginning)
    });
    files
}

/// A fixture's folder and name, to be found again.
pub fn title(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    format!("{}/{}", folder.to_string_lossy(), name(path))
}

/// The change that a fixture named `…change-<kind>` tells of.
pub fn change(kind: &str) -> AccountChange {
    match kind {
        "password" => AccountChange::Password,
        "email" => AccountChange::Email,
        "phone" => AccountChange::Phone,
        "address" => AccountChange::Address,
        "two-step" => AccountChange::TwoStep,
        "sign-in" => AccountChange::SignIn,
        "device" => AccountChange::Device,
        "gift-card" => AccountChange::GiftCard,
        _ => panic!("{kind} is no change"),
    }
}

pub fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// The provider of the fixtures' inbox.
pub fn context() -> Context {
    Context { trusted_authserv_ids: vec!["mx.example.net".to_owned()], ..Context::default() }
}

/// The line in which that provider says that a message is of this domain; nothing where none is named.
pub fn proof(domain: &str) -> String {
    if domain.is_empty() {
        return String::new();
    }
    format!(
        "Authentication-Results: mx.example.net; dkim=pass header.i=@{domain} header.s=k1; \
         dmarc=pass header.from={domain}\r\n"
    )
}

/// The domain of the one address in From.
pub fn sender_domain(raw: &[u8]) -> Option<String> {
    let parsed = mail_parser::MessageParser::default().parse(raw)?;
    let address = parsed.from()?.first()?.address()?.to_ascii_lowercase();
    address.rsplit_once('@').map(|(_, domain)| domain.to_owned())
}

pub fn signals(assessment: &Assessment) -> Vec<String> {
    [&assessment.claim.evidence, &assessment.proof.evidence, &assessment.ask.evidence]
        .into_iter()
        .flatten()
        .map(|evidence| evidence.signal.clone())
        .collect()
}
