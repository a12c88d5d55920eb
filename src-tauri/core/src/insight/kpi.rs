//! The month: the figures of the KPI sheet, the same for screen and workbook. A month that the owner has closed answers
//! what it answered then ([`super::closed`]).

use pintui_store::{Day, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::class_shares::{self, ClassShares};
use super::closed::{self, Closing};
use super::daily::{self, ReasonCount, Refunded, moments};
use super::kpi_checks::{FaultCount, PackerCount, faults, packers};
use super::rate::Rate;
use super::today::{ProductRate, told_bases};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::platforms::rules::{self, Basis, Rule};
use crate::reasons::Words;
use crate::shops::{self, Shop};

/// The KPI figures of a month.
#[derive(Clone, Deserialize, TS)]
pub struct KpiAsk {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for KpiAsk {
    type Answer = Kpi;
}

/// The answer of [`KpiAsk`]. Basis and counting as `daily` with `signed_30d`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Kpi {
    /// `YYYY-MM`.
    pub month: String,
    /// The shop's name.
    pub shop: String,
    /// The month's figures.
    pub figures: KpiFigures,
    /// The month before, to compare with.
    pub before: KpiFigures,
    /// Every day of the month.
    pub days: Vec<KpiDay>,
    /// Stated reasons of the cases applied in the month, most first.
    pub reasons: Vec<ReasonCount>,
    /// The same cases by main class, with the version of the lexicon they are counted by.
    pub classes: ClassShares,
    /// Products of the month's cohort, worst first.
    pub products: Vec<ProductRate>,
    /// Checks by packer.
    pub packers: Vec<PackerCount>,
    /// Faults found, most first.
    pub faults: Vec<FaultCount>,
    /// Days of the month whose 30 days are not over: their rate may still rise.
    pub young_days: i64,
    /// Orders signed off on those days.
    pub young_orders: i64,
    /// Rows of this shop waiting in quarantine, not counted in any figure.
    pub quarantined: i64,
    /// Whether any order of the shop has a sign-off or confirmation: without one the month's rate is empty.
    pub signed_told: bool,
    /// Where the owner has closed the month: all above is as it stood then. None while it is open.
    pub closing: Option<Closing>,
}

/// The figures that carry defined names in the workbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KpiFigures {
    /// Cohort and quality orders.
    pub quality: Rate,
    /// Cases applied.
    pub cases: i64,
    /// Refunds paid.
    pub refund_fen: Fen,
    /// Refunds of the month's cases that tell no day: counted in no month.
    #[serde(default)]
    pub undated: Refunded,
    /// Refunds of the month whose day is a guess by the order's payment: the file of orders tells of them and no other.
    #[serde(default)]
    pub estimated: Refunded,
    /// Compensation paid.
    pub compensation_fen: Fen,
    /// Checks done.
    pub checks_done: i64,
    /// Of them failed.
    pub checks_failed: i64,
}

/// One day of the month.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KpiDay {
    /// The day.
    pub date: Day,
    /// Orders signed off on the day, with quality orders known by the end of the month.
    pub quality: Rate,
    /// Cases applied.
    pub cases: i64,
    /// Of them with a quality reason.
    pub quality_cases: i64,
    /// Refunds paid.
    pub refunds: i64,
    /// Their sum.
    pub refund_fen: Fen,
    /// Checks done.
    pub checks_done: i64,
    /// Of them failed.
    pub checks_failed: i64,
}

impl Read for KpiAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Kpi> {
        let shop = shops::must(tx, &self.shop)?;
        let month = Month::parse(&self.month)?;
        match closed::sheet(tx, &shop, &month)? {
            Some(kept) => Ok(kept),
            None => open(tx, call, &shop, &month),
        }
    }
}

/// The month as the book tells it now, whether it was closed or not.
pub fn open(tx: &impl Reading, call: &Call<'_>, shop: &Shop, month: &Month) -> Result<Kpi> {
    let rule = rules::find(&shop.platform, rules::DEFAULT)?;
    let words = Words::read(tx)?;
    let (_, products) = daily::span(tx, shop.id, rule.basis, (month.first, month.last), month.last, rule.minimum)?;
    let days = month.days().map(|day| day_of(tx, &words, shop, rule, month, day)).collect::<Result<Vec<_>>>()?;
    let complete = call.now.day().plus(-rule.window_days);
    let young: Vec<&KpiDay> = days.iter().filter(|day| day.date > complete && day.date <= call.now.day()).collect();
    let before = match closed::figures(tx, shop, &month.before())? {
        Some(kept) => kept,
        None => figures(tx, &words, shop, rule, &month.before())?,
    };
    Ok(Kpi {
        shop: shop.name.clone(),
        month: month.name(),
        figures: figures(tx, &words, shop, rule, month)?,
        before,
        reasons: daily::reasons(tx, &words, shop, month.first, month.last)?,
        classes: class_shares::of_closed(tx, shop, month, &month.name())?,
        packers: packers(tx, shop.id, month)?,
        faults: faults(tx, shop.id, month)?,
        young_days: young.len() as i64,
        young_orders: young.iter().map(|day| day.quality.orders).sum(),
        signed_told: told_bases(tx, shop.id)?.0,
        quarantined: tx.one(
            "select count(*) from quarantine where shop_id = ?1 and solved_by is null
               and not exists (select 1 from mends where mends.quarantine_id = quarantine.id)",
            [shop.id],
            |row| row.get(0),
        )?,
        days,
        products,
        closing: None,
    })
}

/// The figures of a month as the book tells them now.
pub(super) fn figures_now(tx: &impl Reading, shop: &Shop, month: &Month) -> Result<KpiFigures> {
    figures(tx, &Words::read(tx)?, shop, rules::find(&shop.platform, rules::DEFAULT)?, month)
}

fn figures(tx: &impl Reading, words: &Words, shop: &Shop, rule: &Rule, month: &Month) -> Result<KpiFigures> {
    let (quality, _) = daily::span(tx, shop.id, Basis::Signed, (month.first, month.last), month.last, rule.minimum)?;
    let span = moments(shop.id, month.first, month.last);
    let (checks_done, checks_failed) =
        tx.one(include_str!("checks_done.sql"), &span.params(), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(KpiFigures {
        quality,
        cases: daily::applied(tx, words, shop, month.first, month.last)?.cases,
        refund_fen: daily::refunded(tx, shop.id, month.first, month.last)?.amount_fen,
        undated: daily::undated(tx, shop.id, month.first, month.last)?,
        estimated: daily::estimated(tx, shop.id, month.first, month.last)?,
        compensation_fen: tx.one(include_str!("compensation_paid.sql"), &span.params(), |row| row.get(0))?,
        checks_done,
        checks_failed,
    })
}

fn day_of(tx: &impl Reading, words: &Words, shop: &Shop, rule: &Rule, month: &Month, day: Day) -> Result<KpiDay> {
    let (quality, _) = daily::span(tx, shop.id, Basis::Signed, (day, day), month.last, rule.minimum)?;
    let applied = daily::applied(tx, words, shop, day, day)?;
    let refunded = daily::refunded(tx, shop.id, day, day)?;
    let (checks_done, checks_failed) =
        tx.one(include_str!("checks_done.sql"), &moments(shop.id, day, day).params(), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(KpiDay {
        date: day,
        quality,
        cases: applied.cases,
        quality_cases: applied.quality_cases,
        refunds: refunded.cases,
        refund_fen: refunded.amount_fen,
        checks_done,
        checks_failed,
    })
}
