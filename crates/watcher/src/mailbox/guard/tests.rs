use super::follower::Follower;
use super::*;

/// Follows pieces as they would come, literals left out.
fn follow(pieces: &[&[u8]]) -> Result<Follower, &'static str> {
    let mut follower = Follower::default();
    let all = pieces.concat();
    let mut rest = &all[..];
    while !rest.is_empty() {
        rest = &rest[follower.follow(rest, 1000)?..];
        if let Some(literal) = follower.take_literal() {
            rest = &rest[usize::try_from(literal).unwrap().min(rest.len())..];
        }
    }
    Ok(follower)
}

/// A guard over what a server says.
fn guard(said: &[u8], bytes: u64) -> (Guard<&[u8]>, Allowance) {
    let allowance = Allowance::new(bytes);
    let deadline = Deadline::after(Duration::from_secs(9));
    (Guard::new(said, allowance.clone(), deadline, Duration::from_secs(9)), allowance)
}

/// What the crate hears, a place being shown as what it stands for.
fn heard(said: &str) -> String {
    let (mut guard, allowance) = guard(said.as_bytes(), 1_000_000);
    let mut heard = String::new();
    guard.read_to_string(&mut heard).unwrap();
    for place in 0..10 {
        let mark = format!("{{2}}\r\n\u{1}{place}");
        if heard.contains(&mark) {
            let literal =
                String::from_utf8(allowance.take_literal(format!("\u{1}{place}").as_bytes())).unwrap();
            heard = heard.replace(&mark, &format!("{{{}}}\r\n{literal}", literal.len()));
        }
    }
    heard
}

#[test]
fn parentheses_inside_literals_and_quotes_do_not_count() {
    let deep = "(".repeat(500);
    let literal = format!("* 1 FETCH (UID 1 BODY[] {{{}}}\r\n{deep})\r\n", deep.len());
    assert_eq!(follow(&[literal.as_bytes()]).unwrap().depth, 0);
    let quoted = format!("* LIST () \"/\" \"{deep}\"\r\n");
    assert!(follow(&[quoted.as_bytes()]).is_ok());
    assert!(follow(&[format!("* 1 FETCH (BODYSTRUCTURE {deep}").as_bytes()]).is_err());
}

#[test]
fn depth_counts_across_a_literal_and_ends_with_the_line() {
    let follower = follow(&[b"* 1 FETCH (BODY[] {2}\r\nab UID 7)\r\n* 2 EXISTS\r\n"]).unwrap();
    assert_eq!(follower.depth, 0);
    let hidden = format!("* OK {{900}}\r\n* 1 FETCH (BODYSTRUCTURE {}", "(".repeat(500));
    assert!(follow(&[hidden.as_bytes()]).is_err(), "text that looks like a literal hides nothing");
    let inside = follow(&[b"* 1 FETCH ((BODY[] {2}\r\nab"]).unwrap();
    assert_eq!(inside.depth, 2);
}

#[test]
fn a_literal_that_is_too_large_is_refused_before_it_comes() {
    assert!(follow(&[b"* 1 FETCH (BODY[] {1001}\r\n"]).is_err());
    assert!(follow(&[b"* 1 FETCH (BODY[] {99999999999999999999}\r\n"]).is_err());
    assert!(follow(&[b"* 1 FETCH (BODY[] {10", b"00}\r", b"\n"]).is_ok());
}

#[test]
fn a_fetch_is_short_outside_its_literals() {
    let flags = format!("* 1 FETCH (FLAGS ({}) BODY[] {{5}}\r\n", "x ".repeat(3000));
    assert!(follow(&[flags.as_bytes()]).is_err());
    let search = format!("* SEARCH {}\r\n", "1 ".repeat(3000));
    assert!(follow(&[search.as_bytes(), b"* 1 FETCH (UID 1)\r\n"]).is_ok());
}

fn idling(said: &[&[u8]]) -> (io::Result<usize>, String) {
    let allowance = Allowance::new(10_000);
    allowance.expect_plus();
    let mut guard = Guard::new(
        io::Cursor::new(said.concat()).chain(io::empty()),
        allowance,
        Deadline::after(Duration::from_secs(1)),
        Duration::from_secs(1),
    );
    let mut heard = Vec::new();
    let end = guard.read_to_end(&mut heard);
    (end, String::from_utf8(heard).unwrap())
}

#[test]
fn what_comes_before_the_plus_is_heard_after_it() {
    let (end, heard) = idling(&[b"* 2 EXISTS\r\n* 1 RE", b"CENT\r\n+ idling\r\n* 3 EXISTS\r\n"]);
    assert!(end.is_ok());
    assert_eq!(heard, "+ idling\r\n* 2 EXISTS\r\n* 1 RECENT\r\n* 3 EXISTS\r\n");
    assert_eq!(idling(&[b"+\n"]).1, "+\r\n");
}

