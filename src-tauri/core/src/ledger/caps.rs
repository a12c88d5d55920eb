//! Limits of an order, a buyer, a day and a month: held by the one statement that writes, and asked once more before
//! any commit, since a step back or forth in the journal brings entries again, too.

use pintui_store::journal::Change;
use pintui_store::{At, Error, Fen, Reading, Result, named_params};
use serde_json::Value;

use super::room::{Limit, LimitLeft};
use super::rules::{LedgerRules, plan};
use super::{Kind, LedgerRefused};
use crate::care::{self, CareRefused};
use crate::cases::refund;

/// Days in which a buyer's compensation adds up.
pub const BUYER_DAYS: i64 = 30;

/// What an entry would count against.
pub(super) struct Against {
    pub(super) shop: i64,
    pub(super) order: Option<i64>,
    pub(super) case: Option<i64>,
    pub(super) at: At,
    pub(super) gift: Option<i64>,
}

/// What has been given before.
pub(super) struct Used {
    order: Fen,
    buyer: Fen,
    day: Fen,
    month: Fen,
    thanks: Fen,
    pub(super) freight: Fen,
    pub(super) thanked: bool,
    pub(super) troubled: bool,
    pub(super) gifts_left: Option<i64>,
}

/// The limits that count for an entry.
pub(super) struct Caps {
    pub(super) rules: LedgerRules,
    /// The month's plan.
    plan: Option<Fen>,
    /// The same, where it holds the entry back.
    pub(super) month: Option<Fen>,
    /// What the month has for thanks, given here or as coupons for answers.
    pub(super) thanks: Fen,
}

/// Causes for which the way back is the shop's to pay by law.
const OURS: [&str; 2] = ["quality", "missing_or_wrong"];

/// Whether the shop owes it: the way back of goods that were faulty or not what was ordered.
pub(super) fn owed(kind: Kind, case: Option<i64>, cause: &str) -> bool {
    kind == Kind::Freight && case.is_some() && OURS.contains(&cause)
}

impl Against {
    pub(super) fn month(&self) -> String {
        self.at.day().text()[..7].to_owned()
    }

    pub(super) fn since(&self) -> At {
        At(self.at.0 - chrono::Duration::days(BUYER_DAYS))
    }

    pub(super) fn caps(&self, tx: &impl Reading) -> Result<Caps> {
        let plan = plan(tx, self.shop, &self.month())?;
        let thanks = care::rules::rules(tx)?.thanks_budget_fen;
        Ok(Caps { rules: LedgerRules::read(tx)?, plan, month: plan, thanks })
    }

    pub(super) fn used(&self, tx: &impl Reading) -> Result<Used> {
        tx.one(
            include_str!("used.sql"),
            named_params! {
                ":shop": self.shop, ":order": self.order, ":case": self.case, ":month": self.month(),
                ":day": self.at.day(), ":since": self.since(), ":gift": self.gift,
            },
            |row| {
                Ok(Used {
                    order: row.get("order_fen")?,
                    buyer: row.get("buyer_fen")?,
                    day: row.get("day_fen")?,
                    month: row.get("month_fen")?,
                    thanks: row.get("thanks_fen")?,
                    freight: row.get("freight_fen")?,
                    thanked: row.get("thanked")?,
                    troubled: row.get("troubled")?,
                    gifts_left: row.get("gifts_left")?,
                })
            },
        )
    }
}

impl Used {
    /// What is given once and was given before.
    pub(super) fn once(&self, kind: Kind) -> Option<LedgerRefused> {
        match kind {
            Kind::Thanks if self.thanked => Some(LedgerRefused::LedgerThankedBefore),
            Kind::Trouble if self.troubled => Some(LedgerRefused::LedgerTroubledBefore),
            Kind::Freight if self.freight.0 > 0 => Some(LedgerRefused::LedgerFreightStands { money_fen: self.freight }),
            _ => None,
        }
    }
}

impl Caps {
    /// For what is owed: it counts into the month, and no plan refuses it.
    pub(super) fn without_plan(self) -> Self {
        Self { month: None, ..self }
    }

