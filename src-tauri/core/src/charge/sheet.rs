//! The rules and the absences, as the owner looks at them.

use pintui_store::{Day, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rules::may_answer;
use super::{Work, resolve};
use crate::door::{Call, Command, Read, Role};
use crate::people;
use crate::shops;

/// Who answers for which work by default, and who is away.
#[derive(Deserialize, TS)]
pub struct ChargeList {}

impl Command for ChargeList {
    type Answer = ChargeSheet;
}

/// The answer of [`ChargeList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChargeSheet {
    /// The rules, by kind of work, the widest of a kind first.
    pub rules: Vec<ChargeRule>,
    /// Kinds of work that no rule for all shops names anybody for: the owner answers.
    pub unset: Vec<Work>,
    /// Absences that are not over, the first to begin first.
    pub absences: Vec<Absence>,
    /// Those who work here.
    pub people: Vec<Candidate>,
}

/// A rule.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChargeRule {
    /// Key inside the book.
    pub id: i64,
    /// The kind of work.
    pub work: Work,
    /// Name of the shop; none for all.
    pub shop: Option<String>,
    /// Only cases of this kind.
    pub kind: Option<String>,
    /// Only cases that state a reason of this class.
    pub class: Option<String>,
    /// Key of the person.
    pub person: i64,
    /// The name.
    pub name: String,
    /// Key of whoever stands in.
    pub substitute: Option<i64>,
    /// The name.
    pub substitute_name: Option<String>,
    /// Whether the person still works here.
    pub works: bool,
}

/// Days on which somebody is away.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Absence {
    /// Key inside the book.
    pub id: i64,
    /// Who.
    pub name: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// Who stands in.
    pub substitute: Option<String>,
    /// Whether it is today.
    pub now: bool,
}

/// Somebody who may answer for work.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ChargeCandidate")]
pub struct Candidate {
    /// Key inside the book.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// For which work.
    pub may: Vec<Work>,
}

impl Read for ChargeList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ChargeSheet> {
        let today = call.now.day();
        let people = people::all(tx)?;
        let name = |id: i64| people.iter().find(|person| person.id == id).map(|person| person.name.clone());
        let shops = shops::all(tx)?;
        let mut rules: Vec<ChargeRule> = resolve::rules(tx)?
            .into_iter()
            .map(|rule| ChargeRule {
                id: rule.id,
                work: rule.work,
                shop: rule.shop.and_then(|id| shops.iter().find(|shop| shop.id == id)).map(|shop| shop.name.clone()),
                kind: rule.kind,
                class: rule.class,
                person: rule.person,
                name: name(rule.person).unwrap_or_default(),
                substitute: rule.substitute,
                substitute_name: rule.substitute.and_then(name),
                works: people.iter().any(|person| person.id == rule.person && person.works_on(today)),
            })
            .collect();
        let narrow = |rule: &ChargeRule| [rule.class.is_some(), rule.kind.is_some(), rule.shop.is_some()];
        rules.sort_by_key(|rule| {
            let told = narrow(rule).iter().filter(|told| **told).count();
            (Work::ALL.iter().position(|work| *work == rule.work), told, rule.id)
        });
        let wide = |work: &Work| rules.iter().any(|rule| rule.work == *work && narrow(rule) == [false; 3]);
        let absences = tx.rows(include_str!("absences.sql"), [today], |row| {
            let (from, until): (Day, Day) = (row.get("from_on")?, row.get("until_on")?);
            Ok(Absence {
                id: row.get("id")?,
                name: row.get("name")?,
                now: from <= today,
                from,
                until,
                substitute: row.get("substitute")?,
            })
        })?;
        Ok(ChargeSheet {
            unset: Work::ALL.into_iter().filter(|work| !wide(work)).collect(),
            rules,
            absences,
            people: people
                .iter()
                .filter(|person| person.works_on(today))
                .map(|person| Candidate {
                    id: person.id,
                    name: person.name.clone(),
                    role: person.role,
                    may: Work::ALL.into_iter().filter(|work| may_answer(person.role, *work)).collect(),
                })
                .collect(),
        })
    }
}
