//! Losses that people record, whose they are, and what they come to.

use super::*;

#[test]
fn a_loss_on_the_way_is_the_carriers_by_its_clause_and_another_choice_needs_a_reason() {
    let given = shop();
    order(&given, "L1", "cup", "11");
    let lost = || draft("lost", "transport", Some("L1"));
    let told = ask(&given, "propose_bearer", json!({ "loss": lost() }));
    assert_eq!(told["proposal"]["bearer"], json!({ "liable": "carrier", "party": "中通" }));
    assert_eq!((&told["proposal"]["clause"], &told["value_fen"]), (&json!("第 7 条：丢件按货值赔"), &json!(5_000)));
    let shop_itself = json!({ "liable": "shop", "party": null });
    let why = record(&given, lost(), shop_itself.clone(), json!("  ")).expect_err("no reason");
    assert_eq!((why.code.as_ref(), &why.params["clause"]), ("loss_why_missing", &json!("第 7 条：丢件按货值赔")));
    let kept = record(&given, lost(), json!(null), json!(null)).expect("as proposed");
    assert_eq!((&kept["bearer"]["party"], &kept["owed_fen"]), (&json!("中通"), &json!(5_000)));
    let row = listed(&given, json!({}))["losses"][0].clone();
    assert_eq!(
        (&row["clause"], &row["by"], &row["warehouse"]),
        (&json!("第 7 条：丢件按货值赔"), &json!("客服小林"), &json!("城东仓"))
    );
    undo(&given);
    assert_eq!(listed(&given, json!({}))["total"], 0);
    record(&given, lost(), shop_itself, json!("面单是我们贴错的")).expect("with a reason");
    let row = listed(&given, json!({}))["losses"][0].clone();
    assert_eq!(
        (&row["bearer"]["liable"], &row["why"], &row["owed_fen"]),
        (&json!("shop"), &json!("面单是我们贴错的"), &json!(0))
    );
}

#[test]
fn another_party_owes_by_its_own_agreement_or_the_whole_value() {
    let given = shop();
    order(&given, "L1", "cup", "11");
    order(&given, "L2", "cup", "11");
    let of = |liable: &str, party: &str| json!({ "liable": liable, "party": party });
    let short = record(&given, draft("short", "transport", Some("L1")), of("carrier", "中通"), json!("路上拆过"));
    assert_eq!(short.expect("kept")["owed_fen"], 5_000, "nothing is agreed with it about this");
    let why = record(&given, draft("broken", "transport", Some("L2")), of("carrier", " "), json!(null));
    assert_eq!(why.expect_err("no name").code, "loss_party_missing");
    let broken = record(&given, draft("broken", "transport", Some("L2")), json!(null), json!(null)).expect("kept");
    assert_eq!((&broken["bearer"]["liable"], &broken["owed_fen"]), (&json!("shop"), &json!(0)), "nobody has agreed");
}

#[test]
fn a_delay_is_no_loss_of_goods_and_is_owed_by_a_clause_alone() {
    let given = Given::shop();
    let share = json!({ "share": 1_000, "hours": 48 });
    agreement(&given, "carrier", "中通", json!([term("late", "9 晚到赔一成", share)]));
    order(&given, "L1", "cup", "11");
    let late = |place: &str| {
        let mut late = draft("late", place, Some("L1"));
        late["days_late"] = json!(2);
        late
    };
    let kept = record(&given, late("transport"), json!(null), json!(null)).expect("by its clause");
    assert_eq!(kept["owed_fen"], 500, "a tenth of what was paid");
    let warehouse = json!({ "liable": "warehouse", "party": "城东仓" });
    let unagreed = record(&given, late("warehouse"), warehouse, json!(null)).expect_err("no clause");
    assert_eq!((unagreed.code.as_ref(), &unagreed.params["party"]), ("loss_late_unagreed", &json!("城东仓")));
    let sums = ask(&given, "loss_totals", json!({ "from": "2026-10-01", "to": "2026-10-31", "by": "cause" }));
    let whole = &sums["whole"];
    assert_eq!((&whole["value_fen"], &whole["owed_fen"], &whole["own_fen"]), (&json!(0), &json!(500), &json!(0)));
}

