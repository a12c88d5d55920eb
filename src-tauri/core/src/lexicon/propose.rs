//! Proposes a tag for a text in a buyer's own words, with how sure that is.
//!
//! Two kinds of evidence are added up: words that tell of a tag (those that come with the program and the
//! owner's), found as words of their own and not denied; and what texts that people have already put under
//! tags have in common, by words and pairs of letters. A feature weighs the more the fewer tags share it.

use std::cmp::Reverse;

use pintui_store::{Reading, Result};
use rustc_hash::{FxHashMap, FxHashSet};

use super::content::{Content, LexiconEntry};
use super::segment;
use super::tree::{Tree, presets};
use crate::platforms::scripts::simplified;

/// A tag for a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The tag.
    pub tag: String,
    /// How sure, 0 to 99.
    pub confidence: i64,
}

/// From this on a proposal is taken as sure; below it a person is asked.
pub const SURE: i64 = 80;

/// Below this nothing is proposed.
const LEAST: f64 = 0.45;
const LEAST_EVIDENCE: f64 = 0.9;
/// What stands against every proposal, so that little evidence is never sure.
const DOUBT: f64 = 0.45;
const WORD: f64 = 1.4;
const PAIR: f64 = 0.6;
/// What a pair of letters begins with, among features.
const PAIRED: &str = "2:";

/// What tells of which tag.
pub struct Proposer {
    tree: Tree,
    /// Words in Simplified characters, and where they lead.
    words: Vec<(String, String)>,
    own: Vec<String>,
    own_plain: Vec<String>,
    learned: FxHashMap<String, Vec<(String, f64)>>,
}

impl Proposer {
    /// With the book's tree and entries, and what its hand-put tags teach.
    pub fn of_book(tx: &impl Reading) -> Result<Self> {
        let content = Content::now(tx)?;
        let taught = tx.rows(include_str!("taught.sql"), [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Self::new(Tree::with(&content.tags), &content.entries, &taught))
    }

    /// From a tree, entries, and texts that people have put under tags.
    pub fn new(tree: Tree, entries: &[LexiconEntry], taught: &[(String, String)]) -> Self {
        let living = |tag: &str| tree.living(tag).map(str::to_owned);
        let mut words: Vec<(String, String)> = Vec::new();
        for preset in presets() {
            if let Some(tag) = living(&preset.tag) {
                words.extend(preset.words.iter().map(|word| (word.clone(), tag.clone())));
            }
        }
        let own_words = entries.iter().filter(|entry| entry.kind == "word");
        let own: Vec<String> = own_words.clone().map(|entry| entry.word.clone()).collect();
        words.extend(own_words.filter_map(|entry| Some((plain(&entry.word), living(&entry.tag)?))));
        let own_plain: Vec<String> = own.iter().map(|word| plain(word)).collect();
        let texts = entries.iter().filter(|entry| entry.kind == "text");
        let texts = texts.map(|entry| (&entry.word, &entry.tag)).chain(taught.iter().map(|(text, tag)| (text, tag)));
        let taught: Vec<(String, String)> =
            texts.filter_map(|(text, tag)| Some((text.clone(), living(tag)?))).collect();
        let learned = learned(&taught, &own_plain);
        Self { tree, words, own, own_plain, learned }
    }

    /// The tag that a text most likely tells of; none where too little is known.
    pub fn propose(&self, text: &str) -> Option<Proposal> {
        self.propose_all(std::iter::once(text))
    }

    /// The tag that texts of one kind most likely tell of.
    pub fn propose_all<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Option<Proposal> {
        let mut scores: FxHashMap<&str, f64> = FxHashMap::default();
        let mut count = 0.0;
        for text in texts {
            count += 1.0;
            self.weigh(text, &mut scores);
        }
        let mut ranked: Vec<(&str, f64)> = scores.into_iter().collect();
        ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(other.0)));
        let (best, score) = *ranked.first()?;
        let score = score / count;
        let apart = |tag: &str| !self.tree.is_under(tag, best) && !self.tree.is_under(best, tag);
        let rival = ranked.iter().find(|(tag, _)| apart(tag)).map_or(0.0, |(_, score)| score / count);
        // What is finer than the best and nearly as likely says more.
        let finer =
            ranked.iter().skip(1).find(|(tag, finer)| self.tree.is_under(tag, best) && finer / count > score * 0.5);
        let tag = finer.map_or(best, |(tag, _)| tag);
        let share = score / (score + rival + DOUBT);
        let sure = score >= LEAST_EVIDENCE && share >= LEAST;
        sure.then(|| Proposal { tag: tag.to_owned(), confidence: ((share * 110.0) as i64).min(99) })
    }

    fn weigh<'a>(&'a self, text: &str, scores: &mut FxHashMap<&'a str, f64>) {
        let clauses = segment::clauses(&plain(text));
        for (word, tag) in &self.words {
            if clauses.iter().any(|clause| segment::says(clause, word)) {
                let letters = word.chars().count().min(4) as f64;
                *scores.entry(tag).or_default() += 1.0 + 0.3 * (letters - 1.0);
            }
        }
        let mut taught: FxHashMap<&str, f64> = FxHashMap::default();
        let (mut known, mut all) = (0.0, 0.0);
        for feature in features(&clauses, &self.own_plain) {
            let tags = self.learned.get(&feature);
            if !feature.starts_with(PAIRED) {
                all += 1.0;
                known += f64::from(u8::from(tags.is_some()));
            }
            for (tag, weight) in tags.into_iter().flatten() {
                *taught.entry(tag).or_default() += weight;
            }
        }
        // The more of a text nobody has said before, the less its other words prove.
        let told = if all > 0.0 { known / all } else { 0.0 };
        for (tag, weight) in taught {
            *scores.entry(tag).or_default() += weight * told;
        }
    }

    /// Where a word leads by itself.
    pub fn tag_of_word(&self, word: &str) -> Option<&str> {
        let word = plain(word);
        let known = self.words.iter().rev().find(|(known, _)| *known == word);
        known.map(|(_, tag)| tag.as_str())
    }

    /// The owner's words, which are cut out of texts first.
    pub fn own_words(&self) -> &[String] {
        &self.own
    }
}

