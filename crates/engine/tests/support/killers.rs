//! Inputs that stop the libraries underneath, each as a generator: the tests read them without optimisation,
//! `make bench` measures each of them, and half and all of one that fits into the engine's bounds.
#![allow(dead_code)]

use std::fmt::Write as _;

/// One shape of hostile message.
#[derive(Debug, Clone, Copy)]
pub struct Killer {
    pub name: &'static str,
    /// How often the shape repeats itself where it does its worst.
    pub count: usize,
    /// Limits that must be told at that count; none where the engine reads it all.
    pub limits: &'static [&'static str],
    pub make: fn(usize) -> Vec<u8>,
}

impl Killer {
    pub fn whole(&self) -> Vec<u8> {
        (self.make)(self.count)
    }
}

const fn killer(
    name: &'static str,
    count: usize,
    limits: &'static [&'static str],
    make: fn(usize) -> Vec<u8>,
) -> Killer {
    Killer { name, count, limits, make }
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Killer> {
    [PARTS, HEADERS, PAGES, LINKS, BYTES, WORDS, TOGETHER].into_iter().flatten()
}

pub const PARTS: &[Killer] = &[
    killer("messages-in-messages", 40_000, &["too-large", "too-deep"], |n| {
        "Content-Type: message/rfc822\n\n".repeat(n).into_bytes()
    }),
    killer("encoded-messages-in-messages", 20_000, &[], |n| {
        let inner = base64("Content-Type: message/rfc822\n\n".repeat(n).as_bytes());
        let head = "Content-Type: message/(so)\n /global\nContent-Transfer-Encoding: base64";
        format!("{head}\n\n{inner}\n").into_bytes()
    }),
    killer("encoded-messages-in-a-digest", 20_000, &[], |n| {
        let inner = base64("Content-Type: message/rfc822\n\n".repeat(n).as_bytes());
        let head = "Content-Type: multipart/digest; boundary=b\n\n--b\nContent-Transfer-Encoding: base64";
        format!("{head}\n\n{inner}\n--b--\n").into_bytes()
    }),
    killer("digests-in-digests", 5_000, &["too-many-parts"], |n| {
        repeat(n, |n| format!("Content-Type: multipart/digest; boundary=\"b{n}\"\n\n--b{n}\n\n"))
    }),
    killer("multiparts-1000-deep", 1_000, &["too-many-parts"], |n| {
        let mut raw = "From: Amazon <x@desk.example>\nSubject: Amazon\n".to_owned();
        for n in 0..n {
            let _ = write!(raw, "Content-Type: multipart/mixed; boundary=\"b{n}\"\n\n--b{n}\n");
        }
        raw.push_str("Content-Type: text/plain\n\nYour Amazon account is locked\n");
        for n in (0..n).rev() {
            let _ = writeln!(raw, "--b{n}--");
        }
        raw.into_bytes()
    }),
    killer("boundaries-that-never-come", 12_000, &["too-many-parts"], |n| {
        repeat(n, |n| format!("Content-Type: multipart/mixed; boundary=\"never{n}\"\n\n--never{}\n", n + 1))
    }),
    killer("boundaries-that-are-empty", 170_000, &["too-many-parts"], |n| parts("--b\n\n", n)),
    killer("attachments", 20_000, &["too-many-parts"], |n| {
        parts("--b\nContent-Type: application/pdf; name=a.pdf\n\nx\n", n)
    }),
    killer("pages", 20_000, &[], |n| parts("--b\nContent-Type: text/html\n\n<p>\n", n)),
    killer("texts", 20_000, &[], |n| parts("--b\nContent-Type: text/plain\n\nAmazon\n", n)),
    killer("attached-names", 3_000, &[], |n| {
        parts(
            "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment;\n \
             filename*0=\"amazon\";\n filename*1*=utf-8''%E2%82%AC;\n filename*2=x\n\nx\n",
            n,
        )
    }),
];

pub const HEADERS: &[Killer] = &[
    killer("headers-100000", 100_000, &["too-many-headers"], |n| {
        format!("{}From: Amazon <x@desk.example>\n\nHello", "X: y\n".repeat(n)).into_bytes()
    }),
    killer("a-folded-header", 200_000, &["too-many-headers"], |n| {
        format!("Subject: x\n{}\nHello", " y\n".repeat(n)).into_bytes()
    }),
    killer("senders", 20_000, &[], |n| {
        let from = text(n, |n| format!("A{n} <a{n}@desk.example>, "));
        format!("From: {from}\nReply-To: {from}\n\nHello").into_bytes()
    }),
    killer("a-name-of-many-words", 4_000, &[], |n| {
        let name = text(n, |n| format!("word{n}x "));
        let said = text(n, |n| format!("Your Amazon word{n}x is here. "));
        format!("From: {name}<x@desk.example>\nSubject: {said}\n\n{said}").into_bytes()
    }),
    killer("from-lines", 900, &[], |n| {
        format!("{}\nHello", "From: Amazon <x@desk.example>, Amazon <y@desk.example>\n".repeat(n))
            .into_bytes()
    }),
    killer("groups-of-senders", 30_000, &[], |n| {
        format!("From: {}\n\nHello", "g:a@b.example;".repeat(n)).into_bytes()
    }),
    killer("received-lines", 4_000, &["too-many-headers"], |n| {
        let hop = "Received: from a.example (a.example [192.0.2.7]) by mx.example.net (x) with SMTP id 1;\n \
                   Wed, 4 Nov 2026 10:00:00 +0000\n";
        format!("{}From: a@example.com\n\nHello", hop.repeat(n)).into_bytes()
    }),
    killer("a-huge-received-line", 30_000, &["too-many-headers"], |n| {
        format!("Received: from {} by mx.example.net\nFrom: a@example.com\n\nHello", "[10.0.0.1] ".repeat(n))
            .into_bytes()
    }),
    killer("a-huge-result", 20_000, &["too-many-headers"], |n| {
        let results = "; dkim=pass header.d=amazon.com".repeat(n);
        let head = "Received: from a.example by mx.example.net\nFrom: Amazon <x@amazon.com>";
        format!("Authentication-Results: mx.example.net{results}\n{head}\n\nHello").into_bytes()
    }),
    killer("results", 900, &[], |n| {
        let result = "Authentication-Results: mx.example.net; dkim=pass header.d=amazon.com; spf=pass\n";
        let head = "Received: from a.example by mx.example.net\nFrom: Amazon <x@amazon.com>";
        format!("{}{head}\n\nHello", result.repeat(n)).into_bytes()
    }),
    killer("comments-in-comments", 200_000, &["too-many-headers"], |n| {
        let value = "(".repeat(n);
        let head = format!("Authentication-Results: mx.example.net; {value}\nReceived: {value}");
        format!("{head}\nFrom: {value}\nContent-Type: text/plain {value}\n\nHello").into_bytes()
    }),
    killer("encoded-words-in-the-subject", 20_000, &["too-many-headers"], |n| {
        let words = "=?utf-8?B?QW1hem9u?=\n ".repeat(n);
        format!("From: a@example.com\nSubject: {words}\n\nHello").into_bytes()
    }),
    killer("encoded-words-on-one-line", 12_000, &[], |n| {
        let words = "=?utf-8?Q?Am=61zon?= ".repeat(n);
        format!("From: {words}<a@example.com>\nSubject: x\n\nHello").into_bytes()
    }),
    killer("encoded-words-that-never-end", 60_000, &[], |n| {
        format!("From: a@example.com\nSubject: {}\n\nHello", "=?a?".repeat(n)).into_bytes()
    }),
    killer("quotes-that-never-end", 120_000, &[], |n| {
        format!("From: {}\nSubject: x\n\nHello", "\"\\".repeat(n)).into_bytes()
    }),
    killer("list-headers", 900, &[], |n| {
        let line = "List-Post: <mailto:a@b.example> c.example d.example e.example\n";
        format!("{}List-Id: x.example\nFrom: a@example.com\n\nHello", line.repeat(n)).into_bytes()
    }),
    killer("parameters", 30_000, &["too-many-headers"], |n| {
        format!("Content-Type: text/plain{}\nFrom: a@example.com\n\nHello", "; a*0*=''x".repeat(n))
            .into_bytes()
    }),
];

pub const PAGES: &[Killer] = &[
    killer("nested-tags-10-mb", 2_000_000, &["too-large", "tangled-page"], |n| html("<div>".repeat(n))),
    killer("nested-divisions", 50_000, &["tangled-page"], |n| html("<div>".repeat(n))),
    killer("quotations-in-quotations", 50_000, &["tangled-page"], |n| html("<blockquote>".repeat(n))),
    killer("quotations-in-links", 30_000, &["tangled-page"], |n| {
        html("<a href=x>Amazon<blockquote>".repeat(n))
    }),
    killer("quotations-below-a-warning", 25_000, &[], |n| {
        let quoted = "<blockquote>Your Amazon account</blockquote>".repeat(n);
        html(format!("<p>Example warns: beware of fake e-mails in Amazon's name.</p>{quoted}"))
    }),
    killer("closing-what-was-never-opened", 28_000, &["tangled-page"], |n| html("<div></x>".repeat(n))),
    killer("misnested-styles", 40_000, &[], |n| html("<b><i><u></b></i></u><p>".repeat(n))),
    killer("styles-of-their-own", 60_000, &[], |n| html(text(n, |n| format!("<b style='a:{n}'>")))),
    killer("styles-in-tables", 35_000, &[], |n| html("<p><b><table><td><b></table>".repeat(n))),
    killer("links-in-tables", 30_000, &[], |n| html("<table><a href=x><tr><a href=y>".repeat(n))),
    killer("fonts-of-many-kinds", 30_000, &[], |n| html("<a href=x><font><nobr><p></a>".repeat(n))),
    killer("templates", 80_000, &[], |n| html("<template>".repeat(n))),
    killer("selections", 60_000, &[], |n| html("<select><option>a".repeat(n))),
    killer("drawings", 80_000, &[], |n| html("<svg><g><p>".repeat(n))),
    killer("the-same-body-again", 40_000, &[], |n| html(text(n, |n| format!("<body a{n}=1 style='x'>")))),
    killer("framesets", 60_000, &[], |n| html("<frameset><frame>".repeat(n))),
    killer("attributes-of-one-tag", 100_000, &["tangled-page"], |n| {
        html(format!("<p {}>", text(n, |n| format!("a{n} "))))
    }),
    killer("attributes-of-many-tags", 160, &[], |n| {
        let tag = format!("<p {}>", text(1_000, |n| format!("a{n} ")));
        html(tag.repeat(n))
    }),
    killer("elements", 1_700_000, &["too-large", "tangled-page"], |n| html("<p><b>".repeat(n))),
    killer("breaks", 250_000, &[], |n| html("<br>".repeat(n))),
    killer("line-ends", 1_000_000, &[], |n| html("\n".repeat(n))),
    killer("open-brackets", 1_000_000, &[], |n| html("<".repeat(n))),
    killer("open-comments", 250_000, &[], |n| html("<!--".repeat(n))),
    killer("entities", 150_000, &[], |n| html("&#65;&am".repeat(n))),
    killer("entities-that-never-end", 500_000, &[], |n| html("&a".repeat(n))),
    killer("deep-style", 150_000, &[], |n| {
        html(format!("<p style='{}'>words</p>", "a:(b;".repeat(n))).to_vec()
    }),
    killer("style-sheets", 60_000, &[], |n| html("<style>p{a:b}</style>".repeat(n.min(40_000)))),
    killer("numbers-in-styles", 15_000, &[], |n| {
        html(format!("<p style='font-size:{}px'>x</p>", "1".repeat(40)).repeat(n))
    }),
    killer("alternative-texts", 200, &[], |n| {
        html(format!("<img alt='{}' src='x'>", "amazon ".repeat(700)).repeat(n))
    }),
    killer("pictures", 30_000, &[], |n| html("<img alt='amazon' src='//a.example/logo'>".repeat(n))),
    killer("a-picture-inside-the-page", 700_000, &[], |n| {
        html(format!("<img src='data:image/png;base64,{}'>words", "A".repeat(n)))
    }),
    killer("forms", 30_000, &[], |n| html("<form action='//a.example/'><input></form>".repeat(n))),
];

pub const LINKS: &[Killer] = &[
    killer("links-1000000", 1_000_000, &["too-large", "too-many-links"], |n| {
        html("<a href='https://desk.example/x'>x</a>".repeat(n))
    }),
    killer("written-links-1000000", 1_000_000, &["too-large", "too-many-links"], |n| {
        plain(&"https://desk.example/x ".repeat(n))
    }),
    killer("links-of-their-own", 25_000, &["too-many-links"], |n| {
        html(text(n, |n| format!("<a href='https://h{n}.example/{n}'>x{n}</a>")))
    }),
    killer("links-that-begin-alike", 60_000, &["too-many-links"], |n| {
        let base = format!("https://{}desk.example/{}", "a.".repeat(60), "b".repeat(1_500));
        html(format!("<head><base href='{base}'></head>{}", "<a href=x>y</a>".repeat(n)))
    }),
    killer("long-links", 400, &[], |n| {
        html(format!("<a href='https://desk.example/{}'>x</a>", "%41/".repeat(600)).repeat(n))
    }),
    killer("long-hosts", 400, &[], |n| {
        html(format!("<a href='https://{}example/'>x</a>", "xn--80ak6aa92e.".repeat(120)).repeat(n))
    }),
    killer("hosts-in-letters-of-their-own", 400, &[], |n| {
        html(format!("<a href='https://{}.example/'>x</a>", "аö\u{301}".repeat(400)).repeat(n))
    }),
    killer("links-through-links", 400, &[], |n| {
        let mut link = "https://desk.example/".to_owned();
        for _ in 0..12 {
            link = format!("https://www.google.com/url?q={}", link.replace('%', "%25").replace('/', "%2F"));
            link.truncate(1_900);
        }
        html(format!("<a href='{link}'>x</a>").repeat(n))
    }),
    killer("links-with-long-words", 3_000, &[], |n| {
        html(format!("<a href='https://desk.example/'>{}</a>", "w".repeat(300)).repeat(n))
    }),
    killer("a-link-around-everything", 3_000, &[], |n| {
        html(format!("<a href='https://desk.example/'>{}", "<p>amazon ".repeat(30)).repeat(n))
    }),
    killer("almost-links", 120_000, &[], |n| plain(&"http:/ www".repeat(n))),
    killer("a-link-without-end", 1_000_000, &[], |n| plain(&format!("https://{}", "a.".repeat(n / 2)))),
    killer("many-hosts-in-text", 200_000, &[], |n| plain(&"www.".repeat(n))),
];

pub const BYTES: &[Killer] = &[
    killer("a-part-of-50-mb", 50 << 20, &["too-large"], |n| {
        let mut raw = b"From: a@example.com\nContent-Transfer-Encoding: base64\n\n".to_vec();
        raw.resize(raw.len() + n, b'A');
        raw
    }),
    killer("an-attachment-of-50-mb", 700_000, &["too-large"], |n| {
        let mut raw =
            b"From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\n\
            Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n"
                .to_vec();
        for _ in 0..n {
            raw.extend_from_slice(&[b'A'; 76]);
            raw.push(b'\n');
        }
        raw
    }),
    killer("base64-on-one-line", 750_000, &[], |n| {
        let words = base64("Your Amazon account is locked. ".repeat(n / 31).as_bytes());
        let head = "From: a@example.com\nContent-Type: text/html\nContent-Transfer-Encoding: base64";
        format!("{head}\n\n{words}").into_bytes()
    }),
    killer("quoted-printable", 300_000, &[], |n| {
        let head =
            "From: a@example.com\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable";
        format!("{head}\n\n{}", "=61=\n".repeat(n / 2)).into_bytes()
    }),
    killer("escapes-of-iso-2022-jp", 160_000, &[], |n| charset("iso-2022-jp", b"\x1b$B\x1b(B", n)),
    killer("letters-of-iso-2022-jp", 110_000, &[], |n| charset("iso-2022-jp", b"\x1b$B%\"\x1b(Ba", n)),
    killer("shift-jis", 300_000, &[], |n| charset("shift_jis", b"\x83\x41\x81", n)),
    killer("gb18030", 200_000, &[], |n| charset("gb18030", b"\x81\x30\x81\x30", n)),
    killer("utf-7", 150_000, &[], |n| charset("utf-7", b"+AGE-a", n)),
    killer("utf-16", 250_000, &[], |n| charset("utf-16", b"a\0\xd8\0", n)),
    killer("nothing-but-zeros", 1_000_000, &[], |n| charset("utf-8", b"\0", n)),
    killer("bytes-of-no-alphabet", 1_000_000, &[], |n| charset("utf-8", b"\xff", n)),
    killer("a-document-that-explodes", 400, &[], |n| document(&bomb(n << 20), "/FlateDecode")),
    killer("a-document-that-explodes-twice", 30_000, &[], |n| {
        document(&deflated(&bomb(n << 20)), "[/FlateDecode/FlateDecode]")
    }),
    killer("a-document-of-objects", 20_000, &[], |n| {
        let objects =
            text(n, |n| format!("{} 0 obj<</Type/Page/Parent {} 0 R/Kids[{n} 0 R]>>endobj\n", n + 1, n));
        attach("application/pdf", "a.pdf", format!("%PDF-1.4\n{objects}trailer<</Root 1 0 R>>").as_bytes())
    }),
    killer("a-document-of-lists", 4_000_000, &["file-too-large"], |n| {
        attach("application/pdf", "a.pdf", &deflated_page("[", n))
    }),
    killer("pictures-full-of-eyes", 6, &[], |n| {
        let noise = eyes(1_000, 1_000);
        together(&vec![file("image/png", "a.png", &noise); n])
    }),
    killer("a-picture-that-explodes", 400, &[], |n| picture(20_000, 1 + (n << 20) / 20_001)),
    killer("a-picture-of-a-billion-points", 1, &[], |n| picture(60_000, n)),
];

pub const WORDS: &[Killer] = &[
    killer("one-word", 1_000_000, &[], |n| html("a".repeat(n))),
    killer("one-plain-word", 1_000_000, &[], |n| plain(&"a".repeat(n))),
    killer("the-name", 170_000, &[], |n| plain(&"amazon".repeat(n))),
    killer("the-name-as-words", 140_000, &[], |n| plain(&"amazon ".repeat(n))),
    killer("the-name-spaced", 90_000, &[], |n| plain(&"a m a z o n ".repeat(n))),
    killer("the-name-almost-spaced", 100_000, &[], |n| plain(&"a m a z o ".repeat(n))),
    killer("the-name-almost", 100_000, &[], |n| plain(&"amaz0n arnazon ".repeat(n / 2))),
    killer("the-name-disguised", 60_000, &[], |n| plain(&"Аmаzоn\u{200b} ".repeat(n))),
    killer("marks-between-letters", 180_000, &[], |n| plain(&"А\u{73f}\u{200b}".repeat(n))),
    killer("marks-on-one-letter", 500_000, &[], |n| plain(&format!("a{}", "\u{301}".repeat(n)))),
    killer("marks-of-two-classes", 250_000, &[], |n| plain(&format!("a{}", "\u{301}\u{316}".repeat(n)))),
    killer("letters-that-become-many", 300_000, &[], |n| plain(&"\u{fdfa}".repeat(n))),
    killer("letters-in-circles", 250_000, &[], |n| plain(&"Ⓐ\u{1d400}".repeat(n / 2))),
    killer("nothing-to-see", 300_000, &[], |n| plain(&"\u{200b}".repeat(n))),
    killer("spaces", 1_000_000, &[], |n| plain(&" ".repeat(n))),
    killer("requests-to-call", 100_000, &[], |n| plain(&"call us 1 ".repeat(n))),
    killer("digits-after-a-call", 500_000, &[], |n| plain(&format!("call us {}", "1".repeat(n)))),
    killer("digits-and-spaces", 100_000, &[], |n| plain(&format!("call us at {}", "1 2.+ ".repeat(n)))),
    killer("brackets-and-plus", 60_000, &[], |n| plain(&format!("call +{}", "(+)(.+ (".repeat(n)))),
    killer("calls-in-digits", 50_000, &[], |n| plain(&"call us 0 8 0 0 . ".repeat(n))),
    killer("calls-among-points", 60_000, &[], |n| plain(&"please call ......".repeat(n))),
    killer("numbers", 70_000, &[], |n| plain(&"call 888 555 01 ".repeat(n))),
    killer("at-signs", 1_000_000, &[], |n| plain(&"@".repeat(n))),
    killer("addresses", 80_000, &[], |n| plain(&"a@b.example ".repeat(n))),
    killer("quoted-lines", 300_000, &[], |n| plain(&">\n".repeat(n))),
    // Who says nothing himself has his signs of quotation taken off, and a shorter text is read.
    killer("quotes-in-quotes", 4_000, &[], |n| {
        let quoted = text(n, |n| format!("{} amazon\n", ">".repeat(n % 500)));
        plain(&format!("Please look at what they wrote to me below.\n{quoted}"))
    }),
    killer("nothing-but-quotes-in-quotes", 4_000, &[], |n| {
        plain(&text(n, |n| format!("{} amazon\n", ">".repeat(1 + n % 500))))
    }),
    killer("one-quoted-line", 1_000_000, &[], |n| plain(&">".repeat(n))),
    killer("forwards", 30_000, &[], |n| plain(&"---------- forwarded message\n".repeat(n))),
    killer("never-your-password", 40_000, &[], |n| plain(&"never your password ".repeat(n))),
    killer("never-send-us-your-password", 30_000, &[], |n| plain(&"never send us your password, ".repeat(n))),
    killer("never-alone", 180_000, &[], |n| plain(&"never ".repeat(n))),
    killer("phrases", 30_000, &[], |n| plain(&"your amazon account has been locked. ".repeat(n))),
    killer("phrases-in-phrases", 20_000, &[], |n| {
        plain(
            &"your amazon account services has been suspended verify your account within 24 hours "
                .repeat(n / 2),
        )
    }),
    killer("points", 1_000_000, &[], |n| plain(&".".repeat(n))),
    killer("japanese", 110_000, &[], |n| plain(&"アマゾン。".repeat(n / 2))),
    killer("arabic", 80_000, &[], |n| plain(&"أمازون ".repeat(n))),
    killer("hindi", 50_000, &[], |n| plain(&"अमेज़न ".repeat(n))),
    killer("a-page-in-plain-words", 40_000, &["tangled-page"], |n| {
        plain(&format!("<html><body>{}", "<div>".repeat(n)))
    }),
];

/// Many in one message: each takes its share, and together they must not take the sum.
pub const TOGETHER: &[Killer] = &[
    killer("everything-at-once", 30_000, &["tangled-page", "file-too-large"], |n| {
        together(&[
            alternative("plain", &"\u{fdfa}".repeat(n)),
            alternative("plain", &"Аmаzоn\u{200b} ".repeat(n / 2)),
            alternative("html", &"&a".repeat(2 * n)),
            alternative("html", &"<div></x>".repeat(n / 2)),
            file("application/pdf", "a.pdf", &deflated_page("[", 100 * n)),
            file("application/pdf", "b.pdf", &deflated_page("(a)Tj ", 30 * n)),
            file("image/png", "a.png", &points(1_500, n / 20)),
            file("image/png", "b.png", &points(1_500, n / 20)),
            file("image/png", "c.png", &points(1_500, n / 20)),
        ])
    }),
    killer("words-and-pictures", 40_000, &["file-too-large"], |n| {
        let noise = eyes(1_000, n / 40);
        together(&[
            alternative("plain", &"\u{fdfa}".repeat(n)),
            alternative("html", &"&a".repeat(2 * n)),
            file("image/png", "a.png", &noise),
            file("image/png", "b.png", &noise),
            file("image/png", "c.png", &noise),
            file("image/png", "d.png", &noise),
        ])
    }),
];

/// A part that is read.
fn alternative(kind: &str, words: &str) -> String {
    format!("--b\nContent-Type: text/{kind}; charset=utf-8\n\n{words}\n")
}

/// An attached file as a part.
fn file(content_type: &str, name: &str, bytes: &[u8]) -> String {
    let kind = format!("Content-Type: {content_type}; name={name}\nContent-Transfer-Encoding: base64");
    let lines: Vec<String> = bytes.chunks(57).map(base64).collect();
    format!("--b\n{kind}\n\n{}\n", lines.join("\n"))
}

fn together(parts: &[String]) -> Vec<u8> {
    let head =
        "From: Amazon <x@desk.example>\nSubject: Amazon\nContent-Type: multipart/mixed; boundary=b\n\n";
    format!("{head}{}--b--\n", parts.concat()).into_bytes()
}

/// A document with one page that says this many times.
fn deflated_page(piece: &str, count: usize) -> Vec<u8> {
    let stream = miniz_oxide::deflate::compress_to_vec_zlib(piece.repeat(count / piece.len()).as_bytes(), 6);
    page_of(&stream, "/FlateDecode")
}

/// A picture full of what looks like the eyes of codes.
fn eyes(wide: u32, high: usize) -> Vec<u8> {
    let line = |y: usize| (0..wide as usize).map(move |x| EYES[y % EYES.len()][x % EYES.len()] * 255);
    let mut points = Vec::new();
    for y in 0..high {
        points.push(0);
        points.extend(line(y));
    }
    png(wide, high, &miniz_oxide::deflate::compress_to_vec_zlib(&points, 6))
}

const EYES: [[u8; 8]; 8] = [
    [0, 0, 0, 0, 0, 0, 0, 1],
    [0, 1, 1, 1, 1, 1, 0, 1],
    [0, 1, 0, 0, 0, 1, 0, 1],
    [0, 1, 0, 0, 0, 1, 0, 1],
    [0, 1, 0, 0, 0, 1, 0, 1],
    [0, 1, 1, 1, 1, 1, 0, 1],
    [0, 0, 0, 0, 0, 0, 0, 1],
    [1, 1, 1, 1, 1, 1, 1, 1],
];

fn text(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

fn repeat(count: usize, piece: impl Fn(usize) -> String) -> Vec<u8> {
    text(count, piece).into_bytes()
}

/// One page.
pub fn html(page: String) -> Vec<u8> {
    let head = "From: Amazon <x@desk.example>\nSubject: Amazon\nContent-Type: text/html; charset=utf-8";
    format!("{head}\n\n{page}").into_bytes()
}

/// Plain words.
fn plain(words: &str) -> Vec<u8> {
    let head = "From: Amazon <x@desk.example>\nSubject: Amazon\nContent-Type: text/plain; charset=utf-8";
    format!("{head}\n\n{words}").into_bytes()
}

fn charset(name: &str, bytes: &[u8], count: usize) -> Vec<u8> {
    let head = format!("From: Amazon <x@desk.example>\nContent-Type: text/plain; charset={name}\n\n");
    [head.as_bytes(), &bytes.repeat(count)].concat()
}

fn parts(part: &str, count: usize) -> Vec<u8> {
    format!("From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n{}", part.repeat(count))
        .into_bytes()
}

/// One attached file.
pub fn attach(content_type: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
    let head =
        "From: Amazon <x@desk.example>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below\n--b";
    let kind = format!("Content-Type: {content_type}; name={name}\nContent-Transfer-Encoding: base64");
    let lines: Vec<String> = bytes.chunks(57).map(base64).collect();
    format!("{head}\n{kind}\n\n{}\n--b--\n", lines.join("\n")).into_bytes()
}

fn document(stream: &[u8], filter: &str) -> Vec<u8> {
    attach("application/pdf", "invoice.pdf", &page_of(stream, filter))
}

fn page_of(stream: &[u8], filter: &str) -> Vec<u8> {
    let head = format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n4 0 obj<</Length {}/Filter{filter}>>stream\n",
        stream.len()
    );
    let end = b"\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n";
    [head.as_bytes(), stream, end].concat()
}

/// A picture of black points.
fn picture(wide: u32, high: usize) -> Vec<u8> {
    attach("image/png", "logo.png", &points(wide, high))
}

fn points(wide: u32, high: usize) -> Vec<u8> {
    png(wide, high, &bomb(high * (wide as usize + 1)))
}

/// A picture out of a packed stream of points, each line with its filter before it.
fn png(wide: u32, high: usize, points: &[u8]) -> Vec<u8> {
    let mut head = wide.to_be_bytes().to_vec();
    head.extend((high as u32).to_be_bytes());
    // Grey, a byte a point, not interlaced.
    head.extend([8, 0, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", head.as_slice()), (b"IDAT", points), (b"IEND", &[])] {
        png.extend((data.len() as u32).to_be_bytes());
        let start = png.len();
        png.extend(name);
        png.extend(data);
        png.extend(crc(png.get(start..).unwrap_or_default()).to_be_bytes());
    }
    png
}

/// The check of a PNG chunk (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |check, byte| {
        (0..8).fold(check ^ u32::from(*byte), |check, _| {
            (check >> 1) ^ (0xedb8_8320 & (check & 1).wrapping_neg())
        })
    })
}

