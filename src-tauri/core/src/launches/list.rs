//! The launches of a shop and how each goes: first sales, old customers among them, first returns, what buyers say.

use pintui_store::{At, Day, Reading, Result, Row, SqlError, Tx, named_params};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::audience::{Asked, Condition, Goods, goods, members};
use super::early::alarms;
use super::save::Draft;
use crate::door::{Call, Command, Read};
use crate::insight::daily;
use crate::insight::rate::{MINIMUM, Rate};
use crate::platforms::rules::Basis;
use crate::shops;

/// The launches of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LaunchList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for LaunchList {
    type Answer = Vec<Launch>;
}

/// A launch and how it goes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Launch {
    /// As it was written.
    pub draft: Draft,
    /// The product's title.
    pub product: String,
    /// Who made it.
    pub made_by: String,
    /// Whether it has begun.
    pub begun: bool,
    /// Name of the saved audience, where it is one that is still there.
    pub audience_name: Option<String>,
    /// Buyers who meet the condition.
    pub audience: i64,
    /// Orders with the product that were paid since, for `watched_days`.
    pub orders: i64,
    /// For so many days sales and returns are watched.
    pub watched_days: i64,
    /// Hours from the first day's midnight to the first of them; none where there is none yet.
    pub first_hours: Option<i64>,
    /// The same to the tenth.
    pub tenth_hours: Option<i64>,
    /// Buyers who had bought before, among all buyers that are told.
    pub old: Rate,
    /// Buyers out of the audience, among all buyers that are told.
    pub of_audience: Rate,
    /// Buyers who had bought something of this category before, among those out of the audience.
    pub fitting: Rate,
    /// Orders with a case about the product, among all.
    pub returned: Rate,
    /// Orders with a first case for quality, among all.
    pub quality: Rate,
    /// The share of quality returns in the shop's orders of the half year before; none where they are too few.
    pub usual: Option<f64>,
    /// Whether the first quality returns are more than that explains.
    pub alarm: bool,
    /// The first ten cases.
    pub returns: Vec<LaunchReturn>,
    /// How many buyers said something.
    pub answers: i64,
    /// What they said, the newest ten.
    pub said: Vec<LaunchAnswer>,
}

/// An early case.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LaunchReturn {
    /// Key of the case.
    pub case_id: i64,
    /// When it was applied for.
    pub applied_at: Option<At>,
    /// The stated reason.
    pub reason: String,
}

/// What a buyer of the product said.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LaunchAnswer {
    /// Key of the answer.
    pub id: i64,
    /// Key of the order.
    pub order_id: i64,
    /// When it was noted.
    pub noted_at: At,
    /// In the buyer's words.
    pub said: String,
    /// What it is about.
    pub tag: String,
}

/// The shop's usual share is taken from so many days.
const USUAL_DAYS: i64 = 180;
/// What is sold after so many days is no launch any more.
const WATCHED_DAYS: i64 = 90;

struct Sold {
    order: i64,
    buyer: Option<String>,
    paid_at: At,
    old: bool,
    returned: bool,
    quality: bool,
}

impl Read for LaunchList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<Launch>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let rows = tx.rows(include_str!("all.sql"), named_params! { ":shop": shop }, draft_of)?;
        let goods = if rows.is_empty() { Goods::new() } else { goods(tx, shop)? };
        rows.into_iter().map(|kept| told(tx, call, shop, &goods, kept)).collect()
    }
}

/// A launch as the book has it.
struct Kept {
    draft: Draft,
    product: String,
    made_by: String,
    audience_name: Option<String>,
}

fn draft_of(row: &Row<'_>) -> std::result::Result<Kept, SqlError> {
    let audience: String = row.get("audience")?;
    let draft = Draft {
        id: row.get("id")?,
        product_id: row.get("product_id")?,
        starts_on: row.get("starts_on")?,
        audience: Condition::named(&audience),
        audience_id: row.get("audience_id")?,
        within_days: row.get("within_days")?,
        offer: row.get("offer")?,
        form: row.get("form")?,
    };
    let (product, made_by, audience_name) = (row.get("product")?, row.get("made_by")?, row.get("audience_name")?);
    Ok(Kept { draft, product, made_by, audience_name })
}

