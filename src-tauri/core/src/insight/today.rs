//! The owner's morning page: the day's figures, how they came about, and what runs out of time.

use pintui_store::{At, Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::daily::{self, Daily, ReasonCount, Refunded};
use super::rate::Rate;
use super::reach;
use super::reference::{self, ReferenceLine};
use super::slices::{self, ReasonShare, ReasonSlice};
use super::target::{self, Target};
use super::top_products::{self, TopProduct};
use super::untold::{self, Untold};
use super::young::{self, Young};
use crate::cases::due;
use crate::cases::list::CaseRow;
use crate::door::{Call, Command, Read};
use crate::platforms::reasons::UNCLASSIFIED;
use crate::platforms::rules::{self, Rule, RuleChoice};
use crate::reasons::Words;
use crate::shops::{self, Shop};

/// The page 今日 of a shop.
#[derive(Deserialize, TS)]
pub struct TodayAsk {
    /// Name of the shop.
    pub shop: String,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; where it is left out the default rule, or the one on payment where nothing tells of a sign-off.
    pub rule: Option<String>,
}

impl Command for TodayAsk {
    type Answer = Today;
}

/// The answer of [`TodayAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Today {
    /// The contract's figures of the day, the same query as the command line.
    pub daily: Daily,
    /// The rules that can be chosen for this platform.
    pub rules: Vec<RuleChoice>,
    /// Orders a rate needs (the rule's minimum).
    pub minimum: i64,
    /// The judged rate without applications that were withdrawn or closed.
    pub without_withdrawn: Rate,
    /// Orders of the cohort with any case.
    pub returned: Rate,
    /// The judged rate seven days before.
    pub week_before: Rate,
    /// The return rate seven days before.
    pub returned_week_before: Rate,
    /// The last 30 days, oldest first.
    pub trend: Vec<TrendDay>,
    /// The 10 products with most quality orders.
    pub products: Vec<TopProduct>,
    /// The 10 most stated reasons of the window.
    pub reasons: Vec<ReasonShare>,
    /// All of them as the slices of a pie.
    pub reason_slices: Vec<ReasonSlice>,
    /// Cases in the window, of all reasons.
    pub reason_cases: i64,
    /// Cases of the day looked at whose amount nobody told: missing in what they ask for.
    pub applied_unknown: i64,
    /// Refunds of the day looked at without an amount.
    pub refunded_unknown: i64,
    /// Refunds of the window's cases that tell no day.
    pub undated: Refunded,
    /// Cases that wait for the shop, past their deadline or within 24 hours of it, most urgent first (at most 20).
    pub due: Vec<CaseRow>,
    /// How many such cases there are.
    pub due_count: i64,
    /// Of them past their deadline.
    pub due_overdue: i64,
    /// Money they stand for.
    pub due_fen: Fen,
    /// How many of them tell no amount.
    pub due_unknown: i64,
    /// Parcels checked on the day looked at.
    pub checks_done: i64,
    /// Of them failed.
    pub checks_failed: i64,
    /// Rows waiting in quarantine.
    pub quarantined: i64,
    /// Reason texts the lexicon does not know.
    pub unknown_reasons: i64,
    /// When the last import was made.
    pub last_import_at: Option<At>,
    /// The newest moment found in imported files: figures reach to here.
    pub data_until: Option<At>,
    /// The newest moment in files of orders: later orders are in no rate yet.
    pub orders_until: Option<At>,
    /// Orders in the shop, so that an empty shop can be told from a quiet day.
    pub orders_in_shop: i64,
    /// Cohort orders younger than quality applications here mostly take: the rate may still rise.
    pub young: Option<Young>,
    /// What the rate cannot know for want of reasons.
    pub untold: Untold,
    /// The owner's target for the month of the day looked at.
    pub target: Option<Target>,
    /// What the rate may be looked at beside.
    pub references: Vec<ReferenceLine>,
}

/// One day of the trend.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrendDay {
    /// The day.
    pub date: Day,
    /// The judged rate as of that day (rolling window).
    pub rolling: Rate,
    /// Orders whose basis date is that day alone, with the quality orders known at the day looked at.
    pub single: Rate,
}

/// A product with its rate.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProductRate {
    /// The platform's product id.
    pub product_id: String,
    /// Its newest title.
    pub name: String,
    /// Its share.
    pub rate: Rate,
}

const TREND_DAYS: i64 = 30;
const TOP: usize = 10;
const DUE_SHOWN: usize = 20;

