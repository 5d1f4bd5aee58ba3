//! Documents (PDF, ISO 32000-1): their words, links and codes.
//!
//! Written for this one purpose. The libraries that read documents unpack their tables and streams of objects
//! without a bound, look for the end of a broken stream again and again, or bring randomness along; here
//! every byte that is read or unpacked is paid for from one budget. Not read: documents that are locked, fonts
//! that keep the meaning of their codes to themselves, forms of XFA, files inside.

mod file;
mod filter;
mod font;
mod lexer;
mod page;

use std::collections::BTreeSet;

use super::gray::{Gray, Shrink, luma};
use super::{Budget, Inside, code, picture};
use crate::message::limits::{Limit, Limits};
use file::{File, Object};
use filter::Data;
use lexer::{Dict, Value};

/// Pages of pages of pages.
const MAX_TREE: usize = 20;
const MAX_LINKS: usize = 300;

pub(in crate::message) fn read(bytes: &[u8], budget: &mut Budget, limits: &mut Limits) -> Inside {
    let mut inside = Inside::default();
    let file = File::read(bytes, budget, limits);
    if file.trailer.contains_key(b"Encrypt".as_slice()) {
        limits.hit(Limit::FileLocked);
        return inside;
    }
    let mut catalog = file.dict(&file.trailer, b"Root", budget);
    let mut aside = String::new();
    for number in file.numbers() {
        let Some(object) = file.object(number, budget) else { continue };
        notice(&object.value, &mut inside, &mut aside, budget, 0);
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
    for number in reader.pictures {
        if let Some(object) = file.object(number, budget) {
            for code in codes(&object, &file, budget, limits) {
                if !inside.codes.contains(&code) {
                    inside.codes.push(code);
                }
            }
        }
    }
    if budget.steps == 0 || budget.inflate == 0 {
        limits.hit(Limit::FileTooLarge);
    }
    inside
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
/// Looked for in every object, so that no broken tree hides one.
fn notice(value: &Value, inside: &mut Inside, aside: &mut String, budget: &mut Budget, depth: usize) {
    match value {
        Value::List(list) => {
            list.iter().for_each(|value| notice(value, inside, aside, budget, depth + 1));
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
            dict.values().for_each(|value| notice(value, inside, aside, budget, depth + 1));
        }
        _ => {}
    }
}

/// The codes in a picture on a page.
fn codes(object: &Object<'_>, file: &File<'_>, budget: &mut Budget, limits: &mut Limits) -> Vec<String> {
    let Some(dict) = object.value.dict() else { return Vec::new() };
    let size = |key: &[u8], short: &[u8], budget: &mut Budget| {
        file.get(dict, key, budget).or_else(|| file.get(dict, short, budget)).and_then(|value| value.whole())
    };
    let (width, height) =
        (size(b"Width", b"W", budget).unwrap_or(0), size(b"Height", b"H", budget).unwrap_or(0));
    let bits = size(b"BitsPerComponent", b"BPC", budget).unwrap_or(1);
    if width == 0 || height == 0 {
        return Vec::new();
    }
    match file.data(object, budget, limits) {
        Some(Data::Jpeg(bytes)) => picture::read(&bytes, budget, limits).codes,
        Some(Data::Plain(data)) if picture::admit(width, height, budget, limits) => {
            let Some(shades) = Shades::of(dict, file, budget, limits) else { return Vec::new() };
            gray(&data, width, height, bits, &shades)
                .map(|gray| code::find(&gray, budget))
                .unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// What the numbers of a picture mean (§8.6).
enum Shades {
    Gray,
    Rgb,
    /// One brightness for each number.
    Palette(Vec<u8>),
}

impl Shades {
    fn of(dict: &Dict, file: &File<'_>, budget: &mut Budget, limits: &mut Limits) -> Option<Shades> {
        match file.get(dict, b"ColorSpace", budget) {
            Some(space) => Shades::space(&space, file, budget, limits, 0),
            // A mask has none.
            None => Some(Shades::Gray),
        }
    }

    fn space(
        space: &Value,
        file: &File<'_>,
        budget: &mut Budget,
        limits: &mut Limits,
        depth: usize,
    ) -> Option<Shades> {
        if depth > 2 {
            return None;
        }
        let (name, list) = match space {
            Value::Name(name) => (name.as_slice(), [].as_slice()),
            Value::List(list) => (list.first()?.name()?, list.get(1..)?),
            _ => return None,
        };
        match name {
            b"DeviceGray" | b"CalGray" | b"G" => Some(Shades::Gray),
            b"DeviceRGB" | b"CalRGB" | b"RGB" => Some(Shades::Rgb),
            b"ICCBased" => {
                let Value::Dict(profile) = file.resolve(list.first()?, budget) else { return None };
                match file.get(&profile, b"N", budget)?.whole()? {
                    1 => Some(Shades::Gray),
                    3 => Some(Shades::Rgb),
                    _ => None,
                }
            }
            b"Indexed" | b"I" => {
                let base = file.resolve(list.first()?, budget);
                let table = match list.get(2)? {
                    Value::Text(table) => table.clone(),
                    Value::Reference(number) => {
                        let object = file.object(*number, budget)?;
                        match &object.value {
                            Value::Text(table) => table.clone(),
                            _ => match file.data(&object, budget, limits)? {
                                Data::Plain(table) => table,
                                Data::Jpeg(_) => return None,
                            },
                        }
                    }
                    _ => return None,
                };
                match Shades::space(&base, file, budget, limits, depth + 1)? {
                    Shades::Gray => Some(Shades::Palette(table.into_iter().take(256).collect())),
                    Shades::Rgb => Some(Shades::Palette(table.chunks_exact(3).take(256).map(rgb).collect())),
                    Shades::Palette(_) => None,
                }
            }
            _ => None,
        }
    }
}

fn rgb(color: &[u8]) -> u8 {
    match *color {
        [red, green, blue] => luma(red, green, blue),
        _ => u8::MAX,
    }
}

fn gray(data: &[u8], width: usize, height: usize, bits: usize, shades: &Shades) -> Option<Gray> {
    if !matches!(bits, 1 | 2 | 4 | 8) {
        return None;
    }
    let channels = if matches!(shades, Shades::Rgb) { 3 } else { 1 };
    if channels == 3 && bits != 8 {
        return None;
    }
    let most = u8::MAX >> (8 - bits);
    let mut shrink = Shrink::new(width, height);
    for line in data.chunks_exact((width * channels * bits).div_ceil(8)).take(height) {
        if channels == 3 {
            shrink.line(line.chunks_exact(3).map(rgb));
            continue;
        }
        let values = (0..width).map(|at| {
            let (byte, shift) = (at * bits / 8, 8 - bits - at * bits % 8);
            line.get(byte).copied().unwrap_or_default() >> shift & most
        });
        match shades {
            Shades::Palette(table) => {
                shrink.line(values.map(|value| table.get(usize::from(value)).copied().unwrap_or(u8::MAX)));
            }
            _ => shrink.line(values.map(|value| value * (u8::MAX / most))),
        }
    }
    Some(shrink.done())
}
