//! Which old customers a new product is shown first: those who bought something of its kind, or anything lately.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LaunchRefused;
use crate::checks::checklist::{Article, category_of};
use crate::door::{Call, Command, Read};
use crate::orders::pick::array;
use crate::shops;

/// The condition that puts a buyer in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LaunchAudienceRule")]
pub enum Condition {
    /// Bought another product of the same category within so many days.
    Category,
    /// Bought anything within so many days.
    Lately,
}

impl Condition {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Lately => "lately",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        if name == "category" { Self::Category } else { Self::Lately }
    }
}

/// Most days that a condition looks back.
pub(super) const MOST_DAYS: i64 = 730;
const SHOWN: usize = 200;

/// Who would be asked about a new product.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LaunchAudience {
    /// Name of the shop.
    pub shop: String,
    /// Key of the product.
    pub product_id: i64,
    /// The condition.
    pub audience: Condition,
    /// Within so many days before the start.
    pub within_days: i64,
    /// The first day.
    pub starts_on: Day,
}

impl Command for LaunchAudience {
    type Answer = Audience;
}

/// The answer of [`LaunchAudience`].
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "LaunchBuyers")]
pub struct Audience {
    /// How many buyers.
    pub buyers: i64,
    /// The product's category: `checklist.category.<category>` is its name.
    pub category: String,
    /// The last two hundred of them, by the last order that put them in.
    pub rows: Vec<AudienceRow>,
}

/// A buyer, known by an order.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "LaunchBuyer")]
pub struct AudienceRow {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// When it was paid.
    pub bought_on: Day,
}

impl Read for LaunchAudience {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Audience> {
        let shop = shops::must(tx, &self.shop)?.id;
        days_right(self.within_days)?;
        let goods = goods(tx, shop)?;
        let category = kind_of(&goods, self.product_id)?;
        let found = members(tx, shop, &goods, self.product_id, self.audience, (self.starts_on, self.within_days))?;
        let rows = found.iter().take(SHOWN).map(|(_, order_id)| {
            let sql = "select order_no, substr(paid_at, 1, 10) from orders where id = ?1";
            let (order_no, bought_on) = tx.one(sql, [order_id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(AudienceRow { order_id: *order_id, order_no, bought_on })
        });
        Ok(Audience { buyers: found.len() as i64, category: category.to_owned(), rows: rows.collect::<Result<_>>()? })
    }
}

pub(super) fn days_right(days: i64) -> Result<()> {
    if (1..=MOST_DAYS).contains(&days) {
        return Ok(());
    }
    Err(LaunchRefused::LaunchDaysWrong { most: MOST_DAYS }.into())
}

/// A shop's products: key and category.
pub(super) type Goods = Vec<(i64, &'static str)>;

/// The shop's products, each in its category.
pub(super) fn goods(tx: &impl Reading, shop: i64) -> Result<Goods> {
    tx.rows(include_str!("goods.sql"), named_params! { ":shop": shop }, |row| {
        let (id, title, category): (i64, String, Option<String>) =
            (row.get("id")?, row.get("name")?, row.get("category")?);
        let article = Article { product: Some(id), title: &title, category: category.as_deref() };
        Ok((id, category_of(&article)))
    })
}

/// The category of a product.
pub(super) fn kind_of(goods: &Goods, product: i64) -> Result<&'static str> {
    let found = goods.iter().find(|(id, _)| *id == product).map(|(_, category)| *category);
    found.ok_or_else(|| LaunchRefused::LaunchProductUnknown { product }.into())
}

/// Buyers who meet a condition before `starts_on`, the last order of each that does; the latest first.
pub(super) fn members(
    tx: &impl Reading,
    shop: i64,
    goods: &Goods,
    product: i64,
    condition: Condition,
    (starts_on, within): (Day, i64),
) -> Result<Vec<(String, i64)>> {
    let kind = kind_of(goods, product)?;
    let same: Vec<i64> =
        goods.iter().filter(|(id, category)| *id != product && *category == kind).map(|(id, _)| *id).collect();
    let products = (condition == Condition::Category).then(|| array(&same));
    tx.rows(
        include_str!("audience.sql"),
        named_params! {
            ":shop": shop, ":since": starts_on.plus(-within), ":before": starts_on, ":products": products,
        },
        |row| Ok((row.get("buyer_hash")?, row.get("order_id")?)),
    )
}
