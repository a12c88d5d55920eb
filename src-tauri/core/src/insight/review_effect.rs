//! What a change of the lexicon would move: written, counted, and rolled back. A monthly review's decisions, a word, a
//! tag merged into another, the side that size counts on.

use pintui_store::{Book, Day, Ending, Inserts, Operation, Reading, Result, WriteTx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::class_shares::{TagCount, counted};
use super::rate::Rate;
use super::{daily, reach, settle};
use crate::door::{Call, Command, Whole, Write as _};
use crate::lexicon::close::{Decision, decide};
use crate::lexicon::edit::{ChooseSizeSide, MergeTags};
use crate::lexicon::entries::{KeepEntry, NewEntry, RemoveEntry};
use crate::lexicon::sort::Lexicon;
use crate::lexicon::told::{Span, Told};
use crate::platforms::rules;
use crate::shops::{self, Shop};

/// What decisions about texts would move, among all cases of the shop. Nothing is written.
#[derive(Deserialize, TS)]
pub struct ReviewEffectAsk {
    /// Name of the shop.
    pub shop: String,
    /// The decisions.
    pub decisions: Vec<Decision>,
}

impl Command for ReviewEffectAsk {
    type Answer = ReviewEffect;
}

/// A change of the lexicon as it would be made.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum LexiconChange {
    /// A text or word leads to a tag.
    KeepEntry {
        /// The text or word.
        entry: NewEntry,
    },
    /// A text or word leads there no more.
    RemoveEntry {
        /// Key of the entry.
        id: i64,
    },
    /// One tag becomes another.
    MergeTags {
        /// The tag that goes.
        tag: String,
        /// The tag that stays.
        into: String,
    },
    /// Size counts for the goods or for the buyer.
    ChooseSizeSide {
        /// `goods` or `buyer`.
        side: String,
    },
}

/// What a change of the lexicon would move, among all cases of the shop. Nothing is written.
#[derive(Deserialize, TS)]
pub struct LexiconEffectAsk {
    /// Name of the shop.
    pub shop: String,
    /// The change.
    pub of: LexiconChange,
}

impl Command for LexiconEffectAsk {
    type Answer = ReviewEffect;
}

impl Whole for LexiconEffectAsk {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ReviewEffect> {
        let Self { shop, of } = self;
        effect(book, call, ("lexicon_effect", &shop), |tx| match of {
            LexiconChange::KeepEntry { entry } => KeepEntry { entry }.apply(tx, call).map(|_| ()),
            LexiconChange::RemoveEntry { id } => RemoveEntry { id }.apply(tx, call),
            LexiconChange::MergeTags { tag, into } => MergeTags { tag, into }.apply(tx, call).map(|_| ()),
            LexiconChange::ChooseSizeSide { side } => ChooseSizeSide { shop: shop.clone(), side }.apply(tx, call),
        })
    }
}

/// The answer of [`ReviewEffectAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewEffect {
    /// Cases of the shop that were looked at.
    pub cases: i64,
    /// Cases that would belong somewhere else.
    pub moved: i64,
    /// Of them cases that are not classified now.
    pub classified: i64,
    /// From where to where, most first.
    pub moves: Vec<TagMove>,
    /// Tags whose count changes, most first.
    pub figures: Vec<TagFigure>,
    /// Not classified cases among all, before.
    pub unclassified_before: Rate,
    /// The same, after.
    pub unclassified_after: Rate,
    /// The day the platform's figure is of.
    pub date: Day,
    /// The platform's rule.
    pub rule: String,
    /// The platform's figure before.
    pub rate_before: Rate,
    /// The platform's figure after.
    pub rate_after: Rate,
}

/// Cases that move.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TagMove {
    /// Where they are; none: not classified.
    pub from: Option<String>,
    /// Where they would be.
    pub to: Option<String>,
    /// How many.
    pub cases: i64,
}

/// A tag's count before and after.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TagFigure {
    /// The tag; none: not classified.
    pub tag: Option<String>,
    /// Cases now.
    pub before: i64,
    /// Cases then.
    pub after: i64,
}

impl Whole for ReviewEffectAsk {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ReviewEffect> {
        effect(book, call, ("review_effect", &self.shop), |tx| decide(tx, &self.decisions, call))
    }
}

