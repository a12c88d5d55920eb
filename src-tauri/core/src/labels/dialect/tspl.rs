//! TSPL/TSPL2, after TSC's programming manual: `BITMAP` in mode 0 overwrites, and a bit that is *not* set is black.

use super::super::bitmap::Bitmap;
use super::super::printer::Printer;

/// Between two labels of a roll there are 2 mm or 3 mm; the printer's own sensor finds the edge.
const GAP_MM: u32 = 2;
/// `DENSITY` goes from 0 to 15.
const DENSITY: [u8; 5] = [3, 6, 8, 11, 15];

/// A job that prints the picture.
pub(super) fn job(picture: &Bitmap, printer: &Printer, copies: i64) -> Vec<u8> {
    let mut job = format!(
        "SIZE {} mm,{} mm\r\nGAP {GAP_MM} mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\n",
        printer.width_mm, printer.height_mm
    )
    .into_bytes();
    if let Some(darkness) = printer.darkness.and_then(|level| DENSITY.get(usize::try_from(level - 1).ok()?)) {
        job.extend_from_slice(format!("DENSITY {darkness}\r\n").as_bytes());
    }
    let head = format!("CLS\r\nBITMAP 0,0,{},{},0,", picture.row_bytes(), picture.height);
    job.extend_from_slice(head.as_bytes());
    job.extend(picture.packed().iter().map(|byte| !byte));
    job.extend_from_slice(format!("\r\nPRINT 1,{copies}\r\n").as_bytes());
    job
}
