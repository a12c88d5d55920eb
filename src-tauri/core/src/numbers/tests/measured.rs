//! How long the figures take on a large book.

use super::compared::{effect, worth};
use super::*;

/// Prints how long the figures take on 20,000 checks; asks nothing of the clock.
#[test]
#[ignore = "builds a large book; run it to measure"]
fn twenty_thousand_checks_are_answered_at_once() {
    let given = Given::shop();
    given.write(|tx| {
        for no in 0..20_000_i64 {
            let paid = format!("2026-10-{:02}T08:00:00", 1 + no / 1000);
            let order = tx.insert(
                "insert into orders (shop_id, order_no, paid_at, shipped_at, signed_at) values (1, ?1, ?2, ?2, ?2)",
                (no.to_string(), paid),
            )?;
            let product = no % 40;
            tx.change(
                "insert into products (shop_id, product_no, name) values (1, ?1, 'x') on conflict do nothing",
                [product.to_string()],
            )?;
            tx.change(
                "insert into lines (order_id, line_no, product_id, quantity) values (?1, '1', ?2, 1)",
                (order, product + 1),
            )?;
            let done =
                format!("2026-10-{:02}T{:02}:{:02}:{:02}", 1 + no / 1000, 8 + no % 1000 / 100, no % 100 / 2, no % 60);
            let failed = no % 25 == 0;
            let check = tx.insert(
                "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                 values (1, ?1, 'x', ?2, ?3, 'clothing-1', ?4, ?4, 20)",
                (order, if failed { "failed" } else { "passed" }, (no % 9).to_string(), done),
            )?;
            for point in ["a", "b", "c", "d", "e", "f", "g"] {
                tx.change(
                    "insert into check_answers (check_id, step, point, result, severity)
                     values (?1, 'appearance', ?2, ?3, 'minor')",
                    (check, point, if failed && point == "g" { "failed" } else { "passed" }),
                )?;
            }
        }
        Ok(())
    });
    given.write(|tx| {
        tx.change(
            "insert into cases (shop_id, case_no, order_no, reason_stated, applied_at)
             select 1, 'R' || order_no, order_no, '质量问题', '2026-10-28T10:00:00' from orders where id % 50 = 7",
            [],
        )
    });
    let took = |what: &str, ask: &dyn Fn()| {
        let began = std::time::Instant::now();
        ask();
        println!("{what}: {:?}", began.elapsed());
    };
    let (shop, from, to) = (SHOP.to_owned(), day("2026-10-01"), day("2026-10-31"));
    let ask = || EscapeList { shop: shop.clone(), from, to, staff: None, place: None, skip: 0, limit: 0 };
    took("escapes", &|| _ = given.ask(ask()).expect("told"));
    took("escapes", &|| _ = given.ask(ask()).expect("told"));
    took("numbers", &|| _ = given.ask(CheckNumbers { shop: shop.clone(), from, to }).expect("told"));
    for by in [FaultsBy::Point, FaultsBy::Product, FaultsBy::Warehouse, FaultsBy::Staff] {
        took("pareto", &|| _ = given.ask(FaultPareto { shop: shop.clone(), from, to, by }).expect("told"));
    }
    took("proof", &|| _ = effect(&given, Some("2026-10-10"), 7));
    took("worth", &|| _ = worth(&given));
    let of = || CheckFilter { kind: Some(CheckKind::Quick), product: Some(3), ..CheckFilter::default() };
    let list = || CheckList { shop: shop.clone(), from, to, result: None, of: of(), skip: 0, limit: 50 };
    took("list", &|| _ = given.ask(list()).expect("told"));
}
