mod behind;
mod fates;
mod refill;

use super::WITHIN;
use super::products::Corner;
use super::sheet::{Again, AgainSheet};
use crate::given::{Given, SHOP};
use pintui_store::{Day, Fen};
use serde_json::json;

fn sheet(given: &Given) -> Again {
    given.ask(AgainSheet { shop: SHOP.to_owned(), product_id: None }).expect("answered")
}

fn day(text: &str, later: i64) -> String {
    text.parse::<Day>().expect("a day").plus(later).text()
}

/// Orders with the product A, all at once: number, buyer, day of payment.
fn orders(given: &Given, all: &[(String, String, String)]) {
    given.write(|tx| {
        tx.change(
            "insert into products (shop_id, product_no, name) values (1, 'A', 'title of A') on conflict do nothing",
            [],
        )?;
        for (no, buyer, on) in all {
            let key = tx.insert(
                "insert into orders (shop_id, order_no, buyer_hash, paid_at, paid_fen, status, signed_at)
                 values (1, ?1, ?2, ?3, 10000, 'completed', ?4)",
                (no, buyer, format!("{on}T10:00:00"), format!("{on}T20:00:00")),
            )?;
            tx.change(
                "insert into lines (order_id, line_no, product_id, quantity)
                 select ?1, '1', id, 1 from products where product_no = 'A'",
                [key],
            )?;
        }
        Ok(())
    });
}

fn order(given: &Given, no: &str, buyer: &str, on: &str) {
    orders(given, &[(no.to_owned(), buyer.to_owned(), on.to_owned())]);
}

/// 200 buyers who bought first in January; the first 46 came again within 90 days, four more later.
fn january() -> Given {
    let given = Given::shop();
    let mut all = vec![("last".to_owned(), "somebody".to_owned(), "2026-07-31".to_owned())];
    for at in 0..200_i64 {
        let first = day("2026-01-01", at % 31);
        all.push((format!("{at}"), format!("b{at}"), first.clone()));
        if at < 50 {
            let gap = if at < 46 { 10 + at } else { 120 };
            all.push((format!("{at}-again"), format!("b{at}"), day(&first, gap)));
        }
    }
    orders(&given, &all);
    given
}

#[test]
fn of_200_first_buyers_in_january_46_bought_again_in_90_days() {
    let told = sheet(&january());
    let january = &told.months[0];
    assert_eq!((january.month.as_str(), january.buyers), ("2026-01", 200));
    let within = &january.within[2];
    assert_eq!((within.days, within.complete, within.again.hits), (90, true, 46));
    assert_eq!(within.again.rate, Some(0.23));
    assert_eq!(within.again.interval, Some([0.1771, 0.2931]));
    // 180 days after 31 January is 30 July: the data reach a day further.
    assert_eq!((january.within[3].complete, january.within[3].again.hits), (true, 50));
    let whole: Vec<_> = told.whole.iter().map(|one| (one.days, one.again.hits, one.again.orders)).collect();
    assert_eq!(whole, [(30, 21, 200), (60, 46, 200), (90, 46, 200), (180, 50, 200)]);
}

#[test]
fn the_counts_agree_with_the_definition_asked_of_the_book_word_by_word() {
    use pintui_store::Reading as _;
    use rand::{Rng, SeedableRng};
    let given = Given::shop();
    let mut dice = rand::rngs::StdRng::seed_from_u64(5);
    let any = |at: i64| {
        let buyer = dice.random_range(0..400);
        (format!("{at}"), format!("b{buyer}"), day("2025-11-01", dice.random_range(0..340)))
    };
    orders(&given, &(0..900).map(any).collect::<Vec<_>>());
    given.write(|tx| tx.change("update orders set status = 'closed', signed_at = null where id % 13 = 0", []));
    let told = sheet(&given);
    for (at, days) in WITHIN.iter().enumerate() {
        let asked: Vec<(String, i64, i64)> = given.read(|tx| {
            tx.rows(
                "with bought as (
                   select distinct buyer_hash, date(paid_at) as bought_on from orders where status = 'completed'),
                 first as (select buyer_hash, min(bought_on) as bought_on from bought group by buyer_hash)
                 select strftime('%Y-%m', first.bought_on), count(*), sum(exists (
                   select 1 from bought as later
                   where later.buyer_hash = first.buyer_hash and later.bought_on > first.bought_on
                     and julianday(later.bought_on) - julianday(first.bought_on) <= ?1))
                 from first group by 1 order by 1",
                [days],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
        });
        let ours = told.months.iter().map(|month| (month.month.clone(), month.buyers, month.within[at].again.hits));
        assert_eq!(ours.collect::<Vec<_>>(), asked, "{days} days");
    }
}

