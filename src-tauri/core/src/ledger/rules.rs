//! The limits that the owner has set, and the plan of a month.

use pintui_store::{Fen, Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, LedgerRefused};
use crate::platforms::currencies;
use crate::settings;
use crate::shops;

/// What may be given. A limit that is none limits nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LedgerRules {
    /// Above this a second person has to approve.
    pub single_fen: Fen,
    /// The thank-you that is proposed.
    pub thanks_fen: Fen,
    /// The most of a thank-you without approval.
    pub thanks_most_fen: Fen,
    /// What is proposed for the trouble of an exchange.
    pub trouble_fen: Fen,
    /// The most of it without approval.
    pub trouble_most_fen: Fen,
    /// The freight that is reckoned with where a case tells none.
    pub freight_fen: Fen,
    /// The most that one order gets.
    pub order_fen: Option<Fen>,
    /// The most that one buyer gets in 30 days.
    pub buyer_fen: Option<Fen>,
    /// The most that goes out in a day.
    pub day_fen: Option<Fen>,
}

impl Default for LedgerRules {
    fn default() -> Self {
        Self {
            single_fen: Fen(3000),
            thanks_fen: Fen(300),
            thanks_most_fen: Fen(500),
            trouble_fen: Fen(400),
            trouble_most_fen: Fen(500),
            freight_fen: Fen(800),
            order_fen: None,
            buyer_fen: None,
            day_fen: None,
        }
    }
}

const SETTING: &str = "ledger_rules";
/// More than this is a slip of the hand: 100,000 yuan.
pub const HUGE: Fen = Fen(10_000_000);

impl LedgerRules {
    /// As the book has them.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        match settings::kept(tx, SETTING)?.and_then(|text| serde_json::from_str(&text).ok()) {
            Some(kept) => Ok(kept),
            None => Ok(Self::default().about(&shops::first_currency(tx)?)),
        }
    }

    /// The presets in another currency.
    fn about(self, currency: &str) -> Self {
        let about = |yuan: Fen| currencies::about(currency, yuan);
        Self {
            single_fen: about(self.single_fen),
            thanks_fen: about(self.thanks_fen),
            thanks_most_fen: about(self.thanks_most_fen),
            trouble_fen: about(self.trouble_fen),
            trouble_most_fen: about(self.trouble_most_fen),
            freight_fen: about(self.freight_fen),
            ..self
        }
    }

    pub(super) fn keep(self, tx: &mut pintui_store::WriteTx<'_>) -> Result<()> {
        let limits = [self.order_fen, self.buyer_fen, self.day_fen];
        let amounts = [self.single_fen, self.thanks_most_fen, self.trouble_most_fen, self.freight_fen];
        let proposed = [(self.thanks_fen, self.thanks_most_fen), (self.trouble_fen, self.trouble_most_fen)];
        let wrong = |fen: &Fen| !(1..=HUGE.0).contains(&fen.0);
        let over = |(fen, most): &(Fen, Fen)| fen.0 < 1 || fen > most;
        if limits.iter().flatten().chain(&amounts).any(wrong) || proposed.iter().any(over) {
            return Err(LedgerRefused::LedgerRuleWrong { least_fen: Fen(1), most_fen: HUGE }.into());
        }
        settings::keep(tx, SETTING, &serde_json::json!(self).to_string())
    }

    /// The most of this kind that a clerk gives alone.
    pub fn alone(&self, kind: Kind) -> Fen {
        match kind {
            Kind::Thanks => self.thanks_most_fen.min(self.single_fen),
            Kind::Trouble => self.trouble_most_fen.min(self.single_fen),
            _ => self.single_fen,
        }
    }
}

/// The plan of a month; where it has none, of the last month before it that has one.
pub fn plan(tx: &impl Reading, shop: i64, month: &str) -> Result<Option<Fen>> {
    tx.maybe(
        "select plan_fen from ledger_plans where shop_id = ?1 and month <= ?2 order by month desc limit 1",
        (shop, month),
        |row| row.get(0),
    )
}
