//! Codes as mail draws them, and pictures drawn to keep us busy.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::*;

/// How a code is drawn into the middle of a square picture.
#[derive(Clone, Copy)]
struct Look {
    version: u8,
    /// The side of a square, in pixels.
    square: f64,
    degrees: f64,
    dark: u8,
    light: u8,
    /// A hole in the middle, where shops put their mark.
    mark: bool,
}

const PLAIN: Look = Look { version: 4, square: 4.0, degrees: 0.0, dark: 0, light: 255, mark: false };
const SIDE: usize = 600;

/// The picture and what its code says.
fn draw(look: Look) -> (Gray, String) {
    let letters = [9, 40, 60, 90, 130, 300, 700][usize::from(look.version / 4).min(6)];
    let mut says = format!("https://login.example/{}", "pay".repeat(300));
    // What a mark hides is said twice.
    let (letters, level) =
        if look.mark { (letters / 2, QrCodeEcc::High) } else { (letters, QrCodeEcc::Medium) };
    says.truncate(letters);
    let version = Version::new(look.version);
    let segments = QrSegment::make_segments(&says);
    let code = QrCode::encode_segments_advanced(&segments, level, version, version, None, false).unwrap();
    let (middle, half) = (SIDE as f64 / 2.0 + 0.3, f64::from(code.size()) / 2.0);
    let (sin, cos) = look.degrees.to_radians().sin_cos();
    let dark = |x: f64, y: f64| {
        let (x, y) = (x - middle, y - middle);
        let across = (x * cos + y * sin) / look.square + half;
        let down = (y * cos - x * sin) / look.square + half;
        let hole = look.mark && (across - half).abs().max((down - half).abs()) < half / 5.0;
        !hole && code.get_module(across.floor() as i32, down.floor() as i32)
    };
    // Three times three points for each pixel, so that edges are soft as browsers draw them.
    let pixel = |at: usize| {
        let points = (0..9).map(|n| ((at % SIDE * 3 + n % 3) as f64, (at / SIDE * 3 + n / 3) as f64));
        let shades =
            points.map(|(x, y)| if dark((x + 0.5) / 3.0, (y + 0.5) / 3.0) { look.dark } else { look.light });
        (shades.map(u32::from).sum::<u32>() / 9) as u8
    };
    (Gray { width: SIDE, height: SIDE, pixels: (0..SIDE * SIDE).map(pixel).collect() }, says)
}

#[track_caller]
fn is_read(gray: &Gray, says: &str, what: &str) {
    assert_eq!(find(gray, &mut Budget::default()), [says], "{what}");
}

#[track_caller]
fn reads(look: Look, what: &str) {
    let (gray, says) = draw(look);
    is_read(&gray, &says, what);
}

/// Not words, but as black and as busy.
fn write_words(gray: &mut Gray, shade: u8) {
    for (at, pixel) in gray.pixels.iter_mut().enumerate() {
        let (x, y) = (at % SIDE, at / SIDE);
        let outside = x.min(y).min(SIDE - 1 - x).min(SIDE - 1 - y) < 120;
        if outside && y % 16 < 9 && x % 7 < 5 && (x / 7 * 31 + y / 16 * 17 + x * y) % 5 < 2 {
            *pixel = shade;
        }
    }
}

#[test]
fn small_and_large_codes_are_read() {
    for (version, square) in
        [(1, 2.0), (1, 10.0), (4, 2.6), (7, 5.5), (10, 3.0), (14, 7.0), (20, 4.0), (25, 2.0)]
    {
        reads(Look { version, square, ..PLAIN }, &format!("version {version}, {square} pixels"));
    }
}

#[test]
fn dark_is_told_for_each_pixel() {
    let pixels: Vec<u8> = (0..=u8::MAX).collect();
    for shade in 0..=256 {
        for pixels in pixels.chunks(BIT_FIELD_BASE_BITS - 5) {
            let word = dark(pixels, shade);
            for (at, pixel) in pixels.iter().enumerate() {
                assert_eq!(word >> at & 1 == 1, usize::from(*pixel) < shade, "{pixel} {shade}");
            }
        }
    }
}

#[test]
fn a_turned_code_is_read() {
    for degrees in [5.0, 12.0, 30.0, 45.0, 90.0, 200.0] {
        reads(Look { degrees, ..PLAIN }, &format!("{degrees} degrees"));
        reads(Look { degrees, version: 10, square: 3.0, ..PLAIN }, &format!("{degrees} degrees, version 10"));
    }
}

