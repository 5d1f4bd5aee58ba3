//! What a glance must not pass over.

use super::*;
use crate::amazon::brand::{Labels, in_labels};

/// Every word that is one slip away from the name, with what is drawn for its letters.
fn nearly() -> Vec<String> {
    let letters = || "abcdefghijklmnopqrstuvwxyz0124".chars();
    let name: Vec<char> = "amazon".chars().collect();
    let mut words = vec![name.clone()];
    for at in 0..=name.len() {
        for letter in letters() {
            let mut longer = name.clone();
            longer.insert(at, letter);
            words.push(longer);
        }
    }
    for at in 0..name.len() {
        let mut shorter = name.clone();
        shorter.remove(at);
        words.push(shorter);
        for letter in letters() {
            let mut other = name.clone();
            other[at] = letter;
            words.push(other);
        }
        if at > 0 {
            let mut swapped = name.clone();
            swapped.swap(at - 1, at);
            words.push(swapped);
        }
    }
    let mut all = Vec::new();
    for word in words {
        let word: String = word.into_iter().collect();
        for (from, to) in
            [("", ""), ("m", "rn"), ("m", "nn"), ("w", "vv"), ("o", "0"), ("a", "4"), ("z", "2")]
        {
            all.push(word.replace(from, to));
            all.push(word.replacen(from, to, 1));
        }
    }
    all.retain(|word| word.len() >= 4);
    all.sort();
    all.dedup();
    all
}

#[test]
fn no_imitation_is_passed_over() {
    let mut seen = 0;
    for word in nearly() {
        for name in [word.clone(), format!("my-{word}"), format!("{word}24"), format!("{word}.shop")] {
            let host = format!("{name}.example");
            if in_labels(&host) == Labels::None {
                continue;
            }
            seen += 1;
            for source in [format!("<a href=\"https://{host}/x\">Go</a>"), format!("desk@{host}"), name] {
                assert!(may_name(&source), "{source}");
            }
        }
    }
    assert!(seen > 1_000, "{seen}");
}

#[test]
fn what_is_coded_is_read() {
    for source in [
        "Ama&shyzon",
        "Ama&#8203zon",
        "Amaz&shyon=",
        "&#0000000000000000000000000000000000000000000000122;",
        "&nbspPri<b>me</b>",
        "112&#45;5550123&#45;5550199",
        "https://ama&#37;7aon.example",
        "https://ama%7aon.example",
        "https://bi\tng.example",
        "https://www.google.com/url?q=https%3A%2F%2Fwww.Bing.com%2Fck%2Fa%3Fu%3Da1aHR0",
        "https://Xn--mazon-3ve.example",
        "https://xn%2d%2dmazon-3ve.example",
        "Pri\0me",
        "Ama<img alt=\"zon\">",
        "<img alt='Amaz'>on",
        "<bdo dir=Rtl>noz ama</bdo>",
        "A@M@A@Z@O@N",
        "þrime",
        "&kcedil;indle",
        "MyPri\u{200b}me",
        "> Amaz\n> on",
        "Amazö n",
        "Ám  á  zón",
    ] {
        assert!(may_name(source), "{source}");
    }
}
