//! Currencies: which one a shop's amounts are in, and how it is written. Codes are those of ISO 4217.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

#[derive(Deserialize)]
struct Currencies {
    usual: String,
    by_platform: BTreeMap<String, String>,
    symbols: BTreeMap<String, String>,
}

fn all() -> &'static Currencies {
    static ALL: OnceLock<Currencies> = OnceLock::new();
    ALL.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/currencies.json")).expect("a test reads this file")
    })
}

/// The currency of a platform's shops where neither its files nor the owner say another.
pub fn usual(platform: &str) -> &'static str {
    all().by_platform.get(platform).unwrap_or(&all().usual)
}

/// The one currency of a platform whose shops all sell in it.
pub fn one_only(platform: &str) -> Option<&'static str> {
    let many = all().by_platform.contains_key(platform) || platform == "other";
    (!many).then_some(&*all().usual)
}

/// All codes that have a sign of their own, for choosing.
pub fn codes() -> impl Iterator<Item = &'static str> {
    all().symbols.keys().map(String::as_str)
}

/// What stands before an amount: the currency's sign, else its code and a blank.
pub fn symbol(code: &str) -> String {
    all().symbols.get(code).cloned().unwrap_or_else(|| format!("{code} "))
}

/// The code that a cell names: three letters, or the old short form of the yuan.
pub fn code_of(cell: &str) -> Option<String> {
    let code = cell.trim().to_ascii_uppercase();
    match code.as_str() {
        "RMB" => Some("CNY".to_owned()),
        _ => (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then_some(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shop_has_a_currency_with_a_sign() {
        assert_eq!(crate::platforms::IDS.map(usual)[..2], ["CNY", "CNY"]);
        assert_eq!((usual("momo"), usual("shopify")), ("TWD", "USD"));
        assert!(crate::platforms::IDS.iter().all(|platform| codes().any(|code| code == usual(platform))));
        assert_eq!((symbol("TWD").as_str(), symbol("XYZ").as_str()), ("NT$", "XYZ "));
    }

    #[test]
    fn a_cell_names_a_code_or_nothing() {
        assert_eq!(code_of(" usd ").as_deref(), Some("USD"));
        assert_eq!(code_of("RMB").as_deref(), Some("CNY"));
        assert_eq!((code_of("12.50"), code_of("dollars"), code_of("")), (None, None, None));
    }
}
