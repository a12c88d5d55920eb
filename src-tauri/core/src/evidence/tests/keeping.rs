use image::ImageFormat;
use serde_json::json;

use super::super::keep::{RemoveEvidence, Scene};
use super::super::list::EvidenceList;
use super::super::whole::{self, State};
use super::super::{shelf, thin};
use super::{jpeg, keep, packing, picture, with_order};
use crate::door::Whole as _;
use crate::keeping::history::{Redo, Undo};
use crate::keeping::verify::Verify;

#[test]
fn a_photo_lies_under_its_hash_and_says_who_when_and_which_check() {
    let (given, order) = with_order();
    given.write(|tx| {
        tx.change(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             values (1, ?1, 'x', 'passed', '07', 'clothing-1', '2026-11-02T08:59:00', '2026-11-02T09:00:30', 90)",
            [order],
        )
    });
    let kept = keep(&given, &packing(order), &jpeg(5)).expect("kept").evidence;
    let folder = shelf::folder(&given.book);
    let file = folder.join(&kept.hash[..2]).join(&kept.file);
    assert_eq!(shelf::hash_of(&std::fs::read(file).expect("the file is there")), kept.hash);
    assert_eq!((kept.staff.as_str(), kept.check_id, kept.mime.as_str()), ("07", Some(1), "image/jpeg"));
    assert_eq!((kept.width, kept.height), (Some(24), Some(16)));
    assert_eq!(kept.taken_at, given.now);
}

#[test]
fn the_same_bytes_about_the_same_parcel_are_one_piece_of_proof() {
    let (given, order) = with_order();
    let first = keep(&given, &packing(order), &jpeg(5)).expect("kept");
    let again = keep(&given, &packing(order), &jpeg(5)).expect("kept");
    assert!(first.operation.is_some() && again.operation.is_none());
    assert_eq!(first.evidence.id, again.evidence.id);
    assert_eq!(given.count("evidence"), 1);
}

#[test]
fn three_files_on_a_case_stand_on_its_order_too() {
    let (given, order) = with_order();
    let case = given.case(json!({ "case_no": "R1", "order_no": "A1", "applied_at": "2026-11-01T09:00:00" }));
    for (scene, bytes) in [
        (Scene::Buyer, jpeg(1)),
        (Scene::Chat, picture(2, ImageFormat::Png)),
        (Scene::Inspection, picture(3, ImageFormat::WebP)),
    ] {
        let facts = super::Facts { order_id: None, case_id: Some(case), scene, ..packing(order) };
        keep(&given, &facts, &bytes).expect("kept");
    }
    let listed = given.ask(EvidenceList { order_id: Some(order), case_id: None }).expect("answered");
    assert_eq!(listed.len(), 3);
    assert!(listed.iter().all(|row| row.case_id == Some(case)));
}

#[test]
fn proof_of_nothing_in_the_book_is_refused_and_leaves_no_file() {
    let (given, _) = with_order();
    assert_eq!(keep(&given, &packing(99), &jpeg(1)).expect_err("refused").code, "evidence_subject_unknown");
    assert_eq!(shelf::all(&shelf::folder(&given.book)).len(), 0);
}

#[test]
fn undo_takes_the_row_back_and_redo_finds_the_file_again() {
    let (given, order) = with_order();
    keep(&given, &packing(order), &jpeg(1)).expect("kept");
    given.act("undo", Undo { operation: None }).expect("answered");
    assert_eq!(given.count("evidence"), 0);
    assert_eq!(thin::TidyEvidence {}.perform(&given.book, &given.call()).expect("tidied").swept, 0);
    given.act("redo", Redo {}).expect("answered");
    assert_eq!(whole::check(&given.book, &[1]).expect("looked")[0].state, State::Unchanged);
}

#[test]
fn what_was_taken_off_comes_back_with_undo() {
    let (given, order) = with_order();
    keep(&given, &packing(order), &jpeg(1)).expect("kept");
    given.act("remove_evidence", RemoveEvidence { id: 1 }).expect("taken off");
    assert_eq!(given.act("remove_evidence", RemoveEvidence { id: 1 }).expect_err("gone").code, "evidence_unknown");
    given.act("undo", Undo { operation: None }).expect("answered");
    assert_eq!(given.count("evidence"), 1);
}

#[test]
fn verify_finds_a_missing_a_changed_and_an_orphaned_file() {
    let (given, order) = with_order();
    let codes = || {
        let verified = Verify {}.perform(&given.book, &given.call()).expect("answered");
        verified.findings.into_iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    let kept = [1, 2].map(|shade| keep(&given, &packing(order), &jpeg(shade)).expect("kept").evidence);
    assert_eq!(codes(), [""; 0]);
    let folder = shelf::folder(&given.book);
    let file = |at: usize| folder.join(&kept[at].hash[..2]).join(&kept[at].file);
    std::fs::remove_file(file(0)).expect("removed");
    std::fs::write(file(1), b"other bytes").expect("written");
    let orphan = shelf::hash_of(b"nobody's");
    shelf::put(&folder, &orphan, super::super::kind::Form::Jpeg, b"nobody's").expect("put");
    assert_eq!(codes(), ["evidence_missing", "evidence_changed", "evidence_orphan"]);
    let states = whole::check(&given.book, &[1, 2]).expect("looked");
    assert_eq!(states.iter().map(|one| one.state).collect::<Vec<_>>(), [State::Missing, State::Changed]);
}

#[test]
fn a_changed_file_is_put_right_when_the_same_photo_comes_again() {
    let (given, order) = with_order();
    let kept = keep(&given, &packing(order), &jpeg(1)).expect("kept").evidence;
    let folder = shelf::folder(&given.book);
    std::fs::write(folder.join(&kept.hash[..2]).join(&kept.file), b"other bytes").expect("written");
    let other = given.order(&["P2"], json!({ "order_no": "A2" }));
    keep(&given, &packing(other), &jpeg(1)).expect("kept");
    assert_eq!(whole::check(&given.book, &[1]).expect("looked")[0].state, State::Unchanged);
}
