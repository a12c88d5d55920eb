//! The workbooks of age bands and of segments above the shop hold what their pages show, as numbers.

use serde_json::json;

use super::*;
use crate::ages::record::{LookAtAges, RecordAges};
use crate::ages::sheet::AgeSheet;
use crate::breakdown::risky::RiskySegmentsAsk;
use crate::given::{Given, SHOP};
use crate::report::export_ages::ExportAges;
use crate::report::export_risky::ExportRisky;
use crate::segments::rule::MakeSegmentRule;
use crate::segments::{Act, Segment};

const TABLE: &str =
    "年龄段\t支付订单数\t退货订单数\t品质退货数\n50岁以上\t20\t9\t9\n18~24岁\t1,000\t50\t15\n25-29\t400\t60\t40\n";

fn bring_ages(given: &Given) {
    let look = LookAtAges {
        shop: SHOP.into(),
        rows: Vec::new(),
        text: Some(TABLE.into()),
        file: None,
        span: "2026-10".into(),
    };
    let rows = look.perform(&given.book, &given.call()).expect("looked at").rows;
    given.act("record_ages", RecordAges { shop: SHOP.into(), rows, by: "店长".into() }).expect("kept");
}

fn sheet_of(path: &str, name: &str) -> Vec<Vec<Data>> {
    let mut read = opened(std::fs::read(path).expect("readable"));
    let range = read.worksheet_range(name).expect("a sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

fn number(cell: &Data) -> f64 {
    match cell {
        Data::Float(number) => *number,
        other => panic!("not a number: {other:?}"),
    }
}

#[test]
fn the_exported_age_bands_are_the_pages_and_add_up() {
    let given = Given::shop();
    bring_ages(&given);
    let shown = given.ask(AgeSheet { shop: SHOP.into(), span: None }).expect("a sheet").shown.expect("a span");
    let folder = TempDir::new().expect("a folder");
    let out = folder.path().join("年龄段").to_string_lossy().into_owned();
    let written = ExportAges { shop: SHOP.into(), span: Some(shown.span), out, language: Some("zh-CN".into()) };
    let written = written.perform(&given.book, &given.call()).expect("written");
    let rows = sheet_of(&written.path, "年龄段");
    let names: Vec<String> = rows.iter().map(|row| row[0].to_string()).collect();
    assert_eq!(names, ["年龄段", "全部", "18–24 岁", "25–29 岁", "50 岁以上"]);
    for (column, of_page) in [(1, shown.whole.count), (3, 119), (5, 64)] {
        let sum: f64 = rows[2..].iter().map(|row| number(&row[column])).sum();
        assert!((sum - number(&rows[1][column])).abs() < f64::EPSILON, "column {column} adds up");
        assert!((sum - of_page as f64).abs() < f64::EPSILON, "column {column} is the page's");
    }
    let rate = shown.bands[1].quality.expect("told");
    assert_eq!(rows[3][6], Data::Float(rate.rate.expect("enough")));
    assert_eq!(rows[3][7], Data::Float(rate.interval.expect("enough")[0]));
    assert_eq!(rows[3][9], Data::String("高于全部".into()));
    assert_eq!((&rows[4][4], &rows[4][6]), (&Data::Empty, &Data::Empty), "twenty orders are no rate");
}

#[test]
fn the_exported_segments_are_the_pages_with_their_reasons_and_rules() {
    let given = Given::shop();
    let mut at = 0;
    let mut sold = |province: &str, orders: usize, returned: usize| {
        for nth in 0..orders {
            at += 1;
            let no = format!("A{at}");
            given.order(
                &["P1"],
                json!({ "order_no": no, "province": province, "paid_fen": 5000,
                    "paid_at": "2026-10-05T10:00:00", "signed_at": "2026-10-10T12:00:00" }),
            );
            if nth < returned {
                given.case(json!({
                    "case_no": format!("R{at}"), "order_no": no, "kind": "return_refund", "status": "applied",
                    "reason_stated": "质量问题", "applied_at": "2026-10-12T10:00:00", "refund_fen": 5000,
                }));
            }
        }
    };
    sold("浙江", 100, 2);
    sold("广东", 40, 12);
    bring_ages(&given);
    let date = Some("2026-10-31".parse().expect("a date"));
    let ask = RiskySegmentsAsk { shop: SHOP.into(), date, rule: Some("signed_30d".into()) };
    let rule = MakeSegmentRule {
        shop: SHOP.into(),
        segment: Segment::Province { name: "广东".into() },
        act: Act::Confirm,
        hours: None,
        hits: 12,
        orders: 40,
        by: "店长".into(),
    };
    given.act("make_segment_rule", rule).expect("made");
    let told = given.ask(ask.clone()).expect("answered");
    let folder = TempDir::new().expect("a folder");
    let out = folder.path().join("高风险客群").to_string_lossy().into_owned();
    let written = ExportRisky { ask, out, language: Some("zh-CN".into()) };
    let written = written.perform(&given.book, &given.call()).expect("written");
    let rows = sheet_of(&written.path, "高风险客群");
    assert_eq!(rows.len(), 2 + told.segments.len() + told.ages.len(), "titles, the shop, segments, bands of age");
    assert_eq!((number(&rows[1][2]), number(&rows[1][5])), (140.0, 14.0));
    let first = &told.segments[0];
    assert_eq!((&rows[2][0], &rows[2][1]), (&Data::String("省份".into()), &Data::String("广东".into())));
    assert_eq!((number(&rows[2][2]), number(&rows[2][3]), number(&rows[2][5])), (40.0, 12.0, 12.0));
    assert_eq!(rows[2][6], Data::Float(first.quality.rate.expect("enough")));
    assert_eq!(rows.last().expect("a row")[1], Data::String("25–29 岁".into()));
    let reasons = sheet_of(&written.path, "各组原因");
    assert_eq!((&reasons[1][1], number(&reasons[1][3])), (&Data::String("质量问题".into()), 12.0));
    let rules = sheet_of(&written.path, "正在做的");
    assert_eq!((&rules[1][1], number(&rules[1][4])), (&Data::String("打包前确认订单".into()), 40.0));
}

#[test]
fn both_have_words_in_every_language_also_without_anything_to_tell() {
    let given = Given::shop();
    let folder = TempDir::new().expect("a folder");
    for language in Language::ALL {
        let out = |name: &str| folder.path().join(format!("{name}{}", language.tag())).to_string_lossy().into_owned();
        let tag = Some(language.tag().to_owned());
        let ages = ExportAges { shop: SHOP.into(), span: None, out: out("a"), language: tag.clone() };
        let ask = RiskySegmentsAsk { shop: SHOP.into(), date: None, rule: None };
        let risky = ExportRisky { ask, out: out("r"), language: tag };
        let ages = ages.perform(&given.book, &given.call()).expect("written").path;
        let risky = risky.perform(&given.book, &given.call()).expect("written").path;
        for path in [ages, risky] {
            let mut read = opened(std::fs::read(&path).expect("readable"));
            for sheet in read.sheet_names() {
                let range = read.worksheet_range(&sheet).expect("a sheet");
                let raw = |cell: &Data| matches!(cell, Data::String(text) if text.starts_with("workbook.") || text.contains('{'));
                assert!(!range.rows().flatten().any(raw), "{sheet} has a text without words");
            }
        }
    }
}
