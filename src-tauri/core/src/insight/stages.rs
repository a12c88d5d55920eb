//! How long a case takes from stage to stage: median and the time within which nine of ten were done, for the shop,
//! by clerk, topic and the weekday on which the stage began.

use pintui_store::words::get;
use pintui_store::{At, Day, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::slow::{self, Done, LongStage, SlowStep};
use crate::cases::state::Kind;
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::platforms::reasons::UNCLASSIFIED;
use crate::reasons::Words;
use crate::shops;

/// A stretch of a case's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CaseStage")]
pub enum Stage {
    /// From the application to the first contact.
    Answer,
    /// From the application to yes or no.
    Approve,
    /// From yes to the buyer's parcel.
    Send,
    /// From the parcel to its reception.
    Receive,
    /// From the reception to the inspection.
    Inspect,
    /// From what comes before it to the refund or the new piece.
    Settle,
    /// From the reception to the refund: what a buyer who sent the goods back waits for. It spans the two before it.
    Refund,
    /// From the application to the refund or the new piece: all of them together.
    Whole,
}

impl Stage {
    /// All of them in their order.
    pub const ALL: [Self; 8] = [
        Self::Answer,
        Self::Approve,
        Self::Send,
        Self::Receive,
        Self::Inspect,
        Self::Settle,
        Self::Refund,
        Self::Whole,
    ];
}

/// The moments of a case, and who brought them about.
#[derive(Clone, Debug)]
pub(crate) struct CaseTimes {
    pub(crate) id: i64,
    pub(crate) case_no: String,
    pub(crate) order_no: Option<String>,
    pub(crate) kind: Option<Kind>,
    pub(crate) applied_at: At,
    pub(crate) agreed: (Option<At>, Option<String>),
    pub(crate) returned_at: Option<At>,
    pub(crate) received: (Option<At>, Option<String>),
    pub(crate) judged: (Option<At>, Option<String>),
    pub(crate) settled: (Option<At>, Option<String>),
    pub(crate) answered: (Option<At>, Option<String>),
    pub(crate) reason: Option<String>,
    pub(crate) withdrawn: bool,
    /// How the request stands, by people or by the file.
    pub(crate) state: String,
}

/// The cases applied for in a month.
pub(super) fn times_of(tx: &impl Reading, shop: i64, month: &Month) -> Result<Vec<CaseTimes>> {
    let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
    tx.rows(include_str!("case_times.sql"), with, times_row)
}

/// The cases applied for since a day.
pub(crate) fn times_since(tx: &impl Reading, shop: i64, from: Day) -> Result<Vec<CaseTimes>> {
    let with = named_params! { ":shop": shop, ":from": from, ":until": "9999" };
    tx.rows(include_str!("case_times.sql"), with, times_row)
}

/// All cases that tell when they were applied for.
pub(crate) fn all_times(tx: &impl Reading, shop: i64) -> Result<Vec<CaseTimes>> {
    let with = named_params! { ":shop": shop, ":from": "0", ":until": "9999" };
    tx.rows(include_str!("case_times.sql"), with, times_row)
}

fn times_row(row: &Row<'_>) -> std::result::Result<CaseTimes, SqlError> {
    let pair = |at: &str, by: &str| -> std::result::Result<_, SqlError> { Ok((get(row, at)?, get(row, by)?)) };
    let (status, request): (Option<String>, Option<String>) = (get(row, "status")?, get(row, "request")?);
    let replaced = get::<Option<bool>>(row, "replaced")?.unwrap_or(false);
    let state = request.or(status).unwrap_or_default();
    Ok(CaseTimes {
        id: get(row, "id")?,
        case_no: get(row, "case_no")?,
        order_no: get(row, "order_no")?,
        kind: get::<Option<String>>(row, "kind")?.as_deref().and_then(Kind::named),
        applied_at: get(row, "applied_at")?,
        agreed: pair("agreed_at", "agreed_by")?,
        returned_at: get(row, "returned_at")?,
        received: pair("received_at", "received_by")?,
        judged: pair("judged_at", "judged_by")?,
        settled: pair("settled_at", "settled_by")?,
        answered: pair("answered_at", "answered_by")?,
        reason: get(row, "reason_stated")?,
        withdrawn: state == "withdrawn" || state == "closed" && !replaced,
        state,
    })
}

impl CaseTimes {
    /// Beginning, end and clerk of a stage, where it has both.
    pub(crate) fn stage(&self, stage: Stage) -> Option<(At, At, Option<&str>)> {
        let (from, to, by) = match stage {
            Stage::Answer => (Some(self.applied_at), self.answered.0, self.answered.1.as_deref()),
            Stage::Whole => (Some(self.applied_at), self.settled.0, self.settled.1.as_deref()),
            Stage::Approve => (Some(self.applied_at), self.agreed.0, self.agreed.1.as_deref()),
            Stage::Send => (self.agreed.0, self.returned_at, None),
            Stage::Receive => (self.returned_at, self.received.0, self.received.1.as_deref()),
            Stage::Inspect => (self.received.0, self.judged.0, self.judged.1.as_deref()),
            Stage::Settle => {
                let from = self.judged.0.or(self.received.0).or(self.agreed.0);
                (from, self.settled.0, self.settled.1.as_deref())
            }
            Stage::Refund => {
                let refunds = self.kind.is_none_or(|kind| matches!(kind, Kind::ReturnRefund | Kind::RefundOnly));
                (self.received.0.filter(|_| refunds), self.settled.0, self.settled.1.as_deref())
            }
        };
        let (from, to) = (from?, to?);
        (to >= from).then_some((from, to, by))
    }
}

/// How long the stages of cases take that were applied for in a month.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StageTimes {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
}

