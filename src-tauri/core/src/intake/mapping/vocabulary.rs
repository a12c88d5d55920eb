//! Names that columns have, in either script: those of all known formats, and those that shops and other programs use.
//! What a person's cells look like.

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
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: Words =
            serde_json::from_str(include_str!("../../../data/column_words.json")).expect("a test reads this file");
        let plainly = |names: &mut Vec<String>| names.iter_mut().for_each(|name| *name = plain(name));
        words.fields.values_mut().for_each(plainly);
        plainly(&mut words.personal);
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

/// Whether a cell looks like a phone number, an address, a mail address or a person's name.
pub fn looks_personal(text: &str) -> bool {
    let digits: String = text.chars().filter(|c| !matches!(c, '-' | ' ' | '+')).collect();
    let phone = digits.strip_prefix("86").unwrap_or(&digits);
    let is_phone = phone.len() == 11
        && phone.starts_with('1')
        && !phone.starts_with("10")
        && phone.bytes().all(|b| b.is_ascii_digit() || b == b'*');
    let length = text.chars().count();
    let places = ['省', '市', '区', '县', '路', '号', '街', '镇', '村', '室', '區', '號'];
    let is_address = length > 8 && text.chars().filter(|c| places.contains(c)).count() > 2;
    let is_name = (2..=3).contains(&length)
        && text.starts_with(|first| words().surnames.contains(first))
        && text.chars().all(|c| !c.is_ascii() || c == '*');
    let is_mail = text.split_once('@').is_some_and(|(_, host)| host.contains('.'));
    is_phone || is_address || is_name || is_mail
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
    fn cells_of_persons_are_known_by_their_look() {
        for text in ["13900001234", "+86 139-0000-1234", "王小*", "浙江省杭州市西湖区文三路100号", "a@example.com"]
        {
            assert!(looks_personal(text), "{text}");
        }
        for text in ["2026-11-01 08:00:00", "3812345678901234567", "云朵圆领针织衫", "上海", "K2031-WL-L", "85123A"]
        {
            assert!(!looks_personal(text), "{text}");
        }
    }
}
