//! The work in a return, step by step: minutes times what an hour costs.

use std::collections::BTreeSet;

use pintui_store::Fen;

use super::super::facts::Facts;
use super::super::part::{Kind, Lack, Origin, Part};
use super::super::rate::{Held, Rate};
use crate::returned::Grade;

pub(super) fn parts(case: &Facts, held: Held<'_>) -> Vec<Part> {
    let parcels = case.returned.iter().map(|piece| piece.reception).collect::<BTreeSet<_>>().len() as i64;
    let looked = case.returned.iter().filter(|piece| piece.grade != Grade::U).count() as i64;
    let steps = [
        talk(case, held),
        Some(step(Kind::WorkHandle, Rate::HandleTime, 1, held)),
        (parcels > 0).then(|| step(Kind::WorkReceive, Rate::ReceiveTime, parcels, held)),
        (looked > 0).then(|| step(Kind::WorkInspect, Rate::InspectTime, looked, held)),
    ];
    steps.into_iter().flatten().collect()
}

/// A step that takes as long as the owner says, so many times.
fn step(part: Kind, rate: Rate, times: i64, held: Held<'_>) -> Part {
    let seconds = held.amount(rate, None).map(|seconds| seconds * times);
    Part { seconds: seconds.ok(), ..Part::by(part, rate, seconds.and_then(|seconds| held.work(seconds))) }
}

/// Talks: measured ones as they were, all others by the rate.
fn talk(case: &Facts, held: Held<'_>) -> Option<Part> {
    let (measured, others) = case.talks;
    if others > 0 && measured == 0 {
        return Some(step(Kind::WorkTalk, Rate::TalkTime, others, held));
    }
    if measured == 0 {
        return None;
    }
    let reckoned = match others {
        0 => Ok(0),
        others => held.amount(Rate::TalkTime, None).map(|seconds| seconds * others),
    };
    let seconds = measured + reckoned.unwrap_or(0);
    Some(match (held.work(seconds), reckoned) {
        (Err(rate), _) => {
            Part { rate: Some(rate), seconds: Some(seconds), ..Part::lacking(Kind::WorkTalk, Lack::NoRate) }
        }
        (Ok(fen), Ok(_)) => known(fen, seconds),
        (Ok(fen), Err(rate)) => Part { lack: Some(Lack::NoRate), rate: Some(rate), ..known(fen, seconds) },
    })
}

fn known(fen: Fen, seconds: i64) -> Part {
    Part { rate: Some(Rate::Wage), seconds: Some(seconds), ..Part::known(Kind::WorkTalk, fen, Origin::Measured) }
}
