//! Where a case belongs: decided here alone, from what it tells and the lexicon of a time.
//!
//! ```text
//! tag put by hand → the whole text → a word in it → the platform's own list → not classified
//! ```
//!
//! Every case falls into one main class. The platform's class of the stated reason is never changed by it.

use std::cell::RefCell;

use pintui_store::{At, Reading, Result};
use rustc_hash::FxHashMap;

use super::content::{Content, LexiconEntry};
use super::segment;
use super::told::Told;
use super::tree::{MAINS, Preset, SIZE, Tree, presets};
use crate::platforms::reasons::as_compared;
use crate::reasons::Words;
use crate::shops::Shop;

/// What a case without a class is called among the main classes.
pub const NOT_CLASSIFIED: &str = "unclassified";

/// Who said where a case belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A person, for this case.
    Hand,
    /// An entry for the whole text.
    Text,
    /// An entry for a word in it.
    Word,
    /// The platform's list.
    Platform,
    /// Nobody.
    Nobody,
}

/// Where a case belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The tag; none where the case is not classified.
    pub tag: Option<String>,
    /// Who says so.
    pub by: By,
}

/// The tree and the words of a time, ready to sort.
pub struct Lexicon {
    /// The tags.
    pub tree: Tree,
    /// The moment as of which tags put by hand count; none: now.
    pub as_of: Option<At>,
    texts: FxHashMap<String, String>,
    words: Vec<(String, String)>,
    meanings: Words,
    sizes: FxHashMap<i64, String>,
    seen: RefCell<FxHashMap<String, Option<String>>>,
}

impl Lexicon {
    /// As the book has it now.
    pub fn now(tx: &impl Reading) -> Result<Self> {
        Ok(Self::with(Content::now(tx)?, None))
    }

    /// From what a version kept.
    pub fn with(content: Content, as_of: Option<At>) -> Self {
        let of_kind = |kind: &'static str| content.entries.iter().filter(move |entry| entry.kind == kind);
        let pair = |entry: &LexiconEntry| (entry.word.clone(), entry.tag.clone());
        let mut words: Vec<_> = of_kind("word").map(pair).collect();
        // The longest word knows best.
        words.sort_by_key(|(word, _)| (std::cmp::Reverse(word.chars().count()), word.clone()));
        Self {
            tree: Tree::with(&content.tags),
            as_of,
            texts: of_kind("text").map(pair).collect(),
            words,
            meanings: Words::with(&content.words),
            sizes: content.sizes.into_iter().collect(),
            seen: RefCell::default(),
        }
    }

    /// Where a case of this shop belongs.
    pub fn home(&self, shop: &Shop, case: &Told) -> Home {
        let living = |tag: &String| self.tree.living(tag).map(str::to_owned);
        if let Some(tag) = case.hand.iter().find_map(living) {
            return Home { tag: Some(tag), by: By::Hand };
        }
        if let Some(tag) = case.free.iter().chain(&case.stated).find_map(|text| self.of_text(text)) {
            return Home { tag: Some(tag), by: By::Text };
        }
        if let Some(tag) = case.said().chain(&case.stated).find_map(|text| self.of_words(text)) {
            return Home { tag: Some(tag), by: By::Word };
        }
        match case.stated.as_deref().and_then(|stated| self.of_platform(shop, stated)) {
            Some(tag) => Home { tag: Some(tag), by: By::Platform },
            None => Home { tag: None, by: By::Nobody },
        }
    }

    /// The main class that a tag counts in, in this shop.
    pub fn main(&self, shop_id: i64, tag: &str) -> &str {
        if self.tree.is_under(tag, SIZE) {
            return self.size_side(shop_id);
        }
        self.tree.main(tag).unwrap_or(NOT_CLASSIFIED)
    }

    /// The main class of a home.
    pub fn main_of(&self, shop_id: i64, home: &Home) -> &str {
        home.tag.as_deref().map_or(NOT_CLASSIFIED, |tag| self.main(shop_id, tag))
    }

    /// Where size counts in this shop.
    pub fn size_side(&self, shop_id: i64) -> &str {
        self.sizes.get(&shop_id).map_or(MAINS[0], String::as_str)
    }

    /// How many of the owner's texts and words lead to a tag.
    pub fn entries_of(&self, tag: &str) -> i64 {
        let tags = self.texts.values().chain(self.words.iter().map(|(_, tag)| tag));
        tags.filter(|of| self.tree.living(of) == Some(tag)).count() as i64
    }

