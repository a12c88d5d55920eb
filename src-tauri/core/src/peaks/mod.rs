//! Peaks: how many cases the next two weeks bring, with a range, and whether the people on duty are enough.
//!
//! [forecast] is pure: it lays the shop's own return curve over the orders that are out and those that are likely to
//! come. [hands] tells what one clerk does in a day, [duty] keeps who is there. Festivals are only named: what they
//! bring is seen when their orders come.

mod duty;
mod forecast;
mod hands;

use pintui_store::{Day, Reading, Result, Tx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use duty::SetDuty;
pub use forecast::{DAYS, Day14, History, TooFew};
pub use hands::Pace;

use crate::door::{Call, Command, Read};
use crate::shops;

refusals! {
    /// Refusals about who is on duty.
    PeakRefused {
        /// A number of clerks that no shop has.
        DutyWrong { most: i64 } = "duty_wrong",
        /// A day that is over, or further off than can be told.
        DutyDayWrong { from: String, until: String } = "duty_day_wrong",
    }
}

/// What the next two weeks bring.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Peaks {
    /// Name of the shop.
    pub shop: String,
}

impl Command for Peaks {
    type Answer = PeakSheet;
}

/// The answer of [`Peaks`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct PeakSheet {
    /// The last whole day the book knows.
    pub as_of: Option<Day>,
    /// What is missing for a forecast; none where there is one.
    pub too_few: Option<TooFew>,
    /// What one clerk does in a day.
    pub pace: Pace,
    /// The days, today first; empty without a forecast.
    pub days: Vec<PeakDay>,
}

/// A day to come.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PeakDay {
    /// The day.
    pub on: Day,
    /// A shopping festival on it or the days of its rush.
    pub festival: Option<Festival>,
    /// New cases expected.
    pub cases: f64,
    /// In four of five such days there are at least so many.
    pub low: i64,
    /// And at most so many.
    pub high: i64,
    /// Clerks on duty, where that was said.
    pub clerks: Option<i64>,
    /// Clerks for the upper end, where a clerk's pace is known.
    pub needed: Option<i64>,
    /// Whether they are enough.
    pub hands: Hands,
}

/// Whether those on duty are enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Hands {
    /// Also for the upper end.
    Enough,
    /// For what is expected, not for the upper end.
    Tight,
    /// Not for what is expected.
    Short,
    /// Nobody said who is there, or the pace is not known.
    Unknown,
}

/// A shopping festival: named, never counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Festival {
    /// 18 June.
    MidYear,
    /// 11 November.
    DoubleEleven,
    /// 12 December.
    DoubleTwelve,
}

/// The festival of a day.
fn festival(on: Day) -> Option<Festival> {
    match on.text().get(5..) {
        Some("06-18") => Some(Festival::MidYear),
        Some("11-11") => Some(Festival::DoubleEleven),
        Some("12-12") => Some(Festival::DoubleTwelve),
        _ => None,
    }
}

impl Read for Peaks {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PeakSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let pace = hands::pace(tx, shop, today)?;
        let Some(history) = history(tx, shop, today)? else {
            return Ok(PeakSheet { as_of: None, too_few: Some(TooFew::default()), pace, days: Vec::new() });
        };
        let as_of = Some(history.last);
        let told = match forecast::ahead(&history, today) {
            Err(too_few) => return Ok(PeakSheet { as_of, too_few: Some(too_few), pace, days: Vec::new() }),
            Ok(told) => told,
        };
        let on_duty = duty::read(tx, shop, today)?;
        let days = told
            .into_iter()
            .map(|day| {
                let clerks = on_duty.get(&day.on).copied();
                let needed = pace.a_day.map(|pace| (day.high as f64 / pace).ceil() as i64);
                PeakDay {
                    on: day.on,
                    festival: festival(day.on),
                    cases: (day.cases * 10.0).round() / 10.0,
                    low: day.low,
                    high: day.high,
                    clerks,
                    needed,
                    hands: enough(clerks, pace.a_day, &day),
                }
            })
            .collect();
        Ok(PeakSheet { as_of, too_few: None, pace, days })
    }
}

fn enough(clerks: Option<i64>, pace: Option<f64>, day: &Day14) -> Hands {
    let (Some(clerks), Some(pace)) = (clerks, pace) else { return Hands::Unknown };
    let can = clerks as f64 * pace;
    if can >= day.high as f64 {
        Hands::Enough
    } else if can >= day.cases {
        Hands::Tight
    } else {
        Hands::Short
    }
}

/// Orders and cases of the last months by day, up to the last whole day the book knows.
fn history(tx: &impl Reading, shop: i64, today: Day) -> Result<Option<History>> {
    let newest = "select max(coalesce(paid_at, created_at)) from orders where shop_id = ?1
                  and coalesce(paid_at, created_at) < ?2";
    let until = today.plus(1).text();
    let Some(newest) = tx.one(newest, (shop, &until), |row| row.get::<_, Option<pintui_store::At>>(0))? else {
        return Ok(None);
    };
    // the newest day of a file may be half a day
    let last = newest.day().min(today).plus(-1);
    let mut history = History::empty(last);
    let with = named_params! { ":shop": shop, ":first": history.first(), ":until": last.plus(1) };
    for (on, orders) in tx.rows(include_str!("orders.sql"), with, |row| Ok((row.get(0)?, row.get(1)?)))? {
        history.orders(on, orders);
    }
    for (ordered, applied, cases) in
        tx.rows(include_str!("cases.sql"), with, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
    {
        history.cases(ordered, applied, cases);
    }
    Ok(Some(history))
}

#[cfg(test)]
mod tests;
