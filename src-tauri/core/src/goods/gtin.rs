//! Check digits of article numbers (GS1 General Specifications, section 7.9.1): GTIN-8, -12, -13 and -14.

/// What a code says about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckDigit {
    /// It is no article number by its form.
    None,
    /// An article number whose check digit fits.
    Fits,
    /// An article number whose check digit does not fit: at least one digit was read wrong.
    Wrong,
}

/// Looks at the check digit of a code of 8, 12, 13 or 14 digits.
pub fn check_digit(code: &str) -> CheckDigit {
    let digits: Vec<u32> = code.chars().filter_map(|one| one.to_digit(10)).collect();
    if digits.len() != code.chars().count() || ![8, 12, 13, 14].contains(&digits.len()) {
        return CheckDigit::None;
    }
    let (last, head) = digits.split_last().expect("at least eight digits");
    let sum: u32 = head.iter().rev().enumerate().map(|(at, digit)| digit * if at % 2 == 0 { 3 } else { 1 }).sum();
    if (10 - sum % 10) % 10 == *last { CheckDigit::Fits } else { CheckDigit::Wrong }
}

/// Whether 13 digits begin as numbers of China's GS1 office do (690 to 699): hardly ever a parcel's number.
pub fn is_chinese(code: &str) -> bool {
    code.len() == 13 && code.starts_with("69") && code.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_read_wrong_shows_in_the_check_digit() {
        for code in ["6901234567892", "96385074", "036000291452", "16901234567899"] {
            assert_eq!(check_digit(code), CheckDigit::Fits, "{code}");
        }
        assert_eq!(check_digit("6901234567893"), CheckDigit::Wrong);
        assert_eq!(check_digit("6901234576892"), CheckDigit::Wrong, "two digits swapped");
    }

    #[test]
    fn other_lengths_and_letters_are_no_article_numbers() {
        for code in ["", "690123456789", "YT8800112233", "69012345678920", "690123456789２"] {
            assert_ne!(check_digit(code), CheckDigit::Fits, "{code}");
        }
        assert_eq!(check_digit("YH-01"), CheckDigit::None);
    }
}
