//! What declarations do to the words inside: hide them, show them, turn them around.
//!
//! Each way to hide is a bit, since each can be taken back by itself. What is not known, not valid, or written so
//! that a browser might read it otherwise hides nothing: to take words away that people see would be worse than to
//! read words that they do not.

use std::borrow::Cow;

use html5ever::tendril::StrTendril;

/// `display: none`.
pub(super) const DISPLAY: u8 = 1;
/// `visibility: hidden`; an element inside may be visible again.
pub(super) const VISIBILITY: u8 = 2;
/// Letters of no size; an element inside may have a size again.
pub(super) const SIZE: u8 = 4;
/// Cut off, clear, shrunk to nothing or moved off the page.
pub(super) const AWAY: u8 = 8;
/// The words begin far outside; those of an element inside may begin elsewhere.
pub(super) const INDENT: u8 = 16;
/// Letters in the colour of their own ground; an element inside may have others.
pub(super) const INK: u8 = 32;
/// The letters run from right to left whatever they are. Not hidden, but read the other way.
pub(super) const BACKWARDS: u8 = 64;

/// What holds for the elements inside too, until one of them says otherwise.
pub(super) const INHERITED: u8 = VISIBILITY | SIZE | INDENT;
/// What takes everything inside with it.
pub(super) const WHOLE: u8 = DISPLAY | AWAY;

/// What is done with an element, a bit for each way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) shut: u8,
    pub(super) open: u8,
    /// The element is a box whatever its tag is.
    is_boxed: bool,
}

/// As [`AWAY`], if the element is a box: nothing cuts or moves a line's part. Only before [`Look::of_tag`].
const AWAY_BOX: u8 = 128;

impl Look {
    pub(super) fn new(shut: u8, open: u8) -> Look {
        Look { shut, open, is_boxed: false }
    }

    /// What it does with an element of this tag.
    pub(super) fn of_tag(self, tag: &str) -> Look {
        if self.shut & (AWAY_BOX | INDENT) == 0 {
            return self;
        }
        let is_box = self.is_boxed || BOXES.contains(&tag);
        let shut = match (is_box, self.shut & AWAY_BOX != 0) {
            (false, _) => self.shut & !(AWAY_BOX | INDENT),
            (true, true) => (self.shut & !AWAY_BOX) | AWAY,
            (true, false) => self.shut,
        };
        Look { shut, ..self }
    }

    /// All of it but what hides.
    pub(super) fn only_open(self) -> Look {
        Look { shut: 0, ..self }
    }

    /// What hides, and of what shows only what is hidden somewhere.
    pub(super) fn within(self, hides: u8) -> Look {
        Look { open: self.open & if hides & AWAY_BOX == 0 { hides } else { hides | AWAY }, ..self }
    }

    pub(super) fn is_nothing(self) -> bool {
        self.shut == 0 && self.open == 0
    }

    /// As a mark on an element of the tree. All bits are below 128, so it is two letters.
    pub(super) fn mark(self) -> StrTendril {
        StrTendril::from_slice(std::str::from_utf8(&[self.shut, self.open]).unwrap_or_default())
    }

    /// What [`Self::mark`] wrote.
    pub(super) fn of(mark: Option<&str>) -> Look {
        match mark.map(str::as_bytes) {
            Some([shut, open]) => Look::new(*shut, *open),
            _ => Look::default(),
        }
    }

    pub(super) fn set(&mut self, bit: u8, is_shut: bool) {
        let (to, from) =
            if is_shut { (&mut self.shut, &mut self.open) } else { (&mut self.open, &mut self.shut) };
        *to |= bit;
        *from &= !bit;
    }
}

/// Tags whose elements are boxes by themselves. Cells of tables grow with what is in them.
const BOXES: &[&str] = &[
    "div",
    "p",
    "center",
    "section",
    "article",
    "header",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "pre",
    "form",
    "main",
    "nav",
    "aside",
    "address",
    "button",
];

/// A shift to the side by so many pixels leaves every screen.
const FAR: f32 = 900.0;

