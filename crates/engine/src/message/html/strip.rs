//! Takes out of a page, before it is parsed, what nobody reads: attributes that no question of ours is about, styles
//! that do nothing, the insides of comments. In most mail they are a third of the page, and the parser goes through
//! them one letter at a time.
//!
//! The parser must come to the same tree as before. So tags are read here exactly as the tokenizer reads them (HTML
//! §13.2.5), and where it depends on the tree how it would go on (foreign elements, fields, menus), the rest of the
//! page is left as it is. [`super::sink`] leaves out the same once more, of whatever came through. One pass; nothing
//! is looked at twice but where a comment, a sheet or a script ends.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memchr3, memmem};

use super::style;

/// A page without what nobody reads. `keeps_names`: classes and ids are kept from the beginning, else from the first
/// style sheet on.
pub(super) fn strip(html: &str, keeps_names: bool) -> Cow<'_, str> {
    let mut page = Page { html, keeps_names, cuts: Vec::new(), hides: false };
    let mut at = 0;
    while at < html.len() {
        match page.next(at) {
            Some(next) => at = next,
            None => {
                // What the rest hides is not known, unless no tag is in it.
                page.hides |= memchr(b'<', page.rest(at)).is_some();
                break;
            }
        }
    }
    let may_hide = page.hides || page.keeps_names;
    page.cuts.retain(|cut| !(may_hide && cut.only_shows));
    if page.cuts.is_empty() {
        return Cow::Borrowed(html);
    }
    let gone = page.cuts.iter().map(|cut| cut.range.len()).sum::<usize>();
    let mut kept = String::with_capacity(html.len().saturating_sub(gone));
    let mut copied = 0;
    for Cut { range, .. } in page.cuts {
        kept.push_str(html.get(copied..range.start).unwrap_or_default());
        copied = range.end;
    }
    kept.push_str(html.get(copied..).unwrap_or_default());
    Cow::Owned(kept)
}

/// Elements whose inside is read in a way that depends on where they stand. Behind one of them nothing is taken out.
const ENDS: [&[u8]; 11] = [
    b"svg",
    b"math",
    b"select",
    b"frameset",
    b"textarea",
    b"template",
    b"xmp",
    b"iframe",
    b"noembed",
    b"noframes",
    b"plaintext",
];

struct Page<'a> {
    html: &'a str,
    keeps_names: bool,
    /// What can go, in order.
    cuts: Vec<Cut>,
    /// Something may hide words in a way that an element inside takes back.
    hides: bool,
}

struct Cut {
    range: Range<usize>,
    /// A style that does nothing but take back what nothing may have done.
    only_shows: bool,
}

