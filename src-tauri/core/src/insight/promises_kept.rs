//! Which promises were kept: by step, by month and by clerk, with the honest range; those that were not, each with
//! its cause.

use std::collections::BTreeMap;

use pintui_store::{At, Reading, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rate::MINIMUM;
use super::rate::Rate;
use super::stages::{CaseTimes, times_of};
use crate::cases::state::Kind;
use crate::deadlines::promises::Promised;
use crate::deadlines::{Limits, Made};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::shops;

/// The promises of cases that were applied for in a month.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PromisesKept {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for PromisesKept {
    type Answer = KeptSheet;
}

/// The answer of [`PromisesKept`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeptSheet {
    /// By step: kept among those that are decided.
    pub steps: Vec<KeptShare>,
    /// By clerk and step.
    pub clerks: Vec<KeptShare>,
    /// Those that were not kept, latest first.
    pub late: Vec<LatePromise>,
    /// Whether the shop has promised anything for these cases.
    pub promised: bool,
    /// Steps that were done, and no file or person tells from when their time runs.
    pub untold: Vec<UntoldPromise>,
}

/// Cases of a step whose beginning nobody tells: whether the promise was kept is not known.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UntoldPromise {
    /// The step.
    pub step: Promised,
    /// Cases.
    pub cases: i64,
    /// Of them those that were in time even from the application on, and so for sure.
    pub surely: i64,
}

/// A share of promises kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptShare {
    /// The step.
    pub step: Promised,
    /// Whose, where it is by clerk.
    pub staff: Option<String>,
    /// Kept among all that are decided; no rate under thirty.
    pub kept: Rate,
}

/// A promise that was not kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LatePromise {
    /// Key of the case.
    pub case_id: i64,
    /// The order's number, else the case's.
    pub number: String,
    /// The step.
    pub step: Promised,
    /// Until when it was promised.
    pub until: At,
    /// When it was done; none where it still is not.
    pub done_at: Option<At>,
    /// Who did it.
    pub staff: Option<String>,
    /// The cause, where somebody has noted it.
    pub cause: Option<String>,
}

impl Read for PromisesKept {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<KeptSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let limits = Limits::read(tx)?;
        let mut counts: FxHashMap<(Promised, Option<String>), (i64, i64)> = FxHashMap::default();
        let mut untold: BTreeMap<Promised, (i64, i64)> = BTreeMap::new();
        let mut promised = false;
        let mut late = Vec::new();
        for case in times_of(tx, shop.id, &Month::parse(&self.month)?)? {
            let made = Made { shop: shop.id, on: case.applied_at.day() };
            for step in Promised::ALL {
                let earliest = limits.promised(step, case.applied_at, made);
                promised |= earliest.is_some();
                let Some(stretch) = stretch(&case, step) else {
                    if let (Some(earliest), Some(done)) = (earliest, ended_untold(&case, step)) {
                        let (cases, surely) = untold.entry(step).or_default();
                        *cases += 1;
                        *surely += i64::from(done <= earliest);
                    }
                    continue;
                };
                let Some(until) = limits.promised(step, stretch.from, made) else { continue };
                let Some(kept) = stretch.kept(until, call.now) else { continue };
                let Stretch { done: done_at, staff, .. } = stretch;
                let whole = counts.entry((step, None)).or_default();
                *whole = (whole.0 + i64::from(kept), whole.1 + 1);
                if let Some(staff) = &staff {
                    let own = counts.entry((step, Some(staff.clone()))).or_default();
                    *own = (own.0 + i64::from(kept), own.1 + 1);
                }
                if !kept {
                    let cause = cause(tx, case.id, step)?;
                    let number = case.order_no.clone().unwrap_or_else(|| case.case_no.clone());
                    late.push(LatePromise { case_id: case.id, number, step, until, done_at, staff, cause });
                }
            }
        }
        late.sort_by_key(|promise| std::cmp::Reverse(promise.until));
        late.truncate(200);
        let mut shares: Vec<KeptShare> = counts
            .into_iter()
            .map(|((step, staff), (kept, all))| KeptShare { step, staff, kept: Rate::of(kept, all, MINIMUM) })
            .collect();
        shares.sort_by(|one, other| (one.step, &one.staff).cmp(&(other.step, &other.staff)));
        let (clerks, steps) = shares.into_iter().partition(|share| share.staff.is_some());
        let untold = untold.into_iter().map(|(step, (cases, surely))| UntoldPromise { step, cases, surely });
        Ok(KeptSheet { steps, clerks, late, promised, untold: untold.collect() })
    }
}

