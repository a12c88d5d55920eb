//! Each figure of the page opens a list that is as long as the figure says.

use super::*;
use crate::again::behind::{AgainBehind, Figure, Who};
use crate::again::frequency::Part;
use crate::door::Whole as _;
use crate::report::export_again::ExportAgain;

fn behind(given: &Given, of: Figure) -> i64 {
    let ask = AgainBehind { shop: SHOP.to_owned(), product_id: None, of, skip: 0, limit: 200 };
    let page = given.ask(ask).expect("answered");
    assert_eq!(page.orders.len() as i64, page.total.min(200));
    page.total
}

/// January's buyers; some of their first orders came back, in time or not, or were exchanged.
fn with_returns() -> Given {
    let given = january();
    for at in 0..80_i64 {
        let on = day("2026-01-01", at % 31);
        let refunded = if at % 2 == 0 { day(&on, 2) } else { day(&on, 40) };
        given.case(json!({
            "case_no": format!("c{at}"), "order_no": format!("{at}"), "kind": "return_refund", "status": "refunded",
            "reason_stated": if at % 3 == 0 { "质量问题" } else { "不想要了" }, "refund_fen": 10_000,
            "applied_at": format!("{on}T12:00:00"), "agreed_at": format!("{refunded}T09:00:00"),
            "refunded_at": format!("{refunded}T10:00:00"),
        }));
    }
    given
}

#[test]
fn every_figure_opens_as_many_orders_as_it_counts() {
    let given = with_returns();
    let told = sheet(&given);
    for one in &told.whole {
        let count = |who| behind(&given, Figure::Whole { days: one.days, who });
        assert_eq!((count(Who::Ripe), count(Who::Again)), (one.again.orders, one.again.hits), "{} days", one.days);
    }
    for month in &told.months {
        let count = |days| behind(&given, Figure::Month { month: month.month.clone(), days });
        assert_eq!(count(None), month.buyers);
        for one in &month.within {
            assert_eq!(count(Some(one.days)), one.again.hits, "{} {}", month.month, one.days);
        }
    }
    assert!(told.groups.iter().filter(|group| group.buyers > 0).count() > 1, "several fates");
    for group in &told.groups {
        let count = |who| behind(&given, Figure::Fate { fate: group.fate, who });
        let counts = [Who::All, Who::Ripe, Who::Again].map(count);
        assert_eq!(counts, [group.buyers, group.again.orders, group.again.hits], "{:?}", group.fate);
    }
    assert!(told.returns.groups.iter().all(|group| group.buyers > 0), "each end of a return");
    for group in &told.returns.groups {
        let count = |who| behind(&given, Figure::Handled { end: group.end, who });
        let counts = [Who::All, Who::Ripe, Who::Again].map(count);
        assert_eq!(counts, [group.buyers, group.again.orders, group.again.hits], "{:?}", group.end);
    }
    for one in &told.times {
        let count = |part| behind(&given, Figure::Times { times: one.times.to_owned(), part });
        let counts = [Part::All, Part::Returned, Part::Quality].map(count);
        assert_eq!(counts, [one.returned.orders, one.returned.hits, one.quality.hits], "{}", one.times);
    }
    for one in &told.old {
        let count = |old| behind(&given, Figure::Old { month: one.month.clone(), old });
        assert_eq!((count(true), count(false)), (one.old.hits, one.new_orders), "{}", one.month);
    }
}

#[test]
fn the_workbook_holds_what_the_page_shows() {
    use calamine::{Data, Reader as _};
    let given = with_returns();
    let told = sheet(&given);
    let ask = AgainSheet { shop: SHOP.to_owned(), product_id: None };
    let out = given.folder.path().join("复购").to_string_lossy().into_owned();
    let written = ExportAgain { ask, out, language: Some("zh-CN".into()) };
    let written = written.perform(&given.book, &given.call()).expect("written");
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&written.path).expect("a workbook");
    assert_eq!(book.sheet_names(), ["复购", "遇到过什么", "老客占比", "第几次购买", "商品"]);
    let groups = book.worksheet_range("遇到过什么").expect("a sheet");
    let hits: Vec<f64> = groups
        .rows()
        .skip(1)
        .filter_map(|row| if let Data::Float(hits) = row[4] { Some(hits) } else { None })
        .collect();
    let page: Vec<f64> = told
        .groups
        .iter()
        .map(|group| group.again.hits)
        .chain(told.returns.groups.iter().map(|group| group.again.hits))
        .map(|hits| hits as f64)
        .collect();
    assert_eq!(hits, page);
    let old = book.worksheet_range("老客占比").expect("a sheet");
    assert_eq!(old.rows().count(), told.old.len() + 1);
}
