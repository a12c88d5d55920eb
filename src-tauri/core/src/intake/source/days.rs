//! Day numbers of a workbook that counts from 1904, as those of any other count.
//!
//! A cell with a style of dates comes as a moment; a bare number only means a day where its column holds times.

use super::Record;

/// Days between the two beginnings.
const LATER: f64 = 1_462.0;
/// The years 2000 to 2099: any other number is no day of a shop.
const DAYS: std::ops::Range<f64> = 35_064.0..71_588.0;

/// Counts the days in these columns from where other workbooks count them.
pub(super) fn count_from_1900(record: &mut Record, columns: &[usize]) {
    let day = |at: &usize| {
        let number: f64 = std::str::from_utf8(record.cell(*at)).ok()?.trim().parse().ok()?;
        DAYS.contains(&number).then_some((*at, number + LATER))
    };
    let days: Vec<(usize, f64)> = columns.iter().filter_map(day).collect();
    for (at, number) in days {
        record.put(at, number.to_string().as_bytes());
    }
}
