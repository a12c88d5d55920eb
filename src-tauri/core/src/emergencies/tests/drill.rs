//! A drill takes the same steps, touches no order and counts among no halts; whatever can be halted, is.

use super::*;

fn drill(given: &Given) -> i64 {
    let mut ask_for = wish(json!({ "is": "goods", "product_id": tee(given), "sku_id": null }));
    ask_for["drill"] = json!(true);
    ask(given, "stop_shipping", ask_for)["answer"]["id"].as_i64().expect("a key")
}

#[test]
fn a_drill_holds_nothing_and_is_in_no_list_of_halts() {
    let given = shop();
    let drill = drill(&given);
    assert!(!held(&given, "wait0"));
    let list = ask(&given, "halt_list", json!({ "shop": SHOP }));
    assert_eq!((&list["standing"], &list["freed"]), (&json!([]), &json!([])));
    assert_eq!(list["drills"][0]["id"], drill);
    assert_eq!(ask(&given, "halt_due", json!({ "shop": SHOP })), json!([]));
    let made = json!({ "shop": SHOP, "cause": "halt", "halt": drill, "by": "小林" });
    assert_eq!(refused(&given, "make_notice", made), "notice_of_drill");
    let claim = json!({ "halt": drill, "warehouse": "城东仓", "by": "小林" });
    assert_eq!(refused(&given, "claim_halt", claim), "drill_claims_nothing");
    halt(&given);
    assert!(held(&given, "wait0"), "a real halt begins beside the drill");
}

#[test]
fn a_drill_is_timed_like_a_halt_and_ends_once_all_is_decided() {
    let mut given = shop();
    let before = given.read(|tx| {
        tx.one("select group_concat(order_no || status || coalesce(signed_at, '')) from orders", [], |row| {
            row.get::<_, String>(0)
        })
    });
    let drill = drill(&given);
    at(&mut given, "09:10");
    let send = json!({ "halt": drill, "warehouse": "城东仓", "contact": null, "at": null, "by": "小林" });
    let notice = ask(&given, "send_halt_notice", send)["answer"]["id"].clone();
    ask(&given, "note_halt_notice", json!({ "notice": notice, "step": "confirmed", "at": null }));
    assert_eq!(refused(&given, "settle_halt", json!({ "halt": drill, "by": "店长" })), "halt_undecided");
    let all =
        ask(&given, "halt_sent", json!({ "halt": drill, "only": "all", "skip": 0, "limit": 1 }))["order_nos"].clone();
    ask(&given, "decide_sent", json!({ "halt": drill, "orders": all, "act": "watch", "by": "小林" }));
    at(&mut given, "09:20");
    ask(&given, "settle_halt", json!({ "halt": drill, "by": "店长" }));
    let of = sheet(&given, drill);
    assert_eq!(
        ["to_halt", "to_confirmed", "to_handled"].map(|part| of["speed"][part].as_i64()),
        [Some(17), Some(27), Some(27)]
    );
    assert_eq!(of["halt"]["freed_at"], "2026-11-02T09:20:00");
    let after = given.read(|tx| {
        tx.one("select group_concat(order_no || status || coalesce(signed_at, '')) from orders", [], |row| {
            row.get::<_, String>(0)
        })
    });
    assert_eq!(after, before, "no real order is touched");
}

#[test]
fn a_warehouse_a_wave_and_a_lot_are_halted_and_hold_their_own_orders() {
    let given = shop();
    let wave = given.write(|tx| {
        let wave = tx.insert(
            "insert into waves (shop_id, name, first_on, last_on, made_at, made_by)
             values (1, '十月团', '2026-10-31', '2026-10-31', '2026-10-31T08:00:00', '店长')",
            [],
        )?;
        tx.change("insert into wave_products (wave_id, product_id) select ?1, id from products", [wave])?;
        Ok(wave)
    });
    let lot = given.write(|tx| {
        let product: i64 = tx.one("select id from products where product_no = 'tee'", [], |row| row.get(0))?;
        let sku =
            tx.insert("insert into skus (product_id, sku_code, sku_name) values (?1, 'T-1', '米白 M')", [product])?;
        let lot = tx.insert(
            "insert into lots (shop_id, sku_id, aql, strictness, letter, size, sample, accept, opened_at, opened_by)
             values (1, ?1, '1.0', 'normal', 'A', 9, 2, 0, '2026-11-01T10:00:00', '07')",
            [sku],
        )?;
        tx.change(
            "insert into lot_parcels (lot_id, order_id, drawn) select ?1, id, 1 from orders where order_no = 'wait5'",
            [lot],
        )?;
        Ok(lot)
    });
    for (target, holds, orders) in [
        (json!({ "is": "warehouse", "warehouse": "城东仓" }), [true, false], 4),
        (json!({ "is": "wave", "wave_id": wave }), [true, true], 6),
        (json!({ "is": "lot", "lot_id": lot }), [false, true], 1),
    ] {
        let would = ask(&given, "would_hold", json!({ "shop": SHOP, "target": target }));
        assert_eq!(would["orders"], orders, "{target}");
        ask(&given, "stop_shipping", wish(target.clone()));
        assert_eq!(refused(&given, "stop_shipping", wish(target.clone())), "halted_already");
        assert_eq!(["wait0", "wait5"].map(|no| held(&given, no)), holds, "{target}");
        let list = ask(&given, "halt_list", json!({ "shop": SHOP }));
        assert_eq!(list["standing"][0]["orders"], orders, "{target}");
        if target["is"] == "wave" {
            assert_eq!(refused(&given, "remove_wave", json!({ "wave": wave })), "wave_halted");
        }
        undo(&given);
        assert!(!held(&given, "wait0") && !held(&given, "wait5"));
    }
    let choices = ask(&given, "halt_targets", json!({ "shop": SHOP }));
    assert_eq!(choices.as_array().map(Vec::len), Some(3), "{choices}");
    let unknown = json!({ "is": "wave", "wave_id": 99 });
    assert_eq!(refused(&given, "stop_shipping", wish(unknown)), "halt_target_unknown");
    let mut ahead = wish(json!({ "is": "warehouse", "warehouse": "城东仓" }));
    ahead["seen_at"] = json!("2026-11-02T09:01:00");
    assert_eq!(refused(&given, "stop_shipping", ahead), "halt_seen_wrong");
}

#[test]
fn three_complaints_speak_for_a_halt_since_the_first_of_them() {
    let given = shop();
    let signals = || ask(&given, "halt_signals", json!({ "shop": SHOP }));
    assert_eq!(signals(), json!([]), "one comes back now and then");
    for no in 1..3 {
        given.case(json!({ "case_no": format!("more{no}"), "order_no": format!("here{no}"), "status": "applied",
            "applied_at": "2026-11-01T10:00:00", "reason_stated": "质量问题" }));
    }
    let told = signals();
    assert_eq!((&told[0]["complaints"], &told[0]["first_at"]), (&json!(3), &json!("2026-10-30T10:00:00")));
}
