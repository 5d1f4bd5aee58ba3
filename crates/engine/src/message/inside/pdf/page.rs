//! The words of a page, in the order they are painted (ISO 32000-1 §9.4), and the pictures on it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::file::{File, Object};
use super::filter::Data;
use super::font::{self, Font};
use super::lexer::{Dict, Lexer, Value, is_space};
use crate::message::inside::Budget;
use crate::message::limits::{Limit, Limits};

/// A page inside a page inside a page.
const MAX_DEPTH: usize = 6;
/// What an operator may have before it.
const MAX_OPERANDS: usize = 40;
/// States put aside and taken back.
const MAX_STATES: usize = 64;
/// Pieces that one page's language may be cut into.
const MAX_PIECES: usize = 200;
/// Pictures looked at in one document.
const MAX_PICTURES: usize = 40;

/// Where something is painted: a, b, c, d, e, f of §8.3.4.
type Matrix = [f64; 6];

const PLAIN: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix) -> Matrix {
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

#[derive(Debug, Clone)]
struct State {
    place: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
}

/// Reads pages one after the other.
#[derive(Debug)]
pub(super) struct Reader<'f, 'a> {
    file: &'f File<'a>,
    fonts: BTreeMap<u32, Rc<Font>>,
    /// Forms already painted: what stands on every page is read once.
    forms: BTreeSet<u32>,
    pub(super) pictures: Vec<u32>,
    pub(super) text: String,
    /// Where the last text ended, and how large it was.
    end: Option<(f64, f64, f64)>,
}

impl<'f, 'a> Reader<'f, 'a> {
    pub(super) fn new(file: &'f File<'a>) -> Reader<'f, 'a> {
        Reader {
            file,
            fonts: BTreeMap::new(),
            forms: BTreeSet::new(),
            pictures: Vec::new(),
            text: String::new(),
            end: None,
        }
    }

    pub(super) fn page(&mut self, page: &Dict, resources: &Dict, budget: &mut Budget, limits: &mut Limits) {
        let mut content = Vec::new();
        let pieces = match page.get(b"Contents".as_slice()) {
            Some(one @ Value::Reference(_)) => match self.file.resolve(one, budget) {
                Value::List(list) => list,
                _ => vec![one.clone()],
            },
            Some(Value::List(list)) => list.clone(),
            _ => Vec::new(),
        };
        for piece in pieces.into_iter().take(MAX_PIECES) {
            if let Value::Reference(number) = piece
                && let Some(object) = self.file.object(number, budget)
                && let Some(Data::Plain(data)) = self.file.data(&object, budget, limits)
            {
                // The pieces are one text with white space between (§7.8.2).
                content.extend_from_slice(&data);
                content.push(b'\n');
            }
        }
        self.end = None;
        self.paint(&content, resources, PLAIN, 0, budget, limits);
        self.text.push('\n');
    }

    fn paint(
        &mut self,
        content: &[u8],
        resources: &Dict,
        place: Matrix,
        depth: usize,
        budget: &mut Budget,
        limits: &mut Limits,
    ) {
        let mut state = State {
            place,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
        };
        let mut states: Vec<State> = Vec::new();
        let (mut line, mut here) = (PLAIN, PLAIN);
        let mut operands: Vec<Value> = Vec::new();
        let mut lexer = Lexer::new(content, 0);
        let fonts = self.file.dict(resources, b"Font", budget).unwrap_or_default();
        let objects = self.file.dict(resources, b"XObject", budget).unwrap_or_default();
        let mut known: BTreeMap<Vec<u8>, Option<Rc<Font>>> = BTreeMap::new();
        // Paid for as it is read, so that the fonts of what was read can still be looked up.
        let mut paid = 0;
        while let Some(value) = lexer.value() {
            lexer.forget();
            let Some(left) = budget.steps.checked_sub(lexer.cost() - paid) else {
                budget.steps = 0;
                limits.hit(Limit::FileTooLarge);
                return;
            };
            budget.steps = left;
            paid = lexer.cost();
            let Value::Word(word) = value else {
                if operands.len() < MAX_OPERANDS {
                    operands.push(value);
                }
                continue;
            };
            let number = |at: usize| operands.get(at).and_then(Value::number).unwrap_or(0.0);
            let matrix = || [number(0), number(1), number(2), number(3), number(4), number(5)];
            let text = operands.last().and_then(Value::text);
            match word.as_slice() {
                b"q" if states.len() < MAX_STATES => states.push(state.clone()),
                b"Q" => state = states.pop().unwrap_or(state),
                b"cm" => state.place = times(matrix(), state.place),
                b"BT" => (line, here) = (PLAIN, PLAIN),
                b"Tf" => {
                    state.size = number(1);
                    let name = operands.first().and_then(Value::name).unwrap_or_default();
                    state.font = match known.get(name) {
                        Some(font) => font.clone(),
                        None => {
                            let font = fonts.get(name).and_then(|font| self.font(font, budget, limits));
                            known.insert(name.to_vec(), font.clone());
                            font
                        }
                    };
                }
                b"Tc" => state.letter_space = number(0),
                b"Tw" => state.word_space = number(0),
                b"Tz" => state.stretch = number(0) / 100.0,
                b"TL" => state.leading = number(0),
                b"Tm" => (line, here) = (matrix(), matrix()),
                b"Td" | b"TD" => {
                    if word == b"TD" {
                        state.leading = -number(1);
                    }
                    line = times([1.0, 0.0, 0.0, 1.0, number(0), number(1)], line);
                    here = line;
                }
                b"T*" | b"'" | b"\"" => {
                    if word == b"\"" {
                        (state.word_space, state.letter_space) = (number(0), number(1));
                    }
                    line = times([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading], line);
                    here = line;
                    if let Some(text) = text {
                        self.show(text, &state, &mut here, budget, limits);
                    }
                }
                b"Tj" => {
                    if let Some(text) = text {
                        self.show(text, &state, &mut here, budget, limits);
                    }
                }
                b"TJ" => {
                    for piece in operands.last().and_then(Value::list).unwrap_or_default() {
                        match piece {
                            Value::Text(text) => self.show(text, &state, &mut here, budget, limits),
                            Value::Number(back) => {
                                let on = -back / 1000.0 * state.size * state.stretch;
                                here = times([1.0, 0.0, 0.0, 1.0, on, 0.0], here);
                            }
                            _ => {}
                        }
                    }
                }
                b"Do" => {
                    let name = operands.first().and_then(Value::name);
                    if let Some(Value::Reference(number)) = name.and_then(|name| objects.get(name)) {
                        self.object(*number, resources, state.place, depth, budget, limits);
                    }
                }
                b"ID" => skip_picture(&mut lexer, content),
                _ => {}
            }
            operands.clear();
            if budget.letters == 0 {
                limits.hit(Limit::FileTooLarge);
                return;
            }
        }
    }

    /// A picture is kept for later; a form is painted here.
    fn object(
        &mut self,
        number: u32,
        outer: &Dict,
        place: Matrix,
        depth: usize,
        budget: &mut Budget,
        limits: &mut Limits,
    ) {
        if self.forms.contains(&number) || self.pictures.contains(&number) {
            return;
        }
        let Some(object) = self.file.object(number, budget) else { return };
        let Some(dict) = object.value.dict() else { return };
        match dict.get(b"Subtype".as_slice()).and_then(Value::name) {
            Some(b"Image") if self.pictures.len() < MAX_PICTURES => self.pictures.push(number),
            Some(b"Form") => {
                if depth >= MAX_DEPTH {
                    limits.hit(Limit::FileTooLarge);
                    return;
                }
                self.forms.insert(number);
                self.form(&object, outer, place, depth, budget, limits);
            }
            _ => {}
        }
    }

    /// Paints a form, with what it has of its own.
    pub(super) fn form(
        &mut self,
        object: &Object<'a>,
        outer: &Dict,
        place: Matrix,
        depth: usize,
        budget: &mut Budget,
        limits: &mut Limits,
    ) {
        let Some(dict) = object.value.dict() else { return };
        let Some(Data::Plain(content)) = self.file.data(object, budget, limits) else { return };
        let matrix = match self.file.get(dict, b"Matrix", budget) {
            Some(Value::List(list)) => {
                let mut numbers = list.iter().filter_map(Value::number);
                let mut next = || numbers.next().unwrap_or(0.0);
                [next(), next(), next(), next(), next(), next()]
            }
            _ => PLAIN,
        };
        let own = self.file.dict(dict, b"Resources", budget);
        let resources = own.as_ref().unwrap_or(outer);
        self.paint(&content, resources, times(matrix, place), depth + 1, budget, limits);
    }

    fn font(&mut self, font: &Value, budget: &mut Budget, limits: &mut Limits) -> Option<Rc<Font>> {
        match font {
            Value::Reference(number) => {
                if let Some(known) = self.fonts.get(number) {
                    return Some(Rc::clone(known));
                }
                let object = self.file.object(*number, budget)?;
                let font = Rc::new(font::of(&object, self.file, budget, limits));
                self.fonts.insert(*number, Rc::clone(&font));
                Some(font)
            }
            Value::Dict(dict) => Some(Rc::new(Font::read(dict, self.file, budget, limits))),
            _ => None,
        }
    }

    fn show(
        &mut self,
        text: &[u8],
        state: &State,
        here: &mut Matrix,
        budget: &mut Budget,
        limits: &mut Limits,
    ) {
        let Some(font) = &state.font else { return };
        let (shown, width, codes, spaces) = font.show(text);
        if shown.len() > budget.letters {
            limits.hit(Limit::FileTooLarge);
            budget.letters = 0;
            return;
        }
        budget.letters -= shown.len();
        let [a, b, _, _, x, y] = times(*here, state.place);
        let unit = a.hypot(b);
        let size = (state.size * unit).abs().max(0.01);
        if let Some((last_x, last_y, last_size)) = self.end {
            // How far on along the line, and how far off it.
            let (along_x, along_y) = if unit > 0.0 { (a / unit, b / unit) } else { (1.0, 0.0) };
            let (dx, dy) = (x - last_x, y - last_y);
            let on = dx * along_x + dy * along_y;
            let off = (dy * along_x - dx * along_y).abs();
            let size = size.max(last_size);
            if off > size * 0.6 || on < -size * 2.0 {
                self.text.push('\n');
            } else if on > size * 0.17 && !self.text.ends_with(char::is_whitespace) && !shown.starts_with(' ')
            {
                self.text.push(' ');
            }
        }
        self.text.push_str(&shown);
        let on = (width / 1000.0 * state.size
            + count(codes) * state.letter_space
            + count(spaces) * state.word_space)
            * state.stretch;
        *here = times([1.0, 0.0, 0.0, 1.0, on, 0.0], *here);
        let [.., x, y] = times(*here, state.place);
        self.end = Some((x, y, size));
    }
}

fn count(codes: usize) -> f64 {
    codes as f64
}

/// A picture inside the page's own language: its bytes are no words.
fn skip_picture(lexer: &mut Lexer<'_>, content: &[u8]) {
    let rest = content.get(lexer.at..).unwrap_or_default();
    let end = rest.windows(4).position(
        |here| matches!(here, [before, b'E', b'I', after] if is_space(*before) && is_space(*after)),
    );
    lexer.at = end.map_or(content.len(), |end| lexer.at + end + 3);
}