/// A zlib stream (RFC 1950, 1951) of `length` zeros, about 1/1000 of that long.
fn bomb(length: usize) -> Vec<u8> {
    let mut bits = Bits::default();
    // The last block, with codes of its own: 257 + 29 codes for letters and lengths, 1 for distances, 18 for codes.
    bits.add(0b1, 1);
    bits.add(0b10, 2);
    bits.add(29, 5);
    bits.add(0, 5);
    bits.add(14, 4);
    // In the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1: one bit for "138 zeros" (18), two for 1 and 2.
    for code in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] {
        bits.add(code, 3);
    }
    const ONE: (u32, u32) = (0b01, 2);
    const TWO: (u32, u32) = (0b11, 2);
    let zeros = |bits: &mut Bits, count: u32| {
        bits.add(0, 1);
        bits.add(count - 11, 7);
    };
    // Letter 0 takes two bits, the end (256) two, length 258 (285) one.
    bits.add(TWO.0, TWO.1);
    zeros(&mut bits, 138);
    zeros(&mut bits, 117);
    bits.add(TWO.0, TWO.1);
    zeros(&mut bits, 28);
    bits.add(ONE.0, ONE.1);
    bits.add(ONE.0, ONE.1);
    // Codes: 285 is 0, letter 0 is 10, the end is 11; distance 1 is 0.
    bits.add(0b01, 2);
    let whole = length.saturating_sub(1) / 258;
    for _ in 0..whole {
        bits.add(0b00, 2);
    }
    for _ in 0..length.saturating_sub(1) % 258 {
        bits.add(0b01, 2);
    }
    bits.add(0b11, 2);
    let mut stream = vec![0x78, 0xda];
    stream.extend(bits.finish());
    // Adler-32 of zeros.
    stream.extend((((length % 65_521) as u32) << 16 | 1).to_be_bytes());
    stream
}

