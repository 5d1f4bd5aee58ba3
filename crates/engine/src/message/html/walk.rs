//! From the tree to what a reader sees, without recursion.

use html5ever::{Attribute, local_name};

use super::sink::Flat;
use super::tree::{Id, Kind, Node, Tree, place};
use super::{Image, Page, RawLink};
use crate::message::first_letters;

/// How an element is left again.
enum Leave {
    Nothing,
    /// The words of a link end.
    Link,
    /// A block ends: words before and after do not touch.
    Block,
}

struct Frame {
    next: Option<Id>,
    no_size: bool,
    leave: Leave,
}

/// Reads the tree in the order of the page.
pub(super) fn collect(tree: &Tree, flat: Flat) -> Page {
    let mut page = Page::default();
    let nodes = tree.nodes();
    let mut open_link: Option<(usize, usize)> = None;
    let mut stack = vec![Frame {
        next: nodes.first().and_then(|document| document.first_child),
        no_size: false,
        leave: Leave::Nothing,
    }];
    while let Some(frame) = stack.last_mut() {
        let Some(node) = frame.next.and_then(|at| nodes.get(place(at))) else {
            match stack.pop().map(|frame| frame.leave) {
                Some(Leave::Link) => close(&mut page, &mut open_link),
                Some(Leave::Block) => page.text.push('\n'),
                Some(Leave::Nothing) | None => {}
            }
            continue;
        };
        frame.next = node.next;
        let no_size = frame.no_size;
        match &node.kind {
            Kind::Document => {}
            Kind::Text(words) if !no_size => page.text.push_str(words),
            Kind::Text(_) => {}
            Kind::Element { name, attributes } => {
                let style = get(attributes, &local_name!("style"));
                if style == Some("h") || is_never_shown(&name.local) {
                    continue;
                }
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
                        if !alt.is_empty() && !no_size && alt.len() < 300 {
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
                        page.has_input |= !matches!(
                            get(attributes, &local_name!("type")),
                            Some("hidden" | "submit" | "button" | "image" | "checkbox" | "radio")
                        );
                    }
                    local_name!("textarea") => page.has_input = true,
                    local_name!("br") | local_name!("hr") => page.text.push('\n'),
                    _ => {}
                }
                if is_block(&name.local) {
                    page.text.push('\n');
                    leave = Leave::Block;
                }
                let no_size = match style {
                    Some("0") => true,
                    Some("1") => false,
                    _ => no_size,
                };
                enter(&mut stack, node, no_size, leave);
            }
        }
    }
    close(&mut page, &mut open_link);
    page.text.push_str(&flat.text);
    page.links.extend(flat.links);
    page.images.extend(flat.images.into_iter().take(200));
    page
}

fn enter(stack: &mut Vec<Frame>, node: &Node, no_size: bool, leave: Leave) {
    stack.push(Frame { next: node.first_child, no_size, leave });
}

/// The words since a link began are its words, at most 300 of their letters.
fn close(page: &mut Page, open: &mut Option<(usize, usize)>) {
    let Some((link, start)) = open.take() else { return };
    let words = first_letters(page.text.get(start..).unwrap_or_default(), 300).to_owned();
    if let Some(link) = page.links.get_mut(link) {
        link.text = words;
    }
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
