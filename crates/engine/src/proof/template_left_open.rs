use crate::signal::{Case, Found, Signal};

/// Sees a place in a form letter that was never filled in: `Hello {firstname}`, `*|NAME|*`, `%{RAND_LETTER}`.
///
/// Why it matters: a shop's own system knows its customer; the tools of those who write to stolen lists often do not.
///
/// Silent: in quoted words, and for braces that hold anything else than the name of a field. Weak: an honest
/// newsletter slips now and then.
#[derive(Debug)]
pub(super) struct TemplateLeftOpen;

impl Signal for TemplateLeftOpen {
    fn id(&self) -> &'static str {
        "template-left-open"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.own_words() {
            if let Some(blank) = find(&text.shown) {
                found.weak(place, blank);
                return;
            }
        }
    }
}

/// How the common tools mark a field: mailing services, scripting languages, kits.
const MARKS: &[(&str, &str)] = &[
    ("{{", "}}"),
    ("*|", "|*"),
    ("%{", "}"),
    ("${", "}"),
    ("%%", "%%"),
    ("##", "##"),
    ("[[", "]]"),
    ("{", "}"),
];

/// Pieces of the names that such fields have.
const FIELDS: &[&str] = &[
    "name",
    "email",
    "e_mail",
    "user",
    "rand",
    "letter",
    "number",
    "date",
    "link",
    "url",
    "preview",
    "subject",
    "domain",
    "recipient",
    "customer",
    "order_id",
    "address",
    "vorname",
    "nachname",
    "nombre",
    "nome",
    "prenom",
];

/// The longest name of a field.
const MAX_FIELD: usize = 40;
/// Marks that are looked at; a text full of braces is not a letter.
const MAX_LOOKS: usize = 200;

/// The first unfilled field.
fn find(text: &str) -> Option<&str> {
    // Half of the marks are with a brace, which most letters do not hold.
    let has_brace = memchr::memchr(b'}', text.as_bytes()).is_some();
    MARKS.iter().filter(|(_, close)| has_brace || !close.starts_with('}')).find_map(|(open, close)| {
        memchr::memmem::find_iter(text.as_bytes(), open).take(MAX_LOOKS).find_map(|start| {
            let inside = text.get(start + open.len()..)?;
            let end = inside
                .bytes()
                .take(MAX_FIELD + 1)
                .position(|byte| close.as_bytes().first() == Some(&byte))?;
            if !inside.get(end..)?.starts_with(close) {
                return None;
            }
            let field = inside.get(..end)?.trim();
            let is_name =
                field.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
            let lower = field.to_ascii_lowercase();
            (is_name && FIELDS.iter().any(|known| lower.contains(known)))
                .then(|| text.get(start..start + open.len() + end + close.len()))
                .flatten()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn blanks_and_others() {
        for text in [
            "Hola {firstname} {lastname}",
            "*|MC_PREVIEW_TEXT|*",
            "a%{RAND_LETTER_5}m",
            "Dear {{ first_name }},",
            "Dear ##name##",
            "Hallo %%vorname%%",
        ] {
            assert!(find(text).is_some(), "{text}");
        }
        for text in [
            "{a: 1}",
            "100 %% sure",
            "#1 ## Order",
            "use {} here",
            "fn main() { let name = 1; }",
            "{color:red}",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
