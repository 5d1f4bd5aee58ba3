//! Who writes with Amazon's name by right or by contract, and what proves nothing of it: partners, the relay between buyers
//! and sellers, names that anybody rents, lists that rewrite From, and seals that only stand in the message.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Assessment, Context, Outcome, Verdict, assess};

/// A message; proven by the provider to be of this domain, where one is named.
fn mail(from: &str, proven: &str, more: &str, words: &str) -> Assessment {
    mail_in(&support::context(), from, proven, more, words)
}

fn mail_in(context: &Context, from: &str, proven: &str, more: &str, words: &str) -> Assessment {
    let proof = support::proof(proven);
    let raw = format!(
        "{proof}Received: from mail.example.com (mail.example.com [192.0.2.25]) by mx.example.net with ESMTPS id 1; \
         Tue, 10 Nov 2026 09:12:00 +0000\r\nFrom: {from}\r\nTo: grace@example.net\r\nSubject: A notice\r\n{more}\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    );
    assess(raw.as_bytes(), context)
}

fn saw(assessment: &Assessment, signal: &str) -> bool {
    support::signals(assessment).iter().any(|seen| seen == signal)
}

const PARTNER: &str = "\"Amazon Store Card\" <service@synchronybank.com>";
const STATEMENT: &str =
    "The statement of your Amazon Store Card is ready. Sign in to see it: https://www.synchronybank.com/card";

/// A bank that issues Amazon's card proves itself, and nothing about Amazon.
#[test]
fn a_partner_proves_itself() {
    let proven = mail(PARTNER, "synchronybank.com", "", STATEMENT);
    assert_eq!(proven.verdict, Verdict::Unrelated, "{proven:#?}");
    assert!(proven.proof.is_partner);
    assert_eq!((proven.proof.provider, proven.proof.combined), (Outcome::Pass, Outcome::Absent));
    let unproven = mail(PARTNER, "", "", STATEMENT);
    assert_eq!(unproven.verdict, Verdict::Scam, "{unproven:#?}");
    // Somebody else is proven.
    let other = mail(PARTNER, "desk.example", "", STATEMENT);
    assert_ne!(other.proof.provider, Outcome::Pass);
    assert_eq!(other.verdict, Verdict::Scam, "{other:#?}");
    // Our own check is of Amazon's seals alone.
    let own = Context { own_dkim: Some(Outcome::Pass), ..Context::default() };
    let vouched = mail_in(&own, PARTNER, "", "", STATEMENT);
    assert_ne!(vouched.proof.combined, Outcome::Pass);
    assert_ne!(vouched.verdict, Verdict::Genuine);
}

#[test]
fn the_relay_passes_on_a_strangers_words() {
    let seller = "\"Happy Lamps - Amazon Marketplace\" <q81@marketplace.amazon.com>";
    let relayed = |words: &str| mail(seller, "marketplace.amazon.com", "", words);
    let answer = relayed("Hello, the lamp is 30 cm high.");
    assert_eq!((answer.verdict, answer.through_amazon), (Verdict::Genuine, false), "{answer:#?}");
    assert!(saw(&answer, "through-relay"));
    for lure in [
        "You have it cheaper if you pay by bank transfer: write to me at lamps@desk.example",
        "Pay here and not at Amazon: https://desk.example/pay",
        "Write to me on WhatsApp and I give you a discount.",
    ] {
        let lured = relayed(lure);
        assert_eq!((lured.verdict, lured.through_amazon), (Verdict::Scam, true), "{lure}: {lured:#?}");
    }
}

#[test]
fn what_anybody_rents_proves_nothing() {
    for domain in ["amazonses.com", "eu-west-1.amazonses.com", "amazonaws.com", "awsapps.com", "amazon.co"] {
        let from = format!("Amazon <no-reply@{domain}>");
        let rented = mail(&from, domain, "", "A notice for you: https://www.amazon.com/gp/css/homepage.html");
        assert_ne!(rented.verdict, Verdict::Genuine, "{domain}");
        assert_ne!(rented.proof.combined, Outcome::Pass, "{domain}");
        let trap = mail(&from, domain, "", "A notice for you: https://desk.example/x");
        assert_eq!(trap.verdict, Verdict::Scam, "{domain}");
    }
}

/// Lists that rewrite From show the name all the same.
#[test]
fn a_list_that_rewrites_from_claims_what_its_sender_does() {
    let list = "List-Id: <family.lists.example.org>\r\nList-Post: <mailto:family@lists.example.org>\r\n";
    for from in [
        "\"Amazon.co.jp via Family\" <family@lists.example.org>",
        "\"'Amazon.co.jp' via Family\" <family@lists.example.org>",
        "\"Amazon.co.jp [via Family]\" <family@lists.example.org>",
    ] {
        let order =
            mail(from, "", list, "Your order has shipped: https://www.amazon.co.jp/gp/css/order-history");
        assert!(saw(&order, "from-name-amazon"), "{from}");
        assert_eq!(order.verdict, Verdict::Doubtful, "{from}");
        let trap =
            mail(from, "", list, "Your account is locked. Verify it within 24 hours: https://desk.example/x");
        assert_eq!(trap.verdict, Verdict::Scam, "{from}");
    }
}

/// Anybody writes such lines. A seal counts once somebody has checked it.
#[test]
fn what_stands_in_the_message_is_no_proof() {
    let seal = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=amazon.com; s=k2026; \
                h=From:Subject:Content-Type; bh=Qm9ndXM=; b=Qm9ndXM=\r\n";
    let trace = "Received: from smtp-out.amazon.com (smtp-out.amazon.com [192.0.2.85]) by mx.example.net with ESMTPS id 2; \
                 Tue, 10 Nov 2026 09:11:00 +0000\r\n";
    let arc = "ARC-Authentication-Results: i=1; mx.example.net; dkim=pass header.i=@amazon.com; dmarc=pass \
               header.from=amazon.com\r\n";
    let spf = "Received-SPF: pass (mx.example.net: domain of amazon.com designates 192.0.2.85 as permitted sender)\r\n";
    let own = "X-Amazon-Mail-Relay-Type: notification\r\nX-Original-Authentication-Results: mx.example.net; dmarc=pass \
               header.from=amazon.com\r\n";
    let all = [seal, trace, arc, spf, own].concat();
    for more in [seal, trace, arc, spf, own, &all] {
        let order = mail("Amazon <auto-confirm@amazon.com>", "", more, "Your order has shipped.");
        assert_eq!((order.proof.provider, order.proof.own), (Outcome::Absent, Outcome::Absent), "{more}");
        assert_eq!(order.verdict, Verdict::Doubtful, "{more}");
        let trap = mail("Amazon <auto-confirm@amazon.com>", "", more, "Pay the fee: https://desk.example/x");
        assert_eq!(trap.verdict, Verdict::Scam, "{more}");
    }
}
