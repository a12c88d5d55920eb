//! A partner's month: five figures with their counts, the change against the month before, and the owner's line.

use pintui_store::{Day, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::days::Days;
use super::figure::Figure;
use super::lines::{self, Line};
use super::partner;
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::MINIMUM;
use crate::insight::reach;
use crate::month::Month;
use crate::shops::{self, Shop};
use crate::warehouses::sheet::WarehouseLine;
use crate::warehouses::told::{self, Told};

/// The five figures of a partner in a month, beside the month before.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerCardAsk {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// `YYYY-MM`; the month of the last day with data where it is left out.
    pub month: Option<String>,
}

impl Command for PartnerCardAsk {
    type Answer = PartnerCard;
}

/// The answer of [`PartnerCardAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerCard {
    /// The partner.
    pub partner: String,
    /// `YYYY-MM`.
    pub month: String,
    /// The orders, and until when they are told.
    pub now: Days,
    /// As many days of the month before, at the same age.
    pub before: Days,
    /// Whether the month is over.
    pub whole: bool,
    /// Under so many there is no rate.
    pub minimum: i64,
    /// Hours within which a parcel leaves in time, and money goes back in time.
    pub hours: i64,
    /// Orders of the month, and of the days before.
    pub orders: [i64; 2],
    /// Hours after which the middle parcel left, in the month and before.
    pub send_hours: [Option<f64>; 2],
    /// The figures.
    pub figures: Vec<CardFigure>,
}

/// A figure of a month.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PartnerCardFigure")]
pub struct CardFigure {
    /// Which.
    pub figure: Figure,
    /// Whether more is better.
    pub rises: bool,
    /// The month (`second`) beside the days before (`first`).
    pub change: Comparison,
    /// The owner's line.
    pub line: Line,
    /// Whether the month's rate lies beyond the line.
    pub passed: bool,
    /// Whether it surely does, by its whole interval.
    pub surely: bool,
}

impl Read for PartnerCardAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PartnerCard> {
        let shop = shops::must(tx, &self.shop)?;
        let partner = partner::known(tx, shop.id, &self.partner)?;
        let last = reach::last_day_of(tx, &shop, call)?;
        let month = self.month.as_deref().map_or_else(|| Ok(Month::of(last)), Month::parse)?;
        card(tx, &shop, partner, &month, last)
    }
}

/// The card of a partner in a month, as far as the data reach.
pub fn card(tx: &impl Reading, shop: &Shop, partner: String, month: &Month, last: Day) -> Result<PartnerCard> {
    let now = Days::of_month(month, last);
    let before = now.before(month);
    let [one, other] = [line_of(tx, shop, &partner, now)?, line_of(tx, shop, &partner, before)?];
    let figures = lines::of_shop(tx, shop.id)?.into_iter().map(|line| {
        let figure = line.figure;
        let rate = figure.of_line(&one);
        let counts = |of: &WarehouseLine| {
            let rate = figure.of_line(of);
            Counts { orders: rate.orders, hits: rate.hits }
        };
        CardFigure {
            figure,
            rises: figure.rises(),
            change: compare(counts(&other), counts(&one), MINIMUM),
            line,
            passed: line.is_passed(rate),
            surely: line.is_surely_passed(rate),
        }
    });
    Ok(PartnerCard {
        figures: figures.collect(),
        orders: [one.orders, other.orders],
        send_hours: [one.send_hours, other.send_hours],
        partner,
        month: month.name(),
        whole: now.to == month.last,
        now,
        before,
        minimum: MINIMUM,
        hours: told::HOURS,
    })
}

/// A partner's figures over some days.
pub(super) fn line_of(tx: &impl Reading, shop: &Shop, partner: &str, days: Days) -> Result<WarehouseLine> {
    let mut all = told::read_days(tx, shop, (days.from, days.to), days.until)?;
    Ok(WarehouseLine::of(partner, &all.each.remove(partner).unwrap_or_else(Told::default)))
}
