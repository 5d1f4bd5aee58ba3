//! Genuine mail whose proof is damaged on the way is never genuine again, whatever the damage.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Outcome, Verdict, assess};
use support::header::{Field, Mail, fields};

const RESULTS: &str = "Authentication-Results";

/// The same message with the value of its verdict changed.
fn with_results(mail: &Mail, change: impl Fn(&str) -> String) -> Mail {
    let mut mail = mail.clone();
    for field in mail.fields.iter_mut().filter(|field| Mail::is(field, RESULTS)) {
        field.value = change(&field.value);
    }
    mail
}

/// The same message with another From line.
fn from(mail: &Mail, lines: &str) -> Mail {
    let mut mail = mail.clone();
    let at = mail.fields.iter().position(|field| Mail::is(field, "From")).expect("From");
    mail.fields.splice(at..=at, fields(lines));
    mail
}

/// The fields of the verdict, and the message without them.
fn apart(mail: &Mail) -> (Vec<Field>, Mail) {
    let results = mail.fields.iter().filter(|field| Mail::is(field, RESULTS)).cloned().collect();
    (results, mail.without(&[RESULTS]))
}

/// The verdict moved below lines that a sender or another server wrote.
fn moved_below(mail: &Mail, lines: &str) -> Mail {
    let (results, mut rest) = apart(mail);
    let at = rest.fields.iter().rposition(|field| Mail::is(field, "Received")).expect("Received") + 1;
    rest.fields.splice(at..at, fields(lines).into_iter().chain(results));
    rest
}

/// The domain with another name in the part that somebody registered.
fn renamed(domain: &str, amazon: &str, prime_video: &str) -> String {
    domain.replace("amazon", amazon).replace("primevideo", prime_video)
}

type Damage = fn(&Mail, &str) -> Mail;

