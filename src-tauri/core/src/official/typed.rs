//! Reads typed cells as figures; what is wrong is told at the cell.

use pintui_store::Day;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::intake::moments;
use crate::intake::values::Cell;

/// One row as it was typed or pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedFigure {
    /// The day.
    pub day: String,
    /// Orders the platform counts.
    pub orders: String,
    /// Quality orders the platform counts.
    pub quality_orders: String,
    /// The platform's rate, in per cent.
    pub rate: String,
}

/// What is wrong with a cell; its texts are the locale keys `problem.<code>.what` and `.next`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CellFault {
    /// Position of the row, from 0.
    pub row: usize,
    /// `day`, `orders`, `quality_orders`, `rate`.
    pub column: &'static str,
    /// What is wrong.
    pub code: &'static str,
}

/// One day's figure as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// The day.
    pub day: Day,
    /// Orders.
    pub orders: Option<i64>,
    /// Quality orders.
    pub quality_orders: Option<i64>,
    /// The rate in millionths.
    pub rate_ppm: i64,
}

const WHOLE: i64 = 1_000_000;
const PERCENT: i64 = WHOLE / 100;

/// Reads all rows that are not blank; figures are complete only where there is no fault.
pub fn read(rows: &[TypedFigure], today: Day) -> (Vec<Read>, Vec<CellFault>) {
    let mut figures: Vec<Read> = Vec::new();
    let mut faults = Vec::new();
    let mut days: FxHashMap<Day, Option<Read>> = FxHashMap::default();
    for (row, typed) in rows.iter().enumerate().filter(|(_, typed)| !typed.is_blank()) {
        let mut fault = |column, code| faults.push(CellFault { row, column, code });
        let day = day_of(&typed.day, today).map_err(|code| fault("day", code)).ok();
        let figure = typed.figure(&mut fault);
        let Some(day) = day else { continue };
        let read = figure.map(|(orders, quality_orders, rate_ppm)| Read { day, orders, quality_orders, rate_ppm });
        match days.get(&day) {
            Some(other) if *other == read => {}
            Some(_) => fault("day", "day_twice"),
            None => {
                days.insert(day, read);
                figures.extend(read);
            }
        }
    }
    (figures, faults)
}

type Counted = (Option<i64>, Option<i64>, i64);

impl TypedFigure {
    fn is_blank(&self) -> bool {
        [&self.day, &self.orders, &self.quality_orders, &self.rate].into_iter().all(|cell| cell.trim().is_empty())
    }

    fn figure(&self, fault: &mut impl FnMut(&'static str, &'static str)) -> Option<Counted> {
        let mut count = |column, text: &str| match plain(text) {
            text if text.is_empty() => Ok(None),
            text => text.parse().ok().filter(|count: &i64| (0..=MOST).contains(count)).map(Some).ok_or_else(|| {
                fault(column, "count_unreadable");
            }),
        };
        let orders = count("orders", &self.orders);
        let quality = count("quality_orders", &self.quality_orders);
        let (Ok(orders), Ok(quality)) = (orders, quality) else { return None };
        let counts = orders.zip(quality);
        if counts.is_some_and(|(orders, quality)| quality > orders) {
            fault("quality_orders", "quality_over_orders");
            return None;
        }
        let counted =
            counts.filter(|(orders, _)| *orders > 0).map(|(orders, quality)| (quality * WHOLE + orders / 2) / orders);
        let typed = plain(&self.rate);
        if typed.is_empty() {
            return match (counted, orders, quality) {
                (Some(rate), ..) => Some((orders, quality, rate)),
                (None, None, Some(_)) | (None, Some(0), _) => {
                    fault("orders", "counts_incomplete");
                    None
                }
                (None, Some(_), _) => {
                    fault("quality_orders", "counts_incomplete");
                    None
                }
                (None, None, None) => {
                    fault("rate", "rate_missing");
                    None
                }
            };
        }
        match rate(&typed, counted) {
            Ok(rate) => Some((orders, quality, rate)),
            Err(code) => {
                fault("rate", code);
                None
            }
        }
    }
}

