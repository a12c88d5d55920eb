//! What calls came to: outcomes, true reasons beside the stated ones, and how long clerks talk.

use std::collections::BTreeMap;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Outcome;
use super::queue::{MINIMUM, Pace, talked};
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::lexicon::sort::Lexicon;
use crate::reasons::{Words, calls};
use crate::shops;

/// What others report of kept returns after a call: an outside figure.
const KEPT_REFERENCE: [f64; 2] = [0.30, 0.50];

/// What the calls of some days came to.
#[derive(Deserialize, TS)]
pub struct CallFigures {
    /// Name of the shop.
    pub shop: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Command for CallFigures {
    type Answer = CallSums;
}

/// The answer of [`CallFigures`]. A case called several times counts once, by its last call.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CallSums {
    /// Cases called.
    pub cases: i64,
    /// What they came to.
    pub outcomes: Vec<OutcomeCount>,
    /// Kept, of the cases called.
    pub kept: Rate,
    /// The band that others report.
    pub kept_reference: [f64; 2],
    /// True reasons by class, of the cases whose reason was told, in the order of the keys.
    pub classes: Vec<ClassShare>,
    /// Cases whose true reason is the stated one.
    pub agreement: Rate,
    /// Cases whose true reason is at least of the class that was stated.
    pub same_class: Rate,
    /// Stated × confirmed, most cases first.
    pub table: Vec<StatedRow>,
    /// How long each clerk talks.
    pub clerks: Vec<ClerkPace>,
}

/// Cases of one outcome.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OutcomeCount {
    /// The outcome.
    pub outcome: Outcome,
    /// How many.
    pub cases: i64,
}

/// The share of one class of true reasons.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClassShare {
    /// The class.
    pub class: String,
    /// Of the cases whose reason was told.
    pub rate: Rate,
    /// What others report.
    pub reference: Option<f64>,
}

/// One stated reason with the true ones.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StatedRow {
    /// What the buyers stated.
    pub stated: Option<String>,
    /// Its class.
    pub class: String,
    /// Cases.
    pub cases: i64,
    /// Of them those whose true reason is the stated one.
    pub agree: i64,
    /// Of them those whose true reason is of that class.
    pub same_class: i64,
    /// By class of the tree, in its order.
    pub confirmed: Vec<i64>,
}

/// How long a clerk talks.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ClerkPace {
    /// Who.
    pub clerk: String,
    /// How long.
    pub pace: Pace,
}

struct Said {
    outcome: Outcome,
    stated: Option<String>,
    confirmed: Option<String>,
}

impl Read for CallFigures {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<CallSums> {
        let shop = shops::must(tx, &self.shop)?;
        let with = named_params! { ":shop": shop.id, ":from": self.from, ":until": self.to.plus(1) };
        let said = tx.rows(include_str!("said.sql"), with, |row| {
            let outcome: String = row.get("outcome")?;
            let (stated, confirmed) = (row.get("stated")?, row.get("confirmed")?);
            Ok(Said { outcome: Outcome::named(&outcome), stated, confirmed })
        })?;
        let count = |outcome| said.iter().filter(|one| one.outcome == outcome).count() as i64;
        let cases = said.len() as i64;
        let words = Words::read(tx)?;
        let lexicon = Lexicon::now(tx)?;
        let same = |stated: &str, known: &calls::Detail| {
            lexicon.is_stated(&shop, stated, &known.class, std::slice::from_ref(&known.tag))
        };
        let table = table(&said, |stated| words.meaning(&shop.platform, stated).class, same);
        let told: i64 = table.iter().map(|row| row.cases).sum();
        let classes = calls::classes().iter().enumerate().map(|(at, class)| {
            let hits = table.iter().map(|row| row.confirmed[at]).sum();
            ClassShare { class: class.id.clone(), rate: Rate::of(hits, told, MINIMUM), reference: class.reference }
        });
        let mut clerks: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for (clerk, seconds) in talked(tx, shop.id, self.from, self.to)? {
            clerks.entry(clerk).or_default().push(seconds);
        }
        Ok(CallSums {
            cases,
            outcomes: Outcome::ALL.map(|outcome| OutcomeCount { outcome, cases: count(outcome) }).to_vec(),
            kept: Rate::of(count(Outcome::Kept), cases, MINIMUM),
            kept_reference: KEPT_REFERENCE,
            classes: classes.collect(),
            agreement: Rate::of(table.iter().map(|row| row.agree).sum(), told, MINIMUM),
            same_class: Rate::of(table.iter().map(|row| row.same_class).sum(), told, MINIMUM),
            table,
            clerks: clerks.into_iter().map(|(clerk, all)| ClerkPace { clerk, pace: Pace::of(&all) }).collect(),
        })
    }
}

fn table(
    said: &[Said],
    class_of: impl Fn(&str) -> &'static str,
    is_stated: impl Fn(&str, &calls::Detail) -> bool,
) -> Vec<StatedRow> {
    let mut rows: Vec<StatedRow> = Vec::new();
    for one in said {
        let Some((class, detail)) = one.confirmed.as_deref().and_then(calls::find) else { continue };
        let at = match rows.iter().position(|row| row.stated == one.stated) {
            Some(at) => at,
            None => {
                let class = class_of(one.stated.as_deref().unwrap_or_default()).to_owned();
                let confirmed = vec![0; calls::classes().len()];
                rows.push(StatedRow {
                    stated: one.stated.clone(),
                    class,
                    cases: 0,
                    agree: 0,
                    same_class: 0,
                    confirmed,
                });
                rows.len() - 1
            }
        };
        let row = &mut rows[at];
        row.cases += 1;
        row.agree += i64::from(is_stated(one.stated.as_deref().unwrap_or_default(), detail));
        row.same_class += i64::from(row.class == detail.class);
        if let Some(place) = calls::classes().iter().position(|known| known.id == class.id) {
            row.confirmed[place] += 1;
        }
    }
    rows.sort_by(|one, other| other.cases.cmp(&one.cases).then_with(|| one.stated.cmp(&other.stated)));
    rows
}
