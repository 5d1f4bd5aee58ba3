//! A disguise changes nothing: what people see the same, the engine answers at least as sternly.
//!
//! Each scam of the stories and of every language is disguised in each of these ways, several times with other
//! dice, and must stay at least `Doubtful`. A scam that is missed without any disguise is the matter of
//! `stories.rs` and `languages.rs`, and only counted here.
#![allow(clippy::disallowed_methods)]

mod support;

use std::collections::BTreeMap;

use porchlight_engine::{Verdict, assess};
use support::letter::{Dice, File, Letter, Text, Travel, as_page, each_word};

/// How often each disguise is tried on each mail.
const THROWS: u64 = 3;

/// Letters that are drawn alike (UTS 39): Latin, then what stands in its place.
const ALIKE: &[(char, &[char])] = &[
    ('a', &['а', 'ａ', '𝐚']),
    ('c', &['с', 'ϲ']),
    ('e', &['е', '𝖾']),
    ('i', &['і', 'ⅰ']),
    ('j', &['ј']),
    ('o', &['о', 'ο']),
    ('p', &['р', 'ρ']),
    ('s', &['ѕ']),
    ('x', &['х']),
    ('y', &['у']),
    ('A', &['А', 'Α', '𝗔']),
    ('B', &['В', 'Β']),
    ('E', &['Е', 'Ε']),
    ('I', &['І', 'Ι']),
    ('M', &['М', 'Μ']),
    ('O', &['О', 'Ο']),
    ('P', &['Р', 'Ρ']),
    ('T', &['Т', 'Τ']),
    ('Z', &['Ζ', 'Ｚ']),
];

