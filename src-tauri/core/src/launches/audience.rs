//! Which old customers a new product is shown first: those who bought something of its kind, anything lately, or who are
//! in a saved audience.

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LaunchRefused;
use crate::audiences::saved;
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
    /// In a saved audience.
    Saved,
}

impl Condition {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Lately => "lately",
            Self::Saved => "saved",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        match name {
            "category" => Self::Category,
            "saved" => Self::Saved,
            _ => Self::Lately,
        }
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
    /// Key of the saved audience, where it is one.
    pub audience_id: Option<i64>,
    /// Within so many days before the start.
    pub within_days: i64,
    /// The first day.
    pub starts_on: Day,
}

impl LaunchAudience {
    fn asked(&self, call: &Call<'_>) -> Asked {
        Asked {
            condition: self.audience,
            saved: self.audience_id,
            starts_on: self.starts_on,
            within_days: self.within_days,
            now: call.now,
        }
    }
}

/// Who is asked about a new product, and at which moment that is looked at.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) condition: Condition,
    pub(super) saved: Option<i64>,
    pub(super) starts_on: Day,
    pub(super) within_days: i64,
    pub(super) now: At,
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
    /// When it was paid, or made where it was not.
    pub bought_on: Day,
}

impl Read for LaunchAudience {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Audience> {
        let shop = shops::must(tx, &self.shop)?.id;
        days_right(self.within_days)?;
        let goods = goods(tx, shop)?;
        let category = kind_of(&goods, self.product_id)?;
        let found = members(tx, shop, &goods, self.product_id, self.asked(call))?;
        let rows = found.iter().take(SHOWN).map(|(_, order_id)| {
            let sql = "select order_no, substr(coalesce(paid_at, created_at), 1, 10) from orders where id = ?1";
            let (order_no, bought_on) = tx.one(sql, [order_id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(AudienceRow { order_id: *order_id, order_no, bought_on })
        });
        Ok(Audience { buyers: found.len() as i64, category: category.to_owned(), rows: rows.collect::<Result<_>>()? })
    }
}

/// The orders of all buyers that a launch asks, for the platform's own tool.
pub fn order_numbers(tx: &impl Reading, call: &Call<'_>, asked: &LaunchAudience) -> Result<Vec<String>> {
    let shop = shops::must(tx, &asked.shop)?.id;
    days_right(asked.within_days)?;
    let found = members(tx, shop, &goods(tx, shop)?, asked.product_id, asked.asked(call))?;
    let numbers =
        found.iter().map(|(_, order)| tx.one("select order_no from orders where id = ?1", [order], |row| row.get(0)));
    numbers.collect()
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

/// Buyers who meet a condition before the start, the last order of each that does; the latest first, of a saved audience
/// who spent most first.
pub(super) fn members(
    tx: &impl Reading,
    shop: i64,
    goods: &Goods,
    product: i64,
    asked: Asked,
) -> Result<Vec<(String, i64)>> {
    let Asked { condition, starts_on, within_days, .. } = asked;
    if condition == Condition::Saved {
        // The rule is asked as of the start: whoever buys the new product must not leave the audience by that.
        let before = At(starts_on.0.and_time(chrono::NaiveTime::MIN)).min(asked.now);
        let Some(audience) = asked.saved else { return Ok(Vec::new()) };
        return Ok(saved::buyers(tx, shop, audience, before)?.unwrap_or_default());
    }
    let kind = kind_of(goods, product)?;
    let same: Vec<i64> =
        goods.iter().filter(|(id, category)| *id != product && *category == kind).map(|(id, _)| *id).collect();
    let products = (condition == Condition::Category).then(|| array(&same));
    tx.rows(
        include_str!("audience.sql"),
        named_params! {
            ":shop": shop, ":since": starts_on.plus(-within_days), ":before": starts_on, ":products": products,
        },
        |row| Ok((row.get("buyer_hash")?, row.get("order_id")?)),
    )
}
