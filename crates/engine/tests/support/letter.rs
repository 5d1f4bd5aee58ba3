//! Reads a message into what people see of it, and writes a simple one that shows the same.

use base64::Engine;
use encoding_rs::Encoding;
use mail_parser::{MessageParser, MimeHeaders, PartType};

use super::header::{Field, Mail};

/// A small generator, so that every run tries the same (xorshift64, Marsaglia 2003).
#[derive(Debug, Clone)]
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    pub fn often(&mut self) -> bool {
        self.below(2) == 0
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// How the bytes of a text travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Travel {
    Plain,
    Base64,
    QuotedPrintable,
}

#[derive(Debug, Clone)]
pub struct Text {
    pub is_page: bool,
    pub words: String,
}

#[derive(Debug, Clone)]
pub struct File {
    pub kind: String,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A message: its own header lines but those of MIME and the subject, then what is shown.
#[derive(Debug, Clone)]
pub struct Letter {
    pub fields: Vec<Field>,
    pub subject: String,
    /// One text, or the same in two shapes.
    pub texts: Vec<Text>,
    pub files: Vec<File>,
}

impl Letter {
    pub fn read(raw: &[u8]) -> Letter {
        let parsed = MessageParser::default().parse(raw).expect("a message");
        let mut letter = Letter {
            fields: Mail::new(raw)
                .fields
                .into_iter()
                .filter(|field| {
                    let name = field.name.to_ascii_lowercase();
                    !name.starts_with("content-") && name != "mime-version" && name != "subject"
                })
                .collect(),
            subject: parsed.subject().unwrap_or_default().to_owned(),
            texts: Vec::new(),
            files: Vec::new(),
        };
        let shown: Vec<u32> = parsed.html_body.iter().chain(&parsed.text_body).copied().collect();
        for (number, part) in (0_u32..).zip(&parsed.parts) {
            match &part.body {
                PartType::Multipart(_) => {}
                PartType::Html(words) if shown.contains(&number) => {
                    letter.texts.push(Text { is_page: true, words: words.to_string() });
                }
                PartType::Text(words) if shown.contains(&number) => {
                    letter.texts.push(Text { is_page: false, words: words.to_string() });
                }
                _ => letter.files.push(File {
                    kind: part.content_type().map_or("application/octet-stream".to_owned(), |kind| {
                        format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("octet-stream"))
                    }),
                    name: part.attachment_name().unwrap_or_default().to_owned(),
                    bytes: part.contents().to_vec(),
                }),
            }
        }
        letter
    }

    /// The message in UTF-8, as most programs write it.
    pub fn plain(&self) -> Vec<u8> {
        self.write("utf-8", Travel::Plain).expect("UTF-8 has every letter")
    }

    /// The message in a charset; none where the charset lacks a letter of it.
    pub fn write(&self, charset: &str, travel: Travel) -> Option<Vec<u8>> {
        let mut raw = Vec::new();
        for field in &self.fields {
            raw.extend_from_slice(format!("{}:{}\n", field.name, field.value).as_bytes());
        }
        let subject = encode(&self.subject, charset)?;
        let subject = base64::engine::general_purpose::STANDARD.encode(subject);
        raw.extend_from_slice(format!("Subject: =?{charset}?B?{subject}?=\nMIME-Version: 1.0\n").as_bytes());
        let texts: Vec<Vec<u8>> =
            self.texts.iter().map(|text| part(text, charset, travel)).collect::<Option<_>>()?;
        let whole = match texts.as_slice() {
            [one] => one.clone(),
            many => multipart("alternative", "shapes", many),
        };
        if self.files.is_empty() {
            raw.extend_from_slice(&whole);
        } else {
            let files = self.files.iter().map(file);
            let parts: Vec<Vec<u8>> = std::iter::once(whole).chain(files).collect();
            raw.extend_from_slice(&multipart("mixed", "whole", &parts));
        }
        Some(raw)
    }
}

fn multipart(kind: &str, boundary: &str, parts: &[Vec<u8>]) -> Vec<u8> {
    let mut raw = format!("Content-Type: multipart/{kind}; boundary=\"=_{boundary}\"\n\n").into_bytes();
    for part in parts {
        raw.extend_from_slice(format!("--=_{boundary}\n").as_bytes());
        raw.extend_from_slice(part);
        raw.push(b'\n');
    }
    raw.extend_from_slice(format!("--=_{boundary}--\n").as_bytes());
    raw
}