/// Beginnings of the properties that matter; most declarations are about frames and colours.
fn may_matter(declaration: &[u8]) -> bool {
    let at = |place: usize| declaration.get(place).map_or(0, u8::to_ascii_lowercase);
    match at(0) {
        b'd' | b'v' | b'o' | b'h' | b'w' | b'u' => true,
        b'f' => at(3) == b't',
        b'm' => at(3) == b'-' && matches!(at(4), b'h' | b'w'),
        b'p' => at(1) == b'o',
        // text-indent, transform
        b't' => matches!(at(5), b'i' | b'f'),
        b'l' => matches!((at(1), at(2)), (b'e', b'f') | (b'i', _)),
        b'r' => at(1) == b'i',
        b'c' => matches!(at(1), b'l' | b'o'),
        b'b' => at(1) == b'a',
        _ => false,
    }
}

/// Several declarations that hide only together.
#[derive(Default)]
struct Together<'a> {
    /// A bit for each of the properties that leave no room.
    no_room: u8,
    is_clipped: bool,
    no_line: bool,
    is_placed: bool,
    is_cut: bool,
    /// A bit for each side.
    is_far: u8,
    is_shrunk: bool,
    is_rtl: bool,
    is_forced: bool,
    ink: Option<&'a str>,
    ground: Option<&'a str>,
}

/// Reads declarations.
pub(super) fn look(style: &str) -> Look {
    let bare = without_comments(style);
    let mut look = Look::default();
    let mut together = Together::default();
    for declaration in declarations(&bare) {
        if !may_matter(declaration.as_bytes()) {
            continue;
        }
        let Some((name, value)) = split(declaration) else { continue };
        // Most of all are colours, of which hardly any matters.
        match name.len() {
            5 if name.eq_ignore_ascii_case(b"color") => together.ink = Some(value),
            10 if name.eq_ignore_ascii_case(b"background") => together.ground = Some(value),
            16 if name.eq_ignore_ascii_case(b"background-color") => together.ground = Some(value),
            _ => {
                if let Some(value) = whole(value) {
                    declare(name, value, &mut look, &mut together);
                }
            }
        }
    }
    if together.is_placed && (together.is_far != 0 || together.is_cut) {
        look.set(AWAY, true);
    }
    if (together.no_room != 0 && together.is_clipped) || together.is_shrunk {
        look.set(AWAY_BOX, true);
    }
    if together.no_line && together.is_clipped {
        look.set(SIZE, true);
    }
    if together.is_rtl && together.is_forced {
        look.set(BACKWARDS, true);
    }
    if let Some(ink) = together.ink.and_then(whole) {
        let ground = || together.ground.and_then(whole).and_then(colour);
        let is_clear = ink.eq_ignore_ascii_case("transparent");
        look.set(
            INK,
            is_clear || (together.ground.is_some() && colour(ink).is_some_and(|ink| ground() == Some(ink))),
        );
    }
    if look.shut & (AWAY | AWAY_BOX | SIZE | INDENT | INK) != 0 {
        weigh(&bare, &mut look);
    }
    look
}

/// [`look`] of a `style` attribute, where a brace opens nothing.
pub(super) fn attribute(style: &str, tag: &str) -> Look {
    let look = look(style).of_tag(tag);
    if look.shut == 0 || is_plain(style, false) { look } else { look.only_open() }
}

/// What stands between the semicolons.
fn declarations(style: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    memchr::memchr_iter(b';', style.as_bytes()).chain(std::iter::once(style.len())).filter_map(move |end| {
        let declaration = style.get(start..end);
        start = end + 1;
        declaration.map(str::trim_ascii_start)
    })
}

/// Name and value as written.
fn split(declaration: &str) -> Option<(&[u8], &str)> {
    let colon = declaration.bytes().position(|byte| byte == b':')?;
    Some((declaration.as_bytes().get(..colon)?.trim_ascii_end(), declaration.get(colon + 1..)?))
}

/// The value without its importance; none where something else stands there.
fn whole(value: &str) -> Option<&str> {
    match value.bytes().position(|byte| byte == b'!') {
        None => Some(value.trim_ascii()),
        Some(at) => {
            let (value, rest) = value.split_at_checked(at)?;
            rest.get(1..)?.trim_ascii().eq_ignore_ascii_case("important").then_some(value.trim_ascii())
        }
    }
}

