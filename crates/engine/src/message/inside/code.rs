//! QR codes in a picture (ISO/IEC 18004).
//!
//! Codes in mail are drawn, not photographed: flat, at any size, at most turned. So the three eyes are found
//! by their pattern (dark, light, dark, light, dark as 1:1:3:1:1, across and down), and the squares are read
//! along straight lines between them. What the squares say, errors corrected, is `rqrr`'s part.
//! Every step is bounded, so that a picture full of eyes costs no more than another.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Budget;
use super::gray::Gray;

/// Places that look like an eye, kept while searching.
const MAX_EYES: usize = 300;
/// Of those, the ones seen most often are put together in threes.
const BEST_EYES: usize = 36;
/// Threes that are read, best first.
const MAX_READ: usize = 40;
/// Codes in one picture.
const MAX_CODES: usize = 8;

/// What all codes in a picture say.
pub(super) fn find(gray: &Gray, budget: &mut Budget) -> Vec<String> {
    // One bound for both ways of telling dark from light. Most pictures need only the first.
    for bits in [Bits::by_contrast, Bits::by_surroundings] {
        let pixels = gray.pixels.len();
        if budget.searched < pixels {
            return Vec::new();
        }
        budget.searched -= pixels;
        let codes = search(&bits(gray));
        if !codes.is_empty() {
            return codes;
        }
    }
    Vec::new()
}

/// Dark or light.
#[derive(Debug)]
struct Bits {
    width: usize,
    height: usize,
    dark: Vec<bool>,
}

impl Bits {
    /// Everything darker than the middle between the two shades that part the picture best (Otsu 1979).
    fn by_contrast(gray: &Gray) -> Bits {
        let mut counts = [0_u64; 256];
        for value in &gray.pixels {
            if let Some(count) = counts.get_mut(usize::from(*value)) {
                *count += 1;
            }
        }
        let shades = || (0_u64..).zip(counts.iter().copied());
        let all: u64 = counts.iter().sum();
        let weight: u64 = shades().map(|(shade, count)| shade * count).sum();
        let (mut below, mut below_weight, mut best, mut threshold) = (0_u64, 0_u64, -1.0, 128_u64);
        for (shade, count) in shades() {
            below += count;
            below_weight += shade * count;
            let above = all - below;
            if below == 0 || above == 0 {
                continue;
            }
            let apart = mean(below_weight, below) - mean(weight - below_weight, above);
            let score = real(below) * real(above) * apart * apart;
            if score > best {
                best = score;
                threshold = shade + 1;
            }
        }
        let dark = gray.pixels.iter().map(|value| u64::from(*value) < threshold).collect();
        Bits { width: gray.width, height: gray.height, dark }
    }

    /// Everything darker than what surrounds it, for pictures on coloured or shaded grounds.
    fn by_surroundings(gray: &Gray) -> Bits {
        let (width, height) = (gray.width, gray.height);
        let reach = (width.max(height) / 16).max(8);
        let mut dark = Vec::with_capacity(gray.pixels.len());
        // Sums of columns over the lines near this one; then a window slides along them.
        let mut columns = vec![0_u64; width];
        let line = |y: usize| gray.pixels.get(y * width..(y + 1) * width).unwrap_or_default();
        let mut lines = 0_u64;
        for y in 0..reach.min(height) {
            columns.iter_mut().zip(line(y)).for_each(|(sum, value)| *sum += u64::from(*value));
            lines += 1;
        }
        for y in 0..height {
            if y + reach < height {
                columns.iter_mut().zip(line(y + reach)).for_each(|(sum, value)| *sum += u64::from(*value));
                lines += 1;
            }
            if let Some(gone) = y.checked_sub(reach + 1) {
                columns.iter_mut().zip(line(gone)).for_each(|(sum, value)| *sum -= u64::from(*value));
                lines -= 1;
            }
            let mut sum: u64 = columns.iter().take(reach).sum();
            let mut across = u64::try_from(reach.min(width)).unwrap_or_default();
            for (x, value) in line(y).iter().enumerate() {
                if let Some(next) = columns.get(x + reach) {
                    sum += next;
                    across += 1;
                }
                if let Some(gone) = x.checked_sub(reach + 1).and_then(|gone| columns.get(gone)) {
                    sum -= gone;
                    across -= 1;
                }
                dark.push(u64::from(*value) * lines * across * 100 < sum * 93);
            }
        }
        Bits { width, height, dark }
    }

    fn at(&self, x: usize, y: usize) -> Option<bool> {
        if x < self.width { self.dark.get(y * self.width + x).copied() } else { None }
    }

    /// What is at a point between pixels.
    fn near(&self, x: f64, y: f64) -> Option<bool> {
        self.at(whole(x)?, whole(y)?)
    }
}

fn real(count: u64) -> f64 {
    // Counts of pixels are far below 2^52.
    count as f64
}

