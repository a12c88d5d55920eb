//! What a scanned code is: the one place where that is decided.
//!
//! The parcel on the bench comes first: its own articles, then numbers of orders and parcels, then any
//! other goods, then badges. What is none of them is looked at for the ways in which scans go wrong
//! (`misread`). A new kind of code is a variant of [`Code`] and a question in [`what`].

use pintui_store::{Reading, Result, named_params};

use super::misread::{self, Misread};
use super::parcel;
use crate::goods::{self, Article};
use crate::platforms::folded;
use crate::shops::Shop;

/// What a scanned code is.
pub(super) enum Code {
    /// The number of an order or of its parcel.
    Order(i64),
    /// An article of the parcel on the bench.
    Piece(Article),
    /// Goods of the shop that are not in the parcel on the bench.
    Goods(Article),
    /// Somebody's badge.
    Badge(String),
    /// A scan that went wrong in a way that can be told.
    Misread(Misread),
    /// Nothing that is known.
    Unknown,
}

/// Where the code was scanned.
pub(super) struct Where<'a> {
    /// The station's shop.
    pub(super) shop: Option<&'a Shop>,
    /// The order on the bench.
    pub(super) at_hand: Option<i64>,
}

/// A badge printed from here says so; numbers that checked lately are known too.
pub(super) const BADGE: &str = "pb-";
/// The code on the label of a parcel that was set aside: our key of its order and the last of its number, which is on
/// the label anyhow. No number of a platform leaves the shop on a label. Keys may be given anew when an import is taken
/// back; then the end does not fit, and the label is of nothing.
const PARCEL: &str = "pc-";
const TAIL: usize = 4;

/// The code on a parcel's label; none where its number is too short to tell a wrong one.
pub fn code_of_parcel(order_id: i64, order_no: &str) -> Option<String> {
    let tail = tail(order_no).filter(|tail| tail.bytes().all(|one| one.is_ascii_alphanumeric()))?;
    Some(format!("{PARCEL}{order_id}{tail}").to_uppercase())
}

fn tail(order_no: &str) -> Option<String> {
    let number: Vec<char> = folded(order_no).chars().collect();
    (number.len() >= TAIL).then(|| number[number.len() - TAIL..].iter().collect())
}

const LONGEST_BADGE: usize = 12;

/// What the scanned text is.
pub(super) fn what(tx: &impl Reading, scanned: &str, place: &Where<'_>) -> Result<Code> {
    let text = bare(scanned);
    if folded(text).is_empty() {
        return Ok(Code::Unknown);
    }
    if let Some(known) = known(tx, text, place)? {
        return Ok(known);
    }
    if let Some(staff) = badge(tx, text, place)? {
        return Ok(Code::Badge(staff));
    }
    if let Some(digits) = misread::shifted_digits(text)
        && let Some(known) = known(tx, &digits, place)?
    {
        return Ok(known);
    }
    Ok(misread::look(tx, text, place)?.map_or(Code::Unknown, Code::Misread))
}

/// The code without the mark of its symbology (`]C1`, ISO/IEC 15424) that some scanners put in front.
pub fn bare(scanned: &str) -> &str {
    let text = scanned.trim();
    let mut letters = text.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(']'), Some(kind), Some(digit)) if kind.is_ascii_alphabetic() && digit.is_ascii_digit() => &text[3..],
        _ => text,
    }
}

/// The order or the goods that this text names exactly.
pub(super) fn known(tx: &impl Reading, text: &str, place: &Where<'_>) -> Result<Option<Code>> {
    let at_hand = match place.at_hand {
        Some(order) => parcel::articles(tx, order)?,
        None => Vec::new(),
    };
    let number = folded(text);
    for article in &at_hand {
        if goods::codes(tx, article.shop_id, article.article.sku_id)?.contains(&number) {
            return Ok(Some(Code::Piece(article.article.clone())));
        }
    }
    if let Some(order) = parcel::find(tx, text, place.shop)? {
        return Ok(Some(Code::Order(order)));
    }
    if let Some(order) = labelled(tx, &number)? {
        return Ok(Some(Code::Order(order)));
    }
    let Some(shop) = at_hand.first().map(|article| article.shop_id).or(place.shop.map(|shop| shop.id)) else {
        return Ok(None);
    };
    Ok(goods::bearing(tx, shop, text)?.into_iter().next().map(Code::Goods))
}

/// The order whose label was scanned.
fn labelled(tx: &impl Reading, number: &str) -> Result<Option<i64>> {
    let Some(code) = number.strip_prefix(PARCEL).filter(|code| code.is_ascii() && code.len() > TAIL) else {
        return Ok(None);
    };
    let (key, end) = code.split_at(code.len() - TAIL);
    let Ok(key) = key.parse::<i64>() else { return Ok(None) };
    let order_no: Option<String> = tx.maybe("select order_no from orders where id = ?1", [key], |row| row.get(0))?;
    Ok(order_no.filter(|order_no| tail(order_no).as_deref() == Some(end)).map(|_| key))
}

fn badge(tx: &impl Reading, text: &str, place: &Where<'_>) -> Result<Option<String>> {
    let number = folded(text);
    if number.starts_with(BADGE) {
        // What follows the prefix is the name as it was printed, capital letters and all.
        let staff = text.chars().skip(BADGE.len()).collect::<String>().trim().to_owned();
        return Ok(Some(staff).filter(|staff| !staff.is_empty()));
    }
    if number.chars().count() > LONGEST_BADGE {
        return Ok(None);
    }
    let shop = place.shop.map(|shop| shop.id);
    tx.maybe(include_str!("badge.sql"), named_params! { ":shop": shop, ":number": number }, |row| row.get(0))
}