/// What else is declared may bring the words back; and only boxes are cut and moved.
fn weigh(style: &str, look: &mut Look) {
    for declaration in declarations(style) {
        let Some((name, value)) = split(declaration) else { continue };
        let Some(value) = whole(value) else { continue };
        let name = name.to_ascii_lowercase();
        let starts = |begins: &[&str]| begins.iter().any(|begin| name.starts_with(begin.as_bytes()));
        let is_zero =
            value.split_ascii_whitespace().all(|part| is_zero(part) || part.eq_ignore_ascii_case("auto"));
        let says = |words: &[&str]| words.iter().any(|word| value.eq_ignore_ascii_case(word));
        if starts(&["padding", "margin", "min-", "inset", "translate"]) && !is_zero {
            look.shut &= !(AWAY | AWAY_BOX | INDENT);
        }
        if starts(&["transform", "scale", "zoom", "-webkit-transform", "-ms-transform"]) {
            let mask = if look.shut & AWAY_BOX == 0 { AWAY | SIZE } else { SIZE };
            look.shut &= !mask;
        }
        if starts(&[
            "text-shadow",
            "-webkit-text",
            "background-image",
            "filter",
            "mix-blend",
            "-webkit-filter",
        ]) {
            look.shut &= !INK;
        }
        look.is_boxed |= match name.as_slice() {
            b"display" => {
                says(&["block", "inline-block", "flex", "inline-flex", "grid", "flow-root", "list-item"])
            }
            b"float" => says(&["left", "right"]),
            b"position" => says(&["absolute", "fixed"]),
            _ => false,
        };
    }
}

fn declare(name: &[u8], value: &str, look: &mut Look, together: &mut Together<'_>) {
    let is = |wanted: &str| name.eq_ignore_ascii_case(wanted.as_bytes());
    let says = |wanted: &str| value.eq_ignore_ascii_case(wanted);
    // By length, since most names are none of these.
    match name.len() {
        8 if is("position") => together.is_placed = says("absolute") || says("fixed"),
        8 if is("overflow") => together.is_clipped = says("hidden") || says("clip"),
        4 if is("font") => look.set(SIZE, is_tiny_font(value)),
        4 if is("left") => set(&mut together.is_far, 0, is_far(value)),
        4 if is("clip") => together.is_cut = is_cut_off(value),
        5 if is("width") => set(&mut together.no_room, 0, is_zero(value)),
        5 if is("right") => set(&mut together.is_far, 1, is_far(value)),
        6 if is("height") => set(&mut together.no_room, 1, is_zero(value)),
        7 if is("display") => look.set(DISPLAY, says("none")),
        7 if is("opacity") => look.set(AWAY, length(value).is_some_and(|opacity| opacity.number < 0.03)),
        9 if is("font-size") => look.set(SIZE, is_tiny(value)),
        9 if is("max-width") => set(&mut together.no_room, 2, is_zero(value)),
        9 if is("clip-path") => look.set(AWAY, is_cut_off(value)),
        9 if is("transform") => together.is_shrunk = is_shrunk(value),
        9 if is("direction") => together.is_rtl = says("rtl"),
        10 if is("max-height") => set(&mut together.no_room, 3, is_zero(value)),
        10 if is("visibility") => look.set(VISIBILITY, says("hidden") || says("collapse")),
        11 if is("line-height") => together.no_line = is_zero(value),
        11 if is("text-indent") => look.set(INDENT, is_far(value)),
        12 if is("unicode-bidi") => together.is_forced = says("bidi-override") || says("isolate-override"),
        _ => {}
    }
}

fn set(bits: &mut u8, bit: usize, is_set: bool) {
    let bit = 1 << bit;
    *bits = if is_set { *bits | bit } else { *bits & !bit };
}

/// What stands where a comment stood inside a word: part of no name.
const GLUE: char = '\u{1}';

