//! The parcel behind a number: its order, its goods with their traits, and what to look at.

use pintui_store::{At, Fen, Reading, Result, named_params};

use super::checklist::{Article as Kind, Checklist, which};
use super::gifts;
use super::marks;
use super::rules::StationRules;
use super::scan::{Lately, Parcel, Piece};
use super::traits::traits;
use crate::goods::{self, Article};
use crate::platforms::folded;
use crate::reasons::Words;
use crate::sampling::lots;
use crate::shops::{self, Shop};

/// How far back stated reasons are a hint for the packer.
const LATELY_DAYS: i64 = 30;

/// How many of them.
const LATELY_SHOWN: usize = 5;

/// Classes of reasons that a check before shipping could have caught: a fault, a wrong or a missing article.
/// Not what the page promised, what happened on the way, or what the buyer wants; nor what nobody has classified.
const SEEN_AT_THE_BENCH: [&str; 2] = ["quality", "missing_or_wrong"];

/// What the book says about the order of a parcel.
pub(super) struct OrderFacts {
    pub(super) id: i64,
    pub(super) shop_id: i64,
    pub(super) status: Option<String>,
    paid_at: Option<At>,
    freight_fen: Option<Fen>,
    goods: Option<String>,
    quantity: Option<i64>,
    pub(super) place: marks::Address,
    head: Head,
}

#[derive(Clone)]
struct Head {
    shop: String,
    platform: String,
    order_no: String,
    carrier: Option<String>,
    tracking_no: Option<String>,
    paid_fen: Option<Fen>,
    shipped_at: Option<At>,
    remark: Option<String>,
}

impl OrderFacts {
    /// Whether it was paid; files without a payment time tell it by the status.
    pub(super) fn paid(&self) -> bool {
        match self.status.as_deref() {
            Some("unpaid") => false,
            Some("paid" | "shipped" | "completed") => true,
            _ => self.paid_at.is_some(),
        }
    }

    /// What was paid, and the tracking numbers, as the marks look at them.
    pub(super) fn paid_fen(&self) -> Option<Fen> {
        self.head.paid_fen
    }

    pub(super) fn tracking_no(&self) -> Option<&str> {
        self.head.tracking_no.as_deref()
    }

    /// The platform's order number, and when it was paid.
    pub(super) fn number(&self) -> (&str, Option<At>) {
        (&self.head.order_no, self.paid_at)
    }

    /// What was paid for the goods themselves, where it is known and not nothing.
    pub(super) fn goods_fen(&self) -> Option<Fen> {
        let paid = self.head.paid_fen? - self.freight_fen.unwrap_or_default();
        (paid.0 > 0).then_some(paid)
    }
}

/// The order behind a scanned number.
pub(super) fn find(tx: &impl Reading, scanned: &str, shop: Option<&Shop>) -> Result<Option<i64>> {
    let number = folded(scanned);
    if number.is_empty() {
        return Ok(None);
    }
    let shop = shop.map(|shop| shop.id);
    let known = tx.maybe(
        include_str!("find_parcel.sql"),
        named_params! {
            ":scanned": scanned.trim(), ":lower": number, ":upper": number.to_uppercase(), ":shop": shop,
        },
        |row| row.get("id"),
    )?;
    if known.is_some() {
        return Ok(known);
    }
    let near: Vec<(i64, String)> = tx.rows(
        include_str!("search_parcel.sql"),
        named_params! { ":number": number, ":upper": number.to_uppercase(), ":shop": shop },
        |row| Ok((row.get("id")?, row.get("numbers")?)),
    )?;
    Ok(near.into_iter().find(|(_, cell)| holds(cell, &number)).map(|(id, _)| id))
}

/// Whether one of the numbers in a cell is this one, and not merely contains it.
fn holds(cell: &str, number: &str) -> bool {
    numbers_in(cell).any(|one| one == number)
}

/// The numbers in a cell, in small letters.
pub(super) fn numbers_in(cell: &str) -> impl Iterator<Item = String> {
    cell.split([',', '，', ';', '；', '、', '/', '|', '\n']).map(folded).filter(|one| !one.is_empty())
}

/// The order's number and those of its parcels, in small letters.
pub(super) fn numbers(tx: &impl Reading, order_id: i64) -> Result<Vec<String>> {
    let Some(order) = facts(tx, order_id)? else { return Ok(Vec::new()) };
    let mut all: Vec<String> = numbers_in(order.head.tracking_no.as_deref().unwrap_or_default()).collect();
    all.push(folded(&order.head.order_no));
    Ok(all)
}

/// What the book says about an order; none where it is not in the book.
pub(super) fn facts(tx: &impl Reading, order_id: i64) -> Result<Option<OrderFacts>> {
    tx.maybe(include_str!("parcel.sql"), named_params! { ":order": order_id }, |row| {
        Ok(OrderFacts {
            id: row.get("id")?,
            shop_id: row.get("shop_id")?,
            status: row.get("status")?,
            paid_at: row.get("paid_at")?,
            freight_fen: row.get("freight_fen")?,
            goods: row.get("goods")?,
            quantity: row.get("quantity")?,
            place: marks::Address { province: row.get("province")?, city: row.get("city")? },
            head: Head {
                shop: row.get("shop")?,
                platform: row.get("platform")?,
                order_no: row.get("order_no")?,
                carrier: row.get("carrier")?,
                tracking_no: row.get("tracking_no")?,
                paid_fen: row.get("paid_fen")?,
                shipped_at: row.get("shipped_at")?,
                remark: row.get("remark")?,
            },
        })
    })
}

