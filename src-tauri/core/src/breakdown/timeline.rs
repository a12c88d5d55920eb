//! Returns along the calendar, applied and refunded apart, with what was done meanwhile: goods halted, waves sold, pages
//! changed, files imported. That one lies beside the other is no cause.

use pintui_store::{Day, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::meant;
use crate::door::{Call, Command, Read};
use crate::insight::daily::{self, Applied, Refunded};
use crate::month::Month;
use crate::reasons::Words;

/// Returns by day, week or month with marks of what was done meanwhile.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ReturnTimelineAsk {
    /// Name of the shop.
    pub shop: String,
    /// The last day; the last day with data where it is left out.
    pub date: Option<Day>,
    /// What one column is.
    pub step: Step,
}

impl Command for ReturnTimelineAsk {
    type Answer = ReturnTimeline;
}

/// What one column of the time line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TimelineStep")]
pub enum Step {
    /// A day, thirty of them.
    Day,
    /// A week from Monday on, twenty-six of them.
    Week,
    /// A month, twelve of them.
    Month,
}

/// The answer of [`ReturnTimelineAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnTimeline {
    /// What one column is.
    pub step: Step,
    /// The columns, the oldest first; the last one ends on the day that was asked for.
    pub spans: Vec<TimelineSpan>,
    /// What was done meanwhile, the oldest first.
    pub marks: Vec<TimelineMark>,
}

/// One column.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TimelineSpan {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// Cases applied on its days.
    pub applied: Applied,
    /// Refunds paid on its days.
    pub refunded: Refunded,
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TimelineMark {
    /// `halt`, `wave`, `listing`, `import`.
    pub kind: MarkKind,
    /// Key of the halt, the wave, the version of a page or the first run of the day.
    pub id: i64,
    /// The day it began.
    pub from: Day,
    /// The day it ended; none where it has not, or where it was done on one day.
    pub until: Option<Day>,
    /// The columns in which it lies: the first, and the last one.
    pub spans: [usize; 2],
    /// What, in words; of imports the names of the files.
    pub what: String,
    /// How many: files of a day's imports, else one.
    pub count: i64,
    /// Key of the product that it is about.
    pub product_id: Option<i64>,
    /// Its title.
    pub product: Option<String>,
}

/// What kind of thing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TimelineMarkKind")]
pub enum MarkKind {
    /// Goods were halted.
    Halt,
    /// A group-buy wave was sold.
    Wave,
    /// A product's page was changed.
    Listing,
    /// Files were imported.
    Import,
}

const DAYS: i64 = 30;
const WEEKS: i64 = 26;
const MONTHS: usize = 12;

impl Read for ReturnTimelineAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReturnTimeline> {
        let (shop, _, date) = meant(tx, call, &self.shop, None, self.date)?;
        let words = Words::read(tx)?;
        let days = days(self.step, date);
        let span = |[from, to]: [Day; 2]| {
            Ok(TimelineSpan {
                from,
                to,
                applied: daily::applied(tx, &words, &shop, from, to)?,
                refunded: daily::refunded(tx, shop.id, from, to)?,
            })
        };
        let spans = days.iter().copied().map(span).collect::<Result<Vec<_>>>()?;
        let with = named_params! { ":shop": shop.id, ":from": days[0][0], ":to": date.plus(1) };
        let marks = tx.rows(include_str!("timeline_marks.sql"), with, |row| mark_of(row, &days))?;
        Ok(ReturnTimeline { step: self.step, spans, marks })
    }
}

/// First and last day of each column.
fn days(step: Step, date: Day) -> Vec<[Day; 2]> {
    match step {
        Step::Day => (0..DAYS).rev().map(|back| [date.plus(-back); 2]).collect(),
        Step::Week => {
            let monday = date.plus(-i64::from((date.number() + 3).rem_euclid(7)));
            let week = |back: i64| {
                let first = monday.plus(-7 * back);
                [first, first.plus(6).min(date)]
            };
            (0..WEEKS).rev().map(week).collect()
        }
        Step::Month => {
            let back = |later: &Month| Some(Month::of(later.first.plus(-1)));
            let months = std::iter::successors(Some(Month::of(date)), back).take(MONTHS);
            let mut days: Vec<[Day; 2]> = months.map(|month| [month.first, month.last.min(date)]).collect();
            days.reverse();
            days
        }
    }
}

fn mark_of(row: &Row<'_>, days: &[[Day; 2]]) -> std::result::Result<TimelineMark, SqlError> {
    let (kind, from, until): (String, Day, Option<Day>) = (row.get("kind")?, row.get("from_on")?, row.get("until_on")?);
    let standing: bool = row.get("standing")?;
    let place = |day: Day| days.iter().rposition(|[first, _]| *first <= day).unwrap_or(0);
    let last = if standing { days.len() - 1 } else { place(until.unwrap_or(from)) };
    Ok(TimelineMark {
        kind: match kind.as_str() {
            "halt" => MarkKind::Halt,
            "wave" => MarkKind::Wave,
            "listing" => MarkKind::Listing,
            _ => MarkKind::Import,
        },
        id: row.get("id")?,
        from,
        until,
        spans: [place(from), last],
        what: row.get("what")?,
        count: row.get("count")?,
        product_id: row.get("product_id")?,
        product: row.get("product")?,
    })
}
