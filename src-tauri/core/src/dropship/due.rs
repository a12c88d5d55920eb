//! What today's page tells of partners: talks, spot checks and plans whose day has come, and warnings without a plan.

use pintui_store::{Reading as _, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{plans, warned};
use crate::door::{Call, Command, Read};
use crate::insight::reach;
use crate::shops;

/// What is due with partners today.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerDueAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for PartnerDueAsk {
    type Answer = PartnerDue;
}

/// The answer of [`PartnerDueAsk`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PartnerDue {
    /// Partners with whom a talk is due.
    pub talks: Vec<String>,
    /// Partners whose storage is to be looked at.
    pub spot_checks: Vec<String>,
    /// Partners about whom is to be decided: the day of their plan has come.
    pub decisions: Vec<String>,
    /// Partners over a line for two months, without a plan.
    pub warnings: Vec<String>,
}

impl Read for PartnerDueAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PartnerDue> {
        let shop = shops::must(tx, &self.shop)?;
        let today = call.now.day();
        let next = |question: &str| {
            tx.rows(question, named_params! { ":shop": shop.id, ":today": today }, |row| {
                row.get::<_, String>("partner")
            })
        };
        let waiting: Vec<plans::PartnerPlan> =
            plans::of_shop(tx, &shop, None)?.into_iter().filter(|plan| plan.decision.is_none()).collect();
        let warnings =
            warned::of_shop(tx, &shop, reach::last_day_of(tx, &shop, call)?)?.into_iter().filter(|warning| {
                !waiting.iter().any(|plan| plan.partner == warning.partner && plan.figure == warning.figure)
            });
        let each = |names: Vec<String>| {
            let mut names = names;
            names.sort_unstable();
            names.dedup();
            names
        };
        Ok(PartnerDue {
            talks: next(include_str!("talks_due.sql"))?,
            spot_checks: next(include_str!("spot_checks_due.sql"))?,
            warnings: each(warnings.map(|warning| warning.partner).collect()),
            decisions: each(waiting.iter().filter(|p| p.due_on <= today).map(|p| p.partner.clone()).collect()),
        })
    }
}