#[test]
fn lines_are_handed_out_one_by_one_and_literals_are_kept_aside() {
    let octets = "x\ny\n".repeat(10_000);
    let literal = format!("* 1 FETCH (UID 7 BODY[] {{40000}}\r\n{octets} FLAGS ())\r\n");
    let said = format!("* 2 EXISTS\r\n{literal}* 9 FETCH (BODY[] {{0}}\r\n)\r\na1 OK done\r\n* 3 EXISTS\r\n");
    let (mut guard, allowance) = guard(said.as_bytes(), 1_000_000);
    let (mut pieces, mut buffer) = (Vec::new(), [0; 8192]);
    while let count @ 1.. = guard.read(&mut buffer).unwrap() {
        pieces.push(String::from_utf8(buffer[..count].to_vec()).unwrap());
    }
    assert_eq!(
        pieces,
        [
            "* 2 EXISTS\r\n",
            "* 1 FETCH (UID 7 BODY[] {2}\r\n\u{1}0",
            " FLAGS ())\r\n",
            "* 9 FETCH (BODY[] {2}\r\n\u{1}1",
            ")\r\n",
            "a1 OK done\r\n",
            "* 3 EXISTS\r\n"
        ]
    );
    assert!(allowance.take_literal(b"\x010") == octets.as_bytes(), "octets changed");
    assert_eq!(allowance.take_literal(b"\x010"), b"", "once");
    assert_eq!(allowance.take_literal(b"\x011"), b"");
    // Never given, or no place at all.
    assert_eq!(allowance.take_literal(b"\x017"), b"");
    assert_eq!(allowance.take_literal(b"\x01seven"), b"\x01seven");
    assert_eq!(allowance.take_literal(b"quoted"), b"quoted");
    allowance.set(5);
    assert_eq!(allowance.take_literal(b"\x011"), b"", "forgotten with the command");
}

