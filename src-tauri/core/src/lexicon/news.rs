//! Words that a month brought, and words and reasons that fell silent.

use pintui_store::{At, Reading, Result};
use rustc_hash::{FxHashMap, FxHashSet};

use super::content::Content;
use super::propose::Proposer;
use super::review::{NewWord, QUIET_DAYS, QuietWord, UnusedTag};
use super::segment;
use super::sort::Lexicon;
use super::told::{Span, Told};
use crate::month::Month;
use crate::platforms::reasons::as_compared;
use crate::shops::Shop;

const SHOWN: usize = 20;
const YEAR: i64 = 365;

/// The words of the buyer's own texts, each once: what the shop noted is nobody's new word.
fn words_of(case: &Told, proposer: &Proposer) -> FxHashSet<String> {
    let texts = case.free.iter().chain(&case.stated);
    let clauses: Vec<String> = texts.flat_map(|text| segment::clauses(text)).collect();
    let words = clauses.iter().flat_map(|clause| segment::words(clause, proposer.own_words()));
    words.filter(|word| !word.starts_with('!') && word.chars().count() > 1).collect()
}

/// Words of texts that nobody said in the months before and that lead nowhere yet, most first.
pub(super) fn new_words(told: &[Told], before: &[Told], lexicon: &Lexicon, proposer: &Proposer) -> Vec<NewWord> {
    let known: FxHashSet<String> = before.iter().flat_map(|case| words_of(case, proposer)).collect();
    let written = told.iter().filter(|case| !case.free.is_empty());
    ranked(written, proposer, |word| !known.contains(word) && !lexicon.knows_word(word))
}

/// Words that cases without a reason say often and that lead nowhere yet, without those that are new.
pub(super) fn frequent<'a>(
    homeless: impl Iterator<Item = &'a Told>,
    new: &[NewWord],
    lexicon: &Lexicon,
    proposer: &Proposer,
) -> Vec<NewWord> {
    ranked(homeless, proposer, |word| new.iter().all(|one| one.word != word) && !lexicon.knows_word(word))
}

/// The wanted words that more than one case says, most first.
fn ranked<'a>(
    cases: impl Iterator<Item = &'a Told>,
    proposer: &Proposer,
    wanted: impl Fn(&str) -> bool,
) -> Vec<NewWord> {
    let mut counts: FxHashMap<String, (i64, &Told)> = FxHashMap::default();
    for case in cases {
        for word in words_of(case, proposer).into_iter().filter(|word| wanted(word)) {
            counts.entry(word).or_insert((0, case)).0 += 1;
        }
    }
    let mut ranked: Vec<NewWord> = counts
        .into_iter()
        .filter(|(_, (cases, _))| *cases > 1)
        .map(|(word, (cases, case))| {
            let texts = || case.free.iter().chain(&case.stated);
            let example = texts().find(|text| text.contains(&word)).or(texts().next());
            NewWord { example: example.cloned().unwrap_or_default(), word, cases }
        })
        .collect();
    ranked.sort_by(|one, other| other.cases.cmp(&one.cases).then_with(|| one.word.cmp(&other.word)));
    ranked.truncate(SHOWN);
    ranked
}

/// Reasons that had cases in the year before the quiet months, or are the owner's own and older, and have none since.
pub(super) fn unused<'a>(
    tx: &impl Reading,
    lexicon: &Lexicon,
    shop: &Shop,
    month: &Month,
    lately: impl Iterator<Item = &'a Told>,
) -> Result<Vec<UnusedTag>> {
    let quiet_from = month.first.plus(-QUIET_DAYS);
    let home = |case: &Told| lexicon.home(shop, case).tag;
    let used: FxHashSet<String> = lately.filter_map(home).collect();
    // A reason above one that is used is used with it.
    let is_used = |tag: &str| used.iter().any(|used| lexicon.tree.is_under(used, tag));
    let own = "select tag from tags where merged_into is null and at < ?1";
    let mut before: FxHashMap<String, i64> =
        tx.rows(own, [quiet_from], |row| Ok((row.get(0)?, 0)))?.into_iter().collect();
    let year = Span::days(quiet_from.plus(-YEAR), quiet_from.plus(-1));
    for tag in lexicon.told(tx, shop.id, year)?.iter().filter_map(home) {
        *before.entry(tag).or_default() += 1;
    }
    let silent = before.into_iter().filter(|(tag, _)| lexicon.tree.tag(tag).is_some() && !is_used(tag));
    let mut unused: Vec<UnusedTag> = silent.map(|(tag, before)| UnusedTag { tag, before }).collect();
    unused.sort_by(|one, other| other.before.cmp(&one.before).then_with(|| one.tag.cmp(&other.tag)));
    unused.truncate(SHOWN);
    Ok(unused)
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
