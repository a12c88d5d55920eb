//! Questions of closed cases. What is right is never a matter of taste: the class that the shop gives the reason, the
//! first step that the handbook names, what a clerk may grant alone, who pays the freight by the policy.

use std::collections::BTreeMap;

use pintui_store::{At, Fen, Reading, Result, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::checklist::{Article, category_of};
use crate::locale::Language;
use crate::platforms::reasons::{CLASSES, UNCLASSIFIED};
use crate::policies::Payer;
use crate::policies::advise::{AdviseCase, advise, facts};
use crate::reasons::Words;
use crate::scripts::{fits, handbook};

/// Questions in a round.
pub const ASKED: usize = 8;
/// Of them right to pass.
pub const PASS: usize = 7;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TrainingAsks")]
pub enum Asks {
    /// To which class the stated reason belongs.
    Class,
    /// What is done first.
    FirstStep,
    /// What a clerk may grant without asking; choices in fen.
    Limit,
    /// Who pays the freight by the policy.
    Freight,
}

/// A question as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Question {
    pub asks: Asks,
    pub product: Option<String>,
    pub reason: String,
    pub happened: String,
    pub choices: Vec<String>,
    pub right: usize,
}

/// A closed case of which questions can be made.
struct Closed {
    id: i64,
    product: Option<String>,
    reason: String,
    happened: String,
    class: &'static str,
    situation: &'static str,
}

/// Cases whose reason the platform or the owner lists: what a buyer typed freely is not shown to anybody.
fn closed(tx: &impl Reading, shop: i64) -> Result<Vec<Closed>> {
    let words = Words::read(tx)?;
    let rows = tx.rows(include_str!("closed.sql"), named_params! { ":shop": shop }, |row| {
        let (reason, platform): (String, String) = (row.get("reason")?, row.get("platform")?);
        let happened: Option<String> = row.get("happened")?;
        Ok((row.get("id")?, row.get("product")?, reason, platform, happened))
    })?;
    let known = |(id, product, reason, platform, happened): (i64, Option<String>, String, String, Option<String>)| {
        let class = words.meaning(&platform, &reason).class;
        let title = product.as_deref().unwrap_or_default();
        let category = category_of(&Article { product: None, title, category: None });
        let (situation, _) = fits::situation_of(&reason, category)?;
        (class != UNCLASSIFIED.class).then_some(Closed { id, product, happened: happened?, class, situation, reason })
    };
    Ok(rows.into_iter().filter_map(known).collect())
}

/// How many closed cases can be asked about.
pub(super) fn usable(tx: &impl Reading, shop: i64) -> Result<i64> {
    Ok(closed(tx, shop)?.len() as i64)
}

/// Numbers that depend on nothing but where they begin.
struct Lot(u64);

impl Lot {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most.max(1)
    }

    fn mix<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

/// To whom a round is put.
pub(super) struct PutTo {
    /// When.
    pub now: At,
    /// In which language.
    pub language: Language,
    /// What the person may give alone; none where nothing holds them.
    pub own: Option<Fen>,
}

/// A round of questions; fewer than [`ASKED`] where there are too few cases.
pub(super) fn round(tx: &impl Reading, put_to: &PutTo, shop: i64, seed: u64) -> Result<Vec<Question>> {
    let PutTo { now, language, own } = *put_to;
    let mut lot = Lot(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1));
    let mut cases = closed(tx, shop)?;
    lot.mix(&mut cases);
    // of several cases with one reason the first: the others come where nothing else is left
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    cases.sort_by_cached_key(|case| {
        let seen = often.entry(case.reason.clone()).or_default();
        *seen += 1;
        *seen
    });
    let steps = first_steps(language);
    let mut questions: Vec<Question> = Vec::new();
    for (at, case) in cases.into_iter().take(ASKED).enumerate() {
        let (asks, right, others) = match at % 4 {
            1 if steps.contains_key(case.situation) => first_step(&case, &steps),
            2 => limit(&case, own),
            3 => freight(tx, now, &case, language)?.unwrap_or_else(|| limit(&case, own)),
            _ => class(&case),
        };
        questions.push(put(asks, case, right, others, &mut lot));
    }
    Ok(questions)
}

type Put = (Asks, String, Vec<String>);

fn put(asks: Asks, case: Closed, right: String, mut others: Vec<String>, lot: &mut Lot) -> Question {
    others.retain(|other| *other != right);
    others.sort();
    others.dedup();
    lot.mix(&mut others);
    others.truncate(3);
    others.push(right.clone());
    if asks == Asks::Limit {
        others.sort_by_key(|fen| fen.parse::<i64>().unwrap_or_default());
    } else {
        lot.mix(&mut others);
    }
    let at = others.iter().position(|one| *one == right).unwrap_or_default();
    let Closed { product, reason, happened, .. } = case;
    Question { asks, product, reason, happened, choices: others, right: at }
}

fn class(case: &Closed) -> Put {
    (Asks::Class, case.class.to_owned(), CLASSES.map(str::to_owned).into())
}

/// The first step of each situation.
fn first_steps(language: Language) -> BTreeMap<&'static str, String> {
    let entries = handbook::entries(language);
    entries.into_iter().filter_map(|entry| Some((entry.situation, entry.words.steps.first()?.clone()))).collect()
}

fn first_step(case: &Closed, steps: &BTreeMap<&'static str, String>) -> Put {
    (Asks::FirstStep, steps[case.situation].clone(), steps.values().cloned().collect())
}

/// What whoever is asked may grant alone: the handbook's sum, and never more than the person's own.
fn limit(case: &Closed, own: Option<Fen>) -> Put {
    let most = own.map_or(i64::MAX, |own| own.0);
    let of = |id: &str| handbook::situation(id).map_or(0, |about| about.limit_fen.0.min(most));
    let mut others: Vec<i64> = handbook::situations().iter().map(|about| about.limit_fen.0).collect();
    others.extend([0, 5000]);
    (Asks::Limit, of(case.situation).to_string(), others.iter().map(i64::to_string).collect())
}

/// Who pays, where a policy of the shop was in force.
fn freight(tx: &impl Reading, now: At, case: &Closed, language: Language) -> Result<Option<Put>> {
    let asked = AdviseCase { case_id: case.id, state: None, language: language.tag().to_owned() };
    let advice = advise(tx, &facts(tx, case.id)?.only_stated(), &asked, now)?;
    let name = |who: Payer| if who == Payer::Shop { "shop" } else { "buyer" };
    let who = name(advice.freight).to_owned();
    Ok(advice.version.map(|_| (Asks::Freight, who, vec!["shop".to_owned(), "buyer".to_owned()])))
}
