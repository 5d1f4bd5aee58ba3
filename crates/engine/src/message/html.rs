//! A page as its reader sees it: visible words, links with their words, pictures, forms.
//!
//! The page is read by html5ever, as a browser reads it. Some pages make that quadratic, so:
//! elements keep only the few attributes that matter (which also bounds the parser's list of
//! open styles), the tree counts the work it is asked to do, and a tag that does not end is cut.
//! When a bound is hit, the rest of the page is still read, as words and links without a tree,
//! so that nothing can be hidden behind a knot.

mod sheet;
mod sink;
mod style;
mod tree;
mod walk;

use std::borrow::Cow;
use std::ops::Range;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};

use super::limits::{FOR_WORDS, Limit, Limits};
use sink::{Gate, Read};
use tree::Tree;

/// What was found on a page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) text: String,
    /// Where in the text others are quoted.
    pub(crate) cited: Vec<Range<usize>>,
    pub(crate) links: Vec<RawLink>,
    /// What links that are no whole address begin with.
    pub(crate) base: Option<String>,
    /// Alternative texts and addresses of pictures.
    pub(crate) images: Vec<Image>,
    /// Where forms send what is typed.
    pub(crate) forms: Vec<String>,
    /// True where the page has a field for a password or other words.
    pub(crate) has_input: bool,
}

#[derive(Debug, Default, Clone)]
pub(crate) struct RawLink {
    pub(crate) href: String,
    pub(crate) text: String,
}

#[derive(Debug, Default, Clone)]
pub(crate) struct Image {
    pub(crate) alt: String,
    pub(crate) src: String,
}

/// How much of a page is handed to the parser before looking whether it got anywhere: so many bytes, or so many
/// signs that can part the attributes of a tag. The tokenizer compares each attribute with all before it.
const MAX_PIECE: usize = 16 * 1024;
const MAX_SIGNS: usize = 64;
/// The whole page may make us wait for a token so long: a piece in which none ends counts one, the next
/// two, and so on, as the work grows. A long comment costs little of it; a tag of a thousand attributes a thirtieth. Of
/// 3,483 real messages none waits for 2,200.
const MAX_WAIT: usize = 2400;
/// Then each tag or comment may go on for so many pieces.
const STILL: usize = 2;
/// Longer runs of letters and digits are data, not words (pictures inside the page).
const MAX_RUN: usize = 4096;

/// More `&`, and more `<` that begin no tag, than any page has: each costs as much as a hundred letters.
const MAX_SIGNS_OF_ONE: usize = 100_000;
/// What a page costs, in the units of `limits`: a question of the tree, a token, a sign that may be a reference, a
/// byte.
const QUESTION: usize = 6;
const TOKEN: usize = 20;
const SIGN: usize = 60;
const BYTE: usize = 4;
/// Pages up to this length, all together, need not be looked at more closely than that.
const SHORT: usize = 64 * 1024;

/// Reads a page.
pub(crate) fn read(html: &str, limits: &mut Limits) -> Page {
    let html = without_data(html);
    let html = without_signs(html, limits);
    // A sheet may stand behind what it hides: where there is one, elements keep their names from the beginning. One
    // that is written in other letters is met on the way, and the page read again.
    let has_sheets = memchr::memmem::find(html.as_bytes(), b"<style").is_some();
    let read = match parse(&html, has_sheets, limits) {
        read if read.is_late && cost(&read.tree) * 2 <= limits.left(FOR_WORDS) => parse(&html, true, limits),
        read => read,
    };
    if read.flat.used {
        limits.hit(Limit::TangledPage);
    }
    walk::collect(&read.tree, read.flat, read.sheet)
}