/// The declarations without `/* … */`. A comment parts words as a space does, but is none in a selector.
pub(super) fn without_comments(style: &str) -> Cow<'_, str> {
    // Hardly any style holds one, and most are short.
    if memchr::memchr_iter(b'/', style.as_bytes()).all(|at| style.as_bytes().get(at + 1) != Some(&b'*')) {
        return Cow::Borrowed(style);
    }
    let is_edge = |c: Option<char>| c.is_none_or(|c| c.is_ascii_whitespace() || "{};:,".contains(c));
    let mut kept = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        // One that does not end goes on to the end of the sheet.
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
        let parts = is_edge(kept.chars().next_back()) || is_edge(rest.chars().next());
        kept.push(if parts { ' ' } else { GLUE });
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// True where braces, semicolons and comments mean what they seem to: none of them stands in a string, an address or
/// brackets, and nothing is escaped. Elsewhere a browser may read other rules than we do.
pub(super) fn is_plain(css: &str, is_sheet: bool) -> bool {
    let bytes = css.as_bytes();
    let (mut round, mut square) = (false, false);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        let rest = bytes.get(at..).unwrap_or_default();
        match byte {
            b'\\' => return false,
            b'"' | b'\'' => {
                let Some(end) = memchr::memchr(*byte, rest) else { return false };
                if !rest.get(..end).is_some_and(is_harmless) {
                    return false;
                }
                at += end + 1;
            }
            b'/' if rest.first() == Some(&b'*') => {
                match memchr::memmem::find(rest, b"*/").filter(|end| *end > 0) {
                    Some(end) => at += end + 2,
                    None => return !round && !square,
                }
            }
            b'(' => {
                let is_address = at
                    .checked_sub(4)
                    .and_then(|start| bytes.get(start..at))
                    .is_some_and(|word| word.eq_ignore_ascii_case(b"url("));
                if is_address
                    && !rest.trim_ascii_start().first().is_some_and(|first| matches!(first, b'"' | b'\''))
                {
                    let Some(end) = memchr::memchr(b')', rest) else { return false };
                    let inside = rest.get(..end).unwrap_or_default();
                    if !is_harmless(inside) || inside.iter().any(|byte| matches!(byte, b'"' | b'\'' | b'(')) {
                        return false;
                    }
                    at += end + 1;
                } else if round || square {
                    // `calc((1px))`, `:not(:nth-child(2))`: known to browsers, and not to us.
                    return false;
                } else {
                    round = true;
                }
            }
            b'[' if round || square => return false,
            b'[' => square = true,
            b')' if !round => return false,
            b']' if !square => return false,
            b')' => round = false,
            b']' => square = false,
            b'{' | b'}' if !is_sheet || round || square => return false,
            b';' if round || square => return false,
            _ => {}
        }
    }
    !round && !square
}

/// Nothing inside that could be taken for the end of something.
fn is_harmless(inside: &[u8]) -> bool {
    !inside.iter().any(|byte| matches!(byte, b'{' | b'}' | b';' | b'\\' | b'\n' | b'\r'))
        && memchr::memmem::find(inside, b"/*").is_none()
}

#[derive(Debug, Clone, Copy)]
struct Length<'a> {
    number: f32,
    unit: &'a str,
}

/// A number with its unit; `calc()` of parts of one unit.
fn length(value: &str) -> Option<Length<'_>> {
    let value = value.trim();
    if value.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("calc(")) {
        let mut parts = value.get(5..)?.strip_suffix(')')?.split_ascii_whitespace();
        let mut sum = length_of(parts.next()?)?;
        while let Some(sign) = parts.next() {
            let part = length_of(parts.next()?)?;
            let is_same = part.unit.eq_ignore_ascii_case(sum.unit);
            match sign {
                "+" if is_same => sum.number += part.number,
                "-" if is_same => sum.number -= part.number,
                "*" if part.unit.is_empty() => sum.number *= part.number,
                _ => return None,
            }
        }
        return Some(sum);
    }
    length_of(value)
}

/// The units of CSS Values that mail uses; with any other a declaration is not valid.
const UNITS: &[&str] =
    &["", "px", "pt", "em", "rem", "%", "ex", "ch", "vw", "vh", "vmin", "vmax", "in", "cm", "mm", "pc"];

