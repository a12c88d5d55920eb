//! The recorded losses of a shop, all of them or some.

use pintui_store::{Day, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::group::{Filter, Stands};
use crate::agreements::liable::{Bearer, Liable};
use crate::agreements::{Cause, Place};
use crate::door::{Call, Command, Read};
use crate::shops;

/// Recorded losses, the latest first, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossList {
    /// Name of the shop.
    pub shop: String,
    /// Which.
    pub of: Filter,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for LossList {
    type Answer = LossPage;
}

/// The answer of [`LossList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct LossPage {
    /// All of them.
    pub total: i64,
    /// What they were worth.
    pub value_fen: Fen,
    /// What is owed for them.
    pub owed_fen: Fen,
    /// The rows.
    pub losses: Vec<Loss>,
}

/// A recorded loss.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LossRow")]
pub struct Loss {
    /// Key inside the book.
    pub id: i64,
    /// Why.
    pub cause: Cause,
    /// Where.
    pub place: Place,
    /// On which day.
    pub happened_on: Day,
    /// Number of its order.
    pub order_no: Option<String>,
    /// Key of its order, where the book has it.
    pub order_id: Option<i64>,
    /// Number of the parcel.
    pub tracking_no: Option<String>,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// Its title.
    pub product: Option<String>,
    /// Which warehouse sent it.
    pub warehouse: Option<String>,
    /// Who carried it.
    pub carrier: Option<String>,
    /// Pieces.
    pub quantity: i64,
    /// What they were worth.
    pub value_fen: Fen,
    /// So many days late.
    pub days_late: Option<i64>,
    /// Who bears it.
    pub bearer: Bearer,
    /// The clause it follows; none where no agreement says anything.
    pub clause: Option<String>,
    /// What is owed for it.
    pub owed_fen: Fen,
    /// Paid within so many days of being asked, by the clause.
    pub pay_days: Option<i64>,
    /// Why another one than the agreement says.
    pub why: Option<String>,
    /// Its photo.
    pub picture: Option<String>,
    /// Anything else.
    pub note: Option<String>,
    /// The claim it is part of.
    pub claim_id: Option<i64>,
    /// Who recorded it.
    pub by: String,
}

impl Loss {
    /// Whether somebody is asked for it.
    pub fn stands(&self) -> Stands {
        match self {
            Self { claim_id: Some(_), .. } => Stands::Claimed,
            Self { bearer: Bearer { liable: Liable::Shop, .. }, .. } | Self { owed_fen: Fen(0), .. } => Stands::Own,
            _ => Stands::Owed,
        }
    }
}

impl Read for LossList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<LossPage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let all = some(tx, shop, &self.of)?;
        let [skip, limit] = [self.skip, self.limit.min(200)].map(|count| usize::try_from(count).unwrap_or(0));
        Ok(LossPage {
            total: all.len() as i64,
            value_fen: all.iter().map(|loss| loss.value_fen).sum(),
            owed_fen: all.iter().map(|loss| loss.owed_fen).sum(),
            losses: all.into_iter().skip(skip).take(limit).collect(),
        })
    }
}

/// The losses that are meant, the latest first.
pub fn some(tx: &impl Reading, shop: i64, of: &Filter) -> Result<Vec<Loss>> {
    let with = named_params! { ":shop": shop, ":from": of.from, ":to": of.to };
    let mut all = tx.rows(include_str!("rows.sql"), with, loss_of)?;
    all.retain(|loss| of.holds(loss));
    Ok(all)
}

fn loss_of(row: &Row<'_>) -> std::result::Result<Loss, SqlError> {
    Ok(Loss {
        id: row.get("id")?,
        cause: Cause::of(row, "cause")?,
        place: Place::of(row, "place")?,
        happened_on: row.get("happened_on")?,
        order_no: row.get("order_no")?,
        order_id: row.get("order_id")?,
        tracking_no: row.get("tracking_no")?,
        product_id: row.get("product_id")?,
        product: row.get("product")?,
        warehouse: row.get("warehouse")?,
        carrier: row.get("carrier")?,
        quantity: row.get("quantity")?,
        value_fen: row.get("value_fen")?,
        days_late: row.get("days_late")?,
        bearer: Bearer { liable: Liable::of(row, "liable")?, party: row.get("party")? },
        clause: row.get("clause")?,
        owed_fen: row.get("owed_fen")?,
        pay_days: row.get("pay_days")?,
        why: row.get("why")?,
        picture: row.get("picture")?,
        note: row.get("note")?,
        claim_id: row.get("claim_id")?,
        by: row.get("recorded_by")?,
    })
}
