//! The ways in which a scan goes wrong, told by what the book knows: never a guess that opens a parcel.

use pintui_store::{Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::code::{BADGE, Code, Where, known};
use super::parcel;
use crate::goods::gtin::{CheckDigit, check_digit, is_chinese};
use crate::platforms::folded;

/// A scan that went wrong; the texts are the locale keys `station.misread.<why>`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Misread {
    /// Only the beginning or the end of a number that is known.
    Half {
        /// What was read.
        text: String,
    },
    /// Two codes ran together.
    TwoScans {
        /// The first.
        first: String,
        /// The second.
        second: String,
    },
    /// The scanner types as if for another keyboard.
    WrongLayout {
        /// What was read.
        text: String,
        /// What the label probably says.
        likely: String,
    },
    /// The check digit does not fit: a digit was read wrong.
    CheckDigit {
        /// What was read.
        text: String,
    },
    /// A good article number that nobody has taught yet.
    UnknownGoods {
        /// The code.
        text: String,
    },
}

/// No number on a label is shorter.
const SHORTEST: usize = 6;
/// How the codes on the command card begin.
const COMMAND: &str = "pt-";
/// Letters and marks that stand elsewhere on other keyboards.
const WANDERING: &str = "aqzwmy;:";
const SHIFTED: &str = ")!@#$%^&*(";

/// How the text went wrong, where that can be told.
pub(super) fn look(tx: &impl Reading, text: &str, place: &Where<'_>) -> Result<Option<Misread>> {
    let number = folded(text);
    let text = text.to_owned();
    for likely in layouts(&number) {
        if known(tx, &likely, place)?.is_some() {
            return Ok(Some(Misread::WrongLayout { text, likely: likely.to_uppercase() }));
        }
    }
    if let Some((first, second)) = two(tx, &number, place)? {
        return Ok(Some(Misread::TwoScans { first, second }));
    }
    if number.chars().count() >= SHORTEST && is_half(tx, &number, place)? {
        return Ok(Some(Misread::Half { text }));
    }
    // Parcels have numbers of 12 and 13 digits too: without goods at hand only China's own prefix is sure.
    let is_goods = place.at_hand.is_some() || is_chinese(&number);
    Ok(match check_digit(&number) {
        CheckDigit::Wrong if is_goods => Some(Misread::CheckDigit { text }),
        CheckDigit::Fits if is_goods => Some(Misread::UnknownGoods { text }),
        _ => None,
    })
}

/// Digits typed with the shift key held, where nothing else in the text may have wandered.
pub(super) fn shifted_digits(text: &str) -> Option<String> {
    let plain = unshifted(&folded(text))?;
    (!plain.contains(|letter| WANDERING.contains(letter))).then_some(plain)
}

fn unshifted(number: &str) -> Option<String> {
    number.contains(|letter| SHIFTED.contains(letter)).then(|| {
        number
            .chars()
            .map(|letter| match SHIFTED.find(letter) {
                Some(digit) => char::from(b'0' + digit as u8),
                None => letter,
            })
            .collect()
    })
}

/// The text as French and German keyboards would have it, with digits shifted or not.
fn layouts(number: &str) -> Vec<String> {
    let swap = |text: &str, pairs: &[(char, char)]| -> String {
        text.chars()
            .map(|letter| {
                let pair = pairs.iter().find(|(one, other)| *one == letter || *other == letter);
                pair.map_or(letter, |(one, other)| if *one == letter { *other } else { *one })
            })
            .collect()
    };
    let digits = unshifted(number).unwrap_or_else(|| number.to_owned());
    let french = swap(&digits, &[('a', 'q'), ('z', 'w'), (';', 'm')]).replace(':', "m");
    let german = swap(&digits, &[('y', 'z')]);
    let mut all = vec![digits, french, german];
    all.retain(|text| text != number);
    all.dedup();
    all
}

/// Two known codes that ran together, where the text parts into them.
fn two(tx: &impl Reading, number: &str, place: &Where<'_>) -> Result<Option<(String, String)>> {
    let letters: Vec<(usize, char)> = number.char_indices().collect();
    if letters.len() < 2 * SHORTEST {
        return Ok(None);
    }
    for (at, _) in &letters[SHORTEST - 2..=letters.len() - SHORTEST + 2] {
        let (first, second) = number.split_at(*at);
        if is_known(tx, second, place)? && is_known(tx, first, place)? {
            return Ok(Some((first.to_uppercase(), second.to_uppercase())));
        }
    }
    Ok(None)
}

/// Whether the text is exactly a known number or code, by the indexes alone.
fn is_known(tx: &impl Reading, text: &str, place: &Where<'_>) -> Result<bool> {
    if text.starts_with(COMMAND) || text.starts_with(BADGE) {
        return Ok(true);
    }
    let upper = text.to_uppercase();
    let shop = place.shop.map(|shop| shop.id);
    let found = tx.maybe(
        include_str!("is_number.sql"),
        named_params! { ":lower": text, ":upper": upper, ":shop": shop },
        |_| Ok(()),
    )?;
    Ok(found.is_some() || matches!(known_goods(tx, text, place)?, Some(Code::Piece(_) | Code::Goods(_))))
}

fn known_goods(tx: &impl Reading, text: &str, place: &Where<'_>) -> Result<Option<Code>> {
    let Some(shop) = place.shop else { return Ok(None) };
    Ok(crate::goods::bearing(tx, shop.id, text)?.into_iter().next().map(Code::Goods))
}

fn is_half(tx: &impl Reading, number: &str, place: &Where<'_>) -> Result<bool> {
    if let Some(order) = place.at_hand
        && parcel::numbers(tx, order)?.iter().any(|whole| whole.len() > number.len() && whole.ends_with(number))
    {
        return Ok(true);
    }
    let upper = number.to_uppercase();
    let shop = place.shop.map(|shop| shop.id);
    let found = tx.maybe(
        include_str!("begins.sql"),
        named_params! { ":from": upper, ":before": format!("{upper}\u{10ffff}"), ":shop": shop },
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_with_the_shift_key_held_are_digits_again() {
        assert_eq!(shifted_digits("@*(!))$&##!@").as_deref(), Some("289100473312"));
        assert_eq!(shifted_digits("ET**))!!").as_deref(), Some("et880011"));
        assert_eq!(shifted_digits("289100473312"), None, "nothing was shifted");
        assert_eq!(shifted_digits("YT**))!!"), None, "Y may have been Z on another keyboard");
    }

    #[test]
    fn other_keyboards_give_other_letters() {
        assert!(layouts("zt8800").contains(&"yt8800".to_owned()));
        assert!(layouts("q1;-&").contains(&"a1m-7".to_owned()));
        assert!(layouts("et8800").is_empty());
    }
}
