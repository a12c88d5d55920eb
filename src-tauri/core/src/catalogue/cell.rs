//! One cell of the record, typed in place.

use pintui_store::{Day, Reading as _, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CatalogueRefused;
use super::cost::{self, Noted, article};
use super::keep::{self, GoodsChange};
use super::typed::{self, GoodsColumn};
use crate::door::{Call, Command, Write};
use crate::shops;

/// Writes one cell of the record of a product or of one of its SKUs; a blank takes away what was noted.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TypeGoodsCell {
    /// Key of the product.
    pub product_id: i64,
    /// Key of the SKU; none for the whole product.
    pub sku_id: Option<i64>,
    /// Which cell.
    pub column: GoodsColumn,
    /// As it is typed.
    pub text: String,
    /// The first day of a cost; none where it has always been so.
    pub costs_from: Option<Day>,
    /// Who types it.
    pub by: String,
}

impl Command for TypeGoodsCell {
    type Answer = GoodsCellTyped;
}

/// The answer of [`TypeGoodsCell`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoodsCellTyped {
    /// What it changed; none where it says what was known.
    pub change: Option<GoodsChange>,
}

impl Write for TypeGoodsCell {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product_id": self.product_id, "sku_id": self.sku_id, "column": self.column })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<GoodsCellTyped> {
        let by = cost::noter(&self.by, call)?;
        let article = article(tx, self.product_id, self.sku_id)?;
        let sql = "select shop_id from products where id = ?1";
        let shop = tx.one(sql, [article.product], |row| row.get(0))?;
        let currency = shops::with_id(tx, shop)?.currency;
        let value = typed::value(self.column, &self.text, &currency).map_err(|_| unread(self.column, &self.text))?;
        if self.column == GoodsColumn::Cost {
            cost::hold_day(self.costs_from, call)?;
            if value.is_none() {
                return Err(CatalogueRefused::CostBlank.into());
            }
        }
        let noted = Noted { call, by: &by };
        if self.column == GoodsColumn::Stock {
            return Ok(GoodsCellTyped { change: keep::recount(tx, article, value, noted)? });
        }
        Ok(GoodsCellTyped { change: keep::cell(tx, article, (self.column, value), self.costs_from, noted)? })
    }
}

/// What was typed, by what stands in such a cell.
fn unread(column: GoodsColumn, text: &str) -> CatalogueRefused {
    let typed = text.trim().chars().take(20).collect();
    match column {
        GoodsColumn::Cost => CatalogueRefused::CostUnread { typed },
        GoodsColumn::Price => CatalogueRefused::PriceUnread { typed },
        GoodsColumn::Stock => CatalogueRefused::StockUnread { typed },
        GoodsColumn::Material | GoodsColumn::PictureOwner | GoodsColumn::Supplier => {
            CatalogueRefused::WordsLong { typed }
        }
    }
}
