//! Which letters a font's codes stand for (ISO 32000-1 §9.6–9.10), and how wide they are.

use std::collections::BTreeMap;

use encoding_rs::Encoding;
use unicode_normalization::char::compose;

use super::file::{File, Object};
use super::filter::Data;
use super::lexer::{Dict, Lexer, Value};
use crate::message::inside::Budget;
use crate::message::limits::Limits;

/// Entries of one font's table. A font for all of Chinese has 30,000.
const MAX_ENTRIES: usize = 40_000;

#[derive(Debug, Default)]
pub(super) struct Font {
    /// Two bytes are one letter.
    pub(super) wide: bool,
    /// From, to, and the letters of the first (ToUnicode), ascending.
    letters: Vec<(u32, u32, String)>,
    /// Codes that the font names otherwise.
    differences: BTreeMap<u8, String>,
    encoding: Option<&'static Encoding>,
    /// From, to, width in thousandths, ascending.
    widths: Vec<(u32, u32, f64)>,
    width: f64,
}

impl Font {
    pub(super) fn read(dict: &Dict, file: &File<'_>, budget: &mut Budget, limits: &mut Limits) -> Font {
        let mut font = Font { width: 500.0, ..Font::default() };
        font.wide = dict.get(b"Subtype".as_slice()).and_then(Value::name) == Some(b"Type0");
        if let Some(Value::Reference(number)) = dict.get(b"ToUnicode".as_slice())
            && let Some(object) = file.object(*number, budget)
            && let Some(Data::Plain(table)) = file.data(&object, budget, limits)
        {
            font.letters = letters(&table, budget);
        }
        if font.wide {
            font.read_wide(dict, file, budget);
        } else {
            font.read_narrow(dict, file, budget);
        }
        font.widths.sort_by_key(|(from, ..)| *from);
        font
    }

    fn read_narrow(&mut self, dict: &Dict, file: &File<'_>, budget: &mut Budget) {
        let by_name = |name: &[u8]| match name {
            b"MacRomanEncoding" => encoding_rs::MACINTOSH,
            _ => encoding_rs::WINDOWS_1252,
        };
        self.encoding = Some(encoding_rs::WINDOWS_1252);
        match file.get(dict, b"Encoding", budget) {
            Some(Value::Name(name)) => self.encoding = Some(by_name(&name)),
            Some(Value::Dict(encoding)) => {
                if let Some(Value::Name(name)) = encoding.get(b"BaseEncoding".as_slice()) {
                    self.encoding = Some(by_name(name));
                }
                let mut code = 0;
                if let Some(Value::List(list)) = file.get(&encoding, b"Differences", budget) {
                    for value in list {
                        match value {
                            Value::Number(_) => code = value.whole().unwrap_or(0),
                            Value::Name(name) => {
                                if let (Ok(code), Some(letter)) = (u8::try_from(code), named(&name)) {
                                    self.differences.insert(code, letter);
                                }
                                code = code.saturating_add(1);
                            }
                            _ => {}
                        }
                    }
                }
            }
            _ => {}
        }
        let first = dict.get(b"FirstChar".as_slice()).and_then(Value::whole).unwrap_or(0);
        if let Some(Value::List(list)) = file.get(dict, b"Widths", budget) {
            for (code, width) in (first..).zip(list).take(256) {
                if let (Ok(code), Some(width)) = (u32::try_from(code), width.number()) {
                    self.widths.push((code, code, width));
                }
            }
        }
        // Such a font has its own measure, most often a thousandth of ours; its widths say nothing here.
        if dict.get(b"Subtype".as_slice()).and_then(Value::name) == Some(b"Type3") {
            self.widths.clear();
        }
    }

    fn read_wide(&mut self, dict: &Dict, file: &File<'_>, budget: &mut Budget) {
        if let Some(Value::Name(name)) = file.get(dict, b"Encoding", budget) {
            let has = |word: &str| name.windows(word.len()).any(|here| here == word.as_bytes());
            // The names of ready-made tables say which old character set they read (§9.7.5.2).
            self.encoding = if has("UTF16") || has("UCS2") {
                Some(encoding_rs::UTF_16BE)
            } else if has("RKSJ") {
                Some(encoding_rs::SHIFT_JIS)
            } else if has("EUC-H") && !has("GB") && !has("KSC") || name.starts_with(b"EUC-") {
                Some(encoding_rs::EUC_JP)
            } else if has("GBK") || has("GB-EUC") {
                Some(encoding_rs::GBK)
            } else if has("KSC") {
                Some(encoding_rs::EUC_KR)
            } else if has("B5") {
                Some(encoding_rs::BIG5)
            } else {
                None
            };
        }
        self.width = 1000.0;
        let Some(Value::List(below)) = file.get(dict, b"DescendantFonts", budget) else { return };
        let Some(Value::Dict(below)) = below.first().map(|value| file.resolve(value, budget)) else { return };
        if let Some(width) = file.get(&below, b"DW", budget).and_then(|value| value.number()) {
            self.width = width;
        }
        let Some(Value::List(list)) = file.get(&below, b"W", budget) else { return };
        let mut values = list.iter();
        while let (Some(first), Some(second)) = (values.next().and_then(Value::whole), values.next()) {
            let Ok(first) = u32::try_from(first) else { break };
            match second {
                Value::List(widths) => {
                    for (code, width) in (first..).zip(widths) {
                        self.widths.push((code, code, width.number().unwrap_or(self.width)));
                    }
                }
                second => {
                    let last = second.whole().and_then(|last| u32::try_from(last).ok()).unwrap_or(first);
                    let width = values.next().and_then(Value::number).unwrap_or(self.width);
                    self.widths.push((first, last, width));
                }
            }
        }
    }