#[test]
fn a_loss_is_of_something_and_no_more_than_its_order() {
    let given = shop();
    order(&given, "L1", "cup", "11");
    let code = |order: Option<&str>, more: Value| {
        let mut loss = draft("broken", "transport", order);
        loss.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        record(&given, loss, json!(null), json!(null)).map_or_else(|why| why.code.into_owned(), |_| "kept".to_owned())
    };
    assert_eq!(code(None, json!({})), "loss_what_missing");
    assert_eq!(code(Some("L1"), json!({ "quantity": 2 })), "loss_more_than_order");
    assert_eq!(code(Some("L1"), json!({ "value_fen": 5_001 })), "loss_above_order");
    assert_eq!(code(Some("L1"), json!({ "happened_on": "2026-10-09" })), "loss_before_order");
    order(&given, "L2", "pot", "11");
    let pot: i64 = given.read(|tx| tx.one("select id from products where product_no = 'pot'", [], |row| row.get(0)));
    assert_eq!(code(Some("L1"), json!({ "product_id": pot })), "loss_not_in_order");
    given.write(|tx| {
        tx.change(
            "update lines set price_fen = 6000 where order_id = (select id from orders where order_no = 'L2')",
            [],
        )
    });
    assert_eq!(code(Some("L2"), json!({ "value_fen": 6_000 })), "kept", "the platform paid a part of it");
    assert_eq!(listed(&given, json!({}))["total"], 1);
    assert_eq!(code(None, json!({ "value_fen": 900, "quantity": 7 })), "kept", "what lay in store has no order");
    assert_eq!(code(Some("L1"), json!({ "value_fen": 5_000, "happened_on": "2026-10-10" })), "kept");
}

#[test]
fn an_order_is_broken_as_a_whole_or_by_its_products() {
    let given = shop();
    for no in ["L1", "L2"] {
        let wish = json!({ "order_no": no, "paid_at": "2026-10-10T12:00:00", "paid_fen": 5_000 });
        let order = given.order(&["cup", "plate"], wish);
        given.write(|tx| tx.change("update lines set paid_fen = 1500 where order_id = ?1", [order]));
    }
    let of = |no: &str, name: Option<&str>| {
        let mut broken = draft("broken", "transport", Some(no));
        broken["product_id"] = json!(name.map(|name| product(&given, name)));
        record(&given, broken, json!(null), json!(null))
    };
    let value = || listed(&given, json!({}))["losses"][0]["value_fen"].clone();
    of("L1", Some("cup")).expect("a cup");
    assert_eq!(value(), 1_500, "what was paid for the cup");
    of("L1", Some("plate")).expect("and a plate");
    assert_eq!(of("L1", None).expect_err("two of them are").code, "loss_recorded_already");
    of("L2", None).expect("all of it");
    assert_eq!(value(), 5_000);
    assert_eq!(of("L2", Some("cup")).expect_err("with all of it").code, "loss_recorded_already");
}

