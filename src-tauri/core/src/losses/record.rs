//! A loss is recorded by hand; who bears it is proposed before anything is written.

use pintui_store::{Day, Fen, Reading, Result, Row, SqlError, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LossRefused;
use super::keep::{self, Choice, LONGEST_NAME, LONGEST_TEXT, Loss};
use crate::agreements::liable::{Agreements, Bearer, Proposal};
use crate::agreements::{Cause, Place};
use crate::cases::work;
use crate::dispositions::hand::{self, MOST};
use crate::door::{Call, Command, Read, Write};
use crate::{pictures, shops};

/// A loss as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(rename = "LossDraft")]
pub struct Draft {
    /// Why.
    pub cause: Cause,
    /// Where.
    pub place: Place,
    /// On which day, as far as anybody knows.
    pub happened_on: Day,
    /// Number of the order; none of what lay in store.
    pub order_no: Option<String>,
    /// Key of the product; none: the order's only one, or all of it.
    pub product_id: Option<i64>,
    /// The warehouse; none: as the order says.
    pub warehouse: Option<String>,
    /// The carrier; none: as the order says.
    pub carrier: Option<String>,
    /// Pieces.
    pub quantity: i64,
    /// What they are worth; none: what was paid for the order, or for the product in it.
    pub value_fen: Option<Fen>,
    /// So many days late; none of any other cause.
    pub days_late: Option<i64>,
    /// A photo that is kept (`keep_picture`).
    pub picture: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

const MOST_PIECES: i64 = 1_000_000;
const MOST_DAYS_LATE: i64 = 366;

impl Draft {
    /// Refuses what cannot be, and fills in what the order tells.
    fn loss(self, tx: &impl Reading, shop: i64, today: Day) -> Result<Loss> {
        if !(1..=MOST_PIECES).contains(&self.quantity) {
            return Err(LossRefused::LossQuantityWrong { most: MOST_PIECES }.into());
        }
        if self.happened_on > today {
            return Err(LossRefused::LossToCome.into());
        }
        if self.value_fen.is_some_and(|value| value > MOST) {
            return Err(LossRefused::LossValueWrong { most_fen: MOST }.into());
        }
        let days = self.days_late.is_some_and(|days| (1..=MOST_DAYS_LATE).contains(&days));
        if days != (self.cause == Cause::Late) || days != self.days_late.is_some() {
            return Err(LossRefused::LossDaysWrong.into());
        }
        let name = |typed: Option<String>| work::line(&typed.unwrap_or_default(), LONGEST_NAME);
        let (mut warehouse, mut carrier) = (name(self.warehouse)?, name(self.carrier)?);
        let order_no = self.order_no.map(|no| no.trim().to_owned()).filter(|no| !no.is_empty());
        let (mut product_id, mut value) = (self.product_id, self.value_fen);
        if let Some(product) = product_id {
            let sql = "select 1 from products where id = ?1 and shop_id = ?2";
            tx.maybe(sql, [product, shop], |_| Ok(()))?.ok_or(LossRefused::LossProductUnknown { product })?;
        }
        if let Some(order_no) = &order_no {
            let with = named_params! { ":shop": shop, ":order": order_no, ":product": product_id };
            let told = tx.maybe(include_str!("order.sql"), with, OrderTold::of)?;
            let told = told.ok_or_else(|| LossRefused::LossOrderUnknown { order_no: order_no.clone() })?;
            if product_id.is_some() && told.has_lines && told.pieces.is_none() {
                return Err(LossRefused::LossNotInOrder.into());
            }
            told.hold(self.happened_on, self.quantity, value)?;
            warehouse = warehouse.or(told.warehouse);
            carrier = carrier.or(told.carrier);
            product_id = product_id.or(told.product_id);
            value = value.or(told.paid);
        }
        let value = value.unwrap_or_default();
        if let Some(picture) = &self.picture {
            pictures::must(tx, picture)?;
        }
        Ok(Loss {
            cause: self.cause,
            place: self.place,
            on: self.happened_on,
            order_no,
            product_id,
            warehouse,
            carrier,
            quantity: self.quantity,
            value,
            days_late: self.days_late,
            picture: self.picture,
            note: work::text(self.note, LONGEST_TEXT)?,
        })
    }
}

/// What the book tells of a loss's order.
struct OrderTold {
    warehouse: Option<String>,
    carrier: Option<String>,
    product_id: Option<i64>,
    /// What was paid for the product, or for the order where that is all of it.
    paid: Option<Fen>,
    /// The greater of what was paid for all of it and what its goods cost.
    whole: Fen,
    pieces: Option<i64>,
    has_lines: bool,
    made_on: Option<Day>,
}

impl OrderTold {
    fn of(row: &Row<'_>) -> std::result::Result<Self, SqlError> {
        Ok(Self {
            warehouse: row.get("warehouse")?,
            carrier: row.get("carrier")?,
            product_id: row.get("product_id")?,
            paid: row.get("paid_fen")?,
            whole: row.get("whole_fen")?,
            pieces: row.get("pieces")?,
            has_lines: row.get("has_lines")?,
            made_on: row.get("made_on")?,
        })
    }

    /// Refuses a loss that is more than the order, or was before it.
    fn hold(&self, on: Day, quantity: i64, value: Option<Fen>) -> Result<()> {
        if let Some(made_on) = self.made_on.filter(|made_on| on < *made_on) {
            return Err(LossRefused::LossBeforeOrder { on: made_on.text() }.into());
        }
        if let Some(pieces) = self.pieces.filter(|pieces| *pieces > 0 && quantity > *pieces) {
            return Err(LossRefused::LossMoreThanOrder { pieces }.into());
        }
        match value {
            Some(value) if self.whole > Fen(0) && value > self.whole => {
                Err(LossRefused::LossAboveOrder { paid_fen: self.whole }.into())
            }
            _ => Ok(()),
        }
    }
}

/// Records a loss.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordLoss {
    /// Name of the shop.
    pub shop: String,
    /// The loss.
    pub loss: Draft,
    /// Who bears it; none: as the agreement says, the shop where none says anything.
    pub bearer: Option<Bearer>,
    /// Why another one than the agreement says.
    pub why: Option<String>,
    /// Who records it.
    pub by: String,
}

impl Command for RecordLoss {
    type Answer = LossRecorded;
}

/// What was recorded.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LossRecorded {
    /// Its key.
    pub id: i64,
    /// Who bears it.
    pub bearer: Bearer,
    /// What is owed.
    pub owed_fen: Fen,
}