#[test]
fn a_mirrored_code_is_read() {
    let (mut gray, says) = draw(PLAIN);
    gray.pixels.chunks_mut(SIDE).for_each(<[u8]>::reverse);
    is_read(&gray, &says, "mirrored");
}

#[test]
fn light_on_dark_is_read() {
    reads(Look { dark: 250, light: 12, ..PLAIN }, "white on black");
    reads(Look { dark: 190, light: 60, version: 10, ..PLAIN }, "gray on gray");
}

#[test]
fn a_code_with_a_mark_in_the_middle_is_read() {
    for version in [4, 7, 10] {
        reads(Look { version, mark: true, ..PLAIN }, &format!("version {version}"));
    }
}

#[test]
fn light_gray_is_read_alone_and_among_black_words() {
    let (mut gray, says) = draw(Look { dark: 205, ..PLAIN });
    is_read(&gray, &says, "alone");
    write_words(&mut gray, 20);
    is_read(&gray, &says, "among words");
}

#[test]
fn black_on_a_dark_panel_is_read() {
    let (mut gray, says) = draw(Look { dark: 20, light: 110, ..PLAIN });
    for (at, pixel) in gray.pixels.iter_mut().enumerate() {
        let (x, y) = (at % SIDE, at / SIDE);
        if x.min(y).min(SIDE - 1 - x).min(SIDE - 1 - y) < 120 {
            *pixel = 255;
        }
    }
    write_words(&mut gray, 20);
    is_read(&gray, &says, "panel");
}

#[test]
fn a_code_in_a_shadow_is_read() {
    let (mut gray, says) = draw(Look { dark: 60, ..PLAIN });
    for (at, pixel) in gray.pixels.iter_mut().enumerate() {
        let light = 1.0 - 0.8 * (at % SIDE + at / SIDE) as f64 / (2 * SIDE) as f64;
        *pixel = (f64::from(*pixel) * light) as u8;
    }
    is_read(&gray, &says, "shadow");
}

/// Version 7, turned by 12 degrees, drawn with 3 pixels to a square and kept as JPEG at quality 60.
#[test]
fn a_code_that_was_pressed_hard_is_read() {
    let (mut budget, mut limits) = (Budget::default(), crate::message::limits::Limits::default());
    let inside = super::super::picture(include_bytes!("pressed.jpg"), &mut budget, &mut limits);
    assert_eq!(inside.codes, ["https://login.example/account/confirm?order=114-0000000"]);
}

#[test]
fn several_codes_are_read() {
    let look = Look { square: 2.0, version: 1, ..PLAIN };
    let (first, says) = draw(look);
    let (second, other) = draw(Look { version: 4, ..look });
    let pixels = [first.pixels, second.pixels].concat();
    let mut said = find(&Gray { width: SIDE, height: 2 * SIDE, pixels }, &mut Budget::default());
    said.sort();
    assert_eq!(said, [says, other]);
}

/// Pixels by column and line.
fn picture(width: usize, height: usize, mut dark: impl FnMut(usize, usize) -> bool) -> Gray {
    let pixels = (0..width * height).map(|at| if dark(at % width, at / width) { 0 } else { 255 }).collect();
    Gray { width, height, pixels }
}

fn is_eye(x: usize, y: usize) -> bool {
    x.max(y) < 7 && x.min(y).min(6 - x.min(6)).min(6 - y.min(6)) != 1
}

