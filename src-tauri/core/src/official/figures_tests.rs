use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;

const RULE: &str = "signed_30d";

fn typed(day: &str, rate: &str) -> TypedFigure {
    TypedFigure { day: day.into(), rate: rate.into(), ..TypedFigure::default() }
}

fn record(given: &Given, rows: Vec<TypedFigure>) -> Result<OfficialRecorded> {
    given.act("record_official_figures", RecordOfficialFigures { shop: SHOP.into(), rule: RULE.into(), rows })
}

fn listed(given: &Given) -> Vec<OfficialDay> {
    given.ask(OfficialList { shop: SHOP.into(), rule: RULE.into(), limit: 90 }).expect("a list")
}

#[test]
fn figures_stand_beside_ours_newest_first() {
    let given = Given::shop();
    for number in 0..40 {
        given.order(&["P1"], json!({ "order_no": format!("A{number}"), "signed_at": "2026-10-20T10:00:00" }));
    }
    record(&given, vec![typed("10-30", "1%"), typed("10-31", "2.5%")]).expect("recorded");
    let days = listed(&given);
    assert_eq!(days.iter().map(|day| day.official.rate).collect::<Vec<_>>(), [0.025, 0.01]);
    assert_eq!((days[0].ours.orders, days[0].ours.rate, days[0].difference), (40, Some(0.0), Some(-0.025)));
}

#[test]
fn a_day_gets_the_new_figure_and_undo_brings_the_old_one() {
    let given = Given::shop();
    record(&given, vec![typed("2026-10-31", "1%")]).expect("recorded");
    let ask = CheckOfficialFigures { shop: SHOP.into(), rule: RULE.into(), rows: vec![typed("10-31", "2%")] };
    assert_eq!(given.ask(ask).expect("checked").replaced.len(), 1);
    assert_eq!(record(&given, vec![typed("2026-10-31", "2%")]).expect("recorded").days, 1);
    assert_eq!(record(&given, vec![typed("2026-10-31", "2%")]).expect("recorded").days, 0);
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!(listed(&given)[0].official.rate, 0.01);
}

#[test]
fn one_bad_cell_keeps_all_rows_out() {
    let given = Given::shop();
    let refused = record(&given, vec![typed("10-30", "1%"), typed("10-31", "120%")]).expect_err("refused");
    assert_eq!((refused.code.as_ref(), refused.params["faults"].as_i64()), ("official_faulty", Some(1)));
    assert_eq!(record(&given, vec![typed(" ", "")]).expect_err("refused").code, "official_blank");
    assert_eq!(given.count("official_figures"), 0);
}

#[test]
fn days_are_removed_and_come_back_by_undo() {
    let given = Given::shop();
    record(&given, vec![typed("10-30", "1%"), typed("10-31", "2%")]).expect("recorded");
    let days = vec!["2026-10-30".parse().expect("a date")];
    let ask = RemoveOfficialFigures { shop: SHOP.into(), rule: RULE.into(), days };
    assert_eq!(given.act("remove_official_figures", ask).expect("removed").days, 1);
    assert_eq!(listed(&given).len(), 1);
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!(listed(&given).len(), 2);
}
