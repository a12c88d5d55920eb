//! One wave as one line.

use pintui_store::Fen;

use super::*;
use crate::insight::rate::Rate;

#[test]
fn orders_sent_share_returns_loss_and_cost_show_as_one_line() {
    let given = shop();
    let id = tees(&given);
    given.write(|tx| {
        tx.change(
            "insert into ledger_entries (shop_id, order_id, kind, way, cause, amount_fen, at, month, liable, staff, operation, written_at)
             values (1, (select id from orders where order_no = 'T5'), 'thanks', 'transfer', 'quality', 800,
               '2026-10-12T09:00:00', '2026-10', 'shop', '07', 1, '2026-10-12T09:00:00')",
            [],
        )?;
        tx.change(
            "insert into product_costs (product_id, cost_fen, noted_at, noted_by)
             values ((select id from products where product_no = 'tee'), 2100, '2026-10-01T09:00:00', '07')",
            [],
        )
    });
    let wave = told(&given, id);
    assert_eq!((wave.orders, wave.cancelled, wave.waiting), (40, 1, 2));
    assert_eq!(wave.sent, Rate::of(37, 39, 30));
    assert_eq!((wave.returned, wave.quality), (Rate::of(4, 36, 30), Rate::of(3, 36, 30)));
    assert_eq!((wave.refunds, wave.refunded_fen, wave.given, wave.given_fen), (2, Fen(10_000), 1, Fen(800)));
    assert_eq!((wave.loss_fen, wave.cost_fen, wave.uncosted), (Fen(10_800), Some(Fen(84_000)), 0));
}

#[test]
fn by_a_rule_on_payment_the_rates_are_of_paid_orders() {
    let given = shop();
    let id = tees(&given);
    let ask = WaveList { shop: SHOP.to_owned(), rule: Some("paid_30d".to_owned()) };
    let wave = given.ask(ask).expect("answered").waves.into_iter().find(|wave| wave.id == id).expect("the wave");
    assert_eq!((wave.returned, wave.quality), (Rate::of(4, 40, 30), Rate::of(3, 40, 30)));
}

#[test]
fn an_agreed_part_of_the_price_that_the_platform_tells_as_the_refund_is_lost_once() {
    let given = shop();
    let id = tees(&given);
    let part = |fen: i64| {
        given.write(|tx| {
            tx.change(
                "insert into ledger_entries (shop_id, case_id, kind, way, cause, amount_fen, at, month, liable, staff, operation, written_at)
                 values (1, (select id from cases where case_no = 'R0'), 'refund_part', 'refund', 'quality', ?1,
                   '2026-10-13T09:00:00', '2026-10', 'shop', '07', 1, '2026-10-13T09:00:00')",
                [fen],
            )
        });
    };
    part(1_500);
    let wave = told(&given, id);
    assert_eq!((wave.given, wave.given_fen, wave.loss_fen), (1, Fen(0), Fen(10_000)));
    // what goes beyond the refund is lost too
    part(4_000);
    assert_eq!(told(&given, id).loss_fen, Fen(10_500));
}

#[test]
fn where_no_file_tells_a_payment_the_day_of_the_order_counts() {
    let given = shop();
    let id = tees(&given);
    for (no, status) in [("N0", "shipped"), ("N1", "unpaid"), ("N2", "closed")] {
        given.order(&["tee"], json!({ "order_no": no, "created_at": "2026-10-02T20:00:00", "status": status }));
    }
    // bought on the last day, paid on the day after: it is of no wave
    given.order(
        &["tee"],
        json!({ "order_no": "N3", "created_at": "2026-10-03T23:00:00", "paid_at": "2026-10-04T01:00:00" }),
    );
    assert_eq!(told(&given, id).orders, 41);
}

#[test]
fn cost_that_nobody_noted_is_not_taken_for_nothing() {
    let given = shop();
    let id = tees(&given);
    let wave = told(&given, id);
    assert_eq!((wave.cost_fen, wave.uncosted), (None, 40));
}
