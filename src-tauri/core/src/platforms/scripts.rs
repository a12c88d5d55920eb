//! Traditional and Simplified characters as one, for looking words up: `訂單狀態` names what `订单状态` names. The table
//! `data/traditional.txt` holds the characters that names of columns, status words and reasons are written with.

use std::borrow::Cow;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

fn table() -> &'static FxHashMap<char, char> {
    static TABLE: OnceLock<FxHashMap<char, char>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let pairs = include_str!("../../data/traditional.txt").split_whitespace();
        pairs.filter_map(|pair| Some((pair.chars().next()?, pair.chars().nth(1)?))).collect()
    })
}

/// The text in Simplified characters; what is not in the table stays.
pub fn simplified(text: &str) -> Cow<'_, str> {
    let table = table();
    match text.chars().any(|c| table.contains_key(&c)) {
        true => Cow::Owned(text.chars().map(|c| table.get(&c).copied().unwrap_or(c)).collect()),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_reads_the_same_in_both_scripts() {
        for (one, other) in [
            ("退貨編號", "退货编号"),
            ("退貨/退款申請時間", "退货/退款申请时间"),
            ("退款完成時間", "退款完成时间"),
            ("訂單狀態", "订单状态"),
            ("買家帳號", "买家帐号"),
            ("商品選項貨號", "商品选项货号"),
        ] {
            assert_eq!(simplified(one), other);
        }
    }

    #[test]
    fn every_pair_of_the_table_leads_to_a_character_that_stays() {
        for (from, to) in table() {
            assert!(from != to && !table().contains_key(to), "{from}{to}");
        }
    }
}
