//! A policy is kept as a new version with its first day, if the law and plain fairness allow it.

use pintui_store::{Day, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PolicyRefused, Rules, law, template, versions};
use crate::door::{Call, Command, Write};
use crate::wording::{Situation, must_be_allowed};
use crate::{pictures, shops};

/// Days after its first one on which a policy should be looked at again.
const REVIEW_AFTER: i64 = 365;

/// Keeps a policy from a day on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavePolicy {
    /// Name of the shop.
    pub shop: String,
    /// The category.
    pub category: String,
    /// Its first day: orders paid from then on have it.
    pub starts_on: Day,
    /// The rules.
    pub rules: Rules,
    /// Who keeps it.
    pub by: String,
}

impl Command for SavePolicy {
    type Answer = SavedPolicy;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedPolicy {
    /// Number of the version.
    pub version: i64,
    /// Its first day.
    pub starts_on: Day,
}

impl Write for SavePolicy {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "category": self.category, "starts_on": self.starts_on })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<SavedPolicy> {
        let shop = shops::must(tx, &self.shop)?.id;
        template::of(&self.category)?;
        let rules = tidy(self.rules);
        law::must_allow(&rules)?;
        for of in &rules.flaw_pictures {
            pictures::must(tx, &of.picture)?;
        }
        for text in rules.own_texts() {
            must_be_allowed(text, Situation::POLICY)?;
        }
        if self.starts_on < call.now.day() {
            return Err(PolicyRefused::StartsInPast { on: self.starts_on.text() }.into());
        }
        let all = versions::all(tx, shop)?;
        let here = all.iter().filter(|one| one.category == self.category);
        // One that has not begun yet is written over, so that a day has one policy.
        let same_day = here.clone().find(|one| one.starts_on == self.starts_on).map(|one| one.version);
        let version = same_day.unwrap_or_else(|| here.map(|one| one.version).max().unwrap_or(0) + 1);
        if same_day.is_some() {
            let gone = "delete from policy_versions where shop_id = ?1 and category = ?2 and version = ?3";
            tx.change(gone, (shop, &self.category, version))?;
        }
        let by = self.by.trim();
        tx.insert(
            include_str!("insert.sql"),
            named_params! {
                ":shop": shop, ":category": self.category, ":version": version, ":starts_on": self.starts_on,
                ":review_on": self.starts_on.plus(REVIEW_AFTER),
                ":rules": serde_json::json!(rules).to_string(), ":at": call.now,
                ":by": if by.is_empty() { call.actor } else { by },
            },
        )?;
        Ok(SavedPolicy { version, starts_on: self.starts_on })
    }
}

impl Rules {
    /// What somebody wrote in own words.
    pub(super) fn own_texts(&self) -> impl Iterator<Item = &str> {
        let all = self.conditions.iter().chain(&self.flaws).chain(&self.more);
        all.map(String::as_str).filter(|text| !text.starts_with('@'))
    }
}

fn tidy(mut rules: Rules) -> Rules {
    for list in [&mut rules.conditions, &mut rules.flaws, &mut rules.more] {
        *list = list.iter().map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect();
    }
    // A flaw that is gone or worded anew has no picture any more.
    let flaws = &rules.flaws;
    rules.flaw_pictures.retain(|of| flaws.contains(&of.flaw));
    rules.exempt = rules.exempt.filter(|id| !id.is_empty());
    rules
}
