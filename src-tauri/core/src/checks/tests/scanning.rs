//! A scan finds the right parcel or stops it.

use super::*;
use pintui_store::Fen;

#[test]
fn a_parcel_is_found_by_its_order_number_with_goods_and_checklist() {
    let station = station();
    station.takes(order("289100473312"));
    let parcel = station.parcel("289100473312");
    assert_eq!((parcel.shop.as_str(), parcel.paid_fen), (SHOP, Some(Fen(6990))));
    assert_eq!(parcel.goods[0].traits[1].value, "L");
    assert_eq!(parcel.goods[0].sku_code.as_deref(), Some("YH-01"));
    assert_eq!(parcel.checklist.version, "clothing-1");
}

#[test]
fn a_parcel_is_found_by_a_tracking_number_scanned_with_blanks_or_in_lower_case() {
    let station = station();
    station.takes(Order { tracking_no: Some("YT8800112233"), ..order("1") });
    for scanned in ["YT8800112233", " yt8800112233\r\n", "YT 8800 112233", "ＹＴ8800112233"] {
        assert_eq!(station.parcel(scanned).order_no, "1", "{scanned}");
    }
}

#[test]
fn one_of_several_tracking_numbers_finds_the_parcel_and_a_part_of_one_does_not() {
    let station = station();
    station.takes(Order { tracking_no: Some("YT1001, yt1002"), ..order("1") });
    assert_eq!(station.parcel("YT1002").order_no, "1");
    assert_eq!(station.stop("YT100"), Stop::UnknownNumber);
}

#[test]
fn a_line_that_left_in_a_box_of_its_own_is_found_by_that_box() {
    let station = station();
    let split = Line { tracking_no: Some("SF77"), ..line("云朵棉圆领短袖T恤") };
    station.takes(Order { tracking_no: Some("SF76"), lines: vec![split], ..order("1") });
    assert_eq!(station.parcel("sf77").order_no, "1");
}

#[test]
fn the_shop_of_the_station_comes_before_another_with_the_same_number() {
    let station = station();
    station.shop("二店");
    station.takes(order("500"));
    station.takes(Order { shop: "二店", ..order("500") });
    station.takes(Order { shop: "二店", ..order("501") });
    assert_eq!(station.parcel("500").shop, SHOP);
    assert_eq!(station.parcel("501").shop, "二店");
}

#[test]
fn orders_packed_together_come_one_after_the_other() {
    let station = station();
    station.takes(Order { tracking_no: Some("YT5"), ..order("1") });
    station.takes(Order { tracking_no: Some("YT5"), ..order("2") });
    let first = station.parcel("YT5");
    station.records(all_passed(&first)).expect("kept");
    assert_ne!(station.parcel("YT5").order_no, first.order_no);
}

#[test]
fn an_order_without_lines_shows_its_title_and_count() {
    let station = station();
    station.takes(Order { lines: vec![], goods: Some("入耳式蓝牙耳机"), ..order("1") });
    let parcel = station.parcel("1");
    assert_eq!((parcel.goods[0].product.as_str(), parcel.goods[0].quantity), ("入耳式蓝牙耳机", 1));
    assert_eq!(parcel.checklist.category, "electronics");
}

#[test]
fn the_category_of_the_product_chooses_the_checklist() {
    let station = station();
    let gadget = Line { category: Some("electronics"), ..line("云朵棉圆领短袖T恤") };
    station.takes(Order { lines: vec![gadget], ..order("1") });
    assert_eq!(station.parcel("1").checklist.category, "electronics");
}

#[test]
fn a_number_nobody_knows_stops() {
    let station = station();
    assert_eq!((station.stop("404"), station.stop("  ")), (Stop::UnknownNumber, Stop::UnknownNumber));
}

#[test]
fn orders_that_must_not_leave_stop_with_their_reason() {
    let station = station();
    station.takes(Order { status: Some("closed"), ..order("cancelled") });
    station.takes(order("refunded"));
    station.is_asked(&refund("refunded", "refunded"));
    station.takes(Order { status: Some("unpaid"), paid_at: None, ..order("unpaid") });
    station.takes(Order { status: None, paid_at: None, ..order("no payment told") });
    assert_eq!(station.stop("cancelled"), Stop::Cancelled);
    assert_eq!(station.stop("refunded"), Stop::Refunded);
    assert_eq!(station.stop("unpaid"), Stop::Unpaid);
    assert_eq!(station.stop("no payment told"), Stop::Unpaid);
    for status in ["applied", "agreed", "returned"] {
        station.takes(order(status));
        station.is_asked(&refund(status, status));
        assert_eq!(station.stop(status), Stop::RefundAsked, "{status}");
    }
    let Scanned::Stop { reason, applied_at, parcel, .. } = station.scans("applied") else { panic!("must stop") };
    assert_eq!((reason.as_deref(), applied_at), (Some("质量问题"), Some(at("2026-11-22T08:00:00"))));
    assert!(parcel.is_some(), "the packer must see which parcel it is");
}

