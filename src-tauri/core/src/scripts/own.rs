//! The shop's own scripts as the book has them.

use pintui_store::{At, Reading, Result, Row, SqlError};

use super::{Decides, Mood, Stage, Words, named};

/// One version of an own script in one language.
#[derive(Clone, Debug)]
pub(super) struct Version {
    pub(super) script_id: i64,
    pub(super) name: String,
    pub(super) situation: String,
    pub(super) mood: Mood,
    pub(super) stage: Stage,
    pub(super) language: String,
    pub(super) version: i64,
    pub(super) usable: bool,
    pub(super) words: Words,
    pub(super) made_at: At,
    pub(super) made_by: String,
    pub(super) usable_at: Option<At>,
}

/// Scripts that are put away, also those of the handbook.
pub(super) fn put_away(tx: &impl Reading) -> Result<Vec<String>> {
    tx.rows("select name from scripts where put_away_at is not null", [], |row| row.get(0))
}

/// The key of a script that the book has.
pub(super) fn key_of(tx: &impl Reading, name: &str) -> Result<Option<i64>> {
    tx.maybe("select id from scripts where name = ?1", [name], |row| row.get(0))
}

/// All versions of all own scripts, the newest first.
pub(super) fn all(tx: &impl Reading) -> Result<Vec<Version>> {
    tx.rows(include_str!("versions.sql"), [], version_of)
}

fn version_of(row: &Row<'_>) -> std::result::Result<Version, SqlError> {
    let list = |column: &str| -> std::result::Result<Vec<String>, SqlError> {
        Ok(serde_json::from_str(&row.get::<_, String>(column)?).unwrap_or_default())
    };
    Ok(Version {
        script_id: row.get("script_id")?,
        name: row.get("name")?,
        situation: row.get("situation")?,
        mood: named(&row.get::<_, String>("mood")?).unwrap_or(Mood::Calm),
        stage: named(&row.get::<_, String>("stage")?).unwrap_or(Stage::First),
        language: row.get("language")?,
        version: row.get("version")?,
        usable: row.get::<_, String>("state")? == "usable",
        words: Words {
            title: row.get("title")?,
            text: row.get("text")?,
            steps: list("steps")?,
            proof: list("proof")?,
            limit_fen: row.get("limit_fen")?,
            decides: named(&row.get::<_, String>("decides")?).unwrap_or(Decides::Owner),
            within_hours: row.get("within_hours")?,
        },
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        usable_at: row.get("usable_at")?,
    })
}
