//! What came of a move since it is on, by the room that judges it.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::Move;
use crate::callbacks::figures::CallFigures;
use crate::care::effect::CareEffect;
use crate::door::{Call, Read};
use crate::experiments::list::ExperimentList;
use crate::insight::comparison::{Comparison, Shown};
use crate::insight::rate::Rate;
use crate::numbers::worth::CheckWorth;
use crate::scripts::outcome;
use crate::shops::Shop;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(rename = "MoveOutcome")]
pub enum Outcome {
    /// Quality returns without it, and with it.
    Compared {
        /// Without it first.
        groups: Comparison,
        /// What may be said; of checks, within each product.
        verdict: Shown,
    },
    /// How often it did what it is for.
    Share {
        /// Hits among those whose outcome is known.
        rate: Rate,
    },
    /// How often something followed from it.
    Count {
        /// So often.
        times: i64,
    },
}

pub(super) fn of(tx: &Tx, call: &Call<'_>, shop: &Shop, this: Move, (from, to): (Day, Day)) -> Result<Outcome> {
    let name = || shop.name.clone();
    let compared = |groups: Comparison, verdict| Outcome::Compared { groups, verdict };
    Ok(match this {
        Move::Check => {
            let worth = CheckWorth { shop: name(), from, to }.answer(tx, call)?;
            compared(worth.compared, worth.verdict)
        }
        Move::Care => {
            let groups = CareEffect { shop: name() }.answer(tx, call)?.groups;
            compared(groups, groups.verdict)
        }
        Move::Scripts => Outcome::Share { rate: outcome::settled(tx, shop.id, from)? },
        Move::Calls => Outcome::Share { rate: CallFigures { shop: name(), from, to }.answer(tx, call)?.kept },
        Move::Report => {
            let sql = "select count(*) from alert_answers where shop_id = :shop and at >= :from and at < :until";
            let with = named_params! { ":shop": shop.id, ":from": from, ":until": to.plus(1) };
            Outcome::Count { times: tx.one(sql, with, |row| row.get(0))? }
        }
        Move::Experiments => {
            let all = ExperimentList { shop: name() }.answer(tx, call)?.experiments;
            let ended = all.iter().filter(|test| test.ended_at.is_some_and(|at| at.day() >= from)).count();
            Outcome::Count { times: ended as i64 }
        }
    })
}
