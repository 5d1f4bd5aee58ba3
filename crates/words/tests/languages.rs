//! Every language says what English says: the same messages with the same arguments, in plural forms that it has,
//! with names and commands untouched, and nothing left in English.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use porchlight_words::languages;

/// Ids whose words are a name, a sign or an order of arguments in every language.
const SAME_EVERYWHERE: [&str; 11] = [
    "app-name",
    "window-name",
    "sign-in-page-title",
    "window-when",
    "window-security-tls",
    "window-security-starttls",
    "cli-evaluate-change",
    "desk-apwg",
    "desk-uk",
    "desk-japan",
    "desk-canada",
];

/// What is written the same in every language: other people's products, and what is typed. (Porchlight itself may be
/// left out where a language needs no subject.)
const UNTOUCHED: [&str; 25] = [
    "porchlight",
    "Amazon",
    "Google",
    "Outlook",
    "Outlook.com",
    "Hotmail",
    "Microsoft",
    "Apple",
    "Fastmail",
    "mail.com",
    "Proton",
    "Bridge",
    "Xfinity",
    "Thunderbird",
    "Mozilla",
    "STARTTLS",
    "TLS",
    "IMAP",
    "SMTP",
    "POP3",
    "DNS",
    "MiB",
    "UTF-8",
    "SHA-256",
    "Prime",
];

/// Names that a language writes in letters of its own.
const OWN_LETTERS: [(&str, &str, &str); 2] = [("ja", "Prime", "プライム"), ("fr", "MiB", "Mio")];

/// English words that are no words of the other languages, and in no name that stays English.
const ENGLISH_ONLY: [&str; 11] =
    ["the", "your", "you", "and", "with", "this", "that", "from", "which", "they", "been"];

/// Every message of a language.
fn messages(language: &str) -> BTreeMap<String, Message<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language);
    let mut found = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for entry in fluent_syntax::parser::parse(source).unwrap().body {
            if let Entry::Message(message) = entry {
                found.insert(message.id.name.clone(), message);
            }
        }
    }
    found
}

fn others() -> impl Iterator<Item = &'static str> {
    languages().filter(|language| *language != "en")
}

/// One choice by number: its keys and the words of each.
type Choice = Vec<(VariantKey<String>, String)>;

/// What a message is made of.
#[derive(Default)]
struct Pieces {
    arguments: BTreeSet<String>,
    /// All text, of every variant.
    text: String,
    choices: Vec<Choice>,
}

impl Pieces {
    fn of(message: &Message<String>) -> Pieces {
        let mut pieces = Pieces::default();
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        for pattern in message.value.iter().chain(attributes) {
            pieces.pattern(pattern);
        }
        pieces
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let mut choice = Choice::new();
                for variant in variants {
                    let before = self.text.len();
                    self.text.push(' ');
                    self.pattern(&variant.value);
                    choice.push((variant.key.clone(), self.text.split_at(before).1.to_owned()));
                    self.text.push(' ');
                }
                self.choices.push(choice);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.clone());
                // Between the words, as a number or a name would stand there.
                self.text.push('…');
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => panic!("nothing but arguments is put into words: {other:?}"),
        }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.text
            .split(|c: char| !(c.is_alphanumeric() || "-.@_".contains(c)))
            .map(|word| word.trim_matches('.'))
    }
}

#[test]
fn every_language_has_the_messages_of_english_and_no_others() {
    let english: BTreeSet<String> = messages("en").into_keys().collect();
    assert!(english.len() > 400);
    for language in others() {
        let own: BTreeSet<String> = messages(language).into_keys().collect();
        let missing: Vec<_> = english.difference(&own).collect();
        let unknown: Vec<_> = own.difference(&english).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{language} lacks {missing:?}, has beside {unknown:?}"
        );
    }
}

