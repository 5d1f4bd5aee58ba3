//! The tree that html5ever builds: nodes in one vector, linked by number, and a count of the
//! work done.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};
use std::num::NonZeroU32;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName};

/// Every question and order of the parser costs one. A real page of 1 MiB costs under a million.
pub(super) const FUEL: u32 = 4_000_000;
const MAX_NODES: usize = 200_000;

#[derive(Debug)]
pub(super) enum Kind {
    Document,
    Element { name: QualName, attributes: Vec<Attribute> },
    Text(StrTendril),
}

/// The number of a node, from one: so that "none" takes no room.
pub(super) type Id = NonZeroU32;

#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    parent: Option<Id>,
    previous: Option<Id>,
    pub(super) next: Option<Id>,
    pub(super) first_child: Option<Id>,
    last_child: Option<Id>,
}

#[derive(Debug)]
pub(super) struct Tree {
    nodes: RefCell<Vec<Node>>,
    spent: Cell<u32>,
    fuel: u32,
}

const DOCUMENT: Id = Id::MIN;

impl Tree {
    /// A tree that may cost so much.
    pub(super) fn new(fuel: u32) -> Tree {
        let tree = Tree { nodes: RefCell::new(Vec::new()), spent: Cell::new(0), fuel };
        tree.add(Kind::Document);
        tree
    }

    pub(super) fn is_exhausted(&self) -> bool {
        self.spent.get() > self.fuel || self.nodes.borrow().len() > MAX_NODES
    }

    pub(super) fn spent(&self) -> u32 {
        self.spent.get()
    }

    pub(super) fn nodes(&self) -> Ref<'_, Vec<Node>> {
        self.nodes.borrow()
    }

    fn spend(&self) {
        self.spent.set(self.spent.get().saturating_add(1));
    }

    fn add(&self, kind: Kind) -> Id {
        self.spend();
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node {
            kind,
            parent: None,
            previous: None,
            next: None,
            first_child: None,
            last_child: None,
        });
        // There are never so many that the number does not fit.
        u32::try_from(nodes.len()).ok().and_then(Id::new).unwrap_or(DOCUMENT)
    }

    fn with<R>(&self, node: Id, change: impl FnOnce(&mut Node) -> R) -> Option<R> {
        self.nodes.borrow_mut().get_mut(place(node)).map(change)
    }

    fn look<R>(&self, node: Id, look: impl FnOnce(&Node) -> R) -> Option<R> {
        self.nodes.borrow().get(place(node)).map(look)
    }

    fn detach(&self, node: Id) {
        self.spend();
        let Some((parent, previous, next)) = self.look(node, |n| (n.parent, n.previous, n.next)) else {
            return;
        };
        match previous {
            Some(previous) => self.with(previous, |n| n.next = next),
            None => parent.and_then(|parent| self.with(parent, |n| n.first_child = next)),
        };
        match next {
            Some(next) => self.with(next, |n| n.previous = previous),
            None => parent.and_then(|parent| self.with(parent, |n| n.last_child = previous)),
        };
        self.with(node, |n| {
            n.parent = None;
            n.previous = None;
            n.next = None;
        });
    }

    fn append_node(&self, parent: Id, node: Id) {
        self.detach(node);
        let last = self.look(parent, |n| n.last_child).flatten();
        self.with(node, |n| {
            n.parent = Some(parent);
            n.previous = last;
        });
        match last {
            Some(last) => self.with(last, |n| n.next = Some(node)),
            None => self.with(parent, |n| n.first_child = Some(node)),
        };
        self.with(parent, |n| n.last_child = Some(node));
    }

    fn insert_before(&self, sibling: Id, node: Id) {
        self.detach(node);
        let Some((Some(parent), previous)) = self.look(sibling, |n| (n.parent, n.previous)) else { return };
        self.with(node, |n| {
            n.parent = Some(parent);
            n.previous = previous;
            n.next = Some(sibling);
        });
        self.with(sibling, |n| n.previous = Some(node));
        match previous {
            Some(previous) => self.with(previous, |n| n.next = Some(node)),
            None => self.with(parent, |n| n.first_child = Some(node)),
        };
    }

    /// Joins a text to the text before it; false if there is none.
    fn join(&self, before: Option<Id>, text: &StrTendril) -> bool {
        before
            .and_then(|before| {
                self.with(before, |n| match &mut n.kind {
                    Kind::Text(words) => {
                        words.push_tendril(text);
                        true
                    }
                    Kind::Document | Kind::Element { .. } => false,
                })
            })
            .unwrap_or(false)
    }
}

/// Where a node is kept.
pub(super) fn place(node: Id) -> usize {
    usize::try_from(node.get() - 1).unwrap_or(usize::MAX)
}

/// The name of an element, borrowed from the tree; none for what has no name.
#[derive(Debug)]
pub(super) struct Name<'a>(Option<Ref<'a, QualName>>);

const NO_NAME: &QualName =
    &QualName { prefix: None, ns: html5ever::ns!(), local: html5ever::local_name!("") };

impl Name<'_> {
    fn get(&self) -> &QualName {
        self.0.as_deref().unwrap_or(NO_NAME)
    }
}

impl html5ever::interface::ElemName for Name<'_> {
    fn ns(&self) -> &html5ever::Namespace {
        &self.get().ns
    }

    fn local_name(&self) -> &html5ever::LocalName {
        &self.get().local
    }
}

impl TreeSink for Tree {
    type Handle = Id;
    type Output = Self;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Name<'a> {
        self.spend();
        Name(
            Ref::filter_map(self.nodes.borrow(), |nodes| match nodes.get(place(*target)).map(|n| &n.kind) {
                Some(Kind::Element { name, .. }) => Some(name),
                Some(Kind::Document | Kind::Text(_)) | None => None,
            })
            .ok(),
        )
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> Id {
        self.add(Kind::Element { name, attributes })
    }

    fn create_comment(&self, _text: StrTendril) -> Id {
        self.add(Kind::Text(StrTendril::new()))
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Id {
        self.add(Kind::Text(StrTendril::new()))
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        match child {
            NodeOrText::AppendNode(node) => self.append_node(*parent, node),
            NodeOrText::AppendText(text) => {
                let last = self.look(*parent, |n| n.last_child).flatten();
                if !self.join(last, &text) {
                    let node = self.add(Kind::Text(text));
                    self.append_node(*parent, node);
                }
            }
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        if self.look(*element, |n| n.parent.is_some()).unwrap_or(false) {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    /// The words of a template are never shown; kept like any others, they are skipped by name.
    fn get_template_contents(&self, target: &Id) -> Id {
        *target
    }

    fn same_node(&self, x: &Id, y: &Id) -> bool {
        self.spend();
        x == y
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        match child {
            NodeOrText::AppendNode(node) => self.insert_before(*sibling, node),
            NodeOrText::AppendText(text) => {
                let before = self.look(*sibling, |n| n.previous).flatten();
                if !self.join(before, &text) {
                    let node = self.add(Kind::Text(text));
                    self.insert_before(*sibling, node);
                }
            }
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, new: Vec<Attribute>) {
        self.spend();
        self.with(*target, |n| {
            if let Kind::Element { attributes, .. } = &mut n.kind {
                for attribute in new {
                    if !attributes.iter().any(|old| old.name == attribute.name) {
                        attributes.push(attribute);
                    }
                }
            }
        });
    }

    fn remove_from_parent(&self, target: &Id) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        while let Some(child) = self.look(*node, |n| n.first_child).flatten() {
            self.append_node(*new_parent, child);
        }
    }
}
