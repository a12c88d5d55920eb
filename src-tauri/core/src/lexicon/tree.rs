//! The tree of tags, at most three levels deep: the one that comes with the program, and the owner's over it.
//!
//! A tag that was merged stays where it is and points at the other one; so cases keep what they were given,
//! and undoing a merge brings the former tags back.

use std::sync::OnceLock;

use pintui_store::{Reading, Result, Row, SqlError, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};

/// The roots of the tree; `other` tells nothing about a cause.
pub const MAINS: [&str; 4] = ["goods", "transport", "buyer", "other"];

/// The tag that a shop may count for the goods or for the buyer.
pub const SIZE: &str = "size";

/// A tag of the tree that comes with the program.
#[derive(Deserialize)]
pub struct Preset {
    /// Its key.
    pub tag: String,
    /// The tag above it.
    pub parent: Option<String>,
    /// Words that tell of it.
    #[serde(default)]
    pub words: Vec<String>,
}

/// The tree that comes with the program, in the order in which it is shown.
pub fn presets() -> &'static [Preset] {
    static PRESETS: OnceLock<Vec<Preset>> = OnceLock::new();
    PRESETS.get_or_init(|| serde_json::from_str(include_str!("../../data/tags.json")).expect("a test reads this file"))
}

/// What the owner says of a tag: a new one, or another name or place for one that comes with the program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnTag {
    /// Its key.
    pub tag: String,
    /// The tag above it; none: where it is by itself.
    pub parent: Option<String>,
    /// Its name; none: its own.
    pub name: Option<String>,
    /// The tag it was merged into.
    pub merged_into: Option<String>,
}

/// One tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The tag above it.
    pub parent: Option<String>,
    /// The owner's name for it.
    pub name: Option<String>,
    merged_into: Option<String>,
    place: usize,
}

/// All tags.
#[derive(Clone, Debug)]
pub struct Tree(FxHashMap<String, Tag>);

impl Tree {
    /// The tree as the book has it now.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        Ok(Self::with(&own(tx)?))
    }

    /// The tree that comes with the program, with these over it.
    pub fn with(own: &[OwnTag]) -> Self {
        let mut tags: FxHashMap<String, Tag> = FxHashMap::default();
        for (place, preset) in presets().iter().enumerate() {
            let tag = Tag { parent: preset.parent.clone(), name: None, merged_into: None, place };
            tags.insert(preset.tag.clone(), tag);
        }
        for own in own {
            let place = tags.len();
            let tag = tags.entry(own.tag.clone());
            let tag = tag.or_insert(Tag { parent: None, name: None, merged_into: None, place });
            tag.parent = own.parent.clone().or(tag.parent.take());
            tag.name = own.name.clone().or(tag.name.take());
            tag.merged_into.clone_from(&own.merged_into);
        }
        Self(tags)
    }

    /// The tag that a key means now: merged ones are what they were merged into; none where it is not there.
    pub fn living<'a>(&'a self, key: &'a str) -> Option<&'a str> {
        let mut key = key;
        for _ in 0..self.0.len() {
            let tag = self.0.get(key)?;
            match &tag.merged_into {
                Some(into) => key = into,
                None => return Some(key),
            }
        }
        None
    }

    /// A living tag.
    pub fn tag(&self, key: &str) -> Option<&Tag> {
        self.0.get(key).filter(|tag| tag.merged_into.is_none())
    }

    /// The tag and those above it, the main class last.
    pub fn way_up<'a>(&'a self, key: &'a str) -> Vec<&'a str> {
        let mut way = Vec::new();
        let mut here = self.living(key);
        while let Some(key) = here.filter(|key| !way.contains(key)) {
            way.push(key);
            here = self.0[key].parent.as_deref().and_then(|above| self.living(above));
        }
        way
    }

    /// The main class a tag lies in.
    pub fn main(&self, key: &str) -> Option<&'static str> {
        let root = self.way_up(key).last().copied()?;
        MAINS.into_iter().find(|main| *main == root)
    }

    /// Whether a tag is another one or lies below it.
    pub fn is_under(&self, key: &str, above: &str) -> bool {
        self.living(above).is_some_and(|above| self.way_up(key).contains(&above))
    }

    /// The living tags in the order in which they are shown: each above its own.
    pub fn in_order(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for main in MAINS {
            self.below(main, &mut found);
        }
        found
    }

    fn below<'a>(&'a self, key: &'a str, found: &mut Vec<&'a str>) {
        if found.contains(&key) {
            return;
        }
        found.push(key);
        let mut children: Vec<(&String, &Tag)> = self
            .0
            .iter()
            .filter(|(_, tag)| tag.merged_into.is_none())
            .filter(|(_, tag)| tag.parent.as_deref().and_then(|above| self.living(above)) == Some(key))
            .collect();
        children.sort_by_key(|(key, tag)| (tag.place, key.as_str()));
        for (child, _) in children {
            self.below(child, found);
        }
    }
}

/// What the owner says of tags, the oldest first.
pub(super) fn own(tx: &impl Reading) -> Result<Vec<OwnTag>> {
    tx.rows("select tag, parent, name, merged_into from tags order by at, tag", [], own_of)
}

fn own_of(row: &Row<'_>) -> std::result::Result<OwnTag, SqlError> {
    Ok(OwnTag { tag: row.get(0)?, parent: row.get(1)?, name: row.get(2)?, merged_into: row.get(3)? })
}

/// All tags, each above its own.
#[derive(Deserialize, TS)]
pub struct TagTree {
    /// Name of the shop, whose rule says where size counts.
    pub shop: String,
}

impl Command for TagTree {
    type Answer = TagTreeShown;
}

/// The answer of [`TagTree`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct TagTreeShown {
    /// The tags.
    pub tags: Vec<TagRow>,
    /// Where size counts in this shop: `goods` or `buyer`.
    pub size_side: String,
}

/// A tag as the tree shows it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TagRow {
    /// Its key; a text `tag.<key>` names it where the owner has not.
    pub tag: String,
    /// The owner's name for it.
    pub name: Option<String>,
    /// The tag above it.
    pub parent: Option<String>,
    /// 1 for a main class, 3 at most.
    pub level: i64,
    /// Its main class.
    pub main: String,
    /// Texts and words of the owner's that lead to it.
    pub entries: i64,
}

impl Read for TagTree {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<TagTreeShown> {
        let shop = crate::shops::must(tx, &self.shop)?;
        let lexicon = super::sort::Lexicon::now(tx)?;
        let tree = &lexicon.tree;
        let tags = tree.in_order().into_iter().map(|key| {
            let way = tree.way_up(key);
            TagRow {
                tag: key.to_owned(),
                name: tree.0[key].name.clone(),
                parent: way.get(1).map(|above| (*above).to_owned()),
                level: way.len() as i64,
                main: lexicon.main(shop.id, key).to_owned(),
                entries: lexicon.entries_of(key),
            }
        });
        Ok(TagTreeShown { tags: tags.collect(), size_side: lexicon.size_side(shop.id).to_owned() })
    }
}
