use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

fn rule_of(given: &Given) -> String {
    let ask = TodayAsk { shop: SHOP.into(), date: "2026-10-31".parse().ok(), rule: None };
    given.ask(ask).expect("a day").daily.rule
}

#[test]
fn a_shop_whose_files_tell_of_no_sign_off_is_looked_at_by_payment_until_one_does() {
    let given = Given::shop();
    assert_eq!(rule_of(&given), "signed_30d");
    given.order(&["P1"], json!({ "order_no": "A1", "paid_at": "2026-10-20T10:00:00" }));
    assert_eq!(rule_of(&given), "paid_30d");
    given.order(&["P1"], json!({ "order_no": "A2", "completed_at": "2026-10-28T10:00:00" }));
    assert_eq!(rule_of(&given), "signed_30d");
}
