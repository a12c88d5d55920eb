//! Rates have a first day: open cases follow at once, closed ones keep that of the day they ended on.

use super::*;

#[test]
fn changing_one_rate_changes_all_open_sums_and_no_closed_one() {
    let given = shop();
    let mut open = Vec::new();
    for no in ["A", "B", "C"] {
        order(&given, no, &["cup"]);
        open.push(case(&given, no, json!({ "status": "returned", "return_tracking_no": no })));
    }
    order(&given, "D", &["cup"]);
    let closed = case(&given, "D", refunded(json!({ "return_tracking_no": "SF" })));
    let sum = |case: i64| cost(&given, case)["known_fen"].as_i64().expect("a sum");
    let before: Vec<i64> = open.iter().map(|case| sum(*case)).collect();
    let was = sum(closed);
    rate(&given, "freight_out", 1_000, json!("2026-11-01"));
    assert_eq!(
        open.iter().map(|case| sum(*case)).collect::<Vec<_>>(),
        before.iter().map(|fen| fen + 200).collect::<Vec<_>>()
    );
    assert_eq!(sum(closed), was, "it ended on the 20th of October");
    assert_eq!(cost(&given, closed)["rates_on"], json!("2026-10-20"));
    // a rate from before it ended reaches it too
    rate(&given, "freight_out", 900, json!("2026-10-20"));
    assert_eq!((sum(closed), sum(open[0])), (was + 100, before[0] + 200));
    undo(&given);
    undo(&given);
    assert_eq!((sum(closed), sum(open[0])), (was, before[0]));
}

#[test]
fn the_first_rate_has_always_been_so_and_a_carriers_own_goes_before_the_one_for_all() {
    let given = Given::shop();
    rate(&given, "freight_out", 800, json!("2026-11-01"));
    let own = json!({ "rate": "freight_out", "subject": "中通", "amount": 300, "from_on": "2026-10-15", "by": "店长" });
    ask(&given, "set_cost_rate", own);
    order(&given, "A", &["cup"]);
    let case = case(&given, "A", refunded(json!({ "kind": "refund_only" })));
    assert_eq!(part(&cost(&given, case), "freight_out").0, json!(300));
    let told = ask(&given, "cost_rates", json!({}));
    let line = &told["rates"][0];
    assert_eq!(
        (&line["rate"], &line["unit"], &line["by_carrier"]),
        (&json!("freight_out"), &json!("fen"), &json!(true))
    );
    assert_eq!((&line["entries"][0]["from_on"], &line["entries"][0]["holds"]), (&json!(null), &json!(true)));
    let id = line["entries"][1]["id"].clone();
    given.knock(Who::HERE, "remove_cost_rate", json!({ "id": id })).expect("gone");
    assert_eq!(part(&cost(&given, case), "freight_out").0, json!(800));
}

#[test]
fn rates_that_make_no_sense_are_refused() {
    let given = shop();
    for (name, amount, subject, from, code) in [
        ("freight_out", -1, json!(null), json!(null), "cost_amount_wrong"),
        ("talk_time", 8 * 3600 + 1, json!(null), json!(null), "cost_time_wrong"),
        ("unseen_loss", 10_001, json!(null), json!(null), "cost_share_wrong"),
        ("wage", 100, json!("中通"), json!(null), "cost_subject_wrong"),
        ("wage", 100, json!(null), json!("2028-01-01"), "cost_day_ahead"),
    ] {
        let wish = json!({ "rate": name, "subject": subject, "amount": amount, "from_on": from, "by": "店长" });
        assert_eq!(knock(&given, "set_cost_rate", wish).expect_err(name).code, code);
    }
    let gone = given.knock(Who::HERE, "remove_cost_rate", json!({ "id": 99 }));
    assert_eq!(gone.expect_err("refused").code, "cost_rate_unknown");
    let backwards = json!({ "from": "2026-10-31", "to": "2026-10-01", "by": "product", "top": null });
    assert_eq!(knock(&given, "cost_sheet", backwards).expect_err("refused").code, "cost_span_wrong");
}