fn mean(sum: u64, count: u64) -> f64 {
    real(sum) / real(count)
}

fn length(count: usize) -> f64 {
    count as f64
}

/// The pixel that holds a point.
fn whole(value: f64) -> Option<usize> {
    (0.0..1e6).contains(&value).then_some(value as usize)
}

/// One corner mark of a code, perhaps.
#[derive(Debug, Clone, Copy)]
struct Eye {
    x: f64,
    y: f64,
    /// The side of one square, in pixels.
    square: f64,
    /// How many lines went through it.
    seen: u32,
    /// False for a code drawn light on dark.
    dark: bool,
}

/// The side of one square, where five runs are an eye.
fn square(runs: &[usize; 5]) -> Option<f64> {
    let sum: usize = runs.iter().sum();
    if sum < 7 || runs.contains(&0) {
        return None;
    }
    let one = length(sum) / 7.0;
    let fits = runs.iter().zip([1.0, 1.0, 3.0, 1.0, 1.0]).all(|(run, times)| {
        let slack = one * if times > 1.0 { 1.2 } else { 0.7 };
        (length(*run) - one * times).abs() < slack
    });
    fits.then_some(one)
}

/// Five runs along a line through a point, and where the middle one has its middle.
fn cross(
    at: impl Fn(usize) -> Option<bool>,
    from: usize,
    dark: bool,
    most: usize,
) -> Option<([usize; 5], f64)> {
    let run = |start: Option<usize>, shade: bool, back: bool| -> Option<(usize, Option<usize>)> {
        let (mut here, mut count) = (start, 0);
        while let Some(place) = here.filter(|place| at(*place) == Some(shade)) {
            count += 1;
            if count > most {
                return None;
            }
            here = if back { place.checked_sub(1) } else { place.checked_add(1) };
        }
        Some((count, here))
    };
    if at(from) != Some(dark) {
        return None;
    }
    let (before, next) = run(from.checked_sub(1), dark, true)?;
    let (second, next) = run(next, !dark, true)?;
    let (first, _) = run(next, dark, true)?;
    let (after, next) = run(Some(from), dark, false)?;
    let (fourth, next) = run(next, !dark, false)?;
    let (fifth, _) = run(next, dark, false)?;
    let middle = length(from - before) + length(before + after) / 2.0;
    Some(([first, second, before + after, fourth, fifth], middle))
}

fn eyes(bits: &Bits) -> Vec<Eye> {
    let mut eyes: Vec<Eye> = Vec::new();
    for y in 0..bits.height {
        let Some(line) = bits.dark.get(y * bits.width..(y + 1) * bits.width) else { break };
        let mut runs = [0_usize; 5];
        let mut end = 0;
        for run in line.chunk_by(|one, other| one == other) {
            runs.rotate_left(1);
            if let Some(last) = runs.last_mut() {
                *last = run.len();
            }
            end += run.len();
            let dark = run.first().copied().unwrap_or_default();
            let [first, second, third, fourth, fifth] = runs;
            // The middle is the longest of an eye: a quick look, for most runs are none.
            let longest = first.max(second).max(fourth).max(fifth);
            if third <= longest || square(&runs).is_none() {
                continue;
            }
            let middle = length(end - fifth - fourth) - length(third) / 2.0;
            if let Some(eye) = look(bits, middle, y, dark, runs.iter().sum()) {
                keep(&mut eyes, eye);
            }
        }
    }
    eyes.sort_by_key(|eye| std::cmp::Reverse(eye.seen));
    eyes.truncate(BEST_EYES);
    eyes
}

/// The eye, where it is one downwards too and again across its middle.
fn look(bits: &Bits, x: f64, y: usize, dark: bool, across: usize) -> Option<Eye> {
    let column = whole(x)?;
    let (runs, y) = cross(|y| bits.at(column, y), y, dark, across)?;
    let down = square(&runs)?;
    let row = whole(y)?;
    let (runs, x) = cross(|x| bits.at(x, row), column, dark, across)?;
    let across = square(&runs)?;
    let ratio = down / across;
    (0.6..1.67).contains(&ratio).then(|| Eye { x, y, square: (down + across) / 2.0, seen: 1, dark })
}

fn keep(eyes: &mut Vec<Eye>, eye: Eye) {
    let same = eyes.iter_mut().find(|old| {
        old.dark == eye.dark
            && (old.x - eye.x).abs() < old.square * 1.5
            && (old.y - eye.y).abs() < old.square * 1.5
            && (old.square / eye.square - 1.0).abs() < 0.5
    });
    if let Some(old) = same {
        let times = f64::from(old.seen);
        old.x = (old.x * times + eye.x) / (times + 1.0);
        old.y = (old.y * times + eye.y) / (times + 1.0);
        old.square = (old.square * times + eye.square) / (times + 1.0);
        old.seen += 1;
    } else if eyes.len() < MAX_EYES {
        eyes.push(eye);
    }
}

