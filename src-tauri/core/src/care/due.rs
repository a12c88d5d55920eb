//! Who is due to be asked, and why others are not: each order signed for has exactly one standing.

use std::collections::{BTreeMap, HashSet};

use chrono::Duration;
use pintui_store::{At, Reading, Result, Row, SqlError, named_params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::rules::CareRules;
use crate::checks::checklist::{Article, category_of};
use crate::segments::fits::fitting;
use crate::segments::{Act, SegmentRule};
use crate::shops::Shop;

/// How an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CareStanding")]
pub enum Standing {
    /// To be asked now.
    Due,
    /// Asked; nothing came back.
    Waiting,
    /// Asked, and the buyer said something.
    Answered,
    /// A case is open: others are at it.
    OpenCase,
    /// It was refunded.
    Refunded,
    /// Its goods are halted.
    Halted,
    /// The buyer does not want messages.
    OptedOut,
    /// The buyer was written to or called a few days ago.
    Contacted,
    /// Another order of this buyer is asked about now: one message at a time is enough.
    Beside,
    /// Left out by lot, to see whether asking helps.
    HeldOut,
    /// It is night.
    QuietHours,
    /// Not signed for long enough.
    NotYet,
}

impl Standing {
    /// The causes for which an order is left out, as they are shown.
    pub const LEFT_OUT: [Self; 8] = [
        Self::OpenCase,
        Self::Refunded,
        Self::Halted,
        Self::OptedOut,
        Self::Contacted,
        Self::Beside,
        Self::QuietHours,
        Self::HeldOut,
    ];
}

/// An order that was signed for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CareRow {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Title of the goods.
    pub product: Option<String>,
    /// Colour, size and the like.
    pub sku: Option<String>,
    /// Category of the goods.
    pub category: String,
    /// When it was signed for.
    pub signed_at: At,
    /// Whole hours since then.
    pub hours: i64,
    /// The guide to these goods.
    pub guide: Option<String>,
    /// The owner's rules for segments that come back more often, which let it be asked sooner.
    pub segments: Vec<SegmentRule>,
    /// How it stands.
    pub standing: Standing,
    /// When it was asked.
    pub sent_at: Option<At>,
    /// When the buyer last said something.
    pub answered_at: Option<At>,
}

impl CareRow {
    /// Hours after sign-off at which its buyer is asked: a segment's rule makes it sooner, never later.
    fn asked_at(&self, rules: &CareRules) -> i64 {
        let usual = rules.hours_of(&self.category);
        self.segments.iter().filter_map(|rule| rule.hours).fold(usual, i64::min)
    }
}

/// What was sent stays in sight for so many days more.
const AFTER_DAYS: i64 = 30;

/// All orders that may be asked or were asked lately, signed for longest ago first.
pub fn orders(tx: &impl Reading, rules: &CareRules, shop: &Shop, now: At) -> Result<Vec<CareRow>> {
    let salt: String = tx.one("select salt from shops where id = ?1", [shop.id], |row| row.get(0))?;
    let oldest = At(now.0 - Duration::days(rules.days_back));
    let quiet = rules.quiet_until(now).is_some();
    let with = named_params! {
        ":shop": shop.id, ":since": At(oldest.0 - Duration::days(AFTER_DAYS)), ":until": now,
        ":again": At(now.0 - Duration::days(rules.again_days)),
    };
    let mut categories: BTreeMap<Option<i64>, String> = BTreeMap::new();
    let rows = tx.rows(include_str!("due.sql"), with, |row| {
        let order = order_of(row, now, &mut categories)?;
        Ok((order, Facts::of(row)?))
    })?;
    let ids: Vec<i64> = rows.iter().map(|(order, _)| order.order_id).collect();
    let mut of_segments = fitting(tx, shop.id, &[Act::Care], &ids)?;
    // Of one buyer's orders that are due together the first is asked about.
    let mut buyers: HashSet<String> = HashSet::new();
    let stands = |(mut order, facts): (CareRow, Facts)| {
        order.segments = of_segments.remove(&order.order_id).unwrap_or_default();
        order.standing = facts.standing(&order, rules, &salt, quiet);
        let asks = matches!(order.standing, Standing::Due | Standing::QuietHours);
        if asks && facts.buyer.is_some_and(|buyer| !buyers.insert(buyer)) {
            order.standing = Standing::Beside;
        }
        let asked = matches!(order.standing, Standing::Waiting | Standing::Answered);
        (asked || order.signed_at >= oldest).then_some(order)
    };
    Ok(rows.into_iter().filter_map(stands).collect())
}

