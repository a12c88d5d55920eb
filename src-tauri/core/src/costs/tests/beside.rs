//! Unsold goods by age, carriers and offers, work, effort, savings and the plan of losses.

use super::*;

#[test]
fn what_cannot_be_sold_is_worth_its_cost_by_age_and_b_is_gone_once_it_is_sold() {
    let given = shop();
    order(&given, "A", &["a", "b", "c", "d"]);
    let case = case(&given, "A", refunded(json!({ "return_tracking_no": "SF1" })));
    let pieces = inspected(&given, case, &["A", "B", "C", "D"]);
    given.write(|tx| {
        let other = "insert into receptions (id, shop_id, case_id, scanned, received_at, staff)
                     select 99, shop_id, case_id, scanned, '2026-08-15T12:00:00', staff from receptions";
        tx.change(other, [])?;
        tx.change("update returned_pieces set reception_id = 99, number = 1 where id = ?1", [pieces[3]])?;
        let grade = pieces[3];
        tx.change(
            "delete from product_costs where product_id = (select product_id from returned_pieces where id = ?1)",
            [grade],
        )
    });
    let told = ask(&given, "unsold_sheet", json!({}));
    assert_eq!(told["ages"], json!([0, 31, 61, 91]));
    let cell = |grade: usize, age: usize| {
        let cell = &told["grades"][grade]["ages"][age];
        (cell["pieces"].clone(), cell["cost_fen"].clone(), cell["uncosted"].clone())
    };
    assert_eq!(cell(0, 0), (json!([pieces[1]]), json!(4_000), json!(0)));
    assert_eq!(cell(1, 0), (json!([pieces[2]]), json!(4_000), json!(0)));
    assert_eq!(cell(2, 2), (json!([pieces[3]]), json!(0), json!(1)), "79 days, and nobody noted what it cost");
    assert_eq!((&told["whole"]["all"]["cost_fen"], &told["whole"]["all"]["paid_fen"]), (&json!(8_000), &json!(7_500)));
    given.write(|tx| {
        tx.change(
            "insert into resales (piece_id, offer_id, channel_id, price_fen, fee_fen, sold_on, noted_at, staff)
             values (?1, 1, 1, 2500, 100, '2026-10-30', '2026-10-30T12:00:00', '小周')",
            [pieces[1]],
        )
    });
    let told = ask(&given, "unsold_sheet", json!({}));
    assert_eq!(told["grades"][0]["all"]["pieces"], json!([]));
}

fn bill(given: &Given, month: &str, grams: Value, parcels: i64, fen: i64) {
    let bill = json!({ "id": null, "carrier": "中通", "month": month, "up_to_grams": grams, "parcels": parcels, "amount_fen": fen });
    ask(given, "record_freight_bill", json!({ "bill": bill, "by": "店长" }));
}

fn offer(given: &Given, grams: Value, fee: i64) {
    let offer = json!({ "id": null, "offered_by": "圆通", "carrier": "中通", "up_to_grams": grams, "fee_fen": fee,
        "offered_on": "2026-11-01" });
    ask(given, "record_freight_offer", json!({ "offer": offer, "by": "店长" }));
}

#[test]
fn an_offer_saves_the_difference_of_the_mean_fee_times_the_parcels_of_a_year() {
    let given = shop();
    // two months: 200 parcels up to 1 kg for ¥700, 50 up to 3 kg for ¥300
    bill(&given, "2026-09", json!(1_000), 100, 36_000);
    bill(&given, "2026-10", json!(1_000), 100, 34_000);
    bill(&given, "2026-10", json!(3_000), 50, 30_000);
    offer(&given, json!(1_000), 320);
    offer(&given, json!(null), 450);
    offer(&given, json!(2_000), 100);
    let told = ask(&given, "carrier_sheet", json!({}));
    let line = &told["carriers"][0];
    assert_eq!((&line["carrier"], &line["months"]), (&json!("中通"), &json!(2)));
    let band = |band: &Value| (band["up_to_grams"].clone(), band["mean_fen"].clone(), band["yearly"].clone());
    assert_eq!(band(&line["bands"][0]), (json!(1_000), json!(350), json!(1_200)));
    assert_eq!(band(&line["bands"][1]), (json!(3_000), json!(600), json!(300)));
    assert_eq!(band(&line["whole"]), (json!(null), json!(400), json!(1_500)));
    let saving = |at: usize| (told["offers"][at]["fee_fen"].clone(), told["offers"][at]["saving_fen"].clone());
    assert_eq!(saving(0), (json!(320), json!(36_000)), "¥0.30 on 1,200 parcels");
    assert_eq!(saving(1), (json!(450), json!(-75_000)), "dearer by ¥0.50 on 1,500");
    assert_eq!(saving(2), (json!(100), json!(null)), "no bill tells such a weight");
    // the same line again takes its place
    bill(&given, "2026-09", json!(1_000), 100, 30_000);
    assert_eq!(ask(&given, "carrier_sheet", json!({}))["carriers"][0]["bands"][0]["mean_fen"], json!(320));
    undo(&given);
    assert_eq!(ask(&given, "carrier_sheet", json!({}))["carriers"][0]["bands"][0]["mean_fen"], json!(350));
}

