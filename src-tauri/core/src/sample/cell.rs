//! How numbers, money and moments are spelt in a cell.
//!
//! A million orders have a hundred million cells, so each text goes straight to the end of the row that is being made.

use super::clock::{self, DAY, HOUR, MINUTE};

/// What a cell holds; the file's form decides how it is put down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words, and everything that is written as it is.
    Text,
    /// A long number that a spreadsheet must not take for a number: `="…"` in a CSV, a text cell in a workbook.
    Id,
    /// A number, in a workbook too.
    Number,
}

pub(super) fn push_number(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    let mut digits = [0; 20];
    let mut left = value.unsigned_abs();
    let mut from = digits.len();
    loop {
        from -= 1;
        digits[from] = b'0' + u8::try_from(left % 10).expect("a digit is below ten");
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend(digits[from..].iter().map(|&digit| char::from(digit)));
}

/// A number that is not negative, with zeros in front up to `width` digits.
pub(super) fn push_padded(out: &mut String, value: i64, width: u32) {
    let mut place = 10_i64.pow(width - 1);
    while place > value && place > 1 {
        out.push('0');
        place /= 10;
    }
    push_number(out, value);
}

/// Yuan with two decimals, from fen.
pub(super) fn push_money(out: &mut String, fen: i64) {
    if fen < 0 {
        out.push('-');
    }
    let fen = fen.abs();
    push_number(out, fen / 100);
    out.push('.');
    push_padded(out, fen % 100, 2);
}

/// `2026-06-12 20:15:33`, or nothing.
pub(super) fn push_moment(out: &mut String, moment: Option<i64>) {
    let Some(moment) = moment else { return };
    let (year, month, day) = clock::date_of(moment);
    let second = moment.rem_euclid(DAY);
    push_padded(out, year, 4);
    for (mark, part) in
        [('-', month), ('-', day), (' ', second / HOUR), (':', second % HOUR / MINUTE), (':', second % MINUTE)]
    {
        out.push(mark);
        push_padded(out, part, 2);
    }
}

/// `20260612`.
pub(super) fn push_day(out: &mut String, moment: i64) {
    let (year, month, day) = clock::date_of(moment);
    push_padded(out, year, 4);
    push_padded(out, month, 2);
    push_padded(out, day, 2);
}
