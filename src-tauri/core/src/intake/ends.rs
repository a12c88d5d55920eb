//! How the numbers of a column end: in zeros that a spreadsheet has left, or as numbers end by nature.
//!
//! A spreadsheet keeps 15 digits and makes every further one a zero. Of numbers of 17 digits and more few end so by themselves;
//! of those of 16 every tenth does, so that there the share tells: damage leaves hardly any with another end.

/// The ends seen in one column.
#[derive(Default)]
pub struct Ends {
    sixteen: u64,
    sixteen_in_zero: u64,
    longer_in_zeros: u64,
}

const BY_NATURE: f64 = 0.1;
/// As far from its mean a share comes by chance in one file of a thousand.
const DEVIATIONS: f64 = 3.0;

impl Ends {
    /// Notes a number, and whether nothing but zeros stands after its 15th digit.
    pub fn note(&mut self, number: &str, in_zeros: bool) {
        match (has_sixteen(number), in_zeros) {
            (true, _) => {
                self.sixteen += 1;
                self.sixteen_in_zero += u64::from(in_zeros);
            }
            (false, true) => self.longer_in_zeros += 1,
            (false, false) => {}
        }
    }

    /// Whether a number of the column that ends in zeros has lost digits, in a file of so many rows.
    pub fn is_damaged(&self, number: &str, rows: u64) -> bool {
        let by_nature = self.are_by_nature();
        let count = self.longer_in_zeros + if by_nature { 0 } else { self.sixteen_in_zero };
        count >= 3 && count * 100 > rows && !(by_nature && has_sixteen(number))
    }

    fn are_by_nature(&self) -> bool {
        let all = self.sixteen as f64;
        let most = BY_NATURE * all + DEVIATIONS * (BY_NATURE * (1.0 - BY_NATURE) * all).sqrt();
        self.sixteen_in_zero < self.sixteen && self.sixteen_in_zero as f64 <= most
    }
}

/// Whether a number, or the first one of a key of several, has 16 digits.
fn has_sixteen(key: &str) -> bool {
    let number = if key.len() == 16 { key } else { key.split('/').next().unwrap_or_default() };
    number.len() == 16 && number.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of so many numbers with this many digits the first ones end in zeros; whether those are damaged.
    fn damaged(digits: usize, rows: u64, in_zeros: u64) -> bool {
        let number =
            |end: &str| format!("{}{end}", "381234567890123456789".get(..digits - end.len()).unwrap_or_default());
        let zeros = number(&"0".repeat(digits - 15));
        let mut ends = Ends::default();
        for row in 0..rows {
            ends.note(if row < in_zeros { &zeros } else { "3812345678901237" }, row < in_zeros);
        }
        ends.is_damaged(&zeros, rows)
    }

    #[test]
    fn numbers_of_sixteen_digits_end_in_a_zero_by_nature() {
        assert!(!damaged(16, 100, 10) && !damaged(16, 1_000, 103) && !damaged(16, 30, 3));
        assert!(damaged(16, 100, 100) && damaged(16, 3, 3), "not where all of them do");
        assert!(damaged(16, 100, 50) && damaged(16, 1_000, 200), "nor where far more do than chance explains");
    }

    #[test]
    fn longer_numbers_hardly_ever_do() {
        for digits in [17, 18, 19] {
            assert!(damaged(digits, 100, 3) && damaged(digits, 299, 3), "{digits}");
            assert!(!damaged(digits, 100, 2) && !damaged(digits, 300, 3), "{digits}: single ones happen");
        }
    }

    #[test]
    fn numbers_of_two_lengths_are_judged_each_by_its_own() {
        let mut ends = Ends::default();
        for last in 0..50 {
            ends.note(&format!("381234567890{last:04}"), last % 10 == 0);
            ends.note("381234567890123000", true);
        }
        assert!(ends.is_damaged("381234567890123000", 100) && !ends.is_damaged("3812345678900010", 100));
    }
}