impl Read for TodayAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Today> {
        let shop = shops::must(tx, &self.shop)?;
        let rule = match &self.rule {
            Some(id) => rules::find(&shop.platform, id)?,
            None => usual(tx, &shop)?,
        };
        let state = reach::state(tx, &shop)?;
        let day = self.date.unwrap_or(state.last_day(call));
        let (whole, mut products) = daily::cohort(tx, shop.id, rule, day)?;
        products.truncate(TOP);
        let products = top_products::with_keys(tx, &shop, products)?;
        let figures = daily::of(tx, &shop, rule, day)?;
        let shares = slices::shares(&figures.reasons);
        let unknown_reasons = figures.reasons.iter().filter(|reason| is_unknown(reason)).count() as i64;
        let words = Words::read(tx)?;
        let mut due = due::due(tx, &words, &shop, call.now)?;
        let (due_count, due_fen) = (due.len() as i64, due.iter().filter_map(|case| case.refund_fen).sum());
        let (due_unknown, due_overdue) = (due::unknown(&due), due::overdue(&due, call.now));
        due.truncate(DUE_SHOWN);
        let earlier = day.plus(-7);
        let week_before = daily::cohort(tx, shop.id, rule, earlier)?.0;
        let (checks_done, checks_failed) = checks(tx, shop.id, day)?;
        let (applied_unknown, refunded_unknown) = unknown_money(tx, shop.id, day)?;
        Ok(Today {
            rules: rules::choices(&shop.platform, day),
            minimum: rule.minimum,
            without_withdrawn: share(tx, STANDING_QUALITY, shop.id, rule, day, whole.orders)?,
            returned: share(tx, RETURNED, shop.id, rule, day, whole.orders)?,
            week_before,
            returned_week_before: share(tx, RETURNED, shop.id, rule, earlier, week_before.orders)?,
            trend: trend(tx, shop.id, rule, day)?,
            reason_slices: slices::slices(&shares),
            reasons: shares.into_iter().take(TOP).collect(),
            reason_cases: figures.reasons.iter().map(|reason| reason.cases).sum(),
            daily: figures,
            products,
            due,
            applied_unknown,
            refunded_unknown,
            undated: daily::undated(tx, shop.id, rule.window(day).0, day)?,
            due_count,
            due_overdue,
            due_fen,
            due_unknown,
            checks_done,
            checks_failed,
            quarantined: state.quarantined,
            unknown_reasons,
            last_import_at: state.last_import_at,
            data_until: state.data_until,
            orders_until: state.orders_until,
            orders_in_shop: state.orders,
            young: young::young(tx, shop.id, rule, day)?,
            untold: untold::untold(tx, &shop, rule, day, whole)?,
            target: target::of(tx, &shop, rule, day)?,
            references: reference::lines(tx, &shop, rule, day)?,
        })
    }
}

/// A case without a stated reason has nothing that could be classified.
fn is_unknown(reason: &ReasonCount) -> bool {
    reason.class == UNCLASSIFIED.class && !reason.reason.trim().is_empty()
}

fn checks(tx: &impl Reading, shop_id: i64, day: Day) -> Result<(i64, i64)> {
    tx.one(include_str!("checks_done.sql"), &daily::moments(shop_id, day, day).params(), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

fn unknown_money(tx: &impl Reading, shop_id: i64, day: Day) -> Result<(i64, i64)> {
    tx.one(include_str!("unknown_money.sql"), &daily::moments(shop_id, day, day).params(), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// Orders of the cohort on `day` with any application by then.
const RETURNED: &str = include_str!("returned.sql");

/// Orders of the cohort whose first quality application was not withdrawn or closed.
const STANDING_QUALITY: &str = include_str!("standing_quality.sql");

/// The rule that a shop is looked at by when nobody names one.
pub fn usual(tx: &impl Reading, shop: &Shop) -> Result<&'static Rule> {
    let unsigned = matches!(told_bases(tx, shop.id)?, (false, true));
    rules::find(&shop.platform, if unsigned { rules::UNSIGNED } else { rules::DEFAULT })
}

/// Whether any order of the shop tells of a sign-off, and whether any of a payment.
pub fn told_bases(tx: &impl Reading, shop_id: i64) -> Result<(bool, bool)> {
    tx.one(include_str!("told_bases.sql"), named_params! { ":shop": shop_id }, |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The rate of the orders that `question` counts among the `orders` of the cohort on `day`.
fn share(tx: &impl Reading, question: &str, shop_id: i64, rule: &Rule, day: Day, orders: i64) -> Result<Rate> {
    let (from, to) = rule.window(day);
    let hits = tx.one(
        question,
        named_params! {
            ":shop": shop_id, ":basis": rule.basis.name(), ":from": from, ":to": to.plus(1), ":on": day.number(),
        },
        |row| row.get(0),
    )?;
    Ok(Rate::of(hits, orders, rule.minimum))
}

/// The rolling rate of each of the last days, and each day's own orders as known on `day`.
fn trend(tx: &impl Reading, shop_id: i64, rule: &Rule, day: Day) -> Result<Vec<TrendDay>> {
    let first = day.plus(1 - TREND_DAYS);
    let cells = tx.rows(
        include_str!("triangle.sql"),
        named_params! {
            ":shop": shop_id, ":basis": rule.basis.name(),
            ":from": rule.window(first).0.number(), ":to": day.number(),
        },
        |row| Ok((row.get::<_, i32>(0)?, row.get::<_, i32>(1)?, row.get::<_, i64>(2)?)),
    )?;
    let rate = |from: Day, to: Day, on: Day| {
        let (mut orders, mut hits) = (0, 0);
        for (cohort_on, age, count) in &cells {
            if (from.number()..=to.number()).contains(cohort_on) {
                orders += count;
                hits += if cohort_on + age <= on.number() { *count } else { 0 };
            }
        }
        Rate::of(hits, orders, rule.minimum)
    };
    Ok((0..TREND_DAYS)
        .map(|at| {
            let date = first.plus(at);
            let (from, to) = rule.window(date);
            TrendDay { date, rolling: rate(from, to, date), single: rate(date, date, day) }
        })
        .collect())
}

#[cfg(test)]
#[path = "today_tests.rs"]
mod tests;
