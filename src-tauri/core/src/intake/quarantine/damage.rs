//! What a spreadsheet leaves of a long number, and whether a whole number may have been it.

use crate::intake::values;

/// How a damaged text and a whole number go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// The digits that are left are the number's own.
    Digits,
    /// No digits are left that could tell.
    Untold,
    /// It was another number.
    Other,
}

/// Digits of a number that a spreadsheet keeps.
const KEPT: usize = 15;

/// Compares what a cell still says with a whole number.
pub fn compare(damaged: &str, whole: &str) -> Match {
    let damaged = values::bare(damaged);
    if whole.is_empty() || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return Match::Untold;
    }
    if let Some(kept) = scientific(damaged) {
        return if rounds_to(whole, &kept) { Match::Digits } else { Match::Other };
    }
    if damaged.len() > KEPT && damaged.bytes().all(|b| b.is_ascii_digit()) {
        let same = damaged.len() == whole.len() && damaged[..KEPT] == whole[..KEPT];
        return if same { Match::Digits } else { Match::Other };
    }
    Match::Untold
}

/// The digits and the length of a number in scientific notation.
struct Kept {
    digits: String,
    length: usize,
}

/// Longest number that is compared.
const LONGEST: usize = 40;

fn scientific(text: &str) -> Option<Kept> {
    let (mantissa, exponent) = text.split_once(['E', 'e'])?;
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let exponent: usize = exponent.trim_start_matches('+').parse().ok()?;
    let fits = whole.len() == 1 && is_digits(whole) && is_digits(part) && exponent < LONGEST;
    fits.then(|| Kept { digits: format!("{whole}{part}"), length: exponent + 1 })
}

/// Whether a number, rounded to as many digits as are left, is what is left of it.
fn rounds_to(whole: &str, kept: &Kept) -> bool {
    let count = kept.digits.len();
    if whole.len() != kept.length || count >= whole.len() {
        return whole.len() == kept.length && kept.digits.starts_with(whole);
    }
    let Ok(cut) = whole[..count].parse::<u64>() else { return false };
    let up = u64::from(whole.as_bytes()[count] >= b'5');
    let Ok(told) = kept.digits.parse::<u64>() else { return false };
    // Some programs cut where others round.
    told == cut || told == cut + up
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_that_are_left_tell_which_number_it_was() {
        for (damaged, whole) in [
            ("2.89100E+15", "2891004732986127"),
            ("3.81235E+18", "3812345678901234567"),
            ("3.81234E+18", "3812345678901234567"),
            ("3812345678901230000", "3812345678901234567"),
            ("=\"3812345678901230000\"", "3812345678901234567"),
        ] {
            assert_eq!(compare(damaged, whole), Match::Digits, "{damaged} {whole}");
        }
        for (damaged, whole) in [
            ("2.89100E+15", "2892004732986127"),
            ("2.89100E+15", "28910047329861270"),
            ("3812345678901230000", "3812345678901334567"),
            ("3812345678901230000", "381234567890123456"),
        ] {
            assert_eq!(compare(damaged, whole), Match::Other, "{damaged} {whole}");
        }
        for (damaged, whole) in [("########", "2891004732986127"), ("", "1"), ("2.89100E+15", "112-1234567-1234567")] {
            assert_eq!(compare(damaged, whole), Match::Untold, "{damaged} {whole}");
        }
    }
}
