//! The owner's imports as stories: files of our own generator in every state, and the book afterwards.

mod again;
mod ages;
mod any;
mod bad_files;
mod carried;
mod currencies;
mod cut;
mod elsewhere;
mod endings;
mod files;
mod folder;
mod headers;
mod lines;
mod loose;
mod mending;
mod renamed;
mod shifted;
mod slips;
mod spans;
mod told;
mod totals;
mod traps;
mod twins;
mod undoing;

use std::path::{Path, PathBuf};

use pintui_store::{Book, Day, Reading};
use tempfile::TempDir;

use super::import::{BadFiles, CommitImport, ImportFiles, ImportPlan, PreviewImport, Twins};
use super::report::ImportReport;
use super::runs::undo::UndoImport;
use crate::door::{self, Call, Go, NoPrinters, Progress, Stage, Unwatched, Whole};
use crate::insight::daily::{Daily, DailyAsk};
use crate::insight::settle;
use crate::sample::{self, Layout, Recipe, Trap, Traps};

const SHOP: &str = "小满良品";
struct Owner {
    book: Book,
    folder: TempDir,
}

fn now() -> Call<'static> {
    let now = "2026-10-12T09:00:00".parse().expect("a moment");
    Call { actor: "owner", who: crate::door::Who::HERE, now, progress: &Unwatched, printers: &NoPrinters }
}

fn owner() -> Owner {
    let folder = TempDir::new().expect("a folder");
    Owner { book: Book::open(&folder.path().join("book")).expect("a book"), folder }
}

fn plain(orders: usize) -> Recipe {
    let until = "2026-10-11".parse().expect("a date");
    Recipe { layout: Layout::large(), ..Recipe::plain(11, orders, until) }
}

impl Owner {
    fn export(&self, recipe: &Recipe, name: &str) -> Vec<PathBuf> {
        let into = self.folder.path().join(name);
        std::fs::create_dir_all(&into).expect("a folder");
        sample::write(recipe, &into).expect("files").files
    }

    fn ask(files: &[PathBuf]) -> ImportFiles {
        ImportFiles {
            files: files.iter().map(|file| file.to_string_lossy().into_owned()).collect(),
            shop: SHOP.into(),
            platform: None,
            profile: None,
            as_of: None,
            password: None,
            pasted: None,
            twins: Twins::Ask,
            currency: None,
        }
    }

    fn import(&self, files: &[PathBuf]) -> ImportReport {
        CommitImport { ask: Self::ask(files), plan: None }.perform(&self.book, &now()).expect("an import")
    }

    fn preview(&self, files: &[PathBuf]) -> ImportPlan {
        PreviewImport { ask: Self::ask(files), bad_files: BadFiles::Refuse }
            .perform(&self.book, &now())
            .expect("a preview")
    }

