//! Of which lines of an order a case is, and what may go back for them.

use serde_json::json;

use super::tests::{agreed, bought, refund};
use crate::given::Given;

#[test]
fn of_two_skus_of_one_product_a_case_is_about_the_one_that_it_names() {
    let given = Given::shop();
    let order = given.order(&["P1", "P1"], json!({ "order_no": "A1", "paid_fen": 15_000 }));
    given.write(|tx| {
        for (line, code, paid) in [("1", "S-38", 10_000), ("2", "S-39", 4_000)] {
            let sku = tx.insert("insert into skus (product_id, sku_code, sku_name) values (1, ?1, ?1)", [code])?;
            tx.change(
                "update lines set sku_id = ?3, paid_fen = ?4 where order_id = ?1 and line_no = ?2",
                (order, line, sku, paid),
            )?;
        }
        Ok(())
    });
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1", "product_no": "P1", "sku_code": "S-39" }));
    assert_eq!(refund(&given, id, 4001).expect_err("refused").params["cap_fen"], 4000);
    refund(&given, id, 4000).expect("the one piece");
}

#[test]
fn a_case_that_names_goods_and_no_line_is_about_the_lines_of_these_goods() {
    let given = Given::shop();
    bought(&given);
    let id = agreed(&given, json!({ "case_no": "R1", "order_no": "A1", "product_no": "P2" }));
    assert_eq!(refund(&given, id, 4001).expect_err("refused").params["cap_fen"], 4000);
    refund(&given, id, 4000).expect("the one piece");
    let other = agreed(&given, json!({ "case_no": "R2", "order_no": "A1", "product_no": "P9" }));
    assert_eq!(
        refund(&given, other, 11_001).expect_err("refused").params["room_fen"],
        11_000,
        "unknown goods: the order"
    );
}

#[test]
fn two_cases_about_the_same_pieces_share_what_was_paid_for_them() {
    let given = Given::shop();
    bought(&given);
    let [first, second] =
        ["R1", "R2"].map(|no| agreed(&given, json!({ "case_no": no, "order_no": "A1", "line_no": "2" })));
    refund(&given, first, 3000).expect("a part");
    assert_eq!(refund(&given, second, 1001).expect_err("refused").params["room_fen"], 1000);
    refund(&given, second, 1000).expect("the rest");
}
