//! Style sheets, as far as they decide which words are seen.
//!
//! Of each rule only what [`style`] knows is kept, and only of rules that hide, or show again what another hides: a
//! page whose sheets hide nothing costs one look at them. Selectors are lists of chains of tag, class and id. What
//! is hidden on some screens only is seen by somebody, so a rule inside `@media` hides where it applies to every
//! screen, and shows where it may apply to any. A selector with more in it (`:hover`, `[title]`, `+`) hides nothing
//! and shows whatever its known part fits, so that a rule that is not understood never takes words away.

use std::collections::BTreeMap;

use super::style::{self, Look};

/// Rules that are kept.
const MAX_RULES: usize = 4_000;
/// Comparisons of an element with a selector, for a whole page.
const MAX_TRIES: u32 = 2_000_000;
/// Parts of one chain.
const MAX_CHAIN: usize = 8;
/// Conditions inside conditions.
const MAX_DEPTH: usize = 8;

/// The names of an element.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Names<'a> {
    pub(super) tag: &'a str,
    pub(super) class: &'a str,
    pub(super) id: &'a str,
}

/// One element of a chain: `td.note#first`.
#[derive(Debug, Default, Clone)]
struct Part {
    tag: String,
    classes: Vec<String>,
    id: String,
    /// What is between this and the part before: the parent itself, or anything above.
    is_child: bool,
}

impl Part {
    fn fits(&self, names: Names<'_>) -> bool {
        (self.tag.is_empty() || self.tag.eq_ignore_ascii_case(names.tag))
            && (self.id.is_empty() || self.id == names.id)
            && self.classes.iter().all(|class| names.class.split_ascii_whitespace().any(|name| name == class))
    }
}

#[derive(Debug)]
struct Rule {
    /// From the element up.
    chain: Vec<Part>,
    look: Look,
    /// It applies on every screen, and the whole selector is known.
    is_sure: bool,
    /// What decides between two rules: importance, specificity, order.
    weight: (bool, u32, usize),
}

/// A sheet as it stands on the page.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) css: String,
    /// It is for every screen.
    is_sure: bool,
}

impl Written {
    /// A sheet for these media; none where it is for paper.
    pub(super) fn new(media: &str) -> Option<Written> {
        let everywhere = Scope { is_out: false, is_sure: true };
        let scope = if media.trim().is_empty() {
            everywhere
        } else {
            condition(&format!("@media {media}"), everywhere)
        };
        (!scope.is_out).then_some(Written { css: String::new(), is_sure: scope.is_sure })
    }
}

#[derive(Debug, Default)]
pub(super) struct Sheet {
    rules: Vec<Rule>,
    by_tag: BTreeMap<String, Vec<usize>>,
    by_class: BTreeMap<String, Vec<usize>>,
    by_id: BTreeMap<String, Vec<usize>>,
    of_all: Vec<usize>,
    tries: u32,
}

/// What stands before a block, as far as it was read.
#[derive(Debug, Clone, Copy)]
struct Scope {
    /// Nothing inside is read: a font, an animation, paper.
    is_out: bool,
    is_sure: bool,
}

