//! Rows that wait are mended in place.

use super::*;
use crate::intake::quarantine::leave::{LeaveOutRows, WhyLeftOut};
use crate::intake::quarantine::list::{QuarantineList, QuarantinePage, QuarantineRow};
use crate::intake::quarantine::mend::{MendRows, Mended, RowMend};
use crate::intake::quarantine::mended::MendList;
use crate::intake::quarantine::proposed::QuarantineProposals;
use crate::intake::runs::{ImportList, ImportShow};
use crate::keeping::history::Undo;
use crate::platforms::derivation::DateOrder;

const HEADER: &str =
    "订单编号,,订单状态,订单创建时间,订单付款时间,买家实际支付金额,物流单号,宝贝标题,收货人姓名,订单备注";

fn row(number: &str, created: &str, paid: &str, amount: &str, parcel: &str) -> String {
    format!("{number},x,交易成功,{created},{paid},{amount},{parcel},云朵圆领针织衫,王小明,")
}

fn bring(owner: &Owner, name: &str, rows: &[String]) -> ImportReport {
    let text = format!("{HEADER}\n{}\n", rows.join("\n"));
    owner.import(&[owner.file(name, text.as_bytes())])
}

fn waiting(owner: &Owner) -> QuarantinePage {
    let ask = QuarantineList { shop: Some(SHOP.into()), code: None, skip: 0, limit: 200 };
    door::read(&owner.book, &now(), ask).expect("the list")
}

fn cells(row: &QuarantineRow, text: &str) -> RowMend {
    RowMend { id: row.id, cells: vec![(row.column.clone(), text.to_owned())] }
}

fn mend(owner: &Owner, rows: Vec<RowMend>) -> Result<(Mended, i64), pintui_store::Error> {
    let ask = MendRows { rows, dates: None };
    door::write(&owner.book, &now(), "mend_rows", ask).map(|done| (done.answer, done.operation))
}

fn undo(owner: &Owner, operation: i64) -> Result<(), pintui_store::Error> {
    let ask = Undo { operation: Some(operation) };
    door::write(&owner.book, &now(), "undo", ask).map(|_| ())
}

fn paid_of(owner: &Owner, number: &str) -> Option<i64> {
    let sql = "select paid_fen from orders where order_no = ?1";
    owner.book.read(|tx| tx.maybe(sql, [number], |row| row.get(0))).expect("a question")
}

const WHOLE: &str = "2891004732986127";

#[test]
fn a_run_tells_how_many_of_its_rows_wait_now() {
    let owner = owner();
    let bad = row(WHOLE, "2026-10-01 11:00:00", "2026-10-01 11:02:00", "一百五", "YT2");
    bring(&owner, "订单.csv", &[bad]);
    let told = || {
        let runs = door::read(&owner.book, &now(), ImportList {}).expect("the runs");
        (runs[0].waiting, runs[0].files[0].rejected)
    };
    assert_eq!(told(), (1, 1));
    mend(&owner, vec![cells(&waiting(&owner).rows[0], "150")]).expect("mended");
    assert_eq!(told(), (0, 1), "what was put aside then stays told beside it");
}

#[test]
fn a_corrected_cell_brings_its_row_into_the_book_and_undo_lets_it_wait_again() {
    let owner = owner();
    let good = row("2891004733015540", "2026-10-01 10:00:00", "2026-10-01 10:02:00", "59.00", "YT1");
    let bad = row(WHOLE, "2026-10-01 11:00:00", "2026-10-01 11:02:00", "一百五", "YT2");
    bring(&owner, "订单.csv", &[good, bad]);
    let page = waiting(&owner);
    let [row] = &page.rows[..] else { panic!("one row waits: {page:?}") };
    assert_eq!((row.column.as_str(), row.code.as_str()), ("买家实际支付金额", "money_unreadable"));
    assert_eq!((row.mendable, row.personal), (true, 1));
    assert!(row.cells.iter().all(|(_, text)| !text.contains("王小明")), "{row:?}");
    let (mended, operation) = mend(&owner, vec![cells(row, "150")]).expect("mended");
    assert_eq!((mended.added, mended.updated, mended.refused.len()), (1, 0, 0));
    assert_eq!(paid_of(&owner, WHOLE), Some(15_000));
    assert_eq!(waiting(&owner).total, 0);
    owner.is_consistent();
    let acts = door::read(&owner.book, &now(), MendList { shop: SHOP.into(), limit: 10 }).expect("acts");
    assert_eq!((acts.len(), acts[0].rows, acts[0].how.as_str()), (1, 1, "mended"));
    let run = door::read(&owner.book, &now(), ImportShow { run: 1 }).expect("the run");
    assert_eq!((run.mended, run.waiting), (1, 0));
    undo(&owner, operation).expect("taken back");
    assert_eq!((paid_of(&owner, WHOLE), waiting(&owner).total), (None, 1));
    owner.is_consistent();
}

