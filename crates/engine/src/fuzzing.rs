//! Ways into the inside, for `fuzz/` and the test that replays what it kept: a fuzzer that has to write a whole
//! message around every link and every picture seldom gets as far as the reader of links or pictures.
//!
//! Plain data in and out, and no promise to anybody else.

use crate::message::html::{self, Page};
use crate::message::inside::{self, Budget, File, Inside};
use crate::message::limits::Limits;
use crate::message::{self, Link, link, safe};
use crate::proof::{authres, provider};
use crate::{Context, Outcome};

/// A link, as it is judged and as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub host: String,
    pub site: String,
    pub is_web: bool,
    pub shown: String,
}

/// Reads a link as it stands on a page.
pub fn link(href: &str) -> Reading {
    let link = Link::new(href, String::new());
    let shown = safe::link(&link);
    Reading { is_web: link.is_web(), host: link.host, site: link.site, shown }
}

/// The addresses that stand in a text.
pub fn links_in(text: &str) -> Vec<&str> {
    link::in_text(text)
}

/// A piece of text as it is shown.
pub fn shown(text: &str) -> String {
    safe::text(text)
}

/// Reads one `Authentication-Results`, with and without a name: how many results each way.
pub fn authentication_results(value: &str) -> [Option<usize>; 2] {
    [
        authres::parse(value).map(|read| read.results.len()),
        authres::parse_nameless(value).map(|results| results.len()),
    ]
}

/// What the provider is taken to have said, by a header block alone, and the line it said it in.
pub fn provider(block: &[u8], context: &Context) -> (Outcome, String) {
    let read = provider::read(&message::read(block), context);
    (read.outcome, read.excerpt)
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub text: String,
    pub links: Vec<String>,
    pub codes: Vec<String>,
    pub limits: Vec<&'static str>,
}

/// Reads an attached file by its own first bytes; what is no file of a known kind is read as a page.
pub fn attachment(bytes: &[u8]) -> Found {
    let mut limits = Limits::default();
    let mut budget = Budget::default();
    let words = || String::from_utf8_lossy(bytes);
    let Inside { text, links, codes, .. } = match File::of("", "", bytes) {
        File::Pdf => {
            let (inside, pictures) = inside::pdf(bytes, &mut budget, &mut limits);
            let codes = pictures.map(|pictures| pictures.codes(&mut budget, &mut limits).codes);
            Inside { codes: codes.unwrap_or_default(), ..inside }
        }
        File::Picture => inside::picture(bytes, &mut budget, &mut limits),
        File::Calendar => inside::calendar(&words(), &mut limits),
        File::Page | File::Other => {
            let Page { text, links, forms, .. } = html::read(&words(), &mut limits);
            let links = links.into_iter().map(|link| link.href).chain(forms).collect();
            Inside { text, links, ..Inside::default() }
        }
    };
    Found { text, links, codes, limits: limits.ids() }
}