/// Three eyes in the places that a code has them.
#[derive(Debug, Clone, Copy)]
struct Three {
    corner: Eye,
    right: Eye,
    below: Eye,
    /// Which eyes, to use none twice.
    which: [usize; 3],
    /// Less is better.
    error: f64,
}

fn threes(eyes: &[Eye]) -> Vec<Three> {
    let mut threes = Vec::new();
    for (a, corner) in eyes.iter().enumerate() {
        for (b, right) in eyes.iter().enumerate() {
            for (c, below) in eyes.iter().enumerate() {
                if a == b || a == c || b == c || corner.dark != right.dark || corner.dark != below.dark {
                    continue;
                }
                let (rx, ry) = (right.x - corner.x, right.y - corner.y);
                let (bx, by) = (below.x - corner.x, below.y - corner.y);
                // Turned the right way; a mirrored code is tried when it is read.
                if rx * by - ry * bx <= 0.0 {
                    continue;
                }
                let (across, down) = (rx.hypot(ry), bx.hypot(by));
                let slant = ((rx * bx + ry * by) / (across * down)).abs();
                let stretch = (across / down - 1.0).abs();
                let squares = [corner.square, right.square, below.square];
                let most = squares.iter().copied().fold(f64::MIN, f64::max);
                let least = squares.iter().copied().fold(f64::MAX, f64::min);
                let uneven = most / least - 1.0;
                let side = (across + down) / (most + least) + 7.0;
                if slant < 0.2 && stretch < 0.3 && uneven < 0.6 && (17.0..200.0).contains(&side) {
                    let error = slant + stretch + uneven;
                    threes.push(Three {
                        corner: *corner,
                        right: *right,
                        below: *below,
                        which: [a, b, c],
                        error,
                    });
                }
            }
        }
    }
    threes.sort_by(|one, other| one.error.total_cmp(&other.error));
    threes
}

fn search(bits: &Bits) -> Vec<String> {
    let eyes = eyes(bits);
    let mut codes: Vec<String> = Vec::new();
    let mut used: Vec<usize> = Vec::new();
    let mut read = 0;
    for three in threes(&eyes) {
        if read >= MAX_READ || codes.len() >= MAX_CODES {
            break;
        }
        if three.which.iter().any(|eye| used.contains(eye)) {
            continue;
        }
        read += 1;
        if let Some(code) = say(bits, &three) {
            used.extend(three.which);
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

/// What the code between three eyes says.
fn say(bits: &Bits, three: &Three) -> Option<String> {
    let across = (three.right.x - three.corner.x).hypot(three.right.y - three.corner.y);
    let down = (three.below.x - three.corner.x).hypot(three.below.y - three.corner.y);
    let one = (three.corner.square + three.right.square + three.below.square) / 3.0;
    let version = whole((((across + down) / 2.0 / one + 7.0 - 17.0) / 4.0).round().max(1.0))?;
    for version in [version, version + 1, version.saturating_sub(1), version + 2, version.saturating_sub(2)] {
        if !(1..=40).contains(&version) {
            continue;
        }
        let side = 17 + 4 * version;
        let apart = length(side - 7);
        let step_x = ((three.right.x - three.corner.x) / apart, (three.right.y - three.corner.y) / apart);
        let step_y = ((three.below.x - three.corner.x) / apart, (three.below.y - three.corner.y) / apart);
        let dark = |column: usize, row: usize| {
            // From the middle of the eye, which is in the middle of the fourth square.
            let (column, row) = (length(column) - 3.0, length(row) - 3.0);
            let x = three.corner.x + column * step_x.0 + row * step_y.0;
            let y = three.corner.y + column * step_x.1 + row * step_y.1;
            bits.near(x, y) == Some(three.corner.dark)
        };
        // Between the eyes, dark and light take turns.
        let turns = side - 16;
        let wrong = (8..side - 8).filter(|at| dark(*at, 6) != (at % 2 == 0)).count()
            + (8..side - 8).filter(|at| dark(6, *at) != (at % 2 == 0)).count();
        if wrong * 4 > turns * 2 {
            continue;
        }
        let said = decode(side, &dark).or_else(|| decode(side, &|column, row| dark(row, column)));
        if said.is_some() {
            return said;
        }
    }
    None
}

fn decode(side: usize, dark: &impl Fn(usize, usize) -> bool) -> Option<String> {
    // A second lock: squares are made by strangers.
    let bytes = catch_unwind(AssertUnwindSafe(|| {
        let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(side, dark));
        let mut bytes = Vec::new();
        grid.decode_to(&mut bytes).is_ok().then_some(bytes)
    }))
    .ok()??;
    let said = String::from_utf8_lossy(&bytes).trim().to_owned();
    (!said.is_empty()).then_some(said)
}