#[test]
fn a_month_whose_days_are_not_over_is_not_complete() {
    let given = Given::shop();
    let first = |at: i64| (format!("{at}"), format!("b{at}"), "2026-09-15".to_owned());
    orders(&given, &(0..40).map(first).collect::<Vec<_>>());
    order(&given, "again", "b0", "2026-09-29");
    order(&given, "last", "x", "2026-10-30");
    let told = sheet(&given);
    let complete: Vec<_> = told.months[0].within.iter().map(|one| (one.complete, one.again.hits)).collect();
    assert_eq!(complete, [(true, 1), (false, 1), (false, 1), (false, 1)]);
    // Whoever had no 60 days yet is not among those who had them.
    assert_eq!((told.whole[0].again.orders, told.whole[1].again.orders), (40, 0));
    assert_eq!(told.until, Some("2026-10-30".parse().expect("a day")));
}

#[test]
fn what_is_no_purchase_is_not_counted() {
    let given = Given::shop();
    order(&given, "1", "b", "2026-01-10");
    let with = |no: &str, more: serde_json::Value| {
        let mut columns =
            json!({ "order_no": no, "buyer_hash": "b", "paid_at": "2026-01-20T10:00:00", "paid_fen": 100 });
        let own = more.as_object().expect("columns").clone();
        columns.as_object_mut().expect("columns").extend(own);
        given.order(&["A"], columns);
    };
    with("called off", json!({ "status": "closed" }));
    with("unpaid", json!({ "status": "unpaid", "paid_at": null }));
    with("replacement", json!({ "status": "completed", "paid_fen": 0 }));
    with("nobody's", json!({ "status": "completed", "buyer_hash": null }));
    with("same day", json!({ "status": "completed", "paid_at": "2026-01-10T12:00:00" }));
    let told = sheet(&given);
    assert_eq!((told.buyers, told.unknown_orders, told.months[0].within[0].again.hits), (1, 1, 0));
    // What was sent and came back whole was a purchase, though the platform closed it and shows zero.
    with("came back", json!({ "status": "closed", "shipped_at": "2026-01-21T10:00:00", "paid_fen": 0 }));
    assert_eq!(sheet(&given).months[0].within[0].again.hits, 1);
}

#[test]
fn orders_stand_by_how_often_their_buyer_had_bought_and_months_by_old_and_new() {
    let given = Given::shop();
    let of = |at: i64| (0..4).map(move |nth| (format!("{at}-{nth}"), format!("b{at}"), day("2026-01-05", nth * 31)));
    orders(&given, &(0..40).flat_map(of).collect::<Vec<_>>());
    for at in 0..40_i64 {
        for nth in 0..4 {
            let no = format!("{at}-{nth}");
            if nth == 0 && at < 10 || nth == 3 && at < 2 {
                given.case(json!({ "case_no": no, "order_no": no, "reason_stated": "质量问题", "applied_at": "2026-06-01T10:00:00" }));
            }
        }
    }
    given.order(&["A"], json!({ "order_no": "?", "paid_at": "2026-02-09T10:00:00", "paid_fen": 700 }));
    let told = sheet(&given);
    let times: Vec<_> =
        told.times.iter().map(|one| (one.times, one.returned.orders, one.returned.hits, one.quality.hits)).collect();
    assert_eq!(times, [("first", 40, 10, 10), ("second_third", 80, 0, 0), ("fourth_on", 40, 2, 2)]);
    let february = &told.old[1];
    assert_eq!((february.month.as_str(), february.old.hits, february.new_orders), ("2026-02", 40, 0));
    assert_eq!((february.unknown_orders, february.unknown_fen, february.old_fen), (1, Fen(700), Fen(400_000)));
    assert_eq!((told.old[0].old.rate, told.old[0].new_orders), (Some(0.0), 40));
}

#[test]
fn a_product_stands_with_its_quality_beside_the_buyers_it_brought() {
    let given = january();
    let told = sheet(&given);
    let product = &told.products[0];
    assert_eq!((product.name.as_str(), product.again.hits, product.again.orders), ("title of A", 46, 200));
    // The shop's only product lies on both borders: it comes back no more than the shop, and its buyers no less.
    assert_eq!((product.corner, told.borders.map(|at| at.again)), (Some(Corner::Loved), Some(0.23)));
    let of = |product_id| given.ask(AgainSheet { shop: SHOP.to_owned(), product_id });
    assert_eq!(of(Some(product.product_id)).expect("answered").buyers, 201);
    assert_eq!(of(Some(99)).expect_err("refused").code, "again_product_unknown");
}

#[test]
fn an_empty_shop_answers_that_there_is_nothing() {
    let told = sheet(&Given::shop());
    assert_eq!((told.until, told.buyers, told.months.len()), (None, 0, 0));
    assert!(told.groups.iter().all(|group| group.buyers == 0));
}