/// A text as words are looked for in it: both scripts are one.
fn plain(text: &str) -> String {
    simplified(text).into_owned()
}

/// What can be counted of a text: its words, and pairs of letters with `2:` before them.
pub(super) fn features(clauses: &[String], own: &[String]) -> FxHashSet<String> {
    let mut found = FxHashSet::default();
    for clause in clauses {
        found.extend(segment::words(clause, own));
        found.extend(segment::pairs(clause).into_iter().map(|pair| format!("{PAIRED}{pair}")));
    }
    found
}

/// For each feature the tags it tells of, by how much more often it stands there than elsewhere.
fn learned(taught: &[(String, String)], own: &[String]) -> FxHashMap<String, Vec<(String, f64)>> {
    let mut texts_of: FxHashMap<&str, f64> = FxHashMap::default();
    let mut counts: FxHashMap<String, FxHashMap<&str, f64>> = FxHashMap::default();
    for (text, tag) in taught {
        *texts_of.entry(tag).or_default() += 1.0;
        for feature in features(&segment::clauses(&plain(text)), own) {
            *counts.entry(feature).or_default().entry(tag).or_default() += 1.0;
        }
    }
    let mut learned: FxHashMap<String, Vec<(String, f64)>> = FxHashMap::default();
    for (feature, tags) in counts {
        let shares: Vec<(&str, f64, f64)> =
            tags.into_iter().map(|(tag, count)| (tag, count, count / texts_of[tag])).collect();
        let whole: f64 = shares.iter().map(|(_, _, share)| share).sum();
        let kind = if feature.starts_with(PAIRED) { PAIR } else { WORD };
        let mut weights: Vec<(String, f64)> = shares
            .into_iter()
            .map(|(tag, count, share)| {
                let purity = share / whole;
                // Once seen is little; three times is enough.
                (tag.to_owned(), kind * purity * purity * (count / 3.0).min(1.0).sqrt())
            })
            .filter(|(_, weight)| *weight > 0.05)
            .collect();
        weights.sort_by_key(|(tag, weight)| (Reverse((weight * 1000.0) as i64), tag.clone()));
        learned.insert(feature, weights);
    }
    learned
}
