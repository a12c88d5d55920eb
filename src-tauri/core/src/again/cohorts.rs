//! First buyers by the month of their first purchase, and how many of them bought again.

use std::collections::BTreeMap;

use pintui_store::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WITHIN;
use super::purchases::Buyer;
use crate::insight::rate::{MINIMUM, Rate};
use crate::month::Month;

/// First buyers of a month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CohortMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// How many bought for the first time.
    pub buyers: i64,
    /// How many of them bought again, by the number of days.
    pub within: Vec<Within>,
}

/// Buyers who bought again within so many days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "AgainWithin")]
pub struct Within {
    /// So many days after the first purchase, that day included.
    pub days: i32,
    /// Whether all of these buyers had so many days; where not, more may still come.
    pub complete: bool,
    /// Those who bought again by now, among all first buyers of the month.
    pub again: Rate,
}

/// The months in their order, the last `most` of them.
pub(super) fn months<'a>(buyers: impl Iterator<Item = Buyer<'a>>, last: i32, most: usize) -> Vec<CohortMonth> {
    let mut counts: BTreeMap<String, (i64, [i64; 4])> = BTreeMap::new();
    for buyer in buyers {
        let (all, back) = counts.entry(month_of(buyer.day())).or_default();
        *all += 1;
        for (place, days) in WITHIN.iter().enumerate() {
            back[place] += i64::from(buyer.gap().is_some_and(|gap| gap <= *days));
        }
    }
    let skip = counts.len().saturating_sub(most);
    let month = |(month, (buyers, back)): (String, (i64, [i64; 4]))| {
        let ends = Month::parse(&month).map_or(i32::MAX, |month| month.last.number());
        let within = WITHIN.iter().zip(back).map(|(days, hits)| Within {
            days: *days,
            complete: ends.saturating_add(*days) <= last,
            again: Rate::of(hits, buyers, MINIMUM),
        });
        CohortMonth { within: within.collect(), month, buyers }
    };
    counts.into_iter().skip(skip).map(month).collect()
}

/// All buyers who had so many days, whatever their month.
pub(super) fn whole<'a>(buyers: impl Iterator<Item = Buyer<'a>>, last: i32) -> Vec<Within> {
    let mut counts = [(0, 0); 4];
    for buyer in buyers {
        for (place, days) in WITHIN.iter().enumerate().filter(|(_, days)| buyer.day() + **days <= last) {
            counts[place].0 += 1;
            counts[place].1 += i64::from(buyer.gap().is_some_and(|gap| gap <= *days));
        }
    }
    let within = |(days, (all, hits)): (&i32, (i64, i64))| Within {
        days: *days,
        complete: true,
        again: Rate::of(hits, all, MINIMUM),
    };
    WITHIN.iter().zip(counts).map(within).collect()
}

/// `YYYY-MM` of a day.
pub(super) fn month_of(day: i32) -> String {
    let mut text = Day::from_number(day).text();
    text.truncate(7);
    text
}
