use serde_json::json;

use super::super::keep::EvidenceKept;
use super::super::settings::{ChooseEvidenceRules, EvidenceRules, EvidenceState, Watermark};
use super::super::whole::{self, State};
use super::super::{copy, shelf, thin};
use super::{jpeg, keep, packing, with_order};
use crate::door::Whole as _;
use crate::given::Given;
use crate::keeping::history::Undo;
use crate::keeping::verify::Verify;

fn tidy(given: &Given) -> thin::Tidied {
    thin::TidyEvidence {}.perform(&given.book, &given.call()).expect("tidied")
}

/// A photo of an order of its own, taken and shipped on this day.
fn photo(given: &Given, number: u8, day: &str) -> EvidenceKept {
    let at = format!("{day}T09:00:00");
    let order = given.order(&["P1"], json!({ "order_no": format!("B{number}"), "shipped_at": at }));
    let facts = super::Facts { taken_at: Some(at.parse().expect("a moment")), ..packing(order) };
    keep(given, &facts, &jpeg(number)).expect("kept")
}

fn rules(given: &Given, gigabytes: i64, days: i64) -> pintui_store::Result<()> {
    let rules = EvidenceRules { gigabytes, days, watermark: Watermark::Off };
    given.act("choose_evidence_rules", ChooseEvidenceRules { rules })
}

#[test]
fn proof_past_its_time_loses_its_file_and_keeps_hash_and_fact() {
    let (given, _) = with_order();
    let old = photo(&given, 1, "2026-07-01");
    let new = photo(&given, 2, "2026-10-01");
    assert_eq!(tidy(&given).thinned, 1);
    let states = whole::check(&given.book, &[old.evidence.id, new.evidence.id]).expect("looked");
    assert_eq!(states.iter().map(|one| one.state).collect::<Vec<_>>(), [State::Thinned, State::Unchanged]);
    assert_eq!(shelf::all(&shelf::folder(&given.book)).len(), 1);
    let row = given.read(|tx| super::super::list::one(tx, old.evidence.id)).expect("the row stays");
    assert_eq!((row.hash, row.thinned_at), (old.evidence.hash, Some(given.now)));
    assert!(Verify {}.perform(&given.book, &given.call()).expect("answered").ok, "thinned proof is no fault");
    assert_eq!(tidy(&given), thin::Tidied::default(), "what is done is not done again");
}

#[test]
fn proof_of_an_open_or_disputed_case_is_never_thinned() {
    let (given, _) = with_order();
    for (number, status) in [(1, "applied"), (2, "refused"), (3, "agreed"), (4, "returned"), (5, "unknown")] {
        photo(&given, number, "2026-01-01");
        given.case(json!({ "case_no": status, "order_no": format!("B{number}"), "status": status }));
    }
    for (number, status) in [(6, "refunded"), (7, "closed")] {
        photo(&given, number, "2026-01-01");
        given.case(json!({ "case_no": status, "order_no": format!("B{number}"), "status": status }));
    }
    assert_eq!(tidy(&given).thinned, 2, "only what is refunded or closed lets go");
    let stock = given.ask(EvidenceState {}).expect("answered");
    assert_eq!((stock.photos, stock.thinned), (5, 2));
    assert_eq!(stock.guarded_bytes, stock.bytes);
}

#[test]
fn where_there_is_too_much_the_oldest_goes_first_and_disputed_proof_stays() {
    let (given, _) = with_order();
    for number in 1..=5 {
        photo(&given, number, &format!("2026-10-0{number}"));
    }
    given.case(json!({ "case_no": "R1", "order_no": "B1", "status": "applied" }));
    // As if each were as large as half a GB.
    given.write(|tx| tx.change("update evidence set bytes = 500000000", []));
    rules(&given, 1, 90).expect("chosen");
    assert_eq!(tidy(&given).thinned, 4, "down to under the limit, not to the very edge");
    let left = given.ask(EvidenceState {}).expect("answered");
    assert_eq!(left.oldest_at.map(|at| at.text()), Some("2026-10-01T09:00:00".into()), "the disputed one stays");
}

