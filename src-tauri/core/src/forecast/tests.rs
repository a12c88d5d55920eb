//! What is to come, what it is made of, and whether it was right.

use pintui_store::Day;
use serde_json::{Value, json};

use crate::door::Who;
use crate::given::{Given, SHOP};

/// A product that sells so many pieces a day and of which every `nth` comes back, between two and ten days later.
struct Sold {
    no: &'static str,
    from: i64,
    a_day: i64,
    nth: i64,
}

/// The last whole day: files tell nothing, so it is the day before the test's clock.
const LAST: &str = "2026-11-01";

fn day(back: i64) -> Day {
    LAST.parse::<Day>().expect("a day").plus(-back)
}

/// A shop whose products sell evenly up to the last whole day.
fn shop(sold: &[Sold]) -> Given {
    let given = Given::shop();
    given.write(|tx| {
        for product in sold {
            let key = tx.insert(
                "insert into products (shop_id, product_no, name) values (1, ?1, '连衣裙 ' || ?1)",
                [product.no],
            )?;
            let mut count = 0;
            for back in (0..product.from).rev() {
                for _ in 0..product.a_day {
                    count += 1;
                    let no = format!("{}-{count}", product.no);
                    let at = format!("{}T10:00:00", day(back));
                    let order = tx.insert(
                        "insert into orders (shop_id, order_no, created_at, paid_at, status) values (1, ?1, ?2, ?2, 'completed')",
                        (&no, &at),
                    )?;
                    tx.change(
                        "insert into lines (order_id, line_no, product_id, quantity) values (?1, '1', ?2, 1)",
                        (order, key),
                    )?;
                    let after = 2 + count / product.nth % 9;
                    if count % product.nth == 0 && after <= back {
                        tx.change(
                            "insert into cases (shop_id, case_no, order_no, applied_at, reason_stated)
                             values (1, 'r' || ?1, ?1, ?2, '质量问题')",
                            (&no, format!("{}T12:00:00", day(back - after))),
                        )?;
                    }
                }
            }
        }
        Ok(())
    });
    given
}

fn ask(given: &Given, name: &str, wish: Value) -> Value {
    given.knock(Who::HERE, name, wish).expect("answered")
}

fn sheet(given: &Given) -> Value {
    ask(given, "forecast_sheet", json!({ "shop": SHOP, "quality": false, "top": null }))
}

fn of<'a>(sheet: &'a Value, name: &str) -> &'a Value {
    let products = sheet["products"].as_array().expect("products");
    products.iter().find(|product| product["name"] == name).expect("the product")
}

fn total(given: &Given, product: Value, which: Value) -> i64 {
    let mut wish = json!({ "shop": SHOP, "quality": false, "product": product, "skip": 0, "limit": 10 });
    wish.as_object_mut().expect("a wish").extend(which.as_object().expect("which").clone());
    ask(given, "forecast_behind", wish)["total"].as_i64().expect("a total")
}

const USUAL: [Sold; 2] =
    [Sold { no: "A", from: 100, a_day: 5, nth: 8 }, Sold { no: "B", from: 100, a_day: 5, nth: 40 }];

