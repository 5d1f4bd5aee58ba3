//! One assessment for a person at a terminal.

use std::io::{self, Write};

use anstyle::Style;
use porchlight_engine::{Assessment, Evidence, Verdict};
use porchlight_words::Words;

use super::{Page, colour, from, shown};

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Mail,
    Text,
    Call,
}

pub fn write(
    out: &mut impl Write,
    assessment: &Assessment,
    kind: Kind,
    page: Page,
    words: &Words,
) -> io::Result<()> {
    let bold = Style::new().bold();
    let loud = colour(assessment.verdict);
    let sentence = verdict(assessment, kind, words);
    writeln!(out, "{loud}{}{loud:#}", page.wrap(page.mark(assessment.verdict), &sentence))?;

    for (label, value) in [("cli-from", from(assessment)), ("cli-subject", assessment.subject.clone())] {
        if !value.is_empty() {
            writeln!(out, "{}", page.wrap(&format!("  {} ", words.text(label)), &value))?;
        }
    }

    if assessment.verdict != Verdict::Unrelated {
        for (line, evidence) in [
            (words.claim_line(assessment), &assessment.claim.evidence),
            (proof(assessment, kind, words), &assessment.proof.evidence),
            (words.ask_line(assessment), &assessment.ask.evidence),
        ] {
            writeln!(out, "\n{bold}{}{bold:#}", page.wrap("", &line))?;
            reasons(out, evidence, page, words)?;
        }
        if !assessment.links.is_empty() {
            let genuine = assessment.verdict == Verdict::Genuine;
            let heading = words.text(if genuine { "cli-links-genuine" } else { "cli-links" });
            writeln!(out, "\n{bold}{}{bold:#}", page.wrap("", &heading))?;
            // An address in two lines could not be compared with another: never wrapped.
            for link in &assessment.links {
                writeln!(out, "  {}", shown(link))?;
            }
        }
    }

    if !assessment.limits.is_empty() {
        writeln!(out)?;
    }
    for limit in &assessment.limits {
        writeln!(out, "{}", page.wrap("", &words.limit(limit)))?;
    }
    let next = page.wrap("  ", &words.advice(assessment));
    writeln!(out, "\n{bold}{}{bold:#}\n{next}", words.text("cli-next"))
}

/// The verdict in a sentence. A caller is not a message.
fn verdict(assessment: &Assessment, kind: Kind, words: &Words) -> String {
    match (kind, assessment.verdict) {
        (Kind::Call, Verdict::Scam) => words.text("cli-call-scam"),
        (Kind::Call, Verdict::Doubtful) => words.text("cli-call-doubtful"),
        (Kind::Call, Verdict::Unrelated) => words.text("cli-call-unrelated"),
        _ => words.verdict_sentence(assessment),
    }
}

/// The second line. Only of mail it could be said that a server delivered it.
fn proof(assessment: &Assessment, kind: Kind, words: &Words) -> String {
    match kind {
        Kind::Mail => words.proof_line(assessment),
        Kind::Text => words.text("cli-proof-text"),
        Kind::Call => words.text("cli-proof-call"),
    }
}

/// Each observation, and the piece it was made on where the sentence does not quote it already. At a
/// terminal the pieces stand below their sentence, which is said once; in a pipe each has its own line.
fn reasons(out: &mut impl Write, evidence: &[Evidence], page: Page, words: &Words) -> io::Result<()> {
    let mut last = String::new();
    for evidence in evidence {
        let reason = words.reason(evidence);
        let excerpt = evidence.excerpt.as_str();
        if excerpt.is_empty() || reason.contains(excerpt) {
            writeln!(out, "{}", page.wrap("  - ", &reason))?;
        } else if page.terminal {
            if reason != last {
                writeln!(out, "{}", page.wrap("  - ", &reason))?;
            }
            let quoted = words.format("cli-excerpt", &[("excerpt", excerpt.into())]);
            writeln!(out, "{}", page.wrap("    ", &quoted))?;
        } else {
            let both = [("reason", reason.as_str().into()), ("excerpt", excerpt.into())];
            writeln!(out, "{}", page.wrap("  - ", &words.format("cli-reason-excerpt", &both)))?;
        }
        last = reason;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use porchlight_engine::{Channel, Context, assess, assess_text};

    use super::*;

    fn written(assessment: &Assessment, kind: Kind, page: Page) -> String {
        let mut out = anstream::StripStream::new(Vec::new());
        write(&mut out, assessment, kind, page, &Words::new("en")).unwrap();
        String::from_utf8(out.into_inner()).unwrap()
    }

    const SCAM: &[u8] =
        b"From: \"Amazon Billing\" <billing@example.com>\r\nSubject: Your Amazon order\r\n\r\n\
Your Amazon account is locked. Call +1 (888) 555-0142 at once.\r\n";

    #[test]
    fn a_terminal_gets_a_mark_and_lines_of_its_width() {
        let assessment = assess(SCAM, &Context::default());
        assert_eq!(assessment.verdict, Verdict::Scam);
        let text = written(&assessment, Kind::Mail, Page { width: 40, terminal: true });
        assert!(text.starts_with("✖ This message"), "{text}");
        assert!(text.lines().all(|line| textwrap::core::display_width(line) <= 40), "{text}");
        assert!(!text.contains('⟦'), "{text}");
    }

    #[test]
    fn words_that_are_no_mail_are_not_spoken_of_as_mail() {
        let words = "This is Amazon. Your account is locked, tell us the code we have sent you.";
        for (channel, kind) in [(Channel::Text, Kind::Text), (Channel::Call, Kind::Call)] {
            let text = written(&assess_text(words, channel), kind, Page { width: 80, terminal: false });
            assert!(!text.contains("mail server") && !text.contains('⟦'), "{text}");
        }
    }
}
