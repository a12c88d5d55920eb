//! What leaves the house for a partner holds its own rows alone.

use calamine::{Data, Reader as _, Xlsx, open_workbook};

use super::*;

fn written(given: &Given, name: &str, mut wish: Value) -> Vec<(String, Vec<Vec<String>>)> {
    let out = given.folder.path().join(format!("{name}.xlsx"));
    wish["out"] = json!(out.to_string_lossy());
    wish["language"] = Value::Null;
    ask(given, name, wish);
    let mut book: Xlsx<_> = open_workbook(&out).expect("a workbook");
    let names = book.sheet_names();
    names
        .into_iter()
        .map(|name| {
            let range = book.worksheet_range(&name).expect("a sheet");
            (name, range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect())
        })
        .collect()
}

#[test]
fn the_sheets_for_a_partner_hold_only_its_rows_and_nothing_of_a_buyer() {
    let given = two_bad_months();
    for (order, hash) in [("E2026-100", "buyer-east"), ("W2026-100", "buyer-west")] {
        given.write(|tx| {
            let sql = "update orders set buyer_hash = ?2, province = '青海省', city = '西宁市' where order_no = ?1";
            tx.change(sql, (order, hash)).map(|_| ())
        });
        given.case(json!({ "case_no": format!("R{order}"), "order_no": order, "kind": "return_refund",
            "status": "applied", "reason_stated": "质量问题", "applied_at": "2026-10-15T10:00:00",
            "refund_fen": 1000, "return_tracking_no": format!("SF{order}") }));
        let loss = json!({ "cause": "broken", "place": "warehouse", "happened_on": "2026-10-20", "order_no": order,
            "product_id": null, "warehouse": null, "carrier": null, "quantity": 1, "value_fen": null,
            "days_late": null, "picture": null, "note": null });
        let party = if order.starts_with('E') { EAST } else { WEST };
        let bearer = json!({ "liable": "warehouse", "party": party });
        act(&given, "record_loss", json!({ "loss": loss, "bearer": bearer, "why": "仓里摔的" }));
    }
    let sheets = written(&given, "export_partner", json!({ "partner": EAST }));
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["退货", "停发", "索赔", "损耗", "库存"]);
    let of = |sheet: &str| sheets.iter().find(|(name, _)| name == sheet).expect("the sheet").1.clone();
    assert_eq!(of("退货").len(), 2, "a head and its one return");
    assert!(of("退货")[1].contains(&"E2026-100".to_owned()), "{:?}", of("退货"));
    assert_eq!((of("损耗").len(), of("库存").len()), (2, 2));
    let all = format!("{sheets:?}");
    for other in ["W2026-100", WEST, "buyer-east", "青海", "西宁"] {
        assert!(!all.contains(other), "{other} is not the partner's to see: {all}");
    }
}

#[test]
fn scores_and_the_table_of_partners_go_to_excel() {
    let given = two_bad_months();
    let points = json!([{ "criterion": "desk", "points": 7, "note": "回得快" }]);
    act(&given, "save_candidate", json!({ "id": null, "name": "甲仓", "points": points, "note": null }));
    let sheets = written(&given, "export_candidates", json!({}));
    assert_eq!((&sheets[0].1[1][0], &sheets[0].1[1][1]), (&"甲仓".to_owned(), &"70".to_owned()));
    assert_eq!(sheets[1].1.len(), 8, "a row for each of seven criteria");
    let sheets = written(&given, "export_partners", json!({ "from": "2026-10-01", "to": "2026-10-31" }));
    assert_eq!(sheets[0].1.len(), 11, "five figures of two partners");
}
