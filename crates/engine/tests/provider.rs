//! Which `Authentication-Results` is believed (RFC 8601), and which never.

use porchlight_engine::{Context, Outcome, assess};

const PASS: &str = "dkim=pass header.i=@amazon.com header.s=k; dmarc=pass header.from=amazon.com";

fn outcome_for(headers: &str, trusted: &[&str]) -> Outcome {
    let context = Context {
        trusted_authserv_ids: trusted.iter().map(|id| (*id).to_owned()).collect(),
        ..Context::default()
    };
    let raw = format!("{headers}To: grace@example.net\nSubject: Hello\n\nHello.\n");
    assess(raw.as_bytes(), &context).proof.provider
}

fn outcome(headers: &str) -> Outcome {
    outcome_for(headers, &["mx.example.net"])
}

const BORDER: &str = "Received: from smtp-out.amazon.com (smtp-out.amazon.com [192.0.2.25]) by mx.example.net with ESMTPS; Tue\n";
const FROM: &str = "From: Amazon <auto-confirm@amazon.com>\n";

#[test]
fn above_the_border_it_is_believed() {
    assert_eq!(
        outcome(&format!("Authentication-Results: mx.example.net; {PASS}\n{BORDER}{FROM}")),
        Outcome::Pass
    );
}

#[test]
fn gmail_writes_it_below_its_own_line() {
    let headers = format!(
        "Delivered-To: grace@example.net\n\
         Received: by 2002:a05:6a10:1234:b0:3aa:bbbb:cccc with SMTP id x12;\n Tue, 10 Nov 2026 01:12:00 -0800 (PST)\n\
         X-Received: by 2002:a05:6a20:1 with SMTP id y;\n Tue\n\
         ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.i=@amazon.com\n\
         Received: from a8-85.smtp-out.amazonses.com (a8-85.smtp-out.amazonses.com. [192.0.2.85])\n by mx.google.com with ESMTPS id z;\n Tue\n\
         Received-SPF: pass (google.com: domain of x designates 192.0.2.85 as permitted sender)\n\
         Authentication-Results: mx.google.com;\n       {PASS}\n{FROM}"
    );
    assert_eq!(outcome_for(&headers, &["mx.google.com"]), Outcome::Pass);
    assert_eq!(outcome_for(&headers, &[]), Outcome::Absent);
    assert_eq!(outcome_for(&headers, &["mx.example.net"]), Outcome::Absent);
}

#[test]
fn one_header_for_each_method() {
    let headers = format!(
        "Authentication-Results: bimi.icloud.com; bimi=none\n\
         Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=amazon.com\n\
         Authentication-Results: dkim-verifier.icloud.com; dkim=pass header.d=amazon.com\n\
         Received: from smtp-out.amazon.com (smtp-out.amazon.com [192.0.2.25]) by p00-icloudmta.apple.com; Tue\n{FROM}"
    );
    assert_eq!(outcome_for(&headers, &["*.icloud.com"]), Outcome::Pass);
    assert_eq!(outcome_for(&headers, &["icloud.com"]), Outcome::Absent);
}

#[test]
fn a_copy_below_a_foreign_line_is_never_used() {
    for foreign in [
        "Received: from a (a [198.51.100.1]) by relay.evil.example; Tue\n",
        // A foreign server may call itself what it likes.
        "Received: from a (a [198.51.100.1]) by mx.example.net; Tue\n",
        "Received: by 10.0.0.1; Tue\n",
        "Received: from localhost by localhost; Tue\n",
    ] {
        let headers = format!("{BORDER}{foreign}Authentication-Results: mx.example.net; {PASS}\n{FROM}");
        assert_eq!(outcome(&headers), Outcome::Absent, "{foreign}");
    }
}

#[test]
fn a_borrowed_name_in_the_greeting_opens_no_door() {
    // The attacker greets as mx.example.net; the provider saw somebody else.
    let headers = format!(
        "Received: from mx.example.net (unknown [198.51.100.7]) by mx.example.net; Tue\n\
         Received: from x by mx.example.net; Tue\n\
         Authentication-Results: mx.example.net; {PASS}\n{FROM}"
    );
    assert_eq!(outcome(&headers), Outcome::Absent);
}

