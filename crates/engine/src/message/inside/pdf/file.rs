//! Where the objects of a document are.
//!
//! They are looked for in the bytes themselves, so a document whose tables are broken or cut off is read as
//! viewers read it; where the tables (§7.5.4, §7.5.8) are whole, their word counts, since they are what a
//! viewer believes.

use std::collections::{BTreeMap, BTreeSet};

use super::filter::{self, Data};
use super::lexer::{Dict, Lexer, Value, is_space};
use crate::message::inside::Budget;
use crate::message::limits::{Limit, Limits};

/// Objects of one document. An invoice has dozens, a book of a thousand pages ten thousand.
const MAX_OBJECTS: usize = 20_000;
/// Versions of a document, each with a table of its own.
const MAX_TABLES: usize = 32;
/// What each look at an object costs besides its bytes.
const LOOK: usize = 64;
/// A reference to a reference to a reference is built to go round.
const MAX_HOPS: usize = 8;

#[derive(Debug, Clone, Copy)]
enum Place {
    /// Where the object begins in the file, after `obj`.
    At(usize),
    /// In a stream of objects: which one, and where in it.
    In(usize, usize),
}

/// What a table says of an object.
#[derive(Debug, Clone, Copy)]
enum Entry {
    At(usize),
    In(u32),
}

#[derive(Debug)]
pub(super) struct File<'a> {
    raw: &'a [u8],
    places: BTreeMap<u32, Place>,
    /// Streams of objects, unpacked.
    packed: Vec<Vec<u8>>,
    /// Where `endstream` stands.
    ends: Vec<usize>,
    pub(super) trailer: Dict,
}

/// One object; with its bytes where it is a stream.
#[derive(Debug)]
pub(super) struct Object<'a> {
    pub(super) value: Value,
    pub(super) stream: Option<&'a [u8]>,
}