/// Pictures without a code that look like one in as many places as can be.
fn hostile() -> Vec<(&'static str, Gray)> {
    let mut dice = 0x9e37_79b9_7f4a_7c15_u64;
    let mut roll = move || {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice >> 32
    };
    let across = |at: usize| [true, false, true, true, true, false, true, false][at % 8];
    let noise = (0..SIDE * SIDE).map(|_| roll() as u8).collect();
    vec![
        ("noise", Gray { width: SIDE, height: SIDE, pixels: noise }),
        ("black and white noise", picture(SIDE, SIDE, |_, _| roll() % 2 == 0)),
        ("eyes", picture(SIDE, SIDE, |x, y| is_eye(x % 8, y % 8))),
        ("large eyes", picture(SIDE, SIDE, |x, y| is_eye(x % 27 / 3, y % 27 / 3))),
        (
            "eyes among noise",
            picture(SIDE, SIDE, |x, y| {
                if x % 12 < 9 && y % 12 < 9 {
                    x % 12 > 0 && y % 12 > 0 && is_eye(x % 12 - 1, y % 12 - 1)
                } else {
                    roll() % 2 == 0
                }
            }),
        ),
        (
            "eyes among squares",
            picture(SIDE, SIDE, |x, y| {
                if x % 14 < 9 && y % 14 < 9 {
                    x % 14 > 0 && y % 14 > 0 && is_eye(x % 14 - 1, y % 14 - 1)
                } else {
                    (x + y) % 2 == 0
                }
            }),
        ),
        ("stripes", picture(SIDE, SIDE, |x, _| x % 2 == 0)),
        ("stripes like eyes", picture(SIDE, SIDE, |x, _| across(x))),
        ("slanted stripes like eyes", picture(SIDE, SIDE, |x, y| across(x + y))),
        ("a grid like eyes", picture(SIDE, SIDE, |x, y| across(x) && across(y))),
        ("a net like eyes", picture(SIDE, SIDE, |x, y| across(x) || across(y))),
        ("a checkerboard", picture(SIDE, SIDE, |x, y| (x + y) % 2 == 0)),
        (
            "squares in squares",
            picture(SIDE, SIDE, |x, y| x.min(y).min(SIDE - 1 - x).min(SIDE - 1 - y) / 3 % 2 == 0),
        ),
        ("one long line", picture(20_000, 21, |x, y| is_eye(x % 8, y % 8))),
        ("one long column", picture(21, 20_000, |x, y| is_eye(x % 8, y % 8))),
        ("nothing", picture(SIDE, SIDE, |_, _| false)),
        ("black", picture(SIDE, SIDE, |_, _| true)),
        ("a point", picture(1, 1, |_, _| true)),
        ("no line", picture(SIDE, 0, |_, _| true)),
        ("no column", Gray { width: 0, height: SIDE, pixels: Vec::new() }),
    ]
}

#[test]
fn a_hostile_picture_costs_no_more_than_its_share() {
    let job = || {
        for (what, gray) in hostile() {
            let before = Budget::default().searched;
            let mut budget = Budget::default();
            assert!(find(&gray, &mut budget).is_empty(), "{what}");
            assert!(before - budget.searched <= MOST_WORK, "{what}");
            // Whatever is looked at is paid for.
            assert!(before - budget.searched >= gray.pixels.len() * 6 || gray.pixels.len() < 2, "{what}");
            let mut work = 0;
            assert!(eyes(&darker(&gray, 128).unwrap_or(BitMatrix::new(1, 1).unwrap()), &mut work).is_empty());
        }
    };
    // No deeper than the smallest stack that we promise.
    std::thread::Builder::new().stack_size(1 << 20).spawn(job).unwrap().join().unwrap();
}

#[test]
fn a_search_stops_when_its_work_is_used_up() {
    let net = picture(SIDE, SIDE, |x, y| is_eye(x % 8, y % 8));
    let bits = darker(&net, 128).unwrap();
    assert_eq!(eyes(&bits, &mut usize::MAX.clone()).len(), MAX_EYES);
    let mut work = 50 * (LOOK + LOOK_WIDE * 7);
    assert_eq!(eyes(&bits, &mut work).len(), 50);
    assert_eq!(work, 0);
}

#[test]
fn pictures_are_searched_until_the_budget_is_spent() {
    let (gray, says) = draw(PLAIN);
    let noise = hostile().remove(0).1;
    let mut budget = Budget::default();
    assert_eq!(find(&gray, &mut budget), [says.as_str()]);
    for _ in 0..20 {
        find(&noise, &mut budget);
    }
    assert!(budget.searched < 8 * noise.pixels.len());
    budget.searched = gray.pixels.len() - 1;
    assert!(find(&gray, &mut budget).is_empty());
}

#[test]
fn a_few_false_eyes_do_not_hide_a_code() {
    let (mut gray, says) = draw(PLAIN);
    for (at, pixel) in gray.pixels.iter_mut().enumerate() {
        let (x, y) = (at % SIDE, at / SIDE);
        if y < 100 && is_eye(x % 30 / 2, y % 30 / 2) {
            *pixel = 0;
        }
    }
    is_read(&gray, &says, "eyes above");
}