impl Write for RecordLoss {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "shop": self.shop, "cause": self.loss.cause, "place": self.loss.place, "order_no": self.loss.order_no,
            "liable": self.bearer.as_ref().map(|bearer| bearer.liable),
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<LossRecorded> {
        let shop = shops::must(&*tx, &self.shop)?.id;
        let (today, by) = (call.now.day(), hand::staff(&self.by)?);
        let loss = self.loss.loss(&*tx, shop, today)?;
        if loss.order_no.is_none() && loss.product_id.is_none() && loss.value == Fen(0) {
            return Err(LossRefused::LossWhatMissing.into());
        }
        let choice = Choice::typed(self.bearer, self.why)?;
        let decided = keep::decide(&Agreements::read(&*tx, shop, today)?, &loss, choice)?;
        let id = keep::keep(tx, call, shop, &loss, &decided, &by)?;
        Ok(LossRecorded { id, owed_fen: decided.owed, bearer: decided.bearer })
    }
}

/// Who would bear a loss, before it is recorded.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ProposeBearer {
    /// Name of the shop.
    pub shop: String,
    /// The loss so far.
    pub loss: Draft,
}

impl Command for ProposeBearer {
    type Answer = ProposedBearer;
}

/// The answer of [`ProposeBearer`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProposedBearer {
    /// The warehouse that is meant.
    pub warehouse: Option<String>,
    /// The carrier that is meant.
    pub carrier: Option<String>,
    /// What the pieces are worth.
    pub value_fen: Fen,
    /// What the agreement in force on that day says; none where nobody has agreed to anything.
    pub proposal: Option<Proposal>,
}

impl Read for ProposeBearer {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ProposedBearer> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let loss = self.loss.loss(tx, shop, today)?;
        let proposal = Agreements::read(tx, shop, today)?.propose(&loss.facts());
        Ok(ProposedBearer { proposal, value_fen: loss.worth(), warehouse: loss.warehouse, carrier: loss.carrier })
    }
}
