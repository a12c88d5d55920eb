//! The orders behind a figure of a halt, found by what counted them.

use pintui_store::{Reading as _, Result, Tx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::{sent, size};
use crate::door::{Call, Command, Read};
use crate::halts;
use crate::orders::behind;
use crate::orders::list::OrderPage;

/// The orders behind a figure of a halt, a page at a time.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HaltBehind {
    /// Key of the halt.
    pub halt: i64,
    /// Which figure.
    #[serde(flatten)]
    pub what: What,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

/// A figure of a halt.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(rename = "HaltFigure")]
pub enum What {
    /// Orders that wait to be packed.
    Waiting {
        /// At one warehouse; none: at all.
        warehouse: Option<String>,
    },
    /// Orders that had left.
    Sent {
        /// Which of them.
        only: sent::SentOnly,
    },
    /// Orders that the usual share is taken from.
    Usual {
        /// Only those that came back.
        back: bool,
    },
}

impl Command for HaltBehind {
    type Answer = OrderPage;
}

impl Read for HaltBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OrderPage> {
        let halt = halts::must(tx, self.halt)?;
        let ids: Vec<i64> = match self.what {
            What::Waiting { warehouse } => {
                let with = named_params! { ":halt": halt.id, ":warehouse": warehouse };
                tx.rows(include_str!("waiting.sql"), with, |row| row.get("order_id"))?
            }
            What::Sent { only } => {
                let sent = sent::of_halt(tx, &halt, call.now)?.into_iter();
                sent.filter(|order| only.holds(order)).map(|order| order.order_id).collect()
            }
            What::Usual { back } => {
                let sample = size::sample(tx, &halt)?.into_iter();
                sample.filter(|(_, quality)| *quality || !back).map(|(order, _)| order).collect()
            }
        };
        behind::page(tx, &ids, self.skip, self.limit)
    }
}
