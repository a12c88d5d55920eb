//! What the cells of a person look like: a phone number, an address, a mail address, a number of a card, a name.

use super::vocabulary::{self, Goods};
use crate::privacy;

/// Whether a cell looks personal under a header that says this of goods. Numbers of goods are no phones, and a short
/// name of goods may begin like that of a person.
pub fn personal(text: &str, goods: Goods) -> bool {
    let certain = is_address(text) || is_mail(text) || privacy::is_id_number(text);
    certain || (goods != Goods::Numbered && is_phone(text)) || (goods == Goods::Untold && is_name(text))
}

/// Whether a cell could be a person's: as [`personal`], and a phone in any form. What is let through is kept.
pub fn perhaps_personal(text: &str) -> bool {
    personal(text, Goods::Untold) || privacy::seems_personal(text)
}

/// Whether a cell is written as most names are in Latin letters, as those of goods are too: `John Smith`.
pub fn is_latin_name(text: &str) -> bool {
    let is_part = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(|c| c.is_alphabetic() || "-'.".contains(c))
    };
    let words = text.split(' ').count();
    (2..=4).contains(&words) && text.split(' ').all(is_part)
}

fn is_phone(text: &str) -> bool {
    let digits: String = text.chars().filter(|c| !matches!(c, '-' | ' ' | '+')).collect();
    let phone = digits.strip_prefix("86").unwrap_or(&digits);
    phone.len() == 11
        && phone.starts_with('1')
        && !phone.starts_with("10")
        && phone.bytes().all(|b| b.is_ascii_digit() || b == b'*')
}

fn is_address(text: &str) -> bool {
    let places = ['省', '市', '区', '县', '路', '号', '街', '镇', '村', '室', '區', '號'];
    text.chars().count() > 8 && text.chars().filter(|c| places.contains(c)).count() > 2
}

fn is_name(text: &str) -> bool {
    (2..=3).contains(&text.chars().count())
        && vocabulary::begins_as_a_name(text)
        && text.chars().all(|c| !c.is_ascii() || c == '*')
}

fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(_, host)| host.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_persons_are_known_by_their_look() {
        for text in ["13900001234", "+86 139-0000-1234", "王小*", "浙江省杭州市西湖区文三路100号", "a@example.com"]
        {
            assert!(personal(text, Goods::Untold), "{text}");
        }
        for text in ["2026-11-01 08:00:00", "3812345678901234567", "云朵圆领针织衫", "上海", "K2031-WL-L", "85123A"]
        {
            assert!(!personal(text, Goods::Untold), "{text}");
        }
    }

    #[test]
    fn under_a_header_of_goods_only_what_can_be_no_goods_is_a_persons() {
        assert!(!personal("18900001234", Goods::Numbered), "a number of goods");
        assert!(personal("18900001234", Goods::Named), "a phone where a name of goods should be");
        assert!(!personal("毛毯", Goods::Named), "goods, though Mao is a surname");
        for text in ["浙江省杭州市西湖区文三路100号", "a@example.com", "11010519491231002X"] {
            assert!(personal(text, Goods::Numbered), "{text}");
        }
    }

    #[test]
    fn a_name_in_latin_letters_is_told_by_its_writing() {
        assert!(is_latin_name("John Smith") && is_latin_name("Ann-Marie O'neil"));
        for text in ["RACK-3", "Ceramic Mug 12oz", "linen apron", "Mug"] {
            assert!(!is_latin_name(text), "{text}");
        }
    }
}