impl Sheet {
    /// Reads the sheets; `hides` is what attributes hide and rules may show again.
    pub(super) fn new(written: &[Written], hides: u8) -> Sheet {
        let bare: Vec<_> = written.iter().map(|sheet| style::without_comments(&sheet.css)).collect();
        let mut blocks: Vec<Block<'_>> = Vec::new();
        for (sheet, css) in written.iter().zip(&bare) {
            let first = blocks.len();
            let is_sound = read(css, sheet.is_sure, &mut blocks);
            let added = blocks.get_mut(first..).unwrap_or_default();
            // Asked only where it matters, for it looks at each byte.
            if added.iter().any(|block| block.look.shut != 0 && block.is_sure)
                && !(is_sound && style::is_plain(&sheet.css, true))
            {
                added.iter_mut().for_each(|block| block.is_sure = false);
            }
        }
        let hides = blocks.iter().fold(hides, |hides, block| hides | block.look.shut);
        let mut sheet = Sheet::default();
        if hides == 0 {
            return sheet;
        }
        for (number, block) in blocks.iter().enumerate() {
            let look = block.look.within(hides);
            if look.is_nothing() {
                continue;
            }
            // One selector that is not valid makes the whole rule void.
            let chains: Vec<_> = block.selectors.split(',').take(MAX_RULES).map(chain).collect();
            let is_sure =
                block.is_sure && chains.iter().all(|chain| chain.as_ref().is_some_and(|(_, known)| *known));
            for (chain, _) in chains.into_iter().flatten() {
                if sheet.rules.len() >= MAX_RULES {
                    // What is not read might show again what was hidden.
                    return Sheet::default();
                }
                sheet.add(chain, is_sure, block.is_important, look, number);
            }
        }
        sheet
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    fn add(&mut self, chain: Vec<Part>, is_sure: bool, is_important: bool, look: Look, number: usize) {
        let Some(last) = chain.first() else { return };
        let place = match (last.id.as_str(), last.classes.first(), last.tag.as_str()) {
            ("", None, "") => &mut self.of_all,
            ("", None, tag) => self.by_tag.entry(tag.to_ascii_lowercase()).or_default(),
            ("", Some(class), _) => self.by_class.entry(class.clone()).or_default(),
            (id, ..) => self.by_id.entry(id.to_owned()).or_default(),
        };
        let specificity = chain.iter().fold(0_u32, |sum, part| {
            let classes = u32::try_from(part.classes.len()).unwrap_or(u32::MAX).min(255);
            sum + (u32::from(!part.id.is_empty()) << 16) + (classes << 8) + u32::from(!part.tag.is_empty())
        });
        // A rule that may not apply hides nothing.
        let look = if is_sure { look } else { look.only_open() };
        if look.is_nothing() {
            return;
        }
        place.push(self.rules.len());
        self.rules.push(Rule { chain, look, is_sure, weight: (is_important, specificity, number) });
    }

    /// What the sheets do with an element, and which of it no `style` attribute changes. `above` gives the
    /// names of the element so many levels above it.
    pub(super) fn look<'a>(
        &mut self,
        names: Names<'_>,
        above: impl Fn(usize) -> Option<Names<'a>>,
    ) -> (Look, Look) {
        let mut strongest = [(None, None); 8];
        let mut tries = self.tries;
        let mut any = false;
        let classes = names.class.split_ascii_whitespace().filter_map(|class| self.by_class.get(class));
        let id = Some(names.id).filter(|id| !id.is_empty()).and_then(|id| self.by_id.get(id));
        let found = classes.chain(id).chain(self.by_tag.get(names.tag)).chain([&self.of_all]);
        for number in found.flatten() {
            tries = tries.saturating_add(1);
            let Some(rule) = self.rules.get(*number).filter(|_| tries < MAX_TRIES) else { break };
            if !fits(&rule.chain, names, &above, &mut tries) {
                continue;
            }
            any = true;
            let look = rule.look.of_tag(names.tag);
            for (bit, (shut, open)) in strongest.iter_mut().enumerate() {
                if look.shut & (1 << bit) != 0 {
                    *shut = (*shut).max(Some(rule.weight));
                }
                if look.open & (1 << bit) != 0 {
                    // Whatever shows the words to somebody wins.
                    let weight = if rule.is_sure { rule.weight } else { (true, u32::MAX, usize::MAX) };
                    *open = (*open).max(Some(weight));
                }
            }
        }
        self.tries = tries;
        if !any {
            return (Look::default(), Look::default());
        }
        let (mut look, mut fixed) = (Look::default(), Look::default());
        for (bit, (shut, open)) in strongest.into_iter().enumerate() {
            let is_important =
                |weight: Option<(bool, u32, usize)>| weight.is_some_and(|(important, ..)| important);
            if shut > open {
                look.shut |= 1 << bit;
                fixed.shut |= u8::from(is_important(shut)) << bit;
            } else if open.is_some() {
                look.open |= 1 << bit;
                fixed.open |= u8::from(is_important(open)) << bit;
            }
        }
        (look, fixed)
    }
}

/// True where the element and those above it are what the chain says.
fn fits<'a>(
    chain: &[Part],
    names: Names<'_>,
    above: impl Fn(usize) -> Option<Names<'a>>,
    tries: &mut u32,
) -> bool {
    let Some((first, rest)) = chain.split_first() else { return false };
    if !first.fits(names) {
        return false;
    }
    let mut level = 0;
    let mut is_child = first.is_child;
    for part in rest {
        loop {
            let Some(names) = above(level).filter(|_| *tries < MAX_TRIES) else { return false };
            level += 1;
            *tries = tries.saturating_add(1);
            if part.fits(names) {
                break;
            }
            if is_child {
                return false;
            }
        }
        is_child = part.is_child;
    }
    true
}

/// One selector from the element up, and whether all of it is known; none where nothing is.
fn chain(selector: &str) -> Option<(Vec<Part>, bool)> {
    let mut parts: Vec<Part> = Vec::new();
    let mut is_known = true;
    let mut is_child = false;
    for word in selector.trim().split_inclusive(['>', ' ', '\t', '\r', '\n', '+', '~']) {
        let name = word.trim_end_matches(['>', ' ', '\t', '\r', '\n', '+', '~']);
        if !name.is_empty() {
            let (mut part, is_whole) = part(name)?;
            part.is_child = std::mem::take(&mut is_child);
            is_known &= is_whole;
            parts.push(part);
        }
        is_child |= word.ends_with('>');
        is_known &= !word.ends_with(['+', '~']);
        if parts.len() > MAX_CHAIN {
            return None;
        }
    }
    if parts.is_empty() {
        return None;
    }
    parts.reverse();
    if !is_known {
        // Shows whatever the element alone fits.
        parts.truncate(1);
    }
    Some((parts, is_known))
}

