//! Goods that turn out faulty within the warranty of their warehouse are proposed as a claim.

use super::*;

/// The eastern warehouse answers a year for lamps and ninety days for all else.
fn shop_with_warranty() -> Given {
    let given = Given::shop();
    let days = json!([{ "category": "electronics", "days": 365 }, { "category": null, "days": 90 }]);
    let faulty = term("faulty", "6.2 保固", json!({ "warranty": days, "share": 8_000 }));
    agreement(&given, "warehouse", "城东仓", json!([faulty]));
    given
}

/// An order that was signed for on a day, and its quality return applied for on the 20th of October.
fn faulty(given: &Given, no: &str, goods: &str, warehouse: &str, signed_on: &str) {
    given.order(
        &[goods],
        json!({ "order_no": no, "status": "completed", "paid_at": format!("{signed_on}T00:00:00"), "paid_fen": 5_000,
            "signed_at": format!("{signed_on}T18:00:00"), "warehouse": warehouse }),
    );
    given.case(json!({ "case_no": format!("R{no}"), "order_no": no, "kind": "return_refund", "status": "refunded",
        "reason_stated": "质量问题", "applied_at": "2026-10-20T10:00:00", "refund_fen": 4_000,
        "refunded_at": "2026-10-21T10:00:00" }));
}

#[test]
fn a_case_within_the_days_of_its_kind_of_goods_proposes_a_claim_with_the_clause() {
    let given = shop_with_warranty();
    faulty(&given, "in", "cup", "城东仓", "2026-07-22");
    faulty(&given, "out", "cup", "城东仓", "2026-07-21");
    faulty(&given, "other", "cup", "城西仓", "2026-10-01");
    let told = proposals(&given);
    let rows = told["losses"].as_array().expect("rows");
    assert_eq!(rows.len(), 1, "ninety days and no more, and of that warehouse alone: {rows:?}");
    let row = &rows[0];
    assert_eq!((&row["order_no"], &row["cause"], &row["place"]), (&json!("in"), &json!("faulty"), &json!("warehouse")));
    assert_eq!((&row["proposal"]["clause"], &row["proposal"]["owed_fen"]), (&json!("6.2 保固"), &json!(3_200)));
    ask(&given, "take_losses", json!({ "losses": null, "by": "店长" }));
    assert_eq!(proposals(&given)["total"], 0, "recorded once");
    let rates = ask(&given, "loss_rates", json!({ "from": "2026-07-01", "to": "2026-10-31" }));
    assert_eq!(rates["whole"]["hits"], 0, "goods that fail later were not lost on the way");
}

#[test]
fn the_days_go_by_the_kind_of_goods() {
    let given = shop_with_warranty();
    faulty(&given, "lamp", "lamp", "城东仓", "2026-01-10");
    assert_eq!(proposals(&given)["total"], 0, "of no kind of its own: ninety days");
    given.write(|tx| tx.change("update products set category = '数码' where product_no = 'lamp'", []).map(|_| ()));
    assert_eq!(proposals(&given)["total"], 1, "a year for electronics");
}

#[test]
fn a_warranty_is_of_faulty_goods_alone_with_one_line_for_each_kind() {
    let given = Given::shop();
    let save = |cause: &str, days: Value| {
        let draft = json!({ "id": null, "kind": "warehouse", "party": "城东仓", "first_on": "2026-01-01",
            "last_on": "2026-12-31", "remind_days": 30, "note": null,
            "terms": [term(cause, "6.2", json!({ "warranty": days }))] });
        knock(&given, "save_agreement", json!({ "agreement": draft, "by": "店长" })).map_err(|why| why.code.to_string())
    };
    let line = |category: Value, days: i64| json!({ "category": category, "days": days });
    for (cause, days) in [
        ("faulty", json!([])),
        ("lost", json!([line(json!(null), 90)])),
        ("faulty", json!([line(json!(null), 0)])),
        ("faulty", json!([line(json!(null), 90), line(json!(null), 30)])),
        ("faulty", json!([line(json!("no such kind"), 90)])),
    ] {
        assert_eq!(save(cause, days.clone()).expect_err("refused"), "agreement_warranty_wrong", "{cause} {days}");
    }
    save("faulty", json!([line(json!(null), 90)])).expect("kept");
    let told = ask(&given, "agreement_list", json!({}));
    assert_eq!(told["agreements"][0]["draft"]["terms"][0]["warranty"], json!([{ "category": null, "days": 90 }]));
    undo(&given);
    assert_eq!(ask(&given, "agreement_list", json!({}))["agreements"], json!([]));
}
