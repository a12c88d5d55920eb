//! Reads a moment in every form that exports and spreadsheets use, and writes the book's form
//! `YYYY-MM-DDTHH:MM:SS`. Files carry no zone: the shop's wall clock is meant.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use pintui_store::Text;

use super::values::{Cell, bare};
use crate::platforms::formats::Dates;

/// Years outside are a spreadsheet's zero or a slip of the hand, no data.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// Reads a moment of a file whose dates begin with the year.
pub fn moment(text: &str) -> Cell<Text> {
    moment_in(text, Dates::Usual)
}

/// Reads a moment of a file with dates of this kind.
pub fn moment_in(text: &str, dates: Dates) -> Cell<Text> {
    let text = bare(text);
    if text.is_empty() {
        return Cell::Blank;
    }
    if let Some(moment) = plain(text.as_bytes()) {
        return Cell::Is(moment);
    }
    match other(text, dates) {
        Some(moment) if YEARS.contains(&moment.year()) => {
            Cell::Is(moment.format("%Y-%m-%dT%H:%M:%S").to_string().into())
        }
        _ => Cell::Unreadable,
    }
}

const TIMES: [&str; 5] = ["时间", "時間", "日期", "time", "date"];

/// Whether a column that is called so, folded, holds times.
pub fn names_a_time(header: &str) -> bool {
    TIMES.iter().any(|word| header.contains(word)) || header.ends_with("at")
}

/// Whether an unreadable moment is a clock's or a spreadsheet's zero: no data, though worth a warning.
pub fn is_zero(text: &str) -> bool {
    let text = bare(text);
    text.bytes().all(|b| matches!(b, b'0' | b'.' | b'-' | b':' | b' ' | b'/'))
        || ["1970", "1900", "1899", "1904", "0001", "01/01/1970"].iter().any(|zero| text.starts_with(zero))
}

/// The form nearly every cell has, `YYYY-MM-DD HH:MM:SS`, read without a parser.
fn plain(text: &[u8]) -> Option<Text> {
    if text.len() != 19 || text[4] != b'-' || text[7] != b'-' || text[13] != b':' || text[16] != b':' {
        return None;
    }
    if !matches!(text[10], b' ' | b'T') {
        return None;
    }
    let two = |at: usize| {
        let (ten, one) = (text[at].wrapping_sub(b'0'), text[at + 1].wrapping_sub(b'0'));
        (ten < 10 && one < 10).then_some(ten * 10 + one)
    };
    let year = i32::from(two(0)?) * 100 + i32::from(two(2)?);
    let (month, day, hour, minute, second) = (two(5)?, two(8)?, two(11)?, two(14)?, two(17)?);
    let in_month = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return None,
    };
    if !YEARS.contains(&year) || day == 0 || day > in_month || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let mut moment = [0; 19];
    moment.copy_from_slice(text);
    moment[10] = b'T';
    std::str::from_utf8(&moment).ok().map(Text::from)
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

fn other(text: &str, dates: Dates) -> Option<NaiveDateTime> {
    if let Some(moment) = serial(text) {
        return Some(moment);
    }
    let even = evened(text);
    let words: Vec<&str> = even.split_whitespace().collect();
    let afternoon = match words.last().map(|word| word.to_lowercase()).as_deref() {
        Some(word) if word.ends_with("am") => Some(false),
        Some(word) if word.ends_with("pm") => Some(true),
        _ => None,
    };
    let mut parts: Vec<&str> = words.first()?.split(['-', '/', '.']).collect();
    let mut rest = &words[1..];
    if parts.len() == 1 && words.len() >= 3 && parts[0].len() <= 2 {
        // `03 Jun 2026 20:41`
        parts = words[..3].to_vec();
        rest = &words[3..];
    }
    let date = date(&parts, dates, afternoon.is_some())?;
    let Some(time) = rest.first() else { return Some(date.and_time(NaiveTime::MIN)) };
    Some(date.and_time(time_of(time, afternoon)?))
}

/// One kind of mark between the parts: `2025年6月12日 20时15分`, `…T20:15`, full-width digits.
fn evened(text: &str) -> String {
    let mut even = String::with_capacity(text.len());
    let mut last = ' ';
    for c in text.chars() {
        match c {
            '年' | '月' => even.push('-'),
            '日' | ',' | '\u{3000}' | '\t' => even.push(' '),
            'T' if last.is_ascii_digit() => even.push(' '),
            '时' | '時' | '分' | '：' => even.push(':'),
            '秒' => even.push(' '),
            '\u{ff10}'..='\u{ff19}' => even.push(char::from_u32(c as u32 - 0xfee0).unwrap_or(c)),
            c => even.push(c),
        }
        last = c;
    }
    even
}