    /// The letters of a shown text, how wide they are together (in thousandths), how many codes and how
    /// many of them spaces.
    pub(super) fn show(&self, text: &[u8]) -> (String, f64, usize, usize) {
        let mut shown = String::new();
        let (mut width, mut spaces) = (0.0, 0);
        let codes: Vec<u32> = if self.wide {
            text.chunks(2)
                .map(|pair| pair.iter().fold(0, |code, byte| code << 8 | u32::from(*byte)))
                .collect()
        } else {
            text.iter().map(|byte| u32::from(*byte)).collect()
        };
        let whole = self.wide && self.letters.is_empty();
        if let Some(encoding) = self.encoding.filter(|_| whole) {
            shown.push_str(&encoding.decode_without_bom_handling(text).0);
        }
        for code in &codes {
            width += self.width_of(*code);
            spaces += usize::from(!self.wide && *code == 32);
            if !(whole && self.encoding.is_some()) {
                self.letter(*code, &mut shown);
            }
        }
        (shown, width, codes.len(), spaces)
    }

    fn width_of(&self, code: u32) -> f64 {
        let after = self.widths.partition_point(|(from, ..)| *from <= code);
        after
            .checked_sub(1)
            .and_then(|at| self.widths.get(at))
            .filter(|(_, to, _)| code <= *to)
            .map_or(self.width, |(.., width)| *width)
    }

    fn letter(&self, code: u32, shown: &mut String) {
        let after = self.letters.partition_point(|(from, ..)| *from <= code);
        let mapped =
            after.checked_sub(1).and_then(|at| self.letters.get(at)).filter(|(_, to, _)| code <= *to);
        if let Some((from, _, letters)) = mapped {
            let mut letters: Vec<char> = letters.chars().collect();
            if let Some(last) = letters.last_mut() {
                *last = u32::from(*last).checked_add(code - from).and_then(char::from_u32).unwrap_or(*last);
            }
            shown.extend(letters.into_iter().filter(|letter| *letter != '\0'));
            return;
        }
        let Ok(byte) = u8::try_from(code) else { return };
        if self.wide {
            return;
        }
        if let Some(letter) = self.differences.get(&byte) {
            shown.push_str(letter);
        } else if let Some(encoding) = self.encoding {
            shown.push_str(&encoding.decode_without_bom_handling(&[byte]).0);
        }
    }
}

