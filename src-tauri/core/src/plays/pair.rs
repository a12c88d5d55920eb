//! Two orders that are one exchange: the second goes out at once, the first is refunded when its goods are back.

use pintui_store::{At, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::cases::standing::DeskRow;
use crate::cases::state::State;

/// Two orders that are one exchange: both parcels are on the way at once.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExchangePair {
    /// The new order.
    pub new_order_no: String,
    /// Its key, where it is in the book.
    pub new_order_id: Option<i64>,
    /// When it left.
    pub sent_at: Option<At>,
    /// Its parcel.
    pub sent_no: Option<String>,
    /// When it was signed for.
    pub signed_at: Option<At>,
    /// The parcel on its way back.
    pub back_no: Option<String>,
    /// Whether the first goods are here.
    pub back_here: bool,
    /// Whether the first order is refunded in the end; what was compensated first keeps its price.
    pub refunds: bool,
    /// Whether the first order was refunded.
    pub refunded: bool,
    /// Whether the case was called off since, so that nothing is to be refunded of it.
    pub off: bool,
}

/// The pair of a case; none where it was not exchanged by a new order.
pub(super) fn pair(tx: &impl Reading, case: i64, row: &DeskRow) -> Result<Option<ExchangePair>> {
    let settlement = row.states.settlement;
    tx.maybe(include_str!("pair.sql"), named_params! { ":case": case }, |found| {
        let refunds: bool = found.get("refunds")?;
        let refunded = found.get::<_, bool>("refunded")? || matches!(settlement, State::Handled | State::Settled);
        Ok(ExchangePair {
            new_order_no: found.get("new_order_no")?,
            new_order_id: found.get("new_order_id")?,
            sent_at: found.get("sent_at")?,
            sent_no: found.get("sent_no")?,
            signed_at: found.get("signed_at")?,
            back_no: found.get("back_no")?,
            back_here: row.states.goods == State::Received,
            refunds,
            refunded,
            off: refunds && !refunded && settlement == State::Nothing,
        })
    })
}