fn part(name: &str) -> Option<(Part, bool)> {
    let mut part = Part::default();
    let known = name.split([':', '[']).next().unwrap_or_default();
    let mut is_known = known.len() == name.len();
    let start = known.find(['.', '#']).unwrap_or(known.len());
    let (tag, mut rest) = known.split_at_checked(start)?;
    if tag != "*" {
        is_known &= tag.is_empty() || is_name(tag);
        tag.clone_into(&mut part.tag);
    }
    while let Some(kind) = rest.chars().next() {
        let name = rest.get(1..)?;
        let end = name.find(['.', '#']).unwrap_or(name.len());
        let (name, after) = name.split_at_checked(end)?;
        is_known &= is_name(name) && (kind == '.' || part.id.is_empty());
        match kind {
            '.' => part.classes.push(name.to_owned()),
            _ => name.clone_into(&mut part.id),
        }
        rest = after;
    }
    Some((part, is_known))
}

/// What can be a name without escapes.
fn is_name(name: &str) -> bool {
    let mut letters = name.trim_start_matches('-').chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}

#[derive(Debug)]
struct Block<'a> {
    selectors: &'a str,
    look: Look,
    is_sure: bool,
    is_important: bool,
}

/// Adds all rules with something in them that matters, in order. False where blocks do not open and close as they
/// should.
fn read<'a>(css: &'a str, is_sure: bool, found: &mut Vec<Block<'a>>) -> bool {
    let mut open: Vec<Scope> = Vec::new();
    let mut rest = css;
    while let Some(at) = memchr::memchr2(b'{', b'}', rest.as_bytes()) {
        let Some((before, after)) = rest.split_at_checked(at) else { return false };
        let closes = after.starts_with('}');
        rest = after.get(1..).unwrap_or_default();
        if closes {
            if open.pop().is_none() {
                return false;
            }
            continue;
        }
        let scope = open.last().copied().unwrap_or(Scope { is_out: false, is_sure });
        // Statements without a block (`@import …;`) and marks of comments of old stand before.
        let before = before.rsplit(';').next().unwrap_or(before).trim();
        let before = before.trim_start_matches("<!--").trim_start_matches("-->").trim_start();
        if before.starts_with('@') {
            // Nobody goes so deep.
            if open.len() >= MAX_DEPTH {
                return false;
            }
            open.push(condition(before, scope));
            continue;
        }
        let end = memchr::memchr(b'}', rest.as_bytes()).unwrap_or(rest.len());
        let Some((declarations, after)) = rest.split_at_checked(end) else { return false };
        rest = after.get(1..).unwrap_or_default();
        // Rules inside rules.
        if memchr::memchr(b'{', declarations.as_bytes()).is_some() {
            return false;
        }
        if scope.is_out {
            continue;
        }
        let look = style::look(declarations);
        if !look.is_nothing() {
            let is_important = declarations.contains('!');
            found.push(Block { selectors: before, look, is_sure: scope.is_sure, is_important });
        }
    }
    true
}

/// What a condition does with the rules inside.
fn condition(rule: &str, scope: Scope) -> Scope {
    let rule = rule.to_ascii_lowercase();
    let (name, what) =
        rule.split_at_checked(rule.find([' ', '(', '\n', '\t']).unwrap_or(rule.len())).unwrap_or_default();
    match name {
        "@media" => {
            let queries = || what.split(',').map(str::trim);
            let is_paper = queries().all(|query| query.starts_with("print") || query.starts_with("speech"));
            Scope {
                is_out: scope.is_out || is_paper,
                is_sure: scope.is_sure && queries().any(is_every_screen),
            }
        }
        "@supports" => Scope { is_sure: scope.is_sure && !what.contains("not"), ..scope },
        "@layer" => scope,
        // Fonts, pages, frames of an animation.
        _ if name.contains("font") || name.contains("keyframes") || name.contains("page") => {
            Scope { is_out: true, is_sure: false }
        }
        _ => Scope { is_sure: false, ..scope },
    }
}

