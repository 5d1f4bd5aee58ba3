//! Streams as they were before they were packed (ISO 32000-1 §7.4), never larger than the budget.

use super::lexer::{Dict, Value, digit, is_space};
use crate::message::inside::Budget;
use crate::message::limits::{Limit, Limits};

/// Filters on one stream. Two is usual; ten make a small file a large one again and again.
const MAX_FILTERS: usize = 4;

/// What it costs to begin.
const BEGIN: usize = 512;

/// What a stream holds.
#[derive(Debug, PartialEq)]
pub(super) enum Data {
    Plain(Vec<u8>),
    /// A JPEG picture.
    Jpeg(Vec<u8>),
    /// A fax picture, and how it was sent.
    Fax(Vec<u8>, Dict),
}

/// Takes the filters off. `dict` has its filters resolved.
pub(super) fn unpack(dict: &Dict, raw: &[u8], budget: &mut Budget, limits: &mut Limits) -> Option<Data> {
    let get = |long: &[u8], short: &[u8]| dict.get(long).or_else(|| dict.get(short));
    let filters: Vec<&Value> = match get(b"Filter", b"F") {
        Some(Value::List(list)) => list.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let settings: Vec<&Value> = match get(b"DecodeParms", b"DP") {
        Some(Value::List(list)) => list.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    if filters.len() > MAX_FILTERS {
        limits.hit(Limit::FileTooLarge);
        return None;
    }
    let empty = Dict::new();
    let mut data: Option<Vec<u8>> = None;
    for (number, filter) in filters.iter().enumerate() {
        let settings = settings.get(number).and_then(|value| value.dict()).unwrap_or(&empty);
        let input = data.as_deref().unwrap_or(raw);
        // Beginning and reading cost too, also where nothing comes out.
        let room = budget.inflate.saturating_sub(input.len() / 8 + BEGIN);
        let mut output = match filter.name()? {
            b"FlateDecode" | b"Fl" => inflate(input, room),
            b"LZWDecode" | b"LZW" => lzw(input, room, settings),
            b"ASCIIHexDecode" | b"AHx" => hex(input, room),
            b"ASCII85Decode" | b"A85" => base85(input, room),
            b"RunLengthDecode" | b"RL" => runs(input, room),
            b"DCTDecode" | b"DCT" => return Some(Data::Jpeg(input.to_vec())),
            b"CCITTFaxDecode" | b"CCF" => return Some(Data::Fax(input.to_vec(), settings.clone())),
            b"Crypt" => input.to_vec(),
            _ => return None,
        };
        if output.len() >= room {
            limits.hit(Limit::FileTooLarge);
        }
        budget.inflate = room.saturating_sub(output.len());
        if matches!(filter.name(), Some(b"FlateDecode" | b"Fl" | b"LZWDecode" | b"LZW")) {
            output = predicted(output, settings);
        }
        data = Some(output);
    }
    if let Some(data) = data {
        return Some(Data::Plain(data));
    }
    // Nothing was packed: a copy, and paid for like the others.
    if raw.len() > budget.inflate {
        limits.hit(Limit::FileTooLarge);
    }
    let kept = raw.get(..budget.inflate).unwrap_or(raw);
    budget.inflate -= kept.len();
    Some(Data::Plain(kept.to_vec()))
}

/// What comes out before an error is kept: torn files are read as far as they go.
fn inflate(input: &[u8], room: usize) -> Vec<u8> {
    use miniz_oxide::inflate::{decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit};
    match decompress_to_vec_zlib_with_limit(input, room) {
        Ok(output) => output,
        Err(error) if error.output.is_empty() => {
            // Without the two bytes that say what it is.
            decompress_to_vec_with_limit(input, room).unwrap_or_else(|error| error.output)
        }
        Err(error) => error.output,
    }
}

fn lzw(input: &[u8], room: usize, settings: &Dict) -> Vec<u8> {
    let early = settings.get(b"EarlyChange".as_slice()).and_then(Value::number) != Some(0.0);
    let mut decoder = if early {
        weezl::decode::Decoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8)
    } else {
        weezl::decode::Decoder::new(weezl::BitOrder::Msb, 8)
    };
    let mut output = Vec::new();
    let mut rest = input;
    let mut piece = vec![0; 16 * 1024];
    while output.len() < room {
        let result = decoder.decode_bytes(rest, &mut piece);
        let written = piece.get(..result.consumed_out).unwrap_or_default();
        output.extend_from_slice(written);
        rest = rest.get(result.consumed_in..).unwrap_or_default();
        let stuck = result.consumed_in == 0 && result.consumed_out == 0;
        if stuck || !matches!(result.status, Ok(weezl::LzwStatus::Ok)) {
            break;
        }
    }
    output.truncate(room);
    output
}

fn hex(input: &[u8], room: usize) -> Vec<u8> {
    let digits: Vec<u8> = input
        .iter()
        .take_while(|byte| **byte != b'>')
        .filter_map(|byte| digit(*byte))
        .take(room * 2)
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |byte, half| byte << 4 | half) << (4 * (2 - pair.len())))
        .collect()
}

