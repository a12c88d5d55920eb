//! The page of one dimension: each group with its rate, the span before and what buyers said.

use pintui_store::{At, Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cohort::{self, Order};
use super::counted::{Counted, Tally};
use super::groups::{DAY_SECONDS, FOLDED, Plan};
use super::{BreakdownRefused, By, bands};
use crate::checks::day::median;
use crate::door::{Call, Command, Read};
use crate::insight::class_shares::tenths;
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::Rate;
use crate::insight::{reach, today, untold};
use crate::platforms::rules::{self, Rule, RuleChoice};
use crate::shops::{self, Shop};

/// The cohort of a day broken down by one dimension.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct BreakdownAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
    /// What orders are grouped by.
    pub by: By,
    /// Limits between bands of prices, rising; empty for five bands with about as many orders each.
    pub limits_fen: Vec<Fen>,
    /// A parcel longer on the way than so many days is late.
    pub late_days: i64,
    /// How many groups; all where it is left out.
    pub top: Option<i64>,
}

impl Command for BreakdownAsk {
    type Answer = Breakdown;
}

/// The answer of [`BreakdownAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Breakdown {
    /// The day looked at.
    pub date: Day,
    /// The rule's id.
    pub rule: String,
    /// The rules that can be chosen.
    pub rules: Vec<RuleChoice>,
    /// Orders a rate needs.
    pub minimum: i64,
    /// The newest moment found in imported files.
    pub data_until: Option<At>,
    /// First day of the window, and its last one.
    pub window: [Day; 2],
    /// First and last day of the window before.
    pub window_before: [Day; 2],
    /// What orders are grouped by.
    pub by: By,
    /// The shop has orders and no file has told of any return: a rate of nought is none.
    pub no_returns: bool,
    /// All orders of the cohort.
    pub whole: Group,
    /// The groups, most quality orders first; bands and the like in their own sequence.
    pub groups: Vec<Group>,
    /// How many groups there are in all.
    pub count: i64,
    /// Quality orders that belong to no category: their case tells none of several.
    pub unplaced: i64,
    /// The limits between bands.
    pub limits_fen: Vec<Fen>,
    /// From this price on the rate leaves the shop's range; none: the data hold no such price.
    pub leaves_at_fen: Option<Fen>,
    /// A parcel longer on the way than so many days is late.
    pub late_days: i64,
}

/// One group of orders.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "BreakdownGroup")]
pub struct Group {
    /// Its key: a category, a name, the lower limit of a band; `?none`, `?folded`, `?free` for what has no name.
    pub key: String,
    /// The lower limit of a band of prices.
    pub from_fen: Option<Fen>,
    /// Its upper limit, which is above it.
    pub until_fen: Option<Fen>,
    /// How many small groups lie in it.
    pub folded: i64,
    /// Orders with any case.
    pub returned: Rate,
    /// Quality orders; its denominator is the group's orders.
    pub quality: Rate,
    /// The quality rate of the window before, and beside it this one.
    pub change: Comparison,
    /// Whether its interval lies wholly above the shop's rate.
    pub over: bool,
    /// Median of the days on the way, one decimal.
    pub transit_days: Option<f64>,
    /// Late parcels among those whose time on the way is told; an order is one parcel.
    pub late: Rate,
    /// Its cases.
    pub cases: i64,
    /// Of them those for what happened on the way.
    pub logistics: i64,
    /// What buyers stated in its cases, most first; the shares add up to 1000.
    pub reasons: Vec<GroupReason>,
}

/// A stated reason among a group's cases.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GroupReason {
    /// The platform's text.
    pub reason: String,
    /// Our class.
    pub class: String,
    /// Whether the platform's rule counts it as quality.
    pub quality: bool,
    /// How many cases.
    pub cases: i64,
    /// Their share in tenths of a per cent.
    pub share_tenths: i64,
}

/// No parcel is waited for longer.
const LATE_MOST: i64 = 60;

/// A cohort and how it falls into groups.
pub(super) struct Cohort {
    pub(super) orders: Vec<Order>,
    pub(super) plan: Plan,
}

/// Reads the cohort on `day` and the way it falls into groups.
pub(super) fn cohort_of(tx: &Tx, shop: &Shop, rule: &Rule, day: Day, ask: &Dimension<'_>) -> Result<Cohort> {
    bands::own(ask.limits)?;
    if !(1..=LATE_MOST).contains(&ask.late_days) {
        return Err(BreakdownRefused::LateDaysWrong { most: LATE_MOST }.into());
    }
    let orders = cohort::read(tx, shop, rule, day, ask.by)?;
    let plan = Plan::of(tx, shop, ask.by, ask.limits, &orders, rule.minimum)?;
    Ok(Cohort { orders, plan })
}

/// A dimension with its limits, as it is asked for.
pub(super) struct Dimension<'a> {
    pub(super) by: By,
    pub(super) limits: &'a [Fen],
    pub(super) late_days: i64,
}

/// The last day of the window right before the one on `day`, looked at as it stood then.
pub(super) fn day_before(rule: &Rule, day: Day) -> Day {
    day.plus(-rule.window_days)
}

