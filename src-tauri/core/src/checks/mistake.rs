//! Errors in packing, caught at the bench: a wrong article, one too many, one too few.

use pintui_store::{At, Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::parcel;
use super::record::CheckRefused;
use crate::door::{Call, Command, Read, Write};
use crate::{people, shops};

/// How a parcel was packed wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MistakeKind {
    /// An article that the order has not.
    Wrong,
    /// More pieces than the order has.
    TooMany,
    /// Fewer pieces than the order has.
    TooFew,
}

impl MistakeKind {
    fn name(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::TooMany => "too_many",
            Self::TooFew => "too_few",
        }
    }
}

/// Keeps an error in packing that the bench has caught.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordMistake {
    /// Key of the parcel's order.
    pub order_id: i64,
    /// What was wrong.
    pub kind: MistakeKind,
    /// What the order has.
    pub expected: String,
    /// What was found.
    pub found: String,
    /// Key of the product that was found in place of another, or that is too many or too few.
    pub product_id: Option<i64>,
    /// Who packs.
    pub staff: String,
}

impl Command for RecordMistake {
    type Answer = i64;
}

impl Write for RecordMistake {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order_id": self.order_id, "kind": self.kind.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<i64> {
        let unknown = CheckRefused::OrderUnknown { order_id: self.order_id };
        let order = parcel::facts(tx, self.order_id)?.ok_or(unknown)?;
        if self.staff.trim().is_empty() {
            return Err(CheckRefused::StaffMissing.into());
        }
        tx.insert(
            include_str!("insert_mistake.sql"),
            named_params! {
                ":shop": order.shop_id, ":order": order.id, ":kind": self.kind.name(), ":expected": self.expected,
                ":found": self.found, ":product": self.product_id, ":staff": people::meant(tx, &self.staff)?,
                ":at": call.now,
            },
        )
    }
}

/// The errors in packing that the bench caught in a span of days.
#[derive(Deserialize, TS)]
pub struct MistakeList {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Command for MistakeList {
    type Answer = Mistakes;
}

/// The answer of [`MistakeList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Mistakes {
    /// How many there are.
    pub total: i64,
    /// The newest two hundred.
    pub shown: Vec<Mistake>,
}

/// An error in packing that was caught.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Mistake {
    /// Key inside the book.
    pub id: i64,
    /// Key of the parcel's order.
    pub order_id: i64,
    /// The order's number.
    pub order_no: String,
    /// `wrong`, `too_many` or `too_few`.
    pub kind: String,
    /// What the order has.
    pub expected: String,
    /// What was found.
    pub found: String,
    /// Who packed.
    pub staff: String,
    /// When.
    pub at: At,
}

const SHOWN: usize = 200;

impl Read for MistakeList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Mistakes> {
        let shop = shops::must(tx, &self.shop)?.id;
        let mut shown = tx.rows(
            include_str!("mistakes.sql"),
            named_params! { ":shop": shop, ":from": self.from, ":before": self.to.plus(1) },
            |row| {
                Ok(Mistake {
                    id: row.get("id")?,
                    order_id: row.get("order_id")?,
                    order_no: row.get("order_no")?,
                    kind: row.get("kind")?,
                    expected: row.get("expected")?,
                    found: row.get("found")?,
                    staff: row.get("staff")?,
                    at: row.get("at")?,
                })
            },
        )?;
        let total = shown.len() as i64;
        shown.truncate(SHOWN);
        Ok(Mistakes { total, shown })
    }
}
