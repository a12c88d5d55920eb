//! The guard line of a test: where a way has become too dear, nobody new is given any way.
//!
//! A way's cost is what the ledger gave in its cases, over those that are over or were given something; under 30 of
//! them there is no mean to go by.

use pintui_store::{At, Fen, Reading, Result, WriteTx, named_params};

use crate::insight::rate::MINIMUM;

/// A way whose mean cost lies over the line.
pub struct Crossed {
    /// Key of the test.
    pub experiment: i64,
    /// Key of the way.
    pub way: i64,
    /// What a case of it costs.
    pub each_fen: Fen,
}

/// The dearest way over the line of each running test.
pub fn crossed(tx: &impl Reading) -> Result<Vec<Crossed>> {
    tx.rows(include_str!("over_guard.sql"), named_params! { ":least": MINIMUM }, |row| {
        Ok(Crossed { experiment: row.get("experiment_id")?, way: row.get("way_id")?, each_fen: row.get("each_fen")? })
    })
}

/// Stops them.
pub(super) fn stop(tx: &mut WriteTx<'_>, now: At) -> Result<()> {
    for one in crossed(&*tx)? {
        tx.change(
            "update experiments set halted_at = ?2, halted_way = ?3 where id = ?1 and halted_at is null",
            (one.experiment, now, one.way),
        )?;
    }
    Ok(())
}
