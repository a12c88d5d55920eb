//! A campaign's consequences while it is written: who gets it, what it may cost, and what could be learned from it.

use std::collections::HashMap;

use chrono::Duration;
use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::campaign::{Campaign, CampaignKind, Kept};
use super::effect::{self, LastCampaign};
use super::fits::{Judge, orders, part_name};
use super::rules::{CouponRules, rules, spent};
use super::save::accepted;
use super::warnings::{CampaignWarning, warnings};
use super::{give, lot};
use crate::audiences::rule::{Facts, Ordered, facts};
use crate::door::{Call, Command, Read};
use crate::insight::comparison::detectable;
use crate::insight::rate::{MINIMUM, Rate};
use crate::members::Ladder;
use crate::shops;

/// Shows what a campaign would do, kept or not.
#[derive(Deserialize, TS)]
pub struct CampaignPreview {
    /// Name of the shop.
    pub shop: String,
    /// The campaign.
    pub campaign: Campaign,
}

impl Command for CampaignPreview {
    type Answer = CampaignForeseen;
}

/// The answer of [`CampaignPreview`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CampaignForeseen {
    /// All buyers of the shop.
    pub all: i64,
    /// How many are left after each condition; names are the locale keys `coupons.mark.<condition>`.
    pub steps: Vec<CampaignStep>,
    /// How many would get one in the end, if there are coupons for all.
    pub people: i64,
    /// For how many there are coupons.
    pub served: i64,
    /// How many the lot leaves out.
    pub held_out: i64,
    /// Orders that could be given one this minute, once it is open.
    pub orders_now: i64,
    /// What it may cost.
    pub cost: CampaignCost,
    /// What looks wrong.
    pub warnings: Vec<CampaignWarning>,
    /// What could be learned, by the share that is left out.
    pub reveals: Vec<Reveals>,
    /// What the last one brought.
    pub last: Option<LastCampaign>,
}

/// One condition and how many are left after it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CampaignStep {
    /// The condition.
    pub condition: String,
    /// Buyers left.
    pub people: i64,
    /// Buyers that it has left out.
    pub fewer: i64,
}

/// What a campaign may cost.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CampaignCost {
    /// How many of the shop's coupons were used; of the same worth where there are enough.
    pub used: Rate,
    /// What it would then cost; none where too little is known.
    pub likely_fen: Option<Fen>,
    /// The same at both ends of the rate's interval.
    pub range_fen: Option<[Fen; 2]>,
    /// What it costs if everybody comes.
    pub worst_fen: Fen,
    /// The month's money.
    pub budget_fen: Fen,
    /// What of it is given.
    pub spent_fen: Fen,
    /// What an order of the shop comes to.
    pub order_fen: Option<Fen>,
    /// The coupon as a share of its threshold, or of an order, in percent.
    pub share_percent: Option<i64>,
}

/// What a share that is left out could show.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct Reveals {
    /// Of a hundred.
    pub percent: i64,
    /// How many that is.
    pub held_out: i64,
    /// The difference that would be found in four cases of five; none where there are too few.
    pub difference: Option<f64>,
}

const SHARES: [i64; 6] = [0, 10, 20, 30, 40, 50];

impl Read for CampaignPreview {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CampaignForeseen> {
        let shop = shops::must(tx, &self.shop)?.id;
        let mut campaign = self.campaign;
        if campaign.name.trim().is_empty() {
            // A name may come last.
            campaign.name = "-".to_owned();
        }
        accepted(&campaign)?;
        let kept = Kept { shop, id: campaign.id.map_or_else(|| next(tx), Ok)?, campaign };
        let rules = rules(tx)?;
        let (all, steps, left) = narrowed(tx, &kept, call.now)?;
        let found = left.len() as i64;
        let people = match kept.campaign.kind {
            CampaignKind::Order => found - held_out(tx, &kept, &left)?,
            CampaignKind::Card => kept.campaign.stock,
        };
        let orders_now = match kept.campaign.kind {
            CampaignKind::Order => due(tx, &kept, call.now)?,
            CampaignKind::Card => 0,
        };
        let count = if kept.campaign.id.is_some() { give::left(tx, &kept)? } else { kept.campaign.stock };
        let served = people.min(count);
        let cost = cost(tx, &kept, &rules, served, call.now)?;
        let short = Fen(cost.worst_fen.0 - (cost.budget_fen - cost.spent_fen).0);
        let warnings = warnings(&kept.campaign, &rules, cost.order_fen, people, short);
        let base = effect::usual(tx, shop, call.now)?;
        let reveal = |percent: i64| {
            let held_out = found * percent / 100;
            let difference = base.rate.and_then(|base| detectable(base, found - held_out, held_out, MINIMUM));
            Reveals { percent, held_out, difference }
        };
        let reveals = SHARES.map(reveal).to_vec();
        let last = effect::last(tx, shop, kept.campaign.id, call.now)?;
        Ok(CampaignForeseen {
            all,
            steps,
            people,
            served,
            held_out: if kept.campaign.kind == CampaignKind::Order { found - people } else { 0 },
            orders_now,
            cost,
            warnings,
            reveals,
            last,
        })
    }
}

