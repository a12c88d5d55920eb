//! The stages of cases by clerk and topic, and the steps that take somebody, or a topic, longer than all others.
//!
//! A step is called slow where more of its cases than of all others took longer than half of the shop's do, and
//! that is more than chance. Why it is so is for people to say: a clerk may have the harder cases.

use rustc_hash::FxHashSet;
use serde::Serialize;
use ts_rs::TS;

use super::comparison::{Comparison, Counts, Shown, compare};
use super::stages::{Stage, StageTime, at_share, is_own, of};

/// A stage that a case has behind it.
pub(super) struct Done<'a> {
    pub(super) minutes: i64,
    pub(super) staff: Option<&'a str>,
    /// Class of the stated reason.
    pub(super) topic: &'static str,
}

/// A step that takes long.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SlowStep {
    /// The stage with whose and what it is; how many, and their times.
    pub time: StageTime,
    /// Half of all others were done within so many minutes.
    pub others_median_minutes: Option<i64>,
    /// Cases that took longer than half of the shop's: all others first, these second.
    pub longer: Comparison,
}

/// A case that took long in a stage.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LongStage {
    /// Key of the case.
    pub case_id: i64,
    /// The order's number, else the case's.
    pub number: String,
    /// The stage.
    pub stage: Stage,
    /// Who, where it is known.
    pub staff: Option<String>,
    /// How long.
    pub minutes: i64,
}

/// Fewer cases than these are not called slow.
const FEWEST_SLOW: i64 = 10;

type Whose<'a> = (Option<&'a str>, Option<&'static str>);

/// Times by topic, and by clerk and topic, of one stage.
pub(super) fn by_topic(stage: Stage, done: &[Done<'_>]) -> Vec<StageTime> {
    let mut groups: Vec<Whose<'_>> = done.iter().map(|one| (None, Some(one.topic))).collect();
    groups.extend(done.iter().filter(|one| one.staff.is_some()).map(|one| (one.staff, Some(one.topic))));
    each(groups).into_iter().map(|whose| of(stage, whose, None, minutes(done, |one| is_in(one, whose)))).collect()
}

/// The steps of one stage that are slow: whose and of which topic.
pub(super) fn slow(stage: Stage, done: &[Done<'_>]) -> Vec<SlowStep> {
    let whole = minutes(done, |_| true);
    let Some(half) = at_share(&whole, 50) else { return Vec::new() };
    let mut groups: Vec<Whose<'_>> = Vec::new();
    for one in done {
        groups.push((None, Some(one.topic)));
        if one.staff.is_some() {
            groups.extend([(one.staff, None), (one.staff, Some(one.topic))]);
        }
    }
    let longer = |minutes: &[i64]| Counts {
        orders: minutes.len() as i64,
        hits: minutes.iter().filter(|took| **took > half).count() as i64,
    };
    let step = |whose: Whose<'_>| {
        let (own, others) = (minutes(done, |one| is_in(one, whose)), minutes(done, |one| !is_in(one, whose)));
        let longer = compare(longer(&others), longer(&own), FEWEST_SLOW);
        (longer.verdict == Shown::Higher).then(|| SlowStep {
            others_median_minutes: at_share(&others, 50),
            time: of(stage, whose, None, own),
            longer,
        })
    };
    each(groups).into_iter().filter_map(step).collect()
}

/// The ten that took longest. Of a case that tells no single stage its whole way counts; nothing that took no time is slow.
pub(super) fn longest(mut all: Vec<LongStage>) -> Vec<LongStage> {
    let told: FxHashSet<i64> = all.iter().filter(|long| is_own(long.stage)).map(|long| long.case_id).collect();
    let whole = |long: &LongStage| long.stage == Stage::Whole && !told.contains(&long.case_id);
    all.retain(|long| long.minutes > 0 && (is_own(long.stage) || whole(long)));
    all.sort_by_key(|long| std::cmp::Reverse(long.minutes));
    all.truncate(10);
    all
}

fn is_in(one: &Done<'_>, (staff, topic): Whose<'_>) -> bool {
    staff.is_none_or(|staff| one.staff == Some(staff)) && topic.is_none_or(|topic| one.topic == topic)
}

/// The minutes of those that are wanted, sorted.
fn minutes(done: &[Done<'_>], wanted: impl Fn(&Done<'_>) -> bool) -> Vec<i64> {
    let mut found: Vec<i64> = done.iter().filter(|one| wanted(one)).map(|one| one.minutes).collect();
    found.sort_unstable();
    found
}

fn each(mut groups: Vec<Whose<'_>>) -> Vec<Whose<'_>> {
    groups.sort_unstable();
    groups.dedup();
    groups
}
