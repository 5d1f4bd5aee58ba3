//! The gate between tokenizer and tree: what passes, what is left out, and when to stop.

use std::cell::{Cell, RefCell};

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    CharacterTokens, CommentToken, ParseError, Tag, TagKind, TagToken, Token, TokenSink, TokenSinkResult,
};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, QualName, local_name, ns};

use super::sheet::{Sheet, Written};
use super::style::{self, Look};
use super::tree::{Id, Tree};
use super::{Image, RawLink};

/// What is read of a page without a tree, after a bound was hit.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub(super) used: bool,
    pub(super) text: String,
    pub(super) links: Vec<RawLink>,
    pub(super) images: Vec<Image>,
}

/// A page that went through the gate.
pub(super) struct Read {
    pub(super) tree: Tree,
    pub(super) flat: Flat,
    pub(super) sheet: Sheet,
    /// Some sheet came too late for the elements that it hides.
    pub(super) is_late: bool,
}

pub(super) struct Gate {
    builder: TreeBuilder<Id, Tree>,
    is_flat: Cell<bool>,
    flat: RefCell<Flat>,
    tokens: Cell<u64>,
    /// What the tokenizer found to complain of, which costs it as much as a token.
    errors: Cell<u64>,
    /// Inside a style sheet or a script.
    is_code: Cell<bool>,
    /// Inside a style sheet that applies.
    is_sheet: Cell<bool>,
    /// There are style sheets: elements keep their names for them.
    has_sheets: Cell<bool>,
    /// Elements were read that sheets may hide, and their names not kept.
    has_nameless: Cell<bool>,
    /// A sheet stood behind such elements.
    is_late: Cell<bool>,
    sheets: RefCell<Vec<Written>>,
    /// Ways in which attributes hide.
    hides: Cell<u8>,
}

/// Bytes of all style sheets of a page, and how many of them are read.
const MAX_SHEETS: usize = 256 * 1024;
const MAX_WRITTEN: usize = 50;

impl Gate {
    pub(super) fn new(builder: TreeBuilder<Id, Tree>, has_sheets: bool) -> Gate {
        Gate {
            builder,
            is_flat: Cell::new(false),
            flat: RefCell::default(),
            tokens: Cell::new(0),
            errors: Cell::new(0),
            is_code: Cell::new(false),
            is_sheet: Cell::new(false),
            has_sheets: Cell::new(has_sheets),
            has_nameless: Cell::new(false),
            is_late: Cell::new(false),
            sheets: RefCell::default(),
            hides: Cell::new(0),
        }
    }

    pub(super) fn tokens(&self) -> u64 {
        self.tokens.get()
    }

    /// Tokens and errors.
    pub(super) fn work(&self) -> usize {
        usize::try_from(self.tokens.get() + self.errors.get()).unwrap_or(usize::MAX)
    }

    pub(super) fn go_flat(&self) {
        self.is_flat.set(true);
        self.flat.borrow_mut().used = true;
    }

    pub(super) fn finish(self) -> Read {
        let sheet = Sheet::new(&self.sheets.into_inner(), self.hides.get());
        // A knot is read once.
        let is_late = self.is_late.get() && !sheet.is_empty() && !self.is_flat.get();
        Read { tree: self.builder.sink, flat: self.flat.into_inner(), sheet, is_late }
    }

    /// Words of a style sheet.
    fn write(&self, words: &str) {
        let mut sheets = self.sheets.borrow_mut();
        let written: usize = sheets.iter().map(|sheet| sheet.css.len()).sum();
        let room = MAX_SHEETS.saturating_sub(written);
        if let Some(sheet) = sheets.last_mut() {
            sheet
                .css
                .push_str(words.get(..super::boundary(words, room)).filter(|_| room > 0).unwrap_or_default());
        }
    }