impl<'a> Page<'a> {
    fn bytes(&self) -> &'a [u8] {
        self.html.as_bytes()
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes().get(at).copied()
    }

    fn rest(&self, at: usize) -> &'a [u8] {
        self.bytes().get(at..).unwrap_or_default()
    }

    /// Reads on from a place among words to behind the next tag or comment. None where nothing more can go.
    fn next(&mut self, at: usize) -> Option<usize> {
        let start = at + memchr(b'<', self.rest(at))?;
        match self.byte(start + 1)? {
            b'!' if self.rest(start).starts_with(b"<!--") => self.comment(start),
            // Ends at the first of them, quoted or not.
            b'!' | b'?' => Some(start + 1 + memchr(b'>', self.rest(start))?),
            b'/' if self.byte(start + 2)?.is_ascii_alphabetic() => self.tag(start, start + 2),
            b'/' => Some(start + 1 + memchr(b'>', self.rest(start))?),
            byte if byte.is_ascii_alphabetic() => self.tag(start, start + 1),
            _ => Some(start + 1),
        }
    }

    /// Empties a comment. It stays, since it parts what stands before from what stands behind.
    fn comment(&mut self, start: usize) -> Option<usize> {
        const OPEN: usize = b"<!--".len();
        let inside = start + OPEN;
        let rest = self.rest(inside);
        let length = memmem::find(rest, b"-->")?;
        let body = rest.get(..length)?;
        // Comments that end otherwise.
        if rest.starts_with(b">") || rest.starts_with(b"->") || memmem::find(body, b"--!").is_some() {
            return None;
        }
        self.cuts.push(Cut { range: inside..inside + length, only_shows: false });
        Some(inside + length + b"-->".len())
    }

    /// Reads a tag that begins here, and its name there.
    fn tag(&mut self, start: usize, name_at: usize) -> Option<usize> {
        let rest = self.rest(name_at);
        let length = rest.iter().position(|byte| is_space(*byte) || matches!(byte, b'/' | b'>'))?;
        let name = rest.get(..length)?;
        let is_end = name_at > start + 1;
        let end = match rest.get(length)? {
            b'>' => name_at + length + 1,
            _ => self.attributes(name, is_end, name_at + length)?,
        };
        if is_end {
            return Some(end);
        }
        // Few names are as short or as rare as those that need more.
        if name.len() < 3 {
            return Some(end);
        }
        if ENDS.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            return None;
        }
        if name.eq_ignore_ascii_case(b"style") {
            self.keeps_names = true;
            return self.closing(b"</style", end).map(|(_, closing)| closing);
        }
        if name.eq_ignore_ascii_case(b"script") {
            let (inside, closing) = self.closing(b"</script", end)?;
            // Scripts in comments in scripts end elsewhere.
            return memmem::find(inside, b"<!--").is_none().then_some(closing);
        }
        if name.eq_ignore_ascii_case(b"title") {
            let (inside, closing) = self.closing(b"</title", end)?;
            return memchr(b'<', inside).is_none().then_some(closing);
        }
        Some(end)
    }

    /// What stands before the tag that ends an element of words only, and where the tag begins.
    fn closing(&self, tag: &[u8], from: usize) -> Option<(&'a [u8], usize)> {
        let mut at = from;
        loop {
            at += memmem::find(self.rest(at), b"</")?;
            let rest = self.rest(at);
            let is_tag = rest.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
            if is_tag && is_space_or_end(*rest.get(tag.len())?) {
                return Some((self.bytes().get(from..at)?, at));
            }
            at += 1;
        }
    }

    /// Reads the attributes of a tag and notes what can go. Where the tag ends; none where it does not.
    fn attributes(&mut self, tag: &[u8], is_end: bool, from: usize) -> Option<usize> {
        let before = self.cuts.len();
        let mut at = from;
        // The first of two attributes of one name counts.
        let mut style: Option<Style> = None;
        // Nothing goes from a tag with signs where none belongs, nor from one that its style may show again.
        let mut is_odd = false;
        let end = loop {
            let byte = self.byte(at)?;
            if is_space(byte) || byte == b'/' {
                at += 1;
                continue;
            }
            if byte == b'>' {
                break at + 1;
            }
            let start = at;
            let name = self.name(start)?;
            is_odd |=
                !name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_'));
            let value = self.value(start + name.len())?;
            at = value.end;
            let (goes, only_shows) = if is_end {
                (true, false)
            } else if name.eq_ignore_ascii_case(b"style") {
                let written = self.html.get(value.inside)?;
                let keeps = self.keeps_names;
                let style =
                    style.get_or_insert_with(|| if keeps { Style::Unknown } else { Style::of(written, tag) });
                let goes = *style != Style::Unknown && *style != Style::Hides;
                is_odd |= goes && !value.is_plain;
                (goes, *style == Style::OnlyShows)
            } else {
                is_odd |= name.eq_ignore_ascii_case(b"hidden");
                (!is_read(name, tag, self.keeps_names), false)
            };
            if goes && value.is_plain {
                self.cuts.push(Cut { range: start..at, only_shows });
            }
        };
        if is_odd {
            self.cuts.truncate(before);
        }
        self.hides |= !is_end && (is_odd || style == Some(Style::Unknown));
        Some(end)
    }

    /// The name of an attribute. A sign of equality at its beginning belongs to it.
    fn name(&self, start: usize) -> Option<&'a [u8]> {
        let rest = self.rest(start);
        let behind = rest.get(1..)?;
        let length = behind.iter().position(|byte| is_space_or_end(*byte) || *byte == b'=')?;
        rest.get(..length + 1)
    }

    /// The value of an attribute whose name ends here; an empty one where it has none.
    fn value(&self, from: usize) -> Option<Value> {
        let none = |at: usize| Value { inside: at..at, end: at, is_plain: true };
        let word = |from: usize| {
            self.rest(from).iter().position(|byte| !is_space(*byte)).map(|spaces| from + spaces)
        };
        let sign = word(from)?;
        if self.byte(sign)? != b'=' {
            return Some(none(from));
        }
        let start = word(sign + 1)?;
        let quote = self.byte(start)?;
        if quote == b'>' {
            return Some(none(start));
        }
        if !matches!(quote, b'"' | b'\'') {
            let length = self.rest(start).iter().position(|byte| is_space(*byte) || *byte == b'>')?;
            return Some(Value { inside: start..start + length, end: start + length, is_plain: true });
        }
        let inside = start + 1;
        let rest = self.rest(inside);
        let mut length = memchr3(quote, b'<', b'>', rest)?;
        let is_plain = rest.get(length) == Some(&quote);
        if !is_plain {
            length = memchr(quote, rest)?;
        }
        Some(Value { inside: inside..inside + length, end: inside + length + 1, is_plain })
    }
}

