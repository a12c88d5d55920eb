//! The orders behind a figure of the forecast, found by what counted them.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::history::READ_DAYS;
use crate::door::{Call, Command, Read};
use crate::insight::reach;
use crate::orders::behind;
use crate::orders::list::OrderPage;
use crate::shops;

/// The orders behind a figure of the forecast, a page at a time.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ForecastBehind {
    /// Name of the shop.
    pub shop: String,
    /// Whether only returns for quality count.
    pub quality: bool,
    /// Key of the product; none for the whole shop.
    pub product: Option<i64>,
    /// Which of its orders.
    #[serde(flatten)]
    pub of: Which,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

/// Which orders.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
#[ts(rename = "ForecastOrders")]
pub enum Which {
    /// Those paid on the days of a span.
    Paid {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// Of them those that came back by the last day that the files tell whole.
    Returned {
        /// First day of payment.
        from: Day,
        /// Last day of payment.
        to: Day,
    },
    /// Those that came back on the days of a span, whenever they were paid.
    Came {
        /// First day of application.
        from: Day,
        /// Last day of application.
        to: Day,
    },
    /// Those whose case of these days states a reason.
    Stating {
        /// First day of application.
        from: Day,
        /// Last day of application.
        to: Day,
        /// The platform's text.
        reason: String,
    },
}

impl Command for ForecastBehind {
    type Answer = OrderPage;
}

impl Read for ForecastBehind {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<OrderPage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let last = reach::whole_day(tx, shop, call.now.day())?;
        let ids = self.ids(tx, shop, last)?;
        behind::page(tx, &ids, self.skip, self.limit)
    }
}

impl ForecastBehind {
    fn ids(&self, tx: &impl Reading, shop: i64, last: Day) -> Result<Vec<i64>> {
        let first = last.plus(1 - READ_DAYS);
        let ever = Day::from_number(Day::FIRST);
        let (paid, applied, read, reason) = match &self.of {
            Which::Paid { from, to } => {
                let with = named_params! {
                    ":shop": shop, ":product": self.product, ":from": from, ":until": to.plus(1),
                };
                return tx.rows(include_str!("paid.sql"), with, |row| row.get(0));
            }
            Which::Returned { from, to } => ((*from, *to), (first, last), (first, last), None),
            Which::Came { from, to } => ((first, last), (*from, *to), (first, last), None),
            Which::Stating { from, to, reason } => ((ever, last), (*from, *to), (*from, *to), Some(reason)),
        };
        let with = named_params! {
            ":shop": shop, ":product": self.product, ":quality": self.quality, ":reason": reason,
            ":paid": paid.0, ":until": paid.1.plus(1), ":from": applied.0.number(), ":to": applied.1.number(),
            ":first": read.0.number(), ":last": read.1.number(),
        };
        tx.rows(include_str!("came.sql"), with, |row| row.get(0))
    }
}
