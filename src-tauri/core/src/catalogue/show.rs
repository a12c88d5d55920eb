//! One product's record: what is noted of it, of each of its SKUs, and what it has cost since when.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CatalogueRefused;
use super::cost::{self, CostEntry};
use super::list::{self, GoodsRow};
use crate::door::{Call, Command, Read};

/// What is noted of one product and its SKUs.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoodsShow {
    /// Key of the product.
    pub product_id: i64,
}

impl Command for GoodsShow {
    type Answer = GoodsRecord;
}

/// The answer of [`GoodsShow`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoodsRecord {
    /// What is noted of the whole product.
    pub goods: GoodsRow,
    /// Its SKUs.
    pub skus: Vec<SkuRow>,
    /// Its costs and those of its SKUs, the newest first.
    pub costs: Vec<CostEntry>,
}

/// A SKU with what is noted of it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "CatalogueSku")]
pub struct SkuRow {
    /// Its key.
    pub sku_id: i64,
    /// Seller's code.
    pub code: String,
    /// Colour, size and the like.
    pub name: String,
    /// Its own cost today; none where the product's counts.
    pub cost_fen: Option<Fen>,
    /// Since which day; none where it always has.
    pub cost_from: Option<Day>,
    /// What a buyer pays.
    pub price_fen: Option<Fen>,
    /// How many lie there: as counted, with what moved since; none where nobody has counted.
    pub stock: Option<i64>,
    /// As it was counted last; none where nobody has.
    pub counted: Option<i64>,
    /// What moved since.
    pub moved: i64,
}

impl Read for GoodsShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<GoodsRecord> {
        let (id, today) = (self.product_id, call.now.day());
        let shop = tx.maybe("select shop_id from products where id = ?1", [id], |row| row.get(0))?;
        let unknown = || CatalogueRefused::GoodsUnknown { id };
        let goods = list::of_product(tx, shop.ok_or_else(unknown)?, id, today)?.ok_or_else(unknown)?;
        Ok(GoodsRecord { goods, skus: skus(tx, id, today)?, costs: cost::entries(tx, id)? })
    }
}

/// The SKUs of a product.
pub(crate) fn skus(tx: &impl Reading, product: i64, today: Day) -> Result<Vec<SkuRow>> {
    tx.rows(include_str!("skus.sql"), named_params! { ":product": product, ":today": today }, |row| {
        Ok(SkuRow {
            sku_id: row.get("id")?,
            code: row.get("sku_code")?,
            name: row.get("sku_name")?,
            cost_fen: row.get("cost_fen")?,
            cost_from: row.get("cost_from")?,
            price_fen: row.get("price_fen")?,
            stock: row.get("stock")?,
            counted: row.get("counted")?,
            moved: row.get::<_, Option<i64>>("moved")?.unwrap_or_default(),
        })
    })
}