    /// What is left of the month's plan.
    pub(super) fn month_left(&self, used: &Used) -> Option<Fen> {
        self.plan.map(|plan| Fen((plan - used.month).0.max(0)))
    }

    /// The limits that are set, each with what is used and left of it.
    pub(super) fn left(&self, used: &Used) -> Vec<LimitLeft> {
        let all = [
            (Limit::Order, self.rules.order_fen, used.order),
            (Limit::Buyer, self.rules.buyer_fen, used.buyer),
            (Limit::Day, self.rules.day_fen, used.day),
            (Limit::Month, self.month, used.month),
        ];
        let set = all.into_iter().filter_map(|(limit, cap, used)| Some((limit, cap?, used)));
        set.map(|(limit, cap_fen, used_fen)| LimitLeft {
            limit,
            cap_fen,
            used_fen,
            left_fen: (cap_fen - used_fen).max(Fen(0)),
        })
        .collect()
    }

    /// What is left of the month's budget for thanks.
    pub(super) fn thanks_left(&self, used: &Used) -> Fen {
        (self.thanks - used.thanks).max(Fen(0))
    }

    /// Refuses a thank-you of `amount` for which the month's budget does not reach.
    pub(super) fn thanks_refused(&self, used: &Used, kind: Kind, amount: Fen) -> Option<CareRefused> {
        let over = kind == Kind::Thanks && used.thanks + amount > self.thanks;
        over.then(|| CareRefused::ThanksBudgetSpent { left_fen: self.thanks_left(used).0 })
    }

    /// The first limit for which `amount` more is too much.
    pub(super) fn refused(&self, used: &Used, amount: Fen, month: &str) -> Option<LedgerRefused> {
        let over = |cap: Option<Fen>, used: Fen| {
            let cap = cap.filter(|cap| used + amount > *cap)?;
            Some((cap, used, Fen((cap - used).0.max(0))))
        };
        if let Some((cap_fen, used_fen, room_fen)) = over(self.rules.order_fen, used.order) {
            return Some(LedgerRefused::LedgerOrderFull { cap_fen, used_fen, room_fen });
        }
        if let Some((cap_fen, used_fen, room_fen)) = over(self.rules.buyer_fen, used.buyer) {
            return Some(LedgerRefused::LedgerBuyerFull { cap_fen, used_fen, room_fen });
        }
        if let Some((cap_fen, used_fen, room_fen)) = over(self.rules.day_fen, used.day) {
            return Some(LedgerRefused::LedgerDayFull { cap_fen, used_fen, room_fen });
        }
        let month = month.to_owned();
        over(self.month, used.month).map(|(cap_fen, used_fen, room_fen)| LedgerRefused::LedgerMonthFull {
            month,
            cap_fen,
            used_fen,
            room_fen,
        })
    }
}

/// Refuses an operation after which more is given than before, against a limit, or in which an entry that was
/// countered is gone or no longer what it was.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    for change in changes.iter().filter(|change| change.place == "ledger_entries") {
        let image = |text: &Option<String>| -> Value {
            text.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
        };
        let (before, after) = (image(&change.before), image(&change.after));
        let any = if after.is_null() { &before } else { &after };
        let root = any["counters"].as_i64().or(any["id"].as_i64()).unwrap_or_default();
        let more = after["amount_fen"].as_i64().unwrap_or(0) - before["amount_fen"].as_i64().unwrap_or(0);
        root_holds(tx, root)?;
        if more > 0 {
            room_holds(tx, root)?;
        }
    }
    Ok(())
}

/// What stands against an entry never goes beyond it, nor stays without it.
fn root_holds(tx: &impl Reading, root: i64) -> Result<()> {
    let (first, open, net, counters, paid): (i64, i64, Fen, i64, i64) =
        tx.one(include_str!("root.sql"), named_params! { ":root": root }, |row| {
            Ok((
                row.get("first")?,
                row.get("open")?,
                row.get("net_fen")?,
                row.get("counters")?,
                row.get("counters_paid")?,
            ))
        })?;
    if net.0 < 0 || (first == 0 && counters > 0) || (open == 1 && paid > 0) {
        return Err(LedgerRefused::LedgerCountered.into());
    }
    Ok(())
}

