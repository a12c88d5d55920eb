//! The owner sets a rate from a day on, or takes one out again, and sees all of them.

use pintui_store::{Day, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CostRefused;
use super::rate::{self, Entry, Rate, Unit};
use crate::agreements;
use crate::cases::typed;
use crate::dispositions::hand::{self, MOST};
use crate::door::{Call, Command, Read, Write};
use crate::shops;

/// Sets what something costs or takes from a day on; open cases follow at once, those that ended before keep what they had.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetCostRate {
    /// Name of the shop.
    pub shop: String,
    /// Which.
    pub rate: Rate,
    /// The carrier that it is for; none: all. Only freight has one.
    pub subject: Option<String>,
    /// In fen, seconds or hundredths of a percent, by its unit.
    pub amount: i64,
    /// The first day; none where it has always been so. The first rate of all has always been so, too.
    pub from_on: Option<Day>,
    /// Who sets it.
    pub by: String,
}

impl Command for SetCostRate {
    type Answer = ();
}

/// A rate may be known as long before it holds.
const MOST_DAYS_AHEAD: i64 = 366;
/// No step of one return takes longer than a day's work.
const MOST_SECONDS: i64 = 8 * 3600;
/// All of it, in hundredths of a percent.
const WHOLE: i64 = 10_000;
pub(super) const LONGEST_NAME: usize = 40;

impl Write for SetCostRate {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "rate": self.rate.name(), "subject": self.subject, "amount": self.amount,
            "from_on": self.from_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        hold(self.rate, self.amount)?;
        let subject = typed::line(&self.subject.unwrap_or_default(), LONGEST_NAME)?;
        if subject.is_some() && !self.rate.by_carrier() {
            return Err(CostRefused::CostSubjectWrong { rate: self.rate }.into());
        }
        let last = call.now.day().plus(MOST_DAYS_AHEAD);
        if self.from_on.is_some_and(|from| from > last) {
            return Err(CostRefused::CostDayAhead { until: last.text() }.into());
        }
        let subject = subject.unwrap_or_default();
        // Nothing else is known of the days before the first one.
        let known = "select 1 from cost_rates where shop_id = ?1 and rate = ?2 and subject in ('', ?3) limit 1";
        let first = tx.maybe(known, (shop, self.rate.name(), &subject), |_| Ok(()))?.is_none();
        let from = self.from_on.filter(|_| !first).map(Day::text).unwrap_or_default();
        tx.change(
            include_str!("set_rate.sql"),
            named_params! {
                ":shop": shop, ":rate": self.rate.name(), ":subject": subject, ":from": from, ":amount": self.amount,
                ":by": by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}

fn hold(rate: Rate, amount: i64) -> Result<()> {
    let within = |most: i64| (0..=most).contains(&amount);
    match rate.unit() {
        Unit::Fen if !within(MOST.0) => Err(CostRefused::CostAmountWrong { most_fen: Fen(MOST.0) }.into()),
        Unit::Seconds if !within(MOST_SECONDS) => Err(CostRefused::CostTimeWrong { most: MOST_SECONDS / 60 }.into()),
        Unit::Share if !within(WHOLE) => Err(CostRefused::CostShareWrong.into()),
        _ => Ok(()),
    }
}

/// Takes a rate out again; the one before it holds once more.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveCostRate {
    /// Key of the entry.
    pub id: i64,
}

impl Command for RemoveCostRate {
    type Answer = ();
}

impl Write for RemoveCostRate {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "id": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from cost_rates where id = ?1", [self.id])? {
            0 => Err(CostRefused::CostRateUnknown { id: self.id }.into()),
            _ => Ok(()),
        }
    }
}

/// The rates of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CostRates {
    /// Name of the shop.
    pub shop: String,
}

impl Command for CostRates {
    type Answer = CostRateSheet;
}

/// The answer of [`CostRates`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CostRateSheet {
    /// All rates there are, set or not.
    pub rates: Vec<CostRateLine>,
    /// Carriers that the newest orders tell.
    pub carriers: Vec<String>,
}

/// One rate with its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CostRateLine {
    /// Which.
    pub rate: Rate,
    /// What its amount is counted in.
    pub unit: Unit,
    /// Whether each carrier may have its own.
    pub by_carrier: bool,
    /// What was set, the one that begins last first.
    pub entries: Vec<CostRateSet>,
}

/// What was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CostRateSet {
    /// The entry.
    #[serde(flatten)]
    pub entry: Entry,
    /// Whether it is the one that holds today.
    pub holds: bool,
}

impl Read for CostRates {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CostRateSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (entries, today) = (rate::entries(tx, shop)?, call.now.day());
        let line = |rate: &Rate| {
            let mut set: Vec<CostRateSet> = Vec::new();
            for entry in entries.iter().filter(|entry| entry.rate == *rate) {
                let begun = entry.from_on.is_none_or(|from| from <= today);
                let newer = set.iter().any(|one| one.holds && one.entry.subject == entry.subject);
                set.push(CostRateSet { entry: entry.clone(), holds: begun && !newer });
            }
            CostRateLine { rate: *rate, unit: rate.unit(), by_carrier: rate.by_carrier(), entries: set }
        };
        let rates = Rate::ALL.iter().map(line).collect();
        Ok(CostRateSheet { rates, carriers: agreements::list::carriers(tx, shop)? })
    }
}