fn order_of(
    row: &Row<'_>,
    now: At,
    categories: &mut BTreeMap<Option<i64>, String>,
) -> std::result::Result<CareRow, SqlError> {
    let product_id: Option<i64> = row.get("product_id")?;
    let title: Option<String> = row.get("product")?;
    let product = title.filter(|title| !title.is_empty()).or(row.get("goods")?);
    let told: Option<String> = row.get("category")?;
    let judged = || {
        let title = product.as_deref().unwrap_or_default();
        category_of(&Article { product: product_id, title, category: told.as_deref() }).to_owned()
    };
    let category = match product_id {
        Some(_) => categories.entry(product_id).or_insert_with(judged).clone(),
        None => judged(),
    };
    let signed_at: At = row.get("signed_at")?;
    Ok(CareRow {
        order_id: row.get("id")?,
        order_no: row.get("order_no")?,
        product_id,
        sku: row.get::<_, Option<String>>("sku")?.filter(|sku| !sku.is_empty()),
        category,
        hours: (now.0 - signed_at.0).num_hours(),
        signed_at,
        guide: row.get("guide")?,
        segments: Vec::new(),
        standing: Standing::Due,
        sent_at: row.get("sent_at")?,
        answered_at: row.get("answered_at")?,
        product,
    })
}

/// What may leave an order out.
struct Facts {
    open_case: bool,
    refunded: bool,
    halted: bool,
    opted_out: bool,
    contacted: bool,
    drawn: bool,
    /// Whether it is asked by the way of a test or of the shop's standard, where it has one: that takes the lot's place.
    way_asks: Option<bool>,
    buyer: Option<String>,
}

impl Facts {
    fn of(row: &Row<'_>) -> std::result::Result<Self, SqlError> {
        Ok(Self {
            open_case: row.get("open_case")?,
            refunded: row.get("refunded")?,
            halted: row.get("halted")?,
            opted_out: row.get("opted_out")?,
            contacted: row.get("contacted")?,
            drawn: row.get::<_, Option<String>>("drawn_at")?.is_some(),
            way_asks: row.get("way_asks")?,
            buyer: row.get("buyer_hash")?,
        })
    }

    fn standing(&self, order: &CareRow, rules: &CareRules, salt: &str, quiet: bool) -> Standing {
        match order {
            CareRow { sent_at: Some(_), answered_at: Some(_), .. } => Standing::Answered,
            CareRow { sent_at: Some(_), .. } => Standing::Waiting,
            _ if order.hours < order.asked_at(rules) => Standing::NotYet,
            _ if self.open_case => Standing::OpenCase,
            _ if self.refunded => Standing::Refunded,
            _ if self.halted => Standing::Halted,
            _ if self.opted_out => Standing::OptedOut,
            _ if self.contacted => Standing::Contacted,
            _ if self.drawn || self.left_out(order, rules, salt) => Standing::HeldOut,
            _ if quiet => Standing::QuietHours,
            _ => Standing::Due,
        }
    }
}

impl Facts {
    fn left_out(&self, order: &CareRow, rules: &CareRules, salt: &str) -> bool {
        self.way_asks.map_or_else(|| is_drawn(salt, &order.order_no, rules.held_out_percent), |asks| !asks)
    }
}

/// The lot: the same order always draws the same, whoever asks and whenever.
pub(crate) fn is_drawn(salt: &str, order_no: &str, percent: i64) -> bool {
    let digest = Sha256::digest(format!("care:{salt}:{order_no}"));
    let lot = u64::from_be_bytes(digest[..8].try_into().unwrap_or_default()) % 10_000;
    (lot as i64) < percent * 100
}