fn date(parts: &[&str], dates: Dates, twelve_hours: bool) -> Option<NaiveDate> {
    let number = |text: &str| text.parse::<u32>().ok();
    match parts {
        [all] if all.len() == 8 && all.bytes().all(|b| b.is_ascii_digit()) => {
            NaiveDate::parse_from_str(all, "%Y%m%d").ok()
        }
        [year, month, day] if year.len() == 4 => ymd(number(year)?, number(month)?, number(day)?),
        [day, month, year] if year.len() == 4 => {
            let name = month.get(..3).map(str::to_lowercase);
            if let Some(month) = name.and_then(|name| MONTHS.iter().position(|month| *month == name)) {
                return ymd(number(year)?, month as u32 + 1, number(day)?);
            }
            let (first, second, year) = (number(day)?, number(month)?, number(year)?);
            match dates {
                // A day that does not fit the format's order is no date: others of the file would be read the other way.
                Dates::DayFirst if !twelve_hours => ymd(year, second, first),
                Dates::DayFirst | Dates::MonthFirst => ymd(year, first, second),
                _ if first > 12 => ymd(year, second, first),
                _ if second > 12 || first == second => ymd(year, first, second),
                // Nothing tells which of the two is the month.
                Dates::Usual => None,
            }
        }
        _ => None,
    }
}

fn ymd(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn time_of(text: &str, afternoon: Option<bool>) -> Option<NaiveTime> {
    let time = text.split(['+', '-', 'Z', 'A', 'P', 'a', 'p']).next()?.trim_end_matches(':');
    let mut parts = time.splitn(3, ':');
    let (hour, minute): (u32, u32) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let second = parts.next().map_or(Ok(0.0), str::parse::<f64>).ok()?;
    let hour = match afternoon {
        Some(_) if hour == 0 || hour > 12 => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
        None => hour,
    };
    if !(0.0..60.0).contains(&second) {
        return None;
    }
    NaiveTime::from_hms_opt(hour, minute, second as u32)
}

/// A spreadsheet's day number, `45820.84413`.
fn serial(text: &str) -> Option<NaiveDateTime> {
    let number: f64 = text.parse().ok()?;
    if !(36_526.0..73_050.0).contains(&number) {
        return None;
    }
    let seconds = (number * 86_400.0).round() as i64;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::seconds(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_in_every_form_exports_use() {
        let cases = [
            ("2025-06-12 20:15:33", "2025-06-12T20:15:33"),
            ("2025/6/12 20:15", "2025-06-12T20:15:00"),
            ("2025-06-12 20:15", "2025-06-12T20:15:00"),
            ("2025/06/12", "2025-06-12T00:00:00"),
            ("20250612", "2025-06-12T00:00:00"),
            ("2025-06-12T20:15:33+08:00", "2025-06-12T20:15:33"),
            ("2025年6月12日", "2025-06-12T00:00:00"),
            ("2025年6月12日 20时15分33秒", "2025-06-12T20:15:33"),
            ("\t2025-06-12 20:15:33\t", "2025-06-12T20:15:33"),
            ("45820.84413", "2025-06-12T20:15:33"),
            ("45820", "2025-06-12T00:00:00"),
            ("2026-02-21 10:30:00 +0900", "2026-02-21T10:30:00"),
            ("2026-02-03T09:15:22+00:00", "2026-02-03T09:15:22"),
            ("2026-02-03T09:15:22.123Z", "2026-02-03T09:15:22"),
            ("2025-06-12 20:15:33.0", "2025-06-12T20:15:33"),
            ("2025.6.12", "2025-06-12T00:00:00"),
            ("10-Jul-2025", "2025-07-10T00:00:00"),
            ("03 Jun 2026 20:41", "2026-06-03T20:41:00"),
            ("01 OCT 2026 08:05", "2026-10-01T08:05:00"),
            ("31/01/2026 20:15:33", "2026-01-31T20:15:33"),
            ("01/31/2026 8:15:33 PM", "2026-01-31T20:15:33"),
            ("２０２５-06-12 20：15", "2025-06-12T20:15:00"),
        ];
        for (text, read) in cases {
            assert_eq!(moment(text), Cell::Is(read.into()), "{text:?}");
        }
    }

    #[test]
    fn which_part_is_the_month_is_told_by_the_format_or_not_at_all() {
        let of = |text, dates| moment_in(text, dates).value();
        assert_eq!(of("05/02/2026 12:00:00", Dates::DayFirst).as_deref(), Some("2026-02-05T12:00:00"));
        assert_eq!(of("05/02/2026 12:00:00 AM", Dates::DayFirst).as_deref(), Some("2026-05-02T00:00:00"));
        assert_eq!(of("05/02/2026", Dates::MonthFirst).as_deref(), Some("2026-05-02T00:00:00"));
        assert_eq!(of("05/02/2026", Dates::Usual), None);
    }

    #[test]
    fn the_zero_of_a_clock_is_told_from_a_slip() {
        for text in ["1970-01-01 08:00:00", "1900-01-00", "0", "0000-00-00 00:00:00", "1900/1/0"] {
            assert!(moment(text) == Cell::Unreadable && is_zero(text), "{text}");
        }
        assert!(!is_zero("昨天") && !is_zero("2025-02-30"));
    }

    #[test]
    fn what_is_no_moment_is_told_and_not_guessed() {
        for text in [
            "2025-02-30 10:00:00",
            "1970-01-01 08:00:00",
            "1900-01-00",
            "昨天",
            "2025-13-01",
            "12",
            "2025-06-12 25:00:00",
        ] {
            assert_eq!(moment(text), Cell::Unreadable, "{text}");
        }
        assert_eq!((moment("null"), moment("--")), (Cell::Blank, Cell::Blank));
    }
}