/// Shop, rule and day that are meant where none is named.
pub(crate) fn meant(
    tx: &Tx,
    call: &Call<'_>,
    shop: &str,
    rule: Option<&str>,
    date: Option<Day>,
) -> Result<(Shop, &'static Rule, Day)> {
    let shop = shops::must(tx, shop)?;
    let rule = match rule {
        Some(id) => rules::find(&shop.platform, id)?,
        None => today::usual(tx, &shop)?,
    };
    let date = match date {
        Some(date) => date,
        None => reach::last_day_of(tx, &shop, call)?,
    };
    Ok((shop, rule, date))
}

impl Read for BreakdownAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Breakdown> {
        let (shop, rule, date) = meant(tx, call, &self.shop, self.rule.as_deref(), self.date)?;
        let dimension = Dimension { by: self.by, limits: &self.limits_fen, late_days: self.late_days };
        let Cohort { orders, plan } = cohort_of(tx, &shop, rule, date, &dimension)?;
        let earlier = day_before(rule, date);
        let now = Tally::of(&plan, &orders, self.late_days);
        let before = Tally::of(&plan, &cohort::read(tx, &shop, rule, earlier, self.by)?, self.late_days);
        let seen = Seen { plan: &plan, minimum: rule.minimum, folded: plan.folded(&orders) };
        let whole = seen.group("", &now.whole, &before.whole, None);
        let nobody = Counted::default();
        let group = |(key, counted): (&String, &Counted)| {
            seen.group(key, counted, before.groups.get(key).unwrap_or(&nobody), Some(whole.quality))
        };
        let mut groups: Vec<Group> = now.groups.iter().map(group).collect();
        sort(&mut groups, &plan);
        let leaves_at_fen = bands::leaves_at(&groups, whole.quality.rate);
        let count = groups.len() as i64;
        groups.truncate(self.top.map_or(usize::MAX, |top| usize::try_from(top).unwrap_or(0)));
        Ok(Breakdown {
            date,
            rule: rule.id.clone(),
            rules: rules::choices(&shop.platform, date),
            minimum: rule.minimum,
            data_until: reach::data_until(tx, &shop)?,
            window: rule.window(date).into(),
            window_before: rule.window(earlier).into(),
            by: self.by,
            no_returns: untold::untold(tx, &shop, rule, date, whole.quality)?.no_returns,
            unplaced: now.unplaced.len() as i64,
            leaves_at_fen: leaves_at_fen.filter(|_| self.by == By::Price),
            limits_fen: plan.limits,
            late_days: self.late_days,
            whole,
            groups,
            count,
        })
    }
}

/// How counts become a group's figures.
struct Seen<'a> {
    plan: &'a Plan,
    minimum: i64,
    folded: i64,
}

impl Seen<'_> {
    fn group(&self, key: &str, now: &Counted, before: &Counted, shop: Option<Rate>) -> Group {
        let orders = now.orders.len() as i64;
        let rate = |hits: &[i64], orders| Rate::of(hits.len() as i64, orders, self.minimum);
        let quality = rate(&now.quality, orders);
        let hits = |of: &Counted| Counts { orders: of.orders.len() as i64, hits: of.quality.len() as i64 };
        let (from_fen, until_fen) = self.plan.ends(key);
        Group {
            key: key.to_owned(),
            from_fen,
            until_fen,
            folded: if key == FOLDED { self.folded } else { 0 },
            returned: rate(&now.returned, orders),
            quality,
            change: compare(hits(before), hits(now), self.minimum),
            over: shop.is_some_and(|shop| quality.is_above(shop)),
            transit_days: median_days(&now.seconds),
            late: rate(&now.late, now.timed.len() as i64),
            cases: now.cases.len() as i64,
            logistics: now.logistics.len() as i64,
            reasons: reasons(now),
        }
    }
}

/// The middle of the times on the way in days, one decimal.
fn median_days(seconds: &[i64]) -> Option<f64> {
    let middle = median(seconds.to_vec())?;
    Some((middle as f64 * 10.0 / DAY_SECONDS as f64).round() / 10.0)
}

fn reasons(of: &Counted) -> Vec<GroupReason> {
    let mut reasons: Vec<GroupReason> = of
        .reasons
        .iter()
        .map(|(reason, stated)| GroupReason {
            reason: reason.clone(),
            class: stated.class.to_owned(),
            quality: stated.quality,
            cases: stated.cases.len() as i64,
            share_tenths: 0,
        })
        .collect();
    reasons.sort_by(|one, other| other.cases.cmp(&one.cases).then_with(|| one.reason.cmp(&other.reason)));
    let counts: Vec<i64> = reasons.iter().map(|reason| reason.cases).collect();
    for (reason, share) in reasons.iter_mut().zip(tenths(&counts)) {
        reason.share_tenths = share;
    }
    reasons
}

/// Bands and the like in their own sequence, all others by quality orders, then orders; what has no name last.
fn sort(groups: &mut [Group], plan: &Plan) {
    groups.sort_by(|one, other| {
        let rank = |group: &Group| plan.rank(&group.key);
        let nameless = one.key.starts_with('?').cmp(&other.key.starts_with('?'));
        let by_figures = (other.quality.hits, other.quality.orders).cmp(&(one.quality.hits, one.quality.orders));
        let by_rank = rank(one).cmp(&rank(other));
        let order = if plan.by.ordered() { by_rank.then(by_figures) } else { by_figures.then(by_rank) };
        nameless.then(order).then_with(|| one.key.cmp(&other.key))
    });
}