struct Value {
    inside: Range<usize>,
    /// Behind the quotation mark.
    end: usize,
    /// No sign of a tag is in it.
    is_plain: bool,
}

/// What parts attributes; the parser reads a carriage return as a line's end.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

fn is_space_or_end(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'/' | b'>')
}

/// Is anything of this attribute ever asked for? As in [`super::sink`].
fn is_read(name: &[u8], tag: &[u8], keeps_names: bool) -> bool {
    let is = |known: &str| name.eq_ignore_ascii_case(known.as_bytes());
    let tag_is = |known: &str| tag.eq_ignore_ascii_case(known.as_bytes());
    match name.len() {
        2 => keeps_names && is("id"),
        3 => ((is("src") || is("alt")) && tag_is("img")) || (is("dir") && tag_is("bdo")),
        4 => {
            (is("href") && (tag_is("a") || tag_is("area") || tag_is("base")))
                || (is("type") && tag_is("input"))
        }
        5 => {
            (keeps_names && is("class"))
                || (is("value") && tag_is("input"))
                || (is("media") && tag_is("style"))
        }
        6 => is("hidden") || (is("action") && tag_is("form")),
        11 => is("placeholder") && tag_is("input"),
        _ => false,
    }
}

/// What a style does where there is no sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Nothing,
    /// It brings back what an element around it may have hidden.
    OnlyShows,
    /// It hides what it is about, whatever stands inside.
    Hides,
    /// It hides what an element inside may bring back, or has to be read by the parser first.
    Unknown,
}

