//! Losses that the book holds already and nobody has recorded: cases about parcels that were lost, damaged or short, goods
//! that turned out faulty within a warranty, and orders that were late by an agreement.

use std::cmp::Reverse;

use pintui_store::{Day, Fen, Reading, Result, Row, SqlError, named_params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::keep::Loss;
use super::{timed, warranty};
use crate::agreements::liable::Agreements;
use crate::agreements::{Cause, Place};
use crate::lexicon::sort::Lexicon;
use crate::lexicon::told::{Span, of_shop};
use crate::shops::Shop;

/// Tags whose cases are losses, as `warehouses` counts them too.
const TAGS: [(&str, Cause, Place); 3] = [
    ("lost", Cause::Lost, Place::Transport),
    ("packaging", Cause::Broken, Place::Transport),
    ("missing", Cause::Short, Place::Warehouse),
];

/// A loss that can be recorded with one press.
pub(super) struct Found {
    pub(super) order_id: i64,
    /// The case that tells it; none of a delay.
    pub(super) case_id: Option<i64>,
    pub(super) product: Option<String>,
    pub(super) loss: Loss,
}

impl Found {
    pub(super) fn key(&self) -> LossKey {
        let order_no = self.loss.order_no.clone().unwrap_or_default();
        LossKey { order_no, cause: self.loss.cause, place: self.loss.place }
    }
}

/// What a proposed loss is known by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct LossKey {
    /// Number of its order.
    pub order_no: String,
    /// Why.
    pub cause: Cause,
    /// Where.
    pub place: Place,
}

impl LossKey {
    /// What two of one order cannot share: it is lost once, wherever; late it may be in the warehouse and on the way.
    pub(super) fn once(self) -> (String, Cause, Option<Place>) {
        let place = (self.cause == Cause::Late).then_some(self.place);
        (self.order_no, self.cause, place)
    }
}

/// What happened in `from..=to`, the latest first.
pub(super) fn read(
    tx: &impl Reading,
    shop: &Shop,
    agreements: &Agreements,
    (from, to): (Day, Day),
) -> Result<Vec<Found>> {
    let mut known = settled(tx, shop.id)?;
    let late = timed::read(tx, shop.id, agreements, (from, to))?.into_iter().filter(|order| order.days_late > 0);
    let late = late.map(|order| Found {
        order_id: order.order_id,
        case_id: None,
        product: None,
        loss: Loss {
            cause: Cause::Late,
            place: order.place(),
            on: order.promised_on,
            order_no: Some(order.order_no),
            product_id: None,
            warehouse: order.warehouse,
            carrier: order.carrier,
            quantity: 1,
            value: order.paid_fen.unwrap_or_default(),
            days_late: Some(order.days_late),
            picture: None,
            note: None,
        },
    });
    let mut all: Vec<Found> = of_cases(tx, shop, agreements, (from, to))?.into_iter().chain(late).collect();
    // the first of an order's cases about the same tells it: the others are no second loss
    all.retain(|one| known.insert(one.key().once()));
    all.sort_by_key(|one| Reverse((one.loss.on, one.order_id)));
    Ok(all)
}

/// What was recorded, and what was said to be none.
fn settled(tx: &impl Reading, shop: i64) -> Result<FxHashSet<(String, Cause, Option<Place>)>> {
    let keys = tx.rows(include_str!("settled.sql"), [shop], |row| {
        Ok(LossKey { order_no: row.get("order_no")?, cause: Cause::of(row, "cause")?, place: Place::of(row, "place")? })
    })?;
    Ok(keys.into_iter().map(LossKey::once).collect())
}

fn of_cases(tx: &impl Reading, shop: &Shop, agreements: &Agreements, (from, to): (Day, Day)) -> Result<Vec<Found>> {
    let lexicon = Lexicon::now(tx)?;
    let mut kinds: FxHashMap<i64, (Cause, Place)> = FxHashMap::default();
    for case in of_shop(tx, shop.id, Span::days(from, to))? {
        let Some(tag) = lexicon.home(shop, &case).tag else { continue };
        let kind = TAGS.iter().find(|(above, ..)| lexicon.tree.is_under(&tag, above));
        if let Some((_, cause, place)) = kind {
            kinds.insert(case.id, (*cause, *place));
        }
    }
    for case in warranty::faulty(tx, shop.id, agreements, (from, to))? {
        // what came broken, short or not at all is that, and no fault of the goods
        kinds.entry(case).or_insert((Cause::Faulty, Place::Warehouse));
    }
    let ids = serde_json::json!(kinds.keys().collect::<Vec<_>>()).to_string();
    tx.rows(include_str!("of_cases.sql"), named_params! { ":ids": ids }, |row| {
        let id: i64 = row.get("case_id")?;
        let kind = kinds.get(&id).copied().unwrap_or((Cause::Lost, Place::Transport));
        found_of(row, id, kind)
    })
}

fn found_of(row: &Row<'_>, id: i64, (cause, place): (Cause, Place)) -> std::result::Result<Found, SqlError> {
    Ok(Found {
        order_id: row.get("order_id")?,
        case_id: Some(id),
        product: row.get("product")?,
        loss: Loss {
            cause,
            place,
            on: row.get("happened_on")?,
            order_no: row.get("order_no")?,
            product_id: row.get("product_id")?,
            warehouse: row.get("warehouse")?,
            carrier: row.get("carrier")?,
            quantity: row.get::<_, i64>("quantity")?.max(1),
            value: row.get::<_, Option<Fen>>("value_fen")?.unwrap_or_default(),
            days_late: None,
            picture: None,
            note: None,
        },
    })
}