#[test]
fn the_providers_own_word_stands_before_a_forged_one() {
    let headers = format!(
        "Authentication-Results: mx.example.net; dmarc=fail header.from=amazon.com\n{BORDER}\
         Authentication-Results: mx.example.net; {PASS}\n{FROM}"
    );
    assert_eq!(outcome(&headers), Outcome::Fail);
    let headers = format!(
        "Authentication-Results: mx.example.net; spf=none\n{BORDER}Authentication-Results: mx.example.net; {PASS}\n{FROM}"
    );
    assert_eq!(outcome(&headers), Outcome::Absent);
}

#[test]
fn other_names_are_strangers() {
    for id in ["evil.example", "mx.example.net.evil.example", "xmx.example.net", "example.net"] {
        let headers = format!("Authentication-Results: {id}; {PASS}\n{BORDER}{FROM}");
        assert_eq!(outcome(&headers), Outcome::Absent, "{id}");
    }
    let headers = format!("Authentication-Results: example.net; {PASS}\n{BORDER}{FROM}");
    assert_eq!(outcome_for(&headers, &["*.example.net"]), Outcome::Absent);
}

#[test]
fn only_an_aligned_result_counts() {
    for (results, expected) in [
        ("dkim=pass header.d=amazon.com", Outcome::Pass),
        ("dkim=pass header.i=@bounces.amazon.com", Outcome::Pass),
        ("dkim=pass header.d=amazonses.com", Outcome::Absent),
        ("dkim=pass header.d=amazon.de", Outcome::Absent),
        ("dkim=pass header.d=evil.example header.i=@amazon.com", Outcome::Absent),
        ("spf=pass smtp.mailfrom=x@amazon.com", Outcome::Absent),
        ("dkim=fail header.d=amazon.com", Outcome::Absent),
        ("dkim=temperror header.d=amazon.com", Outcome::CouldNotAsk),
        ("dmarc=pass header.from=amazon.com", Outcome::Pass),
        ("dmarc=fail header.from=amazon.com", Outcome::Fail),
        ("dkim=pass header.d=amazon.com; dmarc=fail header.from=amazon.com", Outcome::Fail),
        // Two DMARC results in one line: somebody else's words stand in it.
        ("dmarc=none header.from=amazon.com; dmarc=pass header.from=amazon.com", Outcome::Absent),
        ("dmarc=pass header.from=amazon.com; dmarc=pass header.from=amazon.com", Outcome::Absent),
        ("dkim=pass header.d=amazon.com; dmarc=none; dmarc=none header.from=evil.example", Outcome::Absent),
        ("dmarc=pass header.from=amazon.com; dmarc=fail header.from=amazon.com", Outcome::Fail),
        ("dkim=none (dkim=pass header.d=amazon.com)", Outcome::Absent),
        ("spf=pass reason=\"; dmarc=pass header.from=amazon.com\"", Outcome::Absent),
    ] {
        let headers = format!("Authentication-Results: mx.example.net; {results}\n{BORDER}{FROM}");
        assert_eq!(outcome(&headers), expected, "{results}");
    }
}

#[test]
fn an_unclear_sender_never_passes() {
    for from in [
        "From: Amazon <auto-confirm@amazon.com>, <x@evil.example>\n",
        "From: Amazon, <auto-confirm@amazon.com>\n",
        "From: Amazon <auto-confirm@amazon.com>\nFrom: <x@evil.example>\n",
        "From: <x@evil.example>\n",
        "From: \"auto-confirm@amazon.com\" <x@evil.example>\n",
        "",
    ] {
        let headers = format!("Authentication-Results: mx.example.net; {PASS}\n{BORDER}{from}");
        assert_ne!(outcome(&headers), Outcome::Pass, "{from}");
    }
}

#[test]
fn a_message_without_a_trace_has_nothing_to_believe() {
    assert_eq!(outcome(&format!("Authentication-Results: mx.example.net; {PASS}\n{FROM}")), Outcome::Absent);
}