/// Makes the change, counts, and takes it back.
fn effect(
    book: &Book,
    call: &Call<'_>,
    (name, shop): (&str, &str),
    change: impl FnOnce(&mut WriteTx<'_>) -> Result<()>,
) -> Result<ReviewEffect> {
    let detail = serde_json::json!({ "shop": shop });
    let operation = Operation { name, actor: call.actor, at: call.now, detail, outside: false };
    let (effect, _) = book.write_with(&operation, Inserts::Journaled, Ending::RollBack, |tx| {
        let shop = shops::must(tx, shop)?;
        let rule = rules::find(&shop.platform, rules::DEFAULT)?;
        let date = reach::last_day_of(tx, &shop, call)?;
        let before = Sorted::read(tx, &shop)?;
        let (rate_before, _) = daily::cohort(tx, shop.id, rule, date)?;
        change(tx)?;
        settle::after_operation(tx)?;
        let after = Sorted::read(tx, &shop)?;
        let (rate_after, _) = daily::cohort(tx, shop.id, rule, date)?;
        let moves = moves(&before, &after);
        let (from, to) = (before.unclassified(), after.unclassified());
        Ok(ReviewEffect {
            cases: before.homes.len() as i64,
            moved: moves.iter().map(|of| of.cases).sum(),
            classified: moves.iter().filter(|of| of.from.is_none()).map(|of| of.cases).sum(),
            figures: figures(&before.tags, &after.tags),
            moves,
            unclassified_before: Rate::of(from, before.homes.len() as i64, rule.minimum),
            unclassified_after: Rate::of(to, after.homes.len() as i64, rule.minimum),
            date,
            rule: rule.id.clone(),
            rate_before,
            rate_after,
        })
    })?;
    Ok(effect)
}

/// Where a case lies: its tag, and the main class that it counts in.
#[derive(Clone, PartialEq)]
struct Place {
    tag: Option<String>,
    main: String,
}

struct Sorted {
    homes: FxHashMap<i64, Place>,
    tags: Vec<TagCount>,
}

impl Sorted {
    fn read(tx: &impl Reading, shop: &Shop) -> Result<Self> {
        let lexicon = Lexicon::now(tx)?;
        let told: Vec<Told> = lexicon.told(tx, shop.id, Span::default())?;
        let place = |case: &Told| {
            let home = lexicon.home(shop, case);
            Place { main: lexicon.main_of(shop.id, &home).to_owned(), tag: home.tag }
        };
        let homes = told.iter().map(|case| (case.id, place(case))).collect();
        Ok(Self { homes, tags: counted(&lexicon, shop, &told).1 })
    }

    fn unclassified(&self) -> i64 {
        self.homes.values().filter(|home| home.tag.is_none()).count() as i64
    }
}

fn moves(before: &Sorted, after: &Sorted) -> Vec<TagMove> {
    let mut counts: FxHashMap<(Option<String>, Option<String>), i64> = FxHashMap::default();
    for (case, from) in &before.homes {
        if let Some(to) = after.homes.get(case).filter(|to| *to != from) {
            // The tag stays and only its side changes: then the main classes tell it.
            let told = match from.tag == to.tag {
                true => (Some(from.main.clone()), Some(to.main.clone())),
                false => (from.tag.clone(), to.tag.clone()),
            };
            *counts.entry(told).or_default() += 1;
        }
    }
    let mut moves: Vec<TagMove> = counts.into_iter().map(|((from, to), cases)| TagMove { from, to, cases }).collect();
    moves.sort_by(|one, other| {
        other.cases.cmp(&one.cases).then_with(|| (&one.from, &one.to).cmp(&(&other.from, &other.to)))
    });
    moves
}

fn figures(before: &[TagCount], after: &[TagCount]) -> Vec<TagFigure> {
    let of = |tags: &[TagCount], tag: &Option<String>| tags.iter().find(|of| &of.tag == tag).map_or(0, |of| of.cases);
    let new = after.iter().filter(|tag| of(before, &tag.tag) == 0);
    let mut figures: Vec<TagFigure> = before
        .iter()
        .chain(new)
        .map(|tag| TagFigure { tag: tag.tag.clone(), before: of(before, &tag.tag), after: of(after, &tag.tag) })
        .filter(|figure| figure.before != figure.after)
        .collect();
    figures.sort_by_key(|figure| (std::cmp::Reverse((figure.after - figure.before).abs()), figure.tag.clone()));
    figures
}
