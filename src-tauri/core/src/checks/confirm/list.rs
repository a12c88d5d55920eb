//! Whose buyers are asked before packing, and what: the risky ones among the orders that wait, and those of the segments that
//! the owner has made a rule for.

use pintui_store::{At, Fen, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Confirm, Outcome, of};
use crate::checks::checklist::{Article, category_of};
use crate::checks::marks::{self, Mark};
use crate::checks::parcel::{self, OrderFacts, Packed};
use crate::checks::rules::StationRules;
use crate::checks::scan::Piece;
use crate::checks::{leave, waiting};
use crate::door::{Call, Command, Read};
use crate::risk::factors::{self, Score};
use crate::segments::fits::fitting;
use crate::segments::{Act, SegmentRule};
use crate::shops;

/// Goods of these categories come in sizes.
const SIZED: [&str; 2] = ["clothing", "shoes"];

/// What is to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ConfirmAsk")]
pub enum Ask {
    /// Whether the size fits who will wear it.
    Size,
    /// What it is for, and whether it can do that.
    Use,
    /// Where it goes.
    Address,
}

/// The risky orders of a shop that are not packed yet.
#[derive(Deserialize, TS)]
pub struct ConfirmList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ConfirmList {
    type Answer = Confirms;
}

/// The answer of [`ConfirmList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Confirms {
    /// How many orders that wait for packing were looked at: the oldest three hundred.
    pub looked: i64,
    /// How many buyers still have to be asked.
    pub to_ask: i64,
    /// The risky ones: first those nobody has reached, the oldest first.
    pub rows: Vec<ConfirmRow>,
}

/// A risky order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConfirmRow {
    /// Key of the order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// When it was paid.
    pub paid_at: Option<At>,
    /// What was paid.
    pub paid_fen: Option<Fen>,
    /// Its goods with what was chosen.
    pub goods: Vec<Piece>,
    /// Why it is risky.
    pub marks: Vec<Mark>,
    /// The owner's rules for segments that come back more often, which it falls under.
    pub segments: Vec<SegmentRule>,
    /// How likely it comes back, with what says so; none where there is too little to tell.
    pub risk: Option<Score>,
    /// What to confirm.
    pub ask: Vec<Ask>,
    /// What the buyer said last.
    pub last: Option<Confirm>,
    /// How often nobody answered.
    pub tries: i64,
    /// Whether the buyer's number is kept under seal.
    pub sealed: bool,
}

impl ConfirmRow {
    fn settled(&self) -> bool {
        self.last.as_ref().is_some_and(|last| last.outcome != Outcome::NoAnswer)
    }
}

impl Read for ConfirmList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Confirms> {
        let shop = shops::must(tx, &self.shop)?.id;
        let rules = StationRules::read(tx)?;
        let orders = waiting::orders(tx, Some(shop), call.now, waiting::MOST)?;
        let mut of_segments = fitting(tx, shop, &[Act::Confirm, Act::Size], &orders)?;
        let mut risks = factors::read(tx, shop, call.now.day())?.scores(tx, &orders)?;
        let mut rows = Vec::new();
        for id in &orders {
            let Some(order) = parcel::facts(tx, *id)? else { continue };
            let mut marks = marks::of(tx, &order, &rules, call.now)?;
            marks.retain(is_risk);
            let segments = of_segments.remove(id).unwrap_or_default();
            let risk = risks.remove(id);
            let calm = !risk.as_ref().is_some_and(|risk| risk.high);
            if marks.is_empty() && segments.is_empty() && calm || leave::stay(tx, &order)?.is_some() {
                continue;
            }
            rows.push(ConfirmRow { risk, ..row(tx, &order, marks, segments, !calm)? });
        }
        let to_ask = rows.iter().filter(|row| !row.settled()).count() as i64;
        rows.sort_by_key(|row| (row.settled(), row.paid_at, row.order_id));
        Ok(Confirms { looked: orders.len() as i64, to_ask, rows })
    }
}

/// Several labels are the bench's own affair, and what was said is no risk.
fn is_risk(mark: &Mark) -> bool {
    matches!(mark, Mark::Alert { .. } | Mark::HighValue { .. } | Mark::Address)
}

fn row(
    tx: &impl Reading,
    order: &OrderFacts,
    marks: Vec<Mark>,
    segments: Vec<SegmentRule>,
    likely: bool,
) -> Result<ConfirmRow> {
    let goods = parcel::packed(tx, order)?;
    let said = of(tx, order.id)?;
    let (number, paid_at) = order.number();
    let sealed = "select 1 from sealed where order_id = ?1";
    Ok(ConfirmRow {
        order_id: order.id,
        order_no: number.to_owned(),
        paid_at,
        paid_fen: order.paid_fen(),
        risk: None,
        ask: asks(&goods, &marks, &segments, likely),
        goods: goods.into_iter().map(|packed| packed.piece).collect(),
        marks,
        segments,
        tries: said.iter().filter(|one| one.outcome == Outcome::NoAnswer).count() as i64,
        last: said.into_iter().next(),
        sealed: tx.maybe(sealed, [order.id], |_| Ok(()))?.is_some(),
    })
}

/// What each risk asks for: half an address the whole of it, all else whether the goods are what the buyer needs.
fn asks(goods: &[Packed], marks: &[Mark], segments: &[SegmentRule], likely: bool) -> Vec<Ask> {
    let mut asks: Vec<Ask> = if likely { goods.iter().map(about).collect() } else { Vec::new() };
    for rule in segments {
        asks.extend(goods.iter().map(about));
        if rule.act == Act::Confirm {
            asks.push(Ask::Address);
        }
    }
    for mark in marks {
        match mark {
            Mark::Address => asks.push(Ask::Address),
            Mark::HighValue { .. } => {
                asks.extend(goods.iter().map(about));
                asks.push(Ask::Address);
            }
            Mark::Alert { alert } => {
                let of_it = goods.iter().filter(|packed| packed.piece.product_id == Some(alert.product_id));
                asks.extend(of_it.map(about));
            }
            _ => {}
        }
    }
    asks.sort_unstable();
    asks.dedup();
    asks
}

/// Size for goods that come in sizes, else what they are for.
fn about(packed: &Packed) -> Ask {
    let Packed { piece, category } = packed;
    let article = Article { product: piece.product_id, title: &piece.product, category: category.as_deref() };
    if SIZED.contains(&category_of(&article)) { Ask::Size } else { Ask::Use }
}