#[test]
fn products_are_listed_by_what_comes_back_of_them_each_with_its_range_and_the_orders_behind_it() {
    let given = shop(&USUAL);
    let told = sheet(&given);
    assert_eq!((&told["as_of"], &told["span"]), (&json!(LAST), &json!(["2026-11-02", "2026-12-01"])));
    let names: Vec<_> = told["products"].as_array().expect("products").iter().map(|one| one["name"].clone()).collect();
    assert_eq!(names, ["连衣裙 A", "连衣裙 B"]);
    let first = of(&told, "连衣裙 A");
    // 150 orders in thirty days of which one in eight comes back: 18.75 in a month
    let (expected, range) = (first["ahead"]["expected"].as_f64().expect("a count"), &first["ahead"]["range"]);
    assert!((expected - 18.75).abs() < 2.0, "{expected}");
    assert!(range[0].as_i64() < Some(16) && range[1].as_i64() > Some(21), "{range}");
    assert_eq!(first["ahead"]["coming_orders"], 150);
    let rate = &first["ahead"]["rate"];
    assert!(rate["interval"][0].as_f64() < Some(0.125) && rate["interval"][1].as_f64() > Some(0.125), "{rate}");
    assert_eq!(first["why"]["reasons"][0]["reason"], "质量问题");
    let looked = json!({ "which": "paid", "from": told["looked"][0], "to": told["looked"][1] });
    let back = json!({ "which": "returned", "from": told["looked"][0], "to": told["looked"][1] });
    let stating =
        json!({ "which": "stating", "from": told["looked"][0], "to": told["looked"][1], "reason": "质量问题" });
    let product = &first["product_id"];
    assert_eq!(total(&given, product.clone(), looked.clone()), 500);
    assert_eq!(first["ahead"]["so_far"]["orders"], 500);
    assert_eq!(total(&given, product.clone(), back), first["ahead"]["so_far"]["hits"].as_i64().expect("hits"));
    assert_eq!(total(&given, product.clone(), stating), first["why"]["reasons"][0]["orders"].as_i64().expect("orders"));
    assert_eq!(total(&given, Value::Null, looked), 1000);
    assert!(told["whole"]["expected"].as_f64() > first["ahead"]["expected"].as_f64());
}

#[test]
fn a_product_without_history_starts_at_its_categorys_rate_and_narrows_with_its_orders() {
    let width = |told: &Value| {
        let ends = &told["ahead"]["rate"]["interval"];
        ends[1].as_f64().expect("an end") - ends[0].as_f64().expect("an end")
    };
    let of_days = |from| {
        let [first, second] = USUAL;
        let given = shop(&[first, second, Sold { no: "N", from, a_day: 4, nth: 1000 }]);
        let told = of(&sheet(&given), "连衣裙 N").clone();
        (told["borrowed"] == true, told["ahead"]["rate"]["rate"].as_f64().expect("a rate"), width(&told), told)
    };
    let (borrowed, rate, wide, told) = of_days(2);
    assert!(borrowed && told["new_since"] == "2026-10-31", "{told}");
    assert!((rate - told["usual"].as_f64().expect("a rate")).abs() < 0.005, "{rate} of {}", told["usual"]);
    assert_eq!(told["ahead"]["so_far"]["rate"], Value::Null, "eight orders have no rate of their own");
    let (borrowed, less, narrow, _) = of_days(60);
    assert!(!borrowed && less < rate / 2.0 && narrow < wide / 2.0, "{rate} ±{wide}, then {less} ±{narrow}");
}

#[test]
fn a_shop_with_too_little_says_what_is_missing_and_tells_no_figure() {
    let given = shop(&[Sold { no: "A", from: 20, a_day: 2, nth: 8 }]);
    let told = sheet(&given);
    assert_eq!((&told["whole"], &told["products"]), (&Value::Null, &json!([])));
    assert_eq!((&told["too_few"]["orders"], &told["too_few"]["days"]), (&json!(40), &json!(20)));
    let weeks = ask(&given, "forecast_weeks", json!({ "shop": SHOP, "quality": false }));
    assert_eq!(weeks, json!([]));
}

