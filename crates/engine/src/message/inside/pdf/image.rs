//! Pictures inside documents that are no picture files (ISO 32000-1 §8.9): numbers without a header.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::file::File;
use super::filter::Data;
use super::lexer::{Dict, Value};
use crate::message::inside::Budget;
use crate::message::inside::gray::{Gray, Shrink, luma};
use crate::message::limits::Limits;

/// What a picture's dictionary says of its size.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) width: usize,
    pub(super) height: usize,
    bits: usize,
    /// It has a header of its own, which counts.
    pub(super) is_jpeg: bool,
}

impl Shape {
    pub(super) fn of(value: &Value, file: &File<'_>, budget: &mut Budget) -> Option<Shape> {
        let dict = value.dict()?;
        let last = match file.get(dict, b"Filter", budget) {
            Some(Value::List(list)) => list.last().map(|last| file.resolve(last, budget)),
            one => one,
        };
        let mut whole = |key: &[u8]| file.get(dict, key, budget).and_then(|value| value.whole());
        Some(Shape {
            width: whole(b"Width")?,
            height: whole(b"Height")?,
            // A mask has one bit and does not say so.
            bits: whole(b"BitsPerComponent").unwrap_or(1),
            is_jpeg: last.as_ref().and_then(Value::name) == Some(b"DCTDecode"),
        })
    }
}

/// The picture as light and dark.
pub(super) fn gray(
    value: &Value,
    data: Data,
    shape: &Shape,
    file: &File<'_>,
    budget: &mut Budget,
    limits: &mut Limits,
) -> Option<Gray> {
    match data {
        Data::Plain(data) => {
            let shades = Shades::of(value.dict()?, file, budget, limits)?;
            plain(&data, shape.width, shape.height, shape.bits, &shades)
        }
        // A second lock, as around the other pictures.
        Data::Fax(data, settings) => {
            catch_unwind(AssertUnwindSafe(|| fax(&data, shape.width, shape.height, &settings))).ok().flatten()
        }
        Data::Jpeg(_) => None,
    }
}

/// Which of its two colours is ink does not matter: codes are looked for in both.
fn fax(data: &[u8], width: usize, height: usize, settings: &Dict) -> Option<Gray> {
    use hayro_ccitt::{DecodeSettings, DecoderContext, EncodingMode};

    struct Lines(Shrink, usize);
    impl hayro_ccitt::Decoder for Lines {
        fn push_row(&mut self, changes: &[u32]) {
            let mut changes = changes.iter().filter_map(|at| usize::try_from(*at).ok()).peekable();
            let mut value = u8::MAX;
            self.0.line((0..self.1).map(|at| {
                if changes.next_if_eq(&at).is_some() {
                    value = !value;
                }
                value
            }));
        }
    }
    let kind = settings.get(b"K".as_slice()).and_then(Value::number).unwrap_or(0.0);
    let flag = |name: &[u8], other: bool| match settings.get(name) {
        Some(Value::Word(word)) => word == b"true",
        _ => other,
    };
    // Lines of another length than the picture's own are no picture.
    let columns = settings.get(b"Columns".as_slice()).and_then(Value::whole).unwrap_or(1728);
    if columns != width {
        return None;
    }
    let mut context = DecoderContext::new(DecodeSettings {
        columns: u32::try_from(columns).ok()?,
        rows: u32::try_from(height).ok()?,
        end_of_block: flag(b"EndOfBlock", true),
        end_of_line: flag(b"EndOfLine", false),
        rows_are_byte_aligned: flag(b"EncodedByteAlign", false),
        encoding: if kind < 0.0 {
            EncodingMode::Group4
        } else if kind > 0.0 {
            EncodingMode::Group3_2D
        } else {
            EncodingMode::Group3_1D
        },
        strict: false,
    });
    let mut lines = Lines(Shrink::new(width, height), width);
    // What came before an error is looked at.
    let _ = hayro_ccitt::decode(data, &mut lines, &mut context);
    Some(lines.0.done())
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
                                Data::Jpeg(_) | Data::Fax(..) => return None,
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

fn plain(data: &[u8], width: usize, height: usize, bits: usize, shades: &Shades) -> Option<Gray> {
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
        if bits == 8 && matches!(shades, Shades::Gray) {
            shrink.line(line.iter().copied());
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
