//! The products of a shop with what is noted of them, most sold first.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::checklist::{Article, category_of};
use crate::door::{Call, Command, Read};
use crate::orders::pick::containing;
use crate::shops;

/// Lists the products of a shop with what is noted of them.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GoodsList {
    /// Name of the shop.
    pub shop: String,
    /// A part of the title, number, seller's code, supplier or material; empty for all.
    pub text: String,
    /// Which of them.
    pub which: GoodsWhich,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

/// Which products.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GoodsWhich {
    /// All of them.
    All,
    /// Those of which one SKU at least has no cost.
    CostMissing,
}

impl Command for GoodsList {
    type Answer = GoodsPage;
}

/// A page of products.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoodsPage {
    /// How many there are.
    pub total: i64,
    /// Of those found by the text: how many lack a cost.
    pub cost_missing: i64,
    /// The rows.
    pub goods: Vec<GoodsRow>,
}

/// One product with what is noted of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoodsRow {
    /// Key of the product.
    pub product_id: i64,
    /// The platform's number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its category.
    pub category: String,
    /// Whether the owner has chosen it.
    pub category_chosen: bool,
    /// What a piece costs today; none where nobody has noted it, or only SKUs have costs of their own.
    pub cost_fen: Option<Fen>,
    /// Since which day; none where it always has.
    pub cost_from: Option<Day>,
    /// How many SKUs have a cost of their own today.
    pub sku_costs: i64,
    /// Whether nobody knows what a piece, or a piece of one of its SKUs, costs.
    pub cost_missing: bool,
    /// What a buyer pays.
    pub price_fen: Option<Fen>,
    /// How many lie there: counted for the product, with what moved since; else what its counted SKUs come to.
    pub stock: Option<i64>,
    /// How many of them are left after what was sold since they were counted.
    pub stock_left: Option<i64>,
    /// Whether that is what its SKUs come to.
    pub stock_of_skus: bool,
    /// What it is made of.
    pub material: Option<String>,
    /// Whom its pictures belong to.
    pub picture_owner: Option<String>,
    /// Who delivers it.
    pub supplier: Option<String>,
    /// How many SKUs it has.
    pub skus: i64,
}

const PAGE: i64 = 200;
const LATELY_DAYS: i64 = 30;

impl Read for GoodsList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<GoodsPage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let goods = all(tx, shop, &self.text, call.now.day())?;
        let cost_missing = goods.iter().filter(|row| row.cost_missing).count() as i64;
        let wanted = |row: &GoodsRow| self.which == GoodsWhich::All || row.cost_missing;
        let goods: Vec<GoodsRow> = goods.into_iter().filter(wanted).collect();
        let skip = usize::try_from(self.skip).unwrap_or(0);
        let limit = usize::try_from(self.limit.clamp(0, PAGE)).unwrap_or(0);
        Ok(GoodsPage {
            total: goods.len() as i64,
            cost_missing,
            goods: goods.into_iter().skip(skip).take(limit).collect(),
        })
    }
}

/// The products that a text finds.
pub(crate) fn all(tx: &impl Reading, shop: i64, text: &str, today: Day) -> Result<Vec<GoodsRow>> {
    let with = named_params! {
        ":shop": shop, ":product": None::<i64>, ":text": containing(text), ":since": today.plus(-LATELY_DAYS),
        ":today": today,
    };
    rows(tx, shop, None, with)
}

/// One product.
pub(super) fn of_product(tx: &impl Reading, shop: i64, product: i64, today: Day) -> Result<Option<GoodsRow>> {
    let with = named_params! {
        ":shop": shop, ":product": product, ":text": "%", ":since": today, ":today": today,
    };
    Ok(rows(tx, shop, Some(product), with)?.into_iter().next())
}

fn rows(
    tx: &impl Reading,
    shop: i64,
    product: Option<i64>,
    with: &[(&str, &dyn pintui_store::ToSql)],
) -> Result<Vec<GoodsRow>> {
    let sold: FxHashMap<i64, (i64, i64)> = tx
        .rows(include_str!("stock_sold.sql"), named_params! { ":shop": shop, ":product": product }, |row| {
            Ok((row.get("product_id")?, (row.get("own")?, row.get("of_skus")?)))
        })?
        .into_iter()
        .collect();
    tx.rows(include_str!("list.sql"), with, |row| {
        let (product, title): (i64, String) = (row.get("id")?, row.get("name")?);
        let (chosen, told): (Option<String>, Option<String>) = (row.get("chosen")?, row.get("category")?);
        let word = chosen.as_deref().or(told.as_deref());
        let category = category_of(&Article { product: Some(product), title: &title, category: word });
        let (counted, stock): (Option<i64>, Option<i64>) = (row.get("counted")?, row.get("stock")?);
        let (sold_own, sold_of_skus) = sold.get(&product).copied().unwrap_or_default();
        let sold = if counted.is_some() { sold_own } else { sold_of_skus };
        let (skus, sku_costs): (i64, i64) = (row.get("skus")?, row.get("sku_costs")?);
        let cost_fen: Option<Fen> = row.get("cost_fen")?;
        Ok(GoodsRow {
            product_id: product,
            number: row.get("product_no")?,
            category: category.to_owned(),
            category_chosen: chosen.is_some(),
            cost_missing: cost_fen.is_none() && (skus == 0 || sku_costs < skus),
            cost_fen,
            cost_from: row.get("cost_from")?,
            sku_costs,
            price_fen: row.get("price_fen")?,
            stock,
            stock_left: stock.map(|stock| stock - sold),
            stock_of_skus: counted.is_none() && stock.is_some(),
            material: row.get("material")?,
            picture_owner: row.get("picture_owner")?,
            supplier: row.get("supplier")?,
            skus,
            title,
        })
    })
}