fn length_of(value: &str) -> Option<Length<'_>> {
    let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
    let end = digits.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(digits.len());
    let (number, unit) = digits.split_at_checked(end)?;
    let number: f32 = number.parse().ok()?;
    let is_known = UNITS.iter().any(|known| known.eq_ignore_ascii_case(unit));
    is_known.then_some(Length { number: if value.starts_with('-') { -number } else { number }, unit })
}

fn is_zero(value: &str) -> bool {
    length(value).is_some_and(|length| length.number == 0.0)
}

/// Nobody reads letters of one pixel. A negative size is not valid.
fn is_tiny(value: &str) -> bool {
    length(value).is_some_and(|Length { number, unit }| {
        let is = |wanted: &str| unit.eq_ignore_ascii_case(wanted);
        number == 0.0
            || (number > 0.0
                && (((is("px") || is("pt")) && number <= 1.0)
                    || ((is("em") || is("rem") || is("vw") || is("vh") || is("mm")) && number <= 0.1)
                    || (is("%") && number <= 8.0)))
    })
}

/// The size in the short form, with the family that must follow: `0/0 a`, `normal 1px/1 serif`. A bare number is a
/// weight.
fn is_tiny_font(value: &str) -> bool {
    let mut words = value.split_ascii_whitespace().peekable();
    while let Some(word) = words.next() {
        let size = word.split('/').next().unwrap_or(word);
        let has_unit = size.ends_with(|last: char| last.is_ascii_alphabetic() || last == '%');
        if length(size).is_some() && (has_unit || is_zero(size)) {
            return words.peek().is_some() && is_tiny(size);
        }
    }
    false
}

/// Outside every screen. A bare number is not valid.
fn is_far(value: &str) -> bool {
    length(value).is_some_and(|Length { number, unit }| {
        let pixels = match unit.to_ascii_lowercase().as_str() {
            "" => 0.0,
            "em" | "rem" | "%" | "vw" => number * 10.0,
            "in" => number * 96.0,
            _ => number,
        };
        pixels.abs() >= FAR
    })
}

/// Nothing is left inside: `rect(0 0 0 0)`, `inset(50%)`, `circle(0)`.
fn is_cut_off(value: &str) -> bool {
    let Some((shape, inside)) = value.split_once('(') else { return false };
    let inside = inside.split(')').next().unwrap_or_default();
    // Four sides or, of a polygon, a few corners.
    let numbers: Vec<Option<f32>> = inside
        .split([',', ' '])
        .filter(|part| !part.is_empty())
        .take(16)
        .map(|part| length(part).map(|length| length.number))
        .collect();
    let all =
        |fits: fn(f32) -> bool| !numbers.is_empty() && numbers.iter().all(|number| number.is_some_and(fits));
    match shape.trim().to_ascii_lowercase().as_str() {
        "rect" => all(|number| number.abs() <= 1.0),
        "inset" => all(|number| number >= 50.0),
        "circle" | "ellipse" => numbers.first().copied().flatten() == Some(0.0),
        "polygon" => all(|number| number == 0.0),
        _ => false,
    }
}

/// `scale(0)`, `scaleX(0)`, `translateX(-9999px)`.
fn is_shrunk(value: &str) -> bool {
    let Some((how, by)) = value.split_once('(') else { return false };
    let by = by.split([',', ')']).next().unwrap_or_default();
    match how.trim().to_ascii_lowercase().as_str() {
        "scale" | "scalex" | "scaley" | "scale3d" => length(by).is_some_and(|by| by.number.abs() < 0.03),
        "translate" | "translatex" | "translate3d" => is_far(by),
        _ => false,
    }
}