    fn flat(&self, token: Token) -> TokenSinkResult<Id> {
        let mut flat = self.flat.borrow_mut();
        match token {
            CharacterTokens(words) => flat.text.push_str(&words),
            TagToken(tag) if tag.kind == TagKind::StartTag => {
                flat.text.push(' ');
                match tag.name {
                    local_name!("a") | local_name!("area") => {
                        if let Some(href) = attribute(&tag, &local_name!("href")) {
                            flat.links.push(RawLink { href, text: String::new() });
                        }
                    }
                    local_name!("img") => flat.images.push(Image {
                        alt: attribute(&tag, &local_name!("alt")).unwrap_or_default(),
                        src: attribute(&tag, &local_name!("src")).unwrap_or_default(),
                    }),
                    local_name!("script") => return TokenSinkResult::RawData(RawKind::ScriptData),
                    local_name!("style") => return TokenSinkResult::RawData(RawKind::Rawtext),
                    _ => {}
                }
            }
            TagToken(_) => flat.text.push(' '),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl TokenSink for Gate {
    type Handle = Id;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Id> {
        let token = match token {
            ParseError(_) => {
                self.errors.set(self.errors.get() + 1);
                return TokenSinkResult::Continue;
            }
            CommentToken(_) => {
                self.tokens.set(self.tokens.get() + 1);
                return TokenSinkResult::Continue;
            }
            TagToken(tag) => {
                if tag.name == local_name!("style") && tag.kind == TagKind::StartTag {
                    let written = Written::new(&attribute(&tag, &local_name!("media")).unwrap_or_default());
                    let mut sheets = self.sheets.borrow_mut();
                    self.is_sheet.set(written.is_some() && sheets.len() < MAX_WRITTEN);
                    sheets.extend(written.filter(|_| self.is_sheet.get()));
                    self.is_late.set(self.is_late.get() || self.has_nameless.get());
                    self.has_sheets.set(true);
                } else if !self.has_sheets.get() && !self.has_nameless.get() {
                    self.has_nameless.set(!is_of_head(&tag));
                }
                let tag = essential(tag, self.has_sheets.get());
                if self.hides.get() == 0
                    && tag.attrs.iter().any(|one| one.name.local == local_name!("hidden"))
                {
                    self.hides.set(style::DISPLAY);
                }
                TagToken(tag)
            }
            other => other,
        };
        self.tokens.set(self.tokens.get() + 1);
        if !self.is_flat.get() && self.builder.sink.is_exhausted() {
            self.go_flat();
        }
        if self.is_flat.get() {
            return self.flat(token);
        }
        // Its words are never shown; the tree need not hold them.
        if self.is_code.get()
            && let CharacterTokens(words) = &token
        {
            if self.is_sheet.get() {
                self.write(words);
            }
            return TokenSinkResult::Continue;
        }
        let tag = match &token {
            TagToken(tag) => Some(matches!(tag.name, local_name!("style") | local_name!("script"))),
            _ => None,
        };
        let result = self.builder.process_token(token, line);
        if let Some(is_code) = tag {
            self.is_code.set(is_code && matches!(result, TokenSinkResult::RawData(_)));
            self.is_sheet.set(self.is_sheet.get() && self.is_code.get());
        }
        match result {
            TokenSinkResult::Script(_) => TokenSinkResult::Continue,
            other => other,
        }
    }

    fn end(&self) {
        if !self.is_flat.get() {
            self.builder.end();
        }
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        !self.is_flat.get() && self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// What stands before the words of a page.
fn is_of_head(tag: &Tag) -> bool {
    matches!(
        tag.name,
        local_name!("html")
            | local_name!("head")
            | local_name!("meta")
            | local_name!("title")
            | local_name!("link")
            | local_name!("base")
            | local_name!("script")
            | local_name!("body")
    )
}

fn attribute(tag: &Tag, name: &html5ever::LocalName) -> Option<String> {
    tag.attrs
        .iter()
        .find(|attribute| attribute.name.local == *name)
        .map(|attribute| attribute.value.to_string())
}

/// The attributes that say where a link goes, what a picture is, what a field shows, and whether an element is
/// seen; nothing else. Few distinct attributes also keep the parser's list of open styles short.
fn essential(mut tag: Tag, has_sheets: bool) -> Tag {
    if tag.kind == TagKind::EndTag {
        tag.attrs = Vec::new();
        return tag;
    }
    let mut look = Look::default();
    let name = &tag.name;
    tag.attrs.retain(|attribute| match attribute.name.local {
        local_name!("href") => {
            matches!(*name, local_name!("a") | local_name!("area") | local_name!("base"))
        }
        // How drawings (SVG) write it.
        local_name!("xlink:href") => *name == local_name!("a"),
        local_name!("src") | local_name!("alt") => *name == local_name!("img"),
        local_name!("action") => *name == local_name!("form"),
        local_name!("formaction") => matches!(*name, local_name!("button") | local_name!("input")),
        local_name!("type") | local_name!("value") | local_name!("placeholder") => {
            *name == local_name!("input")
        }
        local_name!("class") | local_name!("id") => has_sheets,
        // Any style takes it back.
        local_name!("hidden") => true,
        local_name!("dir") => {
            if *name == local_name!("bdo") && attribute.value.eq_ignore_ascii_case("rtl") {
                look.set(style::BACKWARDS, true);
            }
            false
        }
        local_name!("style") => {
            let own = style::attribute(&attribute.value, name);
            look = Look::new(look.shut | own.shut, own.open);
            false
        }
        _ => false,
    });
    if look.open & style::DISPLAY != 0 {
        tag.attrs.retain(|attribute| attribute.name.local != local_name!("hidden"));
    }
    // Without a sheet there is nothing else to take back.
    if !has_sheets {
        look.open &= style::INHERITED;
    }
    if !look.is_nothing() {
        tag.attrs
            .push(Attribute { name: QualName::new(None, ns!(), local_name!("style")), value: look.mark() });
    }
    tag
}