/// More orders than any shop has in a window.
const MOST: i64 = 1_000_000_000;

/// The rate in millionths. A number under one without a sign may be meant either way: only counts beside it decide.
fn rate(typed: &str, counted: Option<i64>) -> Result<i64, &'static str> {
    let digits = typed.strip_suffix('%').unwrap_or(typed);
    let (hundred_millionths, step) = decimal(digits).ok_or("rate_unreadable")?;
    let as_percent = (hundred_millionths / WHOLE_TO_PERCENT, (step / WHOLE_TO_PERCENT).max(1));
    let as_share = (hundred_millionths / SHARE_TO_PPM, (step / SHARE_TO_PPM).max(1));
    let fits = |(rate, step): (i64, i64)| counted.is_none_or(|counted| (rate - counted).abs() <= step / 2 + 1);
    let has_sign = digits.len() < typed.len();
    let unclear = !has_sign && hundred_millionths > 0 && hundred_millionths < ONE;
    let (rate, step) = match (unclear, counted.is_some(), fits(as_percent), fits(as_share)) {
        (true, true, true, false) | (false, ..) => as_percent,
        (true, true, false, true) => as_share,
        (true, true, false, false) => return Err("rate_differs"),
        (true, ..) => return Err("percent_unclear"),
    };
    if rate > WHOLE {
        return Err("rate_over_100");
    }
    if fits((rate, step)) { Ok(rate) } else { Err("rate_differs") }
}

/// One, in the hundred-millionths that decimals are read in.
const ONE: i64 = 100_000_000;
const WHOLE_TO_PERCENT: i64 = ONE / PERCENT;
const SHARE_TO_PPM: i64 = ONE / WHOLE;

/// A decimal number in hundred-millionths, and what its last digit is worth.
fn decimal(text: &str) -> Option<(i64, i64)> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + part.len() == 0 || whole.len() > 9 || !all_digits(whole) || !all_digits(part) {
        return None;
    }
    let kept = &part[..part.len().min(8)];
    let step = 10i64.pow(8 - u32::try_from(kept.len()).ok()?);
    let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i64>().ok() };
    Some((number(whole)? * ONE + number(kept)? * step, step))
}

/// A cell without what does not belong to the number: separators, blanks, the unit.
fn plain(text: &str) -> String {
    let plain = crate::platforms::folded(text).replace(',', "");
    let plain = plain.trim_end_matches(['单', '單', '笔', '筆', '件']);
    if matches!(plain, "-" | "--" | "—") { String::new() } else { plain.to_owned() }
}

/// A day in any of the forms of platform pages; one without a year is the latest such day.
pub fn day_of(text: &str, today: Day) -> Result<Day, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Err("day_missing");
    }
    let named = |text: &str| match moments::moment(text) {
        Cell::Is(moment) => moment.get(..10).and_then(|day| day.parse::<Day>().ok()),
        _ => None,
    };
    let day = short(text, today).or_else(|| named(text)).ok_or("day_unreadable")?;
    if day > today { Err("day_in_future") } else { Ok(day) }
}

/// `11-24`, `11/24`, `11月24日`; never `11.24`, which is a number.
fn short(text: &str, today: Day) -> Option<Day> {
    let text = text.trim_end_matches(['日', '号', '號']);
    let (month, day) = text.split_once(['-', '/', '月'])?;
    let (month, day) = (month.parse::<u32>().ok()?, day.parse::<u32>().ok()?);
    let in_year = |year| chrono::NaiveDate::from_ymd_opt(year, month, day).map(Day);
    let year = chrono::Datelike::year(&today.0);
    in_year(year).filter(|day| *day <= today).or_else(|| in_year(year - 1))
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