/// Reads a page, keeping the names of its elements from the beginning or from the first style sheet on.
fn parse(html: &str, has_sheets: bool, limits: &mut Limits) -> Read {
    let fuel = u32::try_from(limits.left(FOR_WORDS) / QUESTION).unwrap_or(tree::FUEL).min(tree::FUEL);
    let tree = Tree::new(fuel);
    let builder = TreeBuilder::new(tree, TreeBuilderOpts { scripting_enabled: false, ..Default::default() });
    let gate = Gate::new(builder, has_sheets);
    let mut tokenizer = Tokenizer::new(gate, TokenizerOpts::default());
    let mut queue = BufferQueue::default();
    let whole = StrTendril::from_slice(html);
    let mut rest = html;
    let (mut silent, mut waited) = (0, 0);
    let mut seen = 0;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(piece(rest));
        queue.push_back(part(&whole, html.len() - rest.len(), piece));
        rest = after;
        // A script that waits to be run returns early: go on without running it.
        while !matches!(tokenizer.feed(&queue), html5ever::TokenizerResult::Done) {}
        let tokens = tokenizer.sink.tokens();
        silent = if tokens == seen { silent + 1 } else { 0 };
        seen = tokens;
        waited += silent;
        if silent >= STILL && waited > MAX_WAIT {
            // Give up the tag, not the page.
            rest = rest.split_once('>').map_or("", |(_, after)| after);
            queue = BufferQueue::default();
            tokenizer.sink.go_flat();
            tokenizer = Tokenizer::new(tokenizer.sink, TokenizerOpts::default());
            silent = 0;
        }
    }
    tokenizer.end();
    limits.pay(tokenizer.sink.work().saturating_mul(TOKEN));
    let read = tokenizer.sink.finish();
    limits.pay(cost(&read.tree));
    read
}

/// What the questions of a tree cost.
fn cost(tree: &Tree) -> usize {
    usize::try_from(tree.spent()).unwrap_or(usize::MAX).saturating_mul(QUESTION)
}

/// Pays for the page's bytes, and takes out signs that mean nothing where there are more than can be paid for.
fn without_signs<'x>(html: Cow<'x, str>, limits: &mut Limits) -> Cow<'x, str> {
    let is_short = limits.spent() + html.len() * BYTE <= SHORT * BYTE;
    limits.pay(html.len() * BYTE);
    if is_short {
        return html;
    }
    let bytes = html.as_bytes();
    let is_sign = |at: &usize| {
        bytes.get(*at) == Some(&b'&')
            || !bytes
                .get(at + 1)
                .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'))
    };
    let allowed = MAX_SIGNS_OF_ONE.min(limits.left(FOR_WORDS) / SIGN);
    let mut signs = memchr::memchr2_iter(b'&', b'<', bytes).filter(is_sign);
    let paid = signs.by_ref().take(allowed).count();
    limits.pay(paid * SIGN);
    let Some(first) = signs.next() else { return html };
    limits.hit(Limit::TangledPage);
    let mut kept = String::with_capacity(html.len());
    let mut copied = 0;
    for at in [first].into_iter().chain(signs) {
        kept.push_str(html.get(copied..at).unwrap_or_default());
        kept.push(' ');
        copied = at + 1;
    }
    kept.push_str(html.get(copied..).unwrap_or_default());
    Cow::Owned(kept)
}

/// Leaves out the long runs of letters that pictures inside a page are made of.
pub(super) fn without_data(html: &str) -> Cow<'_, str> {
    let bytes = html.as_bytes();
    let mut kept = String::new();
    let mut copied = 0;
    let mut at = MAX_RUN;
    // A run that is too long holds one of these places.
    while let Some(here) = bytes.get(at) {
        if !is_data(*here) {
            at += MAX_RUN;
            continue;
        }
        let before =
            bytes.get(copied..at).unwrap_or_default().iter().rev().take_while(|byte| is_data(**byte));
        let start = at - before.count();
        let end = at + bytes.iter().skip(at).take_while(|byte| is_data(**byte)).count();
        if end - start > MAX_RUN {
            kept.push_str(html.get(copied..start + MAX_RUN).unwrap_or_default());
            copied = end;
        }
        at = end + MAX_RUN;
    }
    if copied == 0 {
        return Cow::Borrowed(html);
    }
    kept.push_str(html.get(copied..).unwrap_or_default());
    Cow::Owned(kept)
}

