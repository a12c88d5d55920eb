//! What goods cost, each cost with its first day. An order keeps the cost that was in force when it was paid.

use pintui_store::{Day, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CatalogueRefused;
use crate::cases::typed;
use crate::door::{Call, Command, Write};

/// An article whose cost is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Article {
    /// Key of the product.
    pub(super) product: i64,
    /// Key of the SKU; none for the whole product.
    pub(super) sku: Option<i64>,
}

/// Notes what one piece of a product, or of one of its SKUs, costs from a day on; orders before keep what they had.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetProductCost {
    /// Key of the product.
    pub product_id: i64,
    /// Key of the SKU; none for the whole product.
    pub sku_id: Option<i64>,
    /// What one piece costs.
    pub cost_fen: Fen,
    /// The first day; none where it has always been so. The first cost of all has always been so, too.
    pub from_on: Option<Day>,
    /// Who notes it.
    pub by: String,
}

impl Command for SetProductCost {
    type Answer = ();
}

/// The most that one piece may cost.
pub(super) const MOST: Fen = Fen(100_000_000);
/// A cost may be known as long before it holds.
const MOST_DAYS_AHEAD: i64 = 366;

impl Write for SetProductCost {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "product_id": self.product_id, "sku_id": self.sku_id, "cost_fen": self.cost_fen, "from_on": self.from_on,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = noter(&self.by, call)?;
        let article = article(tx, self.product_id, self.sku_id)?;
        hold(self.cost_fen)?;
        hold_day(self.from_on, call)?;
        note(tx, article, self.cost_fen, self.from_on, Noted { call, by: &by })
    }
}

/// Takes an entry of a cost out again; what it hid holds once more.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveProductCost {
    /// Key of the entry.
    pub id: i64,
}

impl Command for RemoveProductCost {
    type Answer = ();
}

impl Write for RemoveProductCost {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "cost": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from product_costs where id = ?1", [self.id])? {
            0 => Err(CatalogueRefused::CostUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}

/// A cost with its first day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CostEntry {
    /// Its key.
    pub id: i64,
    /// Key of the SKU; none for the whole product.
    pub sku_id: Option<i64>,
    /// Its first day; none where it has always been so.
    pub from_on: Option<Day>,
    /// What one piece costs.
    pub cost_fen: Fen,
    /// Who noted it.
    pub by: String,
}

/// All costs of a product and its SKUs, the newest first.
pub(super) fn entries(tx: &impl Reading, product: i64) -> Result<Vec<CostEntry>> {
    tx.rows(include_str!("cost_entries.sql"), named_params! { ":product": product }, |row| {
        Ok(CostEntry {
            id: row.get("id")?,
            sku_id: row.get("sku_id")?,
            from_on: row.get("from_on")?,
            cost_fen: row.get("cost_fen")?,
            by: row.get("noted_by")?,
        })
    })
}

/// Who notes something, and when.
#[derive(Clone, Copy)]
pub(super) struct Noted<'a> {
    pub(super) call: &'a Call<'a>,
    pub(super) by: &'a str,
}

/// Whose name stands under it: the one that is typed, else that of whoever calls.
pub(super) fn noter(by: &str, call: &Call<'_>) -> Result<String> {
    Ok(typed::text(Some(by.to_owned()), 40)?.unwrap_or_else(|| call.actor.to_owned()))
}

/// Notes a cost. Where no other is known it has always been so: nothing else is known of the orders before.
pub(super) fn note(tx: &mut WriteTx<'_>, of: Article, cost: Fen, from: Option<Day>, noted: Noted<'_>) -> Result<()> {
    let sku = of.sku.unwrap_or(0);
    let known = "select 1 from product_costs where product_id = ?1 and sku_id in (0, ?2) limit 1";
    let first = tx.maybe(known, (of.product, sku), |_| Ok(()))?.is_none();
    let from = from.filter(|_| !first).map(Day::text).unwrap_or_default();
    tx.change(
        include_str!("note_cost.sql"),
        named_params! {
            ":product": of.product, ":sku": sku, ":from": from, ":cost": cost, ":at": noted.call.now, ":by": noted.by,
        },
    )?;
    Ok(())
}

/// The cost in force on a day: a SKU's own before its product's.
pub(super) fn on_day(tx: &impl Reading, of: Article, day: Day) -> Result<Option<Fen>> {
    let with = named_params! { ":product": of.product, ":sku": of.sku.unwrap_or(0), ":day": day };
    tx.maybe(include_str!("cost_on_day.sql"), with, |row| row.get(0))
}

/// The article, where the product and the SKU go together.
pub(super) fn article(tx: &impl Reading, product: i64, sku: Option<i64>) -> Result<Article> {
    let known = match sku {
        None => tx.maybe("select 1 from products where id = ?1", [product], |_| Ok(()))?,
        Some(sku) => tx.maybe("select 1 from skus where id = ?1 and product_id = ?2", (sku, product), |_| Ok(()))?,
    };
    known.ok_or(CatalogueRefused::GoodsUnknown { id: sku.unwrap_or(product) })?;
    Ok(Article { product, sku })
}

/// Refuses what no piece costs.
pub(super) fn hold(cost: Fen) -> Result<()> {
    if (1..=MOST.0).contains(&cost.0) {
        return Ok(());
    }
    Err(CatalogueRefused::CostWrong { most_fen: MOST }.into())
}

/// Refuses a first day that is a slip.
pub(super) fn hold_day(from: Option<Day>, call: &Call<'_>) -> Result<()> {
    let last = call.now.day().plus(MOST_DAYS_AHEAD);
    if from.is_some_and(|from| from > last) {
        return Err(CatalogueRefused::CostDayAhead { until: last.text() }.into());
    }
    Ok(())
}