/// A zlib stream of these bytes, hardly smaller but for runs, which are what a [`bomb`] is made of.
fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.add(0b1, 1);
    bits.add(0b01, 2);
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        fixed(&mut bits, u32::from(*first));
        rest = after;
        while rest.len() >= 258 && rest.iter().take(258).all(|byte| byte == first) {
            fixed(&mut bits, 285);
            bits.add(0, 5);
            rest = rest.get(258..).unwrap_or_default();
        }
    }
    fixed(&mut bits, 256);
    let mut stream = vec![0x78, 0xda];
    stream.extend(bits.finish());
    let (a, b) = bytes.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    stream.extend((b << 16 | a).to_be_bytes());
    stream
}

/// One of the codes that need no table (RFC 1951 §3.2.6), first bit first.
fn fixed(bits: &mut Bits, symbol: u32) {
    let (code, length) = match symbol {
        0..=143 => (0x30 + symbol, 8),
        144..=255 => (0x190 + symbol - 144, 9),
        256..=279 => (symbol - 256, 7),
        _ => (0xc0 + symbol - 280, 8),
    };
    bits.add(code.reverse_bits() >> (32 - length), length);
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    word: u64,
    length: u32,
}

impl Bits {
    /// The lowest bit goes first.
    fn add(&mut self, bits: u32, length: u32) {
        self.word |= u64::from(bits) << self.length;
        self.length += length;
        while self.length >= 8 {
            self.bytes.push(self.word as u8);
            self.word >>= 8;
            self.length -= 8;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.bytes.push(self.word as u8);
        self.bytes
    }
}

pub fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len() / 3 * 4 + 4);
    for three in bytes.chunks(3) {
        let word =
            three.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in (0..=three.len()).map(|n| 18 - 6 * n) {
            text.push(LETTERS[(word >> place) as usize & 63] as char);
        }
        for _ in three.len()..3 {
            text.push('=');
        }
    }
    text
}
