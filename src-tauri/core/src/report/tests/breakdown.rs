//! The workbook of the analysis of returns holds what the page shows.

use super::*;
use crate::breakdown::By;
use crate::breakdown::sheet::BreakdownAsk;
use crate::door::Read as _;
use crate::report::export_breakdown::ExportBreakdown;

fn ask(by: By) -> BreakdownAsk {
    BreakdownAsk {
        shop: "青禾服饰".into(),
        date: Some(day("2026-10-10")),
        rule: None,
        by,
        limits_fen: Vec::new(),
        late_days: 5,
        top: Some(10),
    }
}

#[test]
fn the_exported_groups_reasons_and_times_are_the_pages() {
    let (folder, book) = shop_with_orders();
    let told = book.read(|tx| ask(By::Price).answer(tx, &window())).expect("told");
    let out = folder.path().join("退货分析").to_string_lossy().into_owned();
    let written = ExportBreakdown { ask: ask(By::Price), out, language: Some("zh-CN".into()) };
    let written = written.perform(&book, &window()).expect("written");
    let mut read = opened(std::fs::read(&written.path).expect("readable"));
    assert_eq!(read.sheet_names(), ["分组", "各组原因", "退货时间", "时间线", "时间线标记", "说明"]);
    let groups = read.worksheet_range("分组").expect("a sheet");
    let row = |at: u32| groups.rows().nth(at as usize).expect("a row").to_vec();
    assert_eq!(
        (&row(1)[0], &row(1)[1], &row(1)[4]),
        (&Data::String("全店".into()), &Data::Float(40.0), &Data::Float(1.0))
    );
    assert_eq!(row(1)[5], Data::Float(told.whole.quality.rate.expect("enough")));
    assert_eq!((&row(2)[0], &row(2)[1]), (&Data::String("0.00 起".into()), &Data::Float(40.0)));
    assert_eq!(groups.rows().count(), told.groups.len() + 2);
    let reasons = read.worksheet_range("各组原因").expect("a sheet");
    let first = reasons.rows().nth(1).expect("a row");
    assert_eq!(
        (&first[1], &first[3], &first[4]),
        (&Data::String("质量问题".into()), &Data::Float(1.0), &Data::Float(1.0))
    );
    let times = read.worksheet_range("退货时间").expect("a sheet");
    let since: f64 = times
        .rows()
        .filter(|row| row[0] == Data::String("签收后第几天".into()))
        .map(|row| if let Data::Float(cases) = row[2] { cases } else { 0.0 })
        .sum();
    assert!((since - 1.0).abs() < f64::EPSILON, "the bars sum to the cases");
}

#[test]
fn every_dimension_is_a_workbook_in_every_language() {
    let (folder, book) = shop_with_orders();
    for (language, by) in Language::ALL.into_iter().zip([By::Category, By::Times, By::Transit]) {
        let out = folder.path().join(language.tag()).to_string_lossy().into_owned();
        let written = ExportBreakdown { ask: ask(by), out, language: Some(language.tag().into()) };
        let written = written.perform(&book, &window()).expect("written");
        let mut read = opened(std::fs::read(&written.path).expect("readable"));
        for sheet in read.sheet_names() {
            let range = read.worksheet_range(&sheet).expect("a sheet");
            let raw = |cell: &Data| matches!(cell, Data::String(text) if text.starts_with("workbook."));
            assert!(!range.rows().flatten().any(raw), "{sheet} has a text without words");
        }
    }
}
