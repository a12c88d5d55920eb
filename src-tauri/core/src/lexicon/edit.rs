//! The owner changes the tree: a new tag, another name or place, two that become one, and where size counts.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LexiconRefused;
use super::content::SIZE_SETTING;
use super::tree::{MAINS, Tree};
use crate::door::{Call, Command, Write};
use crate::platforms::folded;
use crate::settings;
use crate::shops;

/// Makes a tag, or gives one another name or place.
#[derive(Deserialize, TS)]
pub struct SaveTag {
    /// Its key; none for a new one.
    pub tag: Option<String>,
    /// The tag above it.
    pub parent: String,
    /// Its name; none keeps the one that comes with the program.
    pub name: Option<String>,
}

/// Makes one tag of two: all that had the first have the second.
#[derive(Deserialize, TS)]
pub struct MergeTags {
    /// The tag that goes.
    pub tag: String,
    /// The tag that stays.
    pub into: String,
}

/// Says whether a shop counts size for the goods or for the buyer; the platform's class stays as it is.
#[derive(Deserialize, TS)]
pub struct ChooseSizeSide {
    /// Name of the shop.
    pub shop: String,
    /// `goods` or `buyer`.
    pub side: String,
}

/// The tag that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TagSaved {
    /// Its key.
    pub tag: String,
}

impl Command for SaveTag {
    type Answer = TagSaved;
}
impl Command for MergeTags {
    type Answer = TagSaved;
}
impl Command for ChooseSizeSide {
    type Answer = ();
}

impl Write for SaveTag {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "tag": self.tag, "parent": self.parent, "name": self.name })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<TagSaved> {
        let tag = save(tx, self.tag.as_deref(), &self.parent, self.name.as_deref(), call.now)?;
        Ok(TagSaved { tag })
    }
}

impl Write for MergeTags {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "tag": self.tag, "into": self.into })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<TagSaved> {
        let tree = Tree::read(tx)?;
        let from = must_live(&tree, &self.tag)?;
        let into = must_live(&tree, &self.into)?;
        if MAINS.contains(&from.as_str()) {
            return Err(LexiconRefused::TagIsMain.into());
        }
        // Merged into itself or into one below it, it would be nowhere.
        if tree.is_under(&into, &from) {
            return Err(LexiconRefused::TagTooDeep.into());
        }
        let with = named_params! { ":tag": from, ":into": into, ":at": call.now };
        tx.change(include_str!("merge_tag.sql"), with)?;
        Ok(TagSaved { tag: into })
    }
}

impl Write for ChooseSizeSide {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "side": self.side })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?;
        if !["goods", "buyer"].contains(&self.side.as_str()) {
            return Err(LexiconRefused::SizeSideUnknown { side: self.side }.into());
        }
        settings::keep(tx, &format!("{SIZE_SETTING}{}", shop.id), &self.side)?;
        Ok(())
    }
}

/// Writes a tag, new or changed; answers its key.
pub(super) fn save(
    tx: &mut WriteTx<'_>,
    tag: Option<&str>,
    parent: &str,
    name: Option<&str>,
    now: At,
) -> Result<String> {
    let tree = Tree::read(tx)?;
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    let tag = match tag {
        Some(tag) => must_live(&tree, tag)?,
        None if name.is_none() => return Err(LexiconRefused::TagNameMissing.into()),
        None => new_key(tx)?,
    };
    if MAINS.contains(&tag.as_str()) {
        return Err(LexiconRefused::TagIsMain.into());
    }
    let parent = must_live(&tree, parent)?;
    let below = tree.in_order().into_iter().filter(|key| tree.is_under(key, &tag));
    let deepest = below.map(|key| tree.way_up(key).len() - tree.way_up(&tag).len()).max().unwrap_or(0);
    if tree.is_under(&parent, &tag) || tree.way_up(&parent).len() + 1 + deepest > 3 {
        return Err(LexiconRefused::TagTooDeep.into());
    }
    if let Some(name) = name {
        let same = |key: &&str| tree.tag(key).and_then(|tag| tag.name.as_deref()).map(folded) == Some(folded(name));
        if tree.in_order().into_iter().any(|key| key != tag && same(&key)) {
            return Err(LexiconRefused::TagNameTaken { name: name.to_owned() }.into());
        }
    }
    let with = named_params! { ":tag": tag, ":parent": parent, ":name": name, ":at": now };
    tx.change(include_str!("save_tag.sql"), with)?;
    Ok(tag)
}

/// The tag that a key means now, or `tag_unknown`.
pub(super) fn must_live(tree: &Tree, key: &str) -> Result<String> {
    let living = tree.living(key).map(str::to_owned);
    living.ok_or_else(|| LexiconRefused::TagUnknown { tag: key.to_owned() }.into())
}

fn new_key(tx: &impl Reading) -> Result<String> {
    let last: i64 = tx.one(
        "select coalesce(max(cast(substr(tag, 5) as integer)), 0) from tags where tag like 'own-%'",
        [],
        |row| row.get(0),
    )?;
    Ok(format!("own-{}", last + 1))
}