fn narrowed(tx: &impl Reading, kept: &Kept, now: At) -> Result<(i64, Vec<CampaignStep>, Vec<Facts>)> {
    let of = &kept.campaign;
    let ladder = Ladder::of_shop(tx, kept.shop)?;
    let ordered = |least: bool| Ordered {
        least_fen: of.order_least_fen.filter(|_| least),
        since: of.order_days.map(|days| At(now.0 - Duration::days(days))),
    };
    let mut steps = Vec::new();
    let mut step = |condition: &str, before: usize, after: usize| {
        steps.push(CampaignStep {
            condition: condition.to_owned(),
            people: after as i64,
            fewer: before as i64 - after as i64,
        });
    };
    let mut left = facts(tx, kept.shop, &of.rule, ordered(true), None, &ladder, now)?;
    let all = left.len();
    let mut before = all;
    if of.order_days.is_some() && of.order_least_fen.is_some() {
        let in_time = facts(tx, kept.shop, &of.rule, ordered(false), None, &ladder, now)?;
        let after = in_time.iter().filter(|of| of.ordered).count();
        step("time", before, after);
        before = after;
    }
    if of.order_days.is_some() || of.order_least_fen.is_some() {
        left.retain(|of| of.ordered);
        step(if of.order_least_fen.is_some() { "amount" } else { "time" }, before, left.len());
    }
    for part in of.rule.parts() {
        let before = left.len();
        left.retain(|facts| of.rule.meets(part, facts, &ladder, now.day()));
        step(part_name(part), before, left.len());
    }
    Ok((all as i64, steps, left))
}

/// The key that a new campaign will get: its lot is drawn by it, and what is foreseen is what will be.
fn next(tx: &impl Reading) -> Result<i64> {
    tx.one("select coalesce(max(id), 0) + 1 from campaigns", [], |row| row.get(0))
}

fn held_out(tx: &impl Reading, kept: &Kept, left: &[Facts]) -> Result<i64> {
    let percent = kept.campaign.held_out_percent;
    let salt: String = tx.one("select salt from shops where id = ?1", [kept.shop], |row| row.get(0))?;
    Ok(left.iter().filter(|of| lot::is_drawn(&salt, kept.id, &of.buyer, percent)).count() as i64)
}

/// Coupons that could be given this minute, stock and budget aside: of a buyer's orders only as many as he may have.
pub(super) fn due(tx: &impl Reading, kept: &Kept, now: At) -> Result<i64> {
    let judge = Judge::new(tx, kept, now, None)?;
    let all = orders(tx, kept, None, now)?;
    let mut buyers = HashMap::<&str, i64>::new();
    let fit = all.iter().filter(|order| judge.fits_but_for_lot(order) && !judge.held_out(order));
    let given = fit.filter(|order| {
        let Some(buyer) = order.buyer.as_deref() else { return true };
        let had = buyers.entry(buyer).or_insert(order.buyer_has);
        *had += 1;
        *had <= kept.campaign.per_buyer
    });
    Ok(given.count() as i64)
}

fn cost(tx: &impl Reading, kept: &Kept, rules: &CouponRules, count: i64, now: At) -> Result<CampaignCost> {
    let face = kept.campaign.face_fen;
    let with = named_params! { ":shop": kept.shop, ":face": face, ":today": now.day() };
    let (alike, alike_used, all, all_used): (i64, i64, i64, i64) =
        tx.one(include_str!("used_before.sql"), with, |row| {
            Ok((row.get("alike")?, row.get("alike_used")?, row.get("given")?, row.get("used")?))
        })?;
    let used = match alike >= MINIMUM {
        true => Rate::of(alike_used, alike, MINIMUM),
        false => Rate::of(all_used, all, MINIMUM),
    };
    let worth = |share: f64| Fen((share * count as f64).round() as i64 * face.0);
    let since = now.day().plus(-90);
    let order_fen: Option<i64> = tx.one(
        "select cast(avg(paid_fen - coalesce(freight_fen, 0)) as integer) from orders
         where shop_id = ?1 and paid_at >= ?2 and coalesce(status, '') not in ('closed', 'unpaid')",
        (kept.shop, since),
        |row| row.get(0),
    )?;
    let order_fen = order_fen.map(Fen).filter(|fen| fen.0 > 0);
    let whole = if kept.campaign.threshold_fen.0 > 0 { Some(kept.campaign.threshold_fen) } else { order_fen };
    Ok(CampaignCost {
        used,
        likely_fen: used.rate.map(worth),
        range_fen: used.interval.map(|ends| ends.map(worth)),
        worst_fen: Fen(face.0 * count),
        budget_fen: rules.budget_fen,
        spent_fen: spent(tx, kept.shop, now)?,
        order_fen,
        share_percent: whole.map(|whole| face.0 * 100 / whole.0),
    })
}