impl<'a> File<'a> {
    pub(super) fn read(raw: &'a [u8], budget: &mut Budget, limits: &mut Limits) -> File<'a> {
        let mut file =
            File { raw, places: BTreeMap::new(), packed: Vec::new(), ends: Vec::new(), trailer: Dict::new() };
        let mut marks = file.scan(limits);
        let entries = file.tables(marks.start, budget, limits);
        for (number, entry) in &entries {
            if let Entry::At(at) = entry {
                file.places.insert(*number, Place::At(*at));
            }
        }
        file.unpack(&entries, budget, limits);
        marks.trailers.reverse();
        for at in marks.trailers {
            if file.trailer.contains_key(b"Root".as_slice()) {
                break;
            }
            if let Some(Value::Dict(dict)) = file.value_at(at, budget) {
                for (key, value) in dict {
                    file.trailer.entry(key).or_insert(value);
                }
            }
        }
        file
    }

    /// Every object's number.
    pub(super) fn numbers(&self) -> Vec<u32> {
        self.places.keys().copied().collect()
    }

    /// One pass over the bytes for the words that begin and end things.
    fn scan(&mut self, limits: &mut Limits) -> Marks {
        let mut marks = Marks::default();
        let mut count = 0;
        for (at, first) in self.raw.iter().enumerate() {
            if !matches!(first, b'o' | b'e' | b't' | b's') {
                continue;
            }
            let here = self.raw.get(at..).unwrap_or_default();
            match first {
                b'o' if here.starts_with(b"obj") => {
                    if let Some(number) = self.number_before(at) {
                        count += 1;
                        if count > MAX_OBJECTS {
                            limits.hit(Limit::FileTooLarge);
                            return marks;
                        }
                        self.places.insert(number, Place::At(at + 3));
                    }
                }
                b'e' if here.starts_with(b"endstream") => self.ends.push(at),
                b't' if here.starts_with(b"trailer") => marks.trailers.push(at + 7),
                b's' if here.starts_with(b"startxref") => {
                    marks.start = Lexer::new(here, 9).value().and_then(|value| value.whole());
                }
                _ => {}
            }
        }
        if marks.trailers.len() > MAX_TABLES {
            marks.trailers.drain(..marks.trailers.len() - MAX_TABLES);
        }
        marks
    }

    /// The object's number, from `12 0 ` before `obj`.
    fn number_before(&self, at: usize) -> Option<u32> {
        let before = self.raw.get(at.saturating_sub(24)..at)?;
        let mut words = before.rsplit(|byte| is_space(*byte)).filter(|word| !word.is_empty());
        let touching = before.last().is_some_and(|byte| !is_space(*byte));
        let generation = words.next()?;
        if touching && !generation.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let generation = std::str::from_utf8(generation).ok()?;
        generation.parse::<u32>().ok()?;
        // Only the digits at its end: the object before may end without white space.
        let number = words.next()?;
        let digits = number.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        std::str::from_utf8(number.get(number.len() - digits..)?).ok()?.parse().ok()
    }

    /// Follows the tables from the last to the first; what is newest counts.
    fn tables(
        &mut self,
        start: Option<usize>,
        budget: &mut Budget,
        limits: &mut Limits,
    ) -> BTreeMap<u32, Entry> {
        let mut entries = BTreeMap::new();
        let mut waiting: Vec<usize> = start.into_iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(start) = waiting.pop() {
            if !seen.insert(start) || seen.len() > MAX_TABLES {
                continue;
            }
            // Positions count from the header, which need not be the first byte.
            let header = self.raw.windows(5).take(1024).position(|here| here == b"%PDF-").unwrap_or(0);
            let Some(dict) = [start, start + header]
                .into_iter()
                .find_map(|at| self.table(at, header, &mut entries, budget, limits))
            else {
                continue;
            };
            waiting.extend(dict.get(b"Prev".as_slice()).and_then(Value::whole));
            waiting.extend(dict.get(b"XRefStm".as_slice()).and_then(Value::whole));
            for (key, value) in dict {
                self.trailer.entry(key).or_insert(value);
            }
        }
        entries
    }

    fn table(
        &self,
        at: usize,
        header: usize,
        entries: &mut BTreeMap<u32, Entry>,
        budget: &mut Budget,
        limits: &mut Limits,
    ) -> Option<Dict> {
        let end = at.checked_add(budget.steps)?.min(self.raw.len());
        let bytes = self.raw.get(..end)?;
        let mut lexer = Lexer::new(bytes, at);
        let dict = match lexer.value()? {
            Value::Word(word) if word == b"xref" => self.classic(&mut lexer, header, entries),
            Value::Number(_) => {
                lexer.value()?;
                lexer.value().filter(|word| *word == Value::Word(b"obj".to_vec()))?;
                budget.steps = budget.steps.saturating_sub(lexer.cost() - at + LOOK);
                return self.packed_table(lexer.at, header, entries, budget, limits);
            }
            _ => None,
        };
        budget.steps = budget.steps.saturating_sub(lexer.cost() - at + LOOK);
        dict
    }

    fn classic(
        &self,
        lexer: &mut Lexer<'_>,
        header: usize,
        entries: &mut BTreeMap<u32, Entry>,
    ) -> Option<Dict> {
        loop {
            lexer.forget();
            let first = match lexer.value()? {
                Value::Word(word) if word == b"trailer" => {
                    return lexer.value().and_then(|value| value.dict().cloned());
                }
                value => value.whole()?,
            };
            let count = lexer.value()?.whole()?;
            for number in (first..).take(count) {
                lexer.forget();
                let before = lexer.at;
                let at = match lexer.value()? {
                    Value::Number(at) => Value::Number(at).whole()?,
                    _ => {
                        // Fewer than promised.
                        lexer.at = before;
                        break;
                    }
                };
                lexer.value()?;
                if lexer.value()? == Value::Word(b"n".to_vec()) {
                    self.enter(number, at, header, entries);
                }
            }
        }
    }

    /// A table in a stream.
    fn packed_table(
        &self,
        at: usize,
        header: usize,
        entries: &mut BTreeMap<u32, Entry>,
        budget: &mut Budget,
        limits: &mut Limits,
    ) -> Option<Dict> {
        let object = self.object_at(at, budget);
        let dict = object.value.dict()?.clone();
        let Some(Data::Plain(table)) = filter::unpack(&dict, object.stream?, budget, limits) else {
            return None;
        };
        let widths: Vec<usize> = dict
            .get(b"W".as_slice())?
            .list()?
            .iter()
            .filter_map(Value::whole)
            .map(|width| width.min(8))
            .collect();
        let &[kind, second, third] = widths.as_slice() else { return None };
        let length = kind + second + third;
        if length == 0 {
            return None;
        }
        let size = dict.get(b"Size".as_slice()).and_then(Value::whole).unwrap_or(0);
        let index = match dict.get(b"Index".as_slice()).and_then(Value::list) {
            Some(list) => list.iter().filter_map(Value::whole).collect(),
            None => vec![0, size],
        };
        let mut lines = table.chunks_exact(length);
        for pair in index.chunks_exact(2) {
            let &[first, count] = pair else { break };
            for (number, line) in (first..).zip(lines.by_ref().take(count)) {
                let (kind_bytes, rest) = line.split_at_checked(kind)?;
                let (second_bytes, _) = rest.split_at_checked(second)?;
                match if kind == 0 { 1 } else { big_endian(kind_bytes) } {
                    1 => self.enter(number, big_endian(second_bytes), header, entries),
                    2 => {
                        if let (Ok(number), Ok(stream)) =
                            (u32::try_from(number), u32::try_from(big_endian(second_bytes)))
                            && entries.len() < MAX_OBJECTS
                        {
                            entries.entry(number).or_insert(Entry::In(stream));
                        }
                    }
                    _ => {}
                }
            }
        }
        Some(dict)
    }

    /// Believes a table where the object does stand there.
    fn enter(&self, number: usize, at: usize, header: usize, entries: &mut BTreeMap<u32, Entry>) {
        let Ok(number) = u32::try_from(number) else { return };
        if entries.len() >= MAX_OBJECTS || entries.contains_key(&number) {
            return;
        }
        for at in [at, at.saturating_add(header)] {
            let here = self.raw.get(at..).map(|rest| rest.get(..40).unwrap_or(rest)).unwrap_or_default();
            let mut lexer = Lexer::new(here, 0);
            let first = lexer.value().and_then(|value| value.whole());
            if first == usize::try_from(number).ok()
                && lexer.value().is_some_and(|value| value.whole().is_some())
                && {
                    lexer.skip_space();
                    here.get(lexer.at..).is_some_and(|rest| rest.starts_with(b"obj"))
                }
            {
                entries.insert(number, Entry::At(at + lexer.at + 3));
                return;
            }
        }
    }

    /// Opens the streams that hold objects (§7.5.7).
    fn unpack(&mut self, entries: &BTreeMap<u32, Entry>, budget: &mut Budget, limits: &mut Limits) {
        if !self.raw.windows(6).any(|here| here == b"ObjStm") {
            return;
        }
        for number in self.numbers() {
            let Some(object) = self.object(number, budget) else { continue };
            let Some(dict) = object.value.dict() else { continue };
            if dict.get(b"Type".as_slice()).and_then(Value::name) != Some(b"ObjStm") {
                continue;
            }
            let Some(Data::Plain(objects)) =
                object.stream.and_then(|stream| filter::unpack(dict, stream, budget, limits))
            else {
                continue;
            };
            let first = dict.get(b"First".as_slice()).and_then(Value::whole).unwrap_or(0);
            let mut lexer = Lexer::new(objects.get(..first).unwrap_or(&objects), 0);
            let stream = self.packed.len();
            while let (Some(Value::Number(inner)), Some(Value::Number(at))) = (lexer.value(), lexer.value()) {
                lexer.forget();
                let (Some(inner), Some(at)) = (Value::Number(inner).whole(), Value::Number(at).whole())
                else {
                    break;
                };
                let Ok(inner) = u32::try_from(inner) else { break };
                if self.places.len() >= MAX_OBJECTS {
                    limits.hit(Limit::FileTooLarge);
                    break;
                }
                let place = Place::In(stream, first.saturating_add(at));
                match entries.get(&inner) {
                    Some(Entry::In(named)) if *named == number => {
                        self.places.insert(inner, place);
                    }
                    Some(Entry::At(_)) => {}
                    _ => {
                        // The same number twice without a table: the later one, as a viewer that repairs.
                        if !matches!(self.places.get(&inner), Some(Place::At(_))) {
                            self.places.insert(inner, place);
                        }
                    }
                }
            }
            budget.steps = budget.steps.saturating_sub(lexer.at);
            self.packed.push(objects);
        }
    }

    pub(super) fn object(&self, number: u32, budget: &mut Budget) -> Option<Object<'a>> {
        match *self.places.get(&number)? {
            Place::At(at) => Some(self.object_at(at, budget)),
            Place::In(stream, at) => {
                let objects = self.packed.get(stream)?;
                Some(Object { value: read_at(objects, at, budget)?.0, stream: None })
            }
        }
    }