fn base85(input: &[u8], room: usize) -> Vec<u8> {
    let mut output = Vec::new();
    let mut group = [0_u32; 5];
    let mut count = 0;
    let mut give = |group: &[u32; 5], bytes: usize| {
        let word = group.iter().fold(0_u32, |word, digit| word.wrapping_mul(85).wrapping_add(*digit));
        output.extend(word.to_be_bytes().into_iter().take(bytes));
        output.len() < room
    };
    let input = input.strip_prefix(b"<~").unwrap_or(input);
    for byte in input {
        match byte {
            b'z' if count == 0 => {
                if !give(&[0; 5], 4) {
                    break;
                }
            }
            b'!'..=b'u' => {
                if let Some(place) = group.get_mut(count) {
                    *place = u32::from(byte - b'!');
                }
                count += 1;
                if count == 5 {
                    count = 0;
                    if !give(&group, 4) {
                        break;
                    }
                }
            }
            byte if is_space(*byte) => {}
            _ => break,
        }
    }
    if count > 1 {
        group.iter_mut().skip(count).for_each(|place| *place = 84);
        give(&group, count - 1);
    }
    output.truncate(room);
    output
}

fn runs(input: &[u8], room: usize) -> Vec<u8> {
    let mut output = Vec::new();
    let mut rest = input;
    while let Some((&length, after)) = rest.split_first() {
        if length == 128 || output.len() >= room {
            break;
        }
        if length < 128 {
            let count = (usize::from(length) + 1).min(after.len());
            let (piece, next) = after.split_at(count);
            output.extend_from_slice(piece);
            rest = next;
        } else {
            let Some((&byte, next)) = after.split_first() else { break };
            output.extend(std::iter::repeat_n(byte, 257 - usize::from(length)));
            rest = next;
        }
    }
    output.truncate(room);
    output
}

/// Takes back the differences to the line above that PNG writes (§7.4.4.4).
fn predicted(data: Vec<u8>, settings: &Dict) -> Vec<u8> {
    let setting = |name: &[u8], other: usize| settings.get(name).and_then(Value::whole).unwrap_or(other);
    let predictor = setting(b"Predictor", 1);
    if predictor < 2 {
        return data;
    }
    let (colors, bits) = (setting(b"Colors", 1).clamp(1, 32), setting(b"BitsPerComponent", 8).clamp(1, 16));
    let columns = setting(b"Columns", 1).clamp(1, 1 << 20);
    let before = (colors * bits).div_ceil(8);
    let length = (columns * colors * bits).div_ceil(8);
    let png = predictor >= 10;
    let mut output = Vec::with_capacity(data.len());
    let mut above = vec![0_u8; length];
    for line in data.chunks(length + usize::from(png)) {
        let (kind, line) = match line.split_first() {
            Some((kind, line)) if png => (*kind, line),
            // TIFF: differences to the left, in whole bytes only.
            _ => (if bits == 8 { 1 } else { 0 }, line),
        };
        let mut current = Vec::with_capacity(length);
        for (at, byte) in line.iter().enumerate() {
            let left = at.checked_sub(before).and_then(|at| current.get(at)).copied().unwrap_or(0_u8);
            let up = above.get(at).copied().unwrap_or(0);
            let corner = at.checked_sub(before).and_then(|at| above.get(at)).copied().unwrap_or(0);
            let guess = match kind {
                1 => left,
                2 => up,
                3 => u8::midpoint(left, up),
                4 => paeth(left, up, corner),
                _ => 0,
            };
            current.push(byte.wrapping_add(guess));
        }
        output.extend_from_slice(&current);
        current.resize(length, 0);
        above = current;
    }
    output
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let guess = a + b - c;
    let (pa, pb, pc) = ((guess - a).abs(), (guess - b).abs(), (guess - c).abs());
    if pa <= pb && pa <= pc {
        left
    } else if pb <= pc {
        up
    } else {
        corner
    }
}
