//! What a header says about the people in its column, and what a cell says without any header.

use std::sync::OnceLock;

use regex::{Captures, Regex};
use serde::Deserialize;

use super::Class;

#[derive(Deserialize)]
struct Entry {
    class: Class,
    words: Vec<String>,
}

fn entries() -> &'static [Entry] {
    static ALL: OnceLock<Vec<Entry>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/personal.json")).expect("a test reads this file"))
}

/// What has a name without being a person.
const THINGS: [&str; 16] = [
    "product",
    "item",
    "sku",
    "goods",
    "variant",
    "variation",
    "option",
    "article",
    "listing",
    "brand",
    "model",
    "category",
    "colour",
    "color",
    "carrier",
    "warehouse",
];

/// A header without the names of things in it: of `Product Name` the product is left.
fn without_things(header: &str) -> String {
    let mut left = header.to_owned();
    for thing in THINGS.into_iter().filter(|thing| header.contains(thing)) {
        for between in ["", "-", "_", "."] {
            left = left.replace(&format!("{thing}{between}name"), thing);
        }
    }
    left
}

/// The class a header names, if any. A word of one sign, like 省, is the whole header or its end after a dash; one behind
/// `=` is the whole header.
pub fn class_of_header(header: &str) -> Option<Class> {
    let header = without_things(&crate::platforms::folded(header));
    let names = |word: &String| match (word.strip_prefix('='), word.chars().count()) {
        (Some(whole), _) => header == whole,
        (None, 1) => header == *word || header.ends_with(&format!("-{word}")),
        _ => header.contains(word.as_str()),
    };
    entries().iter().find(|entry| entry.words.iter().any(names)).map(|entry| entry.class)
}

/// Whether a text that stands under an unknown header looks like a phone, a mail address or an id number.
pub fn seems_personal(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let only_phone_signs = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')'));
    let mobile = digits.strip_prefix("86").unwrap_or(&digits);
    let is_phone =
        only_phone_signs && (is_mobile(mobile) || (10..=12).contains(&digits.len()) && digits.starts_with('0'));
    text.contains('@') || is_phone || is_id_number(text)
}

/// The text with every mobile number in it masked.
pub fn without_phones(text: &str) -> String {
    without_numbers(text, is_mobile)
}

/// The text with those runs of digits masked that are to be hidden.
pub fn without_numbers(text: &str, hides: impl Fn(&str) -> bool) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut digits = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        masked.push_str(if hides(&digits) { "***" } else { &digits });
        digits.clear();
        if c != '\0' {
            masked.push(c);
        }
    }
    masked
}

/// The text with numbers of phones and cards written in groups, mail addresses and accounts of messengers masked.
pub fn without_accounts(text: &str) -> String {
    static FORMS: OnceLock<[Regex; 4]> = OnceLock::new();
    let [groups, date, mail, account] = FORMS.get_or_init(|| {
        [
            r"[0-9０-９](?:[ \-–.·\u{3000}()（）]{0,2}[0-9０-９]){9,19}",
            r"^20[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?:\b|$)",
            r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
            r"(?i)((?:微信|wechat|weixin|vx|v信|qq)[号號]?\s*[:： ]\s*)[A-Za-z0-9_-]{5,20}",
        ]
        .map(|form| Regex::new(form).expect("a test reads these forms"))
    });
    let text = groups.replace_all(
        text,
        |found: &Captures<'_>| {
            if date.is_match(&found[0]) { found[0].to_owned() } else { "***".to_owned() }
        },
    );
    let text = mail.replace_all(&text, "***");
    account.replace_all(&text, "${1}***").into_owned()
}

fn is_mobile(digits: &str) -> bool {
    digits.len() == 11 && digits.starts_with('1')
}

/// Eighteen signs with a date of birth and the right check sign (GB 11643): order numbers rarely have both.
pub fn is_id_number(text: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const SIGNS: &[u8; 11] = b"10X98765432";
    let bytes = text.as_bytes();
    if bytes.len() != 18 || !bytes[..17].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let born = chrono::NaiveDate::parse_from_str(text.get(6..14).unwrap_or_default(), "%Y%m%d");
    let sum: u32 = bytes[..17].iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    born.is_ok() && SIGNS[(sum % 11) as usize] == bytes[17].to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_people_have_their_class() {
        for (header, class) in [
            ("买家会员名", Class::Member),
            ("收货人姓名", Class::Receiver),
            ("联系手机 ", Class::Phone),
            ("收貨人電話", Class::Phone),
            ("收货地址", Class::Address),
            ("收货地址-区", Class::Address),
            ("省", Class::Address),
            ("身份证姓名", Class::IdNumber),
            ("买家留言", Class::Note),
            ("发票抬头", Class::InvoiceTitle),
            ("Email", Class::Email),
            ("买家信誉", Class::Standing),
            ("買家信用等級", Class::Standing),
            ("Buyer Rating", Class::Standing),
            ("Shipping Name", Class::Receiver),
            ("买家", Class::Member),
            ("QQ", Class::Phone),
            ("Ship to", Class::Address),
            ("刻字内容", Class::Receiver),
            ("名", Class::Receiver),
            ("Product recipient name", Class::Receiver),
            ("Customer Item Name", Class::Member),
            ("Full name", Class::Receiver),
        ] {
            assert_eq!(class_of_header(header), Some(class), "{header}");
        }
        for header in [
            "订单编号",
            "买家应付货款",
            "支付宝交易号",
            "品名",
            "宝贝标题",
            "品质退款",
            "上市时间",
            "购物车",
            "区间价",
            "是否信用购",
            "銀行信用卡活動折抵",
            "Product Name",
            "product-name",
            "Item_Name",
            "SKU name",
            "Warehouse Name",
        ] {
            assert_eq!(class_of_header(header), None, "{header}");
        }
    }

    #[test]
    fn a_number_without_a_header_is_judged_by_its_own_signs() {
        for text in ["13900000001", "+86 139-0000-0001", "0571-88000000", "a@example.cn", "11010519491231002X"] {
            assert!(seems_personal(text), "{text}");
        }
        for text in ["3812000000000000123", "108.00", "2026-10-31 10:00:00", "SF1300000000001", "110105194912310021"] {
            assert!(!seems_personal(text), "{text}");
        }
    }

    #[test]
    fn a_phone_goes_and_a_longer_number_stays() {
        assert_eq!(without_phones("电13900000001，单381200000000000"), "电***，单381200000000000");
    }
}
