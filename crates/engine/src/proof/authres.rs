//! Reads one `Authentication-Results` header (RFC 8601 §2.2): authserv-id, then results, each with
//! its properties. Comments and quoted strings are honoured, so that nothing inside them is
//! taken for a result.

/// One header, read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct AuthenticationResults {
    /// Who wrote it, in lower case.
    pub(crate) authserv_id: String,
    pub(crate) results: Vec<MethodResult>,
}

/// `dkim=pass header.d=amazon.de`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct MethodResult {
    pub(crate) method: String,
    pub(crate) result: String,
    /// `header.d`, `header.from` and the like, in lower case.
    pub(crate) properties: Vec<(String, String)>,
}

impl MethodResult {
    pub(super) fn property(&self, name: &str) -> Option<&str> {
        self.properties.iter().find(|(property, _)| property == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Equals,
    Semicolon,
}

/// Reads a header's value; none where it has no authserv-id.
pub(crate) fn parse(value: &str) -> Option<AuthenticationResults> {
    let tokens = tokens(value)?;
    let mut statements = tokens.split(|token| *token == Token::Semicolon);
    let mut head = statements.next()?.iter();
    let Some(Token::Word(authserv_id)) = head.next() else { return None };
    // After the name only a version may stand; anything else is another shape of header.
    match (head.next(), head.next()) {
        (None, None) => {}
        (Some(Token::Word(version)), None) if version.chars().all(|c| c.is_ascii_digit()) => {}
        _ => return None,
    }
    let results = statements.filter_map(statement).collect();
    Some(AuthenticationResults { authserv_id: authserv_id.to_ascii_lowercase(), results })
}

/// Reads a header that begins with its first result instead of a name (Outlook.com); none where it does not.
/// Words that are no result (older ones name the tenant between two) are skipped.
pub(crate) fn parse_nameless(value: &str) -> Option<Vec<MethodResult>> {
    let tokens = tokens(value)?;
    match tokens.as_slice() {
        [Token::Word(_), Token::Equals, ..] => {
            Some(tokens.split(|token| *token == Token::Semicolon).filter_map(statement).collect())
        }
        _ => None,
    }
}

/// `method[/version] = result *( name = value )`.
fn statement(tokens: &[Token]) -> Option<MethodResult> {
    let mut pairs = pairs(tokens).into_iter();
    let (method, result) = pairs.next()?;
    let method = method.split('/').next().unwrap_or_default().to_owned();
    Some(MethodResult { method, result, properties: pairs.collect() })
}

fn pairs(tokens: &[Token]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut rest = tokens;
    loop {
        match rest {
            [Token::Word(name), Token::Equals, Token::Word(value), after @ ..] => {
                pairs.push((name.to_ascii_lowercase(), value.to_ascii_lowercase()));
                rest = after;
            }
            // A word that belongs to nothing (`none`, `action=…` broken): skipped.
            [_, after @ ..] => rest = after,
            [] => return pairs,
        }
    }
}

/// Splits into words and signs; none where a comment or a string does not end.
fn tokens(value: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut characters = value.chars();
    let flush = |word: &mut String, tokens: &mut Vec<Token>| {
        if !word.is_empty() {
            tokens.push(Token::Word(std::mem::take(word)));
        }
    };
    while let Some(character) = characters.next() {
        match character {
            '(' => {
                flush(&mut word, &mut tokens);
                skip_comment(&mut characters)?;
            }
            '"' => loop {
                match characters.next()? {
                    '"' => break,
                    '\\' => word.push(characters.next()?),
                    inside => word.push(inside),
                }
            },
            ';' | '=' => {
                flush(&mut word, &mut tokens);
                tokens.push(if character == ';' { Token::Semicolon } else { Token::Equals });
            }
            space if space.is_whitespace() => flush(&mut word, &mut tokens),
            other => word.push(other),
        }
    }
    flush(&mut word, &mut tokens);
    Some(tokens)
}

/// Comments nest (RFC 5322 §3.2.2).
fn skip_comment(characters: &mut std::str::Chars<'_>) -> Option<()> {
    let mut depth = 1_u32;
    while depth > 0 {
        match characters.next()? {
            '(' => depth += 1,
            ')' => depth -= 1,
            '\\' => {
                characters.next()?;
            }
            _ => {}
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_shape() {
        let read = parse(
            "mx.example.net; dkim=pass header.i=@amazon.de header.s=abc; \
             spf=pass (example.net: domain of x@bounces.amazon.de; dkim=fail) smtp.mailfrom=x@bounces.amazon.de; \
             dmarc=pass (p=QUARANTINE dis=NONE) header.from=Amazon.de",
        )
        .unwrap();
        assert_eq!(read.authserv_id, "mx.example.net");
        assert_eq!(read.results.len(), 3);
        assert_eq!(read.results[0].property("header.i"), Some("@amazon.de"));
        assert_eq!(read.results[2].property("header.from"), Some("amazon.de"));
    }

    #[test]
    fn quoted_and_commented_words_are_no_results() {
        let read = parse("mx.example.net 1; spf=fail reason=\"; dmarc=pass header.from=amazon.de\"").unwrap();
        assert_eq!(read.results.len(), 1);
        assert_eq!(read.results[0].method, "spf");
    }

    #[test]
    fn without_a_name() {
        let read = parse_nameless(
            "spf=pass (sender IP is 192.0.2.85) smtp.mailfrom=amazon.de; tenant.example; dkim=pass (signature \
             was verified) header.d=amazon.de;dmarc=pass action=none header.from=amazon.de;compauth=pass reason=100",
        )
        .unwrap();
        let methods: Vec<&str> = read.iter().map(|result| result.method.as_str()).collect();
        assert_eq!(methods, ["spf", "dkim", "dmarc", "compauth"]);
        assert_eq!(read[2].property("header.from"), Some("amazon.de"));
        for named in
            ["mx.example.net; dmarc=pass header.from=amazon.de", "", "; dmarc=pass", "spf=pass (oops"]
        {
            assert_eq!(parse_nameless(named), None, "{named}");
        }
    }

    #[test]
    fn broken_headers_are_nothing() {
        for value in [
            "",
            ";",
            "spf=pass smtp.mailfrom=x; dkim=pass",
            "mx.example.net; dkim=pass (oops",
            "a b c; dkim=pass",
        ] {
            assert_eq!(parse(value), None, "{value}");
        }
    }
}