#[test]
fn a_withdrawn_application_and_an_exchange_do_not_hold_a_parcel_up() {
    let station = station();
    for (order_no, status, kind) in [
        ("withdrawn", "closed", "refund_only"),
        ("refused", "refused", "refund_only"),
        ("exchange", "agreed", "exchange"),
    ] {
        station.takes(order(order_no));
        station.is_asked(&Case { kind, ..refund(order_no, status) });
        assert_eq!(station.parcel(order_no).order_no, order_no);
    }
}

#[test]
fn a_small_refund_does_not_stop_the_parcel_and_all_lines_together_do() {
    let station = station();
    let two = || vec![line("云朵棉圆领短袖T恤"), line("垂感高腰阔腿裤")];
    station.takes(Order { paid_fen: Some(13980), lines: two(), ..order("1") });
    station.is_asked(&Case { refund_fen: Some(500), ..refund("1", "refunded") });
    assert_eq!(station.parcel("1").goods.len(), 2);
    station.is_asked(&Case { line_no: Some("1"), ..refund("1", "refunded") });
    assert_eq!(station.parcel("1").goods[0].product, "垂感高腰阔腿裤", "a refunded line must not be packed");
    station.is_asked(&Case { line_no: Some("2"), ..refund("1", "refunded") });
    assert_eq!(station.stop("1"), Stop::Refunded);
}

#[test]
fn a_parcel_that_was_checked_says_when_and_by_whom() {
    let station = station();
    station.takes(order("1"));
    station.takes(order("2"));
    station.records(all_passed(&station.parcel("1"))).expect("kept");
    station.records(stained(&station.parcel("2"))).expect("kept");
    assert_eq!(station.stop("2"), Stop::SetAside);
    let Scanned::Stop { why, check: Some(check), .. } = station.scans("1") else { panic!("must stop") };
    assert_eq!((why, check.staff.as_str(), check.done_at), (Stop::CheckedAlready, "07", at(NOW)));
}

#[test]
fn what_a_check_could_have_caught_lately_is_told_most_first_and_not_what_is_long_ago() {
    let station = station();
    station.takes(order("new"));
    for (order_no, reason, applied_at) in [
        ("a", "做工粗糙/有瑕疵", "2026-11-20T10:00:00"),
        ("b", "做工粗糙/有瑕疵", "2026-11-10T10:00:00"),
        ("c", "少件/漏发", "2026-11-19T10:00:00"),
        ("d", "质量问题", "2026-09-01T10:00:00"),
        ("e", "尺寸不符", "2026-11-19T10:00:00"),
        ("f", "七天无理由退换货", "2026-11-19T10:00:00"),
        ("g", "未收到货", "2026-11-19T10:00:00"),
        ("h", "气味像旧书", "2026-11-19T10:00:00"),
    ] {
        station.takes(order(order_no));
        station.is_asked(&refund(order_no, "refunded"));
        station.write("import", |tx| {
            tx.change(
                "update cases set reason_stated = ?2, applied_at = ?3, product_no = 'P-云朵棉圆领短袖T恤' where order_no = ?1",
                (order_no, reason, applied_at),
            )
        });
    }
    let lately: Vec<(String, i64)> =
        station.parcel("new").lately.into_iter().map(|one| (one.reason, one.cases)).collect();
    assert_eq!(lately, [("做工粗糙/有瑕疵".to_owned(), 2), ("少件/漏发".to_owned(), 1)]);
}

#[test]
fn a_known_number_is_found_without_walking_all_orders() {
    let station = station();
    let plan = format!("explain query plan {}", include_str!("../find_parcel.sql").split_once('\n').expect("a head").1);
    let steps: Vec<String> = station
        .book
        .read(|tx| {
            let with = named_params! { ":scanned": "1", ":lower": "1", ":upper": "1", ":shop": 1 };
            tx.rows(&plan, with, |row| row.get("detail"))
        })
        .expect("a plan");
    assert!(steps.iter().all(|step| !step.starts_with("SCAN orders")), "{steps:#?}");
}
