//! What buyers stated beside what a call-back confirmed and what an inspection found: how often they agree, and what
//! the stated quality rate would be had every buyer chosen what was found.
//!
//! For the owner's learning. Nothing here changes what the platform counts, and nobody is asked to choose another.

use pintui_store::{Day, Reading, Result, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::daily;
use super::rate::MINIMUM;
use super::rate::Rate;
use crate::door::{Call, Command, Read};
use crate::lexicon::sort::Lexicon;
use crate::platforms::rules::{self, Basis};
use crate::reasons::{Words, calls};
use crate::shops::{self, Shop};

/// Stated, confirmed and found reasons of cases applied for in a span of days.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReasonsBeside {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day, also that on which the rate is looked at.
    pub to: Day,
}

impl Command for ReasonsBeside {
    type Answer = ReasonsSheet;
}

/// The answer of [`ReasonsBeside`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReasonsSheet {
    /// Cases applied for in the span.
    pub cases: i64,
    /// Stated against confirmed.
    pub confirmed: Confusion,
    /// Stated against found.
    pub found: Confusion,
    /// Cases in which all three are known and of three classes.
    pub all_differ: i64,
    /// The judged rate as it is.
    pub stated_rate: Rate,
    /// The judged rate had every buyer chosen what was found, where that is known.
    pub found_rate: Rate,
    /// Orders of the cohort in which something was found.
    pub found_orders: i64,
}

/// How often two sources say the same.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Confusion {
    /// How many cases have both.
    pub both: i64,
    /// How many of them say the same reason.
    pub agree: Rate,
    /// How many of them are at least of one class.
    pub same_class: Rate,
    /// Agreement of the classes beyond chance (Cohen's kappa); none under thirty.
    pub kappa: Option<f64>,
    /// Each pair of classes with its count, most often first.
    pub pairs: Vec<ReasonPair>,
}

/// Two classes and how often they came together.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReasonPair {
    /// Class of what was stated.
    pub stated: String,
    /// Class of what is known.
    pub known: String,
    /// How many cases.
    pub cases: i64,
}

struct Told {
    reason: String,
    class: &'static str,
    confirmed: Option<Known>,
    found: Option<Known>,
}

/// What is known of a case: the class, and the reason as a call-back or a clerk words it.
struct Known {
    class: String,
    detail: Option<String>,
}

impl Known {
    fn is_stated(&self, lexicon: &Lexicon, shop: &Shop, stated: &str) -> bool {
        let detail = self.detail.as_deref().unwrap_or_default();
        let tags = match calls::find(detail) {
            Some((_, known)) => vec![known.tag.clone()],
            None => lexicon.tags_named(&self.class, detail),
        };
        lexicon.is_stated(shop, stated, &self.class, &tags)
    }
}

impl Read for ReasonsBeside {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<ReasonsSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let words = Words::read(tx)?;
        let with = named_params! { ":shop": shop.id, ":from": self.from, ":until": self.to.plus(1) };
        let told = tx.rows(include_str!("reasons_beside.sql"), with, |row| {
            let known = |class: &str, detail: &str| -> std::result::Result<Option<Known>, SqlError> {
                let class: Option<String> = row.get(class)?;
                let detail = row.get(detail)?;
                Ok(class.map(|class| Known { class, detail }))
            };
            let reason = row.get::<_, Option<String>>("reason_stated")?.unwrap_or_default();
            let class = words.meaning(&shop.platform, &reason).class;
            let (confirmed, found) = (known("confirmed", "confirmed_detail")?, known("found", "found_detail")?);
            Ok(Told { reason, class, confirmed, found })
        })?;
        let lexicon = Lexicon::now(tx)?;
        let pairs = |known: fn(&Told) -> Option<&Known>| -> Vec<Pair> {
            let pair = |one: &Told, known: &Known| Pair {
                stated: one.class.to_owned(),
                known: known.class.clone(),
                same: known.is_stated(&lexicon, &shop, &one.reason),
            };
            told.iter().filter_map(|one| Some(pair(one, known(one)?))).collect()
        };
        let differ = |one: &&Told| match (&one.confirmed, &one.found) {
            (Some(a), Some(b)) => a.class != one.class && b.class != one.class && a.class != b.class,
            _ => false,
        };
        let rule = rules::find(&shop.platform, rules::DEFAULT)?;
        let (stated_rate, _) = daily::cohort(tx, shop.id, rule, self.to)?;
        let (from, to) = rule.window(self.to);
        let cohort = named_params! {
            ":shop": shop.id, ":basis": Basis::Signed.name(), ":from": from, ":to": to.plus(1), ":on": self.to.number(),
        };
        let (hits, found_orders) = tx
            .one(include_str!("quality_found.sql"), cohort, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
        Ok(ReasonsSheet {
            cases: told.len() as i64,
            all_differ: told.iter().filter(differ).count() as i64,
            confirmed: confusion(pairs(|one| one.confirmed.as_ref())),
            found: confusion(pairs(|one| one.found.as_ref())),
            found_rate: Rate::of(hits, stated_rate.orders, rule.minimum),
            stated_rate,
            found_orders,
        })
    }
}

/// Two sources on one case.
struct Pair {
    stated: String,
    known: String,
    same: bool,
}

fn confusion(both: Vec<Pair>) -> Confusion {
    let count = both.len() as i64;
    let mut pairs: Vec<ReasonPair> = Vec::new();
    for Pair { stated, known, .. } in &both {
        match pairs.iter_mut().find(|pair| pair.stated == *stated && pair.known == *known) {
            Some(pair) => pair.cases += 1,
            None => pairs.push(ReasonPair { stated: stated.clone(), known: known.clone(), cases: 1 }),
        }
    }
    pairs.sort_by(|one, other| {
        other.cases.cmp(&one.cases).then((&one.stated, &one.known).cmp(&(&other.stated, &other.known)))
    });
    let same = both.iter().filter(|pair| pair.same).count() as i64;
    let same_class = both.iter().filter(|pair| pair.stated == pair.known).count() as i64;
    Confusion {
        both: count,
        agree: Rate::of(same, count, MINIMUM),
        same_class: Rate::of(same_class, count, MINIMUM),
        kappa: kappa(&both, same_class),
        pairs,
    }
}

/// Cohen's kappa (J. Cohen, 1960): the agreement that is more than two who choose by chance would have.
fn kappa(both: &[Pair], same: i64) -> Option<f64> {
    let count = both.len() as f64;
    if count < MINIMUM as f64 {
        return None;
    }
    let share = |of: &dyn Fn(&Pair) -> &String, class: &String| {
        both.iter().filter(|pair| of(pair) == class).count() as f64 / count
    };
    let mut classes: Vec<&String> = both.iter().flat_map(|pair| [&pair.stated, &pair.known]).collect();
    classes.sort_unstable();
    classes.dedup();
    let chance: f64 =
        classes.iter().map(|class| share(&|pair| &pair.stated, class) * share(&|pair| &pair.known, class)).sum();
    let agreed = same as f64 / count;
    (chance < 1.0).then(|| ((agreed - chance) / (1.0 - chance) * 1000.0).round() / 1000.0)
}

#[cfg(test)]
#[path = "reasons_beside_tests.rs"]
mod tests;