#[test]
fn what_still_cannot_be_read_is_refused_by_its_cell() {
    let owner = owner();
    let bad = |number: &str| row(number, "2026-10-01 11:00:00", "2026-10-01 11:02:00", "一百五", "");
    bring(&owner, "订单.csv", &[bad(WHOLE), bad("2891004732986128")]);
    let page = waiting(&owner);
    let refused = mend(&owner, vec![cells(&page.rows[0], "很多")]).expect_err("no money");
    assert_eq!((&*refused.code, refused.params["problem"].as_str()), ("still_unreadable", Some("money_unreadable")));
    assert_eq!(refused.params["column"].as_str(), Some("买家实际支付金额"));
    let rows = vec![cells(&page.rows[0], "9.9"), cells(&page.rows[1], "很多")];
    let (mended, _) = mend(&owner, rows).expect("one of the two");
    assert_eq!((mended.added, mended.refused.len(), mended.refused[0].id), (1, 1, page.rows[1].id));
    assert_eq!(waiting(&owner).total, 1);
    let gone = mend(&owner, vec![cells(&page.rows[0], "9.9")]).expect_err("it is mended");
    assert_eq!(gone.code, "row_not_waiting");
    for (column, code) in [("收货人姓名", "column_personal"), ("没有的列", "column_unknown")] {
        let cells = vec![(column.to_owned(), "王小明".to_owned())];
        let refused = mend(&owner, vec![RowMend { id: page.rows[1].id, cells }]).expect_err("refused");
        assert_eq!(refused.code, code);
    }
    assert_eq!(mend(&owner, Vec::new()).expect_err("nothing").code, "no_rows_chosen");
}

#[test]
fn a_number_that_ends_in_zero_by_nature_is_taken_and_a_rounded_one_is_not() {
    let owner = owner();
    let row_of = |number: &str, amount: &str| row(number, "2026-10-01 11:00:00", "2026-10-01 11:02:00", amount, "");
    bring(&owner, "订单.csv", &[row_of("2891004733163470", "一百五")]);
    let page = waiting(&owner);
    assert_eq!(mend(&owner, vec![cells(&page.rows[0], "150")]).expect("mended").0.added, 1);
    let numbers = ["2891004733163480", "2891004733163490", "2891004733163500"];
    bring(&owner, "另存过.csv", &numbers.map(|number| row_of(number, "10")));
    let page = waiting(&owner);
    assert_eq!(page.total, 3, "three of three end in zeros");
    let same = |one: &QuarantineRow| RowMend { id: one.id, cells: Vec::new() };
    let refused = mend(&owner, page.rows.iter().map(same).collect()).expect_err("still damaged");
    assert_eq!(refused.params["problem"].as_str(), Some("id_damaged"));
    assert_eq!(mend(&owner, vec![cells(&page.rows[0], "2891004733163481")]).expect("typed whole").0.added, 1);
}

#[test]
fn dates_of_one_form_are_read_in_all_rows_at_once() {
    let owner = owner();
    let bad = |number: &str, day: &str| row(number, day, "2026-10-05 11:02:00", "10", "");
    bring(&owner, "订单.csv", &[bad(WHOLE, "05/10/2026 11:00"), bad("2891004732986128", "04/10/2026 11:00")]);
    let page = waiting(&owner);
    assert_eq!((page.total, page.ids.len()), (2, 2));
    let rows = page.ids.iter().map(|id| RowMend { id: *id, cells: Vec::new() }).collect();
    let ask = MendRows { rows, dates: Some(DateOrder::DayFirst) };
    let done = door::write(&owner.book, &now(), "mend_rows", ask).expect("mended");
    assert_eq!(done.answer.added, 2);
    let sql = "select group_concat(created_at, ' ' order by created_at) from orders";
    let created: String = owner.book.read(|tx| tx.one(sql, [], |row| row.get(0))).expect("moments");
    assert_eq!(created, "2026-10-04T11:00:00 2026-10-05T11:00:00");
}

#[test]
fn rows_that_are_left_out_wait_no_more_until_that_is_undone() {
    let owner = owner();
    let bad = row(WHOLE, "2026-10-01 11:00:00", "2026-10-01 11:02:00", "一百五", "");
    bring(&owner, "订单.csv", std::slice::from_ref(&bad));
    let ids = waiting(&owner).ids;
    let ask = LeaveOutRows { rows: ids.clone(), reason: WhyLeftOut::NoTrade };
    let done = door::write(&owner.book, &now(), "leave_out_rows", ask).expect("left out");
    assert_eq!((done.answer.rows, waiting(&owner).total, owner.count("orders")), (1, 0, 0));
    let again = row("2891004733015540", "2026-10-01 10:00:00", "2026-10-01 10:02:00", "59.00", "");
    bring(&owner, "又一份.csv", &[bad, again]);
    assert_eq!(waiting(&owner).total, 0, "the same row does not come back");
    undo(&owner, done.operation).expect("taken back");
    assert_eq!(waiting(&owner).ids, ids);
}

