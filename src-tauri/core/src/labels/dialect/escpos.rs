//! ESC/POS, after Epson's command reference: `GS v 0` in strips, since small printers hold little; a set bit is black.

use super::super::bitmap::Bitmap;
use super::super::printer::Printer;

const STRIP: usize = 128;
const RESET: [u8; 2] = [0x1b, 0x40];
/// `GS ( K` function 49: levels below the printer's own are counted down from 256.
const DENSITY: [u8; 5] = [250, 253, 0, 3, 6];
/// Feeds to where the paper is torn or cut, and cuts where there is a knife.
const FEED_AND_CUT: [u8; 4] = [0x1d, 0x56, 0x42, 0x00];

/// A job that prints the picture.
pub(super) fn job(picture: &Bitmap, printer: &Printer, copies: i64) -> Vec<u8> {
    let (bytes, row) = (picture.packed(), picture.row_bytes());
    let mut job = RESET.to_vec();
    if let Some(density) = printer.darkness.and_then(|level| DENSITY.get(usize::try_from(level - 1).ok()?)) {
        job.extend_from_slice(&[0x1d, 0x28, 0x4b, 0x02, 0x00, 0x31, *density]);
    }
    for _ in 0..copies {
        for strip in bytes.chunks(row * STRIP) {
            job.extend_from_slice(&[0x1d, 0x76, 0x30, 0x00]);
            job.extend_from_slice(&sixteen(row));
            job.extend_from_slice(&sixteen(strip.len() / row));
            job.extend_from_slice(strip);
        }
        job.extend_from_slice(&FEED_AND_CUT);
    }
    job
}

fn sixteen(count: usize) -> [u8; 2] {
    u16::try_from(count).unwrap_or(u16::MAX).to_le_bytes()
}