impl Style {
    fn of(written: &str, tag: &[u8]) -> Style {
        let mut lower = [0; 16];
        let Some(lower) = lower.get_mut(..tag.len()) else { return Style::Unknown };
        lower.copy_from_slice(tag);
        lower.make_ascii_lowercase();
        let tag = std::str::from_utf8(lower).unwrap_or_default();
        if memchr3(b'&', b'\0', b'\r', written.as_bytes()).is_some() {
            return Style::Unknown;
        }
        let look = style::attribute(written, tag);
        match (look.shut, look.open & style::INHERITED) {
            (0, 0) => Style::Nothing,
            (0, _) => Style::OnlyShows,
            (shut, _) if shut & style::INHERITED == 0 || shut & style::WHOLE != 0 => Style::Hides,
            _ => Style::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{parse, parse_all, walk};
    use super::*;
    use crate::message::limits::Limits;

    /// What a reader sees, with what nobody reads taken out and left in.
    fn both(html: &str, has_sheets: bool) -> [String; 2] {
        [parse, parse_all].map(|parse| {
            let read = parse(html, has_sheets, &mut Limits::default());
            format!("{} {:?}", read.is_late, walk::collect(&read.tree, read.flat, read.sheet))
        })
    }

    #[test]
    fn what_nobody_reads_goes() {
        for (html, kept) in [
            ("<td width=1 bgcolor='#fff' valign=\"top\">a</td>", "<td   >a</td>"),
            ("<p class=x id='y' style='color:red;margin:0'>a", "<p   >a"),
            ("<p style='font-size:9px'>a", "<p >a"),
            ("<a href='x' target=_blank>a</a>", "<a href='x' >a</a>"),
            ("<img src=x width=1 alt='a b'/>", "<img src=x  alt='a b'/>"),
            ("<!-- words -->a<!---->", "<!---->a<!---->"),
            ("a</p class=x>b", "a</p >b"),
        ] {
            assert_eq!(strip(html, false), kept);
        }
        for kept in [
            "<p style='display:none'>a",
            "<p style='visibility:hidden'>a<b style='visibility:visible'>b</b>",
            "<p hidden style='display:block' class=x>a",
            "<style>.x{display:none}</style><p class=x style='color:red'>a",
            "<p title='a>b'>",
            "<p title=x =y>",
            "<select><p title=x>",
            "<!--> a -->",
            "<!-- a --!> b -->",
            "<p title=x",
        ] {
            assert_eq!(strip(kept, false), kept);
        }
        assert_eq!(strip("<p class=x title=y>a", true), "<p class=x >a");
    }

    /// Every tangle of these comes to the same page.
    #[test]
    fn readers_see_the_same() {
        const PIECES: &[&str] = &[
            "<p",
            "<b",
            "<a",
            "<img",
            "<td",
            "<table",
            "<input",
            "<div",
            "<bdo",
            "</p",
            "</b",
            "</",
            "<",
            ">",
            ">",
            ">",
            ">",
            ">",
            "/",
            " ",
            "\n",
            "\r\n",
            "=",
            "\"",
            "'",
            " href=",
            " href='/x'",
            " alt=\"w\"",
            " alt",
            " src=y",
            " class=x",
            " class=\"x\"",
            " id=x",
            " title=\"t\"",
            " title='t'",
            " title=t",
            " hidden",
            " dir=rtl",
            " style='display:none'",
            " style=\"visibility:hidden\"",
            " style='visibility:visible'",
            " style='font-size:0'",
            " style=font-size:9px",
            " style='color:#fff;background:#fff'",
            " style='color:red'",
            " style='display:block'",
            " STYLE='display&#58;none'",
            " value=v",
            " type=text",
            "word",
            "more",
            "&amp;",
            "&am",
            "p;",
            "\0",
            "<!--",
            "-->",
            "--!>",
            "-",
            "!",
            "<!doctype html>",
            "<!x",
            "<?x",
            "<style>",
            "<STYLE>",
            ".x{display:none}",
            ".x{display:block}",
            "</style>",
            "<script>",
            "</script>",
            "<title>",
            "</title>",
            "<select>",
            "<option>",
            "</select>",
            "<textarea>",
            "</textarea>",
            "<svg>",
            "<![CDATA[",
            "]]>",
            "<template>",
            "<noscript>",
            "</noscript>",
            "<pre>",
            "\u{e9}",
        ];
        let mut state = 1_u64;
        let mut random = |below: usize| {
            // Knuth's constants, MMIX.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap_or_default() % below
        };
        let mut shorter = 0;
        for round in 0..20_000 {
            let length = 2 + random(24);
            let html: String = (0..length).map(|_| PIECES[random(PIECES.len())]).collect();
            let has_sheets = round % 3 == 0;
            let [stripped, whole] = both(&html, has_sheets);
            assert_eq!(stripped, whole, "{html:?} {has_sheets}");
            shorter += usize::from(strip(&html, has_sheets).len() < html.len());
        }
        assert!(shorter > 3_000, "{shorter}");
    }
}