    fn value_at(&self, at: usize, budget: &mut Budget) -> Option<Value> {
        read_at(self.raw, at, budget).map(|(value, _)| value)
    }

    fn object_at(&self, at: usize, budget: &mut Budget) -> Object<'a> {
        let Some((value, end)) = read_at(self.raw, at, budget) else {
            return Object { value: Value::Null, stream: None };
        };
        let stream = value.dict().and_then(|dict| self.stream(dict, end, budget));
        Object { value, stream }
    }

    /// The bytes after a dictionary, where it is a stream's.
    fn stream(&self, dict: &Dict, end: usize, budget: &mut Budget) -> Option<&'a [u8]> {
        let mut lexer = Lexer::new(self.raw.get(..end.saturating_add(512).min(self.raw.len()))?, end);
        lexer.skip_space();
        let rest = self.raw.get(lexer.at..)?.strip_prefix(b"stream")?;
        let rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
        let start = self.raw.len() - rest.len();
        let length = match dict.get(b"Length".as_slice())? {
            Value::Reference(number) => match self.places.get(number) {
                Some(Place::At(at)) => self.value_at(*at, budget).and_then(|value| value.whole()),
                _ => None,
            },
            value => value.whole(),
        };
        if let Some(length) = length
            && let Some(data) = rest.get(..length)
            && let Some(after) = rest.get(length..)
            && after.get(..16).unwrap_or(after).trim_ascii_start().starts_with(b"endstream")
        {
            return Some(data);
        }
        let next = self.ends.partition_point(|end| *end < start);
        let end = self.ends.get(next).copied().unwrap_or(self.raw.len());
        self.raw.get(start..end)
    }

    /// Follows references to what they mean.
    pub(super) fn resolve(&self, value: &Value, budget: &mut Budget) -> Value {
        let Value::Reference(first) = value else {
            // A copy costs as well: what stands inside a page may be asked for again and again.
            let weight = weight(value);
            if weight > budget.steps {
                budget.steps = 0;
                return Value::Null;
            }
            budget.steps -= weight;
            return value.clone();
        };
        let mut number = *first;
        for _ in 0..MAX_HOPS {
            match self.object(number, budget).map(|object| object.value) {
                Some(Value::Reference(next)) => number = next,
                Some(value) => return value,
                None => return Value::Null,
            }
        }
        Value::Null
    }

    /// An entry of a dictionary, followed.
    pub(super) fn get(&self, dict: &Dict, key: &[u8], budget: &mut Budget) -> Option<Value> {
        let value = self.resolve(dict.get(key)?, budget);
        (value != Value::Null).then_some(value)
    }

    /// A dictionary under a key, followed; a stream's dictionary too.
    pub(super) fn dict(&self, dict: &Dict, key: &[u8], budget: &mut Budget) -> Option<Dict> {
        if let Value::Dict(dict) = self.get(dict, key, budget)? { Some(dict) } else { None }
    }

    /// A stream's data, filters taken off.
    pub(super) fn data(&self, object: &Object<'a>, budget: &mut Budget, limits: &mut Limits) -> Option<Data> {
        let mut dict = object.value.dict()?.clone();
        // Filters may be told by reference, and their settings too.
        for key in [b"Filter".as_slice(), b"DecodeParms", b"F", b"DP"] {
            if let Some(value) = self.get(&dict, key, budget) {
                let value = match value {
                    Value::List(list) => {
                        Value::List(list.iter().take(8).map(|value| self.resolve(value, budget)).collect())
                    }
                    value => value,
                };
                dict.insert(key.to_vec(), value);
            }
        }
        filter::unpack(&dict, object.stream?, budget, limits)
    }
}

