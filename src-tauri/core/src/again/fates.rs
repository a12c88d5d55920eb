//! What happened to a buyer with an order: nothing, or a case that was answered in time, late or never, money paid as
//! amends, or an exchange. Each order has one of them; an exchange counts before amends, amends before the answer,
//! and of several cases the one that went worst.

use pintui_store::{At, Reading, Result, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::deadlines::promises::Promised;
use crate::deadlines::{Limits, Made};

/// Where nothing is promised, an answer within so many hours counts as fast.
pub const FAST_HOURS: i64 = 24;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BuyerFate")]
pub enum Fate {
    /// No case.
    None,
    /// A case that was answered in the promised time.
    Fast,
    /// A case that was answered later.
    Late,
    /// A case that nobody answered.
    Ignored,
    /// The shop paid something of its own accord.
    Compensated,
    /// The goods were exchanged, or sent again.
    Exchanged,
    /// Not decided yet, or taken back before anybody answered.
    Open,
}

impl Fate {
    /// Those that are shown, in their order.
    pub const SHOWN: [Self; 6] =
        [Self::None, Self::Fast, Self::Late, Self::Ignored, Self::Compensated, Self::Exchanged];
}

/// What is known of an order's cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happened {
    /// What happened.
    pub fate: Fate,
    /// Whether there was a case at all.
    pub case: bool,
    /// Whether it counts as a quality return.
    pub quality: bool,
    /// Whether money went back for it.
    pub refunded: bool,
}

/// What happened to the orders of a shop; those that are missing had no case and no amends. `until` is the moment that
/// is looked at: whoever waits for an answer till then, past the promised time, was ignored.
pub fn read(tx: &impl Reading, shop: i64, until: At) -> Result<FxHashMap<i64, Happened>> {
    let limits = Limits::read(tx)?;
    let mut happened: FxHashMap<i64, Happened> = FxHashMap::default();
    let mut statement = tx.statement(include_str!("fates.sql"))?;
    let mut rows = statement.query(named_params! { ":shop": shop })?;
    while let Some(row) = rows.next()? {
        let kind: Option<String> = row.get("kind")?;
        let state: Option<String> = row.get("state")?;
        let answers: [Option<At>; 4] =
            [row.get("spoke_at")?, row.get("said_at")?, row.get("agreed_at")?, row.get("refunded_at")?];
        let fate = match row.get("replaced")? {
            // The new order and the case are one exchange, whatever kind the platform calls it.
            true => Fate::Exchanged,
            false => fate(
                (&limits, shop),
                row.get("applied_at")?,
                answers.into_iter().flatten().min(),
                until,
                kind.as_deref().unwrap_or_default(),
                state.as_deref().unwrap_or_default(),
            ),
        };
        let (quality, refunded) = (row.get("quality")?, row.get("refunded")?);
        let new = Happened { fate, case: true, quality, refunded };
        happened
            .entry(row.get("order_id")?)
            .and_modify(|known| {
                known.fate = worse(known.fate, fate);
                known.quality |= quality;
                known.refunded |= refunded;
            })
            .or_insert(new);
    }
    let paid: Vec<i64> = tx.rows(include_str!("compensated.sql"), named_params! { ":shop": shop }, |row| row.get(0))?;
    for order in paid {
        let known = happened.entry(order).or_insert(Happened {
            fate: Fate::Compensated,
            case: false,
            quality: false,
            refunded: false,
        });
        if known.fate != Fate::Exchanged {
            known.fate = Fate::Compensated;
        }
    }
    Ok(happened)
}

fn fate(
    (limits, shop): (&Limits, i64),
    applied: Option<At>,
    answered: Option<At>,
    until: At,
    kind: &str,
    state: &str,
) -> Fate {
    let gone = matches!(state, "withdrawn" | "closed" | "cancelled");
    if matches!(kind, "exchange" | "reship") && !gone && state != "refused" && answered.is_some() {
        return Fate::Exchanged;
    }
    let Some(applied) = applied else { return Fate::Open };
    let limit = limits
        .promised(Promised::Answer, applied, Made { shop, on: applied.day() })
        .unwrap_or(At(applied.0 + chrono::Duration::hours(FAST_HOURS)));
    match answered {
        Some(at) if at <= limit => Fate::Fast,
        Some(_) => Fate::Late,
        None if gone || until <= limit => Fate::Open,
        // The platform's file says that it is over, but not when: no time, no verdict.
        None if matches!(state, "refunded" | "agreed" | "returned" | "refused") => Fate::Open,
        None => Fate::Ignored,
    }
}

/// Of two cases of one order: an exchange before all, else the answer that was worse; what is open says least.
fn worse(one: Fate, other: Fate) -> Fate {
    match (one, other) {
        (Fate::Open, known) | (known, Fate::Open) => known,
        _ => one.max(other),
    }
}
