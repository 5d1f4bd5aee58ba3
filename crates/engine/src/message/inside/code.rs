//! QR codes in a picture (ISO/IEC 18004), found and read by `rxing`, the port of ZXing.
//!
//! Every step is the library's: what an eye looks like, which three belong together, where the squares lie,
//! what they say. Its one call for everything is bounded by nothing, and a small picture full of eyes would
//! keep it busy for a second. So the steps are taken one by one here, and each is paid for.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::cpp_essentials::{
    ConcentricPattern, FindLeftGuardBy, FixedPattern, IsPattern, LocateConcentricPattern, PatternRow,
    PatternView,
};
use rxing::common::{
    BIT_FIELD_BASE_BITS, BitArray, BitFieldBaseType, BitMatrix, DetectorRXingResult, HybridBinarizer,
};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{GenerateFinderPatternSets, SampleQR};
use rxing::{Binarizer, Luma8LuminanceSource, Point};

use super::Budget;
use super::gray::Gray;

/// What one picture may cost. A unit is a pixel looked at once, about 2 nanoseconds.
const MOST_WORK: usize = 20_000_000;
/// What it costs to look at a likely eye, and for each pixel that it is wide.
const LOOK: usize = 200;
const LOOK_WIDE: usize = 10;
/// What it costs to follow the lines between three eyes, and to correct and read one square.
const SAMPLE: usize = 1000;
const READ: usize = 16;
/// Likely eyes kept. A code has three; a page of letters has a dozen likenesses.
const MAX_EYES: usize = 300;
/// Codes in one picture.
const MAX_CODES: usize = 8;
/// Dark, light, dark, light, dark: across any eye.
const EYE: FixedPattern<5, 7> = FixedPattern::new([1, 1, 3, 1, 1]);

/// What all codes in a picture say.
pub(super) fn find(gray: &Gray, budget: &mut Budget) -> Vec<String> {
    let mut work = budget.searched.min(MOST_WORK);
    budget.searched -= work;
    // A second lock: the library is written not to panic, but pictures are written by strangers.
    let codes = catch_unwind(AssertUnwindSafe(|| search(gray, &mut work))).unwrap_or_default();
    budget.searched += work;
    codes
}

/// Looks in every way of telling dark from light, until one shows a code.
fn search(gray: &Gray, work: &mut usize) -> Vec<String> {
    let shades = gray.shades();
    let middle = shades.parting(0..256);
    let ways: [&dyn Fn() -> Option<BitMatrix>; 4] = [
        &|| darker(gray, middle),
        // Light gray on white, among black words.
        &|| darker(gray, shades.parting(middle..256)),
        &|| by_surroundings(gray),
        // Black on dark gray.
        &|| darker(gray, shades.parting(0..middle)),
    ];
    let mut left = 2 * ways.len();
    for way in ways {
        if *work / left < gray.pixels.len() {
            break;
        }
        let Some(mut bits) = way() else { break };
        // The second time for a code drawn light on dark.
        for _ in 0..2 {
            // What one search leaves over is there for the next.
            let share = *work / left;
            let mut own = share.saturating_sub(gray.pixels.len());
            let codes = read(&bits, &mut own);
            *work -= share - own;
            if !codes.is_empty() {
                return codes;
            }
            left -= 1;
            bits.flip_self();
        }
    }
    Vec::new()
}

fn darker(gray: &Gray, shade: usize) -> Option<BitMatrix> {
    let mut bits = BitMatrix::new(gray.width.try_into().ok()?, gray.height.try_into().ok()?).ok()?;
    for (y, line) in (0..).zip(gray.pixels.chunks_exact(gray.width)) {
        let mut row = BitArray::with_size(gray.width);
        for (at, pixels) in (0..).step_by(BIT_FIELD_BASE_BITS).zip(line.chunks(BIT_FIELD_BASE_BITS)) {
            row.setBulk(at, dark(pixels, shade));
        }
        bits.setRow(y, &row);
    }
    Some(bits)
}

/// A bit for each pixel that is darker, the first the lowest.
fn dark(pixels: &[u8], shade: usize) -> BitFieldBaseType {
    let Ok(shade) = u8::try_from(shade) else { return BitFieldBaseType::MAX };
    let (eights, rest) = pixels.as_chunks::<8>();
    let mut last = [u8::MAX; 8];
    last.iter_mut().zip(rest).for_each(|(byte, pixel)| *byte = *pixel);
    let eights = eights.iter().chain((!rest.is_empty()).then_some(&last));
    (0..).step_by(8).zip(eights).fold(0, |word, (at, eight)| {
        let bits = dark_of_eight(u64::from_le_bytes(*eight), shade);
        word | BitFieldBaseType::try_from(bits).unwrap_or_default() << at
    })
}

/// The same of eight pixels at once, each a byte of one number.
fn dark_of_eight(pixels: u64, shade: u8) -> u64 {
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    /// Brings the lowest bits of eight bytes together in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let shades = u64::from_ne_bytes([shade; 8]);
    // Each byte less the other without its highest bit, which is set where nothing had to be borrowed.
    let less = (pixels | HIGH) - (shades & !HIGH);
    let is_dark = (!pixels & shades) | (!(pixels ^ shades) & !less);
    ((is_dark & HIGH) >> 7).wrapping_mul(GATHER) >> 56
}

