//! Whether the parcels of a SKU may be sampled now, and by which plan.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lots::{self, Lot};
use super::plan::{Plan, Strictness, plan};
use super::setting::Sampling;
use super::switching::{Decided, Next, after};
use crate::alerts;
use crate::door::{Call, Command, Read};
use crate::goods::{self, Article};

/// A history is good after so many checks …
const CHECKS_NEEDED: i64 = 50;
/// … of the last days.
const HISTORY_DAYS: i64 = 90;
/// Fewer parcels are quicker checked than sampled.
const FEWEST: i64 = 9;

/// Asks whether the waiting parcels of a SKU may be sampled.
#[derive(Deserialize, TS)]
pub struct LotOffer {
    /// Key of the SKU.
    pub sku_id: i64,
}

impl Command for LotOffer {
    type Answer = Option<Offer>;
}

/// The answer of [`LotOffer`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Offer {
    /// The article.
    pub article: Article,
    /// Parcels with this SKU alone that wait unchecked.
    pub waiting: i64,
    /// The lot that is not through yet.
    pub open: Option<Lot>,
    /// Why all of them are checked; none where a lot may be opened.
    pub full: Option<FullCheck>,
    /// The strictness that would hold.
    pub strictness: Strictness,
    /// The plan that would hold.
    pub plan: Option<Plan>,
    /// The AQL.
    pub aql: String,
}

/// Why every parcel is checked.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum FullCheck {
    /// The owner has not switched sampling on.
    Off,
    /// Too few parcels.
    Few {
        /// How many are needed.
        needed: i64,
    },
    /// The product is over its alert line.
    Alert,
    /// It is halted.
    Halted,
    /// Too few checks so far.
    ShortHistory {
        /// Checks of the last 90 days.
        checks: i64,
        /// How many are needed.
        needed: i64,
    },
    /// Too many of the last checks failed, or one critically.
    BadHistory {
        /// Checks looked at.
        checks: i64,
        /// Of them failed.
        failed: i64,
    },
    /// Five lots were rejected under tightened inspection.
    Stopped,
    /// The plan asks for all of them.
    Whole,
}

impl Read for LotOffer {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Option<Offer>> {
        offer(tx, self.sku_id, call.now.day())
    }
}

/// Whether the waiting parcels of the SKU may be sampled on `today`; none where there is no such SKU.
pub fn offer(tx: &impl Reading, sku_id: i64, today: Day) -> Result<Option<Offer>> {
    let Some(article) = goods::sku(tx, sku_id)? else { return Ok(None) };
    let shop: i64 = tx.one("select shop_id from products where id = ?1", [article.product_id], |row| row.get(0))?;
    let setting = Sampling::read(tx)?;
    let waiting = lots::waiting(tx, shop, sku_id)?.len() as i64;
    let open = lots::open_of(tx, sku_id)?;
    let next = next(tx, &article, &setting.aql)?;
    let strictness = match next {
        Next::Inspect(strictness) => strictness,
        Next::Stop => Strictness::Tightened,
    };
    let plan = plan(waiting, &setting.aql, strictness);
    let full = full_check(tx, shop, &article, &setting, waiting, next, plan.as_ref(), today)?;
    Ok(Some(Offer { article, waiting, open, full, strictness, plan, aql: setting.aql }))
}

#[allow(clippy::too_many_arguments)]
fn full_check(
    tx: &impl Reading,
    shop: i64,
    article: &Article,
    setting: &Sampling,
    waiting: i64,
    next: Next,
    plan: Option<&Plan>,
    today: Day,
) -> Result<Option<FullCheck>> {
    if !setting.on {
        return Ok(Some(FullCheck::Off));
    }
    let halted = tx.maybe(
        "select 1 from halts where product_id = ?1 and freed_at is null and drill = 0 and (sku_id is null or sku_id = ?2)",
        (article.product_id, article.sku_id),
        |_| Ok(()),
    )?;
    if halted.is_some() {
        return Ok(Some(FullCheck::Halted));
    }
    if alerts::of_product(tx, shop, article.product_id, today)?.is_some() {
        return Ok(Some(FullCheck::Alert));
    }
    if next == Next::Stop {
        return Ok(Some(FullCheck::Stopped));
    }
    if waiting < FEWEST {
        return Ok(Some(FullCheck::Few { needed: FEWEST }));
    }
    let (checks, failed, critical): (i64, i64, i64) = tx.one(
        include_str!("history.sql"),
        named_params! {
            ":shop": shop, ":sku": article.sku_id, ":since": today.plus(-HISTORY_DAYS), ":most": CHECKS_NEEDED,
        },
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    if checks < CHECKS_NEEDED {
        return Ok(Some(FullCheck::ShortHistory { checks, needed: CHECKS_NEEDED }));
    }
    let aql: f64 = setting.aql.parse().unwrap_or_default();
    if critical > 0 || failed as f64 > checks as f64 * aql / 100.0 {
        return Ok(Some(FullCheck::BadHistory { checks, failed }));
    }
    Ok(plan.is_none_or(|plan| plan.whole).then_some(FullCheck::Whole))
}

/// What the switching rules say for the next lot of the SKU.
fn next(tx: &impl Reading, article: &Article, aql: &str) -> Result<Next> {
    let freed: Option<String> = tx.one(
        "select max(freed_at) from halts where product_id = ?1 and drill = 0 and (sku_id is null or sku_id = ?2)",
        (article.product_id, article.sku_id),
        |row| row.get(0),
    )?;
    let lots = tx.rows(
        include_str!("decided.sql"),
        named_params! { ":sku": article.sku_id, ":aql": aql, ":since": freed },
        |row| {
            let strictness: String = row.get("strictness")?;
            Ok(Decided {
                strictness: Strictness::named(&strictness).unwrap_or(Strictness::Normal),
                size: row.get("size")?,
                failed: row.get("failed")?,
                accepted: row.get("accepted")?,
            })
        },
    )?;
    // After a halt the standard goes on with tightened inspection (9.4).
    let begin = if freed.is_some() { Strictness::Tightened } else { Strictness::Normal };
    Ok(after(&lots, aql, begin))
}
