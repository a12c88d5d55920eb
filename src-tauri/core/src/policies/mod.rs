//! The return policy: what may come back, until when, at whose cost, and how money goes back.
//!
//! A policy is written once, as [`Rules`] of a category, with a first day; the texts for buyers ([text]), the flow
//! pictures ([flow]), the limits of what scripts may promise ([`covered`]) and the advice for a case ([advise]) all
//! come from it. [law] holds what a shop cannot agree away. A case keeps the version of the day its order was paid.

pub mod advise;
pub mod agree;
pub mod exceptions;
pub mod flow;
pub mod law;
pub mod payers;
pub mod picture;
pub mod places;
pub mod review;
pub mod save;
pub mod shelf;
pub mod template;
pub mod text;
mod versions;

use pintui_store::{Day, Reading, Result, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wording::days::Covered;

pub use versions::{all_in_force, in_force};

refusals! {
    /// Refusals about the policy.
    PolicyRefused {
        /// No category has this name.
        CategoryUnknown { category: String } = "policy_category_unknown",
        /// Fewer days than the law gives.
        DaysBelowLaw { days: i64, least: i64 } = "policy_days_below_law",
        /// Fewer days for faulty goods than the law gives.
        FaultDaysBelowLaw { days: i64, least: i64 } = "policy_fault_days_below_law",
        /// Goods are exempt only by the law's list.
        ExemptUnknown { exempt: String } = "policy_exempt_unknown",
        /// Such goods are exempt only where buyers confirm it when they buy.
        ExemptNotConfirmed { exempt: String } = "policy_exempt_not_confirmed",
        /// The freight of the shop's own fault is put on the buyer.
        FreightUnfair { cause: String } = "policy_freight_unfair",
        /// Nobody is said to pay the freight of a cause.
        FreightMissing { cause: String } = "policy_freight_missing",
        /// Money does not go back the way it came.
        OriginalWayMissing = "policy_original_way_missing",
        /// The refund takes longer than the law allows.
        RefundTooSlow { hours: i64, most: i64 } = "policy_refund_too_slow",
        /// Goods that were only opened are turned away.
        OpenedRefused = "policy_opened_refused",
        /// It would begin in the past, where orders were made under another one.
        StartsInPast { on: String } = "policy_starts_in_past",
        /// A case that is not there.
        PolicyCaseUnknown { case_id: i64 } = "policy_case_unknown",
        /// No place of the platform has this name.
        PlaceUnknown { place: String } = "policy_place_unknown",
        /// An exception needs its reason.
        ExceptionWhyMissing = "policy_exception_why_missing",
        /// An exception was granted for the case, and it stands.
        ExceptionGranted { by: String, at: String } = "policy_exception_granted",
        /// There is no policy for this category yet.
        PolicyMissing { category: String } = "policy_missing",
        /// The policy has no such flow: it offers no exchange.
        FlowMissing = "policy_flow_missing",
        /// This computer has no font with Chinese letters.
        FontMissing = "policy_font_missing",
    }
}

/// Why goods come back, as far as cost goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReturnCause")]
pub enum Cause {
    /// A fault of the goods.
    Fault,
    /// Another article, or one too few.
    Wrong,
    /// Broken or lost on the way.
    Transport,
    /// Not as the page says.
    Description,
    /// It does not fit the buyer.
    Size,
    /// The buyer does not want it.
    ChangedMind,
}

impl Cause {
    /// All of them, ours first.
    pub const ALL: [Self; 6] =
        [Self::Fault, Self::Wrong, Self::Transport, Self::Description, Self::Size, Self::ChangedMind];

    /// Whether the shop has to answer for it.
    pub fn ours(self) -> bool {
        !matches!(self, Self::Size | Self::ChangedMind)
    }

    /// As the locale names it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fault => "fault",
            Self::Wrong => "wrong",
            Self::Transport => "transport",
            Self::Description => "description",
            Self::Size => "size",
            Self::ChangedMind => "changed_mind",
        }
    }
}

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// The shop.
    Shop,
    /// The buyer.
    Buyer,
}

impl Payer {
    /// As the locale names it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Buyer => "buyer",
        }
    }
}

/// Who pays the freight of a cause.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PolicyFreight")]
pub struct Freight {
    /// The cause.
    pub cause: Cause,
    /// Who pays.
    pub who: Payer,
}

/// How something is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PolicyRefundWay")]
pub enum Way {
    /// Money, the way it was paid.
    Original,
    /// Another piece.
    Exchange,
    /// Credit in the shop, where the buyer wants it.
    Credit,
    /// Another way on the platform.
    Other,
}

/// A way of giving back, and how long it takes from the receipt of the goods.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PolicyRefund")]
pub struct Refund {
    /// The way.
    pub way: Way,
    /// Hours from the receipt of the goods.
    pub hours: i64,
}

/// How a flaw looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FlawPicture {
    /// The flaw, as it stands among the rules' flaws.
    pub flaw: String,
    /// Name of a kept picture.
    pub picture: String,
}

/// The rules of a category. A text that begins with `@` names a sentence of the locale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PolicyRules")]
pub struct Rules {
    /// Days for a return without a reason, from the day after sign-off.
    pub return_days: i64,
    /// Days for a fault, from the day after sign-off.
    pub fault_days: i64,
    /// The entry of the law's list by which these goods need not be taken back without a reason.
    pub exempt: Option<String>,
    /// Whether buyers confirm that when they buy.
    pub confirmed: bool,
    /// Whether goods that were only opened and tried come back.
    pub opened_ok: bool,
    /// In what state goods come back.
    pub conditions: Vec<String>,
    /// What counts as a fault.
    pub flaws: Vec<String>,
    /// How flaws look, where a picture shows it.
    #[serde(default)]
    pub flaw_pictures: Vec<FlawPicture>,
    /// How something is given back.
    pub refund: Vec<Refund>,
    /// Who pays the freight.
    pub freight: Vec<Freight>,
    /// How many centimetres a size may differ.
    pub size_cm: Option<i64>,
    /// Whether a clear difference in colour counts as not as described.
    pub colour_counts: bool,
    /// What else there is to say, in own words.
    pub more: Vec<String>,
}

impl Rules {
    /// Who pays the freight of a cause.
    pub fn payer(&self, cause: Cause) -> Payer {
        let said = self.freight.iter().find(|one| one.cause == cause).map(|one| one.who);
        said.unwrap_or(if cause.ours() { Payer::Shop } else { Payer::Buyer })
    }

    /// Hours until money is back.
    pub fn refund_hours(&self) -> i64 {
        self.refund.iter().find(|one| one.way == Way::Original).map_or(law::book().refund_hours(), |one| one.hours)
    }
}

/// What scripts of a shop may promise on a day: the least of what its policies cover, the law's days where it has none.
pub fn covered(tx: &impl Reading, shop: i64, on: Day) -> Result<Covered> {
    let all = versions::all(tx, shop)?;
    let mut categories: Vec<&str> = all.iter().map(|one| one.category.as_str()).collect();
    categories.dedup();
    let rules: Vec<&Rules> =
        categories.iter().filter_map(|one| versions::of(&all, one, on)).map(|one| &one.rules).collect();
    let law = law::book();
    let least = |days: fn(&Rules) -> i64, law: i64| rules.iter().map(|one| days(one)).min().unwrap_or(law);
    Ok(Covered {
        return_days: least(|one| one.return_days, law.return_days()).max(law.return_days()),
        fault_days: least(|one| one.fault_days, law.fault_days()),
    })
}

#[cfg(test)]
mod tests;
