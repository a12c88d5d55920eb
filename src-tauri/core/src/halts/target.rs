//! What is halted: goods, a drop-ship warehouse, a group-buy wave, or a lot of samples.

use pintui_store::{At, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HaltRefused;
use crate::door::{Call, Command, Read};
use crate::shops;

/// What is halted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(rename = "HaltTarget")]
pub enum Target {
    /// A product or one of its SKUs.
    Goods {
        /// Key of the product.
        product_id: i64,
        /// Key of the SKU; none for the whole product.
        sku_id: Option<i64>,
    },
    /// All that a drop-ship warehouse sends.
    Warehouse {
        /// Its name, as files and people tell it.
        warehouse: String,
    },
    /// The orders of a group-buy wave.
    Wave {
        /// Key of the wave.
        wave_id: i64,
    },
    /// The parcels of a lot of samples.
    Lot {
        /// Key of the lot.
        lot_id: i64,
    },
}

/// A target as columns of the book.
#[derive(Clone, Copy, Default)]
pub(super) struct Columns<'a> {
    pub(super) product: Option<i64>,
    pub(super) sku: Option<i64>,
    pub(super) warehouse: Option<&'a str>,
    pub(super) wave: Option<i64>,
    pub(super) lot: Option<i64>,
}

impl Target {
    pub(super) fn columns(&self) -> Columns<'_> {
        let none = Columns::default();
        match self {
            Self::Goods { product_id, sku_id } => Columns { product: Some(*product_id), sku: *sku_id, ..none },
            Self::Warehouse { warehouse } => Columns { warehouse: Some(warehouse), ..none },
            Self::Wave { wave_id } => Columns { wave: Some(*wave_id), ..none },
            Self::Lot { lot_id } => Columns { lot: Some(*lot_id), ..none },
        }
    }

    pub(super) fn of(row: &Row<'_>) -> std::result::Result<Self, SqlError> {
        if let Some(product_id) = row.get("product_id")? {
            return Ok(Self::Goods { product_id, sku_id: row.get("sku_id")? });
        }
        if let Some(warehouse) = row.get("warehouse")? {
            return Ok(Self::Warehouse { warehouse });
        }
        Ok(match row.get("wave_id")? {
            Some(wave_id) => Self::Wave { wave_id },
            None => Self::Lot { lot_id: row.get("lot_id")? },
        })
    }

    /// The shop it is in and its name; refuses what the book has not.
    pub(super) fn known(&self, tx: &impl Reading, shop: Option<i64>) -> Result<(i64, String)> {
        let of = self.columns();
        let with = named_params! {
            ":shop": shop, ":product": of.product, ":sku": of.sku, ":warehouse": of.warehouse, ":wave": of.wave,
            ":lot": of.lot,
        };
        let known = tx.maybe(include_str!("known.sql"), with, |row| Ok((row.get("shop_id")?, row.get("name")?)))?;
        known.ok_or_else(|| match self {
            Self::Goods { product_id, .. } => HaltRefused::HaltGoodsUnknown { product: *product_id }.into(),
            _ => HaltRefused::HaltTargetUnknown.into(),
        })
    }
}

/// What of a shop besides its goods may be halted.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltTargets {
    /// Name of the shop.
    pub shop: String,
}

impl Command for HaltTargets {
    type Answer = Vec<Choice>;
}

/// One that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "HaltChoice")]
pub struct Choice {
    /// What it is.
    pub target: Target,
    /// Its name.
    pub name: String,
    /// When it began; none of a warehouse.
    pub began_at: Option<At>,
}

impl Read for HaltTargets {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Choice>> {
        let shop = shops::must(tx, &self.shop)?.id;
        tx.rows(include_str!("targets.sql"), named_params! { ":shop": shop }, |row| {
            Ok(Choice { target: Target::of(row)?, name: row.get("name")?, began_at: row.get("began_at")? })
        })
    }
}
