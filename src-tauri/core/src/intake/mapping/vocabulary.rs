//! Names that columns have, in either script: those of all known formats, and those that shops and other programs use.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::platforms::folded;
use crate::platforms::formats::{self, Grain};
use crate::platforms::scripts::simplified;

#[derive(Deserialize)]
struct Words {
    fields: HashMap<String, Vec<String>>,
    personal: Vec<String>,
    surnames: String,
    goods: Vec<String>,
    goods_numbers: Vec<String>,
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: Words =
            serde_json::from_str(include_str!("../../../data/column_words.json")).expect("a test reads this file");
        let plainly = |names: &mut Vec<String>| names.iter_mut().for_each(|name| *name = plain(name));
        words.fields.values_mut().for_each(plainly);
        plainly(&mut words.personal);
        plainly(&mut words.goods);
        plainly(&mut words.goods_numbers);
        words
    })
}

/// Names of columns with a field in the known formats, by grain and field.
fn known() -> &'static HashMap<(Grain, &'static str), HashSet<String>> {
    static KNOWN: OnceLock<HashMap<(Grain, &'static str), HashSet<String>>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known: HashMap<_, HashSet<String>> = HashMap::new();
        for format in formats::built_in() {
            for column in &format.columns {
                if let Some(field) = column.field.as_deref() {
                    known.entry((format.grain, field)).or_default().insert(plain(&column.name));
                }
            }
        }
        known
    })
}

fn plain(name: &str) -> String {
    simplified(&folded(name)).replace(['_', '-', '.', ':', '*', '#', '/'], "")
}

/// What only a return has: no time and no count of an order is headed so.
const OF_RETURNS: [&str; 5] = ["退", "售后", "return", "refund", "rma"];

/// Whether a column's name says that it is about a return.
pub fn is_of_return(header: &str) -> bool {
    let header = plain(header);
    OF_RETURNS.iter().any(|word| header.contains(word))
}

/// How well the name of a column names a field in a file of this grain, 0 to 1.
pub fn likeness(header: &str, field: &str, grain: Grain) -> f64 {
    let header = plain(header);
    let names = words().fields.get(field).map_or(&[][..], Vec::as_slice);
    if names.contains(&header) || is_among_known(&header, field, grain) {
        return 1.0;
    }
    let part = |name: &String| {
        let length = name.chars().count();
        (length > 1 && header.contains(name.as_str())).then(|| length as f64 / header.chars().count() as f64)
    };
    names.iter().filter_map(part).fold(0.0, f64::max) * 0.9
}

/// Whether a platform heads a field so in its own files of this grain.
pub fn is_known(header: &str, field: &str, grain: Grain) -> bool {
    is_among_known(&plain(header), field, grain)
}

fn is_among_known(plain: &str, field: &str, grain: Grain) -> bool {
    known().get(&(grain, field)).is_some_and(|names| names.contains(plain))
}

/// Whether a column's name sounds like a person's.
pub fn sounds_personal(header: &str) -> bool {
    let header = plain(header);
    let is_buyer = words().fields.get("buyer").is_some_and(|names| names.contains(&header));
    is_buyer
        || crate::privacy::class_of_header(&header).is_some()
        || words().personal.iter().any(|word| header.contains(word.as_str()))
}

/// Whether a name begins so: the surnames that most names have.
pub fn begins_as_a_name(text: &str) -> bool {
    text.starts_with(|first| words().surnames.contains(first))
}

/// What a column's name says of goods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Goods {
    /// Nothing.
    #[default]
    Untold,
    /// It is about goods.
    Named,
    /// It is a number of goods.
    Numbered,
}

/// What this header says of goods.
pub fn goods(header: &str) -> Goods {
    let header = plain(header);
    let has = |words: &[String]| words.iter().any(|word| header.contains(word.as_str()));
    match has(&words().goods) {
        false => Goods::Untold,
        true if has(&words().goods_numbers) => Goods::Numbered,
        true => Goods::Named,
    }
}

/// Parts of longer words that sound of persons in some other trade: `Style name`, `Capacity`, `Zipper`.
const PARTS: [&str; 4] = ["name", "city", "zip", "tel"];
/// With these beside it, it is a person's.
const OF_PERSONS: [&str; 26] = [
    "first",
    "last",
    "middle",
    "full",
    "given",
    "family",
    "sur",
    "nick",
    "user",
    "account",
    "login",
    "client",
    "ship",
    "bill",
    "deliver",
    "consignee",
    "payer",
    "sender",
    "card",
    "holder",
    "member",
    "guest",
    "person",
    "employee",
    "staff",
    "agent",
];

/// Whether a header that [sounds personal](sounds_personal) may be about goods all the same: it names goods too, or
/// nothing but a part of a longer word sounds so. What stands below it decides.
pub fn may_be_goods(header: &str) -> bool {
    let plain = plain(header);
    if OF_PERSONS.iter().any(|word| plain.contains(word)) {
        return false;
    }
    let rest = PARTS.iter().fold(plain, |left, part| left.replace(part, ""));
    goods(header) != Goods::Untold || (rest.chars().count() > 2 && !sounds_personal(&rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::mapping::draft;

    #[test]
    fn every_word_belongs_to_a_field() {
        for field in words().fields.keys() {
            let known =
                [Grain::Order, Grain::Line, Grain::Case].iter().any(|grain| draft::choices(*grain).contains(&&**field));
            assert!(known, "{field} is no field of any grain");
        }
    }

    #[test]
    fn a_header_of_goods_is_told_from_one_of_persons() {
        for header in ["Product Name", "product-name", "商品ID", "商品名稱", "規格名稱", "Seller SKU", "ASIN"]
        {
            assert!(!sounds_personal(header), "{header}");
            assert_ne!(goods(header), Goods::Untold, "{header}");
        }
        for (header, told) in [
            ("商品ID", Goods::Numbered),
            ("商品編號", Goods::Numbered),
            ("Seller SKU", Goods::Numbered),
            ("商品名稱", Goods::Named),
            ("聯絡電話", Goods::Untold),
        ] {
            assert_eq!(goods(header), told, "{header}");
        }
        for header in ["Style Name", "Capacity", "Zipper", "Customer SKU", "客户商品编码"] {
            assert!(sounds_personal(header) && may_be_goods(header), "{header}");
        }
        for header in ["Name", "Full Name", "Shipping Name", "City", "Zip", "收货人", "手机", "Buyer", "Ship City"]
        {
            assert!(!may_be_goods(header), "{header}");
        }
    }
}
