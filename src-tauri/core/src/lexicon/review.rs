//! The monthly review: what was said in a month that no rule knows, what fell silent, and closing it.
//!
//! [`close`](super::close) writes the owner's decisions and the version in one operation; the window shows
//! what that moves by doing it and rolling it back (`insight::review_effect`).

use pintui_store::{Reading, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::close::next_number;
use super::due;
use super::group::{self, Group, Unsorted};
use super::hand::TagProposed;
use super::news::{frequent, new_words, quiet, unused};
use super::propose::{Proposer, SURE};
use super::sort::{By, Lexicon};
use super::told::{Span, Told};
use super::versions::{self, LexiconVersion};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::platforms::reasons::as_compared;
use crate::shops::{self, Shop};

/// What a month brings to the lexicon.
#[derive(Deserialize, TS)]
pub struct LexiconReview {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`; where it is left out the one that waits, else the month before this one.
    pub month: Option<String>,
}

impl Command for LexiconReview {
    type Answer = MonthReview;
}

/// The answer of [`LexiconReview`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct MonthReview {
    /// The month looked at.
    pub month: String,
    /// Whether it waits to be done: the month is over, has cases and no version.
    pub due: bool,
    /// The version it was closed with.
    pub version: Option<LexiconVersion>,
    /// The number the next version gets.
    pub next: i64,
    /// Cases applied for in the month.
    pub cases: i64,
    /// Of them not classified.
    pub unclassified: i64,
    /// Of them without any text.
    pub without_text: i64,
    /// Different texts that no rule knows or that say only a main class.
    pub texts: i64,
    /// Texts that say nearly the same, the largest group first.
    pub groups: Vec<TextGroup>,
    /// Texts that lie near no other.
    pub loose: Vec<SaidText>,
    /// How many of those there are.
    pub loose_count: i64,
    /// Words that were not said in the three months before and that no rule knows, most first.
    pub new_words: Vec<NewWord>,
    /// Words that cases without a reason say often and that no rule knows, most first; new ones stand above.
    pub frequent: Vec<NewWord>,
    /// Texts and words of the owner's that nobody has said for three months.
    pub quiet: Vec<QuietWord>,
    /// Reasons that no case has had for three months.
    pub unused: Vec<UnusedTag>,
}

/// Texts that say nearly the same.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TextGroup {
    /// Words that most of them share.
    pub words: Vec<String>,
    /// Cases that say one of them.
    pub cases: i64,
    /// All its texts, the most frequent first.
    pub texts: Vec<SaidText>,
    /// Where they most likely belong.
    pub proposed: Option<TagProposed>,
    /// Whether the proposal is sure enough to be taken without asking.
    pub sure: bool,
    /// Other tags they may belong to.
    pub others: Vec<String>,
    /// The product most of them are about, and how many.
    pub product: Option<GroupProduct>,
}

/// A product in a group.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GroupProduct {
    /// Its title.
    pub name: String,
    /// Cases of the group about it.
    pub cases: i64,
}

/// A text and how many cases say it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SaidText {
    /// The text.
    pub text: String,
    /// The cases.
    pub cases: i64,
    /// One of them.
    pub case_id: i64,
}

/// A word that is new.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NewWord {
    /// The word.
    pub word: String,
    /// Cases that say it.
    pub cases: i64,
    /// One of their texts.
    pub example: String,
}

/// A reason without cases.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UnusedTag {
    /// The tag.
    pub tag: String,
    /// Cases it had in the year before; none for one of the owner's that never had any.
    pub before: i64,
}

/// A text or word of the owner's that fell silent.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct QuietWord {
    /// Key of the entry.
    pub id: i64,
    /// The text or word.
    pub word: String,
    /// The tag it leads to.
    pub tag: String,
}

/// What is silent for three months and the month looked at is called so.
pub(super) const QUIET_DAYS: i64 = 92;
const SHOWN: usize = 20;
const CHOICES: usize = 3;

impl Read for LexiconReview {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<MonthReview> {
        let shop = shops::must(tx, &self.shop)?;
        let month = match &self.month {
            Some(named) => Month::parse(named)?,
            None => due::waiting(tx, shop.id, call.now.day())?.unwrap_or(due::last(call.now.day())),
        };
        let name = month.name();
        let lexicon = Lexicon::now(tx)?;
        let proposer = Proposer::of_book(tx)?;
        let told = lexicon.told(tx, shop.id, Span::days(month.first, month.last))?;
        let before = lexicon.told(tx, shop.id, Span::days(month.first.plus(-QUIET_DAYS), month.first.plus(-1)))?;
        let homes: Vec<_> = told.iter().map(|case| (case, lexicon.home(&shop, case))).collect();
        let unsorted = unsorted(&lexicon, &shop, &told);
        let texts = unsorted.len() as i64;
        let product_of: FxHashMap<i64, i64> =
            told.iter().filter_map(|case| Some((case.id, case.product_id?))).collect();
        let (groups, loose) = group::groups(unsorted, &proposer);
        let version = versions::of_month(tx, shop.id, &name)?;
        let new_words = new_words(&told, &before, &lexicon, &proposer);
        let homeless = homes.iter().filter(|(_, home)| lexicon.is_vague(home)).map(|(case, _)| *case);
        Ok(MonthReview {
            due: version.is_none() && call.now.day() > month.last && !told.is_empty(),
            version,
            next: next_number(tx)?,
            cases: told.len() as i64,
            unclassified: homes.iter().filter(|(_, home)| home.tag.is_none()).count() as i64,
            without_text: homes.iter().filter(|(case, home)| home.by == By::Nobody && says_nothing(case)).count()
                as i64,
            texts,
            groups: groups
                .into_iter()
                .map(|group| shown(tx, group, &proposer, &product_of))
                .collect::<Result<Vec<_>>>()?,
            loose_count: loose.len() as i64,
            loose: loose.iter().take(SHOWN).map(said).collect(),
            frequent: frequent(homeless, &new_words, &lexicon, &proposer),
            new_words,
            quiet: quiet(tx, &told, &before)?,
            unused: unused(tx, &lexicon, &shop, &month, told.iter().chain(&before))?,
            month: name,
        })
    }
}

impl Lexicon {
    /// The cases of a shop with the hand-put tags of this lexicon's time.
    pub fn told(&self, tx: &impl Reading, shop_id: i64, span: Span) -> Result<Vec<Told>> {
        super::told::of_shop(tx, shop_id, Span { as_of: self.as_of, ..span })
    }
}

fn says_nothing(case: &Told) -> bool {
    case.said().next().is_none() && case.stated.as_deref().is_none_or(|text| text.trim().is_empty())
}

/// Texts of cases that are not classified, or only by a main class.
pub(super) fn unsorted(lexicon: &Lexicon, shop: &Shop, told: &[Told]) -> Vec<Unsorted> {
    let mut found: FxHashMap<String, Unsorted> = FxHashMap::default();
    for case in told {
        let home = lexicon.home(shop, case);
        if !lexicon.is_vague(&home) {
            continue;
        }
        // Where the platform's list knows the stated text, only what else was said can say more.
        let stated = case.stated.iter().filter(|_| home.tag.is_none());
        for text in case.free.iter().chain(stated) {
            let compared = as_compared(text);
            if compared.chars().count() < 2 {
                continue;
            }
            let text = found.entry(compared).or_insert(Unsorted { text: text.trim().to_owned(), cases: Vec::new() });
            if text.cases.last() != Some(&case.id) {
                text.cases.push(case.id);
            }
        }
    }
    found.into_values().collect()
}

fn said(text: &Unsorted) -> SaidText {
    let case_id = text.cases.first().copied().unwrap_or_default();
    SaidText { text: text.text.clone(), cases: text.cases.len() as i64, case_id }
}

fn shown(tx: &impl Reading, group: Group, proposer: &Proposer, product_of: &FxHashMap<i64, i64>) -> Result<TextGroup> {
    let mut others: Vec<String> = Vec::new();
    let first = group.proposal.as_ref().map(|proposal| proposal.tag.as_str());
    for proposal in group.texts.iter().filter_map(|text| proposer.propose(&text.text)) {
        if Some(proposal.tag.as_str()) != first && !others.contains(&proposal.tag) && others.len() < CHOICES - 1 {
            others.push(proposal.tag);
        }
    }
    let cases = group.cases();
    let mut products: FxHashMap<i64, i64> = FxHashMap::default();
    for product in cases.iter().filter_map(|case| product_of.get(case)) {
        *products.entry(*product).or_default() += 1;
    }
    let most = products.into_iter().max_by_key(|(product, cases)| (*cases, std::cmp::Reverse(*product)));
    let product = match most {
        Some((product, of)) => {
            let name = "select name from products where id = ?1";
            tx.maybe(name, [product], |row| Ok(GroupProduct { name: row.get(0)?, cases: of }))?
        }
        None => None,
    };
    Ok(TextGroup {
        words: group.words.clone(),
        cases: cases.len() as i64,
        texts: group.texts.iter().map(said).collect(),
        sure: group.proposal.as_ref().is_some_and(|proposal| proposal.confidence >= SURE),
        proposed: group.proposal.map(|of| TagProposed { tag: of.tag, confidence: of.confidence }),
        others,
        product,
    })
}