    /// Whether only the platform's list speaks, and says no more than a main class (`质量问题`) or no cause at all.
    pub fn is_vague(&self, home: &Home) -> bool {
        let says_nothing = |tag: &str| MAINS.contains(&tag) || self.tree.is_under(tag, "other");
        matches!(home.by, By::Platform | By::Nobody) && home.tag.as_deref().is_none_or(says_nothing)
    }

    /// Whether a word leads somewhere already, by the owner or by what comes with the program.
    pub fn knows_word(&self, word: &str) -> bool {
        let ours = presets().iter().flat_map(|preset| &preset.words);
        self.words.iter().map(|(known, _)| known).chain(ours).any(|known| known.contains(word) || word.contains(known))
    }

    /// What the owner's texts and words say of a text.
    pub(super) fn of_owner(&self, text: &str) -> Option<String> {
        self.of_text(text).or_else(|| self.of_words(text))
    }

    /// The class of a stated reason.
    pub(super) fn class_of(&self, shop: &Shop, stated: &str) -> &'static str {
        self.meanings.meaning(&shop.platform, stated).class
    }

    fn of_text(&self, text: &str) -> Option<String> {
        let tag = self.texts.get(&as_compared(text))?;
        self.tree.living(tag).map(str::to_owned)
    }

    fn of_words(&self, text: &str) -> Option<String> {
        if self.words.is_empty() {
            return None;
        }
        self.once("w", text, || {
            let clauses = segment::clauses(text);
            let said = |word: &str| clauses.iter().any(|clause| segment::says(clause, word));
            let found = self.words.iter().find(|(word, _)| said(word));
            found.and_then(|(_, tag)| self.tree.living(tag)).map(str::to_owned)
        })
    }

    fn of_platform(&self, shop: &Shop, stated: &str) -> Option<String> {
        self.once(&shop.platform, stated, || {
            let class = self.class_of(shop, stated);
            let root = root_of(class)?;
            let compared = as_compared(stated);
            let fits = presets().iter().filter(|preset| is_within(class, &preset.tag));
            let best = fits.map(|preset| (weight(preset, &compared), preset)).filter(|(weight, _)| weight.0 > 0);
            let best = best.max_by_key(|(weight, _)| *weight).map_or(root, |(_, preset)| preset.tag.as_str());
            self.tree.living(best).map(str::to_owned)
        })
    }

    /// Many cases tell the same text: it is read once.
    fn once(&self, what: &str, text: &str, read: impl FnOnce() -> Option<String>) -> Option<String> {
        let key = format!("{what}\n{text}");
        if let Some(known) = self.seen.borrow().get(&key) {
            return known.clone();
        }
        let found = read();
        self.seen.borrow_mut().insert(key, found.clone());
        found
    }
}

/// How much of a stated reason a tag's words tell; of those alike, the one that stands first.
pub(super) fn weight(preset: &Preset, stated: &str) -> (usize, std::cmp::Reverse<usize>) {
    let found = preset.words.iter().filter_map(|word| stated.find(word.as_str()).map(|at| (at, word)));
    let (mut letters, mut first) = (0, usize::MAX);
    for (at, word) in found {
        letters += word.chars().count();
        first = first.min(at);
    }
    (letters, std::cmp::Reverse(first))
}

/// The root that a class of stated reasons lies in.
pub fn root_of(class: &str) -> Option<&'static str> {
    match class {
        "quality" | "description" | "missing_or_wrong" => Some("goods"),
        "logistics" => Some("transport"),
        "buyer" => Some("buyer"),
        "other" => Some("other"),
        _ => None,
    }
}

/// Whether a stated reason of this class can mean this tag.
pub(super) fn is_within(class: &str, tag: &str) -> bool {
    static TREE: std::sync::OnceLock<Tree> = std::sync::OnceLock::new();
    let tree = TREE.get_or_init(|| Tree::with(&[]));
    let any = |roots: &[&str]| roots.iter().any(|root| tree.is_under(tag, root));
    match class {
        "quality" => any(&["flaw", "broken", "spoiled", "fake", "material"]),
        "description" => any(&["described", SIZE, "taste", "spoiled"]),
        "missing_or_wrong" => any(&["wrong", "missing"]),
        "logistics" => any(&["transport"]),
        "buyer" => any(&["buyer", SIZE]),
        _ => any(&["other"]),
    }
}
