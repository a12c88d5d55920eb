//! One script with its versions.

use pintui_store::{At, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ScriptRefused, Words, handbook, own};
use crate::door::{Call, Command, Read};
use crate::locale::Language;

/// Shows all versions of a script, the newest first.
#[derive(Deserialize, TS)]
pub struct ScriptShow {
    /// Its name.
    pub name: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
}

impl Command for ScriptShow {
    type Answer = Vec<ScriptVersion>;
}

/// A version.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ScriptVersion {
    /// Its number; 0 is the handbook's own.
    pub version: i64,
    /// Whether it may be said.
    pub usable: bool,
    /// The words.
    pub words: Words,
    /// When it was written; none for the handbook's own.
    pub made_at: Option<At>,
    /// Who wrote it.
    pub made_by: Option<String>,
    /// When it was marked as usable.
    pub usable_at: Option<At>,
}

impl Read for ScriptShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<ScriptVersion>> {
        let language = Language::parse(&self.language);
        let own = own::all(tx)?.into_iter().filter(|one| one.name == self.name && one.language == language.tag());
        let mut versions: Vec<ScriptVersion> = own
            .map(|one| ScriptVersion {
                version: one.version,
                usable: one.usable,
                words: one.words,
                made_at: Some(one.made_at),
                made_by: Some(one.made_by),
                usable_at: one.usable_at,
            })
            .collect();
        if let Some(entry) = handbook::entries(language).into_iter().find(|entry| entry.name == self.name) {
            let (version, words) = (0, entry.words);
            versions.push(ScriptVersion {
                version,
                usable: true,
                words,
                made_at: None,
                made_by: None,
                usable_at: None,
            });
        }
        if versions.is_empty() {
            return Err(ScriptRefused::ScriptUnknown { name: self.name }.into());
        }
        Ok(versions)
    }
}
