//! Sums by what costs are grouped by: they add up to the whole, and each opens its cases.

use super::*;

/// `count` orders of a product that came back whole, nobody having looked: ¥38.50 each, as in `parts`.
fn returned(given: &Given, product: &str, count: usize) {
    for at in 0..count {
        let no = format!("{product}{at}");
        order(given, &no, &[product]);
        case(given, &no, refunded(json!({ "return_tracking_no": no })));
    }
}

fn sheet(given: &Given, by: &str, top: Value) -> Value {
    ask(given, "cost_sheet", json!({ "from": "2026-10-01", "to": "2026-10-31", "by": by, "top": top }))
}

fn list(given: &Given, group: Value, count: Value) -> Value {
    let wish = json!({ "basis": "applied", "from": "2026-10-01", "to": "2026-10-31", "group": group, "count": count,
        "skip": 0, "limit": 200 });
    ask(given, "cost_cases", wish)
}

#[test]
fn the_top_is_by_money_and_every_sum_opens_the_cases_behind_it() {
    let given = shop();
    returned(&given, "cup", 3);
    // more cases, less money: the goods never left
    for at in 0..5 {
        let no = format!("pen{at}");
        order(&given, &no, &["pen"]);
        given.write(|tx| {
            tx.change(
                "update orders set shipped_at = null, signed_at = null, tracking_no = null where order_no = ?1",
                [&no],
            )
        });
        case(&given, &no, refunded(json!({ "kind": "refund_only" })));
    }
    let told = sheet(&given, "product", json!(1));
    let first = &told["groups"][0];
    assert_eq!(
        (&first["name"], &first["cases"], &first["net_fen"]),
        (&json!("title of cup"), &json!(3), &json!(11_550))
    );
    assert_eq!(told["more"], json!(1));
    assert_eq!((&told["whole"]["cases"], &told["whole"]["net_fen"]), (&json!(8), &json!(11_550 + 1_250)));
    assert_eq!(told["whole"]["reversed_fen"], json!(80_000), "what never left was paid back, too");
    let behind = list(&given, json!({ "by": "product", "key": first["key"] }), json!({ "what": "all" }));
    assert_eq!((&behind["total"], &behind["net_fen"]), (&json!(3), &json!(11_550)));
    for by in ["product", "reason", "warehouse", "carrier", "month"] {
        let told = sheet(&given, by, json!(null));
        let groups = told["groups"].as_array().expect("groups");
        let sum: i64 = groups.iter().map(|one| one["net_fen"].as_i64().expect("a sum")).sum();
        assert_eq!(json!(sum), told["whole"]["net_fen"], "{by}");
        for one in groups {
            let behind = list(&given, json!({ "by": by, "key": one["key"] }), json!({ "what": "all" }));
            assert_eq!((&behind["total"], &behind["net_fen"]), (&one["cases"], &one["net_fen"]), "{by}");
        }
        assert!(groups.iter().all(|one| one["key"] != ""), "{by}: everything is told here");
    }
    for one in told["whole"]["parts"].as_array().expect("parts") {
        let behind = list(&given, json!(null), json!({ "what": "part", "part": one["part"] }));
        assert_eq!((&behind["total"], &behind["part_fen"]), (&one["cases"], &one["fen"]));
    }
}

#[test]
fn the_share_of_cases_that_are_fully_known_is_no_share_under_thirty() {
    let given = shop();
    returned(&given, "cup", 29);
    assert_eq!(sheet(&given, "product", json!(null))["whole"]["complete"]["rate"], json!(null));
    order(&given, "X", &["cup"]);
    case(&given, "X", json!({ "status": "returned", "return_tracking_no": "X" }));
    let told = sheet(&given, "product", json!(null));
    let complete = &told["whole"]["complete"];
    assert_eq!((&complete["hits"], &complete["orders"], &complete["rate"]), (&json!(29), &json!(30), &json!(0.966667)));
    assert!(complete["interval"].is_array());
    let open = list(&given, json!(null), json!({ "what": "incomplete" }));
    assert_eq!((&open["total"], &open["cases"][0]["order_no"]), (&json!(1), &json!("X")));
    let lacking = list(&given, json!(null), json!({ "what": "lacking", "part": "goods" }));
    assert_eq!(lacking["total"], json!(1));
}

#[test]
fn a_margin_after_returns_takes_the_sale_back_and_the_goods_and_counts_what_was_lost_once() {
    let given = shop();
    // sold twice at ¥100, cost ¥40: one comes back whole, nobody looked
    order(&given, "A", &["cup"]);
    order(&given, "B", &["cup"]);
    case(&given, "B", refunded(json!({ "return_tracking_no": "SF" })));
    // sold once, and ¥70 went back for nothing but peace
    order(&given, "C", &["pen"]);
    case(&given, "C", refunded(json!({ "kind": "refund_only", "refund_fen": 7_000 })));
    given.order(&["hat"], json!({ "order_no": "D", "paid_at": "2026-10-10T12:00:00", "paid_fen": 5_000 }));
    let told = ask(&given, "margin_sheet", json!({ "from": "2026-10-01", "to": "2026-10-31" }));
    let [pen, cup, hat] = [0, 1, 2].map(|at| told["products"][at].clone());
    assert_eq!(
        (&pen["title"], &pen["before_fen"], &pen["after_fen"]),
        (&json!("title of pen"), &json!(6_000), &json!(-1_250))
    );
    assert_eq!(
        (&cup["before_fen"], &cup["reversed_fen"], &cup["taken_back_fen"]),
        (&json!(12_000), &json!(10_000), &json!(4_000))
    );
    // one good sale of ¥60, less ¥38.50: freights, half of ¥40, packing and work
    assert_eq!(cup["after_fen"], json!(6_000 - 3_850));
    assert_eq!((&hat["goods_fen"], &hat["after_fen"]), (&json!(null), &json!(null)));
    assert_eq!((&told["unknown"], &told["whole"]["after_fen"]), (&json!(1), &json!(6_000 - 3_850 - 1_250)));
    let behind = json!({ "basis": "paid", "from": "2026-10-01", "to": "2026-10-31",
        "group": { "by": "product", "key": cup["product_id"].to_string() }, "count": { "what": "all" }, "skip": 0, "limit": 50 });
    assert_eq!(ask(&given, "cost_cases", behind)["net_fen"], cup["returns_fen"]);
}