#[test]
fn a_literal_that_ends_early_is_an_end() {
    let (mut guard, _) = guard(b"* 1 FETCH (BODY[] {9}\r\nabc", 1000);
    assert_eq!(guard.read(&mut [0; 64]).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
}

#[test]
fn a_line_longer_than_any_buffer_is_handed_out_in_parts() {
    let said = format!("* SEARCH {}\r\na1 OK x\r\n", "12345 ".repeat(9000));
    assert!(heard(&said) == said);
}

#[test]
fn warnings_are_no_failures() {
    let said = "* NO [ALERT] nearly full\r\n* bad what\r\na1 NO * NO \r\n* NOTHING\r\n\
                * 1 FETCH (BODY[] {8}\r\n* NO x\r\n)\r\n";
    let heard_as = [("* NO [ALERT]", "* OK [ALERT]"), ("* bad ", "* OK  "), ("* NOTHING", "* OK ")];
    let usual = heard_as.iter().fold(said.to_owned(), |said, (from, to)| said.replace(from, to));
    assert_eq!(heard(said), usual);
}

#[test]
fn letters_beyond_ascii_are_kept_where_they_matter() {
    let said = "* OK [ALERT] Caf\u{e9}\r\n* LIST () \"/\" {5}\r\nCaf\u{e9}\r\n\
                * 1 FETCH (BODY[] {2}\r\n\u{e9})\r\na1 NO \u{fc}\r\n";
    let kept = said.replace("ALERT] Caf\u{e9}", "ALERT] Caf??").replace('\u{fc}', "??");
    assert_eq!(heard(said), kept);
}

#[test]
fn any_other_answer_to_idle_is_an_error_and_not_a_panic() {
    for said in [&b"a5 OK done\r\n"[..], b"* 2 EXISTS\r\na5 BAD what\r\n", b"\r\n"] {
        let (end, heard) = idling(&[said]);
        assert_eq!((end.unwrap_err().kind(), heard.as_str()), (io::ErrorKind::InvalidData, ""));
    }
    // It ends before the line does.
    assert_eq!(idling(&[b"* 2 EXI"]).1, "");
}

#[test]
fn after_a_broken_rule_nothing_is_heard_any_more() {
    let said = b"* 1 FETCH (BODY[] {99999999}\r\na1 OK done\r\n";
    let (mut guard, _) = guard(said, 1000);
    let kinds = [guard.read(&mut [0; 64]), guard.read(&mut [0; 64])].map(|end| end.unwrap_err().kind());
    assert_eq!(kinds, [io::ErrorKind::InvalidData, io::ErrorKind::ConnectionAborted]);
}

#[test]
fn more_bytes_than_allowed_are_refused() {
    let source = io::repeat(b'x');
    let mut guard = Guard::new(
        source,
        Allowance::new(10_000),
        Deadline::after(Duration::from_secs(1)),
        Duration::from_secs(1),
    );
    let error = guard.read_to_end(&mut Vec::new()).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
}

#[test]
fn odd_ways_to_say_something_are_heard_as_usual_ones() {
    for (said, usual) in [
        // GNU Mailutils imap4d 3.15.
        (
            "a1 OK AUTHENTICATE PLAIN authentication successful\n",
            "a1 OK AUTHENTICATE PLAIN authentication successful\r\n",
        ),
        ("* 1 FETCH (BODY[] {3}\na\nb)\n* 2 EXISTS\n", "* 1 FETCH (BODY[] {3}\r\na\nb)\r\n* 2 EXISTS\r\n"),
        // Hoodiecrow 2.1.
        ("* 1 FETCH (UID 7 BODY[]<0.262144> {3}\r\na\nb)\r\n", "* 1 FETCH (UID 7 BODY[]<0> {3}\r\na\nb)\r\n"),
        ("* 1 FETCH (BODY[]<5> \"<0.1>\" UID 7)\r\n", "* 1 FETCH (BODY[]<5> \"<0.1>\" UID 7)\r\n"),
        ("* 1 FETCH (BODY[]<5.> NIL UID 7)\r\n", "* 1 FETCH (BODY[]<5> NIL UID 7)\r\n"),
        // Space where none belongs, but for what is quoted or text.
        ("* 1 FETCH ( UID  7 BODY[] {1}\r\nx )\r\n", "* 1 FETCH (UID 7 BODY[] {1}\r\nx)\r\n"),
        ("* SEARCH  1  2 \r\n* SEARCH \r\n", "* SEARCH 1 2\r\n* SEARCH\r\n"),
        ("* LIST ( \\Marked )  \"/\"  \"a  \\\"( b\" \r\n", "* LIST (\\Marked) \"/\" {7}\r\na  \"( b\r\n"),
        ("* OK  two  spaces\r\na1 NO ( no )\r\n", "* OK  two  spaces\r\na1 NO ( no )\r\n"),
        ("* 1 FETCH (INTERNALDATE NIL UID 7)\r\n", "* 1 FETCH (INTERNALDATE \"\" UID 7)\r\n"),
        // A server that knows RFC 9051 alone.
        ("* CAPABILITY IMAP4rev2 IDLE\r\n", "* CAPABILITY IMAP4rev1 IMAP4rev2 IDLE\r\n"),
        ("* capability imap4REV1 idle\r\n", "* capability imap4REV1 idle\r\n"),
    ] {
        assert_eq!(heard(said), usual, "{said:?}");
    }
}

#[test]
fn names_of_folders_are_heard_as_they_are() {
    for (said, usual) in [
        ("* LIST () \"\\\\\" \"Mail\\\\Junk\"\r\n", "* LIST () \"\\\\\" {9}\r\nMail\\Junk\r\n"),
        ("* LIST () NIL \"a \\\"b\\\"\"\r\n", "* LIST () NIL {5}\r\na \"b\"\r\n"),
        ("* STATUS \"B\u{e4}nke\" (MESSAGES 1)\r\n", "* STATUS {6}\r\nB\u{e4}nke (MESSAGES 1)\r\n"),
        ("* LIST () \"/\" {5}\r\nb  )c\r\n", "* LIST () \"/\" {5}\r\nb  )c\r\n"),
        ("* LIST () \"/\" \"plain\"\r\n", "* LIST () \"/\" \"plain\"\r\n"),
    ] {
        assert_eq!(heard(said), usual, "{said:?}");
        assert!(imap_proto::parser::parse_response(usual.as_bytes()).is_ok(), "{usual:?}");
    }
}

/// A client is ready for any response at any time (RFC 3501 §2.2.2); but what is new rests on some.
#[test]
fn what_nobody_knows_is_left_out_and_what_counts_is_not() {
    let said = "* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n* X-HELLO ((((\r\n* LIST () \"/\" b%d\r\n* LIST\r\n\
                * STATUS \"a\" (UIDVALIDITY 1795904772225)\r\n";
    assert_eq!(heard(said), "* OK \r\n".repeat(5));
    for said in ["* SEARCH x\r\n", "* 1 FETCH (X-UNKNOWN 5)\r\n", "* 5 EXIST\r\n", "* BYE\r\n"] {
        assert_eq!(heard(said), said);
    }
}

#[test]
fn a_secret_that_cannot_be_sent_leaves_the_stream_mute() {
    struct Ears(Vec<u8>);
    impl Write for Ears {
        fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
            self.0.extend_from_slice(octets);
            Ok(octets.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let time = Duration::from_secs(30);
    let mut guard = Guard::new(Ears(Vec::new()), Allowance::new(9), Deadline::after(time), time);
    let word = Word::random().unwrap();
    let secret = || secrecy::zeroize::Zeroizing::new("hunter2".to_owned());
    guard.stand_in().put(&word, secret());
    guard.write_all(format!("a1 {}\r\n", word.text).as_bytes()).unwrap();
    guard.stand_in().put(&word, secret());
    assert!(guard.write_all(b"a2 something else\r\n").is_err());
    // The crate's buffer tries once more when it is dropped.
    assert!(guard.write_all(format!("a3 {}\r\n", word.text).as_bytes()).is_err());
    assert_eq!(guard.stream.0, b"a1 hunter2\r\n");
}
