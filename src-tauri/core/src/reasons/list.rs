//! All stated reasons of a shop: how often, since when, what they mean and who says so.

use std::collections::BTreeMap;

use pintui_store::{At, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Words;
use super::likely::likely;
use crate::door::{Call, Command, Read};
use crate::platforms::reasons::{Listed, UNCLASSIFIED, as_compared, listed};
use crate::shops;

/// The stated reasons of a shop.
#[derive(Deserialize, TS)]
pub struct ReasonList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ReasonList {
    type Answer = Reasons;
}

/// The answer of [`ReasonList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Reasons {
    /// The reasons, unknown ones first, then most cases.
    pub reasons: Vec<ReasonRow>,
    /// Cases of the shop.
    pub cases: i64,
    /// Of them cases without a stated reason.
    pub without_reason: i64,
    /// Of them cases whose reason is not classified.
    pub unclassified: i64,
}

/// One stated reason, however it is spaced and separated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ReasonRow {
    /// Its most frequent spelling.
    pub reason: String,
    /// All its spellings, most frequent first.
    pub spellings: Vec<String>,
    /// Cases that state it.
    pub cases: i64,
    /// Our class.
    pub class: String,
    /// Whether it counts as quality.
    pub quality: bool,
    /// Who says so: `own`, `platform`, `unknown`.
    pub from: String,
    /// Class that it likely has, where nobody has classified it; only proposed.
    pub proposed: Option<String>,
    /// Class in the platform's list, where it is there.
    pub platform_class: Option<String>,
    /// What the platform's own rule says, where that is known.
    pub platform_quality: Option<bool>,
    /// First application that states it.
    pub first_at: Option<At>,
    /// Last application that states it.
    pub last_at: Option<At>,
    /// The newest cases that state it, for reasons nobody has classified yet.
    pub examples: Vec<ReasonExample>,
}

/// A case that states a reason.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReasonExample {
    /// Key inside the book.
    pub id: i64,
    /// The platform's case number.
    pub case_no: String,
    /// Title of the product.
    pub product: Option<String>,
}

impl Read for ReasonList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Reasons> {
        let shop = shops::must(tx, &self.shop)?;
        let words = Words::read(tx)?;
        let mut found: BTreeMap<String, ReasonRow> = BTreeMap::new();
        for reason in words.own_reasons(&shop.platform) {
            found.insert(reason.clone(), ReasonRow { reason: reason.clone(), ..ReasonRow::default() });
        }
        let (mut cases, mut without_reason) = (0, 0);
        for stated in stated(tx, shop.id)? {
            cases += stated.cases;
            let compared = as_compared(&stated.text);
            if compared.is_empty() {
                without_reason += stated.cases;
            } else {
                stated.add_to(found.entry(compared).or_default());
            }
        }
        let mut reasons: Vec<ReasonRow> =
            found.into_iter().map(|(compared, row)| explained(row, &words, &shop.platform, &compared)).collect();
        reasons.sort_by_key(|row| (row.from != "unknown", std::cmp::Reverse(row.cases)));
        for row in reasons.iter_mut().filter(|row| row.from == "unknown") {
            row.examples = examples(tx, shop.id, &row.spellings)?;
        }
        let unclassified = reasons.iter().filter(|row| row.from == "unknown").map(|row| row.cases).sum();
        Ok(Reasons { reasons, cases, without_reason, unclassified })
    }
}

struct Stated {
    text: String,
    cases: i64,
    first_at: Option<At>,
    last_at: Option<At>,
}

impl Stated {
    /// Spellings come most frequent first.
    fn add_to(self, row: &mut ReasonRow) {
        if row.spellings.is_empty() {
            row.reason.clone_from(&self.text);
        }
        row.cases += self.cases;
        row.first_at = [row.first_at, self.first_at].into_iter().flatten().min();
        row.last_at = row.last_at.max(self.last_at);
        row.spellings.push(self.text);
    }
}

fn stated(tx: &impl Reading, shop_id: i64) -> Result<Vec<Stated>> {
    tx.rows(include_str!("stated.sql"), named_params! { ":shop": shop_id }, |row| {
        Ok(Stated { text: row.get(0)?, cases: row.get(1)?, first_at: row.get(2)?, last_at: row.get(3)? })
    })
}

fn explained(row: ReasonRow, words: &Words, platform: &str, compared: &str) -> ReasonRow {
    let own = words.own(platform, compared);
    let known = listed(platform, compared);
    let meaning = own.or(known.map(Listed::reason)).unwrap_or(UNCLASSIFIED);
    let from = match (own, known) {
        (Some(_), _) => "own",
        (None, Some(_)) => "platform",
        (None, None) => "unknown",
    };
    ReasonRow {
        class: meaning.class.to_owned(),
        quality: meaning.quality,
        from: from.to_owned(),
        proposed: likely(compared).filter(|_| from == "unknown").map(str::to_owned),
        platform_class: known.map(|known| known.class.to_owned()),
        platform_quality: known.and_then(|known| known.rule),
        ..row
    }
}

fn examples(tx: &impl Reading, shop_id: i64, spellings: &[String]) -> Result<Vec<ReasonExample>> {
    // Texts always serialize.
    let texts = serde_json::to_string(spellings).unwrap_or_default();
    tx.rows(include_str!("examples.sql"), named_params! { ":shop": shop_id, ":reasons": texts }, |row| {
        Ok(ReasonExample { id: row.get(0)?, case_no: row.get(1)?, product: row.get(2)? })
    })
}
