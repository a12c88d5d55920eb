//! Reads typed cells as scores; what is wrong is told at the cell.

use pintui_store::Day;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::official::typed::{CellFault, day_of};
use crate::platforms::folded;

/// One row as it was typed or pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedScore {
    /// The day.
    pub day: String,
    /// 描述相符: as described.
    pub description: String,
    /// 服务态度: service.
    pub service: String,
    /// 物流服务: logistics.
    pub logistics: String,
    /// How many ratings the scores are made of, where that is known.
    pub ratings: String,
}

/// A day's scores as they were read, in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// The day.
    pub day: Day,
    /// Description, service, logistics.
    pub points: [Option<i64>; 3],
    /// How many ratings they are made of.
    pub ratings: Option<i64>,
}

/// The best that a buyer can give.
pub const BEST: i64 = 5_000;
const LEAST: i64 = 1_000;
/// More ratings than any shop has.
pub const MOST_RATINGS: i64 = 1_000_000_000;
const COLUMNS: [&str; 3] = ["description", "service", "logistics"];

/// Reads all rows that are not blank; scores are complete only where there is no fault.
pub fn read(rows: &[TypedScore], today: Day) -> (Vec<Score>, Vec<CellFault>) {
    let (mut scores, mut faults) = (Vec::new(), Vec::new());
    let mut days: FxHashSet<Day> = FxHashSet::default();
    for (row, typed) in rows.iter().enumerate().filter(|(_, typed)| !typed.is_blank()) {
        let mut fault = |column, code| faults.push(CellFault { row, column, code });
        let day = day_of(&typed.day, today).map_err(|code| fault("day", code)).ok();
        let mut points = [None; 3];
        let mut read = true;
        for (at, cell) in [&typed.description, &typed.service, &typed.logistics].into_iter().enumerate() {
            match point(cell) {
                Ok(found) => points[at] = found,
                Err(code) => {
                    fault(COLUMNS[at], code);
                    read = false;
                }
            }
        }
        let ratings = ratings(&typed.ratings).map_err(|code| fault("ratings", code));
        if read && points == [None; 3] {
            fault("description", "score_missing");
            read = false;
        }
        let (Some(day), Ok(ratings)) = (day, ratings) else { continue };
        if !days.insert(day) {
            fault("day", "day_twice");
        } else if read {
            scores.push(Score { day, points, ratings });
        }
    }
    (scores, faults)
}

impl TypedScore {
    fn is_blank(&self) -> bool {
        [&self.day, &self.description, &self.service, &self.logistics, &self.ratings]
            .into_iter()
            .all(|cell| cell.trim().is_empty())
    }
}

/// A score in thousandths: `4.86`, `4.8分`; none where the cell is blank.
fn point(cell: &str) -> Result<Option<i64>, &'static str> {
    let plain = folded(cell);
    let plain = plain.trim_end_matches(['分', '↑', '↓']);
    if plain.is_empty() || matches!(plain, "-" | "--" | "—") {
        return Ok(None);
    }
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || part.len() > 9 || !digits(whole) || !digits(part) {
        return Err("score_unreadable");
    }
    let whole: i64 = whole.parse().map_err(|_| "score_unreadable")?;
    let mut thousandths = 0;
    for (at, digit) in part.bytes().chain(*b"000").take(3).enumerate() {
        thousandths += i64::from(digit - b'0') * [100, 10, 1][at];
    }
    // What lies behind the third decimal is rounded as people do it.
    let up = part.as_bytes().get(3).is_some_and(|digit| *digit >= b'5');
    let points = whole * 1_000 + thousandths + i64::from(up);
    if (LEAST..=BEST).contains(&points) { Ok(Some(points)) } else { Err("score_out_of_range") }
}

fn ratings(cell: &str) -> Result<Option<i64>, &'static str> {
    let plain = folded(cell).replace(',', "");
    let plain = plain.trim_end_matches(['个', '條', '条', '人', '次']);
    if plain.is_empty() || matches!(plain, "-" | "--" | "—") {
        return Ok(None);
    }
    let count = plain.parse().ok().filter(|count| (1..=MOST_RATINGS).contains(count));
    count.map(Some).ok_or("count_unreadable")
}
