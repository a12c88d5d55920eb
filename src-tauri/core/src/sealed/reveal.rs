//! Shows one number, for one call, and writes down that it was shown.

use pintui_store::{Book, Day, Operation, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SealedRefused, days, seal, tidy};
use crate::door::{Call, Command, Whole};

/// Shows the number of an order's buyer.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RevealPhone {
    /// Key of the order.
    pub order_id: i64,
}

impl Command for RevealPhone {
    type Answer = PhoneShown;
}

/// A number that was shown.
#[derive(Clone, Serialize, TS)]
pub struct PhoneShown {
    /// The number.
    pub phone: String,
}

impl Whole for RevealPhone {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<PhoneShown> {
        tidy::tidy(book, call)?;
        let phone = book.read(|tx| of_order(tx, book, self.order_id, call.now.day()))?;
        let phone = phone.ok_or(SealedRefused::NumberGone)?;
        let detail = serde_json::json!({ "order": self.order_id });
        let operation = Operation { name: "reveal_phone", actor: call.actor, at: call.now, detail, outside: false };
        book.write(&operation, |_| Ok(()))?;
        Ok(PhoneShown { phone })
    }
}

/// The number of an order's buyer; none where there is none, or its days are over.
pub(crate) fn of_order(tx: &Tx, book: &Book, order: i64, today: Day) -> Result<Option<String>> {
    let row: Option<(String, Day, String)> =
        tx.maybe(include_str!("find.sql"), named_params! { ":order": order }, |row| {
            Ok((row.get("order_no")?, row.get("sealed_on")?, row.get("number")?))
        })?;
    let Some((order_no, sealed_on, number)) = row else { return Ok(None) };
    if sealed_on.plus(days(tx)?) < today {
        return Ok(None);
    }
    seal::open(book.folder(), sealed_on, &order_no, &number)
}
