//! Partners over a line of the owner's for two months in a row.
//!
//! Both of the last two whole months lie beyond the line, and the two taken together surely do, by their whole 95 % interval:
//! one month alone may be chance, and two whole months that are each sure would warn too late.

use pintui_store::{Day, Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::Days;
use super::figure::Figure;
use super::lines::{self, WHOLE};
use crate::insight::rate::{MINIMUM, Rate};
use crate::month::Month;
use crate::shops::Shop;
use crate::warehouses::sheet::WarehouseLine;
use crate::warehouses::{choose, told};

/// A partner over a line for two months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PartnerWarning")]
pub struct Warning {
    /// The partner.
    pub partner: String,
    /// With which figure.
    pub figure: Figure,
    /// The line, as a share.
    pub limit: f64,
    /// The two months, the earlier first.
    pub months: Vec<WarnedMonth>,
    /// Both together.
    pub both: Rate,
}

/// One of the two months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PartnerWarnedMonth")]
pub struct WarnedMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// Which orders, until when.
    pub days: Days,
    /// The rate.
    pub rate: Rate,
}

/// Those of a shop as far as its data reach.
pub fn of_shop(tx: &impl Reading, shop: &Shop, last: Day) -> Result<Vec<Warning>> {
    if choose::known(tx, shop.id)?.is_empty() {
        return Ok(Vec::new());
    }
    let latest = Some(Month::of(last)).filter(|month| month.last == last).unwrap_or_else(|| Month::of(last).before());
    let [earlier, later] = [latest.before(), latest].map(|month| {
        let days = Days::of_month(&month, last);
        told::read_days(tx, shop, (days.from, days.to), days.until).map(|all| (month, days, all))
    });
    let (earlier, later) = (earlier?, later?);
    let lines = lines::of_shop(tx, shop.id)?;
    let mut partners: Vec<&String> = later.2.each.keys().filter(|name| !name.is_empty()).collect();
    partners.sort_unstable();
    let mut warnings = Vec::new();
    for partner in partners {
        let both = [&earlier, &later].map(|(month, days, all)| {
            all.each.get(partner).map(|told| (month, *days, WarehouseLine::of(partner, told)))
        });
        let [Some(first), Some(second)] = both else { continue };
        for line in &lines {
            let rates = [&first, &second].map(|(_, _, figures)| line.figure.of_line(figures));
            let both = Rate::of(rates[0].hits + rates[1].hits, rates[0].orders + rates[1].orders, MINIMUM);
            if rates.iter().all(|rate| line.is_passed(*rate)) && line.is_surely_passed(both) {
                let months = [&first, &second].into_iter().zip(rates);
                let months =
                    months.map(|((month, days, _), rate)| WarnedMonth { month: month.name(), days: *days, rate });
                warnings.push(Warning {
                    partner: partner.clone(),
                    figure: line.figure,
                    limit: line.share as f64 / WHOLE,
                    months: months.collect(),
                    both,
                });
            }
        }
    }
    Ok(warnings)
}