#[test]
fn the_newest_weeks_are_told_raw_and_as_they_will_have_ended() {
    let given = shop(&[Sold { no: "A", from: 120, a_day: 16, nth: 8 }]);
    let weeks = ask(&given, "forecast_weeks", json!({ "shop": SHOP, "quality": false }));
    let newest = &weeks[0];
    assert_eq!(newest["span"], json!(["2026-10-26", LAST]));
    let (raw, whole) = (newest["so_far"]["rate"].as_f64().expect("raw"), newest["whole"].as_f64().expect("whole"));
    assert!(raw < 0.07 && (whole - 0.125).abs() < 0.03, "{raw} becomes {whole}");
    assert!(newest["range"][0].as_f64() < Some(0.125) && newest["range"][1].as_f64() > Some(0.125), "{newest}");
    let old = &weeks[7];
    assert_eq!((&old["come"], &old["whole"]), (&json!(1.0), &json!(0.125)), "nothing more comes of old orders");
    assert_eq!(old["so_far"]["rate"], json!(0.125));
    let back = json!({ "which": "returned", "from": newest["span"][0], "to": newest["span"][1] });
    assert_eq!(total(&given, Value::Null, back), newest["so_far"]["hits"].as_i64().expect("hits"));
}

#[test]
fn past_months_are_foretold_by_what_was_known_then_and_held_to_what_came() {
    let many = ["A", "B", "C", "D", "E", "F"];
    let sold: Vec<Sold> =
        many.iter().zip([8, 9, 10, 12, 15, 20]).map(|(no, nth)| Sold { no, from: 200, a_day: 2, nth }).collect();
    let given = shop(&sold);
    let tried = || ask(&given, "forecast_tried", json!({ "shop": SHOP, "quality": false }));
    let before = tried();
    let months: Vec<_> = before["months"].as_array().expect("months").iter().map(|one| one["month"].clone()).collect();
    let five = ["2026-10", "2026-09", "2026-08", "2026-07", "2026-06"];
    assert_eq!(months, five, "there are not 42 days before May");
    let (inside, of) = (before["inside"]["hits"].as_i64(), before["inside"]["orders"].as_i64().expect("a count"));
    assert!(of == 30 && inside >= Some(of * 8 / 10), "{}", before["inside"]);
    let september = &before["months"][1];
    let span = json!({ "which": "came", "from": september["span"][0], "to": september["span"][1] });
    assert_eq!(total(&given, Value::Null, span), september["came"].as_i64().expect("a count"));
    // what happens later changes what came, and nothing of what was foretold before
    given.write(|tx| {
        tx.change("update cases set applied_at = '2026-09-20T10:00:00' where applied_at >= '2026-10-02'", [])
    });
    let after = tried();
    assert_eq!(after["months"][1]["told"]["expected"], september["told"]["expected"]);
    assert!(after["months"][1]["came"].as_i64() > september["came"].as_i64());
    let (came, range) = (after["months"][1]["came"].as_f64(), &after["months"][1]["told"]["range"]);
    let within = came >= range[0].as_f64() && came <= range[1].as_f64();
    assert_eq!(after["months"][1]["within"], within, "{}", after["months"][1]);
}

#[test]
fn what_was_done_stands_beside_its_product_with_what_was_foretold_and_what_came() {
    let given = shop(&USUAL);
    given.write(|tx| {
        tx.change(
            "insert into changes (shop_id, product_id, what, chosen_on, chosen_by, live_on)
             values (1, (select id from products where product_no = 'A'), '换一批布', '2026-09-20', '小满', '2026-09-25')",
            [],
        )
    });
    let done = of(&sheet(&given), "连衣裙 A")["done"].clone();
    assert_eq!((&done[0]["kind"], &done[0]["what"]), (&json!("live"), &json!("换一批布")));
    assert_eq!((&done[0]["span"], &done[0]["over"]), (&json!(["2026-09-25", "2026-10-24"]), &json!(true)));
    let told = done[0]["told"]["expected"].as_f64().expect("foretold");
    assert!((told - 18.75).abs() < 3.0, "{told}");
    let product = of(&sheet(&given), "连衣裙 A")["product_id"].clone();
    let span = json!({ "which": "came", "from": "2026-09-25", "to": "2026-10-24" });
    assert_eq!(total(&given, product, span), done[0]["came"].as_i64().expect("a count"));
    assert_eq!(of(&sheet(&given), "连衣裙 B")["done"], json!([]));
}
