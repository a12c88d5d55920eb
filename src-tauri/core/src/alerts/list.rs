//! The alerts of a shop as the owner meets them: those that speak, and those that are quiet.

use pintui_store::{Day, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::{self, AlertAnswer};
use super::{Alert, of_shop, since};
use crate::door::{Call, Command, Read};
use crate::shops;

/// The products of a shop that are over their line today, one alert each, the highest rate first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AlertList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for AlertList {
    type Answer = AlertSheet;
}

/// The answer of [`AlertList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct AlertSheet {
    /// Those that nobody has answered, or that got worse since.
    pub open: Vec<AlertRow>,
    /// Those that are quiet.
    pub quiet: Vec<AlertRow>,
}

/// One alert.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AlertRow {
    /// The figure and its line.
    pub alert: Alert,
    /// Since when without a break, at most thirty days back.
    pub since: Day,
    /// What was said about it last, as long as that holds.
    pub answer: Option<AlertAnswer>,
    /// Whether it got worse since.
    pub worse: bool,
}

impl Read for AlertList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<AlertSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let mut answered = answers::newest(tx, shop)?;
        let mut over = of_shop(tx, shop, today)?;
        over.sort_by(|one, other| other.rate.total_cmp(&one.rate));
        let mut sheet = AlertSheet { open: Vec::new(), quiet: Vec::new() };
        for alert in over {
            let answer = answered.remove(&alert.product_id).filter(|answer| answer.holds(today));
            let worse = answer.as_ref().is_some_and(|answer| answer.is_outdone(&alert));
            let since = since(tx, shop, alert.product_id, today)?;
            let pile = if answer.is_none() || worse { &mut sheet.open } else { &mut sheet.quiet };
            pile.push(AlertRow { alert, since, answer, worse });
        }
        Ok(sheet)
    }
}
