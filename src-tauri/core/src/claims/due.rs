//! What today's page tells of losses: claims whose day is past, agreements that end soon, standards that are surely passed.

use pintui_store::{Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{self, ClaimState};
use crate::agreements;
use crate::agreements::list::State;
use crate::door::{Call, Command, Read};
use crate::losses::{quarter, rates};
use crate::shops;

/// What is due about losses today.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossDueAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for LossDueAsk {
    type Answer = LossDue;
}

/// The answer of [`LossDueAsk`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LossDue {
    /// Claims with something open after their day.
    pub overdue: i64,
    /// How much that is.
    pub overdue_fen: Fen,
    /// Agreements that end within the days of their reminder.
    pub ending: i64,
    /// Standards that the shop's own rate lies surely above.
    pub above: i64,
    /// The quarter, `YYYY-Qn`, whose standards nobody has looked at yet; none where there is nothing to do.
    pub review: Option<String>,
}

impl Read for LossDueAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LossDue> {
        let shop = shops::must(tx, &self.shop)?;
        let today = call.now.day();
        let mut claims = list::of_shop(tx, shop.id, today)?;
        claims.retain(|claim| claim.state == ClaimState::Overdue);
        let agreements = agreements::list::of_shop(tx, shop.id, today)?;
        Ok(LossDue {
            overdue: claims.len() as i64,
            overdue_fen: claims.iter().map(|claim| claim.open_fen).sum(),
            ending: agreements.iter().filter(|one| one.state == State::Ending).count() as i64,
            above: rates::above(tx, &shop, call)?.len() as i64,
            review: quarter::due(tx, shop.id, today)?,
        })
    }
}
