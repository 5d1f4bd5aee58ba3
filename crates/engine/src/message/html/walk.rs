//! From the tree to what a reader sees, without recursion.

use html5ever::{Attribute, local_name};

use super::sheet::{Names, Sheet};
use super::sink::Flat;
use super::style::{BACKWARDS, DISPLAY, INHERITED, INK, Look, WHOLE};
use super::tree::{Id, Kind, Node, Tree, place};
use super::{Image, Page, RawLink};
use crate::message::first_letters;
use crate::message::fold::is_hidden;

/// How an element is left again.
enum Leave {
    Nothing,
    /// The words of a link end.
    Link,
    /// A block ends: words before and after do not touch.
    Block,
    /// Words of somebody else end, which began there.
    Cited(usize),
}

/// An element whose inside is being read.
struct Frame<'a> {
    node: Option<&'a Node>,
    next: Option<Id>,
    /// Ways in which words inside are not seen, of [`INHERITED`].
    unseen: u8,
    /// The element's own words are not seen.
    no_words: bool,
    /// The words inside run backwards.
    is_turned: bool,
    leave: Leave,
}

/// More quotations are not told apart from the writer's own words.
const MAX_CITED: usize = 100;

/// Reads the tree in the order of the page.
pub(super) fn collect(tree: &Tree, flat: Flat, mut sheet: Sheet) -> Page {
    let mut page = Page::default();
    let nodes = tree.nodes();
    let mut open_link: Option<(usize, usize)> = None;
    let mut cites = 0usize;
    let mut stack = vec![Frame {
        node: None,
        next: nodes.first().and_then(|document| document.first_child),
        unseen: 0,
        no_words: false,
        is_turned: false,
        leave: Leave::Nothing,
    }];
    while let Some(frame) = stack.last_mut() {
        let Some(node) = frame.next.and_then(|at| nodes.get(place(at))) else {
            let left = stack.pop();
            if left.as_ref().is_some_and(|frame| frame.is_turned) {
                page.text.push('\u{202c}');
            }
            match left.map(|frame| frame.leave) {
                Some(Leave::Link) => close(&mut page, &mut open_link),
                Some(Leave::Block) => page.text.push('\n'),
                Some(Leave::Cited(start)) => {
                    page.text.push('\n');
                    cites = cites.saturating_sub(1);
                    // Who quotes somebody who quotes is read as one.
                    if cites == 0 && page.cited.len() < MAX_CITED {
                        page.cited.push(start..page.text.len());
                    }
                }
                Some(Leave::Nothing) | None => {}
            }
            continue;
        };
        frame.next = node.next;
        let unseen = frame.unseen;
        match &node.kind {
            Kind::Document => {}
            Kind::Text(words) if unseen == 0 && !frame.no_words => page.text.push_str(words),
            Kind::Text(_) => {}
            Kind::Element { name, attributes } => {
                let mut look = Look::of(get(attributes, &local_name!("style")));
                if !sheet.is_empty() {
                    look = cascade(look, node, &stack, &mut sheet);
                }
                let is_hidden = look.open & DISPLAY == 0 && get(attributes, &local_name!("hidden")).is_some();
                if name.local == local_name!("head") {
                    page.base = base(&nodes, node);
                }
                if is_hidden || look.shut & WHOLE != 0 || is_never_shown(&name.local) {
                    continue;
                }
                let unseen = (unseen & !look.open) | (look.shut & INHERITED);
                let mut leave = Leave::Nothing;
                match name.local {
                    local_name!("a") | local_name!("area") => {
                        if let Some(href) = get(attributes, &local_name!("href")) {
                            close(&mut page, &mut open_link);
                            open_link = Some((page.links.len(), page.text.len()));
                            page.links.push(RawLink { href: href.to_owned(), text: String::new() });
                            leave = Leave::Link;
                        }
                    }
                    local_name!("img") => {
                        let alt = get(attributes, &local_name!("alt")).unwrap_or_default();
                        let src = get(attributes, &local_name!("src")).unwrap_or_default();
                        if !alt.is_empty() && unseen == 0 && alt.len() < 300 {
                            page.text.push(' ');
                            page.text.push_str(alt);
                            page.text.push(' ');
                        }
                        if page.images.len() < 200 {
                            page.images.push(Image { alt: alt.to_owned(), src: src.to_owned() });
                        }
                    }
                    local_name!("form") => {
                        if let Some(action) = get(attributes, &local_name!("action")) {
                            page.forms.push(action.to_owned());
                        }
                    }
                    local_name!("input") => {
                        page.forms.extend(sends_to(attributes));
                        page.has_input |= field(attributes, unseen == 0, &mut page.text);
                    }
                    local_name!("button") => page.forms.extend(sends_to(attributes)),
                    local_name!("base") if page.base.is_none() => {
                        page.base = get(attributes, &local_name!("href")).map(str::to_owned);
                    }
                    local_name!("textarea") => page.has_input = true,
                    local_name!("br") | local_name!("hr") => page.text.push('\n'),
                    _ => {}
                }
                if is_block(&name.local) {
                    page.text.push('\n');
                    leave = Leave::Block;
                }
                if name.local == local_name!("blockquote") {
                    cites += 1;
                    leave = Leave::Cited(page.text.len());
                }
                let is_turned = look.shut & BACKWARDS != 0;
                if is_turned {
                    page.text.push('\u{202e}');
                }
                let no_words = look.shut & INK != 0;
                stack.push(Frame {
                    node: Some(node),
                    next: node.first_child,
                    unseen,
                    no_words,
                    is_turned,
                    leave,
                });
            }
        }
    }
    close(&mut page, &mut open_link);
    page.text.push_str(&flat.text);
    page.links.extend(flat.links);
    page.images.extend(flat.images.into_iter().take(200));
    page
}

