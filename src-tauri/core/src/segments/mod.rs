//! What is done for the orders of a segment that comes back more often than the shop: they are confirmed before packing,
//! asked for the size, or asked sooner after sign-off. A rule helps a buyer or leaves him alone; none refuses an order.
//!
//! [`rule`] makes and ends them, [`fits`] says which orders they are about; `checks/confirm` and `care` act by them. Which
//! segments are above the shop is `breakdown`'s to say. Nobody's age is known, so no segment here has one.

pub mod fits;
pub mod rule;

use pintui_store::{Fen, Row, SqlError, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about the rules of segments.
    SegmentRefused {
        /// Such a rule is there.
        SegmentRuleThere = "segment_rule_there",
        /// Its limits are none.
        SegmentWrong = "segment_wrong",
        /// So many hours nobody waits.
        SegmentHoursWrong { least: i64, most: i64 } = "segment_hours_wrong",
        /// No such rule.
        SegmentRuleUnknown { id: i64 } = "segment_rule_unknown",
    }
}

/// A part of the orders, by facts that each order tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Segment {
    /// Orders to a province.
    Province {
        /// Its name.
        name: String,
    },
    /// Orders by how many times their buyer had bought before.
    Times {
        /// Which time it is.
        times: Times,
    },
    /// Orders in a band of what was paid.
    Price {
        /// Its lower limit.
        from_fen: Fen,
        /// What it lies below; none for all above.
        until_fen: Option<Fen>,
    },
}

/// Which time a buyer buys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "SegmentTimes")]
pub enum Times {
    /// The first.
    First,
    /// The second or third.
    SecondThird,
    /// The fourth or a later one.
    FourthOn,
}

impl Times {
    const ALL: [Self; 3] = [Self::First, Self::SecondThird, Self::FourthOn];

    /// As a group of the breakdown is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::SecondThird => "second_third",
            Self::FourthOn => "fourth_on",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What is done for a segment's orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "SegmentAct")]
pub enum Act {
    /// The buyer is asked before packing whether all is right.
    Confirm,
    /// The buyer is asked before packing whether the size fits.
    Size,
    /// The buyer is asked sooner after sign-off how it is.
    Care,
}

impl Act {
    const ALL: [Self; 3] = [Self::Confirm, Self::Size, Self::Care];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Size => "size",
            Self::Care => "care",
        }
    }
}

/// A rule that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SegmentRule {
    /// Its key.
    pub id: i64,
    /// Which orders.
    pub segment: Segment,
    /// What is done for them.
    pub act: Act,
    /// Hours after sign-off at which their buyers are asked; only of care.
    pub hours: Option<i64>,
    /// Quality orders of the segment when it was made.
    pub hits: i64,
    /// Orders of the segment when it was made.
    pub orders: i64,
    /// The day it was made.
    pub made_on: pintui_store::Day,
    /// Who made it.
    pub by: String,
}

pub(crate) fn rule_of(row: &Row<'_>) -> std::result::Result<SegmentRule, SqlError> {
    let (dimension, place, act): (String, String, String) = (row.get("dimension")?, row.get("place")?, row.get("act")?);
    let segment = match &*dimension {
        "province" => Segment::Province { name: place },
        "times" => Segment::Times { times: Times::named(&place).unwrap_or(Times::First) },
        _ => Segment::Price {
            from_fen: row.get::<_, Option<Fen>>("from_fen")?.unwrap_or_default(),
            until_fen: row.get("until_fen")?,
        },
    };
    let made_at: pintui_store::At = row.get("made_at")?;
    Ok(SegmentRule {
        id: row.get("id")?,
        segment,
        act: Act::ALL.into_iter().find(|one| one.name() == act).unwrap_or(Act::Confirm),
        hours: row.get("hours")?,
        hits: row.get("hits")?,
        orders: row.get("orders")?,
        made_on: made_at.day(),
        by: row.get("made_by")?,
    })
}

#[cfg(test)]
mod tests;
