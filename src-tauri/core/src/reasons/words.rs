//! The words of all platforms as this book knows them, read once for each command.

use pintui_store::{Reading, Result};
use rustc_hash::FxHashMap;

use crate::platforms::reasons::{Listed, Reason, UNCLASSIFIED, as_compared, class_named, listed};

/// The platforms' lists, with the owner's own words over them.
pub struct Words {
    own: FxHashMap<String, FxHashMap<String, Reason>>,
}

impl Words {
    /// The words as the book has them now.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        let mut own: FxHashMap<String, FxHashMap<String, Reason>> = FxHashMap::default();
        let rows = tx.rows("select platform, reason, class, quality from reason_classes", [], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get(3)?))
        })?;
        for (platform, reason, class, quality) in rows {
            let class = class_named(&class).unwrap_or(UNCLASSIFIED.class);
            own.entry(platform).or_default().insert(reason, Reason { class, quality });
        }
        Ok(Self { own })
    }

    /// What a stated reason means on a platform.
    pub fn meaning(&self, platform: &str, text: &str) -> Reason {
        let compared = as_compared(text);
        self.own(platform, &compared)
            .or_else(|| listed(platform, &compared).map(Listed::reason))
            .unwrap_or(UNCLASSIFIED)
    }

    /// What the owner says about a reason as it is compared.
    pub(super) fn own(&self, platform: &str, compared: &str) -> Option<Reason> {
        self.own.get(platform)?.get(compared).copied()
    }

    /// All reasons of a platform, as they are compared, that the owner has classified.
    pub(super) fn own_reasons(&self, platform: &str) -> impl Iterator<Item = &String> {
        self.own.get(platform).into_iter().flat_map(FxHashMap::keys)
    }
}
