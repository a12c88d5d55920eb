//! Talks and spot checks: what there is to talk about, what was promised and found, and when the next one is due.

use super::*;

fn talk(given: &Given, on: &str, promises: Value) -> Value {
    let wish = json!({ "partner": EAST, "talked_on": on, "said": "说了晚发的事", "promises": promises,
        "next_on": "2026-12-20" });
    act(given, "record_partner_talk", wish)
}

#[test]
fn the_agenda_is_made_from_claims_halts_figures_and_promises() {
    let given = two_bad_months();
    let loss = json!({ "cause": "broken", "place": "warehouse", "happened_on": "2026-10-20", "order_no": "E2026-100",
        "product_id": null, "warehouse": null, "carrier": null, "quantity": 1, "value_fen": null, "days_late": null,
        "picture": null, "note": null });
    let bearer = json!({ "liable": "warehouse", "party": EAST });
    for (order, claim) in [("E2026-100", true), ("E2026-101", false)] {
        let mut loss = loss.clone();
        loss["order_no"] = json!(order);
        let kept = act(&given, "record_loss", json!({ "loss": loss, "bearer": bearer, "why": "仓里摔的" }));
        if claim {
            let wish = json!({ "losses": [kept["id"]], "due_on": "2026-11-20", "note": null });
            act(&given, "make_claim", wish);
        }
    }
    let product = ask(&given, "find_goods", json!({ "text": "cup" }))[0]["product_id"].clone();
    given.order(
        &["cup"],
        json!({ "order_no": "H1", "status": "paid", "paid_at": "2026-11-18T00:00:00", "warehouse": EAST }),
    );
    let halt = json!({ "product_id": product, "sku_id": null, "signal": "stock", "why": "有裂纹", "staff": "店长",
        "by": "店长" });
    given.knock(Who::HERE, "halt_product", halt).expect("halted");
    talk(&given, "2026-11-10", json!([{ "what": "周末加班", "due_on": "2026-11-25", "owner": null }]));

    let told = ask(&given, "partner_talks", json!({ "partner": EAST }));
    let agenda = &told["agenda"];
    assert_eq!((&agenda["claims"], &agenda["open_fen"], &agenda["overdue"]), (&json!(1), &json!(5_000), &json!(0)));
    assert_eq!((&agenda["owed"], &agenda["owed_fen"]), (&json!(1), &json!(5_000)));
    assert_eq!((&agenda["halts"][0]["orders"], &agenda["halts"][1]), (&json!(1), &Value::Null));
    assert_eq!(agenda["warnings"][0]["figure"], "in_time");
    assert_eq!((&agenda["open"][0]["what"], &agenda["open"][0]["owner"]), (&json!("周末加班"), &json!(EAST)));
    let other = ask(&given, "partner_talks", json!({ "partner": WEST }));
    let quiet = &other["agenda"];
    assert_eq!((&quiet["claims"], &quiet["open"]), (&json!(0), &json!([])));
    // nothing waits there, but it sends the cup too
    assert_eq!((&quiet["halts"][0]["orders"], &quiet["halts"][1]), (&json!(0), &Value::Null));
}

#[test]
fn a_promise_is_followed_in_the_shops_one_list_of_actions() {
    let mut given = two_bad_months();
    talk(&given, "2026-11-10", json!([{ "what": "周末加班", "due_on": "2026-11-25", "owner": "老周" }]));
    let told = |given: &Given| ask(given, "partner_talks", json!({ "partner": EAST }));
    assert_eq!((&told(&given)["next_on"], &told(&given)["due"]), (&json!("2026-12-20"), &json!(false)));
    assert_eq!(told(&given)["promises"][0]["overdue"], false);
    given.now = "2026-12-20T09:00:00".parse().expect("a moment");
    let late = told(&given);
    assert_eq!((&late["due"], &late["promises"][0]["overdue"]), (&json!(true), &json!(true)));
    assert_eq!(ask(&given, "partner_due", json!({}))["talks"], json!([EAST]));
    let change = late["promises"][0]["change"].clone();
    given.knock(Who::HERE, "mark_change_live", json!({ "change": change, "live_on": "2026-12-19" })).expect("done");
    assert_eq!((&told(&given)["promises"][0]["overdue"], &told(&given)["agenda"]["open"]), (&json!(false), &json!([])));
    given.knock(Who::HERE, "remove_change", json!({ "change": change })).expect("taken away");
    assert_eq!(told(&given)["promises"], json!([]));
    given.knock(Who::HERE, "undo", json!({ "operation": null })).expect("back again");
    assert_eq!(told(&given)["promises"][0]["owner"], "老周");
    let wish = |on: &str, next: &str, said: &str| json!({ "partner": EAST, "talked_on": on, "said": said, "promises": [], "next_on": next });
    assert_eq!(refused(&given, "record_partner_talk", wish("2026-12-21", "2026-12-30", "x")), "partner_day_wrong");
    assert_eq!(refused(&given, "record_partner_talk", wish("2026-12-20", "2026-12-20", "x")), "partner_day_wrong");
    assert_eq!(
        refused(&given, "record_partner_talk", wish("2026-12-20", "2026-12-30", " ")),
        "partner_talk_said_missing"
    );
}

#[test]
fn what_a_spot_check_finds_wrong_becomes_an_action_and_the_next_one_has_its_day() {
    let mut given = two_bad_months();
    let point =
        |point: &str, seen: &str, note: Value| json!({ "point": point, "seen": seen, "note": note, "picture": null });
    let wish = |points: Value| {
        json!({ "partner": EAST, "checked_on": "2026-11-19", "points": points, "due_on": "2026-12-01",
            "next_on": "2027-02-17" })
    };
    let bad = json!([point("place", "good", Value::Null), point("labels", "bad", json!(" "))]);
    assert_eq!(refused(&given, "record_spot_check", wish(bad)), "partner_spot_note_missing");
    let none = json!([point("place", "unseen", Value::Null)]);
    assert_eq!(refused(&given, "record_spot_check", wish(none)), "partner_spot_nothing_seen");
    let found = json!([point("place", "good", Value::Null), point("labels", "bad", json!("两款混放"))]);
    assert_eq!(act(&given, "record_spot_check", wish(found))["findings"], 1);
    let told = ask(&given, "spot_checks", json!({ "partner": EAST }));
    let check = &told["checks"][0];
    assert_eq!((&check["findings"][0]["what"], &check["findings"][0]["point"]), (&json!("两款混放"), &json!("labels")));
    assert_eq!((&told["rhythm"], &told["next_on"], &told["due"]), (&json!(90), &json!("2027-02-17"), &json!(false)));
    act(&given, "set_partner_rhythm", json!({ "partner": EAST, "visit": "spot_check", "days": 45 }));
    assert_eq!(ask(&given, "spot_checks", json!({ "partner": EAST }))["rhythm"], 45);
    given.now = "2027-02-17T09:00:00".parse().expect("a moment");
    assert_eq!(ask(&given, "partner_due", json!({}))["spot_checks"], json!([EAST]));
}