#[test]
fn every_message_takes_the_arguments_of_english() {
    let english = messages("en");
    for language in others() {
        for (id, message) in messages(language) {
            let first = &english[&id];
            assert_eq!(Pieces::of(first).arguments, Pieces::of(&message).arguments, "{language}: {id}");
            let names = |message: &Message<String>| -> BTreeSet<String> {
                message.attributes.iter().map(|attribute| attribute.id.name.clone()).collect()
            };
            assert_eq!(names(first), names(&message), "{language}: attributes of {id}");
            assert_eq!(first.value.is_some(), message.value.is_some(), "{language}: {id}");
        }
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// A choice by number has each form that the language makes of numbers to 200, and none that it has not. Where nought
/// takes the form of one, as in French, that form does not say "1".
#[test]
fn plural_forms_are_those_of_the_language() {
    for language in languages() {
        let tag: unic_langid::LanguageIdentifier = language.parse().unwrap();
        let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).unwrap();
        let form = |number: usize| name(rules.select(number).unwrap());
        let usual: BTreeSet<&str> = (0..=200).map(form).collect();
        let every: BTreeSet<&str> = usual.iter().copied().chain([form(1_000_000)]).collect();
        for (id, message) in messages(language) {
            for choice in Pieces::of(&message).choices {
                let mut forms = BTreeSet::new();
                let mut nought = false;
                for (key, _) in &choice {
                    match key {
                        VariantKey::Identifier { name } => drop(forms.insert(name.as_str())),
                        VariantKey::NumberLiteral { value } => nought |= value == "0",
                    }
                }
                assert!(
                    usual.is_subset(&forms) && forms.is_subset(&every),
                    "{language}: {id} has {forms:?}, the language {every:?}"
                );
                for (key, text) in &choice {
                    let is_one = matches!(key, VariantKey::Identifier { name } if name == "one");
                    let says_one = text.split(|c: char| !c.is_numeric()).any(|number| number == "1");
                    assert!(
                        nought || !is_one || form(0) != "one" || !says_one,
                        "{language}: {id} says 1 of 0: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn names_and_commands_stay_as_they_are() {
    let english = messages("en");
    let mut lost = Vec::new();
    for language in others() {
        for (id, message) in messages(language) {
            let own = Pieces::of(&message);
            for word in Pieces::of(&english[&id]).words() {
                let typed = word.contains(['@', '_']) || word.starts_with("--");
                if !typed && !UNTOUCHED.contains(&word) {
                    continue;
                }
                let written = OWN_LETTERS
                    .into_iter()
                    .find_map(|(tag, name, own)| (tag == language && name == word).then_some(own))
                    .unwrap_or(word);
                if !own.text.contains(written) {
                    lost.push(format!("{language}: {id} lost “{word}”: {}", own.text));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// A sentence that is the same as in English was forgotten; so was a piece of one.
#[test]
fn nothing_is_left_in_english() {
    let english = messages("en");
    for language in others() {
        for (id, message) in messages(language) {
            let own = Pieces::of(&message);
            let first = Pieces::of(&english[&id]);
            let words = first.words().filter(|word| word.chars().any(char::is_alphabetic)).count();
            // A label of one or two words may be the same by chance: "Password", "Port".
            let same = own.text == first.text && words > 2 && !SAME_EVERYWHERE.contains(&id.as_str());
            assert!(!same, "{language}: {id} is English: {}", own.text);
            let left = own.words().find(|word| ENGLISH_ONLY.contains(word));
            assert!(left.is_none(), "{language}: {id} holds English {left:?}: {}", own.text);
        }
    }
}

/// Nothing shouts, and marks are those of print.
#[test]
fn words_are_calm_in_every_language() {
    for language in languages() {
        for (id, message) in messages(language) {
            let text = Pieces::of(&message).text;
            assert!(!text.contains(['!', '¡', '！', '"']), "{language}: {id}: {text}");
            assert!(
                !text.contains("  ") || !Pieces::of(&message).choices.is_empty(),
                "{language}: {id}: {text}"
            );
        }
    }
}

/// Quotation marks, opening and closing, as each language prints them.
const QUOTES: [(&str, [char; 2]); 6] = [
    ("en", ['“', '”']),
    ("de", ['„', '“']),
    ("fr", ['«', '»']),
    ("es", ['«', '»']),
    ("it", ['«', '»']),
    ("ja", ['「', '」']),
];

/// What of the marks in a text is not as the language prints them.
fn misprint(language: &str, text: &str) -> Option<String> {
    let marks: Vec<char> = text.chars().filter(|c| "„“”«»「」".contains(*c)).collect();
    let (_, quotes) = QUOTES.into_iter().find(|(tag, _)| *tag == language)?;
    if marks.chunks(2).any(|pair| pair != quotes) {
        return Some(format!("quotation marks {marks:?}"));
    }
    if text.contains('\'') {
        return Some("a typewriter’s apostrophe".to_owned());
    }
    if language == "es" && text.matches('?').count() != text.matches('¿').count() {
        return Some("a question that does not open".to_owned());
    }
    let is_japanese = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    let chars: Vec<char> = text.chars().collect();
    chars.windows(2).find_map(|pair| {
        let [before, after] = [pair[0], pair[1]];
        let wrong = match language {
            // Narrow spaces that do not break, and before a colon a wide one (Lexique des règles typographiques).
            "fr" => {
                matches!(after, ';' | '?' | '!' | '»') && before != '\u{202f}'
                    || before == '«' && after != '\u{202f}'
                    || after == ':' && before != '\u{a0}'
            }
            "ja" => {
                "?:;,()".contains(after) && is_japanese(before)
                    || "?:;,()".contains(before) && is_japanese(after)
                    || before == '？' && is_japanese(after)
            }
            // Nothing before the mark.
            _ => before.is_whitespace() && ";?!".contains(after),
        };
        wrong.then(|| format!("“{before}{after}”"))
    })
}

#[test]
fn marks_are_those_of_the_language() {
    for (language, wrong) in [
        ("fr", "Était-ce vous ?"),
        ("fr", "Choisissez « Signaler »."),
        ("de", "Wählen Sie “Melden”."),
        ("es", "Fue usted?"),
        ("ja", "件名: …"),
        ("ja", "済みましたか？ここで"),
        ("it", "L'ha fatto Lei?"),
    ] {
        assert!(misprint(language, wrong).is_some(), "{language}: {wrong}");
    }
    let mut wrong = Vec::new();
    for language in languages() {
        assert!(
            QUOTES.iter().any(|(tag, _)| *tag == language),
            "{language}: its quotation marks belong to QUOTES"
        );
        for (id, message) in messages(language) {
            // A list for the system's menu, with its own separators.
            if id == "package-keywords" {
                continue;
            }
            let text = Pieces::of(&message).text;
            wrong.extend(misprint(language, &text).map(|what| format!("{language}: {id}: {what}: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