/// A step of a case on its way.
#[derive(Debug)]
pub(crate) struct Stretch {
    /// When its time began.
    from: At,
    /// When it was done; none where it is not, or nothing tells when.
    done: Option<At>,
    /// Who did it.
    staff: Option<String>,
    /// Where nothing tells when: a moment by which it was done, for what comes after it had happened.
    done_by: Option<At>,
    /// It was done, and nothing tells when.
    over: bool,
}

impl Stretch {
    pub(crate) fn from(&self) -> At {
        self.from
    }

    /// Whether it was done until then; none where that is not decided yet, or where files do not tell it.
    pub(crate) fn kept(&self, until: At, now: At) -> Option<bool> {
        match (self.done, self.done_by) {
            (Some(done), _) => Some(done <= until),
            (None, Some(by)) => (by <= until).then_some(true),
            (None, None) => (!self.over && until < now).then_some(false),
        }
    }
}

/// When a step was done whose beginning nobody tells.
fn ended_untold(case: &CaseTimes, step: Promised) -> Option<At> {
    let sends = case.kind.is_some_and(Kind::sends);
    match step {
        Promised::Send if sends => case.settled.0,
        Promised::Refund if !sends => case.settled.0,
        Promised::Inspect => case.judged.0,
        _ => None,
    }
}

/// A step of a case; none where its time has not begun, or where it is not owed any more.
pub(crate) fn stretch(case: &CaseTimes, step: Promised) -> Option<Stretch> {
    let sends = case.kind.is_some_and(Kind::sends);
    let refunds = !sends;
    let (from, (done, staff)) = match step {
        // Yes or no is an answer, too.
        Promised::Answer => match (case.answered.0, case.agreed.0) {
            (Some(spoke), Some(said)) if said < spoke => (Some(case.applied_at), &case.agreed),
            (Some(_), _) => (Some(case.applied_at), &case.answered),
            _ => (Some(case.applied_at), &case.agreed),
        },
        Promised::Approve => (Some(case.applied_at), &case.agreed),
        Promised::Inspect => (case.received.0, &case.judged),
        // What comes back first is exchanged from its receipt on; it may be sent before, too.
        Promised::Send if sends && case.kind.is_some_and(Kind::returns) => {
            let sent_first = case.agreed.0.filter(|_| case.settled.0.is_some());
            (case.judged.0.or(case.received.0).or(sent_first), &case.settled)
        }
        Promised::Send if sends => (case.agreed.0, &case.settled),
        Promised::Refund if refunds && case.kind.is_some_and(Kind::returns) => {
            (case.judged.0.or(case.received.0), &case.settled)
        }
        Promised::Refund if refunds => (case.agreed.0, &case.settled),
        Promised::Send | Promised::Refund => return None,
    };
    // A request that was taken back owes nothing any more.
    if done.is_none() && case.withdrawn {
        return None;
    }
    let after = match step {
        Promised::Answer | Promised::Approve => [case.returned_at, case.received.0, case.judged.0, case.settled.0],
        Promised::Inspect => [case.settled.0, None, None, None],
        Promised::Send | Promised::Refund => [None; 4],
    };
    let answered = !matches!(case.state.as_str(), "" | "applied" | "asked");
    let ended = matches!(case.state.as_str(), "refunded" | "refused");
    Some(Stretch {
        from: from?,
        done: *done,
        staff: staff.clone(),
        done_by: after.into_iter().flatten().min(),
        over: if matches!(step, Promised::Answer | Promised::Approve) { answered } else { ended },
    })
}

fn cause(tx: &impl Reading, case: i64, step: Promised) -> Result<Option<String>> {
    let sql = "select cause from lapses
               where case_id = ?1 and source = 'promise' and step = ?2 and cause is not null order by id desc limit 1";
    tx.maybe(sql, (case, step.name()), |row| row.get(0))
}

#[cfg(test)]
#[path = "promises_kept_tests.rs"]
mod tests;