#[test]
fn without_a_bill_the_rate_says_what_a_parcel_costs_and_a_young_book_tells_no_year() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let whole = ask(&given, "carrier_sheet", json!({}))["carriers"][0]["whole"].clone();
    assert_eq!((&whole["mean_fen"], &whole["origin"], &whole["yearly"]), (&json!(800), &json!("rate"), &json!(null)));
    given.write(|tx| {
        tx.change("update orders set paid_at = '2026-09-10T12:00:00', shipped_at = '2026-09-11T12:00:00'", [])
    });
    let whole = ask(&given, "carrier_sheet", json!({}))["carriers"][0]["whole"].clone();
    assert_eq!(whole["yearly"], json!(6), "one parcel in 53 days");
    for (bill, code) in [
        (
            json!({ "carrier": " ", "month": "2026-09", "up_to_grams": null, "parcels": 1, "amount_fen": 1 }),
            "cost_carrier_missing",
        ),
        (
            json!({ "carrier": "中通", "month": "2026-9", "up_to_grams": null, "parcels": 1, "amount_fen": 1 }),
            "month_unreadable",
        ),
        (
            json!({ "carrier": "中通", "month": "2026-09", "up_to_grams": 0, "parcels": 1, "amount_fen": 1 }),
            "cost_weight_wrong",
        ),
        (
            json!({ "carrier": "中通", "month": "2026-09", "up_to_grams": null, "parcels": 0, "amount_fen": 1 }),
            "cost_parcels_wrong",
        ),
    ] {
        let mut bill = bill;
        bill["id"] = json!(null);
        assert_eq!(
            knock(&given, "record_freight_bill", json!({ "bill": bill, "by": "店长" })).expect_err(code).code,
            code
        );
    }
    let gone = given.knock(Who::HERE, "remove_freight_offer", json!({ "id": 9 }));
    assert_eq!(gone.expect_err("refused").code, "cost_entry_unknown");
}

#[test]
fn work_is_minutes_for_each_case_before_and_after_a_day() {
    let given = shop();
    for at in 0..60 {
        let no = format!("W{at}");
        order(&given, &no, &["cup"]);
        let day = if at < 30 { "2026-10-16" } else { "2026-10-26" };
        let case = case(&given, &no, json!({ "kind": "refund_only", "applied_at": format!("{day}T12:00:00") }));
        // before, each buyer had to be talked to
        if at < 30 {
            let sql = "insert into contacts (case_id, channel, staff, started_at, topic, written_at)
                       values (?1, 'chat', '小林', '2026-10-17T12:00:00', 'quality', '2026-10-17T12:00:00')";
            given.write(|tx| tx.change(sql, [case]));
        }
    }
    let wish = json!({ "from": "2026-10-01", "to": "2026-10-31", "changed_on": "2026-10-20" });
    let told = ask(&given, "work_sheet", wish);
    let mean = |side: usize| told["sides"][side]["whole"]["mean_seconds"].clone();
    assert_eq!((mean(0), mean(1)), (json!(480), json!(300)), "eight minutes, then five");
    assert_eq!(told["sides"][0]["steps"][0]["cases"], json!(30));
    let few = json!({ "from": "2026-10-01", "to": "2026-10-31", "changed_on": "2026-10-10" });
    assert_eq!(ask(&given, "work_sheet", few)["sides"][0]["whole"]["mean_seconds"], json!(null));
}

#[test]
fn returns_are_avoided_only_where_a_lot_shows_it() {
    let given = shop();
    let told = ask(&given, "effort_sheet", json!({}));
    let lines = told["lines"].as_array().expect("lines");
    assert_eq!(lines.len(), 2);
    assert!(lines.iter().all(|line| line["test"].is_null() && line["avoided"].is_null()), "{told}");
    // 400 asked, 20 of them came back; 400 left out by lot, 60 came back; a thank-you of ¥2 to each fourth who was asked
    given.write(|tx| {
        for at in 0..800 {
            let order = tx.insert(
                "insert into orders (shop_id, order_no, paid_at, signed_at) values (1, ?1, '2026-09-01T12:00:00', '2026-09-10T12:00:00')",
                [format!("T{at}")],
            )?;
            let (table, columns) = match at % 2 {
                0 => ("care_messages", "order_id, shop_id, sent_at, sent_by"),
                _ => ("care_draws", "order_id, shop_id, drawn_at"),
            };
            let values = if at % 2 == 0 { "?1, 1, '2026-09-12T12:00:00', '小林'" } else { "?1, 1, '2026-09-12T12:00:00'" };
            tx.change(&format!("insert into {table} ({columns}) values ({values})"), [order])?;
            let back = if at % 2 == 0 { at < 40 } else { at < 120 };
            if back {
                let case = "insert into cases (shop_id, case_no, order_no, applied_at) values (1, ?1, ?2, '2026-09-15T12:00:00')";
                tx.change(case, (format!("RT{at}"), format!("T{at}")))?;
            }
            if at % 8 == 0 {
                let thanks = "insert into thanks (order_id, shop_id, amount_fen, given_at, given_by) values (?1, 1, 200, '2026-09-16T12:00:00', '小林')";
                tx.change(thanks, [order])?;
            }
        }
        Ok(())
    });
    let care = ask(&given, "effort_sheet", json!({}))["lines"][0].clone();
    assert_eq!((&care["given"], &care["spent_fen"]), (&json!(100), &json!(20_000)));
    assert_eq!(care["avoided"]["returns"], json!(40), "5 % beside 15 % of 400");
    assert_eq!(care["per_avoided_fen"], json!(500));
    let range = care["avoided"]["range"].as_array().expect("a range");
    assert!(range[0].as_i64() < Some(40) && Some(40) < range[1].as_i64(), "{care}");
}

