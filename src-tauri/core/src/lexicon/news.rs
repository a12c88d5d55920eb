//! Words that a month brought, and those of the owner's that fell silent.

use pintui_store::{At, Reading, Result};
use rustc_hash::{FxHashMap, FxHashSet};

use super::content::Content;
use super::propose::Proposer;
use super::review::{NewWord, QuietWord};
use super::segment;
use super::sort::Lexicon;
use super::told::Told;
use crate::platforms::reasons::as_compared;

const SHOWN: usize = 20;

/// The words of a case's own texts, each once.
fn words_of(case: &Told, proposer: &Proposer) -> FxHashSet<String> {
    let texts = case.said().chain(&case.stated);
    let clauses: Vec<String> = texts.flat_map(|text| segment::clauses(text)).collect();
    let words = clauses.iter().flat_map(|clause| segment::words(clause, proposer.own_words()));
    words.filter(|word| !word.starts_with('!') && word.chars().count() > 1).collect()
}

/// Words of texts that nobody said in the months before and that lead nowhere yet, most first.
pub(super) fn new_words(told: &[Told], before: &[Told], lexicon: &Lexicon, proposer: &Proposer) -> Vec<NewWord> {
    let known: FxHashSet<String> = before.iter().flat_map(|case| words_of(case, proposer)).collect();
    let mut counts: FxHashMap<String, (i64, &Told)> = FxHashMap::default();
    for case in told.iter().filter(|case| case.said().next().is_some()) {
        for word in words_of(case, proposer) {
            if !known.contains(&word) && !lexicon.knows_word(&word) {
                counts.entry(word).or_insert((0, case)).0 += 1;
            }
        }
    }
    let mut ranked: Vec<NewWord> = counts
        .into_iter()
        .filter(|(_, (cases, _))| *cases > 1)
        .map(|(word, (cases, case))| {
            let example = case.said().find(|text| text.contains(&word)).or(case.said().next());
            NewWord { example: example.cloned().unwrap_or_default(), word, cases }
        })
        .collect();
    ranked.sort_by(|one, other| other.cases.cmp(&one.cases).then_with(|| one.word.cmp(&other.word)));
    ranked.truncate(SHOWN);
    ranked
}

/// Entries that no case of the month and the three months before says; new ones have had no time.
pub(super) fn quiet(tx: &impl Reading, told: &[Told], before: &[Told]) -> Result<Vec<QuietWord>> {
    let mut texts: FxHashSet<String> = FxHashSet::default();
    for text in told.iter().chain(before).flat_map(|case| case.said().chain(&case.stated)) {
        texts.insert(as_compared(text));
    }
    let since = told.iter().chain(before).filter_map(|case| case.applied_at).min();
    let old: FxHashSet<i64> = tx
        .rows("select id from lexicon_entries where at < ?1", [since.map(At::text)], |row| row.get(0))?
        .into_iter()
        .collect();
    let said = |kind: &str, word: &str| match kind {
        "text" => texts.contains(word),
        _ => texts.iter().any(|text| text.contains(word)),
    };
    let quiet = Content::now(tx)?.entries.into_iter().filter(|entry| old.contains(&entry.id));
    Ok(quiet
        .filter(|entry| !said(&entry.kind, &entry.word))
        .map(|entry| QuietWord { id: entry.id, word: entry.word, tag: entry.tag })
        .take(SHOWN)
        .collect())
}