/// For pictures on shaded grounds.
fn by_surroundings(gray: &Gray) -> Option<BitMatrix> {
    let (width, height) = (gray.width.try_into().ok()?, gray.height.try_into().ok()?);
    let source = Luma8LuminanceSource::new(gray.pixels.clone(), width, height).ok()?;
    HybridBinarizer::new(source).get_black_matrix().ok().cloned()
}

fn read(bits: &BitMatrix, work: &mut usize) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    let mut used: Vec<ConcentricPattern> = Vec::new();
    let mut threes = GenerateFinderPatternSets(&mut eyes(bits, work));
    // Small false eyes are drawn easily, many and close together, to keep us from the code.
    threes.sort_by_key(|three| Reverse(three.bl.size + three.tl.size + three.tr.size));
    for three in threes {
        if [three.bl, three.tl, three.tr].iter().any(|eye| used.contains(eye)) {
            continue;
        }
        if codes.len() >= MAX_CODES || !pay(work, SAMPLE) {
            break;
        }
        let Ok(grid) = SampleQR(bits, &three) else { continue };
        let squares = grid.getBits().width().saturating_mul(grid.getBits().height());
        if !pay(work, usize::try_from(squares).unwrap_or(usize::MAX).saturating_mul(READ)) {
            break;
        }
        if let Some(code) = Decode(grid.getBits()).ok().filter(|code| code.isValid()) {
            used.extend([three.bl, three.tl, three.tr]);
            let said = code.text().trim().to_owned();
            if !said.is_empty() && !codes.contains(&said) {
                codes.push(said);
            }
        }
    }
    codes
}

/// The library's own `GetPatternRowTP`, a word at a time instead of a bit: the lengths of light and dark in turn, light
/// at both ends.
fn runs(line: &BitArray) -> PatternRow {
    let width = line.get_size();
    let mut runs = Vec::new();
    // The colour of what is measured, as a word of it, and where it began.
    let (mut colour, mut start) = (0, 0);
    for (from, word) in (0..width).step_by(BIT_FIELD_BASE_BITS).zip(line.getBitArray()) {
        let most = BIT_FIELD_BASE_BITS.min(width - from);
        let mut seen = 0;
        loop {
            // Bits of the other colour, from the first that was not yet seen.
            let other = (word ^ colour).checked_shr(u32::try_from(seen).unwrap_or(u32::MAX)).unwrap_or(0);
            seen += usize::try_from(other.trailing_zeros()).unwrap_or(BIT_FIELD_BASE_BITS);
            if other == 0 || seen >= most {
                break;
            }
            runs.push(u16::try_from(from + seen - start).unwrap_or(u16::MAX));
            start = from + seen;
            colour = !colour;
        }
    }
    if width > start {
        runs.push(u16::try_from(width - start).unwrap_or(u16::MAX));
    }
    if colour != 0 {
        runs.push(0);
    }
    PatternRow::new(runs)
}

/// The library's own `FindFinderPatterns`, line by line as there, but stopping when the work is used up.
fn eyes(bits: &BitMatrix, work: &mut usize) -> Vec<ConcentricPattern> {
    let mut eyes: Vec<ConcentricPattern> = Vec::new();
    // The middle of the smallest eye that can be told is three pixels high.
    for y in (2..bits.height()).step_by(3) {
        let row = runs(&bits.getRow(y));
        let mut rest = PatternView::new(&row);
        while let Ok(mut runs) = FindLeftGuardBy::<5, _>(rest, 5, |runs, before| {
            IsPattern::<true, 5, 7, false>(runs, &EYE, before, 0.1, 0.0, 0.0) != 0.0
        }) {
            if !runs.isValid() {
                break;
            }
            let width = runs.iter().sum::<u16>();
            if eyes.len() >= MAX_EYES || !pay(work, LOOK + LOOK_WIDE * usize::from(width)) {
                return eyes;
            }
            let left = f32::from(runs.pixelsInFront()) + f32::from(runs[0]) + f32::from(runs[1]);
            let at = Point { x: left + f32::from(runs[2]) / 2.0, y: y as f32 + 0.5 };
            if !eyes.iter().any(|eye| Point::distance(at, eye.p) < eye.size as f32 / 2.0) {
                // Three times as far, since a slanted eye is longer down than across.
                eyes.extend(LocateConcentricPattern::<true, 5, 7>(
                    bits,
                    &EYE.into(),
                    at,
                    i32::from(width) * 3,
                ));
            }
            runs.skipPair();
            runs.skipPair();
            runs.extend();
            rest = runs;
        }
    }
    eyes
}

/// False, and nothing is left, where the work does not suffice.
fn pay(work: &mut usize, cost: usize) -> bool {
    let left = work.checked_sub(cost);
    *work = left.unwrap_or(0);
    left.is_some()
}
