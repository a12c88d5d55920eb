//! From the text of one cell to the value that is kept: of a member name a salted hash, of a note
//! no long numbers, of everything else what it says.

use pintui_store::Fen;

use super::fields::Kind;
use super::row::Value;
use super::values::{self, Cell};
use super::{moments, money};
use crate::privacy;

/// Reads a cell of a kind that needs nothing but its text. `salt` is the shop's.
pub fn plain(kind: Kind, text: &str, salt: &str) -> Cell<Value> {
    let number = |cell: Cell<i64>| match cell {
        Cell::Blank => Cell::Blank,
        Cell::Is(number) => Cell::Is(Value::Number(number)),
        Cell::Unreadable => Cell::Unreadable,
    };
    match kind {
        Kind::Moment => match moments::moment(text) {
            Cell::Blank => Cell::Blank,
            Cell::Is(moment) => Cell::Is(Value::Text(moment)),
            Cell::Unreadable => Cell::Unreadable,
        },
        Kind::Money => match money::read(text) {
            Cell::Blank => Cell::Blank,
            Cell::Is(Fen(fen)) => Cell::Is(Value::Number(fen)),
            Cell::Unreadable => Cell::Unreadable,
        },
        Kind::Count => number(values::count(text)),
        _ => {
            let text = values::bare(text);
            let text = text.strip_prefix("No:").filter(|_| kind == Kind::Code).unwrap_or(text);
            if text.is_empty() {
                return Cell::Blank;
            }
            if kind == Kind::Code && values::is_damaged(text) {
                return Cell::Unreadable;
            }
            let text = match kind {
                Kind::Buyer => buyer_hash(salt, text),
                Kind::Note => masked(text),
                _ => text.to_owned(),
            };
            Cell::Is(Value::Text(text.into()))
        }
    }
}

/// A buyer is known again by this, and by nothing else: SipHash under the shop's own salt.
fn buyer_hash(salt: &str, name: &str) -> String {
    use std::hash::Hasher;
    let half = |at: usize| salt.get(at..at + 16).and_then(|part| u64::from_str_radix(part, 16).ok()).unwrap_or(0);
    let mut hasher = siphasher::sip::SipHasher24::new_with_keys(half(0), half(16));
    hasher.write(name.as_bytes());
    format!("{:016x}", hasher.finish())
}

/// What platforms leave of a hidden name where many buyers look alike.
const TELLS_NOBODY: usize = 2;

/// Whether a name is hidden so far (`t**8`, `张**`) that it stands for many buyers: taking it for one would make
/// strangers old customers. `t835**2` still tells one from the others.
pub fn hides(name: &str) -> bool {
    let name = values::bare(name);
    name.contains('*') && name.chars().filter(|c| *c != '*').count() <= TELLS_NOBODY
}

/// Notes sometimes hold a phone, a card, a mail address or an account: these are masked, however they are written.
pub fn masked(text: &str) -> String {
    privacy::without_accounts(&privacy::without_numbers(text, |digits| digits.len() >= 7))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_in_a_note_is_masked_and_a_short_number_is_not() {
        assert_eq!(masked("改送2件，电话13900001234急"), "改送2件，电话***急");
        assert_eq!(masked("13900001234"), "***");
        for note in
            ["139-0000-1234", "139 0000 1234", "１３９００００１２３４", "0571-8888 7777", "6222 0000 1111 2222 333"]
        {
            assert_eq!(masked(&format!("打{note}找我")), "打***找我", "{note}");
        }
        assert_eq!(masked("邮箱 wang.x@mail.example.cn，微信：wang_88888 急"), "邮箱 ***，微信：*** 急");
        for note in ["2026-11-20 14:30 前发", "尺码 165 170 175", "3.5 米 2 件", "QQ糖 10 包", "@我"] {
            assert_eq!(masked(note), note);
        }
    }

    #[test]
    fn a_name_of_which_two_characters_are_left_tells_nobody() {
        assert!(["t**8", "张**", " 李*明 "].iter().all(|name| hides(name)));
        assert!(!["t835**2", "tb12**34", "jd_4f***", "王小明", "ab"].iter().any(|name| hides(name)));
    }

    #[test]
    fn one_buyer_has_one_hash_in_a_shop_and_another_in_the_next() {
        let (one, other) = ("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210");
        assert_eq!(buyer_hash(one, "t835**2"), buyer_hash(one, "t835**2"));
        assert_ne!(buyer_hash(one, "t835**2"), buyer_hash(other, "t835**2"));
    }
}