fn told(tx: &impl Reading, call: &Call<'_>, shop: i64, goods: &Goods, kept: Kept) -> Result<Launch> {
    let Kept { draft, product, made_by, audience_name } = kept;
    let (key, since) = (draft.product_id, draft.starts_on);
    let asked = Asked {
        condition: draft.audience,
        saved: draft.audience_id,
        starts_on: since,
        within_days: draft.within_days,
        now: call.now,
    };
    let audience: FxHashSet<String> = buyers(tx, shop, goods, key, asked)?;
    let kind = if draft.audience == Condition::Category {
        audience.clone()
    } else {
        buyers(tx, shop, goods, key, Asked { condition: Condition::Category, ..asked })?
    };
    let sold = sold(tx, shop, key, since)?;
    let usual = usual(tx, shop, since)?;
    let count = |fits: fn(&Sold) -> bool| sold.iter().filter(|one| fits(one)).count() as i64;
    let people: FxHashSet<(&str, bool)> =
        sold.iter().filter_map(|one| Some((one.buyer.as_deref()?, one.old))).collect();
    // Whoever comes back for it within the launch is counted once, as the first time.
    let named: FxHashSet<&str> = people.iter().map(|(buyer, _)| *buyer).collect();
    let new: FxHashSet<&str> = people.iter().filter(|(_, old)| !old).map(|(buyer, _)| *buyer).collect();
    let asked: Vec<&&str> = named.iter().filter(|buyer| audience.contains(**buyer)).collect();
    let fitting = asked.iter().filter(|buyer| kind.contains(***buyer)).count() as i64;
    let all = named.len() as i64;
    let hours = |nth: usize| {
        let begun = since.0.and_time(chrono::NaiveTime::MIN);
        sold.get(nth).map(|one| (one.paid_at.0 - begun).num_hours())
    };
    let (orders, quality) = (sold.len() as i64, count(|one| one.quality));
    let (answers, said) = said(tx, shop, key, since)?;
    Ok(Launch {
        begun: since <= call.now.day(),
        audience_name,
        audience: audience.len() as i64,
        orders,
        watched_days: WATCHED_DAYS,
        first_hours: hours(0),
        tenth_hours: hours(9),
        old: Rate::of(all - new.len() as i64, all, MINIMUM),
        of_audience: Rate::of(asked.len() as i64, all, MINIMUM),
        fitting: Rate::of(fitting, asked.len() as i64, MINIMUM),
        returned: Rate::of(count(|one| one.returned), orders, MINIMUM),
        quality: Rate::of(quality, orders, MINIMUM),
        alarm: usual.is_some_and(|share| alarms(quality, orders, share)),
        usual,
        returns: returns(tx, &sold, key)?,
        answers,
        said,
        draft,
        product,
        made_by,
    })
}

fn buyers(tx: &impl Reading, shop: i64, goods: &Goods, product: i64, asked: Asked) -> Result<FxHashSet<String>> {
    // A product that has gone since has no category any more, and nobody to ask.
    if !goods.iter().any(|(id, _)| *id == product) {
        return Ok(FxHashSet::default());
    }
    Ok(members(tx, shop, goods, product, asked)?.into_iter().map(|(buyer, _)| buyer).collect())
}

fn sold(tx: &impl Reading, shop: i64, product: i64, since: Day) -> Result<Vec<Sold>> {
    let until = since.plus(WATCHED_DAYS);
    let with = named_params! { ":shop": shop, ":product": product, ":since": since, ":until": until };
    tx.rows(include_str!("sold.sql"), with, |row| {
        Ok(Sold {
            order: row.get("id")?,
            buyer: row.get("buyer_hash")?,
            paid_at: row.get("paid_at")?,
            old: row.get("old")?,
            returned: row.get("returned")?,
            quality: row.get("quality")?,
        })
    })
}

/// The share of quality returns in the shop's orders paid in the half year before a day.
fn usual(tx: &impl Reading, shop: i64, before: Day) -> Result<Option<f64>> {
    let last = before.plus(-1);
    let span = (before.plus(-USUAL_DAYS), last);
    let (whole, _) = daily::span(tx, shop, Basis::Paid, span, last, MINIMUM)?;
    Ok(whole.rate)
}

/// The first cases of the very orders that are counted.
fn returns(tx: &impl Reading, sold: &[Sold], product: i64) -> Result<Vec<LaunchReturn>> {
    let orders: Vec<i64> = sold.iter().filter(|one| one.returned).map(|one| one.order).collect();
    let with = named_params! { ":orders": serde_json::json!(orders).to_string(), ":product": product };
    tx.rows(include_str!("returns.sql"), with, |row| {
        Ok(LaunchReturn { case_id: row.get("id")?, applied_at: row.get("applied_at")?, reason: row.get("reason")? })
    })
}

fn said(tx: &impl Reading, shop: i64, product: i64, since: Day) -> Result<(i64, Vec<LaunchAnswer>)> {
    let with = named_params! { ":shop": shop, ":product": product, ":since": since };
    let mut answers = 0;
    let said = tx.rows(include_str!("said.sql"), with, |row| {
        answers = row.get("answers")?;
        Ok(LaunchAnswer {
            id: row.get("id")?,
            order_id: row.get("order_id")?,
            noted_at: row.get("noted_at")?,
            said: row.get("said")?,
            tag: row.get("tag")?,
        })
    })?;
    Ok((answers, said))
}
