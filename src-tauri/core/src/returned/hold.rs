//! Before each commit: no case and no parcel is received twice, a piece is for sale again exactly where its grade says so,
//! and no movement that a count knows comes or goes.
//!
//! The commands hold all of it already. This asks once more, for a step back or forth in the journal.

use std::collections::BTreeSet;

use pintui_store::journal::Change;
use pintui_store::{Reading, Result, named_params};
use serde_json::Value;

use super::{ReturnedRefused, find};

/// Refuses an operation after which a case or parcel would be here twice, or stock and grade would tell different things.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    let mut cases = BTreeSet::new();
    let mut numbers = BTreeSet::new();
    let mut pieces = BTreeSet::new();
    for change in changes {
        let row = |text: &Option<String>| -> Value {
            text.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
        };
        match change.place.as_str() {
            "receptions" => {
                let (before, after) = (row(&change.before), row(&change.after));
                cases.extend(after["case_id"].as_i64());
                // What nobody knows any more because its case went with an import stays as it is.
                if before.is_null() || before["joined_at"] != after["joined_at"] {
                    numbers.extend(after["scanned"].as_str().filter(|text| find::is_number(text)).map(str::to_owned));
                }
            }
            "returned_pieces" => pieces.extend(row(&change.after)["id"].as_i64()),
            "stock_moves" => {
                let both = [row(&change.before), row(&change.after)];
                pieces.extend(both.iter().filter_map(|row| row["piece_id"].as_i64()));
                if let [Value::Null, moved] | [moved, Value::Null] = &both {
                    not_counted_since(tx, moved)?;
                }
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
    for number in numbers {
        let with = named_params! { ":scanned": number, ":days": find::DAYS };
        if tx.maybe(include_str!("parcel_twice.sql"), with, |_| Ok(()))?.is_some() {
            return Err(ReturnedRefused::ParcelTwice { scanned: number }.into());
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

/// A count knows what moved before it: stock would not change by it any more, and the piece would.
fn not_counted_since(tx: &impl Reading, moved: &Value) -> Result<()> {
    let key = |name: &str| moved[name].as_i64();
    let with = named_params! { ":product": key("product_id"), ":sku": key("sku_id"), ":operation": key("operation") };
    match tx.maybe(include_str!("counted_since.sql"), with, |_| Ok(()))? {
        Some(()) => Err(ReturnedRefused::CountedSince.into()),
        None => Ok(()),
    }
}
