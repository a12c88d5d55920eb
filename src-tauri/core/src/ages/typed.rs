//! Reads typed cells as age bands of a span; what is wrong is told at the cell.

use pintui_store::Day;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::intake::values::{self, Cell};
use crate::month::Month;
use crate::official::typed::{CellFault, day_of};

/// One row as it was typed or pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedAge {
    /// The month `2026-10`, or the span `2026-10-01~2026-10-31`.
    pub span: String,
    /// The band: `18-24`, `50岁以上`.
    pub band: String,
    /// Orders of the band.
    pub orders: String,
    /// Buyers of the band.
    pub buyers: String,
    /// Of them those that came back, where it is told.
    pub returned: String,
    /// Of them those that came back for quality, where it is told.
    pub quality: String,
}

/// One band of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Age {
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) band: String,
    pub(super) orders: Option<i64>,
    pub(super) buyers: Option<i64>,
    pub(super) returned: Option<i64>,
    pub(super) quality: Option<i64>,
}

/// More orders than any shop has in a span.
const MOST: i64 = 1_000_000_000;
/// Letters of a band.
const LONGEST: usize = 20;

/// Reads all rows that are not blank; they are complete only where there is no fault.
pub(super) fn read(rows: &[TypedAge], today: Day) -> (Vec<Age>, Vec<CellFault>) {
    let (mut ages, mut faults) = (Vec::new(), Vec::new());
    let mut seen: FxHashSet<(Day, Day, String)> = FxHashSet::default();
    for (row, typed) in rows.iter().enumerate().filter(|(_, typed)| !typed.is_blank()) {
        let mut fault = |column, code| faults.push(CellFault { row, column, code });
        let span = span(&typed.span, today).map_err(|code| fault("span", code)).ok();
        let band = band(&typed.band).ok_or(()).map_err(|()| fault("band", "age_band_wrong")).ok();
        let cells = [
            ("orders", &typed.orders),
            ("buyers", &typed.buyers),
            ("returned", &typed.returned),
            ("quality", &typed.quality),
        ];
        let mut counts = [None; 4];
        let mut whole = true;
        for (at, (column, cell)) in cells.into_iter().enumerate() {
            match values::count(cell.trim_end_matches(['人', '单', '單'])) {
                Cell::Blank => {}
                Cell::Is(count) if (0..=MOST).contains(&count) => counts[at] = Some(count),
                _ => {
                    fault(column, "count_unreadable");
                    whole = false;
                }
            }
        }
        let [orders, buyers, returned, quality] = counts;
        let base = orders.or(buyers);
        if whole && base.is_none() {
            fault("orders", "age_count_missing");
            whole = false;
        }
        let over = |part: Option<i64>, of: Option<i64>| part.zip(of).is_some_and(|(part, of)| part > of);
        if over(returned, base) {
            fault("returned", "age_returned_over");
            whole = false;
        }
        if over(quality, returned.or(base)) {
            fault("quality", "age_returned_over");
            whole = false;
        }
        let (Some((from, to)), Some(band), true) = (span, band, whole) else { continue };
        if !seen.insert((from, to, band.clone())) {
            fault("band", "age_band_twice");
            continue;
        }
        ages.push(Age { from, to, band, orders, buyers, returned, quality });
    }
    (ages, faults)
}

impl TypedAge {
    pub(super) fn is_blank(&self) -> bool {
        [&self.band, &self.orders, &self.buyers, &self.returned, &self.quality]
            .into_iter()
            .all(|cell| cell.trim().is_empty())
    }
}

/// A month that has begun, or two days.
fn span(text: &str, today: Day) -> Result<(Day, Day), &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Err("age_span_missing");
    }
    if let Some(month) = month(text) {
        return if month.first > today { Err("day_in_future") } else { Ok((month.first, month.last)) };
    }
    let parts = ["~", "～", "至", "到", " - "].iter().find_map(|mark| text.split_once(mark));
    let (from, to) = match parts {
        Some((from, to)) => (day_of(from, today)?, day_of(to, today)?),
        None => (day_of(text, today)?, day_of(text, today)?),
    };
    if from > to { Err("age_span_wrong") } else { Ok((from, to)) }
}

/// `2026-10`, `2026/10`, `2026年10月`, `202610`.
fn month(text: &str) -> Option<Month> {
    let digits: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let (year, month) = match *digits {
        [year, month] if year.len() == 4 && month.len() <= 2 => (year, month),
        [both] if both.len() == 6 => both.split_at(4),
        _ => return None,
    };
    Month::parse(&format!("{year}-{month:0>2}")).ok()
}

/// A band in one form: `18-24`, `50+`; other words as they stand. None where it is no band.
fn band(text: &str) -> Option<String> {
    let plain: String =
        crate::platforms::folded(text).replace(['岁', '歲', '周'], "").replace(['~', '～', '至', '—'], "-");
    let plain = plain.trim_matches('-').to_owned();
    let above = ["以上", "及以上", "and over", "andover"].iter().find_map(|word| plain.strip_suffix(word));
    let under = ["以下", "及以下", "and under", "andunder"].iter().find_map(|word| plain.strip_suffix(word));
    let marked = plain.strip_prefix(['>', '≥', '＞']).map(|rest| rest.trim_start_matches('='));
    let number = |text: &str| text.trim_end_matches('及').parse::<u32>().ok().filter(|age| *age < 120);
    if let Some(age) = above.or(marked).and_then(number) {
        return Some(format!("{age}+"));
    }
    if let Some(age) = under.or(plain.strip_prefix(['<', '≤'])).and_then(number) {
        return Some(format!("-{age}"));
    }
    let fits = !plain.is_empty() && plain.chars().count() <= LONGEST;
    // a bare number is one person's age
    (fits && plain.parse::<f64>().is_err()).then_some(plain)
}

/// Where a band stands among others: by the age it begins with, what is not told last.
pub(super) fn rank(band: &str) -> u32 {
    if band.starts_with('-') {
        return 0;
    }
    let digits: String = band.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(u32::MAX)
}
