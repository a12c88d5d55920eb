//! In a parcel of several products the one at fault is pointed at, and it alone counts as faulty.

use super::*;
use crate::checks::counted::CountedPiece;
use crate::checks::filter::CheckFilter;
use crate::checks::list::CheckList;
use crate::checks::scan::Piece;
use crate::halts::signals::HaltSignals;
use crate::keeping::history::{Redo, Undo};
use crate::numbers::pareto::{FaultPareto, FaultsBy};

const FIRST: &str = "云朵棉圆领短袖T恤";
const SECOND: &str = "高腰阔腿裤";

fn parcel_of_two(station: &Station, order_no: &'static str) -> Parcel {
    station.takes(Order { lines: vec![line(FIRST), line(SECOND)], ..order(order_no) });
    station.parcel(order_no)
}

/// The check of a parcel that failed for one of its products, or for nobody knows which.
fn faulty(parcel: &Parcel, product: Option<usize>) -> RecordCheck {
    let mut ask = stained(parcel);
    answer(&mut ask, "stains").product = product.and_then(|at| parcel.goods[at].product_id);
    ask
}

/// All points in order, and all pieces there.
fn passed(parcel: &Parcel) -> RecordCheck {
    let count = |piece: &Piece| CountedPiece { line_no: piece.line_no.clone(), scanned: piece.quantity, by_hand: 0 };
    RecordCheck { pieces: parcel.goods.iter().map(count).collect(), ..all_passed(parcel) }
}

fn signals(station: &Station) -> Vec<(String, i64)> {
    let told = station.asks(HaltSignals { shop: SHOP.to_owned() }).expect("told");
    told.into_iter().map(|one| (one.goods.product, one.failed)).collect()
}

/// Product, faults found, checks with one, checks in all, and how many checks the group opens.
fn pareto(station: &Station) -> Vec<(Option<String>, i64, i64, i64, i64)> {
    let today = at(NOW).day();
    let ask = FaultPareto { shop: SHOP.to_owned(), from: today, to: today, by: FaultsBy::Product };
    let groups = station.asks(ask).expect("told").groups;
    let opened = |of: CheckFilter| {
        let result = Some("failed".to_owned());
        let ask = CheckList { shop: SHOP.to_owned(), from: today, to: today, result, of, skip: 0, limit: 9 };
        station.asks(ask).expect("listed").total
    };
    groups.into_iter().map(|one| (one.name, one.found, one.rate.hits, one.rate.orders, opened(one.of))).collect()
}

#[test]
fn the_product_pointed_at_is_the_one_that_signals_and_figures_name() {
    let station = station();
    let parcel = parcel_of_two(&station, "1");
    let row = station.records(faulty(&parcel, Some(1))).expect("kept");
    let fault = row.fault.expect("it failed");
    assert_eq!((fault.product_id, fault.product.as_deref()), (parcel.goods[1].product_id, Some(SECOND)));
    assert_eq!(signals(&station), [(SECOND.to_owned(), 1)]);
    assert_eq!(pareto(&station), [(Some(SECOND.to_owned()), 1, 1, 1, 1)]);
    // A parcel that passed was looked at for both of its products.
    station.records(passed(&parcel_of_two(&station, "2"))).expect("kept");
    assert_eq!(pareto(&station), [(Some(SECOND.to_owned()), 1, 1, 2, 1)]);
}

#[test]
fn a_fault_of_no_product_counts_as_one_of_a_parcel_of_several() {
    let station = station();
    let row = station.records(faulty(&parcel_of_two(&station, "1"), None)).expect("kept");
    assert_eq!(row.fault.expect("it failed").product_id, None);
    assert_eq!(signals(&station), [(FIRST.to_owned(), 1), (SECOND.to_owned(), 1)]);
    assert_eq!(pareto(&station), [(None, 1, 1, 1, 1)]);
}

#[test]
fn undo_takes_the_product_back_and_redo_brings_it_again() {
    let station = station();
    let parcel = parcel_of_two(&station, "1");
    station.acts("record_check", faulty(&parcel, Some(1))).expect("kept");
    station.acts("undo", Undo { operation: None }).expect("undone");
    assert_eq!((signals(&station), pareto(&station)), (vec![], vec![]));
    station.acts("redo", Redo {}).expect("redone");
    assert_eq!(signals(&station), [(SECOND.to_owned(), 1)]);
}

#[test]
fn a_product_that_is_not_in_the_parcel_cannot_be_at_fault() {
    let station = station();
    let (one, other) = (parcel_of_two(&station, "1"), order("2"));
    station.takes(Order { lines: vec![line("帆布托特包")], ..other });
    let mut ask = faulty(&one, None);
    answer(&mut ask, "stains").product = station.parcel("2").goods[0].product_id;
    assert_eq!(station.refusal(ask), "check_product_elsewhere");
    let mut passed = passed(&one);
    answer(&mut passed, "stains").product = one.goods[1].product_id;
    station.records(passed).expect("a point that passed has no product at fault");
    assert_eq!(station.count("check_answers where product_id is not null"), 0);
}

#[test]
fn what_failed_for_one_product_does_not_stand_against_the_other_ones_sampling() {
    let station = station();
    let parcel = parcel_of_two(&station, "1");
    station.records(faulty(&parcel, Some(1))).expect("kept");
    let history = |at: usize| -> (i64, i64) {
        let since = at_day_before();
        station
            .book
            .read(|tx| {
                tx.one(
                    include_str!("../../sampling/history.sql"),
                    named_params! { ":shop": 1, ":sku": parcel.goods[at].sku_id, ":since": since, ":most": 50 },
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
            })
            .expect("told")
    };
    assert_eq!([history(0), history(1)], [(1, 0), (1, 1)]);
}

fn at_day_before() -> pintui_store::Day {
    at(NOW).day().plus(-1)
}
