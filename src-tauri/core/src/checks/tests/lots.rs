//! A wave of one article: a sample is drawn, and the rest leaves only if the sample was good.

use super::*;
use crate::checks::release::ReleaseParcel;
use crate::sampling::lots::{Lot, OpenLot, Verdict};
use crate::sampling::offer::{FullCheck, offer};
use crate::sampling::setting::{ChooseSampling, Sampling};

/// Sixty parcels of one T-shirt wait; fifty more were checked and passed before.
fn with_wave() -> Station {
    let station = station();
    station.takes(order("first"));
    station.write("given", |tx| {
        tx.change(
            "with recursive n (i) as (select 1 union all select i + 1 from n where i < 109)
             insert into orders (shop_id, order_no, status, paid_at, paid_fen, created_at)
             select 1, 'W' || i, iif(i <= 59, 'paid', 'shipped'), '2026-11-21T20:00:00', 6990, '2026-11-21T19:00:00'
             from n",
            [],
        )?;
        tx.change(
            "insert into lines (order_id, line_no, product_id, sku_id, quantity, paid_fen)
             select id, '1', 1, 1, 1, 6990 from orders where id > 1",
            [],
        )?;
        tx.change(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             select 1, id, order_no, 'passed', '07', 'clothing-1', '2026-11-20T10:00:00', '2026-11-20T10:00:30', 30
             from orders where status = 'shipped'",
            [],
        )
    });
    station
}

fn may(station: &Station, on: bool) {
    let ask = ChooseSampling { chosen: Sampling { on, aql: "1.0".to_owned() } };
    station.write("choose_sampling", |tx| ask.apply(tx, &call(NOW)));
}

fn full(station: &Station) -> Option<FullCheck> {
    station.book.read(|tx| offer(tx, 1, at(NOW).day())).expect("answered").expect("a SKU").full
}

fn opens(station: &Station) -> Result<Lot> {
    let ask = OpenLot { sku_id: 1, by: "07".to_owned() };
    let operation = Operation { name: "open_lot", actor: "station", at: at(NOW), detail: ask.detail(), outside: false };
    station.book.write(&operation, |tx| ask.apply(tx, &call(NOW))).map(|(lot, _)| lot)
}

fn releases(station: &Station, order_id: i64) -> Result<()> {
    let ask = ReleaseParcel { order_id, staff: "07".to_owned() };
    let operation =
        Operation { name: "release_parcel", actor: "station", at: at(NOW), detail: ask.detail(), outside: false };
    station.book.write(&operation, |tx| ask.apply(tx, &call(NOW))).map(|_| ())
}

/// Numbers of the lot's parcels that were drawn, or of those that were not.
fn numbers(station: &Station, drawn: bool) -> Vec<String> {
    let sql =
        "select orders.order_no from lot_parcels join orders on orders.id = lot_parcels.order_id where drawn = ?1";
    station.book.read(|tx| tx.rows(sql, [drawn], |row| row.get(0))).expect("answered")
}

#[test]
fn the_owner_has_to_allow_sampling_and_the_history_has_to_be_good() {
    let station = with_wave();
    assert_eq!(full(&station), Some(FullCheck::Off));
    assert_eq!(opens(&station).expect_err("not allowed").code, "lot_full_check");
    may(&station, true);
    assert_eq!(full(&station), None);
    station.write("given", |tx| tx.change("update checks set result = 'failed' where id <= 2", []));
    assert_eq!(full(&station), Some(FullCheck::BadHistory { checks: 50, failed: 2 }));
    station.write("given", |tx| tx.change("delete from checks where id <= 2", []));
    assert_eq!(full(&station), Some(FullCheck::ShortHistory { checks: 48, needed: 50 }));
}

#[test]
fn a_sample_is_drawn_by_the_plan_and_the_others_wait() {
    let station = with_wave();
    may(&station, true);
    let lot = opens(&station).expect("opened");
    assert_eq!((lot.size, lot.letter.as_str(), lot.sample, lot.accept), (60, "E", 13, 0));
    assert_eq!(opens(&station).expect_err("it is open").code, "lot_open");
    let (drawn, others) = (numbers(&station, true), numbers(&station, false));
    assert_eq!((drawn.len(), others.len()), (13, 47));
    assert!(station.parcel(&drawn[0]).lot.is_some_and(|place| place.drawn));
    assert_eq!(station.stop(&others[0]), Stop::LotWaits);
}

#[test]
fn an_accepted_lot_lets_the_rest_go_with_one_scan_each() {
    let station = with_wave();
    may(&station, true);
    opens(&station).expect("opened");
    let other = numbers(&station, false)[0].clone();
    for number in numbers(&station, true) {
        station.records(all_passed(&station.parcel(&number))).expect("kept");
    }
    let parcel = station.parcel(&other);
    let place = parcel.lot.expect("in the lot");
    assert_eq!((place.lot.verdict, place.lot.checked, place.drawn), (Some(Verdict::Accepted), 13, false));
    releases(&station, parcel.order_id).expect("let go");
    assert_eq!(station.stop(&other), Stop::Released);
    assert_eq!(releases(&station, parcel.order_id).expect_err("once").code, "released_already");
}

#[test]
fn a_rejected_lot_is_checked_in_full() {
    let station = with_wave();
    may(&station, true);
    opens(&station).expect("opened");
    let (drawn, others) = (numbers(&station, true), numbers(&station, false));
    station.records(stained(&station.parcel(&drawn[0]))).expect("kept");
    let parcel = station.parcel(&others[0]);
    assert_eq!(parcel.lot.as_ref().and_then(|place| place.lot.verdict), Some(Verdict::Rejected));
    assert_eq!(releases(&station, parcel.order_id).expect_err("must be checked").code, "release_not_accepted");
    station.records(all_passed(&parcel)).expect("kept");
}

#[test]
fn a_parcel_asked_back_after_its_lot_was_accepted_does_not_leave() {
    let station = with_wave();
    may(&station, true);
    opens(&station).expect("opened");
    for number in numbers(&station, true) {
        station.records(all_passed(&station.parcel(&number))).expect("kept");
    }
    let other = numbers(&station, false)[0].clone();
    let order = station.parcel(&other).order_id;
    station.write("import", |tx| {
        tx.change(
            "insert into cases (shop_id, case_no, order_no, status, kind, refund_fen)
             values (1, 'R1', ?1, 'applied', 'refund_only', 6990)",
            [&other],
        )
    });
    assert_eq!(releases(&station, order).expect_err("asked back").code, "check_must_not_leave");
    assert_eq!(station.stop(&other), Stop::RefundAsked);
}

#[test]
fn undoing_the_check_of_a_drawn_parcel_takes_it_out_of_the_count() {
    let station = with_wave();
    may(&station, true);
    opens(&station).expect("opened");
    let drawn = numbers(&station, true)[0].clone();
    station.records(stained(&station.parcel(&drawn))).expect("kept");
    assert_eq!(station.count("lots where verdict = 'rejected'"), 1);
    let undo = Operation { name: "undo", actor: "station", at: at(NOW), detail: serde_json::json!({}), outside: false };
    station.book.write(&undo, |tx| tx.undo("station")).expect("undone");
    assert_eq!(station.count("lots where verdict is null and checked = 0"), 1);
}
