//! What came after a gift: how many buyers ordered again, beside those of the same days without it,
//! and what the gifts cost. Two things beside each other, never one because of the other.

use pintui_store::{Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rate::Rate;
use crate::door::{Call, Command, Read};
use crate::shops;

/// How long after an order another one counts as a repurchase.
const DAYS: i64 = 30;
/// Fewer orders than this tell nothing.
const MINIMUM: i64 = 30;

/// Compares the repurchase of orders with a gift to those of the same days without it.
#[derive(Deserialize, TS)]
pub struct GiftAfter {
    /// Name of the shop.
    pub shop: String,
    /// Key of the gift's rule.
    pub rule: i64,
}

impl Command for GiftAfter {
    type Answer = GiftAftermath;
}

/// What is known of the orders that got a gift.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GiftAftermath {
    /// Parcels it was put into.
    pub parcels: i64,
    /// Pieces of it.
    pub pieces: i64,
    /// What they cost, where the cost of one is known.
    pub cost_fen: Option<Fen>,
    /// Orders with it, 30 days or more ago, whose buyer ordered again within 30 days.
    pub with: Rate,
    /// Orders without it, paid in the same days.
    pub without: Rate,
}

impl Read for GiftAfter {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<GiftAftermath> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (parcels, pieces, cost): (i64, i64, Option<Fen>) =
            tx.one(include_str!("gifts_given.sql"), named_params! { ":shop": shop, ":rule": self.rule }, |row| {
                Ok((row.get("parcels")?, row.get("pieces")?, row.get("cost_fen")?))
            })?;
        let until = call.now.day().plus(-DAYS);
        let rows: Vec<(bool, i64, i64)> = tx.rows(
            include_str!("bought_again.sql"),
            named_params! { ":shop": shop, ":rule": self.rule, ":until": until },
            |row| Ok((row.get("gift")?, row.get("orders")?, row.get("again")?)),
        )?;
        let of = |gift: bool| {
            let (orders, again) =
                rows.iter().find(|row| row.0 == gift).map_or((0, 0), |(_, orders, again)| (*orders, *again));
            Rate::of(again, orders, MINIMUM)
        };
        Ok(GiftAftermath { parcels, pieces, cost_fen: cost, with: of(true), without: of(false) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::given::{Given, SHOP};
    use serde_json::json;

    #[test]
    fn buyers_with_the_gift_stand_beside_those_of_the_same_days_without_it() {
        let given = Given::shop();
        given.write(|tx| {
            tx.change(
                "insert into gift_rules (id, shop_id, name, gift, quantity, cost_fen) values (5, 1, 'every order', 'bag', 2, 150)",
                [],
            )
        });
        for at in 0..80_i64 {
            let buyer = format!("b{at}");
            let order = given.order(&[], json!({
                "order_no": format!("{at}"), "paid_at": "2026-09-10T10:00:00", "buyer_hash": buyer, "status": "completed" }));
            // Every second order had the gift; of those 10 bought again in time, of the others 4.
            let gift = at % 2 == 0;
            if gift {
                given.write(|tx| {
                    let check = tx.insert(
                        "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
                         values (1, ?1, 'x', 'passed', '07', 'clothing-1', '2026-09-11T09:00:00', '2026-09-11T09:00:30', 30)",
                        [order],
                    )?;
                    tx.change(
                        "insert into check_gifts (check_id, rule_id, gift, due, given, outcome) values (?1, 5, 'bag', 2, 2, 'complete')",
                        [check],
                    )
                });
            }
            if at < if gift { 20 } else { 8 } {
                given.order(
                    &[],
                    json!({
                    "order_no": format!("{at}-again"), "paid_at": "2026-10-05T10:00:00", "buyer_hash": buyer }),
                );
            }
        }
        // A second order after more than 30 days is no repurchase.
        given.order(&[], json!({ "order_no": "late", "paid_at": "2026-10-25T10:00:00", "buyer_hash": "b60" }));
        let after = given.ask(GiftAfter { shop: SHOP.to_owned(), rule: 5 }).expect("answered");
        assert_eq!((after.parcels, after.pieces, after.cost_fen), (40, 80, Some(Fen(12_000))));
        assert_eq!((after.with.hits, after.with.orders), (10, 40));
        assert_eq!((after.without.hits, after.without.orders), (4, 40));
        assert_eq!(after.with.rate, Some(0.25));
    }
}
