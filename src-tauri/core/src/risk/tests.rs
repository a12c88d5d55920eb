//! One order's score, its parts, and whom it puts on the list of questions before packing.

use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

/// 240 orders of September: of product A one in four comes back, of B one in twenty; those to 甲省 come back twice as often.
fn shop() -> Given {
    let given = Given::shop();
    given.write(|tx| {
        for (at, no) in ["A", "B"].into_iter().enumerate() {
            tx.insert("insert into products (shop_id, product_no, name) values (1, ?1, '杯子 ' || ?1)", [no])?;
            for count in 0..160_i64 {
                let province = if count % 2 == 0 { "浙江省" } else { "江苏省" };
                let order = tx.insert(
                    "insert into orders (shop_id, order_no, created_at, paid_at, province, carrier, status)
                     values (1, ?1, '2026-09-10T10:00:00', '2026-09-10T10:00:00', ?2, '中通', 'completed')",
                    (format!("{no}{count}"), province),
                )?;
                tx.change(
                    "insert into lines (order_id, line_no, product_id, quantity) values (?1, '1', ?2, 1)",
                    (order, at as i64 + 1),
                )?;
                let back = if at == 0 { count % 4 == 0 } else { count % 20 == 1 };
                if back {
                    tx.change(
                        "insert into cases (shop_id, case_no, order_no, applied_at) values (1, ?1, ?2, '2026-09-15T10:00:00')",
                        (format!("r{no}{count}"), format!("{no}{count}")),
                    )?;
                }
            }
        }
        Ok(())
    });
    given
}

fn wait(given: &Given, no: &str, product: i64, province: &str) -> i64 {
    let order = given.order(
        &[],
        json!({
            "order_no": no, "created_at": "2026-11-01T10:00:00", "paid_at": "2026-11-01T10:00:00", "province": province,
            "city": "某市", "status": "paid",
        }),
    );
    given.write(|tx| {
        tx.change(
            "insert into lines (order_id, line_no, product_id, quantity) values (?1, '1', ?2, 1)",
            (order, product),
        )
    });
    order
}

fn risk(given: &Given, order: i64) -> Value {
    given.knock(Who::HERE, "order_risk", json!({ "order": order })).expect("told")
}

#[test]
fn an_order_is_scored_by_its_parts_and_what_is_rare_counts_for_nothing() {
    let given = shop();
    let order = wait(&given, "N1", 1, "西藏自治区");
    let told = risk(&given, order);
    // 48 of 320 orders came back: 15 %; A: 40 of 160
    assert_eq!((&told["whole"]["hits"], &told["whole"]["orders"]), (&json!(48), &json!(320)));
    let parts = told["score"]["parts"].as_array().expect("parts").clone();
    let product = parts.iter().find(|line| line["part"] == "product").expect("its product");
    // (10 + 40) / (10 + 160 × 0.15) = 1.47
    assert_eq!((&product["back"]["hits"], &product["times"]), (&json!(40), &json!(1.47)));
    let region = parts.iter().find(|line| line["part"] == "region").expect("its region");
    assert_eq!((&region["back"]["orders"], &region["times"]), (&json!(0), &Value::Null));
    let chance = told["score"]["chance"].as_f64().expect("a share");
    assert!((chance - 0.2206).abs() < 0.001 && told["score"]["times"] == 1.5, "{}", told["score"]);
}

#[test]
fn a_likely_order_is_asked_about_before_packing_and_nothing_else_is_done_to_it() {
    let given = shop();
    given.write(|tx| tx.change("update cases set order_no = 'x' || order_no where order_no like 'B%'", []));
    given.write(|tx| {
        tx.change(
            "insert into cases (shop_id, case_no, order_no, applied_at)
             select 1, 'more' || order_no, order_no, '2026-09-16T10:00:00' from orders where order_no like 'A%' and province = '浙江省'",
            [],
        )
    });
    let (likely, calm) = (wait(&given, "N1", 1, "浙江省"), wait(&given, "N2", 2, "江苏省"));
    let list = given.knock(Who::HERE, "confirm_list", json!({ "shop": SHOP })).expect("the list");
    let rows = list["rows"].as_array().expect("rows");
    assert_eq!(rows.iter().map(|row| row["order_id"].as_i64()).collect::<Vec<_>>(), [Some(likely)]);
    assert_eq!(
        (&rows[0]["risk"]["high"], &rows[0]["marks"], &rows[0]["ask"]),
        (&json!(true), &json!([]), &json!(["use"]))
    );
    assert!(risk(&given, calm)["score"]["times"].as_f64() < Some(1.0));
}

#[test]
fn a_product_and_the_size_of_another_line_are_not_multiplied() {
    let given = shop();
    // every B came in one size, which comes back far more often than its product would let expect
    given.write(|tx| {
        tx.insert("insert into skus (product_id, sku_code, sku_name) values (2, 'B-XL', 'XL')", [])?;
        tx.change("update lines set sku_id = 1 where product_id = 2 and order_id % 4 = 2", [])
    });
    let both = wait(&given, "N1", 1, "西藏自治区");
    given.write(|tx| {
        tx.change(
            "insert into lines (order_id, line_no, product_id, sku_id, quantity) values (?1, '2', 2, 1, 1)",
            [both],
        )
    });
    let told = risk(&given, both)["score"].clone();
    let times = |part: &str| -> Vec<f64> {
        let parts = told["parts"].as_array().expect("parts").iter();
        parts.filter(|line| line["part"] == part).map(|line| line["times"].as_f64().expect("enough orders")).collect()
    };
    let (products, size) = (times("product"), times("size")[0]);
    assert!(size > 1.1, "the size is worse than its product: {told}");
    let worst = products[0].max(products[1] * size);
    assert!((told["times"].as_f64().expect("times") - worst).abs() < 0.06, "{worst} is of one line: {told}");
}

#[test]
fn a_shop_with_few_orders_scores_none() {
    let given = Given::shop();
    let order = wait(&given, "N1", 1, "浙江省");
    let told = risk(&given, order);
    assert_eq!((&told["score"], &told["too_few"]["orders"]), (&Value::Null, &json!(0)));
}
