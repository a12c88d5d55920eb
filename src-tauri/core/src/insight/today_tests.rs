use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};

fn rule_of(given: &Given) -> String {
    let ask = TodayAsk { shop: SHOP.into(), date: "2026-10-31".parse().ok(), rule: None };
    given.ask(ask).expect("a day").daily.rule
}

#[test]
fn the_page_opens_on_the_last_day_whose_orders_are_there() {
    let given = Given::shop();
    let file = |kind: &str, as_of: &str| {
        given.write(|tx| {
            let run =
                tx.insert("insert into runs (shop_id, operation_id, at) values (1, ?1, ?2)", (tx.operation(), as_of))?;
            let sql = "insert into files (run_id, name, kind, as_of, report) values (?1, 'a.csv', ?2, ?3, '{}')";
            tx.change(sql, (run, kind, as_of))
        });
    };
    let page = || given.ask(TodayAsk { shop: SHOP.into(), date: None, rule: None }).expect("a day");
    file("case", "2026-10-30T12:00:00");
    assert_eq!((page().daily.date.text().as_str(), page().orders_until), ("2026-10-30", None));
    file("order", "2026-11-01T21:00:00");
    file("case", "2026-11-06T20:07:00");
    let told = page();
    assert_eq!(told.daily.date.text(), "2026-11-01");
    assert_eq!(told.orders_until.map(At::text).as_deref(), Some("2026-11-01T21:00:00"));
    assert_eq!(told.data_until.map(At::text).as_deref(), Some("2026-11-06T20:07:00"));
}

#[test]
fn a_shop_whose_files_tell_of_no_sign_off_is_looked_at_by_payment_until_one_does() {
    let given = Given::shop();
    assert_eq!(rule_of(&given), "signed_30d");
    given.order(&["P1"], json!({ "order_no": "A1", "paid_at": "2026-10-20T10:00:00" }));
    assert_eq!(rule_of(&given), "paid_30d");
    given.order(&["P1"], json!({ "order_no": "A2", "completed_at": "2026-10-28T10:00:00" }));
    assert_eq!(rule_of(&given), "signed_30d");
}

#[test]
fn a_product_whose_title_no_file_tells_is_shown_by_its_number() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_at": "2026-10-20T10:00:00" }));
    given.write(|tx| tx.change("update products set name = '' where product_no = 'P1'", []));
    let ask = TodayAsk { shop: SHOP.into(), date: "2026-10-31".parse().ok(), rule: Some("paid_30d".into()) };
    let shown = given.ask(ask).expect("a day").products;
    assert_eq!(shown.iter().map(|one| one.product.name.as_str()).collect::<Vec<_>>(), ["P1"]);
}
