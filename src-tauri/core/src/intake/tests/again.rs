//! Files that come a second time, byte for byte, and tables that are pasted.

use super::*;
use crate::intake::import::Pasted;
use crate::sample::FileForm;

/// A file that is known decides by its own digest, which is longer than that of rows.
fn known_ones(owner: &Owner, files: &[PathBuf]) -> usize {
    let plan = owner.preview(files).plan.len();
    (plan - 16 * files.len()) / 16
}

#[test]
fn the_same_bytes_tell_the_same_counts() {
    let owner = owner();
    let mut recipe = plain(400);
    recipe.traps = Traps::all();
    let files = owner.export(&recipe, "first");
    let first = owner.import(&files);
    assert_eq!(known_ones(&owner, &files), 3);
    let again = owner.import(&files);
    for (first, again) in first.files.iter().zip(&again.files) {
        assert_eq!((again.added, again.updated, again.unchanged), (0, 0, first.rows - first.rejected));
        assert_eq!((again.rows, again.rejected, again.flagged), (first.rows, first.rejected, first.flagged));
        assert_eq!(again.problems, first.problems);
    }
    assert_eq!(known_ones(&owner, &files), 3, "the second import has changed nothing");
    owner.is_consistent();
}

#[test]
fn a_file_that_was_taken_back_is_read_again() {
    let owner = owner();
    let files = owner.export(&plain(200), "first");
    let first = owner.import(&files);
    owner.import(&files);
    UndoImport { run: first.run }.perform(&owner.book, &now()).expect("taken back");
    assert_eq!(known_ones(&owner, &files), 0);
    let again = owner.import(&files);
    assert_eq!(counts(&again), counts(&first), "rows that were taken back come in again");
    owner.is_consistent();
}

#[test]
fn a_file_is_read_again_when_an_older_one_has_come_since() {
    let owner = owner();
    let first = owner.export(&plain(300), "first");
    let later = owner.export(&plain(300).later(9), "later");
    owner.import(&later);
    owner.import(&first);
    assert_eq!((known_ones(&owner, &later), known_ones(&owner, &first)), (0, 3));
    let again = owner.import(&later);
    assert!(again.files.iter().all(|file| file.added == 0), "{:?}", counts(&again));
}

#[test]
fn what_a_newer_export_has_written_stays_when_an_older_file_is_known() {
    let (owner, read) = (owner(), super::owner());
    let first = owner.export(&plain(300), "first");
    let later = owner.export(&plain(300).later(9), "later");
    for owner in [&owner, &read] {
        owner.import(&first);
        owner.import(&later);
    }
    assert_eq!(known_ones(&owner, &first), 3);
    let before = owner.daily("2026-10-11");
    let back = owner.import(&first);
    let mut ask = Owner::ask(&first);
    ask.as_of = first_age(&owner);
    let reread = CommitImport { ask, plan: None }.perform(&read.book, &now()).expect("read again, at its own age");
    assert_eq!(counts(&back), counts(&reread), "reading it again comes to the same");
    assert_eq!((owner.daily("2026-10-11"), read.daily("2026-10-11")), (before.clone(), before));
}

#[test]
fn known_files_and_new_ones_come_in_together() {
    let (owner, usual) = (owner(), super::owner());
    let files = owner.export(&plain(300), "first");
    owner.import(&files[2..]);
    assert_eq!(known_ones(&owner, &files), 1, "the refund file is known");
    let all = owner.import(&files);
    assert_eq!(all.files[2].unchanged, all.files[2].rows);
    usual.import(&files);
    assert_eq!(owner.daily("2026-10-11"), usual.daily("2026-10-11"));
    owner.is_consistent();
}

/// The age of the first export: naming it makes the program read a known file.
fn first_age(owner: &Owner) -> Option<pintui_store::At> {
    let sql = "select as_of from files where run_id = 1 order by as_of limit 1";
    let age: String = owner.book.read(|tx| tx.one(sql, [], |row| row.get(0))).expect("a file");
    age.parse().ok()
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

#[test]
fn importing_again_changes_nothing() {
    let owner = owner();
    let files = owner.export(&plain(400), "first");
    let first = owner.import(&files);
    let again = owner.import(&files);
    for (first, again) in first.files.iter().zip(&again.files) {
        assert_eq!((again.added, again.updated), (0, 0), "{}", again.name);
        assert_eq!(again.unchanged, first.added, "{}", again.name);
    }
    owner.is_consistent();
}

#[test]
fn what_buyers_wrote_comes_in_once_the_owner_wants_it_though_the_file_is_the_same() {
    let owner = owner();
    let file = owner.folder.path().join("退款.csv");
    let header = "订单编号,退款编号,支付宝交易号,订单付款时间,商品id,商家编码,退款完结时间,宝贝标题,退款总额,退给买家金额,退给平台金额,售后类型,退款申请时间,超时时间,退款状态,货物状态,客服介入状态,退货物流单号,退货物流公司,买家退款原因,买家退款说明,责任方,部分退款/全额退款";
    let row = "3812000000000000123,5812000000000000123,,2026-10-01 10:00:00,,,,毛衣,108.00,108.00,0,退货退款,2026-10-05 10:00:00,,退款成功,,,,,质量问题,洗一次就起球，住余杭区五常街道，电话13900000001,,";
    std::fs::write(&file, format!("{header}\n{row}\n")).expect("written");
    let files = [file];
    let words = |owner: &Owner| -> Option<String> {
        owner.book.read(|tx| tx.one("select buyer_words from cases", [], |row| row.get(0))).expect("read")
    };
    owner.import(&files);
    assert_eq!(words(&owner), None, "nothing is kept that nobody asked for");
    let keep =
        crate::privacy::ChoosePrivacy { class: crate::privacy::Class::BuyerWords, kept: crate::privacy::Kept::Masked };
    door::write(&owner.book, &now(), "choose_privacy", keep).expect("chosen");
    let again = owner.import(&files);
    assert_eq!((again.files[0].updated, again.files[0].unchanged), (1, 0));
    assert_eq!(words(&owner).as_deref(), Some("洗一次就起球，***，电话***"));
}