/// An article of an order, and the word for its kind that it carries.
pub(super) struct Packed {
    pub(super) piece: Piece,
    pub(super) category: Option<String>,
}

/// The goods of an order, their codes not looked up.
pub(super) fn packed(tx: &impl Reading, order: &OrderFacts) -> Result<Vec<Packed>> {
    let pieces = tx.rows(include_str!("pieces.sql"), named_params! { ":order": order.id }, |row| {
        let (product, product_no): (String, String) = (row.get("product")?, row.get("product_no")?);
        let (sku_name, sku_code): (Option<String>, Option<String>) = (row.get("sku_name")?, row.get("sku_code")?);
        let sku_id: Option<i64> = row.get("sku_id")?;
        let piece = Piece {
            line_no: row.get("line_no")?,
            product_id: row.get("product_id")?,
            sku_id,
            codes: Vec::new(),
            product: if product.is_empty() { product_no } else { product },
            traits: traits(sku_name.as_deref().unwrap_or_default()),
            sku_code: sku_code.filter(|code| !code.is_empty()),
            quantity: row.get::<_, Option<i64>>("quantity")?.unwrap_or(1),
        };
        Ok(Packed { piece, category: row.get("category")? })
    })?;
    if !pieces.is_empty() {
        return Ok(pieces);
    }
    let Some(title) = order.goods.clone().filter(|title| !title.is_empty()) else { return Ok(pieces) };
    let piece = Piece {
        line_no: String::new(),
        product_id: None,
        sku_id: None,
        codes: Vec::new(),
        product: title,
        traits: Vec::new(),
        sku_code: None,
        quantity: order.quantity.unwrap_or(1),
    };
    Ok(vec![Packed { piece, category: None }])
}

/// An article of a parcel, and whose shop's codes stand on it.
pub(super) struct AtHand {
    pub(super) shop_id: i64,
    pub(super) article: Article,
}

/// The articles of an order that can be told by a code.
pub(super) fn articles(tx: &impl Reading, order_id: i64) -> Result<Vec<AtHand>> {
    let Some(order) = facts(tx, order_id)? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for sku in packed(tx, &order)?.into_iter().filter_map(|packed| packed.piece.sku_id) {
        found.extend(goods::sku(tx, sku)?.map(|article| AtHand { shop_id: order.shop_id, article }));
    }
    Ok(found)
}

/// The goods of an order with what has to be counted of each.
pub(super) fn pieces(tx: &impl Reading, order: &OrderFacts) -> Result<Vec<Piece>> {
    with_codes(tx, order, packed(tx, order)?)
}

fn with_codes(tx: &impl Reading, order: &OrderFacts, goods: Vec<Packed>) -> Result<Vec<Piece>> {
    goods
        .into_iter()
        .map(|Packed { mut piece, .. }| {
            if let Some(sku) = piece.sku_id {
                piece.codes = goods::codes(tx, order.shop_id, sku)?;
            }
            Ok(piece)
        })
        .collect()
}

fn checklist_of(tx: &impl Reading, order: &OrderFacts, goods: &[Packed]) -> Result<Checklist> {
    let articles: Vec<Kind<'_>> = goods
        .iter()
        .map(|packed| Kind {
            product: packed.piece.product_id,
            title: &packed.piece.product,
            category: packed.category.as_deref(),
        })
        .collect();
    let mut list = which::for_goods(tx, order.shop_id, &articles)?;
    gifts::put_into(tx, order.shop_id, order.id, &mut list)?;
    Ok(list)
}

/// The checklist of an order's goods: the same for the screen and for the check that is kept.
pub(super) fn checklist_for(tx: &impl Reading, order: &OrderFacts) -> Result<Checklist> {
    checklist_of(tx, order, &packed(tx, order)?)
}

/// The parcel as the station shows it.
pub(super) fn show(tx: &impl Reading, order: &OrderFacts, now: At) -> Result<Parcel> {
    let goods = packed(tx, order)?;
    let checklist = checklist_of(tx, order, &goods)?;
    let pieces = with_codes(tx, order, goods)?;
    let rules = StationRules::read(tx)?;
    let must_count = rules.must_count(&pieces);
    let since = now.day().plus(-LATELY_DAYS);
    let mut lately = tx.rows(
        include_str!("lately.sql"),
        named_params! {
            ":order": order.id, ":shop": order.shop_id, ":since": since, ":since_number": since.number(), ":now": now,
        },
        |row| Ok(Lately { reason: row.get("reason")?, cases: row.get("cases")? }),
    )?;
    let words = Words::read(tx)?;
    lately.retain(|one| SEEN_AT_THE_BENCH.contains(&words.meaning(&order.head.platform, &one.reason).class));
    lately.truncate(LATELY_SHOWN);
    let head = order.head.clone();
    Ok(Parcel {
        order_id: order.id,
        shop: head.shop,
        platform: head.platform,
        currency_sign: shops::with_id(tx, order.shop_id)?.currency_sign,
        order_no: head.order_no,
        carrier: head.carrier,
        tracking_no: head.tracking_no,
        paid_fen: head.paid_fen,
        shipped_at: head.shipped_at,
        remark: head.remark,
        checklist,
        goods: pieces,
        lately,
        spare_gifts: gifts::spare(tx, order.shop_id)?,
        marks: marks::of(tx, order, &rules, now)?,
        must_count,
        lot: lots::place_of(tx, order.id)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_whole_never_as_a_part_of_another() {
        assert!(holds("YT100,yt 200", "yt200"));
        assert!(!holds("YT2001,YT3", "yt200"));
    }
}
