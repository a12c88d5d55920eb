use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

fn effect(given: &Given, class: &str) -> Effect {
    let words = vec![Meant { reason: "气味像旧书".into(), class: Some(class.into()), quality: None }];
    let ask = ReasonEffect { shop: SHOP.into(), words, date: "2026-10-31".parse().ok(), rule: None };
    ask.perform(&given.book, &given.call()).expect("an effect")
}

#[test]
fn the_effect_is_what_classifying_would_do_and_writes_nothing() {
    let given = Given::shop();
    for number in 0..40 {
        let order = format!("A{number}");
        given.order(&["P1"], json!({ "order_no": order, "signed_at": "2026-10-20T10:00:00" }));
    }
    given.case(json!({
        "case_no": "R1", "order_no": "A1", "reason_stated": "气味像旧书", "applied_at": "2026-10-21T10:00:00",
    }));
    let quality = effect(&given, "quality");
    assert_eq!((quality.before.rate.hits, quality.after.rate.hits), (0, 1));
    assert_eq!(quality.before.classes[0].class, "unclassified");
    assert_eq!(quality.after.classes[0].class, "quality");
    let buyer = effect(&given, "buyer");
    assert_eq!((buyer.before.rate.hits, buyer.after.rate.hits), (0, 0));
    assert_eq!((given.count("reason_classes"), given.count("operations")), (0, 42));
}
