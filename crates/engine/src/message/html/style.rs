//! What declarations do to the words inside: hide them, show them, turn them around.
//!
//! Each way to hide is a bit, since each can be taken back by itself. Read are declarations as browsers read them,
//! with comments left out, but not every value: what is not known hides nothing.

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
}

impl Look {
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
            Some([shut, open]) => Look { shut: *shut, open: *open },
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
    no_room: bool,
    is_clipped: bool,
    no_line: bool,
    is_placed: bool,
    is_far: bool,
    is_rtl: bool,
    is_forced: bool,
    ink: Option<&'a str>,
    ground: Option<&'a str>,
}

/// Reads declarations.
pub(super) fn look(style: &str) -> Look {
    let style = without_comments(style);
    let mut look = Look::default();
    let mut together = Together::default();
    for declaration in style.as_bytes().split(|byte| *byte == b';') {
        let declaration = declaration.trim_ascii_start();
        if !may_matter(declaration) {
            continue;
        }
        let Some(colon) = memchr::memchr(b':', declaration) else { continue };
        let Some((name, value)) = declaration.split_at_checked(colon) else { continue };
        let value = value.split(|byte| *byte == b'!').next().unwrap_or(value);
        let value = std::str::from_utf8(value).unwrap_or_default();
        let value = value.strip_prefix(':').unwrap_or(value).trim();
        declare(name.trim_ascii_end(), value, &mut look, &mut together);
    }
    let away = (together.no_room && together.is_clipped) || (together.is_placed && together.is_far);
    if away {
        look.set(AWAY, true);
    }
    if together.no_line && together.is_clipped {
        look.set(SIZE, true);
    }
    if together.is_rtl && together.is_forced {
        look.set(BACKWARDS, true);
    }
    if let (Some(ink), Some(ground)) = (together.ink, together.ground)
        && colour(ink).is_some_and(|ink| colour(ground) == Some(ink))
    {
        look.set(INK, true);
    }
    look
}

fn declare<'a>(name: &[u8], value: &'a str, look: &mut Look, together: &mut Together<'a>) {
    let is = |wanted: &str| name.eq_ignore_ascii_case(wanted.as_bytes());
    let says = |wanted: &str| value.eq_ignore_ascii_case(wanted);
    if is("display") {
        look.set(DISPLAY, says("none"));
    } else if is("visibility") {
        look.set(VISIBILITY, says("hidden") || says("collapse"));
    } else if is("opacity") {
        look.set(AWAY, length(value).is_some_and(|opacity| opacity.number < 0.03));
    } else if is("font-size") {
        look.set(SIZE, is_tiny(value));
    } else if is("font") {
        look.set(SIZE, value.split_ascii_whitespace().any(is_tiny_font));
    } else if is("line-height") {
        together.no_line = is_zero(value);
    } else if is("max-height") || is("height") || is("max-width") || is("width") {
        together.no_room |= is_zero(value);
    } else if is("overflow") {
        together.is_clipped |= says("hidden") || says("clip");
    } else if is("clip") || is("clip-path") {
        look.set(AWAY, is_cut_off(value));
    } else if is("transform") {
        look.set(AWAY, is_shrunk(value));
    } else if is("text-indent") {
        look.set(INDENT, pixels(value).is_some_and(|by| by.abs() >= FAR));
    } else if is("position") {
        together.is_placed |= says("absolute") || says("fixed");
    } else if is("left") || is("right") {
        together.is_far |= pixels(value).is_some_and(|by| by.abs() >= FAR);
    } else if is("direction") {
        together.is_rtl |= says("rtl");
    } else if is("unicode-bidi") {
        together.is_forced |= says("bidi-override") || says("isolate-override");
    } else if is("color") {
        together.ink = Some(value);
        look.set(INK, says("transparent"));
    } else if is("background") || is("background-color") {
        together.ground = Some(value);
    }
}

/// The declarations without `/* … */`, which may stand anywhere.
pub(super) fn without_comments(style: &str) -> Cow<'_, str> {
    if memchr::memmem::find(style.as_bytes(), b"/*").is_none() {
        return Cow::Borrowed(style);
    }
    let mut kept = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        // One that does not end goes on to the end of the sheet.
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

#[derive(Debug, Clone, Copy)]
struct Length<'a> {
    number: f32,
    unit: &'a str,
}

/// A number with its unit; a sum inside `calc()` has the unit of its first part.
fn length(value: &str) -> Option<Length<'_>> {
    let value = value.trim();
    if value.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("calc(")) {
        let mut parts = value.get(5..)?.trim_end_matches(')').split_ascii_whitespace();
        let mut sum = length_of(parts.next()?)?;
        while let (Some(sign), Some(part)) = (parts.next(), parts.next()) {
            let part = length_of(part)?.number;
            match sign {
                "+" => sum.number += part,
                "-" => sum.number -= part,
                "*" => sum.number *= part,
                "/" if part != 0.0 => sum.number /= part,
                _ => return None,
            }
        }
        return Some(sum);
    }
    length_of(value)
}

fn length_of(value: &str) -> Option<Length<'_>> {
    let digits = value.trim_start_matches(['+', '-']);
    let end = digits.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(digits.len());
    let (number, unit) = digits.split_at_checked(end)?;
    let number: f32 = number.parse().ok()?;
    Some(Length { number: if value.starts_with('-') { -number } else { number }, unit: unit.trim() })
}

fn is_zero(value: &str) -> bool {
    length(value).is_some_and(|length| length.number == 0.0)
}

/// Nobody reads letters of one pixel.
fn is_tiny(value: &str) -> bool {
    length(value).is_some_and(|Length { number, unit }| {
        let is = |wanted: &str| unit.eq_ignore_ascii_case(wanted);
        number <= 0.0
            || ((is("px") || is("pt")) && number <= 1.0)
            || ((is("em") || is("rem") || is("vw") || is("vh") || is("mm")) && number <= 0.1)
            || (is("%") && number <= 8.0)
    })
}

/// The size in the short form: `0/0 a`, `normal 1px/1 serif`. A bare number is a weight.
fn is_tiny_font(word: &str) -> bool {
    let size = word.split('/').next().unwrap_or(word);
    let has_unit = size.ends_with(|last: char| last.is_ascii_alphabetic() || last == '%');
    (has_unit || is_zero(size)) && is_tiny(size)
}

fn pixels(value: &str) -> Option<f32> {
    length(value).map(|Length { number, unit }| match unit.to_ascii_lowercase().as_str() {
        "em" | "rem" | "%" | "vw" => number * 10.0,
        "in" => number * 96.0,
        _ => number,
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
        "translate" | "translatex" | "translate3d" => pixels(by).is_some_and(|by| by.abs() >= FAR),
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
            ("clip:rect(1px 1px 1px 1px)", AWAY),
            ("clip-path:inset(100%)", AWAY),
            ("clip-path: circle(0)", AWAY),
            ("transform:scale(0)", AWAY),
            ("transform:translateX(-9999px)", AWAY),
            ("color:#fff;background:#ffffff", INK),
            ("background-color:rgb(255, 255, 255);color:white", INK),
            ("color:transparent", INK),
            ("direction:rtl;unicode-bidi:bidi-override", BACKWARDS),
        ] {
            assert_eq!(look(style).shut, bit, "{style}");
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
        ] {
            assert_eq!(look(style).shut, 0, "{style}");
        }
    }
}