fn is_data(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// The length of the next piece.
fn piece(rest: &str) -> usize {
    /// So many bytes at a time, which the machine can look at together.
    const BLOCK: usize = 64;
    let parts = |byte: &u8| byte.is_ascii_whitespace() | matches!(byte, b'/' | b'"' | b'\'');
    let (mut length, mut signs) = (0, 0);
    for block in rest.as_bytes().chunks(BLOCK) {
        length += block.len();
        // However many stand together, they part two attributes.
        let pairs = block.iter().zip(block.get(1..).unwrap_or_default());
        let begin = pairs.map(|(before, here)| u8::from(!parts(before) & parts(here))).sum::<u8>();
        signs += usize::from(begin) + usize::from(block.first().is_some_and(parts));
        if signs >= MAX_SIGNS || length >= MAX_PIECE {
            break;
        }
    }
    boundary(rest, length)
}

/// A piece of the page without a copy of it.
fn part(whole: &StrTendril, start: usize, piece: &str) -> StrTendril {
    match (u32::try_from(start), u32::try_from(piece.len())) {
        (Ok(start), Ok(length)) => whole.subtendril(start, length),
        _ => StrTendril::from_slice(piece),
    }
}

/// The last character boundary at or before `position`, but never 0 for a text that is not empty.
fn boundary(text: &str, position: usize) -> usize {
    if position >= text.len() {
        return text.len();
    }
    let mut at = position;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        read(html, &mut Limits::default())
    }

    fn words(html: &str) -> String {
        page(html).text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_hidden_is_not_read() {
        for hidden in [
            "<span style='display:none'>no</span>",
            "<div style='Display : NONE !important'><p>no</div>",
            "<p style='font-size:0px'>no</p>",
            "<p style=\"font-size: 0\">no</p>",
            "<p style='visibility:hidden'>no</p>",
            "<b style='display:none'>no<i style='display:none'>no</i></b>",
            "<p hidden>no</p>",
            "<style>no</style>",
            "<script>no</script>",
            "<title>no</title>",
            "<template>no</template>",
            "<!-- no -->",
            "<span style='mso-hide:all;opacity:0'>no</span>",
            "<div style='max-height:0;overflow:hidden'>no</div>",
        ] {
            assert_eq!(words(&format!("<p>yes</p>{hidden}<p>yes</p>")), "yes yes", "{hidden}");
        }
        assert_eq!(words("<p hidden style='display:block'>yes</p>"), "yes");
        assert_eq!(words("<style>.x{display:block}</style><p hidden class=x>yes</p>"), "yes");
        assert_eq!(words("<p style='font-size:0'>no<span style='font-size:14px'>yes</span></p>"), "yes");
        assert_eq!(words("<p style='display:none'>no<p>yes"), "yes");
        assert_eq!(words("<p style='font-size:0.9em'>yes</p>"), "yes");
    }

    #[test]
    fn what_a_sheet_hides_is_not_read() {
        let sheet = "<style>.x, #y{display:none} td .z{font-size:0} u{visibility:hidden}</style>";
        for hidden in [
            "<span class='x'>no</span>",
            "<p class='b x'>no</p>",
            "<span id='y'>no</span>",
            "<table><tr><td><b class='z'>no</b></table>",
            "<u>no</u>",
        ] {
            for page in [
                format!("{sheet}<p>yes</p>{hidden}<p>yes</p>"),
                format!("<p>yes</p>{hidden}<p>yes</p>{sheet}"),
            ] {
                assert_eq!(words(&page), "yes yes", "{page}");
            }
        }
        assert_eq!(words(&format!("{sheet}Am<span class=x>zzz</span>azon")), "Amazon");
        for seen in [
            "<b class='z'>yes</b>",
            "<b class='x' style='display:block'>yes</b>",
            "<u>no<b style='visibility:visible'>yes</b></u>",
            "<table><tr><td><b class='z'><i style='font-size:9pt'>yes</i></b></table>",
        ] {
            assert_eq!(words(&format!("{sheet}{seen}")).replace("no", "").trim(), "yes", "{seen}");
        }
        assert_eq!(
            words("<style>b{color:red}</style><!-- <style>.x{display:none}</style> --><b class=x>yes</b>"),
            "yes"
        );
        assert_eq!(words("<style media=print>.x{display:none}</style><b class=x>yes</b>"), "yes");
        assert_eq!(
            words(
                "<style>.x{display:none}@media(max-width:9em){.x{display:block}}</style><b class=x>yes</b>"
            ),
            "yes"
        );
    }

    #[test]
    fn words_in_fields_and_words_turned_around() {
        assert_eq!(
            words(
                "<input type=submit value='Sign in'><input placeholder=Password><input type=hidden value=no>"
            ),
            "Sign in Password"
        );
        assert_eq!(words("<button>Go</button><img alt=A><img alt=m>"), "Go A m");
        for turned in [
            "<bdo dir=rtl>nozamA</bdo>",
            "<span style='unicode-bidi:bidi-override;direction:rtl'>nozamA</span>",
        ] {
            assert_eq!(words(&format!("my {turned} order")), "my \u{202e}nozamA\u{202c} order");
        }
        assert_eq!(words("<p style='color:#fff;background:#fff'>no<b>yes</b></p>"), "yes");
    }

    #[test]
    fn split_words_are_whole() {
        assert_eq!(words("A<b>ma</b><span>z</span>on"), "Amazon");
        assert_eq!(words("one<br>two<div>three</div><p>four"), "one two three four");
        assert_eq!(words("<table><tr><td>a</td><td>b</td></tr></table>"), "a b");
        assert_eq!(words("&#65;mazon &amp; co"), "Amazon & co");
    }

    #[test]
    fn links_keep_their_words() {
        let page = page("<a href='https://example.com/a'>Sign <b>in</b><img alt='now' src='x.png'></a>");
        assert_eq!(page.links.len(), 1);
        assert_eq!(page.links[0].href, "https://example.com/a");
        assert_eq!(page.links[0].text.split_whitespace().collect::<Vec<_>>(), ["Sign", "in", "now"]);
        assert_eq!(page.images[0].alt, "now");
    }

    #[test]
    fn the_beginning_of_links_and_where_buttons_send_are_kept() {
        for html in [
            "<head><base href='https://a.example/'></head><a href='b'>c</a>",
            "<p><base href='https://a.example/'><base href='https://x.example/'><a href='b'>c</a>",
        ] {
            assert_eq!(page(html).base.as_deref(), Some("https://a.example/"), "{html}");
        }
        let html = "<form><input name=pin><button formaction='https://a.example/'>Go</button>\
                    <input type=submit formaction='https://b.example/'></form>";
        assert_eq!(page(html).forms, ["https://a.example/", "https://b.example/"]);
    }

    #[test]
    fn a_knot_hides_nothing() {
        let mut limits = Limits::default();
        let mut html = "<div>".repeat(200_000);
        html.push_str("words <a href='https://example.com'>go</a>");
        let page = read(&html, &mut limits);
        assert_eq!(limits.ids(), ["tangled-page"]);
        assert!(page.text.contains("words"));
        assert_eq!(page.links[0].href, "https://example.com");
    }

    #[test]
    fn an_endless_tag_hides_nothing() {
        let mut limits = Limits::default();
        let mut html = "<p ".to_owned();
        for n in 0..30_000 {
            html.push_str(&format!("a{n} "));
        }
        html.push_str(">words");
        let page = read(&html, &mut limits);
        assert_eq!(limits.ids(), ["tangled-page"]);
        assert!(page.text.contains("words"));
    }
}
