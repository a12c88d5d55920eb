//! Waiting rows written down, mended in a spreadsheet and imported again.

use super::traps::{JD, PDD, file};
use super::*;
use crate::intake::quarantine::export::ExportQuarantine;

const WAITING: &str = "quarantine where solved_by is null";

impl Owner {
    /// Writes the waiting rows down; returns the text with what a person has changed in it, as a file.
    fn mended(&self, name: &str, changed: &[(&str, &str)]) -> PathBuf {
        let out = self.folder.path().join(name);
        let export = ExportQuarantine { out: out.to_string_lossy().into_owned() };
        export.perform(&self.book, &now()).expect("written");
        let mut text = std::fs::read_to_string(&out).expect("there");
        for (before, after) in changed {
            assert!(text.contains(before), "{before} is not in {text}");
            text = text.replace(before, after);
        }
        self.file(name, text.as_bytes())
    }
}

/// A file with four rows that wait; answers its profile.
fn broken(owner: &Owner) -> String {
    let rows: [&[&str]; 5] = [
        &["1001", "1", "杯", "1", "10", "完成", "2026-10-01 10:00:01"],
        &["6.5E+17", "1", "碗", "1", "20", "完成", "2026-10-01 10:00:02"],
        &["", "1", "盘", "1", "30", "完成", "2026-10-01 10:00:03"],
        &["381234567890123456", "1", "勺", "1", "很多", "完成", "2026-10-01 10:00:04"],
        &["6.6E+17", "1", "筷", "1", "50", "完成", "2026-10-01 10:00:05"],
    ];
    let report = owner.import(&[file(owner, "jd-orders", &JD, &rows)]);
    assert_eq!(counts(&report), [[1, 0, 0, 4]]);
    report.files[0].profile.clone()
}

#[test]
fn rows_written_down_and_mended_come_in_as_rows_of_their_file() {
    let owner = owner();
    let profile = broken(&owner);
    let mended = owner.mended(
        "waiting.csv",
        &[
            ("\"6.5E+17\",\"1\"", "\"650000000000000017\",\"1\""),
            ("\"\",\"1\",\"盘\"", "\"650000000000000018\",\"1\",\"大盘\""),
            // What a spreadsheet does to cells that nobody touched.
            ("\"381234567890123456\",\"1\",\"勺\",\"1\",\"很多\"", "3.81235E+17,1,勺,1,40"),
            ("2026-10-01 10:00:04", "2026/10/1 10:00"),
        ],
    );
    let report = owner.import(std::slice::from_ref(&mended));
    assert_eq!(counts(&report), [[3, 0, 0, 1]], "the row that nobody mended is as wrong as it was");
    assert_eq!((&*report.files[0].name, &*report.files[0].profile), ("waiting.csv/jd-orders-5.csv", &*profile));
    assert_eq!(report.files[0].problems[0].code, "id_damaged");
    let orders = owner.rows("select order_no, paid_at from orders order by order_no");
    let at = |number: &str, second: u8| vec![Some(number.to_owned()), Some(format!("2026-10-01T10:00:0{second}"))];
    let expected = [("1001", 1), ("381234567890123456", 4), ("650000000000000017", 2), ("650000000000000018", 3)];
    assert_eq!(orders, expected.map(|(number, second)| at(number, second)));
    assert_eq!((owner.count(WAITING), owner.count("quarantine")), (1, 4), "the others are taken up");
    assert_eq!(counts(&owner.import(&[mended])), [[0, 0, 3, 1]], "twice changes nothing");
    assert_eq!(owner.count("quarantine"), 4);
    owner.is_consistent();
    super::undoing::undo(&owner, report.run);
    assert_eq!((owner.count("orders"), owner.count(WAITING)), (1, 4));
}

#[test]
fn each_row_goes_to_its_own_format_and_rows_of_other_shops_are_told() {
    let owner = owner();
    broken(&owner);
    let row: &[&str] = &["261003-123456789012345", "已收货", "席", "1", "九元", "2026-10-03 09:00:00"];
    let other = file(&owner, "pdd-orders", &PDD, &[row]);
    let ask = ImportFiles { shop: "二店".into(), ..Owner::ask(&[other]) };
    let before = CommitImport { ask, plan: None }.perform(&owner.book, &now()).expect("an import");
    let mended = owner.mended("all.csv", &[("6.5E+17", "650000000000000017"), ("九元", "9")]);
    let report = owner.import(std::slice::from_ref(&mended));
    assert_eq!(
        (counts(&report), report.left_out),
        (vec![[1, 0, 0, 3]], vec!["all.csv/二店/pdd-orders-1.csv".to_owned()])
    );
    let ask = ImportFiles { shop: "二店".into(), ..Owner::ask(&[mended]) };
    let report = CommitImport { ask, plan: None }.perform(&owner.book, &now()).expect("an import");
    assert_eq!((counts(&report), &report.files[0].profile), (vec![[1, 0, 0, 0]], &before.files[0].profile));
}

#[test]
fn a_table_of_waiting_rows_is_no_other_books() {
    let owner = owner();
    broken(&owner);
    let mended = owner.mended("waiting.csv", &[("6.5E+17", "650000000000000017")]);
    let stranger = super::owner();
    let text = std::fs::read(mended).expect("there");
    let code = stranger.refused(&[stranger.file("waiting.csv", &text)]);
    assert_eq!((&*code, stranger.count("orders")), ("profile_unknown", 0));
}
