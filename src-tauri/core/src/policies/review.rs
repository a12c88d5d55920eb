//! Once a year: which cases a policy did not fit, by clause, and what was granted all the same.

use std::collections::BTreeMap;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::advise::{AdviseCase, Verdict, advise, facts};
use super::{PolicyRefused, versions};
use crate::door::{Call, Command, Read};
use crate::shops;

/// At most so many cases are looked at, the newest first.
const MOST: i64 = 2000;

/// Looks a policy over: the cases since its first day that it did not fit.
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
    /// Those it did not fit, by clause, the most first.
    pub did_not_fit: Vec<NotFitting>,
}

/// Cases that a clause turned away.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NotFitting {
    /// The clause.
    pub clause: String,
    /// How many.
    pub cases: i64,
    /// How many of them were granted all the same.
    pub granted: i64,
    /// Keys of them, the newest first.
    pub ids: Vec<i64>,
}

impl Read for PolicyReview {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Reviewed> {
        let shop = shops::must(tx, &self.shop)?.id;
        let missing = || PolicyRefused::PolicyMissing { category: self.category.clone() };
        let all = versions::all(tx, shop)?;
        let here = all.iter().filter(|one| one.category == self.category);
        let since = here.clone().map(|one| one.starts_on).min().ok_or_else(missing)?;
        let review_on = here.map(|one| one.review_on).max().ok_or_else(missing)?;
        let with = named_params! { ":shop": shop, ":since": since.text(), ":most": MOST };
        let ids: Vec<(i64, bool)> =
            tx.rows(include_str!("since.sql"), with, |row| Ok((row.get("id")?, row.get("granted")?)))?;
        let mut cases = 0;
        let mut by_clause: BTreeMap<String, NotFitting> = BTreeMap::new();
        for (case_id, granted) in ids {
            let facts = facts(tx, case_id)?;
            let asked = AdviseCase { case_id, state: None, language: "zh-CN".to_owned() };
            let advice = advise(tx, &facts, &asked, call.now)?;
            if advice.category != self.category {
                continue;
            }
            cases += 1;
            if advice.verdict == Verdict::DoesNotFit {
                let blank = NotFitting { clause: advice.clause.clone(), cases: 0, granted: 0, ids: Vec::new() };
                let one = by_clause.entry(advice.clause).or_insert(blank);
                one.cases += 1;
                one.granted += i64::from(granted);
                one.ids.push(case_id);
            }
        }
        let mut did_not_fit: Vec<NotFitting> = by_clause.into_values().collect();
        did_not_fit.sort_by_key(|one| -one.cases);
        Ok(Reviewed { since, review_on, cases, did_not_fit })
    }
}