    fn refused(&self, files: &[PathBuf]) -> String {
        let refused = CommitImport { ask: Self::ask(files), plan: None }.perform(&self.book, &now());
        refused.expect_err("a refusal").code.into_owned()
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    fn daily(&self, date: &str) -> Daily {
        let date: Option<Day> = date.parse().ok();
        door::read(&self.book, &now(), DailyAsk { shop: SHOP.into(), date, rule: None }).expect("the day's figures")
    }

    fn count(&self, table: &str) -> i64 {
        let sql = format!("select count(*) from {table}");
        self.book.read(|tx| tx.one(&sql, [], |row| row.get(0))).expect("a count")
    }

    fn is_consistent(&self) {
        let wrong = self.book.read(|tx| settle::differences(tx, 1)).expect("a comparison");
        assert_eq!(wrong, [], "derived cells differ from the facts");
    }
}

fn counts(report: &ImportReport) -> Vec<[u64; 4]> {
    report.files.iter().map(|file| [file.added, file.updated, file.unchanged, file.rejected]).collect()
}

#[test]
fn rows_add_up_and_every_planted_fault_is_told_by_its_code() {
    let owner = owner();
    let mut recipe = plain(2_000);
    recipe.traps = Traps::all();
    let into = owner.folder.path().join("traps");
    std::fs::create_dir_all(&into).expect("a folder");
    let written = sample::write(&recipe, &into).expect("files");
    let report = owner.import(&written.files);
    let planted = [&written.planted.orders, &written.planted.lines, &written.planted.cases];
    let rows = [written.orders, written.lines, written.cases];
    for ((file, planted), rows) in report.files.iter().zip(planted).zip(rows) {
        assert_eq!(file.rows, rows as u64, "{}: data rows", file.name);
        assert_eq!(file.rows, file.added + file.updated + file.unchanged + file.rejected, "{}", file.name);
        let of = |code: &str| file.problems.iter().filter(|problem| problem.code == code).count();
        for (code, trap) in [
            ("key_missing", Trap::KeyBlank),
            ("id_damaged", Trap::IdScientific),
            ("date_unreadable", Trap::DateUnreadable),
            ("money_unreadable", Trap::MoneyUnreadable),
            ("cells_extra", Trap::CellsExtra),
            ("row_too_long", Trap::CellHuge),
            ("status_unknown", Trap::StatusUnknown),
            ("order_ref_damaged", Trap::OrderRefDamaged),
            ("value_unreadable", Trap::ValueUnreadable),
        ] {
            assert_eq!(of(code), planted.of(trap), "{}: {code}", file.name);
        }
    }
    owner.is_consistent();
}

#[test]
fn what_the_preview_showed_is_what_is_written() {
    let owner = owner();
    let files = owner.export(&plain(300), "first");
    let plan = owner.preview(&files);
    let left = (owner.count("orders"), owner.count("operations"));
    assert_eq!((left, plan.new_shop), ((0, 0), true), "a preview left something");
    let commit = CommitImport { ask: Owner::ask(&files), plan: Some(plan.plan.clone()) };
    let report = commit.perform(&owner.book, &now()).expect("the plan");
    assert_eq!(counts(&report), counts(&plan.report));
    let late = CommitImport { ask: Owner::ask(&files), plan: Some(plan.plan) }.perform(&owner.book, &now());
    assert_eq!(late.expect_err("the book has changed").code, "plan_outdated");
}

#[test]
fn a_later_export_updates_and_an_older_one_changes_nothing_back() {
    let owner = owner();
    let first = owner.export(&plain(600), "first");
    let later = owner.export(&plain(600).later(12), "later");
    owner.import(&first);
    let report = owner.import(&later);
    assert!(report.files.iter().all(|file| file.updated > 0 && file.added > 0), "{:?}", counts(&report));
    let figures = owner.daily("2026-10-11");
    let back = owner.import(&first);
    assert!(back.files.iter().all(|file| file.added == 0 && file.updated == 0), "{:?}", counts(&back));
    assert_eq!(owner.daily("2026-10-11"), figures);
    owner.is_consistent();
}

#[test]
fn a_refund_file_before_its_orders_waits_and_joins_by_itself() {
    let (patient, usual) = (owner(), owner());
    let files = patient.export(&plain(500), "files");
    let alone = patient.import(&files[2..]);
    assert_eq!(alone.files[0].flagged, alone.files[0].added, "cases without orders are flagged");
    patient.import(&files[1..2]);
    patient.import(&files[..1]);
    usual.import(&files);
    assert_eq!(patient.daily("2026-10-11"), usual.daily("2026-10-11"));
    patient.is_consistent();
}

#[test]
fn taking_a_run_back_leaves_the_book_as_it_was() {
    let owner = owner();
    let first = owner.export(&plain(500), "first");
    let later = owner.export(&plain(500).later(9), "later");
    owner.import(&first);
    let before = (owner.daily("2026-10-11"), owner.count("orders"), owner.count("lines"), owner.count("cases"));
    let report = owner.import(&later);
    let undone = UndoImport { run: report.run }.perform(&owner.book, &now()).expect("taken back");
    let added: u64 = report.files.iter().map(|file| file.added).sum();
    let updated: u64 = report.files.iter().map(|file| file.updated).sum();
    assert_eq!((undone.run, undone.removed, undone.restored), (2, added as i64, updated as i64));
    assert_eq!((undone.kept, undone.kept_by_people), (0, 0));
    let after = (owner.daily("2026-10-11"), owner.count("orders"), owner.count("lines"), owner.count("cases"));
    assert_eq!(after, before);
    owner.is_consistent();
    let again = UndoImport { run: report.run }.perform(&owner.book, &now());
    assert_eq!(again.expect_err("taken back before").code, "run_undone");
}

#[test]
fn the_first_reason_stays_and_a_later_one_is_kept_beside_it() {
    let owner = owner();
    owner.import(&owner.export(&plain(2_000), "first"));
    owner.import(&owner.export(&plain(2_000).later(12), "later"));
    let changed: i64 = owner
        .book
        .read(|tx| tx.one("select count(*) from cases where reason_latest <> reason_stated", [], |row| row.get(0)))
        .expect("a count");
    assert!(changed > 0, "no case of the sample changed its reason");
}

#[test]
fn a_damaged_row_is_taken_up_when_its_repaired_form_comes() {
    let owner = owner();
    let mut damaged = plain(300);
    damaged.traps =
        Traps::none().with(Trap::IdScientific, 6).with(Trap::MoneyUnreadable, 4).with(Trap::DateUnreadable, 3);
    let report = owner.import(&owner.export(&damaged, "damaged"));
    let rejected: u64 = report.files.iter().map(|file| file.rejected).sum();
    let waiting = "quarantine where solved_by is null";
    assert_eq!(owner.count(waiting), rejected as i64);
    owner.import(&owner.export(&plain(300), "repaired"));
    assert_eq!(owner.count(waiting), 0, "rows still wait though their repaired form has come");
    owner.is_consistent();
}

#[test]
fn no_name_phone_or_street_is_left_in_the_data_folder() {
    let owner = owner();
    let mut recipe = plain(1_000);
    recipe.traps = Traps::all();
    owner.import(&owner.export(&recipe, "files"));
    let secrets = [sample::planted_names(), sample::planted_phones(), sample::planted_streets()].concat();
    for file in std::fs::read_dir(owner.book.folder()).expect("the data folder") {
        let path = file.expect("a file").path();
        let bytes = std::fs::read(&path).expect("its bytes");
        for secret in &secrets {
            let found = memchr::memmem::find(&bytes, secret.as_bytes());
            assert_eq!(found, None, "{secret} is in {}", path.display());
        }
    }
}

struct Impatient;

impl Progress for Impatient {
    fn tell(&self, stage: Stage) -> Go {
        if stage.done > 600 { Go::Stop } else { Go::On }
    }
}

#[test]
fn a_cancelled_import_leaves_nothing() {
    let owner = owner();
    let files = owner.export(&plain(1_000), "files");
    let call = Call { progress: &Impatient, ..now() };
    let refused = CommitImport { ask: Owner::ask(&files), plan: None }.perform(&owner.book, &call);
    assert_eq!(refused.expect_err("cancelled").code, "cancelled");
    for table in ["shops", "orders", "operations", "runs", "quarantine"] {
        assert_eq!(owner.count(table), 0, "{table} is not empty");
    }
}

#[test]
fn two_shops_may_have_the_same_numbers() {
    let owner = owner();
    let files = owner.export(&plain(60), "files");
    owner.import(&files);
    let mut ask = Owner::ask(&files);
    ask.shop = "另一家店".into();
    ask.twins = Twins::Take;
    let report = CommitImport { ask, plan: None }.perform(&owner.book, &now()).expect("an import");
    assert!(report.files.iter().all(|file| file.added == file.rows), "{:?}", counts(&report));
}

#[test]
fn every_file_is_known_by_its_name_alone_in_reports() {
    let owner = owner();
    let report = owner.import(&owner.export(&plain(30), "files"));
    assert!(report.files.iter().all(|file| Path::new(&file.name).components().count() == 1));
}