impl Command for StageTimes {
    type Answer = StageSheet;
}

/// The answer of [`StageTimes`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct StageSheet {
    /// Cases applied for in the month.
    pub cases: i64,
    /// Fewer cases than this tell no median.
    pub minimum: i64,
    /// Each stage of the whole shop.
    pub stages: Vec<StageTime>,
    /// Each stage by clerk; of those that files alone tell nobody knows the clerk.
    pub by_clerk: Vec<StageTime>,
    /// Each stage by class of the stated reason, and by clerk and class.
    pub by_topic: Vec<StageTime>,
    /// Each stage by the weekday it began on.
    pub by_weekday: Vec<StageTime>,
    /// Steps of the shop that take a clerk or a class longer than others, the longest first.
    pub slow: Vec<SlowStep>,
    /// The ten that took longest in their stage.
    pub longest: Vec<LongStage>,
}

/// How long a stage took.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StageTime {
    /// The stage.
    pub stage: Stage,
    /// Whose, where it is by clerk.
    pub staff: Option<String>,
    /// Class of the stated reason, where it is by topic.
    pub topic: Option<String>,
    /// 1 (Monday) to 7, where it is by weekday.
    pub weekday: Option<u32>,
    /// How many cases.
    pub count: i64,
    /// Half of them were done within so many minutes; none with too few.
    pub median_minutes: Option<i64>,
    /// Nine of ten were done within so many minutes; none with too few.
    pub ninety_minutes: Option<i64>,
}

/// Whether a stage is the shop's, and not told in its parts.
pub(super) fn is_own(stage: Stage) -> bool {
    !matches!(stage, Stage::Send | Stage::Refund | Stage::Whole)
}

/// Fewer than these tell no median.
pub(super) const FEWEST: usize = 5;

impl Read for StageTimes {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<StageSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let cases = times_of(tx, shop.id, &Month::parse(&self.month)?)?;
        let words = Words::read(tx)?;
        let mut sheet = StageSheet {
            cases: cases.len() as i64,
            minimum: FEWEST as i64,
            stages: Vec::new(),
            by_clerk: Vec::new(),
            by_topic: Vec::new(),
            by_weekday: Vec::new(),
            slow: Vec::new(),
            longest: Vec::new(),
        };
        for stage in Stage::ALL {
            let done: Vec<(i64, Option<&str>, u32, &CaseTimes)> = cases
                .iter()
                .filter_map(|case| {
                    let (from, to, by) = case.stage(stage)?;
                    let weekday = chrono::Datelike::weekday(&from.0).number_from_monday();
                    Some(((to.0 - from.0).num_minutes(), by, weekday, case))
                })
                .collect();
            sheet.stages.push(of(stage, (None, None), None, done.iter().map(|(minutes, ..)| *minutes).collect()));
            let mut clerks: Vec<&str> = done.iter().filter_map(|(_, by, ..)| *by).collect();
            clerks.sort_unstable();
            clerks.dedup();
            for clerk in clerks {
                let minutes = done.iter().filter(|(_, by, ..)| *by == Some(clerk)).map(|(minutes, ..)| *minutes);
                sheet.by_clerk.push(of(stage, (Some(clerk), None), None, minutes.collect()));
            }
            let topic = |case: &CaseTimes| {
                case.reason.as_deref().map_or(UNCLASSIFIED, |text| words.meaning(&shop.platform, text)).class
            };
            let by_topic: Vec<Done<'_>> = done
                .iter()
                .map(|(minutes, staff, _, case)| Done { minutes: *minutes, staff: *staff, topic: topic(case) })
                .collect();
            sheet.by_topic.extend(slow::by_topic(stage, &by_topic));
            if is_own(stage) {
                sheet.slow.extend(slow::slow(stage, &by_topic));
            }
            for weekday in 1..=7 {
                let minutes = done.iter().filter(|(.., day, _)| *day == weekday).map(|(minutes, ..)| *minutes);
                sheet.by_weekday.push(of(stage, (None, None), Some(weekday), minutes.collect()));
            }
            sheet.longest.extend(done.iter().map(|(minutes, by, _, case)| LongStage {
                case_id: case.id,
                number: case.order_no.clone().unwrap_or_else(|| case.case_no.clone()),
                stage,
                staff: by.map(str::to_owned),
                minutes: *minutes,
            }));
        }
        sheet.slow.sort_by_key(|step| std::cmp::Reverse(step.time.median_minutes));
        sheet.longest = slow::longest(sheet.longest);
        Ok(sheet)
    }
}

pub(super) fn of(
    stage: Stage,
    (staff, topic): (Option<&str>, Option<&str>),
    weekday: Option<u32>,
    mut minutes: Vec<i64>,
) -> StageTime {
    minutes.sort_unstable();
    StageTime {
        stage,
        staff: staff.map(str::to_owned),
        topic: topic.map(str::to_owned),
        weekday,
        count: minutes.len() as i64,
        median_minutes: at_share(&minutes, 50),
        ninety_minutes: at_share(&minutes, 90),
    }
}

/// The value within which so many of a hundred lie (nearest rank); none with too few.
pub(crate) fn at_share(sorted: &[i64], hundredths: usize) -> Option<i64> {
    if sorted.len() < FEWEST {
        return None;
    }
    let rank = (sorted.len() * hundredths).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

#[cfg(test)]
#[path = "stages_tests.rs"]
mod tests;
