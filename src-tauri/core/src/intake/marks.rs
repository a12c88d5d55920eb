//! How amounts name their currency: signs and letter codes before or behind the figures.

/// The currency that an amount names without doubt: a letter code or a sign that only one has.
pub fn named_currency(text: &str) -> Option<&'static str> {
    if text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return None;
    }
    NAMED.iter().find(|(mark, _)| text.contains(mark)).map(|(_, code)| *code)
}

const NAMED: [(&str, &str); 25] = [
    ("CN¥", "CNY"),
    ("CNY", "CNY"),
    ("RMB", "CNY"),
    ("NT$", "TWD"),
    ("TWD", "TWD"),
    ("HK$", "HKD"),
    ("HKD", "HKD"),
    ("US$", "USD"),
    ("USD", "USD"),
    ("S$", "SGD"),
    ("SGD", "SGD"),
    ("THB", "THB"),
    ("฿", "THB"),
    ("MYR", "MYR"),
    ("RM", "MYR"),
    ("PHP", "PHP"),
    ("₱", "PHP"),
    ("GBP", "GBP"),
    ("£", "GBP"),
    ("EUR", "EUR"),
    ("€", "EUR"),
    ("JPY", "JPY"),
    ("AUD", "AUD"),
    ("CAD", "CAD"),
    ("圓", "TWD"),
];

/// Currencies of two decimals; those written with points between thousands are not among them.
const CURRENCIES: [&str; 30] = [
    "CN¥", "CNY", "RMB", "NT$", "TWD", "HK$", "HKD", "US$", "USD", "S$", "SGD", "THB", "MYR", "RM", "PHP", "GBP",
    "EUR", "JPY", "AUD", "CAD", "¥", "￥", "$", "฿", "₱", "£", "€", "元", "圓", "NT",
];

/// An amount without what names its currency before and behind it.
pub fn without_currency(text: &str) -> &str {
    if text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return text;
    }
    let mut rest = text;
    for mark in CURRENCIES {
        rest = rest.strip_prefix(mark).unwrap_or(rest).trim_start();
        rest = rest.strip_suffix(mark).unwrap_or(rest).trim_end();
    }
    rest
}
