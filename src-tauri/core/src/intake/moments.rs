//! Reads a moment in every form that exports and spreadsheets use, and writes the book's form
//! `YYYY-MM-DDTHH:MM:SS`. Files carry no zone: the shop's wall clock is meant.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::values::{Cell, bare};

/// Years outside are a spreadsheet's zero or a slip of the hand, no data.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// Reads a moment.
pub fn moment(text: &str) -> Cell<String> {
    let text = bare(text);
    if text.is_empty() {
        return Cell::Blank;
    }
    if let Some(moment) = plain(text.as_bytes()) {
        return Cell::Is(moment);
    }
    match other(text) {
        Some(moment) if YEARS.contains(&moment.year()) => Cell::Is(moment.format("%Y-%m-%dT%H:%M:%S").to_string()),
        _ => Cell::Unreadable,
    }
}

/// The form nearly every cell has, `YYYY-MM-DD HH:MM:SS`, read without a parser.
fn plain(text: &[u8]) -> Option<String> {
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
    let mut moment = String::with_capacity(19);
    moment.push_str(std::str::from_utf8(&text[..10]).ok()?);
    moment.push('T');
    moment.push_str(std::str::from_utf8(&text[11..]).ok()?);
    Some(moment)
}

fn other(text: &str) -> Option<NaiveDateTime> {
    if let Some(moment) = serial(text) {
        return Some(moment);
    }
    let even: String = text
        .chars()
        .map(|c| match c {
            '年' | '月' | '/' | '.' => '-',
            '日' | 'T' | '\u{3000}' | '\t' => ' ',
            '时' | '分' | '：' => ':',
            '秒' => ' ',
            '\u{ff10}'..='\u{ff19}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            c => c,
        })
        .collect();
    let mut words = even.split_whitespace();
    let date = words.next()?;
    let date = match date.len() {
        8 if date.bytes().all(|b| b.is_ascii_digit()) => NaiveDate::parse_from_str(date, "%Y%m%d").ok()?,
        _ => {
            let mut parts = date.splitn(3, '-').map(str::parse::<u32>);
            let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?
        }
    };
    let Some(time) = words.next() else { return Some(date.and_time(NaiveTime::MIN)) };
    let time = time.split(['+', 'Z']).next()?.trim_end_matches(':');
    let mut parts = time.splitn(3, ':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let second = parts.next().map_or(Ok(0.0), str::parse::<f64>).ok()?;
    if !(0.0..60.0).contains(&second) {
        return None;
    }
    Some(date.and_time(NaiveTime::from_hms_opt(hour, minute, second as u32)?))
}

/// A spreadsheet's day number in the 1900 system, `45820.84413`.
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
        ];
        for (text, read) in cases {
            assert_eq!(moment(text), Cell::Is(read.to_owned()), "{text:?}");
        }
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