/// Characters that nobody sees.
const UNSEEN: &[char] = &['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];

/// What programs put between letters, and what nothing is drawn for.
const PUT_IN: &[char] =
    &['\u{fffc}', '\u{fff9}', '\u{fffb}', '\u{e000}', '\u{f8ff}', '\u{10fffd}', '\u{202d}'];

/// Alphabets in which no mail is written, from A to Z.
const ALPHABETS: &[&str] = &[
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘqʀꜱᴛᴜᴠᴡxʏᴢ",
    "🅰🅱🅲🅳🅴🅵🅶🅷🅸🅹🅺🅻🅼🅽🅾🅿🆀🆁🆂🆃🆄🆅🆆🆇🆈🆉",
    "🅐🅑🅒🅓🅔🅕🅖🅗🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩",
    "⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥⒦⒧⒨⒩⒪⒫⒬⒭⒮⒯⒰⒱⒲⒳⒴⒵",
    "ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ",
    "𝐚𝐛𝐜𝐝𝐞𝐟𝐠𝐡𝐢𝐣𝐤𝐥𝐦𝐧𝐨𝐩𝐪𝐫𝐬𝐭𝐮𝐯𝐰𝐱𝐲𝐳",
    "𝕒𝕓𝕔𝕕𝕖𝕗𝕘𝕙𝕚𝕛𝕜𝕝𝕞𝕟𝕠𝕡𝕢𝕣𝕤𝕥𝕦𝕧𝕨𝕩𝕪𝕫",
];

/// The name as people read it and nobody spells it.
const SPELLINGS: &[&str] = &[
    "Am4z0n",
    "@m@z0n",
    "Amaozn",
    "Amzaon",
    "Ama zon",
    "Ama-\nzon",
    "A M A Z O N",
    "Ama\u{2028}zon",
    "ᗩᗰᗩᘔOᑎ",
    "ᎪᎷᎪᏃᎾᏁ",
    "ⲀⲘⲀⲌⲞⲚ",
    "₳₥₳ⱫØ₦",
    "ค๓คz๏ภ",
    "🇦🇲🇦🇿🇴🇳",
    "🇦 🇲 🇦 🇿 🇴 🇳",
    "\u{202e}nozamA\u{202c}",
    "ΛMΛZON",
];

/// Words that a filter may see and a reader does not.
const FILLER: &[&str] = &[
    "Minutes of the rowing club, item four: the boathouse roof.",
    "Kind regards, Dr. Ada Okafor, Department of Rivers, University of Example",
    "unsubscribe newsletter garden tulips recipe soup",
    "Meeting moved to Thursday, bring the blue folder",
];

/// Elements whose words are not shown.
const HIDING: &[(&str, &str)] = &[
    ("<span style=\"display:none\">", "</span>"),
    ("<span style='font-size:0px'>", "</span>"),
    ("<div style=\"max-height:0;overflow:hidden\">", "</div>"),
    ("<span style=\"visibility:hidden\">", "</span>"),
    ("<span style=\"opacity:0\">", "</span>"),
    ("<!-- ", " -->"),
    ("<span style=\"dis/**/play:none;display:/* a */none\">", "</span>"),
    ("<span style=\"font:0/0 a\">", "</span>"),
    ("<span style=\"font-size:calc(1px - 1px)\">", "</span>"),
    ("<span style=\"position:absolute;left:-9999px\">", "</span>"),
    ("<span style=\"clip:rect(0,0,0,0);position:absolute\">", "</span>"),
    ("<span style=\"display:inline-block;transform:scale(0)\">", "</span>"),
    ("<span style=\"color:#fff;background:#fff\">", "</span>"),
];

/// A sheet that hides, and elements that it hides.
const SHEET: &str = "<style>.a1, p.a2{ color:red } @media screen{ .a3{display:none} } #a4{font-size:0} \
    span.a5{visibility:hidden!important} s{opacity:0} .a6{display:inline-block;max-height:0;overflow:hidden}</style>";
const HIDDEN_BY_SHEET: &[(&str, &str)] = &[
    ("<span class=\"a1 a3\">", "</span>"),
    ("<b id=a4>", "</b>"),
    ("<span class=a5>", "</span>"),
    ("<s>", "</s>"),
    ("<i class=a6>", "</i>"),
];

/// Marks that show nothing and part a word for whoever reads the source.
const SPLITS: &[&str] = &["<b></b>", "<span></span>", "<!-- -->", "<font></font>", "<i></i><u></u>"];

/// The disguise that leaves things out.
const LESS: &str = "a third of the sentences gone";

/// One way to disguise; none where it cannot be done to this letter.
type Disguise = fn(&Letter, &mut Dice) -> Option<Vec<u8>>;

const DISGUISES: &[(&str, Disguise)] = &[
    ("rewritten", |letter, _| Some(letter.plain())),
    ("letters that look alike", |letter, dice| {
        Some(words(letter, &mut |word| word.chars().map(|letter| alike(letter, dice)).collect()).plain())
    }),
    ("unseen characters", |letter, dice| {
        Some(
            words(letter, &mut |word| between(word, dice, &mut |dice| dice.pick(UNSEEN).to_string())).plain(),
        )
    }),
    ("soft hyphens", |letter, dice| {
        Some(words(letter, &mut |word| between(word, dice, &mut |_| "\u{ad}".to_owned())).plain())
    }),
    ("hidden filler", |letter, dice| Some(pages(letter, &mut |word| filled(word, dice)).plain())),
    ("hidden filler inside words", |letter, dice| {
        Some(pages(letter, &mut |word| between(word, dice, &mut |dice| hidden(dice, "x"))).plain())
    }),
    ("split by tags", |letter, dice| {
        Some(pages(letter, &mut |word| between(word, dice, &mut |dice| dice.pick(SPLITS).to_owned())).plain())
    }),
    ("numbers for letters", |letter, dice| {
        Some(pages(letter, &mut |word| word.chars().map(|letter| numbered(letter, dice)).collect()).plain())
    }),
    ("base64", |letter, _| letter.write("utf-8", Travel::Base64)),
    ("quoted-printable", |letter, _| letter.write("utf-8", Travel::QuotedPrintable)),
    ("utf-16", |letter, _| letter.write("utf-16", Travel::Base64)),
    ("utf-16le", |letter, _| letter.write("utf-16le", Travel::Base64)),
    ("latin1", |letter, _| letter.write("iso-8859-1", Travel::QuotedPrintable)),
    ("koi8-r", |letter, _| letter.write("koi8-r", Travel::QuotedPrintable)),
    ("iso-2022-jp", |letter, _| letter.write("iso-2022-jp", Travel::Plain)),
    ("shift_jis", |letter, _| letter.write("shift_jis", Travel::Base64)),
    ("gb18030", |letter, _| letter.write("gb18030", Travel::Base64)),
    ("koi8-r, look-alike letters", |letter, dice| {
        words(letter, &mut |word| word.chars().map(|letter| cyrillic(letter, dice)).collect())
            .write("koi8-r", Travel::Base64)
    }),
    ("moved into an attached page", |letter, _| attached(letter)),
    (LESS, |letter, dice| shortened(letter, dice)),
    ("signs put in", |letter, dice| {
        Some(
            words(letter, &mut |word| between(word, dice, &mut |dice| dice.pick(PUT_IN).to_string())).plain(),
        )
    }),
    ("letters of no language", |letter, dice| {
        let alphabet = dice.pick(ALPHABETS);
        Some(words(letter, &mut |word| word.chars().map(|letter| drawn(letter, alphabet)).collect()).plain())
    }),
    ("words that run backwards", |letter, _| Some(words(letter, &mut backwards).plain())),
    ("the name spelt otherwise", |letter, dice| Some(respelt(letter, dice.pick(SPELLINGS)).plain())),
    ("hidden by a style sheet", |letter, dice| {
        let mut letter = pages(letter, &mut |word| {
            between(word, dice, &mut |dice| {
                let (open, close) = dice.pick(HIDDEN_BY_SHEET);
                format!("{open}{}{close}", dice.pick(FILLER))
            })
        });
        for text in &mut letter.texts {
            // Mail programs read it wherever it stands.
            text.words = if dice.often() {
                format!("{SHEET}{}", text.words)
            } else {
                format!("{}{SHEET}", text.words)
            };
        }
        Some(letter.plain())
    }),
    ("turned around by tags", |letter, _| {
        Some(
            pages(letter, &mut |word| {
                let letters: String = word.chars().rev().collect();
                if word.is_ascii() && !word.is_empty() {
                    format!("<bdo dir=rtl>{letters}</bdo>")
                } else {
                    word.to_owned()
                }
            })
            .plain(),
        )
    }),
];

/// The letter with each word of its subject and texts changed.
fn words(letter: &Letter, change: &mut dyn FnMut(&str) -> String) -> Letter {
    let mut letter = letter.clone();
    let subject = Text { is_page: false, words: letter.subject.clone() };
    letter.subject = each_word(&subject, change).words;
    letter.texts = letter.texts.iter().map(|text| each_word(text, change)).collect();
    letter
}

/// The letter as pages, with each word of them changed.
fn pages(letter: &Letter, change: &mut dyn FnMut(&str) -> String) -> Letter {
    let mut letter = letter.clone();
    letter.texts = letter.texts.iter().map(|text| each_word(&as_page(text), change)).collect();
    letter
}

fn alike(letter: char, dice: &mut Dice) -> char {
    match ALIKE.iter().find(|(latin, _)| *latin == letter) {
        Some((_, alike)) if dice.often() => dice.pick(alike),
        _ => letter,
    }
}

fn drawn(letter: char, alphabet: &str) -> char {
    match letter.to_ascii_lowercase() {
        lower @ 'a'..='z' => alphabet.chars().nth(lower as usize - 'a' as usize).unwrap_or(letter),
        _ => letter,
    }
}

/// The letters in their order backwards, and the order to turn them.
fn backwards(word: &str) -> String {
    let letters: String = word.chars().rev().collect();
    if word.is_ascii() && !word.is_empty() { format!("\u{202e}{letters}\u{202c}") } else { word.to_owned() }
}

/// The name otherwise in all that is read, the sender's name too.
fn respelt(letter: &Letter, spelling: &str) -> Letter {
    let mut letter = words(letter, &mut |word| {
        word.split_inclusive(|c: char| !c.is_alphanumeric())
            .map(|piece| {
                let bare = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
                if bare.eq_ignore_ascii_case("amazon") {
                    piece.replace(bare, spelling)
                } else {
                    piece.to_owned()
                }
            })
            .collect()
    });
    for field in letter.fields.iter_mut().filter(|field| field.name.eq_ignore_ascii_case("From")) {
        if let Some((name, address)) = field.value.split_once('<').filter(|(name, _)| !name.contains('@')) {
            let one_line = spelling.replace('\n', " ");
            // A sign that has a meaning in the line stands in quotes.
            let spelling = if one_line.contains('@') && !name.contains('"') {
                format!("\"{one_line}\"")
            } else {
                one_line
            };
            field.value = format!("{}<{address}", name.replace("Amazon", &spelling));
        }
    }
    letter
}

/// As [`alike`], with the Russian letters alone.
fn cyrillic(letter: char, dice: &mut Dice) -> char {
    let russian = |alike: &&[char]| alike.first().copied().filter(|c| matches!(c, 'а'..='я' | 'А'..='Я'));
    let found = ALIKE.iter().find(|(latin, _)| *latin == letter);
    found.and_then(|(_, alike)| russian(alike)).filter(|_| dice.often()).unwrap_or(letter)
}

fn numbered(letter: char, dice: &mut Dice) -> String {
    match letter.is_alphabetic() && dice.often() {
        true if dice.often() => format!("&#{};", u32::from(letter)),
        true => format!("&#x{:x};", u32::from(letter)),
        false => letter.to_string(),
    }
}

/// Something between letters. Not in scripts whose letters join: there it would be seen.
fn between(word: &str, dice: &mut Dice, what: &mut dyn FnMut(&mut Dice) -> String) -> String {
    let stands_alone = |c: char| c.is_alphabetic() && !('\u{590}'..'\u{e00}').contains(&c);
    let mut out = String::new();
    let mut before = None;
    for letter in word.chars() {
        if before.is_some_and(stands_alone) && stands_alone(letter) && dice.below(3) == 0 {
            out.push_str(&what(dice));
        }
        out.push(letter);
        before = Some(letter);
    }
    out
}

fn hidden(dice: &mut Dice, words: &str) -> String {
    let (open, close) = dice.pick(HIDING);
    // A block breaks the line, which would be seen inside a word.
    let (open, close) = if words == "x" && open.starts_with("<div") { HIDING[0] } else { (open, close) };
    format!("{open}{words}{close}")
}

fn filled(word: &str, dice: &mut Dice) -> String {
    let filler = dice.pick(FILLER);
    match dice.below(4) {
        0 => {
            // Between words, never inside: a block would be seen there.
            let (open, close) = dice.pick(HIDING);
            let (open, close) = if open.starts_with("<div") { HIDING[0] } else { (open, close) };
            format!("{word}{open}{filler}{close}")
        }
        _ => word.to_owned(),
    }
}

/// A short line in the mail, all the rest in an attached page.
fn attached(letter: &Letter) -> Option<Vec<u8>> {
    let mut letter = letter.clone();
    let page = as_page(letter.texts.last()?);
    letter.texts = vec![Text { is_page: false, words: "See the attached page.\n".to_owned() }];
    letter.files.push(File {
        kind: "text/html".to_owned(),
        name: "page.html".to_owned(),
        bytes: page.words.into_bytes(),
    });
    Some(letter.plain())
}

/// Politer: up to a third of the sentences dropped, in each text the same share.
fn shortened(letter: &Letter, dice: &mut Dice) -> Option<Vec<u8>> {
    let mut letter = letter.clone();
    for text in &mut letter.texts {
        let mut kept: Vec<String> = Vec::new();
        let sentences = sentences(&text.words);
        let readable = sentences.iter().filter(|piece| !is_mark(piece)).count();
        let mut left = readable / 3;
        for piece in sentences {
            if left > 0 && !is_mark(&piece) && dice.below(3) == 0 {
                left -= 1;
            } else {
                kept.push(piece);
            }
        }
        text.words = kept.concat();
    }
    Some(letter.plain())
}

/// A tag, or nothing to read.
fn is_mark(piece: &str) -> bool {
    piece.starts_with('<') || !piece.contains(char::is_alphanumeric)
}

/// The text in sentences and tags, nothing lost. A line's end ends a sentence too.
fn sentences(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut characters = text.chars().peekable();
    let mut in_tag = false;
    while let Some(character) = characters.next() {
        let next_is_space = characters.peek().is_none_or(|next| next.is_whitespace() || *next == '<');
        if character == '<' && !in_tag {
            in_tag = true;
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
        let ends = match character {
            '>' => std::mem::take(&mut in_tag),
            '.' | '!' | '?' => !in_tag && next_is_space,
            '。' | '！' | '？' | '।' | '؟' | '\n' => !in_tag,
            _ => false,
        };
        if ends {
            pieces.push(String::new());
        }
    }
    pieces
}

#[test]
fn a_disguise_changes_nothing() {
    let files = support::told_as(&["scam-"]);
    assert!(files.len() > 50, "{}", files.len());
    let mut missed = Vec::new();
    let mut failures: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut tried: BTreeMap<usize, u32> = BTreeMap::new();
    for (number, file) in files.iter().enumerate() {
        let raw = support::read(file);
        if assess(&raw, &support::context()).verdict < Verdict::Doubtful {
            missed.push(support::title(file));
            continue;
        }
        let letter = Letter::read(&raw);
        // In mail that Amazon proved to have sent, the trap is the whole scam: without it the mail is Amazon's.
        let is_amazons = assess(&raw, &support::context()).through_amazon;
        for (which, (name, disguise)) in DISGUISES.iter().enumerate() {
            if is_amazons && *name == LESS {
                continue;
            }
            for throw in 0..THROWS {
                let seed = 0x9e37_79b9_7f4a_7c15 ^ (number as u64) << 20 ^ (which as u64) << 8 ^ throw;
                let Some(disguised) = disguise(&letter, &mut Dice(seed)) else { break };
                *tried.entry(which).or_default() += 1;
                let answer = assess(&disguised, &support::context());
                if answer.verdict < Verdict::Doubtful {
                    failures.entry(which).or_default().push(format!(
                        "{} ({throw}): claim {:?}, ask {:?}",
                        support::title(file),
                        answer.claim.answer,
                        answer.ask.answer
                    ));
                }
            }
        }
    }
    let mut table = format!("{} scams, {} missed undisguised\n", files.len(), missed.len());
    for (which, (name, _)) in DISGUISES.iter().enumerate() {
        let lost = failures.get(&which).map_or(0, Vec::len);
        let tried = tried.get(&which).copied().unwrap_or_default();
        assert!(tried > 0, "{name} was never tried");
        table.push_str(&format!("{name:30} {lost:4} of {tried:4} lost\n"));
    }
    println!("{table}");
    let lines: Vec<String> = failures
        .iter()
        .flat_map(|(which, lost)| lost.iter().map(move |line| format!("{}: {line}", DISGUISES[*which].0)))
        .collect();
    assert!(lines.is_empty(), "\n{table}\n{}\nmissed undisguised: {missed:?}", lines.join("\n"));
}

/// The scams that are hardest to see, of which some have few words that count, once behind each disguise that changes no
/// word.
#[test]
fn a_disguise_hides_none_of_the_harder_scams() {
    /// These take something away from what is read, or say it elsewhere.
    const OTHERS: [&str; 3] = [LESS, "moved into an attached page", "the name spelt otherwise"];
    let (mut tried, mut lost) = (0, Vec::new());
    for (number, file) in support::first_sight("scam-").iter().enumerate() {
        let letter = Letter::read(&support::read(file));
        let disguises = DISGUISES.iter().enumerate().filter(|(_, (name, _))| !OTHERS.contains(name));
        for (which, (name, disguise)) in disguises {
            let seed = 0x2545_f491_4f6c_dd1d ^ (number as u64) << 20 ^ (which as u64) << 8;
            let Some(disguised) = disguise(&letter, &mut Dice(seed)) else { continue };
            tried += 1;
            if assess(&disguised, &support::context()).verdict < Verdict::Doubtful {
                lost.push(format!("{name}: {}", support::title(file)));
            }
        }
    }
    assert!(tried > 2_000, "{tried}");
    assert!(lost.is_empty(), "{lost:#?}");
}

type Excuse = fn(&Letter) -> Letter;

/// What a scammer could say that honest people say who speak of Amazon.
const EXCUSES: &[(&str, Excuse)] = &[
    ("a warning above it", |letter| between_words(letter, WARNING, "")),
    ("a warning below it", |letter| between_words(letter, "", "If Amazon calls you, it is a scam.")),
    ("a warning, and all of it cited", |letter| cited(letter, WARNING)),
    ("a warning as its subject", |letter| Letter {
        subject: format!("Scam alert: {}", letter.subject),
        ..letter.clone()
    }),
    ("nothing to do with Amazon", |letter| between_words(letter, "", "We are independent of Amazon.")),
    ("paid for its links", |letter| {
        between_words(letter, "", "As an Amazon Associate we earn from qualifying purchases.")
    }),
];

const WARNING: &str = "Beware of fake e-mails in Amazon's name.";

/// So many of a hundred scams may be lost by such a sentence: those whose sender gives himself a name in the letter.
const EXCUSED: usize = 8;

#[test]
fn one_sentence_more_excuses_hardly_any() {
    let files = support::all_messages();
    for (name, excuse) in EXCUSES {
        let (mut tried, mut lost) = (0, Vec::new());
        for file in &files {
            let raw = support::read(file);
            let plain = assess(&raw, &support::context());
            if plain.verdict == Verdict::Scam && !plain.through_amazon {
                tried += 1;
                let excused = excuse(&Letter::read(&raw)).plain();
                if assess(&excused, &support::context()).verdict < Verdict::Doubtful {
                    lost.push(support::title(file));
                }
            }
        }
        println!("{name:34} {:4} of {tried:4} lost", lost.len());
        assert!(lost.len() * 100 <= tried * EXCUSED, "{name}: {} of {tried}: {lost:#?}", lost.len());
    }
}

/// The letter with a line above its words and one below.
fn between_words(letter: &Letter, above: &str, below: &str) -> Letter {
    let mut letter = letter.clone();
    for text in &mut letter.texts {
        let (open, close) = if text.is_page { ("<p>", "</p>") } else { ("", "\n\n") };
        // Mail programs read a page wherever its words stand.
        text.words = format!("{open}{above}{close}{}\n{open}{below}{close}", text.words);
    }
    letter
}

/// A page with a line, and the letter below it as somebody else's words.
fn cited(letter: &Letter, above: &str) -> Letter {
    let page = letter.texts.last().map(|text| {
        let words = format!("<p>{above}</p><blockquote>{}</blockquote>", as_page(text).words);
        Text { is_page: true, words }
    });
    Letter { texts: page.into_iter().collect(), ..letter.clone() }
}

/// The helper itself: rewriting loses nothing, and a disguise does disguise.
#[test]
fn rewriting_shows_the_same() {
    for file in support::told_as(&["scam-", "genuine-", "change-", "ordinary-", "unrelated-"]) {
        let raw = support::read(&file);
        let letter = Letter::read(&raw);
        let again = Letter::read(&letter.plain());
        let shown = |letter: &Letter| {
            let texts: Vec<String> = letter.texts.iter().map(|text| text.words.trim().to_owned()).collect();
            (
                letter.subject.clone(),
                texts,
                letter.files.iter().map(|file| file.bytes.clone()).collect::<Vec<_>>(),
            )
        };
        assert_eq!(shown(&letter), shown(&again), "{}", support::title(&file));
        let before = assess(&raw, &support::context());
        let after = assess(&letter.plain(), &support::context());
        assert_eq!(before.verdict, after.verdict, "{}", support::title(&file));
    }
}