/// Red, green and blue of a colour that leaves nothing through. Pictures and blends are none.
fn colour(value: &str) -> Option<u32> {
    let value = value.trim().to_ascii_lowercase();
    if let Some(digits) = value.strip_prefix('#') {
        let wide: String = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => digits.to_owned(),
        };
        return (wide.len() == 6).then(|| u32::from_str_radix(&wide, 16).ok()).flatten();
    }
    if let Some(parts) = value.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let mut parts =
            parts.split([',', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse::<u8>().ok());
        let mut next = || parts.next().flatten().map(u32::from);
        let (red, green, blue) = (next()?, next()?, next()?);
        return Some(red << 16 | green << 8 | blue);
    }
    match value.as_str() {
        "white" => Some(0x00ff_ffff),
        "black" => Some(0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_hide() {
        for (style, bit) in [
            ("display:none", DISPLAY),
            ("color:red;Display : NONE !important", DISPLAY),
            ("display/**/:/* a;b */none", DISPLAY),
            ("visibility:hidden", VISIBILITY),
            ("opacity:0", AWAY),
            ("opacity:.01", AWAY),
            ("font-size:0", SIZE),
            ("font-size:calc(1px - 1px)", SIZE),
            ("font-size:calc(0px)", SIZE),
            ("font-size:0.01em", SIZE),
            ("font-size:1%", SIZE),
            ("font:0/0 a", SIZE),
            ("font: normal 400 0px/1 serif", SIZE),
            ("line-height:0;overflow:hidden", SIZE),
            ("max-height:0;overflow:hidden", AWAY),
            ("overflow:hidden;height:calc(0px)", AWAY),
            ("position:absolute;left:-9999px", AWAY),
            ("position:fixed;left:-200em", AWAY),
            ("text-indent:-9999px", INDENT),
            ("clip:rect(0,0,0,0);position:absolute", AWAY),
            ("clip:rect(1px 1px 1px 1px);position:fixed", AWAY),
            ("clip-path:inset(100%)", AWAY),
            ("clip-path: circle(0)", AWAY),
            ("transform:scale(0)", AWAY),
            ("transform:translateX(-9999px)", AWAY),
            ("color:#fff;background:#ffffff", INK),
            ("background-color:rgb(255, 255, 255);color:white", INK),
            ("color:transparent", INK),
            ("direction:rtl;unicode-bidi:bidi-override", BACKWARDS),
        ] {
            assert_eq!(attribute(style, "div").shut, bit, "{style}");
        }
        for style in [
            "display:block;font-size:14px",
            "font:700 14px/1 serif",
            "font:bold 1em/0 serif",
            "font-size:0.9em",
            "opacity:0.5",
            "max-height:0",
            "line-height:0",
            "position:relative;left:-9999px",
            "text-indent:-20px",
            "clip:rect(0,100px,20px,0)",
            "clip-path:inset(0)",
            "transform:scale(1)",
            "color:#fff;background:#000",
            "color:#fff;background:url(a.png)",
            "color:#ffffff",
            "direction:rtl",
            "width:0",
            "display:none;display:block",
            "",
            // Not valid, or not what it looks like
            "dis/**/play:none",
            "display:none none",
            "display:none!importan",
            "font-family:'a; display:none; b'",
            "background:url(a;display:none;)",
            "a:{;display:none;}",
            "d:\\;display:none",
            "font-size:0foo",
            "font-size:-1px",
            "font:0",
            "opacity:0x",
            "text-indent:-9999",
            "clip:rect(0,0,0,0)",
            // Brought back
            "max-height:0;max-height:9em;overflow:hidden",
            "height:0;min-height:3em;overflow:hidden",
            "height:0;overflow:hidden;padding-top:2em",
            "position:absolute;left:-9999px;margin-left:9999px",
            "color:#fff;background:#fff;text-shadow:0 0 1px #000",
            "font-size:1px;transform:scale(14)",
        ] {
            assert_eq!(attribute(style, "div").shut, 0, "{style}");
        }
        // Nothing cuts a part of a line, and a cell grows with what is in it.
        for style in ["max-height:0;overflow:hidden", "transform:scale(0)", "text-indent:-9999px"] {
            assert_eq!(attribute(style, "span").shut, 0, "{style}");
            assert_eq!(attribute(style, "td").shut, 0, "{style}");
            assert_ne!(attribute(&format!("{style};display:inline-block"), "span").shut, 0, "{style}");
        }
    }
}