#[derive(Debug, Default)]
struct Marks {
    /// Where the last table is said to be.
    start: Option<usize>,
    trailers: Vec<usize>,
}

/// One value and where it ends, paid for. Nothing once the budget is spent.
fn read_at(bytes: &[u8], at: usize, budget: &mut Budget) -> Option<(Value, usize)> {
    if budget.steps <= LOOK {
        budget.steps = 0;
        return None;
    }
    let end = at.saturating_add(budget.steps).min(bytes.len());
    let mut lexer = Lexer::new(bytes.get(..end)?, at);
    let value = lexer.value();
    // `12 0 R` by itself.
    let value = match value {
        Some(Value::Number(number)) => {
            let after = lexer.at;
            let generation = lexer.value();
            let word = lexer.value();
            match (generation, word, Value::Number(number).whole().map(u32::try_from)) {
                (Some(Value::Number(_)), Some(Value::Word(word)), Some(Ok(number))) if word == b"R" => {
                    Some(Value::Reference(number))
                }
                _ => {
                    lexer.at = after;
                    Some(Value::Number(number))
                }
            }
        }
        value => value,
    };
    budget.steps = budget.steps.saturating_sub(lexer.cost().saturating_sub(at) + LOOK);
    Some((value?, lexer.at))
}

/// How many values there are in one.
fn weight(value: &Value) -> usize {
    match value {
        Value::List(list) => 1 + list.iter().map(weight).sum::<usize>(),
        Value::Dict(dict) => 1 + dict.values().map(weight).sum::<usize>(),
        Value::Text(text) => 1 + text.len(),
        _ => 1,
    }
}

fn big_endian(bytes: &[u8]) -> usize {
    bytes.iter().fold(0_usize, |value, byte| value.wrapping_shl(8) | usize::from(*byte))
}
