//! Documents (PDF, ISO 32000-1): their words, links and codes.
//!
//! Written for this one purpose. The libraries that read documents unpack their tables and streams of objects
//! without a bound, look for the end of a broken stream again and again, or bring randomness along; here
//! every byte that is read or unpacked is paid for from one budget. Not read: documents that are locked, fonts
//! that keep the meaning of their codes to themselves, forms of XFA, files inside.

mod file;
mod filter;
mod font;
mod image;
mod lexer;
mod page;

use std::collections::BTreeSet;

use super::{Budget, Inside, code, picture};
use crate::message::limits::{Limit, Limits};
use file::{File, Object};
use filter::Data;
use lexer::{Dict, Value};

/// Pages of pages of pages.
const MAX_TREE: usize = 20;
const MAX_LINKS: usize = 300;

/// The pictures of a document that was read, where codes may be.
pub(crate) struct Pictures<'a> {
    file: File<'a>,
    numbers: Vec<u32>,
}

/// A document's words and links. Its pictures cost more than all the rest: the caller says whether they matter.
pub(crate) fn read<'a>(
    bytes: &'a [u8],
    budget: &mut Budget,
    limits: &mut Limits,
) -> (Inside, Option<Pictures<'a>>) {
    let mut inside = Inside::default();
    let file = File::read(bytes, budget, limits);
    if file.trailer.contains_key(b"Encrypt".as_slice()) {
        limits.hit(Limit::FileLocked);
        return (inside, None);
    }
    let mut catalog = file.dict(&file.trailer, b"Root", budget);
    let mut aside = String::new();
    for number in file.numbers() {
        let Some(object) = file.object(number, budget) else { continue };
        notice(&object.value, &mut inside, &mut aside, budget);
        let is_catalog =
            |dict: &&Dict| dict.get(b"Type".as_slice()).and_then(Value::name) == Some(b"Catalog");
        if catalog.is_none() {
            catalog = object.value.dict().filter(is_catalog).cloned();
        }
    }
    let mut reader = page::Reader::new(&file);
    if let Some(Value::Reference(root)) =
        catalog.as_ref().and_then(|catalog| catalog.get(b"Pages".as_slice()))
    {
        let mut seen = BTreeSet::new();
        pages(*root, &Dict::new(), &file, &mut reader, &mut seen, budget, limits, 0);
    }
    inside.text = std::mem::take(&mut reader.text);
    inside.text.push_str(&aside);
    let numbers = std::mem::take(&mut reader.pictures);
    if budget.steps == 0 || budget.inflate == 0 {
        limits.hit(Limit::FileTooLarge);
    }
    drop(reader);
    let pictures = (!numbers.is_empty()).then_some(Pictures { file, numbers });
    (inside, pictures)
}

impl Pictures<'_> {
    /// What the codes in them say.
    pub(crate) fn codes(&self, budget: &mut Budget, limits: &mut Limits) -> Inside {
        let mut inside = Inside::default();
        for number in &self.numbers {
            let Some(object) = self.file.object(*number, budget) else { continue };
            for code in codes(&object, &self.file, budget, limits) {
                if !inside.codes.contains(&code) {
                    inside.codes.push(code);
                }
            }
        }
        if budget.steps == 0 || budget.inflate == 0 {
            limits.hit(Limit::FileTooLarge);
        }
        inside
    }
}

/// Walks the tree of pages. Fonts and pictures may be named once for many pages (§7.7.3.4).
#[allow(clippy::too_many_arguments)]
fn pages(
    number: u32,
    inherited: &Dict,
    file: &File<'_>,
    reader: &mut page::Reader<'_, '_>,
    seen: &mut BTreeSet<u32>,
    budget: &mut Budget,
    limits: &mut Limits,
    depth: usize,
) {
    if depth > MAX_TREE || !seen.insert(number) {
        return;
    }
    let Some(Value::Dict(node)) = file.object(number, budget).map(|object| object.value) else { return };
    let own = file.dict(&node, b"Resources", budget);
    let resources = own.as_ref().unwrap_or(inherited);
    if let Some(Value::List(kids)) = file.get(&node, b"Kids", budget) {
        for kid in kids {
            if let Value::Reference(kid) = kid {
                pages(kid, resources, file, reader, seen, budget, limits, depth + 1);
            }
        }
        return;
    }
    if budget.pages == 0 {
        limits.hit(Limit::FileTooLarge);
        return;
    }
    budget.pages -= 1;
    reader.page(&node, resources, budget, limits);
}

/// What is no page's: addresses that are clicked (§12.6.4.7), what stands in fields and notes (§12.5, §12.7).
/// Looked for in every object, so that no broken tree hides one. The reader bounds how deep an object is.
fn notice(value: &Value, inside: &mut Inside, aside: &mut String, budget: &mut Budget) {
    match value {
        Value::List(list) => {
            list.iter().for_each(|value| notice(value, inside, aside, budget));
        }
        Value::Dict(dict) => {
            if let Some(address) = dict.get(b"URI".as_slice()).and_then(Value::text)
                && inside.links.len() < MAX_LINKS
            {
                let address = font::plain(address);
                if !inside.links.contains(&address) {
                    inside.links.push(address);
                }
            }
            inside.runs |= dict.get(b"S".as_slice()).and_then(Value::name) == Some(b"Launch");
            let is_note = dict.get(b"Subtype".as_slice()).and_then(Value::name).is_some_and(|kind| {
                matches!(kind, b"Widget" | b"FreeText" | b"Text" | b"Stamp" | b"Link" | b"Popup")
            });
            if is_note || dict.contains_key(b"FT".as_slice()) {
                for key in [b"Contents".as_slice(), b"V", b"TU", b"CA"] {
                    let Some(text) = dict.get(key).and_then(Value::text) else { continue };
                    let text = font::plain(text);
                    if text.len() < budget.letters {
                        budget.letters -= text.len();
                        aside.push_str(&text);
                        aside.push('\n');
                    }
                }
            }
            dict.values().for_each(|value| notice(value, inside, aside, budget));
        }
        _ => {}
    }
}

/// The codes in a picture on a page.
fn codes(object: &Object<'_>, file: &File<'_>, budget: &mut Budget, limits: &mut Limits) -> Vec<String> {
    let Some(shape) = image::Shape::of(&object.value, file, budget) else { return Vec::new() };
    // What is too large is not unpacked: the pictures after it are still wanted. A JPEG says itself how large it is.
    if !shape.is_jpeg && !picture::admit(shape.width, shape.height, budget, limits) {
        return Vec::new();
    }
    let gray = match file.data(object, budget, limits) {
        Some(Data::Jpeg(bytes)) => return picture::read(&bytes, budget, limits).codes,
        Some(data) => image::gray(&object.value, data, &shape, file, budget, limits),
        None => None,
    };
    gray.map(|gray| code::find(&gray, budget)).unwrap_or_default()
}
