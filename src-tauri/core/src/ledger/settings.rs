//! The owner sets limits, a month's plan, and the small gifts that may be given.

use pintui_store::{Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LedgerRefused;
use super::rules::{HUGE, LedgerRules};
use crate::door::{Call, Command, Write};
use crate::month::Month;
use crate::shops;

/// A gift that is given instead of money.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LedgerGift {
    /// Its key; none where it is new.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// What one is worth.
    pub value_fen: Fen,
    /// How many there were at the beginning.
    pub stock: i64,
}

/// A month's plan.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MonthPlan {
    /// `YYYY-MM`.
    pub month: String,
    /// What may go out in it.
    pub plan_fen: Fen,
}

/// Sets what is named and leaves the rest.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseLedger {
    /// Name of the shop.
    pub shop: String,
    /// The limits; they count for all shops.
    pub rules: Option<LedgerRules>,
    /// The plan of a month, and of those after it that have none.
    pub plan: Option<MonthPlan>,
    /// A gift, new or changed.
    pub gift: Option<LedgerGift>,
}

impl Command for ChooseLedger {
    type Answer = ();
}

impl Write for ChooseLedger {
    fn detail(&self) -> serde_json::Value {
        let plan = self.plan.as_ref().map(|plan| (&plan.month, plan.plan_fen));
        serde_json::json!({ "shop": self.shop, "rules": self.rules, "plan": plan, "gift": self.gift })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        if let Some(rules) = self.rules {
            rules.keep(tx)?;
        }
        if let Some(plan) = self.plan {
            Month::parse(&plan.month)?;
            if !(0..=HUGE.0 * 100).contains(&plan.plan_fen.0) {
                let most_fen = Fen(HUGE.0 * 100);
                return Err(LedgerRefused::LedgerRuleWrong { least_fen: Fen(0), most_fen }.into());
            }
            tx.change(
                "insert into ledger_plans (shop_id, month, plan_fen) values (?1, ?2, ?3)
                 on conflict (shop_id, month) do update set plan_fen = excluded.plan_fen",
                (shop, plan.month, plan.plan_fen),
            )?;
        }
        self.gift.map_or(Ok(()), |gift| keep_gift(tx, shop, gift))
    }
}

fn keep_gift(tx: &mut WriteTx<'_>, shop: i64, gift: LedgerGift) -> Result<()> {
    let name = gift.name.trim();
    let amounts = (1..=HUGE.0).contains(&gift.value_fen.0) && (0..=1_000_000).contains(&gift.stock);
    let twin = "select 1 from ledger_gifts where shop_id = ?1 and name = ?2 and id is not ?3";
    if name.is_empty() || !amounts || tx.maybe(twin, (shop, name, gift.id), |_| Ok(()))?.is_some() {
        return Err(LedgerRefused::LedgerGiftWrong.into());
    }
    if let Some(id) = gift.id {
        let given: Option<i64> = tx
            .rows(include_str!("gifts.sql"), named_params! { ":shop": shop }, |row| {
                Ok((row.get::<_, i64>("id")?, row.get::<_, i64>("stock")? - row.get::<_, i64>("left")?))
            })?
            .into_iter()
            .find_map(|(of, given)| (of == id).then_some(given));
        if let Some(given) = given.filter(|given| *given > gift.stock) {
            return Err(LedgerRefused::LedgerGiftBelowGiven { given }.into());
        }
    }
    let with = named_params! {
        ":id": gift.id, ":shop": shop, ":name": name, ":value": gift.value_fen, ":stock": gift.stock,
    };
    let written = match gift.id {
        None => {
            let sql = "insert into ledger_gifts (id, shop_id, name, value_fen, stock)
                       values (:id, :shop, :name, :value, :stock)";
            tx.change(sql, with)?
        }
        Some(_) => {
            let sql = "update ledger_gifts set name = :name, value_fen = :value, stock = :stock
                       where id = :id and shop_id = :shop";
            tx.change(sql, with)?
        }
    };
    match written {
        0 => Err(LedgerRefused::LedgerGiftUnknown.into()),
        _ => Ok(()),
    }
}
