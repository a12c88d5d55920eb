//! Runs over one another, taken back in any order.

use super::*;
use crate::intake::runs::undo::{RunUndone, UndoImportEffect};

pub(super) fn undo(owner: &Owner, run: i64) -> RunUndone {
    UndoImport { run }.perform(&owner.book, &now()).expect("taken back")
}

/// Everything that files have written, as one text.
fn written(owner: &Owner) -> Vec<String> {
    let questions = [
        "select order_no || ' ' || coalesce(status, '') || ' ' || coalesce(paid_at, '') || ' ' || coalesce(signed_at, '')
           || ' ' || coalesce(paid_fen, '') || ' ' || coalesce(goods, '') || ' ' || described from orders order by 1",
        "select o.order_no || '/' || l.line_no || ' ' || coalesce(l.status, '') || ' ' || coalesce(l.paid_fen, '')
           || ' ' || coalesce(l.shipped_at, '') from lines l join orders o on o.id = l.order_id order by 1",
        "select case_no || ' ' || coalesce(order_no, '') || ' ' || coalesce(status, '') || ' ' || coalesce(refund_fen, '')
           || ' ' || coalesce(reason_stated, '') || ' ' || coalesce(reason_latest, '') from cases order by 1",
        "select order_id || ' ' || amount_fen from compensations order by 1",
    ];
    let rows = |sql: &str| owner.book.read(|tx| tx.rows(sql, [], |row| row.get::<_, String>(0))).expect("rows");
    questions.into_iter().flat_map(rows).collect()
}

/// Three exports of one shop, each later than the one before.
fn three(owner: &Owner) -> [Vec<PathBuf>; 3] {
    [0, 5, 9].map(|days| owner.export(&plain(250).later(days), &format!("later{days}")))
}

#[test]
fn whatever_the_order_of_undo_nothing_of_three_runs_remains() {
    for order in [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] {
        let owner = owner();
        for files in three(&owner) {
            owner.import(&files);
        }
        for run in order {
            undo(&owner, run);
            owner.is_consistent();
        }
        for table in ["orders", "lines", "cases", "compensations", "case_links", "cells", "quarantine"] {
            assert_eq!(owner.count(table), 0, "{table} has rows after taking back {order:?}");
        }
    }
}

#[test]
fn the_latest_runs_taken_back_in_any_order_leave_the_first_as_it_was() {
    for order in [[2, 3], [3, 2]] {
        let (owner, first) = (owner(), super::owner());
        for files in three(&owner) {
            owner.import(&files);
        }
        first.import(&first.export(&plain(250).later(0), "later0"));
        let undone = order.map(|run| undo(&owner, run));
        assert_eq!(written(&owner), written(&first), "after taking back {order:?}");
        assert_eq!(undone[1].kept, 0, "{undone:?}");
        owner.is_consistent();
    }
}

#[test]
fn what_a_person_has_worked_on_stays_and_is_told() {
    let owner = owner();
    let files = owner.export(&plain(200), "files");
    owner.import(&files);
    let (id, line): (i64, i64) = owner
        .book
        .read(|tx| {
            tx.one("select order_id, count(*) from lines group by order_id limit 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
        })
        .expect("an order");
    let check = pintui_store::Operation {
        name: "record_check",
        actor: "packer",
        at: now().now,
        detail: serde_json::Value::Null,
        outside: false,
    };
    owner
        .book
        .write(&check, |tx| {
            tx.insert(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, ?1, 'x', 'passed', 'W1', 'x', '2026-10-12T09:00:00', '2026-10-12T09:00:00', 9)",
                [id],
            )
        })
        .expect("a check");
    let undone = undo(&owner, 1);
    assert_eq!((undone.kept, undone.kept_by_people), (1 + line, 1 + line), "the checked order and its lines");
    assert_eq!((owner.count("orders"), owner.count("checks")), (1, 1));
    owner.is_consistent();
}

#[test]
fn a_question_before_undo_tells_what_then_happens() {
    let owner = owner();
    let mut recipe = plain(300);
    recipe.traps = Traps::none().with(Trap::IdScientific, 4);
    owner.import(&owner.export(&recipe, "first"));
    let alone = UndoImportEffect { run: 1 }.perform(&owner.book, &now()).expect("an effect");
    assert!(alone.kept == 0 && alone.waiting >= 4, "{alone:?}");
    owner.import(&owner.export(&plain(300).later(9), "later"));
    let before = written(&owner);
    let effect = UndoImportEffect { run: 1 }.perform(&owner.book, &now()).expect("an effect");
    assert_eq!(written(&owner), before, "asking changes nothing");
    assert!(effect.kept > 0 && effect.removed > 0, "{effect:?}");
    assert_eq!(effect.removed, effect.orders + effect.lines + effect.cases);
    assert_eq!(undo(&owner, 1), effect);
}

#[test]
fn a_run_that_was_taken_back_comes_again_from_its_files_and_not_by_redo() {
    let owner = owner();
    owner.import(&owner.export(&plain(60), "files"));
    undo(&owner, 1);
    let redo = door::write(&owner.book, &now(), "redo", crate::keeping::history::Redo {});
    assert_eq!(redo.expect_err("refused").code, "redo_imports_files");
    assert_eq!(owner.count("orders"), 0);
}

#[test]
fn rows_that_a_later_run_changed_are_kept_when_the_first_is_taken_back() {
    let owner = owner();
    let first = owner.export(&plain(400), "first");
    let later = owner.export(&plain(400).later(9), "later");
    owner.import(&first);
    let second = owner.import(&later);
    let updated: u64 = second.files.iter().map(|file| file.updated).sum();
    let undone = UndoImport { run: 1 }.perform(&owner.book, &now()).expect("taken back");
    assert!(undone.kept >= updated as i64, "{undone:?}: {updated} rows were changed since");
    owner.is_consistent();
}

#[test]
fn as_many_rows_go_as_had_come_though_each_made_its_order_too() {
    let owner = owner();
    let text = "订单号,订单状态,商品,商品数量(件),用户实付金额(元),订单成交时间\n\
        261003-123456789012341,待发货,杯子,1,10.00,2026-10-03 10:00:00\n\
        261003-123456789012342,待发货,碗,1,10.00,2026-10-03 10:00:00\n";
    let report = owner.import(&[owner.file("a.csv", text.as_bytes())]);
    assert!(owner.count("lines") == 2 && owner.count("orders") == 2, "{report:?}");
    let undone = undo(&owner, report.run);
    assert_eq!((undone.removed.unsigned_abs(), undone.orders, undone.lines), (report.files[0].added, 2, 2));
}

#[test]
fn files_that_hold_the_same_rows_are_named_and_bring_them_back() {
    let owner = owner();
    let (first, more) = (owner.export(&plain(40), "first"), owner.export(&plain(40).later(9), "more"));
    owner.import(&first);
    owner.import(&more);
    owner.import(&first[..1]);
    let undone = undo(&owner, 1);
    let named =
        |files: &[PathBuf]| undone.again.contains(&files[0].file_name().expect("named").to_string_lossy().into_owned());
    assert!(undone.removed > 0 && named(&more), "{undone:?}");
    owner.import(&more);
    let fresh = self::owner();
    fresh.import(&more);
    assert_eq!(
        ["orders", "lines", "cases"].map(|table| owner.count(table)),
        ["orders", "lines", "cases"].map(|table| fresh.count(table))
    );
}
