//! A picture as light and dark, made small enough to be searched while its lines come in.

use std::ops::Range;

/// A code is drawn to be read by a telephone: what has to be larger than this to be read is none.
const MAX_PIXELS: usize = 1_000_000;

/// Light and dark.
#[derive(Debug)]
pub(super) struct Gray {
    pub(super) width: usize,
    pub(super) height: usize,
    /// Line by line, from 0 (black) to 255 (white).
    pub(super) pixels: Vec<u8>,
}

impl Gray {
    pub(super) fn shades(&self) -> Shades {
        // Four counts at once: neighbours are alike, and the same count cannot be raised twice at a time.
        let mut counts = [[0_u32; 256]; 4];
        for four in self.pixels.chunks(4) {
            for (value, counts) in four.iter().zip(&mut counts) {
                if let Some(count) = counts.get_mut(usize::from(*value)) {
                    *count += 1;
                }
            }
        }
        let mut shades = [0; 256];
        for counts in counts {
            shades.iter_mut().zip(counts).for_each(|(sum, count)| *sum += u64::from(count));
        }
        Shades(shades)
    }
}

/// How many pixels have each shade.
#[derive(Debug)]
pub(super) struct Shades([u64; 256]);

impl Shades {
    /// Where to part these shades so that dark and light are furthest from each other (Otsu 1979).
    pub(super) fn parting(&self, shades: Range<usize>) -> usize {
        let shades = || (0_u64..).zip(self.0).skip(shades.start).take(shades.len());
        let all: u64 = shades().map(|(_, count)| count).sum();
        let weight: u64 = shades().map(|(shade, count)| shade * count).sum();
        let (mut below, mut below_weight, mut best, mut parting) = (0, 0, 0.0, 0);
        for (shade, count) in shades() {
            below += count;
            below_weight += shade * count;
            if below == 0 || below == all {
                continue;
            }
            // Counts of pixels are far below 2^52.
            let (dark, light) = (below as f64, (all - below) as f64);
            let apart = below_weight as f64 / dark - (weight - below_weight) as f64 / light;
            let score = dark * light * apart * apart;
            if score > best {
                best = score;
                parting = shade + 1;
            }
        }
        usize::try_from(parting).unwrap_or_default()
    }
}

/// Takes a picture's lines in order and averages squares of pixels into one.
#[derive(Debug)]
pub(super) struct Shrink {
    /// The side of the squares.
    side: usize,
    gray: Gray,
    sums: Vec<u32>,
    lines: usize,
}

impl Shrink {
    pub(super) fn new(width: usize, height: usize) -> Shrink {
        let mut side = 1;
        while (width / side).saturating_mul(height / side) > MAX_PIXELS {
            side += 1;
        }
        let across = (width / side).max(1);
        let gray = Gray { width: across, height: 0, pixels: Vec::new() };
        Shrink { side, gray, sums: vec![0; across], lines: 0 }
    }

    pub(super) fn line(&mut self, luma: impl Iterator<Item = u8>) {
        let mut luma = luma;
        if self.side == 1 {
            let whole = self.gray.pixels.len() + self.sums.len();
            self.gray.pixels.extend(luma.take(self.sums.len()));
            self.gray.pixels.resize(whole, u8::MIN);
            self.gray.height += 1;
            return;
        }
        for sum in &mut self.sums {
            for value in luma.by_ref().take(self.side) {
                *sum += u32::from(value);
            }
        }
        self.lines += 1;
        if self.lines == self.side {
            let area = u32::try_from(self.side * self.side).unwrap_or(u32::MAX);
            self.gray.pixels.extend(self.sums.iter().map(|sum| u8::try_from(sum / area).unwrap_or(u8::MAX)));
            self.gray.height += 1;
            self.sums.fill(0);
            self.lines = 0;
        }
    }

    /// As many lines as came.
    pub(super) fn done(self) -> Gray {
        self.gray
    }
}

/// How bright a colour is (ITU-R BT.601, in 256ths).
pub(super) fn luma(red: u8, green: u8, blue: u8) -> u8 {
    let sum = u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29;
    u8::try_from(sum >> 8).unwrap_or(u8::MAX)
}

/// What lies behind where nothing is painted: paper.
pub(super) fn on_paper(value: u8, alpha: u8) -> u8 {
    let alpha = u32::from(alpha);
    u8::try_from((u32::from(value) * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
}
