//! What a shop cannot agree away: the law's days, and the goods it lists as exempt.
//!
//! 消费者权益保护法 (2014-03-15) §24 faults, §25 seven days from the receipt and the four kinds of exempt goods;
//! 网络购买商品七日无理由退货办法 (2017-03-15, changed 2020-10-23) §7 goods that are exempt where the buyer confirms it,
//! §8 what is opened and tried, §10 counted from the day after sign-off.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::template::Template;
use super::{Cause, Payer, PolicyRefused, Rules, Way};
use pintui_store::Result;

#[derive(Deserialize)]
pub(super) struct Book {
    law: Floor,
    pub(super) exempt: Vec<Exempt>,
    pub(super) places: std::collections::BTreeMap<String, Vec<String>>,
    pub(super) templates: Vec<Template>,
}

#[derive(Deserialize)]
struct Floor {
    return_days: i64,
    fault_days: i64,
    refund_hours: i64,
}

/// Goods that need not be taken back without a reason.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Exempt {
    /// Its id; the locale has its words.
    pub id: String,
    /// Where the law says so, a locale key.
    pub law: String,
    /// Whether the buyer has to confirm it when buying.
    pub confirmed: bool,
}

impl Book {
    pub(super) fn return_days(&self) -> i64 {
        self.law.return_days
    }

    pub(super) fn fault_days(&self) -> i64 {
        self.law.fault_days
    }

    pub(super) fn refund_hours(&self) -> i64 {
        self.law.refund_hours
    }
}

/// The law and the templates, read once.
pub(super) fn book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(|| serde_json::from_str(include_str!("../../data/policies.json")).expect("a test reads this file"))
}

/// Refuses rules that the law does not allow, one reason at a time.
///
/// # Errors
/// Each of the refusals of this room that names the law.
pub fn must_allow(rules: &Rules) -> Result<()> {
    let law = book();
    let exempt = match &rules.exempt {
        Some(id) => {
            let known = law.exempt.iter().find(|one| one.id == *id);
            Some(known.ok_or_else(|| PolicyRefused::ExemptUnknown { exempt: id.clone() })?)
        }
        None => None,
    };
    if exempt.is_none() && rules.return_days < law.return_days() {
        return Err(PolicyRefused::DaysBelowLaw { days: rules.return_days, least: law.return_days() }.into());
    }
    if let Some(exempt) = exempt.filter(|one| one.confirmed && !rules.confirmed) {
        return Err(PolicyRefused::ExemptNotConfirmed { exempt: exempt.id.clone() }.into());
    }
    if rules.fault_days < law.fault_days() {
        return Err(PolicyRefused::FaultDaysBelowLaw { days: rules.fault_days, least: law.fault_days() }.into());
    }
    if !rules.opened_ok && exempt.is_none() {
        return Err(PolicyRefused::OpenedRefused.into());
    }
    for cause in Cause::ALL {
        let said = rules.freight.iter().find(|one| one.cause == cause);
        match said {
            None => return Err(PolicyRefused::FreightMissing { cause: cause.id().to_owned() }.into()),
            Some(one) if cause.ours() && one.who == Payer::Buyer => {
                return Err(PolicyRefused::FreightUnfair { cause: cause.id().to_owned() }.into());
            }
            Some(_) => {}
        }
    }
    if !rules.refund.iter().any(|one| one.way == Way::Original) {
        return Err(PolicyRefused::OriginalWayMissing.into());
    }
    // A new piece is no money: the law sets it no hours.
    let money = rules.refund.iter().filter(|one| one.way != Way::Exchange);
    let slow = money.map(|one| one.hours).find(|hours| !(1..=law.refund_hours()).contains(hours));
    if let Some(hours) = slow {
        return Err(PolicyRefused::RefundTooSlow { hours, most: law.refund_hours() }.into());
    }
    Ok(())
}
