//! What makes an order one to look at more closely, told before the first step. Never a reason to refuse it.

use pintui_store::{At, Fen, Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::confirm::{self, Confirm};
use super::parcel::{self, OrderFacts};
use super::rules::StationRules;
use crate::alerts::{self, Alert};

/// A mark; its texts are the locale keys `station.mark.<is>`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Mark {
    /// The buyer was asked before packing, and this was said.
    Asked {
        /// What.
        confirm: Confirm,
    },
    /// A product comes back for quality more often than the shop's level explains.
    Alert {
        /// The product with its figures.
        alert: Alert,
    },
    /// Much was paid.
    HighValue {
        /// What was paid.
        paid_fen: Fen,
    },
    /// The address has a province and no city.
    Address,
    /// More than one label was made for the order.
    SeveralLabels {
        /// Their numbers.
        numbers: Vec<String>,
    },
}

/// What is kept of an address.
pub(super) struct Address {
    pub(super) province: Option<String>,
    pub(super) city: Option<String>,
}

/// The marks of an order: what its buyer said before packing, then the gravest first.
pub(super) fn of(tx: &impl Reading, order: &OrderFacts, rules: &StationRules, now: At) -> Result<Vec<Mark>> {
    let alerts = alerts::of_order(tx, order.shop_id, order.id, now.day())?;
    let said = confirm::of(tx, order.id)?.into_iter().next();
    let mut marks: Vec<Mark> = said.into_iter().map(|confirm| Mark::Asked { confirm }).collect();
    marks.extend(alerts.into_iter().map(|alert| Mark::Alert { alert }));
    if let (Some(paid_fen), Some(high)) = (order.paid_fen(), rules.high_value_fen)
        && paid_fen >= high
    {
        marks.push(Mark::HighValue { paid_fen });
    }
    let told = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
    if told(&order.place.province) && !told(&order.place.city) {
        marks.push(Mark::Address);
    }
    let numbers: Vec<String> =
        parcel::numbers_in(order.tracking_no().unwrap_or_default()).map(|one| one.to_uppercase()).collect();
    if numbers.len() > 1 {
        marks.push(Mark::SeveralLabels { numbers });
    }
    Ok(marks)
}
