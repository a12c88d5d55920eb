//! Before each commit: a piece leaves once, what was done with it fits its grade, and no channel goes that was used. The
//! commands hold all of it already; this asks once more, for a step back or forth in the journal.

use std::collections::BTreeSet;

use pintui_store::journal::Change;
use pintui_store::{Reading, Result, named_params};
use serde_json::Value;

use super::DispositionRefused;

/// Refuses an operation after which a piece would have left twice, or would stand where its grade does not let it.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    let row = |text: &Option<String>| -> Value {
        text.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    };
    let (mut pieces, mut channels) = (BTreeSet::new(), BTreeSet::new());
    for change in changes {
        let (before, after) = (row(&change.before), row(&change.after));
        match change.place.as_str() {
            "offers" | "repairs" | "scrapped_pieces" | "resales" | "stock_moves" => {
                pieces.extend([&before, &after].iter().filter_map(|row| row["piece_id"].as_i64()));
            }
            "returned_pieces" => pieces.extend(after["id"].as_i64()),
            "resale_channels" if after.is_null() => channels.extend(before["id"].as_i64()),
            _ => {}
        }
    }
    for piece in pieces {
        let with = named_params! { ":piece": piece };
        match tx.maybe(include_str!("astray.sql"), with, |row| row.get::<_, i64>("times"))? {
            Some(times) if times > 1 => return Err(DispositionRefused::LeftTwice.into()),
            Some(_) => return Err(DispositionRefused::StandsApart.into()),
            None => {}
        }
    }
    for channel in channels {
        let sql = "select 1 from offers where channel_id = ?1 union all select 1 from resales where channel_id = ?1";
        if tx.maybe(sql, [channel], |_| Ok(()))?.is_some() {
            return Err(DispositionRefused::ChannelUsed.into());
        }
    }
    Ok(())
}