#[test]
fn a_damaged_number_is_found_by_its_parcel_or_by_time_and_money_and_only_proposed() {
    let owner = owner();
    let whole = [
        row(WHOLE, "2026-10-01 11:00:03", "2026-10-01 11:02:09", "159.00", "YT100"),
        row("2891004733015540", "2026-10-02 11:00:03", "2026-10-02 11:02:09", "59.00", ""),
        row("2891004733162208", "2026-10-03 09:00:03", "2026-10-03 09:02:09", "88.00", ""),
        row("2891004733163470", "2026-10-03 09:00:41", "2026-10-03 09:02:44", "88.00", ""),
    ];
    bring(&owner, "好的.csv", &whole);
    let damaged = [
        row("2.89100E+15", "2026-10-01 11:00", "2026-10-01 11:02", "159.00", "YT100"),
        row("2.89100E+15", "2026-10-02 11:00", "2026-10-02 11:02", "59.00", ""),
        row("2.89100E+15", "2026-10-03 09:00", "2026-10-03 09:02", "88.00", ""),
        row("2.89100E+15", "2026-10-04 09:00", "2026-10-04 09:02", "71.00", ""),
    ];
    bring(&owner, "另存过.csv", &damaged);
    let page = waiting(&owner);
    let fits: Vec<usize> = page.rows.iter().map(|row| row.candidates.len()).collect();
    assert_eq!(fits, [1, 1, 2, 0], "two that fit are not chosen between: {page:#?}");
    let first = &page.rows[0].candidates[0];
    assert_eq!((first.number.as_str(), first.why[0].as_str()), (WHOLE, "tracking"));
    assert!(page.rows[1].candidates[0].why.contains(&"digits".to_owned()));
    assert_eq!(owner.count("orders"), 4, "a proposal changes nothing");
    let ask = QuarantineProposals { ids: page.ids.clone() };
    let sure = door::read(&owner.book, &now(), ask).expect("proposals");
    assert_eq!(sure.iter().map(|one| one.id).collect::<Vec<_>>(), [page.rows[0].id, page.rows[1].id]);
    assert_eq!(sure[0].cells, first.cells);
    let take = |row: &QuarantineRow| RowMend { id: row.id, cells: row.candidates[0].cells.clone() };
    let (mended, _) = mend(&owner, page.rows[..2].iter().map(take).collect()).expect("both");
    assert_eq!((mended.added, mended.unchanged + mended.updated), (0, 2), "they are the orders of the book");
    let refused = mend(&owner, vec![RowMend { id: page.rows[3].id, cells: Vec::new() }]).expect_err("no number");
    assert_eq!(refused.params["problem"].as_str(), Some("id_damaged"));
}

#[test]
fn a_mended_row_goes_with_its_run_and_what_others_built_on_it_holds_its_undo() {
    let owner = owner();
    let bad = row(WHOLE, "2026-10-01 11:00:00", "2026-10-01 11:02:00", "一百五", "");
    bring(&owner, "订单.csv", &[bad]);
    let (_, operation) = mend(&owner, vec![cells(&waiting(&owner).rows[0], "150")]).expect("mended");
    let lines = format!(
        "子订单编号,主订单编号,商品标题,商品ID,购买数量,买家实付金额,订单状态,订单创建时间\n\
         {WHOLE},{WHOLE},云朵圆领针织衫,77,1,150.00,交易成功,2026-10-01 11:00:00\n"
    );
    owner.import(&[owner.file("宝贝.csv", lines.as_bytes())]);
    assert_eq!(undo(&owner, operation).expect_err("a line hangs on it").code, "changed_since");
    UndoImport { run: 2 }.perform(&owner.book, &now()).expect("taken back");
    let undone = UndoImport { run: 1 }.perform(&owner.book, &now()).expect("taken back");
    assert_eq!((undone.removed, undone.mended, undone.kept), (1, 1, 0), "{undone:?}");
    for table in ["orders", "lines", "quarantine", "mends"] {
        assert_eq!(owner.count(table), 0, "{table}");
    }
    owner.is_consistent();
}

#[test]
fn the_column_of_a_fault_is_named_by_its_place_although_another_has_no_name() {
    let owner = owner();
    bring(&owner, "订单.csv", &[row(WHOLE, "昨天", "2026-10-01 11:02:00", "10", "")]);
    assert_eq!(waiting(&owner).rows[0].column, "订单创建时间");
}

#[test]
fn a_row_put_aside_again_is_taken_up_by_a_file_that_was_in_the_book_before() {
    let owner = owner();
    let good = row("3812345678901234567", "2026-10-01 10:00:00", "2026-10-01 10:01:00", "10.00", "");
    let bad = good.replace("2026-10-01 10:00:00", "昨天");
    for (turn, (name, row, waits)) in
        [("bad.csv", &bad, 1), ("good.csv", &good, 0), ("bad.csv", &bad, 1), ("good.csv", &good, 0)]
            .into_iter()
            .enumerate()
    {
        bring(&owner, name, std::slice::from_ref(row));
        assert_eq!(owner.count("quarantine where solved_by is null"), waits, "turn {turn}");
    }
}