/// A query that holds on a telephone and on a desk: a screen without conditions, or only such as always hold.
fn is_every_screen(query: &str) -> bool {
    /// In pixels.
    const NARROW: f32 = 320.0;
    const WIDE: f32 = 2000.0;
    query.split(" and ").map(str::trim).all(|term| {
        let number = |name: &str| {
            let value = term
                .strip_prefix('(')?
                .strip_suffix(')')?
                .trim()
                .strip_prefix(name)?
                .trim_start()
                .strip_prefix(':')?;
            value.trim().trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<f32>().ok()
        };
        let at_least = ["min-width", "min-device-width", "min-height"].iter().find_map(|name| number(name));
        let at_most = ["max-width", "max-device-width", "max-height"].iter().find_map(|name| number(name));
        matches!(term, "screen" | "only screen" | "all" | "only all")
            || at_least.is_some_and(|width| width <= NARROW)
            || at_most.is_some_and(|width| width >= WIDE)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Is `<td><span class="x y" id="i">` hidden?
    fn hides(css: &str) -> bool {
        let names = Names { tag: "span", class: "x y", id: "i" };
        let above = |level: usize| match level {
            0 => Some(Names { tag: "td", class: "cell", id: "" }),
            1 => Some(Names { tag: "tr", class: "", id: "row" }),
            _ => None,
        };
        Sheet::new(&[Written { css: css.to_owned(), is_sure: true }], 0).look(names, above).0.shut != 0
    }

    #[test]
    fn rules_that_hide() {
        for css in [
            ".x{display:none}",
            "p, .a .b, .x { display : none !important }",
            "#i{font-size:0}",
            "span{visibility:hidden}",
            "*{opacity:0}",
            "SPAN.x.y#i{display:none}",
            "td .x{display:none}",
            ".cell > .x{display:none}",
            "#row .x{display:none}",
            "tr > td > span{display:none}",
            "<!-- .x{display:none} -->",
            "/* a { */ .x/**/{display/**/:none}",
            "@import url(a.css); .x{display:none}",
            "@media screen{.x{display:none}}",
            "@media only screen and (min-width:1px){.x{display:none}}",
            "@media print, all{.x{display:none}}",
            "a{b:url(a.png);font:1em 'b c'} a[title='x']{color:red} .x{display:none}",
            "@media all{@supports (display:block){.x{display:none}}}",
            ".a{color:red}.x{display:none}.b{",
            "span{display:block}.x{display:none}",
            ".x{display:none}span{display:block}",
            ".x{display:block}.x{display:none}",
            ".x{display:none!important}#i{display:block}",
            "@font-face{font-family:a;src:url(b)}.x{display:none}",
            ".x{display:none} @media print{.x{display:block}}",
        ] {
            assert!(hides(css), "{css}");
        }
    }

    #[test]
    fn rules_that_do_not() {
        for css in [
            "",
            ".z{display:none}",
            "p.x{display:none}",
            "p .x{display:none}",
            "tr > .x{display:none}",
            ".x.z{display:none}",
            ".x:hover{display:none}",
            ".x[title]{display:none}",
            "td + .x{display:none}",
            "@media print{.x{display:none}}",
            "@media (max-width:600px){.x{display:none}}",
            "@media screen and (min-width:601px){.x{display:none}}",
            "@media (prefers-color-scheme:dark){.x{display:none}}",
            "@supports not (display:block){.x{display:none}}",
            "@keyframes x{from{opacity:0}}",
            ".x{display:none}.y{display:block}",
            ".x{display:none}#i{display:inline}",
            ".x{display:none}.x{display:block}",
            ".x{display:none!important}.x{display:block!important}",
            ".x{display:none}@media (max-width:600px){.x{display:block!important}}",
            ".x{display:none}@media (max-width:600px){span{display:block}}",
            ".x{display:none}.z + .x{display:block}",
            // Read otherwise by a browser
            "a{content:\"}.x{display:none}\"}",
            "a{content:\"/*\"}.x{display:none}b{content:\"*/\"}",
            "a{b:url(x')} '} .x{display:none} '",
            ".q\\} .x{display:none}",
            "a:not( } .x{display:none} ){}",
            "a[ } .x{display:none} ]{}",
            "a{b:{ } .x{display:none} }",
            "} .x{display:none}",
            ".x, a:no-such{display:none}",
            ".x, {display:none}",
            ".x, .1{display:none}",
            "i/**/.x{display:none}",
            "@no-such{.x{display:none}}",
        ] {
            assert!(!hides(css), "{css}");
        }
    }

    #[test]
    fn sheets_without_end_are_bounded() {
        for css in [
            "{".repeat(100_000),
            "@media a{".repeat(100_000),
            ".x{display:none}".repeat(100_000),
            ".a ".repeat(100_000) + "{display:none}",
        ] {
            hides(&css);
        }
    }

    #[test]
    fn media_of_a_sheet() {
        for (media, is_sure) in
            [("", Some(true)), ("screen", Some(true)), ("(max-width:600px)", Some(false)), ("print", None)]
        {
            assert_eq!(Written::new(media).map(|sheet| sheet.is_sure), is_sure, "{media}");
        }
    }
}