#[test]
fn the_limit_is_also_kept_while_the_station_works() {
    let (given, _) = with_order();
    photo(&given, 1, "2026-10-01");
    photo(&given, 2, "2026-10-02");
    given.write(|tx| tx.change("update evidence set bytes = 700000000", []));
    rules(&given, 1, 90).expect("chosen");
    photo(&given, 3, "2026-10-03");
    let stock = given.ask(EvidenceState {}).expect("answered");
    assert_eq!((stock.photos, stock.thinned), (2, 1));
}

#[test]
fn a_file_shared_with_a_disputed_order_stays() {
    let (given, order) = with_order();
    let old = "2026-01-01T09:00:00".parse().expect("a moment");
    let facts = super::Facts { taken_at: Some(old), ..packing(order) };
    keep(&given, &facts, &jpeg(9)).expect("kept");
    let other = given.order(&["P2"], json!({ "order_no": "A2", "shipped_at": "2026-01-01T09:00:00" }));
    given.case(json!({ "case_no": "R1", "order_no": "A2", "status": "applied" }));
    keep(&given, &super::Facts { taken_at: Some(old), ..packing(other) }, &jpeg(9)).expect("kept");
    given.write(|tx| tx.change("update orders set shipped_at = '2026-01-01T09:00:00'", []));
    assert_eq!(tidy(&given).thinned, 0);
}

#[test]
fn thinning_is_no_step_that_undo_would_take_back() {
    let (given, _) = with_order();
    photo(&given, 1, "2026-01-01");
    tidy(&given);
    let undone = given.act("undo", Undo { operation: None });
    assert_ne!(undone.map(|taken| taken.name).ok().as_deref(), Some("thin_evidence"));
    assert_eq!(given.read(|tx| super::super::list::one(tx, 1)).and_then(|row| row.thinned_at), Some(given.now));
}

#[test]
fn limits_that_would_throw_proof_away_too_soon_are_refused() {
    let (given, _) = with_order();
    for (gigabytes, days) in [(0, 90), (20, 3), (20, 9999)] {
        assert_eq!(rules(&given, gigabytes, days).expect_err("refused").code, "evidence_limit_unreasonable");
    }
}

#[test]
fn files_nobody_names_are_swept_after_a_week_and_half_written_ones_after_a_day() {
    let (given, order) = with_order();
    let kept = keep(&given, &packing(order), &jpeg(1)).expect("kept").evidence;
    given.act("undo", Undo { operation: None }).expect("undone");
    let drawer = shelf::folder(&given.book).join(&kept.hash[..2]);
    let half = drawer.join(format!(".{}.77.part", kept.hash));
    std::fs::write(&half, b"half").expect("written");
    assert_eq!(tidy(&given).swept, 0);
    for (file, days) in [(drawer.join(&kept.file), 8), (half.clone(), 2)] {
        let file = std::fs::File::options().append(true).open(file).expect("there");
        let past = std::time::SystemTime::now() - std::time::Duration::from_secs(days * 24 * 3600);
        file.set_modified(past).expect("aged");
    }
    assert_eq!(tidy(&given).swept, 1);
    assert!(!half.exists() && !drawer.join(&kept.file).exists());
}

#[test]
fn proof_files_go_to_another_disk_and_come_back_from_it() {
    let (given, _) = with_order();
    photo(&given, 1, "2026-10-01");
    photo(&given, 2, "2026-10-02");
    let away = tempfile::tempdir().expect("a folder");
    let to = away.path().to_string_lossy().into_owned();
    let copied = copy::CopyEvidence { to: to.clone() }.perform(&given.book, &given.call()).expect("copied");
    assert_eq!((copied.copied, copied.missing), (2, 0));
    let again = copy::CopyEvidence { to: to.clone() }.perform(&given.book, &given.call()).expect("copied");
    assert_eq!((again.copied, again.there), (0, 2));
    std::fs::remove_dir_all(shelf::folder(&given.book)).expect("a new computer");
    let back = copy::BringEvidence { from: to }.perform(&given.book, &given.call()).expect("brought");
    assert_eq!((back.copied, back.missing), (2, 0));
    assert!(Verify {}.perform(&given.book, &given.call()).expect("answered").ok);
}
