//! The versions of a shop's policies, and which one was in force on a day.

use pintui_store::{At, Day, Reading, Result, named_params};

use super::Rules;

/// One version.
#[derive(Clone, Debug)]
pub struct Version {
    /// The category.
    pub category: String,
    /// Its number.
    pub version: i64,
    /// Its first day.
    pub starts_on: Day,
    /// When it should be looked at again.
    pub review_on: Day,
    /// The rules.
    pub rules: Rules,
    /// When it was made.
    pub made_at: At,
    /// Who made it.
    pub made_by: String,
}

/// All versions of a shop, by category, the newest first.
pub(super) fn all(tx: &impl Reading, shop: i64) -> Result<Vec<Version>> {
    let rows = tx.rows(include_str!("versions.sql"), named_params! { ":shop": shop }, |row| {
        let rules: String = row.get("rules")?;
        Ok((
            serde_json::from_str::<Rules>(&rules),
            Version {
                category: row.get("category")?,
                version: row.get("version")?,
                starts_on: row.get("starts_on")?,
                review_on: row.get("review_on")?,
                rules: super::law::book().templates[0].rules.clone(),
                made_at: row.get("made_at")?,
                made_by: row.get("made_by")?,
            },
        ))
    })?;
    Ok(rows.into_iter().filter_map(|(rules, version)| Some(Version { rules: rules.ok()?, ..version })).collect())
}

/// The version of a category that was in force on a day.
pub(super) fn of<'a>(all: &'a [Version], category: &str, on: Day) -> Option<&'a Version> {
    all.iter().find(|one| one.category == category && one.starts_on <= on)
}

/// The version of a shop's category that was in force on a day.
pub fn in_force(tx: &impl Reading, shop: i64, category: &str, on: Day) -> Result<Option<Version>> {
    Ok(of(&all(tx, shop)?, category, on).cloned())
}

/// For each category of a shop the version that is in force on a day.
pub fn all_in_force(tx: &impl Reading, shop: i64, on: Day) -> Result<Vec<Version>> {
    let mut told: Vec<Version> = Vec::new();
    for version in all(tx, shop)? {
        if version.starts_on <= on && !told.iter().any(|one| one.category == version.category) {
            told.push(version);
        }
    }
    Ok(told)
}
