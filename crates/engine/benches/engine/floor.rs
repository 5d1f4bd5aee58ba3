//! What any engine must pay that reads mail as its reader sees it: the whole message through mail-parser, the tree
//! of each page through html5ever, each link through `url`. It bounds nothing and judges nothing.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, local_name, ns};
use mail_parser::{MessageParser, PartType};
use url::Url;

/// How much was read, so that nothing can be optimised away.
pub fn parse(raw: &[u8]) -> usize {
    MessageParser::default().parse(raw).map_or(0, |message| message.parts.len() + message.headers().len())
}

/// How many nodes and links there are.
pub fn floor(raw: &[u8]) -> usize {
    let Some(message) = MessageParser::default().parse(raw) else { return 0 };
    let mut found = message.parts.len();
    for part in &message.parts {
        let PartType::Html(page) = &part.body else { continue };
        let tree = html5ever::parse_document(Tree::default(), ParseOpts::default()).one(&**page);
        found += tree.nodes.borrow().len();
        found += tree.links.borrow().iter().filter(|href| Url::parse(href.trim()).is_ok()).count();
    }
    found
}

#[derive(Debug, Default)]
struct Node {
    name: Option<QualName>,
    attributes: Vec<Attribute>,
    text: StrTendril,
    parent: Option<usize>,
    children: Vec<usize>,
}

/// The simplest tree: nodes in one list, by number; 0 is the document.
#[derive(Debug, Default)]
struct Tree {
    nodes: RefCell<Vec<Node>>,
    links: RefCell<Vec<StrTendril>>,
}

impl Tree {
    fn add(&self, node: Node) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        if nodes.is_empty() {
            nodes.push(Node::default());
        }
        nodes.push(node);
        nodes.len() - 1
    }

    fn detach(&self, node: usize) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes[node].parent.take() {
            nodes[parent].children.retain(|child| *child != node);
        }
    }

    /// At the end of the children, or at a place among them.
    fn insert(&self, parent: usize, at: Option<usize>, child: NodeOrText<usize>) {
        let child = match child {
            NodeOrText::AppendNode(node) => {
                self.detach(node);
                node
            }
            NodeOrText::AppendText(text) => {
                let mut nodes = self.nodes.borrow_mut();
                let children = &nodes[parent].children;
                let before = match at {
                    Some(at) => at.checked_sub(1).map(|at| children[at]),
                    None => children.last().copied(),
                };
                if let Some(before) = before.filter(|before| nodes[*before].name.is_none()) {
                    nodes[before].text.push_tendril(&text);
                    return;
                }
                drop(nodes);
                self.add(Node { text, ..Node::default() })
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes[child].parent = Some(parent);
        let children = &mut nodes[parent].children;
        children.insert(at.unwrap_or(children.len()), child);
    }
}

#[derive(Debug)]
struct Name<'a>(std::cell::Ref<'a, QualName>);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Tree {
    type Handle = usize;
    type Output = Self;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        if self.nodes.borrow().is_empty() {
            self.nodes.borrow_mut().push(Node::default());
        }
        0
    }

    fn elem_name<'a>(&'a self, target: &'a usize) -> Name<'a> {
        Name(std::cell::Ref::map(self.nodes.borrow(), |nodes| {
            nodes[*target].name.as_ref().expect("only elements are asked for their name")
        }))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> usize {
        if matches!(name.local, local_name!("a") | local_name!("area")) {
            let href = attributes.iter().find(|attribute| attribute.name.local == local_name!("href"));
            self.links.borrow_mut().extend(href.map(|href| href.value.clone()));
        }
        self.add(Node { name: Some(name), attributes, ..Node::default() })
    }

    fn create_comment(&self, _text: StrTendril) -> usize {
        self.add(Node { name: Some(QualName::new(None, ns!(), local_name!(""))), ..Node::default() })
    }

    fn create_pi(&self, _target: StrTendril, data: StrTendril) -> usize {
        self.create_comment(data)
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.insert(*parent, None, child);
    }

    fn append_based_on_parent_node(&self, element: &usize, previous: &usize, child: NodeOrText<usize>) {
        let has_parent = self.nodes.borrow()[*element].parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }

    fn same_node(&self, x: &usize, y: &usize) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, child: NodeOrText<usize>) {
        let nodes = self.nodes.borrow();
        let Some(parent) = nodes[*sibling].parent else { return };
        let at = nodes[parent].children.iter().position(|child| child == sibling);
        drop(nodes);
        self.insert(parent, at, child);
    }

    fn add_attrs_if_missing(&self, target: &usize, new: Vec<Attribute>) {
        let mut nodes = self.nodes.borrow_mut();
        let old = &mut nodes[*target].attributes;
        for attribute in new {
            if !old.iter().any(|old| old.name == attribute.name) {
                old.push(attribute);
            }
        }
    }

    fn remove_from_parent(&self, target: &usize) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let children = std::mem::take(&mut self.nodes.borrow_mut()[*node].children);
        for child in children {
            self.nodes.borrow_mut()[child].parent = None;
            self.insert(*new_parent, None, NodeOrText::AppendNode(child));
        }
    }
}
