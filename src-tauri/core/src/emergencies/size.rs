//! How large a halt is: what waits, what is on the way, what was signed for or applied for, and how much more may come back.
//!
//! What may come back is the share of the same goods that did, among those signed for in the 90 days before the halt, on the
//! orders that had left and have not been applied for. A fault that is new comes back more often than that: it is a
//! lower bound, and the page says so. Under 30 orders there is no share and nothing is expected.

use pintui_store::{Fen, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::sent::{SentOrder, SentState};
use crate::halts::Halt;
use crate::insight::rate::{MINIMUM, Rate};

const SAMPLED_DAYS: i64 = 90;

/// How large a halt is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "HaltSize")]
pub struct Size {
    /// Orders that wait to be packed.
    pub waiting: Pile,
    /// Orders on their way.
    pub on_the_way: Pile,
    /// Orders signed for.
    pub signed: Pile,
    /// Orders with a case.
    pub applied: Pile,
    /// Of the same goods, signed for in the 90 days before the halt: how many came back for quality.
    pub usual: Rate,
    /// How many more may come back; none where too few orders say anything.
    pub expected: Option<Expected>,
}

/// Orders with their money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "HaltPile")]
pub struct Pile {
    /// How many.
    pub orders: i64,
    /// What was paid for them.
    pub paid_fen: Fen,
}

/// Orders that may still come back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ExpectedReturns")]
pub struct Expected {
    /// Among so many.
    pub of: i64,
    /// Most likely.
    pub orders: f64,
    /// By the lower end of the share's 95 % interval.
    pub low: f64,
    /// By its upper end.
    pub high: f64,
}

/// How large it is, `sent` being the orders that had left.
pub(super) fn of_halt(tx: &impl Reading, halt: &Halt, sent: &[SentOrder]) -> Result<Size> {
    let waiting = tx.one(include_str!("waiting_sum.sql"), named_params! { ":halt": halt.id }, |row| {
        Ok(Pile { orders: row.get("orders")?, paid_fen: row.get("paid_fen")? })
    })?;
    let pile = |state| {
        let some = sent.iter().filter(|order| order.state == state);
        Pile { orders: some.clone().count() as i64, paid_fen: some.filter_map(|order| order.paid_fen).sum() }
    };
    let sample = sample(tx, halt)?;
    let back = sample.iter().filter(|(_, quality)| *quality).count() as i64;
    let usual = Rate::of(back, sample.len() as i64, MINIMUM);
    let [on_the_way, signed] = [SentState::OnTheWay, SentState::Signed].map(pile);
    let of = on_the_way.orders + signed.orders;
    let share = |share: f64| (share * of as f64 * 10.0).round() / 10.0;
    let expected = match (usual.rate, usual.interval) {
        (Some(rate), Some([low, high])) => {
            Some(Expected { of, orders: share(rate), low: share(low), high: share(high) })
        }
        _ => None,
    };
    Ok(Size { waiting, on_the_way, signed, applied: pile(SentState::Applied), usual, expected })
}

/// Keys of the orders that the share is taken from, and whether each came back for quality.
pub(super) fn sample(tx: &impl Reading, halt: &Halt) -> Result<Vec<(i64, bool)>> {
    let until = halt.halted_at.day();
    let with = named_params! { ":halt": halt.id, ":from": until.plus(-SAMPLED_DAYS), ":until": until };
    tx.rows(include_str!("sample.sql"), with, |row| Ok((row.get("order_id")?, row.get("quality")?)))
}