fn room_holds(tx: &impl Reading, root: i64) -> Result<()> {
    let found = tx.maybe(
        "select shop_id, order_id, case_id, at, gift_id, kind, cause from ledger_entries where id = ?1",
        [root],
        |row| {
            let against = Against {
                shop: row.get("shop_id")?,
                order: row.get("order_id")?,
                case: row.get("case_id")?,
                at: row.get("at")?,
                gift: row.get("gift_id")?,
            };
            Ok((against, row.get::<_, String>("kind")?, row.get::<_, String>("cause")?))
        },
    )?;
    let Some((against, kind, cause)) = found else { return Ok(()) };
    let used = against.used(tx)?;
    let caps = against.caps(tx)?;
    let freight = kind == Kind::Freight.name();
    let caps = if freight && owed(Kind::Freight, against.case, &cause) { caps.without_plan() } else { caps };
    if let Some(refused) = caps.refused(&used, Fen(0), &against.month()) {
        return Err(refused.into());
    }
    if used.gifts_left.is_some_and(|left| left < 0) {
        return Err(gift_gone(tx, against.gift)?);
    }
    if kind == Kind::Thanks.name()
        && let Some(refused) = caps.thanks_refused(&used, Kind::Thanks, Fen(0))
    {
        return Err(refused.into());
    }
    if kind == Kind::Thanks.name() && twice_thanked(tx, &against)? {
        return Err(LedgerRefused::LedgerThankedBefore.into());
    }
    if kind == Kind::Trouble.name() && twice_troubled(tx, &against)? {
        return Err(LedgerRefused::LedgerTroubledBefore.into());
    }
    if let Some(case) = against.case.filter(|_| freight) {
        freight_once(tx, case)?;
    }
    match against.case.filter(|_| kind == Kind::RefundPart.name()) {
        Some(case) => within_paid(tx, case, Fen(0)),
        None => Ok(()),
    }
}

/// Refuses where `more` does not fit into what was paid in a case.
pub(super) fn within_paid(tx: &impl Reading, case: i64, more: Fen) -> Result<()> {
    let room = refund::room(tx, case)?.room_fen;
    match room {
        Some(left) if left >= more => Ok(()),
        Some(left) => Err(LedgerRefused::LedgerOverPaid { room_fen: Fen(left.0.max(0)) }.into()),
        None => Err(crate::cases::refused::CaseRefused::RefundLimitUnknown.into()),
    }
}

fn twice_thanked(tx: &impl Reading, against: &Against) -> Result<bool> {
    let with = named_params! { ":shop": against.shop, ":order": against.order, ":case": against.case };
    tx.one(include_str!("thanked.sql"), with, |row| row.get::<_, i64>("times")).map(|times| times > 1)
}

/// The way back of a case is paid once.
fn freight_once(tx: &impl Reading, case: i64) -> Result<()> {
    let (times, fen): (i64, Fen) =
        tx.one(include_str!("freighted.sql"), named_params! { ":case": case }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    match times {
        0 | 1 => Ok(()),
        _ => Err(LedgerRefused::LedgerFreightStands { money_fen: fen }.into()),
    }
}

fn twice_troubled(tx: &impl Reading, against: &Against) -> Result<bool> {
    let with = named_params! { ":shop": against.shop, ":order": against.order, ":case": against.case };
    tx.one(include_str!("troubled.sql"), with, |row| row.get::<_, i64>("times")).map(|times| times > 1)
}

pub(super) fn gift_gone(tx: &impl Reading, gift: Option<i64>) -> Result<Error> {
    let name = tx.maybe("select name from ledger_gifts where id = ?1", [gift], |row| row.get(0))?;
    Ok(match name {
        Some(gift) => LedgerRefused::LedgerGiftGone { gift }.into(),
        None => LedgerRefused::LedgerGiftUnknown.into(),
    })
}
