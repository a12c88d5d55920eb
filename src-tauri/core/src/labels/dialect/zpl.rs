//! ZPL II, after Zebra's programming guide: `^GFA` with hexadecimal bytes, a set bit is black.

use std::fmt::Write as _;

use super::super::bitmap::Bitmap;
use super::super::printer::Printer;

/// `~SD` goes from 00 to 30.
const DARKNESS: [u8; 5] = [5, 10, 15, 22, 30];

/// A job that prints the picture.
pub(super) fn job(picture: &Bitmap, printer: &Printer, copies: i64) -> Vec<u8> {
    let (bytes, row) = (picture.packed(), picture.row_bytes());
    let mut job = String::with_capacity(bytes.len() * 2 + 200);
    if let Some(darkness) = printer.darkness.and_then(|level| DARKNESS.get(usize::try_from(level - 1).ok()?)) {
        let _ = writeln!(job, "~SD{darkness:02}");
    }
    let _ = writeln!(job, "^XA^LH0,0^PW{}^LL{}", picture.width, picture.height);
    let _ = write!(job, "^FO0,0^GFA,{0},{0},{row},", bytes.len());
    for byte in bytes {
        let _ = write!(job, "{byte:02X}");
    }
    let _ = writeln!(job, "^FS\n^PQ{copies}^XZ");
    job.into_bytes()
}