/// The border's own line says that nothing was proven; below its `Received` stands a forged verdict.
fn forged(border_says: &str, border_received: &str) -> Outcome {
    outcome(&format!(
        "Authentication-Results: mx.example.net; {border_says}\n\
         Received: {border_received} with ESMTPS id 1; Tue\n\
         Authentication-Results: mx.example.net; {PASS}\n\
         Received: from a8.amazon.com (a8.amazon.com [192.0.2.1]) by mx.example.net; Tue\n{FROM}"
    ))
}

#[test]
fn no_greeting_makes_a_stranger_one_of_us() {
    for received in [
        "from by (evil.example [203.0.113.66]) by mx.example.net",
        "from localhost by mx.example.net",
        "from localhost [203.0.113.66] by mx.example.net",
        "from localhost (203.0.113.66)(x.example.net) by mx.example.net",
        "from localhost (203.0.113.66) (x.example.net) by mx.example.net",
        "from mx.example.net (mx.example.net) by mx.example.net",
        "from a by mx.example.net (evil.example [203.0.113.66]) by mx.example.net",
    ] {
        assert_eq!(
            forged("dkim=none; spf=pass smtp.mailfrom=x@evil.example", received),
            Outcome::Absent,
            "{received}"
        );
    }
}

#[test]
fn a_broken_verdict_of_the_border_is_not_replaced_by_one_below() {
    let received = "from evil.example (evil.example [203.0.113.66]) by mx.example.net";
    for broken in [
        "spf=fail smtp.mailfrom=a(b@evil.example; dmarc=fail header.from=amazon.com".to_owned(),
        "spf=fail smtp.mailfrom=a\"b@evil.example; dmarc=fail header.from=amazon.com".to_owned(),
        format!(
            "{}dmarc=fail header.from=amazon.com",
            "dkim=fail (no key) header.d=evil.example; ".repeat(600)
        ),
        format!("dkim=none ({}); dmarc=fail header.from=amazon.com", "x".repeat(20_000)),
    ] {
        assert_ne!(forged(&broken, received), Outcome::Pass, "{}", &broken[..60]);
    }
}

#[test]
fn a_control_character_joins_no_domains() {
    let headers = format!(
        "Authentication-Results: mx.example.net; dkim=pass header.d=amazon.com\n{BORDER}\
         From: <x@evil.example\0.amazon.com>\n"
    );
    assert_ne!(outcome(&headers), Outcome::Pass);
}

const OUTLOOK_PASS: &str = "spf=pass (sender IP is 192.0.2.85) smtp.mailfrom=bounces.amazon.com; dkim=pass (signature was verified) \
     header.d=amazon.com;dmarc=pass action=none header.from=amazon.com;compauth=pass reason=100";
const OUTLOOK_INSIDE: &str = "Received: from AB1.namprd05.prod.outlook.com (2001:db8::de) by CD2.outlook.office365.com (2001:db8::27) with SMTP; Tue\n";
const OUTLOOK_BORDER: &str = "Received: from a8-85.smtp-out.amazon.com (192.0.2.85) by AB1.mail.protection.outlook.com (10.1.2.3) with SMTP; Tue\n";

fn outlook(headers: &str) -> Outcome {
    outcome_for(&format!("{headers}{FROM}"), &["outlook.com"])
}

#[test]
fn outlook_gives_its_verdict_no_name() {
    let verdict = format!("Authentication-Results: {OUTLOOK_PASS}\n");
    let whole = format!("{OUTLOOK_INSIDE}{verdict}{OUTLOOK_BORDER}");
    assert_eq!(outlook(&whole), Outcome::Pass);
    // Anybody can write a line without a name: elsewhere it is nobody's.
    for id in ["mx.google.com", "*.outlook.com", "*.mail.protection.outlook.com"] {
        assert_eq!(outcome_for(&format!("{whole}{FROM}"), &[id]), Outcome::Absent, "{id}");
    }
}

