//! A table of age bands comes in, is shown with its intervals, and never tells of a person.

use pintui_store::Result;
use serde_json::json;

use super::record::{AgesLooked, AgesRecorded, LookAtAges, RecordAges, RemoveAges};
use super::sheet::{AgeSheet, AgeSpan, Ages};
use crate::door::Whole as _;
use crate::given::{Given, SHOP};

fn look(given: &Given, text: &str) -> Result<AgesLooked> {
    let look =
        LookAtAges { shop: SHOP.into(), rows: Vec::new(), text: Some(text.into()), file: None, span: "2026-10".into() };
    look.perform(&given.book, &given.call())
}

fn record(given: &Given, text: &str) -> Result<AgesRecorded> {
    let rows = look(given, text)?.rows;
    given.act("record_ages", RecordAges { shop: SHOP.into(), rows, by: "店长".into() })
}

fn sheet(given: &Given) -> Ages {
    given.ask(AgeSheet { shop: SHOP.into(), span: None }).expect("a sheet")
}

fn shown(given: &Given) -> AgeSpan {
    sheet(given).shown.expect("a span")
}

const TABLE: &str = "年龄段\t支付订单数\t退货订单数\t品质退货数\n50岁以上\t20\t9\t9\n18~24岁\t1,000\t50\t15\n25-29\t400\t60\t40\n合计\t1420\t119\t64\n";

#[test]
fn bands_stand_by_age_with_their_intervals_and_a_small_one_shows_counts_only() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_at": "2026-10-31T23:00:00" }));
    assert_eq!(sheet(&given).shown.map(|span| span.own_orders), None, "nothing was brought, and nothing is guessed");
    assert_eq!(record(&given, TABLE).expect("kept").bands, 3, "the row of sums is none");
    let shown = shown(&given);
    let names: Vec<&str> = shown.bands.iter().map(|band| band.band.as_str()).collect();
    assert_eq!((names, shown.own_orders), (vec!["18-24", "25-29", "50+"], 1));
    let [young, middle, old] = &shown.bands[..] else { panic!("three bands") };
    assert_eq!(shown.whole.quality.and_then(|rate| rate.rate), Some(0.045_070));
    assert!(middle.over && !young.over);
    assert_eq!((old.quality.and_then(|rate| rate.rate), old.over), (None, false), "twenty orders are no rate");
    assert_eq!(shown.bands.iter().map(|band| band.share_tenths).sum::<i64>(), 1000);
}

#[test]
fn a_table_without_returns_shows_shares_and_says_that_it_tells_no_rate() {
    let given = Given::shop();
    record(&given, "年龄\t买家数\n18-24岁\t60\n25岁以上\t40\n").expect("kept");
    let shown = shown(&given);
    assert_eq!((shown.of_buyers, shown.tells_returns, shown.bands[1].share_tenths), (true, false, 400));
    assert_eq!(shown.bands[0].returned, None);
}

#[test]
fn a_span_that_is_brought_again_is_replaced_whole_and_can_be_taken_out() {
    let given = Given::shop();
    record(&given, TABLE).expect("kept");
    let looked = look(&given, "月份\t年龄段\t订单数\n2026年10月\t18-24\t900\n").expect("looked at");
    assert_eq!(looked.replaced.len(), 1);
    given.act("record_ages", RecordAges { shop: SHOP.into(), rows: looked.rows, by: String::new() }).expect("kept");
    assert_eq!(shown(&given).bands.len(), 1);
    given.act("undo", crate::keeping::history::Undo { operation: None }).expect("undone");
    assert_eq!(shown(&given).bands.len(), 3);
    let [from, to] = shown(&given).span;
    given.act("remove_ages", RemoveAges { shop: SHOP.into(), from, to }).expect("taken out");
    assert!(sheet(&given).shown.is_none());
}

#[test]
fn a_table_of_persons_is_refused_and_cells_that_cannot_be_tell_why() {
    let given = Given::shop();
    let persons = look(&given, "买家昵称\t年龄\t订单数\n小王\t23\t1\n").expect_err("persons");
    assert_eq!(persons.code, "ages_of_persons");
    assert_eq!(look(&given, "年龄段\t占比\n18-24\t40%\n").expect_err("no counts").code, "age_columns_missing");
    let looked = look(&given, "年龄段\t订单数\t退货数\n23\t1\t0\n18-24\t10\t11\n18-24岁\t\t\n").expect("looked at");
    let codes: Vec<_> = looked.faults.iter().map(|fault| (fault.row, fault.column, fault.code)).collect();
    assert_eq!(
        codes,
        [(0, "band", "age_band_wrong"), (1, "returned", "age_returned_over"), (2, "orders", "age_count_missing")]
    );
    let kept = given.act("record_ages", RecordAges { shop: SHOP.into(), rows: looked.rows, by: String::new() });
    assert_eq!((kept.expect_err("faulty").code, given.count("age_bands")), ("ages_faulty".into(), 0));
}
