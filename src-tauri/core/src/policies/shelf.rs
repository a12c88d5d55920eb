//! The policies of a shop: what is in force, what comes, what is due for review, and the texts of each.

use pintui_store::{At, Day, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::flow::{self, Flow, Reader};
use super::template::{self, Changed};
use super::text::{self, PolicyText};
use super::versions::{self, Version};
use super::{Rules, law};
use crate::door::{Call, Command, Read};
use crate::locale::Language;
use crate::platforms::market::market;
use crate::shops;

/// Lists the policies of a shop.
#[derive(Deserialize, TS)]
pub struct PolicyList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for PolicyList {
    type Answer = Vec<PolicyRow>;
}

/// A category's policy.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PolicyRow {
    /// The category.
    pub category: String,
    /// Number of the version in force today; none before the first one begins.
    pub version: Option<i64>,
    /// Its first day.
    pub starts_on: Option<Day>,
    /// The first day of the next one.
    pub next_on: Option<Day>,
    /// When it should be looked at again.
    pub review_on: Option<Day>,
    /// Whether that day has come.
    pub review_due: bool,
}

impl Read for PolicyList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<PolicyRow>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let all = versions::all(tx, shop)?;
        let today = call.now.day();
        let mut rows = Vec::new();
        for template in &law::book().templates {
            let category = &template.category;
            if !all.iter().any(|one| one.category == *category) {
                continue;
            }
            let now = versions::of(&all, category, today);
            let next = all.iter().rfind(|one| one.category == *category && one.starts_on > today);
            rows.push(PolicyRow {
                category: category.clone(),
                version: now.map(|one| one.version),
                starts_on: now.map(|one| one.starts_on),
                next_on: next.map(|one| one.starts_on),
                review_on: now.map(|one| one.review_on),
                review_due: now.is_some_and(|one| one.review_on <= today) && next.is_none(),
            });
        }
        Ok(rows)
    }
}

/// Shows a category's policy, or what it would be.
#[derive(Deserialize, TS)]
pub struct PolicyShow {
    /// Name of the shop.
    pub shop: String,
    /// The category.
    pub category: String,
    /// Which version; none for the newest.
    pub version: Option<i64>,
    /// Rules on the desk that are not kept yet; none for what is kept.
    pub rules: Option<Rules>,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// For whom the pictures are.
    pub reader: Reader,
}

impl Command for PolicyShow {
    type Answer = PolicySheet;
}

/// A policy with everything that comes from it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PolicySheet {
    /// The rules.
    pub rules: Rules,
    /// The version they are of; none where they are not kept.
    pub version: Option<i64>,
    /// All versions, the one that begins last first.
    pub versions: Vec<PolicyVersion>,
    /// What is changed against the template.
    pub changed: Vec<Changed>,
    /// The text for buyers.
    pub text: PolicyText,
    /// The flow pictures.
    pub flows: Vec<Flow>,
}

/// How a version stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PolicyStanding")]
pub enum Standing {
    /// Another one has taken its place.
    Past,
    /// Orders paid today have it.
    InForce,
    /// Its first day is still to come.
    Coming,
}

/// A version in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PolicyVersion {
    /// Its number.
    pub version: i64,
    /// How it stands today.
    pub standing: Standing,
    /// Its first day.
    pub starts_on: Day,
    /// When it should be looked at again.
    pub review_on: Day,
    /// When it was made.
    pub made_at: At,
    /// Who made it.
    pub made_by: String,
}

impl Read for PolicyShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PolicySheet> {
        let shops::Shop { id: shop, platform, .. } = shops::must(tx, &self.shop)?;
        let language = Language::parse(&self.language);
        let template = template::of(&self.category)?;
        let here: Vec<Version> =
            versions::all(tx, shop)?.into_iter().filter(|one| one.category == self.category).collect();
        let in_force = versions::of(&here, &self.category, call.now.day()).map(|one| one.version);
        let kept = here.iter().find(|one| self.version.is_none_or(|version| one.version == version));
        let version = kept.filter(|_| self.rules.is_none()).map(|one| one.version);
        let rules = self.rules.or_else(|| kept.map(|one| one.rules.clone()));
        let rules = rules.unwrap_or_else(|| template.rules.clone());
        Ok(PolicySheet {
            version,
            changed: template::changed(&self.category, &rules)?,
            text: text::of(&rules, language, market(&platform)),
            flows: flow::of(&rules, self.reader, language),
            versions: here.into_iter().map(|one| listed(one, in_force, call.now.day())).collect(),
            rules,
        })
    }
}

fn listed(version: Version, in_force: Option<i64>, today: Day) -> PolicyVersion {
    let standing = match version.starts_on > today {
        true => Standing::Coming,
        false if in_force == Some(version.version) => Standing::InForce,
        false => Standing::Past,
    };
    PolicyVersion {
        version: version.version,
        standing,
        starts_on: version.starts_on,
        review_on: version.review_on,
        made_at: version.made_at,
        made_by: version.made_by,
    }
}