#[test]
fn only_dmarc_that_outlook_itself_believes_counts() {
    for (results, expected) in [
        ("dmarc=pass action=none header.from=amazon.com;compauth=pass reason=100", Outcome::Pass),
        ("dmarc=pass action=none header.from=amazon.com;compauth=fail reason=001", Outcome::Absent),
        ("dmarc=pass action=none header.from=amazon.com;compauth=softpass reason=200", Outcome::Absent),
        ("dmarc=pass action=none header.from=amazon.com", Outcome::Absent),
        ("dmarc=pass action=none header.from=evil.example;compauth=pass reason=100", Outcome::Absent),
        ("dmarc=pass action=none header.from=amazon.de;compauth=pass reason=100", Outcome::Absent),
        ("dkim=pass header.d=amazon.com;compauth=pass reason=100", Outcome::Absent),
        ("dmarc=none action=none header.from=amazon.com;compauth=pass reason=102", Outcome::Absent),
        ("dmarc=fail action=oreject header.from=amazon.com;compauth=fail reason=000", Outcome::Fail),
        ("dmarc=fail header.from=amazon.com;dmarc=pass header.from=amazon.com;compauth=pass", Outcome::Fail),
        ("dmarc=temperror action=none header.from=amazon.com;compauth=pass", Outcome::CouldNotAsk),
        ("x=y (dmarc=pass header.from=amazon.com;compauth=pass)", Outcome::Absent),
    ] {
        let verdict = format!("Authentication-Results: spf=pass smtp.mailfrom=x.example;{results}\n");
        assert_eq!(outlook(&format!("{OUTLOOK_INSIDE}{verdict}{OUTLOOK_BORDER}")), expected, "{results}");
    }
}

#[test]
fn outlooks_verdict_stands_in_one_place_only() {
    let verdict = format!("Authentication-Results: {OUTLOOK_PASS}\n");
    let denied = "Authentication-Results: spf=fail;dmarc=fail header.from=amazon.com;compauth=fail\n";
    let named = format!("Authentication-Results: outlook.com; {OUTLOOK_PASS}\n");
    let stranger =
        "Received: from evil.example (203.0.113.66) by AB1.mail.protection.outlook.com with SMTP; Tue\n";
    let elsewhere = "Received: from x by relay.evil.example; Tue\n";
    for (headers, expected) in [
        // Below the border's line a sender's own lines stand, even with a border's line of his own below them.
        (format!("{OUTLOOK_INSIDE}{stranger}{verdict}"), Outcome::Absent),
        (format!("{OUTLOOK_INSIDE}{stranger}{verdict}{OUTLOOK_BORDER}"), Outcome::Absent),
        (format!("{OUTLOOK_INSIDE}{stranger}{OUTLOOK_INSIDE}{verdict}{OUTLOOK_BORDER}"), Outcome::Absent),
        // The topmost is the provider's; one below never takes its place.
        (
            format!("{OUTLOOK_INSIDE}{denied}{stranger}{OUTLOOK_INSIDE}{verdict}{OUTLOOK_BORDER}"),
            Outcome::Fail,
        ),
        (format!("{OUTLOOK_INSIDE}{named}{verdict}{OUTLOOK_BORDER}"), Outcome::Absent),
        (format!("{OUTLOOK_INSIDE}{named}{OUTLOOK_BORDER}"), Outcome::Absent),
        // Not delivered by Outlook.com at all.
        (format!("{elsewhere}{verdict}{OUTLOOK_BORDER}"), Outcome::Absent),
        (format!("{OUTLOOK_INSIDE}{elsewhere}{verdict}{OUTLOOK_BORDER}"), Outcome::Absent),
        (format!("{verdict}{OUTLOOK_BORDER}"), Outcome::Absent),
        (verdict.clone(), Outcome::Absent),
        (format!("{OUTLOOK_INSIDE}{verdict}"), Outcome::Absent),
        (format!("{OUTLOOK_INSIDE}{verdict}{elsewhere}{OUTLOOK_BORDER}"), Outcome::Absent),
        // The machine that took the message is another one than the next line names.
        (format!("{OUTLOOK_INSIDE}{verdict}{}", OUTLOOK_BORDER.replace("AB1", "ZZ9")), Outcome::Absent),
        (
            format!("{OUTLOOK_INSIDE}{verdict}{}", OUTLOOK_BORDER.replace(".outlook.com", ".evil.example")),
            Outcome::Absent,
        ),
        (
            format!(
                "{}{verdict}{OUTLOOK_BORDER}",
                OUTLOOK_INSIDE.replace("outlook.office365.com", "evil.example")
            ),
            Outcome::Absent,
        ),
    ] {
        assert_eq!(outlook(&headers), expected, "{headers}");
    }
}

