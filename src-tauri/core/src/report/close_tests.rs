use serde_json::json;

use super::{CloseMonth, ReopenMonth};
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::insight::closed::Closing;
use crate::insight::kpi::{Kpi, KpiAsk};
use crate::report::export::ExportKpi;

const OCTOBER: &str = "2026-10";

fn back(given: &Given, order: i64, applied_at: &str) {
    given.case(json!({ "case_no": format!("r{order}"), "order_no": format!("{order}"), "applied_at": applied_at,
        "reason_stated": "质量问题" }));
}

fn sheet(given: &Given) -> Kpi {
    given.ask(KpiAsk { shop: SHOP.into(), month: OCTOBER.into() }).expect("the month")
}

fn close(given: &Given, month: &str) -> std::result::Result<(), String> {
    let done = given.act("close_month", CloseMonth { shop: SHOP.into(), month: month.into() });
    done.map(|_| ()).map_err(|why| why.code.into_owned())
}

#[test]
fn a_closed_month_stays_as_it_was_and_names_what_came_later() {
    let given = Given::october();
    let before = sheet(&given);
    assert_eq!((before.figures.quality.hits, before.closing.clone()), (3, None));
    close(&given, OCTOBER).expect("closed");
    back(&given, 7, "2026-10-30T10:00:00");
    back(&given, 8, "2026-11-02T10:00:00");

    let closed = sheet(&given);
    assert_eq!(closed.figures, before.figures);
    assert_eq!(closed.days.len(), before.days.len());
    assert_eq!(closed.reasons, before.reasons);
    let closing: Closing = closed.closing.expect("it is closed");
    assert_eq!((closing.late.len(), closing.late_in_month), (2, 1));
    assert_eq!((closing.now.quality.hits, closing.now.cases), (4, 4));

    // November looks back on October as it was closed
    let november = given.ask(KpiAsk { shop: SHOP.into(), month: "2026-11".into() }).expect("the month after");
    assert_eq!(november.before, before.figures);
}

#[test]
fn a_month_is_closed_once_and_only_when_it_is_over() {
    let given = Given::october();
    assert_eq!(close(&given, "2099-01"), Err("month_not_over".into()));
    close(&given, OCTOBER).expect("closed");
    assert_eq!(close(&given, OCTOBER), Err("month_closed".into()));
}

#[test]
fn a_reopened_month_follows_the_book_again() {
    let given = Given::october();
    close(&given, OCTOBER).expect("closed");
    back(&given, 7, "2026-10-30T10:00:00");
    given.act("reopen_month", ReopenMonth { shop: SHOP.into(), month: OCTOBER.into() }).expect("open");
    let open = sheet(&given);
    assert_eq!((open.figures.quality.hits, open.closing), (4, None));
    let again = given.act("reopen_month", ReopenMonth { shop: SHOP.into(), month: OCTOBER.into() });
    assert_eq!(again.map(|_| ()).map_err(|why| why.code.into_owned()), Err("month_open".into()));
}

#[test]
fn the_workbook_of_a_closed_month_has_the_same_sheets_and_one_more() {
    use calamine::{Data, Reader, Xlsx, open_workbook};

    let given = Given::october();
    close(&given, OCTOBER).expect("closed");
    back(&given, 7, "2026-10-30T10:00:00");
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("kpi.xlsx");
    let ask =
        ExportKpi { shop: SHOP.into(), month: OCTOBER.into(), out: out.to_string_lossy().into_owned(), language: None };
    ask.perform(&given.book, &given.call()).expect("written");
    let mut book: Xlsx<_> = open_workbook(&out).expect("a workbook");
    let overview = book.worksheet_range("总览").expect("the overview");
    let told: Vec<&Data> = overview.rows().filter_map(|row| row.get(1)).collect();
    assert!(told.contains(&&Data::Float(3.0)), "the closed month has 3 quality orders: {told:?}");
    let late = book.worksheet_range("月结后").expect("what came later");
    let row: Vec<String> = late.rows().nth(1).expect("one return").iter().map(ToString::to_string).collect();
    assert_eq!((row[1].as_str(), row[4].as_str(), row[6].as_str()), ("r7", "质量问题", "是"));
}
