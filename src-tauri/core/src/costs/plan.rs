//! What losses may come to in a month, beside what was recorded.

use pintui_store::{Day, Fen, Reading, Result, Tx, WriteTx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CostRefused;
use crate::dispositions::hand::{self, MOST};
use crate::door::{Call, Command, Read, Write};
use crate::losses::foretold::{self, Kept};
use crate::losses::group::{By, Filter};
use crate::losses::list;
use crate::losses::totals::sums;
use crate::month::Month;
use crate::shops;

/// Sets what losses may come to in a month; none takes the plan away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetLossPlan {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`.
    pub month: String,
    /// What losses may come to.
    pub plan_fen: Option<Fen>,
    /// Who sets it.
    pub by: String,
}

impl Command for SetLossPlan {
    type Answer = ();
}

impl Write for SetLossPlan {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "month": self.month, "plan_fen": self.plan_fen })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let month = Month::parse(&self.month)?.name();
        if self.plan_fen.is_some_and(|fen| !(Fen(0)..=MOST).contains(&fen)) {
            return Err(CostRefused::CostAmountWrong { most_fen: MOST }.into());
        }
        match self.plan_fen {
            None => tx.change("delete from loss_plans where shop_id = ?1 and month = ?2", (shop, month))?,
            Some(fen) => tx.change(
                include_str!("keep_plan.sql"),
                named_params! { ":shop": shop, ":month": month, ":plan": fen, ":by": by, ":at": call.now },
            )?,
        };
        Ok(())
    }
}

/// Planned and recorded losses by month, the newest first: the next month, this one and the eleven before.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LossPlanSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for LossPlanSheetAsk {
    type Answer = Vec<LossPlanMonth>;
}

/// A month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LossPlanMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// First and last day.
    pub span: [Day; 2],
    /// Whether it is not over.
    pub running: bool,
    /// What losses may come to; none where nobody has said.
    pub plan_fen: Option<Fen>,
    /// Records.
    pub losses: i64,
    /// What they were worth.
    pub value_fen: Fen,
    /// What others owe for them.
    pub owed_fen: Fen,
    /// What stays with the shop: it is held against the plan.
    pub own_fen: Fen,
    /// What was foretold for it, as it was kept; none where nobody has.
    pub foretold: Option<Kept>,
    /// Left of the plan, below nothing where it is exceeded; none without a plan.
    pub left_fen: Option<Fen>,
}

const MONTHS: usize = 13;

impl Read for LossPlanSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<LossPlanMonth>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let mut months = vec![Month::of(today).after()];
        while months.len() < MONTHS {
            months.push(months[months.len() - 1].before());
        }
        let of = Filter {
            from: months.last().map(|month| month.first),
            to: months.first().map(|month| month.last),
            ..Filter::default()
        };
        let sums = sums(&list::some(tx, shop, &of)?, By::Month).groups;
        let plans: FxHashMap<String, Fen> = tx
            .rows("select month, plan_fen from loss_plans where shop_id = ?1", [shop], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .into_iter()
            .collect();
        let foretold = foretold::kept(tx, shop)?;
        let told = |month: Month| {
            let (name, plan_fen) = (month.name(), plans.get(&month.name()).copied());
            let sum = sums.iter().find(|sum| sum.key == name).cloned().unwrap_or_default();
            LossPlanMonth {
                month: name.clone(),
                span: [month.first, month.last],
                running: month.last >= today,
                plan_fen,
                losses: sum.losses,
                value_fen: sum.value_fen,
                owed_fen: sum.owed_fen,
                own_fen: sum.own_fen,
                foretold: foretold.get(&name).cloned(),
                left_fen: plan_fen.map(|plan| plan - sum.own_fen),
            }
        };
        Ok(months.into_iter().map(told).collect())
    }
}
