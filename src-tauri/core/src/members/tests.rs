//! Member levels: reached by what was bought, at the moment the files tell it.

use pintui_store::Fen;
use serde_json::json;

use super::{Level, MemberDesk, SaveLevels};
use crate::audiences::count::AudienceCount;
use crate::audiences::rule::AudienceRule;
use crate::given::{Given, SHOP};

fn level(name: &str, orders: Option<i64>, fen: Option<i64>) -> Level {
    Level {
        id: None,
        name: name.to_owned(),
        at_least_orders: orders,
        at_least_fen: fen.map(Fen),
        benefit: "满 100 减 5".to_owned(),
    }
}

fn keeps(given: &Given, levels: Vec<Level>, within_days: Option<i64>) -> pintui_store::Result<Vec<i64>> {
    let ask = SaveLevels { shop: SHOP.to_owned(), levels, within_days };
    given.act("save_levels", ask).map(|kept| kept.ids)
}

fn members(given: &Given) -> (Vec<i64>, i64) {
    let told = given.ask(MemberDesk { shop: SHOP.to_owned() }).expect("answered");
    (told.levels.iter().map(|row| row.members).collect(), told.without)
}

fn order(given: &Given, number: &str, buyer: &str, paid_on: &str, fen: i64) {
    given.order(&[], json!({ "order_no": number, "buyer_hash": buyer, "paid_at": format!("{paid_on}T10:00:00"), "paid_fen": fen, "status": "completed" }));
}

#[test]
fn a_buyer_moves_up_with_his_orders_or_his_money_and_down_with_a_refund() {
    let given = Given::shop();
    let ids = keeps(&given, vec![level("银卡", Some(2), Some(50_000)), level("金卡", Some(5), Some(90_000))], None)
        .expect("kept");
    order(&given, "1", "a", "2026-10-01", 10_000);
    assert_eq!(members(&given), (vec![0, 0], 1));
    order(&given, "2", "a", "2026-10-02", 10_000);
    assert_eq!(members(&given), (vec![1, 0], 0));
    order(&given, "3", "b", "2026-10-02", 95_000);
    assert_eq!(members(&given), (vec![1, 1], 0), "money is enough too");
    let gold = AudienceRule { level: Some(ids[1]), ..AudienceRule::default() };
    let people = || given.ask(AudienceCount { shop: SHOP.to_owned(), rule: gold.clone() }).expect("answered").people;
    assert_eq!(people(), 1);
    given.case(json!({ "case_no": "1", "order_no": "3", "status": "refunded", "refund_fen": 50_000, "refunded_at": "2026-10-05T10:00:00" }));
    assert_eq!((people(), members(&given)), (0, (vec![1, 0], 1)));
}

#[test]
fn only_orders_of_the_last_days_count_where_days_are_set() {
    let given = Given::shop();
    order(&given, "1", "a", "2025-10-01", 10_000);
    order(&given, "2", "a", "2026-10-02", 10_000);
    keeps(&given, vec![level("银卡", Some(2), None)], None).expect("kept");
    assert_eq!(members(&given), (vec![1], 0));
    keeps(&given, vec![level("银卡", Some(2), None)], Some(365)).expect("kept");
    assert_eq!(members(&given), (vec![0], 1));
}

#[test]
fn a_higher_level_asks_for_more_and_no_benefit_pays_for_praise() {
    let given = Given::shop();
    let code = |levels| keeps(&given, levels, None).expect_err("refused").code.into_owned();
    assert_eq!(code(vec![level("银卡", Some(5), None), level("金卡", Some(5), None)]), "level_not_higher");
    assert_eq!(code(vec![level("银卡", None, None)]), "level_rule_missing");
    assert_eq!(code(vec![level("银卡", Some(-1), None)]), "level_figure_wrong");
    assert_eq!(code(vec![level("银卡", Some(1), None), level("银卡", Some(2), None)]), "level_name_taken");
    let mut paid = level("银卡", Some(1), None);
    paid.benefit = "五星好评返 5 元".to_owned();
    assert_eq!(code(vec![paid]), "wording_forbidden");
    assert_eq!(given.count("member_levels"), 0);
}