/// A table from codes to letters (§9.10.3). Ranges are kept as ranges: `<0000> <ffff>` is short to write.
fn letters(table: &[u8], budget: &mut Budget) -> Vec<(u32, u32, String)> {
    let table = table.get(..budget.steps).unwrap_or(table);
    budget.steps -= table.len();
    let mut letters = Vec::new();
    let mut lexer = Lexer::new(table, 0);
    let mut waiting: Vec<Value> = Vec::new();
    while let Some(value) = lexer.value() {
        lexer.forget();
        let Value::Word(word) = value else {
            if waiting.len() < MAX_ENTRIES {
                waiting.push(value);
            }
            continue;
        };
        match word.as_slice() {
            b"endbfchar" => {
                for pair in waiting.chunks_exact(2) {
                    let [Value::Text(code), Value::Text(text)] = pair else { continue };
                    letters.push((number(code), number(code), utf16(text)));
                }
            }
            b"endbfrange" => {
                for three in waiting.chunks_exact(3) {
                    match three {
                        [Value::Text(from), Value::Text(to), Value::Text(text)] => {
                            letters.push((number(from), number(to), utf16(text)));
                        }
                        [Value::Text(from), Value::Text(_), Value::List(list)] => {
                            for (code, text) in (number(from)..).zip(list) {
                                letters.push((code, code, utf16(text.text().unwrap_or_default())));
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        waiting.clear();
        if letters.len() > MAX_ENTRIES {
            break;
        }
    }
    letters.sort_by_key(|(from, ..)| *from);
    letters
}

fn number(code: &[u8]) -> u32 {
    code.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}

pub(super) fn utf16(text: &[u8]) -> String {
    encoding_rs::UTF_16BE.decode_without_bom_handling(text.get(..64).unwrap_or(text)).0.into_owned()
}

/// The letters of a glyph's name (Adobe Glyph List): `eacute`, `uni20AC`, `f_i`, `one`.
fn named(name: &[u8]) -> Option<String> {
    let name = std::str::from_utf8(name).ok()?;
    let name = name.split('.').next().unwrap_or_default();
    let mut single = name.chars();
    if let (Some(letter), None) = (single.next(), single.next()) {
        return Some(letter.to_string());
    }
    let hex = name.strip_prefix("uni").or_else(|| name.strip_prefix('u'));
    if let Some(letter) = hex
        .filter(|hex| (4..=6).contains(&hex.len()))
        .and_then(|hex| u32::from_str_radix(hex, 16).ok())
        .and_then(char::from_u32)
    {
        return Some(letter.to_string());
    }
    if let Some((_, letters)) = GLYPHS.iter().find(|(glyph, _)| *glyph == name) {
        return Some((*letters).to_owned());
    }
    let mut letters = name.chars();
    let (letter, mark) = (letters.next()?, letters.as_str());
    let (_, mark) = MARKS.iter().find(|(glyph, _)| *glyph == mark)?;
    compose(letter, *mark).map(String::from)
}

/// What stands after a letter's name for the mark on it.
const MARKS: &[(&str, char)] = &[
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circumflex", '\u{302}'),
    ("dieresis", '\u{308}'),
    ("tilde", '\u{303}'),
    ("ring", '\u{30a}'),
    ("caron", '\u{30c}'),
    ("cedilla", '\u{327}'),
    ("macron", '\u{304}'),
    ("breve", '\u{306}'),
    ("ogonek", '\u{328}'),
    ("dotaccent", '\u{307}'),
];

const GLYPHS: &[(&str, &str)] = &[
    ("space", " "),
    ("nbspace", " "),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("period", "."),
    ("comma", ","),
    ("colon", ":"),
    ("semicolon", ";"),
    ("exclam", "!"),
    ("question", "?"),
    ("hyphen", "-"),
    ("minus", "-"),
    ("endash", "–"),
    ("emdash", "—"),
    ("underscore", "_"),
    ("slash", "/"),
    ("backslash", "\\"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("bracketleft", "["),
    ("bracketright", "]"),
    ("braceleft", "{"),
    ("braceright", "}"),
    ("less", "<"),
    ("greater", ">"),
    ("equal", "="),
    ("plus", "+"),
    ("asterisk", "*"),
    ("numbersign", "#"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("at", "@"),
    ("dollar", "$"),
    ("cent", "¢"),
    ("sterling", "£"),
    ("yen", "¥"),
    ("Euro", "€"),
    ("quotesingle", "'"),
    ("quotedbl", "\""),
    ("quoteleft", "‘"),
    ("quoteright", "’"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotesinglbase", "‚"),
    ("quotedblbase", "„"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("bullet", "•"),
    ("periodcentered", "·"),
    ("ellipsis", "…"),
    ("bar", "|"),
    ("asciitilde", "~"),
    ("asciicircum", "^"),
    ("grave", "`"),
    ("degree", "°"),
    ("section", "§"),
    ("copyright", "©"),
    ("registered", "®"),
    ("trademark", "™"),
    ("exclamdown", "¡"),
    ("questiondown", "¿"),
    ("ordfeminine", "ª"),
    ("ordmasculine", "º"),
    ("germandbls", "ß"),
    ("ae", "æ"),
    ("AE", "Æ"),
    ("oe", "œ"),
    ("OE", "Œ"),
    ("oslash", "ø"),
    ("Oslash", "Ø"),
    ("lslash", "ł"),
    ("Lslash", "Ł"),
    ("dotlessi", "ı"),
    ("thorn", "þ"),
    ("Thorn", "Þ"),
    ("eth", "ð"),
    ("Eth", "Ð"),
    ("f_i", "fi"),
    ("f_l", "fl"),
    ("f_f", "ff"),
    ("f_f_i", "ffi"),
    ("t_t", "tt"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ff", "ff"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
];

/// Text outside of pages (§7.9.2.2): UTF-16 or UTF-8 where it says so, else as Windows writes.
pub(super) fn plain(text: &[u8]) -> String {
    if let Some(rest) = text.strip_prefix(b"\xfe\xff") {
        encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned()
    } else if let Some(rest) = text.strip_prefix(b"\xef\xbb\xbf") {
        String::from_utf8_lossy(rest).into_owned()
    } else {
        encoding_rs::WINDOWS_1252.decode_without_bom_handling(text).0.into_owned()
    }
}

/// A font, wherever its dictionary stands.
pub(super) fn of(object: &Object<'_>, file: &File<'_>, budget: &mut Budget, limits: &mut Limits) -> Font {
    object.value.dict().map(|dict| Font::read(dict, file, budget, limits)).unwrap_or_default()
}
