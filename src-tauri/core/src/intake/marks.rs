//! How amounts name their currency: signs and letter codes before or behind the figures.

use crate::platforms::currencies;

/// The currency that an amount names without doubt: a letter code or a sign that only one has.
pub fn named_currency(text: &str) -> Option<&'static str> {
    if is_bare(text) {
        return None;
    }
    let figures = |c: char| c.is_whitespace() || matches!(c, '-' | '−' | '－' | '+' | '(' | ')' | '（' | '）');
    parted(text.trim_matches(figures)).1
}

/// An amount without what names its currency before and behind it.
pub fn without_currency(text: &str) -> &str {
    parted(text).0
}

fn is_bare(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// The figures of an amount, and the currency that stands beside them.
fn parted(text: &str) -> (&str, Option<&'static str>) {
    let (mut rest, mut named) = (text, None);
    if is_bare(text) {
        return (rest, named);
    }
    for (mark, code) in currencies::marks() {
        let before = rest.strip_prefix(mark).map(str::trim_start);
        let after = before.unwrap_or(rest).strip_suffix(mark).map(str::trim_end);
        if before.is_some() || after.is_some() {
            named = named.or(*code);
        }
        rest = after.or(before).unwrap_or(rest);
    }
    (rest, named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_names_one_currency_or_none() {
        let named = ["IDR 1,350,000", "Rp1.350.000", "1,000₫", "-US$5", "(€12)", "NT$ 690", "12.00 KWD", "RMB 5"]
            .map(named_currency);
        assert_eq!(named, ["IDR", "IDR", "VND", "USD", "EUR", "TWD", "KWD", "CNY"].map(Some));
        assert_eq!(["12.00", "¥12", "$12", "12元", "FARMS", ""].map(named_currency), [None; 6]);
    }
}
