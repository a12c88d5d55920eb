//! Files that come a second time, byte for byte, and tables that are pasted.

use super::*;
use crate::intake::import::Pasted;
use crate::sample::FileForm;

/// How many of the last run's files were not read again: their report has no time of its own parse,
/// but the very sample of the first, told as unchanged.
fn came_as_known(owner: &Owner) -> i64 {
    let sql = "select count(*) from files f where run_id = (select max(id) from runs)
               and exists (select 1 from files e where e.digest = f.digest and e.reading = f.reading and e.id < f.id)";
    owner.book.read(|tx| tx.one(sql, [], |row| row.get(0))).expect("a count")
}

#[test]
fn the_same_bytes_tell_the_same_counts() {
    let owner = owner();
    let mut recipe = plain(400);
    recipe.traps = Traps::all();
    let files = owner.export(&recipe, "first");
    let first = owner.import(&files);
    let again = owner.import(&files);
    assert_eq!(came_as_known(&owner), 3);
    for (first, again) in first.files.iter().zip(&again.files) {
        assert_eq!((again.added, again.updated, again.unchanged), (0, 0, first.rows - first.rejected));
        assert_eq!((again.rows, again.rejected, again.flagged), (first.rows, first.rejected, first.flagged));
        assert_eq!(again.problems, first.problems);
    }
    assert_eq!(owner.preview(&files).report.files.len(), 3);
    owner.is_consistent();
}

#[test]
fn a_file_that_was_taken_back_is_read_again() {
    let owner = owner();
    let files = owner.export(&plain(200), "first");
    let first = owner.import(&files);
    owner.import(&files);
    UndoImport { run: first.run }.perform(&owner.book, &now()).expect("taken back");
    let again = owner.import(&files);
    assert_eq!(counts(&again), counts(&first), "rows that were taken back come in again");
    owner.is_consistent();
}

#[test]
fn a_file_is_read_again_when_a_newer_one_has_changed_its_rows() {
    let owner = owner();
    let first = owner.export(&plain(300), "first");
    let later = owner.export(&plain(300).later(9), "later");
    owner.import(&first);
    owner.import(&later);
    let before = owner.daily("2026-10-11");
    let back = owner.import(&first);
    assert!(back.files.iter().all(|file| file.added == 0 && file.updated == 0), "{:?}", counts(&back));
    assert_eq!(owner.daily("2026-10-11"), before);
}

#[test]
fn known_files_and_new_ones_come_in_together() {
    let (owner, usual) = (owner(), super::owner());
    let files = owner.export(&plain(300), "first");
    owner.import(&files[2..]);
    let all = owner.import(&files);
    assert_eq!(came_as_known(&owner), 1, "the refund file was known");
    assert_eq!(all.files[2].unchanged, all.files[2].rows);
    usual.import(&files);
    assert_eq!(owner.daily("2026-10-11"), usual.daily("2026-10-11"));
    owner.is_consistent();
}

fn pasted(text: &str) -> ImportFiles {
    ImportFiles { pasted: Some(Pasted { name: "剪贴板".into(), text: text.into() }), ..Owner::ask(&[]) }
}

#[test]
fn a_table_comes_in_from_the_clipboard_and_leaves_no_trace_but_its_rows() {
    let owner = owner();
    let mut recipe = plain(60);
    recipe.layout.orders = FileForm::CsvUtf8;
    let text = std::fs::read_to_string(&owner.export(&recipe, "first")[0]).expect("an order file");
    let report = CommitImport { ask: pasted(&text), plan: None }.perform(&owner.book, &now()).expect("an import");
    assert_eq!((report.files[0].name.as_str(), report.files[0].added), ("剪贴板", report.files[0].rows));
    let detail: String =
        owner.book.read(|tx| tx.one("select detail from operations", [], |row| row.get(0))).expect("an operation");
    assert!(detail.len() < 200, "the pasted text is in the history: {detail}");
}

#[test]
fn too_little_to_be_a_table_is_refused() {
    let owner = owner();
    for text in ["", "你好", "订单编号\t订单状态", "一\n二\n三"] {
        let refused = CommitImport { ask: pasted(text), plan: None }.perform(&owner.book, &now());
        assert_eq!(refused.expect_err("no table").code, "paste_too_little", "{text:?}");
    }
}