#[test]
fn what_was_lost_is_told_with_place_quantity_and_value_and_sums_by_cause() {
    let given = shop();
    for no in ["L1", "L2", "L3"] {
        order(&given, no, "cup", "11");
    }
    for no in ["L1", "L2"] {
        record(&given, draft("lost", "transport", Some(no)), json!(null), json!(null)).expect("kept");
    }
    let spoiled = json!({ "quantity": 12, "value_fen": 9_600, "warehouse": "城东仓", "happened_on": "2026-09-30",
        "product_id": product(&given, "cup"), "note": "受潮" });
    let mut in_store = draft("spoiled", "warehouse", None);
    in_store.as_object_mut().expect("an object").extend(spoiled.as_object().expect("an object").clone());
    record(&given, in_store, json!(null), json!(null)).expect("kept");
    let mut returned = draft("broken", "return", Some("L3"));
    returned["value_fen"] = json!(1_000);
    record(&given, returned, json!({ "liable": "carrier", "party": "顺丰" }), json!(null)).expect("kept");

    let whole = listed(&given, json!({}));
    assert_eq!((&whole["total"], &whole["value_fen"], &whole["owed_fen"]), (&json!(4), &json!(20_600), &json!(11_000)));
    for by in ["cause", "place", "warehouse", "carrier", "product", "month", "bearer"] {
        let sums = ask(&given, "loss_totals", json!({ "from": "2026-09-01", "to": "2026-10-31", "by": by }));
        assert_eq!((&sums["whole"]["losses"], &sums["whole"]["value_fen"]), (&json!(4), &json!(20_600)), "{by}");
        let groups = sums["groups"].as_array().expect("groups");
        for figure in ["losses", "quantity", "value_fen", "owed_fen", "own_fen"] {
            let sum: i64 = groups.iter().map(|group| group[figure].as_i64().expect("a figure")).sum();
            assert_eq!(sums["whole"][figure], sum, "{by}: {figure}");
        }
        for group in groups {
            let rows = listed(&given, json!({ "group": { "by": by, "key": group["key"] } }));
            assert_eq!((&rows["total"], &rows["value_fen"]), (&group["losses"], &group["value_fen"]), "{by}: {group}");
        }
    }
    let causes = ask(&given, "loss_totals", json!({ "from": "2026-09-01", "to": "2026-10-31", "by": "cause" }));
    let told = |key: &str| {
        let groups = causes["groups"].as_array().expect("groups");
        groups.iter().find(|group| group["key"] == key).expect("a cause")["value_fen"].clone()
    };
    assert_eq!((told("lost"), told("spoiled"), told("broken")), (json!(10_000), json!(9_600), json!(1_000)));
    let october = ask(&given, "loss_totals", json!({ "from": "2026-10-01", "to": "2026-10-31", "by": "cause" }));
    assert_eq!(october["whole"]["losses"], 3);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_of_it_is_kept() {
    let given = shop();
    order(&given, "L1", "cup", "11");
    let with = |field: &str, value: Value| {
        let mut wrong = draft("lost", "transport", Some("L1"));
        wrong[field] = value;
        wrong
    };
    for (wrong, code) in [
        (with("quantity", json!(0)), "loss_quantity_wrong"),
        (with("happened_on", json!("2026-11-03")), "loss_to_come"),
        (with("days_late", json!(2)), "loss_days_wrong"),
        (with("cause", json!("late")), "loss_days_wrong"),
        (with("order_no", json!("nobody's")), "loss_order_unknown"),
        (with("product_id", json!(99)), "loss_product_unknown"),
        (with("picture", json!("none.jpg")), "picture_unknown"),
        (with("value_fen", json!(-1)), "amount_negative"),
        (with("value_fen", json!(100_000_001)), "loss_value_wrong"),
    ] {
        assert_eq!(record(&given, wrong, json!(null), json!(null)).expect_err("refused").code, code);
    }
    let nobody = json!({ "loss": draft("lost", "transport", Some("L1")), "bearer": null, "why": null, "by": " " });
    let nobody = knock(&given, "record_loss", nobody);
    assert_eq!(nobody.expect_err("who?").code, "disposition_staff_missing");
    assert_eq!(given.count("losses"), 0);
    record(&given, draft("lost", "transport", Some("L1")), json!(null), json!(null)).expect("kept");
    let twice = record(&given, draft("lost", "warehouse", Some("L1")), json!(null), json!(null));
    assert_eq!(twice.expect_err("it is gone once").code, "loss_recorded_already");
    let id = listed(&given, json!({}))["losses"][0]["id"].clone();
    given.knock(Who::HERE, "remove_loss", json!({ "loss": id })).expect("gone");
    let again = given.knock(Who::HERE, "remove_loss", json!({ "loss": id }));
    assert_eq!(again.expect_err("gone already").code, "loss_unknown");
    undo(&given);
    assert_eq!(listed(&given, json!({}))["total"], 1);
}
