//! Every code on a label is read by a scanner: the drawn dots are given to a reader of codes.

use std::collections::HashSet;

use rxing::BarcodeFormat;
use rxing::helpers::detect_in_luma;

use super::super::bitmap::Bitmap;
use super::super::design::layout;
use super::super::dialect::Dialect;
use super::super::draw::draw;
use super::super::layout::Item;
use super::super::subject::{Size, Words};
use super::{PAPERS, aside, printer, said};
use crate::locale::Language;

fn drawn(words: &Words, paper: (i64, i64), dpi: i64) -> (Bitmap, bool) {
    let layout = layout(words, &printer(Dialect::Tspl, paper, dpi), Language::ZhCn).expect("a layout");
    let squares = layout.items.iter().any(|item| matches!(item, Item::Squares(_)));
    (draw(&layout, Language::ZhCn).expect("drawn"), squares)
}

fn scanned(picture: &Bitmap, format: BarcodeFormat) -> String {
    let shade = |at: u32| if picture.is_black(at % picture.width, at / picture.width) { 0 } else { 255 };
    let luma: Vec<u8> = (0..picture.width * picture.height).map(shade).collect();
    match detect_in_luma(luma, picture.width, picture.height, Some(format)) {
        Ok(found) => found.getText().to_owned(),
        Err(why) => format!("not read: {why}"),
    }
}

fn with_code(code: &str) -> Words {
    Words { code: Some(code.to_owned()), ..aside() }
}

#[test]
fn every_code_scans_on_every_paper() {
    let codes = [
        "PC-74471",
        "PC-1203474471",
        "6901234567892",
        "96385074",
        "YH-01",
        "zp_2291/B",
        "GIFT 04",
        "pb-0000000000000000",
    ];
    let mut seen = HashSet::new();
    for paper in PAPERS {
        for dpi in [203, 300] {
            for code in codes {
                let (picture, squares) = drawn(&with_code(code), paper, dpi);
                let format = if squares { BarcodeFormat::QR_CODE } else { BarcodeFormat::CODE_128 };
                assert_eq!(scanned(&picture, format), code, "on {paper:?} at {dpi}");
                seen.insert(squares);
            }
        }
    }
    assert_eq!(seen.len(), 2, "short codes are bars, long ones on small paper squares");
}

#[test]
fn a_code_that_no_bars_can_say_becomes_squares() {
    for code in ["货号-雾蓝-L", "A-VERY-LONG-CODE-OF-THE-SELLER-00001-BLUE"] {
        let (picture, squares) = drawn(&with_code(code), (60, 40), 203);
        assert!(squares, "{code}");
        assert_eq!(scanned(&picture, BarcodeFormat::QR_CODE), code);
    }
}

#[test]
fn a_label_keeps_its_code_however_much_else_is_on_it() {
    let mut words = aside();
    words.said = (0..12).map(|at| said(&"很长的商品名".repeat(30), Size::Large, 9, at)).collect();
    let (picture, _) = drawn(&words, (40, 30), 203);
    assert_eq!(scanned(&picture, BarcodeFormat::CODE_128), "PC-1203474471");
}
