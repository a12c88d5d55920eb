//! What a printer would put on paper: its bytes read back, dot for dot, and compared with the picture on the screen.

use super::super::bitmap::Bitmap;
use super::super::design::layout;
use super::super::dialect::Dialect;
use super::super::draw::draw;
use super::super::printer::Printer;
use super::{PAPERS, aside, printer};
use crate::locale::Language;

fn picture(printer: &Printer) -> Bitmap {
    draw(&layout(&aside(), printer, Language::ZhCn).expect("a layout"), Language::ZhCn).expect("drawn")
}

/// Takes a number and what follows it off a text of bytes.
fn number(bytes: &[u8]) -> (u32, &[u8]) {
    let end = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    (std::str::from_utf8(&bytes[..end]).expect("digits").parse().expect("a number"), &bytes[end..])
}

fn after<'a>(bytes: &'a [u8], what: &str) -> &'a [u8] {
    let at = bytes.windows(what.len()).position(|part| part == what.as_bytes());
    &bytes[at.unwrap_or_else(|| panic!("the job says {what}")) + what.len()..]
}

fn unpacked(width: u32, height: u32, row: usize, packed: &[u8], black: bool) -> Bitmap {
    let mut picture = Bitmap::white(width, height);
    for y in 0..height {
        for x in 0..width {
            let set = packed[y as usize * row + x as usize / 8] & (0x80 >> (x % 8)) != 0;
            picture.put(x, y, set == black);
        }
    }
    picture
}

/// What a TSPL printer prints.
fn of_tspl(job: &[u8], printer: &Printer) -> (Bitmap, u32) {
    let head = format!("SIZE {} mm,{} mm\r\nGAP 2 mm,0 mm\r\n", printer.width_mm, printer.height_mm);
    assert!(job.starts_with(head.as_bytes()), "the paper comes first");
    let (row, rest) = number(after(job, "\r\nCLS\r\nBITMAP 0,0,"));
    let (height, rest) = number(after(rest, ","));
    let (mode, rest) = number(after(rest, ","));
    assert_eq!(mode, 0, "over what was there");
    let data = &rest[1..];
    let (data, rest) = data.split_at((row * height) as usize);
    let (copies, end) = number(rest.strip_prefix(b"\r\nPRINT 1,").expect("it is printed"));
    assert_eq!(end, b"\r\n");
    (unpacked(printer.dots().0, height, row as usize, data, false), copies)
}

/// What a Zebra prints.
fn of_zpl(job: &[u8]) -> (Bitmap, u32) {
    let (width, rest) = number(after(job, "^PW"));
    let (height, _) = number(after(rest, "^LL"));
    let (all, rest) = number(after(job, "^FO0,0^GFA,"));
    let (again, rest) = number(&rest[1..]);
    let (row, rest) = number(&rest[1..]);
    assert_eq!((all, again), (row * height, row * height));
    let (hex, rest) = rest[1..].split_at(2 * all as usize);
    let hex = std::str::from_utf8(hex).expect("hexadecimal digits");
    let data: Vec<u8> =
        (0..all as usize).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).expect("a byte")).collect();
    let (copies, end) = number(rest.strip_prefix(b"^FS\n^PQ").expect("it is printed"));
    assert_eq!(end, b"^XZ\n");
    (unpacked(width, height, row as usize, &data, true), copies)
}

/// What a receipt printer prints; one picture for each cut.
fn of_escpos(job: &[u8], width: u32) -> Vec<Bitmap> {
    let mut rest = job.strip_prefix(b"\x1b@").expect("it begins afresh");
    if let [0x1d, 0x28, 0x4b, 2, 0, 0x31, _, after @ ..] = rest {
        rest = after;
    }
    let (mut pictures, mut data, mut row) = (Vec::new(), Vec::new(), 0);
    while !rest.is_empty() {
        match rest {
            [0x1d, 0x76, 0x30, 0, x_low, x_high, y_low, y_high, after @ ..] => {
                row = usize::from(*x_low) + 256 * usize::from(*x_high);
                let (strip, after) = after.split_at(row * (usize::from(*y_low) + 256 * usize::from(*y_high)));
                data.extend_from_slice(strip);
                rest = after;
            }
            [0x1d, 0x56, 0x42, 0, after @ ..] => {
                pictures.push(unpacked(width, (data.len() / row) as u32, row, &std::mem::take(&mut data), true));
                rest = after;
            }
            other => panic!("no command of a receipt printer: {:?}", &other[..other.len().min(8)]),
        }
    }
    pictures
}

#[test]
fn paper_is_the_preview_dot_for_dot_in_every_language_and_on_every_paper() {
    for paper in PAPERS {
        for dpi in [203, 300] {
            let wanted = picture(&printer(Dialect::Tspl, paper, dpi));
            let job = |dialect: Dialect| {
                let printer = printer(dialect, paper, dpi);
                (dialect.job(&wanted, &printer, 2), printer)
            };
            let (tspl, of) = job(Dialect::Tspl);
            assert!(of_tspl(&tspl, &of) == (wanted.clone(), 2), "TSPL on {paper:?} at {dpi}");
            assert!(of_zpl(&job(Dialect::Zpl).0) == (wanted.clone(), 2), "ZPL on {paper:?} at {dpi}");
            let receipts = of_escpos(&job(Dialect::Escpos).0, wanted.width);
            assert!(receipts == [wanted.clone(), wanted], "ESC/POS on {paper:?} at {dpi}");
        }
    }
}

#[test]
fn darkness_is_said_only_where_the_owner_has_chosen_it() {
    let job = |dialect: Dialect, darkness: Option<i64>| {
        let printer = Printer { darkness, ..printer(dialect, (40, 30), 203) };
        dialect.job(&Bitmap::white(8, 8), &printer, 1)
    };
    let says = |job: &[u8], what: &[u8]| job.windows(what.len()).any(|part| part == what);
    for (dialect, dark, any) in [
        (Dialect::Tspl, &b"DENSITY 15\r\n"[..], &b"DENSITY"[..]),
        (Dialect::Zpl, b"~SD30\n", b"~SD"),
        (Dialect::Escpos, b"\x1d(K\x02\x001\x06", b"\x1d(K"),
    ] {
        assert!(says(&job(dialect, Some(5)), dark), "{dialect:?}");
        assert!(!says(&job(dialect, None), any), "{dialect:?} leaves the printer's own");
    }
}

#[test]
fn the_picture_file_shows_the_same_dots() {
    let wanted = picture(&printer(Dialect::Tspl, (60, 40), 203));
    let file = image::load_from_memory(&wanted.png().expect("a file")).expect("a picture").into_luma8();
    let mut shown = Bitmap::white(file.width(), file.height());
    for (x, y, shade) in file.enumerate_pixels() {
        shown.put(x, y, shade.0[0] < 128);
    }
    assert!(shown == wanted);
}
