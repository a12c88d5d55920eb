//! Partners beside each other on the same goods.

use super::*;

fn cell(table: &Value, partner: &str, figure: &str) -> Value {
    let rows = table["partners"].as_array().expect("partners");
    let row = rows.iter().find(|row| row["partner"] == partner).expect("the partner");
    let figures = row["figures"].as_array().expect("figures");
    figures.iter().find(|one| one["figure"] == figure).expect("the figure").clone()
}

fn table(given: &Given) -> Value {
    ask(given, "partner_table", json!({ "from": "2026-10-01", "to": "2026-10-31" }))
}

/// So many orders of some goods, of which the first ones leave late.
fn sent(given: &Given, partner: &str, goods: &str, orders: i64, late: i64) {
    for at in 0..orders {
        let no = format!("{partner}{goods}{at}");
        order(given, &no, goods, partner, "2026-10-05", if at < late { 60 } else { 20 });
    }
}

#[test]
fn whoever_sends_more_of_the_slow_goods_is_not_worse_for_it() {
    let given = Given::shop();
    sent(&given, EAST, "sofa", 80, 40);
    sent(&given, EAST, "cup", 20, 0);
    sent(&given, WEST, "sofa", 20, 10);
    sent(&given, WEST, "cup", 80, 0);
    let told = cell(&table(&given), EAST, "in_time");
    assert_eq!(told["rate"]["rate"], 0.6, "plainly it looks much worse than 90 %");
    let adjusted = &told["adjusted"];
    assert_eq!((&adjusted["rate"], &adjusted["others"]), (&json!(0.75), &json!(0.75)));
    assert_eq!((&adjusted["verdict"], &adjusted["covered"]), (&json!("not_shown"), &json!(1.0)));
    assert_eq!((&told["best"], &cell(&table(&given), WEST, "in_time")["best"]), (&json!(false), &json!(false)));
}

#[test]
fn best_is_only_who_is_shown_to_be() {
    let given = Given::shop();
    sent(&given, EAST, "cup", 100, 2);
    sent(&given, WEST, "cup", 100, 5);
    assert_eq!(cell(&table(&given), EAST, "in_time")["best"], false, "98 and 95 of 100 may be chance");
    sent(&given, "城南仓", "cup", 10, 0);
    let few = cell(&table(&given), "城南仓", "in_time");
    assert_eq!((&few["rate"]["rate"], &few["adjusted"], &few["best"]), (&Value::Null, &Value::Null, &json!(false)));

    let given = Given::shop();
    sent(&given, EAST, "cup", 100, 2);
    sent(&given, WEST, "cup", 100, 30);
    let (east, west) = (cell(&table(&given), EAST, "in_time"), cell(&table(&given), WEST, "in_time"));
    assert_eq!((&east["best"], &east["adjusted"]["verdict"]), (&json!(true), &json!("higher")));
    assert_eq!((&west["best"], &west["adjusted"]["verdict"]), (&json!(false), &json!("lower")));
}

#[test]
fn partners_with_other_goods_are_not_compared() {
    let given = Given::shop();
    sent(&given, EAST, "cup", 100, 0);
    sent(&given, WEST, "sofa", 100, 90);
    let told = cell(&table(&given), EAST, "in_time");
    assert_eq!((&told["adjusted"], &told["best"]), (&Value::Null, &json!(false)));
    assert_eq!(told["rate"]["rate"], 1.0);
}
