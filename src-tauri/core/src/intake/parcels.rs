//! Cells that tell of several parcels: all their numbers, parted by commas, as the bench looks for them.

use std::borrow::Cow;

use crate::platforms::formats::Cut;

const PARTS: [char; 7] = [',', '，', ';', '；', '、', '/', '|'];
/// Shorter than any parcel's number.
const SHORTEST: usize = 8;
/// What the name of a carrier ends with.
const CARRIERS: [&str; 11] = ["快递", "速递", "速运", "快运", "物流", "邮政", "速配", "配送", "包裹", "ems", "express"];

/// The numbers in a cell; what is no row of whole numbers stays as it stands.
pub fn numbers(text: &str) -> Cow<'_, str> {
    // Most cells hold one number.
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Cow::Borrowed(text);
    }
    let parts = || parted(text).map(bare);
    match parts().count() > 1 && parts().all(is_number) {
        true => Cow::Owned(joined(parts())),
        false => Cow::Borrowed(text),
    }
}

/// The numbers of a cell that says number and carrier of each parcel, and their goods besides:
/// `YT1234567890123-圆通速递,T恤;ZTO1234567890-中通快递,裤子`.
pub fn with_carriers(text: &str, cut: &Cut) -> String {
    let others = parted(text).filter(|part| has_carrier(part)).map(|part| cut.of(part));
    joined(std::iter::once(cut.of(text).trim()).chain(others))
}

fn parted(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| PARTS.contains(&c) || c.is_whitespace()).filter(|part| !part.is_empty())
}

/// Some files write what it is before the number.
fn bare(part: &str) -> &str {
    part.strip_prefix("No:").unwrap_or(part)
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut numbers: Vec<&str> = Vec::new();
    for number in parts {
        if !number.is_empty() && !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers.join(",")
}

fn is_number(part: &str) -> bool {
    let plain = part.bytes().all(|b| b.is_ascii_alphanumeric()) && part.bytes().any(|b| b.is_ascii_digit());
    plain && part.len() >= SHORTEST
}

fn has_carrier(part: &str) -> bool {
    let Some((number, rest)) = part.split_once('-') else { return false };
    let carrier = rest.rsplit('-').next().unwrap_or_default().to_lowercase();
    is_number(number) && CARRIERS.iter().any(|end| carrier.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_numbers_of_a_cell_are_kept_and_one_stays_as_it_is() {
        for text in [
            "YT1234567890123,YT1234567890124",
            "YT1234567890123；YT1234567890124",
            "YT1234567890123\r\nYT1234567890124\n",
            "YT1234567890123 YT1234567890124",
            "No:YT1234567890123、No:YT1234567890124,YT1234567890123",
        ] {
            assert_eq!(numbers(text), "YT1234567890123,YT1234567890124", "{text:?}");
        }
        for text in ["YT 1234 5678 90123", "YT1234567890123", "JDVA1-1-2-", "N/A", "无/暂无", ""] {
            assert_eq!(numbers(text), text);
        }
    }

    #[test]
    fn goods_beside_a_parcel_are_no_parcels() {
        let cut = Cut { before: "-".into(), ..Cut::default() };
        for (text, told) in [
            ("YT1234567890123-圆通速递,T恤-红", "YT1234567890123"),
            ("YT1234567890123-圆通速递,AB12345678-蓝,裤子", "YT1234567890123"),
            ("YT1234567890123-圆通速递,T恤;772012345678901-申通快递,裤", "YT1234567890123,772012345678901"),
            ("JDVA12345678901-1-1-京东快递\nJDVA12345678902-1-1-京东快递", "JDVA12345678901,JDVA12345678902"),
            ("YT1234567890123", "YT1234567890123"),
        ] {
            assert_eq!(with_carriers(text, &cut), told, "{text}");
        }
    }
}
