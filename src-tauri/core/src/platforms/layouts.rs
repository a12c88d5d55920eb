//! What the platforms' own tools for customers take: a table with these columns, and no more rows than this.
//!
//! Only order numbers are ever in it. A platform knows by them whom it means; names and phone numbers are not kept here.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The table that a tool takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AudienceLayout {
    /// What stands in it, by our names.
    pub columns: Vec<String>,
    /// What the platform calls it.
    pub names: BTreeMap<String, String>,
    /// More rows go into another file.
    pub most_rows: i64,
}

impl AudienceLayout {
    /// Heads of the columns.
    pub fn heads(&self) -> Vec<String> {
        self.columns.iter().map(|column| self.names.get(column).unwrap_or(column).clone()).collect()
    }
}

/// The table for a platform; a plain one where nothing is known of it.
pub fn audience(platform: &str) -> AudienceLayout {
    static TABLE: OnceLock<BTreeMap<String, AudienceLayout>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/audience_layouts.json")).expect("a test reads this file")
    });
    table.get(platform).or_else(|| table.get("other")).cloned().expect("a test reads this file")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_tool_gets_anything_but_order_numbers() {
        for platform in crate::platforms::IDS {
            assert_eq!(audience(platform).columns, ["order_no"], "{platform}");
            assert!(audience(platform).most_rows > 0);
        }
    }
}