#[test]
fn an_action_saved_what_the_avoided_returns_would_have_cost_less_its_own_cost() {
    let given = shop();
    // 1,000 orders before with 50 returns, 1,000 after with 19, as in the comparison of before and after
    given.write(|tx| {
        for at in 0..2_000 {
            let day = if at < 1_000 { "2026-08-20" } else { "2026-09-10" };
            tx.insert(
                "insert into orders (shop_id, order_no, created_at, paid_at, shipped_at, paid_fen)
                 values (1, ?1, ?2 || 'T12:00:00', ?2 || 'T12:00:00', ?2 || 'T18:00:00', 10000)",
                (format!("S{at}"), day),
            )?;
            if at < 50 || (1_000..1_019).contains(&at) {
                let case = "insert into cases (shop_id, case_no, order_no, kind, status, reason_stated, refund_fen, applied_at,
                              closed_at)
                            values (1, ?1, ?2, 'refund_only', 'closed', '质量问题', 10000, ?3 || 'T15:00:00', '2026-09-20T12:00:00')";
                tx.change(case, (format!("RS{at}"), format!("S{at}"), day))?;
            }
        }
        Ok(())
    });
    // files reach far enough for the orders after it to have their age
    given.order(
        &["hat"],
        json!({ "order_no": "Z", "created_at": "2026-10-31T12:00:00", "paid_at": "2026-10-31T12:00:00" }),
    );
    let wish = json!({ "product_id": null, "what": "加厚泡沫", "callbacks": [], "feedback": [], "by": "店长" });
    let change = ask(&given, "choose_change", wish)["answer"]["id"].clone();
    given.write(|tx| tx.change("update changes set live_on = '2026-09-01'", []));
    let told = ask(&given, "saved_sheet", json!({}));
    assert_eq!(
        (&told["cases"], &told["mean_fen"]),
        (&json!(69), &json!(250)),
        "closed without a refund: five minutes each"
    );
    let line = &told["actions"][0];
    assert_eq!(line["avoided"], json!({ "returns": 31, "range": [15, 48] }));
    assert_eq!((&line["saved_fen"], &line["range_fen"]), (&json!(7_750), &json!([3_750, 12_000])));
    ask(&given, "set_change_cost", json!({ "change": change, "cost_fen": 5_000, "by": "店长" }));
    let line = ask(&given, "saved_sheet", json!({}))["actions"][0].clone();
    assert_eq!((&line["cost_fen"], &line["saved_fen"]), (&json!(5_000), &json!(2_750)));
    undo(&given);
    assert_eq!(ask(&given, "saved_sheet", json!({}))["actions"][0]["cost_fen"], json!(null));
}

#[test]
fn the_shops_own_losses_of_a_month_are_held_against_its_plan() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let loss = json!({ "cause": "broken", "place": "transport", "happened_on": "2026-10-20", "order_no": "A", "product_id": null,
        "warehouse": null, "carrier": null, "quantity": 1, "value_fen": 9_000, "days_late": null, "picture": null, "note": null });
    ask(&given, "record_loss", json!({ "loss": loss, "bearer": null, "why": null, "by": "小林" }));
    ask(&given, "set_loss_plan", json!({ "month": "2026-10", "plan_fen": 8_000, "by": "店长" }));
    let month = |given: &Given| {
        let told = ask(given, "loss_plan_sheet", json!({}));
        told.as_array().expect("months").iter().find(|one| one["month"] == "2026-10").expect("October").clone()
    };
    let told = month(&given);
    assert_eq!((&told["losses"], &told["own_fen"], &told["left_fen"]), (&json!(1), &json!(9_000), &json!(-1_000)));
    assert_eq!(told["running"], false);
    ask(&given, "set_loss_plan", json!({ "month": "2026-10", "plan_fen": null, "by": "店长" }));
    assert_eq!(month(&given)["left_fen"], json!(null));
    undo(&given);
    assert_eq!(month(&given)["plan_fen"], json!(8_000));
}
