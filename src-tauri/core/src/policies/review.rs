//! Once a year: by clause, which cases the policy in force did not fit, which came to a dispute, what was granted all
//! the same and what that cost; and which of the platform's rules changed meanwhile. A new version is its answer.

use std::collections::BTreeMap;

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::advise::{AdviseCase, Verdict, advise, facts};
use super::{PolicyRefused, versions};
use crate::door::{Call, Command, Read};
use crate::platforms::rules;
use crate::shops;

/// At most so many cases are looked at, the newest first.
const MOST: i64 = 2000;

/// Looks a policy over: the cases since the first day of the version in force.
#[derive(Deserialize, TS)]
pub struct PolicyReview {
    /// Name of the shop.
    pub shop: String,
    /// The category.
    pub category: String,
}

impl Command for PolicyReview {
    type Answer = Reviewed;
}

/// How a policy has done.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Reviewed {
    /// The first day looked at.
    pub since: Day,
    /// When it should be looked at.
    pub review_on: Day,
    /// Cases looked at.
    pub cases: i64,
    /// Clauses that turned somebody away, were disputed, went beyond or cost something; the most cases first.
    pub clauses: Vec<ClauseReviewed>,
    /// What all of them cost.
    pub cost_fen: Fen,
    /// Rules of the platform that began or ended since.
    pub rules: Vec<RuleChanged>,
}

/// What came of a clause.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ClauseReviewed {
    /// The clause.
    pub clause: String,
    /// Cases that it decided.
    pub cases: i64,
    /// Of them those that it did not fit.
    pub did_not_fit: i64,
    /// Of them those that came to a dispute.
    pub disputes: i64,
    /// Exceptions granted beyond it.
    pub granted: i64,
    /// Compensation and freight given in the cases that it decided, and what was refunded by exceptions beyond it.
    pub cost_fen: Fen,
    /// Keys of the cases that it did not fit or that were disputed, the newest first.
    pub ids: Vec<i64>,
}

/// A rule of the platform that changed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PolicyRuleChanged")]
pub struct RuleChanged {
    /// Its id; the locale text `rule.<id>` names it.
    pub id: String,
    /// The day.
    pub on: Day,
    /// Whether it is in force from that day on; else it no longer is.
    pub begins: bool,
}

/// A case of the time looked at.
struct Seen {
    id: i64,
    disputed: bool,
    given: Fen,
    refunded: Fen,
    /// The clauses that exceptions went beyond.
    beyond: Vec<String>,
}

impl Read for PolicyReview {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Reviewed> {
        let shop = shops::must(tx, &self.shop)?;
        let missing = || PolicyRefused::PolicyMissing { category: self.category.clone() };
        let today = call.now.day();
        let all = versions::all(tx, shop.id)?;
        let here = all.iter().filter(|one| one.category == self.category);
        let first = here.clone().map(|one| one.starts_on).min().ok_or_else(missing)?;
        let since = versions::of(&all, &self.category, today).map_or(first, |one| one.starts_on);
        let review_on = here.map(|one| one.review_on).max().ok_or_else(missing)?;
        let mut cases = 0;
        let mut by_clause: BTreeMap<String, ClauseReviewed> = BTreeMap::new();
        for seen in cases_since(tx, shop.id, since)? {
            let facts = facts(tx, seen.id)?;
            let asked = AdviseCase { case_id: seen.id, state: None, language: "zh-CN".to_owned() };
            let advice = advise(tx, &facts, &asked, call.now)?;
            if advice.category != self.category {
                continue;
            }
            cases += 1;
            for clause in &seen.beyond {
                let one = by_clause.entry(clause.clone()).or_default();
                one.granted += 1;
                one.cost_fen += seen.refunded;
            }
            let turned = advice.verdict == Verdict::DoesNotFit;
            let one = by_clause.entry(advice.clause).or_default();
            one.cases += 1;
            one.did_not_fit += i64::from(turned);
            one.disputes += i64::from(seen.disputed);
            one.cost_fen += seen.given;
            if turned || seen.disputed {
                one.ids.push(seen.id);
            }
        }
        let named = by_clause.into_iter().map(|(clause, one)| ClauseReviewed { clause, ..one });
        let tells = |one: &ClauseReviewed| !one.ids.is_empty() || one.granted > 0 || one.cost_fen != Fen(0);
        let mut clauses: Vec<ClauseReviewed> = named.filter(tells).collect();
        clauses.sort_by_key(|one| std::cmp::Reverse((one.did_not_fit + one.disputes, one.granted, one.cost_fen)));
        let cost_fen = clauses.iter().map(|one| one.cost_fen).sum();
        Ok(Reviewed { since, review_on, cases, clauses, cost_fen, rules: changed(&shop.platform, since, today) })
    }
}

fn cases_since(tx: &impl Reading, shop: i64, since: Day) -> Result<Vec<Seen>> {
    let with = named_params! { ":shop": shop, ":since": since, ":most": MOST };
    tx.rows(include_str!("since.sql"), with, |row| {
        Ok(Seen {
            id: row.get("id")?,
            disputed: row.get("disputed")?,
            given: row.get("given_fen")?,
            refunded: row.get("refunded_fen")?,
            beyond: serde_json::from_str(&row.get::<_, String>("beyond")?).unwrap_or_default(),
        })
    })
}

/// The rules of a platform that began or ended after a day.
fn changed(platform: &str, since: Day, today: Day) -> Vec<RuleChanged> {
    let mut changed: Vec<RuleChanged> = Vec::new();
    for rule in rules::choices(platform, today) {
        for (on, begins) in [(rule.from, true), (rule.until, false)] {
            if let Some(on) = on.filter(|on| (since..=today).contains(on)) {
                changed.push(RuleChanged { id: rule.id.clone(), on, begins });
            }
        }
    }
    changed.sort_by(|one, other| one.on.cmp(&other.on).then_with(|| one.id.cmp(&other.id)));
    changed
}
