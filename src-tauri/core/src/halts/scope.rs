//! How large a halt is or would be: orders that wait, are on the way, or were signed for lately.

use pintui_store::{At, Fen, Reading, Result, Row, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HaltRefused;
use super::target::Target;
use crate::door::{Call, Command, Read};
use crate::shops;

/// Signed for so many days ago at most: what buyers may still notice.
const SIGNED_DAYS: i64 = 15;
const SHOWN: i64 = 50;

/// The orders that a halt of these goods concerns, and where in its product it could be wider.
#[derive(Deserialize, TS)]
pub struct HaltScope {
    /// Key of the product.
    pub product_id: i64,
    /// Key of the SKU; none for the whole product.
    pub sku_id: Option<i64>,
}

impl Command for HaltScope {
    type Answer = Scope;
}

/// The answer of [`HaltScope`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Scope {
    /// Title of the product.
    pub product: String,
    /// What stands before its shop's amounts, e.g. `¥`.
    pub currency_sign: String,
    /// Orders that wait to be packed: the halt holds them.
    pub waiting: Pile,
    /// Orders that have left and were not signed for.
    pub on_the_way: Pile,
    /// Orders signed for in the last 15 days.
    pub signed: Pile,
}

/// Orders in one state, with their money.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Pile {
    /// How many.
    pub orders: i64,
    /// What was paid for them.
    pub paid_fen: Fen,
    /// The newest fifty.
    pub shown: Vec<Concerned>,
}

/// An order that a halt concerns.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Concerned {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// When it was paid, sent or signed for.
    pub at: Option<At>,
    /// What was paid.
    pub paid_fen: Option<Fen>,
    /// Whether a refund is asked for or paid.
    pub refund: bool,
}

impl Read for HaltScope {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Scope> {
        let product: Option<(i64, String)> =
            tx.maybe("select shop_id, name from products where id = ?1", [self.product_id], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let (shop, product) = product.ok_or(HaltRefused::HaltGoodsUnknown { product: self.product_id })?;
        let pile = |question| pile(tx, question, shop, &self, call);
        Ok(Scope {
            product,
            currency_sign: shops::with_id(tx, shop)?.currency_sign,
            waiting: pile(include_str!("waiting.sql"))?,
            on_the_way: pile(include_str!("on_the_way.sql"))?,
            signed: pile(include_str!("signed.sql"))?,
        })
    }
}

fn pile(tx: &impl Reading, question: &str, shop: i64, of: &HaltScope, call: &Call<'_>) -> Result<Pile> {
    let since = call.now.day().plus(-SIGNED_DAYS);
    let all = tx.rows(
        question,
        named_params! { ":shop": shop, ":product": of.product_id, ":sku": of.sku_id, ":since": since },
        |row| {
            Ok(Concerned {
                order_id: row.get("order_id")?,
                order_no: row.get("order_no")?,
                at: row.get("at")?,
                paid_fen: row.get("paid_fen")?,
                refund: row.get("refund")?,
            })
        },
    )?;
    Ok(Pile {
        orders: all.len() as i64,
        paid_fen: all.iter().filter_map(|one| one.paid_fen).sum(),
        shown: all.into_iter().take(SHOWN as usize).collect(),
    })
}

/// How many orders of a halt wait to be packed.
pub(super) fn waiting(tx: &impl Reading, halt: i64) -> Result<(i64, Fen)> {
    tx.one(include_str!("count_waiting.sql"), named_params! { ":halt": halt }, |row| {
        Ok((row.get("orders")?, row.get("paid_fen")?))
    })
}

/// How many orders a halt would hold back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WouldHold {
    /// Name of the shop.
    pub shop: String,
    /// What would be halted.
    pub target: Target,
}

impl Command for WouldHold {
    type Answer = Held;
}

/// The answer of [`WouldHold`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "HeldOrders")]
pub struct Held {
    /// How many.
    pub orders: i64,
    /// What was paid for them.
    pub paid_fen: Fen,
}

impl Read for WouldHold {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Held> {
        let shop = shops::must(tx, &self.shop)?.id;
        let of = self.target.columns();
        let with = named_params! {
            ":shop": shop, ":product": of.product, ":sku": of.sku, ":warehouse": of.warehouse, ":wave": of.wave,
            ":lot": of.lot,
        };
        let held = |row: &Row<'_>| Ok(Held { orders: row.get("orders")?, paid_fen: row.get("paid_fen")? });
        tx.one(include_str!("would_wait.sql"), with, held)
    }
}