fn part(text: &Text, charset: &str, travel: Travel) -> Option<Vec<u8>> {
    let kind = if text.is_page { "html" } else { "plain" };
    let bytes = encode(&text.words, charset)?;
    let (name, bytes) = match travel {
        Travel::Plain => ("8bit", bytes),
        Travel::Base64 => ("base64", lines(&base64::engine::general_purpose::STANDARD.encode(bytes))),
        Travel::QuotedPrintable => ("quoted-printable", quoted_printable(&bytes)),
    };
    let mut raw =
        format!("Content-Type: text/{kind}; charset={charset}\nContent-Transfer-Encoding: {name}\n\n")
            .into_bytes();
    raw.extend_from_slice(&bytes);
    Some(raw)
}

fn file(file: &File) -> Vec<u8> {
    let bytes = lines(&base64::engine::general_purpose::STANDARD.encode(&file.bytes));
    let name = base64::engine::general_purpose::STANDARD.encode(&file.name);
    let mut raw = format!(
        "Content-Type: {}; name=\"=?utf-8?B?{name}?=\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n",
        file.kind
    )
    .into_bytes();
    raw.extend_from_slice(&bytes);
    raw
}

fn lines(text: &str) -> Vec<u8> {
    text.as_bytes().chunks(76).flat_map(|line| line.iter().copied().chain([b'\n'])).collect()
}

/// RFC 2045 §6.7: letters and digits as they are, lines broken softly.
fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut raw = String::new();
    let mut width = 0;
    for byte in bytes {
        if *byte == b'\n' {
            raw.push('\n');
            width = 0;
            continue;
        }
        let piece = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b',' => char::from(*byte).to_string(),
            other => format!("={other:02X}"),
        };
        if width + piece.len() > 75 {
            raw.push_str("=\n");
            width = 0;
        }
        width += piece.len();
        raw.push_str(&piece);
    }
    raw.into_bytes()
}

/// The text in a charset; none where the charset lacks a letter of it.
pub fn encode(text: &str, charset: &str) -> Option<Vec<u8>> {
    // The browsers' table, which `encoding_rs` keeps, reads UTF-16 and does not write it.
    match charset {
        "utf-16" => {
            Some([0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect())
        }
        "utf-16le" => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        _ => {
            let (bytes, used, lacking) = Encoding::for_label(charset.as_bytes())?.encode(text);
            (!lacking && used.name() != "replacement").then(|| bytes.into_owned())
        }
    }
}

/// A plain text as a page that shows the same.
pub fn as_page(text: &Text) -> Text {
    if text.is_page {
        return text.clone();
    }
    let escaped = text.words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let lines: Vec<String> = escaped.lines().map(|line| format!("{line}<br>")).collect();
    Text { is_page: true, words: format!("<html><body>{}</body></html>", lines.join("\n")) }
}

/// Changes each word that people read, and nothing else: no tag, no entity, no address of any kind, no number.
pub fn each_word(text: &Text, change: &mut dyn FnMut(&str) -> String) -> Text {
    let words = if text.is_page { in_page(&text.words, change) } else { in_plain(&text.words, change) };
    Text { is_page: text.is_page, words }
}

fn in_page(page: &str, change: &mut dyn FnMut(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = page;
    let mut silent = 0;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        out.push_str(&if silent == 0 { in_plain(before, change) } else { before.to_owned() });
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let (tag, after) = tag.split_at(end);
        let name = tag.trim_start_matches('<').to_ascii_lowercase();
        for element in ["style", "script", "title"] {
            silent += u32::from(name.starts_with(element));
            silent -= u32::from(name.starts_with(&format!("/{element}")) && silent > 0);
        }
        out.push_str(tag);
        rest = after;
    }
    out.push_str(&in_plain(rest, change));
    out
}

fn in_plain(text: &str, change: &mut dyn FnMut(&str) -> String) -> String {
    let mut out = String::new();
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end_matches(char::is_whitespace);
        let is_address = ["://", "www.", "@", "&", "/"].iter().any(|sign| word.contains(sign))
            || word.trim_end_matches(['.', ',', ':', ')']).contains('.');
        out.push_str(&if is_address { word.to_owned() } else { change(word) });
        out.push_str(&piece[word.len()..]);
    }
    out
}
