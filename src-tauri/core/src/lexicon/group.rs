//! Puts texts that say nearly the same together, the largest group first.
//!
//! Texts are compared by the words and pairs of letters they share, rare ones more than frequent ones. Each
//! text joins the group that it is nearest to, or begins one; groups with the same likely proposal are one.

use rustc_hash::{FxHashMap, FxHashSet};

use super::propose::{Proposal, Proposer, features};
use super::segment;

/// A text that no rule knows.
#[derive(Clone, Debug)]
pub struct Unsorted {
    /// The text, as it was first written.
    pub text: String,
    /// Keys of the cases that say it.
    pub cases: Vec<i64>,
}

/// Texts that say nearly the same.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its texts, the most frequent first.
    pub texts: Vec<Unsorted>,
    /// Words that most of them share.
    pub words: Vec<String>,
    /// Where they most likely belong.
    pub proposal: Option<Proposal>,
}

impl Group {
    /// The cases that say one of its texts, each once.
    pub fn cases(&self) -> Vec<i64> {
        let mut cases: Vec<i64> = self.texts.iter().flat_map(|text| text.cases.iter().copied()).collect();
        cases.sort_unstable();
        cases.dedup();
        cases
    }
}

/// How alike two texts must be.
const ALIKE: f64 = 0.24;
/// From this sureness on, texts with one proposal are taken to mean the same.
const LIKELY: i64 = 60;
/// Texts compared at most; the rarest are left for the next month.
const MOST: usize = 3_000;

struct Vector(FxHashMap<String, f64>);

impl Vector {
    fn of(found: &FxHashSet<String>, seen: &FxHashMap<String, f64>, all: f64) -> Self {
        let weight = |feature: &String| (all / seen.get(feature).copied().unwrap_or(1.0)).ln() + 0.3;
        let mut weights: FxHashMap<String, f64> =
            found.iter().map(|feature| (feature.clone(), weight(feature))).collect();
        let length = weights.values().map(|weight| weight * weight).sum::<f64>().sqrt().max(f64::EPSILON);
        weights.values_mut().for_each(|weight| *weight /= length);
        Self(weights)
    }

    fn likeness(&self, other: &FxHashMap<String, f64>, length: f64) -> f64 {
        self.0.iter().filter_map(|(feature, weight)| Some(weight * other.get(feature)?)).sum::<f64>() / length
    }
}

#[derive(Default)]
struct Pile {
    texts: Vec<usize>,
    sum: FxHashMap<String, f64>,
    length: f64,
}

impl Pile {
    fn take(&mut self, at: usize, vector: &Vector) {
        self.texts.push(at);
        for (feature, weight) in &vector.0 {
            *self.sum.entry(feature.clone()).or_default() += weight;
        }
        self.length = self.sum.values().map(|weight| weight * weight).sum::<f64>().sqrt().max(f64::EPSILON);
    }
}

/// The groups with the most cases first, and the texts that lie near no other and say nothing known.
pub fn groups(mut texts: Vec<Unsorted>, proposer: &Proposer) -> (Vec<Group>, Vec<Unsorted>) {
    texts.sort_by(|one, other| other.cases.len().cmp(&one.cases.len()).then_with(|| one.text.cmp(&other.text)));
    let rest = texts.split_off(texts.len().min(MOST));
    let found: Vec<FxHashSet<String>> =
        texts.iter().map(|text| features(&segment::clauses(&text.text), proposer.own_words())).collect();
    let mut seen: FxHashMap<String, f64> = FxHashMap::default();
    for feature in found.iter().flatten() {
        *seen.entry(feature.clone()).or_default() += 1.0;
    }
    let mut piles: Vec<Pile> = Vec::new();
    for (at, found) in found.iter().enumerate() {
        let vector = Vector::of(found, &seen, texts.len() as f64);
        let near = piles.iter().enumerate().map(|(pile, of)| (pile, vector.likeness(&of.sum, of.length)));
        let near = near.max_by(|one, other| one.1.total_cmp(&other.1)).filter(|(_, likeness)| *likeness >= ALIKE);
        let pile = match near {
            Some((pile, _)) => &mut piles[pile],
            None => {
                piles.push(Pile::default());
                piles.last_mut().expect("just pushed")
            }
        };
        pile.take(at, &vector);
    }
    let piles = piles.into_iter().map(|pile| pile.texts.into_iter().map(|at| texts[at].clone()).collect()).collect();
    let (mut groups, mut loose) = sorted(joined(piles, proposer), proposer);
    groups.sort_by_key(|group| std::cmp::Reverse(group.cases().len()));
    loose.extend(rest);
    (groups, loose)
}

/// Piles with the same likely proposal mean the same and are one.
fn joined(piles: Vec<Vec<Unsorted>>, proposer: &Proposer) -> Vec<(Vec<Unsorted>, Option<Proposal>)> {
    let mut joined: Vec<(Vec<Unsorted>, Option<Proposal>)> = Vec::new();
    for pile in piles {
        let proposal = proposer.propose_all(pile.iter().map(|text| text.text.as_str()));
        let likely = |of: &Option<Proposal>| of.as_ref().filter(|of| of.confidence >= LIKELY).map(|of| of.tag.clone());
        let tag = likely(&proposal);
        match joined.iter().position(|(_, of)| tag.is_some() && likely(of) == tag) {
            Some(at) => joined[at].0.extend(pile),
            None => joined.push((pile, proposal)),
        }
    }
    for (texts, proposal) in &mut joined {
        *proposal = proposer.propose_all(texts.iter().map(|text| text.text.as_str()));
    }
    joined
}

/// A single case that nothing is known about waits; everything else is a group.
fn sorted(piles: Vec<(Vec<Unsorted>, Option<Proposal>)>, proposer: &Proposer) -> (Vec<Group>, Vec<Unsorted>) {
    let (mut groups, mut loose) = (Vec::new(), Vec::new());
    for (mut texts, proposal) in piles {
        let single = texts.iter().map(|text| text.cases.len()).sum::<usize>() < 2;
        if single && proposal.is_none() {
            loose.append(&mut texts);
            continue;
        }
        texts.sort_by(|one, other| other.cases.len().cmp(&one.cases.len()).then_with(|| one.text.cmp(&other.text)));
        groups.push(Group { words: shared_words(&texts, proposer), texts, proposal });
    }
    (groups, loose)
}

const WORDS: usize = 3;

/// The words that most of the texts share, at most three.
fn shared_words(texts: &[Unsorted], proposer: &Proposer) -> Vec<String> {
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    for text in texts {
        let words: FxHashSet<String> = segment::clauses(&text.text)
            .iter()
            .flat_map(|clause| segment::words(clause, proposer.own_words()))
            .filter(|word| !word.starts_with('!') && word.chars().count() > 1)
            .collect();
        for word in words {
            *counts.entry(word).or_default() += text.cases.len();
        }
    }
    let mut ranked: Vec<(String, usize)> = counts.into_iter().collect();
    ranked.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    ranked.truncate(WORDS);
    ranked.into_iter().map(|(word, _)| word).collect()
}
