//! Currencies: which one a shop's amounts are in, how many decimals it has, how it is written and told.
//! Codes are those of ISO 4217. The book holds hundredths of every currency; all that depends on a currency's
//! digits asks here.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use pintui_store::Fen;
use serde::Deserialize;

use super::folded;

#[derive(Deserialize)]
struct Currencies {
    usual: String,
    by_platform: BTreeMap<String, String>,
    symbols: BTreeMap<String, String>,
    without_minor_unit: Vec<String>,
    written_whole: Vec<String>,
    of_three_decimals: Vec<String>,
    comma_before_decimals: Vec<String>,
    hundredths_of_a_yuan: BTreeMap<String, i64>,
    marks: BTreeMap<String, String>,
    countries: HashMap<String, String>,
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

/// The currency that shops of a country sell in, by the country's name or its two letters.
pub fn of_country(cell: &str) -> Option<&'static str> {
    all().countries.get(&folded(cell)).map(String::as_str)
}

/// Whether amounts of a currency have three decimals, of which the book could keep two.
pub fn has_three_decimals(code: &str) -> bool {
    all().of_three_decimals.iter().any(|one| one == code)
}

/// Whether amounts are written without decimals: there is no minor unit, or nobody uses it.
pub fn is_whole(code: &str) -> bool {
    has_no_minor_unit(code) || all().written_whole.iter().any(|one| one == code)
}

/// Whether the currency has no minor unit at all: its smallest amount is one.
pub fn has_no_minor_unit(code: &str) -> bool {
    all().without_minor_unit.iter().any(|one| one == code)
}

/// What stands before amounts that are written without decimals, for the pages.
pub fn whole_signs() -> impl Iterator<Item = String> {
    all().without_minor_unit.iter().chain(&all().written_whole).map(|code| symbol(code))
}

/// Whether a comma stands before the decimals, and points between thousands.
pub fn has_comma_before_decimals(code: &str) -> bool {
    all().comma_before_decimals.iter().any(|one| one == code)
}

/// What stands beside figures and the currency it names, longest first; none where several are written so.
pub fn marks() -> &'static [(&'static str, Option<&'static str>)] {
    static MARKS: OnceLock<Vec<(&str, Option<&str>)>> = OnceLock::new();
    MARKS.get_or_init(|| {
        let all = all();
        let signs = all.marks.iter().map(|(mark, code)| (&**mark, (!code.is_empty()).then_some(&**code)));
        let codes = all.symbols.keys().chain(&all.without_minor_unit).chain(&all.of_three_decimals);
        let mut marks: Vec<_> = signs.chain(codes.map(|code| (&**code, Some(&**code)))).collect();
        marks.sort_by_key(|(mark, _)| (std::cmp::Reverse(mark.len()), *mark));
        marks.dedup();
        marks
    })
}

/// A preset in yuan as a round amount of about the same worth; as it is, where nobody knows what the currency is worth.
pub fn about(code: &str, yuan: Fen) -> Fen {
    let Some(each) = all().hundredths_of_a_yuan.get(code) else { return yuan };
    let worth = yuan.0 * each / 100;
    let least = if is_whole(code) { 100 } else { 1 };
    let round = 10_i64.pow(worth.max(1).ilog10()).max(least);
    Fen((worth + round / 2) / round * round).max(Fen(if yuan.0 > 0 { least } else { 0 }))
}

/// An amount in its currency's figures, without its sign: `12.50`, `1350`.
pub fn plain(code: &str, amount: Fen) -> String {
    let minus = if amount.0 < 0 { "-" } else { "" };
    let hundredths = amount.0.unsigned_abs();
    if is_whole(code) {
        return format!("{minus}{}", (hundredths + 50) / 100);
    }
    format!("{minus}{}.{:02}", hundredths / 100, hundredths % 100)
}

/// An amount as people read it: `¥12.50`, `−JP¥1350`.
pub fn written(code: &str, amount: Fen) -> String {
    let minus = if amount.0 < 0 { "−" } else { "" };
    format!("{minus}{}{}", symbol(code), plain(code, Fen(amount.0.abs())))
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
        assert_eq!(
            (of_country("Thailand "), of_country("Viet Nam"), of_country("Atlantis")),
            (Some("THB"), Some("VND"), None)
        );
    }

    #[test]
    fn an_amount_has_the_decimals_of_its_currency() {
        assert_eq!([written("CNY", Fen(1250)), written("USD", Fen(-5))], ["¥12.50", "−$0.05"]);
        assert_eq!([written("JPY", Fen(430_800)), written("TWD", Fen(69_000))], ["JP¥4308", "NT$690"]);
        assert_eq!([plain("IDR", Fen(135_000_000)), plain("KRW", Fen(-149))], ["1350000", "-1"]);
        assert!(has_no_minor_unit("JPY") && !has_no_minor_unit("TWD") && has_three_decimals("KWD"));
    }

    #[test]
    fn a_preset_is_a_round_amount_of_about_the_same_worth() {
        let presets = [300, 500, 800, 3000, 50_000].map(Fen);
        assert_eq!(presets.map(|yuan| about("CNY", yuan)), presets);
        assert_eq!(presets.map(|yuan| about("USD", yuan).0), [40, 70, 100, 400, 7000]);
        assert_eq!(presets.map(|yuan| about("JPY", yuan).0), [6_000, 10_000, 20_000, 60_000, 1_000_000]);
        assert_eq!(presets.map(|yuan| about("TWD", yuan).0), [1_000, 2_000, 4_000, 10_000, 200_000]);
        assert_eq!(about("JPY", Fen(0)), Fen(0));
        assert!(codes().all(|code| code == "CNY" || all().hundredths_of_a_yuan.contains_key(code)));
    }

    #[test]
    fn a_sign_tells_how_many_decimals_its_amounts_have() {
        let whole: Vec<String> = whole_signs().collect();
        assert!(codes().all(|code| whole.contains(&symbol(code)) == is_whole(code)));
    }
}
