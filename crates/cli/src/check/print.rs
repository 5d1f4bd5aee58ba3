//! One assessment for a person at a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use porchlight_engine::{Assessment, Evidence, Verdict};
use porchlight_words::Words;

/// Colours are left out by `anstream` where standard output is no terminal or `NO_COLOR` is set.
pub fn print(assessment: &Assessment, words: &Words) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    write(&mut out, assessment, words)?;
    out.flush()
}

fn write(out: &mut impl Write, assessment: &Assessment, words: &Words) -> io::Result<()> {
    let bold = Style::new().bold();
    let loud = colour(assessment.verdict);
    writeln!(out, "{loud}{}{loud:#}", words.verdict_sentence(assessment))?;

    let from = from(assessment);
    for (label, value) in [("cli-from", from.as_str()), ("cli-subject", assessment.subject.as_str())] {
        if !value.is_empty() {
            writeln!(out, "  {} {value}", words.text(label))?;
        }
    }

    if assessment.verdict != Verdict::Unrelated {
        for (line, evidence) in [
            (words.claim_line(assessment), &assessment.claim.evidence),
            (words.proof_line(assessment), &assessment.proof.evidence),
            (words.ask_line(assessment), &assessment.ask.evidence),
        ] {
            writeln!(out, "\n{bold}{line}{bold:#}")?;
            for evidence in evidence {
                writeln!(out, "  - {}", reason(evidence, words))?;
            }
        }
        if !assessment.links.is_empty() {
            let genuine = assessment.verdict == Verdict::Genuine;
            let heading = words.text(if genuine { "cli-links-genuine" } else { "cli-links" });
            writeln!(out, "\n{bold}{heading}{bold:#}")?;
            for link in &assessment.links {
                writeln!(out, "  {link}")?;
            }
        }
    }

    if !assessment.limits.is_empty() {
        writeln!(out)?;
    }
    for limit in &assessment.limits {
        writeln!(out, "{}", words.limit(limit))?;
    }
    writeln!(out, "\n{bold}{}{bold:#}\n  {}", words.text("cli-next"), words.advice(assessment))
}

fn colour(verdict: Verdict) -> Style {
    let bold = Style::new().bold();
    match verdict {
        Verdict::Scam => bold.fg_color(Some(AnsiColor::Red.into())),
        Verdict::Doubtful => bold.fg_color(Some(AnsiColor::Yellow.into())),
        Verdict::Genuine => bold.fg_color(Some(AnsiColor::Green.into())),
        Verdict::Unrelated => bold,
    }
}

fn from(assessment: &Assessment) -> String {
    match (assessment.from_name.as_str(), assessment.from_address.as_str()) {
        ("", address) => address.to_owned(),
        (name, "") => name.to_owned(),
        (name, address) => format!("{name} <{address}>"),
    }
}

/// The observation, and the piece it was made on where the sentence does not quote it already.
fn reason(evidence: &Evidence, words: &Words) -> String {
    let reason = words.reason(evidence);
    if evidence.excerpt.is_empty() || reason.contains(&evidence.excerpt) {
        return reason;
    }
    words.format(
        "cli-reason-excerpt",
        &[("reason", reason.into()), ("excerpt", evidence.excerpt.as_str().into())],
    )
}
