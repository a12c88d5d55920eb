//! Errors in packing, caught at the bench: a wrong article, one too many, one too few.

use pintui_store::{Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::parcel;
use super::record::CheckRefused;
use crate::door::{Call, Command, Write};

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
                ":found": self.found, ":product": self.product_id, ":staff": self.staff.trim(), ":at": call.now,
            },
        )
    }
}
