//! What lies unfinished on a bench outlives the program, and is no check before it is finished.

use super::*;
use crate::checks::bench::{KeepBench, KeptBench, Unfinished};
use crate::door::Whole;

fn begun(parcel: &Parcel) -> Unfinished {
    let mut answers = all_passed(parcel).answers;
    answers.truncate(2);
    Unfinished {
        id: Some("c1".to_owned()),
        order_id: parcel.order_id,
        scanned: parcel.order_no.clone(),
        started_at: at(NOW),
        again: Again::First,
        checklist: parcel.checklist.version.clone(),
        answers,
        pieces: Vec::new(),
        gifts: [("gift:1".to_owned(), 1)].into(),
    }
}

fn kept(station: &Station, name: &str) -> Vec<Unfinished> {
    KeptBench { station: name.to_owned() }.perform(&station.book, &call(NOW)).expect("answered")
}

fn keeps(station: &Station, name: &str, parcels: Vec<Unfinished>) {
    KeepBench { station: name.to_owned(), parcels }.perform(&station.book, &call(NOW)).expect("kept");
}

#[test]
fn answers_given_so_far_are_there_again_and_are_no_check() {
    let station = station();
    station.takes(order("1"));
    let parcel = station.parcel("1");
    keeps(&station, "window", vec![begun(&parcel)]);
    let [found] = &kept(&station, "window")[..] else { panic!("one parcel") };
    assert_eq!((found.order_id, found.answers.len()), (parcel.order_id, 2));
    assert_eq!((found.id.as_deref(), found.gifts.get("gift:1")), (Some("c1"), Some(&1)));
    assert_eq!((station.count("checks"), station.count("check_answers")), (0, 0));
    assert_eq!(kept(&station, "phone 2").len(), 0, "each bench has its own");
    keeps(&station, "window", vec![]);
    assert_eq!(kept(&station, "window").len(), 0);
}

#[test]
fn keeping_a_bench_is_no_operation_of_the_journal() {
    let station = station();
    station.takes(order("1"));
    let before = station.count("operations");
    keeps(&station, "window", vec![begun(&station.parcel("1"))]);
    assert_eq!(station.count("operations"), before);
}

#[test]
fn a_bench_that_a_power_cut_spoilt_costs_nothing_but_its_answers() {
    let station = station();
    std::fs::write(station.book.folder().join("bench-window.json"), "[{\"order_id\": 1, \"sca").expect("written");
    assert_eq!(kept(&station, "window").len(), 0);
}

#[test]
fn a_name_from_outside_stays_a_file_of_the_data_folder() {
    let station = station();
    station.takes(order("1"));
    keeps(&station, "../../etc/passwd", vec![begun(&station.parcel("1"))]);
    assert!(station.book.folder().join("bench-etcpasswd.json").exists());
}
