//! What must be known before the first step: halts, marks, and which parcels left unchecked.

use super::*;
use crate::checks::coverage::CheckCoverage;
use crate::checks::marks::Mark;
use crate::halts::Signal;
use crate::halts::free::FreeProduct;
use crate::halts::halt::HaltProduct;

fn halts(station: &Station) -> i64 {
    let ask = HaltProduct {
        product_id: 1,
        sku_id: None,
        signal: Signal::Rate,
        why: "袖口掉毛".to_owned(),
        by: "店长".to_owned(),
    };
    station.write("halt_product", |tx| ask.apply(tx, &call(NOW))).id
}

#[test]
fn halted_goods_stop_at_the_scan_with_who_and_why() {
    let station = station();
    station.takes(order("1"));
    let halt = halts(&station);
    let Scanned::Stop { why, halt: Some(shown), parcel, .. } = station.scans("1") else { panic!("must stop") };
    assert_eq!((why, shown.why.as_str(), shown.halted_by.as_str()), (Stop::Halted, "袖口掉毛", "店长"));
    assert!(parcel.is_some());
    let ask = FreeProduct { halt, cause: "换了一批".to_owned(), by: "店长".to_owned() };
    station.write("free_product", |tx| ask.apply(tx, &call(NOW)));
    assert_eq!(station.parcel("1").order_no, "1");
}

#[test]
fn goods_halted_since_their_check_stop_as_halted_and_later_as_checked() {
    let station = station();
    for (no, result) in [("1", "passed"), ("2", "failed")] {
        station.takes(order(no));
        let parcel = station.parcel(no);
        let check = if result == "passed" { all_passed(&parcel) } else { stained(&parcel) };
        station.records(check).expect("kept");
    }
    let halt = halts(&station);
    let why = |no: &str| {
        let Scanned::Stop { why, .. } = station.scans(no) else { panic!("must stop") };
        why
    };
    assert_eq!(["1", "2"].map(why), [Stop::Halted, Stop::Halted]);
    let ask = FreeProduct { halt, cause: "换了一批".to_owned(), by: "店长".to_owned() };
    station.write("free_product", |tx| ask.apply(tx, &call(NOW)));
    assert_eq!(["1", "2"].map(why), [Stop::CheckedAlready, Stop::SetAside]);
}

#[test]
fn goods_halted_since_the_scan_cannot_pass_but_may_fail() {
    let station = station();
    station.takes(order("1"));
    let parcel = station.parcel("1");
    halts(&station);
    let refused = station.records(all_passed(&parcel)).expect_err("halted meanwhile");
    assert_eq!((refused.code.as_ref(), &refused.params["why"]), ("check_halted", &"袖口掉毛".into()));
    station.records(stained(&parcel)).expect("a fault that was found is kept");
}

#[test]
fn an_order_of_high_value_with_half_an_address_and_two_labels_is_marked() {
    let station = station();
    station.takes(Order { tracking_no: Some("YT1001, YT1002"), paid_fen: Some(60_000), ..order("1") });
    station.write("given", |tx| tx.change("update orders set province = '浙江省'", []));
    let marks = station.parcel("1").marks;
    let two = ["YT1001", "YT1002"].map(str::to_owned).to_vec();
    let wanted =
        [Mark::HighValue { paid_fen: pintui_store::Fen(60_000) }, Mark::Address, Mark::SeveralLabels { numbers: two }];
    assert_eq!(marks, wanted);
    station.takes(order("2"));
    assert_eq!(station.parcel("2").marks, []);
}

#[test]
fn a_product_over_its_line_is_marked_with_its_figures() {
    let station = station();
    station.takes(order("1"));
    station.write("given", |tx| {
        let day = at(NOW).day().number() - 5;
        for (product, age, orders) in [(0, 1_000_000, 4716), (0, 2, 96), (1, 1_000_000, 101), (1, 2, 11)] {
            tx.change(
                "insert into cells (shop_id, basis, product_id, cohort_on, age, orders) values (1, 'signed', ?1, ?2, ?3, ?4)",
                (product, day, age, orders),
            )?;
        }
        Ok(())
    });
    let [Mark::Alert { alert }] = &station.parcel("1").marks[..] else { panic!("one mark") };
    assert_eq!((alert.hits, alert.orders, alert.product.as_str()), (11, 112, "云朵棉圆领短袖T恤"));
}

#[test]
fn parcels_that_left_unchecked_are_counted_and_listed() {
    let station = station();
    for order_no in ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] {
        station.takes(order(order_no));
        if order_no != "9" && order_no != "10" {
            let parcel = station.parcel(order_no);
            let ask = if order_no == "8" { stained(&parcel) } else { all_passed(&parcel) };
            station.records(ask).expect("kept");
        }
    }
    station
        .write("given", |tx| tx.change("update orders set status = 'shipped', shipped_at = '2026-11-22T18:00:00'", []));
    // A check of what has left already says nothing about how it left.
    station.write("given", |tx| {
        tx.change(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             select shop_id, id, '8', 'passed', '07', 'clothing-1', '2026-11-22T19:00:00', '2026-11-22T19:00:20', 20
             from orders where order_no = '8'",
            [],
        )
    });
    let day = at(NOW).day();
    let ask = CheckCoverage { shop: SHOP.to_owned(), from: day, to: day };
    let told = station.book.read(|tx| ask.answer(tx, &call(NOW))).expect("answered");
    assert_eq!((told.sent, told.passed, told.failed, told.unchecked), (10, 7, 1, 2));
    assert_eq!(told.rate, Some(0.8));
    let listed: Vec<(&str, &str)> = told.shown.iter().map(|one| (one.order_no.as_str(), one.how.as_str())).collect();
    assert_eq!(listed, [("10", "unchecked"), ("9", "unchecked"), ("8", "failed")]);
}
