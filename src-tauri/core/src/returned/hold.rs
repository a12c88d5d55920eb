//! Before each commit: no case is received twice, and a piece is for sale again exactly where its grade says so.
//!
//! The commands hold both already. This asks once more, for a step back or forth in the journal.

use std::collections::BTreeSet;

use pintui_store::journal::Change;
use pintui_store::{Reading, Result, named_params};
use serde_json::Value;

use super::ReturnedRefused;

/// Refuses an operation after which a case would be here twice, or stock and grade would tell different things.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    let mut cases = BTreeSet::new();
    let mut pieces = BTreeSet::new();
    for change in changes {
        let row = |text: &Option<String>| -> Value {
            text.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
        };
        match change.place.as_str() {
            "receptions" => cases.extend(row(&change.after)["case_id"].as_i64()),
            "returned_pieces" => pieces.extend(row(&change.after)["id"].as_i64()),
            "stock_moves" => {
                let both = [row(&change.before), row(&change.after)];
                pieces.extend(both.iter().filter_map(|row| row["piece_id"].as_i64()));
            }
            _ => {}
        }
    }
    for case in cases {
        let twice = tx.maybe(include_str!("twice.sql"), named_params! { ":case": case }, |_| Ok(()))?;
        if twice.is_some() {
            return Err(ReturnedRefused::ReceivedTwice.into());
        }
    }
    for piece in pieces {
        let apart = tx.maybe(include_str!("apart.sql"), named_params! { ":piece": piece }, |_| Ok(()))?;
        if apart.is_some() {
            return Err(ReturnedRefused::StockApart.into());
        }
    }
    Ok(())
}