/// What a page's head says that links begin with; the first such word counts.
fn base(nodes: &[Node], head: &Node) -> Option<String> {
    let node = |at: Option<Id>| at.and_then(|at| nodes.get(place(at)));
    std::iter::successors(node(head.first_child), |child| node(child.next))
        .filter_map(|child| match &child.kind {
            Kind::Element { name, attributes } if name.local == local_name!("base") => {
                get(attributes, &local_name!("href"))
            }
            _ => None,
        })
        .next()
        .map(str::to_owned)
}

/// Where a button sends what was typed, if not where its form does.
fn sends_to(attributes: &[Attribute]) -> Option<String> {
    get(attributes, &local_name!("formaction")).map(str::to_owned)
}

/// What the element's own style and the sheets make of it: the own style wins but over what is important.
fn cascade(own: Look, node: &Node, stack: &[Frame<'_>], sheet: &mut Sheet) -> Look {
    let above = |level: usize| {
        let at = stack.len().checked_sub(level + 1)?;
        stack.get(at).and_then(|frame| frame.node).map(names)
    };
    let (look, fixed) = sheet.look(names(node), above);
    Look::new(
        (own.shut & !fixed.open) | (look.shut & (!own.open | fixed.shut)),
        (own.open & !fixed.shut) | (look.open & (!own.shut | fixed.open)),
    )
}

fn names(node: &Node) -> Names<'_> {
    match &node.kind {
        Kind::Element { name, attributes } => Names {
            tag: &name.local,
            class: get(attributes, &local_name!("class")).unwrap_or_default(),
            id: get(attributes, &local_name!("id")).unwrap_or_default(),
        },
        Kind::Document | Kind::Text(_) => Names::default(),
    }
}

/// Shows what stands in a field or on a button, and says whether one can type into it.
fn field(attributes: &[Attribute], is_seen: bool, text: &mut String) -> bool {
    let kind = get(attributes, &local_name!("type")).unwrap_or_default();
    let written = match kind {
        "hidden" | "image" | "checkbox" | "radio" | "password" => None,
        _ => get(attributes, &local_name!("value"))
            .filter(|value| !value.is_empty())
            .or(get(attributes, &local_name!("placeholder"))),
    };
    if let Some(written) = written.filter(|written| is_seen && !written.is_empty()) {
        text.push(' ');
        text.push_str(first_letters(written, 300));
        text.push(' ');
    }
    !matches!(kind, "hidden" | "submit" | "button" | "image" | "checkbox" | "radio")
}

/// The words since a link began are its words, at most 300 of their letters. What nobody sees before them is not
/// among these.
fn close(page: &mut Page, open: &mut Option<(usize, usize)>) {
    /// More that cannot be seen is not looked past.
    const UNSEEN: usize = 5000;
    let Some((link, start)) = open.take() else { return };
    let all = page.text.get(start..).unwrap_or_default();
    let unseen = all.char_indices().take_while(|(at, letter)| *at < UNSEEN && is_unseen(*letter)).last();
    let seen = unseen.map_or(0, |(at, letter)| at + letter.len_utf8());
    let words = first_letters(all.get(seen..).unwrap_or_default(), 300).to_owned();
    if let Some(link) = page.links.get_mut(link) {
        link.text = words;
    }
}

fn is_unseen(letter: char) -> bool {
    letter.is_whitespace() || is_hidden(letter)
}

fn get<'a>(attributes: &'a [Attribute], name: &html5ever::LocalName) -> Option<&'a str> {
    attributes.iter().find(|attribute| attribute.name.local == *name).map(|attribute| &*attribute.value)
}

fn is_never_shown(name: &html5ever::LocalName) -> bool {
    matches!(
        *name,
        local_name!("head")
            | local_name!("style")
            | local_name!("script")
            | local_name!("title")
            | local_name!("template")
            | local_name!("object")
            | local_name!("iframe")
            | local_name!("noframes")
    )
}

/// Elements that words do not run through.
fn is_block(name: &html5ever::LocalName) -> bool {
    matches!(
        *name,
        local_name!("p")
            | local_name!("div")
            | local_name!("td")
            | local_name!("th")
            | local_name!("tr")
            | local_name!("table")
            | local_name!("li")
            | local_name!("ul")
            | local_name!("ol")
            | local_name!("dl")
            | local_name!("dt")
            | local_name!("dd")
            | local_name!("h1")
            | local_name!("h2")
            | local_name!("h3")
            | local_name!("h4")
            | local_name!("h5")
            | local_name!("h6")
            | local_name!("blockquote")
            | local_name!("center")
            | local_name!("section")
            | local_name!("article")
            | local_name!("header")
            | local_name!("footer")
            | local_name!("form")
            | local_name!("pre")
            | local_name!("button")
            | local_name!("option")
            | local_name!("caption")
            | local_name!("address")
            | local_name!("main")
            | local_name!("nav")
            | local_name!("aside")
    )
}