/// Each way to lose the proof: what is done, given the message and its sender's domain.
const DAMAGES: &[(&str, Damage)] = &[
    ("another authserv-id", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "mx.evil.example;"))
    }),
    ("an authserv-id above the provider's", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "example.net;"))
    }),
    ("an authserv-id below the provider's", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "a.mx.example.net;"))
    }),
    ("no authserv-id", |mail, _| with_results(mail, |value| value.replace("mx.example.net;", ""))),
    ("an authserv-id in quotes that go on", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "\"mx.example.net;\";"))
    }),
    ("results that failed", |mail, _| {
        with_results(mail, |value| {
            value.replace("dkim=pass", "dkim=fail").replace("dmarc=pass", "dmarc=fail")
        })
    }),
    ("dmarc alone failed", |mail, _| with_results(mail, |value| value.replace("dmarc=pass", "dmarc=fail"))),
    ("no results", |mail, _| {
        with_results(mail, |value| {
            value.replace("dkim=pass", "dkim=none").replace("dmarc=pass", "dmarc=none")
        })
    }),
    ("results that could not be had", |mail, _| {
        with_results(mail, |value| {
            value.replace("dkim=pass", "dkim=temperror").replace("dmarc=pass", "dmarc=temperror")
        })
    }),
    ("results of a wrong key", |mail, _| {
        with_results(mail, |value| {
            value.replace("dkim=pass", "dkim=permerror").replace("dmarc=pass", "dmarc=permerror")
        })
    }),
    ("results misspelt", |mail, _| {
        with_results(mail, |value| {
            value.replace("dkim=pass", "dkim=passed").replace("dmarc=pass", "dmarc=bestguesspass")
        })
    }),
    ("results for a stranger", |mail, domain| {
        let of = move |value: &str| {
            value
                .replace(&format!("header.i=@{domain}"), "header.i=@evil.example")
                .replace(&format!("header.d={domain}"), "header.d=evil.example")
                .replace(&format!("header.from={domain}"), "header.from=evil.example")
        };
        with_results(mail, of)
    }),
    ("results for a rented name", |mail, domain| {
        with_results(mail, move |value| {
            value
                .replace(&format!("@{domain} "), "@amazonses.com ")
                .replace(&format!("header.d={domain}"), "header.d=amazonses.com")
                .replace(&format!("header.from={domain}"), "header.from=amazonses.com")
        })
    }),
    ("results for another of Amazon's shops", |mail, domain| {
        let other = if domain.ends_with("amazon.nl") { "amazon.ie" } else { "amazon.nl" };
        with_results(mail, move |value| {
            value
                .replace(&format!("@{domain} "), &format!("@{other} "))
                .replace(&format!("header.d={domain}"), &format!("header.d={other}"))
                .replace(&format!("header.from={domain}"), &format!("header.from={other}"))
        })
    }),
    ("spf alone", |mail, _| {
        with_results(mail, |value| {
            value.replace("dkim=pass", "dkim=none").replace("dmarc=pass", "x-dmarc=pass")
        })
    }),
    ("results in a comment", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "mx.example.net; spf=none (was:") + ")")
    }),
    ("results in a comment that does not end", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "mx.example.net; spf=none ("))
    }),
    ("results in quotes", |mail, _| {
        with_results(mail, |value| {
            value.replace("mx.example.net;", "mx.example.net; spf=none reason=\"") + "\""
        })
    }),
    ("the whole verdict in a comment", |mail, _| with_results(mail, |value| format!(" ({value})"))),
    ("words folded in the middle", |mail, _| with_results(mail, |value| value.replace("=pass", "=pa\n\tss"))),
    ("a fold that ends the header", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "mx.example.net;\nX-Rest:"))
    }),
    ("semicolons gone", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "mx.example.net"))
    }),
    ("no verdict", |mail, _| mail.without(&[RESULTS])),
    ("a verdict under another name", |mail, _| {
        let (mut results, mut rest) = apart(mail);
        for field in &mut results {
            field.name = format!("X-{}", field.name);
        }
        rest.fields.splice(0..0, results);
        rest
    }),
    ("an older server's verdict", |mail, _| {
        let (mut results, mut rest) = apart(mail);
        for field in &mut results {
            field.name = format!("ARC-{}", field.name);
            field.value = format!(" i=1;{}", field.value);
        }
        rest.fields.splice(0..0, results);
        rest
    }),
    ("never delivered", |mail, _| mail.without(&["Received"])),
    ("a verdict below a stranger's line", |mail, _| {
        moved_below(mail, "Received: from a.example (a.example [198.51.100.8]) by relay.evil.example; Tue")
    }),
    ("a verdict below a stranger's line with our name", |mail, _| {
        moved_below(mail, "Received: from a.example (a.example [198.51.100.8]) by mx.example.net; Tue")
    }),
    ("a verdict below a line from nowhere", |mail, _| {
        moved_below(mail, "Received: from localhost by localhost; Tue")
    }),
    ("a verdict that the provider denied first", |mail, domain| {
        let denied = format!("{RESULTS}: mx.example.net; dkim=none; dmarc=fail header.from={domain}");
        mail.below(&denied)
    }),
    ("a verdict after a denial in the same line", |mail, domain| {
        let denied = format!("mx.example.net; dmarc=fail header.from={domain};");
        with_results(mail, move |value| value.replace("mx.example.net;", &denied))
    }),
    ("delivered by somebody else", |mail, _| {
        let mut mail = mail.clone();
        for field in mail.fields.iter_mut().filter(|field| Mail::is(field, "Received")) {
            field.value = field.value.replace("by mx.example.net", "by mx.evil.example");
        }
        // A verdict below a foreign server's line is that server's or its sender's.
        moved_below(&mail, "X-Empty: 1")
    }),
    ("a second sender", |mail, domain| {
        from(mail, &format!("From: \"Amazon\" <auto-confirm@{domain}>, <desk@evil.example>"))
    }),
    ("a second sender first", |mail, domain| {
        from(mail, &format!("From: <desk@evil.example>, \"Amazon\" <auto-confirm@{domain}>"))
    }),
    ("a comma in the name", |mail, domain| from(mail, &format!("From: Amazon, <auto-confirm@{domain}>"))),
    ("a group of senders", |mail, domain| {
        from(mail, &format!("From: Amazon: auto-confirm@{domain}, desk@evil.example;"))
    }),
    ("two From lines", |mail, domain| {
        from(mail, &format!("From: <auto-confirm@{domain}>\nFrom: Amazon <desk@evil.example>"))
    }),
    ("two equal From lines", |mail, domain| {
        from(mail, &format!("From: <auto-confirm@{domain}>\nFrom: <auto-confirm@{domain}>"))
    }),
    ("no From line", |mail, _| mail.without(&["From"])),
    ("a look-alike domain", |mail, domain| {
        from(mail, &format!("From: Amazon <auto-confirm@{}>", renamed(domain, "amaz0n", "primevide0")))
    }),
    ("a look-alike letter", |mail, domain| {
        from(mail, &format!("From: Amazon <auto-confirm@{}>", renamed(domain, "аmazon", "рrimevideo")))
    }),
    ("a look-alike letter in its other form", |mail, _| {
        from(mail, "From: Amazon <auto-confirm@xn--mazon-3ve.com>")
    }),
    ("a name before the domain", |mail, domain| {
        from(mail, &format!("From: Amazon <auto-confirm@{domain}.evil.example>"))
    }),
    ("a longer domain", |mail, domain| {
        from(mail, &format!("From: Amazon <auto-confirm@{}>", renamed(domain, "myamazon", "myprimevideo")))
    }),
    ("another shop in From", |mail, domain| {
        let other = if domain.ends_with("amazon.nl") { "amazon.ie" } else { "amazon.nl" };
        from(mail, &format!("From: Amazon <auto-confirm@{other}>"))
    }),
    ("the address as a name", |mail, domain| {
        from(mail, &format!("From: \"auto-confirm@{domain}\" <desk@evil.example>"))
    }),
    ("the address as a comment", |mail, domain| {
        from(mail, &format!("From: desk@evil.example (auto-confirm@{domain})"))
    }),
];

