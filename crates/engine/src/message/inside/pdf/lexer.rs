//! The language of documents (ISO 32000-1 §7.2, §7.3): numbers, names, texts, lists, dictionaries.

use std::collections::BTreeMap;

/// Deeper lists are built to overflow a stack. Documents have five levels.
const MAX_DEPTH: usize = 24;
/// Values in one object: a font's widths, a page's annotations.
const MAX_VALUES: usize = 50_000;
/// No operator is longer.
const MAX_WORD: usize = 64;
const MAX_TEXT: usize = 64 * 1024;

pub(super) type Dict = BTreeMap<Vec<u8>, Value>;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Number(f64),
    Text(Vec<u8>),
    Name(Vec<u8>),
    List(Vec<Value>),
    Dict(Dict),
    /// Another object, by its number.
    Reference(u32),
    /// An operator, or a keyword such as `endobj`.
    Word(Vec<u8>),
}

impl Value {
    pub(super) fn number(&self) -> Option<f64> {
        if let Value::Number(number) = self { Some(*number) } else { None }
    }

    pub(super) fn whole(&self) -> Option<usize> {
        self.number().filter(|number| (0.0..4e9).contains(number)).map(|number| number as usize)
    }

    pub(super) fn name(&self) -> Option<&[u8]> {
        if let Value::Name(name) = self { Some(name) } else { None }
    }

    pub(super) fn text(&self) -> Option<&[u8]> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    pub(super) fn list(&self) -> Option<&[Value]> {
        if let Value::List(list) = self { Some(list) } else { None }
    }

    pub(super) fn dict(&self) -> Option<&Dict> {
        if let Value::Dict(dict) = self { Some(dict) } else { None }
    }
}

/// Reads values one after the other.
#[derive(Debug)]
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    pub(super) at: usize,
    values: usize,
    /// Lists and dictionaries that were begun.
    lists: usize,
}

/// What a list costs to begin, in bytes read: a page made of nothing else takes ten times as long as one of words.
const LIST: usize = 16;

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Lexer<'a> {
        Lexer { bytes, at, values: 0, lists: 0 }
    }

    /// How far it has come, and what that cost besides.
    pub(super) fn cost(&self) -> usize {
        self.at + self.lists * LIST
    }

    /// Lets the next object have as many values as the last.
    pub(super) fn forget(&mut self) {
        self.values = 0;
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn bump(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    pub(super) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// The next value; none at the end, or where more than a document holds was read.
    pub(super) fn value(&mut self) -> Option<Value> {
        self.value_at(0)
    }

    fn value_at(&mut self, depth: usize) -> Option<Value> {
        self.values += 1;
        if depth > MAX_DEPTH || self.values > MAX_VALUES {
            return None;
        }
        self.skip_space();
        match self.peek()? {
            b'(' => Some(Value::Text(self.text())),
            b'/' => Some(Value::Name(self.name())),
            b'[' => {
                self.at += 1;
                Some(Value::List(self.until(b"]", depth)))
            }
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                let mut dict = Dict::new();
                let mut values = self.until(b">>", depth).into_iter();
                while let Some(key) = values.next() {
                    // A value that is missing makes the next name the key.
                    let Value::Name(key) = key else { continue };
                    if let Some(value) = values.next() {
                        dict.entry(key).or_insert(value);
                    }
                }
                Some(Value::Dict(dict))
            }
            b'<' => Some(Value::Text(self.hex())),
            b'+' | b'-' | b'.' | b'0'..=b'9' => Some(self.number()),
            b'>' if self.bytes.get(self.at + 1) == Some(&b'>') => {
                self.at += 2;
                Some(Value::Word(b">>".to_vec()))
            }
            byte if is_delimiter(byte) => {
                self.at += 1;
                Some(Value::Word(vec![byte]))
            }
            _ => {
                let word = self.word();
                Some(if word == b"null" { Value::Null } else { Value::Word(word.to_vec()) })
            }
        }
    }

    /// Values up to a closing sign, or as many as there are.
    fn until(&mut self, close: &[u8], depth: usize) -> Vec<Value> {
        self.lists += 1;
        let mut values = Vec::new();
        loop {
            let before = self.at;
            let Some(value) = self.value_at(depth + 1) else { break };
            let Value::Word(word) = &value else {
                values.push(value);
                continue;
            };
            match word.as_slice() {
                word if word == close => break,
                b"R" => {
                    let _generation = values.pop();
                    let number = values.pop().and_then(|number| number.whole());
                    values.push(
                        number
                            .and_then(|number| u32::try_from(number).ok())
                            .map_or(Value::Null, Value::Reference),
                    );
                }
                // The end of the object without the closing sign: of all that is open.
                b"endobj" | b"stream" | b"obj" => {
                    self.at = before;
                    break;
                }
                _ => values.push(value),
            }
        }
        values
    }

    fn word(&mut self) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length =
            rest.iter().position(|byte| is_space(*byte) || is_delimiter(*byte)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length.min(MAX_WORD)).unwrap_or_default()
    }

    fn number(&mut self) -> Value {
        let text = std::str::from_utf8(self.word()).unwrap_or_default();
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Value::Number(number.clamp(-1e10, 1e10)),
            // `--5`, `1.2.3`: what other readers make of these differs; zero moves nothing.
            _ => Value::Number(0.0),
        }
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let word = self.word();
        if !word.contains(&b'#') {
            return word.to_vec();
        }
        let mut name = Vec::with_capacity(word.len());
        let mut rest = word;
        while let Some((&byte, after)) = rest.split_first() {
            match after {
                [high, low, next @ ..] if byte == b'#' && digit(*high).is_some() && digit(*low).is_some() => {
                    name.push(digit(*high).unwrap_or_default() << 4 | digit(*low).unwrap_or_default());
                    rest = next;
                }
                _ => {
                    name.push(byte);
                    rest = after;
                }
            }
        }
        name
    }

    fn text(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1;
        while let Some(byte) = self.bump() {
            let plain = match byte {
                b'(' => {
                    open += 1;
                    byte
                }
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                    byte
                }
                b'\\' => match self.bump() {
                    Some(b'n') => b'\n',
                    Some(b'r') => b'\r',
                    Some(b't') => b'\t',
                    Some(b'b') => 8,
                    Some(b'f') => 12,
                    Some(digit @ b'0'..=b'7') => {
                        let mut code = u32::from(digit - b'0');
                        for _ in 0..2 {
                            let Some(next @ b'0'..=b'7') = self.peek() else { break };
                            code = code * 8 + u32::from(next - b'0');
                            self.at += 1;
                        }
                        u8::try_from(code & 0xff).unwrap_or_default()
                    }
                    // A line that goes on.
                    Some(b'\n') => continue,
                    Some(b'\r') => {
                        if self.peek() == Some(b'\n') {
                            self.at += 1;
                        }
                        continue;
                    }
                    Some(other) => other,
                    None => break,
                },
                _ => byte,
            };
            if text.len() < MAX_TEXT {
                text.push(plain);
            }
        }
        text
    }

    fn hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut text = Vec::new();
        let mut half = None;
        while let Some(byte) = self.bump() {
            if byte == b'>' {
                break;
            }
            let Some(value) = digit(byte) else { continue };
            match half.take() {
                None => half = Some(value),
                Some(high) if text.len() < MAX_TEXT => text.push(high << 4 | value),
                Some(_) => {}
            }
        }
        if let Some(high) = half {
            text.push(high << 4);
        }
        text
    }
}

pub(super) fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
