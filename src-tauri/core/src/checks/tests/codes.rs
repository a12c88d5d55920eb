//! What a scanned code is, and how scans go wrong.

use super::*;
use crate::checks::misread::Misread;
use crate::goods::teach::{Sharing, TeachBarcode};

const GTIN: &str = "6901234567892";

/// A parcel with a T-shirt of the code YH-01, and trousers of another product in the shop.
fn with_goods() -> (Station, Parcel) {
    let station = station();
    station.takes(Order { tracking_no: Some("YT8800112233"), ..order("289100473312") });
    station.takes(Order { lines: vec![line("垂感高腰阔腿裤")], ..order("289100473399") });
    station.write("given", |tx| tx.change("update skus set sku_code = 'KT-02' where id = 2", []));
    let parcel = station.parcel("YT8800112233");
    (station, parcel)
}

fn teaches(station: &Station, sku_id: i64, code: &str) -> Result<()> {
    let ask = TeachBarcode { code: code.to_owned(), sku_id, by: "店长".to_owned(), sharing: Sharing::Alone };
    let operation =
        Operation { name: "teach_barcode", actor: "station", at: at(NOW), detail: ask.detail(), outside: false };
    station.book.write(&operation, |tx| ask.apply(tx, &call(NOW))).map(|_| ())
}

fn misread(scanned: Scanned) -> Misread {
    match scanned {
        Scanned::Misread { misread } => misread,
        other => panic!("no misread scan: {other:?}"),
    }
}

#[test]
fn an_article_of_the_parcel_is_known_by_the_sellers_code_however_it_is_typed() {
    let (station, parcel) = with_goods();
    for scanned in ["YH-01", "yh-01", "ＹＨ－０１", " YH-01\r", "]C1YH-01"] {
        let found = station.scans_over(parcel.order_id, scanned);
        assert!(matches!(found, Scanned::Piece { sku_id: 1 }), "{scanned}: {found:?}");
    }
}

#[test]
fn an_article_that_is_not_in_the_parcel_is_named() {
    let (station, parcel) = with_goods();
    let Scanned::Goods { article } = station.scans_over(parcel.order_id, "KT-02") else { panic!("goods") };
    assert_eq!((article.product.as_str(), article.sku_id), ("垂感高腰阔腿裤", 2));
}

#[test]
fn a_code_that_was_taught_finds_its_article() {
    let (station, parcel) = with_goods();
    assert!(matches!(misread(station.scans_over(parcel.order_id, GTIN)), Misread::UnknownGoods { .. }));
    teaches(&station, 1, GTIN).expect("taught");
    assert!(matches!(station.scans_over(parcel.order_id, GTIN), Scanned::Piece { sku_id: 1 }));
    assert_eq!(station.parcel("YT8800112233").goods[0].codes, [GTIN, "yh-01"]);
}

#[test]
fn a_code_is_taught_only_where_it_can_mean_nothing_else() {
    let (station, _) = with_goods();
    teaches(&station, 1, GTIN).expect("taught");
    for (sku, code, refused) in [
        (2, GTIN, "code_taken"),
        (2, "6901234567893", "code_misread"),
        (2, "YT8800112233", "code_is_parcel"),
        (2, "289100473312", "code_is_parcel"),
        (2, "12", "code_too_short"),
        (99, "KT-03", "article_unknown"),
    ] {
        assert_eq!(teaches(&station, sku, code).expect_err("refused").code, refused, "{code}");
    }
}

#[test]
fn a_digit_read_wrong_says_so_and_finds_nothing() {
    let (station, parcel) = with_goods();
    teaches(&station, 1, GTIN).expect("taught");
    let text = "6901234567893".to_owned();
    assert_eq!(misread(station.scans_over(parcel.order_id, &text)), Misread::CheckDigit { text: text.clone() });
    assert_eq!(misread(station.scans("6901234567893")), Misread::CheckDigit { text });
}

#[test]
fn the_beginning_or_the_end_of_a_number_is_half_a_scan() {
    let (station, parcel) = with_goods();
    for half in ["YT8800", "2891004733"] {
        assert_eq!(misread(station.scans(half)), Misread::Half { text: half.to_owned() });
    }
    let half = "0112233".to_owned();
    assert_eq!(misread(station.scans_over(parcel.order_id, &half)), Misread::Half { text: half.clone() });
    assert_eq!(station.stop(&half), Stop::UnknownNumber, "with an empty bench nothing tells whose end it is");
}

#[test]
fn two_scans_that_ran_together_open_nothing() {
    let (station, parcel) = with_goods();
    for (text, first, second) in [
        ("YT8800112233289100473399", "YT8800112233", "289100473399"),
        ("YT8800112233YT8800112233", "YT8800112233", "YT8800112233"),
        ("YT8800112233PT-PASS", "YT8800112233", "PT-PASS"),
        ("YT8800112233PB-07", "YT8800112233", "PB-07"),
        ("YT8800112233KT-02", "YT8800112233", "KT-02"),
    ] {
        let wanted = Misread::TwoScans { first: first.to_owned(), second: second.to_owned() };
        assert_eq!(misread(station.scans(text)), wanted, "{text}");
        assert_eq!(misread(station.scans_over(parcel.order_id, text)), wanted, "{text}");
    }
}

#[test]
fn digits_typed_with_shift_are_read_and_other_keyboards_are_named() {
    let (station, _) = with_goods();
    assert_eq!(station.parcel("@*(!))$&##!@").order_no, "289100473312");
    let found = misread(station.scans("ZT8800112233"));
    let likely = "YT8800112233".to_owned();
    assert_eq!(found, Misread::WrongLayout { text: "ZT8800112233".to_owned(), likely });
}

#[test]
fn a_badge_is_known_by_its_mark_or_because_it_checked_lately() {
    let (station, parcel) = with_goods();
    for (scanned, wanted) in [("PB-07", "07"), ("pb-Li-3", "Li-3"), ("]C1PB-07", "07")] {
        assert!(matches!(station.scans(scanned), Scanned::Badge { staff } if staff == wanted), "{scanned}");
    }
    assert_eq!(station.stop("W00017"), Stop::UnknownNumber);
    station.records(RecordCheck { staff: "W00017".to_owned(), ..all_passed(&parcel) }).expect("kept");
    assert!(matches!(station.scans("w00017"), Scanned::Badge { staff } if staff == "W00017"));
}

#[test]
fn no_question_of_a_scan_walks_all_orders_or_lines() {
    let (station, _) = with_goods();
    for question in [
        include_str!("../search_parcel.sql"),
        include_str!("../is_number.sql"),
        include_str!("../begins.sql"),
        include_str!("../../goods/bearing.sql"),
        include_str!("../../halts/on_order.sql"),
    ] {
        let plan = [":number", ":upper", ":lower", ":plain", ":from", ":before", ":order", ":shop"]
            .iter()
            .fold(format!("explain query plan {}", question.split_once('\n').expect("a head").1), |plan, name| {
                plan.replace(name, "'1'")
            });
        let steps: Vec<String> = station.book.read(|tx| tx.rows(&plan, [], |row| row.get("detail"))).expect("a plan");
        let walks = |step: &String| {
            step.starts_with("SCAN")
                && !step.contains("INDEX")
                && [" orders", " lines", " skus"].iter().any(|of| step.contains(of))
        };
        assert!(!steps.iter().any(walks), "{question}\n{steps:#?}");
    }
}
