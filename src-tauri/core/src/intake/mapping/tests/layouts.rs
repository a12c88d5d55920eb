//! Layouts that are unclear, wrong or personal, and those that are kept.

use std::fmt::Write as _;

use super::{Owner, now, owner, report};
use crate::door::{self, Whole};
use crate::intake::import::{BadFiles, PreviewImport};
use crate::intake::mapping::look::LookAtFile;
use crate::intake::mapping::own::{ProfileList, RemoveProfile, RenameProfile};
use crate::platforms::derivation::DateOrder;

#[test]
fn dates_that_read_both_ways_are_asked_and_not_guessed() {
    let owner = owner();
    let mut text = "order no,date,amount\n".to_owned();
    for at in 1..=9 {
        writeln!(text, "A100{at},{at}/{}/2026,5.00", at + 1).expect("text");
    }
    let file = owner.file("unclear.csv", &text);
    let look = owner.look(&file, None);
    assert_eq!((look.unclear_date.as_deref(), look.draft.derivation.dates), (Some("1/2/2026"), None));
    let tried = owner.attempt(&file, look.draft.clone()).expect("a rehearsal");
    assert_eq!((tried.rejected, tried.issues[0].code.as_str(), tried.issues[0].rows), (9, "date_unreadable", 9));
    let mut draft = look.draft;
    draft.derivation.dates = Some(DateOrder::DayFirst);
    assert_eq!(owner.attempt(&file, draft).expect("a rehearsal").effect.orders, 9);
}

#[test]
fn a_draft_that_cannot_be_a_layout_is_refused() {
    let owner = owner();
    let file = owner.file("report.csv", &report());
    let draft = owner.look(&file, None).draft;
    let with = |at: usize, field: Option<&str>| {
        let mut draft = draft.clone();
        draft.fields[at] = field.map(str::to_owned);
        draft
    };
    let refused = |draft| owner.attempt(&file, draft).expect_err("refused");
    assert_eq!(refused(with(0, None)), "layout_incomplete");
    assert_eq!(refused(with(1, Some("paid"))), "layout_field_twice");
    assert_eq!(refused(with(1, Some("case_no"))), "layout_field_unknown");
    assert_eq!(owner.save(&file, with(0, None), "x").expect_err("refused"), "layout_incomplete");
    let blank = owner.file("one column.csv", "a\nb\nc\n");
    let ask = LookAtFile { file: blank, password: None, header_row: None, grain: None };
    assert_eq!(ask.perform(&owner.book, &now()).expect_err("refused").code, "no_table");
}

#[test]
fn a_column_that_is_not_what_it_was_said_to_be_is_told_with_its_rows() {
    let owner = owner();
    let file = owner.file("report.csv", &report());
    let mut draft = owner.look(&file, None).draft;
    draft.fields.swap(1, 4);
    let tried = owner.attempt(&file, draft).expect("a rehearsal");
    let issue = &tried.issues[0];
    assert_eq!((issue.column.as_str(), issue.code.as_str(), issue.rows), ("总金额", "date_unreadable", 60));
}

#[test]
fn personal_columns_are_masked_and_never_kept() {
    let owner = owner();
    let mut text = "单号,下单,货品,客户,客户电话,地址\n".to_owned();
    for at in 10..40 {
        writeln!(text, "XS2611-0041{at},2026-11-20 21:04,围巾,王小明,139000012{at},浙江省 杭州市 西湖区文三路{at}号")
            .expect("text");
    }
    let file = owner.file("erp.csv", &text);
    let look = owner.look(&file, None);
    for at in [3, 4, 5] {
        assert!(look.columns[at].personal, "{} is shown", look.columns[at].header);
        assert_eq!(look.head[0].cells[at], "······");
    }
    owner.save(&file, look.draft, "ERP").expect("saved");
    owner.import(&file);
    assert_eq!(owner.texts("select distinct province from orders"), ["浙江省"]);
    for file in std::fs::read_dir(owner.book.folder()).expect("the data folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
        for secret in ["王小明", "139000012", "文三路"] {
            assert_eq!(memchr::memmem::find(&bytes, secret.as_bytes()), None, "{secret} is in the book");
        }
    }
}

#[test]
fn an_own_layout_is_renamed_undone_and_removed() {
    let owner = owner();
    let file = owner.file("report.csv", &report());
    let draft = owner.look(&file, None).draft;
    owner.save(&file, draft.clone(), "甲").expect("saved");
    assert_eq!(owner.save(&file, draft.clone(), "甲").expect_err("refused"), "profile_name_taken");
    assert_eq!(owner.save(&file, draft, " ").expect_err("refused"), "profile_name_missing");
    let write = |name: &str| {
        let rename = RenameProfile { profile: "own-1".into(), name: name.into() };
        door::write(&owner.book, &now(), "rename_profile", rename).map(|written| written.answer.name)
    };
    assert_eq!(write("乙").expect("renamed"), "乙");
    assert_eq!(write("").expect_err("refused").code, "profile_name_missing");
    let ask = || {
        PreviewImport { ask: Owner::ask(&file, Some("own-1")), bad_files: BadFiles::Refuse }
            .perform(&owner.book, &now())
    };
    assert_eq!(ask().expect("its id can be named").report.files[0].profile, "own-1");
    let remove = || door::write(&owner.book, &now(), "remove_profile", RemoveProfile { profile: "own-1".into() });
    remove().expect("removed");
    assert_eq!(remove().map(|_| ()).expect_err("gone").code, "profile_not_own");
    assert_eq!(ask().map(|_| ()).expect_err("not known any more").code, "profile_missing");
    door::write(&owner.book, &now(), "undo", crate::keeping::history::Undo { operation: None }).expect("undone");
    let own = door::read(&owner.book, &now(), ProfileList {}).expect("a list");
    assert_eq!(own.iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), ["乙"]);
}
