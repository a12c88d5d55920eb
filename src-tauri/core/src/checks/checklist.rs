//! Checklists: the three steps with their points, by category of the goods. Data, not code.
//!
//! The presets lie in `data/checklists.json` and are read once. The words of a product's title tell
//! its category (the longest word found wins), unless the product carries one. A parcel with goods
//! of several categories gets one list. The owner's own lists lie in the book with their versions
//! ([`edit`]); `which` says whose list is in force, [`used`] keeps the one a check was made with.

mod adapt;
pub mod category;
pub mod edit;
mod own;
mod point;
pub mod sheet;
pub mod shelf;
pub mod used;
pub(super) mod which;

use std::sync::OnceLock;

use pintui_store::{Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use own::ChecklistRefused;
pub use point::{Defect, FollowUp, Point, Proof};

use crate::platforms::folded;

/// The three steps of a check, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// 外观检测.
    Appearance,
    /// 功能测试.
    Function,
    /// 赠品核验.
    Gift,
}

impl Step {
    const ALL: [Self; 3] = [Self::Appearance, Self::Function, Self::Gift];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Appearance => "appearance",
            Self::Function => "function",
            Self::Gift => "gift",
        }
    }

    /// The step the book calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }
}

/// How bad a defect is (GB/T 2828.1 words: critical, major, minor).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// 致命: must not leave.
    Critical,
    /// 严重.
    Major,
    /// 轻微.
    Minor,
}

impl Severity {
    const ALL: [Self; 3] = [Self::Critical, Self::Major, Self::Minor];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::Major => "major",
            Self::Minor => "minor",
        }
    }

    /// The severity the book calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.name() == name)
    }
}

/// A checklist of a category; the text of its name is `checklist.category.<category>`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Checklist {
    /// `clothing`, `electronics`, `generic`.
    pub category: String,
    /// Version that a check keeps: `clothing-1`.
    pub version: String,
    /// Points in the order they are looked at.
    pub points: Vec<Point>,
    /// At most nine faults, in the order of the number keys.
    pub defects: Vec<Defect>,
    /// Words in a product's title that put it into this category.
    #[serde(default, skip_serializing)]
    #[ts(skip)]
    pub words: Vec<String>,
}

/// What is known of an article before it is checked.
#[derive(Clone, Debug)]
pub struct Article<'a> {
    /// Key of its product, where it is in the book.
    pub product: Option<i64>,
    /// Its title.
    pub title: &'a str,
    /// Its category, where the product carries one: one of ours or the platform's words.
    pub category: Option<&'a str>,
}

const NUMBER_KEYS: usize = 9;
/// The fault that fits everything; it keeps the last number key in every list.
const OTHER: &str = "other";

/// All checklists, the most specific first and `generic` last.
pub fn all() -> &'static [Checklist] {
    static ALL: OnceLock<Vec<Checklist>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<Checklist> =
            serde_json::from_str(include_str!("../../data/checklists.json")).expect("a test reads this file");
        all.iter_mut().flat_map(|list| &mut list.words).for_each(|word| *word = folded(word));
        all
    })
}

/// The preset of a category, where it is one of ours.
pub fn preset(category: &str) -> Option<&'static Checklist> {
    all().iter().find(|list| list.category == category)
}

/// The category that an article's own word or its title tells.
pub fn category_of(article: &Article<'_>) -> &'static str {
    &all()[place_of(article)].category
}

/// The preset list of a parcel with these goods.
pub fn for_goods(goods: &[Article<'_>]) -> Checklist {
    let mut places: Vec<usize> = goods.iter().map(place_of).collect();
    places.sort_unstable();
    places.dedup();
    let lists = all();
    let lists: Vec<&Checklist> = places.into_iter().map(|place| &lists[place]).collect();
    match lists.as_slice() {
        [] => lists_last().clone(),
        [one] => (*one).clone(),
        several => merged(several),
    }
}

/// The list in force for an article of a shop: the standard by which it is looked at, before it leaves and when it is back.
pub fn in_force(tx: &impl Reading, shop: i64, article: &Article<'_>) -> Result<Checklist> {
    which::for_goods(tx, shop, std::slice::from_ref(article))
}

fn lists_last() -> &'static Checklist {
    all().last().expect("data/checklists.json ends with the generic list")
}

fn place_of(article: &Article<'_>) -> usize {
    let lists = all();
    let ours = article.category.and_then(|category| lists.iter().position(|list| list.category == category.trim()));
    ours.or_else(|| article.category.and_then(place_by_words))
        .or_else(|| place_by_words(article.title))
        .unwrap_or(lists.len() - 1)
}

/// The longest word decides: 手机支架 is no phone. The last of equals does: 儿童保温杯帽 is a 帽.
fn place_by_words(text: &str) -> Option<usize> {
    let text = folded(text);
    let words = all().iter().enumerate().flat_map(|(place, list)| list.words.iter().map(move |word| (place, word)));
    words
        .filter_map(|(place, word)| text.rfind(word.as_str()).map(|at| (word.chars().count(), at, place)))
        .max_by_key(|(length, at, _)| (*length, *at))
        .map(|(_, _, place)| place)
}

fn merged(lists: &[&Checklist]) -> Checklist {
    let mut points: Vec<Point> = Vec::new();
    for point in lists.iter().flat_map(|list| &list.points) {
        match points.iter_mut().find(|kept| kept.id == point.id && kept.step == point.step) {
            // What must be looked at in one of the goods must be looked at in the parcel.
            Some(kept) => {
                kept.optional &= point.optional;
                kept.proof = kept.proof.max(point.proof);
            }
            None => points.push(point.clone()),
        }
    }
    points.sort_by_key(|point| point.step);
    let versions: Vec<&str> = lists.iter().map(|list| list.version.as_str()).collect();
    Checklist {
        category: lists[0].category.clone(),
        version: versions.join("+"),
        points,
        defects: merged_defects(lists),
        words: Vec::new(),
    }
}

/// Takes the faults in turn from every list, so that each category keeps its gravest on a key.
fn merged_defects(lists: &[&Checklist]) -> Vec<Defect> {
    let longest = lists.iter().map(|list| list.defects.len()).max().unwrap_or_default();
    let mut defects: Vec<Defect> = Vec::new();
    let mut last = None;
    for defect in (0..longest).flat_map(|at| lists.iter().filter_map(move |list| list.defects.get(at))) {
        if defect.id == OTHER {
            last = Some(defect.clone());
        } else if defects.iter().all(|kept| kept.id != defect.id) {
            defects.push(defect.clone());
        }
    }
    defects.truncate(NUMBER_KEYS - usize::from(last.is_some()));
    defects.extend(last);
    defects
}

#[cfg(test)]
mod tests;
