//! What is changed because buyers said so: chosen out of their words, and live since a day.

use pintui_store::{Day, Reading, Result, WriteTx, named_params, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CallRefused;
use super::advised::Advised;
use super::plan::{self, Plan};
use super::record::kept;
use crate::door::{Call, Command, Write};
use crate::orders::pick::array;
use crate::shops;

/// Chooses a change out of what buyers said; the link to them stays.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseChange {
    /// Name of the shop.
    pub shop: String,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// What is changed.
    pub what: String,
    /// Keys of the calls it comes from.
    pub callbacks: Vec<i64>,
    /// Keys of the answers to care messages it comes from.
    pub feedback: Vec<i64>,
    /// Who chooses.
    pub by: String,
    /// The advice it was chosen out of.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub advice: Option<Advised>,
    /// Its kind, who answers for it, by when, and what is hoped of it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub plan: Option<Plan>,
}

impl Command for ChooseChange {
    type Answer = ChangeChosen;
}

/// A change that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChangeChosen {
    /// Its key.
    pub id: i64,
}

impl Write for ChooseChange {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "product": self.product_id, "what": kept(&self.what).ok().flatten() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ChangeChosen> {
        let shop = shops::must(tx, &self.shop)?.id;
        let what = kept(&self.what)?.ok_or(CallRefused::ChangeTextMissing)?;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CallRefused::CallClerkMissing.into());
        }
        let id = tx.insert(
            include_str!("insert_change.sql"),
            named_params! {
                ":shop": shop, ":product": self.product_id, ":what": what, ":on": call.now.day(), ":by": by,
                ":cause": self.advice.as_ref().map(|advice| advice.cause.name()),
                ":kind": self.advice.as_ref().map(|advice| advice.kind.name()),
                ":about": self.advice.as_ref().map(|advice| &advice.about),
            },
        )?;
        let plan = self.plan.unwrap_or_default();
        let kind = plan.kind.or(self.advice.map(|advice| plan::Kind::of(advice.kind)));
        Plan { kind, ..plan }.keep(tx, id, call.now.day())?;
        for (table, keys) in [("callbacks", &self.callbacks), ("feedback", &self.feedback)] {
            let of = "shop_id = ?1 and id in (select value from json_each(?2))";
            let (known, free): (i64, i64) = tx.one(
                &format!("select count(*), count(*) filter (where change_id is null) from {table} where {of}"),
                params![shop, array(keys)],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            if known != keys.len() as i64 {
                return Err(CallRefused::ChangeSourceUnknown.into());
            }
            if free != known {
                return Err(CallRefused::ChangeSourceTaken.into());
            }
            tx.change(&format!("update {table} set change_id = ?3 where {of}"), params![shop, array(keys), id])?;
        }
        Ok(ChangeChosen { id })
    }
}

/// Says since when a change is live.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MarkChangeLive {
    /// Its key.
    pub change: i64,
    /// Since when; none: not yet.
    pub live_on: Option<Day>,
}

impl Command for MarkChangeLive {
    type Answer = ();
}

impl Write for MarkChangeLive {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "change": self.change, "live_on": self.live_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let change = one(tx, self.change)?;
        let earliest = change.chosen_on.plus(-366);
        if self.live_on.is_some_and(|day| day > call.now.day() || day < earliest) {
            return Err(CallRefused::ChangeDayWrong.into());
        }
        let with = named_params! { ":live": self.live_on, ":id": self.change };
        tx.change("update changes set live_on = :live where id = :id", with)?;
        Ok(())
    }
}

/// Removes a change; what buyers said waits again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveChange {
    /// Its key.
    pub change: i64,
}

impl Command for RemoveChange {
    type Answer = ();
}

impl Write for RemoveChange {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "change": self.change })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        one(tx, self.change)?;
        for table in ["callbacks", "feedback"] {
            tx.change(&format!("update {table} set change_id = null where change_id = ?1"), [self.change])?;
        }
        // Its key may be given anew.
        tx.change("delete from verdicts where action = 'change' and action_id = ?1", [self.change])?;
        tx.change("delete from changes where id = ?1", [self.change])?;
        Ok(())
    }
}

/// The day and product of a change.
pub(super) struct Kept {
    pub shop: i64,
    pub product: Option<i64>,
    pub chosen_on: Day,
    pub live_on: Option<Day>,
}

/// One change.
pub(super) fn one(tx: &impl Reading, change: i64) -> Result<Kept> {
    tx.maybe("select shop_id, product_id, chosen_on, live_on from changes where id = ?1", [change], |row| {
        Ok(Kept { shop: row.get(0)?, product: row.get(1)?, chosen_on: row.get(2)?, live_on: row.get(3)? })
    })?
    .ok_or_else(|| CallRefused::ChangeUnknown { change }.into())
}
