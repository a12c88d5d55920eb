//! Pieces are counted: too many and too few do not pass, and errors in packing are kept.

use super::*;
use crate::checks::counted::CountedPiece;
use crate::checks::mistake::{MistakeKind, RecordMistake};
use crate::checks::rules::{ChooseStationRules, Counting, StationRules};

/// Two T-shirts and a pair of trousers.
fn with_three_pieces() -> (Station, Parcel) {
    let station = station();
    station
        .takes(Order { lines: vec![line("云朵棉圆领短袖T恤"), line("垂感高腰阔腿裤")], ..order("1") });
    station.write("given", |tx| tx.change("update lines set quantity = 2 where line_no = '1'", []));
    let parcel = station.parcel("1");
    (station, parcel)
}

fn of(line_no: &str, scanned: i64, by_hand: i64) -> CountedPiece {
    CountedPiece { line_no: line_no.to_owned(), scanned, by_hand }
}

fn with_pieces(parcel: &Parcel, pieces: Vec<CountedPiece>) -> RecordCheck {
    RecordCheck { pieces, ..all_passed(parcel) }
}

fn counts(station: &Station, counting: Counting) {
    let ask = ChooseStationRules { rules: StationRules { counting, high_value_fen: None } };
    station.write("choose_station_rules", |tx| ask.apply(tx, &call(NOW)));
}

#[test]
fn a_parcel_whose_pieces_are_all_counted_passes_and_the_counts_are_kept() {
    let (station, parcel) = with_three_pieces();
    station.records(with_pieces(&parcel, vec![of("1", 1, 1), of("2", 1, 0)])).expect("kept");
    assert_eq!(station.count("check_pieces where scanned + by_hand = wanted"), 2);
}

#[test]
fn one_too_few_and_one_too_many_cannot_pass() {
    let (station, parcel) = with_three_pieces();
    let few = station.records(with_pieces(&parcel, vec![of("1", 1, 0), of("2", 1, 0)])).expect_err("one is missing");
    assert_eq!((few.code.as_ref(), &few.params["found"]), ("check_pieces_missing", &1.into()));
    assert_eq!(station.refusal(with_pieces(&parcel, vec![of("1", 2, 1), of("2", 1, 0)])), "check_pieces_too_many");
    assert_eq!(station.refusal(with_pieces(&parcel, vec![of("9", 1, 0)])), "check_piece_unknown");
    assert_eq!((station.count("checks"), station.count("check_pieces")), (0, 0));
}

#[test]
fn a_parcel_of_several_pieces_does_not_pass_uncounted_until_the_owner_says_so() {
    let (station, parcel) = with_three_pieces();
    assert!(parcel.must_count);
    assert_eq!(station.refusal(all_passed(&parcel)), "check_pieces_missing");
    station.takes(order("2"));
    let single = station.parcel("2");
    assert!(!single.must_count);
    station.records(all_passed(&single)).expect("a single piece need not be counted");
    counts(&station, Counting::Always);
    station.takes(order("3"));
    assert_eq!(station.refusal(all_passed(&station.parcel("3"))), "check_pieces_missing");
    counts(&station, Counting::WhenBegun);
    assert!(!station.parcel("1").must_count);
    station.records(all_passed(&parcel)).expect("nobody has to count");
}

#[test]
fn a_parcel_that_fails_need_not_be_counted() {
    let (station, parcel) = with_three_pieces();
    counts(&station, Counting::Always);
    let check = station.records(RecordCheck { pieces: vec![of("1", 1, 0)], ..stained(&parcel) }).expect("kept");
    assert_eq!(check.result, "failed");
}

#[test]
fn an_error_in_packing_is_kept_with_what_was_expected_and_found() {
    let (station, parcel) = with_three_pieces();
    let ask = RecordMistake {
        order_id: parcel.order_id,
        kind: MistakeKind::Wrong,
        expected: "云朵棉圆领短袖T恤".to_owned(),
        found: "垂感高腰阔腿裤".to_owned(),
        product_id: Some(2),
        staff: "07".to_owned(),
    };
    station.write("record_mistake", |tx| ask.apply(tx, &call(NOW)));
    assert_eq!(station.count("packing_errors where kind = 'wrong' and order_id = 1 and product_id = 2"), 1);
}
