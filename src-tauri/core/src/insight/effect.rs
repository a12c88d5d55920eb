//! What the figures would be if reasons meant something else: the operation itself, rolled back.

use pintui_store::{Book, Day, Ending, Inserts, Operation, Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::daily::{self, ReasonCount};
use super::rate::Rate;
use super::{reach, settle};
use crate::door::{Call, Command, Whole};
use crate::platforms::rules::{self, Rule};
use crate::reasons::Words;
use crate::reasons::classify::{Meant, classify};
use crate::shops::{self, Shop};

/// What classifying reasons would change. Nothing is written.
#[derive(Deserialize, TS)]
pub struct ReasonEffect {
    /// Name of the shop.
    pub shop: String,
    /// The texts with what they would mean.
    pub words: Vec<Meant>,
    /// The day looked at; the last day with data where it is left out.
    pub date: Option<Day>,
    /// Rule id; the default rule where it is left out.
    pub rule: Option<String>,
}

impl Command for ReasonEffect {
    type Answer = Effect;
}

/// The figures before and after.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Effect {
    /// The day looked at.
    pub date: Day,
    /// The rule.
    pub rule: String,
    /// As it is now.
    pub before: Standing,
    /// As it would be.
    pub after: Standing,
}

/// The figures that depend on what reasons mean.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Standing {
    /// The judged rate.
    pub rate: Rate,
    /// Cases applied in the rule's window by class, most first.
    pub classes: Vec<ClassCount>,
}

/// How many cases have a class.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ClassCount {
    /// The class.
    pub class: String,
    /// Number of cases.
    pub cases: i64,
}

impl Whole for ReasonEffect {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Effect> {
        let detail = serde_json::json!({ "shop": self.shop });
        let operation = Operation { name: "reason_effect", actor: call.actor, at: call.now, detail, outside: false };
        let (effect, _) = book.write_with(&operation, Inserts::Journaled, Ending::RollBack, |tx| {
            let shop = shops::must(tx, &self.shop)?;
            let rule = rules::find(&shop.platform, self.rule.as_deref().unwrap_or(rules::DEFAULT))?;
            let date = match self.date {
                Some(date) => date,
                None => reach::last_day_of(tx, &shop, call)?,
            };
            let before = standing(tx, &shop, rule, date)?;
            if self.words.is_empty() {
                return Ok(Effect { date, rule: rule.id.clone(), after: before.clone(), before });
            }
            classify(tx, &shop.platform, &self.words, call.now)?;
            settle::after_operation(tx)?;
            Ok(Effect { date, rule: rule.id.clone(), before, after: standing(tx, &shop, rule, date)? })
        })?;
        Ok(effect)
    }
}

fn standing(tx: &impl Reading, shop: &Shop, rule: &Rule, date: Day) -> Result<Standing> {
    let (rate, _) = daily::cohort(tx, shop.id, rule, date)?;
    let (from, to) = rule.window(date);
    let reasons = daily::reasons(tx, &Words::read(tx)?, shop, from.plus(rule.skip_days), to.plus(rule.skip_days))?;
    Ok(Standing { rate, classes: by_class(reasons) })
}

fn by_class(reasons: Vec<ReasonCount>) -> Vec<ClassCount> {
    let mut classes: Vec<ClassCount> = Vec::new();
    for ReasonCount { class, cases, .. } in reasons {
        match classes.iter_mut().find(|known| known.class == class) {
            Some(known) => known.cases += cases,
            None => classes.push(ClassCount { class, cases }),
        }
    }
    classes.sort_by(|one, other| other.cases.cmp(&one.cases).then_with(|| one.class.cmp(&other.class)));
    classes
}

#[cfg(test)]
#[path = "effect_tests.rs"]
mod tests;