/// Mail that changed nothing but its shape stays genuine: without this the test above would prove nothing.
const HARMLESS: &[(&str, Damage)] = &[
    ("untouched", |mail, _| mail.clone()),
    ("folded elsewhere", |mail, _| {
        with_results(mail, |value| value.replace("; ", ";\n\t").replace(";\n", " ;\n"))
    }),
    ("comments between", |mail, _| with_results(mail, |value| value.replace(';', " (so (it) was);"))),
    ("a version", |mail, _| {
        with_results(mail, |value| value.replace("mx.example.net;", "mx.example.net 1;"))
    }),
    ("capitals", |mail, _| with_results(mail, |value| value.replace("mx.example.net", "MX.Example.NET"))),
    ("the same verdict twice", |mail, _| {
        let (results, rest) = apart(mail);
        let mut twice = rest.clone();
        twice.fields.splice(0..0, results.iter().chain(&results).cloned());
        twice
    }),
    ("a stranger's verdict besides", |mail, domain| {
        mail.below(&format!("{RESULTS}: relay.example; dkim=none; dmarc=fail header.from={domain}"))
    }),
];

fn each(damages: &[(&str, Damage)], mut judge: impl FnMut(&str, &str, &Mail, &Mail)) {
    let files = support::told_as(&["genuine-", "change-"]);
    assert!(files.len() > 20, "{}", files.len());
    for file in files {
        let raw = support::read(&file);
        let domain = support::sender_domain(&raw).expect("a sender");
        let mail = Mail::new(&raw);
        for (name, damage) in damages {
            judge(name, &support::title(&file), &mail, &damage(&mail, &domain));
        }
    }
}

#[test]
fn damaged_proof_is_no_proof() {
    let mut wrong = String::new();
    let mut counts = std::collections::BTreeMap::new();
    each(DAMAGES, |damage, title, whole, mail| {
        // A damage that changes nothing would prove nothing.
        assert_ne!(mail.raw(), whole.raw(), "{title}: {damage}");
        let answer = assess(&mail.raw(), &support::context());
        if answer.verdict == Verdict::Genuine
            || (answer.proof.combined == Outcome::Pass && answer.proof.delivered)
        {
            *counts.entry(damage.to_owned()).or_insert(0) += 1;
            wrong.push_str(&format!("{title}, {damage}: {:?} {:?}\n", answer.verdict, answer.proof.combined));
        }
    });
    assert!(wrong.is_empty(), "{counts:#?}\n{wrong}");
}

#[test]
fn other_shapes_are_no_damage() {
    let mut wrong = String::new();
    each(HARMLESS, |shape, title, _, mail| {
        let verdict = assess(&mail.raw(), &support::context()).verdict;
        if verdict != Verdict::Genuine {
            wrong.push_str(&format!("{title}, {shape}: {verdict:?}\n"));
        }
    });
    assert!(wrong.is_empty(), "{wrong}");
}
