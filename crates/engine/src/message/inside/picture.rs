//! Pictures: decoded only to look for codes in them, and only when their header promises a size that can be.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::gray::{Gray, Shrink, luma, on_paper};
use super::{Budget, Inside, code};
use crate::message::limits::{Limit, Limits};

/// The smallest code has 21 squares to a side (ISO/IEC 18004).
const MIN_SIDE: usize = 21;
/// Lines longer than this are no picture.
const MAX_SIDE: usize = 20_000;
/// A camera's progressive picture has about ten; each goes through all of the picture again.
const MAX_SCANS: usize = 20;
/// A picture that moves shows its code at the beginning.
const MAX_FRAMES: usize = 4;

pub(super) fn is_picture(bytes: &[u8]) -> bool {
    is_png(bytes) || is_jpeg(bytes) || is_gif(bytes)
}

fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
}

fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xd8\xff")
}

fn is_gif(bytes: &[u8]) -> bool {
    bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a")
}

/// The codes in a picture.
pub(crate) fn read(bytes: &[u8], budget: &mut Budget, limits: &mut Limits) -> Inside {
    let mut codes: Vec<String> = Vec::new();
    // A second lock: the decoders are written not to panic, but pictures are written by strangers.
    let pictures = catch_unwind(AssertUnwindSafe(|| decode(bytes, budget, limits))).unwrap_or_default();
    for picture in pictures {
        for code in code::find(&picture, budget) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    Inside { codes, ..Inside::default() }
}

fn decode(bytes: &[u8], budget: &mut Budget, limits: &mut Limits) -> Vec<Gray> {
    if is_png(bytes) {
        png(bytes, budget, limits).into_iter().collect()
    } else if is_jpeg(bytes) {
        jpeg(bytes, budget, limits).into_iter().collect()
    } else if is_gif(bytes) {
        gif(bytes, budget, limits)
    } else {
        Vec::new()
    }
}

/// True where a picture of this size can hold a code and may still be decoded; it is then paid for.
pub(super) fn admit(width: usize, height: usize, budget: &mut Budget, limits: &mut Limits) -> bool {
    if width < MIN_SIDE || height < MIN_SIDE {
        return false;
    }
    let pixels = width.saturating_mul(height);
    if width > MAX_SIDE || height > MAX_SIDE || pixels > budget.largest || pixels > budget.pixels {
        limits.hit(Limit::FileTooLarge);
        return false;
    }
    budget.pixels -= pixels;
    true
}

fn png(bytes: &[u8], budget: &mut Budget, limits: &mut Limits) -> Option<Gray> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: 32 << 20 });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.ignore_checksums(true);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let header = decoder.read_header_info().ok()?;
    let (width, height) = (usize::try_from(header.width).ok()?, usize::try_from(header.height).ok()?);
    // Woven lines take three times as long.
    let lines = if header.interlaced { height.saturating_mul(3) } else { height };
    if height < MIN_SIDE || !admit(width, lines, budget, limits) {
        return None;
    }
    let mut reader = decoder.read_info().ok()?;
    let channels = match reader.output_color_type().0 {
        png::ColorType::Grayscale | png::ColorType::Indexed => 1,
        png::ColorType::GrayscaleAlpha => 2,
        png::ColorType::Rgb => 3,
        png::ColorType::Rgba => 4,
    };
    let mut shrink = Shrink::new(width, height);
    if reader.info().interlaced {
        let mut all = vec![0; reader.output_buffer_size()?];
        reader.next_frame(&mut all).ok()?;
        for line in all.chunks(width * channels) {
            shrink.line(line.chunks_exact(channels).map(pixel));
        }
    } else {
        // Half a picture is looked at too: a torn file ends early.
        while let Ok(Some(line)) = reader.next_row() {
            shrink.line(line.data().chunks_exact(channels).map(pixel));
        }
    }
    Some(shrink.done())
}

/// One pixel of one to four channels, on paper.
fn pixel(channels: &[u8]) -> u8 {
    match *channels {
        [gray] => gray,
        [gray, alpha] => on_paper(gray, alpha),
        [red, green, blue] => luma(red, green, blue),
        [red, green, blue, alpha] => on_paper(luma(red, green, blue), alpha),
        _ => u8::MAX,
    }
}

fn jpeg(bytes: &[u8], budget: &mut Budget, limits: &mut Limits) -> Option<Gray> {
    use zune_jpeg::zune_core::bytestream::ZCursor;
    use zune_jpeg::zune_core::colorspace::ColorSpace;
    use zune_jpeg::zune_core::options::DecoderOptions;

    let options = DecoderOptions::default()
        .set_max_width(MAX_SIDE)
        .set_max_height(MAX_SIDE)
        .set_strict_mode(false)
        .jpeg_set_max_scans(MAX_SCANS)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    let (width, height) = decoder.dimensions()?;
    if !admit(width, height, budget, limits) {
        return None;
    }
    let pixels = decoder.decode().ok()?;
    let channels = decoder.output_colorspace()?.num_components().max(1);
    let mut shrink = Shrink::new(width, height);
    for line in pixels.chunks(width * channels) {
        shrink.line(line.chunks_exact(channels).map(pixel));
    }
    Some(shrink.done())
}

fn gif(bytes: &[u8], budget: &mut Budget, limits: &mut Limits) -> Vec<Gray> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::Indexed);
    options.set_memory_limit(gif::MemoryLimit::Bytes(
        u64::try_from(budget.largest)
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .unwrap_or(std::num::NonZeroU64::MIN),
    ));
    options.skip_frame_decoding(false);
    let mut pictures = Vec::new();
    let Ok(mut decoder) = options.read_info(Cursor::new(bytes)) else { return pictures };
    let palette: Vec<u8> = decoder.global_palette().unwrap_or_default().to_vec();
    for _ in 0..MAX_FRAMES {
        let Ok(Some(frame)) = decoder.next_frame_info() else { break };
        let (width, height) = (usize::from(frame.width), usize::from(frame.height));
        let palette = frame.palette.clone().unwrap_or_else(|| palette.clone());
        let clear = frame.transparent;
        if width * height > budget.largest {
            limits.hit(Limit::FileTooLarge);
            break;
        }
        // Frames too small for a code are decoded as well, to come to the next.
        let wanted = admit(width, height, budget, limits);
        let mut all = vec![0; width * height];
        if decoder.read_into_buffer(&mut all).is_err() {
            break;
        }
        if !wanted {
            continue;
        }
        let shade = |index: &u8| {
            let at = usize::from(*index) * 3;
            match palette.get(at..at + 3) {
                Some(&[red, green, blue]) if clear != Some(*index) => luma(red, green, blue),
                _ => u8::MAX,
            }
        };
        let mut shrink = Shrink::new(width, height);
        for line in all.chunks(width) {
            shrink.line(line.iter().map(shade));
        }
        pictures.push(shrink.done());
    }
    pictures
}
