//! Who is called next: the open cases whose buyer nobody has spoken to, by deadline, then by money.

use std::cmp::Reverse;
use std::collections::HashMap;

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rules::{self, CallRules};
use crate::cases::list::{CaseRow, rows};
use crate::charge::{Charge, Charges, Hand, Piece, Work};
use crate::door::{Call, Command, Read};
pub(super) use crate::insight::rate::MINIMUM;
use crate::insight::rate::Rate;
use crate::reasons::Words;
use crate::shops;

/// What a call should last at most, in seconds.
pub const SECONDS: i64 = 20;
const SHOWN: usize = 100;

/// The call list of a shop.
#[derive(Deserialize, TS)]
pub struct CallQueue {
    /// Name of the shop.
    pub shop: String,
}

impl Command for CallQueue {
    type Answer = Calls;
}

/// Who is to be called.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Calls {
    /// How many are to be called now.
    pub total: i64,
    /// The first hundred of them, most urgent first.
    pub due: Vec<CallDue>,
    /// Those who did not answer, to be tried later, soonest first.
    pub later: Vec<CallDue>,
    /// How many did not answer as often as the rules say: nobody calls them any more.
    pub given_up: i64,
    /// Who answers for the calls.
    pub charge: Charge,
    /// The rules.
    pub rules: CallRules,
    /// What a call should last at most.
    pub seconds: i64,
    /// How many calls were ever made in this shop.
    pub called: i64,
    /// How it goes today.
    pub today: Pace,
}

/// A case whose buyer is to be called.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CallDue {
    /// The case.
    pub case: CaseRow,
    /// How often nobody answered.
    pub tries: i64,
    /// When to try again.
    pub again_at: Option<At>,
}

/// How long answered calls last.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[ts(rename = "CallPace")]
pub struct Pace {
    /// Answered calls.
    pub calls: i64,
    /// The median of their seconds.
    pub median: Option<f64>,
    /// Those that lasted no longer than twenty seconds.
    pub within: Rate,
}

impl Pace {
    /// From the seconds of answered calls, shortest first.
    pub(super) fn of(seconds: &[i64]) -> Self {
        let calls = seconds.len();
        let middle = |at: usize| seconds.get(at).copied().unwrap_or_default() as f64;
        let median = (calls > 0).then(|| (middle((calls - 1) / 2) + middle(calls / 2)) / 2.0);
        let within = seconds.iter().filter(|one| **one <= SECONDS).count() as i64;
        Self { calls: calls as i64, median, within: Rate::of(within, calls as i64, MINIMUM) }
    }
}

impl Read for CallQueue {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Calls> {
        let shop = shops::must(tx, &self.shop)?;
        let rules = rules::rules(tx)?;
        let waiting: HashMap<i64, (i64, Option<At>)> = tx
            .rows(include_str!("waiting.sql"), named_params! { ":shop": shop.id }, |row| {
                Ok((row.get("id")?, (row.get("tries")?, row.get("again_at")?)))
            })?
            .into_iter()
            .collect();
        let given_up = waiting.values().filter(|(tries, _)| *tries >= rules.tries).count() as i64;
        let ids: Vec<i64> = waiting.iter().filter(|(_, (tries, _))| *tries < rules.tries).map(|(id, _)| *id).collect();
        let all = rows(tx, &Words::read(tx)?, &ids, call.now.day())?.into_iter().map(|case| {
            let (tries, again_at) = waiting.get(&case.id).copied().unwrap_or_default();
            CallDue { case, tries, again_at }
        });
        let (mut later, mut due): (Vec<_>, Vec<_>) =
            all.partition(|one| one.again_at.is_some_and(|again| again > call.now));
        due.sort_by_cached_key(|one| urgency(&one.case));
        later.sort_by_key(|one| one.again_at);
        let total = due.len() as i64;
        due.truncate(SHOWN);
        let called = tx.one("select count(*) from callbacks where shop_id = ?1", [shop.id], |row| row.get(0))?;
        let today = call.now.day();
        let mut seconds: Vec<i64> =
            talked(tx, shop.id, today, today)?.into_iter().map(|(_, seconds)| seconds).collect();
        seconds.sort_unstable();
        let charge = Charges::read(tx, today)?.of(Piece::of(Work::Calls, shop.id), Hand::default());
        Ok(Calls { total, due, later, given_up, charge, rules, seconds: SECONDS, called, today: Pace::of(&seconds) })
    }
}

/// How many buyers of a shop are to be called now.
pub fn due_now(tx: &impl Reading, shop: i64, now: At) -> Result<i64> {
    let tries = rules::rules(tx)?.tries;
    let waiting = tx.rows(include_str!("waiting.sql"), named_params! { ":shop": shop }, |row| {
        Ok((row.get::<_, i64>("tries")?, row.get::<_, Option<At>>("again_at")?))
    })?;
    let due = waiting.iter().filter(|(tried, again)| *tried < tries && again.is_none_or(|again| again <= now));
    Ok(due.count() as i64)
}

/// Answered calls of these days: who, and how many seconds.
pub(super) fn talked(tx: &impl Reading, shop: i64, from: Day, to: Day) -> Result<Vec<(String, i64)>> {
    tx.rows(include_str!("talked.sql"), named_params! { ":shop": shop, ":from": from, ":until": to.plus(1) }, |row| {
        Ok((row.get("clerk")?, row.get("seconds")?))
    })
}

/// The nearest deadline first, of those alike the most money; what nobody knows a deadline of comes last.
fn urgency(case: &CaseRow) -> (bool, Option<At>, Reverse<i64>, i64) {
    let fen = case.refund_fen.unwrap_or_default().0;
    (case.deadline_at.is_none(), case.deadline_at, Reverse(fen), case.id)
}