const ICLOUD: &[&str] =
    &["bimi.icloud.com", "dmarc.icloud.com", "dkim-verifier.icloud.com", "spf.icloud.com"];
const ICLOUD_LAST: &str = "Received: from st43p00im-qukt01.me.com by p44-mailgateway-smtp-7784-abcd (mailgateway 2540B41) with SMTP id 1; Tue\n";
const ICLOUD_BORDER: &str = "Received: from a8.amazon.com (a8.amazon.com [192.0.2.85]) by st43p00im-qukt01.me.com (Postfix) with ESMTPS; Tue\n";

#[test]
fn icloud_writes_several_lines_below_its_own() {
    let lines = |dmarc: &str| {
        format!(
            "X-ICL-SCORE: 3\nAuthentication-Results: bimi.icloud.com; bimi=none\n\
             Authentication-Results: arc.icloud.com; arc=none\n\
             Authentication-Results: dmarc.icloud.com; dmarc={dmarc} header.from=amazon.com\n\
             Authentication-Results: dkim-verifier.icloud.com;\n\tdkim=none\n\
             Authentication-Results: spf.icloud.com; spf=pass smtp.mailfrom=x.example\n"
        )
    };
    let icloud = |headers: &str| outcome_for(&format!("{headers}{FROM}"), ICLOUD);
    let above = format!("{ICLOUD_LAST}{ICLOUD_BORDER}");
    assert_eq!(icloud(&format!("{above}{}", lines("pass"))), Outcome::Pass);
    // What the sender put below is the second of its name.
    for says in ["fail", "none", "temperror"] {
        assert_ne!(icloud(&format!("{above}{}{}", lines(says), lines("pass"))), Outcome::Pass, "{says}");
    }
    // The names that its machines have had since; those for its own users' mail write no verdict.
    let renamed = |name: &str| above.replace("st43p00im-qukt01.me.com", name);
    let new = renamed("p00-icloudmta-smtpin-us-west-2a-60-percent-12");
    assert_eq!(icloud(&format!("{new}{}", lines("pass"))), Outcome::Pass);
    assert_eq!(icloud(&format!("{new}{}", lines("fail"))), Outcome::Fail);
    let users = renamed("p00-icloudmta-asmtp-us-west-2a-60-percent-12");
    assert_eq!(icloud(&format!("{users}{}", lines("pass"))), Outcome::Absent);
    // Only the topmost line, only where the next one bears it out, only at iCloud.
    let other = ICLOUD_BORDER.replace("by st43p00im-qukt01", "by st43p00im-qukt02");
    let greeting = ICLOUD_LAST.replace("st43p00im-qukt01.me.com", "localhost");
    let seen = ICLOUD_LAST.replace(" by p44", " (evil.example [203.0.113.66]) by p44");
    for headers in [
        format!("{ICLOUD_LAST}{other}{}", lines("pass")),
        format!("{greeting}{ICLOUD_BORDER}{}", lines("pass")),
        format!("{seen}{ICLOUD_BORDER}{}", lines("pass")),
        format!("{ICLOUD_BORDER}{ICLOUD_LAST}{ICLOUD_BORDER}{}", lines("pass")),
    ] {
        assert_eq!(icloud(&headers), Outcome::Absent, "{headers}");
    }
    assert_eq!(outcome(&format!("{above}{}", lines("pass"))), Outcome::Absent);
}

#[test]
fn dmarc_speaks_once() {
    for first in ["dmarc=none header.from=amazon.com", "dmarc=temperror header.from=amazon.com"] {
        let headers = format!(
            "Authentication-Results: mx.example.net; {first}\n\
             Authentication-Results: mx.example.net; dmarc=pass header.from=amazon.com\n{BORDER}{FROM}"
        );
        assert_ne!(outcome(&headers), Outcome::Pass, "{first}");
    }
}
